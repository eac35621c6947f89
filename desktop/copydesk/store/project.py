"""The project: one SQLite file with articles, what machines suggested, what editors did, and how it stands."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from filelock import FileLock
from sqlite_utils import Database, Migrations

from copydesk.core.annotations import Annotations, Entity, Item, SignOff, StaleChange
from copydesk.core.article import Article
from copydesk.core.records import items_from_records, items_to_records
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import BadScheme, Scheme, read_scheme
from copydesk.core.text import require_usable
from copydesk.store import decisions, opening, search, state
from copydesk.store.checking import problems_of
from copydesk.store.failures import DuplicateId, ProjectInUse, ProjectUnavailable, disk_failures
from copydesk.store.journal import JournalEntry, concerns_annotations, replay, write_entry
from copydesk.store.migrations import migrations
from copydesk.store.queue import COLUMNS, condition, queue_row
from copydesk.store.schemes import Schemes
from copydesk.store.sweeps import Sweeps
from copydesk.store.texts import Texts
from copydesk.store.values import Added, QueueRow, Standing, Status, Stored

__all__ = [
    "Added",
    "DuplicateId",
    "JournalEntry",
    "Project",
    "ProjectInUse",
    "ProjectUnavailable",
    "QueueRow",
    "Standing",
    "Status",
    "Stored",
]


class Project:
    """One connection to a project file; belongs to the thread that opened it.

    Every method that writes is one transaction, or part of the one that `transaction` has begun. All of them raise
    ProjectUnavailable when the disk fails, and KeyError for an article that is not there.
    """

    def __init__(self, path: Path, db: Database, lock: FileLock | None) -> None:
        self.path = path
        self._db = db
        self._lock = lock
        self._text: tuple[int, str] | None = None  # the article that was written to last
        try:
            self.name = self.setting("name") or path.stem
            self.schemes = Schemes(db)
            self.schemes.read()
        except (BadScheme, sqlite3.OperationalError) as error:
            raise ProjectUnavailable(
                "{name} was altered by another program ({error}); go back to a backup of it.",
                name=path.name,
                error=error,
            ) from error

    @classmethod
    def create(cls, path: Path, name: str, scheme_toml: str, *, steps: Migrations = migrations) -> Project:
        """Make a project file and open it. Raises ProjectUnavailable, also when there is a file already."""
        read_scheme(scheme_toml)
        opening.create_file(path, steps, {"name": name, "scheme": scheme_toml, "created_at": _now()})
        return cls.open(path, steps=steps)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, steps: Migrations = migrations) -> Project:
        """Open a project file; an older one is backed up and brought up to date first.

        Raises ProjectInUse when another process or window writes to it, ProjectUnavailable for everything else.
        """
        db = opening.connect(path, read_only=read_only)
        lock = None
        try:
            outdated = opening.needs_migration(db, path, steps)
            if not read_only:
                # Only now: a file that is not ours, or newer than us, gets nothing written beside it.
                lock = opening.lock_of(path)
                opening.prepare_to_write(db, path)
                if opening.needs_migration(db, path, steps):  # asked again: another window may just have done it
                    opening.migrate(db, path, steps)
            elif outdated:
                raise ProjectUnavailable(
                    "{name} was made by an older Copydesk and must be brought up to date; open it once for writing.",
                    name=path.name,
                )
            project = cls(path, db, lock)
            if lock is not None:
                project.set_setting("open_by", opening.myself())
        except BaseException:
            db.conn.close()
            if lock is not None:
                lock.release()
            raise
        return project

    @property
    def scheme(self) -> Scheme:
        """The label scheme in use: the project's own copy."""
        return self.schemes.current

    @property
    def read_only(self) -> bool:
        """True when nothing can be written through this connection."""
        return self._lock is None

    def close(self) -> None:
        """Let go of the file."""
        self._db.conn.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Project:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All that is written within is durable together, or not at all. Transactions nest."""
        try:
            with disk_failures(self.path), self._db.atomic():
                yield
        except BaseException:
            # The number of an article that was taken back goes to the next one.
            self._text = None
            self.schemes.forget()
            raise

    @property
    def in_transaction(self) -> bool:
        """False also within `transaction`, once a failing disk made SQLite take all of it back."""
        return self._db.conn.in_transaction

    # Settings

    def setting(self, key: str) -> str | None:
        """A value that the project remembers."""
        row = self._one("SELECT value FROM setting WHERE key = ?", key)
        return row[0] if row else None

    def set_setting(self, key: str, value: str) -> None:
        """Have the project remember a value."""
        with self.transaction():
            self._db.conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))

    def back_up(self, why: str) -> Path:
        """Copy the file beside itself, as it is on the disk; the copy's path. Raises ProjectUnavailable."""
        return opening.back_up(self._db, self.path, why)

    # Articles

    def add(self, article: Article, source: str) -> Added:
        """Put an article at the end of the queue; one with the same text is found again instead.

        Raises DuplicateId when another text has the id.
        """
        require_usable(article.text)
        sha256 = article.text_sha256
        known = self._one("SELECT id FROM article WHERE text_sha256 = ?", sha256)
        if known:
            return Added(known[0], False)
        if self._one("SELECT 1 FROM article WHERE id = ?", article.id):
            raise DuplicateId(
                "the id {id!r} belongs to another article of this project; give this one another id", id=article.id
            )
        meta = json.dumps(dict(article.meta), ensure_ascii=False)
        with self.transaction():
            cursor = self._db.conn.execute(
                "INSERT INTO article (id, title, text_sha256, source, added_at, meta, words) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (article.id, article.title, sha256, source, _now(), meta, len(article.text.split())),
            )
            number = cast("int", cursor.lastrowid)
            self._db.conn.execute("INSERT INTO article_text VALUES (?, ?)", (number, article.text))
            search.index(self._db, number, article.title, article.text)
        return Added(article.id, True)

    def add_many(self, articles: Iterable[tuple[Article, str]]) -> list[Added]:
        """Articles with their sources, in one transaction."""
        with self.transaction():
            return [self.add(article, source) for article, source in articles]

    def article(self, article_id: str) -> Article:
        """The article alone."""
        return self._article(self._row(article_id))

    def load(self, article_id: str) -> Stored:
        """The article, with its annotations and history rebuilt from the journal."""
        with self.transaction():  # all of it as it was at one moment: another process may be writing
            row = self._row(article_id)
            pipeline, base = self._base(row)
            now = replay(self._db, row["number"], base)
            begun = bool(row["last_seq"]) and concerns_annotations(self._db, row["number"])
        status, last = Status(row["status"]), row["last_seq"]
        return Stored(self._article(row), status, now.base, now.annotations, now.history, last, pipeline, begun)

    def standing(self, status: str = "gold") -> Iterator[Standing]:
        """Articles as they stand now, in queue order: "gold" for what was signed off, "all" for every one."""
        where = "WHERE status = 'gold'" if status == "gold" else ""
        numbers = [row[0] for row in self._all(f"SELECT number FROM article {where} ORDER BY number")]
        for number in numbers:
            with self.transaction():
                standing = self._standing(number)
            if status != "gold" or standing.status is Status.GOLD:  # it may have been reopened since
                yield standing

    # The queue

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]:
        """Rows of the queue from the ``first`` on, in its order."""
        where, values = condition(query, status, remark)
        sql = f"SELECT {COLUMNS} FROM article {where} ORDER BY number LIMIT ? OFFSET ?"
        return [queue_row(row) for row in self._all(sql, *values, count, first)]

    def row(self, article_id: str) -> QueueRow:
        """One row of the queue."""
        row = self._one(f"SELECT {COLUMNS} FROM article WHERE id = ?", article_id)
        if row is None:
            raise KeyError(article_id)
        return queue_row(row)

    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int:
        """How many rows the queue has."""
        where, values = condition(query, status, remark)
        return self._all(f"SELECT count(*) FROM article {where}", *values)[0][0]

    def counts(self) -> dict[Status, int]:
        """How many articles are in each status, those with none included."""
        found = dict(self._all("SELECT status, count(*) FROM article GROUP BY status"))
        return {status: found.get(status.value, 0) for status in Status}

    def ids(self, status: Status | None = None) -> list[str]:
        """The ids of the articles, in queue order."""
        where, values = condition("", status)
        return [row[0] for row in self._all(f"SELECT id FROM article {where} ORDER BY number", *values)]

    def waiting(self) -> list[str]:
        """Articles that no pipeline has looked at yet and that are not gold, in queue order."""
        return [
            row[0]
            for row in self._all(
                "SELECT id FROM article WHERE status IN ('waiting', 'started') AND NOT EXISTS "
                "(SELECT 1 FROM suggestion WHERE suggestion.article = article.number) ORDER BY number"
            )
        ]

    def next_after(
        self,
        article_id: str,
        *,
        not_gold: bool = True,
        remark: RemarkKind | None = None,
        passing: RemarkKind | None = None,
    ) -> str | None:
        """The id to go on with after this one; from the top again at the end, None when no other is left.

        With ``remark``, one that has a remark of that kind; with ``passing``, one that has none.
        """
        here = self._row(article_id)["number"]
        wanted, asked = ("AND status <> 'gold' " if not_gold else ""), list[str]()
        for kind, has in ((remark, "LIKE"), (passing, "NOT LIKE")):
            if kind is not None:
                wanted += f"AND ' ' || remarks || ' ' {has} ? "
                asked.append(f"% {kind.value} %")
        for there in ("> ?", "< ?"):
            query = f"SELECT id FROM article WHERE number {there} {wanted} ORDER BY number LIMIT 1"
            row = self._one(query, here, *asked)
            if row:
                return row[0]
        return None

    # What was on a screen

    def seen(self, article_id: str) -> frozenset[int]:
        """The numbers of the article's paragraphs that were on the screen, whoever sat before it."""
        number = self._row(article_id)["number"]
        return frozenset(row[0] for row in self._all("SELECT paragraph FROM seen WHERE article = ?", number))

    def remember_seen(self, article_id: str, paragraphs: Iterable[int]) -> None:
        """Remember that these paragraphs were on the screen; it is never forgotten."""
        with self.transaction():
            number = self._row(article_id)["number"]
            self._db.conn.executemany(
                "INSERT OR IGNORE INTO seen VALUES (?, ?)", ((number, paragraph) for paragraph in sorted(paragraphs))
            )

    @property
    def decided(self) -> decisions.DecisionsSoFar:
        """How editors have decided so far."""
        return decisions.DecisionsSoFar(self._db, self.path)

    @property
    def sweeps(self) -> Sweeps:
        """What was done to many articles at once."""
        return Sweeps(self._db, self.path)

    @property
    def texts(self) -> Texts:
        """The texts, to be looked through."""
        return Texts(self._db, self.path)

    # What happens to an article

    def receive(self, article_id: str, pipeline: str, annotations: Iterable[Item]) -> bool:
        """Keep a pipeline's suggestions for ever; True when the article now begins with them.

        They become the article's state only while nobody has corrected it: nothing moves under an editor's hands.
        Remarks that an editor has made by then stay.

        Raises ValueError when two share an id, or when one ends behind the text: nothing of them is kept then.
        """
        with self.transaction():
            found = Annotations.of(self.schemes.in_use(annotations))
            payload = json.dumps(items_to_records((*found, *found.remarks.values())), ensure_ascii=False)
            row = self._row(article_id)
            number = row["number"]
            _require_within(self._text_of(number), found)
            cursor = self._db.conn.execute(
                "INSERT INTO suggestion (article, pipeline, made_at, annotations) VALUES (?, ?, ?, ?)",
                (number, pipeline, _now(), payload),
            )
            if row["last_seq"] and concerns_annotations(self._db, number):
                return False
            self._begin_with(number, cursor.lastrowid, found)
        return True

    def append(self, article_id: str, entry: JournalEntry, after: Annotations) -> None:
        """Journal a change and bring the state up to date, in one transaction; ``after`` is the state that it gives.

        Raises ValueError when the entry is not the next one, for then a change before it was not written; StaleChange
        when the change does not fit what is here.
        """
        sign_off = after.sign_off
        with self.transaction():
            row = self._row(article_id)
            number = row["number"]
            if entry.seq != row["last_seq"] + 1:
                raise ValueError(f"journal row {entry.seq} of {article_id} does not follow row {row['last_seq']}")
            only_remarks = entry.change.only_remarks
            if not only_remarks and not concerns_annotations(self._db, number):
                self._begin_with_what_was_seen(row, after.apply(entry.change.inverse()))
            write_entry(self._db, number, entry)
            text = self._text_of(number)
            state.write_change(self._db, number, text, entry.change)
            decisions.record(self._db, number, text, entry.change, entry.annotator, entry.at)
            self._db.conn.execute(
                "UPDATE article SET last_seq = ?, status = ?, remarks = ?, entities = ?, quotes = ?, "
                "signed_off_by = ?, signed_off_at = ?, scheme = ? WHERE number = ?",
                (
                    entry.seq,
                    row["status"] if only_remarks else Status.GOLD if sign_off else Status.STARTED,
                    state.kinds_of_remarks(after),
                    len(after.entities),
                    len(after.quotes),
                    sign_off.annotator if sign_off else None,
                    sign_off.at if sign_off else None,
                    row["scheme"] if only_remarks else None,
                    number,
                ),
            )

    def _begin_with(self, number: int, suggestion: int | None, annotations: Annotations) -> None:
        now = replay(self._db, number, annotations).annotations  # with what was remarked on it so far
        text = self._text_of(number)
        state.write_all(self._db, number, text, now)
        decisions.begin(self._db, number, text, now, _now())
        self._db.conn.execute(
            "UPDATE article SET base_suggestion = ?, status = ?, remarks = ?, entities = ?, quotes = ? "
            "WHERE number = ?",
            (
                suggestion,
                Status.SUGGESTED if suggestion else Status.WAITING,
                state.kinds_of_remarks(now),
                len(annotations.entities),
                len(annotations.quotes),
                number,
            ),
        )

    def _begin_with_what_was_seen(self, row: dict[str, Any], seen: Annotations) -> None:
        """Suggestions that came in while an editor made the first correction give way to those on the screen."""
        seen = _without_remarks(seen)
        if _without_remarks(self._base(row)[1]) == seen:
            return
        number = row["number"]
        if not seen:
            self._begin_with(number, None, seen)
            return
        sql = "SELECT number, annotations FROM suggestion WHERE article = ? ORDER BY number DESC"
        for suggestion, payload in self._all(sql, number):
            if _without_remarks(found := _annotations(payload)) == seen:
                self._begin_with(number, suggestion, found)
                return
        raise StaleChange(f"the first change of {row['id']} was made on annotations that it never had")

    def check(self, progress: Callable[[int, int], None] | None = None) -> list[str]:
        """Everything that is wrong with the file, a sentence each; empty when it is sound.

        ``progress`` is told articles done and articles in all.
        """
        self._text = None  # what counts is what the file says
        try:
            with self.transaction():
                return problems_of(self._db, self.ids(), self.load, progress)
        except ProjectUnavailable as error:
            return [error.reason]  # so damaged that it cannot be read to the end

    # Reading

    def _base(self, row: dict[str, Any]) -> tuple[str | None, Annotations]:
        found = self._one("SELECT pipeline, annotations FROM suggestion WHERE number = ?", row["base_suggestion"])
        if found is None:
            return None, Annotations()
        return found[0], _annotations(found[1])

    def _standing(self, number: int) -> Standing:
        row = self._row_where("number = ?", number)
        sign_off = SignOff(row["signed_off_by"], row["signed_off_at"]) if row["signed_off_at"] else None
        pipeline = self._one("SELECT pipeline FROM suggestion WHERE number = ?", row["base_suggestion"])
        annotations = state.read(self._db, number, sign_off)
        return Standing(
            self._article(row),
            Status(row["status"]),
            annotations,
            pipeline[0] if pipeline else None,
            self.schemes.stated(row["scheme"]),
        )

    def _article(self, row: dict[str, Any]) -> Article:
        return Article(row["id"], row["title"], self._text_of(row["number"]), json.loads(row["meta"]))

    def _text_of(self, number: int) -> str:
        if self._text is None or self._text[0] != number:
            found = self._one("SELECT text FROM article_text WHERE article = ?", number)
            if not found:
                raise ProjectUnavailable(
                    "{name} is damaged: article {number} has no text; go back to a backup of it.",
                    name=self.path.name,
                    number=number,
                )
            self._text = (number, found[0])
        return self._text[1]

    def _row(self, article_id: str) -> dict[str, Any]:
        return self._row_where("id = ?", article_id)

    def _row_where(self, condition: str, value: object) -> dict[str, Any]:
        with disk_failures(self.path):
            cursor = self._db.conn.execute(f"SELECT * FROM article WHERE {condition}", (value,))
            row = cursor.fetchone()
        if row is None:
            raise KeyError(value)
        return dict(zip((column[0] for column in cursor.description), row, strict=True))

    def _one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        with disk_failures(self.path):
            return self._db.conn.execute(sql, values).fetchone()

    def _all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with disk_failures(self.path):
            return self._db.conn.execute(sql, values).fetchall()


def _annotations(payload: str) -> Annotations:
    return Annotations.of(items_from_records(json.loads(payload)))


def _without_remarks(annotations: Annotations) -> Annotations:
    return replace(annotations, remarks={})


def _require_within(text: str, annotations: Annotations) -> None:
    for remark in annotations.remarks.values():
        if remark.span is not None and not remark.span.fits(text):
            raise ValueError(f"{remark.id} ends behind the text of {len(text)} characters")
    for annotation in annotations:
        spans = (annotation.span,) if isinstance(annotation, Entity) else (span for _, _, span in annotation.spans())
        if not all(span.fits(text) for span in spans):
            raise ValueError(f"{annotation.id} ends behind the text of {len(text)} characters")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
