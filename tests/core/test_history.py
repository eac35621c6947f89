"""What can be undone and redone."""

from __future__ import annotations

import pytest

from copydesk.core.annotations import Change
from copydesk.core.history import History, Step

FIRST = Step(1, Change("relabel"))
SECOND = Step(2, Change("remove"))


def test_an_empty_history_has_nothing_to_offer() -> None:
    assert (History().next_undo, History().next_redo) == (None, None)
    with pytest.raises(IndexError):
        History().undid()
    with pytest.raises(IndexError):
        History().redid()


def test_undo_and_redo_walk_the_same_steps() -> None:
    history = History().did(FIRST).did(SECOND)
    assert history.next_undo is SECOND
    back = history.undid()
    assert (back.next_undo, back.next_redo) == (FIRST, SECOND)
    assert back.redid() == history


def test_a_new_change_forgets_what_was_undone() -> None:
    history = History().did(FIRST).undid().did(SECOND)
    assert (history.next_undo, history.next_redo) == (SECOND, None)
