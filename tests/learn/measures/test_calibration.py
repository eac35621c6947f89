"""Whether scores are probabilities, and where a score is high enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.learn.measures.calibration import Bin, Threshold, calibrate, precision_at, score_for


def test_scores_that_keep_their_promise_have_no_error() -> None:
    calibration = calibrate([0.75] * 4 + [0.5] * 4, [True, True, True, False, True, False, True, False])
    assert calibration
    assert calibration.bins == (Bin(4, 0.5, 0.5), Bin(4, 0.75, 0.75))
    assert calibration.error == 0
    assert calibration.brier == pytest.approx((4 * 0.25 + 3 * 0.0625 + 0.5625) / 8)


def test_scores_that_promise_too_much_are_off_by_as_much() -> None:
    calibration = calibrate([0.9] * 10, [True] * 6 + [False] * 4)
    assert calibration
    assert calibration.error == pytest.approx(0.3)
    assert (calibration.count, calibration.right) == (10, 0.6)
    assert calibration.score == pytest.approx(0.9)


def test_bins_hold_equal_numbers() -> None:
    calibration = calibrate([n / 30 for n in range(30)], [True] * 30)
    assert calibration
    assert [each.count for each in calibration.bins] == [2] * 15


def test_equal_scores_are_never_torn_apart() -> None:
    # Sorted by whether they are right, a bin of each would look off by a half though all promise what they keep.
    calibration = calibrate([0.5] * 40, [False] * 20 + [True] * 20)
    assert calibration
    assert calibration.bins == (Bin(40, 0.5, 0.5),)


def test_without_scores_there_is_no_calibration() -> None:
    assert calibrate([], []) is None
    assert score_for([], []) is None


@given(st.lists(st.tuples(st.sampled_from((0.1, 0.25, 0.5, 0.9, 1.0)), st.booleans()), min_size=1))
def test_every_suggestion_is_in_one_bin(rows: list[tuple[float, bool]]) -> None:
    scores, right = [score for score, _ in rows], [truth for _, truth in rows]
    calibration = calibrate(scores, right)
    assert calibration
    assert calibration.count == len(rows)
    assert calibration.right == pytest.approx(sum(right) / len(rows))
    assert calibration.score == pytest.approx(sum(scores) / len(rows))


def test_precision_at_a_score_counts_what_is_kept() -> None:
    scores, right = [0.2, 0.5, 0.5, 0.9], [True, True, False, True]
    assert precision_at(scores, right, 0.5) == Threshold(0.5, 3, 2)
    assert precision_at(scores, right, 0.5).precision == pytest.approx(2 / 3)
    assert precision_at(scores, right, 0.95).precision == 0


def test_the_lowest_score_that_is_precise_enough_keeps_the_most() -> None:
    scores, right = [0.1, 0.3, 0.5, 0.7, 0.9], [False, False, True, True, True]
    assert score_for(scores, right, 0.8, least=1) == Threshold(0.5, 3, 3)
    assert score_for(scores, right, 0.75, least=1) == Threshold(0.3, 4, 3)
    assert score_for(scores, right, 0.6, least=1) == Threshold(0.1, 5, 3)


def test_a_handful_that_is_right_by_chance_proves_nothing() -> None:
    assert score_for([0.1] * 30 + [0.9], [False] * 30 + [True]) is None


@given(st.lists(st.tuples(st.sampled_from((0.1, 0.4, 0.4, 0.8)), st.booleans())), st.sampled_from((0.5, 0.7, 0.9)))
def test_what_is_found_is_what_is_counted(rows: list[tuple[float, bool]], precision: float) -> None:
    scores, right = [score for score, _ in rows], [truth for _, truth in rows]
    found = score_for(scores, right, precision, least=1)
    every = [precision_at(scores, right, score) for score in sorted(set(scores))]
    good = [threshold for threshold in every if threshold.right >= precision * threshold.kept]
    assert found == (good[0] if good else None)
