"""One field of a form: its name above it, and what is wrong with it below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from copydesk.ui.plain_text import plain_label


class Field(QWidget):
    """Holds the widget that is filled in; what stands ``beside`` it belongs to it."""

    def __init__(self, title: str, widget: QWidget, *beside: QWidget, hint: str = "") -> None:
        super().__init__(widget.parentWidget())
        self.widget = widget
        name = QLabel(title, self)
        name.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(title.replace("&", ""))
        self.hint = plain_label(self)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.error = plain_label(self)
        self.error.setForegroundRole(QPalette.ColorRole.BrightText)
        for words in (self.hint, self.error):
            words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(widget, 1)
        for other in beside:
            row.addWidget(other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.error)
        self.explain(hint)
        self.say("")

    def explain(self, hint: str) -> None:
        """Say more of what it is, or nothing."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.widget.setAccessibleDescription(hint)

    def say(self, error: str) -> None:
        """Say what is wrong, or nothing."""
        self.error.setText(f"⚠ {error}" if error else "")
        self.error.setVisible(bool(error))
        self.widget.setAccessibleDescription(error or self.hint.text())


class Words(QPlainTextEdit):
    """Some lines of plain text; Tab leaves them. ``edited`` is told once the editor changed something."""

    edited = Signal()

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("words")  # the style sheet knows it by that
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + 14))
        self.textChanged.connect(self._tell)

    def show_words(self, words: str) -> None:
        """Show other words, without telling."""
        if words != self.words():
            self.blockSignals(True)
            self.setPlainText(words)
            self.blockSignals(False)

    def words(self) -> str:
        """What stands there. This is the editor's own text, never an article's."""
        return self.toPlainText()

    def _tell(self) -> None:
        self.edited.emit()
