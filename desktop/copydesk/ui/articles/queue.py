"""The left panel: which articles there are, how far each is, and the way to the next one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.remarks import RemarkKind
from copydesk.ui.annotations.signs import number, sign_of, word_of
from copydesk.ui.articles.queue_list import QueueList
from copydesk.ui.articles.queue_model import QueueModel, QueueSource
from copydesk.workflow import Status

__all__ = ["Queue", "QueueModel"]

# Long enough that a word can be typed without a search for each of its letters.
_TYPING_MS: Final = 200
# Pre-filling reports article after article; the totals need not be counted for each.
_TOTALS_MS: Final = 250


class FilterBox(QLineEdit):
    """The search box: Escape clears it, Down or Enter goes to the list."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Queue(QWidget):
    """The queue with its filters and totals. ``opened`` carries the id of the article that the editor asked for."""

    opened = Signal(str)

    def __init__(self, source: QueueSource | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._open_id: str | None = None
        self.model = QueueModel(source, self)
        self.list = QueueList(self)
        self.filter_box = FilterBox(self)
        self.status_filter = QComboBox(self)
        self.totals = QLabel(self)
        self._empty = QLabel(self)
        self._clear = QPushButton(self.tr("Show all articles"), self)
        self._stack = QStackedWidget(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._counting = QTimer(self, singleShot=True, interval=_TOTALS_MS)
        self._build()
        self._connect()
        self._count()

    def set_source(self, source: QueueSource | None) -> None:
        """Show another project's articles, or none."""
        self._source = source
        self._open_id = None
        self._forget_filter()
        self.model.set_source(source)
        self._count()

    def set_current(self, article_id: str | None) -> None:
        """Mark the article that is on the desk and bring it into view, without opening it again."""
        self._open_id = article_id
        self.model.set_open(article_id)
        place = self.model.place_of(article_id) if article_id else None
        if place is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self.model.index(place, 0))
        self._show_list_or_reason()

    def refresh(self, article_id: str | None = None) -> None:
        """Show what the project says now, of one article or of all; scroll and selection stay."""
        if article_id is not None:
            self.model.refresh_row(article_id)
        else:
            self.model.refresh()
        self._show_list_or_reason()
        self._counting.start()

    def focus_filter(self) -> None:
        """Begin to search."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Articles of the project"))
        self.filter_box.setPlaceholderText(self.tr("Search the articles"))
        self.filter_box.setAccessibleName(self.tr("Search the articles"))
        self.filter_box.setClearButtonEnabled(True)
        self.status_filter.setAccessibleName(self.tr("Show articles by status or remark"))
        self.status_filter.addItem(self.tr("All articles"), None)
        for status in Status:
            self.status_filter.addItem(f"{sign_of(status)} {word_of(status).capitalize()}", status)
        self.status_filter.insertSeparator(self.status_filter.count())
        for kind, words in (
            (RemarkKind.FLAG, self.tr("Flagged")),
            (RemarkKind.ASK, self.tr("With a question")),
            (RemarkKind.SKIP, self.tr("Skipped")),
            (RemarkKind.NOTE, self.tr("With notes")),
        ):
            self.status_filter.addItem(f"{sign_of(kind)} {words}", kind)
        self.totals.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)

        bar = QVBoxLayout()
        bar.setContentsMargins(10, 10, 10, 8)
        bar.setSpacing(6)
        bar.addWidget(self.filter_box)
        second = QHBoxLayout()
        second.addWidget(self.status_filter)
        second.addStretch()
        second.addWidget(self.totals)
        bar.addLayout(second)

        nothing = QWidget(self)
        column = QVBoxLayout(nothing)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addWidget(self._empty)
        column.addWidget(self._clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(self._stack, 1)
        QWidget.setTabOrder(self.filter_box, self.status_filter)
        QWidget.setTabOrder(self.status_filter, self.list)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self.opened)
        self.list.left_upwards.connect(self.focus_filter)
        self.filter_box.left_downwards.connect(self._into_list)
        self.filter_box.textChanged.connect(lambda text: self._typing.start())
        self.status_filter.activated.connect(self._filter)
        self._typing.timeout.connect(self._filter)
        self._counting.timeout.connect(self._count)
        self._clear.clicked.connect(self._show_all)

    def _into_list(self) -> None:
        if self._typing.isActive():
            self._filter()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _filter(self) -> None:
        self._typing.stop()
        self.model.set_filter(self.filter_box.text().strip(), _kind(self.status_filter.currentData()))
        # A new answer begins at its top, unless the open article is part of it.
        self.list.scrollToTop()
        self.set_current(self._open_id)
        self._count()

    def _forget_filter(self) -> None:
        self.filter_box.clear()
        self.status_filter.setCurrentIndex(0)
        self._typing.stop()

    def _show_all(self) -> None:
        self._forget_filter()
        self._filter()
        self.filter_box.setFocus()

    def _count(self) -> None:
        counts = self._source.counts() if self._source else {}
        total = sum(counts.values())
        gold = counts.get(Status.GOLD, 0)
        if self.model.filtered:
            words = self.tr("{shown} of {total} shown").format(shown=number(self.model.rowCount()), total=number(total))
        else:
            words = self.tr("{gold} of {total} gold").format(gold=number(gold), total=number(total))
        self.totals.setText(words if total else "")
        self._show_list_or_reason()

    def _show_list_or_reason(self) -> None:
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(int(empty))
        if not empty:
            return
        self._clear.setVisible(self.model.filtered)
        if self.model.filtered:
            self._empty.setText(self.tr("No article matches. Search for other words, or show all articles."))
        elif self._source is None:
            self._empty.setText(self.tr("No project is open. Make or open one in the menu File."))
        else:
            self._empty.setText(self.tr("No articles yet. Drop files here, or choose File › Import."))


def _kind(data: object) -> Status | RemarkKind | None:
    """What a field gives back as a plain text, for Qt knows no enumerations of ours."""
    if data in list(Status):
        return Status(data)
    return RemarkKind(data) if data in list(RemarkKind) else None
