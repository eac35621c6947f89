"""Text as it comes in, and the places in it that a caret can go.

Nothing but the standard library's Unicode tables is used; offsets are code points.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span, trim

# Besides what one sees: the soft hyphen, the non-breaking one, and the joiners of Persian and of emoji.
_JOINERS = frozenset("’'-.\u00ad\u2011\u200c\u200d")
_LEAD = re.compile(r"\A[\s\ufeff]+")
_BREAK = re.compile(r"[\n\r\u2028\u2029]+")
# Sentence ends in news copy: a stop and closing marks, then a blank and something that can begin a sentence. Chinese
# and Japanese leave no blank.
_SENTENCE_END = re.compile(r"[.!?…؟۔।]+[\"'”’»)\]]*(?=\s+[\"'“‘«„(\[]*([^\W_]))|[。！？]+[」』”’）]*()")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col sgt lt gov sen rep st jr sr vs no inc ltd co corp etc jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")  # "J", "U.S", "a.m"


class UnusableText(Refusal):
    """The text cannot be annotated; ``reason`` says why and what to do."""


def sha256_of(text: str) -> str:
    """SHA-256 of the text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def normalise(raw: str) -> str:
    """A decoded file as article text: no byte-order mark in front, line ends as ``\\n``, no blank at either end.

    Only for files that nobody has counted offsets in yet. A text from JSONL is somebody's dataset and stays as it is.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").rstrip()
    # A mark may stand between blanks, and files that were joined have more than one.
    return _LEAD.sub("", text)


def require_usable(text: str) -> str:
    """The text itself. Raises UnusableText when it is empty, or holds what UTF-8 or SQLite cannot keep."""
    usable_in_utf8(text)
    return text


def usable_in_utf8(text: str) -> bytes:
    """The text in UTF-8, for whoever needs it in bytes next. Raises like `require_usable`."""
    if not text.strip():
        raise UnusableText("It is empty.")
    if "\x00" in text:
        raise UnusableText(
            "It holds a NUL character (at character {place}), so it is probably not a text file; "
            "save it as plain text.",
            place=text.index(chr(0)) + 1,
        )
    try:
        return text.encode("utf-8")  # four times as quick as looking for them
    except UnicodeEncodeError as error:
        raise UnusableText(
            "It holds half a character (a lone surrogate, at character {place}); save it again as UTF-8.",
            place=error.start + 1,
        ) from error


def title_of(text: str, limit: int = 90) -> str:
    """A title for an article that came without one: its first line, cut at a word. ``limit`` is in characters."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= limit:
        return line
    cut = line.rfind(" ", 0, limit)
    return line[: cut if cut > limit // 2 else limit].rstrip(" ,;:–—-") + "…"


def paragraphs(text: str) -> list[Span]:
    """The lines of the text that hold more than white space, without their line ends."""
    found: list[Span] = []
    start = 0
    for match in _BREAK.finditer(text):
        if text[start : match.start()].strip():
            found.append(Span(start, match.start()))
        start = match.end()
    if text[start:].strip():
        found.append(Span(start, len(text)))
    return found


def paragraph_at(text: str, offset: int) -> Span | None:
    """The line around an offset, without its line end; None when it is blank."""
    start = max((text.rfind(end, 0, offset) for end in "\n\r\u2028\u2029"), default=-1) + 1
    ends = [found for found in (text.find(end, offset) for end in "\n\r\u2028\u2029") if found >= 0]
    end = min(ends, default=len(text))
    return Span(start, end) if text[start:end].strip() else None


def word_at(text: str, offset: int) -> Span | None:
    """The word that holds the code point at ``offset``, or that ends there; None between words."""
    inside = next((place for place in (offset, offset - 1) if _in_word(text, place)), None)
    if inside is None:
        return None
    start, end = inside, inside + 1
    while _in_word(text, start - 1):
        start -= 1
    while _in_word(text, end):
        end += 1
    return Span(start, end)


def next_word_edge(text: str, offset: int, *, ends: bool) -> int:
    """The next offset after ``offset`` where a word ends (or, not ``ends``, begins); the text's end if none is left."""
    for edge in range(offset + 1, len(text)):
        if _in_word(text, edge - 1) is ends and _in_word(text, edge) is not ends:
            return edge
    return len(text)


def previous_word_edge(text: str, offset: int, *, ends: bool) -> int:
    """The last offset before ``offset`` where a word ends (or, not ``ends``, begins); 0 when none is left."""
    for edge in range(min(offset, len(text) + 1) - 1, 0, -1):
        if _in_word(text, edge - 1) is ends and _in_word(text, edge) is not ends:
            return edge
    return 0


def _in_word(text: str, offset: int) -> bool:
    """True when the code point belongs to a word: letters, digits, their marks, and what joins them ("Jong-un")."""
    if not 0 <= offset < len(text):
        return False
    if is_lettery(text[offset]):
        return True
    return (
        text[offset] in _JOINERS
        and 0 < offset < len(text) - 1
        and is_lettery(text[offset - 1])
        and is_lettery(text[offset + 1])
    )


def is_lettery(character: str) -> bool:
    """True for what words are made of: letters, digits, the low line, and marks that combine with them."""
    # A mark that combines is no letter to isalnum, and would cut "Nova" off from "Novák" decomposed.
    return (
        character.isalnum() or character == "_" or (character > "\u02ff" and unicodedata.category(character)[0] == "M")
    )


def sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of one paragraph by punctuation alone: good enough to move a caret by, not to parse by.

    Blanks around them belong to none.
    """
    found: list[Span] = []
    start = paragraph.start
    for match in _SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
        if _goes_on(text[max(start, match.start() - 40) : match.start()], match):
            continue
        found += _without_blanks(text, start, match.end())
        start = match.end()
    return found + _without_blanks(text, start, paragraph.end)


def _goes_on(before: str, stop: re.Match[str]) -> bool:
    """True when the stop ends no sentence: what follows is in lower case, or it belongs to "Mr." or "U.S."."""
    if (stop.group(1) or "").islower():
        return True
    if stop.group() != "." or not before or before[-1].isspace():
        return False
    last_word = before.split()[-1].lstrip("(“‘«[\"'").lower()
    return last_word in _ABBREVIATIONS or _INITIALS.fullmatch(last_word) is not None


def _without_blanks(text: str, start: int, end: int) -> list[Span]:
    span = trim(Span(start, end), text) if start < end else None
    return [span] if span else []


def next_character(text: str, offset: int) -> int:
    """The offset after the character that begins at ``offset``, as a reader counts characters.

    Combining marks, variation selectors, skin tones, joined emoji and pairs of flag letters go with their base.
    A pared-down reading of Unicode's UAX #29; Hangul made of separate jamo is stepped through one by one.
    """
    end = offset + 1
    while end < len(text) and not _parts_characters(text, end):
        end += 1
    return min(end, len(text))


def previous_character(text: str, offset: int) -> int:
    """The offset where the character before ``offset`` begins, as a reader counts characters."""
    start = offset - 1
    while start > 0 and not _parts_characters(text, start):
        start -= 1
    return max(0, start)


def _parts_characters(text: str, offset: int) -> bool:
    """True when one character ends and another begins between ``offset - 1`` and ``offset``, both in the text."""
    before, after = text[offset - 1], text[offset]
    if before == "\r" and after == "\n":
        return False
    if before < " " or before in "\x85\u2028\u2029":
        return True
    if _extends(after):
        return False
    if _is_flag_letter(after):
        return not _splits_flag(text, offset)
    return before != "\u200d" or unicodedata.category(after) != "So"


def _extends(character: str) -> bool:
    return character >= "\u0300" and (
        unicodedata.category(character) in ("Mn", "Me", "Mc")
        or character in "\u200c\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _splits_flag(text: str, offset: int) -> bool:
    """True when an offset lies between the two letters of one flag: an odd number of flag letters before it."""
    count = 0
    while offset - count > 0 and _is_flag_letter(text[offset - count - 1]):
        count += 1
    return count % 2 == 1
