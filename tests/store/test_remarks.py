"""Notes, flags and dismissed findings in the project file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from store.conftest import span_of
from store.editing import AT, correct, redo, undo

from copydesk.core.annotations import Annotation, Annotations, Entity
from copydesk.core.article import Article
from copydesk.core.corrections import AddRemark, Relabel, RemoveRemark, SignOffArticle
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.store.project import Project, Status

FLAG, NOTE, DISMISSAL = RemarkKind.FLAG, RemarkKind.NOTE, RemarkKind.DISMISSAL


def other_suggestions() -> list[Annotation]:
    return [Entity("e1", span_of("Pentagon"), "LOC"), Entity("e2", span_of("東京"), "LOC")]


def test_a_remark_survives_and_the_project_is_sound(project: Project):
    correct(project, "a1", AddRemark(NOTE, "e1", text="The aunt."))
    correct(project, "a1", AddRemark(DISMISSAL, span=span_of("“the harbour”"), rule="quoted-region", text="a name"))
    assert [each.text for each in project.load("a1").annotations.remarks.values()] == ["The aunt.", "a name"]
    assert project.check() == []


def test_the_queue_is_narrowed_to_what_was_remarked(project: Project):
    assert project.rows(0, 9, remark=FLAG) == []
    correct(project, "a1", AddRemark(FLAG))
    correct(project, "a1", AddRemark(DISMISSAL, span=Span(0, 1), rule="stray-mark"))
    assert [row.id for row in project.rows(0, 9, remark=FLAG)] == ["a1"]
    assert project.count(remark=NOTE) == 0
    assert project.row("a1").remarks == {FLAG}
    undo(project, "a1")
    undo(project, "a1")
    assert project.row("a1").remarks == frozenset()
    redo(project, "a1")
    assert project.row("a1").remarks == {FLAG}


def test_the_next_article_is_one_that_was_flagged_or_one_that_was_not_skipped(project: Project):
    for name in ("b", "c"):
        project.add(Article(name, name, f"Text {name}"), name)
    correct(project, "a1", AddRemark(FLAG))
    correct(project, "b", AddRemark(RemarkKind.SKIP))
    assert project.next_after("a1", passing=RemarkKind.SKIP) == "c"
    assert project.next_after("b", remark=FLAG) == "a1"
    assert project.next_after("c", remark=FLAG, passing=FLAG) is None


def test_a_flag_is_no_beginning(project: Project):
    correct(project, "a1", AddRemark(FLAG, text="Look again."))
    stored = project.load("a1")
    assert (stored.status, stored.begun) == (Status.SUGGESTED, False)
    correct(project, "a1", Relabel("e2", "LOC"))
    assert (project.load("a1").status, project.load("a1").begun) == (Status.STARTED, True)


def test_suggestions_that_come_after_a_flag_are_taken_and_the_flag_stays(project: Project):
    correct(project, "a1", AddRemark(FLAG, text="Look again."))
    assert project.receive("a1", "another 1.0", other_suggestions())
    stored = project.load("a1")
    assert {each.label for each in stored.annotations.entities.values()} == {"LOC"}
    assert [each.text for each in stored.annotations.remarks.values()] == ["Look again."]
    assert project.row("a1").remarks == {FLAG}
    assert project.check() == []
    undo(project, "a1")
    assert not project.load("a1").annotations.remarks


def test_suggestions_that_come_after_a_correction_are_kept_beside_it(project: Project):
    correct(project, "a1", AddRemark(FLAG))
    correct(project, "a1", Relabel("e2", "LOC"))
    assert not project.receive("a1", "another 1.0", other_suggestions())
    assert project.load("a1").annotations.remarks


def test_remarks_that_come_with_suggestions_are_what_the_article_begins_with(project: Project):
    note = Remark("r7", NOTE, "e1", text="From the old desk.")
    project.receive("a1", "imported", [*other_suggestions(), note])
    assert project.load("a1").base == Annotations.of([*other_suggestions(), note])
    correct(project, "a1", RemoveRemark("r7"))
    assert project.row("a1").remarks == frozenset()
    assert project.check() == []


def test_a_remark_behind_the_text_is_refused(project: Project):
    with pytest.raises(ValueError, match="r1 ends behind the text"):
        project.receive("a1", "imported", [Remark("r1", DISMISSAL, span=Span(0, 9999))])


def test_a_note_on_gold_leaves_it_gold_and_is_in_the_view(project: Project, path: Path):
    correct(project, "a1", SignOffArticle(AT))
    correct(project, "a1", AddRemark(NOTE, span=span_of("東京"), text="The city."))
    assert project.load("a1").status is Status.GOLD
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT article, kind, covered, text, annotator FROM gold_remarks").fetchall()
    connection.close()
    assert rows == [("a1", "note", "東京", "The city.", "Ada")]


def test_check_finds_a_remark_that_somebody_else_put_there(project: Project, path: Path):
    connection = sqlite3.connect(path)
    number = connection.execute("SELECT number FROM article").fetchone()[0]
    connection.execute(
        "INSERT INTO remark VALUES (?, 'r9', 'dismissal', NULL, 0, 3, 'xyz', 'stray-mark', '', 'Eve')", (number,)
    )
    connection.commit()
    connection.close()
    problems = project.check()
    assert any("its tables are not what the journal gives: r9" in problem for problem in problems)
    assert any("r9 says “xyz”" in problem for problem in problems)
