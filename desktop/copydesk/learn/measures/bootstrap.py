"""How sure a score is: 95 % intervals by drawing the articles anew.

The percentile bootstrap (Efron and Tibshirani 1993), with the article as the unit, because the mistakes of one article
come together. All is done on the articles' counts, so a thousand draws cost no more than a matrix product. Two scores
measured with one `Bootstrap` see the same draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from copydesk.learn.measures.rates import Rate, Share

Numbers = npt.NDArray[np.float64]

DRAWS = 1000
SEED = 13
_EDGES = (2.5, 97.5)  # percentiles


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a score from 0 to 1 lies with 95 % confidence."""

    low: float
    high: float


class Bootstrap:
    """So many ways to draw as many articles as there are, with replacement. The same seed draws the same."""

    def __init__(self, articles: int, draws: int = DRAWS, seed: int = SEED) -> None:
        even = np.full(articles, 1 / max(1, articles))
        # How often each article is drawn, a row a draw.
        drawn = (
            np.random.default_rng(seed).multinomial(articles, even, size=draws) if articles else np.zeros((draws, 0))
        )
        self._times: Numbers = drawn.astype(np.float64)

    def f1(self, rates: Sequence[Rate]) -> Interval | None:
        """Of the F1 of all articles together; ``rates`` has one an article. None without draws or articles."""
        return _interval(_f1(self._drawn([_counts(rate) for rate in rates]))) if self._times.size else None

    def macro_f1(self, rates: Sequence[Sequence[Rate]]) -> Interval | None:
        """Of the mean F1 of several labels; each article has one rate a label, in one order.

        A label that a draw has no gold of does not count in that draw.
        """
        if not self._times.size or not rates or not rates[0]:
            return None
        scores: list[Numbers] = []
        present: list[npt.NDArray[np.bool_]] = []
        for label in zip(*rates, strict=True):
            counts = self._drawn([_counts(rate) for rate in label])
            scores.append(_f1(counts))
            present.append(counts[:, 3] > 0)
        there = np.stack(present)
        sums = (np.stack(scores) * there).sum(axis=0)
        return _interval(_divide(sums, there.sum(axis=0).astype(np.float64)))

    def share(self, shares: Sequence[Share]) -> Interval | None:
        """Of the share of all articles together."""
        if not self._times.size:
            return None
        drawn = self._drawn([(share.right, share.judged) for share in shares])
        return _interval(_divide(drawn[:, 0], drawn[:, 1]))

    def _drawn(self, counts: Sequence[tuple[float, ...]]) -> Numbers:
        """The sums of the articles' counts, a row a draw."""
        return self._times @ np.asarray(counts, dtype=np.float64)


def _counts(rate: Rate) -> tuple[float, float, float, float]:
    return rate.right, rate.predicted, rate.found, rate.gold


def _f1(counts: Numbers) -> Numbers:
    precision, recall = _divide(counts[:, 0], counts[:, 1]), _divide(counts[:, 2], counts[:, 3])
    return _divide(2 * precision * recall, precision + recall)


def _divide(upper: Numbers, lower: Numbers) -> Numbers:
    return np.divide(upper, lower, out=np.zeros_like(upper), where=lower > 0)


def _interval(scores: Numbers) -> Interval:
    low, high = np.percentile(scores, _EDGES)
    return Interval(float(low), float(high))
