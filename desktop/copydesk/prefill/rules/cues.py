"""Reporting verbs that are used as verbs, with the words that belong to them and their subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from copydesk.core.verbs import forms_of
from copydesk.prefill.labels import verb_lines
from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import NOBODY, Subject, before, phrase_ending, phrase_starting
from copydesk.prefill.rules.verbs import reporting_forms

# Verbs whose base form, and that form with an "s", are nouns as often.
_NOUNS = frozenset(
    """
    address advise answer attack back blame boast call cause challenge charge claim comment complaint counter cry
    decree defense demand doubt estimate express fear feature hint hope joke label laugh lament mock name note
    offer order plan pledge point post praise press promise propose question quip quote rant rate read reason regret
    remark reply report request reveal rule scream shout show sigh signal smile state support suspect term text
    thunder tout tweet view voice vow warrant witness worry
    """.split()
)
_GERUND_NOUNS = frozenset("warning feeling meaning showing finding saying understanding reasoning writing".split())
_BE = frozenset("am is are was were be been being 's ’s 're ’re 'm ’m got".split())
_BEFORE_GERUND = frozenset({w.COMMA, w.AUXILIARY, w.PREPOSITION, w.JOINING, w.NOUN, w.CLAUSE_OPENER, w.DASH, w.STOP})


class Form(Enum):
    """How a verb is inflected; the past stands for its participle too."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb: its token, the chain of words it ends ("has never denied"), its classes and its subject."""

    token: int
    first: int
    classes: frozenset[str]
    form: Form
    subject: Subject = NOBODY
    passive: bool = False
    inverted: bool = False

    @property
    def source(self) -> tuple[int, int] | None:
        """The tokens of the subject."""
        return self.subject.tokens


@cache
def _forms() -> dict[str, tuple[str, Form]]:
    """Each form of a reporting verb -> its lemma, and which form it is."""
    table: dict[str, tuple[str, Form]] = {}
    for lemma in sorted({lemma for _, lemmas in verb_lines() for lemma in lemmas}):
        for form in forms_of(lemma):
            kind = Form.PAST
            if form == lemma:
                kind = Form.BASE
            elif form.endswith("ing"):
                kind = Form.GERUND
            elif form.endswith("s"):
                kind = Form.THIRD
            table[form] = (lemma, kind)
    return table


def cues(page: Page) -> Iterator[Cue]:
    """Every reporting verb of the page that is used as a verb, in reading order."""
    classes, forms = reporting_forms(), _forms()
    for token, word in enumerate(page.words):
        if word not in classes or (page.names[token] and page.capital[token]):
            continue
        if token and page.words[token - 1] == "-" and page.kinds[token - 1] == w.NOUN:
            continue  # "self-described"
        lemma, form = forms[word]
        first = _chain(page, token)
        if _is_verb(page, token, first, lemma, form):
            yield _with_subject(page, Cue(token, first, classes[word], form))


def _chain(page: Page, verb: int) -> int:
    """The first of the auxiliaries, negations and adverbs that lead to a verb."""
    first = at = verb
    while at > 0 and verb - at < 6 and page.kinds[at - 1] in (w.AUXILIARY, w.ADVERB):
        at -= 1
        if page.kinds[at] == w.AUXILIARY or page.words[at].endswith("ly") or page.words[at] in _NEAR_ADVERBS:
            first = at
    return first


_NEAR_ADVERBS = frozenset("also never then now still not n't n’t once again often".split())


def _is_verb(page: Page, token: int, first: int, lemma: str, form: Form) -> bool:
    start = page.sentence_start(token)
    before_chain = page.kinds[first - 1] if first > start else w.STOP
    helped = any(page.kinds[at] == w.AUXILIARY for at in range(first, token))
    following = page.kinds[token + 1] if token + 1 < page.count else w.STOP
    if form is Form.GERUND:
        if page.words[token] in _GERUND_NOUNS and not helped and before_chain != w.COMMA:
            return False
        return before_chain in _BEFORE_GERUND or helped
    if before_chain == w.DETERMINER and not (first > start and page.words[first - 1] in _SPEAKING_DETERMINERS):
        return False
    if form is Form.PAST:
        return helped or before_chain not in (w.PREPOSITION, w.DETERMINER)
    if helped:
        return not (lemma in _NOUNS and page.words[token - 1] in _BE)
    if before_chain in (w.TO, w.PRONOUN, w.WHO):
        return True
    if form is Form.BASE:
        plural = before_chain == w.NUMBER or (
            before_chain == w.NOUN and page.words[first - 1].endswith(("s", "people", "men"))
        )
        if plural and lemma not in _NOUNS:
            return True
        return plural and following in (w.THAT, w.DETERMINER, w.PRONOUN, w.TO, w.CLAUSE_OPENER, w.WHO, w.OBJECT)
    if lemma not in _NOUNS:
        return True
    if before_chain == w.NOUN and following in (w.STOP, w.BREAK, w.COMMA, w.QUOTE, w.COLON):
        return True
    if following in (w.PRONOUN, w.DETERMINER) and before_chain == w.NOUN and not _is_whole(page, first - 1, start):
        return False  # "recent comments he made"
    return before_chain in (w.NOUN, w.COMMA, w.THAT) and following in (
        w.THAT, w.DETERMINER, w.PRONOUN, w.CLAUSE_OPENER, w.TO, w.OBJECT, w.COLON,
    )  # fmt: skip


