"""Who could be speaking: the people and bodies that an article names, for the editor to choose a speaker from.

All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.spans import Span

SPEAKING_LABELS = ("PERSON", "ORG")

_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])$")
_LINE_END = re.compile(r"[\n\r\u2028\u2029]+")
_PERSONAL = frozenset({"he", "she", "who"})
_AROUND = 45  # code points of evidence on either side of a mention


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be the speaker.

    ``name`` is the fullest form in the article. ``label`` is None for a speaker whom an editor has named and the
    article does not. ``evidence`` is the article's own words around the mention nearest to the quote.
    """

    name: str
    label: str | None
    mentions: int
    evidence: str


@dataclass(slots=True)
class _Member:
    name: str
    words: tuple[str, ...]
    label: str
    spans: list[Span] = field(default_factory=list[Span])


def cast_for(text: str, annotations: Annotations, quote: Quote) -> tuple[Candidate, ...]:
    """Everybody who could speak the quote, the likeliest first.

    A mention that the quote's source touches comes first; then whoever spoke the quote before this one, for articles
    let people finish; then whoever is named in the fewest paragraphs before the quote; people before bodies, and of two
    equally near the one named more often. Mentions after the quote, or within what is quoted, count less than any
    before it: few people quote themselves by name. Where the source is “he” or “she”, bodies come last.
    """
    members = _members(text, annotations.entities.values())
    before = _speaker_before(annotations, quote)
    ranked = sorted(members, key=lambda member: _rank(member, text, quote, before))
    found = [
        Candidate(member.name, member.label, len(member.spans), _evidence(text, _nearest(member, quote)))
        for member in ranked
    ]
    named = {candidate.name.casefold() for candidate in found}
    for other in annotations.quotes.values():
        if other.speaker is not None and other.speaker.casefold() not in named:
            named.add(other.speaker.casefold())
            found.append(Candidate(other.speaker, None, 0, _evidence(text, other.content[0])))
    return tuple(found)


def _name_of(entity: Entity, text: str) -> str:
    return _POSSESSIVE.sub("", " ".join(entity.span.of(text).split()))


def _members(text: str, entities: Iterable[Entity]) -> list[_Member]:
    """The cast, each with all mentions: “Austin” is Lloyd Austin, whoever of that name was named in full last."""
    speaking = sorted(
        (entity for entity in entities if entity.label in SPEAKING_LABELS), key=lambda entity: entity.span
    )
    named = [(entity, _name_of(entity, text)) for entity in speaking]
    members: dict[tuple[str, ...], _Member] = {}
    for entity, name in sorted(named, key=lambda pair: -len(pair[1].split())):
        words = tuple(name.casefold().split())
        if words in members:
            continue
        if entity.label == "PERSON" and any(_shortens(words, member) for member in members.values()):
            continue
        members[words] = _Member(name, words, entity.label)
    for entity, name in named:
        words = tuple(name.casefold().split())
        member = members.get(words) or _latest(words, members.values())
        member.spans.append(entity.span)
    return list(members.values())


def _shortens(words: tuple[str, ...], member: _Member) -> bool:
    """True when the words could be a short form of the person: “Austin”, “Kim”, not a middle name on its own."""
    fuller = member.words
    return (
        member.label == "PERSON" and len(words) < len(fuller) and words in (fuller[-len(words) :], fuller[: len(words)])
    )


def _latest(words: tuple[str, ...], members: Iterable[_Member]) -> _Member:
    """Of those whom the short form could mean, the one mentioned last so far; the first of all when none was yet."""
    could_be = [member for member in members if _shortens(words, member)]
    return max(could_be, key=lambda member: member.spans[-1].start if member.spans else -1)


def _nearest(member: _Member, quote: Quote) -> Span:
    """The mention to show: within the source, else the last before the quote, else the first of all."""
    start = quote.content[0].start
    in_source = [span for span in member.spans if any(span.overlaps(source) for source in quote.source)]
    before = [span for span in member.spans if span.end <= start]
    return (in_source or before[-1:] or member.spans)[0]


def _speaker_before(annotations: Annotations, quote: Quote) -> str | None:
    """Who speaks the last quote that begins before this one and has a speaker; casefolded."""
    start = quote.content[0].start
    spoken = [(each.content[0].start, each.speaker) for each in annotations.quotes.values() if each.speaker is not None]
    earlier = [pair for pair in spoken if pair[0] < start]
    return max(earlier)[1].casefold() if earlier else None


def _rank(member: _Member, text: str, quote: Quote, speaker_before: str | None) -> tuple[int, ...]:
    start = quote.content[0].start
    nearest = _nearest(member, quote)
    if any(nearest.overlaps(source) for source in quote.source):
        tier = 0
    elif member.name.casefold() == speaker_before:
        tier = 1
    else:
        tier = 2 if nearest.end <= start else 3
    between = text[nearest.end : start] if nearest.end <= start else text[start : nearest.start]
    paragraphs = len(_LINE_END.findall(between))
    is_body = SPEAKING_LABELS.index(member.label)
    is_out = is_body if any(source.of(text).casefold() in _PERSONAL for source in quote.source) else 0
    return (is_out, tier, paragraphs, is_body, -len(member.spans), abs(start - nearest.start))


def _evidence(text: str, span: Span) -> str:
    """The words around a span within its paragraph, cut at words, with an ellipsis where something was cut."""
    line_start = max((match.end() for match in _LINE_END.finditer(text, 0, span.start)), default=0)
    line_end = next((match.start() for match in _LINE_END.finditer(text, span.start)), len(text))
    start, end = max(line_start, span.start - _AROUND), min(line_end, span.end + _AROUND)
    if start > line_start:
        start = text.find(" ", start, span.start) + 1 or span.start
    if end < line_end:
        cut = text.rfind(" ", span.start, end)
        end = cut if cut > span.start else end
    words = " ".join(text[start:end].split())
    return f"{'…' if start > line_start else ''}{words}{'…' if end < line_end else ''}"
