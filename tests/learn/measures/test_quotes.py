"""Quotes are measured as the scorers outside this repository measure them, and as one does by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from learn.made_up import Page, pages, texts
from learn.shared import SHARED, needs_scorers, scorer

from copydesk.core.annotations import Kind
from copydesk.learn.corpora import read_corpus
from copydesk.learn.measures.marks import quoted_regions
from copydesk.learn.measures.matching import Page as Prepared
from copydesk.learn.measures.matching import Parts, tells_speech
from copydesk.learn.measures.quotes import QuoteRates, judge, summarise
from copydesk.learn.measures.rates import Rate, Share

TEXT = (
    "𝄞 Ann Lee said that taxes will rise soon. “We will fight this bill,” Bob Ray said. "
    "It was reported that rain is due. Cats sleep."
)


def at(words: str, nth: int = 0, text: str = TEXT) -> tuple[tuple[int, int], ...]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return ((start, start + len(words)),)


TAXES = Parts(at("that taxes will rise soon"), at("said"), at("Ann Lee"))
BILL = Parts(at("“We will fight this bill,”"), at("said", 1), at("Bob Ray"))
RAIN = Parts(at("that rain is due"), at("was reported"))
GOLD = [TAXES, BILL, RAIN]


def test_what_equals_gold_is_perfect() -> None:
    article = judge(TEXT, GOLD, GOLD)
    for rates in (article.overall, article.kinds[Kind.INDIRECT], article.direct_only):
        assert rates.strict.f1 == rates.soft.f1 == rates.detection.f1 == rates.end_to_end.f1 == 1
    assert article.kinds[Kind.MIXED] == QuoteRates()
    assert article.overall.source_exact == Share(2, 2)
    assert article.right == (True, True, True)


def test_a_quote_is_right_end_to_end_only_with_its_source() -> None:
    shorter = Parts(at("taxes will rise soon"), (), at("Lee"))
    wrong_source = Parts(at("We will fight this bill"), at("Ray said"), at("Ann Lee"))
    invented = Parts(at("Cats sleep"), (), at("Ann"))
    article = judge(TEXT, GOLD, [shorter, wrong_source, invented])
    assert article.overall.strict == Rate(1, 3, 1, 3)
    assert article.overall.detection == Rate(2, 3, 2, 3)
    assert article.overall.end_to_end == Rate(1, 3, 1, 3)
    assert article.overall.soft.precision == pytest.approx(2 / 3)
    assert article.overall.soft.recall == pytest.approx((4 / 5 + 1) / 3)
    assert article.overall.source_overlap == Share(1, 2)
    assert article.overall.source_exact == Share(0, 2)
    assert article.overall.cue_overlap == Share(1, 2)
    assert article.right == (True, False, False)


def test_a_prediction_that_meets_nothing_counts_for_its_own_kind() -> None:
    invented = Parts(at("Cats sleep"))
    kinds = judge(TEXT, GOLD, [BILL, invented]).kinds
    assert kinds[Kind.DIRECT].detection == Rate(1, 1, 1, 1)
    assert kinds[Kind.INDIRECT].detection == Rate(0, 1, 0, 2)


def test_a_quote_predicted_twice_is_wrong_once() -> None:
    assert judge(TEXT, GOLD, [TAXES, TAXES]).overall.detection == Rate(1, 2, 1, 3)


def test_of_two_contents_alike_the_one_with_the_right_source_is_taken() -> None:
    other = Parts(TAXES.content, (), BILL.source)
    assert judge(TEXT, GOLD, [other, TAXES]).right == (False, True)


def test_all_fragments_must_be_there_to_be_strictly_right() -> None:
    text = "“Yes,” Ann said, “we can.”"
    gold = [Parts((*at("“Yes,”", 0, text), *at("“we can.”", 0, text)))]
    halves = [Parts(at("Yes", 0, text)), Parts(at("we can", 0, text))]
    assert judge(text, gold, halves).overall.strict.f1 == 0
    assert judge(text, gold, [Parts((*halves[1].content, *halves[0].content))]).overall.strict.f1 == 1


def test_a_thought_is_neither_asked_for_nor_held_against_anybody_when_speech_is_measured() -> None:
    text = "Ann said that taxes rise. Voters fear that rain is due. Bob hopes to win."
    said, feared, hoped = (
        Parts(at(content, 0, text), at(cue, 0, text))
        for content, cue in (("that taxes rise", "said"), ("that rain is due", "fear"), ("to win", "hopes"))
    )
    article = judge(text, [said, feared], [said, feared, hoped])
    assert article.speech.detection == Rate(1, 2, 1, 1)
    assert article.overall.detection == Rate(2, 3, 2, 2)


@pytest.mark.parametrize(("cue", "speech"), [("has said", True), ("According to", True), (":", True), ("fear", False)])
def test_a_cue_tells_speech_from_thought(cue: str, speech: bool) -> None:
    assert tells_speech(cue) is speech


def test_no_cue_tells_no_speech() -> None:
    assert not tells_speech("")
    assert not tells_speech(" ")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said “we won” and "fell," she said', ["“we won”", '"fell,"']),
        ("“It goes on\n“and on,” he said", ["“It goes on", "“and on,”"]),
        ("a ‘real mess’ of the '90s, voters’ fears", ["‘real mess’"]),
        ("'no way,' he said, 'til then", ["'no way,'"]),
        ("She said ``well'' and «oui»", ["``well''", "«oui»"]),
        ("It isn’t the dogs’ or the cats’", []),
        ("", []),
    ],
)
def test_what_lies_between_marks(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quoted_regions(text)] == quoted


def test_fragments_without_a_word_between_them_are_one() -> None:
    assert Prepared("ab, “cd” x").prepare(Parts(((0, 2), (4, 8)))).content == ((0, 7),)
    assert Prepared("..").prepare(Parts(((0, 2),))).content == ()


def test_articles_add_up() -> None:
    scores = summarise([judge(TEXT, GOLD, [TAXES]), judge(TEXT, GOLD, [])])
    assert scores.all.overall.end_to_end == Rate(1, 1, 1, 6)
    assert [article.overall.end_to_end.found for article in scores.articles] == [1, 0]


def raw(quotes: tuple[Any, ...] | list[Parts]) -> list[dict[str, Any]]:
    return [
        dict(zip(("content", "cue", "source"), ([list(span) for span in part] for part in quote), strict=True))
        for quote in quotes
    ]


def same(rates: QuoteRates, expected: dict[str, Any]) -> None:
    """Equal to the two decimals that the shared scorer prints."""
    assert rates.detection.gold == expected["gold"]
    assert rates.soft.predicted == expected["pred"]
    pairs = {"strict": rates.strict, "soft": rates.soft, "detection": rates.detection, "e2e": rates.end_to_end}
    for name, rate in pairs.items():
        ours = {"p": 100 * rate.precision, "r": 100 * rate.recall, "f1": 100 * rate.f1}
        assert ours == pytest.approx(expected[name], abs=0.00501), name
    for name in ("source_overlap", "source_exact", "cue_overlap", "cue_exact"):
        value = getattr(rates, name).value
        assert (None if value is None else 100 * value) == pytest.approx(expected[name], abs=0.00501), name


@needs_scorers
@given(st.lists(pages(), min_size=1, max_size=3))
def test_the_shared_scorer_says_the_same(articles: list[Page]) -> None:
    gold = [{"id": n, "text": page.text, "quotes": raw(page.gold)} for n, page in enumerate(articles)]
    predicted = [{"id": n, "quotes": raw(page.predicted)} for n, page in enumerate(articles)]
    expected = scorer("score_quotes").score(gold, predicted)
    scores = summarise(
        judge(page.text, [Parts(*quote) for quote in page.gold], [Parts(*quote) for quote in page.predicted])
        for page in articles
    ).all
    same(scores.overall, expected["overall"])
    same(scores.direct_only, expected["direct_only"])
    same(scores.speech, expected["speech"])
    for kind in Kind:
        same(scores.kinds[kind], expected["by_kind"][kind.value])


@needs_scorers
@given(texts)
@example("'Tis 'the players' word', 'one' and 'two,' said ‘n’ ‘a’ '' x ''")
def test_the_shared_scorer_sees_the_same_marks(text: str) -> None:
    assert quoted_regions(text) == scorer("score_quotes").quote_regions(text)


@needs_scorers
def test_the_shared_scorer_sees_the_same_marks_in_newspapers() -> None:
    shared = scorer("score_quotes")
    for sample in read_corpus(SHARED / "data" / "quotes" / "dev.jsonl.gz"):
        assert quoted_regions(sample.text) == shared.quote_regions(sample.text), sample.id


@needs_scorers
def test_the_shared_scorer_knows_the_same_cues() -> None:
    shared = scorer("score_quotes")
    assert all(tells_speech(word) for word in shared.SPEECH_CUES)
    assert not any(tells_speech(word) for word in ("fear", "hope", "plan", "believe", "want"))
