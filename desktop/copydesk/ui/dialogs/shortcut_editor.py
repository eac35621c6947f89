"""The page of keys: every action with its keys, which can be changed, taken away, and put back as they came."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.ui.articles.queue import FilterBox
from copydesk.ui.dialogs.command_palette import menu_path, plain
from copydesk.ui.key_map import BadKeyMap, KeyMap, shown
from copydesk.ui.page.scroll_bars import keep_place
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
NAME_ROLE = Qt.ItemDataRole.UserRole
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeysModel(QAbstractTableModel):
    """Actions by menu, their keys, and whether those are the editor's own."""

    def __init__(self, actions: Sequence[QAction], keys: KeyMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._keys = keys
        self._titles = (self.tr("Menu"), self.tr("Action"), self.tr("Keys"))
        keys.changed.connect(self._repaint)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default; it is never changed
        return 0 if parent.isValid() else len(self._actions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        horizontal = orientation is Qt.Orientation.Horizontal
        return self._titles[section] if horizontal and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        action = self._actions[index.row()]
        name = action.objectName()
        changed = self._keys.is_changed(name)
        if role == NAME_ROLE:
            return name
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return " › ".join(menu_path(action))
            if index.column() == 1:
                return plain(action.text()).rstrip("…")
            keys = "   ".join(map(shown, self._keys.keys(name)))
            return f"{keys}  •".strip() if changed else keys
        if role == Qt.ItemDataRole.FontRole and changed and index.column() > 0:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QPalette().placeholderText()
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 2:
            keys = ", ".join(map(shown, self._keys.keys(name))) or self.tr("no key")
            return self.tr("{keys}, changed by you").format(keys=keys) if changed else keys
        return None

    def _repaint(self) -> None:
        if self._actions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._actions) - 1, 2))


class KeysTable(QTableView):
    """Enter asks for a key for the current row; Delete takes its keys away."""

    asked = Signal()
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class KeyField(QLabel):
    """Waits for one key, any but Escape, and says which it was. It has the focus while it waits."""

    pressed = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("The new key"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        # Tab and Return, too, and whatever would be a shortcut elsewhere.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _MODIFIERS or key == Qt.Key.Key_unknown:
            return
        if key == Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            self.given_up.emit()
            return
        if key == Qt.Key.Key_Backtab:
            key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
        written = event.text()
        if held == Qt.KeyboardModifier.ShiftModifier and written.isprintable() and written and not written.isalpha():
            held = Qt.KeyboardModifier.NoModifier  # "{" is a key of its own, whatever it is typed with
        sequence = QKeySequence(key | held)
        self.pressed.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))


