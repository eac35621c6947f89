"""Growing to quotation marks, splitting, merging, swapping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.core.annotations import Annotation, Entity, Quote, Role
from copydesk.core.corrections import Merge, Split, Swap
from copydesk.core.edges import at_caret, expanded
from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.commands.edging import Edging
from copydesk.ui.commands.going import Going
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session


class Shaping(QObject):
    """What an annotation reaches over, and where one ends and the next begins."""

    def __init__(self, session: Session, view: TextView, going: Going, edging: Edging) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._going = going
        self._edging = edging

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"grow_to_marks": self.grow_to_marks, "split": self.split, "merge": self.merge, "swap": self.swap}

    def grow_to_marks(self) -> None:
        """Take in all that the quotation marks around hold, for the selection or what is current, else select it."""
        opened = self._session.article
        if opened is None:
            return
        text, mark = opened.article.text, self._session.current
        selected = self._view.selected_span()
        moves = selected is None and mark is not None and self._going.is_at_current
        around = selected or (mark.span if mark and moves else at_caret(self._view.caret(), text))
        with_marks = self._session.desk.convention["marks"] != "out" or not moves
        span = expanded(text, around, with_marks=with_marks)
        if span is None:
            self._session.refused.emit(self.tr("No quotation marks stand around that."))
        elif moves and mark is not None and not self._session.read_only_reason:
            self._edging.move(mark, span)
        else:
            self._view.select(span)

    def split(self) -> None:
        """Make two of what the caret stands in, the current annotation before all others."""
        opened = self._session.article
        if opened is None:
            return
        caret, current, annotation = self._view.caret(), self._session.current, self._session.annotation
        inside = [mark for mark in self._session.lanes.at(caret) if mark.span.start < caret]
        at = current if current in inside else None
        if at is None and isinstance(annotation, Quote) and _is_between(annotation, caret):
            at = Mark(annotation.id, Role.CONTENT, 0, annotation.content[0])
        at = at or next(iter(inside), None) or self._parted(caret)
        if at is None:
            self._session.refused.emit(self.tr("Put the caret between the words of an annotation to split it there."))
        else:
            self._session.correct(Split(at.annotation_id, caret, at.role or Role.CONTENT))

    def _parted(self, caret: int) -> Mark | None:
        """A quote of which some content lies before the caret and some behind it."""
        assert self._session.article is not None
        quotes = [each for each in self._session.article.annotations.quotes.values() if _is_between(each, caret)]
        nearest = min(quotes, key=lambda quote: quote.content[-1].end - quote.content[0].start, default=None)
        return Mark(nearest.id, Role.CONTENT, 0, nearest.content[0]) if nearest else None

    def merge(self) -> None:
        """Make one of the current annotation and its nearest neighbour that it can be one with."""
        annotation = self._session.annotation
        neighbour = self._neighbour(annotation) if annotation else None
        if annotation is None:
            return
        if neighbour is not None:
            self._session.correct(Merge(annotation.id, neighbour.id))
        elif isinstance(annotation, Entity):
            self._session.refused.emit(self.tr("No entity with the same label stands in this paragraph."))
        else:
            self._session.refused.emit(self.tr("There is no other quote in this article."))

    def _neighbour(self, annotation: Annotation) -> Annotation | None:
        assert self._session.article is not None
        article = self._session.article
        if isinstance(annotation, Quote):
            others: list[Annotation] = [each for each in article.annotations.quotes.values() if each != annotation]
        else:
            others = [
                each
                for each in article.annotations.entities.values()
                if each.label == annotation.label
                and each != annotation
                and not _has_break(article.article.text, each.span, annotation.span)
            ]
        # Of two as near as each other the one that comes after: one reads on.
        here = _reach(annotation)
        return min(others, key=lambda each: (_gap(here, _reach(each)), _reach(each).start < here.start), default=None)

    def swap(self) -> None:
        """Let cue and source of the current quote change places."""
        if isinstance(self._session.annotation, Quote):
            self._session.correct(Swap(self._session.annotation.id))


def _is_between(quote: Quote, caret: int) -> bool:
    """True when the caret stands between two fragments of content, or right before the second."""
    return quote.content[0].end <= caret <= quote.content[-1].start and len(quote.content) > 1


def _reach(annotation: Annotation) -> Span:
    if isinstance(annotation, Entity):
        return annotation.span
    return Span(annotation.content[0].start, annotation.content[-1].end)


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _has_break(text: str, one: Span, other: Span) -> bool:
    between = text[min(one.start, other.start) : max(one.end, other.end)]
    return any(mark in between for mark in "\n\r\u2028\u2029")
