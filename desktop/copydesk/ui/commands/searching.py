"""Finding words in the article, and giving a label to all places that have them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from copydesk.core.mentions import Deed, Wish, labelled
from copydesk.core.spans import Span
from copydesk.patterns import BadPattern, Pattern, TooSlow
from copydesk.ui.annotations.signs import number
from copydesk.ui.commands.naming import Naming
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.search.find_bar import FindBar, words_of_bad
from copydesk.ui.session import Session

_TYPING_MS: Final = 100  # so that a word can be typed without a search for each of its letters
_SECONDS: Final = 0.1  # that one search may take: the window stands still meanwhile
_LONGEST: Final = 200  # code points of a selection that is taken for words to be found


class Searching(QObject):
    """Keeps the hits of what is in the bar, and goes from one to the next."""

    def __init__(self, session: Session, view: ArticleView, bar: FindBar, naming: Naming) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._bar = bar
        self._naming = naming
        self._hits: list[Span] = []
        self._from = 0  # where the caret was when the search began
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search_on)
        bar.changed.connect(self._typing.start)
        bar.next_wanted.connect(self.step)
        bar.left.connect(self.close)
        session.article_opened.connect(lambda opened: self._search())

    @property
    def hits(self) -> tuple[Span, ...]:
        """Where the article has it, in reading order."""
        return tuple(self._hits)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "find": self.open,
            "find_next": partial(self.step, 1),
            "find_previous": partial(self.step, -1),
            "close_find": self.close,
            **{f"match_{what}": _nothing for what in ("case", "words", "regex")},  # the bar listens to these itself
            **{f"hits_{key}": partial(self.label, key) for key in "123456789"},
        }

    def open(self) -> None:
        """Show the bar, with what is selected, or with what was sought last."""
        selected = self._view.selected_span()
        if selected is not None and len(selected) <= _LONGEST and self._session.article is not None:
            words = " ".join(selected.of(self._session.article.article.text).split())
            self._bar.line.setText(words or self._bar.line.text())
        self._from = selected.start if selected is not None else self._view.caret()
        self._bar.show()
        self._bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.line.selectAll()
        self._search_on()

    def close(self) -> None:
        """Hide the bar and the marks; what is at hand stays selected, to be labelled."""
        self._typing.stop()
        self._bar.hide()
        self._hits = []
        self._view.show_hits(())
        self._view.setFocus()

    def step(self, by: int) -> None:
        """Go to the next hit, or to the one before; from the last to the first and back."""
        if self._typing.isActive() or self._bar.isHidden():
            self._typing.stop()
            self._bar.show()
            self._search()
        if not self._bar.query.words:
            self.open()
        if not self._hits:
            return
        at = self._view.selected_span()
        place = bisect_left(self._hits, at) if at is not None else self._place_from(self._view.caret())
        is_on_hit = at is not None and self._hits[place : place + 1] == [at]
        if by > 0:
            place += int(is_on_hit)
        else:
            place -= 1
        self._go_to(place % len(self._hits))

    def label(self, key: str) -> None:
        """List all hits, to be given a label together."""
        label, opened = self._session.desk.scheme.label_for_key(key), self._session.article
        if self._typing.isActive():
            self._search_on()
        if opened is None or label is None:
            return
        if not self._hits:
            self._session.refused.emit(self.tr("Find something first: then all places that have it can be labelled."))
            return
        mentions = labelled(opened.article.text, opened.annotations, self._hits, label.name)
        if mentions:
            self._naming.propose(Wish(Deed.LABEL, self._bar.query.words, label.name), mentions)
        else:
            self._session.refused.emit(self.tr("All hits are labelled {label} already.").format(label=label.title))

    def _search_on(self) -> None:
        """Find what is in the bar now, and go to the first hit from where the search began."""
        self._search()
        if self._hits:
            self._go_to(self._place_from(self._from) % len(self._hits))

    def _search(self) -> None:
        """Find what is in the bar now. Nothing scrolls."""
        self._typing.stop()
        self._hits = []
        if self._bar.isHidden() or self._session.article is None:
            return
        problem = ""
        try:
            self._hits = Pattern(self._bar.query).spans(self._session.article.article.text, _SECONDS)
        except BadPattern as error:
            problem = words_of_bad(error)
        except TooSlow:
            problem = self.tr("This pattern takes too long; make it simpler.")
        self._view.show_hits(self._hits)
        none = self.tr("no hits") if self._bar.query.words else ""
        self._bar.say(problem or (self._total() if self._hits else none))

    def _place_from(self, offset: int) -> int:
        return bisect_left(self._hits, offset, key=lambda span: span.start)

    def _go_to(self, place: int) -> None:
        self._view.select(self._hits[place])
        self._view.reveal(self._hits[place])
        words = self.tr("{place} of {total}")
        self._bar.say(words.format(place=number(place + 1), total=number(len(self._hits))))

    def _total(self) -> str:
        return self.tr("{total} hits").format(total=number(len(self._hits)))


def _nothing() -> None:
    """The action's own tick is all there is to it."""
