"""What lies between quotation marks, by the rule that quotes are measured by.

`copydesk.core.quotation` knows more marks and more of their ways. This rule is the plainer one that our figures have
always been measured by, and stays as it is: figures of different years can be compared only under one rule.

Within a paragraph (a line feed ends it) double marks open and close; a second opener changes nothing; what the
paragraph leaves open goes to its end. Single marks count only outside double ones, and only where they are closed in
the paragraph, at most 400 characters on; apostrophes are told by what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARK = re.compile(r"``|''|’’|‘‘|[“„«‟”»\"‘']")
_DOUBLE = re.compile(r"[“”\"]")
_SINGLE = re.compile(r"[‘’']")
_WORD = re.compile(r"\w+")
_OPENERS = frozenset(("“", "„", "«", "‟", "``", "‘‘"))
_CLOSERS = frozenset("”»")
_EITHER = frozenset(("''", "’’"))
_BEFORE = frozenset("([{—–-/:")  # a straight mark after one of these, or after white space, may open
_AFTER = frozenset(")]}—–-/.,;:!?")  # a straight mark before one of these, or before white space, may close
_ELISIONS = frozenset("em til till cause tis twas round bout n".split())
_LONGEST = 400  # code points between single marks


def quoted_regions(text: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks, marks included, in order; none overlaps another."""
    found: list[tuple[int, int]] = []
    at = 0
    for paragraph in text.split("\n"):
        found += ((at + start, at + end) for start, end in _in_paragraph(paragraph))
        at += len(paragraph) + 1
    return found


def _in_paragraph(text: str) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    at = 0
    while mark := _MARK.search(text, at):
        start, at = mark.span()
        if opened is None and mark[0] in ("‘", "'"):
            end = _end_of_single(text, start)
            if end is not None:
                yield start, end
                at = end
        elif opened is None:
            if _opens(text, mark):
                opened = start
        elif _closes(text, mark):
            yield opened, at
            opened = None
    if opened is not None:
        yield opened, len(text)


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark opens a quotation where none is open."""
    if mark[0] in _EITHER:
        return not text[mark.start() - 1 : mark.start()].isalnum()
    if mark[0] == '"':
        before, after = _around(text, mark)
        return before or not after
    return mark[0] in _OPENERS


def _closes(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark closes the quotation that is open."""
    if mark[0] == '"':
        before, after = _around(text, mark)
        return after or not before
    return mark[0] in _CLOSERS or mark[0] in _EITHER


def _around(text: str, mark: re.Match[str]) -> tuple[bool, bool]:
    """Whether what stands before a straight mark lets it open, and what stands behind lets it close."""
    before, after = text[mark.start() - 1 : mark.start()] or " ", text[mark.end() : mark.end() + 1] or " "
    return before.isspace() or before in _BEFORE, after.isspace() or after in _AFTER


def _end_of_single(text: str, start: int) -> int | None:
    """Where a quotation ends that a single mark opens at ``start``; None where that mark is an apostrophe."""
    following = text[start + 1 : start + 2]
    if text[start - 1 : start].isalnum() or not following.isalnum():
        return None
    word = _WORD.match(text, start + 1)
    if (text[start] == "'" and following.isdigit()) or (word and word[0].lower() in _ELISIONS):
        return None
    limit = min(len(text), start + _LONGEST)
    double = _DOUBLE.search(text, start + 2, limit)
    possessive: int | None = None  # behind an s: closes only where nothing better follows
    for mark in _SINGLE.finditer(text, start + 2, double.start() if double else limit):
        before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
        if not before.isalnum() and after.isalnum():
            if possessive is not None:
                break  # another one opens here
        elif after.isalnum() or before.isspace() or mark[0] == "‘":
            continue
        elif before in ".,!?" or (possessive is None and before != "s"):
            return mark.end()
        elif possessive is None:
            possessive = mark.end()
    return possessive
