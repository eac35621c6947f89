"""The last correction, done once more to what is current or selected now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from copydesk.core.annotations import Change
from copydesk.ui.session import Session

_NOT_REPEATED: Final = frozenset({"undo", "redo", "copy", "sign_off", "reopen", "repeat", "make_quote"})
_EDGES: Final = ("start_", "end_")

Deed = Callable[[], object]


class Repeating(QObject):
    """Remembers by which action the last correction was made.

    Moves of the edges of one annotation count as one, as far as they followed one another: who drew an edge in by three
    words means three words again.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._doing: tuple[str, Deed] | None = None
        self._last: list[Deed] = []
        self._edges_of: str | None = None  # the annotation whose edges the last deeds moved
        session.corrected.connect(self._corrected)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"repeat": self.repeat}

    def watched(self, table: dict[str, Deed]) -> dict[str, Deed]:
        """The same actions, each remembered when it corrects something."""
        return {
            name: deed if name in _NOT_REPEATED else partial(self.do, name, deed, deed) for name, deed in table.items()
        }

    def do(self, name: str, deed: Deed, again: Deed) -> None:
        """Do something; when that corrects anything, ``again`` is what repeating it means."""
        outer, self._doing = self._doing, (name, again)
        try:
            deed()
        finally:
            self._doing = outer

    def repeat(self) -> None:
        """Do it again."""
        if not self._last:
            self._session.refused.emit(self.tr("Nothing was corrected yet that could be done again."))
        for deed in list(self._last):
            deed()

    def _corrected(self, change: Change) -> None:
        if self._doing is None:
            return
        name, deed = self._doing
        edges_of = next(iter(change.touched), None) if name.startswith(_EDGES) else None
        if edges_of is None or edges_of != self._edges_of:
            self._last = []
        self._last.append(deed)
        self._edges_of = edges_of
