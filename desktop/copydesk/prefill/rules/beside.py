"""Who is said to have said given words: the cue and the source beside content that is known already.

The other finders ask what a verb governs; this one is told the content and looks for its verb: in the words that lead
to it in its sentence, and in those that follow it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.cues import Cue
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import Tokens, before, phrase_ending, phrase_starting
from copydesk.prefill.rules.verbs import reporting_forms

_NEAR = 14  # words between content and its cue
_FAR = 60  # words back to where a subject may stand
_SHORT = 7  # words of a sentence that says nothing but who said the one before
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_NOUNS = frozenset("statement statements remarks claims comments assertion suggestion".split())
_OWNERS = frozenset("his her its their my our your".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its source. ``score`` ranks only."""

    cue: Tokens
    source: Tokens | None
    score: float


def attribution_of(page: Page, cues: Mapping[int, Cue], first: int, last: int) -> Attribution | None:
    """The likeliest attribution of the tokens ``first`` to before ``last``; none of its words are theirs."""
    outside = {token: cue for token, cue in cues.items() if not first <= token < last}
    found = [_leading(page, outside, first), _trailing(page, outside, first, last)]
    return max((each for each in found if each), key=lambda each: each.score, default=None)


def _leading(page: Page, cues: Mapping[int, Cue], first: int) -> Attribution | None:
    """``Lee said [we won]``, ``according to Lee, [we won]``, ``LEE: [We won]``, ``Lee’s claim that [we won]``."""
    if first and page.kinds[first - 1] == w.BREAK:
        first -= 1
    if not first:
        return None
    follows_colon = page.words[first - 1] == ":"
    low = max(page.sentence_start(first - 1 if follows_colon else first), first - _FAR)
    if low >= first:
        return None
    return (
        _noun(page, first, low)
        or _reporting(page, cues, first, low)
        or (_label(page, first, low) if follows_colon else None)
        or _any_verb(page, cues, first, low)
    )


def _noun(page: Page, first: int, low: int) -> Attribution | None:
    """``his promise to [win]``, ``Lee’s claim [that she won]``."""
    at = first - 1
    if page.kinds[at] in (w.PREPOSITION, w.TO) and at > low:
        at -= 1
    if at <= low or (page.words[at] not in reporting_forms() and page.words[at] not in _NOUNS):
        return None
    owner = at - 1
    if page.words[owner] in _OWNERS:
        return Attribution((at, at + 1), (owner, at), 0.95)
    if page.words[owner] in _POSSESSIVE and owner > low:
        return Attribution((at, at + 1), phrase_ending(page, owner - 1, low), 0.95)
    return None


def _reporting(page: Page, cues: Mapping[int, Cue], first: int, low: int) -> Attribution | None:
    """The nearest reporting verb, or “according to”."""
    ending = page.kinds[first - 1]
    for at in range(first - 1, max(low, first - _NEAR) - 1, -1):
        if page.words[at] == "to" and at > low and page.words[at - 1] == "according":
            return Attribution((at - 1, at + 1), phrase_starting(page, at + 1, first), 1.0)
        cue = cues.get(at)
        if cue is None and not _may_report(page, at, first, low):
            continue
        start = cue.first if cue else _chain_start(page, at, low)
        source = cue.source if cue else None
        if (source is None or source[1] > first) and not (cue and cue.passive):
            source = _speaker_before(page, cues, start, low)
        is_tight = first - at <= 3 or ending in (w.COMMA, w.COLON, w.THAT)
        return Attribution((start, at + 1), source, 1.0 if is_tight else 0.6)
    return None


def _may_report(page: Page, at: int, first: int, low: int) -> bool:
    """True for a word right before the content that may be a reporting verb, though it may be a noun elsewhere."""
    if page.words[at] not in reporting_forms() or page.names[at]:
        return False
    return first - at <= 3 and at > low and page.kinds[at - 1] not in (w.DETERMINER, w.PREPOSITION)


def _label(page: Page, first: int, low: int) -> Attribution | None:
    """``LEE: [We won]``: who is named before a colon, without a verb."""
    if page.kinds[low] == w.QUOTE:
        low += 1
    if not 0 < first - 1 - low <= 8 or page.has_verb(low, first - 1):
        return None
    return Attribution((first - 1, first), (low, first - 1), 0.9)


def _any_verb(page: Page, cues: Mapping[int, Cue], first: int, low: int) -> Attribution | None:
    """``Lee attacked [“a cruel plan”]``: the nearest verb of any kind."""
    for at in range(first - 1, max(low, first - _NEAR) - 1, -1):
        if page.kinds[at] in (w.VERB, w.GERUND):
            start = _chain_start(page, at, low)
            source = _speaker_before(page, cues, start, low)
            return Attribution((start, at + 1), source, 0.7 if first - at <= 3 else 0.4)
    return None


def _chain_start(page: Page, verb: int, low: int) -> int:
    while verb > low and page.kinds[verb - 1] in (w.AUXILIARY, w.ADVERB):
        verb -= 1
    return verb


def _speaker_before(page: Page, cues: Mapping[int, Cue], start: int, low: int) -> Tokens | None:
    """The subject of a verb; for “…, adding” that of the cue before it; else the sentence's first phrase."""
    found = before(page, start, low).tokens
    if found:
        return found
    for at in range(start - 1, low - 1, -1):
        source = cues[at].source if at in cues else None
        if source and source[1] <= start:
            return source
    return phrase_starting(page, low, start)


def _trailing(page: Page, cues: Mapping[int, Cue], first: int, last: int) -> Attribution | None:
    """``[“We won,”] Lee said``, ``[We won], according to Lee``, ``[“We won”] — Lee``."""
    if last >= page.count or page.kinds[last] == w.BREAK:
        return None
    is_over = page.sentence_end(last - 1) <= last  # the sentence ends with the content
    if is_over and page.kinds[last - 1] != w.QUOTE:
        return None
    end = page.sentence_end(last) if is_over else page.sentence_end(last - 1)
    expected = page.kinds[last - 1] == w.QUOTE and page.words[last - 2] in (",", "?", "!", "…", "—", "–")
    if _is_signed(page, last, end):
        return Attribution((last, last + 1), (last + 1, end), 1.1)
    for at in range(last, min(end, last + _NEAR)):
        if page.words[at] == "according" and at + 1 < end and page.words[at + 1] == "to":
            return Attribution((at, at + 2), phrase_starting(page, at + 2, end), 1.0)
        cue = cues.get(at)
        if cue is None:
            continue
        if is_over and end - last > _SHORT:
            return None
        source = cue.source if cue.source and cue.source[0] >= last else None
        source = source or phrase_starting(page, last, at) or phrase_starting(page, at + 1, end)
        score = 0.9 if at - last <= 8 else 0.5
        if source is None and cue.source and cue.source[1] <= first:
            source, score = cue.source, 0.3
        if source:
            return Attribution((max(cue.first, last), at + 1), source, 1.1 if expected and at - last <= 10 else score)
    return None


def _is_signed(page: Page, last: int, end: int) -> bool:
    if page.kinds[last] != w.DASH or not 1 < end - last <= 8:
        return False
    return page.is_name(last + 1) and not page.has_verb(last + 1, end)
