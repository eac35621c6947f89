"""Whether scores are probabilities: of the suggestions scored 0.8, four in five should be right.

The expected calibration error is the mean gap between score and share right over bins of suggestions, weighted by
their number (Guo, Pleiss, Sun and Weinberger 2017). Bins hold equal numbers rather than equal widths (Nguyen and
O'Connor 2015): most scores lie near 1, and near-empty bins say nothing. Equal scores are never torn apart, so bins may
differ in size where many are equal. The Brier score is the mean squared gap of each suggestion (Brier 1950).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

BINS = 15
WANTED = 0.7
"""The precision below which suggestions of a label cost an editor more than they save."""
LEAST = 10
"""Fewer suggestions than this say nothing about a precision."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Suggestions of like score: how many, their mean score, and the share of them that is right."""

    count: int
    score: float
    right: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The reliability table of some suggestions and its two sums; all numbers but counts are from 0 to 1.

    ``error`` is the expected calibration error.
    """

    bins: tuple[Bin, ...]
    error: float
    brier: float

    @property
    def count(self) -> int:
        """How many suggestions were judged."""
        return sum(each.count for each in self.bins)

    @property
    def score(self) -> float:
        """The mean score."""
        return sum(each.count * each.score for each in self.bins) / self.count

    @property
    def right(self) -> float:
        """The share that is right."""
        return sum(each.count * each.right for each in self.bins) / self.count


@dataclass(frozen=True, slots=True)
class Threshold:
    """What is left of some suggestions when those scored below ``score`` are dropped."""

    score: float
    kept: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what is kept that is right."""
        return self.right / self.kept if self.kept else 0.0


def calibrate(scores: Sequence[float], right: Sequence[bool], bins: int = BINS) -> Calibration | None:
    """The calibration of suggestions with these scores, right or not; None when there are none."""
    if not scores:
        return None
    ordered, truths = _by_score(scores, right)
    count = len(ordered)
    # Each edge goes back to the first of the scores that are equal there.
    edges = np.searchsorted(ordered, ordered[np.arange(1, bins) * count // bins])
    starts = np.unique(np.concatenate(([0], edges)))
    sizes = np.diff(np.append(starts, count))
    means = np.add.reduceat(ordered, starts) / sizes
    shares = np.add.reduceat(truths, starts) / sizes
    return Calibration(
        tuple(
            Bin(int(size), float(mean), float(share)) for size, mean, share in zip(sizes, means, shares, strict=True)
        ),
        float(np.abs(means - shares) @ sizes / count),
        float(np.mean((ordered - truths) ** 2)),
    )


def precision_at(scores: Sequence[float], right: Sequence[bool], score: float) -> Threshold:
    """What is left when suggestions scored below ``score`` are dropped."""
    kept = [truth for its, truth in zip(scores, right, strict=True) if its >= score]
    return Threshold(score, len(kept), sum(kept))


def score_for(
    scores: Sequence[float], right: Sequence[bool], precision: float = WANTED, least: int = LEAST
) -> Threshold | None:
    """The lowest score at and above which so large a share is right; None when there is none.

    At least ``least`` suggestions must be left, for a handful is right by chance.
    """
    if not scores:
        return None
    ordered, truths = _by_score(scores, right)
    kept = np.arange(len(ordered), 0, -1)
    rights = np.cumsum(truths[::-1])[::-1]
    # A threshold keeps all that are equal to it, so only the first of equals can be one.
    first = np.append(True, ordered[1:] > ordered[:-1])
    good = np.flatnonzero(first & (kept >= least) & (rights >= precision * kept))
    if not good.size:
        return None
    at = int(good[0])
    return Threshold(float(ordered[at]), int(kept[at]), int(rights[at]))


def _by_score(
    scores: Sequence[float], right: Sequence[bool]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    values, truths = np.asarray(scores, dtype=np.float64), np.asarray(right, dtype=np.float64)
    order = np.argsort(values, kind="stable")
    return values[order], truths[order]
