"""How an article stands now, as rows that a SQL tool can read: entities, quotes and the parts of quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from copydesk.core.annotations import (
    Annotation,
    Annotations,
    Change,
    Entity,
    Kind,
    Quote,
    Role,
    SignOff,
    StaleChange,
    State,
)
from copydesk.core.spans import Span


def write_all(db: Database, article: int, text: str, annotations: Iterable[Annotation]) -> None:
    """Put other annotations in the place of all that an article has."""
    for table in ("entity", "quote"):
        db.conn.execute(f"DELETE FROM {table} WHERE article = ?", (article,))
    for annotation in annotations:
        _insert(db, article, text, annotation)


def write_change(db: Database, article: int, text: str, change: Change) -> None:
    """Alter the rows that a change touches, and no others. Raises StaleChange when one of them is not there."""
    for edit in change.edits:
        if edit.before is not None:
            table = "entity" if isinstance(edit.before, Entity) else "quote"
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
    found: list[Annotation] = [
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
    return Annotations.of(found, sign_off)


def _insert(db: Database, article: int, text: str, annotation: Annotation) -> None:
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
