"""All steps of a projection, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.conventions import Convention
from copydesk.core.lint.ground import Ground
from copydesk.core.projecting.alone import of_marked_words, with_colon, with_edges, with_one_cue, with_source
from copydesk.core.projecting.altered import Altered, Tell
from copydesk.core.projecting.together import in_fragments, joined, outermost
from copydesk.core.scheme import Scheme

# Rules about quotes ask it nothing.
_NO_SCHEME: Final = Scheme("", "", (), ())


@dataclass(frozen=True, slots=True)
class Projected:
    """An article's annotations under another convention, and each quote that is otherwise now than it was."""

    annotations: Annotations
    altered: tuple[Altered, ...]


def project(text: str, annotations: Annotations, convention: Convention) -> Projected:
    """The annotations with their quotes as a convention wants them; entities, remarks and the sign-off stay.

    Where either way is right, a quote stays as it is. Who decided it stays too: a projection decides nothing.
    """
    if not annotations.quotes:
        return Projected(annotations, ())
    ground = Ground(text, convention, _NO_SCHEME)
    altered: list[Altered] = []
    before = sorted(annotations.quotes.values(), key=lambda each: (each.content, each.id))
    places = {quote.id: place for place, quote in enumerate(before)}
    taken = {item.id for item in (*annotations, *annotations.remarks.values())}
    pieces: list[Quote] = []
    for quote in before:
        for number, piece in enumerate(_alone(ground, quote, altered.append)):
            made = replace(piece, id=_fresh(quote.id, number, taken)) if number else piece
            places.setdefault(made.id, places[quote.id])
            pieces.append(made)
    together = joined(ground, sorted(pieces, key=lambda each: (each.content, each.id)), altered.append)
    cued = (with_one_cue(ground, quote, altered.append) for quote in together)
    quotes = outermost(ground, [quote for quote in cued if quote], before, altered.append)
    items = (*annotations.entities.values(), *quotes, *annotations.remarks.values())
    altered.sort(key=lambda each: places[each.quote_id])
    return Projected(Annotations.of(items, annotations.sign_off), tuple(altered))


def _fresh(quote_id: str, number: int, taken: set[str]) -> str:
    """An id for a further quote out of one: “q4.2”, where no other has it."""
    while (made := f"{quote_id}.{number + 1}") in taken:
        number += 1
    taken.add(made)
    return made


def _alone(ground: Ground, quote: Quote, tell: Tell) -> Iterator[Quote]:
    marked = of_marked_words(ground, quote, tell)
    wide = marked and with_edges(ground, marked, tell)
    if wide:
        yield from in_fragments(ground, with_source(ground, with_colon(ground, wide, tell), tell), tell)
