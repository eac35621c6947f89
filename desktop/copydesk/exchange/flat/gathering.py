"""Spans and links of another tool as our annotations; what cannot become one is said, never bent into shape."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from copydesk.core.annotations import Annotation, Entity, Kind, Quote, Role, State
from copydesk.core.quotation import propose_kinds
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span, in_order
from copydesk.core.text import paragraph_at
from copydesk.exchange.flat.values import FRAGMENT, Flat, FlatSpan, Link
from copydesk.exchange.mapping import LabelMapping

_OUR_ID = re.compile(r"([eq])[1-9][0-9]{0,8}")
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Gathered:
    """Annotations, and a sentence for each thing that could not become one or part of one.

    ``by_nearness`` counts cues and sources that no link tied to a content, and that went to the nearest one.
    """

    items: tuple[Annotation, ...]
    problems: tuple[str, ...] = ()
    by_nearness: int = 0


def gather(flat: Flat, mapping: LabelMapping, text: str, *, by_nearness: bool) -> Gathered:
    """The annotations that spans and links amount to, their labels mapped to ours.

    Contents that a "fragment" link joins are one quote. A cue or source goes to the content that a link ties it to,
    whichever way the link leads and perhaps by way of another cue or source; without a link it is a problem or, with
    ``by_nearness``, goes to the nearest content of its paragraph that has none. Ids that look like ours are kept.
    """
    return _Gathering(flat, mapping, text).done(by_nearness)


class _Gathering:
    def __init__(self, flat: Flat, mapping: LabelMapping, text: str) -> None:
        self._text = text
        self._problems: list[str] = []
        self._entities: list[FlatSpan] = []
        self._roles: dict[str, Role] = {}
        self._spans: dict[str, FlatSpan] = {}
        self._labels: dict[str, str] = {}
        self._sort(flat, mapping)
        self._quote_of: dict[str, str] = {}  # a content's id -> the id of the content that stands for the quote
        self._ties: defaultdict[str, list[str]] = defaultdict(list)
        self._tie(flat.links)

    def done(self, by_nearness: bool) -> Gathered:
        parts: defaultdict[str, defaultdict[Role, list[FlatSpan]]] = defaultdict(lambda: defaultdict(list))
        for span_id, role in self._roles.items():
            if role is Role.CONTENT:
                parts[self._quote_of[span_id]][role].append(self._spans[span_id])
        loose: list[FlatSpan] = []
        for span_id, role in self._roles.items():
            if role is Role.CONTENT:
                continue
            quotes = self._quotes_tied(span_id)
            for quote in quotes:
                parts[quote][role].append(self._spans[span_id])
            if not quotes:
                loose.append(self._spans[span_id])
        near = sum([self._settle(span, parts, by_nearness) for span in loose])
        items = tuple(self._items(parts))
        return Gathered(items, tuple(self._problems), near)

    # What each span is

    def _sort(self, flat: Flat, mapping: LabelMapping) -> None:
        left_out: Counter[str] = Counter()
        for span in flat.spans:
            ours = mapping.of(span.label)
            if span.id in self._labels:
                self._tell(Sentence("Two spans have the id “{id}”; the second was left out.", id=span.id))
            elif not span.fragments or span.fragments[-1].end > len(self._text):
                self._tell(Sentence("The span “{id}” covers nothing of the text, and was left out.", id=span.id))
            elif ours is None:
                left_out[span.label] += 1
            elif isinstance(ours, Role):
                self._roles[span.id] = ours
                self._spans[span.id] = span
            elif len(span.fragments) > 1:
                self._tell(
                    Sentence(
                        "“{words}” ({label}) is in {count} pieces, and an entity is in one; it was left out.",
                        words=self._words(span),
                        label=span.label,
                        count=len(span.fragments),
                    )
                )
            else:
                self._entities.append(span)
                self._labels[span.id] = ours
                continue
            self._labels.setdefault(span.id, "")
        for label, count in sorted(left_out.items()):
            self._tell(
                Sentence("{count} spans labelled “{label}” were left out: the table says so.", count=count, label=label)
            )

    # Which belong together

    def _tie(self, links: Iterable[Link]) -> None:
        self._quote_of = {span_id: span_id for span_id, role in self._roles.items() if role is Role.CONTENT}
        for link in links:
            head, child = self._roles.get(link.head), self._roles.get(link.child)
            if link.head not in self._labels or link.child not in self._labels:
                self._tell(
                    Sentence("A link “{kind}” leads to a span that is not there; it was left out.", kind=link.kind)
                )
            elif link.head == link.child:
                self._tell(Sentence("A link “{kind}” leads from a span to itself; it was left out.", kind=link.kind))
            elif head is Role.CONTENT and child is Role.CONTENT and link.kind.casefold() == FRAGMENT:
                self._join(link.head, link.child)
            elif head is None or child is None or head is child is Role.CONTENT:
                self._not_ours(link)
            else:
                self._ties[link.head].append(link.child)
                self._ties[link.child].append(link.head)

    def _not_ours(self, link: Link) -> None:
        self._tell(
            Sentence("A link “{kind}” between two spans has no counterpart here; it was left out.", kind=link.kind)
        )

    def _join(self, one: str, other: str) -> None:
        first, second = self._quote_of[one], self._quote_of[other]
        for content, quote in self._quote_of.items():
            if quote == second:
                self._quote_of[content] = first

    def _quotes_tied(self, span_id: str) -> list[str]:
        """The quotes that links tie a cue or source to: of contents next to it, else by way of cues and sources."""
        seen, ring = {span_id}, [span_id]
        while ring:
            beside = [each for one in ring for each in self._ties.get(one, ()) if each not in seen]
            found = [self._quote_of[each] for each in beside if each in self._quote_of]
            if found:
                return list(dict.fromkeys(found))
            seen.update(beside)
            ring = list(dict.fromkeys(beside))
        return []

    def _settle(self, span: FlatSpan, parts: Mapping[str, defaultdict[Role, list[FlatSpan]]], by_nearness: bool) -> int:
        """What becomes of a cue or source without a link: 1 when it went to the nearest content."""
        role = self._roles[span.id]
        here = span.fragments[0]
        paragraph = paragraph_at(self._text, here.start)
        near = [
            (_distance(here, fragment), fragment.start, quote)
            for quote, roles in parts.items()
            if not roles[role]
            for content in roles[Role.CONTENT]
            for fragment in content.fragments
            if paragraph is not None and paragraph.overlaps(fragment)
        ]
        if by_nearness and near:
            parts[min(near)[2]][role].append(span)
            return 1
        self._tell(
            Sentence(
                "“{words}” ({label}) belongs to no content, and was left out; link it to one where it comes from.",
                words=self._words(span),
                label=span.label,
            )
        )
        return 0

    # What it amounts to

    def _items(self, parts: Mapping[str, Mapping[Role, list[FlatSpan]]]) -> Iterator[Annotation]:
        ids = _Ids([*self._labels, *self._spans])
        for span in self._entities:
            state, annotator, score = _provenance(span)
            yield Entity(ids.of(span.id, "e"), span.fragments[0], self._labels[span.id], state, score, annotator)
        contents = {quote_id: _fragments(roles[Role.CONTENT]) for quote_id, roles in parts.items()}
        kinds = self._kinds(contents)
        for quote_id, roles in parts.items():
            first, content = self._spans[quote_id], contents[quote_id]
            state, annotator, score = _provenance(first)
            yield Quote(
                ids.of(quote_id, "q"),
                content,
                _fragments(roles[Role.CUE]),
                _fragments(roles[Role.SOURCE]),
                _speaker(first, roles[Role.SOURCE]),
                kinds[quote_id],
                state,
                score,
                annotator,
            )

    def _kinds(self, contents: Mapping[str, tuple[Span, ...]]) -> dict[str, Kind]:
        """The kind of each quote: as it is told, else as the marks around it say."""
        found: dict[str, Kind] = {}
        for quote_id in contents:
            told = self._spans[quote_id].attributes.get("kind", "").casefold()
            if told in tuple(Kind):
                found[quote_id] = Kind(told)
        untold = {quote_id: content for quote_id, content in contents.items() if quote_id not in found}
        if untold:
            found.update(zip(untold, propose_kinds(self._text, untold.values()), strict=True))
        return found

    def _words(self, span: FlatSpan) -> str:
        words = " … ".join(fragment.of(self._text) for fragment in span.fragments)
        return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"

    def _tell(self, problem: str) -> None:
        self._problems.append(problem)


class _Ids:
    """Ids as ours are: those that look so are kept, the others numbered behind them."""

    def __init__(self, theirs: Iterable[str]) -> None:
        self._next = 1 + max((int(each[1:]) for each in theirs if _OUR_ID.fullmatch(each)), default=0)

    def of(self, theirs: str, letter: str) -> str:
        found = _OUR_ID.fullmatch(theirs)
        if found and found[1] == letter:
            return theirs
        self._next += 1
        return f"{letter}{self._next - 1}"


def _speaker(content: FlatSpan, sources: Iterable[FlatSpan]) -> str | None:
    """Who speaks, as the content says or, where it says nothing, the source: the Guardian's schema has it there."""
    return next((each.attributes["speaker"] for each in (content, *sources) if each.attributes.get("speaker")), None)


def _fragments(spans: Iterable[FlatSpan]) -> tuple[Span, ...]:
    return in_order(tuple(fragment for span in spans for fragment in span.fragments))


def _distance(one: Span, other: Span) -> int:
    return max(0, other.start - one.end, one.start - other.end)


def _provenance(span: FlatSpan) -> tuple[State, str | None, float | None]:
    told = span.attributes.get("origin", "")
    score = span.score if span.score is not None and 0 <= span.score <= 1 else None
    return State(told) if told in tuple(State) else State.SUGGESTED, span.attributes.get("annotator") or None, score
