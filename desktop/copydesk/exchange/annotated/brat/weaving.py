"""Textbounds, events and relations as spans and links; what has no counterpart here as values for the meta."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Final

from copydesk.core.annotations import Kind, Role, State
from copydesk.core.spans import Span
from copydesk.exchange.annotated.brat import names
from copydesk.exchange.annotated.brat.grammar import LINE_ENDS, Linked, Said, Standoff, about_of
from copydesk.exchange.flat import FRAGMENT, Flat, FlatSpan, Link

Placed = Mapping[str, tuple[Span, ...]]
_CONTENT: Final = names.ROLES[Role.CONTENT].casefold()
_CUE: Final = names.ROLES[Role.CUE].casefold()
_PAIR: Final = re.compile(r"[0-9]{1,9}-[0-9]{1,9}(?:;[0-9]{1,9}-[0-9]{1,9})*")
# PolNeAR has types of its own for what lacks a part: Attribution-no-source.
_ATTRIBUTION: Final = re.compile("attribution(?![a-z])", re.IGNORECASE)
_KINDS: Final = frozenset(Kind)
_ORIGINS: Final = frozenset(State)


def weave(standoff: Standoff, placed: Placed, text: str) -> tuple[Flat, dict[str, object]]:
    """The spans and links, and what neither can hold: equivalences, and what is said of an annotation in other words.

    An event that quotes (one with a Content) is its content, linked to the others; its trigger is dropped where it only
    repeats the cue or the content, and is the cue where the event has none. Any other event is its trigger.
    """
    return _Weaving(standoff, placed, text).done()


class _Weaving:
    def __init__(self, standoff: Standoff, placed: Placed, text: str) -> None:
        self._text = text
        self._standoff = standoff
        self._placed = dict(placed)
        self._types = {each.id: each.type for each in standoff.textbounds.values()}
        self._ids: dict[str, str] = {}
        self._links: list[Link] = []
        self._attributes: dict[str, dict[str, str]] = {}
        self._rest: list[dict[str, object]] = []

    def done(self) -> tuple[Flat, dict[str, object]]:
        for event in self._standoff.events.values():
            self._event(event)
        for relation in self._standoff.relations:
            (_, one), (_, other) = relation.arguments
            self._links.append(Link(relation.type, self._target(one), self._target(other)))
        for letter, said in about_of(self._standoff):
            self._say(letter, said)
        spans = [self._span(each) for each in self._placed]
        links = [Link(link.kind, self._id(link.head), self._id(link.child)) for link in self._links]
        return Flat(tuple(spans), tuple(links)), self._extras()

    # Events

    def _event(self, event: Linked) -> None:
        arguments = [(role.casefold(), self._target(each)) for role, each in event.arguments]
        contents = [each for role, each in arguments if role == _CONTENT]
        trigger = event.trigger or ""
        head = self._target(event.id)
        if not contents:
            self._links += [Link(role, head, each) for role, each in arguments]
            return
        if head not in self._ids:
            self._ids[head] = f"q{event.id[1:]}"
        self._links += [
            Link(FRAGMENT if role == _CONTENT else role, head, each) for role, each in arguments if each != head
        ]
        self._trigger(trigger, head, {each for _, each in arguments}, any(role == _CUE for role, _ in arguments))

    def _trigger(self, trigger: str, head: str, others: set[str], has_cue: bool) -> None:
        if trigger in others or trigger not in self._placed or not _ATTRIBUTION.match(self._types[trigger]):
            return
        if any(self._placed[trigger] == self._placed.get(each) for each in others):
            del self._placed[trigger]
        elif not has_cue:
            self._types[trigger] = names.ROLES[Role.CUE]
            self._links.append(Link(_CUE, head, trigger))

    def _target(self, each: str, depth: int = 0) -> str:
        """The textbound that an id stands for: an event's is its first content, else its trigger."""
        event = self._standoff.events.get(each)
        # Events may hold events, in a damaged file round in a circle.
        if event is None or depth > 20:
            return each
        content = next((other for role, other in event.arguments if role.casefold() == _CONTENT), None)
        return self._target(content or event.trigger or each, depth + 1)

    # What is said of an annotation

    def _say(self, letter: str, said: Said) -> None:
        about = self._target(said.about)
        if about not in self._placed:
            self._rest.append({"line": letter, "name": said.name, "value": said.value, **self._place(about)})
            return
        known = self._attributes.setdefault(about, {})
        value = names.from_note(said.value) if letter == "#" else said.value
        if letter == "A" and said.name in (names.KIND, names.ORIGIN) and value.casefold() in (_KINDS | _ORIGINS):
            known["kind" if said.name == names.KIND else "origin"] = value.casefold()
        elif letter == "#" and said.name in (names.SPEAKER, names.ANNOTATOR, names.SCORE, names.SPANS, names.LABEL):
            known[said.name.casefold()] = value
        elif letter == "#" and said.name == names.ID:
            self._ids[about] = value
        else:
            self._rest.append({"line": letter, "name": said.name, "value": said.value, **self._place(about)})

    def _place(self, each: str) -> dict[str, object]:
        """Where something is, said so that it is found again when all ids are others."""
        spans = self._placed.get(each, ())
        return {"type": self._types.get(each, ""), "spans": [[span.start, span.end] for span in spans]}

    def _extras(self) -> dict[str, object]:
        same = [[self._place(self._target(each)) for each in equal] for equal in self._standoff.equivalences]
        return {**({"equivalences": same} if same else {}), **({"said": self._rest} if self._rest else {})}

    # What comes out

    def _id(self, each: str) -> str:
        return self._ids.get(each) or (f"e{each[1:]}" if each[:1] == "T" else each)

    def _span(self, each: str) -> FlatSpan:
        known = self._attributes.get(each, {})
        score = _number(known.pop("score", ""))
        label = known.pop("label", self._types[each])
        spans = _whole(self._text, self._placed[each], known.pop("spans", ""))
        return FlatSpan(self._id(each), spans, label, known, score)


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _whole(text: str, fragments: tuple[Span, ...], told: str) -> tuple[Span, ...]:
    """The spans that fragments were made of, where a note says so and nothing but line ends is between."""
    if not _PAIR.fullmatch(told):
        return fragments
    pairs = [tuple(map(int, pair.split("-"))) for pair in told.split(";")]
    if any(not start < end <= len(text) for start, end in pairs):
        return fragments
    spans = tuple(Span(start, end) for start, end in pairs)
    return spans if without_line_ends(text, spans) == fragments else fragments


def without_line_ends(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans as brat takes them: none over the end of a line."""
    found: list[Span] = []
    for span in spans:
        start = span.start
        for at in range(span.start, span.end + 1):
            if at == span.end or text[at] in LINE_ENDS:
                if start < at:
                    found.append(Span(start, at))
                start = at + 1
    return tuple(found)
