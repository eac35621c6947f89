"""Rules for what belongs to a quote and what does not: cue, source, and whether it is one at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from copydesk.core.annotations import Kind, Quote, Role
from copydesk.core.corrections import Correction, MovePart, Remove, RemovePart, SetPart
from copydesk.core.cues import bare_cue, whole_cue
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.quotation import Quoted
from copydesk.core.spans import Span, trim

_SCARE_WORDS: Final = 3  # so many marked words can be a term; more are said by somebody
_ENDS_SPEECH: Final = frozenset(",.?!…—–-")
_BREAKS_OFF: Final = frozenset(",:;.!?…—–")
_STRAY: Final = " \t\n\r\xa0,;:."
_DASHES: Final = "—–-"
_PART: Final = re.compile(r"\w+")


def auxiliary_taken_in(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The cue holds an auxiliary, a negation or an adverb, and the convention takes the bare verb."""
    if ground.convention["auxiliary"] == "out":
        for index, span in enumerate(quote.cue):
            bare = bare_cue(ground.text, span)
            if bare != span:
                at = Span(span.start, bare.start)
                fix = MovePart(quote.id, Role.CUE, index, bare)
                yield Finding("auxiliary_taken_in", at, quote.id, {"words": ground.words(bare)}, fix)


def auxiliary_left_out(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """An auxiliary stands right before the cue, and the convention wants it in."""
    if ground.convention["auxiliary"] == "in":
        for index, span in enumerate(quote.cue):
            whole = whole_cue(ground.text, span)
            if whole != span and not any(whole.overlaps(other) for other in (*quote.content, *quote.source)):
                at = Span(whole.start, span.start)
                fix = MovePart(quote.id, Role.CUE, index, whole)
                yield Finding("auxiliary_left_out", at, quote.id, {"words": ground.words(whole)}, fix)


def cue_missing(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The convention wants a cue, and the quote has none. Which words that is, only a reader can tell."""
    if ground.convention["cue"] == "needed" and not quote.cue:
        yield Finding("cue_missing", quote.content[0], quote.id, {"words": ground.words(quote.content[0])})


def content_without_words(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """A fragment of content that holds no word: nobody said anything, so cue and source stand for themselves."""
    for index, span in enumerate(quote.content):
        if not ground.has_word(span.start, span.end):
            alone = len(quote.content) == 1
            fix = Remove((quote.id,)) if alone else RemovePart(quote.id, Role.CONTENT, index)
            yield Finding("content_without_words", span, quote.id, {"words": ground.words(span)}, fix)


def part_in_content(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The cue or source of a quote lies within its own content, so the content holds more than was said."""
    parts = sorted((*quote.cue, *quote.source))
    for index, span in enumerate(quote.content):
        within = [part for part in parts if part.overlaps(span)]
        if within:
            hull = Span(min(part.start for part in within), max(part.end for part in within))
            fix = _cut(ground, quote, index, hull)
            yield Finding("part_in_content", within[0], quote.id, {"words": ground.words(within[0])}, fix)


def _cut(ground: Ground, quote: Quote, index: int, hull: Span) -> Correction | None:
    """The quote with what is around its cue and source alone as content; None when nothing would be left of it."""
    span = quote.content[index]
    before = _before(ground, span, hull.start)
    if before is not None and ground.text[before.end - 1] in _DASHES:
        return None  # whose dash that is, the words do not tell
    after = _after(ground, span, hull.end, before)
    left = [piece for piece in (before, after) if piece and ground.has_word(piece.start, piece.end)]
    whole = (*quote.content[:index], *left, *quote.content[index + 1 :])
    return SetPart(quote.id, Role.CONTENT, whole) if left else None


def _before(ground: Ground, span: Span, end: int) -> Span | None:
    if end <= span.start:
        return None
    regions = [each for each in ground.regions_in(span) if each.span.end <= end]
    if regions and ground.region_at(span.start) and _ends_speech(ground, regions[-1], end):
        return Span(span.start, max(span.start + 1, _edges(ground, regions[-1]).end))
    words = ground.text[span.start : end].rstrip(_STRAY)
    return Span(span.start, span.start + len(words)) if words else None


def _ends_speech(ground: Ground, region: Quoted, until: int) -> bool:
    """True where the marked words end what was said: “We won,” but not “won” in the end."""
    inner = region.inner
    closed = inner is not None and ground.text[inner.end - 1] in _ENDS_SPEECH
    return closed or not ground.has_word(region.span.end, until)


def _after(ground: Ground, span: Span, start: int, before: Span | None) -> Span | None:
    if start >= span.end:
        return None
    regions = [each for each in ground.regions_in(span) if each.span.start >= start]
    # “We must,” he said on Monday, “and we will.” But: perhaps, he said, they are, as he put it, “late”.
    resumes = before is None or ground.region_at(before.end - 1) is not None
    if regions and resumes and ground.region_at(span.end - 1) and _breaks_off(ground, start, regions[0].span.start):
        return Span(min(span.end - 1, _edges(ground, regions[0]).start), span.end)
    words = ground.text[start : span.end].lstrip(_STRAY + _DASHES)
    return trim(Span(span.end - len(words), span.end), ground.text) if words else None


def _breaks_off(ground: Ground, start: int, mark: int) -> bool:
    """True where a stop parts what stands before the mark from it, as in: he said on Monday, “and we will.”"""
    between = ground.text[start:mark].rstrip()
    return not between or between[-1] in _BREAKS_OFF or not ground.has_word(start, mark)


def _edges(ground: Ground, region: Quoted) -> Span:
    """Where the content of a stretch between marks begins and ends by the convention."""
    inner = region.inner if ground.convention["marks"] == "out" else None
    return inner or region.span


def part_far_off(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """A cue or source more than a paragraph away from all content: it belongs to other words."""
    lines = [line for span in quote.content for line in (ground.line_of(span.start), ground.line_of(span.end - 1))]
    for role in (Role.CUE, Role.SOURCE):
        for index, span in enumerate(quote.part(role)):
            line = ground.line_of(span.start)
            if min(abs(line - other) for other in lines) > 1:
                fix = RemovePart(quote.id, role, index)
                yield Finding("part_far_off", span, quote.id, {"words": ground.words(span)}, fix)


def scare_quotes(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """A few marked words that nobody is said to speak, labelled as a quote."""
    if ground.convention["scare_quotes"] != "out" or quote.cue or quote.source or quote.speaker is not None:
        return
    if quote.kind is not Kind.DIRECT or len(quote.content) != 1:
        return
    span = quote.content[0]
    region = ground.region_at(span.start)
    inner = region.inner if region else None
    words = _PART.findall(ground.text, span.start, span.end)
    if inner is None or len(words) > _SCARE_WORDS or ground.text[inner.end - 1] in _ENDS_SPEECH:
        return
    yield Finding("scare_quotes", span, quote.id, {"words": ground.words(span)}, Remove((quote.id,)))
