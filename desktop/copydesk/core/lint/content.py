"""Rules for the edges of a quote's content: marks, stops, and the words that lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from copydesk.core.annotations import Kind, Quote, Role
from copydesk.core.corrections import MovePart, Remove, SetPart
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.spans import Span, trim

_STOPS: Final = ",.;"
# "Inc.", "U.S.", "a.m." own their stop; so does an ellipsis.
_OWNED: Final = re.compile(
    r"(?:\b(?:[^\W\d_]\.)+|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|Mr|Mrs|Ms|Dr|etc|al|vs)\.|\.\.|…\.|\W\.)\Z"
)
_ENDS_SENTENCE: Final = frozenset(".?!”\"’'\n\r\u2028\u2029:")
_AFTER_THAT: Final = re.compile(r"(?:is|was|isn|wasn|would|will|could|can|may|might|has|had|does|did)\b")
_INFINITIVE: Final = re.compile(r"(?!\w+(?:[^su]s|[^eE]ed)\b)(?:[a-z]+(?<!ing)|(?:br|s|r|sw|st|cl|spr|fl)ing)\b")
_SENTENCE_END: Final = re.compile(r"[.!?][\"”’)]*\s+[^\Wa-z]|[\n\r\u2028\u2029]")
_NO_VERB: Final = frozenset(
    "a an the this that these those his her its their our your my what which who whom whose how where when why all any "
    "some each every both no one two three four five six him them us me you it everyone people others".split()
)
# Words between a cue and what goes with it: "told reporters at the harbour in Poole on Friday that".
_FAR: Final = {"that": 14, "to": 6}


def marks_left_out(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The content holds all words between two marks and neither mark."""
    yield from _beside_marks(ground, quote, "marks_left_out")


