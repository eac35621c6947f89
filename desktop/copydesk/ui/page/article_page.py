"""The article as a page to read: typography, zoom, caret, selection, copying. It knows nothing of annotations.

The page shows a text and is never asked for it: what is selected or copied is cut from the article's own characters.
Offsets are code points; the few numbers that count UTF-16 end in ``16``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMoveEvent, QPalette, QResizeEvent, QTextCursor, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from copydesk.core.spans import Span
from copydesk.ui.looks.themes import LIGHT, Theme
from copydesk.ui.page.reading_type import (
    Row,
    fill,
    first_below,
    lead,
    page_format,
    prepare,
    row_at,
    whole_between,
)
from copydesk.ui.page.scroll_bars import keep_place
from copydesk.ui.page.typography import NEWSPAPER, ReadingType

ZOOMS: Final = range(60, 301)  # per cent
_ZOOM_STEP: Final = 10


class ArticlePage(QTextEdit):
    """A read-only page with a caret. Links, pictures and formatting cannot get in: an article is characters."""

    selection_changed = Signal()
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._theme = LIGHT
        self._zoom = 100
        self._wheeled = 0  # eighths of a degree that did not make a step yet
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        # A bar that comes and goes would change the measure, and lay a long article out twice.
        keep_place(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setAccessibleName(self.tr("Article text"))
        self.selectionChanged.connect(self.selection_changed)
        self._type = NEWSPAPER
        self._choose_type()
        prepare(self.document())
        self._map = fill(self, "", self._page())
        self._colour()

    def show_text(self, text: str) -> None:
        """Set a text, and show its top, with nothing selected."""
        self._text = text
        self._map = fill(self, text, self._page(), self._type.leading)
        self.relaid()
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Put page and words in the colours of a theme."""
        self._theme = theme
        self._colour()

    def selected_span(self) -> Span | None:
        """The code points that are selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._map.from_utf16(cursor.selectionStart()), self._map.from_utf16(cursor.selectionEnd())
        return Span(start, end) if start < end else None  # half an emoji is nothing

    def select(self, span: Span | None) -> None:
        """Select some text, or nothing; nothing scrolls. Raises ValueError outside the text."""
        cursor = self.textCursor()
        if span is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self._map.to_utf16(span.start))
            cursor.setPosition(self._map.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self._map.from_utf16(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Put the caret before a code point, selecting nothing; nothing scrolls. Raises ValueError outside the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_utf16(offset))
        self.setTextCursor(cursor)

    def walk_to(self, offset: int, *, selecting: bool = False) -> None:
        """Move the caret, selecting what it passes if so, and keep it in view. Raises ValueError outside the text."""
        cursor = self.textCursor()
        how = QTextCursor.MoveMode.KeepAnchor if selecting else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._map.to_utf16(offset), how)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def reveal(self, span: Span) -> None:
        """Scroll, if some text cannot be read where it is, so that it begins in the upper third of the view."""
        first, last = self.row_at(span.start), self.row_at(span.end - 1)
        top, height, line = self.scrolled().y(), self.viewport().height(), first.floor - first.top
        begins_in_view = top + line <= first.top <= top + height - 2 * line or (top == 0 and first.top < line)
        ends_in_view = last.floor <= top + height - line or last.floor - first.top > height / 2
        if not (begins_in_view and ends_in_view):
            self._scroll_to(first.top - height / 3)

    def is_seen(self, span: Span) -> bool:
        """True when at least a part of some text is in view."""
        top = self.scrolled().y()
        begins, ends = self.row_at(span.start), self.row_at(span.end - 1)
        return begins.top < top + self.viewport().height() and ends.foot > top

    def zoom(self) -> int:
        """The size of the type in per cent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the type larger or smaller, from 60 to 300 per cent; the line at the top of the view stays there."""
        percent = min(max(percent, ZOOMS.start), ZOOMS.stop - 1)
        if percent == self._zoom:
            return
        anchor = self._being_read()
        self._zoom = percent
        self._choose_type()
        self._lay_out(anchor)
        self.zoom_changed.emit(percent)

    def reading_type(self) -> ReadingType:
        """The face, measure, leading and spacing that the article is set in."""
        return self._type

    def set_type(self, reading_type: ReadingType) -> None:
        """Set the article in another type; the line that is being read stays where it is."""
        before, self._type = self._type, reading_type.within_limits()
        if self._type == before:
            return
        anchor = self._being_read()
        if self._type.leading != before.leading:
            lead(self.document(), self._text, self._map, self._type.leading)
        self._choose_type()
        self._lay_out(anchor)

    def row_at(self, offset: int) -> Row:
        """The line of type that a code point is on, in pixels of the document."""
        return row_at(self.document(), self._map.to_utf16(offset))

    def scrolled(self) -> QPointF:
        """Where the view's corner is in the document."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def seen_span(self) -> tuple[int, int] | None:
        """Where the lines begin and end, in code points, that show whole; None while nothing of the text does."""
        top = self.scrolled().y()
        found = whole_between(self.document(), top, top + self.viewport().height())
        return (self._map.from_utf16(found[0]), self._map.from_utf16(found[1])) if found else None

    def relaid(self) -> None:
        """For those who remember places on the page: they all may have moved."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheeled += event.angleDelta().y()
        notches = int(self._wheeled / 120)  # touchpads send a notch in many small pieces
        self._wheeled -= notches * 120
        self.set_zoom(self._zoom + notches * _ZOOM_STEP)
        event.accept()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where something comes or goes above the page in its window, the words stay at their place on the screen."""
        super().moveEvent(event)
        if not self.isWindow() and self.isVisible():
            down = event.pos().y() - event.oldPos().y()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self.anchor()
        super().resizeEvent(event)
        self._lay_out(anchor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own characters, not Qt's: no-break spaces and line ends as they came in."""
        copied = QMimeData()
        span = self.selected_span()
        copied.setText(span.of(self._text) if span else "")
        return copied

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def _colour(self) -> None:
        theme = self._theme
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Base, QColor(theme.page))
            palette.setColor(group, QPalette.ColorRole.Text, QColor(theme.ink))
            # The same without the focus: a key pressed in a panel beside the page acts on what is selected here.
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(theme.selection))
            palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor(theme.ink))
        self.setPalette(palette)
        # The application has a style sheet, and then palettes do not go down to children by themselves.
        self.viewport().setPalette(palette)

    def _choose_type(self) -> None:
        self.setFont(self._type.font(QApplication.font(), self._zoom))

    def _page(self) -> QTextFrameFormat:
        return page_format(self.viewport().width(), self.font(), self._type.measure)

    def _lay_out(self, anchor: tuple[int, float] | None) -> None:
        """Centre the column anew, and put the line of an anchor back where it was."""
        page = self._page()
        frame = self.document().rootFrame()
        if page != frame.frameFormat():
            frame.setFrameFormat(page)
        self.relaid()
        if anchor is not None:
            self.scroll_to_anchor(anchor)

    def scroll_to_anchor(self, anchor: tuple[int, float] | None) -> None:
        """Put the line of an anchor back where it was in the view; None is the very top."""
        self._scroll_to(self.row_at(anchor[0]).top - anchor[1] if anchor else 0)

    def _scroll_to(self, top: float) -> None:
        if top > 0:
            self.document().size()  # lays the page out to its end, so that the scroll bar reaches far enough
        self.verticalScrollBar().setValue(round(top))

    def _being_read(self) -> tuple[int, float] | None:
        """The caret's line and its place in the view; where the caret is out of view, the line at the top."""
        if not self._text:
            return None
        top, row = self.scrolled().y(), self.row_at(self.caret())
        if top <= row.top and row.foot <= top + self.viewport().height():
            return self.caret(), row.top - top
        return self.anchor()

    def anchor(self) -> tuple[int, float] | None:
        """The first code point of the line at the top of the view, and the line's place there; None at the very top."""
        top = self.scrolled().y()
        first16 = first_below(self.document(), top) if top else None
        if first16 is None or first16 == self._map.length16:
            return None
        offset = self._map.from_utf16(first16)
        return offset, self.row_at(offset).top - top
