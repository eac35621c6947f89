"""Asks which label it is: all of the scheme, by digit or by what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from copydesk.core.scheme import Label, Scheme
from copydesk.ui.dialogs.choice_list import Row
from copydesk.ui.dialogs.popup import Popup


class LabelChooser(Popup):
    """``chosen`` carries the name of a label. Digits choose the labels that have one as their key."""

    most_rows = 10

    def __init__(self, question: str, scheme: Scheme, current: str | None, parent: QWidget) -> None:
        self._scheme = scheme
        self._current = current
        super().__init__(question, parent)
        self.setAccessibleName(question)
        self.choices.setAccessibleName(self.tr("Labels"))
        self.line.setPlaceholderText(self.tr("Press a digit, or type a title"))
        self.line.setAccessibleName(self.tr("Title of the label"))
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        wanted = " ".join(typed.split()).casefold()
        labels = [label for label in self._scheme.labels if wanted in f"{label.title}\n{label.name}".casefold()]
        # Who types the beginning of a title means that one.
        labels.sort(key=lambda label: not label.title.casefold().startswith(wanted))
        here = next((place for place, label in enumerate(labels) if not wanted and label.name == self._current), 0)
        self.choices.set_rows([self._row(label, has_key=not wanted) for label in labels], here)

    def _row(self, label: Label, *, has_key: bool) -> Row:
        now = self.tr("now") if label.name == self._current else ""
        return Row(label.name, label.title, label.guideline, now, label.key if has_key else "")

    def _choose_digit(self, digit: int) -> None:
        label = self._scheme.label_for_key(str(digit))
        if label is not None:
            self._finish(label.name)
