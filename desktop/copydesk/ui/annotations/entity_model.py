"""The entities of the open article: a header for each label, and below it every mention, one row each.

Every mention has its own row, because every mention is its own decision, with its own state: a name may be right six
times and wrong the seventh. Mentions of one wording stand together, in the alphabet's order, so that a wording under
two labels catches the eye; the first says how many there are, the others show the words around them instead. In other
orders there are no headers, and every row shows its label and the words around it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from copydesk.core.annotations import Annotations, Entity
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Label, Look, Scheme
from copydesk.ui.annotations.annotation_filter import AnnotationFilter, Order, order_of
from copydesk.ui.annotations.signs import number, sureness_in_words, word_of
from copydesk.ui.plain_text import plain_tip
from copydesk.ui.remarks.notes import note_in_words, notes_about

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

ENTITY_ROLE: Final = Qt.ItemDataRole.UserRole
HEADER_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_AROUND: Final = 40  # code points on either side of a mention that are shown around it
_LONGEST: Final = 120  # code points of a name that are shown; a name that is longer is a slip
# Above this, one reset is quicker than single rows and nobody can follow the rows anyway.
_MANY: Final = 200

# Sorts headers before their mentions, and mentions by wording, then by place. In other orders than by label the first
# field alone counts before the place.
Key = tuple[int, str, int, str, str, int, str]


@dataclass(frozen=True, slots=True)
class Header:
    """The row above the mentions of one label; ``label`` is None for a name that the scheme does not know."""

    name: str
    label: Label | None
    count: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One row: an entity, its words, and how many have the same words and label.

    ``around`` is what stands left and right of it; by label, only later mentions of one wording have it. ``label`` is
    the label's title where no header says it.
    """

    entity: Entity
    words: str
    same: int
    around: tuple[str, str] | None
    label: str = ""


