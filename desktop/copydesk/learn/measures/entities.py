"""How well entities were found.

strict     same start, same end, same label
span only  same start, same end
overlap    same label and a character in common, one to one from left to right

White space at either end of a span is left out first, and an entity listed twice counts once. Micro averages pool the
entities of all labels (as CoNLL-2003 does, Tjong Kim Sang and De Meulder 2003); the macro average is the mean F1 of
the labels that occur in gold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copydesk.core.spans import Span, trim
from copydesk.learn.corpora import Mark
from copydesk.learn.measures.rates import Rate, total


@dataclass(frozen=True, slots=True)
class ArticleEntities:
    """The counts of one article. ``right`` tells of each prediction, in the order given, whether it is strictly so."""

    strict: Mapping[str, Rate]
    span_only: Rate
    overlap: Mapping[str, Rate]
    right: tuple[bool, ...]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class EntityScores:
    """The counts of many articles, by label where not said otherwise; ``groups`` are strict, all labels together."""

    articles: tuple[ArticleEntities, ...]
    labels: Mapping[str, Rate]
    span_only: Rate
    overlap: Mapping[str, Rate]
    groups: Mapping[str, Rate]

    @property
    def strict(self) -> Rate:
        """All labels together."""
        return total(self.labels.values())

    @property
    def macro_f1(self) -> float:
        """Every label of gold counts the same, however rare."""
        found = [rate.f1 for rate in self.labels.values() if rate.gold]
        return sum(found) / len(found) if found else 0.0


def judge(text: str, gold: Iterable[Mark], predicted: Sequence[Mark], group: str | None = None) -> ArticleEntities:
    """Compare the entities of one article."""
    cleaned = [_clean(mark, text) for mark in predicted]
    wanted = {mark for mark in (_clean(each, text) for each in gold) if mark}
    given = {mark for mark in cleaned if mark}
    strict: dict[str, Rate] = {}
    overlap: dict[str, Rate] = {}
    for label in sorted({mark[2] for mark in wanted | given}):
        ours, theirs = _spans(wanted, label), _spans(given, label)
        strict[label] = _rate(len(set(ours) & set(theirs)), len(theirs), len(ours))
        overlap[label] = _rate(_met(ours, theirs), len(theirs), len(ours))
    spans, found = set(_spans(wanted)), set(_spans(given))
    right = tuple(mark in wanted for mark in cleaned)
    return ArticleEntities(strict, _rate(len(spans & found), len(found), len(spans)), overlap, right, group)


def summarise(articles: Iterable[ArticleEntities]) -> EntityScores:
    """The scores of all the articles together."""
    articles = tuple(articles)
    labels = sorted({label for article in articles for label in article.strict})
    groups = sorted({article.group for article in articles if article.group is not None})
    return EntityScores(
        articles,
        {label: total(article.strict.get(label, Rate()) for article in articles) for label in labels},
        total(article.span_only for article in articles),
        {label: total(article.overlap.get(label, Rate()) for article in articles) for label in labels},
        {
            group: total(rate for article in articles if article.group == group for rate in article.strict.values())
            for group in groups
        },
    )


def _rate(common: int, predicted: int, gold: int) -> Rate:
    return Rate(common, predicted, common, gold)


def _clean(mark: Mark, text: str) -> Mark | None:
    span = trim(Span(mark[0], mark[1]), text)
    return (span.start, span.end, mark[2]) if span else None


def _spans(marks: Iterable[Mark], label: str | None = None) -> list[tuple[int, int]]:
    return sorted((start, end) for start, end, its in marks if label is None or its == label)


def _met(gold: Sequence[tuple[int, int]], predicted: Sequence[tuple[int, int]]) -> int:
    """How many can be paired one to one, each pair sharing a character; both are in order of their starts."""
    pairs = at = other = 0
    while at < len(gold) and other < len(predicted):
        (start, end), (its_start, its_end) = gold[at], predicted[other]
        if start < its_end and its_start < end:
            pairs, at, other = pairs + 1, at + 1, other + 1
        elif end <= its_end:
            at += 1
        else:
            other += 1
    return pairs
