"""Annotations and changes as JSON and back."""

from __future__ import annotations

import json

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core import corrections as c
from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.records import (
    BadRecord,
    annotation_from_record,
    annotation_to_record,
    change_from_record,
    change_to_record,
)
from copydesk.core.spans import Span

spans = st.tuples(st.integers(0, 99), st.integers(1, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
parts = st.lists(spans, max_size=3).map(tuple)
names = st.none() | st.text(min_size=1)
scores = st.none() | st.floats(0, 1)
entities = st.builds(Entity, st.just("e1"), spans, st.text(), st.sampled_from(State), scores, names)
quotes = st.builds(
    Quote, st.just("q1"), parts, parts, parts, names, st.sampled_from(Kind), st.sampled_from(State), scores, names
)


@given(entities | quotes)
def test_an_annotation_comes_back_from_json_as_it_was(annotation: Annotation) -> None:
    record = json.loads(json.dumps(annotation_to_record(annotation)))
    assert annotation_from_record(record) == annotation


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"id": 7, "label": "ORG", "span": [0, 1]},
        {"id": "e1", "label": "ORG", "span": [1, 1]},
        {"id": "e1", "label": "ORG", "span": [0, 1.5]},
        {"id": "e1", "label": "ORG", "span": [0, True]},
        {"id": "e1", "label": "ORG", "span": 3},
        {"id": "q1", "kind": "shouted", "content": [[0, 1]]},
        {"id": "q1", "kind": "direct", "state": "perhaps"},
    ],
)
def test_what_is_no_annotation_is_refused(record: dict[str, object]) -> None:
    with pytest.raises(BadRecord, match="is no annotation"):
        annotation_from_record(record)


@pytest.fixture
def ada() -> Annotated:
    return Annotated("[Ada Novak|PERSON] of [Poole|LOC] said [“we will win”|QUOTE] and left.")


def there_and_back(article: Annotated, correction: c.Correction) -> None:
    before = article.annotations
    change = article.correct(correction)
    record = json.loads(json.dumps(change_to_record(change)))
    assert before.apply(change_from_record(record, before)) == article.annotations
    inverse = json.loads(json.dumps(change_to_record(change.inverse())))
    assert article.annotations.apply(change_from_record(inverse, article.annotations)) == before


def test_every_kind_of_change_comes_back_from_json(ada: Annotated) -> None:
    for correction in (
        c.Accept(("e1",)),
        c.Relabel("e2", "ORG"),
        c.MoveEntity("e2", ada.span_of("of Poole")),
        c.AddEntity(ada.span_of("left"), "MISC"),
        c.SetPart("q3", Role.CUE, (ada.span_of("said"),)),
        c.SetSpeaker("q3", "Ada Novak"),
        c.Remove(("e1",)),
        c.SignOffArticle("2026-11-23T12:00:00+00:00"),
        c.Reopen(),
    ):
        there_and_back(ada, correction)


def test_confirming_an_article_takes_few_bytes_however_much_it_holds() -> None:
    many = Annotations.of([Entity(f"e{n}", Span(n, n + 1), "LOC") for n in range(1, 2301)])
    change = c.plan(many, c.SignOffArticle("2026-11-23T12:00:00+00:00"), c.Rules("x" * 9999, frozenset(), "Ada"))
    assert len(json.dumps(change_to_record(change))) < 25_000


def test_a_confirmation_by_two_people_is_written_out(ada: Annotated) -> None:
    first = ada.correct(c.Accept(("e1",)))
    ada.undo()
    ada.rules = c.Rules(ada.text, ada.rules.labels, "Ben")
    second = ada.correct(c.Accept(("e2",)))
    ada.undo()
    both = type(first)("accept", (*first.edits, *second.edits))
    again = change_from_record(change_to_record(both), ada.annotations)
    assert again.edits == both.edits


def test_a_change_for_other_annotations_is_refused() -> None:
    with pytest.raises(BadRecord, match="no change fits"):
        change_from_record({"action": "accept", "confirmed": ["e9"], "by": "Ada"}, Annotations())
    with pytest.raises(BadRecord, match="no change fits"):
        change_from_record({}, Annotations())
