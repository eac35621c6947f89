"""What all planners share: the rules that a correction is judged by, and the refusals that go with them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copydesk.core.annotations import Annotation, Annotations, Edit, Entity, Quote, Role, State
from copydesk.core.refusals import Refusal
from copydesk.core.scheme.values import ALL_MAY_OVERLAP, Overlap
from copydesk.core.spans import Span, trim, trim_name


class CannotCorrect(Refusal):
    """A correction that a rule of the trade forbids. ``reason`` is a sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a correction is judged by: the text, the scheme's entity labels and what may overlap, and who corrects."""

    text: str
    labels: frozenset[str]
    annotator: str
    overlap: Overlap = ALL_MAY_OVERLAP


def entity_of(annotations: Annotations, entity_id: str) -> Entity:
    entity = annotations.entities.get(entity_id)
    if entity is None:
        raise CannotCorrect("That entity is no longer there.")
    return entity


def quote_of(annotations: Annotations, quote_id: str) -> Quote:
    quote = annotations.quotes.get(quote_id)
    if quote is None:
        raise CannotCorrect("That quote is no longer there.")
    return quote


def all_of(annotations: Annotations, ids: tuple[str, ...]) -> list[Annotation]:
    found = [annotations.get(annotation_id) for annotation_id in dict.fromkeys(ids)]
    if None in found:
        raise CannotCorrect("That annotation is no longer there.")
    return [annotation for annotation in found if annotation is not None]


def in_text(span: Span, rules: Rules) -> Span:
    if not span.fits(rules.text):
        raise CannotCorrect("The article ends before that.")
    return span


def tidy_name(span: Span, rules: Rules) -> Span:
    tidy = trim_name(in_text(span, rules), rules.text)
    if tidy is None:
        raise CannotCorrect("There are no words in that selection.")
    return tidy


def tidy_part(role: Role, span: Span, rules: Rules) -> Span:
    if role is Role.SOURCE:
        return tidy_name(span, rules)
    tidy = trim(in_text(span, rules), rules.text)
    if role is Role.CUE and tidy is not None:
        # A colon alone can be the cue, as before a transcript's words.
        tidy = trim_name(tidy, rules.text) or tidy
    if tidy is None:
        raise CannotCorrect("There are no words in that selection.")
    return tidy


def known_label(label: str, rules: Rules) -> str:
    if label not in rules.labels:
        raise CannotCorrect("This project's scheme has no label {label}.", label=label)
    return label


def corrected(state: State) -> State:
    """The state of an annotation after an editor changed it: what a human added stays a human's own."""
    return State.ADDED if state is State.ADDED else State.CORRECTED


def short(span: Span, rules: Rules) -> str:
    words = span.of(rules.text)
    return words if len(words) <= 40 else words[:39] + "…"


def confirmed(annotation: Annotation, rules: Rules) -> Edit:
    return Edit(annotation, replace(annotation, state=State.KEPT, annotator=rules.annotator))
