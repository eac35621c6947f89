"""How quotes are drawn: a card each. Who speaks comes first, then what was said, then how we know.

A suggestion has a hollow bar at its side, a confirmed quote a full one, as in the article; one that reports no speech
has a broken bar, is written fainter, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk.core.annotations import Quote, Role, State
from copydesk.core.lanes import Mark
from copydesk.core.offsets import OffsetMap
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Look, Scheme
from copydesk.core.spans import Span
from copydesk.ui.annotations.quote_model import QUOTE_ROLE, QuoteModel, mark_of
from copydesk.ui.annotations.signs import sign_of, sureness, word_of
from copydesk.ui.annotations.swatch import draw_line
from copydesk.ui.looks.themes import LIGHT, Theme, colour_of
from copydesk.ui.page.line_patterns import draw_broken_bar

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_LINES: Final = 3
_HEIGHTS_KEPT: Final = 5_000  # every width that a panel is dragged through leaves some behind
_LEFT_PAD, _RIGHT_PAD, _TOP_PAD, _BOTTOM_PAD = 24, 12, 9, 10
_BELOW_SPEAKER, _BELOW_CONTENT, _UNDERLINE = 4, 5, 3
_MORE_THAN_ENOUGH: Final = 600  # characters that fill a card on the widest screen
_GAP: Final = 12  # between the pieces of the last line
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a quote on the last line of its card, and where."""

    role: Role
    words: str
    rect: QRect


@dataclass(frozen=True, slots=True)
class Card:
    """A card laid out, in the coordinates of the list's viewport."""

    speaker: QRect  # tight around the name, for it is a thing to click on
    speaker_words: str
    state: QRect
    content: QRect
    lines: tuple[str, ...]
    pieces: tuple[Piece, ...]
    rest: QRect  # kind and score, after the pieces


class QuoteDelegate(QStyledItemDelegate):
    """Lays out and draws cards. ``current`` is the mark whose part stands out."""

    theme: Theme = LIGHT
    scheme: Scheme | None = None
    current: Mark | None = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By content, width and font, for nothing else makes a card higher. A list asks for the height of every row
        # whenever one changes, and breaking lines is slow.
        self._heights: dict[tuple[tuple[Span, ...], int, str], int] = {}
        self._lines: dict[tuple[str, int, str], tuple[str, ...]] = {}

    def forget_heights(self) -> None:
        """Another article: the same quote would cover other words."""
        self._heights.clear()
        self._lines.clear()

    def _broken(self, words: str, font: QFont, width: int) -> tuple[str, ...]:
        key = (words, width, font.key())
        if key not in self._lines:
            if len(self._lines) >= _HEIGHTS_KEPT:
                self._lines.clear()
            self._lines[key] = _lines(words, font, width)
        return self._lines[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if view is not None and hasattr(view, "viewport") else 300
        key = (index.data(QUOTE_ROLE).content, width, option.font.key())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _HEIGHTS_KEPT:
                self._heights.clear()
            height = _height(index.model().words(index.data(QUOTE_ROLE), Role.CONTENT), option.font, width)
            self._heights[key] = height
        return QSize(100, height)

    def card(self, rect: QRect, font: QFont, index: Index) -> Card:
        """Where everything of a card is, when the card is at ``rect``; its height is not looked at."""
        quote, model = index.data(QUOTE_ROLE), index.model()
        assert isinstance(quote, Quote), "a row without a quote"
        assert isinstance(model, QuoteModel), "cards of something else"
        left, right, y = rect.left() + _LEFT_PAD, rect.right() - _RIGHT_PAD, rect.top() + _TOP_PAD
        metrics, bold = QFontMetrics(font), QFontMetrics(_bold(font))
        state_width = metrics.horizontalAdvance(_state(quote, index))
        state = QRect(right - state_width, y, state_width, bold.height())
        name = bold.elidedText(_speaker(quote), Qt.TextElideMode.ElideRight, max(40, state.left() - _GAP - left))
        speaker = QRect(left, y, bold.horizontalAdvance(name), bold.height())
        y += bold.height() + _BELOW_SPEAKER
        lines = self._broken(model.words(quote, Role.CONTENT), font, max(40, right - left))
        content = QRect(left, y, right - left, len(lines) * _leading(metrics))
        y = content.bottom() + _BELOW_CONTENT
        pieces: list[Piece] = []
        x = left
        for role in (Role.SOURCE, Role.CUE):
            room = (right - left) * 2 // 5
            words = metrics.elidedText(model.words(quote, role), Qt.TextElideMode.ElideRight, room)
            if words:
                pieces.append(
                    Piece(role, words, QRect(x, y, metrics.horizontalAdvance(words), metrics.height() + _UNDERLINE))
                )
                x = pieces[-1].rect.right() + _GAP
        rest = QRect(x, y, max(0, right - x), metrics.height() + _UNDERLINE)
        return Card(speaker, name, state, content, lines, tuple(pieces), rest)

    def mark_at(self, pos: QPoint, rect: QRect, font: QFont, index: Index) -> Mark:
        """The part of the quote under a point of its card; its content for everything that is no other part."""
        quote = index.data(QUOTE_ROLE)
        for piece in self.card(rect, font, index).pieces:
            if piece.rect.adjusted(-4, -4, 4, 4).contains(pos):
                return mark_of(quote, piece.role)
        return mark_of(quote)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        quote = index.data(QUOTE_ROLE)
        rect, palette = option.rect, option.palette
        card = self.card(rect, option.font, index)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        loose = index.model().is_loose(quote)
        self._paint_bar(painter, rect, quote, loose=loose)
        dim = palette.color(QPalette.ColorRole.PlaceholderText)
        ink = dim if loose else palette.color(QPalette.ColorRole.Text)
        painter.setFont(_bold(option.font))
        painter.setPen(ink if quote.speaker else dim)
        painter.drawText(card.speaker.adjusted(0, 0, 2, 0), _LEFT, card.speaker_words)
        painter.setFont(option.font)
        painter.setPen(dim)
        painter.drawText(card.state.adjusted(-2, 0, 0, 0), _RIGHT, _state(quote, index))
        painter.setPen(ink)
        leading = card.content.height() // max(1, len(card.lines))
        for number, line in enumerate(card.lines):
            place = QRect(card.content.left(), card.content.top() + number * leading, card.content.width(), leading)
            painter.drawText(place, _LEFT | Qt.TextFlag.TextSingleLine, line)
        self._paint_last_line(painter, option, quote, card, loose=loose)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        painter.restore()

    def _paint_bar(self, painter: QPainter, rect: QRect, quote: Quote, *, loose: bool) -> None:
        colour = colour_of(self._look(Role.CONTENT), self.theme)
        bar = QRectF(rect.left() + 11.5, rect.top() + _TOP_PAD + 0.5, 3, rect.height() - _TOP_PAD - _BOTTOM_PAD)
        if loose:
            draw_broken_bar(painter, bar, QColor(self.theme.dim))
            return
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if quote.state is State.SUGGESTED else colour)
        painter.drawRect(bar)

    def _paint_last_line(
        self, painter: QPainter, option: QStyleOptionViewItem, quote: Quote, card: Card, *, loose: bool
    ) -> None:
        metrics = QFontMetrics(option.font)
        here = self.current if self.current and self.current.annotation_id == quote.id else None
        for piece in card.pieces:
            look = self._look(piece.role)
            painter.setPen(colour_of(look, self.theme))
            painter.drawText(piece.rect.adjusted(0, 0, 2, -3), _LEFT, piece.words)
            y = piece.rect.bottom() - 0.5
            line = QLineF(piece.rect.left(), y, piece.rect.right(), y)
            draw_line(painter, line, look, self.theme, heavy=quote.state is not State.SUGGESTED)
            if here and here.role is piece.role:
                painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(piece.rect.adjusted(-4, -2, 4, 3))
        kind = word_of(quote.kind)
        kind = translate("Quotes", "{kind}, no speech").format(kind=kind) if loose else kind
        words = "   ".join(filter(None, (kind, sureness(quote))))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        rest = card.rest.adjusted(0, 0, 0, -3)
        painter.drawText(rest, _RIGHT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width()))

    def _look(self, role: Role) -> Look:
        return self.scheme.role(role).look if self.scheme else Look(self.theme.dim, self.theme.dim, "solid")


