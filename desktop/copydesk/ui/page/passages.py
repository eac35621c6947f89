"""Stretches of text that somebody points at without annotating them: what a search found, what the linter says, what
was rejected.

Offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from copydesk.core.spans import Span
from copydesk.ui.looks.themes import Theme, dimmed, mixed
from copydesk.ui.page.reading_type import Row
from copydesk.ui.page.wave_line import WaveLine


class Passages:
    """Spans in reading order, each with what there is to say of it. They may overlap."""

    def __init__(self, passages: Iterable[tuple[Span, str]] = ()) -> None:
        self._all = sorted(passages, key=lambda passage: (passage[0].start, passage[0].end))
        self._starts = [span.start for span, _ in self._all]
        self._reach = list(accumulate((span.end for span, _ in self._all), max))

    def __iter__(self) -> Iterator[tuple[Span, str]]:
        return iter(self._all)

    def other_than(self, before: Passages) -> list[tuple[Span, str]]:
        """What is here and was not in another list, or was there and is not here, and whatever lies between those."""
        old, new = before._all, self._all
        same = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        old, new = old[same:], new[same:]
        tail = next((at for at, (a, b) in enumerate(zip(old[::-1], new[::-1], strict=False)) if a != b), None)
        tail = min(len(old), len(new)) if tail is None else tail
        return old[: len(old) - tail] + new[: len(new) - tail]

    def between(self, start: int, end: int) -> Iterator[tuple[Span, str]]:
        """Those that cover at least one code point from ``start`` to ``end``."""
        first = bisect_right(self._reach, start)
        for span, words in self._all[first : bisect_left(self._starts, end)]:
            if span.end > start:
                yield span, words


class PassagePainter:
    """Draws passages in one theme and zoom: a find lies under the words, a finding is a wavy line below them."""

    def __init__(self, theme: Theme, scale: float) -> None:
        page = QColor(theme.page)
        self._warn = QColor(theme.warn)
        self._found = mixed(self._warn, page, 0.32 if theme.is_dark else 0.2)
        self._edge = mixed(self._warn, page, 0.7)
        self._dim = QColor(theme.dim)
        self._accent = QColor(theme.accent)
        self._faint = dimmed(self._dim, theme)
        self._scale = scale
        self._wave = WaveLine(self._warn, 1.2 * scale, scale)

    def hit(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """What a search found: a filled box, its edge there for whoever sees no colours."""
        painter.setPen(QPen(self._edge, 1.0))
        painter.setBrush(self._found)
        painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 0.5), 2.0, 2.0)

    def finding(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """What the linter points at: between the lines of words and those of content, in the middle of the leading."""
        y = (row.foot + row.floor) / 2 - 1.0 * self._scale
        # A single comma is pointed at as well, and a wave needs some length to be one.
        right = max(rect.right(), rect.left() + 8 * self._scale)
        self._wave.draw(painter, rect.left(), right, y)

    def ghost(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """A rejected suggestion: a dotted box, and a faint line through words that stay readable."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._dim, self._scale, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, 0.5), 3, 3)
        painter.setPen(QPen(self._faint, self._scale))
        y = rect.center().y() + 0.06 * rect.height()
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def note(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """A note: the corner at the end of the words turned down, like a dog-ear."""
        side = 7.0 * self._scale
        corner = rect.topRight() + QPointF(1.5, 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawPolygon([corner, corner - QPointF(side, 0.0), corner + QPointF(0.0, side)])
