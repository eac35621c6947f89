"""What editors decided, by the words that it was about: kept beside the state so that it is found in any project at
the same cost, and told again as precedents.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, cast

from sqlite_utils import Database

from copydesk.core.annotations import Annotation, Annotations, Change, Entity, Kind, Quote, Role, State
from copydesk.core.decisions import (
    Decided,
    Decision,
    Facet,
    Fact,
    Precedent,
    Precedents,
    Verdict,
    decided_by,
    facts_of,
    touch,
)
from copydesk.core.records import annotation_from_record
from copydesk.core.rejected import rejected
from copydesk.core.spans import Span
from copydesk.core.surfaces import fold, tail
from copydesk.core.surroundings import around
from copydesk.store.failures import disk_failures, unfit

TABLES: Final = (
    """
    CREATE TABLE decision (
        article INTEGER NOT NULL REFERENCES article (number),
        id TEXT NOT NULL,                        -- of the annotation, which may be gone
        facet TEXT NOT NULL CHECK (facet IN ('name', 'cue', 'source', 'speaker')),
        surface TEXT NOT NULL,                   -- the words, as core.surfaces folds them
        tail TEXT NOT NULL,                      -- the last of them
        label TEXT NOT NULL,
        is_rejected INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        annotator TEXT,
        at TEXT NOT NULL,
        PRIMARY KEY (article, id, facet)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX decision_by_surface ON decision (facet, surface, at, label, is_rejected)",
    "CREATE INDEX decision_by_tail ON decision (facet, tail, at, surface, label, is_rejected)",
)

_COUNTED: Final = 1000  # of the newest; so “US” costs no more than “Ystad”, whatever the size of the project
_COUNTED_SIMILAR: Final = 500
_TOLD: Final = 3  # precedents a verdict
_VERDICTS: Final = 5  # of which some are told
_AROUND: Final = 60  # code points on either side
_LONGEST: Final = 300

_Row = tuple[int, str, str, int, str, str]  # article, id, label, is_rejected, at, surface


def record(db: Database, article: int, text: str, change: Change, annotator: str, at: str) -> None:
    """Bring the decisions up to date with a change that was made to an article."""
    if change.only_remarks:
        return
    db.conn.executemany(
        "DELETE FROM decision WHERE article = ? AND id = ?", [(article, edit.id) for edit in change.edits]
    )
    _insert(db, article, decided_by(change, text), annotator, at)


def begin(db: Database, article: int, text: str, annotations: Annotations, at: str) -> None:
    """Put what an article begins with in the place of its decisions; of suggestions, gold of elsewhere has some."""
    db.conn.execute("DELETE FROM decision WHERE article = ?", (article,))
    for annotation in annotations:
        if annotation.state is not State.SUGGESTED:
            made = [Decision(annotation.id, fact, False) for fact in facts_of(annotation, text)]
            _insert(db, article, made, annotation.annotator, at)


def relabel(db: Database, article: int, label_for: Callable[[str, str], str]) -> None:
    """Say what was decided of an article's names in other labels: ``label_for`` an id and a label gives the new one."""
    rows = db.conn.execute("SELECT id, label FROM decision WHERE article = ? AND facet = 'name'", (article,)).fetchall()
    db.conn.executemany(
        "UPDATE decision SET label = ? WHERE article = ? AND facet = 'name' AND id = ?",
        [(label_for(entity_id, label), article, entity_id) for entity_id, label in rows],
    )


def fill(db: Database) -> None:
    """The decisions of a project that has none yet, from its state and from what was suggested.

    When each was made nobody kept, so all of an article's are as old as its newest change.
    """
    rows = db.conn.execute(
        "SELECT number, text, (SELECT annotations FROM suggestion WHERE suggestion.number = base_suggestion), "
        "(SELECT max(at) FROM journal WHERE journal.article = article.number) "
        "FROM article JOIN article_text ON article_text.article = article.number WHERE last_seq > 0"
    ).fetchall()
    for number, text, base, at in rows:
        now = _standing(db, number)
        records = [each for each in json.loads(base or "[]") if "remark" not in each]
        gone = rejected(Annotations.of(map(annotation_from_record, records)), Annotations.of(now))
        made = [each for each in now if each.state is not State.SUGGESTED]
        decisions = [Decision(each.id, fact, False) for each in made for fact in facts_of(each, text)]
        decisions += [
            Decision(each.id, fact, True)
            for each in gone
            if not any(type(each) is type(other) and touch(each, other) for other in made)
            for fact in facts_of(each, text)
        ]
        by = {each.id: each.annotator for each in made}
        for decision in decisions:
            _insert(db, number, (decision,), by.get(decision.annotation_id), at)


def differing(db: Database, article: int, text: str, now: Annotations) -> bool:
    """True when the decisions kept of an article are not those of its annotations; for checking a file."""
    kept = db.conn.execute(
        "SELECT id, facet, surface, label FROM decision WHERE article = ? AND NOT is_rejected", (article,)
    )
    expected = {
        (each.id, fact.facet.value, fold(fact.words), fact.label)
        for each in now
        if each.state is not State.SUGGESTED
        for fact in facts_of(each, text)
    }
    return set(kept) != expected


