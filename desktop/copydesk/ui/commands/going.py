"""Going from annotation to annotation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.annotations import State
from copydesk.core.lanes import Mark
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session


class Going(QObject):
    """What is current, moved by keys; from the caret where the editor has moved that."""

    def __init__(self, session: Session, view: TextView) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._caret_then: int | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "select_words": self.select_words,
            "next_mark": partial(self.go, 1),
            "previous_mark": partial(self.go, -1),
            "next_suggestion": partial(self.go, 1, suggestions=True),
            "previous_suggestion": partial(self.go, -1, suggestions=True),
            "outer_mark": partial(self.climb, 1),
            "inner_mark": partial(self.climb, -1),
        }

    def shown(self) -> None:
        """The current mark was shown just now, and the caret brought to it."""
        self._caret_then = self._view.caret()

    def go(self, by: int, *, suggestions: bool = False) -> None:
        """Make the next (1) or previous (-1) mark current.

        Counted from the current one; but whoever has moved the caret away since means from there.
        """
        if self._session.article is None:
            return
        lanes = self._session.lanes
        step = lanes.next_mark if by > 0 else lanes.previous_mark
        caret = self._view.caret()
        mark = step(self._session.current if self._session.current and caret == self._caret_then else caret)
        while suggestions and mark is not None and not self._is_suggestion(mark):
            mark = step(mark)
        if mark is not None:
            self._session.set_current(mark)
            self.shown()
        elif suggestions:
            self._session.said.emit(self.tr("There is no unconfirmed suggestion further that way."))
        else:
            self._session.said.emit(self.tr("There is no annotation further that way."))

    def _is_suggestion(self, mark: Mark) -> bool:
        assert self._session.article is not None
        return self._session.article.annotations[mark.annotation_id].state is State.SUGGESTED

    def climb(self, by: int) -> None:
        """From the current mark to the next one outwards (1) or inwards (-1) of those that lie on each other there."""
        if self._session.article is None:
            return
        current = self._session.current
        nested = self._session.lanes.at(current.span.start if current and by > 0 else self._view.caret())
        if current in nested:
            place = nested.index(current) + by
            nested = nested[place : place + 1] if place >= 0 else ()
        if nested:
            self._session.set_current(nested[0])
        else:
            self._session.said.emit(self.tr("No annotation lies further that way."))

    def select_words(self) -> None:
        """Select the current mark's text."""
        if self._session.current is not None:
            self._view.select(self._session.current.span)
