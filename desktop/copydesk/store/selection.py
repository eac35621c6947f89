"""Which articles go out: by status, by who decided, by date, by tag and by words; and how many that are."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from copydesk.core.annotations import QUOTES
from copydesk.core.refusals import Refusal
from copydesk.core.remarks import RemarkKind
from copydesk.store import search
from copydesk.store.failures import disk_failures
from copydesk.store.values import Status

TAG_KEYS: Final = ("tags", "keywords", "categories", "subjects", "section")
"""Where the meta of articles keeps tags: a list of them, or one."""
_PUBLISHED: Final = ("published", "published_at", "date")
_DAY: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_NONE: Final = frozenset[str]()


class BadSelection(Refusal):
    """A selection that cannot be meant; the reason says what is wrong and what to give instead."""


class Day(StrEnum):
    """Which day of an article a selection asks about."""

    SIGNED_OFF = "signed-off"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which articles, and which of their annotations. What is empty narrows nothing; all that is given must hold.

    ``signed_off_by`` and ``decided_by`` are annotators: of the article, and of at least one annotation in it.
    ``labels``, QUOTES among them, narrow the annotations, not the articles: one without any says that there is none. A
    tag is a kind of remark, or what the meta has under one of TAG_KEYS; one of those given is enough. ``since`` and
    ``until`` are days (or months, or years) in ISO 8601, both inclusive, of the day that ``day`` names; an article
    without it is left out. ``query`` is what a person types to find words, as in the queue.
    """

    statuses: frozenset[Status] = frozenset({Status.GOLD})
    signed_off_by: frozenset[str] = _NONE
    decided_by: frozenset[str] = _NONE
    labels: frozenset[str] = _NONE
    tags: frozenset[str] = _NONE
    since: str = ""
    until: str = ""
    day: Day = Day.SIGNED_OFF
    query: str = ""


GOLD: Final = Selection()
"""What was signed off."""
EVERYTHING: Final = Selection(statuses=frozenset())
"""All articles, whatever their status."""


@dataclass(frozen=True, slots=True)
class Selected:
    """How much a selection holds; ``entities`` by label, ``statuses`` by name."""

    articles: int
    entities: Mapping[str, int]
    quotes: int
    statuses: Mapping[Status, int]

    @property
    def annotations(self) -> int:
        """Entities and quotes."""
        return sum(self.entities.values()) + self.quotes


class Selecting:
    """Looks through a project for what a selection holds."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def numbers(self, selection: Selection) -> list[int]:
        """The numbers of the articles, in queue order."""
        where, values = _condition(selection)
        return [row[0] for row in self._all(f"SELECT number FROM article {where} ORDER BY number", values)]

    def count(self, selection: Selection) -> Selected:
        """How many articles and annotations that are."""
        where, values = _condition(selection)
        statuses = self._all(f"SELECT status, count(*) FROM article {where} GROUP BY status", values)
        entities = self._all(
            "SELECT label, count(*) FROM entity WHERE article IN "
            f"(SELECT number FROM article {where}) GROUP BY label ORDER BY label",
            values,
        )
        quotes = self._all(f"SELECT count(*) FROM quote WHERE article IN (SELECT number FROM article {where})", values)
        wanted = selection.labels
        return Selected(
            sum(count for _, count in statuses),
            {label: count for label, count in entities if not wanted or label in wanted},
            quotes[0][0] if not wanted or QUOTES in wanted else 0,
            {Status(status): count for status, count in statuses},
        )

    def annotators(self) -> list[str]:
        """Everybody who signed an article off or decided an annotation, sorted."""
        rows = self._all(
            "SELECT signed_off_by FROM article UNION SELECT annotator FROM entity UNION SELECT annotator FROM quote", []
        )
        return sorted(row[0] for row in rows if row[0])

    def tags(self) -> dict[str, int]:
        """The tags that articles have, with the number of articles, the commonest first; kinds of remarks left out."""
        found = " UNION ".join(f"SELECT number, value FROM article, json_each(meta, '$.{key}')" for key in TAG_KEYS)
        rows = self._all(
            f"SELECT CAST(value AS TEXT), count(*) FROM ({found}) WHERE value IS NOT NULL AND value <> '' "
            "GROUP BY 1 ORDER BY 2 DESC, 1",
            [],
        )
        return dict(rows)

    def _all(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with disk_failures(self._path):
            return self._db.conn.execute(sql, values).fetchall()


def require_sound(selection: Selection, labels: Collection[str]) -> None:
    """Raises BadSelection for a label that is not among ``labels``, and for a day that is none."""
    for label in sorted(selection.labels):
        if label != QUOTES and label not in labels:
            raise BadSelection(
                "There is no label “{label}”; there are {labels}.",
                label=label,
                labels=", ".join((*sorted(labels), QUOTES)),
            )
    for day in (selection.since, selection.until):
        if day and not _DAY.fullmatch(day):
            raise BadSelection("“{day}” is no day; write it like 2026-11-30, or 2026-11 for all of a month.", day=day)


def _condition(selection: Selection) -> tuple[str, Sequence[object]]:
    """A WHERE clause of our own words, and the values that go with it."""
    parts: list[tuple[str, Sequence[object]]] = []
    if selection.statuses:
        parts.append((f"status IN {_marks(selection.statuses)}", sorted(selection.statuses)))
    if selection.signed_off_by:
        parts.append((f"signed_off_by IN {_marks(selection.signed_off_by)}", sorted(selection.signed_off_by)))
    if selection.decided_by:
        either = " OR ".join(
            f"EXISTS (SELECT 1 FROM {table} WHERE {table}.article = article.number "
            f"AND {table}.annotator IN {_marks(selection.decided_by)})"
            for table in ("entity", "quote")
        )
        parts.append((f"({either})", 2 * sorted(selection.decided_by)))
    if selection.tags:
        tags = [_tagged(tag) for tag in sorted(selection.tags)]
        parts.append((f"({' OR '.join(sql for sql, _ in tags)})", [value for _, values in tags for value in values]))
    if selection.since or selection.until:
        parts.append(_dated(selection))
    if expression := search.match_expression(selection.query):
        parts.append(("number IN (SELECT rowid FROM search WHERE search MATCH ?)", [expression]))
    where = " AND ".join(sql for sql, _ in parts)
    return f"WHERE {where}" if where else "", [value for _, values in parts for value in values]


def _marks(values: Collection[str]) -> str:
    return f"({', '.join('?' * len(values))})"


def _tagged(tag: str) -> tuple[str, Sequence[object]]:
    if tag in tuple(RemarkKind):
        return "' ' || remarks || ' ' LIKE ?", [f"% {tag} %"]
    either = " OR ".join(f"EXISTS (SELECT 1 FROM json_each(meta, '$.{key}') WHERE value = ?)" for key in TAG_KEYS)
    return f"({either})", [tag] * len(TAG_KEYS)


def _dated(selection: Selection) -> tuple[str, Sequence[object]]:
    column = "signed_off_at"
    if selection.day is Day.PUBLISHED:
        found = ", ".join(f"json_extract(meta, '$.{key}')" for key in _PUBLISHED)
        column = f"CAST(coalesce({found}) AS TEXT)"
    # What is no date in ISO 8601 cannot be compared with one.
    parts: list[str] = [f"{column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'"]
    values: list[object] = []
    if selection.since:
        parts.append(f"{column} >= ?")
        values.append(selection.since)
    if selection.until:
        # “Until 2026-11” takes in all of November.
        parts.append(f"substr({column}, 1, ?) <= ?")
        values += [len(selection.until), selection.until]
    return " AND ".join(parts), values