def half_marked(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """One mark is in the content and its partner is not, or a mark is that belongs to other words."""
    yield from _beside_marks(ground, quote, "half_marked")


def _beside_marks(ground: Ground, quote: Quote, rule: str) -> Iterator[Finding]:
    if ground.convention["marks"] != "in":
        return
    for index, span in enumerate(quote.content):
        start, end = _start_at_mark(ground, span), _end_at_mark(ground, span)
        if (start, end) == (span.start, span.end) or start >= end:
            continue
        left_out = start < span.start and end > span.end
        if left_out is not (rule == "marks_left_out"):
            continue
        tidy = Span(start, end)
        at = tidy if left_out else _difference(span, tidy)
        yield Finding(rule, at, quote.id, {"words": ground.words(tidy)}, MovePart(quote.id, Role.CONTENT, index, tidy))


def _start_at_mark(ground: Ground, span: Span) -> int:
    region = ground.region_at(span.start)
    if region is None or region.span.start == span.start:
        return span.start
    if not ground.has_word(region.span.start, span.start):
        return region.span.start
    if region.span.end < span.end and not ground.has_word(span.start, region.span.end):
        return _without_blanks(ground, region.span.end, span.end)
    return span.start


def _end_at_mark(ground: Ground, span: Span) -> int:
    region = ground.region_at(span.end - 1)
    if region is None or region.span.end == span.end:
        return span.end
    if not region.open_ended and not ground.has_word(span.end, region.span.end):
        return region.span.end
    if region.span.start > span.start and not ground.has_word(region.span.start, span.end):
        return len(ground.text[span.start : region.span.start].rstrip()) + span.start
    return span.end


def _without_blanks(ground: Ground, start: int, end: int) -> int:
    tidy = trim(Span(start, end), ground.text)
    return tidy.start if tidy else start


def _difference(before: Span, after: Span) -> Span:
    """What the one has and the other has not, at the edge that moved; at the first where both did."""
    if before.start != after.start:
        return Span(min(before.start, after.start), max(before.start, after.start))
    return Span(min(before.end, after.end), max(before.end, after.end))


def marks_taken_in(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The content holds its marks where the convention leaves them out."""
    if ground.convention["marks"] != "out":
        return
    for index, span in enumerate(quote.content):
        region = ground.region_at(span.start)
        if region is None or region.inner is None or not region.span.contains(span):
            continue
        start = max(span.start, region.inner.start)
        end = min(span.end, region.inner.end)
        if (start, end) != (span.start, span.end) and start < end:
            fix = MovePart(quote.id, Role.CONTENT, index, Span(start, end))
            yield Finding("marks_taken_in", span, quote.id, {"words": ground.words(span)}, fix)


def stop_taken_in(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The content ends with a comma or full stop that the convention leaves out."""
    for index, span in enumerate(quote.content):
        end = span.end - 1
        if ground.text[end] not in _STOPS or _OWNED.search(ground.text, max(span.start, end - 8), span.end):
            continue
        if ground.text[end] == "." and _begins_sentence(ground, span.start):
            continue  # whole sentences may well keep the stop that is theirs
        region = ground.region_at(end)
        point = "outer_stop" if region is None else "inner_stop"
        if ground.convention[point] != "out" or (region is not None and region.inner and region.inner.end != span.end):
            continue
        tidy = trim(Span(span.start, end), ground.text) if end > span.start else None
        if tidy is not None:
            fix = MovePart(quote.id, Role.CONTENT, index, tidy)
            yield Finding("stop_taken_in", Span(end, span.end), quote.id, {"mark": ground.text[end]}, fix)


def _begins_sentence(ground: Ground, at: int) -> bool:
    before = ground.text[max(0, at - 8) : at].rstrip(" \t\xa0")
    return not before or before[-1] in _ENDS_SENTENCE


def stop_left_out(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """A comma or full stop right behind the content that the convention wants in it."""
    for index, span in enumerate(quote.content):
        if ground.text[span.end : span.end + 1] not in tuple(_STOPS):
            continue
        region = ground.region_at(span.end)
        if region is None:
            wanted = ground.convention["outer_stop"] == "in"
        else:
            # Where the marks belong to the content, whoever leaves out the stop leaves out the mark behind it too.
            is_last = not ground.has_word(span.end, region.span.end)
            wanted = ground.convention["marks"] == "out" and ground.convention["inner_stop"] == "in" and is_last
        if wanted:
            at = Span(span.end, span.end + 1)
            fix = MovePart(quote.id, Role.CONTENT, index, Span(span.start, at.end))
            yield Finding("stop_left_out", at, quote.id, {"mark": at.of(ground.text)}, fix)


def that_left_out(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """“That” stands before the content, and the convention wants it in."""
    yield from _word_left_out(ground, quote, "that")


def to_left_out(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The “to” of an infinitive stands before the content, and the convention wants it in."""
    yield from _word_left_out(ground, quote, "to")


def that_taken_in(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The content begins with “that”, and the convention wants it out."""
    yield from _word_taken_in(ground, quote, "that")


def to_taken_in(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The content begins with “to”, and the convention wants it out."""
    yield from _word_taken_in(ground, quote, "to")


def _word_left_out(ground: Ground, quote: Quote, word: str) -> Iterator[Finding]:
    if ground.convention[word] != "in":
        return
    span = quote.content[0]
    near = max(0, span.start - 20)
    start = near + len(ground.text[near : span.start].rstrip(" \t\xa0"))
    at = start - len(word)
    if at < 1 or ground.text[at:start] != word or ground.text[at - 1].isalnum() or start == span.start:
        return
    far = _after_cue(ground, quote, at)
    if far is None or far > _FAR[word] or (word == "to" and far and not _is_infinitive(ground, span)):
        return
    whole = Span(at, span.end)
    fix = MovePart(quote.id, Role.CONTENT, 0, whole)
    yield Finding(f"{word}_left_out", Span(at, start), quote.id, {"words": ground.words(whole)}, fix)


def _is_infinitive(ground: Ground, span: Span) -> bool:
    verb = _INFINITIVE.match(ground.text, span.start, span.end)
    return verb is not None and verb[0] not in _NO_VERB


def _word_taken_in(ground: Ground, quote: Quote, word: str) -> Iterator[Finding]:
    span = quote.content[0]
    if ground.convention[word] != "out" or not ground.text.startswith(word + " ", span.start, span.end):
        return
    rest = trim(Span(span.start + len(word), span.end), ground.text)
    if rest is None or (word == "that" and _AFTER_THAT.match(ground.text, rest.start)):
        return
    far = _after_cue(ground, quote, span.start)
    if far is not None and far <= _FAR[word]:
        fix = MovePart(quote.id, Role.CONTENT, 0, rest)
        at = Span(span.start, span.start + len(word))
        yield Finding(f"{word}_taken_in", at, quote.id, {"words": ground.words(rest)}, fix)


def _after_cue(ground: Ground, quote: Quote, at: int) -> int | None:
    """How many words stand between the quote's cue and a place behind it; None in another sentence or in the cue."""
    end = max((span.end for span in quote.cue if span.end <= at), default=None)
    if end is None or any(span.start <= at < span.end for span in quote.cue):
        return None
    return None if _SENTENCE_END.search(ground.text, end, at) else len(ground.text[end:at].split())


def speech_without_marks(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """Indirect speech, where the convention takes words between marks alone."""
    if ground.convention["indirect"] == "out" and quote.kind is Kind.INDIRECT:
        yield Finding(
            "speech_without_marks",
            quote.content[0],
            quote.id,
            {"words": ground.words(quote.content[0])},
            Remove((quote.id,)),
        )


def words_without_marks(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """Words outside the marks in the content of a mixed quote, where the convention takes those inside alone."""
    if ground.convention["mixed"] != "marked" or quote.kind is not Kind.MIXED:
        return
    marked: list[Span] = []
    for span in quote.content:
        for region in ground.regions_in(span):
            inside = region.span if ground.convention["marks"] != "out" else region.inner
            if inside is not None and ground.has_word(inside.start, inside.end):
                marked.append(inside)
    if marked:
        fix = SetPart(quote.id, Role.CONTENT, tuple(marked))
        yield Finding("words_without_marks", quote.content[0], quote.id, {"words": ground.words(marked[0])}, fix)
