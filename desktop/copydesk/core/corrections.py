"""What an editor can do to an article, as frozen values; `plan` turns one into a Change or refuses by name.

To add a correction: write its value, write its planner, add its row to `_PLANNERS`.
All offsets are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from copydesk.core.annotations import (
    Annotation,
    Annotations,
    Change,
    Edit,
    Entity,
    Kind,
    Quote,
    Role,
    SignOff,
    State,
)
from copydesk.core.quotation import propose_kind
from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span, in_order, trim, trim_name


class CannotCorrect(Refusal):
    """A correction that a rule of the trade forbids. ``reason`` is a sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Accept:
    """Confirm suggestions as they stand."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take annotations away."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give an entity another label."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class MoveEntity:
    """Put an entity on another span: either edge, or both."""

    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class AddEntity:
    """Make an entity of a span."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Make a quote of a span of content, with what else is known of it already."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class SetPart:
    """Put other spans in one role of a quote; none at all takes the role away."""

    id: str
    role: Role
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class AddFragment:
    """Add one more span to a role of a quote: “We must,” he said, “and we will.”"""

    id: str
    role: Role
    span: Span


@dataclass(frozen=True, slots=True)
class MovePart:
    """Put one fragment of a quote on another span; ``index`` counts the fragments of that role from 0."""

    id: str
    role: Role
    index: int
    span: Span


@dataclass(frozen=True, slots=True)
class RemovePart:
    """Take one fragment of a quote away; the last fragment of content stays."""

    id: str
    role: Role
    index: int


@dataclass(frozen=True, slots=True)
class SetSpeaker:
    """Name the person or body who speaks, or nobody."""

    id: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class SetKind:
    """Say that a quote is direct, indirect or mixed."""

    id: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class SignOffArticle:
    """Declare the article gold; suggestions that nobody touched are thereby confirmed. ``at`` is ISO 8601 in UTC."""

    at: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Take the sign-off back."""


Correction = (
    Accept
    | Remove
    | Relabel
    | MoveEntity
    | AddEntity
    | AddQuote
    | SetPart
    | AddFragment
    | MovePart
    | RemovePart
    | SetSpeaker
    | SetKind
    | SignOffArticle
    | Reopen
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a correction is judged by: the article's text, the scheme's entity labels, and who corrects."""

    text: str
    labels: frozenset[str]
    annotator: str


def plan(annotations: Annotations, correction: Correction, rules: Rules) -> Change:
    """The change that the correction makes.

    An article that was signed off is reopened by any change to it, in the same step: gold is what somebody
    signed, as it stood then. Raises CannotCorrect, with a sentence for the editor, when a rule forbids it.
    """
    action, planner = _PLANNERS[type(correction)]
    if isinstance(correction, SignOffArticle):
        signed = SignOff(rules.annotator, correction.at)
        return Change(action, _confirm_untouched(annotations, rules), (annotations.sign_off, signed))
    edits = planner(annotations, correction, rules)
    if not edits and not (isinstance(correction, Reopen) and annotations.sign_off):
        raise CannotCorrect("It already is that way.")
    return Change(action, edits, (annotations.sign_off, None))


def action_of(correction: Correction) -> str:
    """The name that the correction's change carries, for the undo menu and the journal."""
    return _PLANNERS[type(correction)][0]


def all_actions() -> tuple[str, ...]:
    """Every name that a change can carry."""
    return tuple(action for action, _ in _PLANNERS.values())


def _entity(annotations: Annotations, entity_id: str) -> Entity:
    entity = annotations.entities.get(entity_id)
    if entity is None:
        raise CannotCorrect("That entity is no longer there.")
    return entity


def _quote(annotations: Annotations, quote_id: str) -> Quote:
    quote = annotations.quotes.get(quote_id)
    if quote is None:
        raise CannotCorrect("That quote is no longer there.")
    return quote


def _all(annotations: Annotations, ids: tuple[str, ...]) -> list[Annotation]:
    found = [annotations.get(annotation_id) for annotation_id in dict.fromkeys(ids)]
    if None in found:
        raise CannotCorrect("That annotation is no longer there.")
    return [annotation for annotation in found if annotation is not None]


