"""What is wrong with a line of native gold, said so that somebody can mend it; resources/schemas/ tells machines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import cast

from copydesk.core.annotations import Kind, Role, State
from copydesk.core.offsets import OffsetMap
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import RemarkKind
from copydesk.core.text import UnusableText, usable_in_utf8
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
    yield from faults_of_head(record)
    text = record.get("text")
    if record.get("schema") != SCHEMA or not isinstance(text, str):
        return
    ids: set[str] = set()
    for key in ("entities", "quotes"):
        rows = record.get(key)
        for index, row in enumerate(cast("list[object]", rows) if isinstance(rows, list) else ()):
            yield from _faults_of_annotation(key, index, row, text, ids)
    yield from faults_of_remarks(record, text, ids)


def faults_of_head(record: Json) -> Iterator[str]:
    """The faults of all but annotations and remarks; of another schema only that it is another one."""
    schema = record.get("schema")
    if schema != SCHEMA:
        yield _not_this_schema(schema)
        return
    yield from _faults_of_fields(record)
    text = record.get("text")
    if isinstance(text, str):
        yield from _faults_of_text(record, text)
        yield from _faults_of_status(record)


def faults_of_remarks(record: Json, text: str, ids: set[str]) -> Iterator[str]:
    """The faults of the remarks; ``ids`` are those of the annotations, and get those of the remarks."""
    remarks = record.get(REMARKS, [])
    if not isinstance(remarks, list):
        yield Sentence("Its “{remarks}” must be a list.", remarks=REMARKS)
        return
    for index, row in enumerate(cast("list[object]", remarks)):
        yield from _faults_of_remark(index, row, text, ids)


def _not_this_schema(schema: object) -> str:
    if isinstance(schema, str) and schema.startswith("copydesk/"):
        return Sentence(
            "Its schema is “{schema}”, and this Copydesk reads “{ours}”; update Copydesk.", schema=schema, ours=SCHEMA
        )
    return Sentence("It is no native gold: its schema is {schema!r}, not “{ours}”.", schema=schema, ours=SCHEMA)


def _faults_of_fields(record: Json) -> Iterator[str]:
    for key in KEYS:
        if key not in record:
            yield Sentence("It has no “{key}”; every line has one.", key=key)
    for key in _TEXTS:
        if key in record and not isinstance(record[key], str):
            yield Sentence("Its “{key}” is {value!r}, and must be text.", key=key, value=record[key])
    for key in _TEXTS_OR_NULL:
        if not isinstance(record.get(key), str | None):
            yield Sentence("Its “{key}” is {value!r}, and must be text or null.", key=key, value=record[key])
    for key in ("entities", "quotes"):
        if key in record and not isinstance(record[key], list):
            yield Sentence("Its “{key}” must be a list.", key=key)
    if "meta" in record and not isinstance(record["meta"], dict):
        yield Sentence("Its “meta” must be an object.")
    if isinstance(record.get("id"), str) and not cast("str", record["id"]).strip():
        yield Sentence("Its “id” is empty.")


def _faults_of_text(record: Json, text: str) -> Iterator[str]:
    try:
        data = usable_in_utf8(text)
    except UnusableText as error:
        yield Sentence("Its text cannot be annotated. {reason}", reason=error.reason)
        return
    told, found = record.get("text_sha256"), hashlib.sha256(data).hexdigest()
    if isinstance(told, str) and told != found:
        yield Sentence(
            "Its text was changed after it was written: the SHA-256 is {found}, not {told}.", found=found, told=told
        )
    offsets = record.get("offsets")
    if isinstance(offsets, str) and offsets != OFFSETS:
        yield Sentence("Its offsets are in “{offsets}”, and must be in “{ours}”.", offsets=offsets, ours=OFFSETS)


def _faults_of_status(record: Json) -> Iterator[str]:
    status, annotator, at = record.get("status"), record.get("annotator"), record.get("signed_off_at")
    if isinstance(status, str) and status not in STATUSES:
        yield Sentence(
            "Its status is “{status}”, and must be one of {statuses}.", status=status, statuses=", ".join(STATUSES)
        )
    if status == "gold" and not (annotator and at):
        yield Sentence("Its status is “gold”, but nobody signed it off: “annotator” or “signed_off_at” is missing.")
    if status != "gold" and (annotator or at):
        yield Sentence("It was signed off, but its status is not “gold”.")
    if isinstance(at, str) and not _is_time(at):
        yield Sentence("Its “signed_off_at” is “{at}”, and must be a time like 2026-01-31T16:06:05+00:00.", at=at)


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _faults_of_remark(index: int, row: object, text: str, ids: set[str]) -> Iterator[str]:
    owner = f"Remark {index + 1}"
    if not isinstance(row, dict):
        yield Sentence("{owner} is no object.", owner=owner)
        return
    record = cast("Json", row)
    yield from _faults_of_id(owner, record, ids)
    if record.get("kind") not in tuple(RemarkKind):
        yield Sentence(
            "{owner} has the kind {kind!r}, and must have one of {kinds}.",
            owner=owner,
            kind=record.get("kind"),
            kinds=", ".join(RemarkKind),
        )
    if not isinstance(record.get("text"), str):
        yield Sentence("{owner} has no “text”; it may be empty.", owner=owner)
    for key in ("about", "rule", "annotator"):
        if key not in record or not isinstance(record[key], str | None):
            yield Sentence("{owner} needs “{key}” as text or null.", owner=owner, key=key)
    span = record.get("span", "")
    if isinstance(span, dict):
        yield from _faults_of_span(owner, cast("Json", span), text)
    elif span is not None:
        yield Sentence("{owner} needs a “span” with start, end and text, or null.", owner=owner)


def _faults_of_id(owner: str, record: Json, ids: set[str]) -> Iterator[str]:
    item_id = record.get("id")
    if not isinstance(item_id, str) or not item_id:
        yield Sentence("{owner} has no id.", owner=owner)
        return
    if item_id in ids:
        yield Sentence(
            "{owner} ({item_id}) has an id that another annotation of this article has already.",
            owner=owner,
            item_id=item_id,
        )
    ids.add(item_id)


def _faults_of_annotation(key: str, index: int, row: object, text: str, ids: set[str]) -> Iterator[str]:
    owner = f"{'Entity' if key == 'entities' else 'Quote'} {index + 1}"
    if not isinstance(row, dict):
        yield Sentence("{owner} is no object.", owner=owner)
        return
    record = cast("Json", row)
    yield from _faults_of_id(owner, record, ids)
    if record.get("id"):
        owner = f"{owner} ({record['id']})"
    if key == "entities":
        label = record.get("label")
        if not isinstance(label, str) or not label:
            yield Sentence("{owner} has no label.", owner=owner)
        yield from _faults_of_span(owner, record, text)
    else:
        yield from _faults_of_quote(owner, record, text)
    yield from _faults_of_origin(owner, record)


def _faults_of_quote(owner: str, record: Json, text: str) -> Iterator[str]:
    if record.get("kind") not in tuple(Kind):
        yield Sentence(
            "{owner} has the kind {kind!r}, and must have one of {kinds}.",
            owner=owner,
            kind=record.get("kind"),
            kinds=", ".join(Kind),
        )
    if not isinstance(record.get("speaker"), str | None):
        yield Sentence(
            "{owner} has the speaker {speaker!r}, and must have a name or null.", owner=owner, speaker=record["speaker"]
        )
    for role in Role:
        spans = record.get(role.value)
        if not isinstance(spans, list):
            yield Sentence("{owner} has no list “{role}”; it may be empty.", owner=owner, role=role)
            continue
        if role is Role.CONTENT and not spans:
            yield Sentence("{owner} has no content.", owner=owner)
        for index, span in enumerate(cast("list[object]", spans)):
            part = f"{owner}, {role} {index + 1},"
            if isinstance(span, dict):
                yield from _faults_of_span(part, cast("Json", span), text)
            else:
                yield Sentence("{part} is no object.", part=part)


def _faults_of_origin(owner: str, record: Json) -> Iterator[str]:
    if record.get("origin") not in tuple(State):
        yield Sentence(
            "{owner} has the origin {origin!r}, and must have one of {origins}.",
            owner=owner,
            origin=record.get("origin"),
            origins=", ".join(State),
        )
    if not isinstance(record.get("annotator"), str | None):
        yield Sentence(
            "{owner} has the annotator {annotator!r}, and must have a name or null.",
            owner=owner,
            annotator=record["annotator"],
        )
    score = record.get("score")
    if score is not None and (isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1):
        yield Sentence("{owner} has the score {score!r}, and must have a number from 0 to 1.", owner=owner, score=score)


def _faults_of_span(owner: str, record: Json, text: str) -> Iterator[str]:
    start, end, covered = record.get("start"), record.get("end"), record.get("text")
    # Not isinstance: True would pass for 1.
    if type(start) is not int or type(end) is not int or not isinstance(covered, str):
        yield Sentence("{owner} needs “start” and “end” as whole numbers and the “text” between them.", owner=owner)
    elif not 0 <= start < end:
        yield Sentence("{owner} covers nothing: it goes from {start} to {end}.", owner=owner, start=start, end=end)
    elif text[start:end] != covered:
        found = _short(text[start:end])
        yield Sentence(
            "{owner} says that {start}–{end} is “{covered}”, but the text has “{found}” there.",
            owner=owner,
            start=start,
            end=end,
            covered=_short(covered),
            found=found,
        )
        if _is_utf16(text, start, end, covered):
            yield Sentence("{owner} counts UTF-16 units; write its offsets in code points.", owner=owner)
    elif end > len(text):
        yield Sentence("{owner} ends at {end}, but the text ends at {length}.", owner=owner, end=end, length=len(text))


def _is_utf16(text: str, start16: int, end16: int, covered: str) -> bool:
    offsets = OffsetMap(text)
    if end16 > offsets.length16 or offsets.length == offsets.length16:
        return False
    return text[offsets.from_utf16(start16) : offsets.from_utf16(end16)] == covered


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
