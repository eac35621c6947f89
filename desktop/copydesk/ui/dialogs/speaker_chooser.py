"""Asks who speaks: the likeliest first, one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from copydesk.ui.dialogs.choice_list import Row
from copydesk.ui.dialogs.popup import Popup


class SpeakerChooser(Popup):
    """Stands beside a quote card. ``chosen`` carries the name, or None for “nobody nameable”.

    ``candidates`` are names with the words that speak for them, likeliest first. Digits choose the first nine, 0
    nobody; a name that is not in the list can be used as it was typed.
    """

    def __init__(self, candidates: Sequence[tuple[str, str]], current: str | None, parent: QWidget) -> None:
        self._candidates = tuple(candidates)
        self._current = current
        super().__init__(QCoreApplication.translate("SpeakerChooser", "Who speaks?"), parent)
        self.setAccessibleName(self.tr("Choose the speaker"))
        self.choices.setAccessibleName(self.tr("Possible speakers"))
        self.line.setPlaceholderText(self.tr("Press a digit, or type a name"))
        self.line.setAccessibleName(self.tr("Name of the speaker"))
        self._narrow("")

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
