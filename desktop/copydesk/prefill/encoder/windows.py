"""An article cut into the stretches that the encoder reads at once.

A stretch ends where a paragraph does, if it can. Around it stand some words of its neighbours, read and not kept, so
that no word is judged without what stands beside it; more of them where a paragraph had to be cut. Memory does not
grow with the article, and no word is lost at an edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LENGTH = 256
"""Pieces that the encoder reads at once, its own first and last mark among them."""
_BEFORE, _AFTER = 16, 8  # pieces read along beyond the edge of a paragraph
_BESIDE_CUT = 32  # pieces read along where a paragraph is cut


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens ``start`` to ``end`` are read; those from ``first`` to ``last`` are kept. All half-open."""

    start: int
    end: int
    first: int
    last: int


def windows(sizes: Sequence[int], begins: Sequence[bool], length: int = LENGTH, shift: int = 0) -> Iterator[Window]:
    """The windows over tokens of ``sizes`` pieces; ``begins[n]`` says that a paragraph begins at token n.

    The stretches that are kept lie side by side and cover every token once. No token may have more than
    ``length - 66`` pieces. ``shift`` puts the first edge after that many tokens, for whoever wants other edges.
    """
    keep = length - 2 - 2 * _BESIDE_CUT
    first, count = 0, len(sizes)
    while first < count:
        last = shift if 0 < shift < count and not first else _stretch(sizes, begins, first, keep)
        before = _BEFORE if begins[first] else _BESIDE_CUT
        after = _AFTER if last < count and begins[last] else _BESIDE_CUT
        start, end = first, last
        while start > 0 and sizes[start - 1] <= before:
            start -= 1
            before -= sizes[start]
        while end < count and sizes[end] <= after:
            after -= sizes[end]
            end += 1
        yield Window(start, end, first, last)
        first = last


def _stretch(sizes: Sequence[int], begins: Sequence[bool], first: int, keep: int) -> int:
    """Where a stretch from ``first`` ends: at the last paragraph in its second half, else where it is full."""
    at, room, paragraph = first, keep, first
    while at < len(sizes) and sizes[at] <= room:
        room -= sizes[at]
        at += 1
        if at < len(sizes) and begins[at] and room < keep // 2:
            paragraph = at
    return at if at == len(sizes) or paragraph == first else paragraph
