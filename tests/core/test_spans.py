"""Spans and the few ways they are tidied."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.spans import Span, in_order, trim, trim_name

spans = st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(2, 2), (3, 2), (-1, 2)])
def test_a_span_is_never_empty_and_never_before_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such span"):
        Span(start, end)


def test_a_span_knows_its_words_and_their_number() -> None:
    assert Span(4, 7).of("the Fed") == "Fed"
    assert len(Span(4, 7)) == 3


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


def test_a_span_contains_itself_and_what_is_within() -> None:
    assert Span(1, 5).contains(Span(1, 5))
    assert not Span(1, 5).contains(Span(4, 6))


def test_a_span_fits_when_it_ends_with_the_text() -> None:
    assert Span(0, 3).fits("Fed")
    assert not Span(0, 4).fits("Fed")


def test_trimming_takes_blanks_from_both_ends_and_leaves_the_comma() -> None:
    assert trim(Span(0, 9), " “Yes,”\u00a0 ") == Span(1, 7)


def test_trimming_a_name_takes_stray_commas_too_but_not_its_own_stop() -> None:
    assert trim_name(Span(0, 13), ", Acme Inc.; ") == Span(2, 11)


def test_nothing_is_left_of_blanks() -> None:
    assert trim(Span(0, 2), "  ") is None
    assert trim_name(Span(0, 3), " , ") is None


def test_fragments_that_meet_are_one() -> None:
    assert in_order((Span(7, 9), Span(0, 3), Span(3, 5), Span(1, 2))) == (Span(0, 5), Span(7, 9))


@given(st.lists(spans))
def test_spans_in_order_cover_the_same_and_are_apart(given_spans: list[Span]) -> None:
    ordered = in_order(tuple(given_spans))
    assert {n for span in ordered for n in range(span.start, span.end)} == {
        n for span in given_spans for n in range(span.start, span.end)
    }
    assert all(one.end < other.start for one, other in pairwise(ordered))
