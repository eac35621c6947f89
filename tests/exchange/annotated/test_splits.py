"""Articles are shared out by their texts: in proportion, seeded, whatever their order."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.text import sha256_of
from copydesk.exchange.annotated.splits import Shares


def shared_out(articles: list[tuple[str, int]], shares: tuple[int, ...] = (80, 10, 10), seed: str = "0") -> list[int]:
    made = Shares(seed)
    for text, layer in articles:
        made.add(sha256_of(text), layer)
    return made.out(shares)


ARTICLES = [(f"article {number}", number % 4) for number in range(400)]


def test_every_layer_is_shared_out_in_proportion() -> None:
    splits = shared_out(ARTICLES)
    assert Counter(splits) == {0: 320, 1: 40, 2: 40}
    for layer in range(4):
        counts = Counter(split for split, (_, one) in zip(splits, ARTICLES, strict=True) if one == layer)
        assert counts[0] == pytest.approx(80, abs=1)
        assert counts[1] == pytest.approx(10, abs=1)


def test_the_order_of_the_articles_does_not_matter() -> None:
    shuffled = random.Random(1).sample(ARTICLES, len(ARTICLES))
    one = dict(zip(ARTICLES, shared_out(ARTICLES), strict=True))
    assert one == dict(zip(shuffled, shared_out(shuffled), strict=True))


def test_another_seed_shares_out_otherwise() -> None:
    assert shared_out(ARTICLES) != shared_out(ARTICLES, seed="1")


def test_the_same_text_is_in_one_split_only() -> None:
    assert len(set(shared_out([("the same", 0)] * 50))) == 1


@given(st.lists(st.integers(0, 3), max_size=60), st.tuples(*[st.integers(0, 5)] * 3).filter(any))
def test_no_split_is_an_article_or_two_from_its_share(layers: list[int], shares: tuple[int, ...]) -> None:
    articles = [(str(number), layer) for number, layer in enumerate(layers)]
    counts = Counter(shared_out(articles, shares))
    for split, share in enumerate(shares):
        assert counts[split] == pytest.approx(len(layers) * share / sum(shares), abs=1)
        assert share or not counts[split]
