"""Ranks who could speak each quote of an article.

Quotes, names, narrated pronouns and descriptions are visited in reading order, as a reader meets them: who was named,
where, as what and by which pronoun decides whom the next mention can mean (Hobbs 1978 and Lappin & Leass 1994 for the
order of antecedents, Muzny et al. 2017 for the steps from quote to mention to speaker). Every candidate, and nobody,
gets a sum of weighted evidence; their softmax is the probability.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from copydesk.core.annotations import Entity, Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.antecedents import source_of
from copydesk.core.speakers.evidence import Question, for_candidate, for_nobody
from copydesk.core.speakers.memory import Members, Memory
from copydesk.core.speakers.names import Member, Named, bare, fold
from copydesk.core.speakers.roles import Part
from copydesk.core.speakers.scene import DESCRIPTION, PRONOUN, SPEAKING, Scene
from copydesk.core.speakers.sources import How, Sort, Source, read_source
from copydesk.core.speakers.weights import CANDIDATE, NOBODY
from copydesk.core.speakers.words import HE, SHE

_RECENT = 8  # so many of those met last can be meant,
_TOP = 3  # and so many of those named most, or described by one word
_SURE = 0.5  # a narrated pronoun is taken for whom it means from this probability on
_SHOWN = 5  # so many candidates are returned where not all are asked for
_SIGNERS = 50


@dataclass(frozen=True, slots=True)
class Ranked:
    """One who could speak. ``members`` are several where people speak together; ``name`` then joins theirs.

    ``probability`` is that of speaking the quote, ``evidence`` the mention that speaks for it: within the source, else
    the last before the quote, else the first in the article.
    """

    members: Members
    name: str
    label: str
    mentions: int
    probability: float
    evidence: Span


@dataclass(frozen=True, slots=True)
class Ranking:
    """The candidates of one quote, the likeliest first; ``nobody`` is the probability that nobody nameable speaks."""

    candidates: tuple[Ranked, ...]
    nobody: float

    @property
    def speaker(self) -> Ranked | None:
        """The first candidate, unless nobody is likelier."""
        first = self.candidates[0] if self.candidates else None
        return first if first and first.probability > self.nobody else None


class Resolver:
    """The quotes of one article, ranked in reading order; each speaker found helps to find the next.

    Neither the order of entities and quotes nor their ids make a difference to what is found.
    """

    def __init__(self, text: str, entities: Iterable[Entity], quotes: Sequence[Quote]) -> None:
        self._quotes = sorted(quotes, key=lambda quote: (_place(quote), quote.content, quote.cue, quote.source))
        named = [Named(each.span.start, each.span.end, each.label) for each in entities]
        self._scene = Scene.of(text, named, [span for quote in quotes for span in quote.source])
        self._by_name = {member.words: (place,) for place, member in enumerate(self._scene.cast.members)}

    def ranks(self, known: Mapping[str, str | None] | None = None) -> dict[str, Ranking]:
        """The likeliest candidates of each quote by its id, but for those whose speaker (or None) is ``known``."""
        return dict(self._walk(known or {}, None))

    def ranks_for(self, quote: Quote, known: Mapping[str, str | None] | None = None) -> Ranking:
        """The ranking of one of the quotes, with everybody in the cast."""
        return next(ranking for each, ranking in self._walk(known or {}, quote) if each == quote.id)

    def source_of(self, quote: Quote) -> Source:
        """What stands beside one of the quotes, read."""
        return source_of(self._scene, quote)

    def _walk(self, known: Mapping[str, str | None], asked: Quote | None) -> Iterator[tuple[str, Ranking]]:
        memory = Memory(self._scene)
        for step in self._steps():
            if isinstance(step, int):
                memory.meet(step)
            elif isinstance(step, Span):
                self._refer(step, memory)
            else:
                source = source_of(self._scene, step)
                is_asked = asked is not None and step.id == asked.id
                if step.id in known and not is_asked:
                    members = self._members_named(known[step.id] or "")
                else:
                    ranking = self._ranking(step, source, memory, everybody=is_asked)
                    yield step.id, ranking
                    members = ranking.speaker.members if ranking.speaker else ()
                end = max(span.end for span in (*step.content, *step.source))
                memory.speak(members, source.start, end, source.sort)

    def _members_named(self, name: str) -> Members:
        words = fold(bare(name))
        found = self._by_name.get(words)
        return found or next((each for full, each in self._by_name.items() if full[-len(words) :] == words), ())

    def _steps(self) -> list[int | Span | Quote]:
        """Mentions by place, pronouns and descriptions by span, quotes: in reading order."""
        page = self._scene.page
        steps: list[tuple[int, int, int | Span | Quote]] = []
        steps += [(mention.start, 1, place) for place, mention in enumerate(self._scene.cast.mentions)]
        steps += [(_place(quote), 3, quote) for quote in self._quotes]
        sources = sorted({span for quote in self._quotes for span in quote.source})
        for match in (*PRONOUN.finditer(page.text), *DESCRIPTION.finditer(page.text)):
            span = Span(*match.span())
            at = bisect_left(sources, span)
            if page.is_said(span.start) or any(span.overlaps(source) for source in sources[max(0, at - 1) : at + 1]):
                continue
            if match.re is PRONOUN or match[1] in self._scene.called:
                steps.append((span.start, 2, span))
        return [step for _, _, step in sorted(steps, key=lambda step: step[:2])]

    def _refer(self, span: Span, memory: Memory) -> None:
        """A narrated “he” or “the mayor”: remember whom it means, if that is clear."""
        word = span.of(self._scene.page.text).lower()
        if word in HE or word in SHE:
            source = Source(Sort.HE, span.start, (word,), gender=(word in SHE) - (word in HE))
        else:
            source = read_source(self._scene.page.text, span, ())
        scored, nobody = self._scored(Quote("", (span,)), source, memory)
        if scored and scored[0][0] > max(nobody, _SURE):
            is_subject = word not in HE | SHE or word in ("he", "she")
            memory.refer(scored[0][1], span.start, Part.SUBJECT if is_subject else Part.POSSESSOR)

    def _ranking(self, quote: Quote, source: Source, memory: Memory, *, everybody: bool) -> Ranking:
        scored, nobody = self._scored(quote, source, memory, everybody=everybody)
        shown = scored if everybody else scored[:_SHOWN]
        return Ranking(tuple(self._ranked(quote, members, share) for share, members in shown), nobody)

    def _scored(
        self, quote: Quote, source: Source, memory: Memory, *, everybody: bool = False
    ) -> tuple[list[tuple[float, Members]], float]:
        """Each candidate with its probability, the likeliest first, and that of nobody."""
        question = Question.of(quote, source, memory)
        weights = CANDIDATE[source.sort]
        scores = {
            members: _dot(weights, for_candidate(question, memory, members))
            for members in self._candidates(source, memory, everybody=everybody)
        }
        nobody = _dot(NOBODY[source.sort], for_nobody(question, memory))
        top = max((nobody, *scores.values()))
        shares = {members: math.exp(score - top) for members, score in scores.items()}
        total = math.exp(nobody - top) + sum(shares.values())
        scored = sorted(((share / total, members) for members, share in shares.items()), key=lambda s: (-s[0], s[1]))
        return scored, math.exp(nobody - top) / total

    def _candidates(self, source: Source, memory: Memory, *, everybody: bool) -> list[Members]:
        """Those named in the source, met last, named most, described so, or signing; always in the same order."""
        scene, cast = self._scene, self._scene.cast
        found: dict[Members, None] = {}
        speaking = tuple(dict.fromkeys(cast.mentions[at].member for at, how in source.named if how is not How.MODIFIER))
        if len(speaking) > 1:
            found[speaking] = None
        found |= {(cast.mentions[place].member,): None for place, _ in source.named}
        if memory.last:
            found[memory.last] = None
        found |= dict.fromkeys(memory.recent(SPEAKING, _RECENT))
        if scene.page.is_said(source.start):
            found |= dict.fromkeys(list(reversed(memory.said))[:_TOP])
        found |= {(member,): None for member in (scene.most_named if everybody else scene.most_named[:_TOP])}
        for word in (source.noun, *source.words) if source.noun else ():
            if len(word) > 3:
                found |= {(member,): None for member in islice(scene.called.get(word, ()), _TOP)}
        if source.sort is Sort.MANY and source.is_definite:
            found |= self._pair(source.noun.removesuffix("s"), memory)
        if source.sort is Sort.FIRST:
            found |= {(member,): None for _, member in scene.signatures[:_SIGNERS]}
        return list(found)

    def _pair(self, noun: str, memory: Memory) -> dict[Members, None]:
        """The only two met so far who are called by a noun: “the senators”."""
        called = self._scene.called.get(noun, ())
        two = tuple(sorted(member for member in called if (member,) in memory.traces)) if len(called) < _RECENT else ()
        return {two: None} if len(two) == 2 else {}

    def _ranked(self, quote: Quote, members: Members, probability: float) -> Ranked:
        people = [self._scene.cast.members[member] for member in members]
        name = " and ".join(person.name for person in people)
        first = people[0]
        return Ranked(members, name, first.label, len(first.mentions), probability, self._nearest(quote, first))

    def _nearest(self, quote: Quote, member: Member) -> Span:
        starts, mentions = self._scene.starts, self._scene.cast.mentions
        for source in quote.source:
            at = bisect_left(member.mentions, bisect_left(starts, source.start))
            for place in member.mentions[max(0, at - 1) : at + 1]:
                span = Span(mentions[place].start, mentions[place].end)
                if span.overlaps(source):
                    return span
        before = bisect_left(member.mentions, bisect_left(starts, quote.content[0].start))
        mention = mentions[member.mentions[max(0, before - 1)]]
        return Span(mention.start, mention.end)


def _dot(weights: Sequence[float], evidence: Sequence[float]) -> float:
    return sum(map(float.__mul__, weights, evidence))


def _place(quote: Quote) -> int:
    return quote.source[0].start if quote.source else quote.content[0].start
