"""What a convention asks of one quote: how much of it there is, and where its parts begin and end.

The edges are set by the linter's own rules: what they find wrong under a convention is put right as they would.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from copydesk.core.annotations import Kind, Quote, Role
from copydesk.core.corrections import Correction, MovePart
from copydesk.core.lint import content, parts
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.projecting.altered import Altered, Tell, changed, with_spans
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span, in_order, trim

_EDGES: Final[tuple[tuple[str, Role, Callable[[Ground, Quote], Iterator[Finding]]], ...]] = (
    ("marks", Role.CONTENT, content.marks_left_out),
    ("marks", Role.CONTENT, content.half_marked),
    ("marks", Role.CONTENT, content.marks_taken_in),
    ("outer_stop", Role.CONTENT, content.stop_taken_in),
    ("outer_stop", Role.CONTENT, content.stop_left_out),
    ("that", Role.CONTENT, content.that_taken_in),
    ("that", Role.CONTENT, content.that_left_out),
    ("to", Role.CONTENT, content.to_taken_in),
    ("to", Role.CONTENT, content.to_left_out),
    ("auxiliary", Role.CUE, parts.auxiliary_taken_in),
    ("auxiliary", Role.CUE, parts.auxiliary_left_out),
)
_RELATIVE: Final = re.compile(r"(?:\s*,)?\s+(?:who|whose|whom|which)\b", re.IGNORECASE)
_DETERMINERS: Final = r"the|a|an|this|these|those|his|her|its|their|our|my|your|some|many|several|other"
_DETERMINER: Final = re.compile(rf"(?<![\w’'-])(?:{_DETERMINERS})[ \t]+\Z", re.IGNORECASE)
_DETERMINED: Final = re.compile(
    rf"(?:{_DETERMINERS}|he|she|it|they|we|you|I|him|them|one|who|which|that)\b", re.IGNORECASE
)
_REACH: Final = 16
_BESIDE: Final = 6  # words that may stand between two parts of one cue


def of_marked_words(ground: Ground, quote: Quote, tell: Tell) -> Quote | None:
    """The quote without what no marks stand around, where the convention wants it so; None when nothing is left."""
    title = ground.convention.title
    if ground.convention["indirect"] == "out" and quote.kind is Kind.INDIRECT:
        done = Sentence("It was left out: {convention} has no indirect speech.", convention=title)
        tell(Altered(quote.id, "indirect", done, is_gone=True))
        return None
    if ground.convention["mixed"] != "marked" or quote.kind is not Kind.MIXED:
        return quote
    marked = tuple(_marked(ground, quote))
    if not marked:
        done = Sentence("It was left out: none of its words stand between marks.")
        tell(Altered(quote.id, "mixed", done, is_gone=True))
        return None
    after = with_spans(ground, quote, Role.CONTENT, in_order(marked))
    if after.content != quote.content:
        tell(changed(ground, after, Role.CONTENT, "mixed"))
    return after


def _marked(ground: Ground, quote: Quote) -> Iterator[Span]:
    for span in quote.content:
        for region in ground.regions_in(span):
            start, end = max(span.start, region.span.start), min(span.end, region.span.end)
            if ground.has_word(start, end):
                yield Span(start, end)


def with_edges(ground: Ground, quote: Quote, tell: Tell) -> Quote | None:
    """The quote with its content and its cue as wide as the convention wants them; None for what it takes for none."""
    for point, role, look in _EDGES:
        before = quote
        for _ in range(len(quote.part(role)) + 1):  # each fragment may need it, and one may go into another
            fix = next((finding.fix for finding in look(ground, quote) if finding.fix), None)
            quote = with_spans(ground, quote, role, _fixed(quote, role, fix))
        if quote != before:
            tell(changed(ground, quote, role, point))
    if any(parts.scare_quotes(ground, quote)):
        tell(Altered(quote.id, "scare_quotes", Sentence("It was left out: marked words alone are no quote."), True))
        return None
    return quote


def _fixed(quote: Quote, role: Role, fix: Correction | None) -> tuple[Span, ...]:
    spans = quote.part(role)
    if not isinstance(fix, MovePart):
        return spans
    return in_order((*spans[: fix.index], fix.span, *spans[fix.index + 1 :]))


def with_colon(ground: Ground, quote: Quote, tell: Tell) -> Quote:
    """The cue with the colon behind it, or without; a colon between source and content can be the cue itself."""
    choice = ground.convention["colon"]
    after = quote
    if choice == "in":
        after = quote.with_part(Role.CUE, tuple(_to_colon(ground, quote, span) for span in quote.cue))
        if not quote.cue and quote.source and (colon := _colon_between(ground, quote)):
            after = quote.with_part(Role.CUE, (colon,))
    elif choice == "out":
        after = quote.with_part(Role.CUE, tuple(_without_colon(ground, span) for span in quote.cue))
    if after != quote:
        tell(changed(ground, after, Role.CUE, "colon"))
    return after


def _to_colon(ground: Ground, quote: Quote, cue: Span) -> Span:
    at = cue.end + len(ground.text[cue.end : cue.end + 2]) - len(ground.text[cue.end : cue.end + 2].lstrip(" \xa0"))
    whole = Span(cue.start, at + 1)
    is_free = ground.text[at : at + 1] == ":" and not any(
        whole.overlaps(other) for other in (*quote.content, *quote.source)
    )
    return whole if is_free else cue


def _colon_between(ground: Ground, quote: Quote) -> Span | None:
    start, end = quote.source[-1].end, quote.content[0].start
    between = ground.text[start:end] if start < end else ""
    return Span(at := start + between.index(":"), at + 1) if between.strip() == ":" else None


def _without_colon(ground: Ground, cue: Span) -> Span:
    words = cue.of(ground.text).rstrip(": \t\xa0")
    return Span(cue.start, cue.start + len(words)) if ground.has_word(cue.start, cue.start + len(words)) else cue


def with_source(ground: Ground, quote: Quote, tell: Tell) -> Quote:
    """The source without relative clauses, or with its determiner. Clauses that identify are a reader's to find."""
    choice = ground.convention["source_modifiers"]
    if choice == "title":
        after = quote.with_part(Role.SOURCE, tuple(_without_clause(ground, span) for span in quote.source))
    elif choice == "clause":
        after = quote.with_part(Role.SOURCE, tuple(_determined(ground, quote, span) for span in quote.source))
    else:
        return quote
    if after != quote:
        tell(changed(ground, after, Role.SOURCE, "source_modifiers"))
    return after


