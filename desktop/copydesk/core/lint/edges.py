"""Rules for the edges of entities, cues and sources: neither stray characters nor half a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from copydesk.core.annotations import Entity, Quote, Role
from copydesk.core.corrections import Correction, MoveEntity, MovePart
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.spans import Span, trim

_BEFORE: Final = frozenset(",;:.!?)]}”»…–—")
_AFTER: Final = frozenset(",;:([{“«–—")
_PAIRS: Final = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", '"': '"', "«": "»"}
_OPENED_BY: Final = {closing: opening for opening, closing in _PAIRS.items()}
_POSSESSIVE: Final = re.compile(r"[’'][sS]\Z")
_NAMES: Final = frozenset({"PERSON", "ORG", "LOC", "FAC", "NORP"})


def edge_untidy(ground: Ground, entity: Entity) -> Iterator[Finding]:
    """An entity begins or ends with white space or with punctuation that is no part of a name."""
    yield from _untidy(ground, entity.id, entity.span, None, 0)


def part_untidy(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The same of cues and sources; of content only white space, for marks and stops are other rules' to judge."""
    for role, index, span in quote.spans():
        yield from _untidy(ground, quote.id, span, role, index)


def _untidy(ground: Ground, about: str, span: Span, role: Role | None, index: int) -> Iterator[Finding]:
    tidy = _tidy(ground, span, role)
    if tidy is None or tidy == span:
        return
    at = Span(span.start, tidy.start) if tidy.start != span.start else Span(tidy.end, span.end)
    rule = "edge_untidy" if role is None else "part_untidy"
    params = {"words": ground.words(tidy), "extra": at.of(ground.text).strip()}
    yield Finding(rule, at, about, params, _move(about, role, index, tidy))


def _move(about: str, role: Role | None, index: int, span: Span) -> Correction:
    return MoveEntity(about, span) if role is None else MovePart(about, role, index, span)


def _tidy(ground: Ground, span: Span, role: Role | None) -> Span | None:
    """The span without what does not belong at its edges; None when nothing else is there."""
    if role is Role.CONTENT:
        return trim(span, ground.text)
    if not ground.has_word(span.start, span.end):
        return trim(span, ground.text) if role is Role.CUE else None  # a cue may be a colon or a dash
    text, convention = ground.text, ground.convention
    after = _AFTER
    if role is Role.CUE and convention["colon"] != "out":
        after = after - {":"}
    if role is Role.SOURCE and convention["source_modifiers"] != "title":
        after = after - {","}
    start, end = span.start, span.end
    while text[start].isspace() or text[start] in _BEFORE or _lone(text, start, start, end):
        start += 1
    while text[end - 1].isspace() or text[end - 1] in after or _lone(text, end - 1, start, end):
        end -= 1
    return Span(start, end)


def _lone(text: str, at: int, start: int, end: int) -> bool:
    """True for a bracket or mark at an edge whose partner is not within; an apostrophe (’80s, the players’) is none."""
    character, within = text[at], text[start:end]
    if at == start and character in _PAIRS:
        return _PAIRS[character] not in within[1:] and not (character == "‘" and within[1:2].isdigit())
    if at == end - 1 and character in _OPENED_BY:
        return _OPENED_BY[character] not in within[:-1] and not (character == "’" and within[-2:-1] in "sS")
    return False


def possessive(ground: Ground, entity: Entity) -> Iterator[Finding]:
    """A name with its possessive, where the same name stands without one elsewhere or nothing speaks for it."""
    if entity.label not in _NAMES:
        return
    match = _POSSESSIVE.search(ground.text, entity.span.start + 1, entity.span.end)
    if match is None:
        return
    bare = Span(entity.span.start, match.start())
    at = Span(match.start(), match.end())
    yield Finding("possessive", at, entity.id, {"words": ground.words(bare)}, MoveEntity(entity.id, bare))


def edge_in_word(ground: Ground, entity: Entity) -> Iterator[Finding]:
    """An entity begins or ends in the middle of a word."""
    yield from _halved(ground, entity.id, entity.span, None, 0)


def part_edge_in_word(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The same of a quote's parts."""
    for role, index, span in quote.spans():
        yield from _halved(ground, quote.id, span, role, index)


def _halved(ground: Ground, about: str, span: Span, role: Role | None, index: int) -> Iterator[Finding]:
    text = ground.text
    start, end = span.start, span.end
    if text[start].isalpha():
        while start and text[start - 1].isalpha():
            start -= 1
    if text[end - 1].isalpha():
        while end < len(text) and text[end].isalpha():
            end += 1
    if (start, end) != (span.start, span.end):
        whole = Span(start, end)
        at = Span(start, span.start) if start != span.start else Span(span.end, end)
        rule = "edge_in_word" if role is None else "part_edge_in_word"
        yield Finding(rule, at, about, {"words": ground.words(whole)}, _move(about, role, index, whole))
