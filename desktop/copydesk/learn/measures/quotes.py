"""How well quotes were found: their content, their cue and their source.

strict      the trimmed spans of all fragments are equal, one to one
soft        the words' shares (Johansson and Moschitti 2013; O'Keefe, Pareti and others 2013): precision is the mean
            over the predictions of the share of words that lie in some gold content, recall the mean over gold of
            the share that lies in some predicted content
detection   pairs one to one by falling likeness, intersection over union of their words at least one half
end to end  a detected pair whose predicted source shares a word with gold's; where gold has none, none is asked for

By kind, recall looks at gold of that kind; a prediction that was paired counts for its gold quote's kind, another for
its own. Kinds are told from the quotation marks on both sides, whatever the files say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from copydesk.core.annotations import Kind
from copydesk.learn.measures.matching import Page, Parts, Prepared, match
from copydesk.learn.measures.rates import NO_RATE, NO_SHARE, Rate, Share


@dataclass(frozen=True, slots=True)
class QuoteRates:
    """The counts of some quotes. Sources and cues are judged in detected pairs whose gold quote has one:
    a word in common, or equal when trimmed."""

    strict: Rate = NO_RATE
    soft: Rate = NO_RATE
    detection: Rate = NO_RATE
    end_to_end: Rate = NO_RATE
    source_overlap: Share = NO_SHARE
    source_exact: Share = NO_SHARE
    cue_overlap: Share = NO_SHARE
    cue_exact: Share = NO_SHARE

    def __add__(self, other: QuoteRates) -> QuoteRates:
        return QuoteRates(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class ArticleQuotes:
    """The counts of one article; of many, when summed.

    ``direct_only`` is what they are when all that is not direct is taken away on both sides. ``speech`` is reported
    speech: indirect gold whose cue is no verb of saying is neither asked for nor, where it is found, held against
    anybody. ``right`` tells of each prediction, in the order given, whether it is right end to end.
    """

    overall: QuoteRates
    kinds: Mapping[Kind, QuoteRates]
    direct_only: QuoteRates
    speech: QuoteRates
    right: tuple[bool, ...] = ()

    def rows(self) -> dict[str, QuoteRates]:
        """All the groups of quotes by name, in the order in which they are shown."""
        kinds = {kind.value: self.kinds[kind] for kind in Kind}
        return {"overall": self.overall, **kinds, "direct only": self.direct_only, "speech": self.speech}


@dataclass(frozen=True, slots=True)
class QuoteScores:
    """The counts of many articles, and of each."""

    articles: tuple[ArticleQuotes, ...]
    all: ArticleQuotes


def judge(text: str, gold: Iterable[Parts], predicted: Sequence[Parts]) -> ArticleQuotes:
    """Compare the quotes of one article. Gold without a word and predictions of mere punctuation count nowhere."""
    page = Page(text)
    wanted = [quote for quote in map(page.prepare, gold) if quote.words]
    prepared = [page.prepare(parts) for parts in predicted]
    places = [place for place, quote in enumerate(prepared) if quote.content]
    given = [prepared[place] for place in places]
    pairs = match(wanted, given)
    optional = {other for at, other in pairs if not wanted[at].speech}
    right = {places[other] for at, other in pairs if _source_is_right(wanted[at], given[other])}
    by_kind = {kind: _count(wanted, given, pairs, lambda quote, kind=kind: quote.kind is kind) for kind in Kind}
    direct = [quote for quote in wanted if quote.kind is Kind.DIRECT]
    given_direct = [quote for quote in given if quote.kind is Kind.DIRECT]
    said = [quote for quote in wanted if quote.speech]
    given_said = [quote for other, quote in enumerate(given) if other not in optional]
    return ArticleQuotes(
        _count(wanted, given, pairs, _any),
        by_kind,
        _count(direct, given_direct, match(direct, given_direct), _any),
        _count(said, given_said, match(said, given_said), _any),
        tuple(place in right for place in range(len(predicted))),
    )


def summarise(articles: Iterable[ArticleQuotes]) -> QuoteScores:
    """The scores of all the articles together."""
    articles = tuple(articles)

    def sum_of(pick: Callable[[ArticleQuotes], QuoteRates]) -> QuoteRates:
        return sum(map(pick, articles), QuoteRates())

    kinds = {kind: sum_of(lambda article, kind=kind: article.kinds[kind]) for kind in Kind}
    everything = ArticleQuotes(
        sum_of(lambda article: article.overall),
        kinds,
        sum_of(lambda article: article.direct_only),
        sum_of(lambda article: article.speech),
    )
    return QuoteScores(articles, everything)


def _any(_: Prepared) -> bool:
    return True


def _count(
    gold: Sequence[Prepared],
    predicted: Sequence[Prepared],
    pairs: Sequence[tuple[int, int]],
    counts: Callable[[Prepared], bool],
) -> QuoteRates:
    """The counts of those quotes that ``counts`` is true of, while all of them may meet all."""
    wanted = sum(map(counts, gold))
    paired = {other for _, other in pairs}
    unpaired = sum(counts(quote) for other, quote in enumerate(predicted) if other not in paired)
    met = [(gold[at], predicted[other]) for at, other in pairs if counts(gold[at])]
    right = sum(_source_is_right(quote, found) for quote, found in met)
    sourced = [(quote, found) for quote, found in met if quote.source]
    cued = [(quote, found) for quote, found in met if quote.cue]

    def share(rights: Iterable[bool], judged: Sequence[object]) -> Share:
        return Share(sum(rights), len(judged))

    return QuoteRates(
        strict=_strict(gold, predicted, counts),
        soft=_soft(gold, predicted, counts),
        detection=Rate(len(met), len(met) + unpaired, len(met), wanted),
        end_to_end=Rate(right, len(met) + unpaired, right, wanted),
        source_overlap=share((_meet(quote.source_words, found.source_words) for quote, found in sourced), sourced),
        source_exact=share((quote.source == found.source for quote, found in sourced), sourced),
        cue_overlap=share((_meet(quote.cue_words, found.cue_words) for quote, found in cued), cued),
        cue_exact=share((quote.cue == found.cue for quote, found in cued), cued),
    )


def _source_is_right(gold: Prepared, predicted: Prepared) -> bool:
    return not gold.source or _meet(gold.source_words, predicted.source_words)


def _meet(words: frozenset[int], others: frozenset[int]) -> bool:
    return not words.isdisjoint(others)


def _strict(gold: Sequence[Prepared], predicted: Sequence[Prepared], counts: Callable[[Prepared], bool]) -> Rate:
    # What is equal is of the same kind, so kinds need no care here.
    wanted = Counter(quote.content for quote in gold if counts(quote))
    given = Counter(quote.content for quote in predicted if counts(quote))
    equal = (wanted & given).total()
    return Rate(equal, given.total(), equal, wanted.total())


def _soft(gold: Sequence[Prepared], predicted: Sequence[Prepared], counts: Callable[[Prepared], bool]) -> Rate:
    wanted, given = (frozenset[int]().union(*(quote.words for quote in quotes)) for quotes in (gold, predicted))

    def shares(quotes: Sequence[Prepared], words: frozenset[int]) -> tuple[float, int]:
        counted = [quote for quote in quotes if counts(quote)]
        return sum(len(quote.words & words) / len(quote.words) for quote in counted if quote.words), len(counted)

    return Rate(*shares(predicted, wanted), *shares(gold, given))
