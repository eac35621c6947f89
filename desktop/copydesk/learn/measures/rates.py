"""What every measure comes down to: counts of one article that add up to the counts of many.

Rates are numbers from 0 to 1; a rate with nothing to divide by is 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of what was predicted is right, and how much of gold was found.

    ``right`` of ``predicted`` predictions and ``found`` of ``gold`` annotations. Where shares of words are counted
    ``right`` and ``found`` are no whole numbers and need not be equal.
    """

    right: float = 0
    predicted: int = 0
    found: float = 0
    gold: int = 0

    def __add__(self, other: Rate) -> Rate:
        return Rate(
            self.right + other.right,
            self.predicted + other.predicted,
            self.found + other.found,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """The share of the predictions that is right."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of gold that was found."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """So many of those that could be judged are right."""

    right: int = 0
    judged: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.judged + other.judged)

    @property
    def value(self) -> float | None:
        """From 0 to 1; None where nothing could be judged."""
        return self.right / self.judged if self.judged else None


NO_RATE = Rate()
NO_SHARE = Share()


def total(rates: Iterable[Rate]) -> Rate:
    """All of them together, as if they were one article."""
    return sum(rates, NO_RATE)


def total_share(shares: Iterable[Share]) -> Share:
    """All of them together."""
    return sum(shares, NO_SHARE)
