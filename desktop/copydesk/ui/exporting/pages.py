"""The three pages of the export dialog: what is asked, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from copydesk.core.conventions import Convention
from copydesk.core.scheme import Scheme
from copydesk.exchange.exporting import Exported
from copydesk.exchange.losses import Carries
from copydesk.ui.annotations.signs import number
from copydesk.ui.dialogs.scheme_editor.scrolling import scrolled
from copydesk.ui.exporting.format_form import FormatForm
from copydesk.ui.exporting.selection_form import SelectionForm
from copydesk.ui.exporting.words import kinds_of_loss, time_left
from copydesk.ui.plain_text import plain_label
from copydesk.workflow import Foreseen, Selection

_WRITERS_FIND: Final = Carries.NESTING | Carries.ANY_EDGES


class AskingPage(QWidget):
    """What goes out, how, and what that would lose. ``changed`` says that something of it is another."""

    changed = Signal()

    def __init__(
        self, scheme: Scheme, conventions: Sequence[Convention], folder: Path, stem: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.selection_form = SelectionForm(scheme, self)
        self.format_form = FormatForm(conventions, folder, stem, self)
        self.amount = plain_label(self)
        self.foreseen = plain_label(self)
        self.problem = plain_label(self)
        self.export = QPushButton(self.tr("&Export"), self)
        self.export.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.selection_form.changed.connect(self.changed)
        self.format_form.changed.connect(self.changed)

    @property
    def selection(self) -> Selection:
        """What goes out."""
        return self.selection_form.selection

    def why_not(self) -> str:
        """What keeps it from being exported, as a sentence; empty when nothing does."""
        return self.selection_form.why_not() or self.format_form.why_not()

    def show_problem(self, reason: str) -> None:
        """Say what is wrong and do not let it be exported; empty for nothing."""
        self.show_failure(reason)
        self.export.setEnabled(not reason)

    def show_failure(self, reason: str) -> None:
        """Say what went wrong; it may be tried again."""
        self.problem.setText(f"⚠ {reason}" if reason else "")
        self.problem.setVisible(bool(reason))

    def show_foreseen(self, foreseen: Foreseen) -> None:
        """Say how much it is and what will be lost, before anything is written."""
        selected = foreseen.selected
        words = self.tr("{articles} articles with {annotations} annotations")
        if selected.articles == 1:
            words = self.tr("1 article with {annotations} annotations")
        self.amount.setText(words.format(articles=number(selected.articles), annotations=number(selected.annotations)))
        self.foreseen.setText("\n".join(self._foreseen(foreseen)))
        self.export.setEnabled(not self.why_not())

    def _foreseen(self, foreseen: Foreseen) -> list[str]:
        lines = [f"–  {line}" for line in kinds_of_loss(foreseen.losses)]
        if not lines:
            lines = [self.tr("The format and the convention carry all of it.")]
        elif foreseen.looked_at < foreseen.selected.articles:
            words = self.tr("Would be lost or altered in the first {n} articles:")
            lines.insert(0, words.format(n=number(foreseen.looked_at)))
        else:
            lines.insert(0, self.tr("Would be lost or altered:"))
        if self.format_form.kind.carries & _WRITERS_FIND != _WRITERS_FIND:
            lines.append(self.tr("Words and overlaps that do not fit are found while it is written, and listed then."))
        place = self.format_form.target
        if place.is_file():
            lines.append(self.tr("“{name}” is there already, and will be replaced.").format(name=place.name))
        return lines

    def _lay_out(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self.amount.setFont(bold)
        self.foreseen.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        for label in (self.amount, self.foreseen, self.problem):
            label.setWordWrap(True)
        self.problem.hide()
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(self.selection_form, 1)
        halves.addWidget(scrolled(self.format_form, self), 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(halves, 1)
        column.addWidget(self.amount)
        column.addWidget(self.foreseen)
        column.addWidget(self.problem)
        column.addLayout(buttons)


class GoingPage(QWidget):
    """How far the export is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = plain_label(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How far the export is"))
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("&Stop"), self)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        column.addLayout(row)
        column.addStretch(2)

    def begin(self) -> None:
        """Nothing is done yet."""
        self.words.setText(self.tr("Exporting…"))
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)

    def show_progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """How much is done, and how long it will still take."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        if not self.stop.isEnabled():
            return
        so_far = {"done": number(done), "total": number(total)}
        if seconds_left is None:
            self.words.setText(self.tr("Exporting: {done} of {total} articles").format(**so_far))
        else:
            words = self.tr("Exporting: {done} of {total} articles, {left}")
            self.words.setText(words.format(**so_far, left=time_left(seconds_left)))

    def stopping(self) -> None:
        """It was called off, and ends at the next article."""
        self.words.setText(self.tr("Stopping…"))
        self.stop.setEnabled(False)


class ResultPage(QWidget):
    """What came of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headline = plain_label(self)
        self.lost = plain_label(self)
        self.note = plain_label(self)
        self.folder = QPushButton(self.tr("Show in &Folder"), self)
        self.losses = QPushButton(self.tr("Show What Was &Lost…"), self)
        self.close_ = QPushButton(self.tr("&Close"), self)
        bold = QFont(self.font())
        bold.setBold(True)
        self.headline.setFont(bold)
        for label in (self.headline, self.lost, self.note):
            label.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addWidget(self.losses)
        row.addStretch(1)
        row.addWidget(self.close_)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.headline)
        column.addWidget(self.lost)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(row)

    def show_result(self, exported: Exported, target: Path) -> None:
        """Say what was written and what was lost."""
        words = self.tr("1 article was written to {path}.") if exported.articles == 1 else ""
        words = words or self.tr("{n} articles were written to {path}.")
        self.headline.setText(words.format(n=number(exported.articles), path=target))
        lines = [self.tr("Nothing was lost.")]
        if exported.losses:
            lines = [self.tr("Lost or altered:"), *(f"–  {line}" for line in kinds_of_loss(exported.losses))]
        self.lost.setText("\n".join(lines))
        self.losses.setVisible(bool(exported.losses))
        self.note.setText(
            self.tr("Beside it lies {manifest}, which “copydesk verify” holds it to.").format(
                manifest=exported.manifest_path.name
            )
        )

    def say(self, words: str) -> None:
        """A line more."""
        self.note.setText(words)
