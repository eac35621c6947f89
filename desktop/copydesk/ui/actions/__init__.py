"""Everything that the app can be told to do, as one table: its name, words, keys, and when it can be done.

To add an action: add its row to the file of its menu, and its method to the object that carries it out (a carrier in
`ui.commands` for the article, `main_window.MainWindow` for the rest). Menu, key, palette, cheat sheet and tool tip
follow by themselves.
"""

from __future__ import annotations

from copydesk.ui.actions import (
    annotate,
    article,
    caret,
    coverage,
    edit,
    file,
    finding,
    listing,
    naming,
    remark,
    searching,
    shape,
    sight,
    view,
)
from copydesk.ui.actions import help as help_menu
from copydesk.ui.actions.history_texts import HISTORY_TEXTS
from copydesk.ui.actions.row import Action
from copydesk.ui.actions.situation import Situation, When

__all__ = ["ACTIONS", "HISTORY_TEXTS", "Action", "Situation", "When", "first_key"]

ACTIONS: tuple[Action, ...] = (
    file.ROWS
    + edit.ROWS
    + searching.ROWS
    + caret.ROWS
    + annotate.ROWS
    + shape.ROWS
    + naming.ROWS
    + listing.ROWS
    + finding.ROWS
    + article.ROWS
    + remark.ROWS
    + coverage.ROWS
    + view.ROWS
    + sight.ROWS
    + help_menu.ROWS
)


def first_key(name: str) -> str:
    """The key that an action comes with, as the table writes it; empty for none."""
    return next((key for row in ACTIONS if row.name == name for key in row.keys[:1]), "")
