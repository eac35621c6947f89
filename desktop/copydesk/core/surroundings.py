"""The words around a place in an article, for lists in which a mention must be recognised without its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from copydesk.core.spans import Span

_AROUND: Final = 60  # code points on either side
_LONGEST: Final = 200  # code points of the words themselves; more is a slip, and no list could show it


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Some words and what stands on either side of them, each on one line; cut ends bear an ellipsis."""

    before: str
    words: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.words}{self.after}"


def around(text: str, span: Span, room: int = _AROUND) -> Surroundings:
    """The words of a span with ``room`` code points on either side, cut at words where that is near."""
    start, end = max(0, span.start - room), min(len(text), span.end + room)
    before, after = text[start : span.start], text[span.end : end]
    if start:
        blank = before.find(" ")
        before = "…" + (before[blank + 1 :] if 0 <= blank < room // 2 else before)
    if end < len(text):
        blank = after.rfind(" ")
        after = (after[:blank] if blank > room // 2 else after) + "…"
    words = span.of(text)
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return Surroundings(_on_one_line(before), _on_one_line(words), _on_one_line(after))


def _on_one_line(words: str) -> str:
    """Every run of white space as one blank, those at the ends too."""
    inner = " ".join(words.split())
    if not inner:
        return " " if words else ""
    return f"{' ' if words[0].isspace() else ''}{inner}{' ' if words[-1].isspace() else ''}"
