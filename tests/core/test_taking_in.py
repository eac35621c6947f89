"""Annotations from elsewhere come in as gold by one change, which undo takes back whole."""

from __future__ import annotations

from dataclasses import replace

from annotated import Annotated

from copydesk.core.annotations import Annotations, Entity, Quote, SignOff, State
from copydesk.core.records import change_from_record, change_to_record, only_remarks
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.core.taking_in import as_gold, as_suggestions, renumbered, taking_in

SIGNED = SignOff("Mira", "2026-11-24T12:00:00+00:00")
NOTE = Remark("r1", RemarkKind.NOTE, text="Check.", annotator="Bo")
CAME = (Entity("e1", Span(0, 9), "PERSON", State.KEPT, annotator="Mira"), Quote("q7", (Span(19, 30),)))


def test_what_comes_in_takes_the_place_of_what_stood_there_and_goes_again_by_undo() -> None:
    ada = Annotated("[Ada Novak|PERSON] of [Poole|LOC] said “we will win”.")
    before = ada.annotations
    change = taking_in(before, CAME, SIGNED)
    after = before.apply(change)
    assert after == Annotations.of(CAME, SIGNED)
    assert after.apply(change.inverse()) == before
    assert change_from_record(change_to_record(change), before).touched == change.touched


def test_what_stands_there_already_is_not_touched() -> None:
    change = taking_in(Annotations.of(CAME), CAME, SIGNED)
    assert change.edits == ()
    assert change.sign_off == (None, SIGNED)


def test_remarks_of_this_project_stay_beside() -> None:
    now = Annotations.of((NOTE,))
    assert now.apply(taking_in(now, CAME, SIGNED)).remarks == {"r1": NOTE}


def test_gold_with_nothing_but_remarks_is_no_mere_remark() -> None:
    change = taking_in(Annotations(), (NOTE,), SIGNED)
    assert not change.only_remarks
    assert not only_remarks(change_to_record(change))


def test_suggestions_of_native_gold_are_confirmed_and_those_of_others_somebodys_own() -> None:
    assert [item.state for item in as_gold(CAME, "Bo", known=True) if not isinstance(item, Remark)] == [State.KEPT] * 2
    native = as_gold((*CAME, NOTE), "Bo", known=True)
    assert native == (CAME[0], replace(CAME[1], state=State.KEPT, annotator="Bo"), NOTE)
    assert as_gold(CAME[1:], "Bo", known=False) == (replace(CAME[1], state=State.ADDED, annotator="Bo"),)


def test_somebodys_work_comes_in_as_suggestions() -> None:
    assert as_suggestions((*CAME, NOTE)) == (Entity("e1", Span(0, 9), "PERSON"), CAME[1], NOTE)


def test_ids_that_are_taken_here_are_given_anew_and_remarks_follow() -> None:
    about = replace(NOTE, about="q7")
    came = (*CAME, about, replace(NOTE, id="r2", about="nobody"))
    assert renumbered(came, {"x1"}) is came
    fresh = renumbered(came, {"r1", "q7", "e1", "q1"})
    assert [item.id for item in fresh] == ["e2", "q2", "r3", "r2"]
    assert fresh[2] == replace(about, id="r3", about="q2")
    assert fresh[3] == came[3]
