"""Where a caret goes."""

from __future__ import annotations

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Quote
from copydesk.core.corrections import Accept
from copydesk.core.motions import Unit, caret_moved, next_needing
from copydesk.core.spans import Span

TEXT = "Kim Jong-un said: “We won’t ‘yield’. Never.” He left.\n\nIt rained 🇰🇷. “Yes,” she said."


def walk(text: str, unit: Unit, start: int, *, forward: bool = True, selecting: bool = False) -> list[str]:
    """What follows the caret (or stands before it, for who selects) at each stop, in a few letters."""
    stops: list[str] = []
    at = start
    while (to := caret_moved(text, at, unit, forward=forward, selecting=selecting)) != at:
        at = to
        stops.append(text[max(0, at - 5) : at] if selecting and forward else text[at : at + 5])
    return stops


@pytest.mark.parametrize(
    ("unit", "stops"),
    [
        (Unit.SENTENCE, ["Never", "He le", "It ra", "“Yes,"]),
        (Unit.PARAGRAPH, ["It ra"]),
        (Unit.QUOTATION, ["“We w", "‘yiel", "“Yes,"]),
    ],
)
def test_a_caret_goes_to_where_the_next_one_begins(unit: Unit, stops: list[str]) -> None:
    assert walk(TEXT, unit, 0) == stops


@pytest.mark.parametrize(
    ("unit", "stops"),
    [
        (Unit.SENTENCE, ["eld’.", "ver.”", "left.", "d 🇰🇷.", "said."]),
        (Unit.PARAGRAPH, ["left.", "said."]),
        (Unit.QUOTATION, ["ield’", "ver.”", "Yes,”"]),
    ],
)
def test_who_selects_goes_to_where_one_ends(unit: Unit, stops: list[str]) -> None:
    assert walk(TEXT, unit, 0, selecting=True) == stops


@pytest.mark.parametrize(
    ("unit", "stops"),
    [
        (Unit.SENTENCE, ["“Yes,", "It ra", "He le", "Never", "Kim J"]),
        (Unit.PARAGRAPH, ["It ra", "Kim J"]),
        (Unit.QUOTATION, ["“Yes,", "‘yiel", "“We w"]),
    ],
)
def test_backwards_it_goes_to_where_one_begins(unit: Unit, stops: list[str]) -> None:
    assert walk(TEXT, unit, len(TEXT), forward=False) == stops
    assert walk(TEXT, unit, len(TEXT), forward=False, selecting=True) == stops


def test_words_are_those_that_a_reader_sees() -> None:
    assert walk(TEXT[:30], Unit.WORD, 0) == ["Jong-", "said:", "We wo", "won’t", "y", ""]
    assert walk(TEXT[:16], Unit.WORD, 0, selecting=True) == ["Kim", "ng-un", " said"]
    assert walk("a b", Unit.WORD, 3, forward=False) == ["b", "a b"]


def test_a_flag_is_one_character() -> None:
    at = TEXT.index("🇰🇷")
    assert caret_moved(TEXT, at, Unit.CHARACTER, forward=True) == at + 2
    assert caret_moved(TEXT, at + 2, Unit.CHARACTER, forward=False) == at


def test_a_quotation_over_two_paragraphs_is_selected_whole() -> None:
    text = "“One.\n\n“Two.” No."
    assert caret_moved(text, 0, Unit.QUOTATION, forward=True, selecting=True) in (5, 13)


@given(st.text("ab “”'.\n", max_size=40), st.integers(0, 40), st.sampled_from(Unit), st.booleans(), st.booleans())
def test_a_caret_never_goes_the_wrong_way_or_out_of_the_text(
    text: str, at: int, unit: Unit, forward: bool, selecting: bool
) -> None:
    at = min(at, len(text))
    to = caret_moved(text, at, unit, forward=forward, selecting=selecting)
    assert 0 <= to <= len(text)
    assert to >= at if forward else to <= at


def test_what_the_machine_was_least_sure_of_comes_first() -> None:
    article = Annotated("[Ada|PERSON] [Bea|PERSON] said [“no”|QUOTE] and [Cal|PERSON]")
    article.correct(Accept(("e2",)))
    assert [each.score for each in article.annotations] == [0.9, 0.9, 0.9, 0.5]
    order: list[str] = []
    current = None
    while (current := next_needing(article.annotations, current)) is not None and current.id not in order:
        order.append(current.id)
    assert order == ["q3", "e1", "e4"]


def test_who_accepts_goes_on_from_there_and_comes_back_to_what_was_passed_over() -> None:
    article = Annotated("[Ada|PERSON] [Bea|PERSON] said [“no”|QUOTE]")
    article.correct(Accept(("e1",)))
    after = next_needing(article.annotations, article.entity("e1"))
    assert after == article.entity("e2")
    article.correct(Accept(("e2",)))
    passed_over = next_needing(article.annotations, article.entity("e2"))
    assert passed_over == article.quote("q3")
    assert next_needing(article.annotations, passed_over) is None


def test_backwards_there_is_an_end() -> None:
    article = Annotated("[Ada|PERSON] said [“no”|QUOTE]")
    assert next_needing(article.annotations, article.entity("e1"), forward=False) == article.quote("q2")
    assert next_needing(article.annotations, article.quote("q2"), forward=False) is None
    assert next_needing(article.annotations, None, forward=False) is None
    assert next_needing((), None) is None


def test_a_suggestion_without_a_score_is_no_doubtful_one() -> None:
    article = Annotated("[Ada|PERSON] spoke")
    unscored = Quote("q9", (Span(4, 9),))
    assert next_needing([*article.annotations, unscored], None) == article.entity("e1")
    assert next_needing([*article.annotations, unscored], article.entity("e1")) == unscored
