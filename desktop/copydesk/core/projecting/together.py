"""What a convention asks of quotes as they lie to one another: in fragments or apart, and none within another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from copydesk.core.annotations import Quote, Role
from copydesk.core.lint.ground import Ground
from copydesk.core.projecting.altered import Altered, Tell, changed, with_spans
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span, in_order

_BETWEEN: Final = 8  # words, such as “he said on Monday”, that may stand between a quote and how it goes on


def in_fragments(ground: Ground, quote: Quote, tell: Tell) -> Iterator[Quote]:
    """The quote, or each of the quotes that its fragments are by the convention, under its id all of them."""
    whole = _over_paragraphs(ground, quote, tell)
    pieces: list[tuple[Span, ...]] = [whole.content[:1]]
    points: set[str] = set()
    for one, other in pairwise(whole.content):
        point = "continuation" if _goes_on(ground, one, other) else "interrupted"
        if ground.convention[point] == "apart":
            points.add(point)
            pieces.append((other,))
        else:
            pieces[-1] = (*pieces[-1], other)
    if len(pieces) == 1:
        yield whole
        return
    for piece in pieces:
        yield with_spans(ground, whole, Role.CONTENT, piece)
    done = Sentence("Its {count} fragments became quotes of their own.", count=len(pieces))
    tell(Altered(quote.id, min(points), done))


def _over_paragraphs(ground: Ground, quote: Quote, tell: Tell) -> Quote:
    """The quote with one span over all paragraphs in which it goes on, where the convention wants that."""
    if ground.convention["continuation"] != "span":
        return quote
    joined = [quote.content[0]]
    for span in quote.content[1:]:
        if _goes_on(ground, joined[-1], span):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    if len(joined) == len(quote.content):
        return quote
    after = with_spans(ground, quote, Role.CONTENT, tuple(joined))
    tell(changed(ground, after, Role.CONTENT, "continuation"))
    return after


def _goes_on(ground: Ground, one: Span, other: Span) -> bool:
    """True when nothing but the end of a paragraph stands between two fragments."""
    between = ground.text[one.end : other.start]
    return not between.strip() and any(mark in between for mark in "\n\r\u2028\u2029")


def joined(ground: Ground, quotes: Sequence[Quote], tell: Tell) -> list[Quote]:
    """The quotes, where the convention has fragments, with those in one that are the parts of one: that share their
    cue, or of which the second goes on with the first and has no cue of its own."""
    if ground.convention["interrupted"] != "fragments":
        return list(quotes)
    found: list[Quote] = []
    for quote in quotes:
        place = next((at for at in range(len(found) - 1, -1, -1) if _is_part(ground, found[at], quote)), None)
        if place is None:
            found.append(quote)
            continue
        first = found[place]
        found[place] = with_spans(ground, first, Role.CONTENT, in_order((*first.content, *quote.content)))
        if first.speaker is None:
            found[place] = replace(found[place], speaker=quote.speaker)
        point = "continuation" if _goes_on(ground, first.content[-1], quote.content[0]) else "interrupted"
        done = Sentence("It became a fragment of quote {id}.", id=first.id)
        tell(Altered(quote.id, point, done, is_gone=True))
    return found


def _is_part(ground: Ground, first: Quote, quote: Quote) -> bool:
    if None not in (first.speaker, quote.speaker) and first.speaker != quote.speaker:
        return False
    if first.cue and first.cue == quote.cue:
        return first.source == quote.source
    if not first.cue or quote.cue or (quote.source and quote.source != first.source):
        return False
    return _follows(ground, first, quote) and ground.convention["cue"] == "needed"


def _follows(ground: Ground, first: Quote, quote: Quote) -> bool:
    """True when marked words come right after a quote: in its paragraph soon, or at the start of the next."""
    start, end = quote.content[0].start, max(span.end for _, _, span in first.spans())
    if end > start or ground.region_at(start) is None:
        return False
    between = ground.text[end:start]
    if ground.line_of(start) - ground.line_of(end - 1) > 1:
        return False
    if ground.line_of(start) == ground.line_of(end - 1):
        return len(between.split()) <= _BETWEEN
    return not ground.has_word(end, start)


def outermost(ground: Ground, quotes: Sequence[Quote], before: Sequence[Quote], tell: Tell) -> list[Quote]:
    """The quotes without those that lie in another or cross it, where the convention takes the outermost alone.

    Of two that hold the same words the one stays that was nearer to them in ``before``: an outer quote that was cut to
    the words between marks gives way to that of whoever spoke them.
    """
    if ground.convention["nested"] != "outermost":
        return list(quotes)
    sizes = {quote.id: _length(quote) for quote in before}
    rank = sorted(quotes, key=lambda each: (-_length(each), sizes.get(each.id, 0), each.content[0], each.id))
    kept: list[Quote] = []
    for quote in rank:
        outer = next((other for other in kept if _overlap(other, quote)), None)
        if outer is None:
            kept.append(quote)
        else:
            done = Sentence("It was left out: its words are those of quote {id}.", id=outer.id)
            tell(Altered(quote.id, "nested", done, is_gone=True))
    ids = {quote.id for quote in kept}
    return [quote for quote in quotes if quote.id in ids]


def _length(quote: Quote) -> int:
    return sum(map(len, quote.content))


def _overlap(one: Quote, other: Quote) -> bool:
    return any(here.overlaps(there) for here in one.content for there in other.content)
