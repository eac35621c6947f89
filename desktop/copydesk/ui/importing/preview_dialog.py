"""What is about to come in: looked at before anything is written, with all that can be chosen about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.scheme import Scheme
from copydesk.intake.report import preview_as_json
from copydesk.intake.values import Plan, Preview
from copydesk.ui.annotations.signs import number
from copydesk.ui.importing.label_rows import LabelRows
from copydesk.ui.importing.looking import Looked
from copydesk.ui.importing.problem_table import ProblemTable
from copydesk.ui.importing.reading_form import ReadingForm
from copydesk.ui.importing.words import about, headline, units
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said

_QUIET_MS = 200  # a wheel over a box chooses one thing after another


class ImportPreview(QDialog):
    """Accepted when it is to come in, as `plan` says. ``replanned`` asks for another preview of the same files,
    ``rerequested`` for reading them anew; `show_looked` and `show_preview` are the answers.
    """

    replanned = Signal(object)  # Plan
    rerequested = Signal(object)  # Request

    def __init__(self, scheme: Scheme, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._scheme = scheme
        self.looked = looked
        self._headline = plain_label(self)
        bold = QFont(self.font())
        bold.setBold(True)
        self._headline.setFont(bold)
        self._about = plain_label(self)
        for words in (self._headline, self._about):
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.as_suggestions = QRadioButton(self.tr("Annotations wait as &suggestions"), self)
        self.as_gold = QRadioButton(self.tr("Annotations are &gold"), self)
        self._as = QWidget(self)
        self.new_ids = QCheckBox(self.tr("Give &new ids to articles whose id belongs to another text"), self)
        self.labels = LabelRows(scheme, self)
        self.problems = ProblemTable(self)
        self.reading = ReadingForm(self)
        self.tabs = QTabWidget(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Looking"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(self.tr("&Import"), self)
        self.save = QPushButton(self.tr("Save &Preview As…"), self)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET_MS)
        self._lay_out()
        self.show_looked(looked)
        self._connect()

    def plan(self) -> Plan:
        """How it is to come in, as it is chosen now."""
        return Plan(self.as_gold.isChecked(), self.labels.mapping(), self.labels.added(), self.new_ids.isChecked())

    def show_looked(self, looked: Looked) -> None:
        """Show files that were read, perhaps anew."""
        self.looked = looked
        seen = looked.preview.recognised
        self.labels.show_rows(looked.labels, looked.plan.mapping)
        self.reading.blockSignals(True)
        self.reading.show_request(looked.examined.request, seen.formats)
        self.reading.blockSignals(False)
        for button, checked in ((self.as_gold, looked.plan.as_gold), (self.as_suggestions, not looked.plan.as_gold)):
            button.blockSignals(True)
            button.setChecked(checked)
            button.blockSignals(False)
        self._as.setVisible(bool(seen.annotated))
        self.tabs.setTabVisible(0, bool(looked.labels))
        self.show_preview(looked.preview)
        self.tabs.setCurrentIndex(0 if looked.labels else 1 if looked.preview.problems else 2)

    def show_preview(self, preview: Preview) -> None:
        """Show what would become of the files."""
        self._headline.setText(headline(preview))
        lines = (*about(preview, self._scheme), *units(preview.recognised.units))
        self._about.setText("\n".join(lines))
        self._about.setVisible(bool(lines))
        # Once it was of use the box stays, so that it can be taken back.
        self.new_ids.setVisible(bool(preview.clashing) or self.new_ids.isChecked())
        self.problems.show_problems(preview.problems)
        self.tabs.setTabText(1, self.tr("P&roblems ({n})").format(n=number(len(preview.problems))))
        self.tabs.setTabVisible(1, bool(preview.problems))
        self._preview = preview
        self.set_looking(False)
        self.go.setEnabled(bool(preview.recognised.articles))

    def set_looking(self, looking: bool) -> None:
        """While the files are looked at, nothing can be brought in."""
        self.bar.setVisible(looking)
        self.bar.setMaximum(0)
        self.go.setEnabled(not looking)
        self.save.setEnabled(not looking)

    def show_progress(self, done: int, total: int) -> None:
        """How far the look is."""
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def refuse(self, reason: str) -> None:
        """What was chosen does not go; a sentence says why."""
        self.set_looking(False)
        self.go.setEnabled(False)
        self._headline.setText(f"⚠ {reason}")

    def save_to(self, path: Path) -> None:
        """Write what it shows to a file, or say why that did not work."""
        try:
            path.write_text(self._written(path), encoding="utf-8")
        except OSError as error:
            words = self.tr("It could not be written to {path}: {reason}. Choose another place.")
            self.refuse(words.format(path=path, reason=error.strerror or error))
            self.go.setEnabled(True)

    def _written(self, path: Path) -> str:
        if path.suffix.lower() == ".json":
            return preview_as_json(self._preview)
        rows = (
            "\t".join((each.source, "" if each.line is None else number(each.line), said(each.reason)))
            for each in self._preview.problems
        )
        return "\n".join((self._headline.text(), self._about.text(), *rows)) + "\n"

    def _choose_file(self) -> None:
        filters = f"{self.tr('Text (*.txt)')};;{self.tr('JSON (*.json)')}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the Preview"), "import-preview.txt", filters)
        if chosen:
            self.save_to(Path(chosen))

    def _connect(self) -> None:
        self.labels.changed.connect(self._replan)
        self.as_gold.toggled.connect(self._replan)
        self.new_ids.toggled.connect(self._replan)
        self.reading.changed.connect(self._reread)
        self._later.timeout.connect(lambda: self.replanned.emit(self.plan()))
        self.save.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _replan(self) -> None:
        self.set_looking(True)
        self._later.start()

    def _reread(self) -> None:
        self._later.stop()
        self.set_looking(True)
        self.rerequested.emit(self.reading.request())

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout(self._as)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for button in (self.as_suggestions, self.as_gold):
            group.addButton(button)
            row.addWidget(button)
        self.as_gold.setToolTip(
            self.tr(
                "<p>Gold keeps who signed it and when; what nobody signed, you sign. What an editor of this project "
                "has corrected is never overwritten.</p>"
            )
        )
        row.addStretch(1)
        self.tabs.addTab(self.labels, self.tr("&Labels"))
        self.tabs.addTab(self.problems, self.tr("P&roblems ({n})").format(n=number(0)))
        self.tabs.addTab(self.reading, self.tr("&How They Are Read"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self._headline, self._about, self._as, self.new_ids):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)
        self.go.setDefault(True)
        self.resize(820, 560)
