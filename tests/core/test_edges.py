"""Moving the edge of a span by keys."""

from __future__ import annotations

import pytest

from copydesk.core.edges import Edge, Step, moved
from copydesk.core.spans import Span

TEXT = "US Defence Secretary Lloyd Austin on Tuesday,\nin Seoul."


def _span(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("edge", "step", "forward", "words"),
    [
        (Edge.START, Step.WORD, False, "Secretary Lloyd Austin"),
        (Edge.START, Step.WORD, True, "Austin"),
        (Edge.END, Step.WORD, True, "Lloyd Austin on"),
        (Edge.END, Step.WORD, False, "Lloyd"),
        (Edge.START, Step.CHARACTER, True, "loyd Austin"),
        (Edge.END, Step.CHARACTER, False, "Lloyd Austi"),
    ],
)
def test_an_edge_moves_by_a_word_or_a_character(edge: Edge, step: Step, forward: bool, words: str):
    span = moved(TEXT, _span("Lloyd Austin"), edge, step, forward=forward)
    assert span is not None
    assert span.of(TEXT) == words


def test_an_edge_that_grows_by_a_character_passes_over_the_blank():
    end = moved(TEXT, _span("Lloyd Austin"), Edge.END, Step.CHARACTER, forward=True)
    start = moved(TEXT, _span("Lloyd Austin"), Edge.START, Step.CHARACTER, forward=False)
    assert end is not None
    assert end.of(TEXT) == "Lloyd Austin o"
    assert start is not None
    assert start.of(TEXT) == "y Lloyd Austin"


def test_an_edge_that_shrinks_by_a_character_passes_over_the_blank():
    end = moved(TEXT, _span("Austin o"), Edge.END, Step.CHARACTER, forward=False)
    start = moved(TEXT, _span("d Austin"), Edge.START, Step.CHARACTER, forward=True)
    assert end is not None
    assert end.of(TEXT) == "Austin"
    assert start is not None
    assert start.of(TEXT) == "Austin"


def test_a_comma_is_a_character_like_any_other():
    span = moved(TEXT, _span("Tuesday"), Edge.END, Step.CHARACTER, forward=True)
    assert span is not None
    assert span.of(TEXT) == "Tuesday,"


def test_a_flag_is_one_character():
    text = "vote 🇰🇷🇺🇸 now"
    span = moved(text, _span("vote 🇰🇷🇺🇸", text), Edge.END, Step.CHARACTER, forward=False)
    assert span is not None
    assert span.of(text) == "vote 🇰🇷"


@pytest.mark.parametrize("step", Step)
def test_nothing_moves_past_the_ends_of_the_text(step: Step):
    whole = Span(0, len(TEXT))
    assert moved(TEXT, whole, Edge.START, step, forward=False) is None
    assert moved(TEXT, whole, Edge.END, step, forward=True) is None


@pytest.mark.parametrize("step", Step)
def test_an_edge_stops_at_the_other(step: Step):
    text = "a b"
    assert moved(text, Span(0, 1), Edge.START, step, forward=True) is None
    assert moved(text, Span(0, 1), Edge.END, step, forward=False) is None
