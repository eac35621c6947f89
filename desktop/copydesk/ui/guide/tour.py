"""The tour of the first minutes: each step waits until the editor has done the thing, by key or by mouse.

It watches and never acts. A step that cannot be done here, or that bores, is skipped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from copydesk.core.annotations import Change, Quote
from copydesk.ui.action_set import ActionSet
from copydesk.ui.guide.callout import Callout
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session
from copydesk.ui.settings import TOUR, Settings
from copydesk.workflow import OpenArticle, Status

_N = QT_TRANSLATE_NOOP
OVER: Final = "over"


@dataclass(frozen=True, slots=True)
class Step:
    """``does`` is the action whose key the words name, as {key}; ``at`` is the part of the window that it is about."""

    name: str
    words: str
    does: str
    at: str = "article"


STEPS: Final = (
    Step("go", _N("Tour", "The machine has marked names and quotes. Press {key} to go to the first one."), "next_mark"),
    Step(
        "accept",
        _N("Tour", "The panel at the right says what this is. When it is right, press {key} to confirm it."),
        "accept",
        "inspector",
    ),
    Step(
        "edge",
        _N("Tour", "Edges move by key or by mouse. Press {key} to let this annotation end one word later."),
        "end_word_on",
    ),
    Step("undo", _N("Tour", "That was one word too many. Press {key}: undo has no end."), "undo"),
    Step(
        "quote",
        _N(
            "Tour", "Now a quote. Select some words that somebody says, with Shift and the arrow keys, and press {key}."
        ),
        "make_quote",
    ),
    Step("speaker", _N("Tour", "Who speaks? Press {key} and choose from the cast list."), "choose_speaker"),
    Step(
        "sign_off",
        _N("Tour", "When all is right, press {key}. What is still open is said first; the second time it is gold."),
        "sign_off",
        "sign_off",
    ),
)


class Tour(QObject):
    """Runs through the steps in one window. ``places`` are the parts that steps are about."""

    changed = Signal()  # it began, or is over

    def __init__(
        self, session: Session, view: ArticleView, actions: ActionSet, settings: Settings, places: dict[str, QWidget]
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        self._settings = settings
        self._places = places
        self._at = -1  # the number of the step; -1 while there is no tour
        self.callout = Callout(view.window())
        self.callout.skipped.connect(self.skip)
        self.callout.ended.connect(self.end)
        session.current_changed.connect(lambda mark: self._done("go") if mark is not None else self._place())
        session.corrected.connect(self._corrected)
        session.annotations_changed.connect(self._changed)
        session.article_opened.connect(lambda opened: self._place())
        view.verticalScrollBar().valueChanged.connect(self._place)
        # The window, and the article, which makes room for what is said above it.
        view.window().installEventFilter(self)
        view.installEventFilter(self)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"tour": self.start, "skip_step": self.skip, "end_tour": self.end}

    @property
    def is_on(self) -> bool:
        """True while it says something."""
        return self._at >= 0

    @property
    def step(self) -> Step | None:
        """The step that waits; None while there is no tour, and at its end."""
        return STEPS[self._at] if 0 <= self._at < len(STEPS) else None

    def offer(self) -> None:
        """Start at the first time, or go on where it stopped; nothing once it was ended."""
        remembered = self._settings.get(TOUR)
        if remembered != OVER:
            self._show(next((n for n, step in enumerate(STEPS) if step.name == remembered), 0))

    def start(self) -> None:
        """Start anew."""
        self._show(0)

    def skip(self) -> None:
        """Leave out the step that waits."""
        if self.is_on:
            self._show(self._at + 1)

    def end(self) -> None:
        """No more of it, at the next start neither."""
        if self.is_on:
            self._at = -1
            self._settings.set(TOUR, OVER)
            self.callout.hide()
            self._view.setFocus()
            self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.callout.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.is_on:
            QTimer.singleShot(0, self, self._place)  # what lies around is laid out by then
        return super().eventFilter(watched, event)

    # What the editor does

    def _corrected(self, change: Change) -> None:
        if change.action == "accept":
            self._done("accept")
        if change.action in ("move_entity", "move_part"):
            self._done("edge")
        for edit in change.edits:
            if isinstance(edit.after, Quote):
                if edit.before is None:
                    self._done("quote")
                elif isinstance(edit.before, Quote) and edit.before.speaker != edit.after.speaker:
                    self._done("speaker")

    def _changed(self, opened: OpenArticle, touched: frozenset[str]) -> None:
        if opened.history.next_redo is not None:
            self._done("undo")
        if opened.status is Status.GOLD:
            self._done("sign_off")
        self._place()

    def _done(self, name: str) -> None:
        if self.step is not None and self.step.name == name:
            self._show(self._at + 1)

    # What it shows

    def _show(self, number: int) -> None:
        was_on, self._at = self.is_on, number
        self._settings.set(TOUR, self.step.name if self.step else OVER)
        if self.step is None:
            words = self.tr("That was the tour. {key} opens the help, {palette} finds every action by name.")
            words = words.format(key=self._actions.key("help"), palette=self._actions.key("palette"))
            self.callout.say(self.tr("Done"), words, "", self.tr("Close"))
        else:
            head = self.tr("Step {n} of {all}").format(n=number + 1, all=len(STEPS))
            words = QCoreApplication.translate("Tour", self.step.words).format(key=self._actions.key(self.step.does))
            self.callout.say(head, words, self.tr("Skip"), self.tr("End"))
        self._place()
        if not was_on:
            self.changed.emit()

    def _place(self) -> None:
        if self.is_on:
            self.callout.point_at(self._target())

    def _target(self) -> QRect:
        """Where the tip goes, in the window: what is current, or else the part that the step is about."""
        window = self._view.window()
        page = self._view.viewport()
        at = self.step.at if self.step else "article"
        if at != "article":
            place = self._places[at]
            whole = QRect(place.mapTo(window, QPoint()), place.size())
            # Of a panel its foot, where the guideline is; what it lists stays in sight.
            return whole.adjusted(0, max(0, whole.height() - 90), 0, 0)
        current = self._session.annotation
        rects = self._view.rects_of(current.id) if current is not None else []
        seen = [rect for rect in rects if page.rect().contains(rect.center())]
        if seen:
            return seen[-1].translated(page.mapTo(window, QPoint()))
        return QRect(page.mapTo(window, QPoint(page.width() // 2, page.height() // 3)), page.size() / 100)
