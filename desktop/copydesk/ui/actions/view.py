"""Actions of the View menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row

_N = QT_TRANSLATE_NOOP
_VIEW = "View"

ROWS: tuple[Action, ...] = (
    row("zoom_in", _N("Actions", "Zoom &In"), "Ctrl++ Ctrl+=", menu=_VIEW),
    row("zoom_out", _N("Actions", "Zoom &Out"), "Ctrl+-", menu=_VIEW),
    row("zoom_reset", _N("Actions", "Zoom &100 %"), "Ctrl+0", menu=_VIEW),
    row("theme_system", _N("Actions", "Theme of the &System"), menu="View/Theme"),
    row("theme_light", _N("Actions", "&Light Theme"), menu="View/Theme"),
    row("theme_dark", _N("Actions", "&Dark Theme"), menu="View/Theme"),
    row("next_panel", _N("Actions", "Next &Panel"), "F6", menu=_VIEW),
    row("previous_panel", _N("Actions", "P&revious Panel"), "Shift+F6", menu=_VIEW),
    row("filter_queue", _N("Actions", "&Filter the Queue"), "Ctrl+F", menu=_VIEW),
    row("toggle_queue", _N("Actions", "Show or Hide the &Queue"), "F7", menu=_VIEW),
    row("toggle_inspector", _N("Actions", "Show or Hide the &Annotations"), "F8", menu=_VIEW),
)
