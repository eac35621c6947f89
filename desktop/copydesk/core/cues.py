"""How much of a verb a cue holds: with its auxiliaries, negation and adverbs, or without. Offsets are code points."""

from __future__ import annotations

import re
from typing import Final

from copydesk.core.spans import Span

_AUXILIARY: Final = (
    r"has|have|had|having|is|are|was|were|be|been|being|will|would|shall|should|can|could|may|might|must|do|does|did"
)
_LOOSE: Final = (
    r"not|never|also|then|later|again|once|even|just|only|still|now|already|further|ha[sd]n[’']t|haven[’']t"
    r"|[a-z]+n[’']t|(?!(?:rely|reply|apply|imply|supply|multiply|rally)\b)[a-z]{3,}ly"
)
_BEFORE: Final = re.compile(rf"(?:(?:{_AUXILIARY}|to|{_LOOSE})\s+)+(?=[a-z])")
# A chain of them that leads to a verb and begins with one that only a verb can follow.
_LEADING: Final = re.compile(rf"(?<![\w’'-])(?:{_AUXILIARY}|[a-z]+n[’']t)[ \t]+(?:(?:{_AUXILIARY}|{_LOOSE})[ \t]+)*\Z")
_REACH: Final = 60


def bare_cue(text: str, cue: Span) -> Span:
    """A cue without the auxiliaries, negation and adverbs before its verb, as the guideline of newsrooms wants it."""
    before = _BEFORE.match(text, cue.start, cue.end)
    return Span(before.end(), cue.end) if before else cue


def whole_cue(text: str, cue: Span) -> Span:
    """A cue with the auxiliaries right before its verb, and the negation and adverbs between: "has never denied"."""
    first = max(0, cue.start - _REACH)
    before = _LEADING.search(text[first : cue.start])
    return Span(first + before.start(), cue.end) if before else cue
