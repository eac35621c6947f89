"""Who speaks: from the mention beside a quote ("he", "the Pentagon chief") to the fullest name in the article.

No list of first names is kept: whether a name is a he or a she is learned from the article itself, by its title (Mr,
Ms) and by the pronouns that follow it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from copydesk.core.spans import Span
from copydesk.prefill.findings import Found, RawQuote, Reading
from copydesk.prefill.labels import phrases

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_OTHERS = frozenset(
    "i we you they it them us me this that these those who which what one some many most others another everyone "
    "everybody someone somebody nobody both all several few people".split()
)
_TITLED = re.compile(r"\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess)\.?\s\Z")
_TITLE_OF_HER = frozenset({"Mrs", "Ms", "Miss", "Dame", "Lady", "Queen", "Princess"})
_PRONOUN = re.compile(r"\b(?:he|his|him|himself|she|her|herself)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s|\n")
_POSSESSIVE = re.compile(r"[’']s?\b")
_NEXT_WORD = re.compile(r"\s+([a-z][\w-]*)")
_JOINING = frozenset("of and or from in at with who for on to".split())
_OFFICE = re.compile(r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+)*\s(?:campaign|administration|government)")
# How far back a speaker may stay in a reader's mind, in code points: about two paragraphs.
_MEMORY = 900


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    name: str


def resolve(text: str, entities: Sequence[Found], readings: Iterable[Reading]) -> list[RawQuote]:
    """All quotes of an article in reading order, with the speaker named where one can be told."""
    pages = list(readings)
    quotes = sorted((quote for page in pages for quote in page.quotes), key=lambda quote: (quote.content, quote.cue))
    subjects = sorted(subject for page in pages for subject in page.subjects)
    cast = _Cast(text, entities, subjects, [span for quote in quotes for span in quote.content])
    named: dict[int, str | None] = {}
    order = sorted(range(len(quotes)), key=lambda at: _place(quotes[at]))
    for at in order:
        named[at] = cast.speaker(quotes[at])
    return [replace(quote, speaker=named[at]) for at, quote in enumerate(quotes)]


def _place(quote: RawQuote) -> int:
    return quote.source[0].start if quote.source else quote.content[0].start


class _Cast:
    """The names of one article, and who spoke last; asked quote by quote in reading order."""

    def __init__(self, text: str, entities: Sequence[Found], subjects: Sequence[Span], content: list[Span]) -> None:
        self._text = text
        self._entities = sorted((each for each in entities if each.label not in ("DATE", "MONEY")), key=_start)
        self._starts = [each.start for each in self._entities]
        people = [each for each in self._entities if each.label == "PERSON"]
        self._bodies = [each for each in self._entities if each.label == "ORG"]
        self._full = _fullest({text[each.start : each.end] for each in people})
        self._full |= _initials({text[each.start : each.end] for each in self._bodies})
        self._people = [_Mention(Span(p.start, p.end), self._name(text[p.start : p.end])) for p in people]
        self._people_starts = [mention.span.start for mention in self._people]
        self._said = sorted(content)
        self._said_starts = [span.start for span in self._said]
        self._subjects = [m for m in self._among(subjects) if not self._is_said(m.span)]
        self._subject_starts = [mention.span.start for mention in self._subjects]
        self._gender = self._genders()
        self._last: _Mention | None = None

    def speaker(self, quote: RawQuote) -> str | None:
        """The name of who says it, or None where nobody nameable does."""
        if quote.source:
            source = quote.source[0]
            name = self._by_relative(quote) or self._by_mention(source)
        else:
            source = quote.content[0]
            name = self._last.name if self._last and 0 <= source.start - self._last.span.end < _MEMORY else None
        if name is not None:
            self._last = _Mention(Span(source.start, max(span.end for span in (*quote.content, source))), name)
        return name

    def _by_mention(self, source: Span) -> str | None:
        words = source.of(self._text).strip()
        lower = words.lower()
        if lower in _HE | _SHE:
            return self._by_pronoun(source, "she" if lower in _SHE else "he")
        if lower in _OTHERS:
            return None
        return self._by_name(source) or self._by_description(source, words)

    def _by_relative(self, quote: RawQuote) -> str | None:
        """Whom "who" stands for: the name right before it, else the name that it hangs on."""
        if quote.antecedent is None:
            return None
        at = bisect_left(self._people_starts, quote.source[0].start) - 1
        if at >= 0 and 0 <= quote.source[0].start - self._people[at].span.end <= 2:
            return self._people[at].name
        return self._by_name(quote.antecedent)

    def _by_name(self, source: Span) -> str | None:
        """The name in a mention that the mention is about: not Lee's in "Lee's supporters"."""
        text = self._text
        at = max(0, bisect_left(self._starts, source.start) - 1)
        while at < len(self._entities) and self._entities[at].start < source.end:
            found = self._entities[at]
            at += 1
            if found.end <= source.start or found.label not in ("PERSON", "ORG", "LOC"):
                continue
            before = text[source.start : found.start].split()
            if before and before[-1].lower() in ("of", "for", "from", "at", "in", "with", "to"):
                continue
            if _POSSESSIVE.match(text, found.end) or not self._ends_mention(found, source):
                continue
            if found.label == "PERSON":
                return self._name(text[found.start : found.end])
            if all(word.lower() in ("the", "a") for word in before) and found.end >= source.end:
                return self._name(text[found.start : found.end])
        return self._unknown_name(source)

    def _ends_mention(self, found: Found, source: Span) -> bool:
        rest = self._text[found.end : source.end].strip()
        if not rest or not rest[0].isalnum():
            return True
        following = _NEXT_WORD.match(self._text, found.end)
        return bool(following and following[1] in _JOINING)

    def _unknown_name(self, source: Span) -> str | None:
        """A mention that no pipeline took for a name but that is written like one."""
        words = source.of(self._text).strip(" ,")
        if words[:1].isupper() and words in self._full:
            return self._full[words]
        words = re.sub(r"^[Tt]he\s", "", words)
        parts = words.split()
        like_a_name = len(parts) > 1 and all(part[0].isupper() or part in ("of", "and", "for", "the") for part in parts)
        if like_a_name and not parts[-1].endswith("s"):
            return words
        office = _OFFICE.fullmatch(words)
        return office[0] if office else None

    def _by_pronoun(self, source: Span, gender: str) -> str | None:
        candidates = [self._last] if self._last and self._last.span.start < source.start else []
        at = bisect_left(self._subject_starts, source.start)
        candidates += self._subjects[max(0, at - 8) : at]
        for mention in sorted((each for each in candidates if each), key=lambda each: -each.span.start):
            if self._may_be(mention.name, gender):
                self._gender[mention.name][gender] += 1
                return mention.name
        at = bisect_left(self._people_starts, source.start)
        for mention in reversed(self._people[max(0, at - 12) : at]):
            if self._may_be(mention.name, gender) and not self._is_said(mention.span):
                return mention.name
        return None

    def _by_description(self, source: Span, words: str) -> str | None:
        """ "The Pentagon chief": a name that the role stands beside, else who spoke last."""
        noun = (_WORD.findall(words) or [""])[-1].lower()
        if not words.lower().startswith(("the ", "his ", "her ")) or noun.endswith("s") or not noun:
            return None
        if noun in phrases("bodies"):
            return self._body(source.start)
        return self._beside(noun, source.start) or (
            self._last.name
            if self._last
            and words.lower().startswith("the ")
            and 0 <= source.start - self._last.span.end < _MEMORY
            and noun in phrases("roles")
            else None
        )

    def _body(self, before: int) -> str | None:
        """The last body that the article itself, not a quotation, has named."""
        for found in reversed(self._bodies[: bisect_left(self._bodies, before, key=_start)][-8:]):
            if not self._is_said(Span(found.start, found.end)):
                return self._name(self._text[found.start : found.end])
        return None

    def _beside(self, noun: str, before: int) -> str | None:
        last = bisect_left(self._people_starts, before)
        for mention in reversed(self._people[max(0, last - 60) : last]):
            lead = self._text[max(0, mention.span.start - 60) : mention.span.start]
            lead = _SENTENCE_END.split(lead)[-1].lower()
            tail = self._text[mention.span.end : mention.span.end + 80].lower()
            if _WORD.findall(lead)[-3:].count(noun):
                return mention.name
            if re.match(rf",\s(?:the|a|an|his|her|who is)\s[^,.]*\b{re.escape(noun)}\b", tail):
                return mention.name
        return None

    def _name(self, words: str) -> str:
        return self._full.get(words, words)

    def _is_said(self, span: Span) -> bool:
        at = bisect_right(self._said_starts, span.start) - 1
        return at >= 0 and span.start < self._said[at].end

    def _among(self, subjects: Iterable[Span]) -> list[_Mention]:
        """The people who are subjects."""
        found: list[_Mention] = []
        for subject in subjects:
            at = bisect_right(self._people_starts, subject.start) - 1
            if at >= 0 and self._people[at].span.overlaps(subject):
                found.append(self._people[at])
        return found

    def _may_be(self, name: str, gender: str) -> bool:
        known = self._gender[name]
        return not known or known[gender] * 2 >= known.total()

    def _genders(self) -> defaultdict[str, Counter[str]]:
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for mention in self._people:
            title = _TITLED.search(self._text, max(0, mention.span.start - 10), mention.span.start)
            if title:
                votes[mention.name]["she" if title[1] in _TITLE_OF_HER else "he"] += 3
        for mention in self._subjects:
            following = bisect_right(self._people_starts, mention.span.start)
            limit = self._people_starts[following] if following < len(self._people) else len(self._text)
            stop = _SENTENCE_END.search(self._text, mention.span.end, limit)
            pronoun = _PRONOUN.search(self._text, mention.span.end, stop.start() if stop else limit)
            if pronoun and not self._is_said(Span(*pronoun.span())):
                votes[mention.name]["she" if pronoun[0].lower() in _SHE else "he"] += 1
        return votes


