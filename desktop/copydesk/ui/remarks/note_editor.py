"""A small sheet to write a note on, beside what the note is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from copydesk.ui.plain_text import plain_label

_WIDTH, _HEIGHT = 340, 74


class NoteText(QPlainTextEdit):
    """Enter is done, Shift+Enter begins a new line, Escape leaves everything be."""

    done = Signal()
    given_up = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # whatever is typed here is typed here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _holds_shift(event):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window in front, or our own context menu, is no reason to go.
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class NoteEditor(QFrame):
    """Stands over its window, beside what it is about. ``written`` carries the words, ``removed`` says to take the
    note back.

    A click elsewhere keeps what was written: words are never lost. It is part of the window rather than a window of
    its own: those are put where the system likes, and some systems do not give them the keyboard.
    """

    written = Signal(str)
    removed = Signal()

    def __init__(self, about: str, text: str, *, is_new: bool, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._before = text
        self._is_done = False
        self._focus_before: QWidget | None = None
        self.setObjectName("popup")  # the style sheet knows it by that
        self.setAutoFillBackground(True)
        self.hide()
        self.setAccessibleName(about)
        title = plain_label(self, about)
        title.setWordWrap(True)
        self.text = NoteText(self)
        self.text.setPlainText(text)
        self.text.selectAll()
        self.text.setAccessibleName(about)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Enter keeps it, Shift+Enter begins a line, Escape gives up"))
        self.text.setFixedHeight(_HEIGHT)
        title.setBuddy(self.text)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.take_back = QPushButton(self.tr("Remove"), self)
        self.take_back.setVisible(not is_new)
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addStretch()
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 10)
        column.addWidget(title)
        column.addWidget(self.text)
        column.addLayout(row)
        self.setFocusProxy(self.text)
        self.text.done.connect(self._keep)
        self.text.given_up.connect(self._close)
        self.text.left.connect(self._leave)
        self.keep.clicked.connect(self._keep)
        self.take_back.clicked.connect(self._remove)

    def show_near(self, anchor: QRect) -> None:
        """Show it below a rectangle of the screen, or above where the window has no room below."""
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        window = self.parentWidget()
        room = window.rect()
        place = QRect(window.mapFromGlobal(anchor.topLeft()), anchor.size())
        x = max(room.left() + 4, min(place.left(), room.right() - 4 - self.width()))
        y = place.bottom() + 6
        if y + self.height() > room.bottom():
            y = max(room.top() + 4, place.top() - 6 - self.height())
        self.move(QPoint(x, y))
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._focus_before = None  # the focus is where the editor wants it
            self._keep()

    def _keep(self) -> None:
        words = self.text.toPlainText().strip()
        if not self._is_done and words != self._before:
            self._is_done = True
            self.written.emit(words)
        self._close()

    def _remove(self) -> None:
        self._is_done = True
        self.removed.emit()
        self._close()

    def _close(self) -> None:
        self._is_done = True
        if self._focus_before is not None and self.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.deleteLater()


def _holds_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
