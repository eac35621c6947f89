"""The same name everywhere: after one mention was labelled or removed, the others are offered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from copydesk.core.annotations import Change
from copydesk.core.mentions import Deed, Mention, Wish, mentions_of, together, wish_of
from copydesk.core.spans import Span
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.signs import number
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.search.offer_bar import OfferBar, row_of
from copydesk.ui.session import Session

# Long enough for the correction itself to be painted first, too short to be waited for.
_AFTER_MS: Final = 30


class Naming(QObject):
    """Offers the other mentions until the next correction, and does to them what was done to the first."""

    def __init__(self, session: Session, view: ArticleView, actions: ActionSet, bar: OfferBar) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._actions = actions
        self._bar = bar
        self._wished: tuple[Wish, Span | None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._offer)
        session.article_opened.connect(lambda opened: self.dismiss())
        session.annotations_changed.connect(lambda opened, touched: self.dismiss())
        session.corrected.connect(self._corrected)
        bar.accepted.connect(self.accept)
        bar.listed.connect(self.choose)
        bar.dismissed.connect(self.dismiss)
        bar.shown_place.connect(self._show)
        view.installEventFilter(self)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"same_accept": self.accept, "same_choose": self.choose, "same_dismiss": self.dismiss}

    @property
    def wish(self) -> Wish | None:
        """What was done last, while its other mentions can still be offered."""
        return self._wished[0] if self._wished else None

    def propose(self, wish: Wish, mentions: tuple[Mention, ...]) -> None:
        """List places that somebody else has found, for the wish to be done to them."""
        if self._session.article is not None:
            self.dismiss()
            self._wished = (wish, None)
            self._show_offer(wish, self._session.article.article.text, mentions, None)
            self._bar.show_list()

    def accept(self) -> None:
        """Do to all mentions that are ticked what was done to the first; without any that is certain, list them."""
        if not self._is_offering():
            return
        wish, chosen = self.wish, self._bar.chosen()
        if not chosen and not self._bar.is_listing:
            self._bar.show_list()
        elif not chosen:
            self._session.refused.emit(self.tr("Tick a mention first, with the space bar."))
        elif wish is not None and self._session.correct(together(wish.deed, chosen)):
            self._session.said.emit(self._done(wish, len(chosen)))

    def choose(self) -> None:
        """Open the list of mentions, or close it again."""
        if not self._is_offering():
            return
        if self._bar.is_listing:
            self._bar.hide_list()
        else:
            self._bar.show_list()

    def dismiss(self) -> None:
        """Offer nothing any more."""
        self._soon.stop()
        self._wished = None
        self._bar.withdraw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the article takes the offer away, and does there whatever else it does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        return super().eventFilter(watched, event)

    def _corrected(self, change: Change) -> None:
        if self._session.article is not None:
            self._wished = wish_of(change, self._session.article.article.text)
            if self._wished is not None:
                self._soon.start()

    def _offer(self) -> None:
        self._soon.stop()
        if self._session.article is None or self._wished is None:
            return
        wish, done = self._wished
        text = self._session.article.article.text
        mentions = mentions_of(text, self._session.article.annotations, wish, done)
        if mentions:
            self._show_offer(wish, text, mentions, done)

    def _show_offer(self, wish: Wish, text: str, mentions: tuple[Mention, ...], done: Span | None) -> None:
        keys = (self._actions.key("same_accept"), self._actions.key("same_choose"))
        rows = [row_of(mention, text) for mention in mentions]
        covered = None if done is None else self._view.rects_of_span(done)
        self._bar.offer(wish, self._title(wish.label), rows, keys, covered)

    def _is_offering(self) -> bool:
        """True when there is something to accept; else it is said why not."""
        if self._soon.isActive():
            self._offer()  # who presses the keys in one breath need not wait
        if self._bar.isHidden():
            words = self.tr("There is no other mention of “{name}” in this article.").format(
                name=self.wish.name if self.wish else ""
            )
            nothing = self.tr("Label, relabel or remove a name first: then its other mentions are offered.")
            self._session.refused.emit(words if self.wish else nothing)
        return not self._bar.isHidden()

    def _show(self, mention: Mention) -> None:
        self._view.reveal(mention.span)

    def _title(self, label: str) -> str:
        found = self._session.desk.scheme.label(label)
        return found.title if found else label

    def _done(self, wish: Wish, count: int) -> str:
        removed = self.tr("Mentions of “{name}” that were removed: {count}.")
        labelled = self.tr("Mentions of “{name}” that are {label} now: {count}.")
        words = removed if wish.deed is Deed.REMOVE else labelled
        return words.format(name=wish.name, label=self._title(wish.label), count=number(count))
