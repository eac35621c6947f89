"""Tokens for other tools: they leave nothing out, and lie under every annotation that they are cut for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.spans import Span
from copydesk.exchange.annotated.tiles import Line, Tile, tiles, words

TEXT = st.text(
    st.one_of(st.sampled_from(" \n\r\t\u00a0\u2028.,“”'’-aAé\u0301😊\u200d"), st.characters(codec="utf-8")), max_size=40
)


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    """A text and some spans of it."""
    text = draw(TEXT.filter(bool))
    edges = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True)
    return text, [Span(min(pair), max(pair)) for pair in draw(st.lists(edges, max_size=5))]


def joined(text: str, laid: list[Tile]) -> str:
    return "".join(tile.span.of(text) + " " * tile.blank for tile in laid)


@given(cut_texts())
def test_tiles_joined_are_the_text(case: tuple[str, list[Span]]) -> None:
    text, cuts = case
    assert joined(text, tiles(text, cuts)) == text
    assert joined(text, tiles(text)) == text


@given(cut_texts())
def test_every_cut_lies_on_whole_tiles(case: tuple[str, list[Span]]) -> None:
    text, cuts = case
    line = Line([tile.span for tile in tiles(text, cuts)])
    for cut in cuts:
        covered = line.covered(cut)
        assert covered
        assert line.reach(*covered) == cut


@given(cut_texts())
def test_words_hold_all_but_the_blanks_in_order(case: tuple[str, list[Span]]) -> None:
    text, cuts = case
    assert "".join(word.of(text) for word in words(text, cuts)) == "".join(text.split())


def test_words_are_cut_where_an_annotation_ends_in_one() -> None:
    assert [word.of("Eurozone banks") for word in words("Eurozone banks", [Span(0, 4)])] == ["Euro", "zone", "banks"]


def test_one_blank_belongs_to_the_token_before_and_more_are_a_token() -> None:
    text = " a  b\u00a0c"
    assert [(tile.span.of(text), tile.blank) for tile in tiles(text)] == [
        (" ", False),
        ("a", True),
        (" ", False),
        ("b", False),
        ("\u00a0", False),
        ("c", False),
    ]


def test_a_blank_that_an_annotation_ends_with_is_a_token() -> None:
    text = "a b"
    assert tiles(text, [Span(0, 2)]) == [Tile(Span(0, 1)), Tile(Span(1, 2)), Tile(Span(2, 3))]


def test_a_span_between_tokens_covers_none() -> None:
    line = Line(words("a b"))
    assert line.covered(Span(1, 2)) is None
    assert line.covered(Span(1, 3)) == (1, 1)
