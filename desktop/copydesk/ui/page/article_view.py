"""The article as the editor reads it and points at it.

The widget never changes an annotation: it says what the editor points at, and somebody else decides. Offsets are code
points.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from copydesk.core.annotations import Annotations
from copydesk.core.lanes import Mark
from copydesk.ui.page.annotated_page import AnnotatedPage
from copydesk.ui.page.annotation_words import in_words, tool_tip
from copydesk.ui.page.edge_handles import EdgeDrag
from copydesk.ui.page.page_painter import edges_of

_GRIP: Final = 6.0  # pixels at either side of an edge that take hold of it


class ArticleView(AnnotatedPage):
    """A click picks the innermost mark under it, a second click there the next one outwards, and so on; selecting
    text picks nothing. The current mark has a grip at each edge; dragging one snaps to words, with Shift to
    characters, and Escape lets go of it.
    """

    picked = Signal(object)  # Mark, or None for a click beside all marks
    menu_wanted = Signal(object, QPoint)  # the point of the viewport, or None for the caret; and where on the screen
    edge_dragged = Signal(object, object)  # the Mark as it was, and the Span that its edge was dragged to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None  # where the left button went down, while it may become a click
        self._clicked: tuple[tuple[Mark, ...], Mark] | None = None  # what the last click could pick, and did
        self._held: EdgeDrag | None = None  # a grip that was taken hold of; a drag once the mouse has moved
        self.viewport().setMouseTracking(True)

    def show_article(self, text: str, annotations: Annotations) -> None:
        self._let_go()
        self._clicked = self._pressed = None
        super().show_article(text, annotations)

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        self._let_go()
        self._clicked = None
        super().show_annotations(annotations, touched)

    def set_current(self, mark: Mark | None, reveal: bool = True, *, still: bool = False) -> None:
        self._let_go()
        super().set_current(mark, reveal, still=still)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._held = self._grip_at(event.position()) if self._pressed is not None else None
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            if not event.buttons():
                self._hover(event.position())
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        at_caret = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(event.pos() if by_mouse else None, event.globalPos() if by_mouse else at_caret)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks = self.marks_at(event.pos())
            lines = [(words,) for words in self.findings_at(event.pos())]
            lines += [in_words(mark, self._annotations[mark.annotation_id], self._scheme, self._text) for mark in marks]
            QToolTip.showText(event.globalPos(), tool_tip(lines), self.viewport())
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.set_hovered(None)
        super().leaveEvent(event)

    def _hover(self, place: QPointF) -> None:
        """Show what a press here would do."""
        marks = self.marks_at(place.toPoint())
        self.set_hovered(marks[0] if marks else None)
        shape = Qt.CursorShape.IBeamCursor
        if self._grip_at(place) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif marks and self._is_in_margin(place):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _is_in_margin(self, place: QPointF) -> bool:
        frame = self.document().rootFrame().frameFormat()
        return not frame.leftMargin() <= place.x() <= self.viewport().width() - frame.rightMargin()

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
        for holds_end, (x, row) in enumerate(edges_of(self._geometry, mark)):
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
