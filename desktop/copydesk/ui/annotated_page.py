"""The article with its annotations drawn under and over the words, and whatever else is pointed at in it.

The page shows; what the mouse does on it is the matter of `article_view`. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from copydesk.core.annotations import Annotations, Role
from copydesk.core.lanes import Mark, innermost_first, marks_of
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.ui.annotation_geometry import Geometry, Piece
from copydesk.ui.annotation_painter import AnnotationPainter
from copydesk.ui.annotation_words import in_words
from copydesk.ui.article_page import ArticlePage
from copydesk.ui.edge_handles import EdgeDrag
from copydesk.ui.passages import PassagePainter, Passages
from copydesk.ui.reading_type import Row, blocks_between
from copydesk.ui.themes import Theme

_SPILL: Final = 26.0  # pixels at 100 % by which tags, outlines and grips may leave their row


class AnnotatedPage(ArticlePage):
    """A page with marks, one of which may be current: it is outlined, and has a grip at each edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._annotations = Annotations()
        self._geometry = Geometry(self.document(), "", self._map, self._annotations)
        self._current: Mark | None = None
        self._aimed: Mark | None = None
        self._drag: EdgeDrag | None = None  # an edge that is under way, and drawn where it is now
        self._findings = Passages()
        self._hits = Passages()
        self._ghosts = Passages()
        self._notes = Passages()
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

    def show_article(self, text: str, annotations: Annotations) -> None:
        """Open an article at its top, with nothing selected, nothing current, and nothing pointed out."""
        self._current = self._aimed = self._drag = None
        self._findings = self._hits = self._ghosts = self._notes = Passages()
        self._annotations = annotations
        self.show_text(text)
        self._geometry = Geometry(self.document(), text, self._map, annotations)
        self._describe()

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show other annotations of the same text, of which only ``touched`` differ. Never scrolls."""
        before, self._annotations = self._annotations, annotations
        old, new = _spans(before, touched), _spans(annotations, touched)
        stretches = self._geometry.correct(annotations, touched, old, new)
        if self._current is not None and self._current.annotation_id in touched:
            stretches += old + new  # outlines and tags of the current annotation
            self._current = self._again(self._current)
            self._describe()
        self._repaint_spans(stretches)

    def set_current(self, mark: Mark | None, reveal: bool = True) -> None:
        """Outline a mark of what is shown, and with ``reveal`` bring it into view, and the caret to it.

        The caret stays where it is within the mark, and a selection stays.
        """
        for changed in (self._current, mark):
            if changed is not None and changed.annotation_id in self._annotations:
                self._repaint_spans([m.span for m in marks_of(self._annotations[changed.annotation_id])])
        self._current = mark
        self._describe()
        if mark is not None and reveal:
            if not self.textCursor().hasSelection() and not mark.span.start <= self.caret() <= mark.span.end:
                self.set_caret(mark.span.start)
            self.reveal(mark.span)

    def set_aimed(self, mark: Mark | None) -> None:
        """Outline thinly what the next key is about, or nothing."""
        spans = [each.span for each in (self._aimed, mark) if each is not None]
        self._aimed = mark
        self._repaint_spans(spans)

    def aimed(self) -> Mark | None:
        """The mark that is outlined thinly."""
        return self._aimed

    def current(self) -> Mark | None:
        """The mark that is outlined."""
        return self._current

    def show_findings(self, findings: Sequence[tuple[Span, str]]) -> None:
        """Put a wavy line under each span, and its words into the tool tip there; until the next article. No scroll."""
        self._repaint_spans(span for span, _ in self._findings)
        self._findings = Passages(findings)
        self._repaint_spans(span for span, _ in self._findings)

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Put a box under each span that a search found, or take all away; until the next article. Never scrolls."""
        self._repaint_spans(span for span, _ in self._hits)
        self._hits = Passages((span, "") for span in hits)
        self._repaint_spans(span for span, _ in self._hits)

    def show_ghosts(self, spans: Sequence[Span]) -> None:
        """Cross out where rejected suggestions were, or nothing; until the next article. Never scrolls."""
        self._repaint_spans(span for span, _ in self._ghosts)
        self._ghosts = Passages((span, "") for span in spans)
        self._repaint_spans(span for span, _ in self._ghosts)

    def show_notes(self, notes: Sequence[tuple[Span, str]]) -> None:
        """Put a small sign at the end of each span, and its words into the tool tip there. Never scrolls."""
        self._repaint_spans(span for span, _ in self._notes)
        self._notes = Passages(notes)
        self._repaint_spans(span for span, _ in self._notes)

    # Where things are

    def rects_of(self, annotation_id: str) -> list[QRect]:
        """Around the letters of every piece of an annotation, in reading order; in pixels of the viewport."""
        marks = sorted(marks_of(self._annotations[annotation_id]), key=lambda mark: mark.span)
        return [rect for mark in marks for rect in self.rects_of_span(mark.span)]

    def rects_of_span(self, span: Span) -> list[QRect]:
        """Around the letters of some text, a rectangle a line, in reading order; in pixels of the viewport."""
        away = -self.scrolled()
        return [rect.translated(away).toRect() for rect, _ in self._geometry.boxes_of(span)]

    def marks_at(self, point: QPoint) -> tuple[Mark, ...]:
        """The marks drawn at a point of the viewport, innermost first; the bar beside content counts as content."""
        place = QPointF(point) + self.scrolled()
        pieces = self._geometry.pieces_between(place.y(), place.y())
        return innermost_first({piece.mark for piece in pieces if self._shows(piece, place)})

    def findings_at(self, point: QPoint) -> list[str]:
        """What is pointed out at a point of the viewport: findings and notes."""
        place = QPointF(point) + self.scrolled()
        return [
            words
            for passages in (self._findings, self._notes)
            for span, words in passages.between(*self._seen())
            for rect, row in self._geometry.boxes_of(span, (place.y(), place.y()))
            if row.top <= place.y() < row.floor and rect.left() - 2 <= place.x() < rect.right() + 2
        ]

    def relaid(self) -> None:
        self._geometry.relaid()
        self._set_painter()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills and bars, then Qt's words over them, then what is pointed out, then outline, tags and grips."""
        scrolled, spill = self.scrolled(), _SPILL * self._painter.scale
        reach = (event.rect().top() + scrolled.y() - spill, event.rect().bottom() + scrolled.y() + spill)
        pieces = [
            piece
            for piece in self._geometry.pieces_between(*reach)
            if piece.row.floor >= reach[0] and piece.row.top <= reach[1]
        ]
        if self._drag is not None:
            pieces = self._as_dragged(pieces, reach)
        under = self._brush()
        self._painter.under(under, pieces, self._annotations, self._text, self._current)
        self._point_out(under, self._hits, self._passages.hit, reach)
        under.end()
        super().paintEvent(event)
        over = self._brush()
        self._point_out(over, self._ghosts, self._passages.ghost, reach)
        self._point_out(over, self._notes, self._passages.note, reach)
        self._point_out(over, self._findings, self._passages.finding, reach)
        self._paint_current(over, pieces)
        self._painter.aimed(over, [piece for piece in pieces if piece.mark == self._aimed])
        over.end()

    def _brush(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.translate(-self.scrolled())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _paint_current(self, over: QPainter, pieces: list[Piece]) -> None:
        current = self._current
        if current is None:
            return
        parts = [piece for piece in pieces if piece.mark.annotation_id == current.annotation_id]
        if not parts:
            return
        if self._drag is not None:
            current = replace(current, span=self._drag.span)
        self._painter.over(over, [(piece, piece.mark == current) for piece in parts], self._annotations)
        self._painter.handles(over, self._edges(current))

    def _point_out(
        self,
        painter: QPainter,
        passages: Passages,
        draw: Callable[[QPainter, QRectF, Row], None],
        reach: tuple[float, float],
    ) -> None:
        for span, _ in passages.between(*self._seen()):
            for rect, row in self._geometry.boxes_of(span, reach):
                draw(painter, rect, row)

    def _edges(self, mark: Mark) -> list[tuple[float, Row]]:
        return [
            self._geometry.edge(mark.span.start, ends=False),
            self._geometry.edge(mark.span.end, ends=True),
        ]

    def _as_dragged(self, pieces: list[Piece], reach: tuple[float, float]) -> list[Piece]:
        assert self._drag is not None
        kept = [piece for piece in pieces if piece.mark != self._drag.mark]
        lane = self._geometry.lanes.lane_of(self._drag.mark)
        moved = replace(self._drag.mark, span=self._drag.span)
        return sorted(
            kept + self._geometry.pieces_of(moved, lane=lane, reach=reach),
            key=lambda piece: (piece.mark.span.start, -piece.mark.span.end),
        )

    def _repaint_spans(self, spans: Iterable[Span]) -> None:
        """Ask for the lines that some text is on to be painted; what cannot be seen is not even looked up."""
        first, last = self._seen()
        scrolled = self.scrolled().y()
        spill = _SPILL * self._painter.scale
        for span in set(spans):
            if span.start < last and span.end > first:
                top = self.row_at(max(span.start, first)).top - scrolled - spill
                bottom = self.row_at(min(span.end, last) - 1).floor - scrolled + spill
                self.viewport().update(QRectF(0, top, self.viewport().width(), bottom - top).toAlignedRect())

    def _seen(self) -> tuple[int, int]:
        """The code points of the paragraphs that can be seen, first and one past the last."""
        top = self.scrolled().y()
        blocks = list(blocks_between(self.document(), top, top + self.viewport().height()))
        if not blocks:
            return 0, 0  # a window too low to show the first line
        end16 = min(self._map.length16, blocks[-1].position() + blocks[-1].length() - 1)
        return self._map.from_utf16(blocks[0].position()), self._map.from_utf16(end16)

    def _shows(self, piece: Piece, place: QPointF) -> bool:
        row = piece.row
        if row.top <= place.y() < row.floor and piece.rect.left() <= place.x() < piece.rect.right():
            return True
        is_content = piece.mark.role is Role.CONTENT
        return is_content and self._painter.bar_rect(piece).adjusted(-2, 0, 2, 0).contains(place)

    # Inner workings

    def _set_painter(self) -> None:
        scale = QFontMetricsF(self.font()).height() / 21
        self._painter = AnnotationPainter(self._scheme, self._theme, scale, QApplication.font())
        self._passages = PassagePainter(self._theme, scale)
        self.viewport().update()

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
