"""The planner that brings rejected suggestions back."""

from __future__ import annotations

from dataclasses import replace

from copydesk.core.annotations import Annotation, Annotations, Edit, Entity, State
from copydesk.core.corrections.judging import CannotCorrect, Rules, in_text, known_label, short
from copydesk.core.corrections.values import Restore
from copydesk.core.rejected import is_there


def restore(annotations: Annotations, correction: Restore, rules: Rules) -> tuple[Edit, ...]:
    """Each suggestion again as it was, under its own id or, should that be taken, under a new one."""
    number = annotations.last_number
    edits: list[Edit] = []
    for suggestion in correction.suggestions:
        _judge(annotations, suggestion, rules)
        again = replace(suggestion, state=State.KEPT, annotator=rules.annotator)
        if suggestion.id in annotations:
            number += 1
            again = replace(again, id=f"{suggestion.id[0]}{number}")
        edits.append(Edit(None, again))
    return tuple(edits)


def _judge(annotations: Annotations, suggestion: Annotation, rules: Rules) -> None:
    spans = [suggestion.span] if isinstance(suggestion, Entity) else [span for _, _, span in suggestion.spans()]
    for span in spans:
        in_text(span, rules)
    if isinstance(suggestion, Entity):
        known_label(suggestion.label, rules)
    if is_there(annotations, suggestion):
        raise CannotCorrect("“{words}” is marked that way already.", words=short(spans[0], rules))
