"""A change of the scheme under way: what it will do, how far it is, and what it has done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.refusals import Refusal
from copydesk.ui.annotations.signs import number
from copydesk.ui.jobs import Jobs
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said
from copydesk.ui.session import Session
from copydesk.workflow import SchemeReport

Job = Callable[[Callable[[int, int], None], Callable[[], bool]], SchemeReport]


class RunDialog(QDialog):
    """Shows its plan first; `start` runs a job with progress and a way to call it off, and shows the report.

    It is accepted when the scheme was changed, and rejected when all is as it was.
    """

    def __init__(self, session: Session, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
        self._jobs = Jobs(self)
        self.report: SchemeReport | None = None
        self.pages = QStackedWidget(self)
        self.plan = QWidget(self)
        self._running = QWidget(self)
        self.bar = QProgressBar(self._running)
        self.bar.setAccessibleName(self.tr("Articles done"))
        self.told = plain_label(self)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(self)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.go.setAutoDefault(False)
        self._lay_out()
        self._jobs.progressed.connect(self._show_progress)
        self.buttons.rejected.connect(self.reject)

    def start(self, job: Job) -> None:
        """Do it."""
        self.pages.setCurrentWidget(self._running)
        self.go.hide()
        self._jobs.start(job, self._finished)

    def reject(self) -> None:
        """Before it began, leave; while it is under way, call it off; afterwards, close."""
        if self.report is not None:
            self.accept()
        elif self.pages.currentWidget() is self._running:
            self._jobs.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)

    def _finished(self, outcome: Future[SchemeReport]) -> None:
        close = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        try:
            self.report = outcome.result()
        except Refusal as refusal:
            self.told.setText(said(refusal.reason))
            self.pages.setCurrentWidget(self.told)
        else:
            self._session.scheme_replaced()
            self.told.setText(self._words(self.report))
            self.pages.setCurrentWidget(self.told)
        close.setText(self.tr("Close"))
        close.setFocus()

    def _words(self, report: SchemeReport) -> str:
        outcome = report.outcome
        lines = [self.tr("The project now has the scheme {scheme}.").format(scheme=outcome.scheme.stated)]
        counted = self.tr("Entities with another label: {entities}, in articles: {articles}, of which gold: {gold}.")
        lines.append(
            counted.format(
                entities=number(outcome.entities),
                articles=number(len(outcome.articles)),
                gold=number(len(outcome.gold)),
            )
        )
        if outcome.doubled:
            twice = self.tr("In these articles the same words now bear a label twice: {articles}. Remove one of each.")
            lines.append(twice.format(articles=", ".join(outcome.doubled)))
        if report.backup is not None:
            kept = self.tr("The project as it was is kept in {backup}.")
            lines.append(kept.format(backup=report.backup))
        lines.append(self.tr("To undo all of it, open the scheme again and choose More › Take Back the Last Change."))
        return "\n\n".join(lines)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._running)
        column.addStretch(1)
        column.addWidget(QLabel(self.tr("Relabelling… Nothing is changed until all of it is done."), self._running))
        column.addWidget(self.bar)
        column.addStretch(2)
        self.bar.setMaximum(0)
        for page in (self.plan, self._running, self.told):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.buttons)
        self.resize(640, 460)
