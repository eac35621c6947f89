"""What the words beside a quote are: a name, a pronoun, "the senator", "a report by …", or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from copydesk.core.spans import Span
from copydesk.core.speakers.names import Mention
from copydesk.core.speakers.page import words_of
from copydesk.core.speakers.words import (
    BODIES,
    DETERMINERS,
    FIRST,
    GENERIC,
    HE,
    INDEFINITE,
    IT,
    OFFICES,
    RELATIVE,
    SHE,
    THEY,
    WORKS,
    is_person_noun,
    is_plural,
)

_HEAD_END = re.compile(
    r"[,;:(—–]|\s--?\s|\s(?:who|whom|whose|which|that|of|in|for|at|from|by|on|with|about|against|representing|released|"
    r"published|including|like|such|called|to)\b|\sand\s(?:his|her|its|their|other)\b",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
_JOINT = re.compile(
    r"(?:,?\s(?:and|&))\s(?:[A-Z][\w.]*\s|the\s|former\s|then-){0,4}(?:an\s)?\Z|\s?(?:\([^()]{1,20}\)|,\s[^,]{2,30},)?\s?and\s(?:[A-Z][\w.]*\s){0,3}\Z"
)
_AND_OTHERS = re.compile(r"\s(?:and|or)\s(?:his|her|its|their|other|has|many|some|several)\b")
_EXAMPLE = re.compile(
    r"\b(?:including|like|such as|include|includes|led by|among them|named|called)\s(?:[\w.]+\s){0,8}\Z"
)
_AGENT = re.compile(r"\b(?:by|of|from|in|for|representing|that|with|at|on)\s(?:[\w.-]+\s){0,6}\Z")
_APPOSED = re.compile(r",\s(?:[A-Z][\w.]*\s){0,3}\Z")


class Sort(Enum):
    """The sorts of what stands beside a quote; each has its own weights."""

    NOTHING = "nothing"
    NAME = "name"
    HE = "he"  # or she
    THEY = "they"
    IT = "it"
    FIRST = "first"
    WHO = "who"
    GENERIC = "generic"
    PERSON = "person"  # the senator
    WORK = "work"  # the report, the agency
    MANY = "many"  # the senators


class How(Enum):
    """How firmly a name within a source says who speaks."""

    HEAD = "head"  # Ada Novak, the mayor
    EXAMPLE = "example"  # critics like Ada Novak
    OWNER = "owner"  # Ada Novak’s report; a report by Ada Novak
    MODIFIER = "modifier"  # aides to Ada Novak; a Novak aide


@dataclass(frozen=True, slots=True)
class Source:
    """A source, read. ``named`` has places of mentions; those whose How is HEAD speak, together if they are several."""

    sort: Sort
    start: int
    words: tuple[str, ...] = ()
    named: tuple[tuple[int, How], ...] = ()
    noun: str = ""
    gender: int = 0  # below 0 he, above 0 she
    is_definite: bool = False
    owner: str = ""  # a possessive pronoun before the noun


def head_end(text: str, start: int, end: int, mentions: Sequence[tuple[int, Mention]]) -> int:
    """Where the head of a noun phrase ends: before the first comma, preposition or clause outside a name."""
    at = start
    while True:
        found = _HEAD_END.search(text, at, end)
        if found is None:
            return end
        inside = next((m for _, m in mentions if m.start <= found.start() < m.end), None)
        if inside is None and found.start() > start:
            return found.start()
        at = max(inside.end if inside else 0, found.start() + 1)


def read_source(text: str, span: Span, mentions: Sequence[tuple[int, Mention]]) -> Source:
    """Read the words of a source; ``mentions`` are those that overlap it, with their places, by position."""
    words = tuple(words_of(span.of(text)))
    start = span.start
    if not words:
        return Source(Sort.NOTHING, start)
    if not mentions and (len(words) == 1 or words[-1] in ("all", "both", "themselves", "himself", "herself", "also")):
        sort = _pronoun(words[0])
        if sort is not None:
            gender = (words[0] in SHE) - (words[0] in HE)
            return Source(sort, start, words, gender=gender)
    if "whom" in words and not mentions:
        return Source(Sort.GENERIC, start, words)
    if words[-1] in ("i", "me"):
        return Source(Sort.FIRST, start, words)
    return _phrase(text, span, mentions, words)


def _pronoun(word: str) -> Sort | None:
    if word in HE or word in SHE:
        return Sort.HE
    for sort, these in (
        (Sort.THEY, THEY),
        (Sort.IT, IT),
        (Sort.FIRST, FIRST),
        (Sort.WHO, RELATIVE),
        (Sort.GENERIC, GENERIC),
    ):
        if word in these:
            return sort
    return None


def _phrase(text: str, span: Span, mentions: Sequence[tuple[int, Mention]], words: tuple[str, ...]) -> Source:
    end = head_end(text, span.start, span.end, mentions)
    heads = [(place, m) for place, m in mentions if m.start < end]
    named = _heads(text, end, heads)
    if named and named[0][1] is How.HEAD:
        named += _joined_later(text, heads[-1][1], [pair for pair in mentions if pair[1].start >= end])
    noun = (words_of(text[span.start : end]) or [""])[-1]
    if not named or named[0][1] is not How.HEAD:
        named = [*_later(text, span, end, mentions, noun), *named]
    sort = _sort_of(named, noun, words)
    owner = words[0] if words[0] in HE | SHE | IT | THEY | FIRST else ""
    gender = 0
    if sort is Sort.WORK and owner and noun not in BODIES:
        # "Her account" is hers.
        sort, gender = _pronoun(owner) or sort, (owner in SHE) - (owner in HE)
    is_definite = words[0] not in INDEFINITE
    return Source(sort, span.start, words, tuple(named), noun, gender, is_definite, owner)


def _sort_of(named: list[tuple[int, How]], noun: str, words: tuple[str, ...]) -> Sort:
    if any(how is not How.MODIFIER for _, how in named):
        return Sort.NAME
    if noun not in WORKS and is_plural(noun):
        return Sort.MANY
    if is_person_noun(noun):
        return Sort.PERSON
    return Sort.GENERIC if words[0] in GENERIC and words[0] not in DETERMINERS else Sort.WORK


def _heads(text: str, end: int, heads: list[tuple[int, Mention]]) -> list[tuple[int, How]]:
    """The mentions within the head of the phrase, the one that speaks first."""
    if not heads:
        return []
    place, last = heads[-1]
    rest = text[last.end : max(last.end, end)]
    joined = [place]
    for (earlier, before), (_, after) in zip(reversed(heads[:-1]), reversed(heads[1:]), strict=True):
        if after.start <= before.end or not _JOINT.fullmatch(text, before.end, after.start):
            break
        joined.insert(0, earlier)
    possessive = _POSSESSIVE.match(rest)
    tail = words_of(rest[possessive.end() :] if possessive else rest)
    if not tail or tail[0] in OFFICES:
        return [(each, How.HEAD) for each in joined]
    if _AND_OTHERS.match(rest):
        return [(place, How.HEAD)]
    noun = tail[-1]
    if noun in WORKS:
        return [(each, How.OWNER) for each in joined]
    if is_plural(noun) or is_person_noun(noun):
        return [(each, How.MODIFIER) for each in joined]
    return [(each, How.OWNER if possessive else How.MODIFIER) for each in joined]


def _joined_later(text: str, last: Mention, later: Sequence[tuple[int, Mention]]) -> list[tuple[int, How]]:
    """Those who speak together with the head although words stand between: Ada Novak, 34, and Bo Berg."""
    found: list[tuple[int, How]] = []
    for place, mention in later:
        if mention.start > last.end and _JOINT.fullmatch(text, last.end, mention.start):
            found.append((place, How.HEAD))
            last = mention
    return found


def _later(
    text: str, span: Span, end: int, mentions: Sequence[tuple[int, Mention]], noun: str
) -> list[tuple[int, How]]:
    """Mentions after the head: apposed, as an example, as whose work it is."""
    found: list[tuple[int, How]] = []
    previous: Mention | None = None
    for place, mention in mentions:
        if mention.start < end:
            continue
        lead = text[max(span.start, mention.start - 60) : mention.start]
        if previous and found and mention.start > previous.end and _JOINT.search(text[previous.end : mention.start]):
            found.append((place, found[-1][1]))
        elif _EXAMPLE.search(lead):
            found.append((place, How.EXAMPLE))
        elif _APPOSED.search(lead) and mention.start - end < 25 and is_person_noun(noun):
            found.append((place, How.HEAD))
        elif (noun in WORKS or "by " in lead) and _AGENT.search(lead):
            found.append((place, How.OWNER))
        else:
            found.append((place, How.MODIFIER))
        previous = mention
    rank = [How.HEAD, How.EXAMPLE, How.OWNER, How.MODIFIER]
    best = min((rank.index(how) for _, how in found), default=0)
    return [(place, how) for place, how in found if rank.index(how) == best]
