"""How the edge of a span moves when a key is pressed. All offsets are code points, half-open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from copydesk.core.quotation import Quoted, quoted_near
from copydesk.core.spans import Span
from copydesk.core.text import (
    next_character,
    next_word_edge,
    paragraph_at,
    previous_character,
    previous_word_edge,
    sentences,
)

# Where a clause may end and the next one begin: a comma that parts no number, a dash, a bracket, a conjunction.
_PAUSE = re.compile(r"[,;:،、，](?!\d)|[—–]|(?<=\s)--?(?=\s)|[()\[\]]")
_CONJUNCTION = re.compile(
    r"\b(?:and|but|or|nor|yet|that|which|who|whom|whose|because|while|whereas|when|where|whether|if|unless|although"
    r"|though|since|until|after|before|as|so)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…؟。！？]+\Z")


class Edge(StrEnum):
    """Which end of a span."""

    START = "start"
    END = "end"


class Step(StrEnum):
    """How far an edge moves: a character as a reader counts them, a word, or a clause."""

    CHARACTER = "character"
    WORD = "word"
    CLAUSE = "clause"


def moved(text: str, span: Span, edge: Edge, step: Step, *, forward: bool) -> Span | None:
    """The span with one edge moved; None where it cannot go: at the text's ends, or past the other edge.

    White space is never a place to stop at, for a span never begins or ends with it: an edge passes over it.
    """
    at = span.start if edge is Edge.START else span.end
    step_to = {Step.CHARACTER: _character, Step.WORD: _word, Step.CLAUSE: _clause}[step]
    at = step_to(text, at, edge, forward=forward)
    start, end = (at, span.end) if edge is Edge.START else (span.start, at)
    if at == (span.start if edge is Edge.START else span.end) or start >= end or not text[start:end].strip():
        return None
    return Span(start, end)


def _word(text: str, at: int, edge: Edge, *, forward: bool) -> int:
    ends = edge is Edge.END
    return next_word_edge(text, at, ends=ends) if forward else previous_word_edge(text, at, ends=ends)


def _character(text: str, at: int, edge: Edge, *, forward: bool) -> int:
    while True:
        moved_to = next_character(text, at) if forward else previous_character(text, at)
        if moved_to == at:
            return at
        at = moved_to
        # The character just inside the edge, once it has moved.
        inside = text[at : at + 1] if edge is Edge.START else text[at - 1 : at]
        if not inside.isspace():
            return at


def _clause(text: str, at: int, edge: Edge, *, forward: bool) -> int:
    """The next place where a clause begins or ends: in this line, else in the next that has words."""
    for line in lines_from(text, at, forward=forward):
        places = [place for place in _boundaries(text, line, edge) if (place > at if forward else place < at)]
        if places:
            return min(places) if forward else max(places)
    return at


def lines_from(text: str, at: int, *, forward: bool) -> Iterator[Span]:
    """The lines that hold words, from the one around an offset on, one way or the other."""
    while 0 <= at <= len(text):
        line = paragraph_at(text, at)
        if line:
            yield line
            at = line.end if forward else line.start
        at += 1 if forward else -1


def _boundaries(text: str, line: Span, edge: Edge) -> Iterable[int]:
    """Where clauses begin (or end) in a line: at pauses, conjunctions, quotation marks and sentences."""
    ends = edge is Edge.END
    for found in _PAUSE.finditer(text, line.start, line.end):
        yield _before(text, line, found.start()) if ends else _behind(text, line, found.end())
    for found in _CONJUNCTION.finditer(text, line.start, line.end):
        yield _before(text, line, found.start()) if ends else found.start()
    for sentence in sentences(text, line):
        yield sentence.end if ends else sentence.start
        stop = _STOP.search(text, sentence.start, sentence.end)
        if stop and ends:
            yield stop.start()
    for region in quoted_near(text, line.start, line.end):
        for span in filter(None, (region.span, region.inner)):
            yield span.end if ends else span.start
        yield _before(text, line, region.span.start) if ends else _behind(text, line, region.span.end)


def _before(text: str, line: Span, at: int) -> int:
    """Where the words before a place end."""
    while at > line.start and (text[at - 1].isspace() or text[at - 1] in "([—–"):
        at -= 1
    return at


def _behind(text: str, line: Span, at: int) -> int:
    """Where the words after a place begin."""
    while at < line.end and (text[at].isspace() or text[at] in ",;:)]—–.!?…"):
        at += 1
    return at


def at_caret(caret: int, text: str) -> Span:
    """The character that a caret stands before; at the text's end the last one. An empty text has none."""
    start = max(0, min(caret, len(text) - 1))
    return Span(start, start + 1)


def expanded(text: str, span: Span, *, with_marks: bool = True) -> Span | None:
    """The next larger stretch between quotation marks around a span; None where there is none.

    A span that crosses one of the marks grows to the other. A quotation that goes on in the next paragraph is one
    stretch. Without the marks the stretch is what stands between them.
    """
    around: list[Span] = []
    for region in quotations_near(text, span):
        whole = region if with_marks else _between(text, region)
        if whole.overlaps(span):
            around.append(Span(min(whole.start, span.start), max(whole.end, span.end)))
    return min((each for each in around if each != span), key=len, default=None)


def _between(text: str, region: Span) -> Span:
    """A quotation without its outer marks."""
    found = [each for each in quoted_near(text, region.start, region.end) if each.inner]
    first = next((each.inner.start for each in found if each.inner and each.span.start == region.start), region.start)
    last = next((each.inner.end for each in found if each.inner and each.span.end == region.end), region.end)
    return Span(first, last)


def quotations_near(text: str, span: Span) -> list[Span]:
    """The quotations in the lines around a span, marks included; what goes on over several paragraphs is one."""
    first, last = span.start, span.end
    while (before := _line_before(text, first)) and _is_open(text, before):
        first = before.start
    while (here := paragraph_at(text, last)) and _is_open(text, here) and (after := _line_after(text, here)):
        last = after.end
    found = quoted_near(text, first, last)
    return _joined(text, found)


def _joined(text: str, found: list[Quoted]) -> list[Span]:
    outer = [each for each in found if not each.level]
    spans = [each.span for each in found]
    begun = None
    for each, following in pairwise([*outer, None]):
        assert each is not None
        begun = begun if begun is not None else each.span.start
        goes_on = each.open_ended and following and not text[each.span.end : following.span.start].strip()
        if goes_on:
            continue
        spans.append(Span(begun, each.span.end))
        begun = None
    return list(dict.fromkeys(spans))


def _is_open(text: str, line: Span) -> bool:
    return any(each.open_ended for each in quoted_near(text, line.start, line.end))


def _line_before(text: str, at: int) -> Span | None:
    here = paragraph_at(text, at)
    return next((line for line in lines_from(text, here.start - 1, forward=False)), None) if here else None


def _line_after(text: str, line: Span) -> Span | None:
    return next((line for line in lines_from(text, line.end + 1, forward=True)), None)
