"""The best sequence of tags, and the spans in it."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from copydesk.prefill.encoder.tags import best_tags, spans

SCORES = arrays.arrays(np.float32, st.tuples(st.integers(1, 5), st.just(5)), elements=st.integers(-9, 0).map(float))


def scores(*tags: int, width: int = 5) -> np.ndarray:
    table = np.full((len(tags), width), -5, np.float32)
    table[range(len(tags)), tags] = -0.1
    return table


def begins(*places: int, count: int) -> np.ndarray:
    return np.isin(np.arange(count), [0, *places])


def allowed(tags: tuple[int, ...], lines: np.ndarray) -> bool:
    before = 0
    for tag, new in zip(tags, lines, strict=True):
        if tag and tag % 2 == 0 and (new or before not in (tag, tag - 1)):
            return False
        before = tag
    return True


def test_spans_are_read_off_their_tags() -> None:
    assert spans(scores(0, 1, 2, 3, 1, 0), begins(count=6)) == [(1, 3, 0), (3, 4, 1), (4, 5, 0)]


def test_an_inner_tag_without_a_beginning_gets_one() -> None:
    table = scores(2, 2)
    table[0, 1] = -0.2
    assert spans(table, begins(count=2)) == [(0, 2, 0)]


def test_no_span_runs_over_the_end_of_a_line() -> None:
    found = spans(scores(1, 2, 2, 2), begins(2, count=4))
    assert all(not (start < 2 < end) for start, end, _ in found)


@given(SCORES, st.lists(st.integers(1, 4)))
def test_no_allowed_sequence_is_likelier(table, places) -> None:
    lines = begins(*places, count=len(table))
    tags = tuple(best_tags(table, lines).tolist())
    assert allowed(tags, lines)
    rest = [each for each in product(range(5), repeat=len(table)) if allowed(each, lines)]
    assert sum(table[range(len(tags)), tags]) == max(sum(table[range(len(each)), each]) for each in rest)
