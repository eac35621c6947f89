"""The lines that labels are told apart by without colour: solid, dashed, dotted, dash-dot, double and wave."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from copydesk.ui.page.wave_line import WaveLine

# In widths of the pen. Dots are square: round ones look the same at this size and take Qt a hundred times as long.
_DASHES: Final = {"dashed": [4.0, 2.2], "dotted": [1.1, 1.9], "dashdot": [4.5, 1.8, 1.1, 1.8]}


def draw_pattern(painter: QPainter, line: QLineF, pattern: str, colour: QColor, weight: float, scale: float) -> None:
    """A level line in one of the scheme's patterns; ``weight`` in pixels, ``scale`` is 1 at 100 %.

    Leaves its pen and brush behind: whoever draws thousands of lines saves and restores once.
    """
    left, right, y = line.x1(), line.x2(), line.y1()
    pen = QPen(colour, weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pattern == "double":
        pen.setWidthF(weight * 0.6)
        painter.setPen(pen)
        apart = 0.8 * weight + 0.3
        painter.drawLine(QLineF(left, y - apart, right, y - apart))
        painter.drawLine(QLineF(left, y + apart, right, y + apart))
        return
    if pattern == "wave":
        WaveLine(colour, weight * 0.85, scale).draw(painter, left, right, y)
        return
    if pattern in _DASHES:
        pen.setDashPattern(_DASHES[pattern])
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))


def draw_broken_bar(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    """An upright line of dashes in the middle of a bar."""
    pen = QPen(colour, bar.width() / 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(_DASHES["dashed"])
    painter.setPen(pen)
    x = bar.center().x()
    painter.drawLine(QLineF(x, bar.top(), x, bar.bottom()))
