"""Quotes from tags and link vectors, with numbers made up by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from copydesk.prefill.encoder.attributions import attributions
from copydesk.prefill.encoder.linking import BUCKETS, CONTENT, CUE, FEATURES, SOURCE, Linker, LinkRules, buckets

SIZE = 2
RULES = LinkRules((0.0,) * (4 * BUCKETS), (-1.0, -1.0))


def weighing(**weights: float) -> LinkRules:
    """Rules that look at some features, named with underscores, and at nothing else."""
    row = tuple(weights.get(name.replace(" ", "_"), 0.0) for name in FEATURES)
    return replace(RULES, weights=(row, row))


class Page:
    """Tokens with tags; parts and cues that share a number go together."""

    def __init__(self, count: int) -> None:
        self.words = ["word"] * count
        self.scores = np.full((count, 7), -9, np.float32)
        self.scores[:, 0] = -0.01
        self.vectors = np.zeros((count, 4 * SIZE), np.float32)
        self.begins = np.arange(count) == 0
        self.regions = np.full(count, -1)

    def mark(self, role: int, start: int, end: int, group: int = 0) -> None:
        self.scores[start:end, 0] = -9
        self.scores[start, 1 + 2 * role] = -0.1
        self.scores[start + 1 : end, 2 + 2 * role] = -0.1
        vector = [[0.0, 0.0], [8.0, 0.0], [0.0, 8.0]][group]
        at = 2 * SIZE if role == CUE else 0
        self.vectors[start, at : at + SIZE] = vector

    def quotes(self, rules: LinkRules = RULES) -> list[tuple[list[int], int | None, int | None]]:
        linker = Linker(self.words, self.scores, self.vectors, self.begins, self.regions, rules)
        return [
            (
                [part.start for part in each.contents],
                each.cue.start if each.cue else None,
                each.source.start if each.source else None,
            )
            for each in attributions(linker)
        ]


@pytest.fixture
def page() -> Page:
    return Page(40)


def test_parts_hang_on_the_cue_that_their_vectors_point_to(page) -> None:
    page.mark(CONTENT, 0, 4, 1)
    page.mark(SOURCE, 5, 6, 1)
    page.mark(CUE, 6, 7, 1)
    page.mark(CONTENT, 8, 12, 1)
    page.mark(SOURCE, 20, 22, 2)
    page.mark(CUE, 22, 23, 2)
    page.mark(CONTENT, 24, 30, 2)
    assert page.quotes() == [([0, 8], 6, 5), ([24], 22, 20)]


def test_a_content_without_a_cue_stands_alone(page) -> None:
    page.mark(CONTENT, 0, 4)
    assert page.quotes() == [([0], None, None)]


def test_a_content_that_fits_no_cue_stands_alone(page) -> None:
    page.mark(CUE, 0, 1, 2)
    page.mark(CONTENT, 2, 4, 1)
    assert page.quotes(replace(RULES, alone=(5.0, 5.0))) == [([2], None, None)]


def test_a_cue_and_a_source_without_content_are_no_quote(page) -> None:
    page.mark(SOURCE, 0, 1, 1)
    page.mark(CUE, 1, 2, 1)
    assert page.quotes() == []


def test_of_two_sources_the_surer_one_is_taken(page) -> None:
    page.mark(SOURCE, 0, 1, 2)
    page.mark(CUE, 2, 3, 1)
    page.mark(SOURCE, 4, 5, 1)
    page.mark(CONTENT, 6, 9, 1)
    assert page.quotes() == [([6], 2, 4)]


def test_a_source_that_lost_its_cue_to_a_surer_one_takes_the_next(page) -> None:
    page.mark(SOURCE, 0, 1)
    page.mark(CUE, 1, 2)
    page.mark(CONTENT, 2, 5)
    page.mark(SOURCE, 10, 11)
    page.mark(CUE, 11, 12)
    page.mark(CONTENT, 12, 15)
    nearest = weighing(gap=-1.0)
    assert page.quotes(nearest) == [([2], 1, 0), ([12], 11, 10)]


def test_what_distance_taught_decides_where_vectors_do_not(page) -> None:
    near = np.zeros((2, 2, BUCKETS))
    near[:, :, buckets(np.array([-2, 2]))] = 3.0
    page.mark(CUE, 0, 1, 2)
    page.mark(CONTENT, 10, 12, 1)
    page.mark(CUE, 8, 9, 2)
    assert page.quotes(replace(RULES, distance=tuple(near.ravel().tolist()))) == [([10], 8, None)]


def test_what_stands_between_decides_where_it_is_given_weight(page) -> None:
    page.mark(CUE, 0, 1)
    page.mark(CUE, 20, 21)
    page.mark(CONTENT, 30, 34)
    assert page.quotes(weighing(cues_between=-2.0)) == [([30], 20, None)]
    assert page.quotes(weighing(cues_between=2.0)) == [([30], 0, None)]


def test_a_cue_in_the_same_quotation_is_known_as_such(page) -> None:
    page.mark(CUE, 5, 6)
    page.mark(CONTENT, 8, 12)
    page.mark(CUE, 20, 21)
    page.regions[4:14] = 0
    assert page.quotes(weighing(quoted_together=-3.0)) == [([8], 20, None)]


def test_a_second_verb_shares_the_source_of_the_first(page) -> None:
    page.mark(SOURCE, 0, 1)
    page.mark(CUE, 1, 2)
    page.mark(CONTENT, 2, 5)
    page.mark(CUE, 6, 7)
    page.mark(CONTENT, 7, 9)
    nearest = weighing(gap=-1.0)
    assert page.quotes(nearest) == [([2], 1, 0), ([7], 6, 0)]
    page.words[5] = "."
    assert page.quotes(nearest) == [([2], 1, 0), ([7], 6, None)]


def test_a_name_right_after_words_without_a_verb_is_their_source(page) -> None:
    page.mark(CONTENT, 0, 5)
    page.mark(SOURCE, 6, 8)
    assert page.quotes() == [([0], None, 6)]
    page.begins[6] = True
    assert page.quotes() == [([0], None, None)]


def test_a_cue_beyond_reach_is_nobodys() -> None:
    page = Page(400)
    page.mark(CUE, 0, 1, 1)
    page.mark(CONTENT, 300, 310, 1)
    assert page.quotes() == [([300], None, None)]


def test_buckets_tell_directions_apart_and_stay_in_their_table() -> None:
    found = buckets(np.arange(-500, 500))
    assert set(buckets(np.arange(1, 9)).tolist()).isdisjoint(buckets(-np.arange(1, 9)).tolist())
    assert 0 <= found.min() <= found.max() < BUCKETS
