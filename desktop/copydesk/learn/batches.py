"""Rows of pieces for one step of training: windows cut anew in every epoch, those of like length together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from copydesk.learn.examples import Example
from copydesk.prefill.encoder.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHORTEST, LONGEST = 120, 286
"""Pieces in a window, cut at random between these, so that the encoder meets every place on a page."""
_LAYOUT = 3  # the column of the features that tells where a line begins


@dataclass(frozen=True, slots=True)
class Cutting:
    """Tokens ``start`` to ``end`` of an example."""

    example: Example
    start: int
    end: int
    size: int  # pieces


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as one array. ``firsts`` has, for each window, the places of its tokens' first pieces in the array laid
    flat; ``mask`` is False where a row is only filled up."""

    windows: tuple[Cutting, ...]
    ids: NDArray[np.int64]
    features: NDArray[np.int64]
    mask: NDArray[np.bool_]
    firsts: tuple[NDArray[np.int64], ...]


def cuttings(examples: Sequence[Example], random: Random) -> list[Cutting]:
    """All examples in windows side by side, the edges drawn anew each time."""
    return [window for each in examples for window in _cut(each, random)]


def _cut(example: Example, random: Random) -> list[Cutting]:
    sizes = [len(pieces) for pieces in example.pieces]
    lines = example.features[:, _LAYOUT]
    found: list[Cutting] = []
    start, shortest = 0, 20
    while start < len(sizes):
        room = most = random.randint(shortest, LONGEST)
        shortest = SHORTEST
        at, line = start, start
        while at < len(sizes) and sizes[at] <= room:
            room -= sizes[at]
            at += 1
            if at < len(sizes) and lines[at] and room < most / 2:
                line = at
        if start < line and at < len(sizes) and random.random() < 0.7:
            at = line
        at = max(at, start + 1)
        found.append(Cutting(example, start, at, sum(sizes[start:at])))
        start = at
    return found


def batched(windows: Sequence[Cutting], most: int, random: Random) -> list[tuple[Cutting, ...]]:
    """Windows put together so that a batch has at most ``most`` pieces, filling included; in random order."""
    batches: list[tuple[Cutting, ...]] = []
    batch: list[Cutting] = []
    longest = 0
    for _, window in sorted(((each.size + 30 * random.random(), each) for each in windows), key=lambda pair: pair[0]):
        longest = max(longest, window.size + 2)
        if batch and longest * (len(batch) + 1) > most:
            batches.append(tuple(batch))
            batch, longest = [], window.size + 2
        batch.append(window)
    if batch:
        batches.append(tuple(batch))
    random.shuffle(batches)
    return batches


def collate(windows: Sequence[Cutting], pieces: WordPieces, masked: float = 0.0, random: Random | None = None) -> Batch:
    """The arrays of a batch; a share ``masked`` of the pieces is hidden, so that context must do."""
    length = max(window.size for window in windows) + 2
    ids = np.full((len(windows), length), pieces.pad, np.int64)
    table = np.zeros((len(windows), length, windows[0].example.features.shape[1]), np.int64)
    mask = np.zeros((len(windows), length), np.bool_)
    firsts: list[NDArray[np.int64]] = []
    for row, window in enumerate(windows):
        inside = slice(window.start, window.end)
        own = window.example.pieces[inside]
        counts = np.asarray([len(each) for each in own])
        end = window.size + 1
        ids[row, : end + 1] = [pieces.first, *(piece for each in own for piece in each), pieces.last]
        table[row, 1:end] = np.repeat(window.example.features[inside], counts, axis=0)
        mask[row, : end + 1] = True
        firsts.append(row * length + 1 + np.cumsum(counts) - counts)
        if masked and random:
            hidden = [at for at in range(1, end) if random.random() < masked]
            ids[row, hidden] = pieces.hidden
    return Batch(tuple(windows), ids, table, mask, tuple(firsts))
