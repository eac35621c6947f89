"""Is a project file sound? Offsets, texts, hashes, and whether the journal gives what the tables say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from sqlite_utils import Database

from copydesk.core.annotations import Annotations, StaleChange
from copydesk.core.records import BadRecord
from copydesk.store import state

if TYPE_CHECKING:
    from copydesk.store.project import Stored


def problems_of(db: Database, ids: Iterable[str], load: Callable[[str], Stored]) -> list[str]:
    """Every problem of the file, a sentence each."""
    found = [f"the file is damaged: {row[0]}" for row in db.conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
    for table, rowid, parent, _ in db.conn.execute("PRAGMA foreign_key_check"):
        found.append(f"row {rowid} of table {table} refers to a row of {parent} that is not there")
    for article_id in ids:
        try:
            stored = load(article_id)
        except (BadRecord, StaleChange, IndexError, ValueError) as error:
            found.append(f"article {article_id}: its journal cannot be replayed: {error}")
            continue
        found.extend(f"article {article_id}: {problem}" for problem in _problems(db, stored))
    return found


def _problems(db: Database, stored: Stored) -> Iterator[str]:
    article_id, text = stored.article.id, stored.article.text
    number, sha256, entities, quotes = db.conn.execute(
        "SELECT number, text_sha256, entities, quotes FROM article WHERE id = ?", (article_id,)
    ).fetchone()
    if sha256 != stored.article.text_sha256:
        yield "its text is not the text that came in: the hash differs"
    if (entities, quotes) != (len(stored.annotations.entities), len(stored.annotations.quotes)):
        yield "its counts of entities and quotes are not what the journal gives"
    tables = state.read(db, number, stored.annotations.sign_off)
    if tables != stored.annotations:
        yield f"its tables are not what the journal gives: {', '.join(_differing(tables, stored.annotations))}"
    yield from _uncovered(db, number, text)


def _differing(tables: Annotations, journal: Annotations) -> list[str]:
    ids = {annotation.id for annotation in (*tables, *journal)}
    return sorted(annotation_id for annotation_id in ids if tables.get(annotation_id) != journal.get(annotation_id))


def _uncovered(db: Database, number: int, text: str) -> Iterator[str]:
    """Rows whose words are not the words at their offsets."""
    rows = db.conn.execute(
        'SELECT id, start, "end", text FROM entity WHERE article = ?1 '
        'UNION ALL SELECT quote, start, "end", text FROM quote_part WHERE article = ?1 ORDER BY start',
        (number,),
    )
    for annotation_id, start, end, words in rows:
        if end > len(text) or text[start:end] != words:
            yield f"{annotation_id} says “{words}” at {start}–{end}, where the text has “{text[start:end]}”"
