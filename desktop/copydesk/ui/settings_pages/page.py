"""What a page of the settings is, and what it may be wired to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from copydesk.core.scheme import Scheme
from copydesk.ui.looks.themes import Themes
from copydesk.ui.plain_text import plain_label
from copydesk.ui.settings import Settings


@dataclass(frozen=True, slots=True)
class SettingsContext:
    """``scheme`` is that of the open project, or of new ones. ``do`` carries out an action by its name."""

    settings: Settings
    themes: Themes
    scheme: Scheme
    do: Callable[[str], None]


class SettingsPage(QWidget):
    """Shows some settings. ``changed`` says that something on it is another, or has become right or wrong."""

    changed = Signal()

    def __init__(self, context: SettingsContext) -> None:
        super().__init__()
        self.context = context
        self.column = QVBoxLayout(self)
        self.form = QFormLayout()
        self.column.addLayout(self.form)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(8)

    def fill(self, widget: QWidget | None = None) -> None:
        """Give the room that is left to a widget, or leave it empty."""
        if widget is None:
            self.column.addStretch(1)
        else:
            self.column.addWidget(widget, 1)

    def why_not(self) -> str:
        """What is wrong with what is set here, as a sentence; empty when nothing is."""
        return ""

    def write(self) -> None:
        """Write what is set here into the settings."""

    def order(self) -> None:
        """Let Tab go down the page, where the order of making is another; Qt forgets it when a page is moved."""

    def note(self, words: str) -> QLabel:
        """A line of explanation."""
        label = plain_label(self, words)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setWordWrap(True)
        return label


def choice_of(words: Mapping[str, str], value: str, parent: QWidget) -> QComboBox:
    """A choice of a few values by their words; a value that is none of them counts as the first."""
    box = QComboBox(parent)
    for each, text in words.items():
        box.addItem(QCoreApplication.translate("Settings", text), each)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


def title_of(words: str) -> str:
    """A setting's title in the user's language."""
    return QCoreApplication.translate("Settings", words)
