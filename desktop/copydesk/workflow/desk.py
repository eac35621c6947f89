"""The use cases in an editor's words: open a project, correct an article, undo, sign off, bring in, hand out."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation, Change, Item
from copydesk.core.article import Article
from copydesk.core.corrections import CannotCorrect, Correction, Rules, SignOffArticle, plan
from copydesk.core.decisions import Facet, Fact, Precedents, facts_of
from copydesk.core.history import History, Step
from copydesk.core.spans import Span
from copydesk.everywhere import Everywhere
from copydesk.project_files import export_gold
from copydesk.store.journal import Direction
from copydesk.store.project import JournalEntry, Original, Project, ProjectUnavailable, Status, Stored
from copydesk.store.writer import Writer
from copydesk.workflow.exporting import Exporting
from copydesk.workflow.importing import Importing
from copydesk.workflow.queueing import Queueing
from copydesk.workflow.scheming import Scheming
from copydesk.workflow.values import OpenArticle, now


class Desk(Importing, Exporting, Scheming, Queueing):
    """An open project and who works on it.

    Belongs to one thread, except what imports and exports, which may run in another. Corrections return at once;
    a writer thread makes them durable in order and then calls ``on_saved`` (from that thread).
    """

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

    def article(self, article_id: str) -> Article:
        """The article alone, without its annotations."""
        return self._reader.article(article_id)

    def original(self, article_id: str) -> Original | None:
        """The file that the article's text was taken out of; None where its text stood in the file as it is."""
        return self._reader.original(article_id)

    def open_article(self, article_id: str) -> OpenArticle:
        """The article with everything that was done to it, and everything that can be undone."""
        self._settle()
        with self._lock:
            unwritten = self._unwritten.get(article_id)
        return unwritten or _opened(self._reader.load(article_id))

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

    def _journal(
        self, opened: OpenArticle, direction: Direction, step: Step, change: Change, history: History
    ) -> OpenArticle:
        after = opened.annotations.apply(change)
        entry = JournalEntry(opened.last_seq + 1, direction, step.seq, change, self.annotator, now())
        article_id = opened.article.id
        if article_id in (self._coming_in or ()):
            raise CannotCorrect("Gold for this article is being imported; correct it when that is done, or stop that.")
        opened = replace(
            opened,
            annotations=after,
            history=history,
            last_seq=entry.seq,
            status=opened.status if change.only_remarks else Status.GOLD if after.sign_off else Status.STARTED,
            begun=opened.begun or not change.only_remarks,
        )
        self._write(opened, lambda project: project.append(article_id, entry, after))
        return opened

    def export(self, path: Path, status: str = "gold") -> int:
        """Write native gold JSONL and return the number of articles. May run outside the desk's thread.

        Raises OSError, and BadGold should the project's offsets and text disagree; the old file then stays.
        """
        self.flush()
        with Project.open(self.path, read_only=True) as project:
            return export_gold(project, path, status)


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
