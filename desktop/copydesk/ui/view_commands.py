"""What the menu View does: size of the text, theme, and the panels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QWidget

from copydesk.ui.action_set import ActionSet
from copydesk.ui.article_view import ArticleView
from copydesk.ui.queue import Queue
from copydesk.ui.settings import THEME, Settings
from copydesk.ui.themes import CHOICES, Themes

_ZOOM_STEP = 10


class ViewCommands(QObject):
    """Changes how the window looks, and remembers it. ``panels`` are what F6 walks through, the queue first."""

    def __init__(self, view: ArticleView, queue: Queue, inspector: QWidget, settings: Settings, themes: Themes) -> None:
        super().__init__(view)
        self._view = view
        self._queue = queue
        self._panels: Sequence[QWidget] = (queue, view, inspector)
        self._settings = settings
        self._themes = themes

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "zoom_in": partial(self.zoom, _ZOOM_STEP),
            "zoom_out": partial(self.zoom, -_ZOOM_STEP),
            "zoom_reset": self.zoom_reset,
            **{f"theme_{choice}": partial(self.choose_theme, choice) for choice in CHOICES},
            "next_panel": partial(self.walk, 1),
            "previous_panel": partial(self.walk, -1),
            "filter_queue": self.filter_queue,
            "toggle_queue": partial(self.toggle, 0),
            "toggle_inspector": partial(self.toggle, 2),
        }

    def check(self, actions: ActionSet) -> None:
        """Let the checkable actions show how things stand."""
        group = QActionGroup(self)
        for choice in CHOICES:
            group.addAction(actions[f"theme_{choice}"])
        actions[f"theme_{self._themes.choice}"].setChecked(True)
        actions["toggle_queue"].setChecked(True)
        actions["toggle_inspector"].setChecked(True)

    def zoom(self, by: int) -> None:
        """Make the article's text larger or smaller, in percent of its plain size."""
        self._view.set_zoom(self._view.zoom() + by)

    def zoom_reset(self) -> None:
        """Show the article's text at its plain size."""
        self._view.set_zoom(100)

    def choose_theme(self, choice: str) -> None:
        """Stay light, stay dark, or follow the system."""
        self._themes.choose(choice)
        self._settings.set(THEME, choice)

    def filter_queue(self) -> None:
        """Show the queue and begin to search it."""
        self._queue.setVisible(True)
        self._queue.focus_filter()

    def toggle(self, place: int) -> None:
        """Show or hide a panel; the focus goes to the article when it was in there."""
        panel = self._panels[place]
        panel.setVisible(panel.isHidden())
        if panel.isHidden():
            self._view.setFocus()

    def walk(self, by: int) -> None:
        """Give the focus to the next (1) or previous (-1) panel that is shown."""
        shown = [panel for panel in self._panels if panel.isVisible()]
        focused = QApplication.focusWidget()
        here = next((place for place, panel in enumerate(shown) if focused and _holds(panel, focused)), 0)
        panel = shown[(here + by) % len(shown)]
        _first_place(panel).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)


def _first_place(panel: QWidget) -> QWidget:
    """Where the focus goes in a panel: the list of the queue, the article itself, the first place of the others."""
    if isinstance(panel, Queue):
        return panel.list
    if panel.focusPolicy() is not Qt.FocusPolicy.NoFocus or panel.focusProxy() is not None:
        return panel
    places = (child for child in panel.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((child for child in places if child.isVisibleTo(panel)), panel)
