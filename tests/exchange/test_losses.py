"""What a format can never carry is named, item by item."""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.losses import Carries, Lost, losses_by_nature
from copydesk.exchange.outgoing import Outgoing

TEXT = "Austin said “ironclad” and “We mean it.”"
QUOTE = Quote("q2", (Span(12, 22), Span(27, 40)), (Span(7, 11),), (Span(0, 6),), "Lloyd Austin", Kind.INDIRECT)
ITEMS = (Entity("e1", Span(0, 6), "PERSON", State.KEPT), QUOTE, Remark("r3", RemarkKind.NOTE, text="his word"))
RICH = Outgoing(
    Article("a1", "A title of its own", TEXT, {"url": "u", "byline": "b"}),
    Annotations.of(ITEMS, SignOff("Ada", "2026-01-31T16:06:05+00:00")),
    "gold",
    "news/1",
)
PLAIN = Outgoing(Article("a2", TEXT, TEXT), Annotations.of([Entity("e1", Span(0, 6), "PERSON")]), "suggested", "news/1")


def lost(outgoing: Outgoing, carries: Carries) -> list[tuple[str | None, Lost]]:
    return [(loss.item_id, loss.what) for loss in losses_by_nature(outgoing, carries)]


def test_what_carries_everything_loses_nothing() -> None:
    assert lost(RICH, ~Carries.NOTHING) == []


def test_what_carries_nothing_says_so_of_each() -> None:
    assert lost(RICH, Carries.NOTHING) == [
        (None, Lost.TITLE), (None, Lost.META), (None, Lost.SIGN_OFF), (None, Lost.ORIGIN),
        ("e1", Lost.ENTITY), ("q2", Lost.QUOTE), ("r3", Lost.REMARK),
    ]  # fmt: skip


def test_of_a_quote_each_part_is_named() -> None:
    rest = ~(Carries.LINKS | Carries.FRAGMENTS | Carries.SPEAKERS | Carries.KINDS)
    assert lost(RICH, rest) == [("q2", Lost.LINK), ("q2", Lost.FRAGMENTS), ("q2", Lost.SPEAKER), ("q2", Lost.KIND)]
    (meta,) = losses_by_nature(RICH, ~Carries.META)
    assert "byline, url" in meta.done


def test_what_an_article_does_not_have_is_not_lost() -> None:
    assert lost(PLAIN, Carries.ENTITIES) == []