class EntityModel(QAbstractListModel):
    """Headers and mentions, sorted; a change to an annotation moves only its own row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._ranks: dict[str, int] = {}
        self._text = ""
        self._annotations = Annotations()
        self._filter = AnnotationFilter()
        self._order = Order.LABEL
        self._kept: str | None = None
        self._notes: dict[str, str] = {}
        self._keys: list[Key] = []
        self._entities: dict[str, tuple[Entity, Key]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Arrows pass over headers.
        return super().flags(index) if index.data(ENTITY_ROLE) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if role == HEADER_ROLE:
            return None if key[2] else self._header(key)
        if role == ENTITY_ROLE:
            return self._entities[key[6]][0] if key[2] else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self._entities[key[6]][0]) if key[2] else title_of(self._header(key))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(key)
        if role == Qt.ItemDataRole.ToolTipRole and key[2]:
            entity = self._entities[key[6]][0]
            state = translate("Entities", "{state}.").format(state=word_of(entity.state).capitalize())
            note = note_in_words(self.note(entity.id))
            return plain_tip(" ".join(filter(None, (state, sureness_in_words(entity), note))))
        return None

    def mention(self, row: int) -> Mention | None:
        """What the delegate draws in that row; None for a header."""
        key = self._keys[row]
        if not key[2]:
            return None
        entity = self._entities[key[6]][0]
        if self._order is not Order.LABEL:
            return Mention(entity, self._words(entity), 1, self._around(entity), self._title(entity))
        first = bisect_left(self._keys, (*key[:5], -1, ""))
        last = bisect_left(self._keys, (*key[:5], len(self._text) + 1, ""))
        return Mention(entity, key[4], last - first, self._around(entity) if row > first else None)

    def note(self, entity_id: str) -> str:
        """The words of the notes on it; empty for none."""
        return self._notes.get(entity_id, "")

    def row_of(self, entity_id: str) -> int | None:
        """Where an entity stands, or None."""
        found = self._entities.get(entity_id)
        return bisect_left(self._keys, found[1]) if found else None

    def look(self, label: str) -> Look | None:
        """How the scheme draws a label; None when it does not know it."""
        found = self._scheme.label(label) if self._scheme else None
        return found.look if found else None

    @property
    def count(self) -> int:
        """How many entities are listed."""
        return len(self._entities)

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Order labels as this scheme does."""
        self._scheme = scheme
        self._ranks = {label.name: rank for rank, label in enumerate(scheme.labels)} if scheme else {}
        self._fill(self._annotations)

    def show_article(self, text: str, annotations: Annotations) -> None:
        """Show another article."""
        self._text, self._kept = text, None
        self._fill(annotations)

    def set_filter(self, what: AnnotationFilter, order: Order) -> None:
        """Show what matches, in another order."""
        self._filter, self._order = what, order
        self._fill(self._annotations)

    def keep(self, entity_id: str | None) -> None:
        """Let an entity that is listed stay there, and in its place, also when it changes and matches no longer."""
        before, self._kept = self._kept, entity_id if entity_id in self._entities else None
        if before is not None and before != self._kept:
            self.show_annotations(self._annotations, frozenset({before}))

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show the same article after a change to the touched annotations."""
        self._annotations, self._notes = annotations, notes_about(annotations)
        if len(touched) > _MANY:
            self._fill(annotations)
            return
        for entity_id in sorted(touched):
            before, after = self._entities.get(entity_id), annotations.entities.get(entity_id)
            if after and not self._lists(after):
                after = None
            key = self._key(after) if after else None
            if before and after and before[1] == key:
                self._entities[entity_id] = (after, key)
                self._changed(bisect_left(self._keys, key), 1)
                continue
            if before:
                self._take_out(entity_id, before[1])
            if after and key:
                self._put_in(after, key)

    def _fill(self, annotations: Annotations) -> None:
        self.beginResetModel()
        self._annotations, self._notes = annotations, notes_about(annotations)
        self._entities = {
            entity.id: (entity, self._key(entity)) for entity in annotations.entities.values() if self._lists(entity)
        }
        keys = [key for _, key in self._entities.values()]
        headers = {_header_of(key) for key in keys} if self._order is Order.LABEL else set[Key]()
        self._keys = sorted({*keys, *headers})
        self.endResetModel()

    def _lists(self, entity: Entity) -> bool:
        return entity.id == self._kept or self._filter.matches(entity, self._text)

    def _words(self, entity: Entity) -> str:
        return " ".join(self._text[entity.span.start : entity.span.end][:_LONGEST].split())

    def _title(self, entity: Entity) -> str:
        label = self._scheme.label(entity.label) if self._scheme else None
        return label.title if label else entity.label

    def _key(self, entity: Entity) -> Key:
        if self._order is not Order.LABEL:
            order = order_of(entity, self._order)
            if entity.id == self._kept and entity.id in self._entities:
                order = self._entities[entity.id][1][0]  # what the editor is at does not run away
            return (order, "", 1, "", "", entity.span.start, entity.id)
        words = self._words(entity)
        rank = self._ranks.get(entity.label, len(self._ranks))
        return (rank, entity.label, 1, words.casefold(), words, entity.span.start, entity.id)

    def _take_out(self, entity_id: str, key: Key) -> None:
        row = bisect_left(self._keys, key)
        alone = row > 0 and not self._keys[row - 1][2] and (row + 1 == len(self._keys) or not self._keys[row + 1][2])
        first = row - 1 if alone else row
        self.beginRemoveRows(QModelIndex(), first, row)
        del self._keys[first : row + 1]
        del self._entities[entity_id]
        self.endRemoveRows()
        self._neighbours_changed(key)

    def _put_in(self, entity: Entity, key: Key) -> None:
        header = _header_of(key)
        row = bisect_left(self._keys, header)
        has_header = self._order is not Order.LABEL or (row < len(self._keys) and self._keys[row] == header)
        new = [key] if has_header else [header, key]
        row = bisect_left(self._keys, new[0])
        self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
        self._keys[row:row] = new
        self._entities[entity.id] = (entity, key)
        self.endInsertRows()
        self._neighbours_changed(key)

    def _neighbours_changed(self, key: Key) -> None:
        """The header's count, and the rows that count this wording."""
        if self._order is not Order.LABEL:
            return
        header = bisect_left(self._keys, _header_of(key))
        if header < len(self._keys):
            self._changed(header, 1)
        first = bisect_left(self._keys, (*key[:5], -1, ""))
        last = bisect_left(self._keys, (*key[:5], len(self._text) + 1, ""))
        self._changed(first, last - first)

    def _changed(self, row: int, count: int) -> None:
        if count > 0:
            self.dataChanged.emit(self.index(row), self.index(row + count - 1))

    def _header(self, key: Key) -> Header:
        behind = bisect_left(self._keys, (key[0], key[1], 2, "", "", 0, ""))
        here = bisect_left(self._keys, key)
        return Header(key[1], self._scheme.label(key[1]) if self._scheme else None, behind - here - 1)

    def _around(self, entity: Entity) -> tuple[str, str]:
        start, end = entity.span.start, entity.span.end
        before = " ".join(self._text[max(0, start - _AROUND) : start].split())
        after = " ".join(self._text[end : end + _AROUND].split())
        return before, after

    def _spoken(self, key: Key) -> str:
        if not key[2]:
            header = self._header(key)
            return translate("Entities", "{title}, {n}").format(title=title_of(header), n=number(header.count))
        entity = self._entities[key[6]][0]
        row = translate("Entities", "{words}, {label}, {state}").format(
            words=self._words(entity), label=self._title(entity), state=word_of(entity.state)
        )
        more = " ".join(filter(None, (sureness_in_words(entity), note_in_words(self.note(entity.id)))))
        return f"{row}. {more}" if more else row

    def __iter__(self) -> Iterator[str]:
        """The rows as a screen reader says them."""
        return (self._spoken(key) for key in self._keys)


def _header_of(key: Key) -> Key:
    return (key[0], key[1], 0, "", "", 0, "")


def title_of(header: Header) -> str:
    """The label's title, or its bare name where the scheme does not know it."""
    return header.label.title if header.label else header.name


def mark_of(entity: Entity) -> Mark:
    """The one mark of an entity."""
    return Mark(entity.id, None, 0, entity.span)
