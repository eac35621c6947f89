"""The words around a place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.spans import Span
from copydesk.core.surroundings import Surroundings, around

TEXT = "Ada Novak spoke\n\nin Poole on Monday, and then she left."


@pytest.mark.parametrize(
    ("words", "room", "shown"),
    [
        ("Poole", 60, Surroundings("Ada Novak spoke in ", "Poole", " on Monday, and then she left.")),
        ("Poole", 10, Surroundings("…spoke in ", "Poole", " on Monday…")),
        ("Poole", 4, Surroundings("… in ", "Poole", " on…")),
        ("Ada", 4, Surroundings("", "Ada", " Nov…")),
        ("spoke\n\nin", 3, Surroundings("…ak ", "spoke in", " Po…")),
        ("spoke", 1, Surroundings("… ", "spoke", " …")),
    ],
)
def test_what_stands_on_either_side_on_one_line(words: str, room: int, shown: Surroundings):
    start = TEXT.index(words)
    assert around(TEXT, Span(start, start + len(words)), room) == shown


def test_it_reads_as_one_line():
    assert str(around(TEXT, Span(0, 3))) == "Ada Novak spoke in Poole on Monday, and then she left."


@given(text=st.text(min_size=1, max_size=400), data=st.data())
def test_nothing_of_a_text_makes_it_long_or_break(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    shown = around(text, span)
    assert len(str(shown)) <= 324
    assert len(str(shown).splitlines()) <= 1
