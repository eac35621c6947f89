"""Everything that the app can be told to do, as one table: its name, words, keys, and when it can be done.

To add an action: add its row, and its method to the object that carries it out (`commands.Commands` for the article,
`main_window.MainWindow` for the rest). Menu, key, palette, cheat sheet and tooltip follow by themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.core.annotations import Annotation, Entity, Quote, Role, State
from copydesk.core.corrections import all_actions
from copydesk.core.lanes import Mark


@dataclass(frozen=True, slots=True)
class Situation:
    """What there is to act on at this moment; `Action.when` is judged by it and by nothing else."""

    read_only: str = ""  # why nothing can be corrected, if nothing can
    has_article: bool = False
    mark: Mark | None = None
    annotation: Annotation | None = None
    quote: Quote | None = None  # the quote at work
    has_selection: bool = False
    undo: str | None = None  # the change that undo would take back: one of `corrections.all_actions`
    redo: str | None = None
    is_gold: bool = False
    is_suggesting: bool = False
    can_suggest: bool = False
    is_untouched: bool = False  # nobody has corrected the article so far, not even for a moment


When = Callable[[Situation], str]
"""Why it cannot be done, as a sentence for the editor; an empty text when it can."""


def _always(situation: Situation) -> str:
    return ""


def _article(situation: Situation) -> str:
    return "" if situation.has_article else QT_TRANSLATE_NOOP("Actions", "Open an article first.")


def _writable(situation: Situation) -> str:
    return situation.read_only or _article(situation)


def _annotation(situation: Situation) -> str:
    if situation.annotation is None:
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "Go to an annotation first, with Tab or the mouse.")
    return _writable(situation)


def _suggestion(situation: Situation) -> str:
    if situation.annotation is not None and situation.annotation.state is not State.SUGGESTED:
        return _annotation(situation) or QT_TRANSLATE_NOOP("Actions", "An editor has confirmed this already.")
    return _annotation(situation)


def _entity_or_selection(situation: Situation) -> str:
    on_source = situation.mark is not None and situation.mark.role is Role.SOURCE
    if situation.has_selection or on_source or isinstance(situation.annotation, Entity):
        return _writable(situation)
    return _writable(situation) or QT_TRANSLATE_NOOP(
        "Actions", "Select a name, or go to an entity, to give it a label."
    )


def _quote(situation: Situation) -> str:
    if situation.quote is None:
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "Go to a quote first, with Tab or the mouse.")
    return _writable(situation)


def _current_quote(situation: Situation) -> str:
    if not isinstance(situation.annotation, Quote):
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "Go to a quote first, with Tab or the mouse.")
    return _writable(situation)


def _quote_and_words(situation: Situation) -> str:
    if situation.has_selection or isinstance(situation.annotation, Entity):
        return _quote(situation)
    return _quote(situation) or QT_TRANSLATE_NOOP("Actions", "Select the words, or go to an entity that covers them.")


def _undo(situation: Situation) -> str:
    if situation.undo is None:
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "There is nothing left to undo in this article.")
    return _writable(situation)


def _redo(situation: Situation) -> str:
    if situation.redo is None:
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "There is nothing to redo in this article.")
    return _writable(situation)


def _gold(situation: Situation) -> str:
    if not situation.is_gold:
        return _writable(situation) or QT_TRANSLATE_NOOP("Actions", "This article is not signed off.")
    return _writable(situation)


def _can_write(situation: Situation) -> str:
    return situation.read_only


def _can_suggest(situation: Situation) -> str:
    if not situation.can_suggest:
        return situation.read_only or QT_TRANSLATE_NOOP("Actions", "No article is waiting for suggestions.")
    return situation.read_only


def _untouched(situation: Situation) -> str:
    if not situation.is_untouched:
        return _writable(situation) or QT_TRANSLATE_NOOP(
            "Actions", "This article was corrected already; new suggestions would undo that."
        )
    return _writable(situation)


def _suggesting(situation: Situation) -> str:
    return "" if situation.is_suggesting else QT_TRANSLATE_NOOP("Actions", "No article is being read just now.")


@dataclass(frozen=True, slots=True)
class Action:
    """One row. ``keys`` come with the one that is shown first; ``menu`` is a path ("Annotate/Edges"), empty for none.

    ``in_text`` says that the keys work in the article and its annotations only: single letters must stay letters in
    every text field.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    when: When = _always
    menu: str = ""
    tip: str = ""
    in_text: bool = False


