"""What is read at sight is exactly what has no fault: the quick way and the thorough one never disagree."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from functools import reduce
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Entity, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.gold import gold_line
from copydesk.exchange.gold_faults import faults
from copydesk.exchange.gold_rows import items_at_sight

TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
SIGNED = SignOff("Ada", "2026-01-31T16:06:05+00:00")
ITEMS = [
    Entity("e1", Span(2, 8), "PERSON", State.KEPT, annotator="Ada"),
    Entity("e2", Span(0, 1), "MISC", score=0.25),
    Quote("q1", (Span(23, 34), Span(35, 48)), (Span(9, 13),), (Span(2, 8),), "Lloyd Austin", annotator="Ada"),
    Quote("q2", (Span(36, 44),), score=0.5),
    Remark("r1", RemarkKind.NOTE, "e1", text="Which Austin?"),
    Remark("r2", RemarkKind.DISMISSAL, span=Span(23, 34), rule="scare", annotator="Ada"),
]
LINE = gold_line(
    Article("a1", "Ties", TEXT, {"byline": "Jane Roe"}),
    Annotations.of(ITEMS, SIGNED),
    scheme="news",
    pipeline=None,
    status="gold",
)
ODD = (
    None, True, False, 0, 1, -1, 2, 8, 58, 59, 10**30, 0.0, 1.0, 1.5, -0.5, "", " ", "e1", "q1", "Austin", "gold",
    "content", [], {}, [[]], [{}], [None], [{"start": 2, "end": 8, "text": "Austin"}], {"start": 2, "end": 8},
)  # fmt: skip


def places(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value within a value of JSON."""
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in rows:
        yield (*way, key)
        yield from places(below, (*way, key))


PLACES = list(places(json.loads(LINE)))


@given(st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from((*ODD, ...))), max_size=2))
def test_there_are_annotations_at_sight_exactly_where_there_is_no_fault(spoilt: list[tuple[Any, Any]]) -> None:
    agree_on(spoilt)


def test_each_place_spoilt_in_each_way_is_a_fault_or_none_for_both() -> None:
    for place in PLACES:
        for value in (*ODD, ...):
            agree_on([(place, value)])


def agree_on(spoilt: list[tuple[Any, Any]]) -> None:
    """What is read at sight and what the faults are sought in agree on a line that was spoilt in these places."""
    record = json.loads(LINE)
    for (*way, last), value in spoilt:
        # One spoiling may have taken away the place of the next.
        with contextlib.suppress(KeyError, IndexError, TypeError):
            place = reduce(lambda place, step: place[step], way, record)
            place[last] = value
            if value is ...:
                del place[last]
    assert (items_at_sight(record) is None) == bool(list(faults(record))), record


def test_one_line_gives_every_annotation_and_remark_as_it_was() -> None:
    found = items_at_sight(json.loads(LINE))
    assert found is not None
    assert sorted(found, key=lambda item: item.id) == ITEMS
