"""The journal, the tables and what is on the screen never differ, whatever an editor does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import Deed, deeds

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation
from copydesk.core.article import Article
from copydesk.core.corrections import CannotCorrect, Remove
from copydesk.store.project import Project
from copydesk.store.selection import EVERYTHING
from copydesk.workflow import Desk, OpenArticle

_numbers = count(1)
# One file for all examples, an article each: making a file waits for the disk.
_shared = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.copydesk"
    Project.create(path, "Many", news_scheme()).close()
    return path


@pytest.fixture
def desk(many: Path) -> Iterator[Desk]:
    with Desk.open(many, "Ada") as desk:
        yield desk


def _begin(desk: Desk, article: Article, suggestions: tuple[Annotation, ...]) -> OpenArticle:
    """Another article like the one given, opened."""
    number = next(_numbers)
    new = Article(f"n{number}", article.title, f"{article.text} {number}")
    desk._submit(lambda project: project.add(new, "test")).result()
    desk.receive(new.id, "machine 1", suggestions).result()
    return desk.open_article(new.id)


def _do(desk: Desk, opened: OpenArticle, deed: Deed) -> OpenArticle:
    try:
        if deed.move == "undo":
            return desk.undo(opened)[0]
        if deed.move == "redo":
            return desk.redo(opened)[0]
        return desk.correct(opened, deed.correction_of(opened.annotations, opened.article.text))[0]
    except CannotCorrect:
        return opened


@_shared
@given(morning=deeds)
def test_what_is_stored_is_what_was_on_the_desk(
    desk: Desk, article: Article, suggestions: tuple[Annotation, ...], morning: list[Deed]
):
    opened = _begin(desk, article, suggestions)
    for deed in morning:
        opened = _do(desk, opened, deed)
    assert desk.open_article(opened.article.id) == opened


@_shared
@given(morning=deeds)
def test_it_is_the_same_after_reopening_and_the_file_is_sound(
    many: Path, article: Article, suggestions: tuple[Annotation, ...], morning: list[Deed]
):
    with Desk.open(many, "Ada") as desk:
        opened = _begin(desk, article, suggestions)
        for deed in morning:
            opened = _do(desk, opened, deed)
    with Project.open(many) as project:
        stored = project.load(opened.article.id)
        tables = next(each for each in project.standing(EVERYTHING) if each.article.id == opened.article.id)
        assert project.check() == []
    assert (stored.annotations, stored.history, stored.base) == (opened.annotations, opened.history, opened.base)
    assert stored.annotations.last_number == opened.annotations.last_number
    assert (tables.annotations, tables.status) == (opened.annotations, opened.status)


def test_an_id_that_was_removed_is_not_given_again_after_reopening(path: Path):
    with Desk.open(path, "Ada") as desk:
        desk.correct(desk.open_article("a1"), Remove(("q5",)))
    with Desk.open(path, "Ada") as desk:
        assert desk.open_article("a1").annotations.next_id("e") == "e6"
