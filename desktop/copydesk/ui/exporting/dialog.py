"""The export dialog: what, how and where, with what that would lose; then how far it is; then what came of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from copydesk.bundled import bundled_conventions
from copydesk.core.refusals import Refusal
from copydesk.exchange.exporting import Exported, ExportStopped, Order, SomethingLost
from copydesk.exchange.losses import Loss, Lost
from copydesk.ui.exporting.apart import ApartExport, arguments
from copydesk.ui.exporting.losses_table import SHOWN, LossesDialog, LossRow, row_of, rows_of_file
from copydesk.ui.exporting.pages import AskingPage, GoingPage, ResultPage
from copydesk.ui.exporting.words import kinds_of_loss
from copydesk.ui.jobs import Jobs
from copydesk.ui.sentences import said
from copydesk.ui.settings import EXPORT, LAST_FOLDER, Settings
from copydesk.workflow import Asked, Desk, Foreseen, Selection

_PAUSE_MS: Final = 250  # after the last key, before the project is looked at
_SIZE: Final = (900, 640)


class ExportDialog(QDialog):
    """Asks, exports and tells. Closing it while an export is under way calls that off, and nothing of it is left."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._desk = desk
        self._settings = settings
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._tell)
        self._apart: ApartExport | None = None
        self._clock = QElapsedTimer()
        self._question = 0
        self._rows: list[LossRow] = []
        self._exported: Exported | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._foresee)
        remembered = settings.get(LAST_FOLDER)
        folder = Path(remembered) if remembered and Path(remembered).is_dir() else Path.home()
        self.asking = AskingPage(desk.scheme, bundled_conventions(), folder, desk.path.stem, self)
        self.going, self.result = GoingPage(self), ResultPage(self)
        self.asking.format_form.restore(settings.get(EXPORT))
        self.pages = QStackedWidget(self)
        for page in (self.asking, self.going, self.result):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        self.resize(*_SIZE)
        self._connect()
        self._jobs.start(lambda progress, stopped: desk.what_can_be_asked(), self._offered)
        self._look_again()

    # What would go out

    def _look_again(self) -> None:
        """Something else is asked for: judge it at once, and look at the project when the editor pauses."""
        self._question += 1
        why_not = self.asking.why_not()
        self.asking.show_problem(why_not)
        if not why_not:
            self._pause.start()

    def _foresee(self) -> None:
        self._jobs.stop()
        selection, order = self.asking.selection, self.order
        self._jobs.start(
            lambda progress, stopped: self._desk.foresee(selection, order, stopped),
            partial(self._foreseen, self._question),
        )

    def _foreseen(self, question: int, outcome: Future[Foreseen]) -> None:
        if question != self._question:
            return  # the editor asks for something else by now
        try:
            self.asking.show_foreseen(outcome.result())
        except Refusal as refusal:
            self.asking.show_problem(said(refusal.reason))

    def _offered(self, outcome: Future[Asked]) -> None:
        try:
            self.asking.selection_form.offer(outcome.result())
        except Refusal as refusal:
            self.asking.show_problem(said(refusal.reason))

    @property
    def order(self) -> Order:
        """What is to be written."""
        form = self.asking.format_form
        return Order(
            form.kind,
            form.target,
            self._desk.scheme,
            form.chosen,
            form.chosen_convention,
            strict=form.strict.isChecked(),
        )

    # The export

    def export(self) -> None:
        """Write it."""
        selection, order = self.asking.selection, self.order
        self._settings.set(EXPORT, self.asking.format_form.remembered())
        self._settings.set(LAST_FOLDER, str(order.target.parent))
        self._pause.stop()
        self._jobs.stop()
        self._rows = []
        self._clock.start()
        self.going.begin()
        self.pages.setCurrentWidget(self.going)
        self.going.stop.setFocus()
        if order.kind.apart:
            self._export_apart(selection, order)
        else:
            self._jobs.start(self._job(selection, order), self._ended)

    def _job(
        self, selection: Selection, order: Order
    ) -> Callable[[Callable[[int, int], None], Callable[[], bool]], Exported]:
        rows = self._rows

        def tell(loss: Loss) -> None:
            if len(rows) < SHOWN:
                rows.append(row_of(loss))

        return lambda progress, stopped: self._desk.export_selection(selection, order, progress, stopped, tell)

    def _export_apart(self, selection: Selection, order: Order) -> None:
        self._desk.flush()
        self._apart = ApartExport(arguments(self._desk.path, selection, order), self)
        self._apart.progressed.connect(self._tell)
        self._apart.done.connect(self._done)
        self._apart.failed.connect(self._failed)
        self._apart.stopped.connect(self._stopped)
        self._apart.start()

    def _tell(self, done: int, total: int) -> None:
        seconds = self._clock.elapsed() / 1000
        self.going.show_progress(done, total, seconds / done * (total - done) if done else None)

    def _ended(self, outcome: Future[Exported]) -> None:
        try:
            self._done(outcome.result())
        except ExportStopped:
            self._stopped()
        except SomethingLost as refusal:
            self._failed(said(refusal.reason), refusal.losses)
        except Refusal as refusal:
            self._failed(said(refusal.reason))
        except OSError as error:
            words = self.tr("“{path}” could not be written: {error}. Choose another place.")
            self._failed(words.format(path=error.filename or self.order.target, error=error.strerror or error))

    def _done(self, exported: Exported) -> None:
        self._apart = None
        self._exported = exported
        self.result.show_result(exported, self.order.target)
        self.pages.setCurrentWidget(self.result)
        self.result.close_.setFocus()

    def _failed(self, reason: str, losses: dict[Lost, int] | None = None) -> None:
        self._back()
        lines = "\n".join(kinds_of_loss(losses)) if losses else ""
        self.asking.show_failure(f"{reason}\n{lines}".strip())

    def _stopped(self) -> None:
        self._back()
        self.asking.show_failure(self.tr("The export was stopped, and nothing was written."))

    def _back(self) -> None:
        self._apart = None
        self.pages.setCurrentWidget(self.asking)
        self.asking.export.setFocus()

    def stop(self) -> None:
        """Call the export off; what had been there stays."""
        self.going.stopping()
        if self._apart:
            self._apart.stop()
        else:
            self._jobs.stop()

    # Afterwards

    def show_folder(self) -> None:
        """Open the folder that it was written into."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.order.target.parent)))

    def show_losses(self) -> None:
        """List what was lost."""
        exported = self._exported
        if exported is None or exported.losses_path is None:
            return
        rows = self._rows
        if not rows:  # another process wrote it
            try:
                rows = list(rows_of_file(exported.losses_path))
            except OSError as error:
                self.result.say(self.tr("The losses cannot be shown: {error}").format(error=error.strerror or error))
                return
        dialog = LossesDialog(rows, sum(exported.losses.values()), exported.losses_path, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def reject(self) -> None:
        """Escape stops an export that is under way, and closes the dialog else."""
        if self.pages.currentWidget() is self.going:
            self.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Let go of the project before the dialog closes."""
        self.close_jobs()
        super().done(result)

    def close_jobs(self) -> None:
        """Stop what is under way, and wait for it."""
        self._pause.stop()
        if self._apart:
            self._apart.close()
            self._apart = None
        self._jobs.close()

    def _connect(self) -> None:
        self.asking.changed.connect(self._look_again)
        self.asking.export.clicked.connect(self.export)
        self.asking.cancel.clicked.connect(self.reject)
        self.going.stop.clicked.connect(self.stop)
        self.result.folder.clicked.connect(self.show_folder)
        self.result.losses.clicked.connect(self.show_losses)
        self.result.close_.clicked.connect(self.accept)
