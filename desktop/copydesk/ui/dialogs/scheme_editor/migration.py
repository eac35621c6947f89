"""What becomes of the annotations when labels are renamed or removed: asked before, with what it concerns counted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.scheme_change import SchemeChange
from copydesk.ui.annotations.signs import number
from copydesk.ui.dialogs.scheme_editor.run_dialog import RunDialog
from copydesk.ui.dialogs.scheme_editor.scrolling import scrolled
from copydesk.ui.plain_text import plain_label
from copydesk.ui.session import Session
from copydesk.workflow import GoldUse, LabelUse, Status

_COUNTED = ((Status.SUGGESTED,), (Status.STARTED, Status.WAITING), (Status.GOLD,))


class MigrationDialog(RunDialog):
    """Asks for the fate of each removed label, and which gold is to be changed; then changes the scheme."""

    def __init__(self, session: Session, change: SchemeChange, use: LabelUse, parent: QWidget) -> None:
        super().__init__(
            session, QCoreApplication.translate("MigrationDialog", "What Becomes of the Annotations"), parent
        )
        self._change = change
        self._use = use
        self.fates: dict[str, QComboBox] = {}
        self.gold = QListWidget(self.plan)
        self.all_gold = QCheckBox(self.tr("&Change all of this gold"), self.plan)
        self._lay_out_plan()
        self.go.setText(self.tr("Change the Scheme"))
        self.go.clicked.connect(self._begin)
        self.all_gold.toggled.connect(self._tick_all)

    def change(self) -> SchemeChange:
        """The change with the fates as they are chosen."""
        chosen = {label: box.currentData() for label, box in self.fates.items()}
        return replace(self._change, fates={label: fate for label, fate in chosen.items() if fate})

    def ticked(self) -> tuple[str, ...]:
        """The ids of the gold articles that are to be changed."""
        rows = (self.gold.item(place) for place in range(self.gold.count()))
        return tuple(row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() is Qt.CheckState.Checked)

    def _begin(self) -> None:
        self.start(partial(self._session.desk.change_scheme, self.change(), self.ticked()))

    def _tick_all(self, ticked: bool) -> None:
        for place in range(self.gold.count()):
            self.gold.item(place).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _lay_out_plan(self) -> None:
        column = QVBoxLayout(self.plan)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._table())
        if self._use.gold:
            words = self.tr(
                "Gold is changed only where you tick it. It stays signed off by whom it was, and the journal says who "
                "changed its labels. What is not ticked keeps them, under the scheme that it was signed under."
            )
            about = plain_label(self.plan, words)
            about.setWordWrap(True)
            column.addWidget(about)
            column.addWidget(self.all_gold)
            column.addWidget(self.gold, 1)
            self.gold.setAccessibleName(self.tr("Gold articles with these labels"))
            for use in self._use.gold:
                self.gold.addItem(self._gold_item(use))
        else:
            column.addStretch(1)
            self.gold.hide()
            self.all_gold.hide()
        safe = plain_label(self.plan, self.tr("A copy of the project file is made first, beside it."))
        safe.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column.addWidget(safe)

    def _gold_item(self, use: GoldUse) -> QListWidgetItem:
        counts = ", ".join(f"{label} {number(count)}" for label, count in use.labels.items())
        words = self.tr("{title} – signed off by {annotator} ({counts})")
        item = QListWidgetItem(words.format(title=use.title, annotator=use.annotator, counts=counts))
        item.setData(Qt.ItemDataRole.UserRole, use.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        return item

    def _table(self) -> QWidget:
        inner = QWidget(self.plan)
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(16)
        heads = (
            self.tr("Label"),
            self.tr("Its entities become"),
            self.tr("Suggested"),
            self.tr("Started"),
            self.tr("Gold"),
        )
        for place, words in enumerate(heads):
            head = QLabel(words, inner)
            head.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight if place > 1 else Qt.AlignmentFlag.AlignLeft)
        for row, label in enumerate((*self._change.renamed, *self._change.removed), start=1):
            grid.addWidget(plain_label(inner, label), row, 0)
            grid.addWidget(self._fate(label, inner), row, 1)
            for place, statuses in enumerate(_COUNTED, start=2):
                count = sum(self._use.counts.get(label, {}).get(status, 0) for status in statuses)
                grid.addWidget(plain_label(inner, number(count)), row, place, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return scrolled(inner, self.plan)

    def _fate(self, label: str, parent: QWidget) -> QWidget:
        if label in self._change.renamed:
            return plain_label(parent, self._change.renamed[label])
        box = self.fates[label] = QComboBox(parent)
        box.setAccessibleName(self.tr("What entities of {label} become").format(label=label))
        box.addItem(self.tr("{label} still, which the scheme no longer knows").format(label=label), None)
        for row in self._change.after.labels:
            box.addItem(f"{row.title} ({row.name})", row.name)
        return box
