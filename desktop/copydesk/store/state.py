"""How an article stands now, as rows that a SQL tool can read: entities, quotes and their parts, remarks."""

from __future__ import annotations

from collections import defaultdict
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


def kinds_of_remarks(annotations: Annotations) -> str:
    """The kinds of remarks that the queue shows, sorted, with a blank between them."""
    kinds = {remark.kind for remark in annotations.remarks.values()} - {RemarkKind.DISMISSAL}
    return " ".join(sorted(kinds))


def _table_of(item: Item) -> str:
    return "entity" if isinstance(item, Entity) else "quote" if isinstance(item, Quote) else "remark"


def _insert(db: Database, article: int, text: str, annotation: Item) -> None:
    if isinstance(annotation, Remark):
        span = annotation.span
        place = (None, None, None) if span is None else (span.start, span.end, span.of(text))
        row = (article, annotation.id, annotation.kind.value, annotation.about, *place)
        rest = (annotation.rule, annotation.text, annotation.annotator)
        db.conn.execute("INSERT INTO remark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, *rest))
        return
    if isinstance(annotation, Entity):
        span = annotation.span
        row = (article, annotation.id, span.start, span.end, annotation.label, span.of(text))
        rest = (annotation.state.value, annotation.score, annotation.annotator)
        db.conn.execute("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, *rest))
        return
    db.conn.execute(
        "INSERT INTO quote VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            article,
            annotation.id,
            annotation.kind.value,
            annotation.speaker,
            annotation.state.value,
            annotation.score,
            annotation.annotator,
        ),
    )
    db.conn.executemany(
        "INSERT INTO quote_part VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (article, annotation.id, role.value, place, span.start, span.end, span.of(text))
            for role, place, span in annotation.spans()
        ],
    )
