"""What is searched for: words as they are typed, or a regular expression, found in a text within a time budget.

A regular expression can take longer than anybody lives; this is the only place that runs one, and it stops in time.
All offsets are code points, half-open.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import regex

from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span

_BLANK: Final = r"[\s\x1c-\x1f]+"  # as Python splits words, too
_LETTERY: Final = r"[\w\p{M}]"
# What a keyboard types stands for what newspapers print.
_ALIKE: Final = {"'": "['’‘]", '"': '["“”„]', "-": "[-\u2010\u2011]"}


class BadPattern(ValueError):
    """No regular expression: what is wrong, and at which character, counted from 1."""

    def __init__(self, reason: str, place: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


class TooSlow(Exception):
    """The search was given up: the pattern has too many ways to match."""


@dataclass(frozen=True, slots=True)
class Query:
    """What an editor asked to find. A plain blank stands for any white space, a plain quotation mark for any shape."""

    words: str
    is_regex: bool = False
    match_case: bool = False
    whole_words: bool = False


class Pattern:
    """A query made ready. Raises BadPattern. May be shared by threads."""

    def __init__(self, query: Query) -> None:
        self.query = query
        # A small i is not the dotless one; a capital one could be, and an index would not find it.
        words = query.words if query.is_regex or query.match_case else query.words.lower()
        source = words if query.is_regex else _plain(words)
        flags = regex.MULTILINE | (0 if query.match_case else regex.IGNORECASE)
        if query.whole_words:
            if query.is_regex:
                _compiled(source, flags)  # “a)(b” is none, though it is one between our own brackets
            source = f"(?<!{_LETTERY})(?:{source})(?!{_LETTERY})"
        self._compiled: Any = _compiled(source, flags) if query.words.strip() or query.is_regex else None

    def spans(self, text: str, seconds: float) -> list[Span]:
        """Where the text has it, in order; nothing empty. Raises TooSlow once the seconds are over."""
        return list(self.each(text, seconds))

    def each(self, text: str, seconds: float) -> Iterator[Span]:
        """Like `spans`, one after the other."""
        if self._compiled is None or not self.query.words:
            return
        try:
            # Lets other threads run meanwhile: the window goes on while a project is searched.
            for match in self._compiled.finditer(text, timeout=seconds, concurrent=True):
                if match.end() > match.start():
                    yield Span(match.start(), match.end())
        except TimeoutError as error:
            raise TooSlow from error

    def whole_tokens(self) -> str:
        """Words that every text with a match has as whole words, for an index to begin with; empty when unknown."""
        query = self.query
        if query.is_regex or not query.words.isascii():
            return ""  # an index and a regular expression need not agree on what letters are alike
        words = re.findall(r"[a-z0-9]+|[^a-z0-9]+", query.words, re.IGNORECASE)
        # The words at either end may be parts of longer ones.
        inner = words if query.whole_words else words[1:-1]
        return " ".join(word for word in inner if word.isalnum())


def _plain(words: str) -> str:
    return _BLANK.join("".join(_ALIKE.get(c) or regex.escape(c) for c in word) for word in words.split())


def _compiled(source: str, flags: int) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what the pattern may mean some day
            return regex.compile(source, flags)
    except regex.error as error:
        raise _bad(error) from error
    except (RecursionError, OverflowError, KeyError, IndexError, MemoryError) as error:
        raise BadPattern(Sentence("it is nested too deeply")) from error


def _bad(error: Any) -> BadPattern:
    """What the library says, with the place where it says one; it types neither."""
    return BadPattern(error.msg, None if error.pos is None else error.pos + 1)
