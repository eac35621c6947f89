"""Making quotes, and saying what belongs to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.annotations import Entity, Kind, Quote, Role
from copydesk.core.corrections import AddFragment, AddQuote, Correction, SetKind, SetPart, SetSpeaker
from copydesk.core.lanes import marks_of
from copydesk.core.quotation import quoted_at
from copydesk.core.spans import Span
from copydesk.ui.commands.selecting import use_selection
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session


class Quoting(QObject):
    """The parts, speaker and kind of quotes. ``ask_speaker`` shows who it could be and calls back."""

    def __init__(self, session: Session, view: TextView, ask_speaker: Callable[[Quote], None]) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._ask_speaker = ask_speaker

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "make_quote": self.make_quote,
            **{f"set_{role}": partial(self.set_part, role) for role in Role},
            **{f"add_{role}": partial(self.add_fragment, role) for role in Role},
            "choose_speaker": self.choose_speaker,
            **{f"kind_{kind}": partial(self.set_kind, kind) for kind in Kind},
        }

    def make_quote(self) -> None:
        """Make a quote of the selection, or of what stands between quotation marks around the caret."""
        if self._session.article is None:
            return
        span = self._view.selected_span()
        if span is None:
            around = quoted_at(self._session.article.article.text, self._view.caret())
            span = around.span if around else None
        if span is None:
            self._session.refused.emit(
                self.tr("Select the words that were said, or put the caret between quotation marks.")
            )
            return
        use_selection(self._session, self._view, AddQuote((span,)))

    def _words(self) -> Span | None:
        """The words for a part of a quote: the selection, else the entity that is current."""
        selected, annotation = self._view.selected_span(), self._session.annotation
        if selected is None and isinstance(annotation, Entity):
            return annotation.span
        if selected is None:
            self._session.refused.emit(self.tr("Select the words first, or go to an entity that covers them."))
        return selected

    def _part(self, role: Role, make: Callable[[str, Span], Correction]) -> None:
        words, quote = self._words(), self._session.quote
        if words is None:
            return
        if quote is None:
            self._session.refused.emit(self.tr("Go to a quote first, with Tab or the mouse."))
        elif use_selection(self._session, self._view, make(quote.id, words)) and self._session.quote is not None:
            # Also when another annotation was current meanwhile: the editor sees which quote it went to.
            marks = (mark for mark in marks_of(self._session.quote) if mark.role is role and mark.span.overlaps(words))
            self._session.set_current(next(marks, self._session.current))

    def set_part(self, role: Role) -> None:
        """Put the selected words in one role of the quote at work, in place of what was there."""
        self._part(role, lambda quote_id, words: SetPart(quote_id, role, (words,)))

    def add_fragment(self, role: Role) -> None:
        """Add the selected words to one role of the quote at work."""
        self._part(role, lambda quote_id, words: AddFragment(quote_id, role, words))

    def set_kind(self, kind: Kind) -> None:
        """Say what kind of speech the current quote is."""
        if isinstance(self._session.annotation, Quote):
            self._session.correct(SetKind(self._session.annotation.id, kind))

    def choose_speaker(self) -> None:
        """Ask who speaks the current quote."""
        if isinstance(self._session.annotation, Quote):
            self._ask_speaker(self._session.annotation)

    def set_speaker(self, quote_id: str, speaker: str | None) -> None:
        """Name the speaker."""
        self._session.correct(SetSpeaker(quote_id, speaker))
