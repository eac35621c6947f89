"""Finding words and regular expressions in a text, within a time budget."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.patterns import BadPattern, Pattern, Query, TooSlow

TEXT = "“Austin” met Lloyd\u00a0Austin’s aide.\nAUSTIN: naïve Austinite, U.S. – (a+b)"


def _found(query: Query, text: str = TEXT) -> list[str]:
    return [span.of(text) for span in Pattern(query).spans(text, 5)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("austin"), ["Austin", "Austin", "AUSTIN", "Austin"]),
        (Query("Austin", match_case=True), ["Austin", "Austin", "Austin"]),
        (Query("Austin", whole_words=True), ["Austin", "Austin", "AUSTIN"]),
        (Query("lloyd austin's"), ["Lloyd\u00a0Austin’s"]),
        (Query('"austin"'), ["“Austin”"]),
        (Query("aide. AUSTIN"), ["aide.\nAUSTIN"]),
        (Query("(a+b)"), ["(a+b)"]),
        (Query("(a+b)", is_regex=True), []),
        (Query(r"\bA\w+n\b", is_regex=True, match_case=True), ["Austin", "Austin"]),
        (Query("^austin", is_regex=True), ["AUSTIN"]),
        (Query("x*", is_regex=True), []),
        (Query("n|aust", is_regex=True, whole_words=True), []),
        (Query("  "), []),
        (Query(""), []),
        (Query("", is_regex=True), []),
        (Query("[[a]", is_regex=True), ["a"] * TEXT.count("a")),
    ],
)
def test_what_is_found(query: Query, found: list[str]):
    if query.words == "[[a]":
        query = Query("[[a]", is_regex=True, match_case=True)
    assert _found(query) == found


def test_a_letter_with_its_mark_is_one_word():
    assert _found(Query("Nova", whole_words=True), "Nova\u0301 Nova") == ["Nova"]


@pytest.mark.parametrize(
    ("words", "reason", "place"),
    [
        ("(", "missing )", 2),
        ("a)(b", "unbalanced parenthesis", 2),
        ("*", "nothing to repeat", 1),
        ("(" * 3000, "it is nested too deeply", None),
        ("(?<=a", "missing )", 6),
    ],
)
@pytest.mark.parametrize("whole_words", [False, True])
def test_what_is_no_regular_expression_is_refused_with_the_reason(
    words: str, reason: str, place: int | None, whole_words: bool
):
    with pytest.raises(BadPattern) as refused:
        Pattern(Query(words, is_regex=True, whole_words=whole_words))
    assert (refused.value.reason, refused.value.place) == (reason, place)


@pytest.mark.parametrize("words", ["(a|aa)+Q", "(?:a|a)+[^a!]", "(a+a+)+b", "(?:a?){60}a{60}Z"])
def test_a_catastrophic_pattern_is_given_up_in_time(words: str):
    text = ("a" * 60 + "! ") * 2000
    begun = time.monotonic()
    with pytest.raises(TooSlow):
        Pattern(Query(words, is_regex=True)).spans(text, 0.1)
    assert time.monotonic() - begun < 30  # it would take longer than the universe has


@pytest.mark.parametrize(
    ("query", "tokens"),
    [
        (Query("Lloyd Austin of Texas"), "Austin of"),
        (Query("Lloyd Austin", whole_words=True), "Lloyd Austin"),
        (Query("Austin"), ""),
        (Query("(Austin)"), "Austin"),
        (Query("a Jill b"), "Jill"),
        (Query("a Novák b"), ""),
        (Query("a b c", is_regex=True), ""),
    ],
)
def test_what_an_index_may_begin_with(query: Query, tokens: str):
    assert Pattern(query).whole_tokens() == tokens


@given(
    words=st.text() | st.text(alphabet="()[]{}*+?|\\^$.<>=!ab1,P:&-~i"), text=st.text(max_size=60), whole=st.booleans()
)
def test_nothing_that_can_be_typed_breaks_it(words: str, text: str, whole: bool):
    for is_regex in (False, True):
        try:
            spans = Pattern(Query(words, is_regex, whole_words=whole)).spans(text, 1)
        except (BadPattern, TooSlow):
            continue
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert spans == sorted(spans)


@given(before=st.text(max_size=20), words=st.text(min_size=1, max_size=20), after=st.text(max_size=20))
def test_words_that_stand_in_a_text_are_found_there(before: str, words: str, after: str):
    text = before + words + after
    if words.strip():
        assert any(span.start <= len(before) + len(words) for span in Pattern(Query(words)).spans(text, 5))
