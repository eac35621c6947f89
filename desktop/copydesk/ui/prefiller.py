"""Suggestions without waiting: asks the worker process for one article after another.

The worker is a process because spaCy in a thread holds the interpreter for long enough to be felt in every key press.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, Signal

from copydesk.core.annotations import Annotation
from copydesk.core.lanes import marks_of
from copydesk.core.records import BadRecord, annotation_from_record
from copydesk.core.refusals import Sentence
from copydesk.ui.sentences import said

_log = logging.getLogger(__name__)

_CRASHES_ALLOWED = 3  # a worker that dies more often than this is not started again until somebody asks
_FAREWELL_MS = 3000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. ``seconds_left`` is None until something has shown how long it takes.

    ``is_share`` says that nothing is counted, and only the share of the whole means anything.
    """

    done: int
    total: int
    seconds_left: float | None
    is_share: bool = False


class Prefiller(QObject):
    """A queue of article ids and one worker process that answers them, one at a time.

    Every answer carries the id of its question; what was cancelled is never answered. A worker that dies costs the
    article it was working on, not the rest.
    """

    answered = Signal(str, str, object)  # article id, pipeline, tuple of annotations
    failed = Signal(str, str)  # article id, a sentence saying why
    unavailable = Signal(str)  # a sentence naming what to install
    progressed = Signal(object)  # Progress; done equals total when there is nothing left to do

    def __init__(self, command: list[str], text_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._text_of = text_of
        self._waiting: dict[str, None] = {}  # a set that remembers its order
        self._in_flight: str | None = None
        self._length = 0  # of the text in flight, in code points
        self._process: QProcess | None = None
        self._ready = False
        self._crashes = 0
        self._done = 0
        self._total = 0
        self._clock = QElapsedTimer()

    @property
    def running(self) -> bool:
        """True while there are articles to be answered."""
        return bool(self._waiting) or self._in_flight is not None

    def ask(self, article_ids: Iterable[str]) -> None:
        """Have these articles looked at, after those asked for before."""
        for article_id in article_ids:
            if article_id not in self._waiting and article_id != self._in_flight:
                self._waiting[article_id] = None
                self._total += 1
        if self.running:
            self._report()
        self._go_on()

    def use(self, command: list[str]) -> bool:
        """Ask another worker from now on; False when it is the same. What was under way is cancelled."""
        if command == self._command:
            return False
        self._command = command
        self.cancel()
        return True

    def put_first(self, article_id: str) -> None:
        """Take an article before the others: somebody is looking at it. Nothing happens if it is not waiting."""
        if article_id in self._waiting:
            del self._waiting[article_id]
            self._waiting = {article_id: None, **self._waiting}

    def cancel(self) -> None:
        """Stop now. The worker is killed, for spaCy cannot be interrupted in the middle of an article."""
        self._waiting.clear()
        self._in_flight = None
        self._stop()
        self._done = self._total = 0
        self._report()

    def close(self) -> None:
        """Stop, and say nothing any more."""
        self.blockSignals(True)
        self.cancel()

    def _stop(self) -> None:
        process, self._process, self._ready = self._process, None, False
        if process is None:
            return
        # Its last signals arrive during the wait and find that it is no longer ours.
        process.kill()
        process.waitForFinished(_FAREWELL_MS)
        process.deleteLater()

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not_start)
        self._process, self._ready = process, False
        process.start()

    def _go_on(self) -> None:
        if not self._waiting or self._in_flight is not None:
            return
        if self._process is None:
            self._clock.start()
            self._start()
            return
        if not self._ready:
            return
        article_id = next(iter(self._waiting))
        del self._waiting[article_id]
        self._in_flight = article_id
        text = self._text_of(article_id)
        self._length = len(text)
        question = json.dumps({"id": article_id, "text": text}, ensure_ascii=False)
        self._process.write(question.encode("utf-8") + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                answer = json.loads(line)
            except ValueError:
                _log.warning("the worker said something that is not JSON: %r", line[:200])
                continue
            self._take(answer)

    def _take(self, answer: dict[str, object]) -> None:
        if "ready" in answer:
            self._ready = True
            self._clock.start()
        elif "unavailable" in answer:
            self._give_up(said(_sentence(answer)))
            return
        elif answer.get("id") == self._in_flight and self._in_flight is not None:
            self._settle(self._in_flight, answer)
        self._go_on()

    def _settle(self, article_id: str, answer: dict[str, object]) -> None:
        self._in_flight = None
        self._done += 1
        if "error" in answer:
            self.failed.emit(article_id, str(answer["error"]))
        else:
            try:
                annotations = _annotations(answer.get("annotations"), self._length)
            except BadRecord as error:
                self.failed.emit(article_id, str(error))
            else:
                self._crashes = 0
                self.answered.emit(article_id, str(answer.get("pipeline", "")), annotations)
        self._report()

    def _report(self) -> None:
        left = self._total - self._done
        seconds = self._clock.elapsed() / 1000 / self._done * left if self._done else None
        progress = Progress(self._done, self._total, seconds)
        if not self.running:
            # The next batch counts from nothing.
            self._done = self._total = 0
        self.progressed.emit(progress)

    def _finished(self, exit_code: int) -> None:
        self._read()
        if self._process is None:
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        _log.warning("the worker ended with exit code %s: %s", exit_code, said[-4000:])
        self._process.deleteLater()
        self._process, self._ready = None, False
        self._crashes += 1
        article_id, self._in_flight = self._in_flight, None
        if article_id is not None:
            self._done += 1
            self.failed.emit(
                article_id,
                self.tr("The program that suggests stopped while it read this article; annotate it by hand."),
            )
            self._report()
        if article_id is None or self._crashes > _CRASHES_ALLOWED:
            self._give_up(
                self.tr("The program that suggests stopped again and again. You can go on annotating by hand.")
            )
            return
        self._go_on()

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(self.tr("The program that suggests could not be started. You can go on annotating by hand."))

    def _give_up(self, reason: str) -> None:
        self._crashes = 0
        self.cancel()
        self.unavailable.emit(reason)


def _sentence(answer: dict[str, object]) -> str:
    """Why there are no suggestions, as a sentence that can be said in another language where the worker tells how."""
    made_of = answer.get("made_of")
    if not isinstance(made_of, dict):
        return str(answer["unavailable"])
    return Sentence(made_of["template"], **made_of["values"])


def _annotations(records: object, length: int) -> tuple[Annotation, ...]:
    """The annotations of an answer. Raises BadRecord; another pipeline may count in other units than ours."""
    if not isinstance(records, list):
        raise BadRecord(f"the worker's annotations are no list: {records!r:.200}")
    annotations = tuple(annotation_from_record(record) for record in records)
    for annotation in annotations:
        if any(mark.span.end > length for mark in marks_of(annotation)):
            raise BadRecord(f"{annotation.id} ends after the article's {length} characters")
    return annotations
