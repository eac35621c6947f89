"""The suggestions that were rejected, each of which can be brought back: a section at the foot of the annotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.scheme import Scheme
from copydesk.ui.annotations.annotation_filter import first_span
from copydesk.ui.annotations.signs import number, percent, word_of
from copydesk.ui.plain_text import plain_tip

Index = QModelIndex | QPersistentModelIndex

REJECTED_ROLE: Final = Qt.ItemDataRole.UserRole
LABEL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_LONGEST: Final = 200
_ROWS: Final = 5  # that are seen without scrolling
_BACK: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_R)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RejectedModel(QAbstractListModel):
    """Rejected suggestions in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scheme: Scheme | None = None
        self._text = ""
        self.rows: tuple[Annotation, ...] = ()

    def show_rows(self, text: str, rows: Sequence[Annotation]) -> bool:
        """Show these; False when they are the same as before."""
        if (text, tuple(rows)) == (self._text, self.rows):
            return False
        self.beginResetModel()
        self._text, self.rows = text, tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == REJECTED_ROLE:
            return row
        if role == LABEL_ROLE:
            return self._label(row)
        if role == Qt.ItemDataRole.DisplayRole:
            span = first_span(row)
            return " ".join(self._text[span.start : min(span.end, span.start + _LONGEST)].split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{words}, {label}, rejected")
            return words.format(words=index.data(), label=self._label(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tr("Rejected. Press Return to bring it back."))
        return None

    def _label(self, row: Annotation) -> str:
        if isinstance(row, Quote):
            return self.tr("quote, {kind}").format(kind=word_of(row.kind))
        label = self.scheme.label(row.label) if self.scheme else None
        return label.title if label else row.label


class RejectedDelegate(QStyledItemDelegate):
    """The words struck through, what they were suggested as, and how sure the machine was."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, palette = index.data(REJECTED_ROLE), option.rect.adjusted(20, 0, -12, 0), option.palette
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        score = percent(row.score) if isinstance(row, Entity | Quote) and row.score is not None else ""
        right = "   ".join(filter(None, (index.data(LABEL_ROLE), score)))
        painter.drawText(rect, _RIGHT, right)
        struck = QFont(option.font)
        struck.setStrikeOut(True)
        painter.setFont(struck)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = rect.width() - metrics.horizontalAdvance(right) - 14
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(rect.left(), rect.top(), room, rect.height()), _LEFT, words)
        painter.restore()


class RejectedList(QListView):
    """Return, Enter or R brings the current one back."""

    restored = Signal(object)  # the Annotation
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(RejectedDelegate(self))
        self.doubleClicked.connect(lambda index: self.restored.emit(index.data(REJECTED_ROLE)))

    def current(self) -> Annotation | None:
        """The one that the editor is at."""
        found = self.currentIndex().data(REJECTED_ROLE) if self.currentIndex().isValid() else None
        return found if isinstance(found, Entity | Quote) else None

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self.current())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _brings_back(event):
            event.accept()  # whatever the key does elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.current()
        if found is not None and _brings_back(event):
            self.restored.emit(found)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys here."""


class RejectedSection(QWidget):
    """A line that says how many there are and opens the list; not seen while there are none.

    ``listed`` carries the suggestions in the list while it is open, for whoever draws them.
    """

    listed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RejectedModel(self)
        self.list = RejectedList(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Rejected suggestions"))
        self.title = QToolButton(self)
        self.title.setObjectName("sectionTitle")
        self.title.setCheckable(True)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setArrowType(Qt.ArrowType.RightArrow)
        self.title.toggled.connect(self.open)
        head = QHBoxLayout()
        head.setContentsMargins(6, 3, 12, 3)
        head.addWidget(self.title)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        self.list.hide()
        self.hide()

    def show_rows(self, text: str, rows: Sequence[Annotation]) -> None:
        """Show what was rejected; the row that was current is followed by the one in its place."""
        place = self.list.currentIndex().row()
        if not self.model.show_rows(text, rows):
            return
        if place >= 0 and rows:
            self.list.setCurrentIndex(self.model.index(min(place, len(rows) - 1)))
        self.title.setText(self.tr("Rejected: {n}").format(n=number(len(rows))))
        self.setVisible(bool(rows))
        self._fit()
        self.listed.emit(self.model.rows if self.title.isChecked() else ())

    def open(self, open_: bool = True) -> None:
        """Show the list, or only how many there are."""
        self.title.setChecked(open_)
        self.title.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.list.setVisible(open_)
        if not open_:
            self.list.setCurrentIndex(QModelIndex())
        self.listed.emit(self.model.rows if open_ else ())

    def begin(self) -> bool:
        """Open the list and go to its first row; False when there is none."""
        if not self.model.rowCount():
            return False
        self.open()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        return True

    def _fit(self) -> None:
        shown = min(_ROWS, max(1, self.model.rowCount()))
        self.list.setFixedHeight(shown * (self.fontMetrics().height() + 9) + 2)


def _brings_back(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and Qt.Key(event.key()) in _BACK
