"""What this is, which version, and under which terms."""

from __future__ import annotations

import platform
from importlib.metadata import version
from importlib.resources import files

import PySide6
from PySide6.QtCore import QByteArray, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget


def versions() -> str:
    """What a report of a fault should carry: the versions of what the app stands on."""
    parts = (
        f"Copydesk {version('copydesk')}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        platform.platform(),
    )
    return "\n".join(parts)


class About(QDialog):
    """Name, purpose, versions, licences. ``suggestions_wanted`` asks for the model card instead."""

    suggestions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Copydesk"))
        icon = QSvgWidget(self)
        icon.load(QByteArray((files("copydesk.resources") / "icons" / "copydesk.svg").read_bytes()))
        icon.setFixedSize(QSize(72, 72))
        title = QLabel("Copydesk", self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        title.setFont(font)
        purpose = self.tr("Editors correct the names and quotes that a machine has marked. What they leave is gold.")
        licence = self.tr("Copydesk is free software under the MIT licence. Qt is used under the LGPL, version 3.")
        column = QVBoxLayout()
        column.setSpacing(9)
        column.addWidget(title)
        for words, role in ((purpose, None), (versions(), QPalette.ColorRole.PlaceholderText), (licence, None)):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if role is not None:
                label.setForegroundRole(role)
            column.addWidget(label)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        beside.addLayout(column, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy Versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        self.suggestions = buttons.addButton(self.tr("About the &Suggestions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.suggestions.clicked.connect(self._ask_for_card)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 22, 22, 16)
        whole.setSpacing(18)
        whole.addLayout(beside)
        whole.addWidget(buttons)
        self.setMinimumWidth(440)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _ask_for_card(self) -> None:
        self.accept()
        self.suggestions_wanted.emit()
