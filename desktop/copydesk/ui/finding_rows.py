"""The rows of the panel of findings, and the keys that work on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copydesk.core.lint import Finding
from copydesk.core.remarks import Remark
from copydesk.ui.dialogs.choice_list import ROW_ROLE, Row, RowsModel

Index = QModelIndex | QPersistentModelIndex
_MOVES: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_DOES: Final = {
    Qt.Key.Key_Return: "fix",
    Qt.Key.Key_Enter: "fix",
    Qt.Key.Key_Delete: "dismiss",
    Qt.Key.Key_Backspace: "dismiss",
}


class FindingDelegate(QStyledItemDelegate):
    """The words concerned in bold, and below them what is wrong, in as many lines as that needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, view = index.data(ROW_ROLE), self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        return QSize(100, QFontMetrics(_bold(option.font)).height() + _height(option.font, row.detail, width) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, palette, rect = index.data(ROW_ROLE), option.palette, option.rect.adjusted(12, 6, -12, -6)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        dim, ink = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Text)
        bold = _bold(option.font)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(ink if row.enabled else dim)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        first = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)
        painter.setFont(option.font)
        painter.setPen(ink if row.enabled else dim)
        rect.setTop(first.bottom() + 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, row.detail)
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _height(font: QFont, words: str, width: int) -> int:
    room = QRect(0, 0, max(80, width - 24), 10_000)
    return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


class FindingList(QListView):
    """Arrows and clicks go to a finding, Return puts it right, Delete dismisses it; on a dismissed one both bring it
    back. ``shown`` carries what was gone to, ``asked`` what is to be done: "fix" or "dismiss"."""

    shown = Signal(object)  # Finding
    asked = Signal(str, object)  # what to do, and the Finding
    brought_back = Signal(object)  # Remark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(FindingDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that came and went would rewrap
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.clicked.connect(lambda index: self._go())
        self.doubleClicked.connect(lambda index: self._do("fix"))

    def current(self) -> Finding | Remark | None:
        """What is lit up: a finding, or the remark that dismissed one."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row.value if isinstance(row, Row) and isinstance(row.value, Finding | Remark) else None

    def has(self, finding: Finding) -> bool:
        """True when there is a row for it."""
        return self._place_of(finding) is not None

    def _place_of(self, finding: Finding | None) -> int | None:
        places = range(self.rows.rowCount())
        return next((at for at in places if self.rows.index(at).data(ROW_ROLE).value == finding), None)

    def light_up(self, finding: Finding | None) -> None:
        """Make a finding's row current without going to it."""
        place = self._place_of(finding)
        if place is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.rows.index(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _does(event):
            event.accept()  # whatever the key does to an annotation elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = _does(event)
        if what:
            self._do(what)
            return
        super().keyPressEvent(event)
        if Qt.Key(event.key()) in _MOVES:
            self._go()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys here."""

    def _go(self) -> None:
        finding = self.current()
        if isinstance(finding, Finding):
            self.shown.emit(finding)

    def _do(self, what: str) -> None:
        current = self.current()
        if isinstance(current, Finding):
            self.asked.emit(what, current)
        elif current is not None:
            self.brought_back.emit(current)


def _does(event: QKeyEvent) -> str:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return _DOES.get(Qt.Key(event.key()), "") if plain else ""
