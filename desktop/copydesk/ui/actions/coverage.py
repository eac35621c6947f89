"""Actions on what is to be accounted for before an article is signed off."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import has_article, has_loose, has_open, writable

_N = QT_TRANSLATE_NOOP
_OPEN = "Article/Before the Sign-off"

ROWS: tuple[Action, ...] = (
    row(
        "next_loose",
        _N("Actions", "&Next Quotation in No Quote"),
        "Y",
        has_article,
        _OPEN,
        _N("Actions", "Selects the next words in quotation marks that no quote holds and nobody dismissed."),
        in_text=True,
    ),
    row(
        "previous_loose",
        _N("Actions", "&Previous Quotation in No Quote"),
        "Shift+Y",
        has_article,
        _OPEN,
        _N("Actions", "Selects the words in quotation marks before that no quote holds and nobody dismissed."),
        in_text=True,
    ),
    row(
        "dismiss_loose",
        _N("Actions", "&Dismiss the Quotation…"),
        "Shift+Q",
        writable,
        _OPEN,
        _N("Actions", "Says why words in quotation marks are no quote: scare quotes, the title of a work."),
        in_text=True,
    ),
    row(
        "dismiss_all",
        _N("Actions", "Dismiss &All with a Reason…"),
        "",
        has_loose,
        _OPEN,
        _N("Actions", "Gives all quotations that are in no quote one reason; one undo for all."),
    ),
    row(
        "next_unseen",
        _N("Actions", "Next Paragraph &That Was Not on the Screen"),
        "Z",
        has_article,
        _OPEN,
        _N("Actions", "Goes to the next paragraph that nobody has had on the screen yet."),
        in_text=True,
    ),
    row("show_open", _N("Actions", "&Show the First"), "", has_open, _OPEN),
    row(
        "sign_off_anyway",
        _N("Actions", "Sign Off An&yway"),
        "",
        writable,
        _OPEN,
        _N("Actions", "Signs off with what is open; the key of the sign-off, pressed twice, does the same."),
    ),
)
