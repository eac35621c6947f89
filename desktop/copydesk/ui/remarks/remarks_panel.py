"""The panel of notes: what editors said of the article and of places in it, and how the article is set aside."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.annotations import Annotations
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.annotations.annotation_filter import first_span
from copydesk.ui.annotations.signs import sign_of, word_of
from copydesk.ui.dialogs.choice_list import ROW_ROLE, Row, RowDelegate, RowsModel
from copydesk.ui.plain_text import plain_tip

Index = QModelIndex | QPersistentModelIndex
_WORDS = 60  # code points of what a note is about that are shown


def shown_remarks(annotations: Annotations) -> list[Remark]:
    """All but dismissals: those on the article first, then those on places in it as they are read."""

    def place(remark: Remark) -> tuple[int, int, str]:
        span = span_of(remark, annotations)
        if span is None and not remark.is_of_article:
            return 2, 0, remark.id  # what it was about is gone
        return (1, span.start, remark.id) if span else (0, list(RemarkKind).index(remark.kind), remark.id)

    return sorted((each for each in annotations.remarks.values() if each.kind is not RemarkKind.DISMISSAL), key=place)


def span_of(remark: Remark, annotations: Annotations) -> Span | None:
    """What a remark is about in the text; None for the article, and for an annotation that is gone."""
    annotation = annotations.get(remark.about) if remark.about else None
    return first_span(annotation) if annotation is not None else remark.span


class RemarkModel(RowsModel):
    """A row for each remark; long words are whole in the tool tip."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = super().data(index, ROW_ROLE)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Row) and isinstance(row.value, Remark):
            return plain_tip(row.value.text)
        return super().data(index, role)


class RemarkList(QListView):
    """Enter edits the current remark, Delete takes it back; a click goes to what it is about."""

    picked = Signal(object)  # Remark
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RemarkModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self._tell(self.picked))
        self.doubleClicked.connect(lambda index: self._tell(self.edited))

    def current(self) -> Remark | None:
        """The remark that is lit up."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row.value if isinstance(row, Row) and isinstance(row.value, Remark) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.edited)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._tell(self.removed)
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
                self._tell(self.picked)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: there is too little here to search."""

    def _tell(self, signal: Signal) -> None:
        remark = self.current()
        if remark is not None:
            signal.emit(remark)


class RemarksPanel(QWidget):
    """The list, with a button for each way to remark on the article."""

    def __init__(self, note: QAction, flag: QAction, ask: QAction, skip: QAction) -> None:
        super().__init__()
        self._text = ""
        self.setAccessibleName(self.tr("Notes"))
        self.list = RemarkList(self)
        self.list.setAccessibleName(self.tr("Notes and flags of the article"))
        self._empty = QLabel(self.tr("No notes yet. Flag the article, or write a note on what is current."), self)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(4)
        words = (self.tr("Note"), self.tr("Flag"), self.tr("Ask"), self.tr("Skip"))
        for action, short in zip((note, flag, ask, skip), words, strict=True):
            action.setIconText(short)  # what buttons show; menus show all of it
            button = QToolButton(self)
            button.setObjectName("remark")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            bar.addWidget(button)
        bar.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.show_remarks("", Annotations())

    def show_remarks(self, text: str, annotations: Annotations) -> None:
        """Show the remarks on an article; the row that was current stays so."""
        before = self.list.current()
        remarks = shown_remarks(annotations)
        self.list.rows.set_rows([self._row(text, annotations, remark) for remark in remarks])
        place = next((place for place, each in enumerate(remarks) if before and each.id == before.id), None)
        if place is not None:
            self.list.setCurrentIndex(self.list.rows.index(place))
        self._empty.setVisible(not remarks)
        self.list.setVisible(bool(remarks))

    def _row(self, text: str, annotations: Annotations, remark: Remark) -> Row:
        span = span_of(remark, annotations)
        if span is not None:
            words = " ".join(Span(span.start, min(span.end, span.start + _WORDS)).of(text).split())
            about = self.tr("on “{words}”").format(words=words + ("…" if len(span) > _WORDS else ""))
        elif remark.is_of_article:
            about = self.tr("on the article")
        else:
            about = self.tr("on an annotation that is gone")
        first = " ".join(remark.text.split()) or word_of(remark.kind).capitalize()
        who = remark.annotator or ""
        return Row(remark, f"{sign_of(remark.kind)}  {first}", detail="  ·  ".join(filter(None, (about, who))))
