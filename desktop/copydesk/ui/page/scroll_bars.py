"""Scroll bars that keep their place, so that nothing is laid out anew when they come and go, but hide when idle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


def keep_place(area: QAbstractScrollArea) -> None:
    """Give an area a vertical scroll bar that is always there, and seen only where there is something to scroll."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
    bar.setEnabled(bar.maximum() > bar.minimum())
