"""Quotes of a transcript: lines that begin with who speaks, as in "NOVAK: We won." or "Q: Who won?".

A convention of the page, not of language, so a rule tells them better than a network does. One such line alone is a
headline or a label; two are a transcript.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from copydesk.core.spans import Span

_NAME = r"[A-Z][A-Z.’'\-]*(?:\s(?:[A-Z][A-Z.’'\-]*|de|van|von)){0,3}"
_LINE = re.compile(rf"^[“\"]?(?P<name>{_NAME})(?P<colon>:)[ \t\u00a0]+(?P<words>\S[^\n]*\S)", re.MULTILINE)
_FEWEST = 2  # lines that make a transcript
_WORD = re.compile(r"\w+")
_NO_NAMES = frozenset("NOTE UPDATE WATCH READ MORE PHOTO PHOTOS VIDEO SOURCE SEE ALSO RELATED CORRECTION".split())


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in a transcript, in code points: the name, the colon, and the words."""

    source: Span
    cue: Span
    content: Span


def turns(text: str) -> list[Turn]:
    """The turns of all transcripts in an article, by position."""
    found = [
        Turn(Span(*match.span("name")), Span(*match.span("colon")), Span(*match.span("words")))
        for match in _LINE.finditer(text)
        if _NO_NAMES.isdisjoint(match["name"].split()) and len(_WORD.findall(match["words"])) > 1
    ]
    return found if len(found) >= _FEWEST else []
