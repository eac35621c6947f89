"""Planners of the corrections that concern entities."""

from __future__ import annotations

from dataclasses import replace

from copydesk.core.annotations import Annotations, Edit, Entity, State
from copydesk.core.corrections.judging import (
    CannotCorrect,
    Rules,
    confirmed,
    corrected,
    entity_of,
    in_text,
    known_label,
    short,
    tidy_name,
)
from copydesk.core.corrections.values import AddEntity, MoveEntity, Relabel
from copydesk.core.spans import Span, trim


def refuse_double(annotations: Annotations, span: Span, label: str, rules: Rules, besides: str = "") -> None:
    """Raise CannotCorrect when an entity, other than ``besides``, has that span and label."""
    for other in annotations.entities.values():
        if other.id != besides and (other.span, other.label) == (span, label):
            raise CannotCorrect("“{words}” is marked as {label} already.", words=short(span, rules), label=label)


def changed_entity(before: Entity, after: Entity, annotations: Annotations, rules: Rules) -> tuple[Edit, ...]:
    if (after.span, after.label) == (before.span, before.label):
        return ()
    refuse_double(annotations, after.span, after.label, rules, besides=before.id)
    decided = replace(after, state=corrected(before.state), score=None, annotator=rules.annotator)
    return (Edit(before, decided),)


def relabel(annotations: Annotations, correction: Relabel, rules: Rules) -> tuple[Edit, ...]:
    entity = entity_of(annotations, correction.id)
    after = replace(entity, label=known_label(correction.label, rules))
    if after == entity and entity.state is State.SUGGESTED:
        # Pressing the key of the label it has is how an editor says "yes, that".
        return (confirmed(entity, rules),)
    return changed_entity(entity, after, annotations, rules)


def move_entity(annotations: Annotations, correction: MoveEntity, rules: Rules) -> tuple[Edit, ...]:
    entity = entity_of(annotations, correction.id)
    # Not trimmed of commas: whoever moves an edge one character at a time must be able to pass one.
    span = trim(in_text(correction.span, rules), rules.text)
    if span is None:
        raise CannotCorrect("There are no words in that selection.")
    return changed_entity(entity, replace(entity, span=span), annotations, rules)


def add_entity(annotations: Annotations, correction: AddEntity, rules: Rules) -> tuple[Edit, ...]:
    span = tidy_name(correction.span, rules)
    label = known_label(correction.label, rules)
    refuse_double(annotations, span, label, rules)
    return (Edit(None, Entity(annotations.next_id("e"), span, label, State.ADDED, annotator=rules.annotator)),)
