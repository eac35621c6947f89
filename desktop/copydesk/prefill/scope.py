"""Which quotes are suggested: what somebody said, or also what somebody plans, believes or is said to think."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from copydesk.core.annotations import Annotation, Entity
from copydesk.core.speech import reports_speech


class Scope(StrEnum):
    """How much counts as a quote."""

    SPEECH = "speech"  # direct, mixed, and indirect after a word of speaking
    ALL = "all"  # plans, beliefs and loose cues too


def in_scope(text: str, found: Iterable[Annotation], scope: Scope) -> tuple[Annotation, ...]:
    """All entities, and the quotes that the scope takes in; a quote has the same id in either scope."""
    if scope is Scope.ALL:
        return tuple(found)
    return tuple(each for each in found if isinstance(each, Entity) or reports_speech(text, each))
