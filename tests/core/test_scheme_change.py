"""What differs between two schemes, and what becomes of annotations under other labels."""

from __future__ import annotations

from dataclasses import replace

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st
from strategies import LABELS, Deed, deeds

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Role
from copydesk.core.corrections import AddRemark, CannotCorrect, Relabel, Remove, SetPart, SignOffArticle
from copydesk.core.history import History
from copydesk.core.records import BadRecord
from copydesk.core.relabelling import RELABELLED, Relabelling, Rule, everything, taking_back
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Scheme, read_scheme
from copydesk.core.scheme_change import scheme_change

NEWS = read_scheme(news_scheme())


def renamed(scheme: Scheme, old: str, new: str) -> Scheme:
    return replace(scheme, labels=tuple(replace(row, name=new) if row.name == old else row for row in scheme.labels))


def without(scheme: Scheme, name: str) -> Scheme:
    return replace(scheme, labels=tuple(row for row in scheme.labels if row.name != name))


def same(scheme: Scheme) -> dict[str, str]:
    return {row.name: row.name for row in scheme.labels}


def test_a_scheme_that_says_the_same_is_no_change():
    assert scheme_change(NEWS, NEWS).is_empty


def test_what_changed_gets_the_next_version_and_is_written():
    change = scheme_change(NEWS, replace(NEWS, labels=NEWS.labels[::-1]))
    assert not change.is_empty
    assert change.after.version == "2"
    assert read_scheme(change.after.source) == change.after
    assert (change.added, change.removed, change.labels) == ((), (), {})


def test_a_label_with_another_name_is_the_same_label():
    after = renamed(NEWS, "ORG", "COMPANY")
    change = scheme_change(NEWS, after, {**same(after), "COMPANY": "ORG"})
    assert change.renamed == change.labels == {"ORG": "COMPANY"}
    assert (change.added, change.removed) == ((), ())


def test_a_label_that_is_gone_can_be_merged_into_another():
    change = scheme_change(NEWS, without(NEWS, "FAC"))
    assert (change.removed, change.labels) == (("FAC",), {})
    assert replace(change, fates={"FAC": "LOC"}).labels == {"FAC": "LOC"}


def test_a_scheme_from_a_file_keeps_its_own_version():
    other = replace(renamed(NEWS, "ORG", "CLUB"), name="sport", version="7")
    change = scheme_change(NEWS, other)
    assert (change.after.version, change.added, change.removed) == ("7", ("CLUB",), ("ORG",))


# Annotations


def test_two_labels_can_change_places_in_one_go():
    desk = Annotated("[Ada|PERSON] of [Poole|LOC] in [Lund|ORG]")
    after = Relabelling.of({"PERSON": "LOC", "LOC": "PERSON"}).annotations(desk.annotations)
    assert [entity.label for entity in after.entities.values()] == ["LOC", "PERSON", "ORG"]


def test_everything_else_stays_the_sign_off_too():
    desk = Annotated("[Ada|PERSON] said [“Go”|QUOTE]")
    desk.correct(AddRemark(RemarkKind.NOTE, "e1", text="sic"))
    desk.correct(SignOffArticle("2026-11-24T10:00:00+00:00"))
    after = Relabelling.of({"PERSON": "HUMAN"}).annotations(desk.annotations)
    assert after.entities["e1"] == replace(desk.entity("e1"), label="HUMAN")
    assert (after.quotes, after.remarks) == (desk.annotations.quotes, desk.annotations.remarks)
    assert after.sign_off == desk.annotations.sign_off


def test_undo_after_it_brings_back_the_new_label():
    desk = Annotated("[Ada|PERSON] said [“Go”|QUOTE]")
    desk.correct(Remove(("e1",)))
    relabelling = Relabelling.of({"PERSON": "HUMAN"})
    desk.annotations, desk.history = relabelling.annotations(desk.annotations), relabelling.history(desk.history)
    desk.undo()
    assert desk.entity("e1").label == "HUMAN"


