"""The offer of other mentions: a slim bar over the foot of the article, which opens into a list to choose from.

It lies over the article instead of beside it, so that nothing on the page moves when it comes and goes.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from copydesk.core.mentions import Deed, Doubt, Mention, Wish
from copydesk.core.surroundings import around
from copydesk.ui.annotations.signs import number
from copydesk.ui.looks.themes import Theme
from copydesk.ui.plain_text import plain_label, plain_tip
from copydesk.ui.search.hit_list import HitList
from copydesk.ui.search.hit_model import HitGroup, HitModel, HitRow

_SHARE: Final = 0.45  # of the article's height that the open list takes at most
translate = QCoreApplication.translate


def words_of_doubt(doubt: Doubt | None) -> str:
    """Why a mention may not be meant; empty for none."""
    words = {
        Doubt.FAMILY_NAME: translate("Doubt", "the family name alone"),
        Doubt.LONGER_NAME: translate("Doubt", "part of something longer"),
        Doubt.DECIDED: translate("Doubt", "an editor decided otherwise"),
    }
    return words[doubt] if doubt else ""


def row_of(mention: Mention, text: str) -> HitRow:
    """A mention as it stands in a list; what is doubtful is not ticked."""
    return HitRow(around(text, mention.span), mention, words_of_doubt(mention.doubt), mention.doubt is None)


class OfferBar(QFrame):
    """Lies over the foot of ``page``, or its head where the foot is being worked at.

    It decides nothing: it says what the editor asks for.
    """

    accepted = Signal()
    listed = Signal()  # the list is to be shown, or hidden again
    dismissed = Signal()
    shown_place = Signal(object)  # the Mention that the list is at

    def __init__(self, page: QWidget) -> None:
        super().__init__(page.parentWidget())
        self.setObjectName("offerBar")
        self.setAccessibleName(self.tr("Other mentions"))
        self._page = page
        self._is_above = False  # at the head of the page, for what was just done is at its foot
        self.model = HitModel(self)
        self.list = HitList(self.model, self)
        self.list.setAccessibleName(self.tr("Other mentions of the name"))
        self._words = plain_label(self)
        self._acts = ("", "")  # what accepting is called while the list is closed, and while it is open
        self._accept = self._button(self.accepted)
        self._show_list = self._button(self.listed)
        close = self._button(self.dismissed)
        close.setText("✕")
        close.setToolTip(self.tr("Leave the other mentions as they are (Esc)"))
        close.setAccessibleName(self.tr("Leave the other mentions as they are"))
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (self._accept, self._show_list, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.accepted.connect(self.accepted)
        self.list.left.connect(self.listed)
        self.list.current_changed.connect(lambda row: self.shown_place.emit(row.value))
        page.installEventFilter(self)
        self.list.hide()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def is_listing(self) -> bool:
        """True while the list is open."""
        return not self.list.isHidden()

    def chosen(self) -> tuple[Mention, ...]:
        """The mentions that are ticked, be the list open or not."""
        return tuple(row.value for row in self.model.ticked() if isinstance(row.value, Mention))

    def offer(
        self, wish: Wish, label: str, rows: list[HitRow], keys: tuple[str, str], done: list[QRect] | None
    ) -> None:
        """Show how many mentions there are, besides one that was ``done`` already and is not to be covered.

        ``label`` is its title, ``keys`` are those of accepting and listing; ``done`` is in pixels of the page.
        """
        self.list.hide()
        self.model.set_groups([HitGroup("", None, rows)])
        self.list.show_one_group()
        certain = len(self.model.ticked())
        name = wish.name if len(wish.name) <= 40 else wish.name[:39] + "…"
        mentions = (
            self.tr("Other mentions of “{name}”: {count}.")
            if done is not None
            else self.tr("Hits for “{name}”: {count}.")
        )
        words = [mentions.format(name=name, count=number(certain))]
        if certain < len(rows):
            words.append(self.tr("Doubtful: {count}.").format(count=number(len(rows) - certain)))
        self._words.setText(" ".join(words))
        removes = wish.deed is Deed.REMOVE
        act_on_all = self.tr("Remove all") if removes else self.tr("Label all as {label}")
        act_on_ticked = (
            self.tr("Remove the ticked (Enter)") if removes else self.tr("Label the ticked as {label} (Enter)")
        )
        self._acts = (self._with_key(act_on_all.format(label=label), keys[0]), act_on_ticked.format(label=label))
        self._accept.setText(self._acts[0])
        self._accept.setVisible(certain > 0)
        self._show_list.setText(self._with_key(self.tr("Choose…"), keys[1]))
        self._show_list.setToolTip(plain_tip(self.tr("Lists the mentions, to be ticked one by one.")))
        self._is_above = False
        self._place()
        own = self.geometry().translated(-self._page.pos())
        self._is_above = any(rect.intersects(own) for rect in done or ())
        self._place()
        self.show()
        self.raise_()
        self.setAccessibleDescription(self.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))  # it never takes the focus

    def show_list(self) -> None:
        """Open the list, and give it the focus."""
        self.list.show()
        self._accept.setText(self._acts[1])
        self._accept.setVisible(True)
        self._place()
        self.list.go_to_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_list(self) -> None:
        """Close the list; what is ticked stays ticked."""
        if self.list.hasFocus():
            self._page.setFocus()
        self.list.hide()
        self._accept.setText(self._acts[0])
        self._place()

    def withdraw(self) -> None:
        """Offer nothing any more."""
        if not self.isHidden():
            self.hide_list()
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#offerBar {{ background: {theme.panel}; border: 1px solid {theme.accent}; }}"
            f"#offerBar QLabel {{ color: {theme.panel_ink}; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _button(self, signal: Signal) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # their keys work in the article
        button.clicked.connect(lambda checked=False: signal.emit())
        return button

    def _with_key(self, words: str, key: str) -> str:
        return self.tr("{words} ({key})").format(words=words, key=key) if key else words

    def _place(self) -> None:
        page = self._page.geometry()
        bar = self.layout().itemAt(1).sizeHint().height() + 2
        rows = 0
        if self.is_listing:
            wanted = self.list.sizeHintForRow(0) * self.model.rowCount(self.list.rootIndex()) + 4
            rows = min(max(wanted, 1), int(page.height() * _SHARE))
        height = bar + rows
        top = page.top() if self._is_above else page.bottom() + 1 - height
        self.setGeometry(page.left(), top, page.width(), height)
