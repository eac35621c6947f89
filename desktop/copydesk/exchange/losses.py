"""What a format cannot carry: each thing that was lost or altered on the way out, and what was done instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Flag, StrEnum, auto
from itertools import repeat
from typing import Final

from copydesk.core.annotations import Kind, Quote, Role, State
from copydesk.core.quotation import propose_kinds
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.outgoing import Outgoing


class Lost(StrEnum):
    """The kinds of loss; ``copydesk export --allow`` takes their names."""

    ENTITY = "entity"
    QUOTE = "quote"
    LINK = "link"  # that this cue and this source belong to that content
    FRAGMENTS = "fragments"  # that the parts of a discontinuous quote are one
    NESTING = "nesting"
    OVERLAP = "overlap"
    EDGES = "edges"
    SPEAKER = "speaker"
    KIND = "kind"
    LABEL = "label"
    ORIGIN = "origin"  # who decided, and whether it was suggested, kept, corrected or added
    REMARK = "remark"
    TITLE = "title"
    META = "meta"
    SIGN_OFF = "sign-off"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that did not go out as it stands. ``done`` is a sentence: what was written instead.

    ``item_id`` is None when the article is meant. Where edges moved, ``became`` are the spans that were written for the
    ``role`` (None for an entity), in code points; empty when nothing was.
    """

    article_id: str
    item_id: str | None
    what: Lost
    done: str
    role: Role | None = None
    became: tuple[Span, ...] = ()


class Carries(Flag):
    """What a format can hold, always and for every article."""

    NOTHING = 0
    ENTITIES = auto()
    QUOTES = auto()
    LINKS = auto()
    FRAGMENTS = auto()
    NESTING = auto()  # and every other overlap
    SPEAKERS = auto()
    KINDS = auto()
    ORIGINS = auto()
    REMARKS = auto()
    TITLE = auto()
    META = auto()
    SIGN_OFF = auto()
    IDS = auto()
    ANY_EDGES = auto()  # spans may begin and end within a token


EVERYTHING: Final = ~Carries.NOTHING
"""What a format carries that loses nothing."""


def losses_by_nature(outgoing: Outgoing, carries: Carries) -> Iterator[Loss]:
    """What of the article a format can never hold, whatever its writer does; overlaps and edges are the writer's."""
    yield from _of_article(outgoing, carries)
    article_id, annotations = outgoing.article.id, outgoing.annotations
    if Carries.ENTITIES not in carries:
        for entity in annotations.entities.values():
            yield Loss(article_id, entity.id, Lost.ENTITY, Sentence("The format has no entities: left out."))
    quotes = annotations.quotes.values()
    untold = Carries.KINDS not in carries and quotes
    kinds = propose_kinds(outgoing.article.text, (quote.content for quote in quotes)) if untold else repeat(None)
    for quote, kind in zip(quotes, kinds, strict=False):
        if Carries.QUOTES in carries:
            yield from _of_quote(outgoing, quote, kind, carries)
        else:
            yield Loss(article_id, quote.id, Lost.QUOTE, Sentence("The format has no quotes: left out."))
    if Carries.REMARKS not in carries:
        for remark in annotations.remarks.values():
            yield Loss(article_id, remark.id, Lost.REMARK, Sentence("The format has no remarks: left out."))


def _of_article(outgoing: Outgoing, carries: Carries) -> Iterator[Loss]:
    article, annotations = outgoing.article, outgoing.annotations
    if Carries.TITLE not in carries and article.title != title_of(article.text):
        yield Loss(article.id, None, Lost.TITLE, Sentence("The format has no title: left out."))
    if Carries.META not in carries and article.meta:
        names = ", ".join(sorted(article.meta))
        yield Loss(article.id, None, Lost.META, Sentence("The format has no room for {names}: left out.", names=names))
    if Carries.SIGN_OFF not in carries and annotations.sign_off:
        yield Loss(article.id, None, Lost.SIGN_OFF, Sentence("The format does not say who signed off: left out."))
    if Carries.ORIGINS not in carries:
        decided = sum(
            each.state is not State.SUGGESTED or each.annotator is not None or each.score is not None
            for each in annotations
        )
        if decided:
            yield Loss(
                article.id,
                None,
                Lost.ORIGIN,
                Sentence("The format does not say who decided: left out for {count} annotations.", count=decided),
            )


def _of_quote(outgoing: Outgoing, quote: Quote, kind: Kind | None, carries: Carries) -> Iterator[Loss]:
    """What of one quote; ``kind`` is what a reader would take it for, None where the format tells."""
    article = outgoing.article
    if Carries.LINKS not in carries and (quote.cue or quote.source):
        yield Loss(
            article.id, quote.id, Lost.LINK, Sentence("Cue and source were written without a link to the content.")
        )
    if Carries.FRAGMENTS not in carries and any(len(quote.part(role)) > 1 for role in Role):
        yield Loss(article.id, quote.id, Lost.FRAGMENTS, Sentence("Each fragment was written as a span of its own."))
    if Carries.SPEAKERS not in carries and quote.speaker is not None:
        yield Loss(
            article.id,
            quote.id,
            Lost.SPEAKER,
            Sentence("The format has no speaker: “{speaker}” was left out.", speaker=quote.speaker),
        )
    if kind is not None and quote.kind is not kind:
        yield Loss(
            article.id, quote.id, Lost.KIND, Sentence("The format has no kind: “{kind}” was left out.", kind=quote.kind)
        )
