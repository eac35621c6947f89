"""Timing side by side: a subject and a baseline in turn, in one process, reported as a ratio.

Machines are noisy, so a time alone says little; the baseline is measured between the subject's own runs.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of each run, in order."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of the runs took longer."""
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        """One run in a hundred took longer; the slowest of them when there are fewer."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]


def once(action: Callable[[], object]) -> float:
    """The seconds that one call takes."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def in_turn(subject: Callable[[], float], baseline: Callable[[], float], runs: int) -> tuple[Timing, Timing]:
    """Both measured in turn, A B A B …; each callable returns the seconds of one run of its own."""
    pairs = [(subject(), baseline()) for _ in range(runs)]
    return Timing(tuple(a for a, _ in pairs)), Timing(tuple(b for _, b in pairs))


def report(what: str, subject: Timing, against: str, baseline: Timing) -> None:
    """One line: the ratio of the medians first, for that is the figure to quote."""
    ratio = subject.median / baseline.median
    print(
        f"{what}: {ratio:.2f}x {against} "
        f"(median {_ms(subject.median)}, p99 {_ms(subject.p99)}; baseline {_ms(baseline.median)}, "
        f"p99 {_ms(baseline.p99)}; {len(subject.seconds)} runs)",
        flush=True,
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 10 else f"{seconds:.1f} s"
