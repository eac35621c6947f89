"""How the list of entities is drawn: label headers, and below each its mentions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk.core.annotations import State
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Look
from copydesk.ui.annotations.entity_model import HEADER_ROLE, EntityModel, Header, Mention, title_of
from copydesk.ui.annotations.signs import number, percent, sign_of, sureness
from copydesk.ui.annotations.swatch import draw_box, draw_line
from copydesk.ui.looks.themes import LIGHT, Theme, colour_of

Index = QModelIndex | QPersistentModelIndex


class EntityDelegate(QStyledItemDelegate):
    """Draws headers and mentions; all rows have one height."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        header = index.data(HEADER_ROLE)
        if isinstance(header, Header):
            self._paint_header(painter, option, header)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
            model = index.model()
            mention = model.mention(index.row()) if isinstance(model, EntityModel) else None
            if mention and isinstance(model, EntityModel):
                look = model.look(mention.entity.label) or _plain(self.theme)
                noted = bool(model.note(mention.entity.id))
                self._paint_mention(painter, option, mention, look, noted=noted)
        painter.restore()

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, header: Header) -> None:
        rect = option.rect.adjusted(12, 5, -12, 0)
        font = QFont(option.font)
        font.setBold(True)
        metrics = QFontMetrics(font)
        look = header.label.look if header.label else _plain(self.theme)
        painter.setFont(font)
        painter.setPen(colour_of(look, self.theme))
        title = metrics.elidedText(title_of(header), Qt.TextElideMode.ElideRight, rect.width() - 60)
        painter.drawText(rect, _LEFT, title)
        y = (rect.top() + rect.bottom() + metrics.height()) / 2 + 0.5
        width = metrics.horizontalAdvance(title)
        draw_line(painter, QLineF(rect.left(), y, rect.left() + width, y), look, self.theme, heavy=True)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect, _RIGHT, number(header.count))
        if header.label and header.label.key:
            self._paint_key(painter, option, header.label.key, rect.left() + width + 10)

    def _paint_key(self, painter: QPainter, option: QStyleOptionViewItem, key: str, left: int) -> None:
        """The digit that sets the label, as a key cap."""
        metrics = QFontMetrics(option.font)
        side = metrics.height() - 1
        cap = QRectF(left + 0.5, option.rect.center().y() + 2 - side / 2 + 0.5, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)

    def _paint_mention(
        self, painter: QPainter, option: QStyleOptionViewItem, mention: Mention, look: Look, *, noted: bool
    ) -> None:
        metrics = QFontMetrics(option.font)
        rect = option.rect.adjusted(20, 0, -12, 0)
        dim = option.palette.color(QPalette.ColorRole.PlaceholderText)
        entity = mention.entity
        painter.setPen(dim)
        painter.drawText(rect, _RIGHT, sign_of(entity.state))
        rect.setRight(rect.right() - metrics.horizontalAdvance("✎") - 8)
        if noted:
            painter.drawText(rect, _RIGHT, sign_of(RemarkKind.NOTE))
            rect.setRight(rect.right() - metrics.horizontalAdvance(sign_of(RemarkKind.NOTE)) - 8)
        if sureness(entity):
            painter.drawText(rect, _RIGHT, sureness(entity))
            rect.setRight(rect.right() - metrics.horizontalAdvance(percent(1.0)) - 8)

        if mention.label:
            label = metrics.elidedText(mention.label, Qt.TextElideMode.ElideRight, rect.width() // 4)
            painter.setPen(colour_of(look, self.theme))
            painter.drawText(rect, _RIGHT, label)
            painter.setPen(dim)
            rect.setRight(rect.right() - metrics.horizontalAdvance(label) - 8)
        left = rect.left()
        if mention.around:
            room = min(rect.width() // 3, metrics.horizontalAdvance("m" * 9))
            before = metrics.elidedText(mention.around[0], Qt.TextElideMode.ElideLeft, room)
            painter.drawText(QRect(left, rect.top(), room, rect.height()), _RIGHT, before)
            left += room + 7
        words = metrics.elidedText(mention.words, Qt.TextElideMode.ElideMiddle, rect.right() - left - 8)
        width = metrics.horizontalAdvance(words)
        box = QRectF(left - 4, rect.center().y() - metrics.height() / 2, width + 8, metrics.height() + 1)
        draw_box(painter, box, look, self.theme, filled=entity.state is not State.SUGGESTED)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(QRect(left, rect.top(), width + 2, rect.height()), _LEFT, words)
        rest = QRect(left + width + 9, rect.top(), rect.right() - left - width - 9, rect.height())
        painter.setPen(dim)
        if mention.around:
            painter.drawText(
                rest, _LEFT, metrics.elidedText(mention.around[1], Qt.TextElideMode.ElideRight, rest.width())
            )
        elif mention.same > 1:
            painter.drawText(rest, _LEFT, f"×\u2009{number(mention.same)}")


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _plain(theme: Theme) -> Look:
    return Look(theme.dim, theme.dim, "solid")
