"""A question that stands over its window, with a line to answer in and a list of likely answers below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from copydesk.ui.dialogs.choice_list import ChoiceLine, ChoiceList

_WIDTH = 380


class Popup(QFrame):
    """``chosen`` carries the answer. Escape, and a click elsewhere, leave everything be: ``dismissed``.

    It is part of the window rather than a window of its own: those are put where the system likes, and some systems do
    not give them the keyboard. Digits pick answers while nothing is typed; what is typed narrows them.
    """

    most_rows = 7

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, question: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._is_done = False
        self._focus_before: QWidget | None = None
        self.setObjectName("popup")  # the style sheet knows it by that
        self.setAutoFillBackground(True)
        self.hide()
        words = QLabel(question, self)
        self.choices = ChoiceList(self)
        self.line = ChoiceLine(self.choices, digits=True, parent=self)
        words.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 10)
        column.addWidget(words)
        column.addWidget(self.line)
        column.addWidget(self.choices)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._narrow)
        self.line.digit_pressed.connect(self._choose_digit)
        self.choices.chosen.connect(self._finish)
        self.line.left.connect(self._dismiss)

    def show_near(self, anchor: QRect) -> None:
        """Show it below a rectangle of the screen, or above where the window has no room below."""
        rows = min(self.choices.rows.rowCount(), self.most_rows)
        self.choices.setFixedHeight(sum(self.choices.sizeHintForRow(row) for row in range(rows)) + 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        room, anchor = self.parentWidget().rect(), self._in_window(anchor)
        x = max(room.left() + 4, min(anchor.left(), room.right() - 4 - self.width()))
        y = anchor.bottom() + 6
        if y + self.height() > room.bottom():
            y = max(room.top() + 4, anchor.top() - 6 - self.height())
        self.move(x, y)
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _in_window(self, rect: QRect) -> QRect:
        return QRect(self.parentWidget().mapFromGlobal(rect.topLeft()), rect.size())

    def _dismiss(self) -> None:
        if self._go():
            self.dismissed.emit()

    def _go(self) -> bool:
        """Leave the window for good and give the focus back; False when that was done already."""
        if self._is_done:
            return False
        self._is_done = True
        had_focus = self.line.hasFocus()
        self.hide()
        if had_focus and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()
        return True

    def _narrow(self, typed: str) -> None:
        """Show the answers that go with what is typed; a popup without answers shows none."""

    def _choose_digit(self, digit: int) -> None:
        """Give the answer that has this digit; nothing happens when none has."""

    def _finish(self, answer: object) -> None:
        if self._go():
            self.chosen.emit(answer)
