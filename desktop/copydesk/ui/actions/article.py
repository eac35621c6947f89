"""Actions of the Article menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import can_suggest, has_article, is_gold, is_suggesting, is_untouched, writable

_N = QT_TRANSLATE_NOOP
_ARTICLE = "Article"

ROWS: tuple[Action, ...] = (
    row(
        "sign_off",
        _N("Actions", "&Sign Off and Open Next"),
        "Ctrl+Return Ctrl+Enter",
        writable,
        _ARTICLE,
        _N("Actions", "Declares the article gold: what you did not touch is thereby confirmed. Then opens the next."),
    ),
    row("reopen", _N("Actions", "&Take the Sign-off Back"), "Ctrl+Shift+Return", is_gold, _ARTICLE),
    row("next_article", _N("Actions", "&Next Article"), "Ctrl+PgDown", has_article, _ARTICLE),
    row("previous_article", _N("Actions", "&Previous Article"), "Ctrl+PgUp", has_article, _ARTICLE),
    row("suggest_waiting", _N("Actions", "Suggest for &Waiting Articles"), "Ctrl+R", can_suggest, _ARTICLE),
    row(
        "suggest_again",
        _N("Actions", "Suggest A&gain for This Article"),
        "Ctrl+Shift+R",
        is_untouched,
        _ARTICLE,
        _N("Actions", "Puts new suggestions in the place of the old ones, while nothing is corrected yet."),
    ),
    row("stop_suggesting", _N("Actions", "St&op Suggesting"), "Ctrl+.", is_suggesting, _ARTICLE),
    row(
        "save_original",
        _N("Actions", "Sa&ve the Original As…"),
        when=has_article,
        menu=_ARTICLE,
        tip=_N("Actions", "Writes the file that the article's text was taken out of, untouched."),
    ),
)