def _start(found: Found) -> int:
    return found.start


def _fullest(names: set[str]) -> dict[str, str]:
    """Each name, and each name's last and first word, -> the fullest name; what two names share is nobody's."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    by_last: defaultdict[str, list[list[str]]] = defaultdict(list)
    long = sorted((name for name in names if " " in name), key=lambda name: (-len(name), name))
    for name in long:
        by_last[name.split()[-1]].append(name.split())
    fullest: dict[str, str] = {}
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for name in long:
        words = name.split()
        # Only names with the same last word can be the longer form, so this stays quick for any cast.
        full = next((other for other in by_last[words[-1]][:50] if _is_short_for(words, other)), words)
        fullest[name] = " ".join(full)
        bearers[words[-1]].add(fullest[name])
        for short in dict.fromkeys((words[-1], words[0], " ".join(words[-2:]))):
            owners[short].add(fullest[name])
    for short, people in owners.items():
        whose = bearers.get(short) or people
        if len(whose) == 1:
            fullest.setdefault(short, next(iter(whose)))
    return fullest


def _initials(names: set[str]) -> dict[str, str]:
    """Each abbreviation -> the name whose capital letters it is made of."""
    full: dict[str, str] = {}
    for name in sorted(names):
        capitals = "".join(word[0] for word in name.split() if word[0].isupper())
        if len(capitals) > 1:
            full[capitals] = name
    return {name: full[bare] for name in names if (bare := name.replace(".", "")).isupper() and bare in full}


def _is_short_for(words: list[str], others: list[str]) -> bool:
    if len(others) <= len(words):
        return False
    return others[-len(words) :] == words or (len(words) == 2 and others[0] == words[0] and others[-1] == words[-1])
