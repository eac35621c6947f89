"""What an editor can set, page by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.ui.plain_text import plain_label
from copydesk.ui.settings_pages import PAGES, PageRow, SettingsContext, SettingsPage

_SIZE = (840, 640)


class SettingsDialog(QDialog):
    """Shows the settings and, once accepted, has written them; whoever opened it puts them to use."""

    def __init__(
        self, context: SettingsContext, parent: QWidget | None = None, rows: tuple[PageRow, ...] = PAGES
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.pages: dict[str, SettingsPage] = {}
        self._titles: dict[str, str] = {}
        self.names = QListWidget(self)
        self.names.setObjectName("pages")
        self.names.setAccessibleName(self.tr("Pages"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        for row in rows:
            self._add(row, context)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 24)
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        self._problem = plain_label(self)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._problem.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.names)
        middle.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.addWidget(self._problem, 1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(below)
        self.resize(*_SIZE)
        self._judge()

    def show_page(self, name: str) -> None:
        """Turn to a page."""
        self.names.setCurrentRow(list(self.pages).index(name))

    def accept(self) -> None:
        """Write what was set."""
        for page in self.pages.values():
            page.write()
        super().accept()

    def _add(self, row: PageRow, context: SettingsContext) -> None:
        page = self.pages[row.name] = row.make(context)
        title = self._titles[row.name] = QCoreApplication.translate("Settings", row.title)
        page.setAccessibleName(title)
        page.changed.connect(self._judge)
        # In a small window, or at a large size of the desktop's type, a page is scrolled.
        scrolled = QScrollArea(self._stack)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(page)
        self.names.addItem(title)
        self._stack.addWidget(scrolled)
        page.order()

    def _judge(self) -> None:
        """Say what is wrong, on whatever page, and do not let it be written."""
        reasons = {name: page.why_not() for name, page in self.pages.items()}
        wrong = next((name for name, reason in reasons.items() if reason), None)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(wrong is None)
        words = self.tr("{page}: {reason}")
        self._problem.setText(words.format(page=self._titles[wrong], reason=reasons[wrong]) if wrong else "")
