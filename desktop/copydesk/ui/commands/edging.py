"""Moving the edges of what is current."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.corrections import MoveEntity, MovePart
from copydesk.core.edges import Edge, Step, moved
from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.session import Session


class Edging(QObject):
    """Edges by key, and where a dragged edge goes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            f"{edge}_{step}_{'on' if forward else 'back'}": partial(self.move_edge, edge, step, forward=forward)
            for edge in Edge
            for step in Step
            for forward in (True, False)
        }

    def move_edge(self, edge: Edge, step: Step, *, forward: bool) -> None:
        """Move one edge of the current mark."""
        mark, opened = self._session.current, self._session.article
        if mark is None or opened is None:
            return
        span = moved(opened.article.text, mark.span, edge, step, forward=forward)
        if span is None:
            self._session.refused.emit(self.tr("The edge cannot go further that way."))
        else:
            self.move(mark, span)

    def move(self, mark: Mark, span: Span) -> None:
        """Put a mark on other words, as a dragged edge does."""
        if mark.role is None:
            self._session.correct(MoveEntity(mark.annotation_id, span))
        else:
            self._session.correct(MovePart(mark.annotation_id, mark.role, mark.index, span))
