"""From files to articles in the queue: reading, a look at what was read where there is something to see, writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QWidget

from copydesk.core.refusals import Refusal
from copydesk.intake.reading import forget_what_was_left
from copydesk.intake.values import ImportReport, ImportStopped, Plan, Preview, Request
from copydesk.ui.importing.looking import AS_GOLD, CHOICES, Looked, choices_to_remember, look, remembered_choices
from copydesk.ui.importing.preview_dialog import ImportPreview
from copydesk.ui.jobs import Jobs
from copydesk.ui.prefiller import Progress
from copydesk.ui.sentences import said
from copydesk.ui.session import Session


class Importer(QObject):
    """Imports of one window. ``imported`` carries the ImportReport; articles that need no look come in at once."""

    imported = Signal(object)
    progressed = Signal(object)  # Progress
    failed = Signal(str)  # a sentence

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._tell)
        self._clock = QElapsedTimer()
        self._asked = 0  # counts looks; the answer to an older one is of no interest
        self._waiting: list[Looked] = []  # read, and neither brought in nor given up
        self._next: list[Looked] = []  # to be shown once the dialog is done with another
        self._is_reading = False
        self.dialog: ImportPreview | None = None
        self._jobs.start(lambda progress, stopped: forget_what_was_left(), lambda outcome: None)

    def close(self) -> None:
        """Stop what is under way, and wait for it."""
        self._jobs.close()
        for looked in self._waiting:
            looked.examined.close()

    def stop(self) -> None:
        """Stop an import; the project stays as it is."""
        self._jobs.stop()

    def begin(self, paths: Sequence[Path], names: Mapping[Path, str] = MappingProxyType({})) -> None:
        """Read files and folders; what is not plain is shown before it comes in.

        ``names`` are those of files that are nowhere an editor knows of.
        """
        desk = self._session.desk
        choices = remembered_choices(desk.setting(CHOICES), paths)
        request = Request(tuple(paths), choices=choices, names=names)
        self._look(request, desk.setting(AS_GOLD) == "gold", self._looked, lambda: False)

    # Looking

    def _look(
        self, request: Request, as_gold: bool, then: Callable[[Future[Looked]], None], late: Callable[[], bool]
    ) -> None:
        desk, waiting = self._session.desk, self._waiting
        self._is_reading = True
        self._clock.start()

        def job(progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> Looked:
            looked = look(desk, request, as_gold, progress, lambda: stopped() or late())
            waiting.append(looked)  # also when the window is closed before it hears of it
            return looked

        self._jobs.start(job, then)

    def _ask_anew(self) -> Callable[[], bool]:
        """Begin another look; tells, once there is a newer one, that nobody waits for this any more."""
        self._asked += 1
        mine = self._asked
        return lambda: mine != self._asked

    def _looked(self, outcome: Future[Looked]) -> None:
        self._tell(0, 0)
        try:
            looked = outcome.result()
        except ImportStopped:
            self.imported.emit(ImportReport(cancelled=True))
        except Refusal as refusal:
            self.failed.emit(said(refusal.reason))
        else:
            if looked.preview.is_plain:
                self._write(looked, looked.plan)
            else:
                self._ask(looked)

    def _ask(self, looked: Looked) -> None:
        if self.dialog is not None:
            self._next.append(looked)  # one after the other
            return
        dialog = ImportPreview(self._session.desk.scheme, looked, self._window)
        dialog.replanned.connect(partial(self._replan, dialog))
        dialog.rerequested.connect(partial(self._reread, dialog))
        dialog.accepted.connect(lambda: self._write(dialog.looked, dialog.plan()))
        dialog.rejected.connect(partial(self._rejected, dialog))
        dialog.finished.connect(partial(self._finished, dialog))
        self.dialog = dialog
        dialog.open()

    def _rejected(self, dialog: ImportPreview) -> None:
        self._ask_anew()  # whatever it still waits for
        self._give_up(dialog.looked)

    def _finished(self, dialog: ImportPreview, result: int) -> None:
        self.dialog = None
        dialog.deleteLater()
        if self._next:
            self._ask(self._next.pop(0))

    def _replan(self, dialog: ImportPreview, plan: Plan) -> None:
        desk, examined, late = self._session.desk, dialog.looked.examined, self._ask_anew()
        self._jobs.start(
            lambda progress, stopped: desk.preview(examined, plan, lambda: stopped() or late()),
            partial(self._previewed, dialog),
        )

    def _previewed(self, dialog: ImportPreview, outcome: Future[Preview]) -> None:
        if self.dialog is not dialog:
            return
        try:
            dialog.show_preview(outcome.result())
        except ImportStopped:
            pass  # another one is under way
        except Refusal as refusal:
            dialog.refuse(said(refusal.reason))

    def _reread(self, dialog: ImportPreview, request: Request) -> None:
        self._look(request, dialog.plan().as_gold, partial(self._read_again, dialog), self._ask_anew())

    def _read_again(self, dialog: ImportPreview, outcome: Future[Looked]) -> None:
        self._tell(0, 0)
        try:
            looked = outcome.result()
        except ImportStopped:
            return
        except Refusal as refusal:
            if self.dialog is dialog:
                dialog.refuse(said(refusal.reason))
            return
        if self.dialog is dialog:
            gone = dialog.looked
            dialog.show_looked(looked)
            self._give_up(gone)
        else:
            self._give_up(looked)

    def _give_up(self, looked: Looked) -> None:
        # Behind whatever still reads it.
        self._jobs.start(lambda progress, stopped: self._close(looked), lambda outcome: None)

    def _close(self, looked: Looked) -> None:
        looked.examined.close()
        self._waiting[:] = [each for each in self._waiting if each is not looked]

    # Writing

    def _write(self, looked: Looked, plan: Plan) -> None:
        desk = self._session.desk
        self._is_reading = False
        self._clock.start()

        def job(progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> ImportReport:
            try:
                return desk.bring_in(looked.examined, plan, progress, stopped)
            finally:
                self._close(looked)

        self._jobs.start(job, partial(self._came_in, looked, plan))

    def _came_in(self, looked: Looked, plan: Plan, outcome: Future[ImportReport]) -> None:
        self._tell(0, 0)
        try:
            report = outcome.result()
        except ImportStopped:
            report = ImportReport(cancelled=True)
        except Refusal as refusal:
            self.failed.emit(said(refusal.reason))
            return
        if not report.cancelled:
            self._remember(looked, plan)
            self._session.imported(report.changed, scheme_changed=bool(report.added_labels))
        self.imported.emit(report)

    def _remember(self, looked: Looked, plan: Plan) -> None:
        desk, seen = self._session.desk, looked.preview.recognised
        if seen.annotated:
            desk.remember(AS_GOLD, "gold" if plan.as_gold else "suggestions")
        before = desk.setting(CHOICES)
        now = choices_to_remember(before, seen.formats, looked.examined.request.choices)
        if now != (before or "{}"):
            desk.remember(CHOICES, now)

    def _tell(self, done: int, total: int) -> None:
        seconds = self._clock.elapsed() / 1000
        left = seconds / done * (total - done) if done else None
        progress = Progress(done, total, left, self._is_reading)
        if self.dialog is not None:
            self.dialog.show_progress(done, total)
        self.progressed.emit(progress)
