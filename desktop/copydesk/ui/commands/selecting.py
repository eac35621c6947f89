"""Correcting what is selected."""

from __future__ import annotations

from copydesk.core.corrections import Correction
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session


def use_selection(session: Session, view: TextView, correction: Correction) -> bool:
    """Correct, and unselect: the next key is about what was just made, not about the words once more."""
    done = session.correct(correction)
    if done:
        view.select(None)
    return done
