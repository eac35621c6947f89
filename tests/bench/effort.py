"""How many key presses, clicks and drags it takes to correct an article: python tests/bench/effort.py FOLDER

FOLDER has data/entities and data/quotes. An editor who knows the gold corrects what the bundled pipeline suggests,
through the actions that the keys call; the same editor starts from nothing; and the same corrections are counted out
by the published interactions of other tools (`effort_rivals`).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from effort_editor import Target, correct_entities, correct_quotes
from effort_hand import Hand
from effort_rivals import ENTITY_TOOLS, QUOTE_TOOLS, entity_work, quote_work
from PySide6.QtCore import QCoreApplication

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.article import Article
from copydesk.core.cues import bare_cue
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span, in_order, trim
from copydesk.learn.corpora import GoldQuote, Sample, read_corpus
from copydesk.learn.suggestions import Gold, ask
from copydesk.prefill.encoder.refining import short_source
from copydesk.prefill.options import Options
from copydesk.prefill.scope import Scope
from copydesk.store.project import Project
from copydesk.ui.session import Session
from copydesk.workflow import Desk


@dataclass(frozen=True, slots=True)
class Case:
    """An article, what is suggested for it, and how it is to be corrected."""

    article: Article
    suggested: tuple[Annotation, ...]
    correct: Callable[[Hand], None]
    wanted: int  # annotations in the gold


def actions_of(cases: Sequence[Case], *, suggested: bool) -> list[int]:
    """What each article takes, the sign-off included."""
    counts: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "effort.copydesk"
        with Desk.create(path, "effort", "Ada"):
            pass
        with Project.open(path) as project:
            project.add_many((case.article, "dev") for case in cases)
            if suggested:
                for case in cases:
                    project.receive(case.article.id, "bundled", case.suggested)
        session = Session(Desk.open(path, "Ada"))
        hand = Hand(session)
        for case in cases:
            session.open(case.article.id)
            hand.page.select(None)
            hand.page.position = 0
            before = hand.total
            case.correct(hand)
            hand.sign_off()
            counts.append(hand.total - before)
        session.close()
    return counts


def _show(title: str, cases: Sequence[Case], rivals: Iterable[tuple[str, int]]) -> None:
    wanted = sum(case.wanted for case in cases)
    ours, bare = (sum(actions_of(cases, suggested=suggested)) for suggested in (True, False))
    print(f"\n{title}: {len(cases)} articles, {wanted} annotations")
    rows = [("Copydesk, from suggestions", ours), ("Copydesk, from nothing", bare), *rivals]
    for name, count in rows:
        share = f"{ours / count:6.1%}" if count != ours else ""
        print(f"  {name:44}{count:7} actions {count / len(cases):7.1f} an article {count / wanted:6.2f} each  {share}")


def main() -> int:
    """Count, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="has data/entities/dev.jsonl.gz and data/quotes/dev.jsonl.gz")
    parser.add_argument("--articles", type=int, default=0, help="only so many of each file")
    arguments = parser.parse_args()
    QCoreApplication.instance() or QCoreApplication([])
    data, count = arguments.folder / "data", arguments.articles or None
    entities, quotes = (_articles(data / name / "dev.jsonl.gz")[:count] for name in ("entities", "quotes"))
    found = ask(Options(scope=Scope.ALL), [Gold("entities", entities), Gold("quotes", quotes)]).by_text
    keys = {label.name: label.key for label in read_scheme(news_scheme()).labels}
    cases = [_entity_case(sample, found.get(sample.text, ()), keys) for sample in entities]
    work = [entity_work(case.suggested, _gold_entities(sample)) for case, sample in zip(cases, entities, strict=True)]
    _show("Entities", cases, [(tool.name, sum(map(tool.cost, work))) for tool in ENTITY_TOOLS])
    for title, target in (("Quotes, edges as in the newsroom", _newsroom), ("Quotes, edges as in the corpus", _corpus)):
        golds = [[target(sample.text, quote) for quote in sample.quotes or ()] for sample in quotes]
        cases = [
            _quote_case(sample, found.get(sample.text, ()), gold) for sample, gold in zip(quotes, golds, strict=True)
        ]
        work = [quote_work(case.suggested, gold) for case, gold in zip(cases, golds, strict=True)]
        _show(title, cases, [(tool.name, sum(map(tool.cost, work))) for tool in QUOTE_TOOLS])
    return 0


def _articles(path: Path) -> tuple[Sample, ...]:
    """The articles of a file, each text once: a project has no text twice."""
    return tuple({sample.text: sample for sample in read_corpus(path)}.values())


def _gold_entities(sample: Sample) -> list[tuple[Span, str]]:
    return sorted((Span(start, end), label) for start, end, label in sample.entities or ())


def _entity_case(sample: Sample, found: Iterable[Annotation], keys: dict[str, str]) -> Case:
    suggested = tuple(each for each in found if isinstance(each, Entity))
    gold = _gold_entities(sample)
    article = Article(sample.id, sample.id, sample.text, {})
    return Case(article, suggested, lambda hand: correct_entities(hand, gold, keys.__getitem__), len(gold))


def _quote_case(sample: Sample, found: Iterable[Annotation], gold: list[Target]) -> Case:
    suggested = tuple(each for each in found if isinstance(each, Quote))
    article = Article(sample.id, sample.id, sample.text, {})
    return Case(article, suggested, lambda hand: correct_quotes(hand, gold), len(gold))


def _corpus(text: str, quote: GoldQuote) -> Target:
    """The gold as the corpus has it, without white space at the ends, and fragments that touch as one."""

    def spans(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        return in_order(tuple(tidy for pair in pairs if (tidy := trim(Span(*pair), text))))

    return Target(spans(quote.content), spans(quote.cue), spans(quote.source))


def _newsroom(text: str, quote: GoldQuote) -> Target:
    """The gold in the newsroom's convention: cues without auxiliaries, sources without what is told by the way."""
    as_is = _corpus(text, quote)
    cue = tuple(bare_cue(text, span) for span in as_is.cue)
    return Target(as_is.content, cue, tuple(short_source(text, span) for span in as_is.source))


if __name__ == "__main__":
    sys.exit(main())
