"""The page that an article is set on, line by line: a column, its leading, its rows. Pixels are device-independent."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from copydesk.core.offsets import OffsetMap, shown
from copydesk.ui.page.typography import NEWSPAPER

GUTTER: Final = 44.0  # pixels kept free on either side of the column
_TOP: Final = 40.0
_BOTTOM: Final = 80.0
# Wire copy parts paragraphs by blank lines; a full blank line would tear the page apart.
_BLANK_LINE: Final = 0.4  # of a full one
# An end of a paragraph, as Qt knows them, that an empty paragraph comes after.
_BEFORE_EMPTY: Final = re.compile("[\n\u2029](?=[\n\u2029]|\\Z)")
_SAMPLE: Final = "the quick brown fox, said Ms Quill, jumps over 27 lazy dogs in Southampton "


@dataclass(frozen=True, slots=True)
class Row:
    """One line of type, in pixels of the document: letters stand from ``top`` to ``foot``, on ``base``."""

    left: float  # of the column, not of the words
    right: float
    top: float
    base: float
    foot: float
    floor: float  # where the next line begins; between foot and floor is the leading
    from_right: bool  # the paragraph runs from right to left


def column_width(font: QFont, measure: int) -> float:
    """How wide a column of so many characters of running text is."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * measure


def page_format(width: float, font: QFont, measure: int = NEWSPAPER.measure) -> QTextFrameFormat:
    """A column in the middle of a page so many pixels wide, with at least the gutter at each side."""
    aside = max(GUTTER, (width - column_width(font, measure)) / 2)
    page = QTextFrameFormat()
    page.setLeftMargin(aside)
    page.setRightMargin(aside)
    page.setTopMargin(_TOP)
    page.setBottomMargin(_BOTTOM)
    return page


def prepare(document: QTextDocument) -> None:
    """Make a page of a document, once: no undo, no margin but the page's own, words broken where they must be."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption(document.defaultTextOption())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def fill(widget: QTextEdit, text: str, page: QTextFrameFormat, leading: int = NEWSPAPER.leading) -> OffsetMap:
    """Set an article into a widget, the caret at its top; returns the map from its offsets to the document's.

    ``leading`` is in percent. Qt finds the direction of each paragraph by its words.
    """
    document = widget.document()
    # Formats set on a page that is laid out make Qt lay out all of it at once, ten times slower than text alone. Turned
    # off and on again, it lays out what is looked at, and the rest when nothing else is to be done. The caret must be
    # put to the top meanwhile, as the widget does here: moving it later lays out all that it passes.
    document.setLayoutEnabled(False)
    words = shown(text)
    widget.setPlainText(words)
    document.rootFrame().setFrameFormat(page)
    offsets = OffsetMap(text)
    _lead(document, words, offsets, leading)
    document.setLayoutEnabled(True)
    assert document.characterCount() - 1 == offsets.length16, "the page does not hold the article's text"
    return offsets


def lead(document: QTextDocument, text: str, offsets: OffsetMap, leading: int) -> None:
    """Give the lines of a page that is filled already another leading, in percent."""
    document.setLayoutEnabled(False)
    _lead(document, shown(text), offsets, leading)
    document.setLayoutEnabled(True)


def _lead(document: QTextDocument, words: str, offsets: OffsetMap, leading: int) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_paragraph(leading))
    blank = _paragraph(leading * _BLANK_LINE)
    empty = [match.end() for match in _BEFORE_EMPTY.finditer(words)]
    for place in [0, *empty] if not words or words[0] in "\n\u2029" else empty:
        cursor.setPosition(offsets.to_utf16(place))
        cursor.setBlockFormat(blank)


def row_at(document: QTextDocument, place16: int) -> Row:
    """The line of type that a UTF-16 place of the document is on; lays it out if nothing has yet."""
    block = document.findBlock(place16)
    rect = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(place16 - block.position())
    if not line.isValid():
        # A page too narrow for any letter has no lines; asking one for its place would crash.
        return Row(rect.left(), rect.right(), rect.top(), rect.bottom(), rect.bottom(), rect.bottom(), False)
    return row_of(block, line)


def blocks_between(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    """The paragraphs that show between two heights, laid out, and at most one before them."""
    layout = document.documentLayout()
    block = document.begin()
    # Paragraphs that wait for their layout lie in wait at the very top, and a hit there names the last of them.
    if top > layout.blockBoundingRect(block).bottom():
        block = document.findBlock(max(0, layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)))
        # A hit in the space between two paragraphs may name the lower one.
        block = block.previous() if block.previous().isValid() else block
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        yield block
        block = block.next()


def first_below(document: QTextDocument, top: float) -> int | None:
    """The UTF-16 place where the first line begins that ends below a height; None below the last."""
    for block in blocks_between(document, top, math.inf):
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if row_of(block, line).floor > top:
                return block.position() + line.textStart()
    return None


def whole_between(document: QTextDocument, top: float, bottom: float) -> tuple[int, int] | None:
    """The UTF-16 places where the lines begin and end whose letters show whole between two heights; None for none."""
    first16 = last16 = None
    for block in blocks_between(document, top, bottom):
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            row = row_of(block, line)
            if row.top >= top and row.foot <= bottom:
                begin16 = block.position() + line.textStart()
                first16 = begin16 if first16 is None else first16
                last16 = begin16 + line.textLength()
    return None if first16 is None or last16 is None else (first16, last16)


def row_of(block: QTextBlock, line: QTextLine) -> Row:
    """A line of a paragraph that is laid out."""
    place, from_right = block.layout().position(), block.textDirection() == Qt.LayoutDirection.RightToLeft
    left, top, height = place.x() + line.x(), place.y() + line.y(), line.height()
    floor = top + height * block.blockFormat().lineHeight() / 100
    return Row(left, left + line.width(), top, top + line.ascent(), top + height, floor, from_right)


def _paragraph(leading: float) -> QTextBlockFormat:
    paragraph = QTextBlockFormat()
    paragraph.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return paragraph
