"""Many mutated files through all readers, in processes that may die of it, and what came of each."""

from __future__ import annotations

import json
import os
import selectors
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fuzzing.mutations import mutated
from fuzzing.seeds import seeds

SECONDS = 60  # for one file; the slowest honest ones take some seconds on a busy machine
MOST_MEMORY = 1_000_000_000  # bytes of growth over one process; no seed is larger than some megabytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file. ``wrong`` is empty when nothing happened that must not."""

    kind: str
    mutation: str
    seed: int
    articles: int
    problems: int
    spans: int
    seconds: float
    peak: int
    wrong: tuple[str, ...]


class _Child:
    """A process that reads files; another takes its place when it dies or hangs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start()

    def _start(self) -> None:
        tests = Path(__file__).parent
        self._process = subprocess.Popen(
            [sys.executable, str(tests / "child.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "TMPDIR": str(self._folder), "PYTHONWARNINGS": "ignore"},
            text=True,
        )
        self._base = 0

    def read(self, path: Path) -> dict[str, Any]:
        """What came of a file."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(str(path)) + "\n")
        self._process.stdin.flush()
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._process.stdout, selectors.EVENT_READ)
            answered = waiting.select(SECONDS)
        line = self._process.stdout.readline() if answered else ""
        if line:
            found: dict[str, Any] = json.loads(line)
            self._base = self._base or found["peak"]
            if found["peak"] - self._base > MOST_MEMORY:
                found["wrong"].append(f"took {(found['peak'] - self._base) // 1_000_000} MB")
                self.close()
                self._start()
            return found
        self._process.kill()
        code = self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()
        self._start()
        wrong = f"died with {code}" if answered else f"hung for {SECONDS} s"
        return {"articles": 0, "problems": 0, "spans": 0, "seconds": SECONDS, "peak": 0, "wrong": [wrong]}

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(60)
        assert self._process.stdout
        self._process.stdout.close()


def outcomes(count: int, begin: int = 0, only: str = "") -> Iterator[Outcome]:
    """``count`` mutated files, the same for the same numbers, taking the formats in turn."""
    made = {name: one for name, one in seeds().items() if not only or name == only}
    everything = [one.data for one in seeds().values()]
    names = sorted(made)
    with tempfile.TemporaryDirectory(prefix="copydesk-fuzz-") as folder:
        child = _Child(Path(folder))
        try:
            for seed in range(begin, begin + count):
                kind = names[seed % len(names)]
                mutation, bad = mutated(made[kind].data, everything, seed)
                place = Path(folder) / f"{seed}"
                place.mkdir()
                found = child.read(made[kind].put_into(place, bad))
                shutil.rmtree(place)
                found["wrong"] += [f"left {each.name} behind" for each in Path(folder).iterdir()]
                yield Outcome(
                    kind, mutation, seed, found["articles"], found["problems"], found["spans"], found["seconds"],
                    found["peak"], tuple(found["wrong"]),
                )  # fmt: skip
        finally:
            child.close()
