"""Doing something to many articles, one after the other in the background, while the editor goes on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from copydesk.core.refusals import Refusal
from copydesk.ui.sentences import said
from copydesk.ui.session import Session

# So few that an article opened meanwhile need not wait for long, and that stopping is felt at once.
_IN_FLIGHT: Final = 8


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done to one article; ``submit`` hands it to the writer."""

    article_id: str
    title: str
    submit: Callable[[], Future[Any]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: its result, or the sentence with which it was refused."""

    task: Task
    result: Any
    refusal: str = ""


class Sweeping(QObject):
    """Keeps a few tasks with the writer at any time. The open article is read again after its turn.

    Tasks are handed over in the window's thread, so nothing that the editor does to the open article comes between
    its task and its being read again.
    """

    progressed = Signal(int, int)
    finished = Signal(object)  # list of Outcome; of those only whose task was begun
    _arrived = Signal(object, object)  # crosses from the writer's thread

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: deque[Task] = deque()
        self._in_flight = 0
        self._total = 0
        self._outcomes: list[Outcome] = []
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """True until every task that was begun has ended."""
        return bool(self._waiting or self._in_flight)

    def run(self, tasks: Sequence[Task]) -> None:
        """Begin; nothing else may be running."""
        assert not self.running, "one sweep at a time"
        self._waiting, self._total, self._outcomes = deque(tasks), len(tasks), []
        self.progressed.emit(0, self._total)
        self._hand_over()

    def stop(self) -> None:
        """Begin no more tasks; what was done stays done."""
        self._waiting.clear()
        if not self._in_flight and self._total:
            self._end()

    def close(self) -> None:
        """Begin no more tasks, and say nothing any more."""
        self.blockSignals(True)
        self._waiting.clear()

    def _hand_over(self) -> None:
        while self._waiting and self._in_flight < _IN_FLIGHT:
            task = self._waiting.popleft()
            try:
                future = task.submit()
            except Refusal as refusal:
                self._outcomes.append(Outcome(task, None, said(refusal.reason)))
                continue
            self._in_flight += 1
            future.add_done_callback(lambda done, task=task: self._arrived.emit(task, done))
            opened = self._session.article
            if opened is not None and opened.article.id == task.article_id:
                self._session.read_again()
        if not self.running and self._total:
            self._end()

    def _take(self, task: Task, future: Future[Any]) -> None:
        self._in_flight -= 1
        error = future.exception()
        if error is None:
            self._outcomes.append(Outcome(task, future.result()))
            self._session.queue_changed.emit((task.article_id,))
        elif isinstance(error, Refusal):
            self._outcomes.append(Outcome(task, None, said(error.reason)))
        else:
            raise error
        self.progressed.emit(len(self._outcomes), self._total)
        self._hand_over()

    def _end(self) -> None:
        self._total = 0
        self.finished.emit(self._outcomes)
