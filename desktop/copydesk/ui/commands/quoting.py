"""Making quotes, and saying what belongs to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.annotations import Entity, Kind, Quote, Role
from copydesk.core.cast import cast_for
from copydesk.core.corrections import AddFragment, AddQuote, Correction, GiveRole, SetKind, SetPart, SetSpeaker
from copydesk.core.edges import at_caret, expanded
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.meant import nearest_quote, shares_paragraph
from copydesk.core.spans import Span
from copydesk.core.text import word_at
from copydesk.prefill.proposing import goes_on_with, propose, propose_at
from copydesk.ui.commands.going import Going
from copydesk.ui.commands.selecting import use_selection
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session
from copydesk.workflow import OpenArticle


class Quoting(QObject):
    """The parts, speaker and kind of quotes. ``ask_speaker`` shows who it could be and calls back."""

    def __init__(self, session: Session, view: TextView, going: Going, ask_speaker: Callable[[Quote], None]) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._going = going
        self._ask_speaker = ask_speaker
        self._gone_to: str | None = None  # the quote that the editor went to since the last correction
        session.gone_to.connect(self._went)
        session.corrected.connect(lambda change: self._stay())
        session.article_opened.connect(lambda opened: self._stay())

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
        """Make a quote of the selection, or of what is said at the caret, with the parts that are likely its own."""
        opened, span = self._session.article, self._view.selected_span()
        if opened is None:
            return
        if span is None:
            self._quote_at_caret(opened)
        else:
            self._make(propose(opened.article.text, opened.annotations, span, self._session.desk.convention))

    def _quote_at_caret(self, opened: OpenArticle) -> None:
        """Go to the quote that is there, go on with the one before, or make a new one."""
        text, annotations, convention = opened.article.text, opened.annotations, self._session.desk.convention
        caret = self._view.caret()
        inside = [mark for mark in self._session.lanes.at(caret) if mark.role is Role.CONTENT]
        part = goes_on_with(text, annotations, at_caret(caret, text), convention)
        proposal = propose_at(text, annotations, caret, convention)
        if inside:
            self._session.set_current(inside[0])
            self._session.said.emit(self.tr("Those words are a quote already: this one."))
        elif part is not None:
            quote, words = part
            if self._session.correct(AddFragment(quote.id, Role.CONTENT, words)):
                self._show_part(quote.id, Role.CONTENT, words)
                self._session.said.emit(self.tr("That goes on with the quote before."))
        elif proposal is not None:
            self._make(proposal)
        else:
            self._session.refused.emit(
                self.tr("Select the words that were said, or put the caret where somebody says something.")
            )

    def _make(self, proposal: AddQuote) -> None:
        if use_selection(self._session, self._view, proposal) and self._session.quote is not None:
            self._session.said.emit(self._told(self._session.quote))

    def _told(self, quote: Quote) -> str:
        """What was proposed, for who does not look beside the text."""
        assert self._session.article is not None
        text = self._session.article.article.text
        cue, source = (" … ".join(span.of(text) for span in spans) for spans in (quote.cue, quote.source))
        if not cue or not source:
            return self.tr("Not all parts were found: select the words, and press U for the cue or S for the source.")
        if quote.speaker is None:
            return self.tr("Cue: “{cue}”. Source: “{source}”. No speaker yet.").format(cue=cue, source=source)
        words = self.tr("Cue: “{cue}”. Source: “{source}”. Speaker: {speaker}.")
        return words.format(cue=cue, source=source, speaker=quote.speaker)

    def _words(self, role: Role) -> Span | None:
        """The words for a part of a quote: the selection, the entity that is current, else what the caret stands in."""
        opened, annotation = self._session.article, self._session.annotation
        words = self._view.selected_span()
        if words is None and isinstance(annotation, Entity):
            words = annotation.span
        if words is None and opened is not None and not self._going.is_at_current:
            words = self._words_at(self._view.caret(), role)
        if words is None:
            self._session.refused.emit(self.tr("Select the words first, or go to an entity that covers them."))
        return words

    def _words_at(self, caret: int, role: Role) -> Span | None:
        """The words that a caret means: for content a quotation, for a source the name there, else one word."""
        assert self._session.article is not None
        text = self._session.article.article.text
        if role is Role.CONTENT:
            with_marks = self._session.desk.convention["marks"] != "out"
            return expanded(text, at_caret(caret, text), with_marks=with_marks)
        names = (mark.span for mark in self._session.lanes.at(caret) if mark.role is None)
        return (next(names, None) if role is Role.SOURCE else None) or word_at(text, caret)

    def _part(self, role: Role, make: Callable[[str, Span], Correction], *, beside: bool) -> None:
        words = self._words(role)
        if words is None:
            return
        quote = self.meant(words, role, beside=beside)
        if quote is None:
            self._session.refused.emit(self.tr("There is no quote yet. Select the words that were said and press Q."))
        elif use_selection(self._session, self._view, make(quote.id, words)):
            self._show_part(quote.id, role, words)

    def meant(self, words: Span, role: Role, *, beside: bool = False) -> Quote | None:
        """The quote that selected words are for: the one at work, unless the editor has left its paragraph.

        Then it is the nearest. A quote that was gone to since the last correction is meant wherever the words are, and
        so is the one at work for further content (``beside``): “We must,” he said, “and we will.”
        """
        opened, at_work = self._session.article, self._session.quote
        if opened is None:
            return None
        text = opened.article.text
        if at_work is not None:
            is_further = beside and role is Role.CONTENT
            if is_further or at_work.id == self._gone_to or shares_paragraph(text, at_work, words):
                return at_work
        return nearest_quote(text, opened.annotations, words, role)

    def _went(self, mark: Mark) -> None:
        if mark.role is not None:
            self._gone_to = mark.annotation_id

    def _stay(self) -> None:
        self._gone_to = None

    def _show_part(self, quote_id: str, role: Role, words: Span) -> None:
        """Make the part that was set current: the editor sees which quote it went to."""
        if self._session.article is not None:
            quote = self._session.article.annotations.quotes[quote_id]
            marks = (mark for mark in marks_of(quote) if mark.role is role and mark.span.overlaps(words))
            self._session.set_current(next(marks, self._session.current))
            self._stay()

    def _give(self, role: Role, *, beside: bool) -> bool:
        """Without anything selected, a part of a quote that is current gets the role; False when there is none."""
        mark = self._session.current if self._going.is_at_current else None
        if self._view.selected_span() is not None or mark is None or mark.role is None or mark.role is role:
            return False
        if self._session.correct(GiveRole(mark.annotation_id, mark.role, mark.index, role, beside)):
            self._show_part(mark.annotation_id, role, mark.span)
        return True

    def set_part(self, role: Role) -> None:
        """Put the selected words, or the part that is current, in one role of the quote, in place of what was there."""
        if not self._give(role, beside=False):
            self._part(role, lambda quote_id, words: SetPart(quote_id, role, (words,)), beside=False)

    def add_fragment(self, role: Role) -> None:
        """Add the selected words, or the part that is current, to one role of the quote at work."""
        if not self._give(role, beside=True):
            self._part(role, lambda quote_id, words: AddFragment(quote_id, role, words), beside=True)

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

    def name_speaker(self, speaker: str | None) -> None:
        """Name the speaker of the current quote."""
        if isinstance(self._session.annotation, Quote):
            self.set_speaker(self._session.annotation.id, speaker)

    def likely_speaker(self, quote: Quote, place: int) -> tuple[bool, str | None]:
        """Whether somebody has that place among those who could speak a quote, and who; 0 is nobody nameable."""
        opened = self._session.article
        if place == 0 or opened is None:
            return place == 0, None
        cast = cast_for(opened.article.text, opened.annotations, quote)
        if place > len(cast):
            self._session.refused.emit(self.tr("Fewer people and bodies than that could speak."))
            return False, None
        return True, cast[place - 1].name
