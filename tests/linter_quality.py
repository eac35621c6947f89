"""How many planted errors the linter finds, how many of its fixes are right, and how often it cries wolf.

    python tests/linter_quality.py SHARED [--of-each 4] [--seed 1] [--no-speakers] [--missed]

SHARED has data/entities, data/quotes and data/speakers as described there. Entities and quotes are linted under the
convention that each corpus follows. The articles whose speakers are known are linted with names that the bundled
pipeline finds, for nobody has marked any in them. Rules that no corpus has room for (it has “that” inside, say) are
tried on the same articles turned to another convention by patterns of this file, quotations that go on on articles of
the other part of the corpus; these are summed up by themselves.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from planters import plants
from planting import Clean, judge

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, State
from copydesk.core.conventions import Convention, read_convention
from copydesk.core.quotation import propose_kind, quoted
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.learn.corpora import Sample, read_corpus, read_speakers, with_speakers

OURS, GUARDIAN, POLNEAR, _ = bundled_conventions()
SCHEME = read_scheme(news_scheme())


@dataclass
class Tally:
    """What became of the plants of one planter, and what was said of clean articles."""

    planted: int = 0
    found: int = 0
    offered: int = 0
    restored: int = 0


@dataclass
class Report:
    """The figures of one corpus."""

    name: str
    tallies: dict[str, Tally] = field(default_factory=dict)
    alarms: list[Counter[str]] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def take(self, other: Report) -> None:
        """Add another corpus to this one."""
        self.alarms += other.alarms
        for planter, tally in other.tallies.items():
            mine = self.tallies.setdefault(planter, Tally())
            for key, value in vars(tally).items():
                setattr(mine, key, getattr(mine, key) + value)

    def total(self) -> Tally:
        """All planters together."""
        each = self.tallies.values()
        return Tally(*(sum(getattr(t, key) for t in each) for key in ("planted", "found", "offered", "restored")))

    def alarms_per_article(self) -> float:
        """Findings in articles as their annotators left them."""
        return sum(alarm.total() for alarm in self.alarms) / max(1, len(self.alarms))


def measure(name: str, articles: Iterable[Clean], rng: Random, of_each: int) -> Report:
    """Count false alarms in every article, plant into it, and judge."""
    report = Report(name)
    for clean in articles:
        report.alarms.append(Counter(each.rule for each in clean.linted.findings))
        for planter, plant in plants(clean, rng, of_each):
            outcome = judge(plant, clean)
            tally = report.tallies.setdefault(planter, Tally())
            tally.planted += 1
            tally.found += outcome.found
            tally.offered += outcome.restored is not None
            tally.restored += outcome.restored is True
            if not outcome.found or outcome.restored is False:
                words = plant.near.of(plant.text)[:70]
                report.missed.append(f"{planter}: {'not found' if not outcome.found else 'fixed otherwise'}: {words!r}")
    return report


def annotations_of(sample: Sample) -> Annotations:
    """What humans marked, as annotations that an editor has confirmed."""
    made: list[Annotation] = [
        Entity(f"e{number}", Span(start, end), label, State.KEPT)
        for number, (start, end, label) in enumerate(sample.entities or (), 1)
    ]
    for number, gold in enumerate(sample.quotes or (), 1):
        content, cue, source = (tuple(Span(*span) for span in part) for part in (gold.content, gold.cue, gold.source))
        speaker = " and ".join(gold.speaker.names) if gold.speaker else None
        kind = propose_kind(sample.text, content)  # as an import does
        made.append(Quote(f"q{number}", content, cue, source, speaker or None, kind, State.KEPT))
    return Annotations.of(made)


def as_guardian(annotations: Annotations, text: str) -> Annotations:
    """Quotes as a desk keeps them that marks words between quotation marks alone, with bare cues."""
    regions = [region.span for region in quoted(text) if not region.level]
    goes_on = {region.span.end for region in quoted(text) if region.open_ended}
    made: list[Annotation] = []
    for quote in annotations.quotes.values():
        marked = [region for region in regions if any(region.overlaps(span) for span in quote.content)]
        joined: list[Span] = []
        for region in marked:
            if joined and joined[-1].end in goes_on and not text[joined[-1].end : region.start].strip():
                joined[-1] = Span(joined[-1].start, region.end)
            else:
                joined.append(region)
        content = tuple(joined)
        if (
            quote.kind is Kind.INDIRECT
            or not content
            or any(part.overlaps(span) for part in quote.cue + quote.source for span in content)
        ):
            continue
        source = tuple(Span(span.start, span.end - (text[span.end - 1] == ",")) for span in quote.source)
        made.append(_bare(replace(quote, content=content, source=source, kind=propose_kind(text, content)), text))
    return Annotations.of(made)


def without_leads(annotations: Annotations, text: str) -> Annotations:
    """Quotes without “that” and “to”, and with bare cues."""
    made: list[Annotation] = []
    for quote in annotations.quotes.values():
        first, *rest = quote.content
        lead = re.compile(r"(?:that|to)\s+(?=\S)").match(text, first.start, first.end)
        content = (Span(lead.end(), first.end), *rest) if lead else quote.content
        made.append(_bare(replace(quote, content=content, kind=propose_kind(text, content)), text))
    return Annotations.of(made)


def without_marks(annotations: Annotations, text: str) -> Annotations:
    """Quotes whose content stands between the marks."""
    inner = {region.span: region.inner for region in quoted(text) if not region.level and region.inner}
    made: list[Annotation] = []
    for quote in annotations.quotes.values():
        content = tuple(inner.get(span) or span for span in quote.content)
        if all(span in inner for span in quote.content):
            made.append(replace(quote, content=content, kind=propose_kind(text, content)))
    return Annotations.of(made)


def _bare(quote: Quote, text: str) -> Quote:
    chain = r"(?:(?:has|have|had|is|are|was|were|be|been|will|would|could|may|might|must|do|does|did|to|not|never"
    chain += (
        r"|also|then|later|again|once|even|just|only|still|now|already|further|[a-z]+n[’']t|[a-z]{3,}ly)\s+)+(?=[a-z])"
    )
    found = [(re.compile(chain).match(text, cue.start, cue.end), cue) for cue in quote.cue]
    return replace(quote, cue=tuple(Span(match.end(), cue.end) if match else cue for match, cue in found))


def corpora(shared: Path, named: bool) -> Iterator[tuple[str, list[Clean]]]:
    """The corpora, each under its convention."""
    data = shared / "data"
    quotes = list(read_corpus(data / "quotes" / "dev.jsonl.gz"))
    entities = list(read_corpus(data / "entities" / "dev.jsonl.gz"))
    yield "entities, dev", [Clean(each.text, annotations_of(each), OURS, SCHEME) for each in entities]
    yield "quotes, dev", [Clean(each.text, annotations_of(each), POLNEAR, SCHEME) for each in quotes]
    goes_on = [each for each in read_corpus(data / "quotes" / "train.jsonl.gz") if _goes_on(each.text)]
    yield "quotations that go on, train", [Clean(each.text, annotations_of(each), POLNEAR, SCHEME) for each in goes_on]
    if named:
        speakers = read_speakers(data / "speakers" / "dev.jsonl")
        known = [each for each in with_speakers(quotes, speakers) if each.id in speakers]
        yield "speakers, dev", list(_with_names(known, read_convention(POLNEAR.with_choice("speaker", "needed"))))
    turned: list[tuple[str, object, Convention]] = [
        ("quotes turned to the Guardian's convention", as_guardian, GUARDIAN),
        ("quotes turned to no “that”, no “to”", without_leads, _with(POLNEAR, that="out", to="out", auxiliary="out")),
        ("quotes turned to no marks", without_marks, _with(POLNEAR, marks="out")),
    ]
    for name, turn, convention in turned:
        yield name, [Clean(s.text, turn(annotations_of(s), s.text), convention, SCHEME) for s in quotes]  # type: ignore[operator]


def _goes_on(text: str) -> bool:
    return any(region.open_ended for region in quoted(text))


def _with(convention: Convention, **choices: str) -> Convention:
    for point, choice in choices.items():
        convention = read_convention(convention.with_choice(point, choice))
    return convention


def _with_names(samples: Sequence[Sample], convention: Convention) -> Iterator[Clean]:
    from copydesk.core.article import Article
    from copydesk.prefill import pipeline
    from copydesk.prefill.options import Options

    suggester = pipeline.load(Options(pipeline.DEFAULT_PIPELINE))
    for sample in samples:
        suggested = suggester.suggest(Article(sample.id, sample.id, sample.text))
        names = [each for each in suggested if isinstance(each, Entity)]
        yield Clean(sample.text, Annotations.of([*names, *annotations_of(sample).quotes.values()]), convention, SCHEME)


def table(report: Report) -> str:
    """One line a planter, and a line for all."""
    lines = [
        f"\n{report.name}: {len(report.alarms)} articles, {report.alarms_per_article():.2f} findings per clean one"
    ]
    lines[0] += f", {sum(alarm.total() > 1 for alarm in report.alarms)} with more than one"
    lines.append(", ".join(f"{rule} {n}" for rule, n in sum(report.alarms, Counter[str]()).most_common()))
    lines.append(f"{'planted':<26}{'n':>5}{'found':>7}{'%':>6}{'fixes':>7}{'right':>7}{'%':>6}")
    lines += [_line(name, tally) for name, tally in report.tallies.items()]
    return "\n".join([*lines, _line("all", report.total())])


def _line(name: str, tally: Tally) -> str:
    found = f"{tally.found / max(1, tally.planted):>6.0%}"
    right = f"{tally.restored / tally.offered:>6.0%}" if tally.offered else f"{'–':>6}"
    return f"{name:<26}{tally.planted:>5}{tally.found:>7}{found}{tally.offered:>7}{tally.restored:>7}{right}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="How many planted errors the linter finds.")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--of-each", type=int, default=4, help="errors of each kind per article, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-speakers", action="store_true", help="leave out what needs the bundled pipeline")
    parser.add_argument("--missed", action="store_true", help="list what was not found or fixed otherwise")
    asked = parser.parse_args(arguments)
    rng = Random(asked.seed)
    sums = {True: Report("as annotated"), False: Report("turned, or picked for what goes on")}
    for name, articles in corpora(asked.shared, named=not asked.no_speakers):
        report = measure(name, articles, rng, asked.of_each)
        print(table(report), flush=True)
        for line in report.missed if asked.missed else ():
            print("   ", line)
        sums[name.endswith(", dev")].take(report)
    for report in sums.values():
        print(table(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
