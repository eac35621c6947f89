"""Which annotations are at or between offsets, and a lane for each so that none hides another.

All offsets are code points, half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from copydesk.core.annotations import Annotation, Annotations, Entity, Role
from copydesk.core.spans import Span

# Among marks on the very same words, the outer first: content holds a source, and a source holds a name.
_RANK: Final = {Role.CONTENT: 0, Role.SOURCE: 1, Role.CUE: 2, None: 3}


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one annotation. ``role`` is None for an entity; ``index`` counts the fragments of a role from 0."""

    annotation_id: str
    role: Role | None
    index: int
    span: Span


def marks_of(annotation: Annotation) -> tuple[Mark, ...]:
    """The marks of one annotation: an entity has one, a quote one for each fragment of each role."""
    if isinstance(annotation, Entity):
        return (Mark(annotation.id, None, 0, annotation.span),)
    return tuple(Mark(annotation.id, role, index, span) for role, index, span in annotation.spans())


def _key(mark: Mark) -> tuple[int, int, int, str, int]:
    """Reading order: by where a mark begins, and of those that begin together the longer, which is outside, first."""
    return (mark.span.start, -mark.span.end, _RANK[mark.role], *_name(mark))


def innermost_first(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks around one place, the shortest first; on the same words a name, then a cue or source, then content."""
    return tuple(sorted(marks, key=lambda mark: (len(mark.span), -_RANK[mark.role], -mark.span.start, *_name(mark))))


def _name(mark: Mark) -> tuple[str, int]:
    return (mark.annotation_id, mark.index)


class Lanes:
    """The marks of all annotations of one article, in reading order. Immutable; `after` makes the next one.

    There are two tracks: content lies in one, and the marks on words (entities, cues, sources) in the other. No two
    marks of one track that overlap share a lane. Lanes are given in reading order, entities before cues and sources so
    that a name's underline stays next to it; a mark's lane depends on nothing that is not chained to it by overlaps.
    """

    __slots__ = ("_lanes", "_reach", "_starts", "marks")

    def __init__(self, annotations: Annotations) -> None:
        self._settle(sorted((mark for annotation in annotations for mark in marks_of(annotation)), key=_key))

    def _settle(self, marks: list[Mark]) -> None:
        self.marks = tuple(marks)
        self._starts = [mark.span.start for mark in marks]
        # How far the text is covered by a mark and all before it: where that ends, nothing before it matters any more.
        self._reach = list(accumulate((mark.span.end for mark in marks), max))
        self._lanes: dict[Mark, int] = {}

    def after(self, annotations: Annotations, touched: frozenset[str]) -> Lanes:
        """The lanes once the annotations ``touched`` are as in ``annotations`` and all others are as they were."""
        if len(touched) * 8 > len(annotations):
            return Lanes(annotations)  # a sign-off touches nearly all; sorting once is cheaper than inserting each
        changed = [annotations.get(annotation_id) for annotation_id in touched]
        new = [mark for annotation in changed if annotation is not None for mark in marks_of(annotation)]
        if {mark for mark in self.marks if mark.annotation_id in touched} == set(new):
            return self  # another label, state or speaker: nothing moved
        marks = [mark for mark in self.marks if mark.annotation_id not in touched]
        for mark in new:
            insort(marks, mark, key=_key)
        following = Lanes.__new__(Lanes)
        following._settle(marks)
        return following

    def at(self, offset: int) -> tuple[Mark, ...]:
        """The marks that hold the code point at an offset, innermost first."""
        return innermost_first(self.between(offset, offset + 1))

    def between(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that cover at least one code point from ``start`` to ``end``, in reading order."""
        first = bisect_right(self._reach, start)
        for mark in self.marks[first : bisect_left(self._starts, end)]:
            if mark.span.end > start:
                yield mark

    def lane_of(self, mark: Mark) -> int:
        """The lane of a mark within its track, from 0. Raises KeyError when the mark is not here."""
        if mark not in self._lanes:
            first, last = self._chain(mark)
            self._lanes |= _assign(self.marks[first:last])
        return self._lanes[mark]

    def chained(self, span: Span) -> Span:
        """The span with everything that overlaps it, and what overlaps that, and so on: where its lanes matter."""
        first, last = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        if first >= last:
            return span
        first, last = self._widened(first, last)
        return Span(min(span.start, self._starts[first]), max(span.end, self._reach[last - 1]))

    def next_mark(self, place: int | Mark) -> Mark | None:
        """The mark after another in reading order, or the first that begins at an offset or behind it."""
        if isinstance(place, int):
            index = bisect_left(self._starts, place)
        else:
            index = bisect_right(self.marks, _key(place), key=_key)
        return self.marks[index] if index < len(self.marks) else None

    def previous_mark(self, place: int | Mark) -> Mark | None:
        """The mark before another in reading order, or the last that begins before an offset."""
        if isinstance(place, int):
            index = bisect_left(self._starts, place)
        else:
            index = bisect_left(self.marks, _key(place), key=_key)
        return self.marks[index - 1] if index else None

    def _chain(self, mark: Mark) -> tuple[int, int]:
        """The first and one past the last index of the marks that a mark is chained to by overlaps."""
        index = bisect_left(self.marks, _key(mark), key=_key)
        if index == len(self.marks) or self.marks[index] != mark:
            raise KeyError(mark)
        return self._widened(index, index + 1)

    def _widened(self, first: int, last: int) -> tuple[int, int]:
        while first and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while last < len(self.marks) and self._starts[last] < self._reach[last - 1]:
            last += 1
        return first, last


class _Lane:
    """What lies in one lane: spans that do not overlap, by position."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def take(self, span: Span) -> bool:
        """Put the span here if nothing is in its way."""
        place = bisect_right(self.ends, span.start)
        if place < len(self.starts) and self.starts[place] < span.end:
            return False
        self.starts.insert(place, span.start)
        self.ends.insert(place, span.end)
        return True


def _assign(marks: tuple[Mark, ...]) -> dict[Mark, int]:
    """The lowest free lane for each of the marks; they come in reading order."""
    given: dict[Mark, int] = {}
    content = [mark for mark in marks if mark.role is Role.CONTENT]
    names = [mark for mark in marks if mark.role is None]
    parts = [mark for mark in marks if mark.role in (Role.CUE, Role.SOURCE)]
    for track in (content, names + parts):
        lanes: list[_Lane] = []
        for mark in track:
            taken = next((index for index, lane in enumerate(lanes) if lane.take(mark.span)), None)
            if taken is None:
                taken = len(lanes)
                lanes.append(_Lane())
                lanes[taken].take(mark.span)
            given[mark] = taken
    return given
