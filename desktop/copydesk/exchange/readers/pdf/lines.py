"""Runs of letters made lines: where a blank was meant, and where a gap is the one between two columns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.exchange.readers.pdf.values import Line, Run

_SAME_BASE = 0.4  # how far two base lines may be apart, in parts of the size: a raised figure
_OVERLAP = 0.6  # how far a run may begin before the end of the one before
_WORD_GAP = 1.1  # a wider gap may be one between columns
_MOST_NEAR = 300
_NEAR = 3.0  # lines above and below, in parts of the size, that are asked whether it is


@dataclass(slots=True)
class _Growing:
    text: str
    x: float
    end: float
    y: float
    size: float
    bold: int
    letters: int
    space: float

    @classmethod
    def of(cls, run: Run) -> _Growing:
        return cls(run.text, run.x, run.end, run.y, run.size, run.bold * len(run.text), len(run.text), run.space)

    def take(self, run: Run, gap: float) -> None:
        blank = gap > 0.5 * self.space * min(self.size, run.size) and not (
            self.text.endswith(" ") or run.text.startswith(" ")
        )
        self.text += " " * blank + run.text
        self.end = max(self.end, run.end)
        # A raised figure or a small capital does not make the line another one.
        if run.size > self.size * 1.05 and len(run.text.strip()) > 1:
            self.size, self.y, self.space = run.size, run.y, run.space
        self.bold += run.bold * len(run.text)
        self.letters += len(run.text)

    def line(self, page: int) -> Line:
        text = " ".join(self.text.split(" ")).strip()
        return Line(text, self.x, self.end, self.y, self.size, self.bold * 2 > self.letters, page)


def lines_of(runs: Iterable[Run], page: int) -> list[Line]:
    """The lines of a page in the order in which they were drawn."""
    pieces = list(_pieces(runs))
    heights = _Heights(pieces)
    joined: list[_Growing] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if before and _one_line(before, piece) and _crossed(before.end, piece.x, before, heights):
            before.take(Run(piece.text, piece.x, piece.end, piece.y, piece.size, False, piece.space), piece.size)
            before.bold += piece.bold
        else:
            joined.append(piece)
    return [line for line in (one.line(page) for one in joined) if line.text]


def _pieces(runs: Iterable[Run]) -> Iterable[_Growing]:
    """Lines, cut wherever there might be a gap between columns."""
    current: _Growing | None = None
    before: Run | None = None
    for run in runs:
        if not run.text or (before is not None and _again(before, run)):
            continue
        before = run
        if current is not None and abs(run.y - current.y) <= _SAME_BASE * max(run.size, current.size):
            # Letters that run from right to left come one before the other.
            gap = run.x - current.end
            size = max(run.size, current.size)
            if -_OVERLAP * size <= gap <= _WORD_GAP * size and run.text.strip():
                current.take(run, gap)
                continue
            if not run.text.strip() and gap <= _WORD_GAP * size:
                current.text += " "
                continue
        if current is not None:
            yield current
        current = _Growing.of(run) if run.text.strip() else None
    if current is not None:
        yield current


def _again(before: Run, run: Run) -> bool:
    """True for what is drawn twice, a little apart, to look bold."""
    near = 0.15 * run.size
    return before.text == run.text and abs(before.x - run.x) < near and abs(before.y - run.y) < near


def _one_line(first: _Growing, second: _Growing) -> bool:
    return abs(first.y - second.y) <= _SAME_BASE * max(first.size, second.size) and second.x > first.end


class _Heights:
    """Pieces by the heights of their base lines: a page may have been made of tens of thousands to keep us busy."""

    def __init__(self, pieces: Sequence[_Growing]) -> None:
        self._rows = sorted(pieces, key=lambda piece: piece.y)
        self._heights = [piece.y for piece in self._rows]

    def near(self, height: float, distance: float) -> Iterable[_Growing]:
        """Those nearest to a height, some hundred at most."""
        middle = bisect_left(self._heights, height)
        start = max(bisect_left(self._heights, height - distance), middle - _MOST_NEAR)
        end = min(bisect_right(self._heights, height + distance), middle + _MOST_NEAR)
        return self._rows[start:end]


def _crossed(start: float, end: float, line: _Growing, heights: _Heights) -> bool:
    """True when letters above or below stand in the gap: nothing stands between columns."""
    middle = (start + end) / 2
    return any(
        one.x < middle < one.end and abs(one.y - line.y) > 0.5 * line.size and one.text[1:]
        for one in heights.near(line.y, _NEAR * line.size)
    )
