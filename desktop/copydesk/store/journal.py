"""Every change to every article, in order: what happened, who did it, when. Only ever added to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from sqlite_utils import Database

from copydesk.core.annotations import Annotations, Change, Draft
from copydesk.core.history import History, Step
from copydesk.core.records import BadRecord, Json, change_from_record, change_to_record, only_remarks
from copydesk.core.relabelling import Relabelling

Direction = Literal["do", "undo", "redo"]
_Row = tuple[int, Direction, int, str | None]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One row. ``seq`` counts from 1 within the article; ``of`` is the seq of the "do" row that it is about.

    ``change`` is the change as it was applied: for an undo the inverse of what was done. ``at`` is ISO 8601 in UTC.
    """

    seq: int
    direction: Direction
    of: int
    change: Change
    annotator: str
    at: str


def write_entry(db: Database, article: int, entry: JournalEntry) -> None:
    """Add a row. An undo or a redo repeats what its "do" row says, so it carries no change of its own."""
    change = json.dumps(change_to_record(entry.change), ensure_ascii=False) if entry.direction == "do" else None
    db.conn.execute(
        "INSERT INTO journal (article, seq, direction, of, change, annotator, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article, entry.seq, entry.direction, entry.of, change, entry.annotator, entry.at),
    )


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a journal gives: the annotations as they are, what can be undone, and what it all began with.

    All three are in the labels of the present scheme.
    """

    annotations: Annotations
    history: History
    base: Annotations


def write_relabelling(
    db: Database, article: int, seq: int, relabelling: Relabelling, scheme: int, annotator: str, at: str
) -> None:
    """Add the row of a relabelling, with the number of the scheme that it left behind."""
    change = json.dumps(relabelling.to_record() | {"scheme": scheme}, ensure_ascii=False)
    db.conn.execute(
        "INSERT INTO journal (article, seq, direction, of, change, annotator, at) VALUES (?, ?, 'do', ?, ?, ?, ?)",
        (article, seq, seq, change, annotator, at),
    )


def replay(db: Database, article: int, base: Annotations, *, before: int | None = None) -> Replayed:
    """What the journal gives, begun from ``base``; up to the row ``before``, where that is given.

    Raises BadRecord or StaleChange when the journal does not fit: the file was altered by something else than us.
    """
    rows = db.conn.execute(
        "SELECT seq, direction, of, change FROM journal WHERE article = ? ORDER BY seq", (article,)
    ).fetchall()
    # Altered in place, for a copy at each of a thousand changes takes longer than all the rest.
    draft, history = Draft(base), History()
    for place, row in enumerate(cast("Sequence[_Row]", rows), 1):
        if row[0] != place:
            raise BadRecord(f"journal row {place} is missing")
        if place == before:
            break
        record = json.loads(row[3] or "null")
        relabelling = Relabelling.from_record(record or {})
        if relabelling is not None:
            draft.make(replace(relabelling.change(draft.now), sign_off=(draft.sign_off, draft.sign_off)))
            history, base = relabelling.history(history), relabelling.annotations(base)
            continue
        change, history = _next(row, record, draft.now, history)
        draft.make(change)
    return Replayed(draft.done(), history, base)


def concerns_annotations(db: Database, article: int) -> bool:
    """True when an editor has changed annotations of the article, and not only remarked on it."""
    rows = db.conn.execute("SELECT change FROM journal WHERE article = ? AND change IS NOT NULL", (article,))
    return not all(only_remarks(json.loads(row[0])) for row in rows)


def ids_in(db: Database, article: int) -> frozenset[str]:
    """The ids of all that a change of the article ever added, removed or altered."""
    rows = db.conn.execute("SELECT change FROM journal WHERE article = ? AND change IS NOT NULL", (article,))
    edits = [edit for row in rows for edit in cast("list[list[Json | None]]", json.loads(row[0]).get("edits", []))]
    return frozenset(cast("str", (before or after or {})["id"]) for before, after in edits)


def _next(row: _Row, record: Json, now: Annotations, history: History) -> tuple[Change, History]:
    """The change that a row made, and what can be undone after it."""
    seq, direction, of, _ = row
    if direction == "do":
        change = change_from_record(record, now)
        return change, history.did(Step(seq, change))
    step = history.next_undo if direction == "undo" else history.next_redo
    if step is None or step.seq != of:
        raise BadRecord(f"journal row {seq} says {direction} of row {of}, which is not next")
    return (step.change.inverse(), history.undid()) if direction == "undo" else (step.change, history.redid())
