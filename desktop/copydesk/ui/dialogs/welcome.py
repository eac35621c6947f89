"""The first page: who is working, and on which project."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from copydesk.ui.settings import login_name
from copydesk.ui.window.dropping import Dropped, DropTarget

_WIDTH = 460


class Wish(StrEnum):
    """What to do first."""

    NEW = "new_project"
    OPEN = "open_project"
    SAMPLE = "open_sample"
    RECENT = "open_recent"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the editor chose, and under which name; ``path`` is the project of Wish.RECENT, None otherwise.

    ``articles`` are files that were dropped on the page, to come into the project once there is one.
    """

    wish: Wish
    annotator: str
    path: Path | None = None
    articles: tuple[Path, ...] = ()


def full_name() -> str | None:
    """The user's name in full where the system keeps it, else None."""
    if sys.platform == "win32":
        return None
    import pwd  # not on Windows

    try:
        name = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
    except KeyError:
        return None  # an id without an account, as containers have
    return name or None


def proposed_name(annotator: str) -> str:
    """The name to propose: the one given, or the full name when that is no more than the login."""
    return full_name() or annotator if annotator == login_name() else annotator


class ChoiceButton(QPushButton):
    """A wide button of two lines: what it does, and what that means. Neither is markup, nor marks a letter."""

    def __init__(self, text: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")  # the style sheet knows it by that
        self.setAccessibleName(text)
        self.setAccessibleDescription(says)
        title, below = QLabel(text, self), QLabel(says, self)
        bold = QFont(self.font())
        bold.setBold(True)
        title.setFont(bold)
        below.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        for label in (title, below):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Outside a dialog Qt leaves Enter to the window.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        # A long path is cut at the edge rather than making the page wider.
        return QSize(80, self.layout().sizeHint().height())


class Welcome(QWidget):
    """The page as a window of its own. ``chosen`` carries a Choice; nothing else happens here.

    ``notice`` is a sentence that says why this page is shown again, or why a project could not be opened.
    """

    chosen = Signal(object)

    def __init__(
        self, annotator: str, recent: Sequence[Path] = (), notice: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Copydesk"))
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._head(notice)
        self.name = QLineEdit(proposed_name(annotator), self)
        self._ask_name()
        self.buttons: dict[Wish, ChoiceButton] = {
            Wish.SAMPLE: self._button(
                Wish.SAMPLE, self.tr("Try the sample"), self.tr("A news article with suggestions, to see how it works.")
            ),
            Wish.NEW: self._button(
                Wish.NEW, self.tr("New project…"), self.tr("Makes a file that keeps your articles and corrections.")
            ),
            Wish.OPEN: self._button(
                Wish.OPEN, self.tr("Open a project…"), self.tr("Goes on with a project on this computer or a share.")
            ),
        }
        self.recent_buttons = [self._recent(path) for path in recent]
        self._lay_out(bool(recent))
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self.focusNextChild)
        self._judge()
        DropTarget(self, lambda: "").let_go.connect(self._take)
        self.resize(640, 660)

    def _head(self, notice: str) -> None:
        icon = QSvgWidget(self)
        icon.load(QByteArray((files("copydesk.resources") / "icons" / "copydesk.svg").read_bytes()))
        icon.setFixedSize(QSize(56, 56))
        title = QLabel("Copydesk", self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        says = QLabel(self.tr("Correct the names and quotes that a machine has marked. What you leave is gold."), self)
        says.setWordWrap(True)
        says.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for widget in (icon, title, says):
            self._column.addWidget(widget)
        self.notice = QLabel(notice, self)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)  # it may hold a file's name
        self.notice.setWordWrap(True)
        self.notice.setForegroundRole(QPalette.ColorRole.BrightText)
        self.notice.setVisible(bool(notice))
        self._column.addSpacing(6)
        self._column.addWidget(self.notice)

    def _ask_name(self) -> None:
        label = QLabel(self.tr("&Your name, as the dataset will record it"), self)
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Your name, as the dataset will record it"))
        self._column.addSpacing(8)
        self._column.addWidget(label)
        self._column.addWidget(self.name)
        self._column.addSpacing(10)

    def _button(self, wish: Wish, text: str, says: str) -> ChoiceButton:
        button = self._link(text, says, wish)
        self._column.addWidget(button)
        return button

    def _recent(self, path: Path) -> ChoiceButton:
        if path.is_file():
            return self._link(path.stem, str(path.parent), Wish.RECENT, path)
        missing = self._link(path.stem, self.tr("Not found in {folder}").format(folder=path.parent), Wish.RECENT, path)
        missing.setProperty("missing", True)
        return missing

    def _link(self, text: str, says: str, wish: Wish, path: Path | None = None) -> ChoiceButton:
        button = ChoiceButton(text, says, self)
        button.clicked.connect(lambda: self._choose(wish, path))
        return button

    def _lay_out(self, has_recent: bool) -> None:
        if has_recent:
            title = QLabel(self.tr("Recent projects"), self)
            title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self._column.addSpacing(10)
            self._column.addWidget(title)
        for button in self.recent_buttons:
            self._column.addWidget(button)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        page.setLayout(self._column)
        middle = QWidget()
        around = QVBoxLayout(middle)
        around.addStretch(1)
        # Not by alignment: that takes the page's height for another width than the one it gets.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(page)
        row.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _judge(self) -> None:
        """Without a name nothing can be opened: every correction is signed."""
        named = bool(self.name.text().strip())
        for button in (*self.buttons.values(), *self.recent_buttons):
            missing = bool(button.property("missing"))
            button.setEnabled(named and not missing)
            reason = self.tr("It was moved or deleted, or its drive is not connected.") if missing else ""
            button.setToolTip(reason or ("" if named else self.tr("Enter your name first.")))

    def _choose(self, wish: Wish, path: Path | None = None, articles: tuple[Path, ...] = ()) -> None:
        self.chosen.emit(Choice(wish, " ".join(self.name.text().split()), path, articles))

    def _take(self, what: Dropped) -> None:
        if not self.name.text().strip():
            self.name.setFocus()
        elif what.project is not None:
            self._choose(Wish.RECENT, what.project)
        else:
            self._choose(Wish.NEW, articles=what.articles)
