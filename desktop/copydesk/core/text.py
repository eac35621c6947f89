"""Text as it comes in, and the places in it that a caret can go.

Nothing but the standard library's Unicode tables is used; offsets are code points.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from copydesk.core.spans import Span

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
_BREAK = re.compile(r"[\n\r\u2028\u2029]+")
# Sentence ends in news copy: a stop and closing marks, then a blank and something that can begin a sentence.
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9À-ÞΑ-ΩА-Я])|[.!?…]*(?=[\n\r\u2028\u2029]|$)")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col sgt lt gov sen rep st jr sr vs no inc ltd co corp etc jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)


class UnusableText(ValueError):
    """The text cannot be annotated; the message says why and what to do."""


def sha256_of(text: str) -> str:
    """SHA-256 of the text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def normalise(raw: str) -> str:
    """A decoded file as article text: no byte-order mark in front, line ends as ``\\n``, no blank at either end.

    Only for files that nobody has counted offsets in yet. A text from JSONL is somebody's dataset and stays as it is.
    """
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text.strip()


def require_usable(text: str) -> str:
    """The text itself. Raises UnusableText when it is empty, or holds what UTF-8 or SQLite cannot keep."""
    if not text.strip():
        raise UnusableText("it is empty")
    if "\x00" in text:
        raise UnusableText(
            f"it holds a NUL character (at character {text.index(chr(0)) + 1}), so it is probably not a text file; "
            "save it as plain text"
        )
    for offset, character in enumerate(text) if not text.isascii() else ():
        if "\ud800" <= character <= "\udfff":
            raise UnusableText(
                f"it holds half a character (a lone surrogate, at character {offset + 1}); save it again as UTF-8"
            )
    return text


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
    line_start = max(0, offset - 200)
    for match in _WORD.finditer(text, line_start, min(len(text), offset + 200)):
        if match.start() <= offset <= match.end():
            return Span(*match.span())
    return None


def next_word_edge(text: str, offset: int, *, ends: bool) -> int:
    """The next offset after ``offset`` where a word ends (or, not ``ends``, begins); the text's end when none is left."""
    for match in _WORD.finditer(text, max(0, offset - 200)):
        edge = match.end() if ends else match.start()
        if edge > offset:
            return edge
    return len(text)


def previous_word_edge(text: str, offset: int, *, ends: bool) -> int:
    """The last offset before ``offset`` where a word ends (or, not ``ends``, begins); 0 when none is left."""
    window = 400
    while True:
        best = -1
        begin = max(0, offset - window)
        for match in _WORD.finditer(text, begin):
            edge = match.end() if ends else match.start()
            if edge >= offset:
                break
            # A word cut by the window's edge has a false beginning; look further back before believing it.
            if begin == 0 or match.start() > begin:
                best = edge
        if best >= 0:
            return best
        if begin == 0:
            return 0
        window *= 4


def sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of one paragraph by punctuation alone: good enough to move a caret by, not to parse by."""
    found: list[Span] = []
    start = paragraph.start
    for match in _SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
        before = text[start : match.start()].rsplit(None, 1)
        last_word = before[-1].strip("(“\"'").lower() if before else ""
        at_end = match.end() == paragraph.end
        if not at_end and match.group().startswith(".") and (last_word in _ABBREVIATIONS or len(last_word) == 1):
            continue
        if text[start : match.end()].strip():
            lead = len(text[start : match.end()]) - len(text[start : match.end()].lstrip())
            found.append(Span(start + lead, match.end()))
            start = match.end()
    if text[start : paragraph.end].strip():
        lead = len(text[start : paragraph.end]) - len(text[start : paragraph.end].lstrip())
        found.append(Span(start + lead, paragraph.end))
    return found


def next_character(text: str, offset: int) -> int:
    """The offset after the character that begins at ``offset``, as a reader counts characters.

    Combining marks, variation selectors, skin tones, joined emoji and pairs of flag letters go with their base.
    A pared-down reading of Unicode's UAX #29; Hangul made of separate jamo is stepped through one by one.
    """
    if offset >= len(text):
        return len(text)
    end = offset + 1
    if text[offset] == "\r" and text[end : end + 1] == "\n":
        return end + 1
    if _is_flag_letter(text[offset]) and end < len(text) and _is_flag_letter(text[end]):
        end += 1
    while end < len(text):
        if _extends(text[end]):
            end += 1
        elif text[end - 1] == "\u200d" and unicodedata.category(text[end]) == "So":
            end += 1
        else:
            break
    return end


def previous_character(text: str, offset: int) -> int:
    """The offset where the character before ``offset`` begins, as a reader counts characters."""
    start = max(0, offset - 1)
    low = max(0, offset - 64)
    while start > low and (
        _extends(text[start])
        or (text[start - 1] == "\u200d" and unicodedata.category(text[start]) == "So")
        or (text[start] == "\n" and text[start - 1] == "\r")
        or _splits_flag(text, start)
    ):
        start -= 1
    return start


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Mn", "Me", "Mc")
        or character == "\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _splits_flag(text: str, offset: int) -> bool:
    """True when an offset lies between the two letters of one flag: an odd number of flag letters before it."""
    if offset >= len(text) or not _is_flag_letter(text[offset]):
        return False
    count = 0
    while offset - count > 0 and _is_flag_letter(text[offset - count - 1]):
        count += 1
    return count % 2 == 1
