"""One thread that writes: jobs run in order, and a job's future is done once its work would survive a power cut."""

from __future__ import annotations

import atexit
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from copydesk.store.project import Project, ProjectUnavailable

T = TypeVar("T")

Job = Callable[[Project], Any]

# A commit waits for the disk some milliseconds; what piles up meanwhile goes into the next one together.
_TOGETHER = 200


@dataclass(frozen=True, slots=True)
class _Waiting:
    job: Job
    future: Future[Any]
    alone: bool


class Writer:
    """Owns a project's only writing connection, on a thread of its own.

    Raises ProjectInUse and ProjectUnavailable when it cannot be opened, before anything is promised.
    """

    def __init__(self, path: Path) -> None:
        self._jobs: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._next: _Waiting | None = None  # taken from the queue already, and to be done alone
        self._pending = 0
        self._counting = threading.Lock()
        self._closed = False
        opened: Future[None] = Future()
        # A program that fails on its way must still end, and what it had submitted must still be written.
        self._thread = threading.Thread(target=self._work, args=(path, opened), name="copydesk-writer", daemon=True)
        atexit.register(self.close)
        self._thread.start()
        try:
            opened.result()
        except BaseException:
            atexit.unregister(self.close)
            self._thread.join()
            raise

    @property
    def pending(self) -> int:
        """How many jobs are not durable yet."""
        with self._counting:
            return self._pending

    def submit(self, job: Callable[[Project], T], *, alone: bool = False) -> Future[T]:
        """Have a job done after all those before it; its future carries what it returns or raises.

        One that takes long is better committed ``alone``: what was submitted before it is durable before it begins,
        and what comes after it once it has ended.

        What was submitted cannot be cancelled. Raises ProjectUnavailable after `close`, which may have come from
        another thread.
        """
        future: Future[T] = Future()
        # Later jobs build on this one; and nobody could say whether a cancelled one was written.
        future.set_running_or_notify_cancel()
        with self._counting:
            if self._closed:
                raise ProjectUnavailable("The project was closed meanwhile; open it again.")
            self._pending += 1
            self._jobs.put(_Waiting(job, future, alone))
        return future

    def flush(self, timeout: float | None = None) -> None:
        """Wait until all that was submitted so far is durable; ``timeout`` in seconds. Raises TimeoutError."""
        self.submit(_nothing).result(timeout)

    def close(self) -> None:
        """Write what is waiting, and let go of the file. Closing twice is harmless."""
        with self._counting:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()
        atexit.unregister(self.close)

    def _work(self, path: Path, opened: Future[None]) -> None:
        try:
            project = Project.open(path)
        except BaseException as error:
            opened.set_exception(error)
            return
        opened.set_result(None)
        with project:
            more = True
            while more:
                batch, more = self._batch()
                if batch:
                    self._write(project, batch)

    def _batch(self) -> tuple[list[_Waiting], bool]:
        """What waits, at least one job of it; and whether more may come."""
        batch: list[_Waiting] = []
        if self._next is not None:
            batch, self._next = [self._next], None
        while len(batch) < _TOGETHER and not (batch and batch[0].alone):
            try:
                item = self._jobs.get() if not batch else self._jobs.get_nowait()
            except queue.Empty:
                break
            if item is None:
                return batch, False
            if item.alone and batch:
                self._next = item
                break
            batch.append(item)
        return batch, True

    def _write(self, project: Project, batch: list[_Waiting]) -> None:
        """One commit for the batch, each job in a savepoint of its own: one that fails takes nothing else with it."""
        outcomes: list[tuple[Any, BaseException | None]] = []
        failure: BaseException | None = None
        try:
            with project.transaction():
                for each in batch:
                    outcomes.append(_attempt(project, each.job))
        except BaseException as error:
            # Nothing of the batch is on the disk, whatever its jobs returned.
            failure = error
        with self._counting:
            self._pending -= len(batch)
        for place, each in enumerate(batch):
            result, error = outcomes[place] if place < len(outcomes) else (None, None)
            if cause := error or failure:
                each.future.set_exception(cause)
            else:
                each.future.set_result(result)


def _attempt(project: Project, job: Job) -> tuple[Any, BaseException | None]:
    try:
        with project.transaction():
            return job(project), None
    except BaseException as error:
        if not project.in_transaction:
            # A full or failing disk makes SQLite take back the whole batch; the next job would begin another one.
            raise
        return None, error


def _nothing(project: Project) -> None:
    """The job that only waits its turn."""