def _in_text(span: Span, rules: Rules) -> Span:
    if not span.fits(rules.text):
        raise CannotCorrect("The article ends before that.")
    return span


def _tidy_name(span: Span, rules: Rules) -> Span:
    tidy = trim_name(_in_text(span, rules), rules.text)
    if tidy is None:
        raise CannotCorrect("There are no words in that selection.")
    return tidy


def _tidy_part(role: Role, span: Span, rules: Rules) -> Span:
    if role is not Role.CONTENT:
        return _tidy_name(span, rules)
    tidy = trim(_in_text(span, rules), rules.text)
    if tidy is None:
        raise CannotCorrect("There are no words in that selection.")
    return tidy


def _known_label(label: str, rules: Rules) -> str:
    if label not in rules.labels:
        raise CannotCorrect(f"This project's scheme has no label {label}.")
    return label


def _corrected(state: State) -> State:
    """The state of an annotation after an editor changed it: what a human added stays a human's own."""
    return State.ADDED if state is State.ADDED else State.CORRECTED


def _changed_entity(before: Entity, after: Entity, annotations: Annotations, rules: Rules) -> tuple[Edit, ...]:
    if (after.span, after.label) == (before.span, before.label):
        return ()
    for other in annotations.entities.values():
        if other.id != before.id and (other.span, other.label) == (after.span, after.label):
            raise CannotCorrect(f"“{_short(after.span, rules)}” is marked as {after.label} already.")
    decided = replace(after, state=_corrected(before.state), score=None, annotator=rules.annotator)
    return (Edit(before, decided),)


def _changed_quote(before: Quote, after: Quote, rules: Rules) -> tuple[Edit, ...]:
    if after.content != before.content and before.kind is propose_kind(rules.text, before.content):
        # The kind followed the marks so far, so it goes on following them; one that an editor set by hand stays.
        after = replace(after, kind=propose_kind(rules.text, after.content))
    if after == before:
        return ()
    return (Edit(before, replace(after, state=_corrected(before.state), score=None, annotator=rules.annotator)),)


def _short(span: Span, rules: Rules) -> str:
    words = span.of(rules.text)
    return words if len(words) <= 40 else words[:39] + "…"


def _confirmed(annotation: Annotation, rules: Rules) -> Edit:
    return Edit(annotation, replace(annotation, state=State.KEPT, annotator=rules.annotator))


def _confirm_untouched(annotations: Annotations, rules: Rules) -> tuple[Edit, ...]:
    return tuple(_confirmed(annotation, rules) for annotation in annotations if annotation.state is State.SUGGESTED)


def _accept(annotations: Annotations, correction: Accept, rules: Rules) -> tuple[Edit, ...]:
    return tuple(
        _confirmed(annotation, rules)
        for annotation in _all(annotations, correction.ids)
        if annotation.state is State.SUGGESTED
    )


def _remove(annotations: Annotations, correction: Remove, rules: Rules) -> tuple[Edit, ...]:
    return tuple(Edit(annotation, None) for annotation in _all(annotations, correction.ids))


def _relabel(annotations: Annotations, correction: Relabel, rules: Rules) -> tuple[Edit, ...]:
    entity = _entity(annotations, correction.id)
    after = replace(entity, label=_known_label(correction.label, rules))
    if after == entity and entity.state is State.SUGGESTED:
        # Pressing the key of the label it has is how an editor says "yes, that".
        return (_confirmed(entity, rules),)
    return _changed_entity(entity, after, annotations, rules)


def _move_entity(annotations: Annotations, correction: MoveEntity, rules: Rules) -> tuple[Edit, ...]:
    entity = _entity(annotations, correction.id)
    # Not trimmed of commas: whoever moves an edge one character at a time must be able to pass one.
    span = trim(_in_text(correction.span, rules), rules.text)
    if span is None:
        raise CannotCorrect("There are no words in that selection.")
    return _changed_entity(entity, replace(entity, span=span), annotations, rules)


def _add_entity(annotations: Annotations, correction: AddEntity, rules: Rules) -> tuple[Edit, ...]:
    span = _tidy_name(correction.span, rules)
    label = _known_label(correction.label, rules)
    for other in annotations.entities.values():
        if (other.span, other.label) == (span, label):
            raise CannotCorrect(f"“{_short(span, rules)}” is marked as {label} already.")
    return (Edit(None, Entity(annotations.next_id("e"), span, label, State.ADDED, annotator=rules.annotator)),)


