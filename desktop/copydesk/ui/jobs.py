"""Long work beside the window: one thread, values in, values out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Jobs(QObject):
    """Runs one job after another in a thread, and hands each outcome back in the window's.

    A job takes two functions: it tells the first how far it is (done, total), and asks the second whether to stop.
    """

    progressed = Signal(int, int)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="copydesk-jobs")
        self._stops: set[threading.Event] = set()  # one a job, so that a new job does not call off an older one's end
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def start(
        self, job: Callable[[Callable[[int, int], None], Callable[[], bool]], T], then: Callable[[Future[T]], None]
    ) -> None:
        """Run the job; ``then`` gets the finished future, and takes its result or the errors that it knows."""
        stop = threading.Event()
        self._stops.add(stop)
        future = self._pool.submit(job, self.progressed.emit, stop.is_set)
        future.add_done_callback(lambda done: self._stops.discard(stop))
        future.add_done_callback(lambda done: self._finished.emit(done, then))

    def stop(self) -> None:
        """Ask the jobs so far to stop; what they have done stays, and their outcomes say so."""
        for stop in tuple(self._stops):
            stop.set()

    def close(self) -> None:
        """Stop, wait for the thread, and hand nothing back any more."""
        self.blockSignals(True)
        self.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _hand_back(self, future: Future[T], then: Callable[[Future[T]], None]) -> None:
        if not future.cancelled():
            then(future)
