"""What ships with the app and is read as data: schemes, quote conventions, palettes, samples, model cards."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from copydesk.core.conventions import Convention, read_convention
from copydesk.core.palettes import Palette, read_palette
from copydesk.core.scheme import read_scheme


@dataclass(frozen=True, slots=True)
class BundledPipeline:
    """A pipeline that comes with the app: the name of its folder, and how it is offered."""

    name: str
    title: str
    description: str


# The first one is used unless somebody chooses.
PIPELINES = (
    BundledPipeline(
        "en_news",
        "Copydesk news (bundled)",
        "A small neural network finds entities, quotes and speakers.",
    ),
    BundledPipeline(
        "en_news_open",
        "Copydesk news, open data (bundled)",
        "Trained on openly licensed texts only. Rules find the quotes.",
    ),
)

# The first one is that of projects which never chose.
CONVENTIONS = ("copydesk", "guardian", "polnear", "parc")

# The first one has no file: it leaves labels in the colours of their scheme.
PALETTES = ("scheme", "okabe_ito", "mono")


def bundled_pipeline(name: str) -> BundledPipeline | None:
    """The bundled pipeline of a name, for which an empty one does as well; None for pipelines that are not ours."""
    return next((pipeline for pipeline in PIPELINES if pipeline.name == (name or PIPELINES[0].name)), None)


def model_card(pipeline: BundledPipeline) -> str | None:
    """What a pipeline is made of, what it can do and what not, in Markdown; None where the card was left out."""
    card = files("copydesk.resources") / "pipelines" / pipeline.name / "README.md"
    return card.read_text(encoding="utf-8") if card.is_file() else None


def news_scheme(language: str = "en") -> str:
    """The label scheme that new projects begin with, as TOML, in the words of a language; English where it has none."""
    schemes = files("copydesk.resources") / "schemes"
    own = schemes / f"news_{language}.toml"
    return (own if own.is_file() else schemes / "news.toml").read_text(encoding="utf-8")


def news_scheme_name() -> str:
    """How that scheme is named in the gold."""
    return read_scheme(news_scheme()).stated


def bundled_conventions() -> tuple[Convention, ...]:
    """The quote conventions that a project can pick, the default first."""
    folder = files("copydesk.resources") / "conventions"
    return tuple(read_convention((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in CONVENTIONS)


def bundled_palettes() -> tuple[Palette, ...]:
    """The palettes that an editor can pick, the default first."""
    folder = files("copydesk.resources") / "palettes"
    read = (read_palette((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in PALETTES[1:])
    return Palette(PALETTES[0], "The colours of the scheme"), *read


def sample_articles(into: Path) -> list[Path]:
    """Copies of the sample articles in the folder ``into``, for the sample project to be made from. Raises OSError."""
    copies: list[Path] = []
    for seed in sorted(files("copydesk.seeds").iterdir(), key=lambda entry: entry.name):
        if seed.name.endswith(".txt"):
            with as_file(seed) as path:
                copies.append(into / seed.name)
                copies[-1].write_bytes(path.read_bytes())
    return copies
