"""Actions of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import on_tour

_N = QT_TRANSLATE_NOOP
_HELP = "Help"

ROWS: tuple[Action, ...] = (
    row(
        "help",
        _N("Actions", "&Help"),
        "F1",
        menu=_HELP,
        tip=_N("Actions", "Opens the help at the page about what has the focus."),
    ),
    row("cheat_sheet", _N("Actions", "&Keys at a Glance"), "Ctrl+F1", menu=_HELP),
    row("palette", _N("Actions", "&Find an Action…"), "Ctrl+K", menu=_HELP),
    row("tour", _N("Actions", "&Tour of the First Minutes"), menu=_HELP, tip=_N("Actions", "Starts the tour anew.")),
    row("skip_step", _N("Actions", "Ski&p This Step of the Tour"), "Ctrl+Alt+N", on_tour, _HELP),
    row("end_tour", _N("Actions", "&End the Tour"), "", on_tour, _HELP),
    row("about_suggestions", _N("Actions", "About the &Suggestions"), menu=_HELP),
    row("about", _N("Actions", "&About Copydesk"), menu=_HELP),
)
