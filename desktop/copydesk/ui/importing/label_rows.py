"""The table of labels: each of theirs with its count and some words, and a box that says what it is here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from copydesk.core.annotations import Role
from copydesk.core.scheme import Scheme
from copydesk.exchange.mapping import LabelMapping, Ours
from copydesk.intake.labels import name_for
from copydesk.intake.values import TheirLabel
from copydesk.ui.annotations.signs import number
from copydesk.ui.plain_text import plain_tip

_MOST: Final = 200  # rows; whoever has more labels has taken a column of words for one of labels
# What the data of a box begins with.
_LABEL: Final = "label:"
_ROLE: Final = "role:"
_ADD: Final = "add:"


class _Box(QComboBox):
    """A box that the wheel leaves alone unless somebody is in it: whoever scrolls the table changes no label."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class LabelRows(QTableWidget):
    """``changed`` is told when a label became something else."""

    changed = Signal()

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._scheme = scheme
        self._rows: tuple[TheirLabel, ...] = ()
        self.boxes: dict[str, QComboBox] = {}
        self.setAccessibleName(self.tr("What each label is here"))
        self.setHorizontalHeaderLabels([self.tr("Label"), self.tr("Count"), self.tr("Words"), self.tr("Here it is")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from box to box
        self.setWordWrap(False)

    def show_rows(self, rows: tuple[TheirLabel, ...], mapping: LabelMapping) -> None:
        """Show other labels, and what they likely are."""
        self._rows = rows[:_MOST]
        self.boxes = {}
        self.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            words = "; ".join(row.examples)
            for column, text in enumerate((row.label, number(row.count), words)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.setItem(place, column, item)
            box = self._box(row.label, mapping.of(row.label))
            self.boxes[row.label] = box
            self.setCellWidget(place, 3, box)
        header = self.horizontalHeader()
        for column in (0, 1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.resizeRowsToContents()

    def mapping(self) -> LabelMapping:
        """What each label is, as it is chosen now."""
        return LabelMapping({label: self._chosen(box) for label, box in self.boxes.items()})

    def added(self) -> tuple[str, ...]:
        """The labels that are to be added to the scheme."""
        chosen = (box.currentData() for box in self.boxes.values())
        names = (str(each).removeprefix(_ADD) for each in chosen if isinstance(each, str) and each.startswith(_ADD))
        return tuple(dict.fromkeys(names))

    def _chosen(self, box: QComboBox) -> Ours:
        data = box.currentData()
        if not isinstance(data, str):
            return None
        kind, _, value = data.partition(":")
        return Role(value) if kind == "role" else value

    def _box(self, label: str, ours: Ours) -> QComboBox:
        box = _Box(self)
        box.setAccessibleName(self.tr("What {label} is here").format(label=label))
        box.addItem(self.tr("Left out"), None)
        for row in self._scheme.labels:
            box.addItem(f"{row.title} ({row.name})", f"{_LABEL}{row.name}")
        for role in Role:
            words = self.tr("Part of a quote: {role}")
            box.addItem(words.format(role=self._scheme.role(role).title), f"{_ROLE}{role.value}")
        new = name_for(label)
        if self._scheme.label(new) is None:
            box.addItem(self.tr("A new label of the scheme: {label}").format(label=new), f"{_ADD}{new}")
        wanted = None if ours is None else f"{_ROLE}{ours.value}" if isinstance(ours, Role) else f"{_LABEL}{ours}"
        box.setCurrentIndex(max(0, box.findData(wanted)))
        box.currentIndexChanged.connect(self.changed)
        return box
