"""Articles in, suggestions, corrections, the queue, and what is kept for ever."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database
from store.editing import AT, correct, redo, undo

from copydesk.core.annotations import Annotation, Annotations, Entity, StaleChange
from copydesk.core.article import Article
from copydesk.core.corrections import AddEntity, Relabel, Remove, Rules, SignOffArticle, plan
from copydesk.core.spans import Span
from copydesk.core.text import UnusableText
from copydesk.store.project import DuplicateId, JournalEntry, Project, ProjectUnavailable, Status


@contextmanager
def sql_tool(path: Path) -> Iterator[sqlite3.Connection]:
    """The project file in somebody's SQL tool."""
    connection = sqlite3.connect(path)
    try:
        yield connection
    finally:
        connection.close()


def test_an_article_comes_back_as_it_went_in(project: Project, article: Article):
    assert project.article("a1") == article


def test_the_same_text_is_found_again_under_the_id_it_has(project: Project, article: Article):
    again = project.add(Article("other", "Other title", article.text), "copy.txt")
    assert (again.article_id, again.is_new) == ("a1", False)
    assert project.ids() == ["a1"]


def test_another_text_with_an_id_that_is_taken_is_refused_by_name(project: Project):
    with pytest.raises(DuplicateId, match="a1"):
        project.add(Article("a1", "Other", "Another text."), "other.txt")


def test_a_text_that_cannot_be_kept_is_refused(project: Project):
    with pytest.raises(UnusableText):
        project.add(Article("nul", "Nul", "a\x00b"), "nul.txt")


def test_many_articles_come_in_together_or_not_at_all(project: Project):
    articles = [(Article("b", "B", "Text b"), "b"), (Article("a1", "Clash", "Text c"), "c")]
    with pytest.raises(DuplicateId):
        project.add_many(articles)
    assert project.ids() == ["a1"]


def test_a_number_that_was_taken_back_carries_no_text_over_to_the_next_article(project: Project):
    def take_back() -> None:
        with project.transaction():
            project.add(Article("b", "B", "Wrong words here"), "b")
            project.receive("b", "m", [Entity("e1", Span(0, 5), "ORG")])
            project.article("nobody")

    with pytest.raises(KeyError):
        take_back()
    project.add(Article("c", "C", "Right words here"), "c")
    project.receive("c", "m", [Entity("e1", Span(0, 5), "ORG")])
    assert project.check() == []


# Suggestions


def test_suggestions_become_the_state_of_an_untouched_article(project: Project, suggestions: tuple[Annotation, ...]):
    stored = project.load("a1")
    assert (stored.status, stored.pipeline) == (Status.SUGGESTED, "machine 1")
    assert stored.annotations == stored.base == Annotations.of(suggestions)


def test_newer_suggestions_take_the_place_of_older_ones_that_nobody_touched(project: Project):
    newer = Entity("e1", Span(0, 3), "MISC")
    assert project.receive("a1", "machine 2", [newer])
    assert list(project.load("a1").annotations) == [newer]
    assert project.load("a1").pipeline == "machine 2"
    assert project.check() == []


def test_suggestions_are_kept_aside_once_an_editor_has_begun(project: Project, path: Path):
    correct(project, "a1", Remove(("e1",)))
    before = project.load("a1")
    assert not project.receive("a1", "machine 2", [Entity("e1", Span(0, 3), "MISC")])
    assert project.load("a1") == before
    with sql_tool(path) as tool:
        assert tool.execute("SELECT pipeline FROM suggestion").fetchall() == [("machine 1",), ("machine 2",)]


def test_suggestions_never_move_gold(project: Project):
    correct(project, "a1", SignOffArticle(AT))
    gold = project.load("a1")
    assert not project.receive("a1", "machine 2", [])
    assert project.load("a1") == gold
    assert project.check() == []


