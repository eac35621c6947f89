"""What the finders of this room hand on to one another, before ids and states make annotations of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.core.annotations import Quote
from copydesk.core.cues import bare_cue
from copydesk.core.quotation import propose_kinds
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """One entity that a pipeline or a rule found; offsets are code points, the label is ours.

    ``score`` is the probability that it is right; None where nobody can tell.
    """

    start: int
    end: int
    label: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class RawQuote:
    """A quote with its parts in code points; ``speaker`` is None until `speakers.resolve` has named one.

    ``score`` is the probability that content and source are right; of quotes found by rules it ranks only.
    ``speaker_score`` is the probability that the speaker named is right; None where none is named.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    score: float = 0.5
    speaker: str | None = None
    speaker_score: float | None = None


def as_quotes(text: str, found: Sequence[RawQuote]) -> list[Quote]:
    """The annotations, with the ids q1, q2 … and the kind that the marks show."""
    kinds = propose_kinds(text, (raw.content for raw in found))
    quotes: list[Quote] = []
    for number, (raw, kind) in enumerate(zip(found, kinds, strict=True), 1):
        cue = tuple(bare_cue(text, span) for span in raw.cue)
        quotes.append(Quote(f"q{number}", raw.content, cue, raw.source, raw.speaker, kind, score=raw.score))
    return quotes
