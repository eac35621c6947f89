"""What is asked of an import, what was recognised, what would become of it, and what did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from copydesk.core.refusals import Refusal
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import Problem
from copydesk.exchange.mapping import LabelMapping
from copydesk.exchange.units import Unit

Progress = Callable[[int, int], None]
"""Is told how much is done, and of how much."""
Cancelled = Callable[[], bool]


def _no_names() -> Mapping[Path, str]:
    return MappingProxyType({})


def _nothing() -> Mapping[str, int]:
    return MappingProxyType({})


class ImportStopped(Refusal):
    """Somebody called the import off, and the project is as it was."""


@dataclass(frozen=True, slots=True)
class Request:
    """Which files are read, and how. Without ``format`` each file tells by its suffix and how it begins.

    ``names`` are those of files whose paths say nothing to anybody; their articles are said to come from these.
    """

    paths: tuple[Path, ...]
    format: str | None = None
    choices: Choices = field(default_factory=lambda: NOTHING_CHOSEN)
    names: Mapping[Path, str] = field(default_factory=_no_names)


@dataclass(frozen=True, slots=True)
class TheirLabel:
    """A label as the files have it: how often it stands there, and some of the words that it stands on."""

    label: str
    count: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitUse:
    """In how many articles offsets were in a unit, and how many spans speak for it.

    ``confirmed`` spans repeat their words and these are there; ``unconfirmed`` ones repeat none; ``refused`` ones were
    left out. In ``ambiguous`` articles another unit would give other spans, and nothing tells which one is right.
    """

    unit: Unit
    articles: int
    confirmed: int
    unconfirmed: int
    refused: int
    ambiguous: int


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """In how many articles a part (text, title, id, byline, date, url) was taken from a column of another name."""

    part: str
    column: str
    articles: int


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the files turned out to be. ``formats`` gives articles by the name of the format.

    ``annotated`` counts articles that brought annotations; ``theirs`` are the labels of other tools, ``native`` those
    of our own files; ``signed`` counts articles that somebody had declared gold. ``taken`` are the columns that were
    chosen or guessed.
    """

    formats: Mapping[str, int] = field(default_factory=_nothing)
    articles: int = 0
    annotated: int = 0
    signed: int = 0
    theirs: tuple[TheirLabel, ...] = ()
    native: tuple[TheirLabel, ...] = ()
    units: tuple[UnitUse, ...] = ()
    problems: tuple[Problem, ...] = ()
    taken: tuple[TakenFrom, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How what was read comes in. Without ``as_gold`` annotations wait as suggestions.

    ``mapping`` says what the labels of other tools are here, and those of our own that the scheme does not know;
    ``add`` names the labels among its values that are added to the scheme. With ``new_ids`` an article whose id belongs
    to another text gets an id of its own, instead of being left out.
    """

    as_gold: bool = False
    mapping: LabelMapping = field(default_factory=LabelMapping)
    add: tuple[str, ...] = ()
    new_ids: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become of it, were it brought in now.

    Of the articles some are ``new``; the text of some is ``known`` in the project already, or comes ``twice`` in the
    files; ``clashing`` ones bear the id of another text. ``labels`` counts annotations by what they will be: an entity
    label, or "content", "cue" and "source"; ``left_out`` counts them by their label, where the table leaves it out.
    ``by_nearness`` counts cues and sources that no link ties to a quote. ``gold`` articles become gold.
    """

    recognised: Recognised
    new: int = 0
    known: int = 0
    twice: int = 0
    clashing: int = 0
    gold: int = 0
    suggested: int = 0
    labels: Mapping[str, int] = field(default_factory=_nothing)
    left_out: Mapping[str, int] = field(default_factory=_nothing)
    by_nearness: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def is_plain(self) -> bool:
        """True when there is nothing to look at: articles alone, all of them new, and nothing wrong or guessed."""
        seen = self.recognised
        return not (seen.annotated or seen.taken or self.problems or self.clashing or not seen.articles)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the files: ids of new articles, ids of articles that were here already, and what went wrong.

    ``with_suggestions`` counts new articles whose annotations wait as suggestions; ``gold`` are the articles that
    became gold, ``changed`` those of the known ones that got annotations. The rest is as in `Preview`.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    with_suggestions: int = 0
    cancelled: bool = False
    gold: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    labels: Mapping[str, int] = field(default_factory=_nothing)
    left_out: Mapping[str, int] = field(default_factory=_nothing)
    by_nearness: int = 0
    added_labels: tuple[str, ...] = ()
    formats: Mapping[str, int] = field(default_factory=_nothing)
    units: tuple[UnitUse, ...] = ()
    as_gold: bool = False
    annotator: str = ""
    at: str = ""
    taken: tuple[TakenFrom, ...] = ()
