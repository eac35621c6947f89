"""What became of imported files: how many came in, and why the others did not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from copydesk.intake.report import report_as_json
from copydesk.ui.annotations.signs import number
from copydesk.ui.importing.problem_table import ProblemTable
from copydesk.ui.sentences import said
from copydesk.workflow import ImportReport

translate = QCoreApplication.translate


def worth_showing(report: ImportReport) -> bool:
    """True when there is more to tell than that all came in: a problem, or nothing new."""
    return bool(report.problems) or not (report.added or report.changed or report.cancelled)


def summary(report: ImportReport) -> str:
    """What happened, in sentences."""
    if report.cancelled:
        return translate("ImportReport", "The import was stopped, and the project is as it was.")
    added, known, left_out = len(report.added), len(report.known), len(report.problems)
    sentences = [
        translate("ImportReport", "1 article came in.")
        if added == 1
        else translate("ImportReport", "{n} articles came in.").format(n=number(added))
    ]
    if known:
        sentences.append(
            translate("ImportReport", "1 was in the project already.")
            if known == 1
            else translate("ImportReport", "{n} were in the project already.").format(n=number(known))
        )
    gold = len(report.gold)
    if gold:
        sentences.append(
            translate("ImportReport", "1 of them is gold.")
            if gold == 1
            else translate("ImportReport", "{n} of them are gold.").format(n=number(gold))
        )
    if report.left_out:
        rows = ", ".join(f"{label} ({number(count)})" for label, count in sorted(report.left_out.items()))
        sentences.append(translate("ImportReport", "Left out by their label: {labels}.").format(labels=rows))
    for label in report.added_labels:
        sentences.append(translate("ImportReport", "The label {label} is in the scheme now.").format(label=label))
    if left_out:
        sentences.append(
            translate("ImportReport", "1 problem is listed below.")
            if left_out == 1
            else translate("ImportReport", "{n} problems are listed below.").format(n=number(left_out))
        )
    return " ".join(sentences)


def as_text(report: ImportReport) -> str:
    """The report as lines of text: the summary, then source, line and reason of each problem, between tabs."""
    rows = ["\t".join((problem.source, _line(problem.line), said(problem.reason))) for problem in report.problems]
    return "\n".join((summary(report), *rows)) + "\n"


def _line(line: int | None) -> str:
    return "" if line is None else number(line)


class ImportReportDialog(QDialog):
    """The summary and a table of the problems, to read, to copy and to save."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._report = report
        self._summary = QLabel(summary(report), self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        bold = QFont(self.font())
        bold.setBold(True)
        self._summary.setFont(bold)
        self.table = ProblemTable(self)
        self.table.show_problems(report.problems)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("&Save As…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self._choose_file)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        column.addWidget(buttons)
        for widget in (self.table, copy, save):
            widget.setVisible(bool(report.problems))
        self._said.hide()
        self.resize(720, 420 if report.problems else 120)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self._report))
        self._say(self.tr("The report is on the clipboard."))

    def save(self, path: Path) -> None:
        """Write the report to a file, or say why that did not work."""
        try:
            is_json = path.suffix.lower() == ".json"
            path.write_text(report_as_json(self._report) if is_json else as_text(self._report), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            words = self.tr("The report could not be written to {path}: {reason}. Choose another place.")
            self._say(words.format(path=path, reason=reason))
            return
        self._say(self.tr("The report was written to {path}.").format(path=path))

    def _choose_file(self) -> None:
        filters = f"{self.tr('Text (*.txt)')};;{self.tr('JSON (*.json)')}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the Report"), "import-report.txt", filters)
        if chosen:
            self.save(Path(chosen))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
