"""Label maps as people write them."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.scheme import read_scheme
from copydesk.prefill.labels import OURS, BadLabelMap, label_map, parse_label_map


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("", {}),
        (" , ", {}),
        ("GPE=LOC, FOO=MISC, TIME=", {"GPE": "LOC", "FOO": "MISC", "TIME": ""}),
        (" GPE =  LOC ,", {"GPE": "LOC"}),
        ("Geo political=LOC", {"Geo political": "LOC"}),
        ("GPE=LOC,GPE=LOC", {"GPE": "LOC"}),
    ],
)
def test_pairs_are_read(text: str, table: dict[str, str]) -> None:
    assert parse_label_map(text) == table


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("GPE", "“GPE” should read THEIRS=OURS"),
        ("=LOC", "“=LOC” should read THEIRS=OURS"),
        ("GPE=PLACE", "“PLACE” is no label of ours; there are DATE, FAC, LOC"),
        ("GPE=loc", "“loc” is no label of ours"),
        ("A=B=LOC", "“B=LOC” is no label of ours"),
        ("GPE=LOC, GPE=", "“GPE” stands there twice"),
    ],
)
def test_what_is_wrong_is_named(text: str, says: str) -> None:
    with pytest.raises(BadLabelMap) as refusal:
        parse_label_map(text)
    assert refusal.value.reason.startswith(says)


@given(st.dictionaries(st.text("abcXYZ_ 9", min_size=1).map(str.strip).filter(bool), st.sampled_from(["", *OURS])))
def test_every_map_that_can_be_written_is_read_again(table: dict[str, str]) -> None:
    assert parse_label_map(", ".join(f"{theirs}={ours}" for theirs, ours in table.items())) == table


def test_the_built_in_map_and_ours_are_labels_of_the_scheme() -> None:
    scheme = read_scheme(files("copydesk.resources").joinpath("schemes/news.toml").read_text(encoding="utf-8"))
    assert scheme.label_names >= OURS
    assert set(label_map().values()) <= OURS | {""}
