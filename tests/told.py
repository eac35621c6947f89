"""Articles written with their entities and quotes, for tests of who speaks.

``[Ada Novak|PERSON]`` is an entity, ``{…}`` what is quoted, ``<…>`` the source beside it, ``~…~`` its cue. The first
``{…}`` belongs to the first ``<…>`` and the first ``~…~``, and so on; ``<>`` and ``~~`` stand for none.
"""

from __future__ import annotations

from copydesk.core.annotations import Entity, Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.ranking import Ranking, Resolver


def told(marked: str) -> tuple[str, list[Entity], list[Quote]]:
    """The text without its marks, its entities and its quotes, numbered as they stand."""
    text, entities = "", []
    parts: dict[str, list[Span | None]] = {"{": [], "<": [], "~": []}
    opened: list[tuple[str, int]] = []
    at = 0
    while at < len(marked):
        char = marked[at]
        at += 1
        if char in "[{<" or (char == "~" and not (opened and opened[-1][0] == "~")):
            opened.append((char, len(text)))
        elif char == "|":
            end = marked.index("]", at)
            entities.append(Entity(f"e{len(entities) + 1}", Span(opened.pop()[1], len(text)), marked[at:end]))
            at = end + 1
        elif char in "}>~":
            mark, start = opened.pop()
            parts[mark].append(Span(start, len(text)) if start < len(text) else None)
        else:
            text += char
    quotes: list[Quote] = []
    for number, content in enumerate(parts["{"]):
        source, cue = (parts[mark][number] if number < len(parts[mark]) else None for mark in "<~")
        quotes.append(Quote(f"q{number + 1}", (content,), (cue,) if cue else (), (source,) if source else ()))
    return text, entities, quotes


def rankings(marked: str) -> list[Ranking]:
    """The ranking of each quote."""
    text, entities, quotes = told(marked)
    found = Resolver(text, entities, quotes).ranks()
    return [found[quote.id] for quote in quotes]


def speakers(marked: str) -> list[str | None]:
    """The speaker of each quote."""
    return [ranking.speaker.name if ranking.speaker else None for ranking in rankings(marked)]
