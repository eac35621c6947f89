"""Measure suggestions by gold: what was found, how sure that is, and what the scores beside suggestions are worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.core.annotations import Annotation, Entity, Quote, Role
from copydesk.learn.corpora import GoldQuote, Mark, Sample
from copydesk.learn.measures import entities, quotes, speakers
from copydesk.learn.measures.bootstrap import DRAWS, SEED, Bootstrap
from copydesk.learn.measures.calibration import calibrate, precision_at, score_for
from copydesk.learn.measures.matching import Parts
from copydesk.learn.measures.rates import NO_RATE, NO_SHARE, Rate, total, total_share
from copydesk.learn.report import (
    ALL,
    EntityReport,
    Measured,
    Part,
    QuoteReport,
    QuoteRow,
    Report,
    Scored,
    SpeakerReport,
)
from copydesk.learn.suggestions import Gold, Suggestions

_GRID = tuple(n / 20 for n in range(20))  # the scores of which a report tells what is left above them
Judged = tuple[str, float | None, bool]
"""A suggestion: its label or kind, its score if it has one, and whether it is right."""


def evaluate(golds: Iterable[Gold], suggestions: Suggestions, draws: int = DRAWS, seed: int = SEED) -> Report:
    """Compare suggestions with each gold file, for all that it holds; ``draws`` 0 leaves the intervals out.

    An article without suggestions counts as one in which nothing was found.
    """
    return Report(suggestions.pipeline, tuple(_part(gold, suggestions, draws, seed) for gold in golds), draws, seed)


def _part(gold: Gold, suggestions: Suggestions, draws: int, seed: int) -> Part:
    pages = [_Page(sample, suggestions.by_text.get(sample.text, ())) for sample in gold.samples]
    named = [page for page in pages if page.sample.entities is not None]
    quoted = [page for page in pages if page.sample.quotes is not None]
    told = [page for page in quoted if any(quote.speaker for quote in page.gold_quotes)]
    return Part(
        gold.name,
        len(pages),
        sum(len(sample.text.split()) for sample in gold.samples),
        sum(sample.text not in suggestions.by_text for sample in gold.samples),
        _entities(named, Bootstrap(len(named), draws, seed)) if named else None,
        _quotes(quoted, Bootstrap(len(quoted), draws, seed)) if quoted else None,
        _speakers(told, Bootstrap(len(told), draws, seed)) if told else None,
    )


@dataclass(frozen=True)
class _Page:
    """One article: what humans marked in it, and what is suggested.

    Labels that no human marked there are left out on both sides: neither asked for nor held against anybody.
    """

    sample: Sample
    annotations: Sequence[Annotation]

    @cached_property
    def gold_marks(self) -> list[Mark]:
        return [mark for mark in self.sample.entities or () if mark[2] not in self.sample.missing]

    @cached_property
    def gold_quotes(self) -> tuple[GoldQuote, ...]:
        return self.sample.quotes or ()

    @cached_property
    def entities(self) -> list[Entity]:
        return [each for each in self.annotations if isinstance(each, Entity) and each.label not in self.sample.missing]

    @cached_property
    def quotes(self) -> list[Quote]:
        return [each for each in self.annotations if isinstance(each, Quote)]

    @cached_property
    def parts(self) -> list[Parts]:
        return [
            Parts(*(tuple((span.start, span.end) for span in quote.part(role)) for role in Role))
            for quote in self.quotes
        ]


def _entities(pages: Sequence[_Page], bootstrap: Bootstrap) -> EntityReport:
    articles = [
        entities.judge(
            page.sample.text,
            page.gold_marks,
            [(each.span.start, each.span.end, each.label) for each in page.entities],
            page.sample.group,
        )
        for page in pages
    ]
    scores = entities.summarise(articles)
    in_gold = [label for label, rate in scores.labels.items() if rate.gold]
    judged = (
        (each.label, each.score, right)
        for page, article in zip(pages, articles, strict=True)
        for each, right in zip(page.entities, article.right, strict=True)
    )
    strict = [total(article.strict.values()) for article in articles]

    def of_group(group: str) -> list[Rate]:
        return [rate if each.group == group else NO_RATE for each, rate in zip(articles, strict, strict=True)]

    return EntityReport(
        strict=Measured(scores.strict, bootstrap.f1(strict)),
        span_only=Measured(scores.span_only, bootstrap.f1([article.span_only for article in articles])),
        overlap=Measured(total(scores.overlap.values()), bootstrap.f1([total(a.overlap.values()) for a in articles])),
        macro_f1=scores.macro_f1,
        macro_interval=bootstrap.macro_f1([[a.strict.get(label, NO_RATE) for label in in_gold] for a in articles]),
        labels={
            label: Measured(rate, bootstrap.f1([article.strict.get(label, NO_RATE) for article in articles]))
            for label, rate in scores.labels.items()
        },
        label_overlap=scores.overlap,
        groups={group: Measured(rate, bootstrap.f1(of_group(group))) for group, rate in scores.groups.items()},
        scored=_scored(judged),
    )


def _quotes(pages: Sequence[_Page], bootstrap: Bootstrap) -> QuoteReport:
    articles = [
        quotes.judge(
            page.sample.text,
            [Parts(quote.content, quote.cue, quote.source) for quote in page.gold_quotes],
            page.parts,
        )
        for page in pages
    ]
    rows = [article.rows() for article in articles]
    judged = (
        (each.kind.value, each.score, right)
        for page, article in zip(pages, articles, strict=True)
        for each, right in zip(page.quotes, article.right, strict=True)
    )
    return QuoteReport(
        {
            name: QuoteRow(
                rates,
                bootstrap.f1([row[name].detection for row in rows]),
                bootstrap.f1([row[name].end_to_end for row in rows]),
            )
            for name, rates in quotes.summarise(articles).all.rows().items()
        },
        _scored(judged),
    )


def _speakers(pages: Sequence[_Page], bootstrap: Bootstrap) -> SpeakerReport:
    articles = [
        speakers.judge(page.sample.text, page.gold_quotes, page.parts, [quote.speaker for quote in page.quotes])
        for page in pages
    ]
    scores = speakers.summarise(articles)
    everything = [total_share(article.hows.values()) for article in articles]
    judged = (
        (ALL, page.quotes[place].score, right)
        for page, article in zip(pages, articles, strict=True)
        for place, right in article.right.items()
    )
    hows = {
        how: (share, bootstrap.share([article.hows.get(how, NO_SHARE) for article in articles]))
        for how, share in scores.hows.items()
    }
    return SpeakerReport({ALL: (scores.all, bootstrap.share(everything)), **hows}, _scored(judged))


def _scored(judged: Iterable[Judged]) -> Mapping[str, Scored]:
    """What the scores are worth, of all and by label or kind; nothing where suggestions have no scores."""
    rows: dict[str, tuple[list[float], list[bool]]] = {}
    for name, score, right in judged:
        if score is not None:
            for group in dict.fromkeys((ALL, name)):
                scores, rights = rows.setdefault(group, ([], []))
                scores.append(score)
                rights.append(right)
    found: dict[str, Scored] = {}
    for name in (ALL, *sorted(rows.keys() - {ALL})):
        calibration = calibrate(*rows[name]) if name in rows else None
        if calibration:
            found[name] = Scored(
                calibration, tuple(precision_at(*rows[name], score) for score in _GRID), score_for(*rows[name])
            )
    return found
