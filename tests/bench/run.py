"""All benchmarks, one after the other, each in a process of its own: ``make bench``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Run every bench_*.py beside this file; the worst exit code."""
    environment = dict(os.environ, PYTHONPATH=str(HERE))
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    worst = 0
    for script in sorted(HERE.glob("bench_*.py")):
        print(f"\n{script.stem.removeprefix('bench_')}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, str(script)], env=environment, check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main())
