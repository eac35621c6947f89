"""A colour, written or picked, with its contrast on a page as it is typed, and the nearest one that can be read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QLineEdit, QPushButton, QToolButton, QWidget

from copydesk.core.contrast import READABLE, contrast, nearest_readable
from copydesk.ui.dialogs.scheme_editor.field import Field
from copydesk.ui.looks.theme_table import Theme
from copydesk.ui.plain_text import plain_label

_COLOUR: Final = QRegularExpression("#[0-9a-fA-F]{6}")


class ColourField(QWidget):
    """``edited`` is told when the editor changed the colour, right or not."""

    edited = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._grounds = (theme.page, theme.panel, theme.selection)
        self.line = QLineEdit(self)
        self.line.setMaxLength(7)
        self.pick = QToolButton(self)
        self.pick.setIconSize(QSize(18, 18))
        self.pick.setAccessibleName(self.tr("Pick a colour"))
        self.pick.setToolTip(self.tr("Pick a colour"))
        self.figure = plain_label(self)
        self.nearest = QPushButton(self.tr("Use the nearest that passes"), self)
        self.nearest.setAutoDefault(False)
        self.field = Field(title, self.line, self.pick, self.figure, self.nearest)
        self.line.textChanged.connect(self._show)
        self.line.textEdited.connect(lambda: self.edited.emit())
        self.pick.clicked.connect(self._ask)
        self.nearest.clicked.connect(self._use_nearest)

    def colour(self) -> str:
        """What is written."""
        return self.line.text().strip()

    def show_colour(self, colour: str) -> None:
        """Write another colour, without telling."""
        if colour != self.colour():
            self.line.setText(colour)
        self._show()

    def _show(self) -> None:
        colour = self.colour()
        is_colour = _COLOUR.match(colour).capturedLength() == 7
        icon = QPixmap(18, 18)
        icon.fill(QColor(colour) if is_colour else Qt.GlobalColor.transparent)
        self.pick.setIcon(QIcon(icon))
        ratio = min(contrast(colour, ground) for ground in self._grounds) if is_colour else 0
        passes = ratio >= READABLE
        words = self.tr("✔ {ratio}:1") if passes else self.tr("✘ {ratio}:1, less than {least}:1")
        # Rounded down: a colour that just fails must not seem to pass.
        shown = words.format(ratio=self.locale().toString(int(ratio * 10) / 10, "f", 1), least=READABLE)
        self.figure.setText(shown if is_colour else "")
        self.figure.setToolTip(self.tr("How well it stands out from page, panel and selection; text needs 4.5:1."))
        self.nearest.setVisible(is_colour and not passes)

    def _use_nearest(self) -> None:
        had_focus = self.nearest.hasFocus()
        self.line.setText(nearest_readable(self.colour(), self._grounds))
        if had_focus:
            self.line.setFocus()
        self.edited.emit()

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.colour()), self)
        dialog.setWindowTitle(self.tr("Pick a Colour"))
        dialog.colorSelected.connect(self._use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, colour: QColor) -> None:
        self.line.setText(colour.name())
        self.edited.emit()
