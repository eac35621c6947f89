"""Asks why something is dismissed, such as quoted words that are no quote: a digit for a common reason, or words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from copydesk.ui.dialogs.choice_list import Row
from copydesk.ui.dialogs.popup import Popup

# What is written down is the English, so that a project reads the same whatever language its editors work in.
REASONS: Final = (
    QT_TRANSLATE_NOOP("Reasons", "scare quotes"),
    QT_TRANSLATE_NOOP("Reasons", "title of a work"),
    QT_TRANSLATE_NOOP("Reasons", "name or nickname"),
    QT_TRANSLATE_NOOP("Reasons", "term that is explained"),
    QT_TRANSLATE_NOOP("Reasons", "motto or slogan"),
    QT_TRANSLATE_NOOP("Reasons", "translation"),
    QT_TRANSLATE_NOOP("Reasons", "imagined or hypothetical speech"),
    QT_TRANSLATE_NOOP("Reasons", "words written on something"),
    QT_TRANSLATE_NOOP("Reasons", "stray mark"),
)


class ReasonChooser(Popup):
    """``chosen`` carries the reason. Digits choose those that are listed; what is typed can be the reason itself."""

    most_rows = len(REASONS)

    def __init__(self, question: str, parent: QWidget, reasons: Sequence[str] = REASONS) -> None:
        super().__init__(question, parent)
        self._reasons = reasons
        self.setAccessibleName(question)
        self.choices.setAccessibleName(self.tr("Common reasons"))
        self.line.setPlaceholderText(self.tr("Press a digit, or type a reason"))
        self.line.setAccessibleName(self.tr("Reason"))
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        wanted = " ".join(typed.split())
        rows = [
            Row(reason, words, digit="" if wanted else str(place))
            for place, reason in enumerate(self._reasons, start=1)
            if wanted.casefold() in (words := QCoreApplication.translate("Reasons", reason)).casefold()
        ]
        if wanted and all(wanted != row.text for row in rows):
            rows.append(Row(wanted, self.tr("Use “{reason}”").format(reason=wanted)))
        self.choices.set_rows(rows)

    def _choose_digit(self, digit: int) -> None:
        if 1 <= digit <= len(self._reasons):
            self._finish(self._reasons[digit - 1])
