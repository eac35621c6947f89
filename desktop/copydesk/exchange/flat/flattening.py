"""Our annotations as spans and links."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role, State
from copydesk.exchange.flat.values import FRAGMENT, Flat, FlatSpan, Link

ROLE_NAMES: Mapping[Role, str] = MappingProxyType({role: role.value.upper() for role in Role})


def role_names(labels: Collection[str]) -> Mapping[Role, str]:
    """What the parts of quotes are called beside entities of these labels: CONTENT, CUE, SOURCE, where that is free."""
    taken = {label.casefold() for label in labels}
    if any(role.value in taken for role in Role):
        return MappingProxyType({role: f"QUOTE-{role.value.upper()}" for role in Role})
    return ROLE_NAMES


def flatten(annotations: Annotations, *, fragments: bool, names: Mapping[Role, str] = ROLE_NAMES) -> Flat:
    """Entities and quotes as labelled spans, sorted by position; cue and source are linked from the content.

    With ``fragments`` a discontinuous part is one span; without, each fragment is a span, and the first of them links
    to the others. An entity keeps its id; the content of quote q1 is span "q1", its second fragment "q1.content.2",
    its cue "q1.cue", and so on.
    """
    spans = [
        FlatSpan(entity.id, (entity.span,), entity.label, _attributes(entity), _score(entity))
        for entity in annotations.entities.values()
    ]
    links: list[Link] = []
    for quote in annotations.quotes.values():
        for part in _parts(quote, fragments, names):
            spans.append(part)
            if part.id != quote.id:
                links.append(_link(quote, part.id))
    spans.sort(key=lambda span: (span.fragments[0].start, -span.fragments[0].end, span.label, span.id))
    links.sort(key=lambda link: (link.head, link.kind, link.child))
    return Flat(tuple(spans), tuple(links))


def _parts(quote: Quote, fragments: bool, names: Mapping[Role, str]) -> Iterator[FlatSpan]:
    for role in Role:
        spans = quote.part(role)
        base = quote.id if role is Role.CONTENT else f"{quote.id}.{role.value}"
        pieces = ([spans] if spans else []) if fragments else [(span,) for span in spans]
        for number, piece in enumerate(pieces, 1):
            part_id = base if number == 1 else f"{quote.id}.{role.value}.{number}"
            whole = part_id == quote.id
            yield FlatSpan(
                part_id,
                piece,
                names[role],
                _attributes(quote) if whole else MappingProxyType({}),
                _score(quote) if whole else None,
            )


def _link(quote: Quote, part_id: str) -> Link:
    """From the content to a part: each span of a cue and a source is linked, as its readers expect."""
    kind = part_id.split(".")[1]
    return Link(FRAGMENT if kind == Role.CONTENT.value else kind, quote.id, part_id)


def _attributes(annotation: Annotation) -> Mapping[str, str]:
    found: dict[str, str] = {}
    if isinstance(annotation, Quote):
        found["kind"] = annotation.kind.value
        if annotation.speaker is not None:
            found["speaker"] = annotation.speaker
    if annotation.state is not State.SUGGESTED:
        found["origin"] = annotation.state.value
    if annotation.annotator is not None:
        found["annotator"] = annotation.annotator
    return MappingProxyType(found)


def _score(annotation: Entity | Quote) -> float | None:
    # A probability says something about the machine's word; once a human has decided it would only mislead.
    return annotation.score if annotation.state is State.SUGGESTED else None
