"""Who has been met so far, reading an article from its beginning: by name, by pronoun, as the speaker of a quote.

``members`` are places of members in the cast: one, or several who are named or speak together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from copydesk.core.speakers.roles import Part
from copydesk.core.speakers.scene import Scene
from copydesk.core.speakers.sources import Sort

Members = tuple[int, ...]
# After a quote of one of these that nobody nameable spoke, "they" are nobody nameable either.
_NAMELESS = frozenset({Sort.MANY, Sort.THEY, Sort.GENERIC, Sort.PERSON})
_IN_BRIEF = 0.5  # what a pronoun counts for beside a name


@dataclass(frozen=True, slots=True)
class Trace:
    """Where somebody was met last, as which part of the sentence, and how often so far (a pronoun counts half)."""

    at: int
    part: Part
    count: float


@dataclass(slots=True)
class Memory:
    """What a reader remembers at one point of an article; the walk through it tells it what comes next."""

    scene: Scene
    traces: dict[Members, Trace] = field(default_factory=dict[Members, Trace])  # whom we met last is last
    said: dict[Members, Trace] = field(default_factory=dict[Members, Trace])  # the same within quotations
    last: Members = ()  # who spoke the last quote with a speaker
    last_end: int = 0
    others_since: int = 0  # how many like the last speaker have been named since
    nameless_end: int = 0  # where the last quote ended, if nobody nameable spoke it

    def meet(self, place: int) -> None:
        """Somebody is named; ``place`` is that of the mention."""
        cast, part = self.scene.cast, self.scene.parts[place]
        mention = cast.mentions[place]
        members = (mention.member,)
        if self.scene.said[place]:
            self.said.pop(members, None)
            self.said[members] = Trace(mention.start, part, 1.0)
            return
        is_like_last = bool(self.last) and cast.members[mention.member].label == cast.members[self.last[0]].label
        if is_like_last and mention.member not in self.last:
            self.others_since += mention.start >= self.last_end
        self.touch(members, mention.start, part, 1.0)
        if place and self._is_joined(place):
            self.touch((cast.mentions[place - 1].member, mention.member), mention.start, part, 1.0)

    def _is_joined(self, place: int) -> bool:
        """True when a mention stands after another and an "and"."""
        cast = self.scene.cast
        before, mention = cast.mentions[place - 1], cast.mentions[place]
        if before.member == mention.member or not 4 <= mention.start - before.end <= 40:
            return False
        words = self.scene.page.text[before.end : mention.start].split()
        return (
            "and" in words
            and cast.members[before.member].label == cast.members[mention.member].label
            and all(word in ("and", "the", ",") or word[0].isupper() for word in words)
        )

    def refer(self, members: Members, at: int, part: Part) -> None:
        """Somebody is meant by a pronoun or a description."""
        self.touch(members, at, part, _IN_BRIEF)

    def speak(self, members: Members, start: int, end: int, sort: Sort) -> None:
        """A quote ends that the members speak, or nobody if there are none; ``start`` is where its source begins."""
        if members:
            self.touch(members, start, Part.SUBJECT, _IN_BRIEF)
            self.last, self.last_end, self.others_since = members, end, 0
        self.nameless_end = end if not members and sort in _NAMELESS else 0

    def touch(self, members: Members, at: int, part: Part, weight: float) -> None:
        """Remember a meeting. Within one sentence a subject stays what is talked about, whatever part comes next."""
        before = self.traces.pop(members, None)
        if before and before.part > part and self.scene.page.sentence(before.at) == self.scene.page.sentence(at):
            part = before.part
        self.traces[members] = Trace(at, part, weight + (before.count if before else 0.0))

    def trace(self, members: Members, *, within_quotation: bool) -> Trace | None:
        """The last meeting; those within quotations count only for what stands within one.

        Several who have not been met together were when the last of them was.
        """
        trace = self.traces.get(members)
        if trace is None and len(members) > 1:
            apart = [self.traces[each,] for each in members if (each,) in self.traces]
            trace = max(apart, key=lambda each: each.at, default=None)
        said = self.said.get(members) if within_quotation else None
        return said if said and (trace is None or trace.at < said.at) else trace

    def recent(self, labels: Sequence[str], most: int) -> list[Members]:
        """Those met last, the last first."""
        found: list[Members] = []
        for members in reversed(self.traces):
            if len(found) >= most:
                break
            if self.scene.cast.members[members[0]].label in labels:
                found.append(members)
        return found

    def goes_on(self, line: int) -> bool:
        """True when the last quote with a speaker ended on this line or the one before."""
        return bool(self.last) and line - self.scene.page.line(max(0, self.last_end - 1)) <= 1
