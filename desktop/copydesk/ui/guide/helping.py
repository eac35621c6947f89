"""Opens the help where it is needed: at the page about what has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from copydesk.core.annotations import Entity
from copydesk.ui.action_set import ActionSet
from copydesk.ui.dialogs.help_window import HelpWindow
from copydesk.ui.guide.help_pages import HELP_PAGES, page_about
from copydesk.ui.session import Session
from copydesk.ui.window.docks import Docks


class Helping(QObject):
    """The help of one window. In a dialog of that window the key opens the page about the dialog."""

    def __init__(self, session: Session, actions: ActionSet, docks: Docks, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._docks = docks
        self._window = window
        self._help: HelpWindow | None = None
        window.installEventFilter(self)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"help": self.open_here}

    @property
    def shown(self) -> HelpWindow | None:
        """The help, once it was asked for."""
        return self._help

    def open_here(self) -> None:
        """Open the page about what has the focus."""
        self.open_at(page_about(self.topic()))

    def open_at(self, page: str) -> None:
        """Open a page."""
        if self._help is None:
            self._help = HelpWindow(self._actions, self._window)
        self._help.open_at(page)

    def topic(self) -> str:
        """What the editor is at: a dialog, a panel, or what is current in the article."""
        known = {about for page in HELP_PAGES for about in page.about}
        widget = QApplication.focusWidget()
        while widget is not None:
            if type(widget).__name__ in known:
                return type(widget).__name__
            widget = widget.parentWidget()
        panel = self._docks.focused()
        annotation = self._session.annotation
        if annotation is not None and panel in (None, "inspector"):
            return "entity" if isinstance(annotation, Entity) else "quote"
        return panel or "article"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the key of the help in the window's dialogs, where its actions are not at work."""
        if isinstance(event, QChildEvent):
            dialog = event.child()
            if event.type() is QEvent.Type.ChildPolished and isinstance(dialog, QDialog) and dialog is not self._help:
                dialog.installEventFilter(self)
        elif watched is not self._window and isinstance(event, QKeyEvent) and self._asks(event):
            self.open_here()
            return True
        return super().eventFilter(watched, event)

    def _asks(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return event.type() is QEvent.Type.KeyPress and pressed in self._actions["help"].shortcuts()
