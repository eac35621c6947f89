"""What the menu View does but for the panels, which `docks` moves: size and type of the text, theme, the filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from copydesk.bundled import PALETTES
from copydesk.ui.action_set import ActionSet
from copydesk.ui.articles.queue import Queue
from copydesk.ui.looks.themes import CHOICES, Themes
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.typography import EASY, NEWSPAPER, SANS, SERIF, ReadingType
from copydesk.ui.settings import PALETTE, THEME, ZOOM, Settings
from copydesk.ui.window.docks import Docks

_ZOOM_STEP = 10


class ViewCommands(QObject):
    """Changes how the window looks, and remembers it."""

    def __init__(self, view: ArticleView, docks: Docks, settings: Settings, themes: Themes) -> None:
        super().__init__(view)
        self._view = view
        self._docks = docks
        self._settings = settings
        self._themes = themes
        self._actions: ActionSet | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "zoom_in": partial(self.zoom, _ZOOM_STEP),
            "zoom_out": partial(self.zoom, -_ZOOM_STEP),
            "zoom_reset": self.zoom_reset,
            "type_serif": partial(self.change_type, family=SERIF),
            "type_sans": partial(self.change_type, family=SANS),
            "type_easy": self.easy,
            "measure_wider": partial(self.step_type, "measure", 1),
            "measure_narrower": partial(self.step_type, "measure", -1),
            "leading_more": partial(self.step_type, "leading", 1),
            "leading_less": partial(self.step_type, "leading", -1),
            "reset_type": partial(self.set_type, NEWSPAPER),
            **{f"theme_{choice}": partial(self.choose_theme, choice) for choice in CHOICES},
            **{f"palette_{name}": partial(self.choose_palette, name) for name in PALETTES},
            "filter_queue": self.filter_queue,
        }

    def check(self, actions: ActionSet) -> None:
        """Let the checkable actions show how things stand."""
        for kind, names in (("theme", CHOICES), ("palette", PALETTES)):
            group = QActionGroup(self)
            for name in names:
                group.addAction(actions[f"{kind}_{name}"])
        self._actions = actions
        self.show_choices(actions)

    def show_choices(self, actions: ActionSet) -> None:
        """Tick the theme and the palette that there are, whoever chose them."""
        actions[f"theme_{self._themes.choice}"].setChecked(True)
        actions[f"palette_{self._themes.palette}"].setChecked(True)
        self._tick_type()

    def use_settings(self) -> None:
        """Put to use what the settings were changed to."""
        self._view.set_type(self._settings.reading_type())
        self._view.set_zoom(self._settings.get(ZOOM))
        if self._actions is not None:
            self.show_choices(self._actions)

    def zoom(self, by: int) -> None:
        """Make the article's text larger or smaller, in percent of its plain size."""
        self._view.set_zoom(self._view.zoom() + by)

    def zoom_reset(self) -> None:
        """Show the article's text at its plain size."""
        self._view.set_zoom(100)

    def set_type(self, reading_type: ReadingType) -> None:
        """Set articles in this type from now on."""
        self._view.set_type(reading_type)
        self._settings.set_reading_type(self._view.reading_type())
        self._tick_type()

    def change_type(self, **values: str | int) -> None:
        """Change some values of the type."""
        self.set_type(replace(self._view.reading_type(), **values))

    def step_type(self, name: str, steps: int) -> None:
        """So many steps more of one value."""
        self.set_type(self._view.reading_type().stepped(name, steps))

    def easy(self) -> None:
        """Wider spacing, or what newspapers have; on and off with the same action."""
        self.set_type(NEWSPAPER if self._view.reading_type() == EASY else EASY)

    def _tick_type(self) -> None:
        now = self._view.reading_type()
        if self._actions is not None:
            self._actions["type_serif"].setChecked(now.family == SERIF)
            self._actions["type_sans"].setChecked(now.family == SANS)
            self._actions["type_easy"].setChecked(now == EASY)

    def choose_theme(self, choice: str) -> None:
        """Stay light, stay dark, or follow the system."""
        self._themes.choose(choice)
        self._settings.set(THEME, choice)

    def choose_palette(self, name: str) -> None:
        """Draw labels in the colours of a palette."""
        self._themes.choose_palette(name)
        self._settings.set(PALETTE, name)

    def filter_queue(self) -> None:
        """Show the queue and begin to search it."""
        self._docks.show("queue")
        queue = self._docks.widget("queue")
        assert isinstance(queue, Queue), "the panel of the queue holds something else"
        queue.focus_filter()
