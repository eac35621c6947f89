"""Names as they are compared."""

from __future__ import annotations

import pytest

from copydesk.core.surfaces import family_name, fold, tail


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Lloyd  Austin’s", "lloyd austin"),
        ("The Democrats'", "democrats"),
        ("the U.S.", "us"),
        ("The", "the"),
        ("a . b", ". b"),
        ("E\u0301mile", "émile"),
        ("Weiß", "weiss"),
        ("\n", ""),
    ],
)
def test_what_does_not_tell_names_apart_is_folded_away(words: str, folded: str):
    assert fold(words) == folded


def test_a_folded_name_stays_folded():
    assert fold(fold("The Pentagon’s")) == "pentagon"


@pytest.mark.parametrize(
    ("folded", "last"), [("lloyd austin iii", "austin"), ("austin", "austin"), ("ii", "ii"), ("", "")]
)
def test_the_tail_is_what_a_family_shares(folded: str, last: str):
    assert tail(folded) == last


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Lloyd Austin’s", "Austin"),
        ("Sammy Davis, Jr.", "Davis"),
        ("Austin", None),
        ("Fatima al", None),
        ("Malcolm X", None),
        ("", None),
    ],
)
def test_the_family_name_of_who_has_more_names(name: str, family: str | None):
    assert family_name(name) == family
