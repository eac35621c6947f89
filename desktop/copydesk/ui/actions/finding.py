"""Actions on what the linter finds."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, has_findings

_N = QT_TRANSLATE_NOOP
_FINDINGS = "Annotate/Findings"

ROWS: tuple[Action, ...] = (
    row(
        "next_finding",
        _N("Actions", "&Next Finding"),
        "F",
        has_article,
        _FINDINGS,
        _N("Actions", "Goes to the next thing that a rule of the project’s convention finds odd."),
        in_text=True,
    ),
    row("previous_finding", _N("Actions", "&Previous Finding"), "Shift+F", has_article, _FINDINGS, in_text=True),
    row(
        "fix_finding",
        _N("Actions", "Put It &Right"),
        "Shift+R",
        has_findings,
        _FINDINGS,
        _N("Actions", "Does what the finding in hand asks for, or asks who speaks where it is about that."),
        in_text=True,
    ),
    row(
        "dismiss_finding",
        _N("Actions", "&Dismiss the Finding…"),
        "Shift+D",
        has_findings,
        _FINDINGS,
        _N("Actions", "Says why something is right as it is; it is not found again while it stays so."),
        in_text=True,
    ),
)