def test_a_step_that_alters_nothing_any_more_is_gone():
    desk = Annotated("[Ada|PERSON] said [“Go”|QUOTE]")
    desk.correct(Relabel("e1", "LOC"))
    desk.correct(Relabel("e1", "ORG"))
    desk.correct(SetPart("q2", Role.SOURCE, (desk.span_of("Ada"),)))
    desk.undo()
    history = Relabelling.of({"LOC": "ORG"}).history(desk.history)
    assert [step.seq for step in history.done] == [1]
    assert [step.change.action for step in history.undone] == ["set_part"]


def _after_deeds(desk: Annotated, morning: list[Deed]) -> None:
    for deed in morning:
        try:
            if deed.move == "correct":
                desk.correct(deed.correction_of(desk.annotations, desk.text))
            elif desk.history.next_undo if deed.move == "undo" else desk.history.next_redo:
                desk.undo() if deed.move == "undo" else desk.redo()
        except CannotCorrect:
            continue


@given(morning=deeds, labels=st.dictionaries(st.sampled_from(LABELS), st.sampled_from([*LABELS, "NEW"]), max_size=3))
def test_history_and_annotations_still_fit_and_lead_back_to_the_relabelled_beginning(
    morning: list[Deed], labels: dict[str, str]
):
    desk = Annotated("[Ada Novak|PERSON] of the [Bank of England|ORG] said [“We go”|QUOTE] in [Poole|LOC] today.")
    base = desk.annotations
    _after_deeds(desk, morning)
    relabelling = Relabelling.of(labels)
    desk.annotations, desk.history = relabelling.annotations(desk.annotations), relabelling.history(desk.history)
    while desk.history.next_undo:
        desk.undo()
    assert desk.annotations == relabelling.annotations(base)


@given(morning=deeds, labels=st.dictionaries(st.sampled_from(LABELS), st.sampled_from([*LABELS, "NEW"]), max_size=3))
def test_taken_back_all_is_as_it_was(morning: list[Deed], labels: dict[str, str]):
    desk = Annotated("[Ada Novak|PERSON] of the [Bank of England|ORG] said [“We go”|QUOTE] in [Poole|LOC] today.")
    base = desk.annotations
    _after_deeds(desk, morning)
    before, relabelling = desk.annotations, Relabelling.of(labels)
    back = taking_back(tuple(labels.items()), LABELS, everything(base, desk.history, before))
    assert back.annotations(relabelling.annotations(before)) == before


def test_what_had_become_one_comes_apart_by_id():
    desk = Annotated("[Ada|PERSON] of [Poole|LOC] at [Quay|FAC] by [Bo|MISC]")
    labels = (("FAC", "LOC"), ("MISC", "THING"))
    back = taking_back(
        labels, {"PERSON", "LOC", "FAC", "MISC"}, everything(desk.annotations, History(), desk.annotations)
    )
    assert back.rules == (Rule("LOC", "FAC", frozenset({"e3"})), Rule("THING", "MISC"))
    assert taking_back(labels[:1], {"LOC"}, Annotations()).rules == ()


def test_it_is_journalled_and_read_again():
    both = Relabelling((Rule("LOC", "FAC", frozenset({"e3", "e1"})), Rule("THING", "MISC")))
    record = both.to_record()
    assert record == {"action": RELABELLED, "labels": [["LOC", "FAC", ["e1", "e3"]], ["THING", "MISC"]]}
    assert Relabelling.from_record(record) == both
    assert Relabelling.from_record({"action": "remove"}) is None
    assert both.items([Entity("e3", Annotated("x").span_of("x"), "LOC")])[0].label == "FAC"
    for bad in ({}, {"labels": 3}, {"labels": [["LOC"]]}):
        with pytest.raises(BadRecord, match="is no relabelling"):
            Relabelling.from_record({"action": RELABELLED, **bad})
