"""What can be asked of a mark in a list, as a menu; each entry with the key that asks for it too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme


class MarkMenu(QMenu):
    """The menu of an entity or of a part of a quote.

    ``ask`` gets an action's name and the mark; ``key_of`` says which key does an action.
    """

    def __init__(
        self,
        mark: Mark,
        scheme: Scheme | None,
        ask: Callable[[str, Mark], object],
        key_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self._ask = ask
        self._key_of = key_of
        self._entry(self, self.tr("Accept"), "accept")
        if mark.role is None:
            self._of_entity(scheme)
        else:
            self._of_quote()
        self.addSeparator()
        self._entry(self, self.tr("Write a Note…"), "note")

    def _of_entity(self, scheme: Scheme | None) -> None:
        labels = self.addMenu(self.tr("Label"))
        for label in scheme.labels if scheme else ():
            # A title is data: its “&” is an ampersand.
            if label.key:
                self._entry(labels, label.title.replace("&", "&&"), f"label_{label.key}")
        self._entry(labels, self.tr("Choose a Label…"), "choose_label")
        self._entry(self, self.tr("Remove"), "remove")

    def _of_quote(self) -> None:
        self._entry(self, self.tr("Choose Speaker…"), "choose_speaker")
        kinds = self.addMenu(self.tr("Kind"))
        self._entry(kinds, self.tr("Direct Speech"), "kind_direct")
        self._entry(kinds, self.tr("Indirect Speech"), "kind_indirect")
        self._entry(kinds, self.tr("Mixed Speech"), "kind_mixed")
        self.addSeparator()
        self._entry(self, self.tr("Remove This Part"), "remove")
        self._entry(self, self.tr("Remove the Whole Quote"), "remove_whole")
        self.addSeparator()
        self._entry(self, self.tr("Copy the Quote and Who Said It"), "copy_quote")

    def _entry(self, menu: QMenu, text: str, name: str) -> None:
        # The text after the tab is shown where shortcuts are; the shortcut itself belongs to the window's action.
        entry = menu.addAction(f"{text}\t{self._key_of(name)}")
        entry.setObjectName(name)
        entry.triggered.connect(lambda: self._ask(name, self._mark))
