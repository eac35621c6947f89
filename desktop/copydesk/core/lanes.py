"""Which annotations are at or between offsets, and a lane for each so that none hides another.

All offsets are code points, half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import inf
from typing import Final

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role
from copydesk.core.spans import Span

# Among marks on the very same words, the outer first: content holds a source, and a source holds a name.
_ROLES: Final = (Role.CONTENT, Role.SOURCE, Role.CUE, None)
_RANK: Final = {role: rank for rank, role in enumerate(_ROLES)}
_PARTS: Final = (_RANK[Role.SOURCE], _RANK[Role.CUE])
_PAGE: Final = 8_000  # code points: more than the largest screen shows


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


_Key = tuple[int, int, int, str, int]
"""A mark in reading order: by where it begins; of those that begin together the longer, which is outside, first."""


def _key(mark: Mark) -> _Key:
    return (mark.span.start, -mark.span.end, _RANK[mark.role], *_name(mark))


def _keys(entities: Iterable[Entity], quotes: Iterable[Quote], limit: float = inf) -> list[_Key]:
    """All marks that begin before a limit, in reading order."""
    # A long article has thousands of marks and shows a hundred: bare tuples are made and sorted at a third of the cost.
    name = _RANK[None]
    keys = [
        (entity.span.start, -entity.span.end, name, entity.id, 0) for entity in entities if entity.span.start < limit
    ]
    for quote in quotes:
        for rank, spans in enumerate((quote.content, quote.source, quote.cue)):
            for index, span in enumerate(spans):
                if span.start < limit:
                    keys.append((span.start, -span.end, rank, quote.id, index))
    keys.sort()
    return keys


def _keys_of(annotations: Annotations, names: Iterable[str]) -> list[_Key]:
    """All marks of some annotations, as far as they are here."""
    entities, quotes = annotations.entities, annotations.quotes
    return _keys(
        (entities[name] for name in names if name in entities), (quotes[name] for name in names if name in quotes)
    )


def _mark(key: _Key) -> Mark:
    start, minus_end, rank, annotation_id, index = key
    return Mark(annotation_id, _ROLES[rank], index, Span(start, -minus_end))


def innermost_first(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks around one place, the shortest first; on the same words a name, then a cue or source, then content."""
    return tuple(sorted(marks, key=lambda mark: (len(mark.span), -_RANK[mark.role], -mark.span.start, *_name(mark))))


def _name(mark: Mark) -> tuple[str, int]:
    return (mark.annotation_id, mark.index)


