"""What an import has read, on the disk until it is written: what was previewed is what comes in, however much it is.

A spool is a file in a folder of its own in the system's temporary folder. It is removed when it is closed; one that a
crash left behind, when the next is made.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from filelock import FileLock, Timeout

from copydesk.store.failures import ProjectUnavailable

_PREFIX: Final = "copydesk-import-"
_NEW: Final = 5  # seconds; a folder that is younger may be about to be locked
_NEW_ORIGINAL, _SAME_ORIGINAL = "-="  # what a payload begins with

_TABLES: Final = (
    """
    CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        sha256 TEXT NOT NULL,                    -- of the text
        payload TEXT NOT NULL,                   -- whatever its caller makes of it
        original BLOB                            -- the file's bytes; NULL for those of the row before
    )
    """,
    "CREATE INDEX article_by_text ON article (sha256)",
    "CREATE INDEX article_by_id ON article (id)",
)


@dataclass(frozen=True, slots=True)
class Spooled:
    """One article that was read. ``original`` are the bytes of the file that its text was taken out of, if any.

    ``first_with_text`` is the number of the first article with the same text, its own when it is that one;
    ``first_with_id`` likewise.
    """

    number: int
    sha256: str
    payload: str
    original: bytes | None
    first_with_text: int
    first_with_id: int


class Spool:
    """Articles in the order in which they were read. Belongs to one thread at a time; memory stays flat."""

    def __init__(self) -> None:
        remove_left_spools()
        try:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = FileLock(self._folder / "lock", timeout=0, thread_local=False)
            self._lock.acquire()
        except OSError as error:
            raise ProjectUnavailable(
                "What is imported is first put into the temporary folder {folder}, and that cannot be written to "
                "({problem}); free some space there.",
                folder=tempfile.gettempdir(),
                problem=error.strerror or error,
            ) from error
        with _disk_failures(self._folder):
            # Read in one thread, previewed and written in others, one after the other.
            self._db = sqlite3.connect(self._folder / "spool", isolation_level=None, check_same_thread=False)
            # Nothing of it must survive a crash.
            self._db.execute("PRAGMA journal_mode = OFF")
            self._db.execute("PRAGMA synchronous = OFF")
            for statement in _TABLES:
                self._db.execute(statement)
            self._db.execute("BEGIN")  # for ever: without it each article would wait for the system
        self._count = 0
        self._last_original: bytes | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        return self._count

    @property
    def folder(self) -> Path:
        """Where it lies until it is closed."""
        return self._folder

    def add(self, article_id: str, sha256: str, payload: str, original: bytes | None = None) -> None:
        """Put an article at the end. Raises ProjectUnavailable when the disk is full."""
        if original is not None and original is self._last_original:
            kept, mark = None, _SAME_ORIGINAL  # hundreds of articles may have come out of one file
        else:
            kept, mark = original, _NEW_ORIGINAL
            self._last_original = original
        with _disk_failures(self._folder):
            self._db.execute(
                "INSERT INTO article (id, sha256, payload, original) VALUES (?, ?, ?, ?)",
                (article_id, sha256, f"{mark}{payload}", kept),
            )
        self._count += 1

    def __iter__(self) -> Iterator[Spooled]:
        original: bytes | None = None
        with _disk_failures(self._folder):
            rows = self._db.execute(
                "SELECT number, sha256, payload, original, "
                "(SELECT min(number) FROM article AS other WHERE other.sha256 = article.sha256), "
                "(SELECT min(number) FROM article AS other WHERE other.id = article.id) "
                "FROM article ORDER BY number"
            )
            # One at a time: an original may be large.
            for number, sha256, payload, kept, with_text, with_id in rows:
                if payload[0] == _NEW_ORIGINAL:
                    original = kept
                yield Spooled(number, sha256, payload[1:], original, with_text, with_id)

    def close(self) -> None:
        """Remove it. Closing twice is harmless."""
        self._db.close()
        self._lock.release()
        shutil.rmtree(self._folder, ignore_errors=True)


def remove_left_spools() -> int:
    """Remove what crashed programs left behind; the number of spools. Those in use stay."""
    removed = 0
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            with suppress(OSError, Timeout):
                if time.time() - folder.stat().st_mtime >= _NEW:
                    with FileLock(folder / "lock", timeout=0):
                        shutil.rmtree(folder)
                        removed += 1
    return removed


@contextmanager
def _disk_failures(folder: Path) -> Generator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise ProjectUnavailable(
            "What is imported is first put into the temporary folder {folder}, and that cannot be written to "
            "({problem}); free some space there.",
            folder=folder.parent,
            problem=error,
        ) from error
