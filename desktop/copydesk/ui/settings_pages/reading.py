"""The type that articles are set in, with a preview that follows every change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from copydesk.ui.page.article_page import ZOOMS
from copydesk.ui.page.typography import LIMITS, PRESETS, SANS, SERIF, ReadingType
from copydesk.ui.settings import ZOOM
from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage
from copydesk.ui.settings_pages.preview import Preview


class ReadingPage(SettingsPage):
    """Face, size, measure, leading and spacing; two presets set all of them but the size."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(context)
        now = context.settings.reading_type()
        self.family = _families(now.family, self)
        self.zoom = self._number(ZOOMS, 10, context.settings.get(ZOOM), self.tr("{n} %"))
        suffixes = {"measure": self.tr("{n} characters"), "leading": self.tr("{n} %")}
        self.values = {
            name: self._number(span, span.step, getattr(now, name), suffixes.get(name, self.tr("{n} %")))
            for name, span in LIMITS.items()
        }
        self.preview = Preview(context.scheme, self, labels=False)
        self.preview.set_theme(context.themes.current)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("&Face"), self.family),
            (self.tr("&Size"), self.zoom),
            (self.tr("&Length of lines, at most"), self.values["measure"]),
            (self.tr("&Distance of lines"), self.values["leading"]),
            (self.tr("Space between l&etters"), self.values["letters"]),
            (self.tr("Space between &words"), self.values["words"]),
        ]
        for place, (title, field) in enumerate(fields):
            label = QLabel(title, self)
            label.setBuddy(field)
            field.setAccessibleName(title.replace("&", ""))
            grid.addWidget(label, place // 2, place % 2 * 2)
            grid.addWidget(field, place // 2, place % 2 * 2 + 1)
        self.presets: dict[str, QPushButton] = {}
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for name, (title, preset) in PRESETS.items():
            self.presets[name] = QPushButton(QCoreApplication.translate("Type", title), self)
            self.presets[name].clicked.connect(partial(self.show_type, preset))
            buttons.addWidget(self.presets[name])
        buttons.addStretch(1)
        self.form.addRow(buttons)
        self.form.addRow(grid)
        self.fill(self.preview)
        self.family.currentTextChanged.connect(self._follow)
        self._follow()

    def reading_type(self) -> ReadingType:
        """What is set here."""
        return ReadingType(self.family.currentText(), **{name: box.value() for name, box in self.values.items()})

    def show_type(self, reading_type: ReadingType) -> None:
        """Set all values but the size."""
        if self.family.findText(reading_type.family) < 0:
            self.family.addItem(reading_type.family)
        self.family.setCurrentText(reading_type.family)
        for name, box in self.values.items():
            box.setValue(getattr(reading_type, name))

    def write(self) -> None:
        self.context.settings.set_reading_type(self.reading_type())
        self.context.settings.set(ZOOM, self.zoom.value())

    def _number(self, span: range, step: int, value: int, words: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(span.start, span.stop - 1)
        box.setSingleStep(step)
        before, _, after = words.partition("{n}")
        box.setPrefix(before)
        box.setSuffix(after)
        box.setValue(value)
        box.valueChanged.connect(self._follow)
        return box

    def _follow(self) -> None:
        if hasattr(self, "preview"):
            self.preview.set_type(self.reading_type())
            self.preview.set_zoom(self.zoom.value())


def _families(now: str, parent: QWidget) -> QComboBox:
    """Our own two faces first, then whatever is installed."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    box.addItems([SERIF, SANS])
    box.insertSeparator(2)
    is_ours: Callable[[str], bool] = {SERIF, SANS}.__contains__
    installed = [each for each in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(each)]
    box.addItems([each for each in installed if not is_ours(each) and not QFontDatabase.isPrivateFamily(each)])
    if box.findText(now) < 0:
        box.addItem(now)
    box.setCurrentText(now)
    return box
