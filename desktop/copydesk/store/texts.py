"""The texts of a project, for whoever looks through all of them: which could have some words, and one after another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from copydesk.core.annotations import Annotations
from copydesk.store import search, state
from copydesk.store.failures import disk_failures, unfit
from copydesk.store.values import Status


@dataclass(frozen=True, slots=True)
class Text:
    """One article's text, with what a list of hits shows of the article."""

    number: int
    article_id: str
    title: str
    status: Status
    text: str


class Texts:
    """Reads texts one by one, so that a project larger than memory can be searched."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def candidates(self, words: str, *, as_phrase: bool) -> list[int]:
        """The numbers of the articles whose text has all of the words, next to each other for a phrase.

        Words of which the index knows none, such as signs alone, may be in any article.
        """
        expression = search.text_expression(words, as_phrase=as_phrase)
        with disk_failures(self._path):
            if expression:
                rows = self._db.conn.execute(
                    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (expression,)
                )
            else:
                rows = self._db.conn.execute("SELECT number FROM article ORDER BY number")
            return [row[0] for row in rows]

    def at(self, number: int) -> Text:
        """The text of one article. Raises KeyError when there is none of that number."""
        with disk_failures(self._path):
            row = self._db.conn.execute(
                "SELECT id, title, status, text FROM article JOIN article_text ON article = number WHERE number = ?",
                (number,),
            ).fetchone()
        if row is None:
            raise KeyError(number)
        with unfit(self._path, str(row[0])):
            if not all(isinstance(value, str) for value in row):
                raise ValueError("its text or its title is no text")
            return Text(number, row[0], row[1], Status(row[2]), row[3])

    def annotations(self, number: int) -> Annotations:
        """How the article is annotated now."""
        with disk_failures(self._path), unfit(self._path, f"article {number}"):
            return state.read(self._db, number, None)
