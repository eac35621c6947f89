"""A line to type in and a list below it that follows: what the command palette and the speaker chooser are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """One choice. ``value`` is what is chosen; ``digit`` is its key cap; ``right`` stands at the right edge."""

    value: object
    text: str
    detail: str = ""
    right: str = ""
    digit: str = ""
    enabled: bool = True


class RowsModel(QAbstractListModel):
    """The rows that can be chosen from just now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.digit, row.text, row.right, row.detail) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """A key cap, the text, what stands right, and a second line for the detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        height = QFontMetrics(option.font).height() + 12
        return QSize(100, height + QFontMetrics(_small(option.font)).height() + 1 if row.detail else height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        palette, rect = option.palette, option.rect.adjusted(10, 6, -10, -6)
        dim = palette.color(QPalette.ColorRole.PlaceholderText)
        metrics, small = QFontMetrics(option.font), QFontMetrics(_small(option.font))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        if row.digit:
            cap = QRectF(rect.left() + 0.5, rect.top() + 0.5, metrics.height() - 1, metrics.height() - 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(dim)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, row.digit)
            rect.setLeft(round(cap.right()) + 9)
        first = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        room = metrics.horizontalAdvance(row.right) + 14 if row.right else 0
        painter.setPen(dim)
        painter.drawText(first, _RIGHT, row.right)
        painter.setPen(palette.color(QPalette.ColorRole.Text) if row.enabled else dim)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, first.width() - room)
        painter.drawText(first, _LEFT | Qt.TextFlag.TextSingleLine, words)
        if row.detail:
            painter.setFont(_small(option.font))
            painter.setPen(dim)
            second = QRect(rect.left(), first.bottom() + 2, rect.width(), small.height())
            words = small.elidedText(row.detail, Qt.TextElideMode.ElideRight, second.width())
            painter.drawText(second, _LEFT | Qt.TextFlag.TextSingleLine, words)
        painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


class ChoiceList(QListView):
    """The list; a click chooses. The focus stays in the line above it."""

    chosen = Signal(object)  # the value of the row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self.choose(index.row()))

    def set_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show other rows, one of them current."""
        self.rows.set_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(current))

    def row(self, number: int) -> Row | None:
        """The row of that number, or None."""
        found = self.rows.index(number).data(ROW_ROLE) if 0 <= number < self.rows.rowCount() else None
        return found if isinstance(found, Row) else None

    def step(self, by: int) -> None:
        """Go so many rows on, from the last to the first and back."""
        if self.rows.rowCount():
            place = (self.currentIndex().row() + by) % self.rows.rowCount()
            self.setCurrentIndex(self.rows.index(place))

    def choose(self, number: int) -> None:
        """Choose a row; nothing happens when there is none of that number."""
        row = self.row(number)
        if row is not None:
            self.chosen.emit(row.value)

    def choose_current(self) -> None:
        """Choose the row that is lit up."""
        self.choose(self.currentIndex().row())


class ChoiceLine(QLineEdit):
    """The line: what is typed filters, arrows walk the list, Enter chooses.

    With ``digits``, a digit typed into the empty line is ``digit_pressed`` instead of text.
    """

    digit_pressed = Signal(int)
    left = Signal()  # the focus went to something else in this window

    def __init__(self, choices: ChoiceList, *, digits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._digits = digits
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self._choices.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choices.choose_current()
        elif self._digits and not self.text() and event.text().isdecimal():
            self.digit_pressed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window in front, or our own context menu, is no reason to go.
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()
