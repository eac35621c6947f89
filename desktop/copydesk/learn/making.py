"""From a recipe and corpora to a pipeline in a folder: what ``copydesk train`` does."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.core.refusals import Refusal
from copydesk.learn.assembling import assemble, write_pipeline
from copydesk.learn.calibrating import calibrate
from copydesk.learn.corpora import Sample, read_corpus
from copydesk.learn.examples import Example, example
from copydesk.learn.recipe import Recipe
from copydesk.learn.starting import unpack_start
from copydesk.prefill.encoder.tokens import blank_english
from copydesk.prefill.encoder.wordpieces import WordPieces

if TYPE_CHECKING:
    from spacy.language import Language

    from copydesk.learn.teaching.training import Progress

HISTORY = "training.json"
_OF_LEARNED = 6  # every so many-th article that quotes were learned from helps to tie their parts together


class NothingToLearn(Refusal):
    """The corpora hold nothing that the recipe's heads could learn."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A corpus's articles, those to learn from and those held back to calibrate on."""

    head: str
    learned: tuple[Sample, ...]
    held_back: tuple[Sample, ...]
    sha256: str


def make_pipeline(
    recipe: Recipe,
    start: Path,
    out: Path,
    told: Callable[[Progress], None],
    device: str | None = None,
) -> dict[str, object]:
    """Train, assemble and calibrate; the pipeline ends up in the folder ``out``. What happened, for the model card.

    Beside ``out`` lies a working folder with the checkpoint, from which a run that was cut off goes on. Raises
    BadCorpus, NothingToLearn, NoStart, CannotResume, and OSError.
    """
    # torch takes seconds to import, and whoever only reads this module needs none of it.
    from copydesk.learn.teaching.training import teach

    work = out.with_name(f"{out.name}.work")
    work.mkdir(parents=True, exist_ok=True)
    weights, vocabulary = unpack_start(start, work)
    pieces = WordPieces(vocabulary)
    lessons = [_lesson(course.head, course.path, recipe) for course in recipe.courses]
    nlp = blank_english()
    examples = [taught for lesson in lessons for taught in _examples(nlp, pieces, lesson)]
    if not examples:
        raise NothingToLearn("The corpora hold no annotated article; name files with entities or quotes in them.")
    learned = teach(weights, vocabulary, examples, recipe, work / "checkpoint.pt", told, device)
    pipeline = assemble(learned, vocabulary, recipe, work / "encoder")
    held_back = [sample for lesson in lessons if lesson.head != "open" for sample in lesson.held_back]
    learned_too = [each for lesson in lessons if lesson.head == "quo" for each in lesson.learned[3::_OF_LEARNED]]
    more = [sample for path in recipe.thresholds for sample in read_corpus(path)]
    calibrated_on = calibrate(pipeline, held_back, learned_too, more)
    history: dict[str, object] = {
        "recipe": {
            **asdict(recipe),
            "courses": [f"{course.head} {course.path.parent.name}/{course.path.name}" for course in recipe.courses],
            "thresholds": [f"{path.parent.name}/{path.name}" for path in recipe.thresholds],
        },
        "corpora": [
            {
                "head": lesson.head,
                "articles": len(lesson.learned),
                "held back": len(lesson.held_back),
                "sha256": lesson.sha256,
            }
            for lesson in lessons
        ],
        "start sha256": sha256(weights.read_bytes()).hexdigest(),
        "calibrated on": calibrated_on,
    }
    pipeline.meta["performance"] = {}
    write_pipeline(pipeline, out)
    (out / HISTORY).write_text(json.dumps(history, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return history


def _lesson(head: str, path: Path, recipe: Recipe) -> Lesson:
    """A corpus divided: every so many-th article is held back, the same ones in every run."""
    samples = [each for each in read_corpus(path) if (each.quotes if head == "quo" else each.entities) is not None]
    every = round(1 / recipe.held_back) if recipe.held_back and head != "open" else 0
    back = [each for place, each in enumerate(samples) if every and place % every == every // 2]
    kept = {id(each) for each in back}
    learned = tuple(each for each in samples if id(each) not in kept)
    return Lesson(head, learned, tuple(back), sha256(path.read_bytes()).hexdigest())


def _examples(nlp: Language, pieces: WordPieces, lesson: Lesson) -> Sequence[Example]:
    return [example(nlp, pieces, sample, lesson.head) for sample in lesson.learned]
