"""A line of text with a label or a role in it, as it looks on a light page and on a dark one."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copydesk.core.scheme import Look
from copydesk.ui.annotations.swatch import draw_box, draw_line
from copydesk.ui.looks.fonts import READING
from copydesk.ui.looks.theme_table import DARK, LIGHT, Theme
from copydesk.ui.looks.themes import colour_of

_PIECE: Final = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")
_MARGIN: Final = 10


class SampleLine(QWidget):
    """Words in brackets are the marked ones. A look that is no look is not drawn; the line stays as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._title = ""
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sample"))

    def show_look(self, text: str, title: str, look: Look) -> None:
        """Show the words with another look."""
        self._text, self._title = text or f"[{title or self.tr('some words')}]", title
        if QColor(look.light).isValid() and QColor(look.dark).isValid():
            self._look = look
        said = self.tr("“{text}” as {title}, on a light and on a dark page")
        self.setAccessibleDescription(said.format(text=self._text, title=title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, round(2 * self._row_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(2 * self._row_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        height = self.height() / 2
        for place, theme in enumerate((LIGHT, DARK)):
            self._paint(painter, QRectF(0, place * height, self.width(), height), theme)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        assert self._look is not None
        painter.fillRect(rect, QColor(theme.page))
        reading, tag = self._reading(), self._tag()
        metrics = QFontMetricsF(reading)
        x, base = rect.left() + _MARGIN, rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
        for piece in _PIECE.finditer(self._text):
            words, is_marked = (piece[1], True) if piece[1] is not None else (piece[2], False)
            width = metrics.horizontalAdvance(words)
            if is_marked:
                box = QRectF(x - 2, base - metrics.ascent() - 1, width + 4, metrics.height() + 2)
                draw_box(painter, box, self._look, theme, filled=True)
                line = QLineF(x, base + metrics.descent() + 1, x + width, base + metrics.descent() + 1)
                draw_line(painter, line, self._look, theme, heavy=True)
            painter.setFont(reading)
            painter.setPen(QColor(theme.ink))
            painter.drawText(round(x), round(base), words)
            x += width
        painter.setFont(tag)
        painter.setPen(colour_of(self._look, theme))
        right = rect.adjusted(x - rect.left() + 8, 0, -_MARGIN, 0)
        title = QFontMetricsF(tag).elidedText(self._title, Qt.TextElideMode.ElideRight, right.width())
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, title)

    def _row_height(self) -> float:
        return QFontMetricsF(self._reading()).height() + 16

    def _reading(self) -> QFont:
        font = QFont(self.font())
        font.setFamilies(READING)
        font.setPointSizeF(self.font().pointSizeF() * 1.25)
        return font

    def _tag(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font
