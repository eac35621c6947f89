"""The state of one article: applied changes, their inverses, and what must never fit."""

from __future__ import annotations

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Change, Edit, Entity, Quote, Role, SignOff, StaleChange
from copydesk.core.corrections import Relabel, Remove
from copydesk.core.spans import Span


def test_two_annotations_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share the id"):
        Annotations.of([Entity("e1", Span(0, 1), "ORG"), Entity("e1", Span(2, 3), "ORG")])


def test_a_change_made_for_another_state_does_not_fit() -> None:
    article = Annotated("[Ada|PERSON] spoke")
    stale = article.correct(Relabel("e1", "ORG"))
    with pytest.raises(StaleChange, match="relabel"):
        article.annotations.apply(stale)


def test_a_change_made_before_the_sign_off_does_not_fit() -> None:
    signed = Annotations.of([], SignOff("Ada", "2026-11-23T12:00:00+00:00"))
    with pytest.raises(StaleChange, match="sign-off"):
        signed.apply(Change("remove"))


def test_annotations_are_found_by_id_whatever_they_are() -> None:
    article = Annotated("[Ada|PERSON] said [“no”|QUOTE]")
    assert isinstance(article.annotations["q2"], Quote)
    assert len(article.annotations) == 2
    assert article.annotations.get("e9") is None
    with pytest.raises(KeyError):
        article.annotations["e9"]


def test_foreign_ids_do_not_disturb_the_counting() -> None:
    annotations = Annotations.of([Entity("T-17x", Span(0, 1), "ORG"), Entity("e٣", Span(2, 3), "ORG")])
    assert annotations.next_id("e") == "e1"


def test_the_parts_of_a_quote_are_reached_by_role() -> None:
    quote = Quote("q1", (Span(0, 3), Span(9, 12)), (Span(4, 6),), (Span(7, 8),))
    assert [(role, index) for role, index, _ in quote.spans()] == [
        (Role.CONTENT, 0),
        (Role.CONTENT, 1),
        (Role.CUE, 0),
        (Role.SOURCE, 0),
    ]
    moved = quote.with_part(Role.CUE, ()).with_part(Role.SOURCE, (Span(4, 8),))
    assert (moved.part(Role.CUE), moved.part(Role.SOURCE)) == ((), (Span(4, 8),))


def test_a_change_knows_what_it_touched() -> None:
    article = Annotated("[Ada|PERSON] of [Poole|LOC]")
    change = article.correct(Remove(("e1", "e2")))
    assert change.touched == {"e1", "e2"}


@given(st.lists(st.sampled_from(["ORG", "LOC", "PERSON"]), min_size=1, max_size=6))
def test_a_change_and_its_inverse_leave_nothing_behind(labels: list[str]) -> None:
    before = Annotations.of([Entity("e1", Span(0, 3), "MISC")])
    states = [before]
    changes: list[Change] = []
    for label in labels:
        here = states[-1]["e1"]
        after = Entity("e1", Span(0, 3), label)
        changes.append(Change("relabel", (Edit(here, after),)))
        states.append(here_after := states[-1].apply(changes[-1]))
        assert here_after["e1"] == after
    for change, state in zip(reversed(changes), reversed(states[:-1]), strict=True):
        states[-1] = states[-1].apply(change.inverse())
        assert states[-1] == state
