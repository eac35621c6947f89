"""Actions that reshape what is annotated: edges by clause and quotation mark, splitting, merging, roles; and again."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, on_annotation, on_quote, writable

_N = QT_TRANSLATE_NOOP
_EDGES = "Annotate/Edges"
_SHAPE = "Annotate/Shape"
_SPEAKER = "Annotate/Speaker"

_LIKELIEST = (
    _N("Actions", "&Likeliest Speaker"),
    _N("Actions", "&Second Likeliest Speaker"),
    _N("Actions", "&Third Likeliest Speaker"),
    _N("Actions", "&Fourth Likeliest Speaker"),
    _N("Actions", "F&ifth Likeliest Speaker"),
    _N("Actions", "Si&xth Likeliest Speaker"),
    _N("Actions", "S&eventh Likeliest Speaker"),
    _N("Actions", "Ei&ghth Likeliest Speaker"),
    _N("Actions", "Ninth Likeliest S&peaker"),
)

ROWS: tuple[Action, ...] = (
    row("end_clause_on", _N("Actions", "End One Cla&use Later"), "Alt+Down", on_annotation, _EDGES, in_text=True),
    row("end_clause_back", _N("Actions", "End One Clau&se Earlier"), "Alt+Up", on_annotation, _EDGES, in_text=True),
    row(
        "start_clause_back",
        _N("Actions", "&Begin One Clause Earlier"),
        "Alt+Shift+Up",
        on_annotation,
        _EDGES,
        in_text=True,
    ),
    row(
        "start_clause_on",
        _N("Actions", "Begin &One Clause Later"),
        "Alt+Shift+Down",
        on_annotation,
        _EDGES,
        in_text=True,
    ),
    row(
        "grow_to_marks",
        _N("Actions", "&Grow to the Quotation Marks"),
        "G",
        has_article,
        _SHAPE,
        _N(
            "Actions",
            "Takes in all that the quotation marks around hold: of what is current or selected, or the caret.",
        ),
        in_text=True,
    ),
    row(
        "split",
        _N("Actions", "&Split at the Caret"),
        "X",
        writable,
        _SHAPE,
        _N("Actions", "Makes two of the entity or the part of a quote at the caret; between two parts, two quotes."),
        in_text=True,
    ),
    row(
        "merge",
        _N("Actions", "&Merge With the Neighbour"),
        "Shift+X",
        on_annotation,
        _SHAPE,
        _N("Actions", "Makes one of the current entity and the nearest one of its label, or of two quotes."),
        in_text=True,
    ),
    row(
        "swap",
        _N("Actions", "Swap &Cue and Source"),
        "V",
        on_quote,
        _SHAPE,
        _N("Actions", "What was the cue of the quote is its source, and the other way round."),
        in_text=True,
    ),
    row(
        "repeat",
        _N("Actions", "&Repeat the Last Correction"),
        "R",
        writable,
        _SHAPE,
        _N("Actions", "Does once more, to what is current or selected now, what was done last."),
        in_text=True,
    ),
    *(
        row(
            f"speaker_{place}",
            text,
            f"Alt+{place}",
            on_quote,
            _SPEAKER,
            _N("Actions", "Names the speaker by place in the list of who could speak, without opening it."),
            in_text=True,
        )
        for place, text in enumerate(_LIKELIEST, start=1)
    ),
    row(
        "speaker_0",
        _N("Actions", "&Nobody Nameable"),
        "Alt+0",
        on_quote,
        _SPEAKER,
        _N("Actions", "Says that nobody who has a name speaks the quote."),
        in_text=True,
    ),
)
