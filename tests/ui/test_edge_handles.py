"""Where a dragged edge comes to rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.page.edge_handles import EdgeDrag, snapped

TEXT = "“We mean it,” America’s envoy said."


@pytest.mark.parametrize(
    ("offset", "ends", "expected"),
    [
        (TEXT.index("merica"), False, "America’s"),
        (TEXT.index("voy"), False, "envoy said."),
        (TEXT.index("it") + 1, True, "it"),
        (TEXT.index(",”") + 1, True, ","),
        (TEXT.index("’s"), True, "America"),
    ],
)
def test_an_edge_snaps_to_words_and_single_marks(offset: int, ends: bool, expected: str) -> None:
    place = snapped(TEXT, offset, ends=ends, by_character=False)
    assert TEXT[:place].endswith(expected) if ends else TEXT[place:].startswith(expected)


def test_a_closing_quotation_mark_can_be_left_in_or_out() -> None:
    before, after = TEXT.index("”"), TEXT.index("”") + 1
    assert snapped(TEXT, before, ends=True, by_character=False) == before
    assert snapped(TEXT, after, ends=True, by_character=False) == after


def test_by_character_an_edge_never_splits_what_is_read_as_one() -> None:
    text = "Zoe\u0308 👩‍🚀 flew"
    assert {snapped(text, offset, ends=True, by_character=True) for offset in range(len(text) + 1)} == {
        *(0, 1, 2, 4, 5),
        *(8, 9, 10, 11, 12, 13),
    }


@given(st.text(min_size=1, max_size=30), st.data())
def test_a_drag_never_ends_in_nothing_and_holds_the_other_edge(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    drag = EdgeDrag(Mark("e1", None, 0, Span(start, end)), data.draw(st.booleans()), Span(start, end))
    moved = drag.moved(data.draw(st.integers(0, len(text))), text, by_character=data.draw(st.booleans()))
    assert moved.span.fits(text)
    assert (moved.span.start == start) if drag.holds_end else (moved.span.end == end)


def test_in_white_space_without_end_an_edge_stays_where_it_is_put() -> None:
    assert snapped(" " * 1000, 500, ends=True, by_character=False) == 500
