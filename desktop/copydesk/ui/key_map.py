"""Which keys do what: the table's own, and what an editor put in their place.

Only what differs from the table is remembered, so that actions of a newer version come with their keys. A key does one
thing: what an editor gave it to has it, whatever the table says.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from copydesk.core.refusals import Refusal
from copydesk.core.toml import toml_lines
from copydesk.ui.actions import ACTIONS, Action
from copydesk.ui.settings import KEYS, Settings

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class BadKeyMap(Refusal):
    """A file that is no map of keys."""


class KeyMap(QObject):
    """The keys of every action, written as the table writes them ("Ctrl+Return")."""

    changed = Signal()

    def __init__(self, settings: Settings, rows: Sequence[Action] = ACTIONS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._rows = {row.name: row for row in rows}
        self._own: dict[str, tuple[str, ...]] = {}
        for line in settings.get(KEYS):
            name, _, keys = line.partition("=")
            if name in self._rows:
                self._own[name] = tuple(filter(None, map(normal, keys.split())))
        self._keys = self._worked_out()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the one that is shown first first."""
        return self._keys[name]

    def is_changed(self, name: str) -> bool:
        """True when the action's keys are not those of the table."""
        return self._keys[name] != _defaults(self._rows[name])

    @property
    def changes(self) -> int:
        """How many actions have other keys than those of the table."""
        return sum(map(self.is_changed, self._rows))

    def owner(self, key: str) -> str | None:
        """The action that a key does, or None."""
        return next((name for name, keys in self._keys.items() if key in keys), None)

    def why_not(self, name: str, key: str) -> str:
        """Why the action cannot have the key, as a sentence; empty when it can."""
        combination = QKeySequence(key)[0]
        plain = not combination.keyboardModifiers() & _HELD
        types = combination.key() < Qt.Key.Key_Escape or combination.key() in _KEYS_OF_FIELDS
        if plain and types and not self._rows[name].in_text:
            return QCoreApplication.translate(
                "Keys", "This action works everywhere, where {key} is for typing. Hold Ctrl or Alt with it."
            ).format(key=shown(key))
        return ""

    # Changing

    def give(self, name: str, keys: Sequence[str]) -> None:
        """Let an action have these keys and no others; whatever had one of them has it no longer."""
        wanted = tuple(dict.fromkeys(filter(None, map(normal, keys))))
        for other, theirs in self._keys.items():
            left = tuple(key for key in theirs if key not in wanted)
            if other != name and left != theirs:
                self._own[other] = left
        self._own[name] = wanted
        self._remember()

    def reset(self, name: str) -> None:
        """Give an action the keys of the table; whatever has one of them has it no longer."""
        self.give(name, self._rows[name].keys)

    def reset_all(self) -> None:
        """Give every action the keys of the table."""
        self._own.clear()
        self._remember()

    # Files

    def to_toml(self) -> str:
        """What differs from the table, as a file to take to another desk."""
        own = {name: list(self._keys[name]) for name in self._rows if self.is_changed(name)}
        return "# Keys of Copydesk, where they are not as they come.\n" + toml_lines(own)

    def take_toml(self, text: str) -> int:
        """Take such a file in the place of all own keys; how many actions it gave keys. Raises BadKeyMap.

        Actions that this version does not have are passed over.
        """
        try:
            found = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise BadKeyMap(_tr("That is no map of keys: {error}.").format(error=error)) from None
        own: dict[str, tuple[str, ...]] = {}
        for name, keys in found.items():
            if not isinstance(keys, list) or not all(isinstance(key, str) and normal(key) for key in keys):
                raise BadKeyMap(_tr("“{name}” has no list of keys there.").format(name=name))
            if name in self._rows:
                own[name] = tuple(map(normal, keys))
                why = next(filter(None, (self.why_not(name, key) for key in own[name])), "")
                if why:
                    raise BadKeyMap(_tr("“{name}” cannot have its keys. {reason}").format(name=name, reason=why))
        self._own = own
        self._remember()
        return len(own)

    # Inner workings

    def _remember(self) -> None:
        self._keys = self._worked_out()
        self._own = {name: keys for name, keys in self._own.items() if self.is_changed(name)}
        self._settings.set(KEYS, [f"{name}={' '.join(keys)}" for name, keys in self._own.items()])
        self.changed.emit()

    def _worked_out(self) -> dict[str, tuple[str, ...]]:
        """The keys of all, each key once: first come those that an editor gave, then those of the table."""
        taken: set[str] = set()
        keys: dict[str, tuple[str, ...]] = {}
        own = [(name, self._own[name]) for name in self._rows if name in self._own]
        rest = [(name, _defaults(row)) for name, row in self._rows.items() if name not in self._own]
        for name, wanted in (*own, *rest):
            keys[name] = tuple(key for key in wanted if key not in taken)
            taken.update(keys[name])
        return {name: keys[name] for name in self._rows}


# Keys that do something in a field to type in, though they write nothing.
_KEYS_OF_FIELDS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


def normal(key: str) -> str:
    """A key as Qt writes it in files; empty for what is none."""
    sequence = QKeySequence(key)
    known = sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def shown(key: str) -> str:
    """A key as this desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _defaults(row: Action) -> tuple[str, ...]:
    return tuple(map(normal, row.keys))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
