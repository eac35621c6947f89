"""Actions on every mention of a name."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import can_write, has_article, writable

_N = QT_TRANSLATE_NOOP
_SAME = "Annotate/Same Name"

ROWS: tuple[Action, ...] = (
    row(
        "same_accept",
        _N("Actions", "Do It to &All Other Mentions"),
        "Shift+A",
        writable,
        _SAME,
        _N(
            "Actions",
            "Labels or removes the other mentions of the name too, as was just done to one; one undo for all.",
        ),
        in_text=True,
    ),
    row(
        "same_choose",
        _N("Actions", "&Choose Among the Other Mentions…"),
        "Ctrl+Shift+A",
        writable,
        _SAME,
        _N("Actions", "Lists the other mentions with the words around them, to be ticked one by one."),
    ),
    row(
        "same_everywhere",
        _N("Actions", "Do It in All A&rticles…"),
        "Ctrl+Shift+E",
        writable,
        _SAME,
        _N("Actions", "Lists all mentions of the name in the project, to be ticked and changed together."),
    ),
    row(
        "undo_everywhere",
        _N("Actions", "&Undo in All Articles"),
        "",
        can_write,
        _SAME,
        _N("Actions", "Takes the last change to all articles back, in those that nobody has changed since."),
    ),
    row(
        "same_dismiss",
        _N("Actions", "&Leave the Other Mentions"),
        "",
        has_article,
        _SAME,
        _N("Actions", "Takes the offer away; so does Escape, and the next correction."),
    ),
)
