"""The head of the annotations panel: which annotations are listed, and in what order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from copydesk.core.annotations import Kind, State
from copydesk.core.scheme import Scheme
from copydesk.ui.annotations.annotation_filter import AnnotationFilter, Order
from copydesk.ui.annotations.signs import number, percent, sign_of, word_of
from copydesk.ui.articles.queue import FilterBox

_ORDERS = {
    Order.LABEL: QT_TRANSLATE_NOOP("Order", "By label"),
    Order.READING: QT_TRANSLATE_NOOP("Order", "As you read"),
    Order.CONFIDENCE: QT_TRANSLATE_NOOP("Order", "Least sure"),
}
_BELOW = (0.95, 0.9, 0.8, 0.7, 0.6, 0.5)
_REJECTED = "rejected"


class FilterRow(QWidget):
    """Two lines of fields, the second one on demand. ``changed`` carries an AnnotationFilter and an Order."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = FilterBox(self)
        self.state, self.label, self.below, self.order = (QComboBox(self) for _ in range(4))
        self.more = QToolButton(self)
        self.clear = QToolButton(self)
        self._second = QWidget(self)
        self._fill()
        self._lay_out()
        self.words.textChanged.connect(self._tell)
        for box in (self.state, self.label, self.below, self.order):
            box.currentIndexChanged.connect(self._tell)
        self.more.toggled.connect(self._second.setVisible)
        self.clear.clicked.connect(self.show_all)

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Offer the labels of this scheme."""
        before = self.label.currentData()
        self.label.blockSignals(True)
        self.label.clear()
        self.label.addItem(self.tr("All labels"), None)
        for label in scheme.labels if scheme else ():
            self.label.addItem(label.title, label.name)
        self.label.addItem(self.tr("Quotes"), "")
        for kind in Kind:
            self.label.addItem(self.tr("Quotes, {kind}").format(kind=word_of(kind)), kind)
        self.label.setCurrentIndex(max(0, self.label.findData(before)))
        self.label.blockSignals(False)

    def show_counts(self, counts: Mapping[State, int], rejected: int) -> None:
        """Say beside each state how many annotations are in it."""
        self.state.setItemText(0, self.tr("All ({n})").format(n=number(sum(counts.values()))))
        for place, state in enumerate(State, start=1):
            words = self.tr("{sign} {state} ({n})")
            words = words.format(sign=sign_of(state), state=word_of(state).capitalize(), n=number(counts.get(state, 0)))
            self.state.setItemText(place, words)
        self.state.setItemText(len(State) + 1, self.tr("✖ Rejected ({n})").format(n=number(rejected)))

    @property
    def filter(self) -> AnnotationFilter:
        """What is asked for."""
        state, label = self.state.currentData(), self.label.currentData()
        return AnnotationFilter(
            state=State(state) if state in list(State) else None,
            label=label if label and label not in list(Kind) else None,
            kind=Kind(label) if label in list(Kind) else None,
            quotes_only=label == "",
            words=" ".join(self.words.text().split()),
            below=self.below.currentData(),
            rejected=state == _REJECTED,
        )

    @property
    def chosen_order(self) -> Order:
        """The order that is asked for."""
        return Order(self.order.currentData())

    def show_all(self) -> None:
        """Ask for nothing; the order stays."""
        for field in (self.words, self.state, self.label, self.below):
            field.blockSignals(True)
        self.words.clear()
        for box in (self.state, self.label, self.below):
            box.setCurrentIndex(0)
        for field in (self.words, self.state, self.label, self.below):
            field.blockSignals(False)
        self._tell()

    def begin(self) -> None:
        """Let the editor type."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _tell(self) -> None:
        what = self.filter
        self.clear.setEnabled(bool(what))
        if what.label or what.kind or what.quotes_only or what.below is not None:
            self.more.setChecked(True)
        self.changed.emit(what, self.chosen_order)

    def _fill(self) -> None:
        self.words.setPlaceholderText(self.tr("Search the annotations"))
        self.words.setAccessibleName(self.tr("Search the annotations"))
        self.words.setClearButtonEnabled(True)
        self.state.setAccessibleName(self.tr("List annotations by state"))
        self.label.setAccessibleName(self.tr("List annotations by label"))
        self.below.setAccessibleName(self.tr("List suggestions that the machine is less sure of"))
        self.order.setAccessibleName(self.tr("Order of the annotations"))
        for data in (None, *State, _REJECTED):
            self.state.addItem("", data)
        self.show_counts({}, 0)
        self.set_scheme(None)
        self.below.addItem(self.tr("All scores"), None)
        for share in _BELOW:
            self.below.addItem(self.tr("Below {percent}").format(percent=percent(share)), share)
        for order, words in _ORDERS.items():
            self.order.addItem(QCoreApplication.translate("Order", words), order)
        for button, sign, tip in (
            (self.more, "⋯", self.tr("More to choose by, and the order")),
            (self.clear, "✕", self.tr("List all annotations again")),
        ):
            button.setText(sign)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setCheckable(True)
        self.clear.setEnabled(False)

    def _lay_out(self) -> None:
        for box in (self.state, self.label, self.below, self.order):
            # Room is shared by what there is of it, not by the longest entry.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.words, 3)
        first.addWidget(self.state, 3)
        first.addWidget(self.more)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(4)
        for box in (self.label, self.below, self.order):
            second.addWidget(box, 1)
        second.addWidget(self.clear)
        self._second.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 6, 8, 2)
        whole.setSpacing(5)
        whole.addLayout(first)
        whole.addWidget(self._second)
        in_order = (self.words, self.state, self.more, self.label, self.below, self.order, self.clear)
        for one, following in pairwise(in_order):
            QWidget.setTabOrder(one, following)
