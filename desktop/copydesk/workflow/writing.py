"""An open project and the thread that writes to it: what waits, what failed, what the project remembers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from copydesk.core.corrections import CannotCorrect
from copydesk.core.refusals import Sentence
from copydesk.store.project import Project, ProjectUnavailable
from copydesk.store.writer import Writer
from copydesk.workflow.values import OpenArticle, Saving

T = TypeVar("T")

_PATIENCE = 0.05  # seconds


class Writing:
    """A connection that reads, and a writer thread that makes changes durable in order.

    After each it calls ``on_saved``, from that thread.
    """

    def __init__(self, reader: Project, writer: Writer | None, annotator: str) -> None:
        self._reader = reader
        self._writer = writer
        self.annotator = annotator
        self.on_saved: Callable[[Saving], None] = lambda saving: None
        self._lock = threading.Lock()
        self._unsaved = 0
        self._failure: str | None = None
        self._unwritten: dict[str, OpenArticle] = {}  # articles as they are on the desk, until the file says the same
        self._coming_in: frozenset[str] | None = None  # while an import is written: the articles that it gives gold to

    def close(self) -> None:
        """Write what is still waiting, and let go of the file."""
        # The writer last: whoever closes last folds the write-ahead log into the file.
        self._reader.close()
        if self._writer:
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._reader.path

    @property
    def name(self) -> str:
        """The project's name."""
        return self._reader.name

    @property
    def read_only(self) -> bool:
        """True when nothing can be corrected here: somebody else has the project open, or it was asked for."""
        return self._writer is None

    def setting(self, key: str) -> str | None:
        """A value that the project remembers, such as the article that was open last."""
        return self._reader.setting(key)

    def remember(self, key: str, value: str) -> None:
        """Have the project remember a value; nothing happens when it is open for reading only."""
        if self._writer and not self._failure:
            self._submit(lambda project: project.set_setting(key, value))

    @property
    def unsaved(self) -> int:
        """How many changes are not durable yet."""
        with self._lock:
            return self._unsaved

    def flush(self) -> None:
        """Wait until everything done so far is durable."""
        if self._writer and not self._failure:
            self._writer.flush()

    @property
    def is_importing(self) -> bool:
        """True while one transaction brings articles in; what is corrected meanwhile is written right after it."""
        return self._coming_in is not None

    def _settle(self) -> None:
        """Wait until the file says what was done so far; while an import is written nobody waits for that."""
        if self._writer and not self._failure:
            nothing = self._writer.submit(lambda project: None)
            while not self.is_importing:
                with suppress(TimeoutError):
                    nothing.result(_PATIENCE)
                    break

    def _require_writable(self) -> None:
        if self._failure:
            raise ProjectUnavailable(self._failure)
        if self._writer is None:
            raise CannotCorrect("This project is open for reading only.")

    def _submit_if_writable(self, job: Callable[[Project], T]) -> Future[T]:
        self._require_writable()
        return self._submit(job)

    def _write(self, opened: OpenArticle, job: Callable[[Project], None]) -> None:
        """Have a change to an article written, and know the article as it is now until that is done."""
        article_id = opened.article.id
        with self._lock:
            self._unwritten[article_id] = opened

        def forget(done: Future[None]) -> None:
            with self._lock:
                if done.exception() is not None or self._unwritten.get(article_id) is opened:
                    self._unwritten.pop(article_id, None)

        self._submit(job, vital=True).add_done_callback(forget)

    def _submit(self, job: Callable[[Project], T], *, vital: bool = False) -> Future[T]:
        """Have a job written. After a ``vital`` one that fails nothing more is, for later changes build on it."""
        assert self._writer is not None, "a desk that is read-only was asked to write"
        with self._lock:
            self._unsaved += 1
        future = self._writer.submit(job)
        future.add_done_callback(partial(self._done, vital=vital))
        return future

    def _done(self, future: Future[T], *, vital: bool) -> None:
        error = future.exception()
        with self._lock:
            self._unsaved -= 1
            if isinstance(error, ProjectUnavailable):
                self._failure = self._failure or error.reason
            elif error is not None and vital:
                self._failure = self._failure or Sentence("The project file cannot be written: {error}", error=error)
            saving = Saving(self._unsaved, self._failure)
        self.on_saved(saving)
