"""What all rules stand on: the text, what its quotation marks say, and the project's convention and scheme."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final

from copydesk.core.conventions import Convention
from copydesk.core.quotation import Quoted, quoted
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.core.text import paragraphs

_WORD: Final = re.compile(r"\w")
_SHOWN: Final = 60


class Ground:
    """One article's text, looked over once. Nothing here changes while the article is corrected."""

    def __init__(self, text: str, convention: Convention, scheme: Scheme) -> None:
        self.text = text
        self.convention = convention
        self.scheme = scheme
        self.quoted = quoted(text)
        self.regions: tuple[Quoted, ...] = tuple(region for region in self.quoted if region.level == 0)
        self.lines = paragraphs(text)
        self._starts = [region.span.start for region in self.regions]
        self._words_before: dict[str, frozenset[str]] = {}
        self._line_starts = [line.start for line in self.lines]

    def region_at(self, offset: int) -> Quoted | None:
        """The outermost stretch between marks that holds the code point at ``offset``, marks included."""
        place = bisect_right(self._starts, offset) - 1
        return self.regions[place] if place >= 0 and offset < self.regions[place].span.end else None

    def regions_in(self, span: Span) -> tuple[Quoted, ...]:
        """The outermost stretches between marks that share a code point with a span, in reading order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return tuple(
            region for region in self.regions[first : bisect_left(self._starts, span.end)] if region.span.overlaps(span)
        )

    def region_after(self, region: Quoted) -> Quoted | None:
        """The outermost stretch that follows another."""
        place = bisect_right(self._starts, region.span.start)
        return self.regions[place] if place < len(self.regions) else None

    def line_of(self, offset: int) -> int:
        """The number of the paragraph that an offset is in, or of the last before it; -1 before all of them."""
        return bisect_right(self._line_starts, offset) - 1

    def has_word(self, start: int, end: int) -> bool:
        """True when a letter or digit stands from ``start`` to before ``end``."""
        return _WORD.search(self.text, start, end) is not None

    def words(self, span: Span) -> str:
        """A span's words on one line, cut where there are many."""
        words = " ".join(span.of(self.text).split())
        return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"

    def words_before(self, name: str) -> frozenset[str]:
        """The capitalised words that stand right before a name somewhere; "The" only where it begins no sentence."""
        if name not in self._words_before:
            found = re.findall(rf"(?<!\w)((?!The )[A-Z][\w’'.-]+|(?<=[a-z,;] )The)\s{re.escape(name)}\b", self.text)
            self._words_before[name] = frozenset(found)
        return self._words_before[name]
