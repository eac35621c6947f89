"""Finds every action by a few letters of its name and does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from copydesk.ui.dialogs.choice_list import ChoiceLine, ChoiceList, Row

_WIDTH, _HEIGHT = 560, 420


def rank(query: str, title: str) -> int | None:
    """How badly the title fits the query, 0 being best; None when its letters do not come in that order.

    Letters at the beginnings of words and letters that follow one another fit better; so “so” finds “Sign Off and
    Open Next” before “Choose Source”.
    """
    words, letters = title.casefold(), query.casefold().replace(" ", "")
    if not letters:
        return 0
    best = [_rank_from(letters, words, start) for start, letter in enumerate(words) if letter == letters[0]]
    fits = min((found for found in best if found is not None), default=None)
    if fits is None:
        rest = iter(words)
        return 6 + 3 * len(letters) if all(letter in rest for letter in letters) else None
    return fits


def _rank_from(letters: str, words: str, start: int) -> int | None:
    """The cost of going from there to the next letter, or the next word that begins with it; None at a dead end."""
    cost, place = 0, start
    for number, letter in enumerate(letters):
        if number:
            following = place + 1
            here = following if words[following : following + 1] == letter else _word_start(letter, words, following)
            here = words.find(letter, following) if here is None else here
            if here < 0:
                return None
            cost += 0 if here == following else 1 if _begins(words, here) else 3
            place = here
        elif start:
            cost += 2 if _begins(words, start) else 6
    return cost


def _begins(words: str, place: int) -> bool:
    return place == 0 or not words[place - 1].isalnum()


def _word_start(letter: str, words: str, start: int) -> int | None:
    return next((place for place in range(start, len(words)) if words[place] == letter and _begins(words, place)), None)


def plain(text: str) -> str:
    """An action's or menu's text without its mnemonics."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def menu_path(action: QAction) -> tuple[str, ...]:
    """The titles of the menus that the action stands in, outermost first; empty when it stands in none."""
    for owner in action.associatedObjects():
        # A menu bar keeps an untitled menu of its own, for what does not fit on it.
        if isinstance(owner, QMenu) and owner.title():
            return (*menu_path(owner.menuAction()), plain(owner.title()))
    return ()


def keys_of(action: QAction) -> tuple[str, ...]:
    """The action's keys as this platform writes them."""
    return tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


class CommandPalette(QDialog):
    """A list of all actions that narrows with every letter. Enter does the current one.

    What cannot be done now is there too, dimmed, with the reason: that is the action's status tip.
    """

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")  # the style sheet knows it by that
        self.setWindowTitle(self.tr("Find an Action"))
        self._actions = tuple(action for action in actions if action.text() and not action.isSeparator())
        self.choices = ChoiceList(self)
        self.line = ChoiceLine(self.choices, parent=self)
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("What do you want to do?"))
        self.choices.setAccessibleName(self.tr("Actions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.choices)
        self.resize(_WIDTH, _HEIGHT)
        self.line.textChanged.connect(self._narrow)
        self.choices.chosen.connect(self._do)
        self._narrow("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        place = window.frameGeometry()
        self.move(place.center().x() - self.width() // 2, place.top() + max(60, place.height() // 8))
        self.show()
        self.line.setFocus()

    def _narrow(self, query: str) -> None:
        found: list[tuple[int, bool, int, int, QAction]] = []
        for number, action in enumerate(self._actions):
            title = plain(action.text())
            by_menu = rank(query, f"{' '.join(menu_path(action))} {title}")
            ranks = [rank(query, title), None if by_menu is None else by_menu + 10]
            best = min((one for one in ranks if one is not None), default=None)
            if best is not None:
                # Of two that fit alike the shorter one: “quote” means Make a Quote, not Remove the Whole Quote.
                found.append((best, not action.isEnabled(), len(title) if query else 0, number, action))
        found.sort(key=lambda entry: entry[:4])
        self.choices.set_rows([self._row(entry[4]) for entry in found])

    def _row(self, action: QAction) -> Row:
        path = " › ".join(menu_path(action))
        keys = keys_of(action)
        return Row(
            action,
            plain(action.text()),
            path if action.isEnabled() else action.statusTip() or self.tr("This cannot be done just now."),
            keys[0] if keys else "",
            enabled=action.isEnabled(),
        )

    def _do(self, action: QAction) -> None:
        if not action.isEnabled():
            return  # its row says why
        # Closed first: what the action shows must not appear under the palette, and the focus goes back before it.
        self.accept()
        action.trigger()
