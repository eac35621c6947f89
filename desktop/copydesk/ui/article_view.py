"""The article as the editor reads it, with its annotations drawn under the words.

The widget never changes an annotation: it says what the editor points at, and somebody else decides. Offsets are code
points; the few numbers that count UTF-16 end in ``16``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from copydesk.core.annotations import Annotations, Role
from copydesk.core.lanes import Mark, innermost_first, marks_of
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.ui.annotation_geometry import Geometry, Piece
from copydesk.ui.annotation_painter import AnnotationPainter
from copydesk.ui.annotation_words import in_words, tool_tip
from copydesk.ui.article_page import ArticlePage
from copydesk.ui.edge_handles import EdgeDrag
from copydesk.ui.reading_type import Row, blocks_between
from copydesk.ui.themes import Theme

_SPILL: Final = 26.0  # pixels at 100 % by which tags, outlines and grips may leave their row
_GRIP: Final = 6.0  # pixels at either side of an edge that take hold of it


class ArticleView(ArticlePage):
    """A click picks the innermost mark under it, a second click there the next one outwards, and so on; selecting
    text picks nothing. The current mark has a grip at each edge; dragging one snaps to words, with Shift to
    characters, and Escape lets go of it.
    """

    picked = Signal(object)  # Mark, or None for a click beside all marks
    edge_dragged = Signal(object, object)  # the Mark as it was, and the Span that its edge was dragged to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._annotations = Annotations()
        self._geometry = Geometry(self.document(), "", self._map, self._annotations)
        self._current: Mark | None = None
        self._pressed: QPoint | None = None  # where the left button went down, while it may become a click
        self._clicked: tuple[tuple[Mark, ...], Mark] | None = None  # what the last click could pick, and did
        self._held: EdgeDrag | None = None
        self._drag: EdgeDrag | None = None  # what is held, once the mouse has moved
        self.viewport().setMouseTracking(True)
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
        """Open an article at its top, with nothing selected and nothing current."""
        self._let_go()
        self._current = self._clicked = self._pressed = None
        self._annotations = annotations
        self.show_text(text)
        self._geometry = Geometry(self.document(), text, self._map, annotations)
        self._describe()

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show other annotations of the same text, of which only ``touched`` differ. Never scrolls."""
        before, self._annotations = self._annotations, annotations
        self._let_go()
        old, new = _spans(before, touched), _spans(annotations, touched)
        stretches = self._geometry.correct(annotations, touched, old, new)
        self._clicked = None
        if self._current is not None and self._current.annotation_id in touched:
            stretches += old + new  # outlines and tags of the current annotation
            self._current = self._again(self._current)
            self._describe()
        self._repaint_spans(stretches)

    def set_current(self, mark: Mark | None, reveal: bool = True) -> None:
        """Outline a mark of what is shown, and with ``reveal`` bring it into view, and the caret to it.

        The caret stays where it is within the mark, and a selection stays.
        """
        self._let_go()
        for changed in (self._current, mark):
            if changed is not None and changed.annotation_id in self._annotations:
                self._repaint_spans([m.span for m in marks_of(self._annotations[changed.annotation_id])])
        self._current = mark
        self._describe()
        if mark is not None and reveal:
            if not self.textCursor().hasSelection() and not mark.span.start <= self.caret() <= mark.span.end:
                self.set_caret(mark.span.start)
            self.reveal(mark.span)

    def current(self) -> Mark | None:
        """The mark that is outlined."""
        return self._current

    def rects_of(self, annotation_id: str) -> list[QRect]:
        """Around the letters of every piece of an annotation, in reading order; in pixels of the viewport."""
        away = -self.scrolled()
        marks = marks_of(self._annotations[annotation_id])
        return [
            piece.rect.translated(away).toRect()
            for mark in sorted(marks, key=lambda mark: mark.span)
            for piece in self._geometry.pieces_of(mark)
        ]

    def marks_at(self, point: QPoint) -> tuple[Mark, ...]:
        """The marks drawn at a point of the viewport, innermost first; the bar beside content counts as content."""
        place = QPointF(point) + self.scrolled()
        pieces = self._geometry.pieces_between(place.y(), place.y())
        return innermost_first({piece.mark for piece in pieces if self._shows(piece, place)})

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills and bars, then Qt's words over them, then outline, tags and grips."""
        scrolled, spill = self.scrolled(), _SPILL * self._painter.scale
        top, bottom = event.rect().top() + scrolled.y() - spill, event.rect().bottom() + scrolled.y() + spill
        pieces = [
            piece
            for piece in self._geometry.pieces_between(top, bottom)
            if piece.row.floor >= top and piece.row.top <= bottom
        ]
        if self._drag is not None:
            pieces = self._as_dragged(pieces, (top, bottom))
        under = QPainter(self.viewport())
        under.translate(-scrolled)
        self._painter.under(under, pieces, self._annotations, self._text, self._current)
        under.end()
        super().paintEvent(event)
        current = self._current
        parts = [p for p in pieces if current is not None and p.mark.annotation_id == current.annotation_id]
        if not parts or current is None:
            return
        if self._drag is not None:
            current = replace(current, span=self._drag.span)
        over = QPainter(self.viewport())
        over.translate(-scrolled)
        self._painter.over(over, [(piece, piece.mark == current) for piece in parts], self._annotations)
        self._painter.handles(over, self._edges(current))
        over.end()

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

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._held = self._grip_at(event.position()) if self._pressed is not None else None
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            if not event.buttons():
                over_grip = self._grip_at(event.position()) is not None
                self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over_grip else Qt.CursorShape.IBeamCursor)
            super().mouseMoveEvent(event)
        elif self._drag is not None or self._has_moved(event):
            self._drag_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, held = self._drag, self._held
        self._let_go()
        if held is None:
            super().mouseReleaseEvent(event)
        if drag is not None:
            if drag.span != drag.mark.span:
                self.edge_dragged.emit(drag.mark, drag.span)
        elif self._pressed is not None and not self._has_moved(event) and not self.textCursor().hasSelection():
            self._click(self._pressed)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None  # selects a word, and selecting picks nothing
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._held is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self._pressed = None
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks = self.marks_at(event.pos())
            lines = [in_words(mark, self._annotations[mark.annotation_id], self._scheme, self._text) for mark in marks]
            QToolTip.showText(event.globalPos(), tool_tip(lines), self.viewport())
            return True
        return super().viewportEvent(event)

    def _click(self, point: QPoint) -> None:
        marks = self.marks_at(point)
        mark = marks[0] if marks else None
        if self._clicked is not None and self._clicked[0] == marks and self._clicked[1] == self._current:
            mark = marks[(marks.index(self._clicked[1]) + 1) % len(marks)]
        self._clicked = (marks, mark) if mark is not None else None
        self.picked.emit(mark)

    def _has_moved(self, event: QMouseEvent) -> bool:
        assert self._pressed is not None
        moved = event.position().toPoint() - self._pressed
        return moved.manhattanLength() >= min(4, QApplication.startDragDistance())

    def _grip_at(self, position: QPointF) -> EdgeDrag | None:
        mark = self._current
        if mark is None:
            return None
        first, last = self._seen()
        if mark.span.end <= first or mark.span.start >= last:
            return None
        place = position + self.scrolled()
        near: list[tuple[float, bool]] = []
        for holds_end, (x, row) in enumerate(self._edges(mark)):
            if row.top - 2 <= place.y() <= row.floor + 4 and abs(place.x() - x) <= _GRIP:
                near.append((abs(place.x() - x), bool(holds_end)))
        return EdgeDrag(mark, min(near)[1], mark.span) if near else None

    def _drag_to(self, event: QMouseEvent) -> None:
        assert self._held is not None
        bar, y, height = self.verticalScrollBar(), event.position().y(), self.viewport().height()
        if y < 0 or y > height:
            bar.setValue(bar.value() + (-1 if y < 0 else 1) * bar.singleStep())
        before = self._drag or self._held
        offset = self._map.from_utf16(self.cursorForPosition(event.position().toPoint()).position())
        by_character = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drag = self._held.moved(offset, self._text, by_character=by_character)
        if self._drag.span != before.span:
            self._repaint_spans([before.span, self._drag.span])

    def _let_go(self) -> None:
        """End a drag without a word."""
        if self._drag is not None:
            self._repaint_spans([self._drag.span, self._drag.mark.span])
        self._drag = self._held = None

    # Inner workings

    def relaid(self) -> None:
        self._geometry.relaid()
        self._set_painter()

    def _set_painter(self) -> None:
        scale = QFontMetricsF(self.font()).height() / 21
        self._painter = AnnotationPainter(self._scheme, self._theme, scale, QApplication.font())
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
