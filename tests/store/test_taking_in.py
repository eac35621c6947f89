"""Gold from elsewhere: journaled, so that the state is explained, can be undone, and `check` finds nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from store.conftest import span_of
from store.editing import AT, back_to_the_base, correct, redo, undo

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.corrections import AddRemark, Remove
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.store.project import Project, Status

SIGNED = SignOff("Mira", "2020-01-02T03:04:05+00:00")
BY = ("Bo", AT)
GOLD = (
    Entity("e1", span_of("Pentagon"), "ORG", State.ADDED, annotator="Mira"),
    Quote("q9", (span_of("“And,”"),), (span_of("added"),), state=State.CORRECTED, annotator="Mira"),
    Remark("r2", RemarkKind.NOTE, about="q9", text="Rest of it is elsewhere.", annotator="Mira"),
)


def test_gold_takes_the_place_of_suggestions_that_nobody_corrected(project: Project) -> None:
    assert project.take_in("a1", GOLD, SIGNED, BY)
    stored = project.load("a1")
    assert stored.annotations == Annotations.of(GOLD, SIGNED)
    assert stored.status is Status.GOLD
    assert stored.pipeline == "machine 1"
    (standing,) = project.standing()
    assert standing.annotations == stored.annotations
    assert project.check() == []


def test_undo_brings_the_suggestions_back_and_redo_the_gold(project: Project) -> None:
    before = project.load("a1").annotations
    project.take_in("a1", GOLD, SIGNED, BY)
    assert back_to_the_base(project, "a1")
    undo(project, "a1")
    assert project.load("a1").annotations == before
    assert project.load("a1").status is Status.STARTED
    redo(project, "a1")
    assert project.load("a1").annotations == Annotations.of(GOLD, SIGNED)
    assert project.check() == []


def test_an_article_without_suggestions_begins_with_nothing(project: Project) -> None:
    project.add(Article("b", "B", "Ada Novak spoke."), "b.txt")
    assert project.take_in("b", [Entity("e1", Span(0, 9), "PERSON", State.ADDED, annotator="Mira")], SIGNED, BY)
    stored = project.load("b")
    assert (stored.status, stored.base) == (Status.GOLD, Annotations())
    assert project.waiting() == []
    assert project.check() == []


@pytest.mark.parametrize("items", [(), (replace(GOLD[2], about=None),)], ids=["nothing", "a remark alone"])
def test_gold_may_be_empty(project: Project, items: tuple[Remark, ...]) -> None:
    project.add(Article("b", "B", "Nobody spoke."), "b.txt")
    assert project.take_in("b", items, SIGNED, BY)
    assert project.load("b").status is Status.GOLD
    assert project.check() == []


def test_what_an_editor_corrected_is_never_overwritten(project: Project) -> None:
    correct(project, "a1", Remove(("e1",)))
    before = project.load("a1")
    assert not project.take_in("a1", GOLD, SIGNED, BY)
    assert project.load("a1") == before
    assert project.check() == []


def test_remarks_of_this_project_stay_and_those_that_come_in_are_numbered_anew(project: Project) -> None:
    correct(project, "a1", AddRemark(RemarkKind.NOTE, text="Ours."))
    (ours,) = project.load("a1").annotations.remarks
    assert project.take_in("a1", [*GOLD[:2], replace(GOLD[2], id=ours)], SIGNED, BY)
    texts = {remark.text: remark.about for remark in project.load("a1").annotations.remarks.values()}
    assert texts == {"Ours.": None, "Rest of it is elsewhere.": "q9"}
    assert project.check() == []


def test_suggestions_with_remarks_come_in_where_somebody_has_remarked_already(project: Project) -> None:
    correct(project, "a1", AddRemark(RemarkKind.NOTE, text="Ours."))
    undo(project, "a1")
    correct(project, "a1", AddRemark(RemarkKind.NOTE, text="Ours again."))
    theirs = tuple(replace(GOLD[2], id=name, about=None, text=name) for name in ("r6", "r7"))
    assert project.receive("a1", "imported", theirs)
    assert {remark.text for remark in project.load("a1").annotations.remarks.values()} == {"r6", "r7", "Ours again."}
    assert project.check() == []


def test_gold_that_does_not_fit_the_text_is_refused_whole(project: Project) -> None:
    before = project.load("a1")
    with pytest.raises(ValueError, match="ends behind the text"):
        project.take_in("a1", [Entity("e1", Span(0, 9999), "ORG")], SIGNED, BY)
    assert project.load("a1") == before


def test_suggestions_can_be_kept_beside_what_is_there(project: Project, suggestions: tuple[Annotation, ...]) -> None:
    assert not project.receive("a1", "imported from b", [Entity("e1", Span(0, 2), "ORG")], only_beside=True)
    assert project.load("a1").annotations == Annotations.of(suggestions)
    assert project.check() == []


def test_gold_becomes_a_precedent(project: Project) -> None:
    project.take_in("a1", GOLD, SIGNED, BY)
    rows = project._all("SELECT surface, annotator FROM decision WHERE facet = 'name' AND NOT is_rejected")
    assert rows == [("pentagon", "Bo")]
