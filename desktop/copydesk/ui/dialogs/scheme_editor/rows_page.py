"""The labels of a scheme, or the roles of a quote: a list at the left, the form of the current one at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.scheme import Fault, Label, RoleStyle, SchemeDraft
from copydesk.ui.dialogs.scheme_editor.row_form import RowForm
from copydesk.ui.dialogs.scheme_editor.rows_model import RowDelegate, RowsModel
from copydesk.ui.dialogs.scheme_editor.scrolling import scrolled
from copydesk.ui.looks.theme_table import Theme


class RowsPage(QWidget):
    """``drafted`` carries the draft after an edit."""

    drafted = Signal(object)

    def __init__(self, draft: SchemeDraft, parent: QWidget, *, of_labels: bool) -> None:
        super().__init__(parent)
        self._of_labels = of_labels
        self._draft = draft
        self.list = QListView(self)
        self.model = RowsModel(self)
        self.list.setObjectName("rows")  # the style sheet knows it by that
        self.list.setModel(self.model)
        self._delegate = RowDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Labels") if of_labels else self.tr("Parts of a quote"))
        self.form = RowForm(self._holder, self, of_label=of_labels)
        self._buttons: list[QToolButton] = []
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.form.edited.connect(self._edited)
        self.form.key_wanted.connect(lambda key: self._tell(self._draft.with_key(self.place, key)))
        self.show_draft(draft)
        self.go_to(0)

    @property
    def place(self) -> int:
        """Which row is current; -1 for none."""
        return self.list.currentIndex().row()

    def show_draft(self, draft: SchemeDraft) -> None:
        """Show the draft as it is now; the current row stays current."""
        self._draft = draft
        place = max(0, self.place)
        self.model.set_rows(self._rows(), frozenset(self._faults()))
        if self.model.rowCount():
            self.go_to(min(place, self.model.rowCount() - 1))
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Draw swatches as on this theme's page."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def go_to(self, place: int, field: str = "") -> None:
        """Make a row current, and go to a field of its form."""
        self.list.setCurrentIndex(self.model.index(place))
        if field:
            self.form.focus(field)

    def place_of(self, fault: Fault) -> int:
        """The row that has a fault."""
        if isinstance(fault.of, int):
            return fault.of
        return next(place for place, style in enumerate(self._draft.roles) if style.role is fault.of)

    def add(self) -> None:
        """Add a label below the current one, and ask for its title."""
        place = self.place + 1
        self._tell(self._draft.with_new(place))
        self.go_to(place, "title")

    def remove(self) -> None:
        """Take the current label out. What becomes of its entities is asked when the scheme is used."""
        if self.place >= 0:
            self._tell(self._draft.without(self.place))

    def move(self, by: int) -> None:
        """Move the current label up or down."""
        place, to = self.place, self.place + by
        if place >= 0 and 0 <= to < self.model.rowCount():
            self._tell(self._draft.moved(place, to))
            self.go_to(to)

    def _rows(self) -> tuple[Label | RoleStyle, ...]:
        return tuple(row.label for row in self._draft.labels) if self._of_labels else self._draft.roles

    def _faults(self) -> dict[int, list[Fault]]:
        """The faults of rows on this page, by place."""
        found: dict[int, list[Fault]] = {}
        for fault in self._draft.faults():
            if fault.of is not None and isinstance(fault.of, int) is self._of_labels:
                found.setdefault(self.place_of(fault), []).append(fault)
        return found

    def _holder(self, key: str) -> Label | None:
        return self._draft.holder(key, self.place)

    def _show_current(self, *_: QModelIndex) -> None:
        rows, place = self._rows(), self.place
        if 0 <= place < len(rows):
            self.form.show_row(rows[place])
            self.form.show_faults(self._faults().get(place, []))
        else:
            self.form.setEnabled(False)
        for button, enabled in zip(
            self._buttons[1:], (place >= 0, place > 0, 0 <= place < len(rows) - 1), strict=False
        ):
            button.setEnabled(enabled)

    def _edited(self, row: Label | RoleStyle) -> None:
        draft = self._draft
        self._tell(draft.with_label(self.place, row) if isinstance(row, Label) else draft.with_role(row))

    def _tell(self, draft: SchemeDraft) -> None:
        self.show_draft(draft)
        self.drafted.emit(draft)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        if self._of_labels:
            column.addLayout(self._tools())
        inner = QWidget(self)
        pad = QVBoxLayout(inner)
        pad.setContentsMargins(14, 2, 10, 2)
        pad.addWidget(self.form)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(scrolled(inner, self))
        splitter.setSizes([250, 560])
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        rows: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("+", self.tr("Add a label"), "Ctrl+Shift+N", self.add),
            ("−", self.tr("Remove the label"), "Ctrl+Delete", self.remove),
            ("↑", self.tr("Move the label up"), "Alt+Up", lambda: self.move(-1)),
            ("↓", self.tr("Move the label down"), "Alt+Down", lambda: self.move(1)),
        )
        for sign, words, key, act in rows:
            button = QToolButton(self)
            button.setText(sign)
            button.setAccessibleName(words)
            sequence = QKeySequence(key)
            button.setToolTip(f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
            button.clicked.connect(act)
            shortcut = QShortcut(sequence, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        return row
