"""The project: one SQLite file with articles, what machines suggested, what editors did, and how it stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from copydesk.core.annotations import Annotations, Item, SignOff, StaleChange
from copydesk.core.article import Article
from copydesk.core.records import items_from_records, items_to_records
from copydesk.core.remarks import Remark
from copydesk.core.taking_in import renumbered, taking_in
from copydesk.core.text import require_usable
from copydesk.store import decisions, originals, search, state
from copydesk.store.checking import problems_of, uncovered, wrong_in
from copydesk.store.connection import now
from copydesk.store.failures import DuplicateId, ProjectInUse, ProjectUnavailable, unfit
from copydesk.store.fitting import require_plain, require_within
from copydesk.store.journal import JournalEntry, concerns_annotations, ids_in, replay, write_entry
from copydesk.store.originals import Original
from copydesk.store.queue import Queue
from copydesk.store.selection import GOLD, Selecting, Selection
from copydesk.store.sweeps import Sweeps
from copydesk.store.texts import Texts
from copydesk.store.values import Added, QueueRow, Standing, Status, Stored

__all__ = [
    "Added",
    "DuplicateId",
    "JournalEntry",
    "Original",
    "Project",
    "ProjectInUse",
    "ProjectUnavailable",
    "QueueRow",
    "Standing",
    "Status",
    "Stored",
]


class Project(Queue):
    """Articles, suggestions, corrections, and what is known of them.

    Every method that writes is one transaction, or part of the one that `transaction` has begun. All of them raise
    ProjectUnavailable when the disk fails, and KeyError for an article that is not there.
    """

    def add(self, article: Article, source: str, original: Original | None = None) -> Added:
        """Put an article at the end of the queue; one with the same text is found again instead.

        ``original`` is the file that the text was taken out of; of an article that is here already the first is kept.

        Raises DuplicateId when another text has the id.
        """
        require_usable(article.text)
        sha256 = article.text_sha256
        if known := self.with_text(sha256):
            return Added(known, False)
        if self.has(article.id):
            raise DuplicateId(
                "the id {id!r} belongs to another article of this project; give this one another id", id=article.id
            )
        meta = json.dumps(dict(article.meta), ensure_ascii=False)
        with self.transaction():
            cursor = self._db.conn.execute(
                "INSERT INTO article (id, title, text_sha256, source, added_at, meta, words) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (article.id, article.title, sha256, source, now(), meta, len(article.text.split())),
            )
            number = cast("int", cursor.lastrowid)
            self._db.conn.execute("INSERT INTO article_text VALUES (?, ?)", (number, article.text))
            search.index(self._db, number, article.title, article.text)
            if original is not None:
                originals.keep(self._db, number, original)
        return Added(article.id, True)

    def add_many(self, articles: Iterable[tuple[Article, str]]) -> list[Added]:
        """Articles with their sources, in one transaction."""
        with self.transaction():
            return [self.add(article, source) for article, source in articles]

    def has(self, article_id: str) -> bool:
        """True when there is an article of that id."""
        return self._one("SELECT 1 FROM article WHERE id = ?", article_id) is not None

    def with_text(self, sha256: str) -> str | None:
        """The id of the article whose text has that hash."""
        row = self._one("SELECT id FROM article WHERE text_sha256 = ?", sha256)
        return row[0] if row else None

    def article(self, article_id: str) -> Article:
        """The article alone."""
        row = self._row(article_id)
        with unfit(self.path, article_id):
            return self._article(row)

    def original(self, article_id: str) -> Original | None:
        """The file that the article's text was taken out of; None where the text stood in the file as it is."""
        return originals.read(self._db, self.path, self._row(article_id)["number"])

    def load(self, article_id: str) -> Stored:
        """The article, with its annotations and history rebuilt from the journal.

        Raises ProjectUnavailable when they are not what was annotated, as `check` would say.
        """
        with self.transaction():  # all of it as it was at one moment: another process may be writing
            row = self._row(article_id)
            with unfit(self.path, article_id):
                stored = self._rebuilt(article_id)
                self._refuse(wrong_in(self._db, row["number"], stored))
        return stored

    def _rebuilt(self, article_id: str) -> Stored:
        with self.transaction():
            row = self._row(article_id)
            pipeline, base = self._base(row)
            now = replay(self._db, row["number"], base)
            begun = bool(row["last_seq"]) and concerns_annotations(self._db, row["number"])
        require_plain(now.base)
        require_plain(now.annotations)
        status, last = Status(row["status"]), row["last_seq"]
        return Stored(self._article(row), status, now.base, now.annotations, now.history, last, pipeline, begun)

    def standing(self, selection: Selection = GOLD) -> Iterator[Standing]:
        """The articles of a selection as they stand now, in queue order: what was signed off, unless told otherwise."""
        for number in self.selecting.numbers(selection):
            with self.transaction(), unfit(self.path, f"article {number}"):
                standing = self._standing(number)
            if not selection.statuses or standing.status in selection.statuses:  # it may have been reopened since
                yield standing

    @property
    def selecting(self) -> Selecting:
        """What a selection of articles holds."""
        return Selecting(self._db, self.path)

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

    def receive(
        self, article_id: str, pipeline: str, annotations: Iterable[Item], *, only_beside: bool = False
    ) -> bool:
        """Keep a pipeline's suggestions for ever; True when the article now begins with them.

        They become the article's state only while nobody has corrected it: nothing moves under an editor's hands; and
        never when they are ``only_beside`` what is there. Remarks that an editor has made by then stay.

        Raises ValueError when two share an id, or when one ends behind the text: nothing of them is kept then.
        """
        with self.transaction():
            row = self._row(article_id)
            number, came = row["number"], self.schemes.in_use(annotations)
            if row["last_seq"] and any(isinstance(item, Remark) for item in came):
                came = renumbered(came, ids_in(self._db, number))  # of remarks that were made here
            found = Annotations.of(came)
            payload = json.dumps(items_to_records((*found, *found.remarks.values())), ensure_ascii=False)
            require_within(self._text_of(number), found)
            cursor = self._db.conn.execute(
                "INSERT INTO suggestion (article, pipeline, made_at, annotations) VALUES (?, ?, ?, ?)",
                (number, pipeline, now(), payload),
            )
            if only_beside or (row["last_seq"] and concerns_annotations(self._db, number)):
                return False
            self._begin_with(number, cursor.lastrowid, found)
        return True

    def was_suggested(self, article_id: str, annotations: Iterable[Item]) -> bool:
        """True when exactly these were suggested for the article before, by whatever pipeline."""
        sql = "SELECT annotations FROM suggestion JOIN article ON article.number = article WHERE id = ?"
        same = Annotations.of(self.schemes.in_use(annotations))
        with unfit(self.path, article_id):
            return any(_annotations(payload) == same for (payload,) in self._all(sql, article_id))

    def take_in(self, article_id: str, annotations: Iterable[Item], sign_off: SignOff, by: tuple[str, str]) -> bool:
        """Make annotations from elsewhere the article's gold, by one change in its journal, which undo takes back.

        ``by`` is who brings them in, and when. False when somebody has corrected the article already: then nothing of
        it is changed. Raises ValueError when two share an id, or when one ends behind the text.
        """
        with self.transaction():
            stored = self.load(article_id)
            if stored.begun:
                return False
            came = renumbered(self.schemes.in_use(annotations), stored.annotations.remarks)
            require_within(stored.article.text, Annotations.of(came))
            change = taking_in(stored.annotations, came, sign_off)
            seq = stored.last_seq + 1
            self.append(article_id, JournalEntry(seq, "do", seq, change, *by), stored.annotations.apply(change))
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
        standing = replay(self._db, number, annotations).annotations  # with what was remarked on it so far
        text = self._text_of(number)
        state.write_all(self._db, number, text, standing)
        decisions.begin(self._db, number, text, standing, now())
        self._db.conn.execute(
            "UPDATE article SET base_suggestion = ?, status = ?, remarks = ?, entities = ?, quotes = ? "
            "WHERE number = ?",
            (
                suggestion,
                Status.SUGGESTED if suggestion else Status.WAITING,
                state.kinds_of_remarks(standing),
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
                return problems_of(self._db, self.ids(), self._rebuilt, progress)
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
        annotations, article = state.read(self._db, number, sign_off), self._article(row)
        require_plain(annotations)
        if row["text_sha256"] != article.text_sha256:
            raise ValueError("its text is not the text that came in: the hash differs")
        self._refuse(uncovered(self._db, number, article.text))
        return Standing(
            article,
            Status(row["status"]),
            annotations,
            pipeline[0] if pipeline else None,
            self.schemes.stated(row["scheme"]),
        )

    def _article(self, row: dict[str, Any]) -> Article:
        text, meta = self._text_of(row["number"]), json.loads(row["meta"])
        if not all(isinstance(value, str) for value in (row["id"], row["title"], text)) or not isinstance(meta, dict):
            raise TypeError("its id, title, text or meta is none")
        return Article(row["id"], row["title"], text, cast("dict[str, object]", meta))

    def _refuse(self, problems: Iterator[str]) -> None:
        for problem in problems:
            raise ValueError(problem)


def _annotations(payload: str) -> Annotations:
    return Annotations.of(items_from_records(json.loads(payload)))


def _without_remarks(annotations: Annotations) -> Annotations:
    return replace(annotations, remarks={})
