"""Where a place of a text lies on a line from its top to its foot, without laying the text out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from copydesk.core.spans import Span

_GAP: Final = 0.6  # of a line, between paragraphs


class TextScale:
    """From offsets to heights between 0 and 1, and back. Long paragraphs take their share of lines of ``measure``
    characters: close to what the page does, and the same at any zoom."""

    def __init__(self, paragraphs: Sequence[Span], measure: int) -> None:
        self._spans = tuple(paragraphs)
        self._starts = [span.start for span in self._spans]
        self._tops: list[float] = []
        top = 0.0
        for span in self._spans:
            self._tops.append(top)
            top += self._lines(span, measure) + _GAP
        self._heights = [self._lines(span, measure) for span in self._spans]
        self._total = max(top - _GAP, 1.0)

    def height_of(self, offset: int) -> float:
        """How far down a code point lies, from 0 to 1."""
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            return 0.0
        span = self._spans[place]
        within = min(1.0, (offset - span.start) / len(span))
        return min(1.0, (self._tops[place] + within * self._heights[place]) / self._total)

    def offset_at(self, height: float) -> int:
        """The code point that lies there; 0 where there is no text."""
        if not self._spans:
            return 0
        down = height * self._total
        place = max(0, bisect_right(self._tops, down) - 1)
        span = self._spans[place]
        within = min(1.0, max(0.0, (down - self._tops[place]) / self._heights[place]))
        return min(span.end - 1, span.start + int(within * len(span)))

    @staticmethod
    def _lines(span: Span, measure: int) -> int:
        return -(-len(span) // measure)
