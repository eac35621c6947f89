"""What the actions do to the open article: each makes a correction of what is current or selected and hands it over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from copydesk.core.annotations import Entity, Kind, Quote, Role, State
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddFragment,
    AddQuote,
    Correction,
    MoveEntity,
    MovePart,
    Relabel,
    Remove,
    RemovePart,
    SetKind,
    SetPart,
    SetSpeaker,
)
from copydesk.core.edges import Edge, Step, moved
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.quotation import quoted_at
from copydesk.core.spans import Span
from copydesk.ui.session import Session


class TextView(Protocol):
    """As much of the article view as the commands need. Offsets are code points."""

    def selected_span(self) -> Span | None:
        """The selected words, or None."""

    def caret(self) -> int:
        """Where the caret is."""

    def select(self, span: Span | None) -> None:
        """Select words, or nothing."""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""


class Commands(QObject):
    """The keyboard's side of annotating. ``ask_speaker`` shows the candidates and calls back with the choice."""

    def __init__(self, session: Session, view: TextView, ask_speaker: Callable[[Quote], None]) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._ask_speaker = ask_speaker
        self._caret_then: int | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        moves = {
            f"{edge}_{step}_{'on' if forward else 'back'}": partial(self.move_edge, edge, step, forward=forward)
            for edge in Edge
            for step in Step
            for forward in (True, False)
        }
        return {
            "undo": self._session.undo,
            "redo": self._session.redo,
            "copy": self._view.copy,
            "select_words": self.select_words,
            "next_mark": partial(self.go, 1),
            "previous_mark": partial(self.go, -1),
            "next_suggestion": partial(self.go, 1, suggestions=True),
            "previous_suggestion": partial(self.go, -1, suggestions=True),
            "outer_mark": partial(self.climb, 1),
            "inner_mark": partial(self.climb, -1),
            "accept": self.accept,
            "accept_next": self.accept_next,
            "remove": self.remove,
            "remove_whole": self.remove_whole,
            **{f"label_{key}": partial(self.label, key) for key in "123456789"},
            "make_quote": self.make_quote,
            **{f"set_{role}": partial(self.set_part, role) for role in Role},
            **{f"add_{role}": partial(self.add_fragment, role) for role in Role},
            "choose_speaker": self.choose_speaker,
            **{f"kind_{kind}": partial(self.set_kind, kind) for kind in Kind},
            **moves,
            "sign_off": self._session.sign_off,
            "reopen": self._session.reopen,
            "next_article": partial(self._session.step, 1),
            "previous_article": partial(self._session.step, -1),
        }

    # Going about

    def shown(self) -> None:
        """The current mark was shown just now, and the caret brought to it."""
        self._caret_then = self._view.caret()

    def go(self, by: int, *, suggestions: bool = False) -> None:
        """Make the next (1) or previous (-1) mark current.

        Counted from the current one; but whoever has moved the caret away since means from there.
        """
        if self._session.article is None:
            return
        lanes = self._session.lanes
        step = lanes.next_mark if by > 0 else lanes.previous_mark
        caret = self._view.caret()
        mark = step(self._session.current if self._session.current and caret == self._caret_then else caret)
        while suggestions and mark is not None and not self._is_suggestion(mark):
            mark = step(mark)
        if mark is not None:
            self._session.set_current(mark)
            self.shown()
        elif suggestions:
            self._session.said.emit(self.tr("There is no unconfirmed suggestion further that way."))
        else:
            self._session.said.emit(self.tr("There is no annotation further that way."))

    def _is_suggestion(self, mark: Mark) -> bool:
        assert self._session.article is not None
        return self._session.article.annotations[mark.annotation_id].state is State.SUGGESTED

    def climb(self, by: int) -> None:
        """From the current mark to the next one outwards (1) or inwards (-1) of those that lie on each other there."""
        if self._session.article is None:
            return
        current = self._session.current
        nested = self._session.lanes.at(current.span.start if current and by > 0 else self._view.caret())
        if current in nested:
            place = nested.index(current) + by
            nested = nested[place : place + 1] if place >= 0 else ()
        if nested:
            self._session.set_current(nested[0])
        else:
            self._session.said.emit(self.tr("No annotation lies further that way."))

    def select_words(self) -> None:
        """Select the current mark's text."""
        if self._session.current is not None:
            self._view.select(self._session.current.span)

    # Confirming and removing

    def accept(self) -> None:
        """Confirm the current suggestion."""
        if self._session.current is not None:
            self._session.correct(Accept((self._session.current.annotation_id,)))

    def accept_next(self) -> None:
        """Confirm the current suggestion and go to the next one."""
        self.accept()
        self.go(1, suggestions=True)

    def remove(self) -> None:
        """Remove the current entity, or the current part of a quote; the quote with the last of its content."""
        mark, annotation = self._session.current, self._session.annotation
        if mark is None or annotation is None:
            return
        if (
            isinstance(annotation, Quote)
            and mark.role
            and (mark.role is not Role.CONTENT or len(annotation.content) > 1)
        ):
            self._session.correct(RemovePart(mark.annotation_id, mark.role, mark.index))
        else:
            self._session.correct(Remove((mark.annotation_id,)))

    def remove_whole(self) -> None:
        """Remove the current annotation with all its parts."""
        if self._session.current is not None:
            self._session.correct(Remove((self._session.current.annotation_id,)))

    # Entities

    def label(self, key: str) -> None:
        """Make an entity of the selection, or relabel the current one.

        A selection wins, for it is the last thing the editor did; one that is the current entity's own is no new one.
        Whoever is on the source of a quote means the name that it is, be it an entity already or not; but not where
        the source says more than a name: “US Defence Secretary Lloyd Austin” holds two.
        """
        label = self._session.desk.scheme.label_for_key(key)
        annotation, selected = self._session.annotation, self._view.selected_span()
        if label is None:
            return
        if isinstance(annotation, Entity) and selected in (None, annotation.span):
            self._session.correct(Relabel(annotation.id, label.name))
        elif selected is not None:
            self._use_selection(AddEntity(selected, label.name))
        elif (correction := self._label_of_source(label.name)) is not None:
            self._session.correct(correction)
        else:
            self._session.refused.emit(self.tr("Select a name, or go to an entity, to give it a label."))

    def _label_of_source(self, label: str) -> Correction | None:
        """What a label does to the source of a quote when that is current; None when it is no bare name."""
        mark = self._session.current
        if self._session.article is None or mark is None or mark.role is not Role.SOURCE:
            return None
        entities = self._session.article.annotations.entities.values()
        within = [entity for entity in entities if entity.span.overlaps(mark.span)]
        same = [entity for entity in within if entity.span == mark.span]
        if same:
            return Relabel(same[0].id, label)
        return None if within else AddEntity(mark.span, label)

    # Quotes

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
        self._use_selection(AddQuote((span,)))

    def _words(self) -> Span | None:
        """The words for a part of a quote: the selection, else the entity that is current."""
        selected, annotation = self._view.selected_span(), self._session.annotation
        if selected is None and isinstance(annotation, Entity):
            return annotation.span
        if selected is None:
            self._session.refused.emit(self.tr("Select the words first, or go to an entity that covers them."))
        return selected

    def _use_selection(self, correction: Correction) -> bool:
        """Correct, and unselect: the next key is about what was just made, not about the words once more."""
        done = self._session.correct(correction)
        if done:
            self._view.select(None)
        return done

    def _part(self, role: Role, make: Callable[[str, Span], Correction]) -> None:
        words, quote = self._words(), self._session.quote
        if words is None:
            return
        if quote is None:
            self._session.refused.emit(self.tr("Go to a quote first, with Tab or the mouse."))
        elif self._use_selection(make(quote.id, words)) and self._session.quote is not None:
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

    # Edges

    def move_edge(self, edge: Edge, step: Step, *, forward: bool) -> None:
        """Move one edge of the current mark."""
        mark, opened = self._session.current, self._session.article
        if mark is None or opened is None:
            return
        span = moved(opened.article.text, mark.span, edge, step, forward=forward)
        if span is None:
            self._session.refused.emit(self.tr("The edge cannot go further that way."))
        else:
            self.move(mark, span)

    def move(self, mark: Mark, span: Span) -> None:
        """Put a mark on other words, as a dragged edge does."""
        if mark.role is None:
            self._session.correct(MoveEntity(mark.annotation_id, span))
        else:
            self._session.correct(MovePart(mark.annotation_id, mark.role, mark.index, span))
