"""Going from annotation to annotation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from copydesk.core.annotations import State
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.motions import next_needing
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session

_ORDER: Final = "suggestion_order"  # the project's own setting: in which order its suggestions are gone through
_BY_DOUBT: Final = "doubt"


class Going(QObject):
    """What is current, moved by keys; from the caret where the editor has moved that."""

    def __init__(self, session: Session, view: TextView) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._caret_then: int | None = None
        self.doubtful_first = session.desk.setting(_ORDER) == _BY_DOUBT
        # Whoever moves the caret to what is current after this says so once more, by `shown`.
        session.current_changed.connect(self.shown)

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
            "doubtful_first": self.change_order,
        }

    def shown(self, mark: Mark | None = None) -> None:
        """The current mark was shown just now, and the caret brought to it."""
        self._caret_then = self._view.caret()

    @property
    def is_at_current(self) -> bool:
        """True when something is current and the editor has not moved the caret away from it."""
        return self._session.current is not None and self._view.caret() == self._caret_then

    def change_order(self) -> None:
        """Go by what the machine was least sure of, or in reading order again."""
        self.doubtful_first = not self.doubtful_first
        self._session.desk.remember(_ORDER, _BY_DOUBT if self.doubtful_first else "")
        order = self.tr("Suggestions come by doubt now, the least sure first.")
        self._session.said.emit(order if self.doubtful_first else self.tr("Suggestions come in reading order again."))

    def go(self, by: int, *, suggestions: bool = False) -> None:
        """Make the next (1) or previous (-1) mark current.

        Counted from the current one; but whoever has moved the caret away since means from there.
        """
        if self._session.article is None:
            return
        if suggestions and self.doubtful_first:
            self._go_by_doubt(by)
            return
        lanes = self._session.lanes
        step = lanes.next_mark if by > 0 else lanes.previous_mark
        mark = step(self._session.current if self._session.current and self.is_at_current else self._view.caret())
        while mark is not None and self._is_passed_over(mark, suggestions=suggestions):
            mark = step(mark)
        if mark is not None:
            self._session.set_current(mark)
            self.shown()
        elif suggestions:
            self._session.said.emit(self.tr("There is no unconfirmed suggestion further that way."))
        else:
            self._session.said.emit(self.tr("There is no annotation further that way."))

    def _go_by_doubt(self, by: int) -> None:
        assert self._session.article is not None
        here, passed = self._session.annotation, set[str]()
        found = next_needing(self._session.article.annotations, here, forward=by > 0)
        while found is not None and self._view.is_hidden(found.id):
            passed.add(found.id)
            found = next_needing(self._session.article.annotations, found, forward=by > 0)
            if found is not None and found.id in passed:
                found = None
        if found is None:
            self._session.said.emit(self.tr("There is no unconfirmed suggestion further that way."))
        else:
            self._session.set_current(marks_of(found)[0])
            self.shown()

    def _is_passed_over(self, mark: Mark, *, suggestions: bool) -> bool:
        assert self._session.article is not None
        if self._view.is_hidden(mark.annotation_id):
            return True
        return suggestions and self._session.article.annotations[mark.annotation_id].state is not State.SUGGESTED

    def climb(self, by: int) -> None:
        """From the current mark to the next one outwards (1) or inwards (-1) of those that lie on each other there."""
        if self._session.article is None:
            return
        current = self._session.current
        place = current.span.start if current and by > 0 else self._view.caret()
        nested = tuple(mark for mark in self._session.lanes.at(place) if not self._view.is_hidden(mark.annotation_id))
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
