"""Says a sentence to screen readers, without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have a sentence read out. ``at_once`` interrupts what is being read."""
    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        level = QAccessible.AnnouncementPoliteness
        event.setPoliteness(level.Assertive if at_once else level.Polite)
        QAccessible.updateAccessibility(event)
