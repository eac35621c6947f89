"""Actions of the Annotate menu: going about, confirming, labelling, quotes, edges."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.core.scheme import KEYS
from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import (
    at_quote,
    can_label,
    has_article,
    on_annotation,
    on_quote,
    on_suggestion,
    writable,
)

_N = QT_TRANSLATE_NOOP
_ANNOTATE = "Annotate"
_GO = "Annotate/Go to"
_LABEL = "Annotate/Label"
_QUOTE = "Annotate/Quote"
_EDGES = "Annotate/Edges"

ROWS: tuple[Action, ...] = (
    row("next_mark", _N("Actions", "&Next Annotation"), "Tab", has_article, _GO, in_text=True),
    row("previous_mark", _N("Actions", "&Previous Annotation"), "Shift+Tab", has_article, _GO, in_text=True),
    row("next_suggestion", _N("Actions", "Next &Suggestion"), "N", has_article, _GO, in_text=True),
    row("previous_suggestion", _N("Actions", "Previous S&uggestion"), "Shift+N", has_article, _GO, in_text=True),
    row(
        "doubtful_first",
        _N("Actions", "&Least Sure First"),
        "Ctrl+Shift+N",
        has_article,
        _GO,
        _N("Actions", "Goes to suggestions by what the machine was least sure of, rather than in reading order."),
    ),
    row(
        "outer_mark",
        _N("Actions", "&Outer Annotation"),
        "O",
        has_article,
        _GO,
        _N("Actions", "Goes to the annotation around the current one, or to the innermost one at the caret."),
        in_text=True,
    ),
    row("inner_mark", _N("Actions", "&Inner Annotation"), "Shift+O", has_article, _GO, in_text=True),
    row("accept", _N("Actions", "&Accept"), "Return Enter", on_suggestion, _ANNOTATE, in_text=True),
    row("accept_next", _N("Actions", "Accept and Go O&n"), "A", on_suggestion, _ANNOTATE, in_text=True),
    row(
        "remove",
        _N("Actions", "&Remove"),
        "Delete Backspace",
        on_annotation,
        _ANNOTATE,
        _N("Actions", "Removes an entity, or one part of a quote; the quote itself with the last part of its content."),
        in_text=True,
    ),
    row(
        "remove_whole", _N("Actions", "Remove the &Whole Quote"), "Shift+Delete", on_annotation, _ANNOTATE, in_text=True
    ),
    *(
        row(
            f"label_{key}",
            _N("Actions", "Label {title}"),
            key,
            can_label,
            _LABEL,
            _N(
                "Actions",
                "Labels the selected words, the current entity, or the name at the caret.",
            ),
            in_text=True,
        )
        for key in KEYS
    ),
    row(
        "choose_label",
        _N("Actions", "&Choose a Label…"),
        "Ctrl+T",
        can_label,
        _LABEL,
        _N("Actions", "Lists all labels, also those without a key, to be found by their titles."),
        in_text=True,
    ),
    row(
        "make_quote",
        _N("Actions", "Make a &Quote"),
        "Q",
        writable,
        _QUOTE,
        _N(
            "Actions",
            "Makes a quote of the selected words, or of what is said at the caret; proposes cue, source and speaker.",
        ),
        in_text=True,
    ),
    row("set_content", _N("Actions", "Set &Content"), "C", at_quote, _QUOTE, in_text=True),
    row(
        "add_content",
        _N("Actions", "Add to C&ontent"),
        "Shift+C",
        at_quote,
        _QUOTE,
        _N("Actions", "Adds the selected words to the quote: “We must,” he said, “and we will.”"),
        in_text=True,
    ),
    row("set_cue", _N("Actions", "Set C&ue"), "U", at_quote, _QUOTE, in_text=True),
    row("add_cue", _N("Actions", "Add to Cu&e"), "Shift+U", at_quote, _QUOTE, in_text=True),
    row("set_source", _N("Actions", "Set &Source"), "S", at_quote, _QUOTE, in_text=True),
    row("add_source", _N("Actions", "Add to Sou&rce"), "Shift+S", at_quote, _QUOTE, in_text=True),
    row(
        "choose_speaker",
        _N("Actions", "Choose S&peaker…"),
        "P",
        on_quote,
        _QUOTE,
        _N("Actions", "Says who speaks: “he” is Lloyd Austin."),
        in_text=True,
    ),
    row("kind_direct", _N("Actions", "&Direct Speech"), "D", on_quote, _QUOTE, in_text=True),
    row("kind_indirect", _N("Actions", "&Indirect Speech"), "I", on_quote, _QUOTE, in_text=True),
    row("kind_mixed", _N("Actions", "&Mixed Speech"), "M", on_quote, _QUOTE, in_text=True),
    row("start_word_back", _N("Actions", "Begin One Word &Earlier"), "B [", on_annotation, _EDGES, in_text=True),
    row("start_word_on", _N("Actions", "Begin One Word &Later"), "Shift+B {", on_annotation, _EDGES, in_text=True),
    row("end_word_on", _N("Actions", "End One Word L&ater"), "E ]", on_annotation, _EDGES, in_text=True),
    row("end_word_back", _N("Actions", "End One Word Ea&rlier"), "Shift+E }", on_annotation, _EDGES, in_text=True),
    row(
        "start_character_back",
        _N("Actions", "Begin One &Character Earlier"),
        "Alt+Shift+Left",
        on_annotation,
        _EDGES,
        in_text=True,
    ),
    row(
        "start_character_on",
        _N("Actions", "Begin One C&haracter Later"),
        "Alt+Shift+Right",
        on_annotation,
        _EDGES,
        in_text=True,
    ),
    row(
        "end_character_on", _N("Actions", "End One Charac&ter Later"), "Alt+Right", on_annotation, _EDGES, in_text=True
    ),
    row(
        "end_character_back",
        _N("Actions", "End One Character Earl&ier"),
        "Alt+Left",
        on_annotation,
        _EDGES,
        in_text=True,
    ),
    row(
        "toggle_aim",
        _N("Actions", "Keys Act Under the &Pointer"),
        menu=_ANNOTATE,
        tip=_N("Actions", "Point at an annotation and press a key: Delete, a digit, P. No click is needed first."),
    ),
)