class ShortcutEditor(QDialog):
    """Whatever is changed is in force at once, and can be put back as it came."""

    def __init__(self, actions: Sequence[QAction], keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._keys = keys
        self._actions = {action.objectName(): action for action in actions}
        self._name: str | None = None  # the action that a key is being asked for
        self._adds = False  # to the keys it has
        self._key = ""  # the key that another action has, while the editor decides
        self.search = FilterBox(self)
        self.table = KeysTable(self)
        self.field = KeyField(self)
        self.says = plain_label(self)
        self._buttons: dict[str, QPushButton] = {}
        self._build(actions)
        self._connect()
        self._judge()
        self.resize(760, 620)
        self.search.setFocus()

    # What one does here

    def ask(self, *, adds: bool = False) -> None:
        """Wait for a key for the current action."""
        self._name, self._adds = self.current(), adds
        if self._name is None:
            return
        self._say(self.tr("Press the new key for “{action}”. Escape leaves all as it is.").format(action=self._title()))
        self.field.setText(self.tr("…"))
        self.field.setFocus()
        self._judge()

    def current(self) -> str | None:
        """The name of the action that the table is at."""
        index = self.table.currentIndex()
        return index.data(NAME_ROLE) if index.isValid() else None

    def clear(self) -> None:
        """Take the keys of the current action away."""
        name = self.current()
        if name is not None:
            self._keys.give(name, ())
            self._say(self.tr("“{action}” has no key now.").format(action=self._title(name)))

    def reset(self) -> None:
        """Give the current action the keys it came with."""
        name = self.current()
        if name is not None:
            self._keys.reset(name)
            self._say(self.tr("“{action}” has the keys it came with.").format(action=self._title(name)))

    def reset_all(self) -> None:
        """Give every action the keys it came with."""
        self._keys.reset_all()
        self._say(self.tr("Every action has the keys it came with."))

    def write(self, path: Path) -> None:
        """Write the editor's own keys to a file."""
        try:
            path.write_text(self._keys.to_toml(), encoding="utf-8")
        except OSError as error:
            self._say(self.tr("“{path}” could not be written: {error}.").format(path=path, error=error.strerror))
        else:
            self._say(self.tr("Your keys were written to {path}.").format(path=path))

    def read(self, path: Path) -> None:
        """Take the keys of a file in the place of the editor's own."""
        try:
            count = self._keys.take_toml(path.read_text(encoding="utf-8"))
        except BadKeyMap as refusal:
            self._say(said(refusal.reason), warns=True)
        except (OSError, UnicodeDecodeError) as error:
            self._say(self.tr("“{path}” could not be read: {error}.").format(path=path, error=error))
        else:
            self._say(self.tr("Keys of {count} actions were taken from {path}.").format(count=count, path=path))

    # What comes of a key

    def _pressed(self, key: str) -> None:
        name = self._name
        if name is None:
            return
        self.field.setText(shown(key))
        why = self._keys.why_not(name, key)
        owner = self._keys.owner(key)
        if why:
            self._say(why, warns=True)
        elif owner is not None and owner != name:
            self._key = key
            words = self.tr("{key} is the key of “{other}”. Return takes it from there; Escape leaves all as it is.")
            self._say(words.format(key=shown(key), other=self._title(owner)), warns=True)
            self._judge()
            self._buttons["take"].setFocus()
        else:
            self._give(key)

    def _take(self) -> None:
        self._give(self._key)

    def _give(self, key: str) -> None:
        name = self._name
        assert name is not None, "a key for no action"
        before = self._keys.keys(name) if self._adds else ()
        self._keys.give(name, (*before, key))
        self._say(self.tr("“{action}” is on {key} now.").format(action=self._title(name), key=shown(key)))
        self._done()

    def _give_up(self) -> None:
        self._say(self.tr("Nothing was changed."))
        self._done()

    def _done(self) -> None:
        self._name, self._key = None, ""
        self.field.clear()
        self._judge()
        self.table.setFocus()

    def reject(self) -> None:
        """Escape gives up a key that is being asked for before it closes the page."""
        if self._name is not None:
            self._give_up()
        else:
            super().reject()

    # Putting it together

    def _title(self, name: str | None = None) -> str:
        return plain(self._actions[name or self._name or ""].text()).rstrip("…")

    def _say(self, words: str, *, warns: bool = False) -> None:
        self.says.setForegroundRole(QPalette.ColorRole.BrightText if warns else QPalette.ColorRole.WindowText)
        self.says.setText(words)
        self.says.setAccessibleName(words)

    def _judge(self) -> None:
        name, waits = self.current(), self._name is not None
        for button in ("change", "add", "clear", "reset"):
            self._buttons[button].setEnabled(name is not None and not waits)
        self._buttons["reset"].setEnabled(name is not None and not waits and self._keys.is_changed(name))
        self._buttons["reset_all"].setEnabled(not waits and bool(self._keys.changes))
        for button in ("take", "leave"):
            self._buttons[button].setVisible(bool(self._key))

    def _build(self, actions: Sequence[QAction]) -> None:
        self.search.setPlaceholderText(self.tr("Search by name, menu or key"))
        self.search.setAccessibleName(self.tr("Search by name, menu or key"))
        self.search.setClearButtonEnabled(True)
        model = KeysModel(actions, self._keys, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table.setModel(self._found)
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setHighlightSections(False)
        for column, mode in enumerate(("ResizeToContents", "Stretch", "ResizeToContents")):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
        keep_place(self.table)
        self.says.setWordWrap(True)
        self.says.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.field.setMinimumWidth(self.fontMetrics().horizontalAdvance("m" * 6))
        bold = QFont(self.font())
        bold.setBold(True)
        self.field.setFont(bold)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        for name, words in (
            ("change", self.tr("&Change…")),
            ("add", self.tr("A&dd Another…")),
            ("clear", self.tr("&No Key")),
            ("reset", self.tr("As It &Came")),
        ):
            row.addWidget(self._button(name, words))
        row.addStretch()
        column.addLayout(row)
        answer = QHBoxLayout()
        answer.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.says, 1)
        for name, words in (("take", self.tr("&Take It from There")), ("leave", self.tr("&Leave It"))):
            answer.addWidget(self._button(name, words), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(answer)
        feet = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for name, words in (
            ("write", self.tr("&Export…")),
            ("read", self.tr("&Import…")),
            ("reset_all", self.tr("&All as They Came")),
        ):
            feet.addButton(self._button(name, words), QDialogButtonBox.ButtonRole.ResetRole)
        feet.rejected.connect(self.reject)
        column.addWidget(feet)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(name in ("take", "leave"))  # Return is a key of the table otherwise
        self._buttons[name] = button
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.left_downwards.connect(self._into_table)
        self.table.asked.connect(self.ask)
        self.table.cleared.connect(self.clear)
        self.table.doubleClicked.connect(lambda index: self.ask())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self._keys.changed.connect(self._judge)
        self.field.pressed.connect(self._pressed)
        self.field.given_up.connect(self._give_up)
        does = {
            "change": self.ask,
            "add": lambda: self.ask(adds=True),
            "clear": self.clear,
            "reset": self.reset,
            "reset_all": self.reset_all,
            "take": self._take,
            "leave": self._give_up,
            "write": self._choose_where_to_write,
            "read": self._choose_what_to_read,
        }
        for name, act in does.items():
            self._buttons[name].clicked.connect(lambda checked=False, act=act: act())

    def _find(self, words: str) -> None:
        self._found.setFilterFixedString(" ".join(words.split()))
        self._judge()

    def _into_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._found.index(0, 1))

    def _choose_where_to_write(self) -> None:
        proposed = str(Path.home() / "copydesk-keys.toml")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export Keys"), proposed, self.tr("Keys (*.toml)"))
        if chosen:
            self.write(Path(chosen))

    def _choose_what_to_read(self) -> None:
        home = str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import Keys"), home, self.tr("Keys (*.toml)"))
        if chosen:
            self.read(Path(chosen))
