"""Mutated files through every reader: ``python tests/fuzz_readers.py --count 10000``.

Prints a table by format, and each file of which something came that must not: an exception, a hang, a process that
died, memory without bounds, a request to the network, a file written elsewhere. Exits with 1 then.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "exchange")]

from fuzzing.runs import Outcome, outcomes  # noqa: E402


def main() -> int:
    """Run, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--begin", type=int, default=0)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    by_kind: defaultdict[str, list[Outcome]] = defaultdict(list)
    wrong = 0
    for outcome in outcomes(arguments.count, arguments.begin, arguments.only):
        by_kind[outcome.kind].append(outcome)
        for each in outcome.wrong:
            wrong += 1
            print(f"{outcome.kind}, seed {outcome.seed} ({outcome.mutation}): {each}", flush=True)
    print(f"{'format':20} {'files':>6} {'articles':>8} {'problems':>8} {'spans':>7} {'slowest':>8} {'peak MB':>8}")
    for kind, found in sorted(by_kind.items()):
        sums = [sum(getattr(one, name) for one in found) for name in ("articles", "problems", "spans")]
        slowest, peak = max(one.seconds for one in found), max(one.peak for one in found) // 1_000_000
        print(f"{kind:20} {len(found):6} {sums[0]:8} {sums[1]:8} {sums[2]:7} {slowest:7.2f}s {peak:8}")
    print(f"{sum(map(len, by_kind.values()))} files, {wrong} things that must not happen")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
