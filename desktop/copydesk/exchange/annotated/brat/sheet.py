"""The lines of one .ann file, made of our annotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from copydesk.core.annotations import Annotation, Entity, Quote, Role, State
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span, in_order
from copydesk.exchange.annotated.brat import names
from copydesk.exchange.annotated.brat.weaving import without_line_ends
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing

_OURS: Final = re.compile(r"[eq]([1-9][0-9]{0,8})")
_NOT_TYPE: Final = re.compile(r"[^A-Za-z0-9_-]")


def as_type(label: str) -> str:
    """A label as brat's configuration takes it."""
    return _NOT_TYPE.sub("_", label) or "_"


@dataclass(slots=True)
class Sheet:
    """One article's .ann file in the making: its lines, what did not fit, and the types that occur in it."""

    outgoing: Outgoing
    roles: Mapping[Role, str]
    as_events: bool
    lines: list[str] = field(default_factory=list[str])
    losses: list[Loss] = field(default_factory=list[Loss])
    types: set[str] = field(default_factory=set[str])
    _taken: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    _written: dict[str, list[tuple[str, str]]] = field(default_factory=dict[str, list[tuple[str, str]]])
    _next: int = 0

    def __post_init__(self) -> None:
        annotations = self.outgoing.annotations
        # The numbers of our ids are brat's too; parts that have no id of their own are numbered behind them.
        self._next = 1 + max((_number(each.id) for each in annotations), default=0)
        for entity in sorted(annotations.entities.values(), key=lambda each: (each.span, each.label, each.id)):
            self._entity(entity)
        for quote in sorted(annotations.quotes.values(), key=lambda each: (each.content, each.id)):
            self._quote(quote)
        self._extras(self.outgoing.article.meta.get("brat"))
        if self.outgoing.article.text[:1] == "\ufeff" and not self._written:
            done = Sentence("Nothing shows any longer that the byte-order mark is part of the text: readers drop it.")
            self.losses.append(Loss(self.outgoing.article.id, None, Lost.TEXT, done))

    def _entity(self, entity: Entity) -> None:
        number = self._take("T", entity.id)
        if self._textbound(f"T{number}", entity.label, (entity.span,), entity.id, None):
            self._known(f"T{number}", entity, f"e{number}")

    def _quote(self, quote: Quote) -> None:
        text = self.outgoing.article.text
        if not without_line_ends(text, quote.content):
            self._lose(
                quote.id,
                Lost.QUOTE,
                Sentence("Its content is nothing but line ends, which brat cannot mark: left out."),
            )
            return
        ids = {role: self._part(quote, role) for role in Role if quote.part(role)}
        content = ids[Role.CONTENT]
        parts = {role: each for role, each in ids.items() if each}
        if self.as_events:
            self._event(quote, parts)
            return
        for role in (Role.CUE, Role.SOURCE):
            if role in parts:
                self._add("R", f"{role.value} Arg1:{content} Arg2:{parts[role]}")
        self._known(content, quote, f"e{content[1:]}")

    def _event(self, quote: Quote, parts: Mapping[Role, str]) -> None:
        own = quote.cue if Role.CUE in parts else quote.content
        trigger = f"T{self._take('T', '')}"
        self._textbound(trigger, names.EVENT, own, quote.id, None, tell=False)
        number = self._take("E", quote.id)
        arguments = " ".join(f"{names.ROLES[role]}:{each}" for role, each in parts.items())
        self.lines.append(f"E{number}\t{names.EVENT}:{trigger} {arguments}")
        self._known(f"E{number}", quote, f"q{number}")

    def _part(self, quote: Quote, role: Role) -> str:
        """The textbound of one part; empty where it is nothing but line ends."""
        wanted = quote.id if role is Role.CONTENT and not self.as_events else ""
        written = f"T{self._take('T', wanted)}"
        return written if self._textbound(written, self.roles[role], quote.part(role), quote.id, role) else ""

    def _textbound(
        self, line_id: str, label: str, spans: tuple[Span, ...], item_id: str, role: Role | None, *, tell: bool = True
    ) -> bool:
        text = self.outgoing.article.text
        whole = in_order(spans)
        pieces = without_line_ends(text, whole)
        if not pieces:
            nothing = Sentence("It covers nothing but line ends, which brat cannot mark: left out.")
            self._lose(item_id, Lost.EDGES if role else Lost.ENTITY, nothing, role)
            return False
        places = ";".join(f"{span.start} {span.end}" for span in pieces)
        written = as_type(label)
        self.types.add(written)
        self.lines.append(f"{line_id}\t{written} {places}\t{' '.join(span.of(text) for span in pieces)}")
        self._written.setdefault(_key([[span.start, span.end] for span in pieces]), []).append((written, line_id))
        if written != label:
            self._note(names.LABEL, line_id, label)
        if pieces != whole and tell:
            self._note(names.SPANS, line_id, ";".join(f"{span.start}-{span.end}" for span in whole))
        return True

    def _known(self, line_id: str, annotation: Annotation, becomes: str) -> None:
        """What is known of an annotation beside its words; ``becomes`` is the id that its line will be read as."""
        if isinstance(annotation, Quote):
            self._add("A", f"{names.KIND} {line_id} {annotation.kind.value}")
        if annotation.state is not State.SUGGESTED:
            self._add("A", f"{names.ORIGIN} {line_id} {annotation.state.value}")
        if isinstance(annotation, Quote) and annotation.speaker is not None:
            self._note(names.SPEAKER, line_id, annotation.speaker)
        if annotation.annotator is not None:
            self._note(names.ANNOTATOR, line_id, annotation.annotator)
        if annotation.score is not None and annotation.state is State.SUGGESTED:
            self._note(names.SCORE, line_id, repr(annotation.score))
        if annotation.id != becomes:
            self._note(names.ID, line_id, annotation.id)

    def _note(self, name: str, line_id: str, words: str) -> None:
        self._add("#", f"{name} {line_id}\t{names.as_note(words)}")

    # What an earlier reading kept

    def _extras(self, kept: object) -> None:
        if not isinstance(kept, dict):
            return
        extras = cast("dict[str, object]", kept)
        for said in _dicts(extras.get("said")):
            target, letter, name, value = self._found(said), said.get("line"), said.get("name"), said.get("value")
            if target and letter in ("A", "N", "#") and isinstance(name, str) and isinstance(value, str):
                gap = "\t" if letter == "#" else " "
                self._add(letter, f"{name} {target}{gap}{value}".rstrip())
        equivalences = extras.get("equivalences")
        for same in cast("list[object]", equivalences) if isinstance(equivalences, list) else ():
            targets = [target for each in _dicts(same) if (target := self._found(each))]
            if len(targets) > 1:
                self.lines.append(f"*\tEquiv {' '.join(targets)}")

    def _found(self, place: Mapping[str, object]) -> str | None:
        """The textbound that now stands where something stood when it was read."""
        here = self._written.get(_key(place.get("spans")), [])
        found = [(written != place.get("type"), line_id) for written, line_id in here]
        return min(found)[1] if found else None

    # Numbers

    def _take(self, letter: str, item_id: str) -> int:
        """A number for a line: that of the annotation's id where it is free, else the next one."""
        taken = self._taken.setdefault(letter, set())
        number = _number(item_id)
        if not number or number in taken:
            number, self._next = self._next, self._next + 1
        taken.add(number)
        return number

    def _add(self, letter: str, rest: str) -> None:
        taken = self._taken.setdefault(letter, set())
        taken.add(len(taken) + 1)
        self.lines.append(f"{letter}{len(taken)}\t{rest}")

    def _lose(self, item_id: str, what: Lost, done: Sentence, role: Role | None = None) -> None:
        self.losses.append(Loss(self.outgoing.article.id, item_id, what, done, role))


def _key(spans: object) -> str:
    """Something to look spans up by; those from a meta may be anything."""
    return repr(spans)


def _number(item_id: str) -> int:
    found = _OURS.fullmatch(item_id)
    return int(found[1]) if found else 0


def _dicts(values: object) -> Iterator[dict[str, object]]:
    for value in cast("list[object]", values) if isinstance(values, list) else ():
        if isinstance(value, dict):
            yield cast("dict[str, object]", value)
