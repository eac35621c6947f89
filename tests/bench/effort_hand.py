"""A hand at keyboard and mouse: every key press, click and drag is counted, and does what the app makes of it.

Keys go through the table of actions that the window binds its keys to, mouse gestures through the slots that the
article view is wired to; only pixels are left out. A drag counts as one action, as it does for every other tool.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from copydesk.core.annotations import Change, Quote
from copydesk.core.corrections import Correction, Rules, plan
from copydesk.core.lanes import Mark, innermost_first
from copydesk.core.mentions import Deed, Mention, mentions_of, together, wish_of
from copydesk.core.spans import Span
from copydesk.ui.commands import Commands
from copydesk.ui.session import Session


class Page:
    """What the commands see of the article view: a caret and a selection, in code points."""

    def __init__(self) -> None:
        self.selection: Span | None = None
        self.position = 0

    def selected_span(self) -> Span | None:
        return self.selection

    def caret(self) -> int:
        return self.position

    def select(self, span: Span | None) -> None:
        self.selection = span
        if span is not None:
            self.position = span.end

    def is_hidden(self, annotation_id: str) -> bool:
        """Nothing is."""
        return False

    def walk_to(self, offset: int, *, selecting: bool = False) -> None:
        """Put the caret there; whoever has a mouse selects with that."""
        self.position = offset

    def copy(self) -> None:
        """Nobody copies here."""


class Hand:
    """Counts what it does in ``actions``; ``refused`` holds what the app would not do."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.page = Page()
        self.commands = Commands(session, self.page, self._choose)
        self._table = self.commands.table()
        self.actions: Counter[str] = Counter()
        self.refused: list[str] = []
        self._speaker: str | None = None
        self._changed: Change | None = None
        self._deed = Deed.LABEL
        session.refused.connect(self.refused.append)
        session.corrected.connect(self._remember)

    @property
    def total(self) -> int:
        """Key presses, clicks and drags so far."""
        return self.actions.total()

    def press(self, name: str) -> None:
        """The key of an action."""
        self.actions["key"] += 1
        self._table[name]()

    def click(self, mark: Mark, *, again: bool = False) -> None:
        """Click the mark where the fewest others lie over it; each one over it is another click.

        Nothing is done where it is current already, unless it is to be said ``again``.
        """
        if self.session.current == mark and not again:
            return
        lanes = self.session.lanes
        best = min(
            (innermost_first(set(lanes.at(at))) for at in range(mark.span.start, mark.span.end)),
            key=lambda stack: stack.index(mark),
        )
        self.actions["click"] += best.index(mark) + 1
        self.page.select(None)
        self.page.position = mark.span.start
        self.session.set_current(mark)

    def aim(self, mark: Mark) -> None:
        """Hold the pointer over the mark, for a key to be about it; where others lie over all of it, click instead."""
        lanes = self.session.lanes
        if any(innermost_first(set(lanes.at(at)))[0] == mark for at in range(mark.span.start, mark.span.end)):
            self.page.select(None)
            self.session.set_current(mark)
        else:
            self.click(mark)

    def point(self, offset: int) -> None:
        """Click the text at an offset, whatever is marked there."""
        self.actions["click"] += 1
        self.page.select(None)
        self.page.position = offset
        marks = innermost_first(set(self.session.lanes.at(offset)))
        self.session.set_current(marks[0] if marks else None)

    def drag(self, span: Span) -> None:
        """Select words with the mouse."""
        self.actions["drag"] += 1
        self.page.select(span)

    def grip(self, mark: Mark, span: Span) -> None:
        """Drag one edge of the current mark."""
        assert self.session.current == mark, "only the current mark has grips"
        self.actions["drag"] += 1
        self.commands.move(mark, span)

    def sign_off(self) -> None:
        """The key of the sign-off twice: the window first says what was not looked at, and often something was not."""
        self.actions["key"] += 1
        self.press("sign_off")

    def offered(self) -> tuple[Mention, ...]:
        """The other mentions that the app offers after what was done last."""
        opened, change = self.session.article, self._changed
        if opened is None or change is None or (wished := wish_of(change, opened.article.text)) is None:
            return ()
        self._deed = wished[0].deed
        return mentions_of(opened.article.text, opened.annotations, *wished)

    def accept_others(self, mentions: Sequence[Mention]) -> None:
        """The one key that does the same to all mentions that are ticked."""
        self.actions["key"] += 1
        self.session.correct(together(self._deed, mentions))

    def choose_others(self, mentions: Sequence[Mention], toggles: int) -> None:
        """Open the list, tick and untick by a click each, and accept."""
        self.actions["click"] += toggles
        self.actions["key"] += 2
        self.session.correct(together(self._deed, mentions))

    def planned(self, correction: Correction) -> Change:
        """What a correction would do."""
        opened = self.session.article
        assert opened is not None
        desk = self.session.desk
        return plan(opened.annotations, correction, Rules(opened.article.text, desk.scheme.label_names, desk.annotator))

    def name_speaker(self, quote: Quote, name: str | None, place: int | None) -> None:
        """Open the list of speakers and press a digit, or type the first letters and Return where it has no digit."""
        self._speaker = name
        self.press("choose_speaker")
        self.actions["key"] += 1 if place is not None else len(name or "") + 1

    def _remember(self, change: Change) -> None:
        self._changed = change

    def _choose(self, quote: Quote) -> None:
        self.commands.set_speaker(quote.id, self._speaker)
