"""The quote convention of a project: one of those that come with the app, or the project's own, point by point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from copydesk.core.conventions import POINTS, Convention, read_convention
from copydesk.ui.dialogs.scheme_editor.field import Field
from copydesk.ui.dialogs.scheme_editor.scrolling import scrolled
from copydesk.ui.plain_text import plain_label

_OWN = "-own"  # what the name of a project's own copy ends in


class ConventionPage(QWidget):
    """``edited`` says that another convention is chosen, or a point of it; `convention` tells which."""

    edited = Signal()

    def __init__(self, bundled: Sequence[Convention], current: Convention, parent: QWidget) -> None:
        super().__init__(parent)
        self._bundled = {each.name: each for each in bundled}
        self.convention = current
        self.choice = QComboBox(self)
        self.origin = plain_label(self)
        self.points: dict[str, QComboBox] = {}
        self.fields: dict[str, Field] = {}
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self._show()

    def _choose(self) -> None:
        chosen = self.choice.currentData()
        if chosen in self._bundled and chosen != self.convention.name:
            self.convention = self._bundled[chosen]
            self._show()
            self.edited.emit()

    def _set_point(self, point: str) -> None:
        chosen = self.points[point].currentData()
        if chosen == self.convention[point]:
            return
        own = self.convention
        if own.name in self._bundled:
            # What comes with the app stays as it is; the project gets a copy.
            title = self.tr("{title}, this project’s own").format(title=own.title)
            own = read_convention(own.renamed(own.name + _OWN, title))
        said = next((each.says(point) for each in self._of_same_origin() if each[point] == chosen), None)
        self.convention = read_convention(own.with_choice(point, chosen, said))
        self._show()
        self.edited.emit()

    def _of_same_origin(self) -> list[Convention]:
        """The convention that the project's own was copied from: a point set back reads as it did."""
        first = self._bundled.get(self.convention.name.removesuffix(_OWN))
        return [first] if first is not None else []

    def _show(self) -> None:
        self.choice.clear()
        for convention in self._bundled.values():
            self.choice.addItem(convention.title, convention.name)
        if self.convention.name not in self._bundled:
            self.choice.addItem(self.convention.title, self.convention.name)
        self.choice.setCurrentIndex(self.choice.findData(self.convention.name))
        self.origin.setText(self.convention.origin)
        for point, box in self.points.items():
            box.setCurrentIndex(box.findData(self.convention[point]))
            self.fields[point].explain(self.convention.says(point))

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(14)
        for point in POINTS:
            box = self.points[point.name] = QComboBox(inner)
            for name in point.names:
                box.addItem(point.sentence(name), name)
            # The sentences are long: the box is as wide as its column, and its list as wide as they need.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
            box.activated.connect(lambda _, name=point.name: self._set_point(name))
            field = self.fields[point.name] = Field(point.title.replace("&", "&&"), box)
            column.addWidget(field)
        self.origin.setWordWrap(True)
        self.origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("&Convention that the project follows"), self.choice))
        column.addWidget(self.origin)
        column.addWidget(scrolled(inner, self), 1)
