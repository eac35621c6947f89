"""Who speaks, told by the words of an article."""

from __future__ import annotations

import random

import pytest
from told import rankings, speakers, told

from copydesk.core.annotations import Entity, Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.ranking import Resolver

NOVAK = "[Ada Novak|PERSON]"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # A name beside the quote
        ("[Ada Novak|PERSON] came. {“We won,”} <[Novak|PERSON]> said.", "Ada Novak"),
        ("Mayor [Ada Novak|PERSON] came. {“We won,”} said <Mayor [Novak|PERSON]>.", "Ada Novak"),
        ("{“We won,”} said <[Ada Novak|PERSON], the mayor of [Poole|LOC]>.", "Ada Novak"),
        ("{“We won,”} said <the mayor, [Ada Novak|PERSON]>.", "Ada Novak"),
        ("{“We won,”} said <[Poole|LOC]’s mayor, [Ada Novak|PERSON]>.", "Ada Novak"),
        ("{“We won,”} said <[Novak|PERSON] campaign manager [Lee Bell|PERSON]>.", "Lee Bell"),
        ("<[Ada Novak|PERSON] and [Lee Bell|PERSON]> said {they won}.", "Ada Novak and Lee Bell"),
        (
            "<Senators [Ada Novak|PERSON], Green of [Poole|LOC], and [Lee Bell|PERSON]> said {no}.",
            "Ada Novak and Lee Bell",
        ),
        ("<[Ada Novak|PERSON] and her aides> said {they won}.", "Ada Novak"),
        ("<Critics like [Ada Novak|PERSON]> said {it failed}.", "Ada Novak"),
        ("<Unions, including the [Seamen’s Guild|ORG]>, said {it failed}.", "Seamen’s Guild"),
        ("<[Ada Novak|PERSON]’s report> said {it failed}.", "Ada Novak"),
        ("According to <a report by [Yonhap|ORG]>, {it failed}.", "Yonhap"),
        ("<A [Yonhap|ORG] report> said {it failed}.", "Yonhap"),
        ("<The [Novak|PERSON] campaign> said {it had won}.", "Novak campaign"),
        ("<The [Danish|NORP] government> said {it had won}.", "Danish government"),
        ("<[Denmark|LOC]> said {it had won}.", "Denmark"),
        ("<The [Office of Harbour Trade|ORG]> said {it failed}.", "Office of Harbour Trade"),
        ("<[Ada Novak|PERSON] and several aides> said {they won}.", "Ada Novak"),
        ("<[Ada Novak|PERSON]’s tenacity> says {she won}.", "Ada Novak"),
        ("<[Ada Novak|PERSON], mayor, of the [Poole Board|ORG]>, said {no}.", "Ada Novak"),
        ("<Critics like [Ada Novak|PERSON] and [Lee Bell|PERSON]> said {it failed}.", "Ada Novak and Lee Bell"),
        # Short forms, initials, titles, slips of the pen
        ("The [Office of Harbour Trade|ORG] met. <The [O.H.T.|ORG]> said {it failed}.", "Office of Harbour Trade"),
        ("[Ada B. Novak Jr.|PERSON] came. <[Ada Novak|PERSON]> said {no}.", "Ada B. Novak Jr."),
        ("[Dag Hedberg|PERSON] came. <[Hedburg|PERSON]> said {no}.", "Dag Hedberg"),
        ("[New Poole Gov. Ada Novak|PERSON] came. <[Novak|PERSON]> said {no}.", "Ada Novak"),
        ("<Wanda Unmarked> said {no}.", "Wanda Unmarked"),
        ("<Mr. Unmarked> said {no}.", "Unmarked"),
        ("<Yonhap> said {no}.", "Yonhap"),
        # Nobody nameable
        ("[Ada Novak|PERSON] came. <Voters> said {no}.", None),
        ("[Ada Novak|PERSON] came. <[Novak|PERSON] aides> said {no}.", None),
        ("<Aides to [Ada Novak|PERSON]> said {no}.", None),
        ("[Ada Novak|PERSON] came. <A [Novak|PERSON] spokesman> said {no}.", None),
        ("[Ada Novak|PERSON] came. <A doctor> said {no}.", None),
        ("[Ada Novak|PERSON] came. <You> know {no}.", None),
        ("[Ada Novak|PERSON] came. <Many of whom> said {no}.", None),
        ("[Ada Novak|PERSON] met <[Democrats|NORP]> who said {no}.", None),
        ("[Ada Novak|PERSON] came. {It} is said <>to be over.", None),
        ("<Some> said {no}.", None),
        ("<Police> said {no}.", None),
        ("The mayor sat. He ate. <Voters> said {no}.", None),
        ("[Ada Novak|PERSON] and [Lee Bell|PERSON] came. She sat. <Voters> said {no}.", None),
    ],
)
def test_a_mention_beside_the_quote_tells_who_speaks(marked: str, expected: str | None):
    assert speakers(marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Ada Novak|PERSON] came. {“We won,”} <she> said.", "Ada Novak"),
        ("Mr. [Bell|PERSON] met Ms. [Novak|PERSON]. {“We won,”} <she> said.", "Novak"),
        ("Mr. [Bell|PERSON] met Ms. [Novak|PERSON]. {“We won,”} <he> said.", "Bell"),
        ("[Ida Bell|PERSON], an actress, met [Bo Berg|PERSON], a priest. {“Hm,”} <he> said.", "Bo Berg"),
        ("[Ida Bell|PERSON] took her hat and her coat. [Bo Berg|PERSON] took his. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] wrote to a friend of [Bo Berg|PERSON]. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Bo Berg|PERSON] and his wife [Ida Bell|PERSON] came. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] came. “[Bo Berg|PERSON] won,” they heard. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] came. She sat. She ate. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Yonhap|ORG] and [Ida Bell|PERSON] met. {“Hm,”} <she> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] came. <Her report> says {it failed}.", "Ida Bell"),
        ("The [Harbour Board|ORG] met. <It> said {it failed}.", "Harbour Board"),
        ("[Ada Novak|PERSON] and [Lee Bell|PERSON] came. <They> said {they won}.", "Ada Novak and Lee Bell"),
        ("[Ida Bell|PERSON], <who> said {no}, left.", "Ida Bell"),
        ("[Ida Bell|PERSON], now the mayor, <who> said {no}, left.", "Ida Bell"),
        ("[Ida Bell|PERSON], 59, of [Poole|LOC], <who> said {no}, left.", "Ida Bell"),
        ("[Ida Bell|PERSON] and [Bo Berg|PERSON], <who> said {no}, left.", "Ida Bell and Bo Berg"),
        ("[Ida Bell|PERSON] praised [Bo Berg|PERSON], <who> said {no}.", "Bo Berg"),
        ("[Ida Bell|PERSON] rose, the woman of the hour, <who> said {no}.", None),
        ("It was a report from [Yonhap|ORG] last year <which> said {no}.", None),
        ("[Ida Bell|PERSON] praised voters <who> said {no}.", None),
        ("A report <which> said {no}.", None),
        ("<Who> said {no}?", None),
    ],
)
def test_a_pronoun_stands_for_whom_the_article_has_in_mind(marked: str, expected: str | None):
    assert speakers(marked) == [expected]


