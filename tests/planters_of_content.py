"""Slips in the text itself, and at the content of quotes: what planters of these put into an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from planting import WORD, Clean, Plant, in_quote, moved, quotes

from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, Role
from copydesk.core.quotation import propose_kind, quoted
from copydesk.core.spans import Span

_THAT = re.compile(r"that\s+")
_TO = re.compile(r"to\s+(?=[a-z]+\b)")
_MARKS = '“”"«»„'


# The text


def unmatched_mark(clean: Clean) -> Iterator[Plant]:
    """One mark of a pair gets lost."""
    text = clean.text
    for region in quoted(text):
        if region.level or region.open_ended or text[region.span.start] not in _MARKS:
            continue
        after = text[region.span.end :].lstrip()
        line_end = re.compile(r"[\n\r]|\Z").search(text, region.span.end)
        following = text[line_end.end() :].lstrip()[:1] if line_end else ""
        if '"' in region.inner.of(text) if region.inner else not after:
            continue
        for at, is_opening in ((region.span.start, True), (region.span.end - 1, False)):
            if not is_opening and following == text[region.span.start]:
                continue  # that is how a quotation goes on in the next paragraph
            if text[at] in _MARKS:
                yield _without(clean, at)


def _without(clean: Clean, at: int) -> Plant:
    def moved(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        ends = [(span.start - (span.start > at), span.end - (span.end > at)) for span in spans]
        return tuple(Span(start, end) for start, end in ends if start < end)

    left: list[Annotation] = []
    for each in clean.annotations:
        if isinstance(each, Entity):
            left += [replace(each, span=span) for span in moved((each.span,))]
        elif content := moved(each.content):
            left.append(replace(each, content=content, cue=moved(each.cue), source=moved(each.source)))
    text = clean.text[:at] + clean.text[at + 1 :]
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    near = Span(start, end if end > start else len(text))
    annotations = Annotations.of(left)
    return Plant(("unmatched_mark", "open_mark"), text, annotations, annotations, None, near)


# Content


def _between_marks(clean: Clean) -> Iterator[tuple[Quote, Span, Span]]:
    """Fragments that are just what stands between two marks, with what is inside the marks."""
    regions = {region.span: region for region in quoted(clean.text) if not region.level and not region.open_ended}
    for quote in quotes(clean):
        for span in quote.content:
            region = regions.get(span)
            if region and region.inner and WORD.search(clean.text, region.inner.start, region.inner.end):
                yield quote, span, region.inner


def marks_left_out(clean: Clean) -> Iterator[Plant]:
    """Both marks, and sometimes the comma, are left out."""
    for quote, span, inner in _between_marks(clean) if clean.convention["marks"] == "in" else ():
        for cut in (0, 1):
            if cut and clean.text[inner.end - 1] not in ",.":
                continue
            short = Span(inner.start, inner.end - cut)
            yield in_quote(clean, "marks_left_out", quote, moved(quote, Role.CONTENT, span, short))


def half_marked(clean: Clean) -> Iterator[Plant]:
    """One of two marks is left out, or the next mark is taken in."""
    for quote, span, inner in _between_marks(clean) if clean.convention["marks"] == "in" else ():
        yield in_quote(clean, "half_marked", quote, moved(quote, Role.CONTENT, span, Span(inner.start, span.end)))
        yield in_quote(clean, "half_marked", quote, moved(quote, Role.CONTENT, span, Span(span.start, inner.end)))
        if clean.text[inner.end - 1] in ",.":
            short = Span(span.start, inner.end - 1)
            yield in_quote(clean, "half_marked", quote, moved(quote, Role.CONTENT, span, short))


def stop_taken_in(clean: Clean) -> Iterator[Plant]:
    """The comma or full stop behind the content is taken in."""
    for quote in quotes(clean) if clean.convention["outer_stop"] == "out" else ():
        span = quote.content[-1]
        begins = clean.text[max(0, span.start - 2) : span.start].rstrip()[-1:]
        following = clean.text[span.end : span.end + 1]
        if following == "," or (following == "." and begins.isalnum()):
            longer = Span(span.start, span.end + 1)
            if clean.text[span.end - 1].isalnum() and clean.text[span.end - 2].isalnum():
                yield in_quote(clean, "stop_taken_in", quote, moved(quote, Role.CONTENT, span, longer))


def _led_to(quote: Quote) -> bool:
    return bool(quote.cue) and quote.cue[-1].end < quote.content[0].start


def _first_word(clean: Clean, rule: str, pattern: re.Pattern[str]) -> Iterator[Plant]:
    """Quotes whose content begins with a word lose it."""
    for quote in quotes(clean):
        span = quote.content[0]
        word = pattern.match(clean.text, span.start, span.end)
        if word and _led_to(quote) and word.end() < span.end:
            short = Span(word.end(), span.end)
            yield in_quote(clean, rule, quote, moved(quote, Role.CONTENT, span, short))


def that_left_out(clean: Clean) -> Iterator[Plant]:
    """“That” is left out where it belongs in."""
    if clean.convention["that"] == "in":
        yield from _first_word(clean, "that_left_out", _THAT)


def to_left_out(clean: Clean) -> Iterator[Plant]:
    """“To” is left out where it belongs in."""
    if clean.convention["to"] == "in":
        yield from _first_word(clean, "to_left_out", _TO)


def _word_before(clean: Clean, word: str) -> Iterator[Plant]:
    for quote in quotes(clean):
        span = quote.content[0]
        before = re.compile(rf"\b{word}\s+\Z").search(clean.text[max(0, span.start - 8) : span.start])
        if clean.convention[word] == "out" and before and _led_to(quote) and quote.cue[-1].end < span.start - len(word):
            longer = Span(span.start - len(before[0]), span.end)
            yield in_quote(clean, f"{word}_taken_in", quote, moved(quote, Role.CONTENT, span, longer))


def that_taken_in(clean: Clean) -> Iterator[Plant]:
    """“That” is taken in where it belongs out."""
    yield from _word_before(clean, "that")


def to_taken_in(clean: Clean) -> Iterator[Plant]:
    """“To” is taken in where it belongs out."""
    yield from _word_before(clean, "to")


def marks_taken_in(clean: Clean) -> Iterator[Plant]:
    """The marks are taken in where they belong out."""
    if clean.convention["marks"] == "out":
        inner = {region.inner: region.span for region in quoted(clean.text) if not region.level and region.inner}
        for quote in quotes(clean):
            for span in quote.content:
                if span in inner:
                    whole = moved(quote, Role.CONTENT, span, inner[span])
                    yield in_quote(clean, "marks_taken_in", quote, whole)


def stop_left_out(clean: Clean) -> Iterator[Plant]:
    """The comma before the closing mark is left out where it belongs in, and the marks do not."""
    if clean.convention["marks"] == "out":
        for quote in quotes(clean):
            span = quote.content[-1]
            if clean.text[span.end - 1] in ",." and clean.text[span.end : span.end + 1] in ("”", '"'):
                short = Span(span.start, span.end - 1)
                yield in_quote(clean, "stop_left_out", quote, moved(quote, Role.CONTENT, span, short))


def continuation_left_out(clean: Clean) -> Iterator[Plant]:
    """The paragraphs in which a quotation goes on are forgotten."""
    regions = [region for region in quoted(clean.text) if not region.level]
    for region, following in pairwise(regions):
        if not region.open_ended or clean.text[region.span.end : following.span.start].strip():
            continue
        for quote in quotes(clean):
            first = [span for span in quote.content if span.overlaps(region.span)]
            if not first or max(quote.content).end != following.span.end:
                continue
            if following.span in quote.content:
                left = tuple(span for span in quote.content if span != following.span)
            elif first[-1].end == following.span.end:
                left = (*quote.content[:-1], Span(first[-1].start, region.span.end))
            else:
                continue
            yield in_quote(clean, "continuation_left_out", quote, replace(quote, content=left))


def content_without_words(clean: Clean) -> Iterator[Plant]:
    """A lone mark or dash becomes a quote."""
    taken = [span for quote in quotes(clean) for span in quote.content]
    for match in re.finditer(r"[“”\"–—]", clean.text):
        span = Span(*match.span())
        if not any(span.overlaps(other) for other in taken):
            quote = Quote("q9001", (span,), kind=propose_kind(clean.text, (span,)))
            yield Plant(
                ("content_without_words",), clean.text, clean.with_one(quote), clean.annotations, quote.id, span
            )


def part_in_content(clean: Clean) -> Iterator[Plant]:
    """The content runs on over the cue and the source."""
    for quote in quotes(clean):
        parts = sorted((*quote.cue, *quote.source))
        if not parts or "\n" in clean.text[min(parts[0].start, quote.content[0].start) : quote.content[-1].end]:
            continue
        hull = Span(parts[0].start, max(part.end for part in parts))
        behind = [span for span in quote.content if span.end <= hull.start]
        ahead = [span for span in quote.content if span.start >= hull.end]
        if len(behind) == len(quote.content) and 0 < hull.start - behind[-1].end <= 3:
            content = (*behind[:-1], Span(behind[-1].start, hull.end))
        elif behind and ahead and len(behind) + len(ahead) == len(quote.content):
            if hull.start - behind[-1].end > 3 or ahead[0].start - hull.end > 3:
                continue
            content = (*behind[:-1], Span(behind[-1].start, ahead[0].end), *ahead[1:])
        else:
            continue
        if not any(
            span.overlaps(other)
            for span in content
            for each in quotes(clean)
            for other in each.content
            if each.id != quote.id
        ):
            yield in_quote(clean, "part_in_content", quote, replace(quote, content=content))


def quote_in_quote(clean: Clean) -> Iterator[Plant]:
    """Some words of a quote become a quote of their own."""
    for quote in quotes(clean) if clean.convention["nested"] == "outermost" else ():
        span = quote.content[0]
        words = list(WORD.finditer(clean.text, span.start, span.end))
        if len(words) > 5:
            inner = Span(words[2].start(), words[-2].end())
            added = Quote("q9002", (inner,), kind=propose_kind(clean.text, (inner,)))
            yield Plant(("quote_in_quote",), clean.text, clean.with_one(added), clean.annotations, added.id, inner)


def scare_quotes(clean: Clean) -> Iterator[Plant]:
    """A term between marks becomes a quote."""
    taken = [span for quote in quotes(clean) for span in quote.content]
    for region in quoted(clean.text) if clean.convention["scare_quotes"] == "out" else ():
        if region.level or region.open_ended or region.inner is None:
            continue
        words = region.inner.of(clean.text)
        is_term = len(WORD.findall(words)) in (1, 2) and words[-1].isalpha()
        if is_term and not any(region.span.overlaps(other) for other in taken):
            added = Quote("q9003", (region.span,), kind=Kind.DIRECT)
            yield Plant(("scare_quotes",), clean.text, clean.with_one(added), clean.annotations, added.id, region.span)


def speech_without_marks(clean: Clean) -> Iterator[Plant]:
    """Indirect speech becomes a quote where only marked words are one."""
    if clean.convention["indirect"] == "out":
        for match in re.finditer(r"\bsaid (?:that )?([^.,“”\"\n]{20,80})\.", clean.text):
            span = Span(*match.span(1))
            added = Quote("q9004", (span,), (Span(match.start(), match.start() + 4),), kind=Kind.INDIRECT)
            yield Plant(("speech_without_marks",), clean.text, clean.with_one(added), clean.annotations, added.id, span)


def words_without_marks(clean: Clean) -> Iterator[Plant]:
    """The words around a marked fragment are taken in where they belong out."""
    if clean.convention["mixed"] == "marked":
        for quote, span, _ in _between_marks(clean):
            before = re.compile(r"\b[a-z]+ [a-z]+ \Z").search(clean.text[max(0, span.start - 40) : span.start])
            parts = (*quote.cue, *quote.source)
            if before and len(quote.content) == 1:
                longer = Span(span.start - len(before[0]), span.end)
                if not any(longer.overlaps(part) for part in parts):
                    yield in_quote(clean, "words_without_marks", quote, moved(quote, Role.CONTENT, span, longer))
