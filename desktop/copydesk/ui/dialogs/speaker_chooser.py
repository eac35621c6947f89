"""Asks who speaks: the likeliest first, one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from copydesk.ui.dialogs.choice_list import ChoiceLine, ChoiceList, Row

_WIDTH, _MOST_ROWS = 380, 7


class SpeakerChooser(QFrame):
    """Stands over its window, beside a quote card. ``chosen`` carries the name, or None for “nobody nameable”.

    Escape, and a click elsewhere, leave everything be: ``dismissed``. It is part of the window rather than a window of
    its own: those are put where the system likes, and some systems do not give them the keyboard.

    ``candidates`` are names with the words that speak for them, likeliest first. Digits choose the first nine, 0
    nobody; what is typed filters, and a name that is not in the list can be used as it was typed.
    """

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, candidates: Sequence[tuple[str, str]], current: str | None, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._candidates = tuple(candidates)
        self._current = current
        self._is_done = False
        self._focus_before: QWidget | None = None
        self.setObjectName("popup")  # the style sheet knows it by that
        self.setAutoFillBackground(True)
        self.hide()
        self.setAccessibleName(self.tr("Choose the speaker"))
        question = QLabel(self.tr("Who speaks?"), self)
        self.choices = ChoiceList(self)
        self.choices.setAccessibleName(self.tr("Possible speakers"))
        self.line = ChoiceLine(self.choices, digits=True, parent=self)
        self.line.setPlaceholderText(self.tr("Press a digit, or type a name"))
        self.line.setAccessibleName(self.tr("Name of the speaker"))
        question.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 10)
        column.addWidget(question)
        column.addWidget(self.line)
        column.addWidget(self.choices)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._narrow)
        self.line.digit_pressed.connect(self._choose_digit)
        self.choices.chosen.connect(self._finish)
        self.line.left.connect(self._dismiss)
        self._narrow("")

    def show_near(self, anchor: QRect) -> None:
        """Show it below a rectangle of the screen, or above where the window has no room below."""
        rows = min(self.choices.rows.rowCount(), _MOST_ROWS)
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
        wanted = " ".join(typed.split())
        rows = [
            self._row(place, name, evidence, has_key=place <= 9 and not wanted)
            for place, (name, evidence) in enumerate(self._candidates, start=1)
            if wanted.casefold() in name.casefold()
        ]
        if wanted and all(wanted != row.value for row in rows):
            rows.append(Row(wanted, self.tr("Use “{name}”").format(name=wanted)))
        if not wanted:
            rows.append(Row(None, self.tr("Nobody nameable"), digit="0"))
        known = self._current is not None and not wanted
        here = next((place for place, row in enumerate(rows) if known and row.value == self._current), 0)
        self.choices.set_rows(rows, here)

    def _row(self, place: int, name: str, evidence: str, *, has_key: bool) -> Row:
        # Once something is typed, a digit is one more letter of a name.
        return Row(name, name, evidence, self.tr("now") if name == self._current else "", str(place) if has_key else "")

    def _choose_digit(self, digit: int) -> None:
        if digit == 0:
            self._finish(None)
        elif digit <= len(self._candidates):
            self._finish(self._candidates[digit - 1][0])

    def _finish(self, name: str | None) -> None:
        if self._go():
            self.chosen.emit(name)