def test_whoever_spoke_goes_on_speaking():
    marked = "[Ida Bell|PERSON] came. [Bo Berg|PERSON] sat. {“Hm,”} said <[Bell|PERSON]>. {“No,”} <she> added."
    assert speakers(marked) == ["Ida Bell", "Ida Bell"]


def test_after_nobody_nameable_they_are_nobody_nameable():
    marked = "[Ida Bell|PERSON] met the [Board|ORG]. <Aides> said {it failed}. <They> said {it was late}."
    assert speakers(marked) == [None, None]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Defence minister [Ida Bell|PERSON] met [Bo Berg|PERSON]. {“Hm,”} <the minister> said.", "Ida Bell"),
        ("[Ida Bell|PERSON], the mayor, met [Bo Berg|PERSON]. {“Hm,”} <the mayor> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] is a singer. [Bo Berg|PERSON] came. {“Hm,”} <the singer> said.", "Ida Bell"),
        ("[Ida Bell|PERSON], mayor of [Poole|LOC], met [Bo Berg|PERSON]. {“Hm,”} <the mayor> said.", "Ida Bell"),
        ("Sen. [Ida Bell|PERSON] met [Bo Berg|PERSON]. {“Hm,”} <the senator> said.", "Ida Bell"),
        ("Green nominee [Ida Bell|PERSON] met rival [Bo Berg|PERSON]. {“Hm,”} <the Green candidate> said.", "Ida Bell"),
        ("GOP candidate [Ida Bell|PERSON] met [Bo Berg|PERSON]. {“Hm,”} <the Republican nominee> said.", "Ida Bell"),
        ("[Ida Bell|PERSON] came. {“Hm,”} <the actress> said.", "Ida Bell"),
        ("The [Harbour Board|ORG] met [Bo Berg|PERSON]. {“Hm,”} <the board> said.", "Harbour Board"),
        ("The [Harbour Guild|ORG], an agency, met. {“Hm,”} <the agency> said.", "Harbour Guild"),
        (
            "Senator [Ida Bell|PERSON] and Senator [Bo Berg|PERSON] came. <The senators> said {no}.",
            "Ida Bell and Bo Berg",
        ),
        (
            "Senator [Ida Bell|PERSON] came in.\nSenator [Bo Berg|PERSON] left. <The senators> said {no}.",
            "Ida Bell and Bo Berg",
        ),
        ("[Ida Bell|PERSON] came. <Senators> said {no}.", None),
        ("[Ida Bell|PERSON] came. <The sofa> says {no}.", None),
    ],
)
def test_a_description_stands_for_whom_the_article_describes_so(marked: str, expected: str | None):
    assert speakers(marked) == [expected]


