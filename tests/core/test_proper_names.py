"""The name at a caret."""

from __future__ import annotations

import pytest

from copydesk.core.proper_names import name_at, next_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("US Defence Secretary Lloyd ^Austin spoke", "Lloyd Austin"),
        ("US Defence Secretary ^Lloyd Austin’s plan", "Lloyd Austin"),
        ("the Yonhap ^News Agency reported", "Yonhap News Agency"),
        ("In ^South Korea’s capital", "South Korea"),
        ("He left ^Poole.", "Poole"),
        ("of ^the Republic of Korea", "the"),
        ("of the Republic of K^orea", "Republic of Korea"),
        ("the Ministry of the ^Interior said", "Ministry of the Interior"),
        ("the ^Ministry of the Interior said", "Ministry of the Interior"),
        ("Ada ^Novak of Poole", "Ada Novak"),
        ("Ada Novak of ^Poole", "Poole"),
        ("the U.S^. Army", "U.S."),
        ("Ada\n^Novak\nLeft", "Novak"),
        ("it ^rained", "rained"),
        ("^Mr Novak", "Mr"),
        ("Mr ^Novak", "Novak"),
        ("^Novak", "Novak"),
    ],
)
def test_a_caret_stands_in_a_name(text: str, name: str) -> None:
    at = text.index("^")
    text = text.replace("^", "")
    span = name_at(text, at)
    assert span is not None
    assert span.of(text) == name


@pytest.mark.parametrize("text", ["", " ", "a  ^ b", "“^”", "Novak ^"])
def test_between_words_there_is_no_name(text: str) -> None:
    assert name_at(text.replace("^", ""), max(0, text.find("^"))) is None


NEWS = "He left Poole.\n\nIn Poole, Ada Novak’s “Daily News” said:\nThe U.S. agreed with Novak."


def test_names_are_walked_one_by_one() -> None:
    names: list[str] = []
    at = 0
    while (name := next_name(NEWS, at, lambda span: False)) is not None:
        names.append(name.of(NEWS))
        at = name.start
    assert names == ["Poole", "Poole", "Ada Novak", "Daily News", "U.S.", "Novak"]


def test_backwards_and_without_what_is_annotated() -> None:
    names: list[str] = []
    at = len(NEWS)
    while (name := next_name(NEWS, at, lambda span: span.of(NEWS) == "Poole", forward=False)) is not None:
        names.append(name.of(NEWS))
        at = name.start
    assert names == ["Novak", "U.S.", "Daily News", "Ada Novak"]
