"""An annotated article on paper: the words with their marks, who speaks in the margin, and a legend at the end.

Everything is drawn as on the screen, in pixels of 1/96 inch, and scaled to whatever paper there is. Colour is never
the only sign: labels stand above the words, lines have patterns, and what is confirmed is filled or heavy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QApplication, QTextEdit

from copydesk.core.annotations import Annotations, Entity, Role
from copydesk.core.offsets import OffsetMap
from copydesk.core.scheme import Scheme
from copydesk.ui.looks.fonts import READING
from copydesk.ui.looks.theme_table import LIGHT, Theme
from copydesk.ui.page.annotation_geometry import Geometry, Piece
from copydesk.ui.page.annotation_inks import Inks
from copydesk.ui.page.annotation_painter import AnnotationPainter
from copydesk.ui.page.reading_type import fill, prepare, row_of
from copydesk.ui.printing.print_legend import Legend

PAPER: Final[Theme] = replace(
    LIGHT, name="paper", page="#ffffff", ink="#000000", dim="#4a4a4a", line="#9a9a9a", accent="#000000", tint=0.12
)
_DPI: Final = 96.0  # of the pixels that everything here is laid out in
_BODY: Final = 14.5  # pixels of the type
_LEADING: Final = 160  # per cent, for labels stand between the lines
_GUTTER: Final = 46.0  # left of the words, for the bars of quotes
_MARGIN: Final = 128.0  # right of them, for who speaks
_HEAD, _FOOT = 40.0, 30.0  # pixels that the line above and the line below take
_TITLE_GAP: Final = 16.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed. ``about`` stands below the title, ``date`` at the right of every page, ``foot`` at its foot."""

    title: str
    text: str
    annotations: Annotations
    scheme: Scheme | None
    about: str = ""
    date: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The stretch of the laid-out column that is on one page, and how far from the top of its body it begins."""

    top: float
    bottom: float
    offset: float = 0.0


class ArticlePrint:
    """One article laid out for one size of paper, given in pixels of 1/96 inch."""

    def __init__(self, sheet: Sheet, size: QSizeF) -> None:
        self._sheet = sheet
        self._width = size.width()
        self._body = QRectF(0, _HEAD, size.width(), size.height() - _HEAD - _FOOT)
        self._height = size.height()
        # Where the first words of the text are its title, they need not stand there twice.
        begins = " ".join(sheet.text.split()).startswith(" ".join(sheet.title.rstrip("… ").split()))
        self._heading = "" if begins else sheet.title
        self._small = _sans(10)
        # A widget only because reading type is set into one; it is never shown.
        self._edit = QTextEdit()
        self._map = self._set_type()
        self._geometry = Geometry(self._edit.document(), sheet.text, self._map, sheet.annotations)
        self._inks = Inks(sheet.scheme, PAPER)
        self._painter = AnnotationPainter(self._inks, PAPER, _BODY / 17.0)
        self.legend = Legend(sheet.annotations, sheet.text, sheet.scheme, PAPER, _sans(11), self._width - _GUTTER)
        self._pages = self._paginate()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, at the painter's origin."""
        page = self._pages[number]
        self._paint_edges(painter, number)
        if number == 0:
            self._paint_title(painter)
        body = QRectF(0, self._body.top() + page.offset, self._width, page.bottom - page.top)
        painter.save()
        painter.translate(0, body.top() - page.top)
        self._paint_words(painter, page)
        painter.restore()
        if number == len(self._pages) - 1:
            self._paint_legend(painter, body.bottom() if page.bottom > page.top else self._body.top())

    # Laying out

    def _set_type(self) -> OffsetMap:
        edit, column = self._edit, QTextFrameFormat()
        font = QFont(QApplication.font())
        font.setFamilies([*READING, *font.families()])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(round(_BODY))
        prepare(edit.document())
        edit.setFont(font)
        edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        edit.setLineWrapColumnOrWidth(round(self._width))
        column.setLeftMargin(_GUTTER)
        column.setRightMargin(_MARGIN)
        offsets = fill(edit, self._sheet.text, column, _LEADING)
        edit.document().size()  # lays all of it out
        return offsets

    def _paginate(self) -> list[Page]:
        """Pages that end between two lines. The legend is on the last, or on one of its own."""
        pages: list[Page] = []
        offset, top = self._title_height(), 0.0
        document = self._edit.document()
        block = document.begin()
        while block.isValid():
            layout = block.layout()
            for place in range(layout.lineCount()):
                row = row_of(block, layout.lineAt(place))
                if row.top > top and row.floor - top > self._body.height() - offset:
                    pages.append(Page(top, row.top, offset))
                    top, offset = row.top, 0.0
            block = block.next()
        bottom = document.size().height()
        pages.append(Page(top, bottom, offset))
        if bottom - top + offset + self.legend.height > self._body.height():
            pages.append(Page(bottom, bottom))
        return pages

    def _title_height(self) -> float:
        room = QRectF(0, 0, self._width - _GUTTER, 1e6)
        heights = [
            QFontMetricsF(font).boundingRect(room, _WRAP, words).height() + 4
            for font, words in ((_title_font(), self._heading), (self._small, self._sheet.about))
            if words
        ]
        return sum(heights) + _TITLE_GAP if heights else 0.0

    # Painting

    def _paint_edges(self, painter: QPainter, number: int) -> None:
        """Title and date above, project and page below, each with a rule."""
        sheet, metrics = self._sheet, QFontMetricsF(self._small)
        painter.setFont(self._small)
        head = QRectF(0, 0, self._width, _HEAD - 18)
        foot = QRectF(0, self._height - _FOOT + 12, self._width, _FOOT - 12)
        of = QCoreApplication.translate("Print", "Page {page} of {count}").format(page=number + 1, count=self.count)
        for place, left, right in ((head, sheet.title, sheet.date), (foot, sheet.foot, of)):
            painter.setPen(QColor(PAPER.dim))
            room = place.width() - metrics.horizontalAdvance(right) - 24
            words = metrics.elidedText(" ".join(left.split()), Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, _LEFT, words)
            painter.drawText(place, _RIGHT, right)
        painter.setPen(QColor(PAPER.line))
        for y in (head.bottom() + 3, foot.top() - 3):
            painter.drawLine(QLineF(0, y, self._width, y))

    def _paint_title(self, painter: QPainter) -> None:
        place = QRectF(_GUTTER, self._body.top(), self._width - _GUTTER, self._body.height())
        for font, words, colour in (
            (_title_font(), self._heading, PAPER.ink),
            (self._small, self._sheet.about, PAPER.dim),
        ):
            if words:
                painter.setFont(font)
                painter.setPen(QColor(colour))
                used = painter.boundingRect(place, _WRAP, words)
                painter.drawText(place, _WRAP, words)
                place.setTop(used.bottom() + 4)

    def _paint_words(self, painter: QPainter, page: Page) -> None:
        """The marks, the words over them, then labels and speakers; in the coordinates of the column."""
        sheet = self._sheet
        pieces = [
            piece
            for piece in self._geometry.pieces_between(page.top, page.bottom)
            if page.top <= piece.row.top < page.bottom
        ]
        self._painter.under(painter, pieces, sheet.annotations, sheet.text, None)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(PAPER.ink))
        context.clip = QRectF(0, page.top, self._width, page.bottom - page.top)
        painter.save()
        painter.setClipRect(context.clip)
        self._edit.document().documentLayout().draw(painter, context)
        painter.restore()
        self._paint_labels(painter, pieces)
        self._paint_speakers(painter, pieces, page)

    def _paint_labels(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """The label's name over the first letters of each entity, small, on white so that no line runs through it."""
        font = _sans(7)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        seen: set[str] = set()
        taken: list[QRectF] = []
        for piece in pieces:
            entity = self._sheet.annotations.get(piece.mark.annotation_id)
            if not isinstance(entity, Entity) or entity.id in seen:
                continue
            seen.add(entity.id)
            width = metrics.horizontalAdvance(entity.label)
            x = piece.rect.right() - width if piece.row.from_right else piece.rect.left()
            place = QRectF(x, piece.rect.top() - metrics.ascent() + 1.5, width, metrics.ascent())
            while any(place.intersects(other) for other in taken):
                place.translate(0, -metrics.ascent())
            taken.append(place)
            painter.fillRect(place.adjusted(-0.5, 0, 0.5, 0), QColor(PAPER.page))
            painter.setPen(self._inks.of(piece.mark, entity).colour)
            painter.drawText(QPointF(place.left(), place.bottom() - 0.5), entity.label)

    def _paint_speakers(self, painter: QPainter, pieces: Sequence[Piece], page: Page) -> None:
        """Who speaks, beside the line that the quote begins on; names that would lie on each other go down a line."""
        font = _sans(10)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        seen: set[str] = set()
        free = page.top
        for piece in pieces:
            quote = self._sheet.annotations.quotes.get(piece.mark.annotation_id)
            if quote is None or piece.mark.role is not Role.CONTENT or quote.id in seen:
                continue
            seen.add(quote.id)
            if piece.mark.index or piece.mark.span.start != quote.content[0].start:
                continue  # it goes on from elsewhere
            y = max(piece.row.base - metrics.ascent(), free)
            place = QRectF(self._width - _MARGIN + 14, y, _MARGIN - 14, metrics.height())
            nobody = QCoreApplication.translate("Print", "no speaker named")
            name = metrics.elidedText(quote.speaker or nobody, Qt.TextElideMode.ElideRight, place.width())
            painter.setPen(QColor(PAPER.ink if quote.speaker else PAPER.dim))
            if y + metrics.height() <= page.bottom:
                painter.drawText(place, _LEFT, name)
            free = y + metrics.height()

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        painter.save()
        painter.translate(_GUTTER, top)
        self.legend.paint(painter)
        painter.restore()


def print_article(sheet: Sheet, device: QPagedPaintDevice) -> int:
    """Print a sheet on paper or into a PDF; the number of its pages. Raises OSError when nothing can be written."""
    layout = device.pageLayout()
    resolution = device.logicalDpiX()
    pixels = layout.paintRectPixels(resolution).size()
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(QCoreApplication.translate("Print", "the printer or file cannot be written to"))
    try:
        printed = ArticlePrint(sheet, QSizeF(pixels) * (_DPI / resolution))
        for number in range(printed.count):
            if number:
                device.newPage()
            painter.save()
            painter.scale(resolution / _DPI, resolution / _DPI)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            printed.paint(painter, number)
            painter.restore()
    finally:
        painter.end()  # Qt crashes over a device that goes while it is painted on
    return printed.count


def _sans(pixels: int) -> QFont:
    """The face of menus, in pixels: points would be those of the paper, whatever the scale."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    return font


def _title_font() -> QFont:
    font = QFont(QApplication.font())
    font.setFamilies([*READING, *font.families()])
    font.setPixelSize(21)
    font.setBold(True)
    return font


_LEFT: Final = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_RIGHT: Final = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_WRAP: Final = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value
