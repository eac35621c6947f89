"""Entities are measured as the scorers outside this repository measure them, and as one does by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learn.made_up import LABELS, Page, pages
from learn.shared import needs_scorers, scorer

from copydesk.learn.measures.entities import judge, summarise
from copydesk.learn.measures.rates import Rate

TEXT = "Ana Ruiz of the BBC met US\u00a0envoys in São Paulo on 3 May."
GOLD = [(0, 8, "PERSON"), (16, 19, "ORG"), (24, 26, "LOC"), (37, 46, "LOC"), (50, 55, "DATE")]


def test_what_equals_gold_is_perfect() -> None:
    scores = summarise([judge(TEXT, GOLD, GOLD)])
    assert scores.strict == Rate(5, 5, 5, 5)
    assert scores.strict.f1 == scores.macro_f1 == scores.span_only.f1 == 1


def test_a_wrong_label_is_wrong_strictly_but_its_span_is_right() -> None:
    scores = summarise([judge(TEXT, GOLD, [(24, 26, "NORP"), (0, 8, "PERSON")])])
    assert scores.strict == Rate(1, 2, 1, 5)
    assert scores.span_only == Rate(2, 2, 2, 5)
    assert scores.labels["NORP"] == Rate(0, 1, 0, 0)
    assert scores.strict.precision == 0.5
    assert scores.strict.f1 == pytest.approx(2 / 7)


def test_the_macro_average_leaves_out_labels_that_gold_has_not() -> None:
    scores = summarise([judge(TEXT, GOLD, [(24, 26, "NORP"), (0, 8, "PERSON")])])
    assert scores.macro_f1 == pytest.approx(1 / 4)  # of PERSON, ORG, LOC and DATE


def test_overlap_pairs_one_to_one() -> None:
    halves = [(37, 40, "LOC"), (41, 46, "LOC")]
    over_both = [(24, 46, "LOC")]
    assert judge(TEXT, GOLD, halves).overlap["LOC"] == Rate(1, 2, 1, 2)
    assert judge(TEXT, GOLD, over_both).overlap["LOC"] == Rate(1, 1, 1, 2)


def test_white_space_at_the_ends_is_nobodys_mistake_and_twice_is_once() -> None:
    article = judge(TEXT, GOLD, [(24, 27, "LOC"), (24, 26, "LOC"), (3, 4, "LOC")])
    assert article.strict["LOC"] == Rate(1, 1, 1, 2)
    assert article.right == (True, True, False)


def test_each_region_has_its_score() -> None:
    here, there = judge(TEXT, GOLD, GOLD, "Europe"), judge(TEXT, GOLD, [], "Asia")
    groups = summarise([here, there, judge(TEXT, GOLD, [])]).groups
    assert {group: rate.f1 for group, rate in groups.items()} == {"Asia": 0, "Europe": 1}


def test_nothing_at_all_is_no_division_by_zero() -> None:
    assert summarise([]).strict.f1 == summarise([judge("a", [], [])]).macro_f1 == 0


@needs_scorers
@given(st.lists(pages(), min_size=1, max_size=3))
def test_the_shared_scorer_says_the_same(articles: list[Page]) -> None:
    shared = scorer("score_entities")
    shared.LABELS = list(LABELS)
    gold = [
        {"id": str(n), "region": page.group, "text": page.text, "entities": [list(mark) for mark in page.gold_marks]}
        for n, page in enumerate(articles)
    ]
    predicted = [
        {"id": str(n), "entities": [list(mark) for mark in page.predicted_marks]} for n, page in enumerate(articles)
    ]
    expected = shared.score(gold, predicted)
    scores = summarise(judge(page.text, page.gold_marks, page.predicted_marks, page.group) for page in articles)

    def same(rate: Rate, counts: dict[str, float]) -> bool:
        whole = (counts["tp"], counts["tp"] + counts["fp"], counts["tp"], counts["tp"] + counts["fn"])
        rounded = {"p": round(rate.precision, 6), "r": round(rate.recall, 6), "f1": round(rate.f1, 6)}
        return rate == Rate(*whole) and all(abs(rounded[key] - counts[key]) < 2e-6 for key in rounded)

    assert same(scores.strict, expected["strict"]["micro"])
    assert scores.macro_f1 == pytest.approx(expected["strict"]["macro_f1"], abs=1e-6)
    assert same(scores.span_only, expected["span_only"])
    assert scores.labels.keys() == expected["strict"]["labels"].keys()
    for label, counts in expected["strict"]["labels"].items():
        assert same(scores.labels[label], counts)
        assert same(scores.overlap[label], expected["overlap"]["labels"][label])
    assert {group: rate.f1 for group, rate in scores.groups.items()} == pytest.approx(expected["regions"], abs=1e-6)
