"""The only place that knows UTF-16.

Python counts code points, Qt counts UTF-16 units: every emoji before a word moves the word by one in Qt. Names of
numbers that count UTF-16 units end in ``16``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# What QTextDocument would swallow or turn into something of another length. Each stand-in has the same length in
# UTF-16, so that offsets stay true. The carriage return of a CRLF becomes a zero-width space, a lone one a line end.
_STAND_INS = re.compile("\r\n|[\r\ufeff\ufdd0\ufdd1\ufffc\x00]")
_REWRITTEN = ("\r", "\ufeff", "\ufdd0", "\ufdd1", "\ufffc", "\x00")
_LINE_ENDS = {"\r\n": "\u200b\n", "\r": "\n", "\ufeff": "\u200b"}


def shown(text: str) -> str:
    """The text as a Qt text document may hold it: equally long, and nothing in it that Qt would rewrite."""
    if not any(each in text for each in _REWRITTEN):
        return text  # nearly every article, and ten times quicker to find out so than by the pattern
    return _STAND_INS.sub(lambda match: _LINE_ENDS.get(match.group(), "\ufffd"), text)


class OffsetMap:
    """Code-point offsets of one text to UTF-16 offsets and back, in time logarithmic in the astral characters."""

    __slots__ = ("_astral", "_astral16", "length", "length16")

    def __init__(self, text: str) -> None:
        # Encoding is by far the quickest way to find out that there are none, and nearly always there are none.
        has_astral = len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)] if has_astral else []
        self._astral16 = [offset + index for index, offset in enumerate(self._astral)]
        self.length = len(text)
        self.length16 = len(text) + len(self._astral)

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset; from 0 to the text's length, ends included.

        Raises ValueError outside the text.
        """
        if not 0 <= offset <= self.length:
            raise ValueError(f"offset {offset} is outside a text of {self.length} characters")
        return offset + bisect_left(self._astral, offset)

    def from_utf16(self, offset16: int) -> int:
        """The code-point offset of a UTF-16 offset; one inside a surrogate pair counts as before the character.

        Raises ValueError outside the text.
        """
        if not 0 <= offset16 <= self.length16:
            raise ValueError(f"UTF-16 offset {offset16} is outside a text of {self.length16} units")
        return offset16 - bisect_right(self._astral16, offset16 - 1)
