"""Asks who speaks: the likeliest first, one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from copydesk.ui.dialogs.choice_list import ChoiceLine, ChoiceList, Row

_WIDTH, _MOST_ROWS = 380, 7


class SpeakerChooser(QFrame):
    """A popup beside a quote card. ``chosen`` carries the name, or None for “nobody nameable”; Escape leaves it be.

    ``candidates`` are names with the words that speak for them, likeliest first. Digits choose the first nine, 0
    nobody; what is typed filters, and a name that is not in the list can be used as it was typed.
    """

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(
        self, candidates: Sequence[tuple[str, str]], current: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._candidates = tuple(candidates)
        self._current = current
        self._is_done = False
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Choose the speaker"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        self._narrow("")

    def show_near(self, anchor: QRect) -> None:
        """Show it below a rectangle of the screen, or above where there is no room."""
        rows = min(self.choices.rows.rowCount(), _MOST_ROWS)
        heights = (self.choices.sizeHintForRow(row) for row in range(rows))
        self.choices.setFixedHeight(sum(heights) + 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        screen = QGuiApplication.screenAt(anchor.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(anchor.left(), room.left()), room.right() - self.width())
        y = anchor.bottom() + 4
        if y + self.height() > room.bottom():
            y = max(room.top(), anchor.top() - 4 - self.height())
        self.move(QPoint(x, y))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_done:
            self._is_done = True
            self.dismissed.emit()

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
        self._is_done = True
        self.close()
        self.chosen.emit(name)
