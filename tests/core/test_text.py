"""Text as it comes in, and where a caret can go in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from copydesk.core.spans import Span
from copydesk.core.text import (
    UnusableText,
    next_character,
    next_word_edge,
    normalise,
    paragraph_at,
    paragraphs,
    previous_character,
    previous_word_edge,
    require_usable,
    sentences,
    sha256_of,
    title_of,
    word_at,
)

FAMILY = "👩‍👩‍👧"
CLUSTERS = "ae\u0301🇰🇷\u200d\ufe0f\r\n 👩🏽💻\u0915\u094d\u2028\u0300\U000e0067"
anything = st.text() | st.text(alphabet=CLUSTERS)


def words_of(text: str, spans: list[Span]) -> list[str]:
    return [span.of(text) for span in spans]


# Coming in


def test_a_file_loses_its_byte_order_mark_its_carriage_returns_and_the_blanks_around_it() -> None:
    assert normalise("\ufeff\r\n One\r\ntwo\rthree \n\n") == "One\ntwo\nthree"


def test_a_byte_order_mark_behind_a_blank_goes_too() -> None:
    assert normalise(" \ufeff\ufeff One") == "One"


@given(anything)
def test_normalising_twice_is_normalising_once(raw: str) -> None:
    assert normalise(normalise(raw)) == normalise(raw)


@pytest.mark.parametrize("text", ["", " \n\t\u3000"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(UnusableText, match="empty"):
        require_usable(text)


def test_a_nul_is_refused_with_its_place() -> None:
    with pytest.raises(UnusableText, match="at character 3"):
        require_usable("ab\x00")


@pytest.mark.parametrize("half", [0xD83D, 0xDFFF])
def test_half_a_character_is_refused_with_its_place(half: int) -> None:
    with pytest.raises(UnusableText, match="surrogate, at character 2"):
        require_usable("a" + chr(half))


@pytest.mark.parametrize("text", ["plain", "“Größe” 😊 שלום"])
def test_a_usable_text_is_handed_back_as_it_is(text: str) -> None:
    assert require_usable(text) is text


def test_the_same_text_has_the_same_hash_and_it_is_that_of_its_utf8() -> None:
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


# Titles


def test_the_title_is_the_first_line_that_holds_words() -> None:
    assert title_of("\n  \n A headline \nThe story.") == "A headline"


def test_a_long_first_line_is_cut_at_a_word_and_loses_its_comma() -> None:
    assert title_of("Austin arrived, and stayed for days", limit=18) == "Austin arrived…"


def test_a_long_first_word_is_cut_where_it_must() -> None:
    assert title_of("x" * 100, limit=10) == "x" * 10 + "…"


def test_no_text_has_no_title() -> None:
    assert title_of("") == ""


# Paragraphs


def test_paragraphs_are_the_lines_that_hold_words() -> None:
    text = "One.\n\n \nTwo.\u2029Three.\r\nFour."
    assert words_of(text, paragraphs(text)) == ["One.", "Two.", "Three.", "Four."]


def test_blank_lines_at_the_end_are_no_paragraph() -> None:
    assert words_of("One.\n  ", paragraphs("One.\n  ")) == ["One."]


@given(anything)
def test_every_offset_in_a_paragraph_finds_that_paragraph(text: str) -> None:
    for paragraph in paragraphs(text):
        assert {paragraph_at(text, offset) for offset in (paragraph.start, paragraph.end - 1, paragraph.end)} == {
            paragraph
        }


def test_a_blank_line_is_no_paragraph_to_stand_in() -> None:
    assert paragraph_at("One.\n \nTwo.", 5) is None


# Words


@pytest.mark.parametrize("offset", [4, 6, 8])
def test_a_word_is_found_from_its_start_its_middle_and_its_end(offset: int) -> None:
    assert word_at("Kim said it", offset) == Span(4, 8)


def test_between_words_there_is_none() -> None:
    assert word_at("Kim — said", 4) is None


@pytest.mark.parametrize(
    "word", ["Jong-un", "America’s", "U.S", "cafe\u0301s", "می\u200cخواهم", "हिन्दी", "F-35", "snake_case"]
)
def test_what_joins_a_word_keeps_it_one(word: str) -> None:
    text = f"the {word} is"
    assert word_at(text, 5) == Span(4, 4 + len(word))


def test_an_apostrophe_at_the_end_is_no_part_of_the_word() -> None:
    assert word_at("the US’ plan", 4) == Span(4, 6)


@pytest.mark.parametrize("offset", [-5, 99])
def test_outside_the_text_there_is_no_word(offset: int) -> None:
    assert word_at("Kim", offset) is None


def test_a_word_of_thousands_of_letters_is_one_word() -> None:
    text = "a " + "x" * 5000 + " b"
    assert word_at(text, 2500) == Span(2, 5002)
    assert previous_word_edge(text, 5002, ends=False) == 2
    assert next_word_edge(text, 3, ends=True) == 5002


def test_blanks_by_the_thousand_are_passed_in_one_step() -> None:
    text = "a" + " " * 5000 + "b"
    assert next_word_edge(text, 1, ends=False) == 5001
    assert previous_word_edge(text, 5001, ends=True) == 1


def test_word_edges_forward_run_to_the_end_of_the_text() -> None:
    text = "Kim said, “no.”"
    assert [next_word_edge(text, offset, ends=True) for offset in (0, 3, 8, 13)] == [3, 8, 13, 15]
    assert [next_word_edge(text, offset, ends=False) for offset in (0, 4, 11)] == [4, 11, 15]


def test_word_edges_backward_run_to_the_beginning_of_the_text() -> None:
    text = "“Kim” said"
    assert [previous_word_edge(text, offset, ends=False) for offset in (10, 6, 1)] == [6, 1, 0]
    assert [previous_word_edge(text, offset, ends=True) for offset in (10, 4)] == [4, 0]


@pytest.mark.parametrize("ends", [True, False])
def test_at_the_ends_of_the_text_word_edges_stay(ends: bool) -> None:
    assert next_word_edge("Kim", 3, ends=ends) == 3
    assert previous_word_edge("Kim", 0, ends=ends) == 0
    assert previous_word_edge("Kim", 99, ends=ends) in (0, 3)


@given(anything, st.booleans(), st.integers(0, 30))
def test_a_step_forward_and_back_over_a_word_edge_returns_to_the_edge_before(
    text: str, ends: bool, offset: int
) -> None:
    edge = next_word_edge(text, min(offset, len(text)), ends=ends)
    if edge < len(text):
        assert previous_word_edge(text, edge + 1, ends=ends) == edge
        assert previous_word_edge(text, edge, ends=ends) <= offset


# Sentences


def sentences_of(text: str) -> list[str]:
    return words_of(text, sentences(text, Span(0, len(text))))


def test_sentences_of_news_copy() -> None:
    text = "“Now, we have 28,500 in South Korea… This shows it,” he added. Lee left.  "
    assert sentences_of(text) == ["“Now, we have 28,500 in South Korea…", "This shows it,” he added.", "Lee left."]


def test_a_closing_mark_belongs_to_the_sentence_that_it_closes() -> None:
    assert sentences_of("It is “not a slogan.” “It is us,” he said.") == [
        "It is “not a slogan.”",
        "“It is us,” he said.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Smith met the U.S. Air Force at 5 p.m. Monday in St. Paul.",
        "J. K. Rowling met George H.W. Bush (Gen. Lee was there).",
        "He paid $5.50 to Acme Inc. Tuesday.",
        "“Stop!” he said. and left",
    ],
)
def test_a_stop_in_a_name_or_before_a_small_letter_ends_no_sentence(text: str) -> None:
    assert sentences_of(text) == [text]


def test_a_stop_that_stands_alone_ends_a_sentence() -> None:
    assert sentences_of("Well . Then . He") == ["Well .", "Then .", "He"]


def test_a_quote_that_ends_on_an_abbreviation_ends_its_sentence() -> None:
    assert sentences_of("He said “no.” She left.") == ["He said “no.”", "She left."]


@pytest.mark.parametrize(
    "text",
    ["Čapek wrote. Šalda read.", "Пришёл. Увидел.", "هل وصل؟ نعم وصل.", "雨です。晴れです。", "यह है। वह है।"],
)
def test_sentences_in_other_scripts(text: str) -> None:
    assert len(sentences_of(text)) == 2


def test_sentences_stay_in_their_paragraph() -> None:
    text = "One. Two.\nThree."
    assert words_of(text, sentences(text, Span(0, 9))) == ["One.", "Two."]


def test_the_seed_article_has_no_torn_sentence(seed: str) -> None:
    found = [span.of(seed) for paragraph in paragraphs(seed) for span in sentences(seed, paragraph)]
    assert len(found) == 18
    assert all(sentence[0].isupper() or sentence[0] in "“2" for sentence in found)


@given(st.text(alphabet="aB. \t“”.…!Mr。1") | anything)
def test_sentences_hold_all_words_in_order_without_overlap(text: str) -> None:
    if not text:
        return
    spans = sentences(text, Span(0, len(text)))
    kept = "".join(span.of(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))


# Characters as a reader counts them


@pytest.mark.parametrize(
    "character",
    [
        "a", "e\u0301", "é", FAMILY, "🇰🇷", "👍🏽", "❤️", "1️⃣", "\r\n", "क्", "🏴\U000e0067\U000e0062\U000e007f",
        "e" + "\u0301" * 200,
    ],
)  # fmt: skip
def test_one_character_is_one_step(character: str) -> None:
    text = f"x{character}x"
    assert next_character(text, 1) == 1 + len(character)
    assert previous_character(text, 1 + len(character)) == 1


def test_flags_are_taken_two_letters_at_a_time() -> None:
    assert [next_character("🇰🇷🇺🇸🇫", offset) for offset in (0, 2, 4)] == [2, 4, 5]


def test_a_mark_after_a_line_end_is_a_character_of_its_own() -> None:
    assert next_character("\n\u0301x", 0) == 1
    assert previous_character("\r\n\u0301", 3) == 2


def test_a_joiner_before_a_letter_joins_nothing() -> None:
    assert next_character("a\u200db", 0) == 2


def test_at_the_ends_of_the_text_characters_stay() -> None:
    assert next_character("ab", 2) == 2
    assert next_character("", 0) == 0
    assert previous_character("ab", 0) == 0


@given(anything)
@example("🇰\u0301🇷🇺")
@example("\u200d🇰🇷💻")
@example("\r\n\u0301\r\u0301")
def test_steps_back_undo_steps_forward(text: str) -> None:
    edges = [0]
    while edges[-1] < len(text):
        edges.append(next_character(text, edges[-1]))
    back = [len(text)]
    while back[-1] > 0:
        back.append(previous_character(text, back[-1]))
    assert back[::-1] == edges
