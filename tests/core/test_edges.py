"""Moving the edge of a span by keys."""

from __future__ import annotations

import pytest

from copydesk.core.edges import Edge, Step, at_caret, expanded, moved
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


SPEECH = "Taxes, which fell, will rise because “we must pay,” Ada said (twice). She left – and so did 28,500 others."


@pytest.mark.parametrize(
    ("words", "edge", "forward", "expected"),
    [
        ("will", Edge.END, True, "will rise"),
        ("will rise", Edge.END, True, "will rise because"),
        ("will rise because", Edge.END, True, "will rise because “we must pay"),
        ("will rise because “we must pay", Edge.END, True, "will rise because “we must pay,"),
        ("will rise because “we must pay,", Edge.END, True, "will rise because “we must pay,”"),
        ("will rise because", Edge.END, False, "will rise"),
        ("Ada", Edge.END, True, "Ada said"),
        ("Ada said", Edge.END, True, "Ada said (twice"),
        ("Ada said (twice", Edge.END, True, "Ada said (twice)"),
        ("Ada said (twice)", Edge.END, True, "Ada said (twice)."),
        ("She", Edge.END, True, "She left"),
        ("others", Edge.END, True, "others."),
        ("pay", Edge.START, False, "we must pay"),
        ("we must pay", Edge.START, False, "“we must pay"),
        ("“we must pay", Edge.START, False, "because “we must pay"),
        ("rise", Edge.START, False, "will rise"),
        ("will rise", Edge.START, False, "which fell, will rise"),
        ("which fell, will rise", Edge.START, False, "Taxes, which fell, will rise"),
        ("She left – and so", Edge.START, True, "and so"),
        ("twice). She", Edge.START, True, "She"),
    ],
)
def test_an_edge_moves_by_a_clause(words: str, edge: Edge, forward: bool, expected: str):
    span = moved(SPEECH, _span(words, SPEECH), edge, Step.CLAUSE, forward=forward)
    assert span is not None
    assert span.of(SPEECH) == expected


def test_a_clause_may_be_in_the_next_paragraph():
    text = "It rained.\n\nShe left, at last."
    end = moved(text, _span("It rained.", text), Edge.END, Step.CLAUSE, forward=True)
    start = moved(text, _span("She left", text), Edge.START, Step.CLAUSE, forward=False)
    assert end is not None
    assert end.of(text) == "It rained.\n\nShe left"
    assert start is not None
    assert start.of(text) == "It rained.\n\nShe left"


def test_the_character_at_a_caret_is_the_last_one_at_the_end():
    assert [at_caret(caret, "Ada") for caret in (0, 2, 3)] == [Span(0, 1), Span(2, 3), Span(2, 3)]


NESTED = "He said: “It was ‘a plan’, no more,” and left. 6'2\" tall."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plan", "‘a plan’"),
        ("‘a plan’", "“It was ‘a plan’, no more,”"),
        ("no more", "“It was ‘a plan’, no more,”"),
        ("“It was", "“It was ‘a plan’, no more,”"),
        ("said: “It was", "said: “It was ‘a plan’, no more,”"),
        ("more,” and", "“It was ‘a plan’, no more,” and"),
    ],
)
def test_a_span_grows_to_the_quotation_marks_around_it(words: str, expected: str):
    span = expanded(NESTED, _span(words, NESTED))
    assert span is not None
    assert span.of(NESTED) == expected


def test_the_marks_may_stay_out():
    span = expanded(NESTED, _span("no more", NESTED), with_marks=False)
    assert span is not None
    assert span.of(NESTED) == "It was ‘a plan’, no more,"
    whole = expanded(NESTED, _span("“It was", NESTED), with_marks=False)
    assert whole is not None
    assert whole.of(NESTED) == "“It was ‘a plan’, no more,"


@pytest.mark.parametrize("words", ["He said", "tall", "“It was ‘a plan’, no more,”"])
def test_there_may_be_no_marks_around(words: str):
    assert expanded(NESTED, _span(words, NESTED)) is None


LONG = "She said: “One.\n\n“Two.\n\n“Three.” Done.\n\nNo."


@pytest.mark.parametrize("words", ["One", "Two", "Three", "e.\n\n“Tw"])
def test_a_quotation_over_several_paragraphs_is_one(words: str):
    span = _span(words, LONG)
    grown = expanded(LONG, span)
    assert grown is not None
    while grown.of(LONG) != "“One.\n\n“Two.\n\n“Three.”":
        grown = expanded(LONG, grown)
        assert grown is not None
    inner = expanded(LONG, span, with_marks=False)
    while inner is not None and inner.of(LONG) != "One.\n\n“Two.\n\n“Three.":
        inner = expanded(LONG, inner, with_marks=False)
    assert inner is not None


def test_marks_with_nothing_between_them_and_a_blank_line_do_no_harm():
    assert expanded("“” no", Span(0, 1)) == Span(0, 2)
    assert expanded("“” no", Span(0, 1), with_marks=False) == Span(0, 2)
    assert expanded("\n\nno", Span(0, 1)) is None
