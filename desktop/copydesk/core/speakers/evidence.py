"""The evidence for and against each candidate, as numbers; `weights` says what each is worth and for which sources."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.core.annotations import Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.memory import Members, Memory
from copydesk.core.speakers.roles import Part
from copydesk.core.speakers.scene import Scene
from copydesk.core.speakers.sources import How, Sort, Source
from copydesk.core.speakers.words import AUXILIARIES, BODIES, FEMALE, MALE, SYNONYMS, WORKS

_FAR = 30  # sentences; farther makes no difference
_ELIDED = re.compile(r"(?:[.!?:;,]|\band|\n|\A)\s*\Z")
_NO_VERBS = frozenset({"seems", "appears", "looks", "this", "its", "his"})


@dataclass(frozen=True, slots=True)
class Question:
    """One source whose speaker is asked for, with what is the same for all candidates."""

    source: Source
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    sentence: int
    line: int
    is_said: bool  # the source stands within a quotation
    goes_on: bool  # the last quote with a speaker is near
    wanted: int  # below 0 he, above 0 she

    @classmethod
    def of(cls, quote: Quote, source: Source, memory: Memory) -> Question:
        """The question that a quote asks where the memory has got to."""
        page = memory.scene.page
        wanted = source.gender or (source.noun in FEMALE) - (source.noun in MALE)
        begins = min(quote.content[0].start, source.start)
        return cls(
            source,
            quote.content,
            quote.cue,
            page.sentence(source.start),
            page.line(source.start),
            page.is_said(source.start),
            memory.goes_on(page.line(begins)),
            wanted,
        )


def for_candidate(question: Question, memory: Memory, members: Members) -> tuple[float, ...]:
    """The evidence that the members speak, in the order of `weights.FEATURES`."""
    source, scene = question.source, memory.scene
    member = members[0]
    person = scene.cast.members[member]
    how = _how(source, scene, members) if source.named else None
    trace = memory.trace(members, within_quotation=question.is_said)
    page = scene.page
    distance = min(question.sentence - page.sentence(trace.at), _FAR) if trace else _FAR
    part = trace.part if trace else None
    is_one, is_last = len(members) == 1, members == memory.last
    agrees = scene.gender[member] * question.wanted if is_one else 0.0
    describes = bool(source.noun) and _may_describe(source, scene, members)
    goes_on = is_last and question.goes_on
    return (
        float(how is How.HEAD),
        float(how is How.EXAMPLE),
        float(how is How.OWNER),
        float(how is How.MODIFIER),
        float(is_last),
        float(goes_on),
        float(goes_on and not memory.others_since),
        float(distance == 0),
        float(distance == 1),
        -math.log1p(distance),
        float(trace is not None and page.line(trace.at) == question.line),
        float(part is Part.SUBJECT),
        float(part is Part.POSSESSOR or part is Part.OBLIQUE),
        float(trace is None),
        math.log1p(trace.count) if trace else 0.0,
        sum(len(scene.cast.members[each].mentions) for each in members) / len(scene.cast.mentions),
        max(0.0, agrees),
        min(0.0, agrees),
        float(any(_names(scene, span, member) for span in question.content)),
        float(is_one and person.label == "PERSON"),
        float(not is_one),
        float(person.label == "ORG" and source.noun in BODIES),
        _described(source, scene, members) if describes else 0.0,
        _echoed(source, scene, member) if describes else 0.0,
        float(source.sort is Sort.FIRST and scene.signer(source.start) == member),
    )


def for_nobody(question: Question, memory: Memory) -> tuple[float, ...]:
    """The evidence that nobody nameable speaks, in the order of `weights.NOBODY_FEATURES`."""
    source, page = question.source, memory.scene.page
    nameless = memory.nameless_end
    return (
        1.0,
        float(not source.is_definite and not source.owner),
        float(bool(source.named) and source.named[0][1] is How.MODIFIER),
        float(page.is_said(question.content[0].start)),
        float(bool(source.owner)),
        float(bool(nameless) and question.sentence - page.sentence(nameless - 1) <= 1),
        float(source.noun not in WORKS and source.noun not in BODIES),
        float(source.sort is Sort.NOTHING and _is_elided(page.text, question.cue)),
    )


def _how(source: Source, scene: Scene, members: Members) -> How | None:
    """How the source names the members; one alone of several who speak together is in it but as a modifier."""
    named = {scene.cast.mentions[place].member: how for place, how in source.named}
    if not all(member in named for member in members):
        return None
    if len(members) == 1 and sum(how is not How.MODIFIER for how in named.values()) > 1:
        return How.MODIFIER
    return named[members[0]]


def _names(scene: Scene, span: Span, member: int) -> bool:
    """True when the span names the member."""
    mentions = scene.cast.members[member].mentions
    at = bisect_left(mentions, bisect_left(scene.starts, span.start))
    return at < len(mentions) and scene.starts[mentions[at]] < span.end


def _may_describe(source: Source, scene: Scene, members: Members) -> bool:
    """False for one who cannot be several, and for the Novak of “a Novak aide”."""
    if source.sort is Sort.NAME or (source.sort is Sort.MANY and len(members) == 1):
        return False
    return all(scene.cast.mentions[place].member not in members for place, _ in source.named)


def _described(source: Source, scene: Scene, members: Members) -> float:
    """The share of the members for whom the article uses the noun of the description."""
    nouns = (source.noun, source.noun.removesuffix("s")) if source.sort is Sort.MANY else (source.noun,)
    return sum(any(member in scene.called.get(noun, ()) for noun in nouns) for member in members) / len(members)


def _echoed(source: Source, scene: Scene, member: int) -> float:
    """How many other words of the description the article uses for the member; at most 2."""
    more = {word for word in source.words if len(word) > 3 and word != source.noun}
    more |= {SYNONYMS[word] for word in source.words if word in SYNONYMS}
    return float(min(2, sum(member in scene.called.get(word, ()) for word in more)))


def _is_elided(text: str, cue: Sequence[Span]) -> bool:
    """“Calls men names”: a verb that has left its subject in the sentence before."""
    words = cue[0].of(text).split(maxsplit=1) if cue else []
    word = words[0].lower() if words else ""
    if not (word.isalpha() and word.endswith("s")) or word.endswith(("ions", "ss", "us")):
        return False
    if word in AUXILIARIES or word in _NO_VERBS:
        return False
    return bool(_ELIDED.search(text, max(0, cue[0].start - 6), cue[0].start))
