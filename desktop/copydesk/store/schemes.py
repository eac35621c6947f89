"""The label schemes of a project: the one in use, those that were, and what a change makes of every annotation."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from copydesk.core.annotations import Annotations, Entity, Item
from copydesk.core.records import items_from_records, items_to_records
from copydesk.core.refusals import Refusal
from copydesk.core.relabelling import Relabelling, everything, taking_back
from copydesk.core.scheme import Scheme, next_version, read_scheme, write_scheme
from copydesk.store import decisions
from copydesk.store.journal import concerns_annotations, replay, write_relabelling
from copydesk.store.values import GoldUse, LabelUse, PastScheme, SchemeOutcome, Status

Progress = Callable[[int, int], None]
Pairs = Sequence[tuple[str, str]]


class SchemeKept(Refusal):
    """Somebody called it off, and all is as it was."""


@dataclass(frozen=True, slots=True)
class _Affected:
    number: int
    id: str
    status: Status
    begun: bool
    last_seq: int
    base: int | None


@dataclass(frozen=True, slots=True)
class _Past:
    number: int
    scheme: Scheme
    labels: Pairs


class Schemes:
    """Reads and changes them through a project's connection; whoever changes one does so in a transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._current: Scheme | None = None
        self._stated: dict[int, str] = {}

    @property
    def current(self) -> Scheme:
        """The scheme in use."""
        return self._current or self.read()

    def read(self) -> Scheme:
        """Read the scheme in use. Raises BadScheme when it was altered by another program."""
        row = self._db.conn.execute("SELECT value FROM setting WHERE key = 'scheme'").fetchone()
        self._current = read_scheme(row[0] if row else "")
        return self._current

    def forget(self) -> None:
        """Read the scheme again when it is asked for next: it was changed elsewhere, or a change was taken back."""
        self._current = None
        self._stated.clear()

    def stated(self, number: int | None) -> str:
        """How the gold states a scheme that was, or the one in use for None: "news/1"."""
        if number is None:
            return self.current.stated
        if number not in self._stated:
            row = self._db.conn.execute("SELECT toml FROM scheme WHERE number = ?", (number,)).fetchone()
            self._stated[number] = read_scheme(row[0]).stated
        return self._stated[number]

    def in_use(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Annotations from outside, which know an older scheme perhaps, in the labels of the one in use."""
        known, found = self.current.label_names, tuple(items)
        strange = {item.label for item in found if isinstance(item, Entity)} - known
        if not strange:
            return found
        news = {label: label for label in strange}
        for past in self._past():
            then = dict(past.labels)
            news = {label: then.get(now, now) if now not in known else now for label, now in news.items()}
        return Relabelling.of(news).items(found)

    def past(self) -> tuple[PastScheme, ...]:
        """The schemes before the one in use, the newest first."""
        rows = self._all("SELECT toml, replaced_at, annotator FROM scheme ORDER BY number DESC")
        return tuple(PastScheme(read_scheme(toml), at, annotator) for toml, at, annotator in rows)

    # What a change would concern

    def uses(self, labels: Collection[str]) -> LabelUse:
        """How often each label stands in articles of each status, and in which gold."""
        counts: dict[str, dict[Status, int]] = {label: {} for label in labels}
        for label, status, count in self._all(
            "SELECT entity.label, article.status, count(*) FROM entity JOIN article ON article.number = entity.article "
            f"WHERE entity.label IN ({_marks(labels)}) GROUP BY 1, 2",
            *labels,
        ):
            counts[label][Status(status)] = count
        gold: dict[str, GoldUse] = {}
        for article_id, title, by, label, count in self._all(
            "SELECT article.id, article.title, article.signed_off_by, entity.label, count(*) FROM article "
            "JOIN entity ON entity.article = article.number "
            f"WHERE article.status = 'gold' AND entity.label IN ({_marks(labels)}) "
            "GROUP BY article.number, entity.label ORDER BY article.number, entity.label",
            *labels,
        ):
            use = gold.setdefault(article_id, GoldUse(article_id, title, by, {}))
            gold[article_id] = replace(use, labels={**use.labels, label: count})
        return LabelUse(counts, tuple(gold.values()))

    # Changing

    def change(
        self,
        after: Scheme,
        labels: Mapping[str, str],
        gold: Collection[str],
        by: tuple[str, str],
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeOutcome:
        """Put another scheme in use, and relabel what is not gold, and of the gold the articles named.

        ``by`` is who does so, and when. Raises SchemeKept.
        """
        number = self._retire(after, tuple(labels.items()), by)
        relabelling = Relabelling.of(labels)
        work = [
            (article, relabelling)
            for article in self._affected(labels)
            if article.status is not Status.GOLD or article.id in gold
        ]
        return self._relabel_all(work, number, by, progress, cancelled)

    def take_back(
        self,
        by: tuple[str, str],
        *,
        gold: bool,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeOutcome:
        """Put the scheme before the one in use back, under a version of its own, and give entities back what they were.

        Gold stays as it is unless ``gold`` says otherwise. Raises LookupError when there is none, and SchemeKept.
        """
        past = next(self._past(newest_first=True), None)
        if past is None:
            raise LookupError("no scheme was ever changed")
        now, before = self.current, past.scheme
        again = replace(before, version=next_version(now.version)) if now.name == before.name else before
        again = replace(again, source=write_scheme(again))
        number = self._retire(again, tuple((new, old) for old, new in past.labels), by)
        work = [
            (article, self._back(article, past))
            for article in self._affected({new for _, new in past.labels})
            if gold or article.status is not Status.GOLD
        ]
        return self._relabel_all([each for each in work if each[1].rules], number, by, progress, cancelled)

    def _back(self, article: _Affected, past: _Past) -> Relabelling:
        """What gives an article's entities back the labels that they had in a scheme that was."""
        stood: Iterable[Item] = ()
        if article.begun:
            row = self._db.conn.execute(
                "SELECT seq FROM journal WHERE article = ? AND json_extract(change, '$.scheme') = ?",
                (article.number, past.number),
            ).fetchone()
            if row is not None:
                then = replay(self._db, article.number, self._suggested(article.base), before=row[0])
                stood = everything(then.base, then.history, then.annotations)
        else:
            stood = self._as_suggested_before(article)
        return taking_back(past.labels, past.scheme.label_names, stood)

    def _as_suggested_before(self, article: _Affected) -> Annotations:
        """The suggestions that an untouched article had before they were relabelled; none when they never were."""
        now = self._suggested(article.base)
        for (payload,) in self._db.conn.execute(
            "SELECT annotations FROM suggestion WHERE article = ? AND number < ? ORDER BY number DESC",
            (article.number, article.base),
        ):
            before = Annotations.of(items_from_records(json.loads(payload)))
            if _without_labels(before) == _without_labels(now):
                return before
        return Annotations()

    def _retire(self, after: Scheme, labels: Pairs, by: tuple[str, str]) -> int:
        """Put a scheme in the place of the one in use, which becomes a row of its own; the number of that."""
        cursor = self._db.conn.execute(
            "INSERT INTO scheme (toml, labels, replaced_at, annotator) VALUES (?, ?, ?, ?)",
            (self.current.source, json.dumps(labels, ensure_ascii=False), by[1], by[0]),
        )
        number = cursor.lastrowid
        assert number is not None, "a row was added without a number"
        self._db.conn.execute("INSERT OR REPLACE INTO setting VALUES ('scheme', ?)", (after.source,))
        self._db.conn.execute("UPDATE article SET scheme = ? WHERE status = 'gold' AND scheme IS NULL", (number,))
        self.forget()
        return number

    def _affected(self, labels: Collection[str]) -> list[_Affected]:
        """Articles in which one of the labels stands, or stood at a time that undo can bring back."""
        if not labels:
            return []
        rows = self._all(f"SELECT DISTINCT article FROM entity WHERE label IN ({_marks(labels)})", *labels)
        for label in labels:
            # As JSON spells it. What merely looks like it does no harm.
            spelled = json.dumps(label, ensure_ascii=False)
            rows += self._all("SELECT DISTINCT article FROM journal WHERE instr(change, ?)", spelled)
            rows += self._all(
                "SELECT article.number FROM article JOIN suggestion ON suggestion.number = article.base_suggestion "
                "WHERE article.last_seq > 0 AND instr(suggestion.annotations, ?)",
                spelled,
            )
        numbers = {row[0] for row in rows}
        return [self._article(number) for number in sorted(numbers)]

    def _article(self, number: int) -> _Affected:
        sql = "SELECT id, status, last_seq, base_suggestion FROM article WHERE number = ?"
        article_id, status, last_seq, base = self._db.conn.execute(sql, (number,)).fetchone()
        begun = bool(last_seq) and concerns_annotations(self._db, number)
        return _Affected(number, article_id, Status(status), begun, last_seq, base)

    def _relabel_all(
        self,
        work: Sequence[tuple[_Affected, Relabelling]],
        scheme: int,
        by: tuple[str, str],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> SchemeOutcome:
        entities, doubled = 0, list[str]()
        for done, (article, relabelling) in enumerate(work):
            if cancelled and cancelled():
                raise SchemeKept("The change was called off, and all is as it was.")
            if progress:
                progress(done, len(work))
            entities += self._relabel(article, relabelling, scheme, by)
            if self._stands_twice(article.number):
                doubled.append(article.id)
        changed = tuple(article.id for article, _ in work)
        gold = tuple(article.id for article, _ in work if article.status is Status.GOLD)
        return SchemeOutcome(self.current, changed, gold, entities, tuple(doubled))

    def _relabel(self, article: _Affected, relabelling: Relabelling, scheme: int, by: tuple[str, str]) -> int:
        """Relabel one article; the number of its entities that have another label now."""
        number, connection = article.number, self._db.conn
        if article.begun:
            write_relabelling(self._db, number, article.last_seq + 1, relabelling, scheme, *by)
            connection.execute("UPDATE article SET last_seq = last_seq + 1, scheme = NULL WHERE number = ?", (number,))
        else:
            # Nobody has corrected anything yet: it begins with suggestions in the new labels. The old ones are kept.
            items = relabelling.items(self._items(article.base))
            cursor = connection.execute(
                "INSERT INTO suggestion (article, pipeline, made_at, annotations) "
                "SELECT article, pipeline, ?, ? FROM suggestion WHERE number = ?",
                (by[1], json.dumps(items_to_records(items), ensure_ascii=False), article.base),
            )
            connection.execute("UPDATE article SET base_suggestion = ? WHERE number = ?", (cursor.lastrowid, number))
        rows = connection.execute("SELECT id, label FROM entity WHERE article = ?", (number,)).fetchall()
        news = [(relabelling.label_for(entity_id, label), number, entity_id, label) for entity_id, label in rows]
        changed = [row[:3] for row in news if row[0] != row[3]]
        connection.executemany("UPDATE entity SET label = ? WHERE article = ? AND id = ?", changed)
        decisions.relabel(self._db, number, relabelling.label_for)
        return len(changed)

    def _stands_twice(self, number: int) -> bool:
        """True when two entities of an article have the same words and the same label."""
        sql = 'SELECT 1 FROM entity WHERE article = ? GROUP BY start, "end", label HAVING count(*) > 1 LIMIT 1'
        return self._db.conn.execute(sql, (number,)).fetchone() is not None

    def _past(self, *, newest_first: bool = False) -> Iterator[_Past]:
        order = "DESC" if newest_first else "ASC"
        for number, toml, labels in self._all(f"SELECT number, toml, labels FROM scheme ORDER BY number {order}"):
            yield _Past(number, read_scheme(toml), tuple((old, new) for old, new in json.loads(labels)))

    def _suggested(self, base: int | None) -> Annotations:
        return Annotations.of(self._items(base))

    def _items(self, base: int | None) -> tuple[Item, ...]:
        row = self._db.conn.execute("SELECT annotations FROM suggestion WHERE number = ?", (base,)).fetchone()
        return items_from_records(json.loads(row[0])) if row else ()

    def _all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._db.conn.execute(sql, values).fetchall()


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


def _without_labels(annotations: Annotations) -> tuple[Item, ...]:
    return tuple(replace(item, label="") if isinstance(item, Entity) else item for item in annotations)
