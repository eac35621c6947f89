"""Actions of the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import can_redo, can_undo, has_article, has_quote, on_annotation

_N = QT_TRANSLATE_NOOP
_EDIT = "Edit"

ROWS: tuple[Action, ...] = (
    row("undo", _N("Actions", "&Undo"), "Ctrl+Z", can_undo, _EDIT),
    row("redo", _N("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", can_redo, _EDIT),
    row("copy", _N("Actions", "&Copy"), "Ctrl+C", has_article, _EDIT, in_text=True),
    row(
        "copy_quote",
        _N("Actions", "Copy the &Quote and Who Said It"),
        "Ctrl+Shift+C",
        has_quote,
        _EDIT,
        _N("Actions", "Copies the quote with its attribution in one sentence: “…,” said Lloyd Austin."),
    ),
    row("copy_link", _N("Actions", "Copy the Article’s &Link or Id"), "Ctrl+Alt+C", has_article, _EDIT),
    row(
        "select_words",
        _N("Actions", "Select the Annotation’s &Words"),
        "W",
        on_annotation,
        _EDIT,
        _N("Actions", "Selects the text of the current annotation, to copy it or to make another annotation of it."),
        in_text=True,
    ),
)
