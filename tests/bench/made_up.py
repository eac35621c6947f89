"""News that never happened, as long as a benchmark needs it. Seeded: the same text every time."""

from __future__ import annotations

import random

from copydesk.core.annotations import Annotations, Entity, Kind, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span

_NAMES = ["Ada Novak", "Ben Okoro", "Mira Castellanos", "Jun Ishida", "Lena Falk", "Tariq Aziz Rahman", "Zoë Brandt"]
_PLACES = ["Poole", "Harbour Quay", "Northmere", "the Lower Valley", "Saint Orrin", "Velden"]
_BODIES = ["Poole Council", "the Harbour Trust", "Velden Rail", "the Fisheries Board", "Northmere United"]
_VERBS = ["said", "added", "told reporters", "warned", "insisted", "explained"]
_WORDS = (
    "the plan for a new bridge over the river has divided the town since spring when the first drawings were shown in "
    "the library and a petition went round that asked for a ferry instead because ferries are cheap and can be moved"
).split()
LABELS = ("PERSON", "ORG", "LOC", "DATE", "NORP")


def _clause(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(words))


def _paragraph(rng: random.Random) -> str:
    name, place, body = rng.choice(_NAMES), rng.choice(_PLACES), rng.choice(_BODIES)
    said, verb = _clause(rng, rng.randint(8, 24)), rng.choice(_VERBS)
    plain = f"{body} met in {place} on Monday, and {_clause(rng, rng.randint(10, 30))}."
    return f"{plain} “{said.capitalize()},” {name} {verb}. “{_clause(rng, 9).capitalize()}.”"


def text_of(characters: int, seed: int = 1) -> str:
    """A made-up article of just so many characters."""
    rng = random.Random(seed)
    paragraphs: list[str] = []
    length = 0
    while length < characters:
        paragraphs.append(_paragraph(rng))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)[: characters - 1].rstrip() + "."


def annotations_of(text: str, count: int, seed: int = 1) -> Annotations:
    """So many overlapping annotations on a text: three entities in four, the rest quotes with cue and source."""
    rng = random.Random(seed)
    made: list[Entity | Quote] = []
    for number in range(1, count + 1):
        start = rng.randrange(0, len(text) - 400)
        if number % 4:
            span = Span(start, start + rng.randint(3, 30))
            made.append(Entity(f"e{number}", span, rng.choice(LABELS), score=rng.random()))
        else:
            content = Span(start, start + rng.randint(40, 260))
            cue = Span(content.end + 2, content.end + 6)
            source = Span(content.end + 8, content.end + 20)
            made.append(
                Quote(f"q{number}", (content,), (cue,), (source,), "Ada Novak", Kind.DIRECT, score=rng.random())
            )
    return Annotations.of(made)


def articles(count: int, characters: int) -> list[Article]:
    """Made-up articles, each another."""
    return [
        Article(f"made-up-{number}", f"Made up {number}", text_of(characters, seed=number)) for number in range(count)
    ]
