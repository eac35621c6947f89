"""Actions of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row

_N = QT_TRANSLATE_NOOP
_HELP = "Help"

ROWS: tuple[Action, ...] = (
    row("cheat_sheet", _N("Actions", "&Keys at a Glance"), "F1", menu=_HELP),
    row("palette", _N("Actions", "&Find an Action…"), "Ctrl+K", menu=_HELP),
    row("about_suggestions", _N("Actions", "About the &Suggestions"), menu=_HELP),
    row("about", _N("Actions", "&About Copydesk"), menu=_HELP),
)
