"""Contrast, and the nearest colour that has enough of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.contrast import READABLE, contrast, nearest_readable

_colours = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def test_the_formula_agrees_with_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_colour_that_can_be_read_is_left_alone() -> None:
    assert nearest_readable("#1c5fb0", ("#fdfaf4",)) == "#1c5fb0"


def test_a_pale_colour_gets_just_dark_enough() -> None:
    near = nearest_readable("#66aaff", ("#ffffff",))
    assert READABLE <= contrast(near, "#ffffff") < READABLE + 0.2
    assert near[1:3] < near[3:5] < near[5:]  # still a blue


@given(_colours, _colours)
def test_whatever_the_colour_there_is_one_for_each_page(colour: str, page: str) -> None:
    assert contrast(nearest_readable(colour, (page,)), page) >= READABLE


def test_where_nothing_can_be_read_on_all_pages_the_better_of_black_and_white_is_taken() -> None:
    assert nearest_readable("#808080", ("#ffffff", "#666666")) == "#000000"
    assert nearest_readable("#808080", ("#000000", "#777777")) == "#ffffff"
