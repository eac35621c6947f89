"""What editors say beside the annotations, and several corrections as one."""

from __future__ import annotations

import json

import pytest
from annotated import Annotated

from copydesk.core import corrections as c
from copydesk.core.annotations import Annotations, Draft, Edit, State
from copydesk.core.records import (
    BadRecord,
    change_from_record,
    change_to_record,
    only_remarks,
    remark_from_record,
    remark_to_record,
)
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span

AT = "2026-11-24T10:00:00+00:00"


@pytest.fixture
def ada() -> Annotated:
    return Annotated("[Ada Novak|PERSON] of [Poole|LOC] said [“we will win”|QUOTE] and left.")


def refused(article: Annotated, correction: c.Correction) -> str:
    with pytest.raises(c.CannotCorrect) as refusal:
        article.correct(correction)
    return refusal.value.reason


def remark(article: Annotated, remark_id: str) -> Remark:
    return article.annotations.remarks[remark_id]


def test_a_note_lies_beside_the_annotation_that_it_is_about(ada: Annotated) -> None:
    ada.correct(c.AddRemark(RemarkKind.NOTE, about="e1", text="  The aunt, not the niece. "))
    assert remark(ada, "r4") == Remark("r4", RemarkKind.NOTE, "e1", None, None, "The aunt, not the niece.", "Ada")
    assert [each.id for each in ada.annotations] == ["e1", "e2", "q3"]
    assert not remark(ada, "r4").is_of_article


def test_a_note_without_words_is_refused(ada: Annotated) -> None:
    assert refused(ada, c.AddRemark(RemarkKind.NOTE, text="  ")) == "A note needs words."
    ada.correct(c.AddRemark(RemarkKind.NOTE, text="Ask the author."))
    assert refused(ada, c.EditRemark("r4", "")) == "A note needs words."


def test_a_remark_is_about_something_that_is_there(ada: Annotated) -> None:
    assert "no longer there" in refused(ada, c.AddRemark(RemarkKind.NOTE, about="e9", text="Who?"))
    assert "ends before" in refused(ada, c.AddRemark(RemarkKind.DISMISSAL, span=Span(0, 999), rule="open-mark"))
    assert "no longer there" in refused(ada, c.EditRemark("r9", "Who?"))
    assert "no longer there" in refused(ada, c.RemoveRemark("r9"))


def test_an_article_is_flagged_once(ada: Annotated) -> None:
    ada.correct(c.AddRemark(RemarkKind.ASK, text="Is this a quote?"))
    ada.correct(c.AddRemark(RemarkKind.ASK, text="Is this one?"))
    assert [(each.kind, each.text) for each in ada.annotations.remarks.values()] == [(RemarkKind.ASK, "Is this one?")]
    assert remark(ada, "r4").is_of_article
    assert refused(ada, c.AddRemark(RemarkKind.ASK, text="Is this one?")) == "It already is that way."


def test_findings_are_dismissed_one_by_one(ada: Annotated) -> None:
    ada.correct(c.AddRemark(RemarkKind.DISMISSAL, span=Span(0, 3), rule="stray-mark", text="a feather"))
    ada.correct(c.AddRemark(RemarkKind.DISMISSAL, span=Span(4, 6), rule="stray-mark"))
    assert [each.rule for each in ada.annotations.remarks.values()] == ["stray-mark", "stray-mark"]


def test_a_remark_is_reworded_and_taken_back(ada: Annotated) -> None:
    ada.correct(c.AddRemark(RemarkKind.FLAG))
    ada.correct(c.EditRemark("r4", "Dates look odd."))
    assert remark(ada, "r4").text == "Dates look odd."
    ada.correct(c.RemoveRemark("r4"))
    assert not ada.annotations.remarks
    ada.undo()
    assert remark(ada, "r4").text == "Dates look odd."


def test_remarks_leave_the_sign_off_as_it_is(ada: Annotated) -> None:
    ada.correct(c.SignOffArticle(AT))
    ada.correct(c.AddRemark(RemarkKind.NOTE, text="Read by two."))
    assert ada.annotations.sign_off is not None
    ada.undo()
    assert ada.annotations.sign_off is not None
    ada.correct(c.Relabel("e2", "ORG"))
    assert ada.annotations.sign_off is None


