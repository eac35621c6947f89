"""Annotations and changes as plain JSON values and back: the one spelling that the journal and the worker share.

Spans are ``[start, end]`` in code points, half-open. What is absent or at its default is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from copydesk.core.annotations import (
    Annotation,
    Annotations,
    Change,
    Edit,
    Entity,
    Item,
    Kind,
    Quote,
    Role,
    SignOff,
    State,
)
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span

Json = Mapping[str, object]


class BadRecord(ValueError):
    """A JSON value that is no annotation or change; the message says what is wrong."""


def annotation_to_record(annotation: Annotation) -> dict[str, object]:
    """The annotation as a JSON object; an entity has a ``label``, a quote has ``content``."""
    record: dict[str, object] = {"id": annotation.id}
    if isinstance(annotation, Entity):
        record |= {"span": _pair(annotation.span), "label": annotation.label}
    else:
        record["kind"] = annotation.kind.value
        for role in Role:
            if annotation.part(role):
                record[role.value] = [_pair(span) for span in annotation.part(role)]
        if annotation.speaker is not None:
            record["speaker"] = annotation.speaker
    if annotation.state is not State.SUGGESTED:
        record["state"] = annotation.state.value
    if annotation.score is not None:
        record["score"] = annotation.score
    if annotation.annotator is not None:
        record["annotator"] = annotation.annotator
    return record


def annotation_from_record(record: Json) -> Annotation:
    """The annotation of a JSON object. Raises BadRecord."""
    try:
        annotation_id = record["id"]
        state = State(cast("str", record.get("state", State.SUGGESTED)))
        score = cast("float | None", record.get("score"))
        annotator = cast("str | None", record.get("annotator"))
        if not isinstance(annotation_id, str):
            raise BadRecord(f"an annotation's id is text, not {annotation_id!r}")
        if "label" in record:
            label = cast("str", record["label"])
            return Entity(annotation_id, _span(record["span"]), label, state, score, annotator)
        parts = {role: tuple(_span(pair) for pair in cast("list[object]", record.get(role.value, []))) for role in Role}
        return Quote(
            annotation_id,
            parts[Role.CONTENT],
            parts[Role.CUE],
            parts[Role.SOURCE],
            cast("str | None", record.get("speaker")),
            Kind(cast("str", record["kind"])),
            state,
            score,
            annotator,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadRecord(f"{dict(record)!r} is no annotation: {error}") from error


def remark_to_record(remark: Remark) -> dict[str, object]:
    """The remark as a JSON object; ``remark`` is its kind."""
    record: dict[str, object] = {"id": remark.id, "remark": remark.kind.value}
    if remark.span is not None:
        record["span"] = _pair(remark.span)
    for key in ("about", "rule", "text", "annotator"):
        if value := getattr(remark, key):
            record[key] = value
    return record


def remark_from_record(record: Json) -> Remark:
    """The remark of a JSON object. Raises BadRecord."""
    try:
        span = record.get("span")
        return Remark(
            cast("str", record["id"]),
            RemarkKind(cast("str", record["remark"])),
            cast("str | None", record.get("about")),
            None if span is None else _span(span),
            cast("str | None", record.get("rule")),
            cast("str", record.get("text", "")),
            cast("str | None", record.get("annotator")),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadRecord(f"{dict(record)!r} is no remark: {error}") from error


def items_to_records(items: Iterable[Item]) -> list[dict[str, object]]:
    """Annotations and remarks as JSON objects, in their order."""
    return [remark_to_record(item) if isinstance(item, Remark) else annotation_to_record(item) for item in items]


def items_from_records(records: Iterable[Json]) -> tuple[Item, ...]:
    """The annotations and remarks of JSON objects. Raises BadRecord."""
    return tuple(
        remark_from_record(record) if "remark" in record else annotation_from_record(record) for record in records
    )


def change_to_record(change: Change) -> dict[str, object]:
    """The change as a JSON object.

    Mere confirmations are written as a list of ids: signing off an article would otherwise repeat all of it.
    """
    confirmed = [edit for edit in change.edits if _confirms(edit)]
    by = {edit.after.annotator for edit in confirmed if edit.after is not None}
    record: dict[str, object] = {"action": change.action}
    rest = change.edits
    if len(by) == 1:
        record |= {"confirmed": [edit.id for edit in confirmed], "by": by.pop()}
        rest = tuple(edit for edit in change.edits if not _confirms(edit))
    if rest:
        record["edits"] = [[_half(edit.before), _half(edit.after)] for edit in rest]
    if change.sign_off != (None, None):
        record["sign_off"] = [_sign_off_record(change.sign_off[0]), _sign_off_record(change.sign_off[1])]
    return record


def change_from_record(record: Json, annotations: Annotations) -> Change:
    """The change of a JSON object that was made on exactly these annotations. Raises BadRecord."""
    try:
        by = cast("str", record.get("by"))
        edits = [
            Edit(before := annotations[annotation_id], replace(before, state=State.KEPT, annotator=by))
            for annotation_id in cast("list[str]", record.get("confirmed", []))
        ]
        edits += [
            Edit(_whole(before), _whole(after))
            for before, after in cast("list[tuple[Json | None, Json | None]]", record.get("edits", []))
        ]
        before, after = cast("tuple[Json | None, Json | None]", record.get("sign_off", (None, None)))
        signs = (_sign_off(before), _sign_off(after))
        return Change(cast("str", record["action"]), tuple(edits), signs)
    except (KeyError, TypeError, ValueError) as error:
        raise BadRecord(f"no change fits these annotations: {error}") from error


def _confirms(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    if before is None or after is None or isinstance(before, Remark) or isinstance(after, Remark):
        return False
    if before.state is not State.SUGGESTED or after.state is not State.KEPT:
        return False
    return replace(before, state=State.KEPT, annotator=after.annotator) == after


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _span(pair: object) -> Span:
    start, end = cast("tuple[object, object]", pair)
    if type(start) is not int or type(end) is not int:
        raise BadRecord(f"a span is two whole numbers, not {pair!r}")
    return Span(start, end)


def only_remarks(record: Json) -> bool:
    """True when a change, as a JSON object, edits remarks and nothing else."""
    edits = cast("list[list[Json | None]]", record.get("edits", []))
    before, after = cast("tuple[Json | None, Json | None]", record.get("sign_off", (None, None)))
    if before != after:
        return False
    items = (before or after or {} for before, after in edits)
    return bool(edits) and not record.get("confirmed") and all("remark" in item for item in items)


def _half(item: Item | None) -> dict[str, object] | None:
    return None if item is None else items_to_records((item,))[0]


def _whole(record: Json | None) -> Item | None:
    return None if record is None else items_from_records((record,))[0]


def _sign_off_record(sign_off: SignOff | None) -> dict[str, object] | None:
    return None if sign_off is None else {"annotator": sign_off.annotator, "at": sign_off.at}


def _sign_off(record: Json | None) -> SignOff | None:
    return None if record is None else SignOff(cast("str", record["annotator"]), cast("str", record["at"]))
