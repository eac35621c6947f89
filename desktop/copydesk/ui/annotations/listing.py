"""Going about by the list of annotations: to the next one that its filter lists, and to what was rejected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from copydesk.core.annotations import Annotation, Role, State
from copydesk.core.corrections import Restore
from copydesk.core.lanes import marks_of
from copydesk.core.rejected import rejected
from copydesk.ui.annotations.annotation_filter import Order, first_span
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session
from copydesk.ui.window.docks import Docks

Place = tuple[int, int, int, str]


class Listing(QObject):
    """Carries out what concerns the annotations panel as a list. ``changed`` says that another row is chosen there."""

    changed = Signal()

    def __init__(self, session: Session, view: ArticleView, inspector: Inspector, docks: Docks) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._inspector = inspector
        self._docks = docks
        self._was: tuple[str, str, Place] | None = None  # the article, the annotation gone to, and its place then
        inspector.restored.connect(self.restore)
        inspector.filters.words.left_downwards.connect(self._into_list)
        inspector.looked_at.connect(self._look_at)
        inspector.rejected.listed.connect(self._draw)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "filter_annotations": self.filter,
            "next_listed": partial(self.go, 1),
            "previous_listed": partial(self.go, -1),
            "go_rejected": self.go_rejected,
            "restore": self.restore_current,
            "restore_all": self.restore_all,
        }

    def filter(self) -> None:
        """Show the annotations and begin to search them."""
        self._docks.show("inspector")
        self._inspector.filters.begin()

    def go(self, by: int) -> None:
        """Make the next (1) or previous (-1) annotation current that the filter lists, in the order of the list."""
        article = self._session.article
        if article is None:
            return
        listed = self._inspector.listed()
        places = [self._inspector.place_of(article.annotations[mark.annotation_id]) for mark in listed]
        place = self._place_of_current()
        if place is None:
            found = listed[:1] if by > 0 else listed[-1:]
        elif by > 0:
            found = [mark for mark, each in zip(listed, places, strict=True) if each > place][:1]
        else:
            found = [mark for mark, each in zip(listed, places, strict=True) if each < place][-1:]
        if found:
            self._session.set_current(found[0])
            gone_to = article.annotations[found[0].annotation_id]
            self._was = (article.article.id, gone_to.id, self._inspector.place_of(gone_to))
        else:
            self._session.said.emit(self.tr("The list has no annotation further that way."))

    def _place_of_current(self) -> Place | None:
        """Where in the list to go on from: where the current one stood when it was gone to, be it decided since."""
        article, current = self._session.article, self._session.annotation
        if article is None or current is None:
            return None
        if self._was is not None and self._was[:2] == (article.article.id, current.id):
            return self._was[2]
        by_score = self._inspector.filters.chosen_order is Order.CONFIDENCE
        return None if by_score and current.state is not State.SUGGESTED else self._inspector.place_of(current)

    def _into_list(self) -> None:
        """From the search to the first of what it found."""
        listed = self._inspector.listed()
        if listed:
            self._session.set_current(listed[0])
            self._inspector.setFocus()

    def go_rejected(self) -> None:
        """Go to the list of what was rejected."""
        self._docks.show("inspector")
        if not self._inspector.rejected.begin():
            self._session.said.emit(self.tr("No suggestion of this article was rejected."))

    def restore_current(self) -> None:
        """Bring back the rejected suggestion that the editor is at."""
        found = self._inspector.rejected.list.current()
        if found is not None:
            self.restore(found)

    def restore_all(self) -> None:
        """Bring back everything that was rejected, as one correction."""
        article = self._session.article
        gone = rejected(article.base, article.annotations) if article else ()
        if gone:
            self._session.correct(Restore(gone))

    def restore(self, suggestion: Annotation) -> None:
        """Bring a rejected suggestion back; it is confirmed thereby."""
        self._session.correct(Restore((suggestion,)))

    def _look_at(self, suggestion: Annotation | None) -> None:
        """Show in the article where a rejected suggestion was, without making anything current."""
        if suggestion is not None:
            self._view.reveal(first_span(suggestion))
        self.changed.emit()

    def _draw(self, suggestions: tuple[Annotation, ...]) -> None:
        """Draw in the article what stands in the open list of rejected suggestions."""
        self._view.show_ghosts(
            tuple(mark.span for each in suggestions for mark in marks_of(each) if mark.role in (None, Role.CONTENT))
        )
