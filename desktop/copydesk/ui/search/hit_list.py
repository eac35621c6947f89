"""The list of hits as it is drawn, and its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from copydesk.core.offsets import OffsetMap
from copydesk.ui.annotations.signs import number
from copydesk.ui.search.hit_model import ROW_ROLE, HitGroup, HitModel, HitRow, Index

_OPENED: Final = 300  # groups that are opened by themselves
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HitDelegate(QStyledItemDelegate):
    """One line a hit: what stands before it, the words in bold, what follows; at the right edge what is doubtful."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ROW_ROLE)
        options = QStyleOptionViewItem(option)
        self.initStyleOption(options, index)
        style = options.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, options, options.widget)
        room.setRight(option.rect.right() - 6)
        options.text = ""  # the style draws the row and its tick, we the words
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, options, painter, options.widget)
        painter.save()
        painter.setClipRect(room)
        palette = option.palette
        note = item.note if isinstance(item, HitRow) else _count_of(item)
        width = QFontMetrics(option.font).horizontalAdvance(note)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        room.setRight(room.right() - (width + 12 if note else 0))
        painter.setClipRect(room)
        if isinstance(item, HitRow):
            _draw_hit(painter, item, room, option.font, palette)
        else:
            bold = QFont(option.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            title = " ".join(item.title.split())
            words = QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def _count_of(group: HitGroup) -> str:
    return "   ".join(part for part in (group.note, number(len(group.rows))) if part)


def _draw_hit(painter: QPainter, row: HitRow, room: QRect, font: QFont, palette: QPalette) -> None:
    """The line, moved to the left where the words would otherwise lie beyond the edge."""
    shown = row.shown
    layout = QTextLayout(str(shown), font)
    offsets = OffsetMap(layout.text())
    before16 = offsets.to_utf16(len(shown.before))
    after16 = offsets.to_utf16(len(shown.before) + len(shown.words))
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setForeground(palette.color(QPalette.ColorRole.Text))
    plain = QTextCharFormat()
    plain.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
    formats: list[QTextLayout.FormatRange] = []
    for start16, end16, look in ((0, before16, plain), (before16, after16, strong), (after16, offsets.length16, plain)):
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start16, end16 - start16, look
        formats.append(piece)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(offsets.length16 + 1)
    layout.endLayout()
    first, last = (line.cursorToX(place)[0] for place in (before16, after16))
    away = max(0.0, min(max(first, last) - room.width() + 40, min(first, last) - 20))
    layout.draw(painter, QPointF(room.left() - away, room.top() + (room.height() - line.height()) / 2))


class HitList(QTreeView):
    """Space ticks, Enter does what the list is for, arrows walk.

    ``chosen`` carries the row that is current when the editor asks for its place: by click, or by Enter where nothing
    can be ticked.
    """

    chosen = Signal(object)  # HitRow
    current_changed = Signal(object)  # HitRow
    accepted = Signal()
    left = Signal()  # Escape

    def __init__(self, model: HitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(HitDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAllColumnsShowFocus(True)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(lambda current, before: self._tell(current))

    def show_one_group(self) -> None:
        """Show the hits of the first group without its title."""
        self.setRootIndex(self.model().index(0, 0))
        self.setRootIsDecorated(False)

    def open_groups(self, first: int) -> None:
        """Show the hits of groups from the ``first`` on; those before are as the editor left them.

        Of very many groups the last stay closed: Qt goes through all that is open for each that is opened.
        """
        for row in range(first, min(self.model().rowCount(), _OPENED)):
            self.expand(self.model().index(row, 0))

    def current_row(self) -> HitRow | None:
        """The hit that is current."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, HitRow) else None

    def go_to_first(self) -> None:
        """Make the first hit current."""
        root = self.rootIndex()
        first = self.model().index(0, 0, root) if root.isValid() else self.model().index(0, 0, self.model().index(0, 0))
        self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.accepted.emit()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key is Qt.Key.Key_Space:
            self._tick()
        elif event.text().isdecimal():
            event.ignore()  # a label, perhaps, for whoever holds the list
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters find no hit here."""

    def _tick(self) -> None:
        """Turn the ticks of all that is selected the way that the current row does not have it."""
        model = self.model()
        assert isinstance(model, HitModel)
        on = self.currentIndex().data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked
        model.tick(self.selectedIndexes() or [self.currentIndex()], on=on)

    def _choose(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, HitRow):
            self.chosen.emit(row)

    def _tell(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, HitRow):
            self.current_changed.emit(row)