def _add_quote(annotations: Annotations, correction: AddQuote, rules: Rules) -> tuple[Edit, ...]:
    def tidy(role: Role, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return in_order(tuple(_tidy_part(role, span, rules) for span in spans))

    if not correction.content:
        raise CannotCorrect("A quote needs content: select the words that were said.")
    content = tidy(Role.CONTENT, correction.content)
    if any(content == other.content for other in annotations.quotes.values()):
        raise CannotCorrect("Those words are a quote already.")
    quote = Quote(
        annotations.next_id("q"),
        content,
        tidy(Role.CUE, correction.cue),
        tidy(Role.SOURCE, correction.source),
        _name(correction.speaker),
        propose_kind(rules.text, content),
        State.ADDED,
        annotator=rules.annotator,
    )
    return (Edit(None, quote),)


def _with_spans(quote: Quote, role: Role, spans: tuple[Span, ...], rules: Rules) -> tuple[Edit, ...]:
    if role is Role.CONTENT and not spans:
        raise CannotCorrect("A quote needs content: remove the whole quote instead.")
    return _changed_quote(quote, quote.with_part(role, in_order(spans)), rules)


def _set_part(annotations: Annotations, correction: SetPart, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    spans = tuple(_tidy_part(correction.role, span, rules) for span in correction.spans)
    return _with_spans(quote, correction.role, spans, rules)


def _add_fragment(annotations: Annotations, correction: AddFragment, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    span = _tidy_part(correction.role, correction.span, rules)
    return _with_spans(quote, correction.role, (*quote.part(correction.role), span), rules)


def _fragment(quote: Quote, role: Role, index: int) -> Span:
    spans = quote.part(role)
    if not 0 <= index < len(spans):
        raise CannotCorrect("That part of the quote is no longer there.")
    return spans[index]


def _move_part(annotations: Annotations, correction: MovePart, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    old = _fragment(quote, correction.role, correction.index)
    span = trim(_in_text(correction.span, rules), rules.text)
    if span is None:
        raise CannotCorrect("There are no words in that selection.")
    spans = tuple(span if part == old else part for part in quote.part(correction.role))
    return _with_spans(quote, correction.role, spans, rules)


def _remove_part(annotations: Annotations, correction: RemovePart, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    old = _fragment(quote, correction.role, correction.index)
    spans = tuple(part for part in quote.part(correction.role) if part != old)
    return _with_spans(quote, correction.role, spans, rules)


def _name(speaker: str | None) -> str | None:
    return " ".join(speaker.split()) or None if speaker else None


def _set_speaker(annotations: Annotations, correction: SetSpeaker, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    return _changed_quote(quote, replace(quote, speaker=_name(correction.speaker)), rules)


def _set_kind(annotations: Annotations, correction: SetKind, rules: Rules) -> tuple[Edit, ...]:
    quote = _quote(annotations, correction.id)
    return _changed_quote(quote, replace(quote, kind=correction.kind), rules)


def _nothing(annotations: Annotations, correction: Correction, rules: Rules) -> tuple[Edit, ...]:
    return ()


# Each correction with the name of its action and its planner. The planners' second argument is the row's own type,
# which a table of callables cannot say; tests/core walks every row.
_PLANNERS: dict[type, tuple[str, Callable[..., tuple[Edit, ...]]]] = {
    Accept: ("accept", _accept),
    Remove: ("remove", _remove),
    Relabel: ("relabel", _relabel),
    MoveEntity: ("move_entity", _move_entity),
    AddEntity: ("add_entity", _add_entity),
    AddQuote: ("add_quote", _add_quote),
    SetPart: ("set_part", _set_part),
    AddFragment: ("add_fragment", _add_fragment),
    MovePart: ("move_part", _move_part),
    RemovePart: ("remove_part", _remove_part),
    SetSpeaker: ("set_speaker", _set_speaker),
    SetKind: ("set_kind", _set_kind),
    SignOffArticle: ("sign_off", _nothing),
    Reopen: ("reopen", _nothing),
}
