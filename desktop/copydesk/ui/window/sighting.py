"""How annotations are shown: when the names of labels stand beside the words, and what becomes of weak suggestions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.signs import number
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.page_painter import Tags
from copydesk.ui.session import Session
from copydesk.ui.settings import HIDE_WEAK, TAGS, THRESHOLD, Settings
from copydesk.ui.window.threshold_control import STEPS, ThresholdControl


class Sighting(QObject):
    """Changes how the view shows annotations, says so, and remembers it."""

    def __init__(
        self, session: Session, view: ArticleView, actions: ActionSet, settings: Settings, control: ThresholdControl
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        self._settings = settings
        self._control = control
        group = QActionGroup(self)
        for tags in Tags:
            group.addAction(actions[f"tags_{tags}"])
        view.hidden_changed.connect(self._show_hidden)
        control.chosen.connect(self.set_threshold)
        control.hide_toggled.connect(self.toggle_hide)
        self.choose_tags(self.tags)
        self._put_on()

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            **{f"tags_{tags}": partial(self.choose_tags, tags) for tags in Tags},
            "next_tags": self.next_tags,
            "threshold_up": partial(self.step, 1),
            "threshold_down": partial(self.step, -1),
            "toggle_hide_weak": self.toggle_hide,
        }

    @property
    def tags(self) -> Tags:
        """When the names of labels show."""
        chosen = self._settings.get(TAGS)
        return Tags(chosen) if chosen in list(Tags) else Tags.HOVER

    @property
    def threshold(self) -> int:
        """The per cent below which a suggestion is weak."""
        return min(max(self._settings.get(THRESHOLD), 0), 100)

    @property
    def hides(self) -> bool:
        """True while weak suggestions are hidden rather than faint."""
        return self._settings.get(HIDE_WEAK) == "on"

    def choose_tags(self, tags: Tags) -> None:
        """Show the names of labels never, where the pointer is, or always."""
        self._settings.set(TAGS, str(tags))
        self._actions[f"tags_{tags}"].setChecked(True)
        self._view.set_tags(tags)

    def next_tags(self) -> None:
        """Go round: never, where the pointer is, always."""
        order = list(Tags)
        self.choose_tags(order[(order.index(self.tags) + 1) % len(order)])
        said = {
            Tags.NEVER: self.tr("The names of labels do not show."),
            Tags.HOVER: self.tr("The names of labels show where the pointer is, and for what is current."),
            Tags.ALWAYS: self.tr("The names of labels show always."),
        }
        self._session.said.emit(said[self.tags])

    def step(self, by: int) -> None:
        """Take the next threshold up or down."""
        here = self.threshold
        further = [each for each in STEPS if each > here] if by > 0 else [each for each in STEPS if each < here][::-1]
        self.set_threshold(further[0] if further else here)

    def set_threshold(self, percent: int) -> None:
        """Draw suggestions below it faintly, or hide them."""
        self._settings.set(THRESHOLD, percent)
        self._put_on()
        self._say()

    def toggle_hide(self) -> None:
        """Hide weak suggestions, or draw them faintly again."""
        self._settings.set(HIDE_WEAK, "off" if self.hides else "on")
        self._put_on()
        self._say()

    def _put_on(self) -> None:
        self._actions["toggle_hide_weak"].setChecked(self.hides)
        self._view.set_threshold(self.threshold / 100, self.hides)
        self._show_hidden(self._view.hidden())

    def _show_hidden(self, hidden: int) -> None:
        self._control.show_state(self.threshold, self.hides, hidden)

    def _say(self) -> None:
        if not self.threshold:
            said = self.tr("All suggestions show alike.")
        elif self.hides:
            said = self.tr("Suggestions below {percent} % are hidden; in this article: {n}.")
        else:
            said = self.tr("Suggestions below {percent} % are faint.")
        self._session.said.emit(said.format(percent=self.threshold, n=number(self._view.hidden())))
