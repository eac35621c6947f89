"""The rows of the queue: how they are drawn, and the list that they stand in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from copydesk.ui.annotations.signs import sign_of, word_of
from copydesk.ui.articles.queue_model import OPEN_ROLE, ROW_ROLE, counts_of, remarks_of
from copydesk.workflow import QueueRow, Status


class QueueDelegate(QStyledItemDelegate):
    """Two lines a row: the title; then sign and word of the status, and what is in the article."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        palette, rect = option.palette, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        is_open = bool(index.data(OPEN_ROLE))
        if is_open:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.color(QPalette.ColorRole.Accent))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        if isinstance(row, QueueRow):
            self._paint_words(painter, option, row, is_open)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: QueueRow, is_open: bool) -> None:
        rect = option.rect.adjusted(12, 7, -12, -8)
        title_font = QFont(option.font)
        title_font.setBold(is_open)
        metrics = QFontMetrics(title_font)
        painter.setFont(title_font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        first = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        # A tab or line end in a title would break the row; the title itself stays as it came.
        title = metrics.elidedText(" ".join(row.title.split()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

        small = _second_line(option.font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        done = row.status is Status.GOLD
        second = QRect(rect.left(), rect.bottom() - metrics.height() + 1, rect.width(), metrics.height())
        status = f"{sign_of(row.status)} {word_of(row.status)}"
        if row.remarks:
            status += "   " + " ".join(map(sign_of, remarks_of(row)))
        painter.setPen(option.palette.color(QPalette.ColorRole.Accent if done else QPalette.ColorRole.PlaceholderText))
        painter.drawText(second, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, status)
        room = rect.width() - metrics.horizontalAdvance(status) - 12
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        counts = metrics.elidedText(counts_of(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counts)


def row_height(font: QFont) -> int:
    """Two lines and the air around them, in pixels."""
    return QFontMetrics(font).height() + QFontMetrics(_second_line(font)).height() + 17


def _second_line(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


class QueueList(QTableView):
    """The list itself. Enter opens the current article; so does a click.

    A table of one column: QListView asks the model for an index of every row at each layout, which takes a quarter of
    a second for 100,000 articles; a table knows where a row is by its number.
    """

    opened = Signal(str)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QueueDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._set_row_height()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Not the `activated` signal: some desktops send it for a click, some for a double click.
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            # In a table these keys go along the row.
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would walk through every row of the database, and the filter box searches better."""

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, QueueRow):
            self.opened.emit(row.id)
