"""Every change to every article, in order: what happened, who did it, when. Only ever added to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from sqlite_utils import Database

from copydesk.core.annotations import Annotations, Change
from copydesk.core.history import History, Step
from copydesk.core.records import change_from_record, change_to_record

Direction = Literal["do", "undo", "redo"]


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


def replay(db: Database, article: int, base: Annotations) -> tuple[Annotations, History]:
    """The annotations and the history that the journal gives, begun from ``base``.

    Raises BadRecord or StaleChange when the journal does not fit: the file was altered by something else than us.
    """
    rows = db.conn.execute(
        "SELECT seq, direction, of, change FROM journal WHERE article = ? ORDER BY seq", (article,)
    ).fetchall()
    annotations, history = base, History()
    for seq, direction, _, payload in cast("Sequence[tuple[int, Direction, int, str | None]]", rows):
        if direction == "do":
            change = change_from_record(json.loads(cast("str", payload)), annotations)
            history = history.did(Step(seq, change))
        elif direction == "undo":
            history = history.undid()
            change = history.undone[-1].change.inverse()
        else:
            history = history.redid()
            change = history.done[-1].change
        annotations = annotations.apply(change)
    return annotations, history
