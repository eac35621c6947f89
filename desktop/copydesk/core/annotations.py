"""The annotations of one article: what the editor sees, as immutable values.

All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from copydesk.core.remarks import Remark
from copydesk.core.spans import Span


class State(StrEnum):
    """What a human has said of an annotation so far."""

    SUGGESTED = "suggested"  # the machine's word alone
    KEPT = "kept"  # a suggestion that an editor confirmed as it stood
    CORRECTED = "corrected"  # a suggestion that an editor changed
    ADDED = "added"  # an editor's own


class Kind(StrEnum):
    """How much of a quote's content stands between quotation marks: all, none or some of it."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Role(StrEnum):
    """The parts of a quote: the words quoted, the words that signal speaking, and who speaks as it stands there."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"


@dataclass(frozen=True, slots=True, init=False)
class Entity:
    """A named thing: one span with a label of the scheme."""

    id: str
    span: Span
    label: str
    state: State = State.SUGGESTED
    score: float | None = None  # the machine's probability, 0 to 1; None where a human decided or the machine has none
    annotator: str | None = None  # who last decided; None for the machine

    def __init__(
        self,
        id: str,  # noqa: A002
        span: Span,
        label: str,
        state: State = State.SUGGESTED,
        score: float | None = None,
        annotator: str | None = None,
    ) -> None:
        _e_id(self, id)
        _e_span(self, span)
        _e_label(self, label)
        _e_state(self, state)
        _e_score(self, score)
        _e_annotator(self, annotator)


@dataclass(frozen=True, slots=True, init=False)
class Quote:
    """Reported speech: content in one or more fragments, its cue and its source, and the speaker it resolves to.

    ``source`` is the mention beside the quote ("he"); ``speaker`` is the fullest name of who that is
    ("Lloyd Austin"), or None where nobody nameable speaks.
    """

    id: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    kind: Kind = Kind.DIRECT
    state: State = State.SUGGESTED
    score: float | None = None
    annotator: str | None = None

    def __init__(
        self,
        id: str,  # noqa: A002
        content: tuple[Span, ...],
        cue: tuple[Span, ...] = (),
        source: tuple[Span, ...] = (),
        speaker: str | None = None,
        kind: Kind = Kind.DIRECT,
        state: State = State.SUGGESTED,
        score: float | None = None,
        annotator: str | None = None,
    ) -> None:
        _q_id(self, id)
        _q_content(self, content)
        _q_cue(self, cue)
        _q_source(self, source)
        _q_speaker(self, speaker)
        _q_kind(self, kind)
        _q_state(self, state)
        _q_score(self, score)
        _q_annotator(self, annotator)

    def part(self, role: Role) -> tuple[Span, ...]:
        """The spans in one role, in reading order."""
        if role is Role.CONTENT:
            return self.content
        return self.cue if role is Role.CUE else self.source

    def with_part(self, role: Role, spans: tuple[Span, ...]) -> Quote:
        """A copy with other spans in one role."""
        if role is Role.CONTENT:
            return replace(self, content=spans)
        return replace(self, cue=spans) if role is Role.CUE else replace(self, source=spans)

    def spans(self) -> Iterator[tuple[Role, int, Span]]:
        """Every span with its role and its place among the spans of that role."""
        for role in Role:
            for index, span in enumerate(self.part(role)):
                yield role, index, span


# What a dataclass does by itself to be frozen takes half as long again, and an import makes millions of annotations.
_e_id, _e_span, _e_label, _e_state, _e_score, _e_annotator = (
    Entity.__dict__[name].__set__ for name in ("id", "span", "label", "state", "score", "annotator")
)
_q_id, _q_content, _q_cue, _q_source, _q_speaker, _q_kind, _q_state, _q_score, _q_annotator = (
    Quote.__dict__[name].__set__
    for name in ("id", "content", "cue", "source", "speaker", "kind", "state", "score", "annotator")
)

Annotation = Entity | Quote
QUOTES: Final = "quotes"
"""Where labels are asked for: the quotes, which have none."""
Item = Annotation | Remark
"""Whatever a change can add, remove or alter."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who declared the article gold, and when (ISO 8601, UTC)."""

    annotator: str
    at: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One annotation or remark before and after; None stands for absent. Before and after carry the same id."""

    before: Item | None
    after: Item | None

    @property
    def id(self) -> str:
        """The id of the annotation or remark that the edit is about."""
        present = self.after or self.before
        assert present is not None, "an edit of nothing"
        return present.id


@dataclass(frozen=True, slots=True)
class Change:
    """What one correction does to an article. ``action`` names the correction ("relabel")."""

    action: str
    edits: tuple[Edit, ...] = ()
    sign_off: tuple[SignOff | None, SignOff | None] = (None, None)  # before, after

    def inverse(self) -> Change:
        """The change that takes this one back."""
        edits = tuple(Edit(edit.after, edit.before) for edit in reversed(self.edits))
        return Change(self.action, edits, (self.sign_off[1], self.sign_off[0]))

    @property
    def touched(self) -> frozenset[str]:
        """The ids of all annotations and remarks that it adds, removes or alters."""
        return frozenset(edit.id for edit in self.edits)

    @property
    def only_remarks(self) -> bool:
        """True when it leaves annotations and sign-off as they are."""
        edited = (edit.after or edit.before for edit in self.edits)
        return self.sign_off[0] == self.sign_off[1] and all(isinstance(item, Remark) for item in edited)


class StaleChange(Exception):
    """A change was made for another state of the article than the one it is applied to: a bug, never the editor's."""


