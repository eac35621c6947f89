"""Keys act on what the pointer is over: point, press, done, without a click before each correction.

Only a pointer that has moved since the last key that went elsewhere takes aim, so that a mouse that merely lies there
never decides anything, and what it aims at is outlined before any key is pressed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from copydesk.core.lanes import Mark
from copydesk.ui.action_set import ActionSet
from copydesk.ui.actions import situation
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session
from copydesk.ui.settings import AIM, Settings

# Actions that concern what is current: these, and no others, are meant for what is aimed at.
_AIMED = frozenset({situation.on_annotation, situation.on_suggestion, situation.on_quote, situation.can_label})


class Aim(QObject):
    """What the pointer is over becomes current in the moment in which a key asks something of it."""

    def __init__(self, session: Session, view: ArticleView, actions: ActionSet, settings: Settings) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        self._settings = settings
        self._mark: Mark | None = None
        self._viewport = view.viewport()  # asked for now: a view that is on its way out has none
        self._viewport.installEventFilter(self)
        view.installEventFilter(self)
        session.article_opened.connect(lambda opened: self._take(None))
        session.annotations_changed.connect(lambda opened, touched: self._take(None))
        session.current_changed.connect(lambda mark: self._take(None))
        view.verticalScrollBar().valueChanged.connect(lambda value: self._take(None))

        actions["toggle_aim"].setChecked(self.is_on)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"toggle_aim": self.toggle}

    @property
    def is_on(self) -> bool:
        """True while keys act on what the pointer is over."""
        return self._settings.get(AIM) != "off"

    def toggle(self) -> None:
        """Take aim no longer, or again."""
        self._settings.set(AIM, "off" if self.is_on else "on")
        self._actions["toggle_aim"].setChecked(self.is_on)
        self._take(None)

    @property
    def mark(self) -> Mark | None:
        """What is aimed at."""
        return self._mark

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, and pass a key's aim on before Qt looks for what it does."""
        kind = event.type()
        if watched is self._viewport:
            if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self._follow(event)
            elif kind in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress):
                self._take(None)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._pressed(event)
        elif kind == QEvent.Type.FocusOut:
            self._take(None)
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        if not self.is_on or event.buttons() != Qt.MouseButton.NoButton or not self._view.hasFocus():
            self._take(None)
            return
        marks = self._view.marks_at(event.position().toPoint())
        # The current mark stays meant while the pointer is anywhere over it: whoever has gone outwards goes on there.
        self._take(None if not marks or self._session.current in marks else marks[0])

    def _pressed(self, event: QKeyEvent) -> None:
        if self._mark is None or event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            return
        mark = self._mark
        wanted = self._actions.meant_by(QKeySequence(event.keyCombination()))
        self._take(None)
        if wanted is not None and wanted.in_text and wanted.when in _AIMED and self._view.selected_span() is None:
            self._view.set_current(mark, reveal=False)  # seen already: nothing may scroll
            self._session.set_current(mark)

    def _take(self, mark: Mark | None) -> None:
        if mark != self._mark:
            self._mark = mark
            self._view.set_aimed(mark)
