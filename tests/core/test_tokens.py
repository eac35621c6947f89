"""A text cut into words and marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.spans import Span
from copydesk.core.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Novak’s plan", "Ada|Novak|’s|plan"),
        ("I don't and I won’t", "I|do|n't|and|I|wo|n’t"),
        ("“We’ll win,” she said.", "“|We|’ll|win|,|”|she|said|."),
        ("Mr. Novak of the U.S. Army", "Mr.|Novak|of|the|U.S.|Army"),
        ("J. K. Novak left No. 10.", "J.|K.|Novak|left|No.|10|."),
        ("$40 for 28,500 at 3.5%", "$|40|for|28,500|at|3.5|%"),
        ("the self-described 27th mayor", "the|self|-|described|27th|mayor"),
        ("``Yes...'' -- no…", "``|Yes|...|''|--|no|…"),
        ("Nova\u0301k 東京", "Nova\u0301k|東京"),
        ("One.\n\nTwo.", "One|.|\n\n|Two|."),
        ("", ""),
    ],
)
def test_words_marks_and_line_ends_are_tokens(text: str, words: str) -> None:
    assert "|".join(token.of(text) for token in tokens(text)) == words


def test_a_stretch_is_cut_alone() -> None:
    text = "Ada Novak left."
    assert [token.of(text) for token in tokens(text, Span(4, 9))] == ["Novak"]


@given(st.text("ab’'n t.-\n“”1,", max_size=60))
def test_tokens_are_in_order_and_leave_nothing_but_blanks_out(text: str) -> None:
    found = tokens(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    covered = {at for token in found for at in range(token.start, token.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)
