"""An article's text as a reader walks it: sentences, lines, and what stands between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from copydesk.core.quotation import quoted

_LINE_END = re.compile(r"[\n\r\u2028\u2029]+")
_STOP = re.compile(r"[.!?…][”\"’')\]]*\s+(?=[“\"‘'(\[]?[A-Z0-9\u00c0-\u024f])|[\n\r\u2028\u2029]+")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|Jr|Sr|vs|No|Inc|Co|Corp)|\b[A-Z])\Z"
)
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")


@dataclass(frozen=True, slots=True)
class Page:
    """Where the sentences, lines and quotations of a text are; every question takes logarithmic time."""

    text: str
    sentence_starts: tuple[int, ...]
    line_starts: tuple[int, ...]
    said: tuple[tuple[int, int], ...]
    said_starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Page:
        """Read a text of any kind; an empty one has one empty sentence."""
        sentences, lines = [0], [0]
        for stop in _STOP.finditer(text):
            is_line = text[stop.start()] in "\n\r\u2028\u2029"
            if is_line or _LINE_END.search(stop[0]):
                lines.append(stop.end())
            elif text[stop.start()] == "." and _ABBREVIATED.search(text, max(0, stop.start() - 6), stop.start()):
                continue
            sentences.append(stop.end())
        said = tuple((found.span.start, found.span.end) for found in quoted(text) if not found.level)
        return cls(text, tuple(sentences), tuple(lines), said, tuple(start for start, _ in said))

    def sentence(self, at: int) -> int:
        """The number of the sentence that holds a position."""
        return bisect_right(self.sentence_starts, at) - 1

    def line(self, at: int) -> int:
        """The number of the line that holds a position."""
        return bisect_right(self.line_starts, at) - 1

    def is_said(self, at: int) -> bool:
        """True when a position stands between quotation marks."""
        place = bisect_right(self.said_starts, at) - 1
        return place >= 0 and at < self.said[place][1]

    def sentence_start(self, at: int) -> int:
        """Where the sentence that holds a position begins."""
        return self.sentence_starts[self.sentence(at)]

    def sentence_end(self, at: int) -> int:
        """Where the sentence after the one that holds a position begins; the text's end for the last."""
        following = self.sentence(at) + 1
        return self.sentence_starts[following] if following < len(self.sentence_starts) else len(self.text)

    def before(self, at: int, reach: int = 80) -> str:
        """The text that leads to a position within its sentence, at most ``reach`` code points."""
        return self.text[max(self.sentence_start(at), at - reach) : at]

    def after(self, at: int, reach: int = 120) -> str:
        """The text that follows a position within its sentence, at most ``reach`` code points."""
        return self.text[at : max(at, min(self.sentence_end(max(0, at - 1)), at + reach))]


def words_of(text: str) -> list[str]:
    """The words of a stretch in lower case, full stops of abbreviations left out."""
    return [word.lower() for word in _WORD.findall(text)]
