"""The quotes of the open article as a Qt model: those that are asked for, in reading order or the least sure first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.core.annotations import Annotations, Quote, Role
from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.annotations.annotation_filter import AnnotationFilter, Order, order_of
from copydesk.ui.annotations.signs import sureness_in_words, word_of
from copydesk.ui.page.annotation_words import is_loose, loose_in_words
from copydesk.ui.plain_text import plain_tip
from copydesk.ui.remarks.notes import note_in_words, notes_about

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole

# Far more than three lines of a card hold; content of a whole page is not laid out to be cut.
_LONGEST: Final = 600
_MANY: Final = 200

Key = tuple[int, int, int, str]


class QuoteModel(QAbstractListModel):
    """Quotes, each a row; a change to one moves only its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._annotations = Annotations()
        self._filter = AnnotationFilter()
        self._order = Order.LABEL
        self._kept: str | None = None
        self._notes: dict[str, str] = {}
        self._keys: list[Key] = []
        self._quotes: dict[str, tuple[Quote, Key]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        quote = self._quotes[self._keys[index.row()][3]][0]
        if role == QUOTE_ROLE:
            return quote
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(quote)
        if role == Qt.ItemDataRole.ToolTipRole:
            state = translate("Quotes", "{state}.").format(state=word_of(quote.state).capitalize())
            return plain_tip(" ".join((state, *self._remarks(quote))))
        return None

    def words(self, quote: Quote, role: Role) -> str:
        """The words in one role on one line; an ellipsis stands between fragments."""
        room = _LONGEST
        pieces: list[str] = []
        for span in quote.part(role):
            if room <= 0:
                break
            piece = " ".join(Span(span.start, min(span.end, span.start + room)).of(self._text).split())
            pieces.append(piece)
            room -= len(piece)
        return " … ".join(pieces)

    def spoken(self, quote: Quote) -> str:
        """The card as a screen reader says it."""
        speaker = quote.speaker or translate("Quotes", "nobody named")
        sentence = translate("Quotes", "{speaker}: {content} {kind}, {state}").format(
            speaker=speaker,
            content=self.words(quote, Role.CONTENT),
            kind=word_of(quote.kind),
            state=word_of(quote.state),
        )
        remarks = self._remarks(quote)
        return " ".join((f"{sentence}.", *remarks)) if remarks else sentence

    def is_loose(self, quote: Quote) -> bool:
        """True for a suggestion that reports no speech."""
        return is_loose(self._text, quote)

    def _remarks(self, quote: Quote) -> tuple[str, ...]:
        """Sentences on what the machine thought, and what editors noted."""
        remarks = (loose_in_words() if self.is_loose(quote) else "", sureness_in_words(quote))
        return tuple(filter(None, (*remarks, note_in_words(self.note(quote.id)))))

    def note(self, quote_id: str) -> str:
        """The words of the notes on it; empty for none."""
        return self._notes.get(quote_id, "")

    def row_of(self, quote_id: str) -> int | None:
        """Where a quote stands, or None."""
        found = self._quotes.get(quote_id)
        return bisect_left(self._keys, found[1]) if found else None

    def show_article(self, text: str, annotations: Annotations) -> None:
        """Show another article."""
        self._text, self._kept = text, None
        self._fill(annotations)

    def set_filter(self, what: AnnotationFilter, order: Order) -> None:
        """Show what matches, in another order."""
        self._filter, self._order = what, order
        self._fill(self._annotations)

    def keep(self, quote_id: str | None) -> None:
        """Let a quote that is listed stay there, and in its place, also when it changes and matches no longer."""
        before, self._kept = self._kept, quote_id if quote_id in self._quotes else None
        if before is not None and before != self._kept:
            self.show_annotations(self._annotations, frozenset({before}))

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show the same article after a change to the touched annotations."""
        self._annotations, self._notes = annotations, notes_about(annotations)
        if len(touched) > _MANY:
            self._fill(annotations)
            return
        for quote_id in sorted(touched):
            before, after = self._quotes.get(quote_id), annotations.quotes.get(quote_id)
            if after and not self._lists(after):
                after = None
            if before and after and before[1] == self._key(after):
                self._quotes[quote_id] = (after, before[1])
                index = self.index(bisect_left(self._keys, before[1]))
                self.dataChanged.emit(index, index)
                continue
            if before:
                row = bisect_left(self._keys, before[1])
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._keys[row], self._quotes[quote_id]
                self.endRemoveRows()
            if after:
                key = self._key(after)
                row = bisect_left(self._keys, key)
                self.beginInsertRows(QModelIndex(), row, row)
                self._keys.insert(row, key)
                self._quotes[quote_id] = (after, key)
                self.endInsertRows()

    def __iter__(self) -> Iterator[str]:
        """The ids of the quotes, from top to bottom."""
        return (key[3] for key in self._keys)

    def _fill(self, annotations: Annotations) -> None:
        self.beginResetModel()
        self._annotations, self._notes = annotations, notes_about(annotations)
        self._quotes = {
            quote.id: (quote, self._key(quote)) for quote in annotations.quotes.values() if self._lists(quote)
        }
        self._keys = sorted(key for _, key in self._quotes.values())
        self.endResetModel()

    def _lists(self, quote: Quote) -> bool:
        return quote.id == self._kept or self._filter.matches(quote, self._text)

    def _key(self, quote: Quote) -> Key:
        order = order_of(quote, self._order)
        if quote.id == self._kept and quote.id in self._quotes:
            order = self._quotes[quote.id][1][0]  # what the editor is at does not run away
        return (order, quote.content[0].start, -quote.content[-1].end, quote.id)


def mark_of(quote: Quote, role: Role = Role.CONTENT) -> Mark:
    """The first mark of a quote in a role; of its content when it has none in that role."""
    spans = quote.part(role)
    return Mark(quote.id, role, 0, spans[0]) if spans else Mark(quote.id, Role.CONTENT, 0, quote.content[0])
