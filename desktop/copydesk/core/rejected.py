"""The suggestions that an editor took away: what the machine said, and is no longer there."""

from __future__ import annotations

from copydesk.core.annotations import Annotation, Annotations, Entity


def rejected(base: Annotations, now: Annotations) -> tuple[Annotation, ...]:
    """What was suggested and is gone, in reading order.

    A suggestion that was corrected is not gone, and neither is one that stands there again under another id.
    """
    ids = now.entities.keys() | now.quotes.keys()
    entities = {(entity.span, entity.label) for entity in now.entities.values()}
    contents = {quote.content for quote in now.quotes.values()}
    gone = [
        annotation
        for annotation in base
        if annotation.id not in ids
        and (
            (annotation.span, annotation.label) not in entities
            if isinstance(annotation, Entity)
            else annotation.content not in contents
        )
    ]
    return tuple(sorted(gone, key=_place))


def is_there(now: Annotations, annotation: Annotation) -> bool:
    """True when an annotation of the same words says the same, whatever its id."""
    if isinstance(annotation, Entity):
        same = (annotation.span, annotation.label)
        return any((other.span, other.label) == same for other in now.entities.values())
    return any(other.content == annotation.content for other in now.quotes.values())


def _place(annotation: Annotation) -> tuple[int, int, str]:
    span = annotation.span if isinstance(annotation, Entity) else annotation.content[0]
    return span.start, -span.end, annotation.id
