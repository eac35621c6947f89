"""The queue of articles as a Qt model: a window on the database, a page at a time.

Row numbers of the model are *places*; offsets into the source's answer are *offsets*. They differ behind a row that
lingers: the open article stays where it is although the status filter no longer asks for it, until another is opened.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.core.remarks import RemarkKind
from copydesk.ui.annotations.signs import number, word_of
from copydesk.workflow import QueueRow, Status

PAGE: Final = 128
# Pages kept: about 8,000 rows, more than anybody looks at before the next refresh.
_PAGES_KEPT: Final = 64

_SHOWN_FIRST: Final = (RemarkKind.FLAG, RemarkKind.ASK, RemarkKind.SKIP, RemarkKind.NOTE)

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
OPEN_ROLE: Final = Qt.ItemDataRole.UserRole + 1

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class QueueSource(Protocol):
    """What the queue needs of a Desk. Rows come in queue order: their positions rise, whatever the filter."""

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]: ...
    def row(self, article_id: str) -> QueueRow: ...
    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int: ...
    def counts(self) -> dict[Status, int]: ...


class QueueModel(QAbstractTableModel):
    """The articles that match a full-text query and a status or kind of remark; one column, painted by a delegate."""

    def __init__(self, source: QueueSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._query = ""
        self._kind: Status | RemarkKind | None = None
        self._pages: dict[int, list[QueueRow]] = {}
        self._offsets: dict[str, int] = {}  # of the rows in the pages kept
        self._lingering: tuple[int, QueueRow] | None = None
        self._open_id: str | None = None
        self._open_listed = False  # the open article is in the list as it is filtered now
        self._count = source.count() if source else 0

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else self._count + (self._lingering is not None)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == OPEN_ROLE:
            return row.id == self._open_id
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return ", ".join((row.title, word_of(row.status), *map(word_of, remarks_of(row)), counts_of(row)))
        return None

    # What the widget asks

    @property
    def filtered(self) -> bool:
        """True when some articles may be left out."""
        return bool(self._query) or self._kind is not None

    def row_at(self, place: int) -> QueueRow | None:
        """The row there; None when the project has lost it since it was counted."""
        if self._lingering and place == self._lingering[0]:
            return self._lingering[1]
        page, rest = divmod(self._offset_of(place), PAGE)
        rows = self._page(page)
        return rows[rest] if rest < len(rows) else None

    def place_of(self, article_id: str) -> int | None:
        """Where the article is in the list, or None when the filter leaves it out. Raises what the source raises."""
        if self._lingering and self._lingering[1].id == article_id:
            return self._lingering[0]
        if article_id in self._offsets:
            return self._place_of_offset(self._offsets[article_id])
        if self._source is None or self._count == 0:
            return None
        offset = self._offset_of_position(self._source.row(article_id).position)
        page, rest = divmod(offset, PAGE)
        found = self._page(page)[rest : rest + 1]
        return self._place_of_offset(offset) if found and found[0].id == article_id else None

    # What changes

    def set_source(self, source: QueueSource | None) -> None:
        """Show another project, from the top and without a filter."""
        self.beginResetModel()
        self._source, self._query, self._kind = source, "", None
        self._open_id, self._open_listed = None, False
        self._forget()
        self.endResetModel()

    def set_filter(self, query: str, kind: Status | RemarkKind | None) -> None:
        """Show what matches both."""
        if (query, kind) == (self._query, self._kind):
            return
        self.beginResetModel()
        self._query, self._kind = query, kind
        self._forget()
        self.endResetModel()
        self._open_listed = self._open_id is not None and self.place_of(self._open_id) is not None

    def set_open(self, article_id: str | None) -> None:
        """Mark the article that is on the desk; the one before it no longer lingers."""
        before, self._open_id = self._open_id, article_id
        if self._lingering and self._lingering[1].id != article_id:
            place = self._lingering[0]
            self.beginRemoveRows(QModelIndex(), place, place)
            self._lingering = None
            self.endRemoveRows()
        self._open_listed = article_id is not None and self.place_of(article_id) is not None
        for changed in (before, article_id):
            if changed in self._offsets:
                self._repaint(self._place_of_offset(self._offsets[changed]))

    def refresh(self) -> None:
        """Ask for everything again; places stay, rows are added or taken away at the end."""
        if self._source is None:
            return
        row = self._source.row(self._open_id) if self._open_id and self._open_listed else None
        if self._lingering:
            self.beginRemoveRows(QModelIndex(), self._lingering[0], self._lingering[0])
            self._lingering = None
            self.endRemoveRows()
        self._pages.clear()
        self._offsets.clear()
        self._recount()
        if row and not self._wants(row):
            place = self._offset_of_position(row.position)
            self.beginInsertRows(QModelIndex(), place, place)
            self._lingering = (place, row)
            self.endInsertRows()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def refresh_row(self, article_id: str) -> None:
        """Ask for one row again. One that left the filter goes, unless it is the open article: that one lingers."""
        if self._source is None:
            return
        offset = self._offsets.get(article_id)
        if offset is None and self._kind is None:
            return  # nobody sees it; it will be asked for when somebody does
        row = self._source.row(article_id)
        wanted = self._wants(row)
        if self._lingering and self._lingering[1].id == article_id:
            if wanted:
                self.refresh()
            else:
                self._lingering = (self._lingering[0], row)
                self._repaint(self._lingering[0])
        elif wanted and offset is not None:
            self._pages[offset // PAGE][offset % PAGE] = row
            self._repaint(self._place_of_offset(offset))
        elif wanted or (offset is None and not (self._open_listed and article_id == self._open_id)):
            if self._source.count(self._query, *self._asked) != self._count:
                self.refresh()
        else:
            offset = self._offset_of_position(row.position) if offset is None else offset
            self._leave(self._place_of_offset(offset), row)

    @property
    def _asked(self) -> tuple[Status | None, RemarkKind | None]:
        """The filter as the source is asked for it."""
        kind = self._kind
        return (kind, None) if isinstance(kind, Status) else (None, kind)

    def _wants(self, row: QueueRow) -> bool:
        if isinstance(self._kind, RemarkKind):
            return self._kind in row.remarks
        return self._kind is None or row.status is self._kind

    # Places, offsets, pages

    def _offset_of(self, place: int) -> int:
        return place - 1 if self._lingering and place > self._lingering[0] else place

    def _place_of_offset(self, offset: int) -> int:
        return offset + 1 if self._lingering and offset >= self._lingering[0] else offset

    def _offset_of_position(self, position: int) -> int:
        """How many rows of the filtered queue come before a position; a few pages are asked for, not all.

        Where a position may be is guessed from how far down the queue it is; every other time the middle is taken
        instead, so that a guess that is always wrong costs no more than halving would.
        """
        low, high = 0, self._count
        above, below = 0, self._source.count() if self._source else 0
        guessing = True
        while low < high:
            share = (position - above) / max(1, below - above) if guessing else 0.5
            guess = min(max(low, low + int((high - low) * share)), high - 1)
            guessing = not guessing
            first = guess // PAGE * PAGE
            rows = self._page(guess // PAGE)
            if rows and position == rows[0].position:
                return first
            if not rows or position < rows[0].position:
                high = min(first, high)
                below = rows[0].position if rows else below
            elif position > rows[-1].position:
                low = first + len(rows) if len(rows) == PAGE else high
                above = rows[-1].position
            else:
                return first + bisect_left(rows, position, key=lambda row: row.position)
        return low

    def _page(self, page: int) -> list[QueueRow]:
        rows = self._pages.get(page)
        if rows is None:
            if self._source is None:
                return []
            if len(self._pages) >= _PAGES_KEPT:
                for row in self._pages.pop(next(iter(self._pages))):
                    self._offsets.pop(row.id, None)
            rows = self._source.rows(page * PAGE, PAGE, self._query, *self._asked)
            self._pages[page] = rows
            self._offsets.update((row.id, page * PAGE + rest) for rest, row in enumerate(rows))
        return rows

    def _forget(self) -> None:
        self._pages.clear()
        self._offsets.clear()
        self._lingering = None
        self._count = self._source.count(self._query, *self._asked) if self._source else 0

    def _recount(self) -> None:
        count = self._source.count(self._query, *self._asked) if self._source else 0
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _leave(self, place: int, row: QueueRow) -> None:
        """Take a row out of the filtered list; the pages behind it are counted from one further on."""
        if self._source is None or self._source.count(self._query, *self._asked) != self._count - 1:
            self.refresh()  # more has changed than we were told
            return
        if row.id == self._open_id and self._lingering is None:
            self._count -= 1
            self._lingering = (place, row)
            self._pages.clear()
            self._offsets.clear()
            self._repaint(place)
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        self._count -= 1
        if self._lingering and place < self._lingering[0]:
            self._lingering = (self._lingering[0] - 1, self._lingering[1])
        self._pages.clear()
        self._offsets.clear()
        self.endRemoveRows()

    def _repaint(self, place: int) -> None:
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)


def remarks_of(row: QueueRow) -> list[RemarkKind]:
    """The kinds of remarks on an article, in the order that they are shown in."""
    return [kind for kind in _SHOWN_FIRST if kind in row.remarks]


def counts_of(row: QueueRow) -> str:
    """What is in an article, for its second line: entities and quotes, or its length while nobody has looked yet."""
    if row.status is Status.WAITING and not row.entities and not row.quotes:
        words = translate("Queue", "{n} words").format(n=number(row.words))
        return translate("Queue", "1 word") if row.words == 1 else words
    entities = translate("Queue", "{n} entities").format(n=number(row.entities))
    quotes = translate("Queue", "{n} quotes").format(n=number(row.quotes))
    return translate("Queue", "{entities}, {quotes}").format(
        entities=translate("Queue", "1 entity") if row.entities == 1 else entities,
        quotes=translate("Queue", "1 quote") if row.quotes == 1 else quotes,
    )
