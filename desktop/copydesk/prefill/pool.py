"""Suggestions for many articles by several worker processes. No spaCy is imported here."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from copydesk.core.annotations import Annotation
from copydesk.core.records import annotation_from_record
from copydesk.prefill.options import Options, command
from copydesk.prefill.pipeline import MissingPipeline

# How many articles may wait, finished or not, for one that comes before them: bounds memory, not speed.
_AHEAD = 4
_LOOK_UP = 0.1  # seconds between two looks at whether to stop


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one article: annotations and the pipeline that made them, or an error in words for the editor."""

    id: str
    pipeline: str | None = None
    annotations: tuple[Annotation, ...] = ()
    error: str | None = None


_BY_DEFAULT = Options()


def suggest_all(
    items: Iterable[tuple[str, str]],
    options: Options = _BY_DEFAULT,
    jobs: int = 1,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[tuple[str, tuple[Annotation, ...] | str]]:
    """Suggestions for each (id, text), in the order given: the annotations, or a sentence saying what went wrong.

    Like `answers`, without the pipeline's name.
    """
    for answer in answers(items, options, jobs, cancelled):
        yield answer.id, answer.annotations if answer.error is None else answer.error


def answers(
    items: Iterable[tuple[str, str]],
    options: Options = _BY_DEFAULT,
    jobs: int = 1,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Answer]:
    """One answer for each (id, text), in the order given, made by ``jobs`` processes.

    Articles are taken from ``items`` only as they are needed. A worker that crashes is started anew and its article
    answered with an error. When ``cancelled`` says so, or the caller stops asking, every process is killed within a
    tenth of a second; the iterator then ends early. Raises MissingPipeline, also for a label map that makes no sense.
    """
    with _Pool(command(options), max(1, jobs)) as pool:
        yield from pool.run(iter(items), cancelled or _never)


def _never() -> bool:
    return False


class _Worker:
    """One process and the thread that reads what it says into a shared queue, the end of it as None."""

    def __init__(self, how: list[str], said: queue.SimpleQueue[tuple[_Worker, bytes | None]]) -> None:
        self.at: tuple[int, str] | None = None  # place and id of the article it is busy with
        self.ready = False
        self._process = subprocess.Popen(how, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._reader = threading.Thread(target=self._listen, args=(said,), name="copydesk-prefill-reader")
        self._reader.start()

    def _listen(self, said: queue.SimpleQueue[tuple[_Worker, bytes | None]]) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            said.put((self, line))
        said.put((self, None))

    def give(self, place: int, article_id: str, text: str) -> None:
        """Let it read an article. A worker that died is noticed by its reader, not here."""
        self.at = (place, article_id)
        assert self._process.stdin
        try:
            self._process.stdin.write(json.dumps({"id": article_id, "text": text}).encode("ascii") + b"\n")
            self._process.stdin.flush()
        except OSError:
            return

    def end(self) -> int:
        """Kill and reap it; returns the exit status that it ended with."""
        self._process.kill()
        status = self._process.wait()
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream
            try:
                stream.close()
            except OSError:  # what it had not read yet goes with it
                continue
        return status


class _Pool:
    """The workers, the articles they are busy with, and answers that wait for an earlier one."""

    def __init__(self, how: list[str], jobs: int) -> None:
        self._how = how
        self._said: queue.SimpleQueue[tuple[_Worker, bytes | None]] = queue.SimpleQueue()
        self._workers: list[_Worker] = []
        self._jobs = jobs
        self._done: dict[int, Answer] = {}
        self._waiting: deque[tuple[str, str]] = deque()  # taken from the caller, not yet given to anybody
        self._more = True
        self._given = 0
        self._answered = 0

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def run(self, items: Iterator[tuple[str, str]], cancelled: Callable[[], bool]) -> Iterator[Answer]:
        """Give, listen, and answer in order until nothing is left."""
        while not cancelled():
            more = self._feed(items)
            while self._answered in self._done:
                yield self._done.pop(self._answered)
                self._answered += 1
                more = self._feed(items)
            if not more and self._answered == self._given:
                return
            try:
                worker, line = self._said.get(timeout=_LOOK_UP)
            except queue.Empty:
                continue
            if line is None:
                self._bury(worker)
            else:
                self._hear(worker, line)

    def _feed(self, items: Iterator[tuple[str, str]]) -> bool:
        """Give an article to every free worker, starting those that are still missing; False when none is left."""
        while True:
            room = self._jobs * _AHEAD - (self._given - self._answered)
            while self._more and len(self._waiting) < min(self._jobs, room):
                item = next(items, None)
                self._more = item is not None
                if item is not None:
                    self._waiting.append(item)
            # A worker that is still loading reads nothing, and a long article written to it would block us.
            free = next((worker for worker in self._workers if worker.ready and worker.at is None), None)
            if not self._waiting or room <= 0:
                return self._more or bool(self._waiting)
            if free is None:
                loading = sum(not worker.ready for worker in self._workers)
                for _ in range(min(self._jobs - len(self._workers), len(self._waiting) - loading)):
                    self._workers.append(_Worker(self._how, self._said))
                return True
            free.give(self._given, *self._waiting.popleft())
            self._given += 1

    def _hear(self, worker: _Worker, line: bytes) -> None:
        said = cast("dict[str, object]", json.loads(line))
        if "unavailable" in said:
            raise MissingPipeline(str(said["unavailable"]))
        if "ready" in said:
            worker.ready = True
            return
        assert worker.at, "a worker answered what nobody asked"
        place, article_id = worker.at
        worker.at = None
        if "error" in said:
            self._done[place] = Answer(article_id, error=str(said["error"]))
            return
        found = tuple(annotation_from_record(record) for record in cast("list[dict[str, object]]", said["annotations"]))
        self._done[place] = Answer(article_id, str(said["pipeline"]), found)

    def _bury(self, worker: _Worker) -> None:
        """A worker ended though nobody told it to: its article is answered, and the next one starts another."""
        if worker not in self._workers:
            return
        self._workers.remove(worker)
        status = worker.end()
        if not worker.ready:
            raise MissingPipeline(
                "The process that makes suggestions ended before it was ready (exit status {status}); run "
                "“copydesk suggest” in a terminal to see its message.",
                status=status,
            )
        if worker.at:
            place, article_id = worker.at
            self._done[place] = Answer(
                article_id,
                error=f"The process that makes suggestions ended while it read this article (exit status {status}); "
                "annotate it by hand, or report it with the article.",
            )
