"""Actions that find words, in the article and in the project."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, writable

_N = QT_TRANSLATE_NOOP
_FIND = "Edit/Find"
_HITS = "Edit/Find/Label All Hits"

ROWS: tuple[Action, ...] = (
    row(
        "find",
        _N("Actions", "&Find in the Article…"),
        "Ctrl+F",
        has_article,
        _FIND,
        _N("Actions", "Marks all places that have the words or the pattern, and goes from one to the next."),
    ),
    row("find_next", _N("Actions", "Find &Next"), "F3", has_article, _FIND),
    row("find_previous", _N("Actions", "Find &Previous"), "Shift+F3", has_article, _FIND),
    row(
        "match_case",
        _N("Actions", "Match &Case"),
        "Alt+C",
        menu=_FIND,
        tip=_N("Actions", "Tells capitals and small letters apart."),
    ),
    row(
        "match_words",
        _N("Actions", "&Whole Words"),
        "Alt+W",
        menu=_FIND,
        tip=_N("Actions", "Finds the words only where no letter goes on from them."),
    ),
    row(
        "match_regex",
        _N("Actions", "Regular E&xpression"),
        "Alt+X",
        menu=_FIND,
        tip=_N("Actions", "Takes what is typed for a pattern: “A\\w+n” finds Austin and Aden."),
    ),
    *(
        row(
            f"hits_{key}",
            _N("Actions", "Label All Hits as {title}…"),
            f"Ctrl+{key}",
            writable,
            _HITS,
            _N("Actions", "Lists all places that were found, to be given this label together; one undo for all."),
        )
        for key in "123456789"
    ),
    row(
        "find_everywhere",
        _N("Actions", "Find in &All Articles…"),
        "Ctrl+Shift+F",
        menu=_FIND,
        tip=_N("Actions", "Lists all places in the project that have the words or the pattern."),
    ),
    row("stop_everywhere", _N("Actions", "&Stop in All Articles"), "", menu=_FIND),
    row("close_find", _N("Actions", "Cl&ose the Search"), "", has_article, _FIND),
)