def test_a_narrated_description_brings_its_bearer_back():
    assert speakers("Mayor [Ida Bell|PERSON] met [Bo Berg|PERSON].\nThe mayor rose. {“Hm,”} <she> said.") == [
        "Ida Bell"
    ]


def test_i_is_who_signs_the_letter():
    marked = "LETTERS.\n<I> hope {it rains}.\n[Ida Bell|PERSON].\n<I> hope {it stops}.\n[Bo Berg|PERSON].\n<I> {do}."
    assert speakers(marked) == ["Ida Bell", "Bo Berg", None]


def test_i_is_who_the_byline_or_the_last_line_says():
    note = "[Ida Bell|PERSON] is a writer."
    assert speakers(f"<My sister and I> think {{it rains}}.\n{note}") == ["Ida Bell"]
    assert speakers("<I> think {it rains}.\nBy [Bo|PERSON]\nHe met [Ida Bell|PERSON] in a long and rainy line") == [
        None
    ]


def test_a_verb_without_a_subject_has_that_of_the_sentence_before():
    marked = "[Ida Bell|PERSON] said {no}.\n<[Bell|PERSON]>Of rain she ~~spoke.\n~Calls~ rain {“a joke.”}"
    assert told(marked)[2][1].cue
    assert speakers(marked)[1] == "Ida Bell"


@pytest.mark.parametrize("cue", ["It is", "Nations", "Rain", "Looks"])
def test_other_words_do_not(cue: str):
    marked = f"<[Ida Bell|PERSON]> ~said~ {{no}}.\n~{cue}~ rain {{“a joke.”}}"
    assert speakers(marked) == ["Ida Bell", None]


def test_a_verb_amid_its_sentence_has_its_subject_there():
    assert speakers("<[Ida Bell|PERSON]> ~said~ {no}.\nThe rain ~calls~ for {“a joke.”}") == ["Ida Bell", None]


