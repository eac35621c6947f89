"""Where a caret goes when a key is pressed, and which annotation needs an editor next.

Forwards a caret goes to where the next stretch begins; whoever selects goes to where one ends, so that what is selected
is whole words, sentences or quotations without the blanks behind them. Backwards both go to where one begins. All
offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from copydesk.core.annotations import Annotation, Entity, State
from copydesk.core.edges import lines_from, quotations_near
from copydesk.core.spans import Span
from copydesk.core.text import (
    next_character,
    next_word_edge,
    previous_character,
    previous_word_edge,
    sentences,
)


class Unit(StrEnum):
    """How far a caret moves. A quotation is what stands between quotation marks, outside all other marks or within."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"


def caret_moved(text: str, caret: int, unit: Unit, *, forward: bool, selecting: bool = False) -> int:
    """The offset that a caret goes to; where it is when there is nothing further that way."""
    if unit is Unit.CHARACTER:
        return next_character(text, caret) if forward else previous_character(text, caret)
    if unit is Unit.WORD:
        ends = forward and selecting
        return next_word_edge(text, caret, ends=ends) if forward else previous_word_edge(text, caret, ends=False)
    for stretches in _stretches(text, caret, unit, forward=forward):
        places = [span.end if forward and selecting else span.start for span in stretches]
        beyond = [place for place in places if (place > caret if forward else place < caret)]
        if beyond:
            return min(beyond) if forward else max(beyond)
    return caret


def _stretches(text: str, caret: int, unit: Unit, *, forward: bool) -> Iterator[Iterable[Span]]:
    """The stretches of one line after another, that of the caret first; a text is never read as a whole."""
    for line in lines_from(text, caret, forward=forward):
        if unit is Unit.PARAGRAPH:
            yield (line,)
        elif unit is Unit.SENTENCE:
            yield sentences(text, line)
        else:
            yield quotations_near(text, line)


def next_needing(
    annotations: Iterable[Annotation], current: Annotation | None, *, forward: bool = True
) -> Annotation | None:
    """The suggestion to look at next when those that the machine was least sure of come first, wherever they lie.

    Behind the last of them come those again that were passed over. None when there is none but ``current``, and
    backwards when it is the first.
    """
    waiting = sorted((each for each in annotations if each.state is State.SUGGESTED and each != current), key=_doubt)
    if current is None:
        return waiting[0] if waiting and forward else None
    here = _doubt(current)
    if not forward:
        return next((each for each in reversed(waiting) if _doubt(each) < here), None)
    return next((each for each in waiting if _doubt(each) > here), waiting[0] if waiting else None)


def _doubt(annotation: Annotation) -> tuple[float, int, str]:
    """The less sure the smaller; of those equally sure the first in the text. No score at all is no doubt."""
    start = annotation.span.start if isinstance(annotation, Entity) else annotation.content[0].start
    return 1.0 if annotation.score is None else annotation.score, start, annotation.id
