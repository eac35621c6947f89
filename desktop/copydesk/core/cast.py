"""Who could be speaking: the people and bodies that an article names, for the editor to choose a speaker from.

The list ranks by the same scores as the suggestions: see `core.speakers.ranking`. All offsets are code points into the
article's text, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.asking import REACH, ask
from copydesk.core.speakers.names import Cast, Named
from copydesk.core.speakers.ranking import Ranked
from copydesk.core.speakers.scene import SPEAKING
from copydesk.core.text import paragraph_at

_AROUND = 45  # code points of evidence on either side of a mention
_TOGETHER = 0.1  # two who may have spoken together are listed as one from this probability on


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be the speaker.

    ``name`` is the fullest form in the article. ``label`` is None for a speaker whom an editor has named and the
    article does not. ``evidence`` is the article's own words around the mention nearest to the quote, which is at
    ``span``. ``probability`` is that of speaking the quote; what all of them leave of 1 is that of nobody nameable.
    """

    name: str
    label: str | None
    mentions: int
    evidence: str
    span: Span
    probability: float = 0.0


def cast_for(text: str, annotations: Annotations, quote: Quote) -> tuple[Candidate, ...]:
    """Everybody who could speak the quote, the likeliest first, and last whom an editor has named by hand elsewhere.

    What editors and suggestions say of the other quotes counts: articles let people finish.
    """
    others = [each for each in annotations.quotes.values() if each.id != quote.id]
    ranked = ask(text, annotations, quote).ranking.candidates
    found = [_candidate(text, each) for each in ranked if len(each.members) == 1 or each.probability >= _TOGETHER]
    if len(text) > 2 * REACH:
        found = _with_far(text, annotations, quote, found)
    named = {candidate.name.casefold() for candidate in found}
    for other in others:
        if other.speaker is not None and other.speaker.casefold() not in named:
            named.add(other.speaker.casefold())
            span = other.content[0]
            found.append(Candidate(other.speaker, None, 0, _evidence(text, span), span))
    return tuple(found)


def _with_far(text: str, annotations: Annotations, quote: Quote, near: list[Candidate]) -> list[Candidate]:
    """Those near the quote by the names that the whole of a long article gives them, then those named only far away,
    most named first, each with the mention nearest to the quote."""
    named = [Named(each.span.start, each.span.end, each.label) for each in annotations.entities.values()]
    starts = {each.start for each in named}
    # The source itself may be a name that no entity covers.
    named += [Named(each.span.start, each.span.end, "") for each in near if each.span.start not in starts]
    cast, at = Cast.of(text, named), quote.content[0].start
    member_at = {mention.start: mention.member for mention in cast.mentions}
    found: dict[str, Candidate] = {}
    for candidate in near:
        member = cast.members[member_at[candidate.span.start]] if candidate.span.start in member_at else None
        if member is not None and " and " not in candidate.name:
            candidate = replace(candidate, name=member.name, mentions=len(member.mentions))
        found.setdefault(candidate.name, candidate)
    for member in sorted(cast.members, key=lambda member: -len(member.mentions)):
        if member.label in SPEAKING and member.name not in found and member.mentions:
            mentions = (cast.mentions[place] for place in member.mentions)
            nearest = min(mentions, key=lambda mention: abs(mention.start - at))
            span = Span(nearest.start, nearest.end)
            words = _evidence(text, span)
            found[member.name] = Candidate(member.name, member.label, len(member.mentions), words, span)
    return list(found.values())


def _candidate(text: str, ranked: Ranked) -> Candidate:
    span = ranked.evidence
    return Candidate(ranked.name, ranked.label, ranked.mentions, _evidence(text, span), span, ranked.probability)


def _evidence(text: str, span: Span) -> str:
    """The words around a span within its paragraph, cut at words, with an ellipsis where something was cut."""
    line = paragraph_at(text, span.start) or span
    start, end = max(line.start, span.start - _AROUND), min(max(line.end, span.end), span.end + _AROUND)
    if start > line.start:
        start = text.find(" ", start, span.start) + 1 or span.start
    if end < line.end:
        cut = text.rfind(" ", span.start, end)
        end = cut if cut > span.start else end
    words = " ".join(text[start:end].split())
    return f"{'…' if start > line.start else ''}{words}{'…' if end < line.end else ''}"
