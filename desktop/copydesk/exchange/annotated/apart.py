"""Which of overlapping spans stay where a format allows none to overlap."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import TypeVar

from copydesk.core.spans import Span

T = TypeVar("T")


def apart(
    things: Iterable[T], span_of: Callable[[T], Span], rank: Callable[[T], tuple[object, ...]]
) -> tuple[list[T], list[tuple[T, T]]]:
    """The things that stay, in reading order, and each that must go with one that it overlaps.

    The thing with the lowest rank stays, then the next that overlaps none that stay, and so on.
    """
    starts: list[tuple[int, int]] = []
    stay: dict[int, T] = {}
    gone: list[tuple[T, T]] = []
    for number, thing in enumerate(sorted(things, key=rank)):
        span = span_of(thing)
        place = bisect_left(starts, (span.end, -1))
        # Those that stay do not overlap, so only the last that begins before our end can reach into us.
        if place and span_of(stay[starts[place - 1][1]]).end > span.start:
            gone.append((thing, stay[starts[place - 1][1]]))
            continue
        insort(starts, (span.start, number))
        stay[number] = thing
    return [stay[number] for _, number in starts], gone