class Lanes:
    """The marks of all annotations of one article, in reading order. Immutable; `after` makes the next one.

    Whoever opens a long article asks for the marks of its first page: they alone are sorted then, and all of them once
    anything further is asked for.

    There are two tracks: content lies in one, and the marks on words (entities, cues, sources) in the other. No two
    marks of one track that overlap share a lane. Lanes are given in reading order, entities before cues and sources so
    that a name's underline stays next to it; a mark's lane depends on nothing that is not chained to it by overlaps.
    """

    __slots__ = ("_annotations", "_keys", "_lanes", "_limit", "_reach", "_starts")

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations
        self._settle([], -1)

    def _settle(self, keys: list[_Key], limit: float) -> None:
        self._keys = keys
        self._limit = limit  # every mark that begins before it is among the keys
        self._starts = [key[0] for key in keys]
        # How far the text is covered by a mark and all before it: where that ends, nothing before it matters any more.
        self._reach = list(accumulate([-key[1] for key in keys], max))
        self._lanes: dict[_Key, int] = {}

    def _know(self, end: float = inf) -> None:
        """Have all marks that begin before an offset, and all that the lanes of those depend on."""
        if self._limit > end or self._limit == inf:
            return
        entities, quotes = self._annotations.entities.values(), self._annotations.quotes.values()
        limit = end + _PAGE if self._limit < 0 and end < _PAGE else inf
        keys = _keys(entities, quotes, limit)
        # Lanes are given in reading order, but to cues and sources after all names: those must be known to their end.
        if any(-key[1] > limit for key in keys if key[2] in _PARTS):
            limit, keys = inf, _keys(entities, quotes)
        self._settle(keys, limit)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, in reading order."""
        self._know()
        return tuple(map(_mark, self._keys))

    def after(self, annotations: Annotations, touched: frozenset[str]) -> Lanes:
        """The lanes once the annotations ``touched`` are as in ``annotations`` and all others are as they were."""
        if len(touched) * 8 > len(annotations):
            return Lanes(annotations)  # a sign-off touches nearly all; sorting once is cheaper than inserting each
        self._know()
        old, new = _keys_of(self._annotations, touched), _keys_of(annotations, touched)
        if old == new:
            return self  # another label, state or speaker: nothing moved
        following = Lanes(annotations)
        following._limit, following._keys = inf, list(self._keys)
        following._starts, following._reach = list(self._starts), list(self._reach)
        following._replace(old, new)
        return following

    def _replace(self, old: list[_Key], new: list[_Key]) -> None:
        """Put some marks in the place of others; what lies beyond their reach stays as it is."""
        for key in old:
            place = bisect_left(self._keys, key)
            del self._keys[place], self._starts[place], self._reach[place]
        for key in new:
            place = bisect_left(self._keys, key)
            self._keys.insert(place, key)
            self._starts.insert(place, key[0])
            self._reach.insert(place, 0)
        places = [bisect_left(self._keys, key) for key in (*old, *new)]
        place = min(places)
        reach = self._reach[place - 1] if place else 0
        while place < len(self._keys):
            reach = max(reach, -self._keys[place][1])
            if place > max(places) and self._reach[place] == reach:
                break
            self._reach[place] = reach
            place += 1

    def at(self, offset: int) -> tuple[Mark, ...]:
        """The marks that hold the code point at an offset, innermost first."""
        return innermost_first(self.between(offset, offset + 1))

    def between(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that cover at least one code point from ``start`` to ``end``, in reading order."""
        self._know(end)
        first = bisect_right(self._reach, start)
        for key in self._keys[first : bisect_left(self._starts, end)]:
            if -key[1] > start:
                yield _mark(key)

    def lane_of(self, mark: Mark) -> int:
        """The lane of a mark within its track, from 0. Raises KeyError when the mark is not here."""
        self._know(mark.span.end)
        key = _key(mark)
        if key not in self._lanes:
            first, last = self._chain(key)
            self._lanes |= _assign(self._keys[first:last])
        return self._lanes[key]

    def chained(self, span: Span) -> Span:
        """The span with everything that overlaps it, and what overlaps that, and so on: where its lanes matter."""
        self._know()
        first, last = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        if first >= last:
            return span
        first, last = self._widened(first, last)
        return Span(min(span.start, self._starts[first]), max(span.end, self._reach[last - 1]))

    def next_mark(self, place: int | Mark) -> Mark | None:
        """The mark after another in reading order, or the first that begins at an offset or behind it."""
        self._know()
        by_offset = isinstance(place, int)
        index = bisect_left(self._starts, place) if by_offset else bisect_right(self._keys, _key(place))
        return _mark(self._keys[index]) if index < len(self._keys) else None

    def previous_mark(self, place: int | Mark) -> Mark | None:
        """The mark before another in reading order, or the last that begins before an offset."""
        self._know()
        by_offset = isinstance(place, int)
        index = bisect_left(self._starts, place) if by_offset else bisect_left(self._keys, _key(place))
        return _mark(self._keys[index - 1]) if index else None

    def _chain(self, key: _Key) -> tuple[int, int]:
        """The first and one past the last index of the marks that a mark is chained to by overlaps."""
        index = bisect_left(self._keys, key)
        if index == len(self._keys) or self._keys[index] != key:
            raise KeyError(key)
        return self._widened(index, index + 1)

    def _widened(self, first: int, last: int) -> tuple[int, int]:
        while first and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while last < len(self._keys) and self._starts[last] < self._reach[last - 1]:
            last += 1
        return first, last


class _Lane:
    """What lies in one lane: spans that do not overlap, by position."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Put something here if nothing is in its way."""
        place = bisect_right(self.ends, start)
        if place < len(self.starts) and self.starts[place] < end:
            return False
        self.starts.insert(place, start)
        self.ends.insert(place, end)
        return True


def _assign(keys: list[_Key]) -> dict[_Key, int]:
    """The lowest free lane for each of the marks; they come in reading order."""
    given: dict[_Key, int] = {}
    content = [key for key in keys if key[2] == _RANK[Role.CONTENT]]
    names = [key for key in keys if key[2] == _RANK[None]]
    parts = [key for key in keys if key[2] in _PARTS]
    for track in (content, names + parts):
        lanes: list[_Lane] = []
        for key in track:
            start, end = key[0], -key[1]
            taken = next((index for index, lane in enumerate(lanes) if lane.take(start, end)), None)
            if taken is None:
                taken = len(lanes)
                lanes.append(_Lane())
                lanes[taken].take(start, end)
            given[key] = taken
    return given
