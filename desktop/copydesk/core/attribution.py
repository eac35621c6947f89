"""A quote with its attribution in one sentence, to be used elsewhere: “…,” said Lloyd Austin, US Defence Secretary.

The words of the quote are the article's own. Around them stand the cue, where it can stand there, and the fullest name
of who speaks, with the function that the article gives it beside the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from copydesk.core.annotations import Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.words import TITLES

_OPEN, _CLOSE = "“\"„«»‘'‹", "”\"“«»’'›"
# A paragraph that goes on with a quote opens it anew, without closing the one before.
_PARAGRAPH = re.compile(r"\s*\n\s*[“\"„«‘]?")
_SIMPLE = re.compile(r"(?:said|says|added|adds|[a-z]{3,}ed|wrote|writes|according to)\Z")
_NO_INVERSION = frozenset("told informed reminded assured warned asked accused named called".split())
_ROLES = TITLES | frozenset(
    "spokesman spokeswoman spokesperson analyst editor leader head lawmaker senator economist official executive "
    "founder owner manager lawyer scientist researcher historian author expert critic activist chair member".split()
)
# Bare honours say nothing of what somebody does.
_HONOURS = frozenset("mr mrs ms miss sir dame lord lady dr".split())
_BEFORE = re.compile(r"((?:[\w’'.-]+\s+){1,6})\Z")
_AFTER = re.compile(r",\s(?:the\s)?([^,.;:()“”\"]{3,80})[,.]")


def attributed(text: str, quote: Quote) -> str:
    """The quote in one sentence; without a speaker its words alone."""
    content = words_of(text, quote)
    if quote.speaker is None:
        return content
    role = role_of(text, quote.speaker, quote.source)
    who = f"{quote.speaker}, {role}" if role else quote.speaker
    cue = " ".join(" ".join(span.of(text) for span in quote.cue).split())
    if content[-1:] in _CLOSE and content[:1] in _OPEN:
        verb = cue if _SIMPLE.match(cue) and cue.split()[0] not in _NO_INVERSION else "said"
        return f"{_with_comma(content)} {verb} {who}."
    who = f"{who}," if role else who
    content = content.rstrip(".,; ")
    if cue and len(quote.cue) == 1 and quote.cue[0].end <= quote.content[0].start and cue[:1].islower():
        return _ended(f"{who} {cue} {content}")
    return _ended(f"{who} said that {content}")


def words_of(text: str, quote: Quote) -> str:
    """The content on one line; an ellipsis stands between fragments."""
    fragments = (_PARAGRAPH.sub(" ", span.of(text)) for span in quote.content)
    return " … ".join(" ".join(fragment.split()) for fragment in fragments)


def role_of(text: str, speaker: str, source: Iterable[Span] = ()) -> str:
    """The function that the article gives somebody beside the name; empty when it gives none.

    Looked for in the source of the quote first, then at every mention of the full name.
    """
    for words in (span.of(text) for span in source):
        place = words.find(speaker)
        if place > 0 and (role := _before(words[:place])):
            return role
    for mention in re.finditer(rf"(?<!\w){re.escape(speaker)}(?!\w)", text):
        line = text.rfind("\n", 0, mention.start()) + 1
        role = _before(text[line : mention.start()]) or _after(text[mention.end() : mention.end() + 100])
        if role:
            return role
    return ""


def _before(lead: str) -> str:
    """“US Defence Secretary ” before a name: as far back as words begin with capitals, if the last is a function."""
    match = _BEFORE.search(lead)
    words = match[1].split() if match else []
    if not words or words[-1].lower().rstrip(".") not in _ROLES:
        return ""
    first = len(words) - 1
    while first and (words[first - 1][:1].isupper() or words[first - 1].lower() in _ROLES):
        first -= 1
    role = words[first:]
    if role[0].lower() in ("the", "a", "an") or role[0].lower() in _HONOURS:
        role = role[1:]
    return " ".join(role)


def _after(tail: str) -> str:
    """“, the country's defence minister,” after a name."""
    match = _AFTER.match(tail)
    words = re.findall(r"[\w’'-]+", match[1]) if match else []
    return " ".join(match[1].split()) if match and any(word.lower() in _ROLES for word in words) else ""


def _ended(sentence: str) -> str:
    """With a full stop, where none stands there already, be it before a closing mark."""
    return sentence if sentence.rstrip(_CLOSE)[-1:] in (".", "?", "!") else f"{sentence}."


def _with_comma(content: str) -> str:
    """The words with a comma before the closing mark, where no question or exclamation stands there."""
    words, mark = content[:-1], content[-1]
    if words[-1:] in ("?", "!", "…", ",", "—"):
        return content
    return f"{words.rstrip('.')},{mark}"
