"""How the edge of a span moves when a key is pressed. All offsets are code points, half-open."""

from __future__ import annotations

from enum import StrEnum

from copydesk.core.spans import Span
from copydesk.core.text import next_character, next_word_edge, previous_character, previous_word_edge


class Edge(StrEnum):
    """Which end of a span."""

    START = "start"
    END = "end"


class Step(StrEnum):
    """How far an edge moves: a character as a reader counts them, or a word."""

    CHARACTER = "character"
    WORD = "word"


def moved(text: str, span: Span, edge: Edge, step: Step, *, forward: bool) -> Span | None:
    """The span with one edge moved; None where it cannot go: at the text's ends, or past the other edge.

    White space is never a place to stop at, for a span never begins or ends with it: an edge passes over it.
    """
    at = span.start if edge is Edge.START else span.end
    at = _word(text, at, edge, forward=forward) if step is Step.WORD else _character(text, at, edge, forward=forward)
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
