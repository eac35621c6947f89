"""Who speaks one quote, asked while an editor waits: of a long article only what lies around it is read.

All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from copydesk.core.annotations import Annotations, Entity, Quote, Role, State
from copydesk.core.spans import Span
from copydesk.core.speakers.names import Cast, Named
from copydesk.core.speakers.ranking import Ranked, Ranking, Resolver
from copydesk.core.speakers.sources import Sort
from copydesk.core.text import paragraph_at

REACH = 5_000
"""Code points on either side of a quote that are read."""
_CLEAR = 0.5  # a speaker is taken without asking from this probability on


@dataclass(frozen=True, slots=True)
class Answer:
    """Who could speak a quote. ``is_named`` says that its source is a name, rather than “he” or nothing at all."""

    ranking: Ranking
    is_named: bool

    @property
    def clear(self) -> str | None:
        """The name of the speaker where it takes no asking, else None."""
        first = self.ranking.speaker
        return first.name if first and first.probability >= _CLEAR else None


def ask(text: str, annotations: Annotations, quote: Quote) -> Answer:
    """Who could speak a quote, which need not be among the annotations."""
    around = _around(text, quote)
    here = around.of(text)
    others = [each for each in annotations.quotes.values() if each.id != quote.id and _lies_in(each, around)]
    # A suggestion that names nobody may have come before the entities that are there now.
    known = {each.id: each.speaker for each in others if each.speaker is not None or each.state is not State.SUGGESTED}
    entities = [each for each in annotations.entities.values() if around.contains(each.span)]
    asked = _moved(quote, around.start)
    resolver = Resolver(
        here,
        [replace(each, span=_back(each.span, around.start)) for each in entities],
        [*(_moved(each, around.start) for each in others), asked],
    )
    found = resolver.ranks_for(asked, known)
    ranked = [replace(each, evidence=_back(each.evidence, -around.start)) for each in found.candidates]
    if ranked and len(here) < len(text) and len(ranked[0].members) == 1:
        ranked[0] = _in_full(text, annotations.entities.values(), ranked[0])
    return Answer(Ranking(tuple(ranked), found.nobody), resolver.source_of(asked).sort is Sort.NAME)


def _around(text: str, quote: Quote) -> Span:
    spans = [span for _, _, span in quote.spans()]
    start = max(0, min(span.start for span in spans) - REACH)
    end = min(len(text), max(span.end for span in spans) + REACH)
    first, last = paragraph_at(text, start), paragraph_at(text, end)
    return Span(first.start if first else start, last.end if last else end)


def _lies_in(quote: Quote, around: Span) -> bool:
    return all(around.contains(span) for _, _, span in quote.spans())


def _back(span: Span, by: int) -> Span:
    return Span(span.start - by, span.end - by)


def _moved(quote: Quote, by: int) -> Quote:
    for role in Role:
        quote = quote.with_part(role, tuple(_back(span, by) for span in quote.part(role)))
    return quote


def _in_full(text: str, entities: Iterable[Entity], first: Ranked) -> Ranked:
    """The candidate with the fullest name of the whole article: “Austin” may be introduced far above."""
    word = first.name.split()[-1]
    alike = [Named(each.span.start, each.span.end, each.label) for each in entities if word in each.span.of(text)]
    if all(each.start != first.evidence.start for each in alike):
        alike.append(Named(first.evidence.start, first.evidence.end, ""))  # a source that no entity covers
    cast = Cast.of(text, alike)
    meant = next((mention.member for mention in cast.mentions if mention.start == first.evidence.start), None)
    return first if meant is None else replace(first, name=cast.members[meant].name)
