"""What a pipeline found, tidied to the guideline of the scheme."""

from __future__ import annotations

from itertools import pairwise

import pytest

from copydesk.prefill.entities import tidy


def tidied(text: str, *raw: tuple[str, str]) -> list[tuple[str, str]]:
    """Tidy the given words of a text; each stands where it stands first."""
    spans = [(text.index(words), text.index(words) + len(words), label) for words, label in raw]
    return [(text[each.start : each.end], each.label) for each in tidy(text, spans)]


@pytest.mark.parametrize(
    ("words", "label", "expected"),
    [
        ("the Philippines", "GPE", ("Philippines", "LOC")),
        ("the Bar Council", "ORG", ("Bar Council", "ORG")),
        ("Amina’s", "PERSON", ("Amina", "PERSON")),
        ("Mr Okoro", "PERSON", ("Okoro", "PERSON")),
        ("Defence Minister Okoro", "PERSON", ("Defence Minister Okoro", "PERSON")),
        ("Hausa", "LANGUAGE", ("Hausa", "NORP")),
        ("Clean Water Act", "LAW", ("Clean Water Act", "MISC")),
        ("Okoro Says", "PERSON", ("Okoro", "PERSON")),
        ("Osan Bridge", "ORG", ("Osan Bridge", "FAC")),
    ],
)
def test_a_name_is_bare(words: str, label: str, expected: tuple[str, str]) -> None:
    assert tidied(f"Now {words} came.", (words, label)) == [expected]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("28,500", "CARDINAL"),
        ("first", "ORDINAL"),
        ("last year", "DATE"),
        ("he", "PERSON"),
        ("n’t", "GPE"),
        ("x", "NEW"),
    ],
)
def test_what_the_scheme_has_no_label_for_is_left_out(words: str, label: str) -> None:
    assert tidied(f"Now {words} came.", (words, label)) == []


def test_of_last_november_only_the_month_is_a_date() -> None:
    assert tidied("They met last November.", ("last November", "DATE")) == [("November", "DATE")]


def test_a_name_that_runs_over_a_line_end_is_two() -> None:
    text = "said Ada Novak\nEva Braun came"
    assert tidied(text, ("Ada Novak\nEva Braun", "PERSON")) == [("Ada Novak", "PERSON"), ("Eva Braun", "PERSON")]


def test_a_family_name_later_in_the_article_is_the_person() -> None:
    text = "Ada Novak came. Novak spoke. Then Novak left."
    assert tidied(text, ("Ada Novak", "PERSON")) == [("Ada Novak", "PERSON"), ("Novak", "PERSON"), ("Novak", "PERSON")]


def test_one_surface_has_one_label_in_an_article() -> None:
    text = "Dr Mugisha came. Later Mugisha left."
    spans = [(3, 10, "GPE"), (23, 30, "ORG")]
    assert [each.label for each in tidy(text, spans)] == ["PERSON", "PERSON"]


def test_the_short_form_in_brackets_is_found_everywhere() -> None:
    text = "The Water Users Board (WUB) met. WUB members left."
    assert tidied(text, ("The Water Users Board", "ORG")) == [
        ("Water Users Board", "ORG"),
        ("WUB", "ORG"),
        ("WUB", "ORG"),
    ]


def test_countries_and_their_people_are_known() -> None:
    assert tidied("A Kenyan came to Mali.") == [("Kenyan", "NORP"), ("Mali", "LOC")]


def test_entities_never_overlap_and_stand_in_reading_order() -> None:
    text = "The Bank of South Korea of South Korea paid $3 million on Monday."
    spans = [(4, 23, "ORG"), (12, 23, "GPE"), (44, 54, "MONEY"), (58, 64, "DATE")]
    found = tidy(text, spans)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_what_something_happens_in_is_a_place() -> None:
    assert tidied("It rained in Marsabit.", ("Marsabit", "ORG")) == [("Marsabit", "LOC")]


def test_a_country_in_a_longer_name_is_left_to_the_pipeline() -> None:
    assert tidied("Kenya Airways flew.", ("Kenya Airways", "ORG")) == [("Kenya Airways", "ORG")]
    assert tidied("Kenya Airways flew.") == []


def test_the_us_is_a_country_and_us_is_none() -> None:
    assert tidied("US Defence Secretary Lloyd Austin told us so.", ("US", "GPE"), ("us", "GPE")) == [("US", "LOC")]
