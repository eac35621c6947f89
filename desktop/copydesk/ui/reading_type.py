"""The typography of the article: book face, measure, leading. Pixels are device-independent."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from copydesk.core.offsets import OffsetMap, shown
from copydesk.ui.annotation_geometry import LINE_HEIGHT
from copydesk.ui.fonts import READING

MEASURE: Final = 68  # characters in a line, at most
_LARGER: Final = 1.42  # than the type of menus and buttons
_TOP: Final = 40.0
_BOTTOM: Final = 80.0
# Wire copy parts paragraphs by blank lines; a full blank line of 150 % leading would tear the page apart.
_BLANK_LINE: Final = 0.6
_SAMPLE: Final = "the quick brown fox, said Ms Quill, jumps over 27 lazy dogs in Southampton "


def reading_font(interface: QFont, percent: int) -> QFont:
    """The book face at a zoom, in proportion to the type that the desktop uses for its own words."""
    font = QFont(interface)
    font.setFamilies([*READING, *interface.families()])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(6, round(QFontInfo(interface).pixelSize() * _LARGER * percent / 100)))
    return font


def column_width(font: QFont) -> float:
    """How wide a column of MEASURE characters of running text is."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE


def page_format(width: float, font: QFont, gutter: float) -> QTextFrameFormat:
    """A column in the middle of a page so many pixels wide, with at least a gutter at each side."""
    aside = max(gutter, (width - column_width(font)) / 2)
    page = QTextFrameFormat()
    page.setLeftMargin(aside)
    page.setRightMargin(aside)
    page.setTopMargin(_TOP)
    page.setBottomMargin(_BOTTOM)
    return page


def fill(document: QTextDocument, text: str, page: QTextFrameFormat) -> None:
    """Set an article into a document, in one layout. Direction is found paragraph by paragraph by Qt."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption(document.defaultTextOption())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    document.rootFrame().setFrameFormat(page)
    # Paragraphs take over the format of the one they are split from, so that one format serves all.
    cursor.setBlockFormat(_paragraph(LINE_HEIGHT))
    cursor.insertText(shown(text))
    blank = _paragraph(_BLANK_LINE)
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(blank)
        block = block.next()
    cursor.endEditBlock()
    assert document.characterCount() - 1 == OffsetMap(text).length16, "the page does not hold the article's text"


def _paragraph(height: float) -> QTextBlockFormat:
    paragraph = QTextBlockFormat()
    paragraph.setLineHeight(height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return paragraph
