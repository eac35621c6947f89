"""What goes out: which articles, and which of their annotations."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from copydesk.core.annotations import QUOTES
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Scheme
from copydesk.ui.dialogs.scheme_editor.field import Field
from copydesk.ui.exporting.words import STATUSES
from copydesk.workflow import Asked, Day, Selection

translate = QCoreApplication.translate


class SelectionForm(QWidget):
    """``changed`` says that something else is asked for; `selection` tells what."""

    changed = Signal()

    def __init__(self, scheme: Scheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.status = QComboBox(self)
        for name, (words, _) in STATUSES.items():
            self.status.addItem(translate("Exporting", words), name)
        self.annotator = QComboBox(self)
        self.annotator.addItem(self.tr("Anybody"), "")
        self.tag = QComboBox(self)
        self._fill_tags()
        self.day = QComboBox(self)
        self.day.addItem(self.tr("Signed off"), Day.SIGNED_OFF.value)
        self.day.addItem(self.tr("Published"), Day.PUBLISHED.value)
        self.since, self.until = QLineEdit(self), QLineEdit(self)
        self.query = QLineEdit(self)
        self.labels = QListWidget(self)
        self._fill_labels(scheme)
        self._lay_out()
        for box in (self.status, self.annotator, self.tag, self.day):
            box.activated.connect(self.changed)
        for line in (self.since, self.until, self.query):
            line.textEdited.connect(self.changed)
        self.labels.itemChanged.connect(self.changed)

    def offer(self, asked: Asked) -> None:
        """Let people and tags of the project be chosen, too."""
        for name in asked.annotators:
            self.annotator.addItem(name, name)
        for tag in asked.tags:
            self.tag.addItem(tag, tag)

    @property
    def selection(self) -> Selection:
        """What is asked for."""
        annotator, tag = self.annotator.currentData(), self.tag.currentData()
        return Selection(
            STATUSES[self.status.currentData()][1],
            signed_off_by=_some(annotator),
            labels=self._labels(),
            tags=_some(tag),
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            day=Day(self.day.currentData()),
            query=self.query.text(),
        )

    def why_not(self) -> str:
        """What is wrong with it, as a sentence; empty when nothing is."""
        rows = [self.labels.item(row) for row in range(self.labels.count())]
        if not any(row.checkState() is Qt.CheckState.Checked for row in rows):
            return self.tr("Choose at least one label.")
        return ""

    def _labels(self) -> frozenset[str]:
        rows = [self.labels.item(row) for row in range(self.labels.count())]
        chosen = {row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() is Qt.CheckState.Checked}
        # All of them narrow nothing, and older gold may have others besides.
        return frozenset() if len(chosen) == len(rows) else frozenset(chosen)

    def _fill_tags(self) -> None:
        self.tag.addItem(self.tr("Any or none"), "")
        for kind, words in (
            (RemarkKind.FLAG, self.tr("Flagged")),
            (RemarkKind.NOTE, self.tr("With a note")),
            (RemarkKind.ASK, self.tr("With a question")),
            (RemarkKind.SKIP, self.tr("Skipped")),
        ):
            self.tag.addItem(words, kind.value)

    def _fill_labels(self, scheme: Scheme) -> None:
        rows: Iterable[tuple[str, str]] = (
            *((label.name, label.title) for label in scheme.labels),
            (QUOTES, self.tr("Quotes")),
        )
        for name, title in rows:
            item = QListWidgetItem(title, self.labels)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.labels.setCurrentRow(0)

    def _lay_out(self) -> None:
        self.since.setPlaceholderText(self.tr("from 2026-01-31"))
        self.until.setPlaceholderText(self.tr("until 2026-12"))
        self.since.setAccessibleName(self.tr("From this day on"))
        self.until.setAccessibleName(self.tr("Until this day"))
        self.query.setPlaceholderText(self.tr("words of title or text"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Field(self.tr("&Articles"), self.status))
        pair = QHBoxLayout()
        pair.addWidget(Field(self.tr("Signed off &by"), self.annotator), 1)
        pair.addWidget(Field(self.tr("&Tag"), self.tag), 1)
        column.addLayout(pair)
        column.addWidget(Field(self.tr("&Day"), self.day, self.since, self.until))
        column.addWidget(Field(self.tr("Contai&ning"), self.query))
        column.addWidget(Field(self.tr("&Labels"), self.labels), 1)


def _some(value: str) -> frozenset[str]:
    return frozenset({value}) if value else frozenset()
