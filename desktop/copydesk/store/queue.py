"""The queue: articles in order, what they can be narrowed to, and which comes next."""

from __future__ import annotations

from typing import Any

from copydesk.core.remarks import RemarkKind
from copydesk.store import search
from copydesk.store.connection import Connection
from copydesk.store.failures import unfit
from copydesk.store.values import QueueRow, Status

_COLUMNS = "id, title, status, entities, quotes, words, number, remarks"
"""Of table article, what `_queue_row` takes."""


_TYPES = (str, str, str, int, int, int, int, str)
_MOST = 2**31 - 1  # of anything; more has no place on a screen


class Queue(Connection):
    """A project's articles as the queue lists them."""

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]:
        """Rows of the queue from the ``first`` on, in its order."""
        where, values = _condition(query, status, remark)
        sql = f"SELECT {_COLUMNS} FROM article {where} ORDER BY number LIMIT ? OFFSET ?"
        rows = self._all(sql, *values, count, first)
        with unfit(self.path, "the queue"):
            return [_queue_row(row) for row in rows]

    def row(self, article_id: str) -> QueueRow:
        """One row of the queue."""
        row = self._one(f"SELECT {_COLUMNS} FROM article WHERE id = ?", article_id)
        if row is None:
            raise KeyError(article_id)
        with unfit(self.path, article_id):
            return _queue_row(row)

    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int:
        """How many rows the queue has."""
        where, values = _condition(query, status, remark)
        return self._all(f"SELECT count(*) FROM article {where}", *values)[0][0]

    def counts(self) -> dict[Status, int]:
        """How many articles are in each status, those with none included."""
        found = dict(self._all("SELECT status, count(*) FROM article GROUP BY status"))
        return {status: found.get(status.value, 0) for status in Status}

    def ids(self, status: Status | None = None) -> list[str]:
        """The ids of the articles, in queue order."""
        where, values = _condition("", status)
        return [row[0] for row in self._all(f"SELECT id FROM article {where} ORDER BY number", *values)]

    def waiting(self) -> list[str]:
        """Articles that no pipeline has looked at yet and that are not gold, in queue order."""
        return [
            row[0]
            for row in self._all(
                "SELECT id FROM article WHERE status IN ('waiting', 'started') AND NOT EXISTS "
                "(SELECT 1 FROM suggestion WHERE suggestion.article = article.number) ORDER BY number"
            )
        ]

    def next_after(
        self,
        article_id: str,
        *,
        not_gold: bool = True,
        remark: RemarkKind | None = None,
        passing: RemarkKind | None = None,
    ) -> str | None:
        """The id to go on with after this one; from the top again at the end, None when no other is left.

        With ``remark``, one that has a remark of that kind; with ``passing``, one that has none.
        """
        here = self._row(article_id)["number"]
        wanted, asked = ("AND status <> 'gold' " if not_gold else ""), list[str]()
        for kind, has in ((remark, "LIKE"), (passing, "NOT LIKE")):
            if kind is not None:
                wanted += f"AND ' ' || remarks || ' ' {has} ? "
                asked.append(f"% {kind.value} %")
        for there in ("> ?", "< ?"):
            query = f"SELECT id FROM article WHERE number {there} {wanted} ORDER BY number LIMIT 1"
            row = self._one(query, here, *asked)
            if row:
                return row[0]
        return None


def _queue_row(row: tuple[Any, ...]) -> QueueRow:
    """A row of these columns as a value. Raises ValueError when it is of another kind than Copydesk writes."""
    if tuple(map(type, row)) != _TYPES:
        raise ValueError("text stands where numbers belong, or numbers where text does")
    if not all(0 <= number <= _MOST for number in (*row[3:6], row[6])):
        raise ValueError("a count is no count")
    article_id, title, status, entities, quotes, words, number, remarks = row
    kinds = frozenset(map(RemarkKind, remarks.split()))
    return QueueRow(article_id, title, Status(status), entities, quotes, words, number, kinds)


def _condition(query: str, status: Status | None, remark: RemarkKind | None = None) -> tuple[str, list[object]]:
    """A WHERE clause of our own words, and the values that go with it."""
    conditions: list[str] = []
    values: list[object] = []
    if expression := search.match_expression(query):
        conditions.append("number IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(expression)
    if status is not None:
        conditions.append("status = ?")
        values.append(status.value)
    if remark is not None:
        conditions.append("' ' || remarks || ' ' LIKE ?")
        values.append(f"% {remark.value} %")
    return (f"WHERE {' AND '.join(conditions)}" if conditions else "", values)
