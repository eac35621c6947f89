"""The edges of a content, moved to the quotation marks that they stand beside.

Marks are paired by rule (core.quotation), so where one stands is certain; where a network's span ends is a guess.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from copydesk.core.quotation import Quoted
from copydesk.core.spans import Span

_WORD = re.compile(r"\w+")
_NEAR = 2
"""Words that may lie between a guessed edge and the mark."""


def snap(text: str, contents: Sequence[Span], regions: Sequence[Quoted]) -> tuple[Span, ...]:
    """The contents of one quote with their edges at the marks, none overlapping another.

    ``regions`` are the outermost stretches between marks, by position. An edge within two words of a mark goes to it:
    inwards, so that nothing quoted is cut off, and outwards, so that no word of the cue is taken for quoted.
    """
    starts = [region.span.start for region in regions]
    found: list[Span] = []
    for span in sorted(contents):
        start = _start(text, span.start, span.end, regions, starts)
        end = _end(text, start, span.end, regions, starts)
        if found and start < found[-1].end:
            start = found[-1].end
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def _around(at: int, regions: Sequence[Quoted], starts: Sequence[int]) -> Quoted | None:
    place = bisect_right(starts, at) - 1
    return regions[place] if place >= 0 and at < regions[place].span.end else None


def _start(text: str, start: int, end: int, regions: Sequence[Quoted], starts: Sequence[int]) -> int:
    region = _around(start, regions, starts)
    if region is None:
        # What stands between a content's edge and a mark and is no word, such as an emoji, is not said.
        place = bisect_right(starts, start)
        following = regions[place].span.start if place < len(regions) else end
        return following if following < end and not _words(text, start, following) else start
    if _words(text, region.span.start, start) <= _NEAR:
        return region.span.start
    # The guess begins in the last words of one stretch and means the next.
    return region.span.end if region.span.end < end and _words(text, start, region.span.end) <= 1 else start


def _end(text: str, start: int, end: int, regions: Sequence[Quoted], starts: Sequence[int]) -> int:
    region = _around(end - 1, regions, starts)
    if region is None:
        # “We won,” she: what ends with a comma or a full stop inside its marks has been said.
        place = bisect_right(starts, end - 1) - 1
        last = regions[place].span if place >= 0 else None
        said = last and start < last.end - 1 and text[last.end - 2] in ",.?!…" and not regions[place].open_ended
        return last.end if last and said and _words(text, last.end, end) <= _NEAR else end
    if _words(text, end, region.span.end) <= _NEAR:
        return region.span.end
    return region.span.start if start < region.span.start and _words(text, region.span.start, end) <= 1 else end


def _words(text: str, start: int, end: int) -> int:
    """How many words lie between, three standing for all that are more."""
    count = 0
    for _ in _WORD.finditer(text, start, end):
        count += 1
        if count > _NEAR:
            break
    return count
