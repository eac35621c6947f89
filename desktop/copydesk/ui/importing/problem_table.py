"""Problems of an import in a table: file, line, reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from copydesk.exchange.incoming import Problem
from copydesk.ui.annotations.signs import number
from copydesk.ui.plain_text import plain_tip
from copydesk.ui.sentences import said

translate = QCoreApplication.translate

# Up to here every reason is shown in full, on several lines where need be; measuring thousands of rows would be felt.
_WRAPPED = 200


class ProblemTable(QTableWidget):
    """What was left out, or what is to be looked at, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(translate("ImportReportDialog", "What was left out, and why"))
        heads = (
            translate("ImportReportDialog", "File"),
            translate("ImportReportDialog", "Line"),
            translate("ImportReportDialog", "Reason"),
        )
        self.setHorizontalHeaderLabels(heads)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        self.setRowCount(len(problems))
        for row, problem in enumerate(problems):
            line = "" if problem.line is None else number(problem.line)
            for place, words in enumerate((Path(problem.source).name, line, said(problem.reason))):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_tip(problem.source))  # where it is
                self.setItem(row, place, item)
        self.setColumnWidth(0, 220)
        self.setColumnWidth(1, 60)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.rowCount() <= _WRAPPED:
            self.resizeRowsToContents()