def _without_clause(ground: Ground, source: Span) -> Span:
    clause = _RELATIVE.search(ground.text, source.start + 1, source.end)
    bare = trim(Span(source.start, clause.start()), ground.text) if clause else None
    return bare if bare and ground.has_word(bare.start, bare.end) else source


def _determined(ground: Ground, quote: Quote, source: Span) -> Span:
    first = max(0, source.start - _REACH)
    before = _DETERMINER.search(ground.text[first : source.start])
    if before is None or _DETERMINED.match(ground.text, source.start, source.end):
        return source
    whole = Span(first + before.start(), source.end)
    others = (*quote.content, *quote.cue, *(span for span in quote.source if span != source))
    return source if any(whole.overlaps(other) for other in others) else whole


def with_one_cue(ground: Ground, quote: Quote, tell: Tell) -> Quote | None:
    """The quote with one cue in one piece, where the convention needs a cue; None for one that has none."""
    if ground.convention["cue"] != "needed":
        return quote
    if not quote.cue:
        done = Sentence("It was left out: {convention} needs a cue.", convention=ground.convention.title)
        tell(Altered(quote.id, "cue", done, is_gone=True))
        return None
    if len(quote.cue) == 1:
        return quote
    hull = Span(min(span.start for span in quote.cue), max(span.end for span in quote.cue))
    apart = any(hull.overlaps(other) for other in (*quote.content, *quote.source)) or "\n" in hull.of(ground.text)
    words = len(hull.of(ground.text).split()) - sum(len(span.of(ground.text).split()) for span in quote.cue)
    after = quote.with_part(Role.CUE, (quote.cue[0] if apart or words > _BESIDE else hull,))
    tell(changed(ground, after, Role.CUE, "cue"))
    return after
