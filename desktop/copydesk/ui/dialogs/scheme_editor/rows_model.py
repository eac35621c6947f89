"""The labels of a draft, or its roles, as a list: swatch, title, name, key, and whether something is wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copydesk.core.scheme import Label, RoleStyle
from copydesk.ui.annotations.swatch import draw_box, draw_line
from copydesk.ui.looks.theme_table import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
Row = Label | RoleStyle
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
WRONG_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel):
    """Rows that are set as a whole; a row that is edited keeps its place and the selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._wrong: frozenset[int] = frozenset()

    def set_rows(self, rows: tuple[Row, ...], wrong: frozenset[int]) -> None:
        """Show other rows, and which of them have faults."""
        if len(rows) == len(self._rows):
            self._rows, self._wrong = rows, wrong
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows, self._wrong = rows, wrong
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == WRONG_ROLE:
            return index.row() in self._wrong
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or name_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.title, name_of(row), row.key if isinstance(row, Label) else ""]
            return ", ".join(
                part for part in (*parts, self.tr("has a fault") if index.row() in self._wrong else "") if part
            )
        return None


def name_of(row: Row) -> str:
    """What it is called in the gold."""
    return row.name if isinstance(row, Label) else row.role.value


class RowDelegate(QStyledItemDelegate):
    """A swatch, the title with the name below, the key at the right."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height() + 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, palette = index.data(ROW_ROLE), option.palette
        metrics, small = QFontMetrics(option.font), QFontMetrics(_small(option.font))
        rect = option.rect.adjusted(10, 6, -10, -6)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        _swatch(painter, QRectF(rect.left(), rect.top() + 3, 24, rect.height() - 8), row, self.theme)
        dim = palette.color(QPalette.ColorRole.PlaceholderText)
        words = QRect(rect.left() + 36, rect.top(), rect.width() - 36 - 26, metrics.height())
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = index.data(Qt.ItemDataRole.DisplayRole)
        painter.drawText(words, _LEFT, metrics.elidedText(title, Qt.TextElideMode.ElideRight, words.width()))
        right = QRect(rect.right() - 22, rect.top(), 22, metrics.height())
        if index.data(WRONG_ROLE):
            painter.setPen(palette.color(QPalette.ColorRole.BrightText))
            painter.drawText(right, _RIGHT, "⚠")
        elif isinstance(row, Label) and row.key:
            painter.setPen(dim)
            painter.drawText(right, _RIGHT, row.key)
        painter.setFont(_small(option.font))
        painter.setPen(dim)
        below = QRect(words.left(), words.bottom() + 1, words.width() + 26, small.height())
        painter.drawText(below, _LEFT, small.elidedText(name_of(row), Qt.TextElideMode.ElideRight, below.width()))
        painter.restore()


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _swatch(painter: QPainter, box: QRectF, row: Row, theme: Theme) -> None:
    if not (QColor(row.look.light).isValid() and QColor(row.look.dark).isValid()):
        return
    draw_box(painter, box, row.look, theme, filled=True)
    draw_line(painter, QLineF(box.left(), box.bottom() + 2, box.right(), box.bottom() + 2), row.look, theme, heavy=True)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
