"""Lists of marks: what the quote cards and the entities have in common as views, and each of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView, QWidget

from copydesk.core.annotations import Entity, Quote
from copydesk.core.lanes import Mark
from copydesk.ui.annotations.entity_model import ENTITY_ROLE
from copydesk.ui.annotations.entity_model import mark_of as mark_of_entity
from copydesk.ui.annotations.quote_cards import QuoteDelegate
from copydesk.ui.annotations.quote_model import QUOTE_ROLE, mark_of
from copydesk.ui.page.scroll_bars import keep_place

# What keys ask for on a row, in a list alone; in the main window its actions answer keys.
_KEYS: Final = {
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Backspace: "remove",
    Qt.Key.Key_P: "choose_speaker",
    Qt.Key.Key_D: "kind_direct",
    Qt.Key.Key_I: "kind_indirect",
    Qt.Key.Key_M: "kind_mixed",
    **{Qt.Key(Qt.Key.Key_0 + digit): f"label_{digit}" for digit in range(10)},
}
_QUOTES_ONLY: Final = frozenset({"choose_speaker", "kind_direct", "kind_indirect", "kind_mixed"})


if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # a view can have one ancestor in Qt, and that is named last


class MarkRows(_View):
    """Tells which mark the editor went to (``picked``) and what was asked of it (``asked``: action name, mark).

    Moving the current row from code (`show_current`) and rows that move under it tell nothing.
    """

    if TYPE_CHECKING:
        picked: Signal
        asked: Signal
        menu_wanted: Signal

    _quiet = False
    _rows_came_or_went = True
    answers_keys = True  # to be switched off where actions with keys of their own do that

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: rows that change their width with the number of rows would flicker.
        keep_place(self)
        self.setMouseTracking(True)

    def mark_of(self, index: QModelIndex | QPersistentModelIndex) -> Mark | None:
        """The mark that a row stands for; None for a header."""
        entity, quote = index.data(ENTITY_ROLE), index.data(QUOTE_ROLE)
        if isinstance(entity, Entity):
            return mark_of_entity(entity)
        return mark_of(quote) if isinstance(quote, Quote) else None

    def show_current(self, row: int | None, *, reveal: bool = True) -> None:
        """Light up a row and bring it into view, unless the editor is dragging the scroll bar just now."""
        self._quiet = True
        if row is None:
            self.selectionModel().clear()
        else:
            index = self.model().index(row, 0)
            # Not setCurrentIndex: that one always scrolls.
            scrolled = self.verticalScrollBar().value()
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if reveal and not self.verticalScrollBar().isSliderDown():
                # Qt goes through all rows to scroll, even where there is no need to.
                if not self.viewport().rect().contains(self.visualRect(index)):
                    self.scrollTo(index)
            else:
                self.verticalScrollBar().setValue(scrolled)
        self._quiet = False

    def be_quiet(self, quiet: bool) -> None:
        """Tell nothing while rows are changed by code."""
        self._quiet = quiet

    def scroll_back(self, value: int) -> None:
        """Scroll to where it was before rows changed. Qt lays rows out late, and until then nothing can be scrolled."""
        if self._rows_came_or_went:
            self._rows_came_or_went = False
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(value)

    def setModel(self, model: QAbstractItemModel) -> None:
        super().setModel(model)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset, model.layoutChanged):
            signal.connect(self._note_rows)

    def _note_rows(self) -> None:
        self._rows_came_or_went = True

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        # The mouse tells for itself, for it knows which part of the card it is on.
        mark = self.mark_of(current) if current.isValid() else None
        if mark and not self._quiet:
            self.picked.emit(mark)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first row current when a list without one gets the focus; but nobody went there.
        self._quiet = True
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.selectionModel().clearCurrentIndex()
        self._quiet = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        mark = self._mark_at(index, event)
        self._quiet = True
        super().mousePressEvent(event)
        self._quiet = False
        if mark is None:
            return
        self.picked.emit(mark)
        if event.button() is Qt.MouseButton.LeftButton and self._on_speaker(index, event):
            self.asked.emit("choose_speaker", mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_speaker = self._on_speaker(self.indexAt(event.position().toPoint()), event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_speaker else Qt.CursorShape.ArrowCursor)
        if not event.buttons():
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = self.mark_of(self.currentIndex())
        plain = self.answers_keys and event.modifiers() in (_NONE, _KEYPAD)
        name = _KEYS.get(Qt.Key(event.key())) if plain else None
        if mark and name and (mark.role is not None or name not in _QUOTES_ONLY):
            self.asked.emit(name, mark)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        mark = self.mark_of(index)
        if mark:
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(mark, event.globalPos() if by_mouse else below)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys of the article here."""

    def _mark_at(self, index: QModelIndex, event: QMouseEvent) -> Mark | None:
        delegate = self.itemDelegate()
        if index.isValid() and isinstance(delegate, QuoteDelegate):
            pos = event.position().toPoint()
            return delegate.mark_at(pos, self.visualRect(index), self.font(), index)
        return self.mark_of(index) if index.isValid() else None

    def _on_speaker(self, index: QModelIndex, event: QMouseEvent) -> bool:
        delegate = self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, QuoteDelegate):
            return False
        card = delegate.card(self.visualRect(index), self.font(), index)
        return card.speaker.contains(event.position().toPoint())


class MarkList(MarkRows, QListView):
    """Rows of any height."""

    picked = Signal(object)
    asked = Signal(str, object)
    menu_wanted = Signal(object, object)  # Mark, QPoint on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up()
        self.setResizeMode(QListView.ResizeMode.Adjust)


class MarkTable(MarkRows, QTableView):
    """Rows of one height, thousands of them: a table of one column.

    A list asks its model for every row whenever one comes or goes; a table knows where a row is by its number.
    """

    picked = Signal(object)
    asked = Signal(str, object)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In a table these keys go along the row.
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            rows = range(self.model().rowCount())
            ahead = rows if event.key() == Qt.Key.Key_Home else reversed(rows)
            index = next((found for row in ahead if self.mark_of(found := self.model().index(row, 0))), None)
            if index is not None:
                self.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))


def row_height(font: QFont) -> int:
    """One line of type and the air around it, in pixels."""
    return QFontMetrics(font).height() + 9


_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
