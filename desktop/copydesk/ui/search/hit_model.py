"""Places in articles as a list: under the title of each article its hits, each with the words around it, and a tick.

The offer of other mentions, the search of the project and the names in all articles are shown by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copydesk.core.surroundings import Surroundings
from copydesk.ui.annotations.signs import number

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
_TICKED: Final = Qt.CheckState.Checked
_EMPTY: Final = Qt.CheckState.Unchecked


@dataclass(slots=True)
class HitRow:
    """One hit. ``note`` says why it may not be meant; ``value`` is whatever the list's owner knows it by."""

    shown: Surroundings
    value: object
    note: str = ""
    is_ticked: bool = True


@dataclass(slots=True)
class HitGroup:
    """The hits of one article."""

    title: str
    value: object
    rows: list[HitRow] = field(default_factory=list)
    note: str = ""

    @property
    def ticked(self) -> list[HitRow]:
        """The hits that the editor wants."""
        return [row for row in self.rows if row.is_ticked]


class HitModel(QAbstractItemModel):
    """Groups and their hits; a tick on a group is a tick on all of its hits."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, can_tick: bool = True) -> None:
        super().__init__(parent)
        self.groups: list[HitGroup] = []
        self._can_tick = can_tick

    def set_groups(self, groups: Sequence[HitGroup]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.groups = list(groups)
        self.endResetModel()
        self.ticks_changed.emit()

    def add_groups(self, groups: Sequence[HitGroup]) -> None:
        """Show more hits below those that are there."""
        if groups:
            self.beginInsertRows(QModelIndex(), len(self.groups), len(self.groups) + len(groups) - 1)
            self.groups += groups
            self.endInsertRows()
            self.ticks_changed.emit()

    def ticked(self) -> list[HitRow]:
        """All hits that are ticked."""
        return [row for group in self.groups for row in group.ticked]

    def tick(self, rows: Iterable[Index], *, on: bool) -> None:
        """Tick or untick hits and groups."""
        for index in rows:
            self.setData(index, _TICKED if on else _EMPTY, Qt.ItemDataRole.CheckStateRole)

    # As Qt asks for it. A hit's index carries the number of its group, counted from 1; a group's carries 0.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def item(self, index: Index) -> HitRow | HitGroup | None:
        """The hit or the group of an index."""
        if not index.isValid():
            return None
        group = index.internalId()
        return self.groups[group - 1].rows[index.row()] if group else self.groups[index.row()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        tick = Qt.ItemFlag.ItemIsUserCheckable if self._can_tick else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | tick

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        if role == ROW_ROLE:
            return item
        if role == Qt.ItemDataRole.CheckStateRole and self._can_tick:
            return _state_of(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(item.shown) if isinstance(item, HitRow) else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _in_words(item)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item(index)
        if item is None or role != Qt.ItemDataRole.CheckStateRole or not self._can_tick:
            return False
        on = Qt.CheckState(value) is not _EMPTY  # a group half of which is ticked becomes ticked
        for row in item.rows if isinstance(item, HitGroup) else (item,):
            row.is_ticked = on
        group = index if isinstance(item, HitGroup) else self.parent(index)
        last = self.rowCount(group) - 1
        self.dataChanged.emit(self.index(0, 0, group), self.index(last, 0, group))
        self.dataChanged.emit(group, group)
        self.ticks_changed.emit()
        return True


def _state_of(item: HitRow | HitGroup) -> Qt.CheckState:
    if isinstance(item, HitRow):
        return _TICKED if item.is_ticked else _EMPTY
    ticked = len(item.ticked)
    if ticked == len(item.rows):
        return _TICKED
    return Qt.CheckState.PartiallyChecked if ticked else _EMPTY


def _in_words(item: HitRow | HitGroup) -> str:
    if isinstance(item, HitRow):
        return "\n".join(part for part in (str(item.shown), item.note) if part)
    words = translate("HitModel", "{title}, {ticked} of {count} ticked")
    title = ", ".join(part for part in (item.title, item.note) if part)
    return words.format(title=title, ticked=number(len(item.ticked)), count=number(len(item.rows)))
