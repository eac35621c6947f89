"""A project of 10,000 signed-off articles beside one of 100: earlier decisions, names and words in all articles.

``python tests/bench/bench_everywhere.py 1000`` makes the large one smaller.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path

from made_up import text_of
from measure import Timing, once

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.core.corrections import Rules, SignOffArticle, plan
from copydesk.core.decisions import Facet, Fact
from copydesk.core.mentions import Deed, Wish
from copydesk.core.spans import Span
from copydesk.patterns import Pattern, Query
from copydesk.store.project import JournalEntry, Project
from copydesk.workflow import Desk

SMALL, LARGE, CHARACTERS, RUNS = 100, 10_000, 3_000, 60
_NAMES = re.compile("Ada Novak|Ben Okoro|Mira Castellanos|Poole Council|Northmere United|Poole|Velden")
_SAID = re.compile(r"(“[^”]+,”) ([A-Z]\w+ [A-Z]\w+) (said|added|warned)")
_WHO = {"Ada": "PERSON", "Ben": "PERSON", "Mira": "PERSON", "Poole": "LOC", "Velden": "LOC"}


def main() -> None:
    """Print times for both projects, and how long making them took."""
    large = int(sys.argv[1]) if len(sys.argv) > 1 else LARGE
    with tempfile.TemporaryDirectory() as name:
        for count in (SMALL, large):
            path = Path(name) / f"{count}.copydesk"
            begun = time.perf_counter()
            decisions = _make(path, count)
            print(f"\n{count} articles, {decisions} decisions, made in {time.perf_counter() - begun:.0f} s")
            with Desk.open(path, "bench") as desk:
                _precedents(desk)
                _find(desk)


def _make(path: Path, count: int) -> int:
    Desk.create(path, "bench", "bench").close()
    with Project.open(path) as project:
        for first in range(0, count, 200):
            with project.transaction():
                for number in range(first, min(count, first + 200)):
                    _add(project, number)
        return project._db.execute("SELECT count(*) FROM decision").fetchone()[0]


def _add(project: Project, number: int) -> None:
    text = text_of(CHARACTERS, seed=number)
    article_id = f"made-up-{number}"
    project.add(Article(article_id, f"Made up {number}", text), "made up")
    found: list[Entity | Quote] = []
    for match in _NAMES.finditer(text):
        label = "ORG" if " " in match[0] and match[0].startswith(("Poole", "North")) else _WHO[match[0].split()[0]]
        found.append(Entity(f"e{len(found) + 1}", Span(*match.span()), label))
    for match in _SAID.finditer(text):
        found.append(
            Quote(
                f"q{len(found) + 1}",
                (Span(*match.span(1)),),
                (Span(*match.span(3)),),
                (Span(*match.span(2)),),
                match[2],
            )
        )
    project.receive(article_id, "made up", found)
    stored = project.load(article_id)
    at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T12:00:00+00:00"
    change = plan(stored.annotations, SignOffArticle(at), Rules(text, project.scheme.label_names, "Ada"))
    project.append(article_id, JournalEntry(1, "do", 1, change, "Ada", at), stored.annotations.apply(change))


def _precedents(desk: Desk) -> None:
    opened = desk.open_article("made-up-7")
    quote = next(iter(opened.annotations.quotes.values()))
    cases = {
        "precedents of a name in every article": lambda: desk.precedents(opened, _words(opened.article.text, "Poole")),
        "precedents of a person": lambda: desk.precedents(opened, _words(opened.article.text, "Ada Novak")),
        "precedents of a quote": lambda: desk.precedents(opened, quote),
        "precedents of what nobody decided": lambda: desk._reader.decided.about(
            (Fact(Facet.NAME, "Ystad", "", Span(0, 5)),), "made-up-7", None
        ),
    }
    for name, ask in cases.items():
        timing = Timing(tuple(once(ask) for _ in range(RUNS)))
        print(f"  {name}: {timing.median * 1000:.1f} ms, p99 {timing.p99 * 1000:.1f} ms")


def _words(text: str, words: str) -> Span:
    at = max(0, text.find(words))
    return Span(at, at + len(words))


def _find(desk: Desk) -> None:
    find, name = desk.everywhere.find, desk.everywhere.find_name
    quiet = (lambda hits: None, lambda done, total: None, lambda: False)
    cases = {
        "find “zyxwv” in all": lambda: find(Pattern(Query("zyxwv")), *quiet),
        "find “river has divided” in all": lambda: find(Pattern(Query("river has divided")), *quiet),
        "find a pattern in all": lambda: find(Pattern(Query(r"[A-Z]\w+ zyx\w+", is_regex=True)), *quiet),
        "the name Zoë Brandt in all": lambda: name(Wish(Deed.LABEL, "Zoë Brandt", "PERSON"), *quiet),
        "a name that is nowhere": lambda: name(Wish(Deed.LABEL, "Lloyd Austin", "PERSON"), *quiet),
    }
    for what, ask in cases.items():
        begun = time.perf_counter()
        found = ask()
        print(f"  {what}: {time.perf_counter() - begun:.3f} s, {found.hits} hits in {found.articles} articles")


if __name__ == "__main__":
    main()
