"""Changes to many articles at once: which articles one wish changed, so that it can be undone in all of them.

The changes themselves are in the articles' own journals, like any other; a sweep only ties them together.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from copydesk.store.failures import disk_failures

TABLES: Final = (
    """
    CREATE TABLE sweep (
        number INTEGER PRIMARY KEY,
        action TEXT NOT NULL,                    -- what its changes are called in the journals
        name TEXT NOT NULL,
        label TEXT NOT NULL,
        annotator TEXT NOT NULL,
        at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE sweep_change (
        sweep INTEGER NOT NULL REFERENCES sweep (number),
        article INTEGER NOT NULL REFERENCES article (number),
        seq INTEGER NOT NULL,                    -- the "do" row in the article's journal
        PRIMARY KEY (sweep, article)
    ) WITHOUT ROWID
    """,
)


@dataclass(frozen=True, slots=True)
class Swept:
    """One article that a sweep changed. ``is_newest`` says that nothing was done to it since, so it can be undone."""

    article_id: str
    title: str
    seq: int
    is_newest: bool


@dataclass(frozen=True, slots=True)
class Sweep:
    """A wish that was carried out in many articles; ``articles`` are those in which it was not undone since."""

    number: int
    action: str
    name: str
    label: str
    annotator: str
    at: str
    articles: tuple[Swept, ...]


class Sweeps:
    """The sweeps of one project. What writes is part of the transaction that its caller has begun."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def begin(self, action: str, name: str, label: str, annotator: str, at: str) -> int:
        """A new sweep without articles; its number."""
        with disk_failures(self._path):
            cursor = self._db.conn.execute(
                "INSERT INTO sweep (action, name, label, annotator, at) VALUES (?, ?, ?, ?, ?)",
                (action, name, label, annotator, at),
            )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def add(self, sweep: int, article_id: str, seq: int) -> None:
        """The sweep made this change, too."""
        with disk_failures(self._path):
            self._db.conn.execute(
                "INSERT INTO sweep_change SELECT ?, number, ? FROM article WHERE id = ?", (sweep, seq, article_id)
            )

    def newest(self) -> Sweep | None:
        """The last sweep that still has an article in which it was not undone; None when there is none."""
        with disk_failures(self._path):
            for number, action, name, label, annotator, at in self._db.conn.execute(
                "SELECT number, action, name, label, annotator, at FROM sweep ORDER BY number DESC LIMIT 20"
            ).fetchall():
                articles = self._articles(number)
                if articles:
                    return Sweep(number, action, name, label, annotator, at, articles)
        return None

    def _articles(self, sweep: int) -> tuple[Swept, ...]:
        rows = self._db.conn.execute(
            "SELECT article.id, article.title, change.seq, article.last_seq, "
            # What was last done about this change: made, undone or made again.
            "(SELECT direction FROM journal WHERE journal.article = change.article AND of = change.seq "
            "ORDER BY journal.seq DESC LIMIT 1), "
            "(SELECT max(journal.seq) FROM journal WHERE journal.article = change.article AND of = change.seq) "
            "FROM sweep_change AS change JOIN article ON article.number = change.article "
            "WHERE change.sweep = ? ORDER BY article.number",
            (sweep,),
        )
        return tuple(
            Swept(article_id, title, seq, last_seq == last_about_it)
            for article_id, title, seq, last_seq, direction, last_about_it in rows
            if direction != "undo"
        )
