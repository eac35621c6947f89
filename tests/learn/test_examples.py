"""Annotated articles as tokens and tags, and the windows that training cuts of them."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from copydesk.core.annotations import Kind
from copydesk.learn.batches import LONGEST, batched, collate, cuttings
from copydesk.learn.corpora import GoldQuote, Sample
from copydesk.learn.examples import Example, example
from copydesk.prefill.encoder.linking import CONTENT, CUE, SOURCE
from copydesk.prefill.encoder.names import LABELS
from copydesk.prefill.encoder.tokens import blank_english
from copydesk.prefill.encoder.wordpieces import WordPieces

TEXT = "“We won,” said Ada Novak.\nIn the 1990s it rained."
VOCABULARY = "[PAD] [UNK] [CLS] [SEP] [MASK] we won said ada novak in the 1990 s it rained , . “ ”".split()


def place(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.fixture(scope="module")
def nlp():
    return blank_english()


@pytest.fixture
def pieces() -> WordPieces:
    return WordPieces(VOCABULARY)


@pytest.fixture
def named(nlp, pieces) -> Example:
    sample = Sample("a", TEXT, entities=((*place("Ada Novak"), "PERSON"), (*place("1990"), "DATE")))
    return example(nlp, pieces, sample, "ner")


def test_entities_become_tags_and_decades_are_cut(named) -> None:
    person, date = 1 + 2 * LABELS.index("PERSON"), 1 + 2 * LABELS.index("DATE")
    # “ We won , ” said Ada Novak . In the 1990 s it rained .
    assert named.tags.tolist() == [0, 0, 0, 0, 0, 0, person, person + 1, 0, 0, 0, date, 0, 0, 0, 0]


def test_quotes_become_tags_and_parts(nlp, pieces) -> None:
    quote = GoldQuote("q", (place("“We won,”"),), (place("said"),), (place("Ada Novak"),), Kind.DIRECT)
    made = example(nlp, pieces, Sample("a", TEXT, quotes=(quote,)), "quo")
    assert made.tags.tolist() == [1, 2, 2, 2, 2, 3, 5, 6] + [0] * 8
    assert [(part.start, part.end, part.role) for part in made.parts] == [(0, 5, CONTENT), (5, 6, CUE), (6, 8, SOURCE)]


def test_an_article_that_nobody_annotated_teaches_nothing(nlp, pieces) -> None:
    for head in ("ner", "quo"):
        with pytest.raises(ValueError, match="article a"):
            example(nlp, pieces, Sample("a", TEXT), head)


def test_windows_cover_every_token_once_and_differ_from_epoch_to_epoch(named) -> None:
    long = Example("b", "ner", named.pieces * 60, np.tile(named.features, (60, 1)), np.tile(named.tags, 60))
    random = Random(1)
    first, second = cuttings([long], random), cuttings([long], random)
    for cut in (first, second):
        assert [window.start for window in cut] == [0, *(window.end for window in cut)][:-1]
        assert cut[-1].end == len(long.tags)
        assert max(window.size for window in cut) <= LONGEST
    assert [window.end for window in first] != [window.end for window in second]


def test_a_batch_is_no_larger_than_asked_and_holds_every_window(named) -> None:
    windows = cuttings([named] * 40, Random(1))
    batches = batched(windows, 200, Random(2))
    assert sum(map(len, batches)) == len(windows)
    assert all(max(each.size + 2 for each in batch) * len(batch) <= 200 for batch in batches)


def test_a_batch_points_to_the_first_piece_of_each_token(named, pieces) -> None:
    windows = [window for window in cuttings([named] * 3, Random(4)) if window.size > 3]
    batch = collate(windows, pieces)
    flat = batch.ids.ravel()
    for window, firsts in zip(windows, batch.firsts, strict=True):
        assert flat[firsts].tolist() == [each[0] for each in named.pieces[window.start : window.end]]
    assert (batch.ids[~batch.mask] == pieces.pad).all()
    hidden = collate(windows, pieces, masked=1.0, random=Random(1))
    assert set(hidden.ids.ravel()[hidden.firsts[0]].tolist()) == {pieces.hidden}
