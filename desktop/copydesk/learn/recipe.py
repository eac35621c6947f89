"""How a pipeline is made, as a value: what it learns from, how long, how fast. Read from resources/recipes/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from importlib.resources import files
from pathlib import Path
from typing import cast

from copydesk.core.refusals import Refusal
from copydesk.learn.examples import HEADS


class BadRecipe(Refusal):
    """A recipe that cannot be followed; ``reason`` says where and what to do."""


@dataclass(frozen=True, slots=True)
class Course:
    """A corpus and the head that learns from it: "ner", "open" or "quo", see `examples.HEADS`."""

    head: str
    path: Path


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides what comes out, the data and the start checkpoint aside.

    ``rate`` is the learning rate of the topmost layer; each layer below learns ``layer_decay`` times as fast, new
    parts at ``head_rate``. ``pieces`` is the size of a batch; ``masked`` the share of pieces hidden; ``held_back`` the
    share of articles that are not learned from, but calibrate probabilities. ``thresholds`` are further articles with
    entities, by which labels that are too often wrong are kept back: few are held back, and such labels are rare.
    """

    name: str
    version: str
    courses: tuple[Course, ...]
    tidy: bool = False  # correct entities by rules
    seed: int = 7
    epochs: float = 6.0
    rate: float = 3e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    weight_decay: float = 0.01
    dropout: float = 0.1
    masked: float = 0.04
    warm_up: float = 0.06
    pieces: int = 3600
    held_back: float = 0.04
    thresholds: tuple[Path, ...] = ()
    description: str = ""

    def heads(self) -> tuple[str, ...]:
        """The heads that the pipeline will use, in the order of the encoder's output."""
        taught = {course.head for course in self.courses}
        return tuple(head for head in HEADS if head in taught and head != "open")


def bundled_recipe(name: str) -> Recipe:
    """One of the recipes that made the bundled pipelines; paths are relative. Raises BadRecipe."""
    resource = files("copydesk.resources").joinpath(f"recipes/{name}.toml")
    if not resource.is_file():
        raise BadRecipe(f"There is no recipe “{name}”; name en_news, en_news_open or a recipe file of your own.")
    return _recipe(resource.read_text(encoding="utf-8"), name)


def read_recipe(path: Path) -> Recipe:
    """A recipe in a file of one's own; paths are relative to it. Raises BadRecipe, and OSError."""
    return under(_recipe(path.read_text(encoding="utf-8"), str(path)), path.parent)


def under(recipe: Recipe, folder: Path) -> Recipe:
    """The recipe with its corpora looked for in a folder."""
    courses = tuple(Course(each.head, folder / each.path) for each in recipe.courses)
    return replace(recipe, courses=courses, thresholds=tuple(folder / path for path in recipe.thresholds))


def on_gold(recipe: Recipe, gold: Sequence[Path]) -> Recipe:
    """The recipe with one's own gold in the place of its corpora: entities and quotes from every file."""
    heads = recipe.heads() or ("ner",)
    return replace(recipe, courses=tuple(Course(head, path) for path in gold for head in heads), thresholds=())


def _recipe(text: str, where: str) -> Recipe:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRecipe(f"{where}: The recipe is not TOML ({error}); compare it with resources/recipes.") from error
    courses = tuple(Course(str(row["head"]), Path(str(row["path"]))) for row in table.pop("corpora", []))
    thresholds = tuple(Path(str(path)) for path in table.pop("thresholds", []))
    unknown = set(table) - {each.name for each in fields(Recipe)}
    if unknown:
        raise BadRecipe(f"{where}: A recipe has no “{min(unknown)}”; take the line out.")
    if wrong := [course.head for course in courses if course.head not in HEADS]:
        raise BadRecipe(f"{where}: There is no head “{wrong[0]}”; write one of {', '.join(HEADS)}.")
    try:
        return Recipe(courses=courses, thresholds=thresholds, **cast("dict[str, str]", table))  # pyright: ignore[reportArgumentType]
    except TypeError as error:
        raise BadRecipe(f"{where}: The recipe lacks something ({error}).") from error