def test_ids_of_remarks_are_never_used_again(ada: Annotated) -> None:
    ada.correct(c.AddRemark(RemarkKind.FLAG))
    ada.correct(c.RemoveRemark("r4"))
    ada.correct(c.AddRemark(RemarkKind.FLAG))
    assert list(ada.annotations.remarks) == ["r5"]


@pytest.mark.parametrize(
    "given",
    [
        Remark("r1", RemarkKind.FLAG),
        Remark("r2", RemarkKind.NOTE, about="e1", text="The aunt.", annotator="Ada"),
        Remark("r3", RemarkKind.DISMISSAL, span=Span(2, 5), rule="open-mark", text="a feather", annotator="Ada"),
    ],
)
def test_a_remark_comes_back_from_json_as_it_was(given: Remark) -> None:
    assert remark_from_record(json.loads(json.dumps(remark_to_record(given)))) == given


@pytest.mark.parametrize("record", [{}, {"id": "r1", "remark": "shout"}, {"id": "r1", "remark": "note", "span": 3}])
def test_what_is_no_remark_is_refused(record: dict[str, object]) -> None:
    with pytest.raises(BadRecord):
        remark_from_record(record)


def test_a_change_of_remarks_comes_back_from_json(ada: Annotated) -> None:
    before = ada.annotations
    change = ada.correct(c.AddRemark(RemarkKind.NOTE, about="e1", text="The aunt."))
    record = json.loads(json.dumps(change_to_record(change)))
    assert only_remarks(record)
    assert change_from_record(record, before) == change


def test_the_journal_tells_remarks_from_corrections(ada: Annotated) -> None:
    assert not only_remarks(change_to_record(ada.correct(c.Relabel("e2", "ORG"))))
    assert not only_remarks(change_to_record(ada.correct(c.Accept(("e1",)))))
    assert not only_remarks(change_to_record(ada.correct(c.SignOffArticle(AT))))
    assert not only_remarks(change_to_record(ada.correct(c.Reopen())))


def test_several_corrections_are_undone_as_one(ada: Annotated) -> None:
    before = ada.annotations
    ada.correct(c.Together((c.Relabel("e2", "ORG"), c.MoveEntity("e2", Span(0, 9)), c.Remove(("q3",)))))
    assert (ada.entity("e2").label, ada.entity("e2").span) == ("ORG", Span(0, 9))
    assert "q3" not in ada.annotations
    ada.undo()
    assert ada.annotations == before


def test_several_corrections_are_all_done_or_none(ada: Annotated) -> None:
    before = ada.annotations
    assert "no longer there" in refused(ada, c.Together((c.Remove(("e1",)), c.Relabel("e1", "ORG"))))
    assert ada.annotations is before


def test_several_corrections_that_change_nothing_are_refused(ada: Annotated) -> None:
    there_and_back = c.Together((c.AddEntity(Span(24, 28), "ORG"), c.Remove(("e4",))))
    assert refused(ada, there_and_back) == "It already is that way."


def test_corrections_together_carry_the_name_that_they_were_given(ada: Annotated) -> None:
    together = c.Together((c.Accept(("e1",)),), "several")
    assert c.action_of(together) == "several"
    assert ada.correct(together).action == "several"
    assert c.action_of(c.Reopen()) == "reopen"


def test_signing_off_together_with_a_correction(ada: Annotated) -> None:
    ada.correct(c.Together((c.Relabel("e2", "ORG"), c.SignOffArticle(AT))))
    assert ada.annotations.sign_off is not None
    assert ada.entity("e1").state is State.KEPT


def test_a_draft_is_looked_into_while_it_is_made(ada: Annotated) -> None:
    draft = Draft(ada.annotations)
    assert "e1" in draft
    draft.make(c.plan(ada.annotations, c.Remove(("e1",)), ada.rules))
    assert "e1" not in draft.now
    assert draft.done() == ada.annotations.apply(c.plan(ada.annotations, c.Remove(("e1",)), ada.rules))


def test_two_remarks_cannot_share_an_id() -> None:
    flag = Remark("r1", RemarkKind.FLAG)
    with pytest.raises(ValueError, match="share the id"):
        Annotations.of([flag, flag])
    assert Edit(None, flag).id == "r1"
