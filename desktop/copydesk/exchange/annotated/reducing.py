"""Annotations made less than they are for a format that takes no more, and what was lost by that, thing by thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span, in_order
from copydesk.exchange.annotated.apart import apart
from copydesk.exchange.losses import Loss, Lost

_SHORT = 60

PREFERENCES = ("quotes", "entities", "longer", "shorter")
"""What may stay where two annotations overlap and one must go; of two alike, the longer."""


@dataclass(frozen=True, slots=True)
class Place:
    """One span of one annotation; ``role`` is None for an entity's."""

    item: Annotation
    role: Role | None
    span: Span

    @property
    def label(self) -> str:
        """What an editor calls it: the entity's label, or the part of the quote."""
        return self.item.label if isinstance(self.item, Entity) else (self.role or Role.CONTENT).value


def places(annotations: Annotations) -> Iterator[Place]:
    """Every span of every annotation."""
    for entity in annotations.entities.values():
        yield Place(entity, None, entity.span)
    for quote in annotations.quotes.values():
        for role, _, span in quote.spans():
            yield Place(quote, role, span)


def without_overlaps(
    annotations: Annotations,
    article_id: str,
    text: str,
    prefer: str,
    layer_of: Callable[[Place], object] = lambda place: None,
) -> tuple[Annotations, list[Loss]]:
    """The annotations with no two overlapping, and a loss for each span that went.

    ``prefer`` is one of `PREFERENCES`. Spans of different layers may overlap. A quote that loses all of its content
    goes as a whole.
    """
    layers: dict[object, list[Place]] = {}
    for place in places(annotations):
        layers.setdefault(layer_of(place), []).append(place)
    gone: list[tuple[Place, Place]] = []
    for layer in layers.values():
        gone += apart(layer, lambda place: place.span, _RANKS[prefer])[1]
    gone.sort(key=lambda pair: (pair[0].span, pair[0].item.id, pair[0].label))
    lost = {place for place, _ in gone}
    left, losses = _kept(annotations, article_id, lambda place: None if place in lost else place.span)
    told: list[Loss] = []
    for place, other in gone:
        what = Lost.NESTING if _is_nested(place.span, other.span) else Lost.OVERLAP
        done = Sentence(
            "“{words}” ({label}) was left out where “{other}” ({other_label}) stands.",
            words=shortened(place.span.of(text)),
            label=place.label,
            other=shortened(other.span.of(text)),
            other_label=other.label,
        )
        told.append(Loss(article_id, place.item.id, what, done, place.role, _left_of(left, place)))
    return left, [*told, *losses]


def fitted(
    annotations: Annotations, article_id: str, text: str, fit: Callable[[Span], Span | None]
) -> tuple[Annotations, list[Loss]]:
    """The annotations with each span where ``fit`` puts it, and a loss for each that moved, or that went (None)."""
    moved = [(place, put) for place in places(annotations) if (put := fit(place.span)) != place.span]
    if not moved:
        return annotations, []
    left, losses = _kept(annotations, article_id, lambda place: fit(place.span))
    told: list[Loss] = []
    for place, put in moved:
        if put is None:
            done = Sentence(
                "“{words}” ({label}) was left out: it covers no word.",
                words=shortened(place.span.of(text)),
                label=place.label,
            )
        else:
            done = Sentence(
                "“{words}” ({label}) became “{put}”: the format cannot part it there.",
                words=shortened(place.span.of(text)),
                label=place.label,
                put=shortened(put.of(text)),
            )
        told.append(Loss(article_id, place.item.id, Lost.EDGES, done, place.role, _left_of(left, place)))
    return left, [*told, *losses]


def shortened(words: str) -> str:
    """Words for a sentence: not too many of them."""
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"


def _kept(
    annotations: Annotations, article_id: str, put: Callable[[Place], Span | None]
) -> tuple[Annotations, list[Loss]]:
    items: list[Annotation] = []
    losses: list[Loss] = []
    for entity in annotations.entities.values():
        span = put(Place(entity, None, entity.span))
        if span is not None:
            items.append(replace(entity, span=span))
    for quote in annotations.quotes.values():
        left = quote
        for role in Role:
            spans = [put(Place(quote, role, span)) for span in quote.part(role)]
            left = left.with_part(role, in_order(tuple(span for span in spans if span is not None)))
        if left.content:
            items.append(left)
        else:
            done = Sentence("The quote was left out with its cue and source, as nothing is left of its content.")
            losses.append(Loss(article_id, quote.id, Lost.QUOTE, done))
    return Annotations.of([*items, *annotations.remarks.values()], annotations.sign_off), losses


def _left_of(annotations: Annotations, place: Place) -> tuple[Span, ...]:
    """What is there of the part, or of the entity, that a place was one of."""
    left = annotations.get(place.item.id)
    if left is None:
        return ()
    return (left.span,) if isinstance(left, Entity) else left.part(place.role or Role.CONTENT)


def _is_nested(one: Span, other: Span) -> bool:
    return one.contains(other) or other.contains(one)


def _tie(place: Place) -> tuple[object, ...]:
    return -len(place.span), place.span, place.item.id, place.label


_RANKS: Mapping[str, Callable[[Place], tuple[object, ...]]] = {
    "quotes": lambda place: (isinstance(place.item, Entity), *_tie(place)),
    "entities": lambda place: (isinstance(place.item, Quote), *_tie(place)),
    "longer": _tie,
    "shorter": lambda place: (len(place.span), *_tie(place)),
}
