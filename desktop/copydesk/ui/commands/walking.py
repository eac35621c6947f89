"""The caret, moved by keys from word to word, sentence to sentence, mark to mark."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.motions import Unit, caret_moved
from copydesk.core.proper_names import next_name
from copydesk.core.spans import Span
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session

_ANNOTATION = "annotation"


class Walking(QObject):
    """Moves the caret, and selects what it passes when asked to. Nothing becomes current by that."""

    def __init__(self, session: Session, view: TextView) -> None:
        super().__init__(session)
        self._session = session
        self._view = view

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        # Single characters are Qt's own: its arrow keys know the letters that a reader sees, and right-to-left text.
        units = [unit.value for unit in Unit if unit is not Unit.CHARACTER]
        return {
            f"{verb}_{unit}_{way}": partial(self.walk, unit, forward=way == "on", selecting=verb == "select")
            for verb in ("caret", "select")
            for unit in (*units, _ANNOTATION)
            for way in ("on", "back")
        } | {"caret_name_on": self.go_to_name, "caret_name_back": partial(self.go_to_name, forward=False)}

    def walk(self, unit: str, *, forward: bool, selecting: bool) -> None:
        """Move the caret by a unit, or to the next annotation."""
        opened = self._session.article
        if opened is None:
            return
        caret = self._view.caret()
        if unit == _ANNOTATION:
            offset = self._annotated(caret, forward=forward, selecting=selecting)
        else:
            offset = caret_moved(opened.article.text, caret, Unit(unit), forward=forward, selecting=selecting)
        if offset == caret:
            self._session.said.emit(self.tr("There is nothing further that way."))
        else:
            self._view.walk_to(offset, selecting=selecting)

    def go_to_name(self, *, forward: bool = True) -> None:
        """Move the caret into the next name that no entity has, told by its capital letter: there a digit labels it."""
        opened = self._session.article
        if opened is None:
            return
        lanes = self._session.lanes

        def annotated(name: Span) -> bool:
            return any(mark.role is None for mark in lanes.between(name.start, name.end))

        name = next_name(opened.article.text, self._view.caret(), annotated, forward=forward)
        if name is None:
            self._session.said.emit(self.tr("No name without a label is further that way."))
        else:
            self._view.walk_to(name.start)

    def _annotated(self, caret: int, *, forward: bool, selecting: bool) -> int:
        """Where the next annotation begins, or for who selects forwards ends."""
        spans = (mark.span for mark in self._session.lanes.marks)
        if forward:
            places = (span.end if selecting else span.start for span in spans)
            return min((place for place in places if place > caret), default=caret)
        return max((span.start for span in spans if span.start < caret), default=caret)
