"""A span of text, and the few ways a span is tidied.

All offsets are code points into one article's text, half-open: ``text[start:end]``.
"""

from __future__ import annotations

from dataclasses import dataclass

# Commas that agree with nothing are slips of the mouse; full stops are not in this list, for "Inc." owns its own.
_STRAY = ",;:\u060c\u3001\uff0c"


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Code points ``start`` to ``end``, half-open and never empty.

    Raises ValueError when it would be empty or begin before the text.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"no such span: {start}–{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True when at least one code point is in both."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True when all of ``other`` is in this span; a span contains itself."""
        return self.start <= other.start and other.end <= self.end

    def fits(self, text: str) -> bool:
        """True when the span ends within the text."""
        return self.end <= len(text)


# What a dataclass does by itself to be frozen takes twice as long, and an import makes millions of spans.
_set_start, _set_end = (Span.__dict__[name].__set__ for name in ("start", "end"))


def trim(span: Span, text: str) -> Span | None:
    """Pull both ends in past white space; None when nothing else is there.

    Newspapers end paragraphs with spaces and editors select one too many; neither belongs to a name.
    """
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def trim_name(span: Span, text: str) -> Span | None:
    """Like `trim`, and past stray commas, semicolons and colons too.

    For entities, cues and sources. Content keeps its punctuation: house style puts the comma inside the marks.
    """
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in _STRAY):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _STRAY):
        end -= 1
    return Span(start, end) if start < end else None


def in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans by position; those that touch or overlap become one.

    Fragments of one quote that meet are one fragment: no reader could tell them apart.
    """
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
