"""Actions that concern the annotations panel as a list, and what was rejected."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, has_rejected, on_rejected

_N = QT_TRANSLATE_NOOP
_LIST = "Annotate/List"

ROWS: tuple[Action, ...] = (
    row(
        "filter_annotations",
        _N("Actions", "&Filter the Annotations"),
        "Ctrl+L",
        has_article,
        _LIST,
        _N("Actions", "Lists annotations by state, label, words, or how sure the machine is."),
    ),
    row(
        "next_listed",
        _N("Actions", "&Next in the List"),
        "Ctrl+J",
        has_article,
        _LIST,
        _N("Actions", "Goes to the next annotation that the filter lists, in the order of the list."),
    ),
    row("previous_listed", _N("Actions", "&Previous in the List"), "Ctrl+Shift+J", has_article, _LIST),
    row("go_rejected", _N("Actions", "&Go to the Rejected Suggestions"), "Ctrl+Shift+L", has_article, _LIST),
    row(
        "restore",
        _N("Actions", "&Restore the Rejected Suggestion"),
        "Ctrl+Alt+Return",
        on_rejected,
        _LIST,
        _N("Actions", "Brings back the suggestion that is chosen under Rejected; it is confirmed thereby."),
    ),
    row("restore_all", _N("Actions", "Restore &All Rejected Suggestions"), "", has_rejected, _LIST),
)
