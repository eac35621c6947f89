"""Is a project file sound? Offsets, texts, hashes, and whether the journal gives what the tables say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlite_utils import Database

from copydesk.core.annotations import Annotations
from copydesk.store import decisions, originals, state
from copydesk.store.failures import UNFIT, ProjectUnavailable
from copydesk.store.values import Stored


def problems_of(
    db: Database,
    ids: Sequence[str],
    load: Callable[[str], Stored],
    progress: Callable[[int, int], None] | None = None,
) -> list[str]:
    """Every problem of the file, a sentence each."""
    found = [f"the file is damaged: {row[0]}" for row in db.conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
    for table, rowid, parent, _ in db.conn.execute("PRAGMA foreign_key_check"):
        row = "a row" if rowid is None else f"row {rowid}"
        found.append(f"{row} of table {table} refers to a row of {parent} that is not there")
    found.extend(originals.problems(db))
    for done, article_id in enumerate(ids):
        if progress:
            progress(done, len(ids))
        try:
            found.extend(f"article {article_id}: {problem}" for problem in _problems(db, load(article_id)))
        except (*UNFIT, ProjectUnavailable) as error:
            found.append(f"article {article_id}: what is stored of it does not fit together: {error}")
    return found


def _problems(db: Database, stored: Stored) -> Iterator[str]:
    article_id, text, now = stored.article.id, stored.article.text, stored.annotations
    number, *columns = db.conn.execute(
        "SELECT number, remarks, entities, quotes, last_seq, signed_off_by, signed_off_at FROM article WHERE id = ?",
        (article_id,),
    ).fetchone()
    yield from wrong_in(db, number, stored)
    rows = db.conn.execute("SELECT count(*) FROM journal WHERE article = ?", (number,)).fetchone()[0]
    signed = [now.sign_off.annotator, now.sign_off.at] if now.sign_off else [None, None]
    if columns != [state.kinds_of_remarks(now), len(now.entities), len(now.quotes), rows, *signed]:
        yield "its counts, remarks or sign-off in the queue are not what the journal gives"
    if decisions.differing(db, number, text, now):
        yield "the decisions kept of it are not what the journal gives"


def wrong_in(db: Database, number: int, stored: Stored) -> Iterator[str]:
    """What would have an editor see something else than was annotated; also asked whenever an article is opened."""
    text, now = stored.article.text, stored.annotations
    (sha256,) = db.conn.execute("SELECT text_sha256 FROM article WHERE number = ?", (number,)).fetchone()
    if sha256 != stored.article.text_sha256:
        yield "its text is not the text that came in: the hash differs"
    if stored.status.value != _status(stored):
        yield f"its status is {stored.status.value}, which is not what the journal gives"
    if state.holds(db, number, text, now):
        return
    tables = state.read(db, number, now.sign_off)
    if tables != now:
        yield f"its tables are not what the journal gives: {', '.join(_differing(tables, now))}"
    yield from uncovered(db, number, text)


def _status(stored: Stored) -> str:
    if stored.begun:
        return "gold" if stored.annotations.sign_off else "started"
    return "waiting" if stored.pipeline is None else "suggested"


def _differing(tables: Annotations, journal: Annotations) -> list[str]:
    before, after = ({item.id: item for item in (*each, *each.remarks.values())} for each in (tables, journal))
    return sorted(item_id for item_id in before.keys() | after.keys() if before.get(item_id) != after.get(item_id))


def uncovered(db: Database, number: int, text: str) -> Iterator[str]:
    """Rows whose words are not the words at their offsets."""
    rows = db.conn.execute(
        'SELECT id, start, "end", text FROM entity WHERE article = ?1 '
        'UNION ALL SELECT quote, start, "end", text FROM quote_part WHERE article = ?1 '
        'UNION ALL SELECT id, start, "end", covered FROM remark WHERE article = ?1 AND start IS NOT NULL '
        "ORDER BY start",
        (number,),
    )
    for annotation_id, start, end, words in rows:
        if end > len(text) or text[start:end] != words:
            yield f"{annotation_id} says “{words}” at {start}–{end}, where the text has “{text[start:end]}”"
