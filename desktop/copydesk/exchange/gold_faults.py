"""What is wrong with a line of native gold, said so that somebody can mend it; resources/schemas/ tells machines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import cast

from copydesk.core.annotations import Kind, Role, State
from copydesk.core.offsets import OffsetMap
from copydesk.core.remarks import RemarkKind
from copydesk.core.text import UnusableText, require_usable, sha256_of
from copydesk.exchange.lines import Json

SCHEMA = "copydesk/1"
OFFSETS = "codepoint"
STATUSES = ("waiting", "suggested", "started", "gold")
KEYS = (
    "schema", "id", "title", "text", "text_sha256", "offsets", "entities", "quotes",
    "status", "annotator", "signed_off_at", "scheme", "pipeline", "meta",
)  # fmt: skip
REMARKS = "remarks"
"""The one key that a line may lack: there may have been nothing to remark."""
_TEXTS = ("id", "title", "text", "text_sha256", "offsets", "status", "scheme")
_TEXTS_OR_NULL = ("annotator", "signed_off_at", "pipeline")


def faults(record: Json) -> Iterator[str]:
    """Every fault of one line, as a sentence each; nothing when it can be trusted. Other keys are no fault."""
    schema = record.get("schema")
    if schema != SCHEMA:
        yield _not_this_schema(schema)
        return
    yield from _faults_of_fields(record)
    text = record.get("text")
    if not isinstance(text, str):
        return
    yield from _faults_of_text(record, text)
    yield from _faults_of_status(record)
    ids: set[str] = set()
    for key in ("entities", "quotes"):
        rows = record.get(key)
        for index, row in enumerate(cast("list[object]", rows) if isinstance(rows, list) else ()):
            yield from _faults_of_annotation(key, index, row, text, ids)
    remarks = record.get(REMARKS, [])
    if not isinstance(remarks, list):
        yield f"Its “{REMARKS}” must be a list."
        return
    for index, row in enumerate(cast("list[object]", remarks)):
        yield from _faults_of_remark(index, row, text, ids)


def _not_this_schema(schema: object) -> str:
    if isinstance(schema, str) and schema.startswith("copydesk/"):
        return f"Its schema is “{schema}”, and this Copydesk reads “{SCHEMA}”; update Copydesk."
    return f"It is no native gold: its schema is {schema!r}, not “{SCHEMA}”."


def _faults_of_fields(record: Json) -> Iterator[str]:
    for key in KEYS:
        if key not in record:
            yield f"It has no “{key}”; every line has one."
    for key in _TEXTS:
        if key in record and not isinstance(record[key], str):
            yield f"Its “{key}” is {record[key]!r}, and must be text."
    for key in _TEXTS_OR_NULL:
        if not isinstance(record.get(key), str | None):
            yield f"Its “{key}” is {record[key]!r}, and must be text or null."
    for key in ("entities", "quotes"):
        if key in record and not isinstance(record[key], list):
            yield f"Its “{key}” must be a list."
    if "meta" in record and not isinstance(record["meta"], dict):
        yield "Its “meta” must be an object."
    if isinstance(record.get("id"), str) and not cast("str", record["id"]).strip():
        yield "Its “id” is empty."


def _faults_of_text(record: Json, text: str) -> Iterator[str]:
    try:
        require_usable(text)
    except UnusableText as error:
        yield f"Its text cannot be annotated: {error}."
        return
    told, found = record.get("text_sha256"), sha256_of(text)
    if isinstance(told, str) and told != found:
        yield f"Its text was changed after it was written: the SHA-256 is {found}, not {told}."
    offsets = record.get("offsets")
    if isinstance(offsets, str) and offsets != OFFSETS:
        yield f"Its offsets are in “{offsets}”, and must be in “{OFFSETS}”."


def _faults_of_status(record: Json) -> Iterator[str]:
    status, annotator, at = record.get("status"), record.get("annotator"), record.get("signed_off_at")
    if isinstance(status, str) and status not in STATUSES:
        yield f"Its status is “{status}”, and must be one of {', '.join(STATUSES)}."
    if status == "gold" and not (annotator and at):
        yield "Its status is “gold”, but nobody signed it off: “annotator” or “signed_off_at” is missing."
    if status != "gold" and (annotator or at):
        yield "It was signed off, but its status is not “gold”."
    if isinstance(at, str) and not _is_time(at):
        yield f"Its “signed_off_at” is “{at}”, and must be a time like 2026-01-31T16:06:05+00:00."


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _faults_of_remark(index: int, row: object, text: str, ids: set[str]) -> Iterator[str]:
    owner = f"Remark {index + 1}"
    if not isinstance(row, dict):
        yield f"{owner} is no object."
        return
    record = cast("Json", row)
    yield from _faults_of_id(owner, record, ids)
    if record.get("kind") not in tuple(RemarkKind):
        yield f"{owner} has the kind {record.get('kind')!r}, and must have one of {', '.join(RemarkKind)}."
    if not isinstance(record.get("text"), str):
        yield f"{owner} has no “text”; it may be empty."
    for key in ("about", "rule", "annotator"):
        if key not in record or not isinstance(record[key], str | None):
            yield f"{owner} needs “{key}” as text or null."
    span = record.get("span", "")
    if isinstance(span, dict):
        yield from _faults_of_span(owner, cast("Json", span), text)
    elif span is not None:
        yield f"{owner} needs a “span” with start, end and text, or null."


def _faults_of_id(owner: str, record: Json, ids: set[str]) -> Iterator[str]:
    item_id = record.get("id")
    if not isinstance(item_id, str) or not item_id:
        yield f"{owner} has no id."
        return
    if item_id in ids:
        yield f"{owner} ({item_id}) has an id that another annotation of this article has already."
    ids.add(item_id)


def _faults_of_annotation(key: str, index: int, row: object, text: str, ids: set[str]) -> Iterator[str]:
    owner = f"{'Entity' if key == 'entities' else 'Quote'} {index + 1}"
    if not isinstance(row, dict):
        yield f"{owner} is no object."
        return
    record = cast("Json", row)
    yield from _faults_of_id(owner, record, ids)
    if record.get("id"):
        owner = f"{owner} ({record['id']})"
    if key == "entities":
        label = record.get("label")
        if not isinstance(label, str) or not label:
            yield f"{owner} has no label."
        yield from _faults_of_span(owner, record, text)
    else:
        yield from _faults_of_quote(owner, record, text)
    yield from _faults_of_origin(owner, record)


def _faults_of_quote(owner: str, record: Json, text: str) -> Iterator[str]:
    if record.get("kind") not in tuple(Kind):
        yield f"{owner} has the kind {record.get('kind')!r}, and must have one of {', '.join(Kind)}."
    if not isinstance(record.get("speaker"), str | None):
        yield f"{owner} has the speaker {record['speaker']!r}, and must have a name or null."
    for role in Role:
        spans = record.get(role.value)
        if not isinstance(spans, list):
            yield f"{owner} has no list “{role}”; it may be empty."
            continue
        if role is Role.CONTENT and not spans:
            yield f"{owner} has no content."
        for index, span in enumerate(cast("list[object]", spans)):
            part = f"{owner}, {role} {index + 1},"
            if isinstance(span, dict):
                yield from _faults_of_span(part, cast("Json", span), text)
            else:
                yield f"{part} is no object."


def _faults_of_origin(owner: str, record: Json) -> Iterator[str]:
    if record.get("origin") not in tuple(State):
        yield f"{owner} has the origin {record.get('origin')!r}, and must have one of {', '.join(State)}."
    if not isinstance(record.get("annotator"), str | None):
        yield f"{owner} has the annotator {record['annotator']!r}, and must have a name or null."
    score = record.get("score")
    if score is not None and (isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1):
        yield f"{owner} has the score {score!r}, and must have a number from 0 to 1."


def _faults_of_span(owner: str, record: Json, text: str) -> Iterator[str]:
    start, end, covered = record.get("start"), record.get("end"), record.get("text")
    # Not isinstance: True would pass for 1.
    if type(start) is not int or type(end) is not int or not isinstance(covered, str):
        yield f"{owner} needs “start” and “end” as whole numbers and the “text” between them."
    elif not 0 <= start < end:
        yield f"{owner} covers nothing: it goes from {start} to {end}."
    elif text[start:end] != covered:
        found = _short(text[start:end])
        yield f"{owner} says that {start}–{end} is “{_short(covered)}”, but the text has “{found}” there."
        if _is_utf16(text, start, end, covered):
            yield f"{owner} counts UTF-16 units; write its offsets in code points."
    elif end > len(text):
        yield f"{owner} ends at {end}, but the text ends at {len(text)}."


def _is_utf16(text: str, start16: int, end16: int, covered: str) -> bool:
    offsets = OffsetMap(text)
    if end16 > offsets.length16 or offsets.length == offsets.length16:
        return False
    return text[offsets.from_utf16(start16) : offsets.from_utf16(end16)] == covered


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
