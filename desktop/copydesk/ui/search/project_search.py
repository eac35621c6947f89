"""The panel that lists hits in all articles, to be looked at, ticked, and labelled or removed together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from copydesk.core.mentions import Deed, Wish
from copydesk.core.scheme import Scheme
from copydesk.patterns import Query
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.signs import number
from copydesk.ui.plain_text import plain_label
from copydesk.ui.search.find_bar import FindLine, MatchButtons
from copydesk.ui.search.hit_list import HitList
from copydesk.ui.search.hit_model import HitModel
from copydesk.ui.search.offer_bar import words_of_doubt

__all__ = ["ProjectSearch", "words_of_doubt"]

_SHOWN: Final = 40


class ProjectSearch(QWidget):
    """Asks and shows; the finding and changing others do.

    ``wanted`` carries the Query; ``applied`` the Wish that the ticked hits are to be given.
    """

    wanted = Signal(object)
    applied = Signal(object)
    left = Signal()

    def __init__(self, actions: ActionSet, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._wish: Wish | None = None
        self._is_busy = False
        self.line = FindLine(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Find in all articles"))
        self.line.setAccessibleName(self.tr("Find in all articles"))
        self.matches = MatchButtons(actions, self)
        self.model = HitModel(self)
        self.list = HitList(self.model, self)
        self.list.setAccessibleName(self.tr("Hits in all articles"))
        self._said = plain_label(self)
        self._said.setWordWrap(True)
        self._said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.labels = QComboBox(self)
        self.labels.setAccessibleName(self.tr("Label for the ticked hits"))
        self.apply = QPushButton(self)
        self._stop = self._button(actions["stop_everywhere"])
        self._undo = self._button(actions["undo_everywhere"])
        self._build()
        self.line.next_wanted.connect(lambda by: self._ask())
        self.line.left.connect(self.left)
        self.list.left.connect(self.left)
        self.model.ticks_changed.connect(self._name_apply)
        self.apply.clicked.connect(self._apply)
        self.set_undo(0)
        self.set_scheme(scheme)
        self.set_busy(on=False)
        self.say("")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.matches)
        top.addWidget(self._stop)
        foot = QHBoxLayout()
        foot.addWidget(self.labels)
        foot.addWidget(self.apply)
        foot.addStretch()
        foot.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.line)

    def set_scheme(self, scheme: Scheme) -> None:
        """Offer the labels of this scheme."""
        self._scheme = scheme
        self.labels.clear()
        for label in scheme.labels:
            self.labels.addItem(label.title, label)
        self._name_apply()

    @property
    def said(self) -> str:
        """How many hits there are, or how far the search is."""
        return self._said.text()

    def say(self, words: str) -> None:
        """Show how far things are."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def begin(self, wish: Wish | None) -> None:
        """Forget the old hits. With a wish, the hits that come are for that, else for a label to be chosen."""
        self._wish = wish
        self.labels.setVisible(wish is None)
        self.model.set_groups([])
        self._name_apply()

    def set_busy(self, *, on: bool) -> None:
        """Offer to stop, or to go on."""
        self._is_busy = on
        self._stop.setVisible(on)
        self._name_apply()

    def set_undo(self, articles: int) -> None:
        """Offer to undo in so many articles."""
        self._undo.setVisible(articles > 0)
        self._undo.setText(self.tr("Undo in all {count} articles").format(count=number(articles)))

    def wish(self) -> Wish:
        """What the ticked hits are to be given."""
        if self._wish is not None:
            return self._wish
        return Wish(Deed.LABEL, self.line.text(), self.labels.currentData().name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit in the list chooses the label that has this key."""
        label = self._scheme.label_for_key(event.text()) if event.text().isdecimal() else None
        if label is not None and self.list.hasFocus() and self._wish is None:
            self.labels.setCurrentIndex(self.labels.findText(label.title, Qt.MatchFlag.MatchExactly))
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        query: Query = self.matches.query(self.line.text())
        if query.words.strip():
            self.wanted.emit(query)

    def _apply(self) -> None:
        self.applied.emit(self.wish())

    def _name_apply(self) -> None:
        count = len(self.model.ticked())
        wish = self._wish
        if wish is None:
            words = self.tr("Label the ticked hits: {count}")
        elif wish.deed is Deed.REMOVE:
            words = self.tr("Remove the ticked mentions of “{name}”: {count}")
        else:
            words = self.tr("Label the ticked mentions of “{name}” as {label}: {count}")
        label = self._scheme.label(wish.label) if wish else None
        title = label.title if label else (wish.label if wish else "")
        name = (wish.name if len(wish.name) <= _SHOWN else wish.name[: _SHOWN - 1] + "…") if wish else ""
        self.apply.setText(words.format(name=name, label=title, count=number(count)).replace("&", "&&"))
        self.apply.setEnabled(count > 0 and not self._is_busy)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setText(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button