def test_a_story_told_within_a_quotation_has_its_own_people():
    marked = (
        "[Bo Berg|PERSON] told it: “It was late and cold. [Ida Bell|PERSON] rose. {No}, <she> said. Then she left.”"
    )
    assert speakers(marked) == ["Ida Bell"]


def test_of_two_of_one_name_the_one_the_article_is_about_is_meant():
    marked = (
        "[Ida Bell|PERSON] won. [Ida Bell|PERSON] spoke. [Ida Bell|PERSON] left with [Bo Bell|PERSON]. "
        "{“Hm,”} said <[Bell|PERSON]>."
    )
    assert speakers(marked) == ["Ida Bell"]


def test_a_name_that_a_pipeline_took_for_a_body_is_a_persons_where_it_is_elsewhere():
    assert speakers("[Ida Bell|PERSON] came. {“Hm,”} said <[Bell|ORG]>.") == ["Ida Bell"]


def test_a_country_is_no_short_form_of_its_ministries():
    assert speakers("The [Denmark Institute|ORG] met. {“Hm,”} said <[Denmark|LOC]>.") == ["Denmark"]


def test_headlines_in_capitals_do_not_spell_the_name():
    assert speakers("[IDA BELL|PERSON] WINS\n\n[Ida Bell|PERSON] came. {“Hm,”} <[Bell|PERSON]> said.") == ["Ida Bell"]


def test_probabilities_add_up_and_the_evidence_is_the_nearest_mention():
    marked = "[Ida Bell|PERSON] came. [Bo Berg|PERSON] sat. [Bell|PERSON] rose. {“Hm,”} <she> said. [Bell|PERSON] left."
    (ranking,) = rankings(marked)
    assert sum(each.probability for each in ranking.candidates) + ranking.nobody == pytest.approx(1)
    first = ranking.candidates[0]
    assert (first.name, first.label, first.mentions) == ("Ida Bell", "PERSON", 3)
    text = told(marked)[0]
    assert first.evidence.start == text.index("Bell rose")


def test_an_article_without_names_has_no_speakers():
    assert speakers("{“Hm,”} <she> said. <They> said {no}. Everybody left the building.") == [None, None]
    assert rankings("{“Hm,”} <she> said.")[0].speaker is None
    assert speakers("") == []


def test_the_order_of_what_is_given_makes_no_difference():
    text, entities, quotes = told(
        "[Ida Bell|PERSON] met [Bo Berg|PERSON] at [Yonhap|ORG]. {“Hm,”} <she> said. {“No,”} said <[Berg|PERSON]>. "
        "<They> {left}. <The [Bell|PERSON] campaign> said {so}."
    )
    expected = Resolver(text, entities, quotes).ranks()
    mixed = random.Random(3)
    for _ in range(5):
        mixed.shuffle(entities)
        mixed.shuffle(quotes)
        assert Resolver(text, entities, quotes).ranks() == expected


@pytest.mark.parametrize(
    "text", ["", " ", "😀" * 50, "אבג דהו. זחט", "a" * 50_000, "." * 20_000, "He " * 500, "A." * 9000, "“" * 3000]
)
def test_odd_texts_are_read_like_any_other(text: str):
    size = len(text)
    spans = [Span(at, min(at + 3, size)) for at in range(0, min(size, 900), 7)]
    entities = [Entity(f"e{at}", span, "PERSON" if at % 2 else "ORG") for at, span in enumerate(spans)]
    quotes = [
        Quote(f"q{at}", (span,), source=(Span(max(0, span.start - 1), span.end),)) for at, span in enumerate(spans)
    ]
    ranks = Resolver(text, entities, quotes).ranks()
    assert ranks.keys() == {quote.id for quote in quotes}


def test_many_people_of_one_name_are_told_apart_all_the_same():
    people = " ".join(f"[P{'a' * (at % 9)}{'b' * (at // 9)} Miller|PERSON] came." for at in range(90))
    assert speakers(f"{people} {{“Hm,”}} said <[Miller|PERSON]>.")[0].endswith("Miller")
