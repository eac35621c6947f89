"""A slip of paper that points at something in the window and says a few sentences about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from copydesk.ui.announcing import announce
from copydesk.ui.looks.themes import Theme
from copydesk.ui.plain_text import plain_label

_WIDTH: Final = 380
_TIP: Final = 12  # pixels that the tip is high


class Callout(QWidget):
    """Lies over the window without taking the focus; its buttons are reached by mouse, Tab and the keys it names."""

    skipped = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("callout")
        self._paper, self._edge = QColor("white"), QColor("black")
        self._tip: QPoint | None = None
        self._head, self._words = plain_label(self), plain_label(self)
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._words.setWordWrap(True)
        self.skip, self.end = QPushButton(self), QPushButton(self)
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        buttons = QHBoxLayout()
        buttons.addWidget(self._head, 1)
        for button in (self.skip, self.end):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10 + _TIP, 16, 10 + _TIP)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, head: str, words: str, skip: str, end: str) -> None:
        """Show some words, and have them read out. An empty ``skip`` leaves that button out."""
        self._head.setText(head)
        self._words.setText(words)
        self.skip.setText(skip)
        self.skip.setVisible(bool(skip))
        self.end.setText(end)
        self.setAccessibleName(f"{head}: {words}")
        announce(self, self.accessibleName())
        self.show()
        self.raise_()

    def point_at(self, place: QRect) -> None:
        """Lie below a place in the window, or above it where there is no room, with the tip at it."""
        self.adjustSize()
        room = self.parentWidget().rect().adjusted(8, 8, -8, -8)
        left = max(room.left(), min(place.center().x() - self.width() // 2, room.right() - self.width()))
        below = place.bottom() + self.height() <= room.bottom()
        top = place.bottom() if below else max(room.top(), place.top() - self.height())
        self.move(left, top)
        across = max(24, min(place.center().x() - left, self.width() - 24))
        self._tip = QPoint(across, 0 if below else self.height() - 1)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self._paper, self._edge = QColor(theme.panel), QColor(theme.accent)
        self.setStyleSheet(f"#callout QLabel {{ color: {theme.panel_ink}; }}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self.rect().adjusted(1, _TIP, -1, -_TIP)
        painter.setPen(QPen(self._edge, 2))
        painter.setBrush(self._paper)
        painter.drawRoundedRect(paper, 6, 6)
        if self._tip is not None:
            foot = paper.top() + 1 if self._tip.y() == 0 else paper.bottom()
            corners = [QPoint(self._tip.x() - _TIP, foot), self._tip, QPoint(self._tip.x() + _TIP, foot)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygon(corners))
            painter.setPen(QPen(self._edge, 2))
            painter.drawPolyline(QPolygon(corners))
