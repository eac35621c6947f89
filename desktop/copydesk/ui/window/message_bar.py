"""Sentences across the top of the window, for what stays true until somebody does something about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from copydesk.ui.looks.themes import Theme


class Message(QFrame):
    """One sentence, and the actions that would do something about it."""

    def __init__(self, sentence: str, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(sentence, self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label, 1)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.actions_ = tuple(actions)


class MessageBar(QFrame):
    """Hidden while there is nothing to say. A sentence under one topic takes the place of the one before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Messages"))
        self._messages: dict[str, Message] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Hide this message"))
        close.setAccessibleName(self.tr("Hide this message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addLayout(self._column, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return "\n".join(message.label.text() for message in self._messages.values())

    def says(self, topic: str) -> bool:
        """True while something is said under that topic."""
        return topic in self._messages

    def show_message(self, topic: str, sentence: str, actions: Sequence[QAction] = ()) -> None:
        """Say it until it is hidden; an empty sentence takes back what was said under that topic."""
        message = self._messages.get(topic)
        if message is not None and sentence and message.actions_ == tuple(actions):
            message.label.setText(sentence)
            message.setAccessibleName(sentence)
            return
        if message is not None:
            self._drop(topic)
        if sentence:
            self._messages[topic] = Message(sentence, actions, self)
            self._column.addWidget(self._messages[topic])
            self._messages[topic].show()
            self._messages[topic].setAccessibleName(sentence)
            alert = QAccessibleEvent(self._messages[topic], QAccessible.Event.Alert)  # it never takes the focus
            QAccessible.updateAccessibility(alert)
        self.setVisible(bool(self._messages))

    def clear(self) -> None:
        """Say nothing."""
        for topic in list(self._messages):
            self._drop(topic)
        self.hide()

    def _drop(self, topic: str) -> None:
        message = self._messages.pop(topic)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#messageBar {{ background: {theme.page}; border-bottom: 1px solid {theme.line};"
            f" border-left: 4px solid {theme.warn}; }} #messageBar QLabel {{ color: {theme.warn}; }}"
            f" #messageBar Message QToolButton {{ background: {theme.panel}; color: {theme.panel_ink};"
            f" border: 1px solid {theme.line}; border-radius: 4px; padding: 3px 9px; }}"
            f" #messageBar Message QToolButton:hover, #messageBar Message QToolButton:focus"
            f" {{ border-color: {theme.accent}; }}"
        )
