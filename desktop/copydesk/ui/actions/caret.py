"""Actions that move the caret through the text. With Shift each selects what it passes.

Arrow keys without Ctrl or Alt, Home, End and the page keys are Qt's own.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article

_N = QT_TRANSLATE_NOOP
_CARET = "Edit/Caret"
_SELECT = "Edit/Select"


def _caret(name: str, text: str, keys: str) -> Action:
    return row(name, text, keys, has_article, _CARET, in_text=True)


def _select(name: str, text: str, keys: str) -> Action:
    return row(name, text, keys, has_article, _SELECT, in_text=True)


ROWS: tuple[Action, ...] = (
    _caret("caret_word_on", _N("Actions", "To the Next &Word"), "Ctrl+Right"),
    _caret("caret_word_back", _N("Actions", "To the W&ord Before"), "Ctrl+Left"),
    _caret("caret_sentence_on", _N("Actions", "To the Next &Sentence"), "L"),
    _caret("caret_sentence_back", _N("Actions", "To the S&entence Before"), "H"),
    _caret("caret_paragraph_on", _N("Actions", "To the Next &Paragraph"), "Ctrl+Down"),
    _caret("caret_paragraph_back", _N("Actions", "To the P&aragraph Before"), "Ctrl+Up"),
    _caret("caret_quotation_on", _N("Actions", "To the Next &Quotation Mark"), "K"),
    _caret("caret_quotation_back", _N("Actions", "To the Quotation &Mark Before"), "J"),
    _caret("caret_name_on", _N("Actions", "To the Next &Unlabelled Name"), "T"),
    _caret("caret_name_back", _N("Actions", "To the Un&labelled Name Before"), "Shift+T"),
    _caret("caret_annotation_on", _N("Actions", "To the &Next Annotated Word"), "Alt+PgDown"),
    _caret("caret_annotation_back", _N("Actions", "To the Anno&tated Word Before"), "Alt+PgUp"),
    _select("select_word_on", _N("Actions", "To the End of the &Word"), "Ctrl+Shift+Right"),
    _select("select_word_back", _N("Actions", "Back to the Start of the W&ord"), "Ctrl+Shift+Left"),
    _select("select_sentence_on", _N("Actions", "To the End of the &Sentence"), "Shift+L"),
    _select("select_sentence_back", _N("Actions", "Back to the Start of the S&entence"), "Shift+H"),
    _select("select_paragraph_on", _N("Actions", "To the End of the &Paragraph"), "Ctrl+Shift+Down"),
    _select("select_paragraph_back", _N("Actions", "Back to the Start of the P&aragraph"), "Ctrl+Shift+Up"),
    _select("select_quotation_on", _N("Actions", "To the Closing &Quotation Mark"), "Shift+K"),
    _select("select_quotation_back", _N("Actions", "Back to the Opening Quotation &Mark"), "Shift+J"),
    _select("select_annotation_on", _N("Actions", "To the End of the &Next Annotation"), "Alt+Shift+PgDown"),
    _select("select_annotation_back", _N("Actions", "Back to the Start of an Anno&tation"), "Alt+Shift+PgUp"),
)
