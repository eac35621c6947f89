"""Actions that concern remarks: notes, flags, questions, and articles that are left for later."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, writable

_N = QT_TRANSLATE_NOOP
_REMARK = "Article/Remark"

ROWS: tuple[Action, ...] = (
    row(
        "note",
        _N("Actions", "Write a &Note…"),
        "Ctrl+M",
        writable,
        _REMARK,
        _N("Actions", "Writes a note on the selected words, the current annotation, or else the article."),
    ),
    row("note_article", _N("Actions", "Note on the &Article…"), "Ctrl+Shift+M", writable, _REMARK),
    row(
        "toggle_flag",
        _N("Actions", "&Flag the Article"),
        "Ctrl+B",
        writable,
        _REMARK,
        _N("Actions", "Marks the article to be looked at again, or takes the flag back."),
    ),
    row(
        "ask",
        _N("Actions", "As&k a Colleague…"),
        "Ctrl+Shift+H",
        writable,
        _REMARK,
        _N("Actions", "Puts a question on the article, for whoever opens it next."),
    ),
    row(
        "skip",
        _N("Actions", "&Skip and Open Next"),
        "Ctrl+Shift+K",
        writable,
        _REMARK,
        _N("Actions", "Leaves the article for later, and opens the next one that is not gold."),
    ),
    row("next_flagged", _N("Actions", "Next F&lagged Article"), "Ctrl+Shift+B", has_article, _REMARK),
    row("next_question", _N("Actions", "Next Article with a &Question"), "", has_article, _REMARK),
)