class DecisionsSoFar:
    """What a project knows of earlier decisions. Every question costs the same in a small and in a large project."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def about(self, facts: Iterable[Fact], article_id: str, annotation_id: str | None) -> tuple[Precedents, ...]:
        """What was decided before of each fact, but for the annotation that they are of."""
        with disk_failures(self._path), unfit(self._path, article_id):
            found = self._db.conn.execute("SELECT number FROM article WHERE id = ?", (article_id,)).fetchone()
            here = (found[0] if found else -1, annotation_id or "")
            return tuple(self._about(fact, here) for fact in facts)

    def _about(self, fact: Fact, here: tuple[int, str]) -> Precedents:
        surface = fold(fact.words)
        same = self._newest("surface", (fact.facet.value, surface), _COUNTED, here)
        similar: list[_Row] = []
        if fact.facet is not Facet.CUE:
            alike = self._newest("tail", (fact.facet.value, tail(surface)), _COUNTED, here)
            similar = [row for row in alike if row[5] != surface][:_COUNTED_SIMILAR]
        told = partial(self._decided, fact.facet)
        return Precedents(fact, told(same, _COUNTED), told(similar, _COUNTED_SIMILAR))

    def _newest(self, column: str, values: tuple[str, str], count: int, here: tuple[int, str]) -> list[_Row]:
        rows = self._db.conn.execute(
            "SELECT article, id, label, is_rejected, at, surface FROM decision "
            f"WHERE facet = ? AND {column} = ? ORDER BY at DESC LIMIT ?",
            (*values, count + 1),
        ).fetchall()
        return [row for row in rows if (row[0], row[1]) != here][:count]

    def _decided(self, facet: Facet, rows: Sequence[_Row], count: int) -> Decided:
        by_verdict: defaultdict[str | None, list[_Row]] = defaultdict(list)
        for row in rows:
            by_verdict[None if row[3] else row[2]].append(row)
        counts = Counter({verdict: len(some) for verdict, some in by_verdict.items()})
        verdicts = tuple(Verdict(label, times) for label, times in counts.most_common())
        told = [row for verdict in verdicts[:_VERDICTS] for row in by_verdict[verdict.label][:_TOLD]]
        told.sort(key=lambda row: row[4], reverse=True)
        return Decided(verdicts, tuple(self._precedent(facet, row) for row in told), len(rows) >= count)

    def _precedent(self, facet: Facet, row: _Row) -> Precedent:
        article, annotation_id, label, is_rejected, at, _ = row
        # No more of the text than is shown: some articles are books.
        article_id, title, start, end, annotator, first, words = self._db.conn.execute(
            'SELECT article.id, title, start, "end", annotator, max(0, start - ?1), '
            'substr(text, max(0, start - ?1) + 1, min("end" - start, ?2) + 2 * ?1) '
            "FROM decision JOIN article ON article.number = decision.article "
            "JOIN article_text ON article_text.article = decision.article "
            "WHERE decision.article = ?3 AND decision.id = ?4 AND facet = ?5",
            (_AROUND + 1, _LONGEST, article, annotation_id, facet.value),
        ).fetchone()
        inner = Span(start - first, min(end - first, len(words)))
        shown = around(words, inner, _AROUND)
        return Precedent(article_id, title, Span(start, end), None if is_rejected else label, annotator, at, shown)


def _insert(db: Database, article: int, decisions: Iterable[Decision], annotator: str | None, at: str) -> None:
    rows: list[tuple[object, ...]] = []
    for decision in decisions:
        fact, surface = decision.fact, fold(decision.fact.words)
        place = (fact.span.start, fact.span.end)
        rows.append(
            (
                article,
                decision.annotation_id,
                fact.facet.value,
                surface,
                tail(surface),
                fact.label,
                int(decision.is_rejected),
                *place,
                annotator,
                at,
            )
        )
    db.conn.executemany("INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _standing(db: Database, article: int) -> list[Annotation]:
    """The annotations of an article, read without `state`: that knows tables which this step may come before."""
    found: list[Annotation] = [
        Entity(row[0], Span(row[1], row[2]), row[3], State(row[4]), annotator=row[5])
        for row in db.conn.execute(
            'SELECT id, start, "end", label, state, annotator FROM entity WHERE article = ?', (article,)
        )
    ]
    parts: defaultdict[tuple[str, Role], list[Span]] = defaultdict(list)
    for quote_id, role, start, end in db.conn.execute(
        'SELECT quote, role, start, "end" FROM quote_part WHERE article = ? ORDER BY quote, role, place', (article,)
    ):
        parts[quote_id, Role(role)].append(Span(start, end))
    for row in db.conn.execute("SELECT id, kind, speaker, state, annotator FROM quote WHERE article = ?", (article,)):
        content, cue, source = (tuple(parts[cast("str", row[0]), role]) for role in Role)
        found.append(Quote(row[0], content, cue, source, row[2], Kind(row[1]), State(row[3]), annotator=row[4]))
    return found
