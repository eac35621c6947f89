"""How an article stands now, as rows that a SQL tool can read: entities, quotes and their parts, remarks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import cast

from sqlite_utils import Database

from copydesk.core.annotations import (
    Annotations,
    Change,
    Entity,
    Item,
    Kind,
    Quote,
    Role,
    SignOff,
    StaleChange,
    State,
)
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span


def write_all(db: Database, article: int, text: str, annotations: Annotations) -> None:
    """Put other annotations and remarks in the place of all that an article has."""
    for table in ("entity", "quote", "remark"):
        db.conn.execute(f"DELETE FROM {table} WHERE article = ?", (article,))
    for item in (*annotations, *annotations.remarks.values()):
        _insert(db, article, text, item)


def write_change(db: Database, article: int, text: str, change: Change) -> None:
    """Alter the rows that a change touches, and no others. Raises StaleChange when one of them is not there."""
    for edit in change.edits:
        if edit.before is not None:
            table = _table_of(edit.before)
            gone = db.conn.execute(f"DELETE FROM {table} WHERE article = ? AND id = ?", (article, edit.id))
            if gone.rowcount != 1:
                raise StaleChange(f"{change.action}: {edit.id} is not in table {table}")
        if edit.after is not None:
            _insert(db, article, text, edit.after)


def read(db: Database, article: int, sign_off: SignOff | None) -> Annotations:
    """The annotations that the rows hold."""
    entities = db.conn.execute(
        'SELECT id, start, "end", label, state, score, annotator FROM entity WHERE article = ?', (article,)
    )
    found: list[Item] = [
        Entity(row[0], Span(row[1], row[2]), row[3], State(row[4]), row[5], row[6]) for row in entities
    ]
    parts: defaultdict[tuple[str, Role], list[Span]] = defaultdict(list)
    for quote_id, role, start, end in db.conn.execute(
        'SELECT quote, role, start, "end" FROM quote_part WHERE article = ? ORDER BY quote, role, place', (article,)
    ):
        parts[quote_id, Role(role)].append(Span(start, end))
    for row in db.conn.execute(
        "SELECT id, kind, speaker, state, score, annotator FROM quote WHERE article = ?", (article,)
    ):
        content, cue, source = (tuple(parts[cast("str", row[0]), role]) for role in Role)
        found.append(Quote(row[0], content, cue, source, row[2], Kind(row[1]), State(row[3]), row[4], row[5]))
    for row in db.conn.execute(
        'SELECT id, kind, about, start, "end", rule, text, annotator FROM remark WHERE article = ?', (article,)
    ):
        span = None if row[3] is None else Span(row[3], row[4])
        found.append(Remark(row[0], RemarkKind(row[1]), row[2], span, row[5], row[6], row[7]))
    return Annotations.of(found, sign_off)


def holds(db: Database, article: int, text: str, annotations: Annotations) -> bool:
    """True when the rows are exactly those of these annotations; told without making any annotation of a row."""
    expected: defaultdict[str, set[tuple[object, ...]]] = defaultdict(set)
    for item in (*annotations, *annotations.remarks.values()):
        for table, row in _rows(article, text, item):
            expected[table].add(row)
    return all(
        set(db.conn.execute(f"SELECT * FROM {table} WHERE article = ?", (article,))) == expected[table]
        for table in ("entity", "quote", "quote_part", "remark")
    )


def kinds_of_remarks(annotations: Annotations) -> str:
    """The kinds of remarks that the queue shows, sorted, with a blank between them."""
    kinds = {remark.kind for remark in annotations.remarks.values()} - {RemarkKind.DISMISSAL}
    return " ".join(sorted(kinds))


def _table_of(item: Item) -> str:
    return "entity" if isinstance(item, Entity) else "quote" if isinstance(item, Quote) else "remark"


def _insert(db: Database, article: int, text: str, annotation: Item) -> None:
    for table, row in _rows(article, text, annotation):
        db.conn.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def _rows(article: int, text: str, item: Item) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The rows of an annotation or a remark, each with its table."""
    if isinstance(item, Remark):
        span = item.span
        place = (None, None, None) if span is None else (span.start, span.end, span.of(text))
        rest = (item.rule, item.text, item.annotator)
        yield "remark", (article, item.id, item.kind.value, item.about, *place, *rest)
        return
    rest = (item.state.value, item.score, item.annotator)
    if isinstance(item, Entity):
        span = item.span
        yield "entity", (article, item.id, span.start, span.end, item.label, span.of(text), *rest)
        return
    yield "quote", (article, item.id, item.kind.value, item.speaker, *rest)
    for role, place, span in item.spans():
        yield "quote_part", (article, item.id, role.value, place, span.start, span.end, span.of(text))
