"""What a mention does in its sentence, and what an article calls its people, told by the words around them.

There is no parse: a name that a sentence begins with, or that a verb follows, is taken for a subject; one after a
preposition or with a possessive is not. Subjects are likelier antecedents than objects, and those than the rest
(Lappin & Leass 1994).
"""

from __future__ import annotations

import re
from enum import IntEnum

from copydesk.core.speakers.names import Mention
from copydesk.core.speakers.page import Page, words_of
from copydesk.core.speakers.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    FEMALE,
    INVERTS,
    MALE,
    PREPOSITIONS,
    SYNONYMS,
    TITLE_NOUNS,
    TITLES,
    TITLES_OF_HER,
    TITLES_OF_HIM,
)

_BEFORE = re.compile(r"[\w.’'-]+|[,;:(“\"—–]")
_NEXT = re.compile(r"\s+([a-z][\w’'-]*)")
_ASIDE = re.compile(r"(?:\s?\([^()]{1,60}\)|,\s[^,.;:]{1,80},)")
_APPOSITION = re.compile(r",?\s(?:\([^()]{1,60}\)\s?)?(?:,\s)?")
_IS_A = re.compile(
    r"(?:,\s(?:who\s(?:is|was)\s)?|\s(?:is|was|became)\s|\s[—–-]+\s)"
    r"((?:the|a|an|his|her|now|one of|then)\s[^.;:()]{2,90})"
)
_BARE_ROLE = re.compile(r",\s([a-z][^,.;:()]{2,70}?)(?:,|\sof\s|\sat\s|\sfor\s|\sin\s|$)")
_WORK_BEFORE = re.compile(r"([\w-]+)\s(?:by|from|of|released by|published by|made by|in|on)\s(?:the\s)?\Z")
_WORK_AFTER = re.compile(r"(?:[’']s?)?\s((?:[a-z][\w-]*\s?){1,3})")
_CLAUSE_ENDS = frozenset("who which that whose where when and but with said says told whom".split())
_MODIFIERS = frozenset(
    "former then ex current late the a an first fellow senior longtime young old incoming outgoing".split()
)


class Part(IntEnum):
    """The part a mention plays; the higher, the likelier it is taken up again."""

    OBLIQUE = 0
    POSSESSOR = 1
    OBJECT = 2
    SUBJECT = 3


def part_of(page: Page, mention: Mention) -> Part:
    """What the mention seems to be in its sentence."""
    if page.text[mention.end : mention.end + 1] in ("’", "'") or not mention.is_whole:
        return Part.POSSESSOR
    before = _lead(page, mention.start)
    following = page.after(mention.end)
    aside = _ASIDE.match(following)
    verb = _NEXT.match(following, aside.end() if aside else 0)
    has_verb = bool(verb) and _may_be_verb(verb[1])
    if before in ("", ",", ";", ":", "—", "–", "“", '"', "(") or before in CONJUNCTIONS or before in INVERTS:
        return Part.SUBJECT if has_verb or before in INVERTS or not before else Part.OBJECT
    if before in PREPOSITIONS:
        return Part.OBLIQUE
    return Part.SUBJECT if has_verb and not before.endswith("ed") else Part.OBJECT


def _lead(page: Page, start: int) -> str:
    """The last word, in lower case, or mark before a name and its titles; "" at the beginning of a sentence."""
    for found in reversed(_BEFORE.findall(page.before(start))):
        word = found.lower().strip(".’'")
        if found in ',;:(“"—–':
            return found
        if not (found[0].isupper() and word not in PREPOSITIONS and word not in CONJUNCTIONS) and not (
            word in _MODIFIERS or word in TITLES or word == ""
        ):
            return word
    return ""


def _may_be_verb(word: str) -> bool:
    if word in PREPOSITIONS or word in CONJUNCTIONS:
        return False
    return word in AUXILIARIES or word.endswith(("ed", "s", "ly")) or word in ("who", "put", "made")


def descriptions(page: Page, mention: Mention) -> frozenset[str]:
    """Words by which the article describes who is named here: titles, "the mayor of Poole", "Politico’s report"."""
    lead = page.before(mention.start, 60)
    cut = max(lead.rfind(mark) for mark in ',;:(“"—–')
    found = _prenominal(words_of(lead[cut + 1 :]))
    tail = page.after(mention.end, 140)
    aside = _APPOSITION.match(tail)
    for match in (_IS_A.match(tail), _IS_A.match(tail, aside.end() - 2) if aside and aside.end() > 2 else None):
        if match:
            found |= _noun_words(words_of(match[1]))
    bare = _BARE_ROLE.match(tail)
    if bare:
        found |= _noun_words(words_of(bare[1]))
    work = _WORK_BEFORE.search(lead)
    if work:
        found.add(work[1].lower())
    owned = _WORK_AFTER.match(tail)
    if owned:
        found |= set(owned[1].split()[-3:])
    found.update([SYNONYMS[word] for word in found if word in SYNONYMS])
    return frozenset(word for word in found if len(word) > 2 and word not in PREPOSITIONS and word not in AUXILIARIES)


def _prenominal(words: list[str]) -> set[str]:
    """The words right before a name, back to what cannot belong to it."""
    found: set[str] = set()
    for word in reversed(words[-6:]):
        if word in PREPOSITIONS or word in CONJUNCTIONS or word in AUXILIARIES:
            break
        found.add(word)
        found.update(TITLE_NOUNS.get(word, "").split())
    return found


def _noun_words(words: list[str]) -> set[str]:
    found: set[str] = set()
    for word in words:
        if word in _CLAUSE_ENDS:
            break
        found.add(word)
    return found


def titled(page: Page, mention: Mention) -> int:
    """What the words at a mention say of its gender: below 0 he, above 0 she, 0 nothing."""
    lead = words_of(page.before(mention.start, 40))
    vote = 0
    for word in lead[-1:]:
        vote += 4 * (word in TITLES_OF_HER) - 4 * (word in TITLES_OF_HIM)
    for word in _prenominal(lead[-4:]):
        vote += 3 * (word in FEMALE) - 3 * (word in MALE)
    tail = page.after(mention.end, 70)
    match = _IS_A.match(tail) or _BARE_ROLE.match(tail)
    if match:
        for word in _noun_words(words_of(match[1])[:5]):
            vote += 2 * (word in FEMALE) - 2 * (word in MALE)
    return vote
