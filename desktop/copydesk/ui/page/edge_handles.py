"""Dragging an edge of the current mark: what the mouse takes hold of, and where the edge comes to rest.

Without a modifier an edge snaps to words and to single punctuation marks, so that a name is never cut in half and a
closing quotation mark can be left in or out; with Shift it goes character by character. Offsets are code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.core.text import next_character, previous_character

# An apostrophe splits a word here, unlike for the caret: "America’s" must offer the edge after "America".
_PIECE: Final = re.compile(r"\w+|[^\w\s]")
_WINDOW: Final = 200


@dataclass(frozen=True, slots=True)
class EdgeDrag:
    """A drag under way: the mark as it is, which edge is held, and where that edge is now."""

    mark: Mark
    holds_end: bool
    span: Span

    def moved(self, offset: int, text: str, *, by_character: bool) -> EdgeDrag:
        """The drag with its edge as near to an offset as it can come to rest; the span never becomes empty."""
        start, end = self.mark.span.start, self.mark.span.end
        place = snapped(text, offset, ends=self.holds_end, by_character=by_character)
        if self.holds_end:
            span = Span(start, max(place, next_character(text, start)))
        else:
            span = Span(min(place, previous_character(text, end)), end)
        return EdgeDrag(self.mark, self.holds_end, span)


def snapped(text: str, offset: int, *, ends: bool, by_character: bool) -> int:
    """The place nearest to an offset where an edge may rest: a beginning or, with ``ends``, an end."""
    if by_character:
        # Never inside what a reader takes for one character.
        before = previous_character(text, offset + 1) if offset < len(text) else offset
        return before if before == offset else next_character(text, before)
    low = max(0, offset - _WINDOW)
    while low and not text[low - 1].isspace() and offset - low < 2 * _WINDOW:
        low -= 1
    pieces = _PIECE.finditer(text, low, min(len(text), offset + _WINDOW))
    places = [match.end() if ends else match.start() for match in pieces]
    return min(places, key=lambda place: abs(place - offset), default=offset)
