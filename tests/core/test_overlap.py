"""Which layers may overlap is the scheme's to say, and planners keep to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from annotated import Annotated

from copydesk.core.annotations import Entity, Role
from copydesk.core.corrections import (
    AddEntity,
    AddFragment,
    AddQuote,
    AddRemark,
    CannotCorrect,
    MoveEntity,
    Relabel,
    Remove,
    offences,
)
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Meeting, Overlap


def article(marked: str, **overlap: Meeting) -> Annotated:
    made = Annotated(marked)
    made.rules = replace(made.rules, overlap=Overlap(**overlap))
    return made


def test_without_a_word_in_the_scheme_everything_may_overlap():
    desk = article("the [Bank of England|ORG] said")
    desk.correct(AddEntity(desk.span_of("England"), "ORG"))
    assert list(offences(desk.annotations, desk.rules.overlap)) == []


def test_entities_of_one_label_may_be_kept_apart():
    desk = article("the [Bank of England|ORG] said", same_label=Meeting.APART)
    with pytest.raises(CannotCorrect, match=r"Entities of one label may not overlap .* “Bank of England” is marked"):
        desk.correct(AddEntity(desk.span_of("England"), "ORG"))
    desk.correct(AddEntity(desk.span_of("England"), "LOC"))
    with pytest.raises(CannotCorrect, match="one label"):
        desk.correct(Relabel("e2", "ORG"))


def test_entities_of_different_labels_may_be_nested_but_not_cross():
    desk = article("the [Bank of England|ORG] Governor", other_labels=Meeting.NESTED)
    desk.correct(AddEntity(desk.span_of("England"), "LOC"))
    with pytest.raises(CannotCorrect, match=r"different labels may lie within each other .* not cross, as with “Bank"):
        desk.correct(MoveEntity("e2", desk.span_of("England Governor")))


def test_an_entity_and_what_was_said_may_be_kept_apart():
    desk = article("[“Vienna waits”|QUOTE] said Bo", entities_and_quotes=Meeting.APART)
    with pytest.raises(CannotCorrect, match="An entity and the content of a quote may not overlap"):
        desk.correct(AddEntity(desk.span_of("Vienna"), "LOC"))
    desk.correct(AddEntity(desk.span_of("Bo"), "PERSON"))


def test_quotes_within_quotes():
    desk = article("“He said ‘no’ to it” and “left”", quotes=Meeting.APART)
    desk.correct(AddQuote((desk.span_of("“He said ‘no’ to it”"),)))
    with pytest.raises(CannotCorrect, match="The content of two quotes may not overlap"):
        desk.correct(AddQuote((desk.span_of("‘no’"),)))
    desk.rules = replace(desk.rules, overlap=Overlap(quotes=Meeting.NESTED))
    desk.correct(AddQuote((desk.span_of("‘no’"),)))
    with pytest.raises(CannotCorrect, match="not cross"):
        desk.correct(AddFragment("q2", Role.CONTENT, desk.span_of("it” and “left”")))


def test_what_overlapped_before_can_be_mended_step_by_step_and_removed():
    desk = article("the [Bank of England|ORG] said")
    desk.correct(AddEntity(desk.span_of("England"), "LOC"))
    desk.rules = replace(desk.rules, overlap=Overlap(other_labels=Meeting.APART))
    desk.correct(MoveEntity("e2", desk.span_of("of England")))
    assert [pair[2] for pair in offences(desk.annotations, desk.rules.overlap)] == ["other_labels"]
    desk.correct(AddRemark(RemarkKind.NOTE, "e2", text="?"))
    desk.correct(Remove(("e2",)))
    assert list(offences(desk.annotations, desk.rules.overlap)) == []


def test_offences_are_found_over_a_whole_article():
    desk = article("[Ada|PERSON] met [Bo|PERSON] in [Lund|LOC]")
    desk.annotations = desk.annotations.of([*desk.annotations, Entity("e9", desk.span_of("Bo in Lund"), "ORG")])
    assert list(offences(desk.annotations, Overlap(quotes=Meeting.APART))) == []
    found = offences(desk.annotations, Overlap(Meeting.APART, Meeting.APART, Meeting.APART, Meeting.APART))
    assert [(one.id, other.id) for one, other, _ in found] == [("e2", "e9"), ("e9", "e3")]
