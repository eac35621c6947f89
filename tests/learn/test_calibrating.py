"""Probabilities and thresholds from articles that were held back."""

from __future__ import annotations

import numpy as np
import pytest

from copydesk.learn.calibrating import WANTED, best_probability, fit, least_probability
from copydesk.learn.link_fitting import fit_choices
from copydesk.prefill.encoder.calibration import Logistic

SURE = Logistic((1.0,), 0.0)


def test_the_fit_finds_the_probabilities_that_made_the_data() -> None:
    random = np.random.default_rng(3)
    x = random.normal(size=5000)
    rows = [((float(each),), bool(random.random() < 1 / (1 + np.exp(-(2 * each - 1))))) for each in x]
    fitted = fit(rows)
    assert fitted.weights[0] == pytest.approx(2, abs=0.2)
    assert fitted.bias == pytest.approx(-1, abs=0.2)


def test_few_rows_stay_near_what_is_known_of_all() -> None:
    known = Logistic((2.0,), 1.0)
    assert fit([], known) == known
    one = fit([((0.0,), False)], known, ridge=5.0)
    assert abs(one.bias - known.bias) < 1


def test_what_is_always_right_does_not_run_away() -> None:
    fitted = fit([((1.0,), True)] * 50)
    assert 0.9 < fitted((1.0,)) < 1


def test_a_label_that_is_mostly_right_needs_no_threshold() -> None:
    assert least_probability(SURE, [((1.0,), True)] * 8 + [((0.0,), False)] * 2) == 0.0


def test_a_weak_label_is_kept_above_the_probability_where_it_is_mostly_right() -> None:
    rows = [((float(n),), n >= 10) for n in range(20)]
    least = least_probability(SURE, rows)
    kept = [right for features, right in rows if SURE(features) >= least]
    assert sum(kept) / len(kept) >= WANTED
    assert len(kept) == 14


def test_a_label_that_is_never_right_is_all_but_never_suggested() -> None:
    assert least_probability(SURE, [((1.0,), False)] * 9) == 0.99


def test_quotes_are_suggested_from_the_probability_on_that_has_the_highest_f1() -> None:
    rows = [((3.0,), True), ((2.0,), True), ((1.0,), False), ((0.5,), False), ((0.0,), False)]
    assert best_probability(SURE, rows, wanted=2) == pytest.approx(SURE((2.0,)), abs=1e-3)
    assert best_probability(SURE, rows, wanted=200) < SURE((3.0,))


def test_links_learn_what_decides_and_that_none_may_be_right() -> None:
    random = np.random.default_rng(5)
    choices = []
    for _ in range(300):
        features = random.normal(size=(4, 3))
        best = features[:, 1] * 3
        choices.append((features, int(best.argmax()) if best.max() > 0.5 else 4))
    weights, alone = fit_choices(choices, ridge=0.1)
    right = 0
    for features, wanted in choices:
        scores = np.append(features @ np.asarray(weights), alone)
        right += int(scores.argmax()) == wanted
    assert right > 280
    assert abs(weights[1]) > 3 * max(abs(weights[0]), abs(weights[2]))
