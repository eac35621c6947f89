"""A text as the tokens that other tools want, and how annotations lie on them.

Words are those of `core.tokens`. An annotation may begin or end within one ("Euro" in "Eurozone"): the word is then cut
there, or the annotation is fitted to whole words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.core.spans import Span
from copydesk.core.tokens import tokens


@dataclass(frozen=True, slots=True)
class Tile:
    """A token and whether one blank follows it that belongs to no token, as spaCy counts."""

    span: Span
    blank: bool = False


def words(text: str, cuts: Iterable[Span] = ()) -> list[Span]:
    """The words and marks of a text without its blanks, each cut where one of ``cuts`` begins or ends in it."""
    edges = _edges(cuts)
    return [
        piece for word in tokens(text) if not word.of(text).isspace() for piece in _cut(word.start, word.end, edges)
    ]


def tiles(text: str, cuts: Iterable[Span] = ()) -> list[Tile]:
    """Tokens that leave nothing of the text out: joined, with a blank after each that has one, they are the text.

    Blanks beyond the first, and other white space, are tokens of their own; so is a blank that one of ``cuts`` begins
    with or ends with.
    """
    cuts = tuple(cuts)
    edges = _edges(cuts)
    starts = {cut.start for cut in cuts}
    ends = {cut.end for cut in cuts}
    laid: list[Tile] = []
    done = 0
    for word in (*tokens(text), None):
        gap_end = word.start if word else len(text)
        if done < gap_end:
            if laid and text[done] == " " and done not in starts and done + 1 not in ends:
                laid[-1] = Tile(laid[-1].span, blank=True)
                done += 1
            _lay(laid, done, gap_end, edges)
        if word:
            _lay(laid, word.start, word.end, edges)
            done = word.end
    return laid


def _lay(laid: list[Tile], start: int, end: int, edges: Sequence[int]) -> None:
    for piece in _cut(start, end, edges):
        laid.append(Tile(piece))


class Line:
    """Tokens in their order, for asking which of them a span covers."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def covered(self, span: Span) -> tuple[int, int] | None:
        """The first and the last token that the span touches; None when it lies wholly between tokens."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end) - 1
        return (first, last) if first <= last else None

    def fitted(self, span: Span) -> Span | None:
        """The span from the start of its first token to the end of its last; None where it touches none."""
        covered = self.covered(span)
        return self.reach(*covered) if covered else None

    def reach(self, first: int, last: int) -> Span:
        """From the start of one token to the end of another."""
        return Span(self._starts[first], self._ends[last])


def _edges(cuts: Iterable[Span]) -> list[int]:
    return sorted({edge for cut in cuts for edge in (cut.start, cut.end)})


def _cut(start: int, end: int, edges: Sequence[int]) -> Sequence[Span]:
    """A stretch in pieces; none when it is empty."""
    if start == end:
        return ()
    first = bisect_right(edges, start)
    # Most words have no edge in them, and an article has a thousand words.
    if first == len(edges) or edges[first] >= end:
        return (Span(start, end),)
    places = [start, *edges[first : bisect_left(edges, end)], end]
    return [Span(one, other) for one, other in pairwise(places)]
