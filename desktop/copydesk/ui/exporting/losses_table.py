"""What an export lost, row by row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.exchange.losses import Loss, Lost
from copydesk.ui.annotations.signs import number
from copydesk.ui.exporting.words import kind_of_loss
from copydesk.ui.plain_text import plain_label, plain_tip
from copydesk.ui.sentences import said

SHOWN: Final = 1000
"""Rows; whoever wants more opens the file."""


@dataclass(frozen=True, slots=True)
class LossRow:
    """One loss as it is shown."""

    article_id: str
    item_id: str
    what: Lost
    done: str


def row_of(loss: Loss) -> LossRow:
    """A loss in the user's language."""
    return LossRow(loss.article_id, loss.item_id or "", loss.what, said(loss.done))


def rows_of_file(path: Path) -> Iterator[LossRow]:
    """The first rows of a report, in the English that files are in. Raises OSError."""
    with path.open(encoding="utf-8") as file:
        for line in islice(file, SHOWN):
            row = cast("dict[str, str | None]", json.loads(line))
            yield LossRow(row["article"] or "", row["item"] or "", Lost(row["lost"] or ""), row["done"] or "")


class LossesDialog(QDialog):
    """A table of what was lost, and where all of it is written."""

    def __init__(self, rows: list[LossRow], total: int, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lost or Altered"))
        self.table = self._table(rows)
        words = self.tr("All of it is in {path}.")
        if total > len(rows):
            words = self.tr("These are the first {shown} of {total}; all of it is in {path}.")
        note = plain_label(self, words.format(shown=number(len(rows)), total=number(total), path=path))
        note.setWordWrap(True)
        note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        self.resize(860, 480)
        self.table.setFocus()

    def _table(self, rows: list[LossRow]) -> QTableWidget:
        table = QTableWidget(len(rows), 4, self)
        table.setAccessibleName(self.tr("What was lost, and what was done instead"))
        table.setHorizontalHeaderLabels(
            [self.tr("Article"), self.tr("Annotation"), self.tr("Loss"), self.tr("What was done")]
        )
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        for place, row in enumerate(rows):
            for column, words in enumerate((row.article_id, row.item_id, kind_of_loss(row.what), row.done)):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_tip(words))
                table.setItem(place, column, item)
        table.setColumnWidth(0, 180)
        table.setColumnWidth(1, 90)
        table.setColumnWidth(2, 230)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table
