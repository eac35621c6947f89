"""What an article says of its people before any quote is asked about: who they are, what they do, he or she."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.core.spans import Span
from copydesk.core.speakers.names import Cast, Mention, Named
from copydesk.core.speakers.page import Page
from copydesk.core.speakers.roles import Part, descriptions, part_of, titled
from copydesk.core.speakers.sources import head_end
from copydesk.core.speakers.words import (
    CONJUNCTIONS,
    DETERMINERS,
    FIRST,
    GENERIC,
    HE,
    IT,
    PEOPLE_SINGULAR,
    PREPOSITIONS,
    RELATIVE,
    SHE,
    THEY,
    is_person_noun,
    is_plural,
)

LEFT_OUT = frozenset({"DATE", "MONEY", "NORP"})
DESCRIPTION = re.compile(
    r"\b[Tt]he\s(?:[A-Za-z][\w-]*\s){0,2}?(" + "|".join(sorted(PEOPLE_SINGULAR)) + r")\b(?!\s(?:[A-Z]|who\b|of\b))"
)
SPEAKING = ("PERSON", "ORG")
PRONOUN = re.compile(r"\b(?:he|his|him|himself|she|her|hers|herself)\b", re.IGNORECASE)
_NAME_LIKE = re.compile(r"[A-Z][\w’'-]*\.?(?:\s(?:(?:of|for|the|and|in)\s)*[A-Z][\w’'-]*\.?){0,7}")
_LOWER_WORD = re.compile(r"(?<![\w’'-])[a-z]{3,}")
_PLAIN = frozenset(RELATIVE | HE | SHE | IT | THEY | FIRST | GENERIC | DETERMINERS | CONJUNCTIONS | PREPOSITIONS)
_AFTER_SIGNATURE = re.compile(
    r"[.;]?\s*(?:[\n\r\u2028\u2029]|\Z)|;\s|,[^.\n]{1,40}\n|\sis\s(?:a|an|the|\w+-in-|\w+\sof|\w+er)\b"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """The facts of one article. ``parts`` and ``said`` go by place of mention, ``gender`` by place of member."""

    page: Page
    cast: Cast
    starts: tuple[int, ...]
    parts: tuple[Part, ...]
    said: tuple[bool, ...]
    gender: tuple[float, ...]  # from -1, surely he, to 1, surely she; 0 unknown
    called: dict[str, dict[int, None]]  # a describing word -> the members it describes, in reading order
    most_named: tuple[int, ...]
    signatures: tuple[tuple[int, int], ...]  # where a line is signed, and by which member

    @classmethod
    def of(cls, text: str, named: Iterable[Named], sources: Sequence[Span]) -> Scene:
        """Read an article; ``sources`` are those of its quotes, where names stand that no pipeline has found."""
        page = Page.of(text)
        marked = sorted(set(named), key=lambda each: (each.start, each.end, each.label))
        known = [each for each in marked if each.label not in LEFT_OUT or each.label == "NORP"]
        cast = Cast.of(text, [*known, *_unnamed(text, [(each.start, each.end) for each in marked], sources)])
        starts = tuple(mention.start for mention in cast.mentions)
        parts = tuple(part_of(page, mention) for mention in cast.mentions)
        said = tuple(page.is_said(mention.start) for mention in cast.mentions)
        called = _called(page, cast)
        order = sorted(range(len(cast.members)), key=lambda place: (-len(cast.members[place].mentions), place))
        most = tuple(place for place in order if cast.members[place].label in SPEAKING and cast.members[place].mentions)
        gender = _genders(page, cast, starts, parts, said)
        return cls(page, cast, starts, parts, said, gender, called, most, _signatures(page, cast))

    def within(self, span: Span) -> list[tuple[int, Mention]]:
        """The mentions that overlap a span, with their places; of those that overlap one another only the longest."""
        found: list[tuple[int, Mention]] = []
        place = max(0, bisect_left(self.starts, span.start) - 3)
        while place < len(self.starts) and self.starts[place] < span.end:
            mention = self.cast.mentions[place]
            if mention.end > span.start and (not found or mention.start >= found[-1][1].end):
                found.append((place, mention))
            place += 1
        return found

    def signer(self, at: int) -> int | None:
        """Who signs the first line after a position that anybody signs."""
        place = bisect_right(self.signatures, (at, len(self.cast.members)))
        return self.signatures[place][1] if place < len(self.signatures) else None


def _unnamed(text: str, known: Sequence[tuple[int, int]], sources: Sequence[Span]) -> list[Named]:
    """Names at the head of a source that nobody marked as entities but that are written like names."""
    starts = [start for start, _ in known]
    lower: set[str] | None = None
    found: dict[Span, Named] = {}
    for span in sources:
        at = bisect_left(starts, span.end)
        if any(end > span.start for _, end in known[max(0, at - 3) : at]):
            continue
        match = _NAME_LIKE.search(text, span.start, head_end(text, span.start, span.end, ()))
        if match is None:
            continue
        words = match[0].split()
        start = match.start()
        while words and words[0].lower() in _PLAIN:
            start += len(words[0]) + 1
            words = words[1:]
        if not words:
            continue
        if len(words) == 1 and not words[0].isupper():
            lower = lower if lower is not None else set(_LOWER_WORD.findall(text))
            is_common = words[0].lower() in lower or is_plural(words[0].lower()) or is_person_noun(words[0].lower())
            if is_common or match.end() < span.end:
                continue
        found[Span(start, match.end())] = Named(start, match.end(), "")
    return list(found.values())


def _called(page: Page, cast: Cast) -> dict[str, dict[int, None]]:
    called: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for mention in cast.mentions:
        for word in sorted(descriptions(page, mention)) if mention.is_whole else ():
            called[word][mention.member] = None
    for place, member in enumerate(cast.members):
        for word in member.words if member.label != "PERSON" and member.mentions else ():
            called[word][place] = None
    return dict(called)


def _genders(
    page: Page, cast: Cast, starts: Sequence[int], parts: Sequence[Part], said: Sequence[bool]
) -> tuple[float, ...]:
    """He or she by titles, nouns and pronouns. A pronoun speaks for the one person named in its sentence before it, or
    in the sentence before; where several are, a little for each subject."""
    votes = [0.0] * len(cast.members)
    for mention in cast.mentions:
        if mention.is_whole:
            votes[mention.member] += titled(page, mention)
    people = [place for place, m in enumerate(cast.mentions) if cast.members[m.member].label == "PERSON"]
    at_person = [starts[place] for place in people]
    doubtful: list[tuple[float, frozenset[int], frozenset[int]]] = []
    for match in PRONOUN.finditer(page.text):
        vote = 1.0 if match[0].lower() in SHE else -1.0
        quoted = page.is_said(match.start())
        sentence = page.sentence(match.start())
        for back in (0, 1):
            first = page.sentence_starts[max(0, sentence - back)]
            last = match.start() if not back else page.sentence_starts[sentence]
            near = people[bisect_left(at_person, first) : bisect_left(at_person, last)][-6:]
            near = [place for place in near if said[place] == quoted]
            members = frozenset(cast.mentions[place].member for place in near)
            if len(members) == 1:
                votes[next(iter(members))] += vote * (1 - 0.4 * back)
            elif members:
                subjects = frozenset(cast.mentions[p].member for p in near if parts[p] is Part.SUBJECT) or members
                doubtful.append((vote * (0.8 - 0.3 * back), members, subjects))
            if members:
                break
    # Where several are near, those whom surer signs have made the other sex are out.
    for _ in range(2):
        sure = list(votes)
        for vote, members, subjects in doubtful:
            fitting = [member for member in sorted(members) if sure[member] * vote > -1.0]
            best = [member for member in fitting if sure[member] * vote > 1.0] or [
                member for member in fitting if member in subjects
            ]
            if len(fitting) == 1 or len(best) == 1:
                votes[(fitting if len(fitting) == 1 else best)[0]] += vote * (1.0 if len(fitting) == 1 else 0.5)
    return tuple(_squeezed(vote) for vote in votes)


def _squeezed(vote: float) -> float:
    """Votes squeezed between -1 and 1."""
    return vote / (1.5 + abs(vote))


def _signatures(page: Page, cast: Cast) -> tuple[tuple[int, int], ...]:
    """Lines that begin with a person and end with it, or go on like the note on an author: who "I" is before them."""
    found: list[tuple[int, int]] = []
    text = page.text
    for mention in cast.mentions:
        member = cast.members[mention.member]
        if member.label != "PERSON" or len(member.words) < 2 or mention.end - mention.start > 60:
            continue
        lead = text[page.line_starts[page.line(mention.start)] : mention.start]
        if len(lead) > 6 or lead.strip().lower() not in ("", "by", "—", "–", "--", "-"):
            continue
        if _AFTER_SIGNATURE.match(text, mention.end):
            found.append((mention.start, mention.member))
    return tuple(found)
