"""The use cases in an editor's words: open a project, correct an article, undo, sign off, bring in, hand out.

No Qt here, and no SQL. The window, the command line and the tests all go through this door.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.annotations import Annotation, Annotations, Change, Item
from copydesk.core.article import Article
from copydesk.core.conventions import BadConvention, Convention, read_convention
from copydesk.core.corrections import CannotCorrect, Correction, Rules, SignOffArticle, plan
from copydesk.core.decisions import Facet, Fact, Precedents, facts_of
from copydesk.core.history import History, Step
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Scheme
from copydesk.core.scheme_change import SchemeChange
from copydesk.core.spans import Span
from copydesk.everywhere import ArticleHits, Everywhere, Hit, Search, Sweep
from copydesk.project_files import ImportReport, export_gold, import_into
from copydesk.store.journal import Direction
from copydesk.store.project import (
    JournalEntry,
    Project,
    ProjectInUse,
    ProjectUnavailable,
    QueueRow,
    Status,
    Stored,
)
from copydesk.store.schemes import SchemeKept
from copydesk.store.values import GoldUse, LabelUse, SchemeOutcome
from copydesk.store.writer import Writer

# The window takes these from here: it knows the use cases, not the store.
__all__ = [
    "ArticleHits",
    "Desk",
    "Everywhere",
    "GoldUse",
    "Hit",
    "ImportReport",
    "LabelUse",
    "OpenArticle",
    "ProjectInUse",
    "ProjectUnavailable",
    "QueueRow",
    "Saving",
    "SchemeKept",
    "SchemeOutcome",
    "SchemeReport",
    "Search",
    "Status",
    "Sweep",
]

T = TypeVar("T")

_CONVENTION = "convention_toml"  # the project's own setting: its copy of a quote convention


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """One article on the desk. Every correction makes another OpenArticle; nothing is changed in place.

    ``begun`` tells whether an editor has ever changed an annotation of it; remarks do not count.
    """

    article: Article
    annotations: Annotations
    history: History
    last_seq: int
    status: Status
    base: Annotations
    pipeline: str | None
    begun: bool


@dataclass(frozen=True, slots=True)
class SchemeReport:
    """What a changed scheme made of the project, and the copy that was made of the file before; None where only looks
    and words changed."""

    outcome: SchemeOutcome
    backup: Path | None


@dataclass(frozen=True, slots=True)
class Saving:
    """How the writing stands: journal rows that are not durable yet, and why writing stopped, if it did."""

    unsaved: int
    failure: str | None


def now() -> str:
    """The time, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Desk:
    """An open project and who works on it.

    Belongs to one thread, except `import_files` and `export`, which may run in another. Corrections return at once;
    a writer thread makes them durable in order and then calls ``on_saved`` (from that thread).
    """

    def __init__(self, reader: Project, writer: Writer | None, annotator: str) -> None:
        self._reader = reader
        self._writer = writer
        self.annotator = annotator
        self.on_saved: Callable[[Saving], None] = lambda saving: None
        self._lock = threading.Lock()
        self._unsaved = 0
        self._failure: str | None = None
        self._convention: Convention | None = None

    @classmethod
    def create(cls, path: Path, name: str, annotator: str, scheme_toml: str | None = None) -> Desk:
        """Make a project file and open it; its scheme is the news scheme unless another is given.

        Raises ProjectUnavailable, also when the file is there already.
        """
        Project.create(path, name, scheme_toml or news_scheme()).close()
        return cls.open(path, annotator)

    @classmethod
    def open(cls, path: Path, annotator: str, *, read_only: bool = False) -> Desk:
        """Open a project file. Raises ProjectInUse when another window writes to it, ProjectUnavailable otherwise."""
        writer = None if read_only else Writer(path)
        try:
            return cls(Project.open(path, read_only=True), writer, annotator)
        except ProjectUnavailable:
            if writer:
                writer.close()
            raise

    def close(self) -> None:
        """Write what is still waiting, and let go of the file."""
        # The writer last: whoever closes last folds the write-ahead log into the file.
        self._reader.close()
        if self._writer:
            self._writer.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._reader.path

    @property
    def name(self) -> str:
        """The project's name."""
        return self._reader.name

    @property
    def scheme(self) -> Scheme:
        """The project's own copy of its label scheme."""
        return self._reader.scheme

    @property
    def last_scheme(self) -> Scheme | None:
        """The scheme before the one in use, which can be put back; None when there is none."""
        return self._reader.schemes.last()

    def label_use(self, labels: Collection[str]) -> LabelUse:
        """How often labels stand in the articles: what a changed scheme would concern."""
        self.flush()
        return self._reader.schemes.uses(labels)

    def change_scheme(
        self,
        change: SchemeChange,
        gold: Collection[str] = (),
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeReport:
        """Use another scheme, and relabel as it asks; of gold articles only those in ``gold``, which stay gold.

        All of it is done or nothing, after a backup wherever an annotation changes. Articles that are open must be
        opened again. May run outside the desk's thread. Raises SchemeKept when it was called off, CannotCorrect, and
        ProjectUnavailable.
        """
        by = (self.annotator, now())
        return self._relabelled(
            bool(change.labels),
            lambda project: project.schemes.change(change.after, change.labels, gold, by, progress, cancelled),
        )

    def take_scheme_back(
        self,
        *,
        gold: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SchemeReport:
        """Put the scheme back that was in use before, and give the entities back the labels that they had.

        Raises as `change_scheme` does.
        """
        by = (self.annotator, now())
        return self._relabelled(
            True,
            lambda project: project.schemes.take_back(by, gold=gold, progress=progress, cancelled=cancelled),
        )

    def _relabelled(self, backed_up: bool, job: Callable[[Project], SchemeOutcome]) -> SchemeReport:
        self._require_writable()
        self.flush()
        backup = None
        if backed_up:
            with Project.open(self.path, read_only=True) as project:
                backup = project.back_up("labels")
        outcome = self._submit(job).result()
        self._reader.schemes.forget()
        return SchemeReport(outcome, backup)

    @property
    def convention(self) -> Convention:
        """The project's own copy of its quote convention; the bundled default until it has picked one."""
        if self._convention is None:
            self._convention = _convention(self.setting(_CONVENTION))
        return self._convention

    def use_convention(self, toml: str) -> Convention:
        """Have the project keep a copy of a convention and follow it.

        Raises BadConvention, and CannotCorrect where nothing can be written.
        """
        self._require_writable()
        convention = read_convention(toml)
        self.remember(_CONVENTION, toml)
        self._convention = convention
        return convention

    @property
    def read_only(self) -> bool:
        """True when nothing can be corrected here: somebody else has the project open, or it was asked for."""
        return self._writer is None

    # The queue

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]:
        """A page of the queue, in its order."""
        return self._reader.rows(first, count, query, status, remark)

    def row(self, article_id: str) -> QueueRow:
        """One row of the queue."""
        return self._reader.row(article_id)

    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int:
        """How many articles the queue has."""
        return self._reader.count(query, status, remark)

    def counts(self) -> dict[Status, int]:
        """How many articles are in each status."""
        return self._reader.counts()

    def ids(self, status: Status | None = None) -> list[str]:
        """The ids of the articles, in queue order."""
        return self._reader.ids(status)

    def waiting(self) -> list[str]:
        """Articles that no pipeline has looked at yet, in queue order."""
        return self._reader.waiting()

    def next_after(
        self,
        article_id: str,
        *,
        not_gold: bool = True,
        remark: RemarkKind | None = None,
        passing: RemarkKind | None = None,
    ) -> str | None:
        """The article to go on with after this one, from the top again at the end; None when none is left.

        With ``remark``, one that has a remark of that kind; with ``passing``, one that has none.
        """
        self.flush()
        return self._reader.next_after(article_id, not_gold=not_gold, remark=remark, passing=passing)

    # One article

    def article(self, article_id: str) -> Article:
        """The article alone, without its annotations."""
        return self._reader.article(article_id)

    def open_article(self, article_id: str) -> OpenArticle:
        """The article with everything that was done to it, and everything that can be undone."""
        self.flush()
        return _opened(self._reader.load(article_id))

    def correct(self, opened: OpenArticle, correction: Correction) -> tuple[OpenArticle, Change]:
        """Do it and journal it. Raises CannotCorrect with the reason."""
        self._require_writable()
        rules = Rules(opened.article.text, self.scheme.label_names, self.annotator, self.scheme.overlap)
        change = plan(opened.annotations, correction, rules)
        step = Step(opened.last_seq + 1, change)
        return self._journal(opened, "do", step, change, opened.history.did(step)), change

    def undo(self, opened: OpenArticle) -> tuple[OpenArticle, Change]:
        """Take the newest change back. Raises CannotCorrect when there is none."""
        self._require_writable()
        step = opened.history.next_undo
        if step is None:
            raise CannotCorrect("There is nothing left to undo in this article.")
        change = step.change.inverse()
        return self._journal(opened, "undo", step, change, opened.history.undid()), change

    def redo(self, opened: OpenArticle) -> tuple[OpenArticle, Change]:
        """Make the change again that was undone last. Raises CannotCorrect when there is none."""
        self._require_writable()
        step = opened.history.next_redo
        if step is None:
            raise CannotCorrect("There is nothing to redo in this article.")
        return self._journal(opened, "redo", step, step.change, opened.history.redid()), step.change

    def sign_off(self, opened: OpenArticle) -> tuple[OpenArticle, Change]:
        """Declare the article gold; what nobody touched is thereby confirmed."""
        return self.correct(opened, SignOffArticle(now()))

    def seen(self, article_id: str) -> frozenset[int]:
        """The numbers of the article's paragraphs, as `core.coverage.Paragraphs` counts them, that anybody saw."""
        return self._reader.seen(article_id)

    def remember_seen(self, article_id: str, paragraphs: Iterable[int]) -> None:
        """Remember that these were on the screen; nothing happens when the project is open for reading only."""
        numbers = frozenset(paragraphs)
        if numbers and self._writer and not self._failure:
            self._submit(lambda project: project.remember_seen(article_id, numbers))

    def precedents(self, opened: OpenArticle, about: Annotation | Span) -> tuple[Precedents, ...]:
        """How the project's editors decided before: of an annotation's words, or of words that are none so far.

        Costs the same in a small and in a large project. What was decided this very moment may not be in it yet.
        """
        text = opened.article.text
        if isinstance(about, Span):
            facts = (Fact(Facet.NAME, about.of(text), "", about),)
            return self._reader.decided.about(facts, opened.article.id, None)
        return self._reader.decided.about(facts_of(about, text), opened.article.id, about.id)

    def receive(self, article_id: str, pipeline: str, annotations: Iterable[Item]) -> Future[bool]:
        """Keep a pipeline's suggestions. The future tells whether the article begins with them.

        It does not when the editor has begun without: then they are kept beside it, and nothing on the desk moves.
        """
        suggestions = tuple(annotations)
        return self._submit(lambda project: project.receive(article_id, pipeline, suggestions))

    @property
    def everywhere(self) -> Everywhere:
        """What can be done in all articles at once. What it finds is as durable as what was saved."""
        return Everywhere(self._reader, self._submit_if_writable, self.annotator)

    def _submit_if_writable(self, job: Callable[[Project], T]) -> Future[T]:
        self._require_writable()
        return self._submit(job)

    def _journal(
        self, opened: OpenArticle, direction: Direction, step: Step, change: Change, history: History
    ) -> OpenArticle:
        after = opened.annotations.apply(change)
        entry = JournalEntry(opened.last_seq + 1, direction, step.seq, change, self.annotator, now())
        article_id = opened.article.id
        self._submit(lambda project: project.append(article_id, entry, after), vital=True)
        return replace(
            opened,
            annotations=after,
            history=history,
            last_seq=entry.seq,
            status=opened.status if change.only_remarks else Status.GOLD if after.sign_off else Status.STARTED,
            begun=opened.begun or not change.only_remarks,
        )

    # Files

    def import_files(
        self,
        paths: Sequence[Path],
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Bring articles in; what cannot be read is reported, the others come in.

        ``progress`` is told files done and files in all. Raises ProjectUnavailable when the project cannot be
        written to. May run outside the desk's thread.
        """
        if self._writer is None:
            raise ProjectUnavailable("This project is open for reading only; close it elsewhere to import articles.")
        return import_into(self._writer.submit, paths, progress, cancelled)

    def export(self, path: Path, status: str = "gold") -> int:
        """Write native gold JSONL and return the number of articles. May run outside the desk's thread.

        Raises OSError, and BadGold should the project's offsets and text disagree; the old file then stays.
        """
        self.flush()
        with Project.open(self.path, read_only=True) as project:
            return export_gold(project, path, status)

    def setting(self, key: str) -> str | None:
        """A value that the project remembers, such as the article that was open last."""
        return self._reader.setting(key)

    def remember(self, key: str, value: str) -> None:
        """Have the project remember a value; nothing happens when it is open for reading only."""
        if self._writer and not self._failure:
            self._submit(lambda project: project.set_setting(key, value))

    # Writing

    @property
    def unsaved(self) -> int:
        """How many changes are not durable yet."""
        with self._lock:
            return self._unsaved

    def flush(self) -> None:
        """Wait until everything done so far is durable."""
        if self._writer and not self._failure:
            self._writer.flush()

    def _require_writable(self) -> None:
        if self._failure:
            raise ProjectUnavailable(self._failure)
        if self._writer is None:
            raise CannotCorrect("This project is open for reading only.")

    def _submit(self, job: Callable[[Project], T], *, vital: bool = False) -> Future[T]:
        """Have a job written. After a ``vital`` one that fails nothing more is, for later changes build on it."""
        assert self._writer is not None, "a desk that is read-only was asked to write"
        with self._lock:
            self._unsaved += 1
        future = self._writer.submit(job)
        future.add_done_callback(partial(self._done, vital=vital))
        return future

    def _done(self, future: Future[T], *, vital: bool) -> None:
        error = future.exception()
        with self._lock:
            self._unsaved -= 1
            if isinstance(error, ProjectUnavailable):
                self._failure = self._failure or error.reason
            elif error is not None and vital:
                self._failure = self._failure or Sentence("The project file cannot be written: {error}", error=error)
            saving = Saving(self._unsaved, self._failure)
        self.on_saved(saving)


def _convention(toml: str | None) -> Convention:
    """A project's copy; the default where it has none, or one that a newer Copydesk wrote and this one cannot read."""
    try:
        return read_convention(toml) if toml else bundled_conventions()[0]
    except BadConvention:
        return bundled_conventions()[0]


def _opened(stored: Stored) -> OpenArticle:
    return OpenArticle(
        stored.article,
        stored.annotations,
        stored.history,
        stored.last_seq,
        stored.status,
        stored.base,
        stored.pipeline,
        stored.begun,
    )
