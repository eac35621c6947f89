"""The small control for weak suggestions in the status bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from copydesk.ui.annotations.signs import number

STEPS: Final = (0, 30, 50, 60, 70, 80, 90)  # per cent; at 0 nothing is weak


class ThresholdControl(QToolButton):
    """Says what is faint or hidden, and on a press offers other thresholds; ``chosen`` carries per cent."""

    chosen = Signal(int)
    hide_toggled = Signal()

    def __init__(self, steps: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # Fusion's lies on the last letter
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("What becomes of suggestions of which the machine is less sure"))
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._steps = {}
        for percent in steps:
            words = self.tr("Faint or hidden below {percent} %").format(percent=percent)
            action = menu.addAction(words if percent else self.tr("Show all suggestions alike"))
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, percent=percent: self.chosen.emit(percent))
            group.addAction(action)
            self._steps[percent] = action
        menu.addSeparator()
        self._hide = menu.addAction(self.tr("Hide them instead of drawing them faintly"))
        self._hide.setCheckable(True)
        self._hide.triggered.connect(self.hide_toggled)
        self.setMenu(menu)
        self.show_state(0, hides=False, hidden=0)

    def show_state(self, percent: int, hides: bool, hidden: int) -> None:
        """Say what is weak, and how many of it are hidden."""
        if not percent:
            words = self.tr("All suggestions")
        elif hides:
            words = self.tr("Below {percent} % hidden: {n}").format(percent=percent, n=number(hidden))
        else:
            words = self.tr("Below {percent} % faint").format(percent=percent)
        self.setText(f"{words} ▾")
        self.setAccessibleName(self.tr("Weak suggestions: {state}").format(state=words))
        if percent in self._steps:
            self._steps[percent].setChecked(True)
        self._hide.setChecked(hides)
