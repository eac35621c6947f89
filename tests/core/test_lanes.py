"""Which marks are where, and that no two of a track hide each other."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core import lanes as lanes_module
from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role, State
from copydesk.core.lanes import Lanes, Mark, innermost_first, marks_of
from copydesk.core.spans import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 25))
entities = st.builds(lambda span, label: Entity("", span, label), spans, st.sampled_from(["PERSON", "ORG"]))
parts = st.lists(spans, max_size=2).map(tuple)
quotes = st.builds(
    lambda content, cue, source: Quote("", tuple(content), cue, source),
    st.lists(spans, min_size=1, max_size=3),
    parts,
    parts,
)
annotation_lists = st.lists(entities | quotes, max_size=12)


def numbered(found: list[Annotation]) -> Annotations:
    return Annotations.of(
        replace(annotation, id=f"{'e' if isinstance(annotation, Entity) else 'q'}{number}")
        for number, annotation in enumerate(found)
    )


def entity(number: int, start: int, end: int) -> Entity:
    return Entity(f"e{number}", Span(start, end), "PERSON")


def ids(marks: tuple[Mark, ...]) -> list[str]:
    return [mark.annotation_id for mark in marks]


def in_content(mark: Mark) -> bool:
    return mark.role is Role.CONTENT


def test_a_quote_has_a_mark_for_each_fragment_of_each_role() -> None:
    quote = Quote("q1", (Span(0, 5), Span(9, 12)), (Span(6, 8),))
    assert marks_of(quote) == (
        Mark("q1", Role.CONTENT, 0, Span(0, 5)),
        Mark("q1", Role.CONTENT, 1, Span(9, 12)),
        Mark("q1", Role.CUE, 0, Span(6, 8)),
    )


def test_an_entity_has_one_mark() -> None:
    assert marks_of(entity(1, 2, 4)) == (Mark("e1", None, 0, Span(2, 4)),)


def test_marks_come_in_reading_order_the_outer_first() -> None:
    lanes = Lanes(Annotations.of([entity(1, 4, 6), entity(2, 0, 3), entity(3, 0, 9)]))
    assert ids(lanes.marks) == ["e3", "e2", "e1"]


def test_at_an_offset_the_innermost_mark_comes_first() -> None:
    lanes = Lanes(Annotations.of([Quote("q1", (Span(0, 50),)), entity(2, 10, 30), entity(3, 12, 20)]))
    assert ids(lanes.at(15)) == ["e3", "e2", "q1"]


def test_a_mark_does_not_hold_the_offset_that_it_ends_at() -> None:
    lanes = Lanes(Annotations.of([entity(1, 3, 5)]))
    assert [bool(lanes.at(offset)) for offset in (2, 3, 4, 5)] == [False, True, True, False]


def test_on_the_same_words_a_name_is_inside_the_source_and_that_inside_content() -> None:
    words = Span(0, 5)
    found = Annotations.of([Quote("q1", (words,), (words,), (words,)), Entity("e2", words, "PERSON")])
    roles = [mark.role for mark in Lanes(found).at(2)]
    assert roles == [None, Role.CUE, Role.SOURCE, Role.CONTENT]


def test_a_name_stays_next_to_its_words_and_the_source_around_it_goes_below() -> None:
    lanes = Lanes(Annotations.of([Quote("q1", (Span(40, 50),), (), (Span(0, 30),)), entity(2, 18, 30)]))
    source, name = lanes.marks[0], lanes.marks[1]
    assert (lanes.lane_of(name), lanes.lane_of(source)) == (0, 1)


def test_the_lane_of_a_mark_from_elsewhere_is_refused() -> None:
    lanes = Lanes(Annotations.of([entity(1, 3, 5)]))
    for stranger in (Mark("e9", None, 0, Span(0, 2)), Mark("e9", None, 0, Span(8, 9))):
        with pytest.raises(KeyError):
            lanes.lane_of(stranger)


def test_next_and_previous_go_through_every_mark_and_stop_at_the_ends() -> None:
    lanes = Lanes(Annotations.of([entity(1, 0, 9), entity(2, 0, 3), entity(3, 4, 6)]))
    first, second, third = lanes.marks
    assert [lanes.next_mark(mark) for mark in lanes.marks] == [second, third, None]
    assert [lanes.previous_mark(mark) for mark in lanes.marks] == [None, first, second]


def test_from_an_offset_the_next_mark_begins_there_or_behind_and_the_previous_before() -> None:
    lanes = Lanes(Annotations.of([entity(1, 2, 4), entity(2, 6, 8)]))
    one, two = lanes.marks
    assert [lanes.next_mark(offset) for offset in (0, 2, 3, 6, 7)] == [one, one, two, two, None]
    assert [lanes.previous_mark(offset) for offset in (0, 2, 3, 6, 7)] == [None, None, one, one, two]


def test_going_on_from_a_mark_that_is_gone_finds_its_neighbours() -> None:
    annotations = Annotations.of([entity(1, 0, 2), entity(2, 4, 6), entity(3, 8, 9)])
    gone = Lanes(annotations).marks[1]
    left = Lanes(Annotations.of([annotations["e1"], annotations["e3"]]))
    assert left.previous_mark(gone) == left.marks[0]
    assert left.next_mark(gone) == left.marks[1]


def test_lanes_matter_as_far_as_overlaps_reach() -> None:
    lanes = Lanes(Annotations.of([entity(1, 0, 5), entity(2, 4, 9), entity(3, 8, 12), entity(4, 12, 20)]))
    assert lanes.chained(Span(5, 6)) == Span(0, 12)
    assert lanes.chained(Span(30, 31)) == Span(30, 31)


def test_a_change_of_looks_moves_nothing() -> None:
    annotations = Annotations.of([entity(number, number * 10, number * 10 + 5) for number in range(20)])
    lanes = Lanes(annotations)
    kept = replace(annotations.entities["e3"], state=State.KEPT, label="ORG")
    after = Annotations.of([kept if annotation.id == "e3" else annotation for annotation in annotations])
    assert lanes.after(after, frozenset({"e3"})) is lanes


@given(annotation_lists)
def test_no_two_marks_of_a_track_that_overlap_share_a_lane(found: list[Annotation]) -> None:
    lanes = Lanes(numbered(found))
    for one in lanes.marks:
        for other in lanes.marks:
            if one != other and one.span.overlaps(other.span) and in_content(one) == in_content(other):
                assert lanes.lane_of(one) != lanes.lane_of(other)


@given(annotation_lists, st.integers(0, 90), st.integers(0, 20))
def test_between_offsets_is_every_mark_that_covers_some_of_it(found: list[Annotation], start: int, more: int) -> None:
    lanes = Lanes(numbered(found))
    covering = [mark for mark in lanes.marks if mark.span.start < start + more and mark.span.end > start]
    assert list(lanes.between(start, start + more)) == covering


@given(annotation_lists, st.integers(0, 90))
def test_at_an_offset_is_what_covers_it_from_short_to_long(found: list[Annotation], offset: int) -> None:
    lanes = Lanes(numbered(found))
    here = lanes.at(offset)
    assert set(here) == {mark for mark in lanes.marks if mark.span.start <= offset < mark.span.end}
    assert [len(mark.span) for mark in here] == sorted(len(mark.span) for mark in here)
    assert innermost_first(reversed(here)) == here


@given(annotation_lists, st.integers(20, 60), st.integers(1, 60))
def test_the_first_page_alone_looks_as_it_does_once_all_is_known(found: list[Annotation], page: int, end: int) -> None:
    whole = Lanes(numbered(found))
    everything = whole.marks
    with patch.object(lanes_module, "_PAGE", page):
        lanes = Lanes(numbered(found))
        shown = list(lanes.between(0, end))
        given_lanes = [lanes.lane_of(mark) for mark in shown]
    assert shown == [mark for mark in everything if mark.span.start < end]
    assert given_lanes == [whole.lane_of(mark) for mark in shown]
    assert lanes.marks == everything


@given(annotation_lists, annotation_lists, st.sets(st.integers(0, 15)))
def test_lanes_after_a_change_are_the_lanes_of_what_is_there_then(
    old: list[Annotation], new: list[Annotation], changed: set[int]
) -> None:
    many = [entity(number, 200 + number, 203 + number) for number in range(100, 260)]
    before = Annotations.of([*numbered(old), *many])
    replaced = [annotation for annotation in numbered(new) if int(annotation.id[1:]) in changed]
    gone = {f"{letter}{number}" for letter in "eq" for number in changed}
    after = Annotations.of([*(a for a in before if a.id not in gone), *replaced])
    touched = frozenset(gone & {annotation.id for annotation in [*before, *after]})
    fresh, following = Lanes(after), Lanes(before).after(after, touched)
    assert following.marks == fresh.marks
    assert [following.chained(mark.span) for mark in fresh.marks] == [fresh.chained(mark.span) for mark in fresh.marks]
    assert [following.lane_of(mark) for mark in fresh.marks] == [fresh.lane_of(mark) for mark in fresh.marks]


def test_the_last_mark_can_change_too() -> None:
    before = Annotations.of([entity(number, number * 10, number * 10 + 5) for number in range(20)])
    longer = Annotations.of([*(each for each in before if each.id != "e19"), entity(19, 170, 300)])
    following = Lanes(before).after(longer, frozenset({"e19"}))
    assert following.marks == Lanes(longer).marks
    assert [mark.annotation_id for mark in following.at(250)] == ["e19"]
    assert following.chained(Span(299, 310)) == Span(170, 310)


def test_a_change_of_nearly_everything_is_taken_over_too() -> None:
    before = Annotations.of([entity(1, 0, 4), entity(2, 2, 6)])
    after = Annotations.of([entity(1, 1, 4)])
    assert Lanes(before).after(after, frozenset({"e1", "e2"})).marks == Lanes(after).marks
