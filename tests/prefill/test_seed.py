"""The sample article, compared with what a reader marks in it."""

from __future__ import annotations

import pytest

SAID = [
    ("“Our commitment to the defence of the ROK", "said", "he", "Lloyd Austin"),
    ("“That includes the full range of US defence capabilities", "added", "he", "Lloyd Austin"),
    ("“The US and the ROK are committed to", "said", "he", "Lloyd Austin"),
    ("“It is what we’re all about,”", "said", "he", "Lloyd Austin"),
    ("“We want to make sure that no stone is left unturned,”", "said", "he", "Lloyd Austin"),
]
PARTLY = [
    ("“ironclad” and “unwavering” security", "highlighted", "Lloyd Austin"),
    ("“exponential” increase", "called for", "Kim Jong-un"),
    ("“undoubted” enemy", "named", "Kim Jong-un"),
    ("“denuclearisation of the Korean Peninsula.”", "stressed", "Lloyd Austin"),
    ("“not just a slogan.”", "added", "Lloyd Austin"),
]
NAMES = {
    ("Lloyd Austin", "PERSON"),
    ("Lee Jong-sup", "PERSON"),
    ("Kim Jong-un", "PERSON"),
    ("Austin", "PERSON"),
    ("Kim", "PERSON"),
    ("Lee", "PERSON"),
    ("South Korea", "LOC"),
    ("Seoul", "LOC"),
    ("Korean Peninsula", "LOC"),
    ("Philippines", "LOC"),
    ("North Korean", "NORP"),
    ("Pentagon", "ORG"),
    ("Yonhap News Agency", "ORG"),
    ("Tuesday", "DATE"),
    ("November", "DATE"),
}


@pytest.fixture
def article(suggested, seed):
    """The suggestions for the sample article."""
    return suggested(seed)


@pytest.mark.parametrize(("begins", "cue", "source", "speaker"), SAID)
def test_every_direct_quote_is_found_whole_with_its_speaker(article, begins, cue, source, speaker) -> None:
    content, *rest = next(each for each in article.said() if each[0].startswith(begins))
    assert content.endswith("”")
    assert rest == [cue, source, speaker]


@pytest.mark.parametrize(("words", "cue", "speaker"), PARTLY)
def test_words_in_marks_within_a_clause_are_part_of_a_mixed_quote(article, words, cue, speaker) -> None:
    quote = next(each for each in article.said() if words in each[0])
    assert (quote[1], quote[3]) == (cue, speaker)


def test_what_he_said_without_marks_is_his_and_not_the_agencys(article) -> None:
    quote = next(each for each in article.said() if each[0].startswith("there would be more frequent"))
    assert quote[1:] == ("said", "He", "Lloyd Austin")


def test_the_names_an_editor_looks_for_are_there(article) -> None:
    assert set(article.names()) >= NAMES


def test_the_stamp_at_the_end_and_last_year_are_no_dates(article) -> None:
    dates = [words for words, label in article.names() if label == "DATE"]
    assert dates == ["Tuesday", "December", "November", "Monday"]


def test_ids_count_in_reading_order(article) -> None:
    assert [each.id for each in article.entities] == [f"e{n}" for n in range(1, len(article.entities) + 1)]
    assert [each.id for each in article.quotes] == [f"q{n}" for n in range(1, len(article.quotes) + 1)]
    assert [each.span for each in article.entities] == sorted(each.span for each in article.entities)
    assert [each.content for each in article.quotes] == sorted(each.content for each in article.quotes)
