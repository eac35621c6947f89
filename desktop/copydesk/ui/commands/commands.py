"""All that the keys do to the open article: the carriers, joined."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.annotations import Quote, Role
from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.commands.deciding import Deciding
from copydesk.ui.commands.edging import Edging
from copydesk.ui.commands.going import Going
from copydesk.ui.commands.labelling import Labelling
from copydesk.ui.commands.quoting import Quoting
from copydesk.ui.commands.repeating import Repeating
from copydesk.ui.commands.shaping import Shaping
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.commands.walking import Walking
from copydesk.ui.session import Session


class Commands(QObject):
    """The keyboard's side of annotating. ``ask_speaker`` shows the candidates and calls back with the choice."""

    def __init__(self, session: Session, view: TextView, ask_speaker: Callable[[Quote], None]) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._going = Going(session, view)
        self._quoting = Quoting(session, view, self._going, ask_speaker)
        self._edging = Edging(session)
        self._repeating = Repeating(session)
        self._labelling = Labelling(session, view, self._going)
        self._carriers = (
            self._going,
            Walking(session, view),
            Deciding(session, self._going),
            self._labelling,
            self._quoting,
            self._edging,
            Shaping(session, view, self._going, self._edging),
            self._repeating,
        )

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        own: dict[str, Callable[[], object]] = {
            "undo": self._session.undo,
            "redo": self._session.redo,
            "copy": self._view.copy,
            "sign_off": self._session.sign_off,  # the window asks first what is open: `ui.signing`
            "reopen": self._session.reopen,
            "next_article": partial(self._session.step, 1),
            "previous_article": partial(self._session.step, -1),
            **{f"speaker_{place}": partial(self.name_likely_speaker, place) for place in range(10)},
        }
        both = own | {name: act for carrier in self._carriers for name, act in carrier.table().items()}
        return self._repeating.watched(both)

    @property
    def doubtful_first(self) -> bool:
        """True while suggestions are gone through by doubt rather than in reading order."""
        return self._going.doubtful_first

    def shown(self) -> None:
        """The current mark was shown just now, and the caret brought to it."""
        self._going.shown()

    def set_speaker(self, quote_id: str, speaker: str | None) -> None:
        """Name the speaker of a quote. Done again, it is the same name for the quote that is current then."""
        self._repeating.do(
            "set_speaker",
            partial(self._quoting.set_speaker, quote_id, speaker),
            partial(self._quoting.name_speaker, speaker),
        )

    def name_likely_speaker(self, place: int) -> None:
        """Name whoever has that place among those who could speak the current quote; 0 stands for nobody nameable."""
        quote = self._session.annotation
        if isinstance(quote, Quote):
            found, speaker = self._quoting.likely_speaker(quote, place)
            if found:
                self.set_speaker(quote.id, speaker)

    def give_label(self, label: str) -> None:
        """Give a label to what is selected or current, by its name. Done again, it is the same label."""
        give = partial(self._labelling.give, label)
        self._repeating.do("choose_label", give, give)

    def quote_meant(self, words: Span, role: Role, *, beside: bool = False) -> Quote | None:
        """The quote that selected words are for, as its only part in a role or ``beside`` others."""
        return self._quoting.meant(words, role, beside=beside)

    def move(self, mark: Mark, span: Span) -> None:
        """Put a mark on other words, as a dragged edge does."""
        self._edging.move(mark, span)
