"""What an annotation decides, said so that later ones can be compared with it: how was this name, this cue, this
source, this speaker decided before?

All offsets are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.annotations import Annotation, Change, Edit, Entity, Quote, Role, State
from copydesk.core.remarks import Remark
from copydesk.core.spans import Span
from copydesk.core.surroundings import Surroundings


class Facet(StrEnum):
    """What about an annotation is decided."""

    NAME = "name"  # which label a name has
    CUE = "cue"  # what kind of speech a cue introduces
    SOURCE = "source"  # whom a source means
    SPEAKER = "speaker"  # by which words a speaker is quoted


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that an annotation says: of these ``words`` it is true that they are ``label``."""

    facet: Facet
    words: str
    label: str
    span: Span


@dataclass(frozen=True, slots=True)
class Decision:
    """A fact that an editor has confirmed, or rejected."""

    annotation_id: str
    fact: Fact
    is_rejected: bool


@dataclass(frozen=True, slots=True)
class Precedent:
    """An earlier decision, as it stands in its article. ``label`` is None where the editor took the annotation away."""

    article_id: str
    title: str
    span: Span
    label: str | None
    annotator: str | None
    at: str  # ISO 8601 in UTC
    shown: Surroundings


@dataclass(frozen=True, slots=True)
class Verdict:
    """How often something was decided one way; ``label`` is None for taken away."""

    label: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Decided:
    """Earlier decisions: how often which way, the commonest first, and some of them, the newest first.

    ``is_capped`` says that only the newest were counted.
    """

    verdicts: tuple[Verdict, ...] = ()
    newest: tuple[Precedent, ...] = ()
    is_capped: bool = False

    def __bool__(self) -> bool:
        return bool(self.verdicts)


@dataclass(frozen=True, slots=True)
class Precedents:
    """What was decided before of the words of a fact, and of similar ones: those that end in the same word."""

    fact: Fact
    same: Decided
    similar: Decided


def facts_of(annotation: Annotation, text: str) -> tuple[Fact, ...]:
    """Everything that the annotation decides."""
    if isinstance(annotation, Entity):
        return (Fact(Facet.NAME, annotation.span.of(text), annotation.label, annotation.span),)
    return tuple(_facts_of_quote(annotation, text))


def decided_by(change: Change, text: str) -> Iterator[Decision]:
    """What a change leaves decided of the annotations that it touches.

    Taking an annotation away decides against it, unless it was an editor's own, or another one takes its place.
    """
    put = [edit.after for edit in change.edits if edit.after is not None and not isinstance(edit.after, Remark)]
    for edit in change.edits:
        if isinstance(edit.after or edit.before, Remark):
            continue
        annotation, is_rejected = _decided(edit, put)
        if annotation is not None:
            for fact in facts_of(annotation, text):
                yield Decision(annotation.id, fact, is_rejected)


def _decided(edit: Edit, put: list[Annotation]) -> tuple[Annotation | None, bool]:
    after, before = edit.after, edit.before
    if after is not None:
        assert not isinstance(after, Remark)
        return (None if after.state is State.SUGGESTED else after), False
    assert isinstance(before, Entity | Quote)
    is_replaced = any(isinstance(other, type(before)) and touch(other, before) for other in put)
    return (None if before.state is State.ADDED or is_replaced else before), True


def touch(one: Annotation, other: Annotation) -> bool:
    """True when two names, or the contents of two quotes, have a code point in common."""
    spans = [(each.span,) if isinstance(each, Entity) else each.content for each in (one, other)]
    return any(here.overlaps(there) for here in spans[0] for there in spans[1])


def _facts_of_quote(quote: Quote, text: str) -> Iterator[Fact]:
    words = {role: " … ".join(span.of(text) for span in quote.part(role)) for role in Role}
    if quote.cue:
        yield Fact(Facet.CUE, words[Role.CUE], quote.kind.value, quote.cue[0])
    if quote.source:
        yield Fact(Facet.SOURCE, words[Role.SOURCE], quote.speaker or "", quote.source[0])
    if quote.speaker:
        yield Fact(Facet.SPEAKER, quote.speaker, words[Role.SOURCE], (quote.source or quote.content)[0])
