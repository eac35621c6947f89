"""The one object between the widgets and the desk: holds the open article and what is current in it.

Widgets call its methods and listen to its signals; they never see the desk's writer or the store.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from copydesk.core.annotations import Annotation, Annotations, Change, Entity, Quote, Role
from copydesk.core.corrections import CannotCorrect, Correction, Reopen
from copydesk.core.lanes import Lanes, Mark
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.ui.sentences import said
from copydesk.workflow import Desk, OpenArticle, ProjectUnavailable, Saving, Status

_T = TypeVar("_T")

_PATIENCE = 0.5  # seconds
_OPEN_ARTICLE = "open_article"  # the project's own setting: where the editor left off


class Session(QObject):
    """An open project on the screen. Refusals are signals, never exceptions: a widget has nothing to decide."""

    leaving = Signal()  # the open article is about to give way to another
    article_opened = Signal(object)  # OpenArticle
    annotations_changed = Signal(object, object)  # OpenArticle, frozenset of the ids touched
    corrected = Signal(object)  # the Change that an editor's correction made; undo and redo make none
    current_changed = Signal(object)  # Mark or None
    gone_to = Signal(object)  # Mark that was made current, also when it was that already
    refused = Signal(str)  # a sentence: why nothing happened
    said = Signal(str)  # a sentence: what happened
    saved_changed = Signal(int)  # changes that are not durable yet
    failed = Signal(str)  # a sentence: why nothing more can be written
    scheme_changed = Signal(object)  # Scheme
    queue_changed = Signal(object)  # tuple of article ids, or None for all of it
    _saving = Signal(object)  # crosses from the writer's thread
    _arrived = Signal(str, bool)  # likewise

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.article: OpenArticle | None = None
        self.current: Mark | None = None
        self._quote_id: str | None = None
        self.is_showing_change = False  # while signals tell of what a correction, undo or redo did
        self._lanes: tuple[Annotations, Lanes] | None = None
        self._failure: str | None = None
        self._unwritten: set[str] = set()
        self._is_closed = False
        self._saving.connect(self._on_saving, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        desk.on_saved = self._saving.emit

    # Which article

    def open_first(self, wanted: str | None = None) -> None:
        """The article that is wanted; else the one that was open last, be it with somebody else; else the first that is
        not gold; else the first; else none.
        """
        ids = self.desk.ids()
        last = wanted if wanted in ids else self.desk.setting(_OPEN_ARTICLE)
        if last in ids:
            self.open(last)
        elif ids:
            gold = set(self.desk.ids(Status.GOLD))
            self.open(next((article_id for article_id in ids if article_id not in gold), ids[0]))

    def open(self, article_id: str) -> None:
        """Put an article on the desk."""
        opened = self._try(lambda: self.desk.open_article(article_id))
        if opened is None:
            return
        if self.article is not None:
            self.leaving.emit()
        self.set_current(None)
        self.article, self._quote_id = opened, None
        self.desk.remember(_OPEN_ARTICLE, article_id)
        self.article_opened.emit(self.article)

    def step(self, by: int) -> None:
        """Open the article that many places further in the queue."""
        ids = self.desk.ids()
        here = ids.index(self.article.article.id) + by if self.article else 0
        if 0 <= here < len(ids):
            self.open(ids[here])
        else:
            self.refused.emit(self.tr("There is no article further that way."))

    # What is current

    @property
    def annotation(self) -> Annotation | None:
        """The annotation that is current."""
        if self.article is None or self.current is None:
            return None
        return self.article.annotations.get(self.current.annotation_id)

    @property
    def quote(self) -> Quote | None:
        """The quote at work: the current one, else the one that was current last.

        An editor who selects a name to be the source leaves the quote to do so, and still means that quote.
        """
        if self.article is None or self._quote_id is None:
            return None
        return self.article.annotations.quotes.get(self._quote_id)

    @property
    def lanes(self) -> Lanes:
        """Where the open article's annotations lie. Raises ValueError when no article is open."""
        if self.article is None:
            raise ValueError("no article is open")
        annotations = self.article.annotations
        if self._lanes is None or self._lanes[0] is not annotations:
            self._lanes = (annotations, Lanes(annotations))
        return self._lanes[1]

    def set_current(self, mark: Mark | None) -> None:
        """Make a mark current on all sides."""
        if self.article is not None and mark is not None and mark.annotation_id in self.article.annotations.quotes:
            self._quote_id = mark.annotation_id
        if mark != self.current:
            self.current = mark
            self.current_changed.emit(mark)
        if mark is not None:
            self.gone_to.emit(mark)

    # Corrections

    def correct(self, correction: Correction) -> bool:
        """Do it, or say why not; True when it was done."""
        made = self._change(lambda opened: self.desk.correct(opened, correction), follow=False)
        if made is not None:
            self.corrected.emit(made)
        return made is not None

    def undo(self) -> bool:
        """Take back the newest change to this article and show where that was."""
        return self._change(self.desk.undo, follow=True) is not None

    def redo(self) -> bool:
        """Make the change again that was taken back last, and show where that was."""
        return self._change(self.desk.redo, follow=True) is not None

    def reopen(self) -> bool:
        """Take the sign-off back."""
        return self.correct(Reopen())

    def sign_off(self) -> None:
        """Declare the article gold and open the next one that is not; an article that is gold already stays so."""
        if self.article is None:
            return
        signed = self.article.status is Status.GOLD or self._change(self.desk.sign_off, follow=False) is not None
        if not signed:
            return
        title = self.article.article.title
        # What was left for later comes once nothing else is left.
        following = self.next_article(passing=RemarkKind.SKIP) or self.next_article()
        if following is None:
            self.said.emit(self.tr("“{title}” is gold, and no article is left to sign off.").format(title=title))
            return
        self.open(following)
        self.said.emit(self.tr("“{title}” is gold. This is the next article.").format(title=title))

    def next_article(
        self, *, not_gold: bool = True, remark: RemarkKind | None = None, passing: RemarkKind | None = None
    ) -> str | None:
        """The article to go on with after the open one; see `Desk.next_after`."""
        if self.article is None:
            return None
        here = self.article.article.id
        return self._try(lambda: self.desk.next_after(here, not_gold=not_gold, remark=remark, passing=passing))

    def _change(self, change: Callable[[OpenArticle], tuple[OpenArticle, Change]], *, follow: bool) -> Change | None:
        if self.article is None:
            self.refused.emit(self.tr("Open an article first."))
            return None
        opened = self.article
        done = self._try(lambda: change(opened))
        if done is None:
            return None
        self.article, made = done
        if self._lanes is not None and self._lanes[0] is opened.annotations:
            after = self.article.annotations
            self._lanes = (after, self._lanes[1].after(after, made.touched))
        self._show(made, follow=follow)
        self._unwritten.add(self.article.article.id)
        self.saved_changed.emit(self.desk.unsaved)
        return made

    def _show(self, change: Change, *, follow: bool) -> None:
        """Let the widgets show the change; what was current stays current where it now lies."""
        assert self.article is not None
        annotations = self.article.annotations
        marked = [edit for edit in change.edits if not isinstance(edit.after or edit.before, Remark)]
        added = [edit.id for edit in marked if edit.before is None]
        left = [edit.id for edit in marked if edit.after is not None]
        if len(added) == 1 or (follow and len(left) == 1):
            mark = _first_mark(annotations, (added or left)[0])
        else:
            mark = _again(annotations, self.current)
            if mark is None and self.current is not None and len(left) == 1:
                mark = _first_mark(annotations, left[0])  # what it became one with
        self.is_showing_change = True
        try:
            self.annotations_changed.emit(self.article, change.touched)
            self.set_current(mark)
        finally:
            self.is_showing_change = False

    # Suggestions and imports

    def receive(self, article_id: str, pipeline: str, annotations: Iterable[Annotation]) -> None:
        """Keep a pipeline's suggestions for an article, and show them if it is open and nobody has begun it."""
        future = self._try(lambda: self.desk.receive(article_id, pipeline, annotations))
        if future is None:
            return
        if self.article is not None and self.article.article.id == article_id and not self.article.begun:
            # Waited for, some milliseconds: a correction made in between would be planned on what is about to change.
            # While an import is written it takes longer, and nobody waits.
            with suppress(TimeoutError):
                self._try(lambda: future.result(_PATIENCE))
                self._on_arrived(article_id, True)
                return
        future.add_done_callback(lambda done: self._tell_arrived(article_id, done))

    def _tell_arrived(self, article_id: str, done: Future[bool]) -> None:
        if not done.cancelled() and done.exception() is None:
            self._arrived.emit(article_id, done.result())

    def _on_arrived(self, article_id: str, begins_with_them: bool) -> None:
        if self._is_closed:
            return
        if begins_with_them and self.article is not None and self.article.article.id == article_id:
            fresh = self._try(lambda: self.desk.open_article(article_id))
            if fresh is not None and not fresh.begun:
                gone = self.article.annotations
                # Other suggestions may bear the ids of those that were here; nobody has gone to them yet.
                self._quote_id = None
                self.set_current(None)
                self.article = fresh
                both = (*gone, *fresh.annotations)
                self.annotations_changed.emit(fresh, frozenset(annotation.id for annotation in both))
        self.queue_changed.emit((article_id,))

    def read_again(self) -> None:
        """Show what was done to the open article by something else than the editor's keys."""
        opened = self.article
        fresh = self._try(lambda: self.desk.open_article(opened.article.id)) if opened is not None else None
        if opened is None or fresh is None or fresh.last_seq == opened.last_seq:
            return
        before, after = opened.annotations, fresh.annotations
        ids = {item.id for each in (before, after) for item in (*each, *each.remarks.values())}
        touched = frozenset(
            each
            for each in ids
            if before.get(each) != after.get(each) or before.remarks.get(each) != after.remarks.get(each)
        )
        mark = _again(after, self.current)
        self.article = fresh
        self.annotations_changed.emit(fresh, touched)
        self.set_current(mark)

    def imported(self, changed: Collection[str] = (), *, scheme_changed: bool = False) -> None:
        """Articles came in: show them in the queue, and open one if none is; and the open one anew if it changed."""
        if scheme_changed:
            self.scheme_replaced()
        elif self.article is not None and self.article.article.id in changed:
            self._show_anew()
        self.queue_changed.emit(None)
        if self.article is None:
            self.open_first()

    def _show_anew(self) -> None:
        """Show the open article as it stands now, whatever was done to it."""
        opened = self.article
        fresh = self._try(lambda: self.desk.open_article(opened.article.id)) if opened is not None else None
        if opened is not None and fresh is not None:
            self._quote_id = None
            self.set_current(None)
            self.article = fresh
            both = (*opened.annotations, *fresh.annotations)
            self.annotations_changed.emit(fresh, frozenset(annotation.id for annotation in both))

    # The scheme

    def use_convention(self, toml: str) -> None:
        """Have the project follow another quote convention. Raises BadConvention and CannotCorrect."""
        self.desk.use_convention(toml)
        self.scheme_changed.emit(self.desk.scheme)

    def scheme_replaced(self) -> None:
        """The project has another scheme: show its labels everywhere, and the open article as it stands in them."""
        self.scheme_changed.emit(self.desk.scheme)
        opened = self.article
        fresh = self._try(lambda: self.desk.open_article(opened.article.id)) if opened is not None else None
        if opened is not None and fresh is not None:
            self.article = fresh
            both = (*opened.annotations, *fresh.annotations)
            self.annotations_changed.emit(fresh, frozenset(annotation.id for annotation in both))
            self.current_changed.emit(self.current)
        self.queue_changed.emit(None)

    # Saving

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be corrected, or nothing at all when it can."""
        if self._failure:
            return said(self._failure)
        if self.desk.read_only:
            return self.tr("This project is open for reading only.")
        return ""

    def close(self) -> None:
        """Save what is waiting and let go of the project. What the writer says after that is heard by nobody."""
        self._is_closed = True
        self.desk.on_saved = _nobody_listens
        self.desk.close()

    def _on_saving(self, saving: Saving) -> None:
        if self._is_closed:
            return
        self.saved_changed.emit(saving.unsaved)
        if not saving.unsaved and self._unwritten:
            # The queue reads the file, so it hears of a change once that is in there.
            written, self._unwritten = tuple(self._unwritten), set()
            self.queue_changed.emit(written)
        if saving.failure and saving.failure != self._failure:
            self._failure = saving.failure
            self.failed.emit(said(saving.failure))

    def _try(self, act: Callable[[], _T]) -> _T | None:
        try:
            return act()
        except (CannotCorrect, ProjectUnavailable) as refusal:
            self.refused.emit(said(refusal.reason))
            return None


def _nobody_listens(saving: Saving) -> None:
    """The window is gone; the last changes are written all the same."""


def _first_mark(annotations: Annotations, annotation_id: str) -> Mark:
    annotation = annotations[annotation_id]
    if isinstance(annotation, Entity):
        return Mark(annotation_id, None, 0, annotation.span)
    return Mark(annotation_id, Role.CONTENT, 0, annotation.content[0])


def _again(annotations: Annotations, mark: Mark | None) -> Mark | None:
    """The mark where it lies after a change; the quote's content when its part is gone; None with its annotation."""
    annotation = annotations.get(mark.annotation_id) if mark else None
    if mark is None or annotation is None:
        return None
    if isinstance(annotation, Entity):
        return Mark(mark.annotation_id, None, 0, annotation.span)
    spans = annotation.part(mark.role) if mark.role else ()
    if not spans:
        return _first_mark(annotations, mark.annotation_id)
    # Fragments that met have become one, so places shift; the fragment that covers where it was is the same one.
    index = next(
        (place for place, span in enumerate(spans) if span.overlaps(mark.span)), min(mark.index, len(spans) - 1)
    )
    return Mark(mark.annotation_id, mark.role, index, spans[index])
