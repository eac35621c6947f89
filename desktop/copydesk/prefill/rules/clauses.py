"""What is said where no marks show it: the clause, the infinitive or the object that a reporting verb governs.

That the words from the verb to the end of its sentence are the content is right two times out of three; this module
knows where they begin later, and `endings` where they end sooner.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.core.verbs import forms_of
from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.cues import Cue
from copydesk.prefill.rules.endings import content_end, thing_end, trimmed
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import Tokens, phrase_starting

_CLAUSE = frozenset({"speech", "clause", "thought"})
_TO_SOMEBODY = frozenset(
    """
    tell tells told telling inform informs informed informing remind reminds reminded reminding assure assures assured
    assuring warn warns warned warning persuade persuaded convince convinced convincing notify notified advise advised
    ask asks asked asking promise promised show shows showed inform urge urges urged urging
    """.split()
)
_QUESTIONS = frozenset("whether if how why what who which where when".split())
_ASKING = frozenset(
    """
    ask asks asked asking wonder wonders wondered wondering know knows knew known explain explains explained explaining
    say says said saying tell tells told telling describe described question questions questioned see understand reveal
    show shows showed
    """.split()
)
_OPENERS = frozenset({w.PRONOUN, w.DETERMINER, w.NOUN, w.NUMBER, w.OBJECT, w.GERUND, w.ADVERB, w.TIME, w.VERB})
_PARTICLES = {
    "call": ("for", "on", "upon"), "talk": ("about", "of"), "speak": ("about", "of", "against"), "refer": ("to",),
    "agree": ("with", "to", "on"), "complain": ("about", "of"), "boast": ("of", "about"), "comment": ("on",),
    "argue": ("for", "against"), "warn": ("of", "against", "about"), "brag": ("about",),
    "respond": ("to",), "reply": ("to",), "rail": ("against",), "ask": ("for", "about"), "joke": ("about",),
    "object": ("to",), "point": ("to", "out"), "allude": ("to",), "think": ("about", "of"), "learn": ("of", "about"),
    "worry": ("about",), "hope": ("for",), "testify": ("about", "against"), "lash": ("out",),
    "vote": ("for", "against"),
    "wonder": ("about",), "insist": ("on",), "rule": ("out",), "push": ("for",), "focus": ("on",), "hint": ("at",),
    "apologize": ("for",), "protest": ("against",), "write": ("about", "of"), "advocate": ("for",),
    "disagree": ("with",), "tell": ("about", "of"), "say": ("of", "about"), "believe": ("in",),
    "plead": ("for",), "press": ("for",),
}  # fmt: skip
_RECEIVERS = frozenset({w.DETERMINER, w.OBJECT, w.NUMBER})
_LONGEST = 160  # words on either side of a cue that are looked at


@dataclass(frozen=True, slots=True)
class Clause:
    """What a cue governs: its stretches of tokens, the cue with its particle, and how far to trust it."""

    pieces: tuple[Tokens, ...]
    cue: Tokens
    score: float
    after: bool = False  # the cue follows the content


def clause_of(page: Page, cue: Cue, cues: Mapping[int, Cue]) -> Clause | None:
    """The content of a cue, None where it governs nothing that is said."""
    start = max(page.sentence_start(cue.token), cue.token - _LONGEST)
    end = min(page.sentence_end(cue.token), cue.token + _LONGEST)
    if cue.passive:
        return _passive(page, cue, start, end)
    return _leading(page, cue, start, end, cues) or _following(page, cue, end, cues)


def _leading(page: Page, cue: Cue, start: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    """``Taxes will rise, Novak said.`` and ``Taxes, Novak said, will rise.``"""
    source = cue.source
    if not cue.classes & _CLAUSE or source is None or page.kinds[source[0]] in (w.WHO, w.THAT):
        return None
    first = min(source[0], cue.first)
    last = max(source[1], cue.token + 1)
    if first - 1 <= start or page.kinds[first - 1] not in (w.COMMA, w.DASH):
        return None
    head = trimmed(page, start, first - 1)
    if head is None:
        return None
    tail_has_verb = page.has_verb(last, end)
    if not tail_has_verb and end - last <= 14:
        if not page.has_verb(*head) or head[1] - head[0] < 3:
            return None
        return Clause((head,), (cue.first, cue.token + 1), 0.6, after=True)
    if last < end and page.kinds[last] in (w.COMMA, w.DASH):
        tail = trimmed(page, last + 1, content_end(page, last + 1, end, cue, cues))
        if tail and (head[1] - head[0] <= 12 or page.has_verb(*head)) and page.kinds[tail[0]] != w.GERUND:
            return Clause((head, tail), (cue.first, cue.token + 1), 0.5, after=True)
    return None


def _passive(page: Page, cue: Cue, start: int, end: int) -> Clause | None:
    """``It was reported that …``; ``Novak was told by Miller that …``; ``Novak is expected to …``."""
    for at in range(cue.token + 1, min(end, cue.token + 12)):
        if page.kinds[at] == w.THAT:
            span = trimmed(page, at, end)
            return Clause((span,), (cue.first, cue.token + 1), 0.3) if span and cue.classes & _CLAUSE else None
        if page.kinds[at] in (w.VERB, w.COMMA):
            break
    if cue.token + 1 < end and page.kinds[cue.token + 1] == w.TO and cue.classes & {"thought", "urge", "speech"}:
        span = trimmed(page, cue.token + 1, end)
        return Clause((span,), (cue.first, cue.token + 1), 0.3) if span else None
    return None


def _following(page: Page, cue: Cue, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    begin = cue.token + 1
    if cue.inverted or begin >= end:
        return None
    if cue.source and page.kinds[cue.source[0]] == w.WHO:
        end = _relative_end(page, cue, begin, end)
    return (
        _that(page, cue, begin, end, cues)
        or _infinitive(page, cue, begin, end, cues)
        or _question(page, cue, begin, end, cues)
        or _bare(page, cue, begin, end, cues)
        or _object(page, cue, begin, end, cues)
    )


def _relative_end(page: Page, cue: Cue, begin: int, end: int) -> int:
    """Of "Novak, who said she would run, left" the comma before "left"."""
    source = cue.source
    if source is None or source[0] < 1 or page.kinds[source[0] - 1] != w.COMMA:
        return end
    for at in range(begin, end - 1):
        if page.kinds[at] == w.COMMA and page.kinds[at + 1] in (w.VERB, w.AUXILIARY):
            return at
    return end


def _clause(
    page: Page, cue: Cue, first: int, end: int, cues: Mapping[int, Cue], score: float, particle: int = 0, least: int = 2
) -> Clause | None:
    span = trimmed(page, first, content_end(page, first, end, cue, cues), least)
    if span is None:
        return None
    if cue.source is None:
        score -= 0.2
    return Clause((span,), (cue.first, cue.token + 1 + particle), score)


def _that(page: Page, cue: Cue, begin: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    if not cue.classes & _CLAUSE and "urge" not in cue.classes:
        return None
    free = page.words[cue.token] in _TO_SOMEBODY
    for at in range(begin, min(end, begin + 14)):
        kind = page.kinds[at]
        if kind == w.THAT:
            following = page.kinds[at + 1] if at + 1 < end else w.STOP
            if following in (w.TIME, w.STOP) or page.kinds[at - 1] == w.PREPOSITION:
                return None  # "that night", "in that state"
            return _clause(page, cue, at, end, cues, 0.7)
        if kind == w.TO and not (at + 1 < end and (page.kinds[at + 1] in _RECEIVERS or page.is_name(at + 1))):
            return None
        if kind in (w.VERB, w.AUXILIARY, w.STOP, w.COLON, w.WHO) or (kind == w.CLAUSE_OPENER and at > begin):
            return None
        if not free and kind in (w.NOUN, w.DETERMINER, w.PRONOUN, w.OBJECT, w.NUMBER) and at == begin:
            return None
    return None


def _infinitive(page: Page, cue: Cue, begin: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    if "urge" not in cue.classes:
        return None
    at = begin
    if page.kinds[at] == w.TO and at + 1 < end and page.kinds[at + 1] not in (w.DETERMINER, w.OBJECT):
        return _clause(page, cue, at, thing_end(page, at, end), cues, 0.5)
    if page.words[at] in ("on", "upon") and at + 1 < end:
        at += 1
    recipient = phrase_starting(page, at, end)
    if recipient and recipient[1] < end and page.kinds[recipient[1]] == w.TO:
        return _clause(page, cue, recipient[1], thing_end(page, recipient[1], end), cues, 0.5, at - begin)
    return None


def _question(page: Page, cue: Cue, begin: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    if page.words[cue.token] not in _ASKING:
        return None
    at = begin
    if page.words[cue.token] in _TO_SOMEBODY and page.words[at] not in _QUESTIONS:
        recipient = phrase_starting(page, at, end)
        at = recipient[1] if recipient else at
    if at < end and page.words[at] in _QUESTIONS:
        if page.words[at] in ("when", "where", "if") and at == begin and page.words[cue.token] in ("said", "says"):
            return None
        return _clause(page, cue, at, end, cues, 0.55)
    return None


def _bare(page: Page, cue: Cue, begin: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    """``Novak said taxes would rise``, ``Novak told reporters on Monday she was leaving``."""
    if not cue.classes & _CLAUSE:
        return None
    at = _past_adverbials(page, begin, end)
    if page.words[cue.token] in _TO_SOMEBODY and at < end:
        recipient = _recipient(page, at, end)
        if recipient is not None:
            at = _past_adverbials(page, recipient, end)
    if at >= end or page.kinds[at] not in _OPENERS:
        return None
    stop = content_end(page, at, end, cue, cues)
    if not page.has_verb(at + 1, stop):
        return None
    if page.kinds[at] == w.VERB and at > begin:
        return None
    score = 0.65 if "speech" in cue.classes else 0.5
    return _clause(page, cue, at, end, cues, score)


def _recipient(page: Page, at: int, end: int) -> int | None:
    """Where those who are told end: "reporters", "him", "the board of Novak Ltd", "CNN"."""
    if page.kinds[at] == w.OBJECT:
        return at + 1
    found = phrase_starting(page, at, end)
    if found is None:
        return None
    # In "told CNN the plan was dead" a determiner begins what is said.
    for token in range(found[0] + 1, found[1]):
        if page.kinds[token] == w.DETERMINER and page.words[token] not in ("'s", "’s"):
            return token
    if found[1] < end and page.kinds[found[1]] in (w.AUXILIARY, w.VERB):
        # "told CNN Novak would go": the first name is told.
        return found[0] + 1 if found[1] - found[0] > 1 else None
    return found[1]


def _past_adverbials(page: Page, at: int, end: int) -> int:
    """Past "Monday", "on Monday", "in an interview with CNN": when and where somebody said it."""
    for _ in range(4):
        if at >= end:
            return at
        kind = page.kinds[at]
        if (kind == w.TIME and not (at + 1 < end and page.kinds[at + 1] in (w.AUXILIARY, w.VERB))) or (
            kind == w.ADVERB and page.words[at] in ("yesterday", "today", "later", "earlier", "again", "then")
        ):
            at += 1
        elif kind == w.PREPOSITION and at + 1 < end:
            found = phrase_starting(page, at + 1, end)
            if not found or (found[1] < end and page.kinds[found[1]] in (w.AUXILIARY, w.VERB, w.COMMA)):
                return at
            at = found[1]
        else:
            return at
    return at


def _object(page: Page, cue: Cue, begin: int, end: int, cues: Mapping[int, Cue]) -> Clause | None:
    """``Novak criticised the plan``, ``called for a vote``, ``accused Miller of theft``."""
    if cue.source is None or begin >= end:
        return None
    first = begin
    if page.kinds[first] == w.TIME and first + 1 < end:
        first += 1  # "called Wednesday for a vote"
    if page.kinds[first] in (w.PREPOSITION, w.TO):
        if page.words[first] not in _particles().get(page.words[cue.token], ()):
            return None
        first += 1
    elif first > begin or not cue.classes & {"judge", "clause", "name", "urge"}:
        return None
    if first >= end or page.kinds[first] not in _OPENERS:
        return None
    return _clause(page, cue, first, thing_end(page, first, end), cues, 0.35, first - begin, 1)


@cache
def _particles() -> dict[str, tuple[str, ...]]:
    """The words that may follow each form of a verb and belong to it."""
    return {form: particles for lemma, particles in _PARTICLES.items() for form in forms_of(lemma)}
