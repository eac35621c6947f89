"""Confirming and removing what is current."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.core.annotations import Quote, Role
from copydesk.core.corrections import Accept, Remove, RemovePart
from copydesk.ui.commands.going import Going
from copydesk.ui.session import Session


class Deciding(QObject):
    """An editor’s yes or no to what is current."""

    def __init__(self, session: Session, going: Going) -> None:
        super().__init__(session)
        self._session = session
        self._going = going

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "accept": self.accept,
            "accept_next": self.accept_next,
            "remove": self.remove,
            "remove_whole": self.remove_whole,
        }

    def accept(self) -> None:
        """Confirm the current suggestion."""
        if self._session.current is not None:
            self._session.correct(Accept((self._session.current.annotation_id,)))

    def accept_next(self) -> None:
        """Confirm the current suggestion and go to the next one."""
        self.accept()
        self._going.go(1, suggestions=True)

    def remove(self) -> None:
        """Remove the current entity, or the current part of a quote; the quote with the last of its content."""
        mark, annotation = self._session.current, self._session.annotation
        if mark is None or annotation is None:
            return
        if (
            isinstance(annotation, Quote)
            and mark.role
            and (mark.role is not Role.CONTENT or len(annotation.content) > 1)
        ):
            self._session.correct(RemovePart(mark.annotation_id, mark.role, mark.index))
        else:
            self._session.correct(Remove((mark.annotation_id,)))

    def remove_whole(self) -> None:
        """Remove the current annotation with all its parts."""
        if self._session.current is not None:
            self._session.correct(Remove((self._session.current.annotation_id,)))
