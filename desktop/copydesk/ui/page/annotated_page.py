"""The article with its annotations drawn under and over the words, and whatever else is pointed at in it.

The page shows; what the mouse does on it is the matter of `article_view`. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from copydesk.core.annotations import Annotations, Role
from copydesk.core.lanes import Mark, innermost_first, marks_of
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.annotation_geometry import Piece
from copydesk.ui.page.annotation_words import in_words, is_weak
from copydesk.ui.page.edge_handles import EdgeDrag
from copydesk.ui.page.margin_names import Name, name_at
from copydesk.ui.page.page_painter import PagePainter, Sight, Tags, as_dragged
from copydesk.ui.page.pointed_page import PointedPage


class AnnotatedPage(PointedPage):
    """A page with marks, one of which may be current: it is outlined, and has a grip at each edge."""

    hidden_changed = Signal(int)  # how many suggestions are hidden because they are weak

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._annotations = Annotations()
        self._current: Mark | None = None
        self._aimed: Mark | None = None
        self._hovered: Mark | None = None
        self._drag: EdgeDrag | None = None  # an edge that is under way, and drawn where it is now
        self._tags = Tags.HOVER
        self._threshold, self._hides, self._hidden = 0.0, False, 0
        self._set_painter()

    # What is shown

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw labels and roles as this scheme says."""
        self._scheme = scheme
        self._set_painter()

    def set_theme(self, theme: Theme) -> None:
        """Put page, words and annotations in the colours of a theme."""
        super().set_theme(theme)
        self._set_painter()

    def set_tags(self, tags: Tags) -> None:
        """Name the labels beside the words never, where the pointer is, or always."""
        self._tags = tags
        self.viewport().update()

    def set_threshold(self, probability: float, hide: bool) -> None:
        """Draw suggestions below a probability faintly, or not at all; what an editor decided is never weak."""
        self._threshold, self._hides = probability, hide
        self._set_painter()
        self._count_hidden()

    def show_article(self, text: str, annotations: Annotations) -> None:
        """Open an article at its top, with nothing selected, nothing current, and nothing pointed out."""
        self._current = self._aimed = self._hovered = self._drag = None
        self._annotations = annotations
        self.show_text(text)
        self.begin_with(annotations)
        self._describe()
        self._count_hidden()

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show other annotations of the same text, of which only ``touched`` differ. Never scrolls."""
        before, self._annotations = self._annotations, annotations
        self._hovered = None
        old, new = _spans(before, touched), _spans(annotations, touched)
        stretches = self._geometry.correct(annotations, touched, old, new)
        if self._current is not None and self._current.annotation_id in touched:
            stretches += [*_around(old), *_around(new)]  # outlines, tags and links of the current annotation
            self._current = self._again(self._current)
            self._describe()
        self._repaint_spans(stretches)
        self._count_hidden()

    def set_current(self, mark: Mark | None, reveal: bool = True, *, still: bool = False) -> None:
        """Outline a mark of what is shown, and with ``reveal`` bring it into view, and the caret to it.

        The caret stays where it is within the mark, and a selection stays. With ``still`` nothing scrolls as long as
        some of the mark can be seen: no edit may move the page under the editor's eyes.
        """
        for changed in (self._current, mark):
            if changed is not None:
                self._repaint_spans(_around(_spans(self._annotations, frozenset({changed.annotation_id}))))
        self._current = mark
        self._describe()
        if mark is not None and reveal:
            if not self.textCursor().hasSelection() and not mark.span.start <= self.caret() <= mark.span.end:
                self.set_caret(mark.span.start)
            if not (still and self.is_seen(mark.span)):
                self.reveal(mark.span)

    def set_aimed(self, mark: Mark | None) -> None:
        """Outline thinly what the next key is about, or nothing."""
        spans = [each.span for each in (self._aimed, mark) if each is not None]
        self._aimed = mark
        self._repaint_spans(spans)

    def aimed(self) -> Mark | None:
        """The mark that is outlined thinly."""
        return self._aimed

    def set_hovered(self, mark: Mark | None) -> None:
        """Name the label of what the pointer is over, or of nothing."""
        if mark != self._hovered:
            spans = [each.span for each in (self._hovered, mark) if each is not None]
            self._hovered = mark
            if self._tags is not Tags.NEVER:
                self._repaint_spans(spans)

    def current(self) -> Mark | None:
        """The mark that is outlined."""
        return self._current

    # Where things are

    def rects_of(self, annotation_id: str) -> list[QRect]:
        """Around the letters of every piece of an annotation, in reading order; in pixels of the viewport."""
        marks = sorted(marks_of(self._annotations[annotation_id]), key=lambda mark: mark.span)
        return [rect for mark in marks for rect in self.rects_of_span(mark.span)]

    def marks_at(self, point: QPoint) -> tuple[Mark, ...]:
        """The marks drawn at a point of the viewport, innermost first; bar and name beside content count as content."""
        place = QPointF(point) + self.scrolled()
        pieces = self._pieces_between(place.y(), place.y())
        marks = {piece.mark for piece in pieces if self._shows(piece, place)}
        named = name_at(self._names(pieces), place)
        return innermost_first(marks | {named} if named is not None else marks)

    def names(self) -> list[tuple[str, QRect]]:
        """The names that stand in the margin of what can be seen, in pixels of the viewport."""
        top, away = self.scrolled().y(), -self.scrolled()
        pieces = self._pieces_between(top, top + self.viewport().height())
        return [(name.words, name.rect.translated(away).toRect()) for name in self._names(pieces)]

    def hidden(self) -> int:
        """How many suggestions are hidden because they are weak."""
        return self._hidden

    def is_hidden(self, annotation_id: str) -> bool:
        """True for a weak suggestion while those are hidden, unless it is current."""
        if not self._hides or (self._current is not None and self._current.annotation_id == annotation_id):
            return False
        return is_weak(self._annotations[annotation_id], self._threshold)

    def relaid(self) -> None:
        self._geometry.relaid()
        if self._scale() != self._painter.scale:
            self._set_painter()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills and bars, then Qt's words over them, then what is pointed out, then links, outline, tags and grips."""
        scrolled, spill = self.scrolled(), self.spill()
        reach = (event.rect().top() + scrolled.y() - spill, event.rect().bottom() + scrolled.y() + spill)
        sight = self._sight(reach)
        under = QPainter(self.viewport())
        under.translate(-scrolled)
        self._painter.under(under, sight)
        under.end()
        super().paintEvent(event)
        over = QPainter(self.viewport())
        over.translate(-scrolled)
        self._painter.over(over, sight, self._tags)
        over.end()

    def _sight(self, reach: tuple[float, float]) -> Sight:
        pieces = self._pieces_between(*reach)
        if self._drag is not None:
            pieces = as_dragged(pieces, self._drag, self._geometry, reach)
        return Sight(
            self._geometry,
            self._annotations,
            self._text,
            pieces,
            self._names(pieces),
            self._current,
            self._aimed,
            self._hovered,
            self._drag,
            self._pointed,
            self._seen(),
            reach,
        )

    def _pieces_between(self, top: float, bottom: float) -> list[Piece]:
        """The pieces of all that is not hidden on the lines between two heights."""
        pieces = [p for p in self._geometry.pieces_between(top, bottom) if p.row.floor >= top and p.row.top <= bottom]
        return [p for p in pieces if not self.is_hidden(p.mark.annotation_id)] if self._hides else pieces

    def _names(self, pieces: Iterable[Piece]) -> list[Name]:
        return self._painter.names.place(pieces, self._annotations, self.viewport().width())

    def _shows(self, piece: Piece, place: QPointF) -> bool:
        row = piece.row
        if row.top <= place.y() < row.floor and piece.rect.left() <= place.x() < piece.rect.right():
            return True
        is_content = piece.mark.role is Role.CONTENT
        return is_content and self._painter.marks.bar_rect(piece).adjusted(-2, 0, 2, 0).contains(place)

    # Inner workings

    def _set_painter(self) -> None:
        font = QApplication.font()
        self._painter = PagePainter(self._scheme, self._theme, self._scale(), font, self._threshold)
        self.viewport().update()

    def _count_hidden(self) -> None:
        """Say how many are hidden, if that is news."""
        hidden = 0
        if self._hides:
            hidden = sum(is_weak(annotation, self._threshold) for annotation in self._annotations)
        if hidden != self._hidden:
            self._hidden = hidden
            self.hidden_changed.emit(hidden)

    def _again(self, mark: Mark) -> Mark | None:
        """The mark as it is now that its annotation changed; its neighbour if its fragment is gone."""
        annotation = self._annotations.get(mark.annotation_id)
        if annotation is None:
            return None
        marks = marks_of(annotation)
        same_role = [other for other in marks if other.role is mark.role] or list(marks)
        return same_role[min(mark.index, len(same_role) - 1)]

    def _describe(self) -> None:
        mark = self._current
        if mark is None:
            self.setAccessibleDescription(self.tr("No annotation is current."))
            return
        words = in_words(mark, self._annotations[mark.annotation_id], self._scheme, self._text)
        self.setAccessibleDescription("\n".join((mark.span.of(self._text), *words)))


def _spans(annotations: Annotations, ids: frozenset[str]) -> list[Span]:
    found = [annotations.get(annotation_id) for annotation_id in ids]
    return [mark.span for annotation in found if annotation is not None for mark in marks_of(annotation)]


def _around(spans: list[Span]) -> list[Span]:
    """One span around all of some, for what is drawn between them."""
    return [Span(min(span.start for span in spans), max(span.end for span in spans))] if spans else []
