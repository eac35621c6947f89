"""The SQL of the queue: its columns and what it can be narrowed to."""

from __future__ import annotations

from typing import Any

from copydesk.core.remarks import RemarkKind
from copydesk.store import search
from copydesk.store.values import QueueRow, Status

COLUMNS = "id, title, status, entities, quotes, words, number, remarks"
"""Of table article, what `queue_row` takes."""


def queue_row(row: tuple[Any, ...]) -> QueueRow:
    """A row of these columns as a value."""
    article_id, title, status, entities, quotes, words, number, remarks = row
    kinds = frozenset(map(RemarkKind, remarks.split()))
    return QueueRow(article_id, title, Status(status), entities, quotes, words, number, kinds)


def condition(query: str, status: Status | None, remark: RemarkKind | None = None) -> tuple[str, list[object]]:
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
