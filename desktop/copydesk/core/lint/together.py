"""Rules that look at several annotations at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from copydesk.core.annotations import Annotations, Entity, Quote, Role, State
from copydesk.core.corrections import Correction, Relabel, Remove, SetPart, offences
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.lint.known import Known
from copydesk.core.scheme.values import Meeting
from copydesk.core.spans import Span

_SURE: Final = 2  # so many mentions that agree outvote a single one that does not


def overlap_of_one_kind(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """Two entities of one label that share words: the shorter is taken for the slip, or the one nobody confirmed."""
    open_: list[Entity] = []
    for entity in known.entities:
        open_ = [other for other in open_ if other.span.end > entity.span.start]
        for other in open_:
            if other.label == entity.label and not _may_nest(ground, other, entity):
                slip = _slip(other, entity)
                params = {"words": ground.words(slip.span), "label": entity.label}
                yield Finding("overlap_of_one_kind", slip.span, slip.id, params, Remove((slip.id,)))
        open_.append(entity)


def _may_nest(ground: Ground, outer: Entity, inner: Entity) -> bool:
    """True where the scheme says that one may lie within the other, as it does."""
    return ground.scheme.overlap.same_label is Meeting.NESTED and outer.span.contains(inner.span)


def overlap_forbidden(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """Two annotations that overlap though the scheme forbids it; a suggestion gives way to what an editor decided."""
    for one, other, layers in offences(annotations, ground.scheme.overlap):
        if layers == "same_label" or (layers == "quotes" and ground.convention["nested"] == "outermost"):
            continue  # another rule tells of it
        loose = [each for each in (one, other) if each.state is State.SUGGESTED]
        odd = loose[0] if len(loose) == 1 else other
        span = odd.span if isinstance(odd, Entity) else odd.content[0]
        fix = Remove((odd.id,)) if len(loose) == 1 else None
        yield Finding("overlap_forbidden", span, odd.id, {"words": ground.words(span)}, fix)


def _slip(first: Entity, second: Entity) -> Entity:
    if (first.state is State.SUGGESTED) is not (second.state is State.SUGGESTED):
        return first if first.state is State.SUGGESTED else second
    return min(second, first, key=lambda each: len(each.span))


def two_labels(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """One mention of a name that is labelled otherwise than all others of the same wording."""
    for mentions in known.by_words.values():
        if len(mentions) <= _SURE:
            continue
        (usual, count), *others = Counter(each.label for each in mentions).most_common()
        if len(others) != 1 or others[0][1] != 1 or count < _SURE:
            continue
        odd = next(each for each in mentions if each.label != usual)
        params = {"words": ground.words(odd.span), "label": odd.label, "usual": usual, "count": str(count)}
        yield Finding("two_labels", odd.span, odd.id, params, Relabel(odd.id, usual))


def quote_in_quote(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """Two quotes that share content, where the convention takes the outermost alone."""
    if ground.convention["nested"] != "outermost":
        return
    open_: list[tuple[Span, Quote]] = []
    seen: set[tuple[str, str]] = set()
    for span, quote in known.contents:
        open_ = [each for each in open_ if each[0].end > span.start]
        for outer, other in open_:
            if other.id == quote.id or (other.id, quote.id) in seen:
                continue
            seen.add((other.id, quote.id))
            inside = all(any(each.contains(part) for each in other.content) for part in quote.content)
            fix: Correction | None = Remove((quote.id,)) if inside and outer.contains(span) else None
            yield Finding("quote_in_quote", span, quote.id, {"words": ground.words(span)}, fix)
        open_.append((span, quote))


def continuation_left_out(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """A quotation goes on in the next paragraph, which opens with the mark again, and the quote does not."""
    choice = ground.convention["continuation"]
    if choice not in ("fragments", "span"):
        return
    for region in ground.regions:
        if not region.open_ended:
            continue
        quote = next((quote for _, quote in known.contents_in(region.span)), None)
        further = _further(ground, region.span, known)
        if quote is None or not further:
            continue
        content = [*quote.content, *further]
        if choice == "span":
            last = max(place for place, span in enumerate(quote.content) if span.overlaps(region.span))
            content = [*quote.content[:last], Span(quote.content[last].start, further[-1].end)]
            content += [span for span in quote.content[last + 1 :] if span.start > further[-1].end]
        fix = SetPart(quote.id, Role.CONTENT, tuple(content))
        yield Finding("continuation_left_out", further[0], quote.id, {"words": ground.words(further[0])}, fix)


def _further(ground: Ground, span: Span, known: Known) -> list[Span]:
    """The paragraphs in which an open quotation goes on, up to one that some quote has."""
    found: list[Span] = []
    region = ground.region_at(span.start)
    while region is not None and region.open_ended:
        following = ground.region_after(region)
        if following is None or ground.text[region.span.end : following.span.start].strip():
            break
        if known.is_content(following.span):
            break
        found.append(following.span)
        region = following
    return found
