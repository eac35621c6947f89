"""The bar under the article that finds words in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from copydesk.patterns import BadPattern, Query
from copydesk.ui.action_set import ActionSet
from copydesk.ui.looks.themes import Theme
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said

_MATCHES = ("match_case", "match_words", "match_regex")


class FindLine(QLineEdit):
    """The line to type in: Enter goes to the next hit, with Shift to the one before; Escape leaves."""

    next_wanted = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MatchButtons(QWidget):
    """Whether case counts, only whole words, or patterns: three actions as small buttons."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {name: actions[name] for name in _MATCHES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name, sign in zip(_MATCHES, ("Aa", "|ab|", ".*"), strict=True):
            button = QToolButton(self)
            button.setDefaultAction(self._actions[name])
            button.setAccessibleName(self._actions[name].text().replace("&", ""))
            button.setText(sign)
            self._actions[name].changed.connect(lambda button=button, sign=sign: button.setText(sign))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def query(self, words: str) -> Query:
        """What is typed, with what is pressed."""
        case, whole, pattern = (self._actions[name].isChecked() for name in _MATCHES)
        return Query(words, pattern, case, whole)


class FindBar(QFrame):
    """Shows what was typed and how many places have it; what to do about it, others know."""

    changed = Signal()  # other words, or to be matched otherwise
    next_wanted = Signal(int)  # 1 forwards, -1 back
    left = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the article"))
        self.line = FindLine(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Find in the article"))
        self.line.setAccessibleName(self.tr("Find in the article"))
        self.line.setMinimumWidth(160)
        self.matches = MatchButtons(actions, self)
        self._count = plain_label(self)
        self._count.setAccessibleName(self.tr("Hits"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.matches)
        row.addWidget(self._count)
        for name, sign in (("find_previous", "↑"), ("find_next", "↓")):
            row.addWidget(self._button(actions[name], sign))
        row.addWidget(self._labels(actions))
        row.addWidget(self._button(actions["close_find"], "✕"))
        self.line.textChanged.connect(lambda text: self.changed.emit())
        self.line.next_wanted.connect(self.next_wanted)
        self.line.left.connect(self.left)
        for name in _MATCHES:
            actions[name].toggled.connect(lambda on: self.changed.emit())
        self.hide()

    @property
    def query(self) -> Query:
        """What is to be found."""
        return self.matches.query(self.line.text())

    @property
    def said(self) -> str:
        """How many places were found, or why none could be."""
        return self._count.text()

    def say(self, words: str) -> None:
        """Show how many places were found, or why none could be."""
        self._count.setText(words)

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#findBar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}"
            f"#findBar QToolButton:checked {{ background: {theme.selection}; border: 1px solid {theme.accent}; }}"
        )

    def _button(self, action: QAction, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setText(sign)
        action.changed.connect(lambda: button.setText(sign))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _labels(self, actions: ActionSet) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Label all"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        for name in actions.names(also_hidden=True):
            if name.startswith("hits_"):
                menu.addAction(actions[name])
        button.setMenu(menu)
        return button


def words_of_bad(pattern: BadPattern) -> str:
    """Why something is no pattern."""
    words = QCoreApplication.translate("FindBar", "No pattern: {reason}.")
    if pattern.place is not None:
        words = QCoreApplication.translate("FindBar", "No pattern: {reason}, at character {place}.")
    return words.format(reason=said(pattern.reason), place=pattern.place)