def _is_whole(page: Page, last: int, start: int) -> bool:
    """True for a name, and for a noun with its determiner, behind no preposition: what can be a subject."""
    found = phrase_ending(page, last, start)
    if found is None or (found[0] > start and page.kinds[found[0] - 1] in (w.PREPOSITION, w.TO)):
        return False
    return page.names[last] or page.kinds[found[0]] == w.DETERMINER or page.words[last].endswith("s")


_SPEAKING_DETERMINERS = frozenset("some many most both all several few another others this these those".split())


def _with_subject(page: Page, cue: Cue) -> Cue:
    """The cue with who speaks: after an inverted verb, after the "by" of a passive one, else before it."""
    start, end = page.sentence_start(cue.token), page.sentence_end(cue.token)
    participle = cue.form is Form.PAST
    be = [at for at in range(cue.first, cue.token) if page.words[at] in _BE]
    had = any(page.words[at] in ("has", "have", "had", "having", "'ve", "’ve") for at in range(cue.first, cue.token))
    if participle and be and not (had and not any(page.words[at] == "been" for at in be)):
        subject = NOBODY
        for at in range(cue.token + 1, min(end, cue.token + 6)):
            if page.words[at] == "by":
                subject = Subject(phrase_starting(page, at + 1, end))
                break
        return Cue(cue.token, cue.first, cue.classes, cue.form, subject, passive=True)
    if cue.form in (Form.PAST, Form.THIRD) and cue.first == cue.token and "speech" in cue.classes | _manner(cue):
        inverted = _after(page, cue.token, start, end)
        if inverted:
            return Cue(cue.token, cue.first, cue.classes, cue.form, Subject(inverted), inverted=True)
    low = max(start, cue.first - 80)
    first = cue.first
    if cue.form is Form.GERUND and cue.first == cue.token:
        return Cue(cue.token, first, cue.classes, cue.form, _of_gerund(page, cue.token, low))
    if first > low and page.kinds[first - 1] == w.TO:
        return Cue(cue.token, first, cue.classes, cue.form, _of_infinitive(page, first - 1, low))
    return Cue(cue.token, first, cue.classes, cue.form, before(page, first, low))


def _manner(cue: Cue) -> frozenset[str]:
    return frozenset({"speech"}) if cue.classes & {"manner", "clause"} else frozenset()


def _after(page: Page, verb: int, start: int, end: int) -> tuple[int, int] | None:
    """The subject of "…, said Ada Novak." or "…,” said the mayor": only where words to be said stand before it."""
    if page.words[verb] in ("told", "tells"):
        return None
    leads = page.kinds[verb - 1] if verb else w.BREAK
    if leads not in ((w.COMMA, w.QUOTE, w.DASH) if verb > start else (w.QUOTE, w.STOP)):
        return None
    if verb > start and page.kinds[verb - 1] == w.COMMA and _ends_aside(page, verb - 1, start):
        return None
    found = phrase_starting(page, verb + 1, end)
    if not found or page.kinds[verb + 1] in (w.TIME, w.OBJECT) or page.words[verb + 1] in ("there", "it"):
        return None
    following = page.kinds[found[1]] if found[1] < end else w.STOP
    return None if following in (w.AUXILIARY, w.VERB) else found


def _ends_aside(page: Page, comma: int, start: int) -> bool:
    """True for the comma before "said" in "Novak, the mayor, said", not for that in "Taxes will rise, said Novak"."""
    first = comma
    while first > start and page.kinds[first - 1] not in (w.COMMA, w.QUOTE, w.DASH):
        first -= 1
    if first == start or page.kinds[first - 1] != w.COMMA:
        return False
    return page.kinds[first] in (w.WHO, w.GERUND) or not page.has_verb(first, comma)


def _of_gerund(page: Page, verb: int, low: int) -> Subject:
    """Of "…, Novak said, adding …" she is who adds; of "Novak came, saying …" too."""
    for at in range(verb - 1, low - 1, -1):
        kind = page.kinds[at]
        if kind in (w.VERB, w.AUXILIARY):
            first = at
            while first - 1 >= low and page.kinds[first - 1] in (w.AUXILIARY, w.ADVERB):
                first -= 1
            found = before(page, first, low, joined=False)
            if found.tokens:
                return found
            inverted = _after(page, at, low, verb)
            if inverted:
                return Subject(inverted)
    return NOBODY


def _of_infinitive(page: Page, to: int, low: int) -> Subject:
    """Of "Novak declined to say" she is the one who would have to."""
    return _of_gerund(page, to, low)
