"""Noun phrases, and who is the subject of a verb: read word by word, leftwards from the verb or rightwards after it."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.page import Page

# Kinds that a noun phrase is made of.
_INSIDE = frozenset({w.NOUN, w.NUMBER, w.DETERMINER, w.TIME})
_HANGING = frozenset({"of", "for", "at", "from", "in", "with", "to", "on", "against", "about"})
_ASIDE = frozenset({w.DETERMINER, w.WHO, w.NUMBER, w.GERUND, w.PREPOSITION, w.CLAUSE_OPENER, w.ADVERB})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_LONGEST = 14  # words of a subject
_FAR = 60  # words that may stand between a subject and its verb

Tokens = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose verb it is: first token and one past the last."""

    tokens: Tokens | None = None


NOBODY = Subject()


def before(page: Page, verb: int, low: int, joined: bool = True) -> Subject:
    """The subject that stands before ``verb``, the first word of a chain of verbs; ``low`` is as far as we may look.

    Without ``joined`` a verb behind an "and" has none, so that looking for the verb before it comes to an end.
    """
    at = verb - 1
    for depth in range(6):
        at = _skip_adverbs(page, at, low)
        if at < low:
            return NOBODY
        kind = page.kinds[at]
        if page.words[at] == "there":
            return NOBODY
        if kind == w.PRONOUN:
            return Subject((at, at + 1))
        if kind == w.WHO or (kind == w.THAT and at > low and page.kinds[at - 1] in (w.NOUN, w.COMMA)):
            return Subject((at, at + 1))
        if kind in (w.COMMA, w.DASH, w.BRACKET):
            at = _before_aside(page, at, low)
        elif kind == w.JOINING:
            return _of_earlier_verb(page, at, low) if joined and depth < 2 else NOBODY
        elif kind == w.VERB:  # "a report published on Monday said"
            at -= 1
        else:
            found = phrase_ending(page, at, low)
            if found and (back := _before_participle(page, found[0], low)) is not None:
                at = back
                continue
            return Subject(found) if found else NOBODY
    return NOBODY


def _before_participle(page: Page, first: int, low: int) -> int | None:
    """In "protesters marching through the streets chanted" the last word before "marching"."""
    if first - 3 < low or page.kinds[first - 1] != w.PREPOSITION:
        return None
    if page.kinds[first - 2] not in (w.GERUND, w.VERB) or page.kinds[first - 3] != w.NOUN:
        return None
    return first - 3


def _skip_adverbs(page: Page, at: int, low: int) -> int:
    while at >= low and page.kinds[at] in (w.ADVERB, w.AUXILIARY):
        at -= 1
    # "Novak on Tuesday said"
    if at - 1 > low and page.kinds[at] == w.TIME:
        back = at - 1
        if page.kinds[back] == w.PREPOSITION or page.words[back] in ("last", "this", "earlier"):
            return _skip_adverbs(page, back - 1, low)
        if page.is_name(back) or page.kinds[back] in (w.PRONOUN, w.VERB):
            return back
    return at


def _before_aside(page: Page, comma: int, low: int) -> int:
    """The last word before what stands between commas, dashes or brackets: "Novak, the mayor, said"."""
    nearest = None
    if page.words[comma] == ")":
        for at in range(comma - 1, max(low, comma - 12) - 1, -1):
            if page.words[at] == "(":
                return at - 1
    for at in range(comma - 1, max(low, comma - _FAR) - 1, -1):
        kind = page.kinds[at]
        if kind == w.QUOTE:
            break
        if kind in (w.COMMA, w.DASH, w.BRACKET) and at + 1 < comma:
            following = page.kinds[at + 1]
            if following in _ASIDE or page.words[at + 1] in ("a", "an", "who"):
                return at - 1
            if nearest is None:
                nearest = at - 1
                if page.names[at + 1] and page.kinds[nearest] == w.NOUN and not page.names[nearest]:
                    return nearest  # "her adviser, Jake Miller, said"
    return low - 1 if nearest is None else nearest


def _of_earlier_verb(page: Page, joining: int, low: int) -> Subject:
    """In "Novak came and said" the subject is that of "came", the sentence's first verb that is not a relative one."""
    in_clause = page.kinds[low] == w.CLAUSE_OPENER
    for at in range(low + 1, joining):
        kind = page.kinds[at]
        if kind == w.COMMA:
            in_clause = False
        if in_clause or kind not in (w.VERB, w.AUXILIARY) or page.kinds[at - 1] == w.TO:
            continue
        found = before(page, at, low, joined=False)
        if found.tokens and page.kinds[found.tokens[0]] not in (w.WHO, w.THAT):
            return found
    found = phrase_starting(page, low, joining)
    return Subject(found) if found else NOBODY


def phrase_ending(page: Page, last: int, low: int) -> Tokens | None:
    """The noun phrase whose last word is ``last``: title, name, and "of …"; None when that word is no noun."""
    if page.kinds[last] not in (w.NOUN, w.NUMBER, w.DETERMINER, w.OBJECT, w.TIME, w.GERUND):
        return None
    first = last
    while first > low and last - first < _LONGEST:
        back = first - 1
        kind = page.kinds[back]
        if page.names[back] and page.names[first]:
            first = back
        elif kind == w.DETERMINER and page.kinds[first] == w.DETERMINER and page.words[first] not in _POSSESSIVE:
            if page.words[back] not in ("all", "both", "half", "such"):
                break
            first = back
        elif (kind in _INSIDE and page.kinds[first] != w.DETERMINER) or (
            kind in _INSIDE and page.words[first] in _POSSESSIVE
        ):
            first = back
        elif kind == w.PREPOSITION or (kind == w.TO and page.kinds[first] in _INSIDE):
            if page.words[back] not in _HANGING or back == low or page.kinds[back - 1] not in (w.NOUN, w.NUMBER):
                break
            first = back - 1
        elif kind == w.JOINING and page.words[back] in ("and", "&", "or") and _joins_nouns(page, back, low):
            first = back - 1
        else:
            break
    while first < last and page.kinds[first] == w.TIME:
        first += 1
    return first, last + 1


def _joins_nouns(page: Page, joining: int, low: int) -> bool:
    """True when no verb stands before the "and" that its words could be the object of."""
    if joining - 1 < low or page.kinds[joining - 1] not in (w.NOUN, w.NUMBER):
        return False
    return not page.has_verb(max(low, joining - 8), joining)


def phrase_starting(page: Page, first: int, limit: int) -> Tokens | None:
    """The noun phrase that begins at ``first``, up to a comma, a verb or a word that no phrase holds."""
    at = first
    limit = min(limit, page.count, first + _LONGEST)
    if at < limit and page.kinds[at] in (w.PRONOUN, w.OBJECT):
        return at, at + 1
    while at < limit:
        kind = page.kinds[at]
        inside = kind in _INSIDE or (page.names[at] and (at == first or page.names[at - 1]))
        if kind == w.TIME and at > first and not page.names[at]:
            break
        if not inside and not (at > first and _goes_on(page, at, limit)):
            break
        at += 1
    if at == first or all(page.kinds[each] == w.DETERMINER for each in range(first, at)):
        return None
    return first, at


def _goes_on(page: Page, at: int, limit: int) -> bool:
    """True for the "of" of "minister of health" and the "and" of "Novak and Miller"."""
    if at + 1 >= limit or page.kinds[at + 1] not in _INSIDE or page.kinds[at + 1] == w.TIME:
        return False
    if page.words[at] in ("and", "&"):
        return page.is_name(at + 1) and page.is_name(at - 1)
    return page.words[at] in ("of", "for", "at", "from")
