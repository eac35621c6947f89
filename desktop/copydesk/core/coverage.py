"""What an editor has accounted for: quoted regions that lie in a quote or were dismissed, paragraphs that were seen.

All offsets are code points, half-open. Nothing here is asked for with every key but `Coverage.of`, which takes time in
proportion to the quotations and the quotes; what depends on the text alone is found once, by `quotations_of` and
`Paragraphs`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from copydesk.core.annotations import Annotations
from copydesk.core.quotation import quoted
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.core.text import paragraphs

RULE: Final = "quoted-region"
"""What a dismissal says it is about when an editor declares that a quoted region is no quote."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between outermost quotation marks: one part, or one a paragraph where each opens it again."""

    parts: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """From its first mark to its last."""
        return Span(self.parts[0].start, self.parts[-1].end)


def quotations_of(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text, in reading order. One that goes on over several paragraphs is one quotation."""
    found: list[list[Span]] = []
    goes_on = False
    for region in quoted(text):
        if region.level:
            continue
        if goes_on and not text[found[-1][-1].end : region.span.start].strip():
            found[-1].append(region.span)
        else:
            found.append([region.span])
        goes_on = region.open_ended
    return tuple(Quotation(tuple(parts)) for parts in found)


class Paragraphs:
    """The paragraphs of one text that hold anything to read, numbered from 0."""

    def __init__(self, text: str) -> None:
        self.spans: tuple[Span, ...] = tuple(paragraphs(text))
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]

    def __len__(self) -> int:
        return len(self.spans)

    def between(self, start: int, end: int) -> range:
        """The numbers of those that lie at least in part between two offsets."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def within(self, start: int, end: int) -> range:
        """The numbers of those that lie there whole."""
        return range(bisect_left(self._starts, start), bisect_right(self._ends, end))


class Sight:
    """Which paragraphs of a text were on the screen whole, be it piece by piece; some were seen before."""

    def __init__(self, paragraphs: Paragraphs, seen: Iterable[int] = ()) -> None:
        self._paragraphs = paragraphs
        self._starts: list[int] = []  # of the stretches that were on the screen, apart from each other
        self._ends: list[int] = []
        self.seen = frozenset(seen)

    def add(self, start: int, end: int) -> frozenset[int]:
        """What stands between two offsets is on the screen; returns the numbers of paragraphs that are new by that."""
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last], self._ends[first:last] = [start], [end]
        new = frozenset(self._paragraphs.within(start, end)) - self.seen
        self.seen |= new
        return new


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is still open in an article. Both are in reading order.

    ``loose`` are the quotations, or the parts of them, that no quote holds and nobody dismissed; ``unseen`` are the
    numbers of the paragraphs that were not on the screen yet.
    """

    loose: tuple[Quotation, ...] = ()
    unseen: tuple[int, ...] = ()

    @classmethod
    def of(
        cls, quotations: Sequence[Quotation], annotations: Annotations, count: int = 0, seen: Iterable[int] = ()
    ) -> Coverage:
        """How it stands with these quotations and so many paragraphs, some of which were seen."""
        known = frozenset(seen)
        return cls(unaccounted(quotations, annotations), tuple(n for n in range(count) if n not in known))

    @property
    def complete(self) -> bool:
        """True when nothing is open."""
        return not self.loose and not self.unseen


def unaccounted(quotations: Sequence[Quotation], annotations: Annotations) -> tuple[Quotation, ...]:
    """The quotations that no content of a quote lies in or over and that nobody dismissed.

    Of one over several paragraphs only the parts that this is true of are left.
    """
    if not quotations:
        return ()
    content = [span for quote in annotations.quotes.values() for span in quote.content]
    covers = _Reach([*content, *(remark.span for remark in annotations.remarks.values() if _dismisses(remark))])
    found: list[Quotation] = []
    for quotation in quotations:
        parts = tuple(part for part in quotation.parts if not covers.meets(part))
        if parts:
            found.append(quotation if parts == quotation.parts else Quotation(parts))
    return tuple(found)


def _dismisses(remark: Remark) -> bool:
    return remark.kind is RemarkKind.DISMISSAL and remark.rule == RULE


class _Reach:
    """Where any of some spans is, for asking often."""

    def __init__(self, spans: Iterable[Span | None]) -> None:
        ordered = sorted((span for span in spans if span is not None), key=attrgetter("start"))
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in ordered:
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, span: Span) -> bool:
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self._ends[place] > span.start
