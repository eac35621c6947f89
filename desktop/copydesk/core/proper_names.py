"""The name that a caret stands in, told by capital letters: for who labels a name without selecting it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from copydesk.core.edges import lines_from
from copydesk.core.spans import Span
from copydesk.core.speakers.words import (
    BODIES,
    CONJUNCTIONS,
    DETERMINERS,
    HE,
    OFFICES,
    PREPOSITIONS,
    SHE,
    THEY,
    TITLES,
)
from copydesk.core.text import word_at

# What begins a sentence with a capital letter and no name.
_NO_NAMES = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | HE | SHE | THEY | frozenset("it we you i as if when".split())
_RANKS = TITLES | OFFICES  # what stands before the name of a person, or behind that of a body
# “Republic of Korea” is one name, “Novak of Poole” two.
_OF = BODIES | frozenset(
    "republic kingdom states university college city gulf bay strait isle house secretary-general".split()
)
_CAPITAL = re.compile(r"(?<![\w’'-])[^\W\d_a-z]")
_LINK = re.compile(r" of (?:the )?\Z")
_LINK_ON = re.compile(r" of (?:the )?(?=[A-Z])")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\Z")
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)+[A-Z]\Z")


def name_at(text: str, offset: int) -> Span | None:
    """The word at an offset with the capitalised words beside it; None between words.

    A title before it is no part of a name, nor is a possessive behind it: of “Defence Secretary Lloyd Austin’s” it is
    Lloyd Austin.
    """
    word = word_at(text, offset)
    if word is None:
        return None
    start, end = word.start, word.end
    if _is_part(text, word):
        while (before := _before(text, start)) is not None:
            start = before
        while (after := _after(text, start, end)) is not None:
            end = after
    possessive = _POSSESSIVE.search(text, start, end)
    if possessive:
        end = possessive.start()
    if text[end : end + 1] == "." and _ABBREVIATED.search(text, start, end):
        end += 1
    return Span(start, end)


def next_name(text: str, offset: int, annotated: Callable[[Span], bool], *, forward: bool = True) -> Span | None:
    """The next capitalised name that begins behind an offset, or before it, and is not ``annotated`` yet."""
    for line in lines_from(text, offset, forward=forward):
        found = [each for each in _names(text, line) if (each.start > offset if forward else each.start < offset)]
        for name in found if forward else reversed(found):
            if not annotated(name):
                return name
    return None


def _names(text: str, line: Span) -> Iterator[Span]:
    end = line.start
    for capital in _CAPITAL.finditer(text, line.start, line.end):
        if capital.start() < end:
            continue
        word = word_at(text, capital.start())
        name = name_at(text, capital.start()) if word and _is_part(text, word) else None
        if name:
            yield name
            end = name.end


def _before(text: str, start: int) -> int | None:
    """Where the name begins if the word before belongs to it."""
    link = _LINK.search(text, max(0, start - 8), start)
    end = link.start() if link else start - 1
    word = word_at(text, end) if end > 0 and (link or text[end] == " ") else None
    if word is None or word.end != end or not _is_part(text, word):
        return None
    return word.start if not link or word.of(text).lower() in _OF else None


def _after(text: str, start: int, end: int) -> int | None:
    """Where the name ends if the word behind belongs to it."""
    link = _LINK_ON.match(text, end)
    if link and text[start:end].split()[-1].lower() not in _OF:
        return None
    at = link.end() if link else end + 1
    word = word_at(text, at) if at < len(text) and (link or text[end] == " ") else None
    return word.end if word and word.start == at and _is_part(text, word) else None


def _is_part(text: str, word: Span) -> bool:
    words = word.of(text)
    return words[0].isupper() and words.lower() not in _NO_NAMES and words.lower() not in _RANKS
