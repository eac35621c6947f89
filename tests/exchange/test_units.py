"""Offsets of other tools: the unit is found by the words, or it is said that nobody can tell."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from round_trip import texts

from copydesk.core.spans import Span
from copydesk.exchange.units import Claim, Measured, Ruler, Unit, place

TEXT = "😊 Austin\r\nsaid “e\u0301” 🇰🇷 to him"
WORDS = ("Austin", "said", "him")


def claims_in(unit: Unit, words: tuple[str, ...] = WORDS, *, surfaces: bool = True) -> list[Claim]:
    """Where the words stand, counted in a unit."""
    ruler = Ruler(TEXT, unit)
    found = [(TEXT.index(word), TEXT.index(word) + len(word), word) for word in words]
    return [Claim(ruler.to_unit(start), ruler.to_unit(end), word if surfaces else None) for start, end, word in found]


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("usual", Unit)
def test_the_unit_is_found_whatever_is_usual(unit: Unit, usual: Unit) -> None:
    placed = place(TEXT, claims_in(unit), usual)
    assert placed.unit is unit
    assert [span.of(TEXT) for span in placed.spans if span] == list(WORDS)
    assert placed.measured == Measured(unit, 3, 0, 0)


def test_what_no_unit_confirms_is_refused_and_the_rest_stands() -> None:
    placed = place(TEXT, [*claims_in(Unit.UTF16), Claim(0, 2, "other words")], Unit.CODE_POINT)
    assert placed.spans[-1] is None
    assert placed.measured == Measured(Unit.UTF16, 3, 0, 1)


@pytest.mark.parametrize(
    "claim", [Claim(-1, 2), Claim(2, 2), Claim(5, 3), Claim(True, 3), Claim("0", 3), Claim(0, 999), Claim(0, 10**30)]
)
def test_what_is_no_span_is_refused(claim: Claim) -> None:
    assert place("Austin said", [claim], Unit.CODE_POINT).spans == (None,)


def test_without_words_the_usual_unit_stands_and_it_is_said_when_another_would_differ() -> None:
    unsure = place(TEXT, claims_in(Unit.UTF16, surfaces=False), Unit.UTF16).measured
    assert unsure == Measured(Unit.UTF16, 0, 3, 0, ambiguous=True)
    sure = place("Austin “said” it", [Claim(8, 12)], Unit.UTF16).measured
    assert sure == Measured(Unit.UTF16, 0, 1, 0, ambiguous=False)


def test_a_unit_that_was_settled_is_not_looked_for() -> None:
    placed = place(TEXT, claims_in(Unit.UTF16), Unit.UTF16, unit=Unit.CODE_POINT)
    assert placed.unit is Unit.CODE_POINT
    assert placed.measured.refused == 3


def test_words_are_compared_loosely_where_a_tool_collapses_blanks() -> None:
    text = "one  two\n three"
    claim = Claim(0, len(text), "one two three")
    assert place(text, [claim], Unit.CODE_POINT).spans == (None,)
    assert place(text, [claim], Unit.CODE_POINT, loosely=True).spans == (Span(0, len(text)),)


def test_no_claims_are_no_question() -> None:
    assert place(TEXT, [], Unit.GRAPHEME).measured == Measured(Unit.GRAPHEME, 0, 0, 0)


@given(text=texts(), unit=st.sampled_from(Unit), data=st.data())
def test_a_ruler_goes_there_and_back(text: str, unit: Unit, data: st.DataObject) -> None:
    ruler = Ruler(text, unit)
    offset = data.draw(st.integers(0, len(text)))
    there = ruler.to_unit(offset)
    assert there is None or ruler.from_unit(there) == offset
    assert ruler.from_unit(ruler.to_unit(len(text)) or 0) == len(text)
    assert ruler.to_unit(len(text) + 1) is None
    assert ruler.from_unit(10**9) is None


def test_each_unit_counts_as_it_says() -> None:
    lengths = {unit: Ruler("😊\r\ne\u0301", unit).to_unit(5) for unit in Unit}
    assert lengths == {
        Unit.CODE_POINT: 5,
        Unit.UTF16: 6,
        Unit.UTF8: 9,
        Unit.CRLF_AS_ONE: 4,
        Unit.UTF16_CRLF_AS_ONE: 5,
        Unit.GRAPHEME: 3,
    }


@pytest.mark.parametrize("unit", [unit for unit in Unit if unit is not Unit.CODE_POINT])
def test_a_long_text_is_measured_in_little_memory(unit: Unit) -> None:
    text = "é😊\r\n " * 40_000
    tracemalloc.start()
    try:
        Ruler(text, unit)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 40 * len(text)
