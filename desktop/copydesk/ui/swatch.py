"""Small signs of labels beside the article: the box that a word stands in, and the line under it.

They speak the article's language: a suggestion is an outline, what an editor confirmed is filled.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from copydesk.core.scheme import Look
from copydesk.ui.themes import Theme, colour_of, mixed, tint_of

_DASHES: Final = {"dashed": [4.0, 2.2], "dotted": [0.01, 2.0], "dashdot": [4.5, 2.0, 0.01, 2.0]}
_WAVE: Final = 6.0


def draw_box(painter: QPainter, rect: QRectF, look: Look, theme: Theme, *, filled: bool) -> None:
    """The box around a word: filled when it is confirmed, an outline when it is suggested."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint_of(look, theme))
    else:
        painter.setPen(QPen(mixed(colour_of(look, theme), QColor(theme.page), 0.45), 1.0))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, 2.5, 2.5)
    painter.restore()


def draw_line(painter: QPainter, line: QLineF, look: Look, theme: Theme, *, heavy: bool) -> None:
    """A level line in a label's colour and pattern."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour_of(look, theme), 2.0 if heavy else 1.2)
    rounded = look.pattern in ("dotted", "dashdot")
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if rounded else Qt.PenCapStyle.FlatCap)
    if look.pattern in _DASHES:
        pen.setDashPattern(_DASHES[look.pattern])
    if look.pattern in ("double", "wave"):
        pen.setWidthF(1.2)
    painter.setPen(pen)
    if look.pattern == "wave":
        painter.drawPath(_wave(line))
    elif look.pattern == "double":
        painter.drawLines([line.translated(0, -1.5), line.translated(0, 1.5)])
    else:
        painter.drawLine(line)
    painter.restore()


def _wave(line: QLineF) -> QPainterPath:
    path = QPainterPath(line.p1())
    x, up = line.x1(), -1
    while x < line.x2():
        end = min(line.x2(), x + _WAVE / 2)
        path.quadTo(QPointF((x + end) / 2, line.y1() + up * 3.2), QPointF(end, line.y1()))
        x, up = end, -up
    return path
