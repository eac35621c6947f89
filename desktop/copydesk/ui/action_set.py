"""One QAction for each row of the table, shared by menu, key, palette and tooltip."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from copydesk.core.scheme import Scheme
from copydesk.ui.actions import ACTIONS, HISTORY_TEXTS, Action, Situation, When
from copydesk.ui.actions.menu_titles import MENU_TITLES
from copydesk.ui.actions.row import label_key
from copydesk.ui.key_map import KeyMap
from copydesk.ui.plain_text import plain_tip

# Names that begin so stand for something that is so or not.
_CHECKABLE = ("type_", "theme_", "palette_", "toggle_", "match_", "tags_", "doubtful_first")


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


class ActionSet(QObject):
    """The actions of one window.

    A key that cannot do anything now says why instead of doing nothing: ``explained`` carries the reason.
    """

    explained = Signal(str)

    def __init__(self, scheme: Scheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Action] = {}
        self._actions: dict[str, QAction] = {}
        self._reasons: dict[str, str] = {}
        for row in ACTIONS:
            action = QAction(translated(row.text), self)
            action.setObjectName(row.name)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setShortcutContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut if row.in_text else Qt.ShortcutContext.WindowShortcut
            )
            action.setCheckable(row.name.startswith(_CHECKABLE))
            if row.name == "quit":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            self._rows[row.name] = row
            self._actions[row.name] = action
        self.set_scheme(scheme)
        self.update(Situation())

    def set_scheme(self, scheme: Scheme) -> None:
        """Name the labels' actions as this scheme does; those of keys that no label has are out of sight and reach."""
        for name, row in self._rows.items():
            if key := label_key(name):
                label, action = scheme.label_for_key(key), self._actions[name]
                action.setVisible(label is not None)
                # A title is data: its “&” is an ampersand.
                action.setText(translated(row.text).format(title=label.title.replace("&", "&&") if label else ""))
                action.setToolTip(plain_tip(label.guideline) if label else "")

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterable[QAction]:
        return (action for action in self._actions.values() if action.isVisible())

    def names(self, *, also_hidden: bool = False) -> tuple[str, ...]:
        """The actions that there are just now, in the order of the table; hidden are labels that the scheme lacks."""
        return tuple(name for name, action in self._actions.items() if also_hidden or action.isVisible())

    def use_keys(self, keys: KeyMap) -> None:
        """Have the keys of this map, and follow it."""
        self._take_keys(keys)
        keys.changed.connect(lambda: self._take_keys(keys))

    def _take_keys(self, keys: KeyMap) -> None:
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys.keys(name)])
        self._reasons.clear()  # tips tell keys
        self.update(self._situation)

    def bind(self, *carriers: Mapping[str, Callable[[], object]]) -> None:
        """Say who carries the actions out. Raises KeyError for an action that nobody does."""
        does = {name: act for carrier in carriers for name, act in carrier.items()}
        for name, action in self._actions.items():
            act = does[name]
            action.triggered.connect(lambda checked=False, act=act: act())

    def install(self, window: QWidget, menu_bar: QMenuBar, text_widgets: Iterable[QWidget]) -> dict[str, QMenu]:
        """Put them into the menus and under the keys; the menus by their paths."""
        menus: dict[str, QMenu] = {}
        texts = tuple(text_widgets)
        for name, action in self._actions.items():
            row = self._rows[name]
            if row.menu:
                _menu(row.menu, menu_bar, menus).addAction(action)
            if not row.in_text:
                window.addAction(action)
                continue
            for widget in texts:
                widget.addAction(action)
        for widget in texts:
            # Also those inside: a key goes to the widget that has the focus and climbs from there.
            widget.installEventFilter(self)
        return menus

    def update(self, situation: Situation) -> None:
        """Enable what can be done now, and have everything else say why not."""
        self._situation = situation
        judged: dict[When, str] = {}  # many rows share their condition
        for name, action in self._actions.items():
            row = self._rows[name]
            if row.when not in judged:
                judged[row.when] = translated(row.when(situation))
            reason = judged[row.when]
            # Most stay as they are at most keys, and telling Qt so two hundred times can be felt.
            if self._reasons.get(name) == reason:
                continue
            self._reasons[name] = reason
            action.setEnabled(not reason)
            if not label_key(name):
                action.setToolTip(_tip(row, reason, action))
            action.setStatusTip(reason or translated(row.tip))
        self._name_history("undo", situation.undo, 0)
        self._name_history("redo", situation.redo, 1)

    def meant_by(self, keys: QKeySequence) -> Action | None:
        """The row that has the keys, or None."""
        return next((self._rows[name] for name, action in self._actions.items() if keys in action.shortcuts()), None)

    def reason(self, name: str) -> str:
        """Why the action cannot be done now; empty when it can."""
        return self._reasons[name]

    def key(self, name: str) -> str:
        """The key of the action as it is written on this desktop; empty for none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def title(self, name: str) -> str:
        """The name of the action as its menu has it, without the letter that is marked."""
        return translated(self._rows[name].text).replace("&", "")

    def entries(self, menu: str) -> list[tuple[str, str, str]]:
        """What a menu holds, its submenus left out: the title of each action, its keys, and what it does."""
        found: list[tuple[str, str, str]] = []
        for name, action in self._actions.items():
            row = self._rows[name]
            if row.menu == menu:
                keys = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
                found.append((action.text().replace("&", ""), ", ".join(keys), translated(row.tip)))
        return found

    def _name_history(self, name: str, change: str | None, place: int) -> None:
        text = translated(HISTORY_TEXTS[change][place] if change else self._rows[name].text)
        action = self._actions[name]
        if action.text() != text:
            action.setText(text)
            action.setToolTip(_tip(self._rows[name], self._reasons[name], action))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the key of an action that is disabled just now; Qt would pass it on without a word."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            for name, action in self._actions.items():
                if not action.isEnabled() and self._rows[name].in_text and pressed in action.shortcuts():
                    self.explained.emit(self._reasons[name])
                    return True
        return super().eventFilter(watched, event)


def _tip(row: Action, reason: str, action: QAction) -> str:
    words = translated(row.tip) or action.text().replace("&", "").rstrip("…")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    lines = [f"{words} ({key})" if key else words, reason]
    return "\n".join(line for line in lines if line)


def _menu(path: str, menu_bar: QMenuBar, menus: dict[str, QMenu]) -> QMenu:
    if path not in menus:
        above, _, title = path.rpartition("/")
        owner = _menu(above, menu_bar, menus) if above else menu_bar
        menus[path] = owner.addMenu(translated(MENU_TITLES[title]))
        menus[path].setToolTipsVisible(True)
    return menus[path]
