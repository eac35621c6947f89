"""Words that are shown as they stand. Qt takes whatever looks like a tag for markup, in labels and in tool tips."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget, words: str = "") -> QLabel:
    """A label for words that are not ours: an article's, a file's, an editor's."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain_tip(words: str) -> str:
    """A tool tip of such words; empty for none. Tool tips know no plain text, so these are escaped."""
    return f"<p>{escape(words).replace(chr(10), '<br>')}</p>" if words else ""
