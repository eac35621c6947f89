"""What a scheme lets overlap: refusals, and the pairs that offend against it."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.core.annotations import Annotation, Annotations, Change, Edit, Entity, Quote
from copydesk.core.corrections.judging import CannotCorrect, Rules, short
from copydesk.core.remarks import Remark
from copydesk.core.scheme.values import ALL_MAY_OVERLAP, Meeting, Overlap
from copydesk.core.spans import Span

_REFUSALS = {
    (Meeting.APART, "same_label"): "Entities of one label may not overlap in this project’s scheme, and “{words}” is "
    "marked already.",
    (Meeting.APART, "other_labels"): "Entities of different labels may not overlap in this project’s scheme, and "
    "“{words}” is marked already.",
    (Meeting.APART, "entities_and_quotes"): "An entity and the content of a quote may not overlap in this project’s "
    "scheme, and “{words}” is marked already.",
    (Meeting.APART, "quotes"): "The content of two quotes may not overlap in this project’s scheme, and “{words}” is "
    "marked already.",
    (Meeting.NESTED, "same_label"): "Entities of one label may lie within each other in this project’s scheme, but not "
    "cross, as with “{words}”.",
    (Meeting.NESTED, "other_labels"): "Entities of different labels may lie within each other in this project’s "
    "scheme, but not cross, as with “{words}”.",
    (Meeting.NESTED, "entities_and_quotes"): "An entity and the content of a quote may lie within each other in this "
    "project’s scheme, but not cross, as with “{words}”.",
    (Meeting.NESTED, "quotes"): "The content of two quotes may lie within each other in this project’s scheme, but "
    "not cross, as with “{words}”.",
}


def refuse_overlap(before: Annotations, edits: tuple[Edit, ...], rules: Rules) -> None:
    """Raise CannotCorrect when the edits make two annotations overlap that may not.

    What overlapped before may go on doing so: an editor must be able to mend it step by step.
    """
    if rules.overlap == ALL_MAY_OVERLAP:
        return
    after = before.apply(Change("", edits, (before.sign_off, before.sign_off)))
    for edit in edits:
        one = edit.after
        if one is None or isinstance(one, Remark):
            continue
        for other in after:
            layers = None if other.id == one.id else _offence(one, other, rules.overlap)
            if layers is not None and not _offended(before, one.id, other.id, rules.overlap):
                words = short(_spans(other)[0], rules)
                meeting: Meeting = getattr(rules.overlap, layers)
                raise CannotCorrect(_REFUSALS[meeting, layers], words=words)


def offences(annotations: Annotations, overlap: Overlap) -> Iterator[tuple[Annotation, Annotation, str]]:
    """Pairs that overlap and may not, in reading order, each with the field of Overlap that says so."""
    if overlap == ALL_MAY_OVERLAP:
        return
    # Each annotation meets only those that begin before it ends.
    ordered = sorted(annotations, key=lambda each: (_spans(each)[0].start, each.id))
    for place, one in enumerate(ordered):
        end = max(span.end for span in _spans(one))
        for other in ordered[place + 1 :]:
            if _spans(other)[0].start >= end:
                break
            layers = _offence(one, other, overlap)
            if layers is not None:
                yield one, other, layers


def _offended(before: Annotations, one: str, other: str, overlap: Overlap) -> bool:
    was, beside = before.get(one), before.get(other)
    return was is not None and beside is not None and _offence(was, beside, overlap) is not None


def _offence(one: Annotation, other: Annotation, overlap: Overlap) -> str | None:
    layers = _layers(one, other)
    meeting: Meeting = getattr(overlap, layers)
    pairs = ((a, b) for a in _spans(one) for b in _spans(other) if a.overlaps(b))
    if meeting is Meeting.FREE or not any(
        meeting is Meeting.APART or not (a.contains(b) or b.contains(a)) for a, b in pairs
    ):
        return None
    return layers


def _layers(one: Annotation, other: Annotation) -> str:
    if isinstance(one, Entity) and isinstance(other, Entity):
        return "same_label" if one.label == other.label else "other_labels"
    return "quotes" if isinstance(one, Quote) and isinstance(other, Quote) else "entities_and_quotes"


def _spans(annotation: Annotation) -> tuple[Span, ...]:
    return (annotation.span,) if isinstance(annotation, Entity) else annotation.content
