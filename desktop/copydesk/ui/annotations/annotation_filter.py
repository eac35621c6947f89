"""Which annotations the panel lists, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.annotations import Annotation, Entity, Kind, Quote, State
from copydesk.core.spans import Span


class Order(StrEnum):
    """How a list is ordered."""

    LABEL = "label"  # entities under their labels, one wording together; quotes as they are read
    READING = "reading"
    CONFIDENCE = "confidence"  # what the machine is least sure of comes first, what a human decided comes last


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """What an annotation must be to be listed; what is None or empty asks for nothing.

    A label asks for entities, a kind for quotes. ``below`` asks for suggestions that the machine is less sure of;
    those it gives no score to are among them, for nobody knows.
    """

    state: State | None = None
    label: str | None = None
    kind: Kind | None = None
    quotes_only: bool = False
    words: str = ""
    below: float | None = None
    rejected: bool = False  # nothing but what was rejected, which stands in a list of its own

    def __bool__(self) -> bool:
        return self != AnnotationFilter()

    def matches(self, annotation: Annotation, text: str) -> bool:
        """True when the annotation is to be listed; ``text`` is the article's."""
        if self.rejected or (self.state is not None and annotation.state is not self.state):
            return False
        return self.matches_but_for_state(annotation, text) and self._is_unsure(annotation)

    def matches_but_for_state(self, annotation: Annotation, text: str) -> bool:
        """The same for what was rejected, which has no state any more."""
        if isinstance(annotation, Entity):
            if self.kind is not None or self.quotes_only or self.label not in (None, annotation.label):
                return False
        elif self.label is not None or self.kind not in (None, annotation.kind):
            return False
        return not self.words or self.words.casefold() in _searched(annotation, text).casefold()

    def _is_unsure(self, annotation: Annotation) -> bool:
        if self.below is None:
            return True
        sure = annotation.score if annotation.score is not None else 0.0
        return annotation.state is State.SUGGESTED and sure < self.below


def order_of(annotation: Annotation, order: Order) -> int:
    """What comes before the place in the text when a list is sorted."""
    if order is not Order.CONFIDENCE:
        return 0
    if annotation.state is not State.SUGGESTED:
        return 2000
    return round((annotation.score if annotation.score is not None else 1.0) * 1000)


def first_span(annotation: Annotation) -> Span:
    """Where an annotation begins to be read."""
    return annotation.span if isinstance(annotation, Entity) else annotation.content[0]


def _searched(annotation: Annotation, text: str) -> str:
    if isinstance(annotation, Quote):
        pieces = [span.of(text) for _, _, span in annotation.spans()]
        return " ".join(" ".join((annotation.speaker or "", *pieces)).split())
    return " ".join(annotation.span.of(text).split())