def _speaker(quote: Quote) -> str:
    return quote.speaker or translate("Quotes", "No speaker named")


def _state(quote: Quote, index: Index) -> str:
    state = f"{sign_of(quote.state)} {word_of(quote.state)}"
    return f"{sign_of(RemarkKind.NOTE)}  {state}" if index.model().note(quote.id) else state


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _leading(metrics: QFontMetrics) -> int:
    return round(metrics.height() * 1.25)


def _height(words: str, font: QFont, width: int) -> int:
    """The height of the card of a quote with this content, in pixels: what `QuoteDelegate.card` comes to.

    An article may have hundreds of quotes, and a list asks for all heights at once; so lines are broken only where
    their number is in doubt.
    """
    metrics, room = QFontMetrics(font), max(40, width - _LEFT_PAD - _RIGHT_PAD - 1)
    long = metrics.horizontalAdvance(words[:_MORE_THAN_ENOUGH])
    if long <= room and len(words) <= _MORE_THAN_ENOUGH:
        lines = 1
    elif long > (_LINES - 1) * room:
        lines = _LINES
    else:
        lines = len(_lines(words, font, room))
    content = _TOP_PAD + QFontMetrics(_bold(font)).height() + _BELOW_SPEAKER + lines * _leading(metrics)
    return content - 1 + _BELOW_CONTENT + metrics.height() + _UNDERLINE - 1 + _BOTTOM_PAD


def _lines(words: str, font: QFont, width: int) -> tuple[str, ...]:
    """The words broken into at most three lines, the last one cut with an ellipsis."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(words) <= width:
        return (words,)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts16: list[int] = []
    while len(starts16) <= _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts16.append(line.textStart())
    layout.endLayout()
    offsets = OffsetMap(words)
    starts = [offsets.from_utf16(start16) for start16 in starts16]
    if len(starts) <= _LINES:
        return tuple(words[start:end].rstrip() for start, end in pairwise((*starts, len(words))))
    cut = metrics.elidedText(words[starts[_LINES - 1] :], Qt.TextElideMode.ElideRight, width)
    return (*(words[start:end].rstrip() for start, end in pairwise(starts[:_LINES])), cut)