def test_suggestions_that_came_in_while_the_editor_made_the_first_correction_give_way(
    project: Project, suggestions: tuple[Annotation, ...]
):
    seen = project.load("a1")
    change = plan(seen.annotations, Remove(("e1",)), Rules(seen.article.text, frozenset(), "Ada"))
    assert project.receive("a1", "machine 2", [Entity("e1", Span(0, 3), "MISC")])
    project.append("a1", JournalEntry(1, "do", 1, change, "Ada", AT), seen.annotations.apply(change))
    stored = project.load("a1")
    assert (stored.base, stored.pipeline) == (Annotations.of(suggestions), "machine 1")
    assert project.check() == []


def test_an_article_that_was_begun_without_suggestions_stays_without(project: Project):
    project.add(Article("b", "B", "Ada Novak spoke."), "b")
    seen = project.load("b")
    change = plan(seen.annotations, AddEntity(Span(0, 9), "PERSON"), Rules("Ada Novak spoke.", {"PERSON"}, "Ada"))
    project.receive("b", "machine 1", [Entity("e1", Span(0, 3), "ORG")])
    project.append("b", JournalEntry(1, "do", 1, change, "Ada", AT), seen.annotations.apply(change))
    stored = project.load("b")
    assert (stored.base, stored.pipeline, stored.status) == (Annotations(), None, Status.STARTED)
    assert project.check() == []


def test_a_first_change_on_annotations_that_never_were_is_refused(project: Project):
    made_up = Annotations.of([Entity("e9", Span(0, 3), "ORG")])
    change = plan(made_up, Remove(("e9",)), Rules(project.article("a1").text, frozenset(), "Ada"))
    with pytest.raises(StaleChange):
        project.append("a1", JournalEntry(1, "do", 1, change, "Ada", AT), made_up.apply(change))
    assert project.load("a1").last_seq == 0
    assert project.check() == []


def test_a_journal_row_that_does_not_follow_is_refused(project: Project):
    seen = project.load("a1")
    change = plan(seen.annotations, Remove(("e1",)), Rules(seen.article.text, frozenset(), "Ada"))
    with pytest.raises(ValueError, match="does not follow"):
        project.append("a1", JournalEntry(2, "do", 2, change, "Ada", AT), seen.annotations.apply(change))


# The queue


def test_the_status_of_an_article_goes_its_way(project: Project):
    project.add(Article("b", "B", "Ada Novak spoke."), "b")
    assert project.row("b").status is Status.WAITING
    correct(project, "a1", Relabel("e1", "ORG"))
    assert project.row("a1").status is Status.STARTED
    correct(project, "a1", SignOffArticle(AT))
    assert project.counts() == {Status.WAITING: 1, Status.SUGGESTED: 0, Status.STARTED: 0, Status.GOLD: 1}
    undo(project, "a1")
    assert project.row("a1").status is Status.STARTED
    redo(project, "a1")
    assert [each.article.id for each in project.standing()] == ["a1"]


def test_the_next_article_comes_round_from_the_top_and_skips_gold(project: Project):
    project.add(Article("b", "B", "Text b"), "b")
    project.add(Article("c", "C", "Text c"), "c")
    correct(project, "a1", SignOffArticle(AT))
    assert project.next_after("b") == "c"
    assert project.next_after("c") == "b"
    assert project.next_after("c", not_gold=False) == "a1"


def test_there_is_no_next_article_when_all_others_are_gold(project: Project):
    assert project.next_after("a1") is None


def test_pages_of_the_queue_follow_each_other(project: Project):
    project.add_many((Article(f"b{number}", "B", f"Text {number}"), "b") for number in range(5))
    assert [row.id for row in (*project.rows(0, 4), *project.rows(4, 4))] == project.ids()
    assert [row.id for row in project.rows(1, 2, "", Status.WAITING)] == ["b1", "b2"]


def test_the_articles_that_wait_for_a_pipeline_are_those_without_suggestions(project: Project):
    project.add(Article("b", "B", "Text b"), "b")
    assert project.waiting() == ["b"]