def _row(
    name: str, text: str, keys: str = "", when: When = _always, menu: str = "", tip: str = "", *, in_text: bool = False
) -> Action:
    return Action(name, text, tuple(keys.split()), when, menu, tip, in_text)


_FILE, _EDIT, _ANNOTATE, _ARTICLE, _VIEW, _HELP = "File", "Edit", "Annotate", "Article", "View", "Help"
_GO, _LABEL, _QUOTE, _EDGES = "Annotate/Go to", "Annotate/Label", "Annotate/Quote", "Annotate/Edges"

_N = QT_TRANSLATE_NOOP

ACTIONS: tuple[Action, ...] = (
    _row("new_project", _N("Actions", "&New Project…"), "Ctrl+N", menu=_FILE),
    _row("open_project", _N("Actions", "&Open Project…"), "Ctrl+O", menu=_FILE),
    _row("open_sample", _N("Actions", "Open the &Sample"), menu=_FILE),
    _row("import_files", _N("Actions", "&Import Files…"), "Ctrl+I", _can_write, _FILE),
    _row("import_folder", _N("Actions", "Import &Folder…"), "Ctrl+Shift+I", _can_write, _FILE),
    _row("export_gold", _N("Actions", "&Export Gold…"), "Ctrl+E", menu=_FILE),
    _row("settings", _N("Actions", "Se&ttings…"), "Ctrl+,", menu=_FILE),
    _row("close_project", _N("Actions", "&Close Project"), "Ctrl+W", menu=_FILE),
    _row("quit", _N("Actions", "&Quit"), "Ctrl+Q", menu=_FILE),
    _row("undo", _N("Actions", "&Undo"), "Ctrl+Z", _undo, _EDIT),
    _row("redo", _N("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", _redo, _EDIT),
    _row("copy", _N("Actions", "&Copy"), "Ctrl+C", _article, _EDIT, in_text=True),
    _row(
        "select_words",
        _N("Actions", "Select the Annotation’s &Words"),
        "W",
        _annotation,
        _EDIT,
        _N("Actions", "Selects the text of the current annotation, to copy it or to make another annotation of it."),
        in_text=True,
    ),
    _row("next_mark", _N("Actions", "&Next Annotation"), "Tab", _article, _GO, in_text=True),
    _row("previous_mark", _N("Actions", "&Previous Annotation"), "Shift+Tab", _article, _GO, in_text=True),
    _row("next_suggestion", _N("Actions", "Next &Suggestion"), "N", _article, _GO, in_text=True),
    _row("previous_suggestion", _N("Actions", "Previous S&uggestion"), "Shift+N", _article, _GO, in_text=True),
    _row(
        "outer_mark",
        _N("Actions", "&Outer Annotation"),
        "O",
        _article,
        _GO,
        _N("Actions", "Goes to the annotation around the current one, or to the innermost one at the caret."),
        in_text=True,
    ),
    _row("inner_mark", _N("Actions", "&Inner Annotation"), "Shift+O", _article, _GO, in_text=True),
    _row("accept", _N("Actions", "&Accept"), "Return Enter", _suggestion, _ANNOTATE, in_text=True),
    _row("accept_next", _N("Actions", "Accept and &Go On"), "A", _suggestion, _ANNOTATE, in_text=True),
    _row(
        "remove",
        _N("Actions", "&Remove"),
        "Delete Backspace",
        _annotation,
        _ANNOTATE,
        _N("Actions", "Removes an entity, or one part of a quote; the quote itself with the last part of its content."),
        in_text=True,
    ),
    _row(
        "remove_whole", _N("Actions", "Remove the &Whole Quote"), "Shift+Delete", _annotation, _ANNOTATE, in_text=True
    ),
    *(
        _row(
            f"label_{key}",
            _N("Actions", "Label {title}"),
            key,
            _entity_or_selection,
            _LABEL,
            _N("Actions", "Makes an entity of the selected words, or gives the current entity this label."),
            in_text=True,
        )
        for key in "123456789"
    ),
    _row(
        "make_quote",
        _N("Actions", "Make a &Quote"),
        "Q",
        _writable,
        _QUOTE,
        _N("Actions", "Makes a quote of the selected words, or of what stands in quotation marks around the caret."),
        in_text=True,
    ),
    _row("set_content", _N("Actions", "Set &Content"), "C", _quote_and_words, _QUOTE, in_text=True),
    _row(
        "add_content",
        _N("Actions", "Add to C&ontent"),
        "Shift+C",
        _quote_and_words,
        _QUOTE,
        _N("Actions", "Adds the selected words to the quote: “We must,” he said, “and we will.”"),
        in_text=True,
    ),
    _row("set_cue", _N("Actions", "Set C&ue"), "U", _quote_and_words, _QUOTE, in_text=True),
    _row("add_cue", _N("Actions", "Add to Cu&e"), "Shift+U", _quote_and_words, _QUOTE, in_text=True),
    _row("set_source", _N("Actions", "Set &Source"), "S", _quote_and_words, _QUOTE, in_text=True),
    _row("add_source", _N("Actions", "Add to Sou&rce"), "Shift+S", _quote_and_words, _QUOTE, in_text=True),
    _row(
        "choose_speaker",
        _N("Actions", "Choose S&peaker…"),
        "P",
        _current_quote,
        _QUOTE,
        _N("Actions", "Says who speaks: “he” is Lloyd Austin."),
        in_text=True,
    ),
    _row("kind_direct", _N("Actions", "&Direct Speech"), "D", _current_quote, _QUOTE, in_text=True),
    _row("kind_indirect", _N("Actions", "&Indirect Speech"), "I", _current_quote, _QUOTE, in_text=True),
    _row("kind_mixed", _N("Actions", "&Mixed Speech"), "M", _current_quote, _QUOTE, in_text=True),
    _row("start_word_back", _N("Actions", "Begin One Word &Earlier"), "B [", _annotation, _EDGES, in_text=True),
    _row("start_word_on", _N("Actions", "Begin One Word &Later"), "Shift+B {", _annotation, _EDGES, in_text=True),
    _row("end_word_on", _N("Actions", "End One Word L&ater"), "E ]", _annotation, _EDGES, in_text=True),
    _row("end_word_back", _N("Actions", "End One Word Ea&rlier"), "Shift+E }", _annotation, _EDGES, in_text=True),
    _row(
        "start_character_back",
        _N("Actions", "Begin One &Character Earlier"),
        "Alt+Shift+Left",
        _annotation,
        _EDGES,
        in_text=True,
    ),
    _row(
        "start_character_on",
        _N("Actions", "Begin One C&haracter Later"),
        "Alt+Shift+Right",
        _annotation,
        _EDGES,
        in_text=True,
    ),
    _row("end_character_on", _N("Actions", "End One Charac&ter Later"), "Alt+Right", _annotation, _EDGES, in_text=True),
    _row(
        "end_character_back", _N("Actions", "End One &Character Earlier"), "Alt+Left", _annotation, _EDGES, in_text=True
    ),
    _row(
        "sign_off",
        _N("Actions", "&Sign Off and Open Next"),
        "Ctrl+Return Ctrl+Enter",
        _writable,
        _ARTICLE,
        _N("Actions", "Declares the article gold: what you did not touch is thereby confirmed. Then opens the next."),
    ),
    _row("reopen", _N("Actions", "&Take the Sign-off Back"), "Ctrl+Shift+Return", _gold, _ARTICLE),
    _row("next_article", _N("Actions", "&Next Article"), "Ctrl+PgDown", _article, _ARTICLE),
    _row("previous_article", _N("Actions", "&Previous Article"), "Ctrl+PgUp", _article, _ARTICLE),
    _row("suggest_waiting", _N("Actions", "Suggest for &Waiting Articles"), "Ctrl+R", _can_suggest, _ARTICLE),
    _row(
        "suggest_again",
        _N("Actions", "Suggest A&gain for This Article"),
        "Ctrl+Shift+R",
        _untouched,
        _ARTICLE,
        _N("Actions", "Puts new suggestions in the place of the old ones, while nothing is corrected yet."),
    ),
    _row("stop_suggesting", _N("Actions", "St&op Suggesting"), "Ctrl+.", _suggesting, _ARTICLE),
    _row("zoom_in", _N("Actions", "Zoom &In"), "Ctrl++ Ctrl+=", menu=_VIEW),
    _row("zoom_out", _N("Actions", "Zoom &Out"), "Ctrl+-", menu=_VIEW),
    _row("zoom_reset", _N("Actions", "Zoom &100 %"), "Ctrl+0", menu=_VIEW),
    _row("theme_system", _N("Actions", "Theme of the &System"), menu="View/Theme"),
    _row("theme_light", _N("Actions", "&Light Theme"), menu="View/Theme"),
    _row("theme_dark", _N("Actions", "&Dark Theme"), menu="View/Theme"),
    _row("next_panel", _N("Actions", "Next &Panel"), "F6", menu=_VIEW),
    _row("previous_panel", _N("Actions", "P&revious Panel"), "Shift+F6", menu=_VIEW),
    _row("filter_queue", _N("Actions", "&Filter the Queue"), "Ctrl+F", menu=_VIEW),
    _row("toggle_queue", _N("Actions", "Show or Hide the &Queue"), "F7", menu=_VIEW),
    _row("toggle_inspector", _N("Actions", "Show or Hide the &Annotations"), "F8", menu=_VIEW),
    _row("cheat_sheet", _N("Actions", "&Keys at a Glance"), "F1", menu=_HELP),
    _row("palette", _N("Actions", "&Find an Action…"), "Ctrl+K", menu=_HELP),
    _row("about_suggestions", _N("Actions", "About the &Suggestions"), menu=_HELP),
    _row("about", _N("Actions", "&About Copydesk"), menu=_HELP),
)

# Whole sentences per change, for languages in which “undo” bends with its object.
HISTORY_TEXTS: dict[str, tuple[str, str]] = {
    "accept": (_N("Actions", "&Undo Accepting"), _N("Actions", "&Redo Accepting")),
    "remove": (_N("Actions", "&Undo Removing"), _N("Actions", "&Redo Removing")),
    "relabel": (_N("Actions", "&Undo Changing the Label"), _N("Actions", "&Redo Changing the Label")),
    "move_entity": (_N("Actions", "&Undo Moving the Edge"), _N("Actions", "&Redo Moving the Edge")),
    "add_entity": (_N("Actions", "&Undo Adding the Entity"), _N("Actions", "&Redo Adding the Entity")),
    "add_quote": (_N("Actions", "&Undo Adding the Quote"), _N("Actions", "&Redo Adding the Quote")),
    "set_part": (_N("Actions", "&Undo Changing the Quote"), _N("Actions", "&Redo Changing the Quote")),
    "add_fragment": (_N("Actions", "&Undo Adding to the Quote"), _N("Actions", "&Redo Adding to the Quote")),
    "move_part": (_N("Actions", "&Undo Moving the Edge"), _N("Actions", "&Redo Moving the Edge")),
    "remove_part": (_N("Actions", "&Undo Removing a Part"), _N("Actions", "&Redo Removing a Part")),
    "set_speaker": (_N("Actions", "&Undo Choosing the Speaker"), _N("Actions", "&Redo Choosing the Speaker")),
    "set_kind": (_N("Actions", "&Undo Changing the Kind"), _N("Actions", "&Redo Changing the Kind")),
    "sign_off": (_N("Actions", "&Undo the Sign-off"), _N("Actions", "&Redo the Sign-off")),
    "reopen": (_N("Actions", "&Undo Taking the Sign-off Back"), _N("Actions", "&Redo Taking the Sign-off Back")),
}
assert set(HISTORY_TEXTS) == set(all_actions()), "a correction has no words for the Edit menu"
