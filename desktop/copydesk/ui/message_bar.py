"""A sentence across the top of the window, for what stays true until somebody does something about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from copydesk.ui.themes import Theme


class MessageBar(QFrame):
    """Hidden while there is nothing to say. A sentence under one topic takes the place of the one before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._sentences: dict[str, str] = {}
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Hide this message"))
        close.setAccessibleName(self.tr("Hide this message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_message(self, topic: str, sentence: str) -> None:
        """Say it until it is hidden; an empty sentence takes back what was said under that topic."""
        if sentence:
            self._sentences[topic] = sentence
        else:
            self._sentences.pop(topic, None)
        self._label.setText("\n".join(self._sentences.values()))
        self.setVisible(bool(self._sentences))

    def clear(self) -> None:
        """Say nothing."""
        self._sentences.clear()
        self._label.clear()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#messageBar {{ background: {theme.page}; border-bottom: 1px solid {theme.line};"
            f" border-left: 4px solid {theme.warn}; }} #messageBar QLabel {{ color: {theme.warn}; }}"
        )