def _number_of(annotation_id: str) -> int:
    digits = annotation_id[1:]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


@dataclass(frozen=True, slots=True)
class Annotations:
    """All annotations of one article, by id, and what editors remarked beside them.

    Build with `Annotations.of`, alter with `apply`. Length, iteration and look-up concern the annotations alone.
    ``last_number`` is the highest number that any id ever had here, removed ones included: an id is never reused.
    """

    entities: Mapping[str, Entity] = field(default_factory=lambda: MappingProxyType({}))
    quotes: Mapping[str, Quote] = field(default_factory=lambda: MappingProxyType({}))
    sign_off: SignOff | None = None
    last_number: int = field(default=0, compare=False)
    remarks: Mapping[str, Remark] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, items: Iterable[Item] = (), sign_off: SignOff | None = None) -> Annotations:
        """The annotations and remarks given. Raises ValueError when two share an id."""
        draft = Draft()
        for item in items:
            if item.id in draft:
                raise ValueError(f"two annotations share the id {item.id!r}")
            draft.put(item)
        return draft.done(sign_off)

    def __getitem__(self, annotation_id: str) -> Annotation:
        found = self.get(annotation_id)
        if found is None:
            raise KeyError(annotation_id)
        return found

    def __contains__(self, annotation_id: object) -> bool:
        return annotation_id in self.entities or annotation_id in self.quotes

    def __iter__(self) -> Iterator[Annotation]:
        yield from self.entities.values()
        yield from self.quotes.values()

    def __len__(self) -> int:
        return len(self.entities) + len(self.quotes)

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation of that id, or None."""
        return self.entities.get(annotation_id) or self.quotes.get(annotation_id)

    def next_id(self, letter: str) -> str:
        """An id that nothing here has or ever had: ``letter`` is "e" for entities, "q" for quotes, "r" for remarks."""
        return f"{letter}{self.last_number + 1}"

    def apply(self, change: Change) -> Annotations:
        """The annotations after the change. Raises StaleChange when ``before`` is not what is here."""
        draft = Draft(self)
        draft.make(change)
        return draft.done()


class Draft:
    """Annotations in the making: for whoever makes a thousand changes in a row and wants no copy for each."""

    def __init__(self, begun: Annotations | None = None) -> None:
        begun = Annotations() if begun is None else begun
        self._entities = dict(begun.entities)
        self._quotes = dict(begun.quotes)
        self._remarks = dict(begun.remarks)
        self._sign_off = begun.sign_off
        self._last = begun.last_number
        self.now = Annotations(
            MappingProxyType(self._entities),
            MappingProxyType(self._quotes),
            remarks=MappingProxyType(self._remarks),
        )
        """A view of what is in the draft at any moment, for looking annotations up."""

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._entities or item_id in self._quotes or item_id in self._remarks

    @property
    def sign_off(self) -> SignOff | None:
        """The sign-off as it is in the draft; ``now`` has none."""
        return self._sign_off

    def put(self, item: Item) -> None:
        """Add an annotation or remark, or put it in the place of the one that has its id."""
        if isinstance(item, Entity):
            self._entities[item.id] = item
        elif isinstance(item, Quote):
            self._quotes[item.id] = item
        else:
            self._remarks[item.id] = item
        self._last = max(self._last, _number_of(item.id))

    def make(self, change: Change) -> None:
        """Make a change. Raises StaleChange, perhaps half-way, when ``before`` is not what is here."""
        if change.sign_off[0] != self._sign_off:
            raise StaleChange(f"{change.action}: the sign-off is {self._sign_off}, not {change.sign_off[0]}")
        for edit in change.edits:
            here = self._entities.get(edit.id) or self._quotes.get(edit.id) or self._remarks.get(edit.id)
            if here != edit.before:
                raise StaleChange(f"{change.action}: {edit.id} is {here}, not {edit.before}")
            if edit.after is not None:
                self.put(edit.after)
                continue
            for table in (self._entities, self._quotes, self._remarks):
                table.pop(edit.id, None)
            self._last = max(self._last, _number_of(edit.id))
        self._sign_off = change.sign_off[1]

    def done(self, sign_off: SignOff | None = None) -> Annotations:
        """What the draft has come to; the draft is not to be used after that."""
        now = self.now
        return Annotations(now.entities, now.quotes, sign_off or self._sign_off, self._last, now.remarks)
