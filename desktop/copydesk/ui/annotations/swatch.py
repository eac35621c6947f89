"""Small signs of labels beside the article: the box that a word stands in, and the line under it.

They speak the article's language: a suggestion is an outline, what an editor confirmed is filled.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from copydesk.core.scheme import Look
from copydesk.ui.looks.themes import Theme, colour_of, faded, tint_of
from copydesk.ui.page.line_patterns import draw_pattern


def draw_box(painter: QPainter, rect: QRectF, look: Look, theme: Theme, *, filled: bool) -> None:
    """The box around a word: filled when it is confirmed, an outline when it is suggested."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint_of(look, theme))
    else:
        painter.setPen(QPen(faded(colour_of(look, theme), theme, 0.45), 1.0))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, 2.5, 2.5)
    painter.restore()


def draw_line(painter: QPainter, line: QLineF, look: Look, theme: Theme, *, heavy: bool) -> None:
    """A level line in a label's colour and pattern."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_pattern(painter, line, look.pattern, colour_of(look, theme), 2.0 if heavy else 1.2, 1.0)
    painter.restore()
