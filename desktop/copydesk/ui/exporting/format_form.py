"""How it goes out: format with its choices, convention, and where to. Made from the table of formats."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.conventions import Convention
from copydesk.exchange.choices import Choice
from copydesk.exchange.format import Format
from copydesk.exchange.formats import WRITABLE
from copydesk.ui.dialogs.scheme_editor.field import Field

translate = QCoreApplication.translate


class FormatForm(QWidget):
    """``changed`` says that something else is chosen."""

    changed = Signal()

    def __init__(self, conventions: Sequence[Convention], folder: Path, stem: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._conventions = {each.name: each for each in conventions}
        self._folder = folder
        self._stem = stem
        self._set: dict[str, dict[str, str]] = {}  # by format: what was chosen lately
        self._own_place = False
        self.format = QComboBox(self)
        for kind in WRITABLE:
            self.format.addItem(translate("Formats", kind.title), kind.name)
        self.convention = QComboBox(self)
        self.convention.addItem(self.tr("As annotated"), "")
        for convention in conventions:
            self.convention.addItem(convention.title, convention.name)
        self.choices: dict[str, QComboBox | QLineEdit] = {}
        self._fields = QVBoxLayout()
        self.place = QLineEdit(self)
        self.choose = QPushButton(self.tr("C&hoose…"), self)
        self.choose.setAccessibleName(self.tr("Choose where it goes"))
        self.choose.setAutoDefault(False)
        self.strict = QCheckBox(self.tr("Write nothing if &something would be lost"), self)
        self._lay_out()
        self.format.activated.connect(self._other_format)
        self.convention.activated.connect(self.changed)
        self.place.textEdited.connect(self._placed)
        self.choose.clicked.connect(self._choose_place)
        self.strict.toggled.connect(self.changed)
        self._show_choices()
        self._propose()

    @property
    def kind(self) -> Format:
        """The format that is chosen."""
        return next(each for each in WRITABLE if each.name == self.format.currentData())

    @property
    def chosen_convention(self) -> Convention | None:
        """The convention that quotes are brought under; None for their own."""
        return self._conventions.get(self.convention.currentData())

    @property
    def chosen(self) -> dict[str, str]:
        """What was chosen of what the format offers."""
        return {
            name: field.currentData() if isinstance(field, QComboBox) else field.text()
            for name, field in self.choices.items()
        }

    @property
    def target(self) -> Path:
        """The file or folder that is written."""
        return Path(self.place.text().strip())

    def why_not(self) -> str:
        """What is wrong with it, as a sentence; empty when nothing is."""
        if not self.place.text().strip() or not self.target.is_absolute():
            return self.tr("Choose where it goes.")
        if not self.target.parent.is_dir():
            return self.tr("There is no folder “{folder}”.").format(folder=self.target.parent)
        return ""

    # What was chosen the last time

    def remembered(self) -> str:
        """What is worth remembering, to be restored the next time."""
        self._set[self.kind.name] = self.chosen
        record = {"format": self.kind.name, "convention": self.convention.currentData(), "choices": self._set}
        return json.dumps(record)

    def restore(self, remembered: str) -> None:
        """Choose what was chosen the last time, as far as it is still offered."""
        try:
            found: object = json.loads(remembered or "null")
        except ValueError:
            return
        if not isinstance(found, dict):
            return
        record = cast("dict[str, object]", found)
        choices = record.get("choices")
        for name, rows in cast("dict[object, object]", choices).items() if isinstance(choices, dict) else ():
            if isinstance(rows, dict):
                rows = cast("dict[object, object]", rows)
                self._set[str(name)] = {str(key): str(value) for key, value in rows.items()}
        for box, key in ((self.format, "format"), (self.convention, "convention")):
            box.setCurrentIndex(max(0, box.findData(record.get(key))))
        self._show_choices()
        self._propose()

    # Choices of the format

    def _other_format(self) -> None:
        self._show_choices()
        self._propose()
        self.changed.emit()

    def _show_choices(self) -> None:
        while (item := self._fields.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.choices.clear()
        before = self._set.get(self.kind.name, {})
        for choice in self.kind.write_choices:
            field = self.choices[choice.name] = self._field(choice, before.get(choice.name, choice.default))
            hint = translate("Formats", choice.help) if choice.help else ""
            self._fields.addWidget(Field(translate("Formats", choice.title), field, hint=hint))

    def _field(self, choice: Choice, value: str) -> QComboBox | QLineEdit:
        if not choice.values:
            line = QLineEdit(value, self)
            line.textEdited.connect(self._chosen)
            return line
        box = QComboBox(self)
        for each in choice.values:
            box.addItem(each, each)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.activated.connect(self._chosen)
        return box

    def _chosen(self) -> None:
        self._set[self.kind.name] = self.chosen
        self.changed.emit()

    # Where it goes

    def _propose(self) -> None:
        if self._own_place:
            # Whoever chose a place keeps it, with the suffix that the format has.
            place = self.target
            known = {suffix for kind in WRITABLE for suffix in kind.suffixes}
            place = place.with_suffix("") if place.suffix.lower() in known else place
        else:
            place = self._folder / self._stem
        suffix = "" if self.kind.folder else self.kind.suffixes[0]
        self.place.setText(str(place.with_name(place.name + suffix)))

    def _placed(self) -> None:
        self._own_place = True
        self.changed.emit()

    def _choose_place(self) -> None:
        title = self.tr("Export To")
        if self.kind.folder:
            chosen = QFileDialog.getExistingDirectory(self, title, str(self.target.parent))
            chosen = chosen and str(Path(chosen) / self._stem)
        else:
            words = "{title} (*{suffix})"
            kind = words.format(title=translate("Formats", self.kind.title), suffix=self.kind.suffixes[0])
            chosen, _ = QFileDialog.getSaveFileName(
                self, title, str(self.target), kind, options=QFileDialog.Option.DontConfirmOverwrite
            )
        if chosen:
            self.place.setText(chosen)
            self._placed()

    def _lay_out(self) -> None:
        self.place.setMinimumWidth(280)
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Field(self.tr("&Format"), self.format))
        self._fields.setSpacing(10)
        column.addLayout(self._fields)
        column.addWidget(Field(self.tr("&Quote convention"), self.convention))
        column.addWidget(Field(self.tr("&Where"), self.place, self.choose))
        column.addWidget(self.strict)
        column.addStretch(1)
