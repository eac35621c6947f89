"""A few articles as they go out, for tests of exports: gold and not, with and without what formats cannot carry."""

from __future__ import annotations

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.exchange.outgoing import Outgoing

SCHEME = read_scheme(news_scheme())
CONVENTIONS = {convention.name: convention for convention in bundled_conventions()}
TEXT = "“Ties are safe,” Lloyd Austin said in Seoul 😊. “For good.”\nHe denied that ships had left."


def at(words: str, text: str = TEXT) -> Span:
    """Where the words stand first."""
    return Span(text.index(words), text.index(words) + len(words))


AUSTIN = Entity("e1", at("Lloyd Austin"), "PERSON", State.KEPT, annotator="Ada")
SEOUL = Entity("e2", at("Seoul"), "LOC", State.SUGGESTED, 0.5)
SAFE = Quote(
    "q3",
    (at("“Ties are safe,”"), at("“For good.”")),
    (at("said"),),
    (at("Lloyd Austin"),),
    "Lloyd Austin",
    Kind.DIRECT,
    State.ADDED,
    annotator="Ben",
)
LEFT = Quote("q4", (at("that ships had left"),), (at("denied"),), (at("He"),), "Lloyd Austin", Kind.INDIRECT)
NOTE = Remark("r5", RemarkKind.NOTE, text="Look.", annotator="Ada")

GOLD = Outgoing(
    Article("austin", "Ships", TEXT, {"url": "https://example.org/1"}),
    Annotations.of([AUSTIN, SEOUL, SAFE, LEFT, NOTE], SignOff("Ada", "2026-11-23T12:00:00+00:00")),
    "gold",
    "news/1",
    "en_news 1.0",
)
BARE = Outgoing(Article("b/2", "Nothing.", "Nothing."), Annotations.of(), "waiting", "news/1", None)
ARTICLES = (GOLD, BARE)
