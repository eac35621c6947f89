"""How files are read: their format, what offsets count, and whatever a format lets one choose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from copydesk.exchange.choices import Choice, Choices
from copydesk.exchange.format import Format
from copydesk.exchange.formats import READABLE
from copydesk.exchange.units import Unit
from copydesk.intake.values import Request
from copydesk.ui.importing.words import unit_words

translate = QCoreApplication.translate


class ReadingForm(QWidget):
    """``changed`` is told when something else was chosen, so that the files must be read again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = Request(())
        self.format: QComboBox
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self._defaults: dict[str, str] = {}
        self._form = QFormLayout(self)
        self.show_request(self._request, ())

    def show_request(self, request: Request, formats: Iterable[str]) -> None:
        """Show how files were read that turned out to be of these formats."""
        self._request = request
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields, self._defaults = {}, {}
        kinds = [kind for kind in READABLE if kind.name in set(formats) or kind.name == request.format]
        self.format = self._formats(request, kinds)
        self._form.addRow(self.tr("&Format"), self.format)
        for choice in {choice.name: choice for kind in kinds for choice in kind.read_choices}.values():
            field = self._field(choice, request.choices)
            self.fields[choice.name] = field
            self._defaults[choice.name] = choice.default
            self._form.addRow(translate("Formats", choice.title), field)

    def request(self) -> Request:
        """How the files are to be read, as it is chosen now."""
        choices: dict[str, str] = {}
        for name, field in self.fields.items():
            value = str(field.currentData()) if isinstance(field, QComboBox) else field.text()
            if value != self._defaults[name]:
                choices[name] = value
        return replace(self._request, format=self.format.currentData(), choices=choices)

    def _formats(self, request: Request, kinds: list[Format]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Format of all files"))
        box.addItem(self.tr("What each file turns out to be"), None)
        suffixes = {path.suffix.lower() for path in request.paths if not Path(path).is_dir()}
        for kind in READABLE:
            if kind in kinds or suffixes & set(kind.suffixes):
                box.addItem(translate("Formats", kind.title), kind.name)
        box.setCurrentIndex(max(0, box.findData(request.format)))
        box.currentIndexChanged.connect(self.changed)
        return box

    def _field(self, choice: Choice, choices: Choices) -> QComboBox | QLineEdit:
        value = choices.get(choice.name, choice.default)
        field: QComboBox | QLineEdit
        if choice.values:
            field = QComboBox(self)
            for each in choice.values:
                field.addItem(self._words(choice, each), each)
            field.setCurrentIndex(max(0, field.findData(value)))
            field.currentIndexChanged.connect(self.changed)
        else:
            field = QLineEdit(value, self)
            field.editingFinished.connect(self._edited)
        field.setAccessibleName(translate("Formats", choice.title))
        if choice.help:
            words = translate("Formats", choice.help)
            field.setToolTip(words)
            field.setAccessibleDescription(words)
        return field

    def _edited(self) -> None:
        if dict(self.request().choices) != dict(self._request.choices):
            self.changed.emit()

    def _words(self, choice: Choice, value: str) -> str:
        if choice.name == "offsets":
            return unit_words(Unit(value)) if value in tuple(Unit) else self.tr("What the words tell")
        return value
