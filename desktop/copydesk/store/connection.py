"""A project file that is open: who holds it, transactions, settings, and how rows are read."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock
from sqlite_utils import Database, Migrations

from copydesk.core.scheme import Scheme, read_scheme
from copydesk.store import opening
from copydesk.store.failures import UNFIT, ProjectUnavailable, disk_failures
from copydesk.store.migrations import migrations
from copydesk.store.schemes import Schemes


class Connection:
    """One connection to a project file, its settings and schemes; belongs to the thread that opened it.

    Every method that writes is one transaction, or part of the one that `transaction` has begun. All of them raise
    ProjectUnavailable when the disk fails, and KeyError for an article that is not there.
    """

    def __init__(self, path: Path, db: Database, lock: FileLock | None) -> None:
        self.path = path
        self._db = db
        self._lock = lock
        self._text: tuple[int, str] | None = None  # the article that was written to last
        try:
            self.name = str(self.setting("name") or path.stem)
            self.schemes = Schemes(db)
            with disk_failures(path):
                self.schemes.read()
        except (*UNFIT, sqlite3.OperationalError) as error:
            raise ProjectUnavailable(
                "{name} was altered by another program ({error}); go back to a backup of it.",
                name=path.name,
                error=error,
            ) from error

    @classmethod
    def create(cls, path: Path, name: str, scheme_toml: str, *, steps: Migrations = migrations) -> Self:
        """Make a project file and open it. Raises ProjectUnavailable, also when there is a file already."""
        read_scheme(scheme_toml)
        opening.create_file(path, steps, {"name": name, "scheme": scheme_toml, "created_at": now()})
        return cls.open(path, steps=steps)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, steps: Migrations = migrations) -> Self:
        """Open a project file; an older one is backed up and brought up to date first.

        Raises ProjectInUse when another process or window writes to it, ProjectUnavailable for everything else.
        """
        db = opening.connect(path, read_only=read_only)
        lock = None
        try:
            outdated = opening.needs_migration(db, path, steps)
            if not read_only:
                # Only now: a file that is not ours, or newer than us, gets nothing written beside it.
                lock = opening.lock_of(path)
                opening.prepare_to_write(db, path)
                if opening.needs_migration(db, path, steps):  # asked again: another window may just have done it
                    opening.migrate(db, path, steps)
            elif outdated:
                raise ProjectUnavailable(
                    "{name} was made by an older Copydesk and must be brought up to date; open it once for writing.",
                    name=path.name,
                )
            project = cls(path, db, lock)
            if lock is not None:
                project.set_setting("open_by", opening.myself())
        except BaseException:
            db.conn.close()
            if lock is not None:
                lock.release()
            raise
        return project

    @property
    def scheme(self) -> Scheme:
        """The label scheme in use: the project's own copy."""
        return self.schemes.current

    @property
    def read_only(self) -> bool:
        """True when nothing can be written through this connection."""
        return self._lock is None

    def close(self) -> None:
        """Let go of the file."""
        self._db.conn.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All that is written within is durable together, or not at all. Transactions nest."""
        try:
            with disk_failures(self.path), self._db.atomic():
                yield
        except BaseException:
            # The number of an article that was taken back goes to the next one.
            self._text = None
            self.schemes.forget()
            raise

    @property
    def in_transaction(self) -> bool:
        """False also within `transaction`, once a failing disk made SQLite take all of it back."""
        return self._db.conn.in_transaction

    # Settings

    def setting(self, key: str) -> str | None:
        """A value that the project remembers."""
        row = self._one("SELECT value FROM setting WHERE key = ?", key)
        return row[0] if row else None

    def set_setting(self, key: str, value: str) -> None:
        """Have the project remember a value."""
        with self.transaction():
            self._db.conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))

    def back_up(self, why: str) -> Path:
        """Copy the file beside itself, as it is on the disk; the copy's path. Raises ProjectUnavailable."""
        return opening.back_up(self._db, self.path, why)

    # Rows

    def _text_of(self, number: int) -> str:
        if self._text is None or self._text[0] != number:
            found = self._one("SELECT text FROM article_text WHERE article = ?", number)
            if not found:
                raise ProjectUnavailable(
                    "{name} is damaged: article {number} has no text; go back to a backup of it.",
                    name=self.path.name,
                    number=number,
                )
            self._text = (number, found[0])
        return self._text[1]

    def _row(self, article_id: str) -> dict[str, Any]:
        return self._row_where("id = ?", article_id)

    def _row_where(self, condition: str, value: object) -> dict[str, Any]:
        with disk_failures(self.path):
            cursor = self._db.conn.execute(f"SELECT * FROM article WHERE {condition}", (value,))
            row = cursor.fetchone()
        if row is None:
            raise KeyError(value)
        return dict(zip((column[0] for column in cursor.description), row, strict=True))

    def _one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        with disk_failures(self.path):
            return self._db.conn.execute(sql, values).fetchone()

    def _all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with disk_failures(self.path):
            return self._db.conn.execute(sql, values).fetchall()


def now() -> str:
    """The time, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
