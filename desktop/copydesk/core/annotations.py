"""The annotations of one article: what the editor sees, as immutable values.

All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

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


@dataclass(frozen=True, slots=True)
class Entity:
    """A named thing: one span with a label of the scheme."""

    id: str
    span: Span
    label: str
    state: State = State.SUGGESTED
    score: float | None = None  # the machine's probability, 0 to 1; None where a human decided or the machine has none
    annotator: str | None = None  # who last decided; None for the machine


@dataclass(frozen=True, slots=True)
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


Annotation = Entity | Quote


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who declared the article gold, and when (ISO 8601, UTC)."""

    annotator: str
    at: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One annotation before and after; None stands for absent. Before and after carry the same id."""

    before: Annotation | None
    after: Annotation | None

    @property
    def id(self) -> str:
        """The id of the annotation that the edit is about."""
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
        """The ids of all annotations that it adds, removes or alters."""
        return frozenset(edit.id for edit in self.edits)


class StaleChange(Exception):
    """A change was made for another state of the article than the one it is applied to: a bug, never the editor's."""


def _number_of(annotation_id: str) -> int:
    digits = annotation_id[1:]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


@dataclass(frozen=True, slots=True)
class Annotations:
    """All annotations of one article, by id. Build with `Annotations.of`, alter with `apply`.

    ``last_number`` is the highest number that any id ever had here, removed ones included: an id is never reused.
    """

    entities: Mapping[str, Entity] = field(default_factory=lambda: MappingProxyType({}))
    quotes: Mapping[str, Quote] = field(default_factory=lambda: MappingProxyType({}))
    sign_off: SignOff | None = None
    last_number: int = field(default=0, compare=False)

    @classmethod
    def of(cls, annotations: Iterable[Annotation] = (), sign_off: SignOff | None = None) -> Annotations:
        """The annotations given. Raises ValueError when two share an id."""
        entities: dict[str, Entity] = {}
        quotes: dict[str, Quote] = {}
        last = 0
        for annotation in annotations:
            if annotation.id in entities or annotation.id in quotes:
                raise ValueError(f"two annotations share the id {annotation.id!r}")
            if isinstance(annotation, Entity):
                entities[annotation.id] = annotation
            else:
                quotes[annotation.id] = annotation
            last = max(last, _number_of(annotation.id))
        return cls(MappingProxyType(entities), MappingProxyType(quotes), sign_off, last)

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
        """An id that nothing here has or ever had: ``letter`` is "e" for entities, "q" for quotes."""
        return f"{letter}{self.last_number + 1}"

    def apply(self, change: Change) -> Annotations:
        """The annotations after the change. Raises StaleChange when ``before`` is not what is here."""
        if change.sign_off[0] != self.sign_off:
            raise StaleChange(f"{change.action}: the sign-off is {self.sign_off}, not {change.sign_off[0]}")
        entities, quotes = dict(self.entities), dict(self.quotes)
        last = max(self.last_number, make_edits(entities, quotes, change))
        return Annotations(MappingProxyType(entities), MappingProxyType(quotes), change.sign_off[1], last)


def make_edits(entities: dict[str, Entity], quotes: dict[str, Quote], change: Change) -> int:
    """Make a change's edits in the two tables given; the highest number among the ids it touches.

    For whoever makes a thousand changes in a row and wants no copy for each. Raises StaleChange half-way.
    """
    last = 0
    for edit in change.edits:
        here = entities.get(edit.id) or quotes.get(edit.id)
        if here != edit.before:
            raise StaleChange(f"{change.action}: {edit.id} is {here}, not {edit.before}")
        if isinstance(edit.after, Entity):
            entities[edit.id] = edit.after
        elif edit.after is not None:
            quotes[edit.id] = edit.after
        elif isinstance(edit.before, Entity):
            del entities[edit.id]
        else:
            del quotes[edit.id]
        last = max(last, _number_of(edit.id))
    return last
