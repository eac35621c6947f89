"""Which pipeline suggests: one of ours, or any other that spaCy can load."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from copydesk.bundled import PIPELINES, BundledPipeline, bundled_pipeline
from copydesk.prefill.labels import BadLabelMap, parse_label_map
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said


class PipelineChoice(QWidget):
    """``changed`` says that it is another choice now, or that what is written has become right or wrong."""

    changed = Signal()

    def __init__(self, pipeline: str, label_map: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chosen = bundled_pipeline(pipeline)
        self.buttons: dict[str, QRadioButton] = {}
        self.cards: dict[str, QPushButton] = {}
        self.other = QRadioButton(self.tr("A&nother spaCy pipeline"), self)
        self.name = QLineEdit("" if chosen else pipeline, self)
        self.label_map = QLineEdit(label_map, self)
        self.problem = plain_label(self)
        self._details = QWidget(self)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(0, 1)
        self._rows.setVerticalSpacing(1)
        group = QButtonGroup(self)
        for ours in PIPELINES:
            self._offer(ours, group)
        self._offer_other(group)
        (self.buttons[chosen.name] if chosen else self.other).setChecked(True)
        self.order()
        group.buttonToggled.connect(self._judge)
        self.name.textChanged.connect(self._judge)
        self.label_map.textChanged.connect(self._judge)
        self._judge()

    def pipeline(self) -> str:
        """The choice as the settings keep it: empty for the pipeline that is used when nobody chooses."""
        if self.other.isChecked():
            return self.name.text().strip()
        chosen = next(name for name, button in self.buttons.items() if button.isChecked())
        return "" if chosen == PIPELINES[0].name else chosen

    def why_not(self) -> str:
        """What is wrong with what is written, or nothing."""
        if not self.other.isChecked():
            return ""
        if not self.name.text().strip():
            return self.tr("Enter the name of a spaCy package, or choose a folder.")
        try:
            parse_label_map(self.label_map.text())
        except BadLabelMap as refusal:
            return said(refusal.reason)
        return ""

    def _offer(self, pipeline: BundledPipeline, group: QButtonGroup) -> None:
        title = QCoreApplication.translate("Pipelines", pipeline.title)
        button = QRadioButton(title, self)
        card = QPushButton(self.tr("Model Card…"), self)
        card.setAccessibleName(self.tr("Model card of {title}").format(title=title))
        card.clicked.connect(partial(self._show_card, pipeline.name))
        row = self._rows.rowCount()
        self._rows.addWidget(button, row, 0)
        self._rows.addWidget(card, row, 1, 2, 1)
        self._say(button, QCoreApplication.translate("Pipelines", pipeline.description), row + 1)
        group.addButton(button)
        self.buttons[pipeline.name] = button
        self.cards[pipeline.name] = card

    def _offer_other(self, group: QButtonGroup) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(self.other, row, 0, 1, 2)
        words = self.tr("An installed package or a folder finds the entities, and Copydesk news the quotes.")
        self._say(self.other, words, row + 1, columns=2)
        group.addButton(self.other)
        self.browse = QPushButton(self.tr("&Folder…"), self._details)
        self.browse.clicked.connect(self._choose_folder)
        self.name.setAccessibleName(self.tr("Name or folder of the pipeline"))
        self.name.setPlaceholderText(self.tr("Name or folder"))
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.browse)
        called = QLabel(self.tr("What its &labels are called here, where they have other names"), self._details)
        called.setBuddy(self.label_map)
        self.label_map.setPlaceholderText("GPE=LOC, FOO=MISC, TIME=")
        self.problem.setWordWrap(True)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        column = QVBoxLayout(self._details)
        column.setContentsMargins(self._indent(), 4, 0, 0)
        column.addLayout(line)
        column.addWidget(called)
        column.addWidget(self.label_map)
        column.addWidget(self.problem)
        self._rows.addWidget(self._details, row + 2, 0, 1, 2)

    def _say(self, button: QRadioButton, words: str, row: int, columns: int = 1) -> None:
        """A line below a button, in the column of its words."""
        button.setAccessibleDescription(words)
        below = plain_label(self, words)
        below.setWordWrap(True)
        below.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        below.setContentsMargins(self._indent(), 0, 0, 7)
        self._rows.addWidget(below, row, 0, 1, columns)

    def order(self) -> None:
        """Let Tab go down the page."""
        ours = [widget for name, button in self.buttons.items() for widget in (button, self.cards[name])]
        for before, after in pairwise([*ours, self.other, self.name, self.browse, self.label_map]):
            self.setTabOrder(before, after)

    def _indent(self) -> int:
        before = (QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, QStyle.PixelMetric.PM_RadioButtonLabelSpacing)
        return sum(self.style().pixelMetric(metric, None, self.other) for metric in before)

    def _judge(self) -> None:
        self._details.setVisible(self.other.isChecked())
        self.problem.setText(self.why_not())
        self.changed.emit()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a spaCy Pipeline"), self.name.text())
        if chosen:
            self.name.setText(chosen)

    def _show_card(self, name: str) -> None:
        # Imported when asked for, as other dialogs are.
        from copydesk.ui.dialogs.model_card import ModelCard

        card = ModelCard(name, self.window())
        card.finished.connect(card.deleteLater)
        card.open()
