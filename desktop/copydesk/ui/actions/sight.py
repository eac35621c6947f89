"""Actions of the View menu that say how annotations are shown, and of the Edit menu what lies where."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article

_N = QT_TRANSLATE_NOOP
_TAGS = "View/Names of Labels"
_WEAK = "View/Weak Suggestions"

ROWS: tuple[Action, ...] = (
    row(
        "what_is_here",
        _N("Actions", "What Is &Here?"),
        "?",
        has_article,
        "Annotate/Go to",
        _N("Actions", "Lists all annotations at the caret, or under the pointer, to pick one by its number."),
        in_text=True,
    ),
    row(
        "next_tags",
        _N("Actions", "&Change When They Show"),
        "Ctrl+Shift+T",
        menu=_TAGS,
        tip=_N("Actions", "Names the labels beside the words: never, where the pointer is, or always."),
    ),
    row("tags_never", _N("Actions", "&Never"), menu=_TAGS),
    row("tags_hover", _N("Actions", "Where the &Pointer Is"), menu=_TAGS),
    row("tags_always", _N("Actions", "&Always"), menu=_TAGS),
    row(
        "threshold_up",
        _N("Actions", "&Raise the Threshold"),
        "Ctrl+Shift+PgUp",
        menu=_WEAK,
        tip=_N("Actions", "Draws more suggestions faintly: those of which the machine is less sure."),
    ),
    row("threshold_down", _N("Actions", "&Lower the Threshold"), "Ctrl+Shift+PgDown", menu=_WEAK),
    row(
        "toggle_hide_weak",
        _N("Actions", "&Hide Them"),
        "Ctrl+Alt+H",
        menu=_WEAK,
        tip=_N("Actions", "Hides suggestions below the threshold instead of drawing them faintly. Nothing is removed."),
    ),
)