def test_an_article_that_is_not_there_is_a_key_error(project: Project):
    for ask in (project.article, project.load, project.row, project.next_after):
        with pytest.raises(KeyError):
            ask("nobody")


def test_the_project_remembers_values(project: Project):
    assert project.setting("open_article") is None
    project.set_setting("open_article", "a1")
    assert project.setting("open_article") == "a1"


# For ever


@pytest.mark.parametrize("recursive", [False, True])
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET annotator = 'Eve'",
        "DELETE FROM journal",
        "REPLACE INTO journal SELECT article, seq, direction, of, change, 'Eve', at FROM journal",
        "UPDATE suggestion SET pipeline = 'Eve'",
        "DELETE FROM suggestion",
        "REPLACE INTO suggestion SELECT number, article, 'Eve', made_at, annotations FROM suggestion",
        "UPDATE article_text SET text = 'Eve'",
        "DELETE FROM article_text",
        "REPLACE INTO article_text SELECT article, 'Eve' FROM article_text",
    ],
)
def test_history_cannot_be_rewritten_with_any_tool(project: Project, path: Path, sql: str, recursive: bool):
    correct(project, "a1", Relabel("e1", "ORG"))
    with sql_tool(path) as tool:
        tool.execute(f"PRAGMA recursive_triggers = {int(recursive)}")
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            tool.execute(sql)
        tool.rollback()


def test_the_file_can_be_read_with_sqlite_utils(path: Path):
    db = Database(path)
    try:
        assert {"article", "journal", "suggestion", "entity", "quote", "quote_part"} <= set(db.table_names())
        assert {"gold_entities", "gold_quotes"} <= set(db.view_names())
    finally:
        db.close()


# What is wrong with a file


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE entity SET start = start + 1 WHERE id = 'e1'", "e1"),
        ("UPDATE entity SET start = 90, \"end\" = 3 WHERE id = 'e1'", "does not fit together"),
        ("UPDATE entity SET label = 'LOC' WHERE id = 'e1'", "tables are not what the journal gives: e1"),
        ("DELETE FROM quote_part WHERE role = 'cue'", "q4, q5"),
        ("UPDATE article SET text_sha256 = 'x'", "hash differs"),
        ("UPDATE article SET status = 'gold'", "its status is gold"),
        ("UPDATE article SET entities = 9", "counts"),
        ("UPDATE article SET signed_off_by = 'Eve', signed_off_at = 'now'", "sign-off"),
        ("DELETE FROM quote WHERE id = 'q4'", "q4"),
        ("DROP TRIGGER journal_keeps_all_rows; DELETE FROM journal WHERE seq = 1", "journal row 1 is missing"),
        ("DROP TRIGGER article_text_keeps_all_rows; DELETE FROM article_text", "has no text"),
        ("INSERT INTO journal VALUES (1, 3, 'undo', 1, NULL, 'Eve', 'now')", "undo of row 1, which is not next"),
        ("INSERT INTO journal VALUES (1, 3, 'do', 3, '{}', 'Eve', 'now')", "does not fit together"),
    ],
)
def test_what_another_program_did_to_a_file_is_named(project: Project, path: Path, sql: str, said: str):
    correct(project, "a1", Relabel("e2", "LOC"))
    correct(project, "a1", Relabel("e2", "FAC"))
    with sql_tool(path) as tool:
        tool.executescript(sql)
    assert said in " ".join(project.check())


def test_a_row_that_refers_to_nothing_is_named(project: Project, path: Path):
    with sql_tool(path) as tool, tool:
        tool.execute("INSERT INTO entity VALUES (77, 'e1', 0, 1, 'ORG', 'x', 'added', NULL, NULL)")
    assert any("entity refers to a row of article" in problem for problem in project.check())


def test_a_page_that_was_overwritten_is_named(path: Path):
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    try:
        with Project.open(path, read_only=True) as project:
            problems = project.check()
    except ProjectUnavailable as error:
        problems = [error.reason]
    assert problems
