"""Large first letters that reach down over several lines, put before the line that they begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from copydesk.exchange.readers.pdf.hyphens import Joiner
from copydesk.exchange.readers.pdf.values import Line

_LARGER = 1.7
_MOST_INITIALS = 200  # each is held against every line
_MOST_LETTERS = 3  # a quotation mark, a letter, an apostrophe
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def with_initials(lines: Sequence[Line], joiner: Joiner) -> list[Line]:
    """The lines with each large first letter in its line."""
    found = list(lines)
    initials = (line for line in lines if len(line.text) <= _MOST_LETTERS and any(map(str.isalpha, line.text)))
    for initial in islice(initials, _MOST_INITIALS):
        beside = [line for line in found if _begins(initial, line)]
        if beside:
            first = min(beside, key=lambda line: line.y)
            blank = " " if _is_a_word(initial.text, first.text, joiner) else ""
            found[found.index(first)] = replace(first, text=initial.text + blank + first.text)
            found.remove(initial)
    return found


def _begins(initial: Line, line: Line) -> bool:
    return (
        line.page == initial.page
        and initial.size > _LARGER * line.size
        and -0.5 * line.size < line.x - initial.end < 1.5 * line.size
        and initial.y - initial.size < line.y <= initial.y + 0.3 * line.size
    )


def _is_a_word(initial: str, line: str, joiner: Joiner) -> bool:
    """True for the A of "A man", not for that of "Austin"."""
    first = _FIRST_WORD.match(line)
    letters = initial.lstrip("“”„«»\"'‘’")
    if not first or letters not in ("A", "I", "O"):
        return False
    return joiner.knows(first.group()) and not joiner.knows(letters + first.group())
