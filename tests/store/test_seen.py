"""Which paragraphs were on a screen is remembered in the project, whoever sat before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.store.project import Project
from copydesk.workflow import Desk


def test_at_first_nobody_saw_anything(project: Project):
    assert project.seen("a1") == frozenset()


def test_what_was_seen_is_added_up(project: Project):
    project.remember_seen("a1", {0, 2})
    project.remember_seen("a1", {2, 1})
    assert project.seen("a1") == {0, 1, 2}
    assert project.check() == []


def test_nothing_is_remembered_of_an_article_that_is_not_there(project: Project):
    with pytest.raises(KeyError):
        project.remember_seen("a9", {0})


def test_the_next_editor_knows_what_the_one_before_saw(path: Path):
    with Desk.open(path, "Ada") as desk:
        desk.remember_seen("a1", [0, 3])
    with Desk.open(path, "Bo") as desk:
        assert desk.seen("a1") == {0, 3}
        assert not desk.open_article("a1").begun


def test_looking_alone_writes_nothing(path: Path):
    with Desk.open(path, "Ada") as desk:
        desk.remember_seen("a1", ())
        assert desk.unsaved == 0


def test_who_may_only_read_leaves_no_trace(path: Path):
    with Desk.open(path, "Ada", read_only=True) as desk:
        desk.remember_seen("a1", [0])
        assert desk.seen("a1") == frozenset()
