"""The form of one label, or of one role of a quote: words, key, look, guideline and examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLineF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from copydesk.core.scheme import KEYS, PATTERNS, Fault, Label, Look, RoleStyle
from copydesk.ui.dialogs.scheme_editor.colour_field import ColourField
from copydesk.ui.dialogs.scheme_editor.field import Field, Words
from copydesk.ui.dialogs.scheme_editor.sample import SampleLine
from copydesk.ui.looks.theme_table import DARK, LIGHT
from copydesk.ui.page.line_patterns import draw_pattern
from copydesk.ui.sentences import said

_PATTERNS: Final = {
    "solid": QT_TRANSLATE_NOOP("Patterns", "Solid"),
    "dashed": QT_TRANSLATE_NOOP("Patterns", "Dashed"),
    "dotted": QT_TRANSLATE_NOOP("Patterns", "Dotted"),
    "double": QT_TRANSLATE_NOOP("Patterns", "Double"),
    "wave": QT_TRANSLATE_NOOP("Patterns", "Wave"),
    "dashdot": QT_TRANSLATE_NOOP("Patterns", "Dash and dot"),
}
Row = Label | RoleStyle


class RowForm(QWidget):
    """``edited`` carries the row as it reads now; ``key_wanted`` a key that another label has and is to give up."""

    edited = Signal(object)
    key_wanted = Signal(str)

    def __init__(self, holder: Callable[[str], Label | None], parent: QWidget, *, of_label: bool) -> None:
        super().__init__(parent)
        self._holder = holder
        self._of_label = of_label
        self._row: Row | None = None
        self.title, self.name = QLineEdit(self), QLineEdit(self)
        self.key, self.pattern = QComboBox(self), QComboBox(self)
        self.take_key = QPushButton(self)
        self.take_key.setAutoDefault(False)
        self.light = ColourField(self.tr("Colour on &light pages"), LIGHT, self)
        self.dark = ColourField(self.tr("Colour on &dark pages"), DARK, self)
        self.guideline, self.examples, self.counter_examples = Words(3, self), Words(3, self), Words(2, self)
        self.sample = SampleLine(self)
        self._fields = self._make_fields()
        self._fill_choices()
        self._lay_out()
        self._listen()

    def show_row(self, row: Row) -> None:
        """Show another row, or the same one with other values."""
        self._row = None  # what is set now is nobody's edit
        if isinstance(row, Label):
            _show(self.name, row.name)
            self.key.setCurrentIndex(max(0, self.key.findData(row.key)))
        _show(self.title, row.title)
        self.pattern.setCurrentIndex(max(0, self.pattern.findData(row.look.pattern)))
        self.light.show_colour(row.look.light)
        self.dark.show_colour(row.look.dark)
        self.guideline.show_words(row.guideline)
        if _lines(self.examples.words()) != row.examples:
            self.examples.show_words("\n".join(row.examples))
        if _lines(self.counter_examples.words()) != row.counter_examples:
            self.counter_examples.show_words("\n".join(row.counter_examples))
        self._row = row
        self._show_sample()
        self.setEnabled(True)

    def show_faults(self, faults: list[Fault]) -> None:
        """Say what is wrong, each beside its field."""
        wrong = {fault.field: fault for fault in faults}
        for name, field in self._fields.items():
            field.say(said(wrong[name].reason) if name in wrong else "")
        wanted = self.key.currentData() if self._of_label else ""
        holder = self._holder(wanted) if wanted else None
        self.take_key.setVisible(holder is not None)
        if holder is not None:
            self.take_key.setText(
                self.tr("Take it from {title}").format(title=(holder.title or holder.name).replace("&", "&&"))
            )

    def focus(self, field: str) -> None:
        """Go to a field."""
        self._fields[field].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> dict[str, Field]:
        fields = {"title": Field(self.tr("&Title on the screen"), self.title)}
        if self._of_label:
            fields["name"] = Field(self.tr("&Name in the gold"), self.name)
            fields["key"] = Field(self.tr("&Key"), self.key, self.take_key)
        fields |= {
            "light": self.light.field,
            "dark": self.dark.field,
            "pattern": Field(self.tr("&Pattern of the line"), self.pattern),
            "guideline": Field(self.tr("&Guideline: what is marked, and how far it goes"), self.guideline),
            "examples": Field(self.tr("&Examples, one on each line, with [the words] in brackets"), self.examples),
            "counter_examples": Field(self.tr("&Not: what it is not for, one on each line"), self.counter_examples),
        }
        return fields

    def _fill_choices(self) -> None:
        self.key.addItem(self.tr("No key"), "")
        for key in KEYS:
            self.key.addItem(key, key)
        self.pattern.setIconSize(QSize(44, 12))
        for pattern in PATTERNS:
            words = QCoreApplication.translate("Patterns", _PATTERNS[pattern])
            self.pattern.addItem(self._icon(pattern), words, pattern)

    def _icon(self, pattern: str) -> QIcon:
        scale = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(44, 12) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_pattern(painter, QLineF(2, 6, 42, 6), pattern, self.palette().text().color(), 2, 1)
        painter.end()
        return QIcon(pixmap)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        # What is narrow stands two in a row.
        places = {"title": (0, 0), "name": (0, 1), "key": (1, 0), "pattern": (1, 1)}
        if not self._of_label:
            places = {"title": (0, 0), "pattern": (0, 1)}
            self.name.hide()
            self.key.hide()
            self.take_key.hide()
        for name, (row, column) in places.items():
            grid.addWidget(self._fields[name], row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.sample)
        column.addLayout(grid)
        for name in ("light", "dark", "guideline", "examples", "counter_examples"):
            column.addWidget(self._fields[name])
        column.addStretch(1)

    def _listen(self) -> None:
        self.title.textEdited.connect(self._tell)
        self.name.textEdited.connect(self._tell)
        for box in (self.key, self.pattern):
            box.activated.connect(self._tell)
        for field in (self.light, self.dark, self.guideline, self.examples, self.counter_examples):
            field.edited.connect(self._tell)
        self.take_key.clicked.connect(lambda: self.key_wanted.emit(self.key.currentData()))

    def _tell(self) -> None:
        if self._row is None:
            return
        words: dict[str, object] = {
            "title": " ".join(self.title.text().split()),
            "look": Look(self.light.colour(), self.dark.colour(), self.pattern.currentData()),
            "guideline": self.guideline.words().strip(),
            "examples": _lines(self.examples.words()),
            "counter_examples": _lines(self.counter_examples.words()),
        }
        if isinstance(self._row, Label):
            words |= {"name": " ".join(self.name.text().split()), "key": self.key.currentData()}
        self._row = replace(self._row, **words)
        self._show_sample()
        self.edited.emit(self._row)

    def _show_sample(self) -> None:
        assert self._row is not None
        self.sample.show_look(self._row.example, self._row.title, self._row.look)


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.splitlines() if line.strip())


def _show(line: QLineEdit, words: str) -> None:
    # What is being typed keeps its blanks; the scheme has it without.
    if " ".join(line.text().split()) != words:
        line.setText(words)
