"""The suggestions that an editor took away: what the machine said, and is no longer there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote
from copydesk.core.spans import Span

T = TypeVar("T", Entity, Quote)


def rejected(base: Annotations, now: Annotations) -> tuple[Annotation, ...]:
    """What was suggested and is gone, in reading order.

    A suggestion that was corrected is not gone, and neither is one that stands there again under another id.
    """
    gone = [*_gone(base.entities, now.entities), *_gone(base.quotes, now.quotes)]
    if not gone:
        return ()
    # Asked at every correction, of articles with thousands of annotations: few of them begin where something is gone.
    starts = {_first(annotation).start for annotation in gone}
    near = [annotation for annotation in now if _first(annotation).start in starts]
    return tuple(sorted((each for each in gone if not any(_says(other, each) for other in near)), key=_place))


def is_there(now: Annotations, annotation: Annotation) -> bool:
    """True when an annotation of the same words says the same, whatever its id."""
    return any(_says(other, annotation) for other in now)


def _gone(base: Mapping[str, T], now: Mapping[str, T]) -> list[T]:
    return [base[each] for each in base.keys() - now.keys()]


def _says(one: Annotation, other: Annotation) -> bool:
    """True when both say the same of the same words."""
    if isinstance(one, Entity) and isinstance(other, Entity):
        return (one.span, one.label) == (other.span, other.label)
    return isinstance(one, Quote) and isinstance(other, Quote) and one.content == other.content


def _first(annotation: Annotation) -> Span:
    return annotation.span if isinstance(annotation, Entity) else annotation.content[0]


def _place(annotation: Annotation) -> tuple[int, int, str]:
    span = _first(annotation)
    return span.start, -span.end, annotation.id
