"""How often the right person was named, of the quotes that were found with their source.

A gold quote is judged when a prediction has its content (likeness at least one half, one to one) and, where gold has a
source, shares a word with it. A name is right when, case and punctuation aside, it equals gold's name (or one of
several), or when one of the two is the other's last words ("Austin" for "Lloyd Austin") and no other gold speaker of
the article ends in them. Where nobody nameable speaks, nobody must be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copydesk.learn.corpora import HOWS, GoldQuote
from copydesk.learn.measures.matching import Page, Parts, alike, one_to_one
from copydesk.learn.measures.rates import Share, total_share

_WORD = re.compile(r"\w+")
Name = tuple[str, ...]
"""The words of a name, case folded."""


@dataclass(frozen=True, slots=True)
class ArticleSpeakers:
    """The counts of one article by what stands beside the quote (`HOWS`).

    ``right`` tells of each judged prediction, by its place, whether its speaker is the right one.
    """

    hows: Mapping[str, Share]
    right: Mapping[int, bool]


@dataclass(frozen=True, slots=True)
class SpeakerScores:
    """The counts of many articles, and of each."""

    articles: tuple[ArticleSpeakers, ...]
    hows: Mapping[str, Share]

    @property
    def all(self) -> Share:
        """However the speaker is told."""
        return total_share(self.hows.values())


def judge(
    text: str, gold: Sequence[GoldQuote], predicted: Sequence[Parts], speakers: Sequence[str | None]
) -> ArticleSpeakers:
    """Compare the speakers of one article; ``speakers`` names that of each prediction. Gold whose speaker nobody has
    told is paired, but not judged."""
    page = Page(text)
    likely = alike(
        [page.words_of(quote.content) for quote in gold], [page.words_of(parts.content) for parts in predicted]
    )
    pairs = one_to_one((at, other) for _, at, other in sorted(likely, key=lambda pair: -pair[0]))
    cast = {fold(name) for quote in gold if quote.speaker for name in quote.speaker.names if name}
    hows: dict[str, Share] = {}
    right: dict[int, bool] = {}
    for at, other in pairs:
        quote, parts = gold[at], predicted[other]
        if quote.speaker is None:
            continue
        if quote.source and page.words_of(quote.source).isdisjoint(page.words_of(parts.source)):
            continue
        right[other] = is_right(speakers[other], quote.speaker.names, cast)
        hows[quote.speaker.how] = hows.get(quote.speaker.how, Share()) + Share(int(right[other]), 1)
    return ArticleSpeakers(hows, right)


def summarise(articles: Iterable[ArticleSpeakers]) -> SpeakerScores:
    """The scores of all the articles together; only of what was judged at all."""
    articles = tuple(articles)
    sums = {how: total_share(article.hows.get(how, Share()) for article in articles) for how in HOWS}
    return SpeakerScores(articles, {how: share for how, share in sums.items() if share.judged})


def fold(name: str) -> Name:
    """The words of a name without case and punctuation."""
    return tuple(_WORD.findall(name.casefold()))


def is_right(given: str | None, names: Sequence[str], cast: Iterable[Name]) -> bool:
    """Whether the name given is a speaker's; ``cast`` has the folded names of all gold speakers of the article."""
    if not names or not given:
        return not names and not given
    ours = fold(given)
    return any(ours == name or _is_short_for(ours, name, cast) for name in map(fold, names))


def _is_short_for(one: Name, name: Name, cast: Iterable[Name]) -> bool:
    short, long = sorted((one, name), key=len)
    if not short or long[-len(short) :] != short:
        return False
    return not any(other != name and other[-len(short) :] == short for other in cast)
