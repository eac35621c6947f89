"""What was read of a file, as plain JSON values and back: for the spool of an import, and from one process to another.

The original is left out: bytes are kept beside the record.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, cast

from copydesk.core.annotations import SignOff
from copydesk.core.article import Article
from copydesk.core.records import items_from_records, items_to_records
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.flat import Flat, FlatSpan, Link
from copydesk.exchange.incoming import Incoming, Problem, Stated
from copydesk.exchange.lines import Json
from copydesk.exchange.units import Measured, Unit


def incoming_to_record(incoming: Incoming) -> Json:
    """An article that was read and what came with it, but for the original."""
    article, measured, sign_off = incoming.article, incoming.measured, incoming.sign_off
    record: Json = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "meta": dict(article.meta),
        "source": incoming.source,
    }
    if incoming.line is not None:
        record["line"] = incoming.line
    if incoming.annotations is not None:
        record["annotations"] = items_to_records(incoming.annotations)
    if incoming.found is not None:
        record["found"] = _flat_to_record(incoming.found)
    if sign_off is not None:
        record["sign_off"] = [sign_off.annotator, sign_off.at]
    if measured is not None:
        told = (measured.confirmed, measured.unconfirmed, measured.refused, measured.ambiguous)
        record["measured"] = [measured.unit.value, *told]
    if incoming.stated is not None:
        record["stated"] = [incoming.stated.status, incoming.stated.scheme, incoming.stated.pipeline]
    if incoming.declined:
        record["declined"] = True
    return record


def incoming_from_record(record: Json, original: bytes | None = None) -> Incoming:
    """The article of a record that `incoming_to_record` made."""
    row = cast("dict[str, Any]", record)
    found, sign_off, measured = row.get("found"), row.get("sign_off"), row.get("measured")
    return Incoming(
        Article(row["id"], row["title"], row["text"], row["meta"]),
        row["source"],
        row.get("line"),
        items_from_records(row["annotations"]) if "annotations" in row else None,
        None if found is None else _flat_from_record(found),
        None if sign_off is None else SignOff(*sign_off),
        original,
        None if measured is None else Measured(Unit(measured[0]), *measured[1:]),
        None if "stated" not in row else Stated(*row["stated"]),
        row.get("declined", False),
    )


def problem_to_record(problem: Problem) -> Json:
    """A problem with its sentence, which can still be said in another language."""
    return {"source": problem.source, "line": problem.line, "reason": _sentence_to_record(problem.reason)}


def problem_from_record(record: Json) -> Problem:
    """The problem of a record that `problem_to_record` made."""
    row = cast("dict[str, Any]", record)
    return Problem(row["source"], row["line"], _sentence_from_record(row["reason"]))


def _flat_to_record(flat: Flat) -> Json:
    spans = [
        [
            span.id,
            [[fragment.start, fragment.end] for fragment in span.fragments],
            span.label,
            dict(span.attributes),
            span.score,
        ]
        for span in flat.spans
    ]
    return {"spans": spans, "links": [[link.kind, link.head, link.child] for link in flat.links]}


def _flat_from_record(record: dict[str, Any]) -> Flat:
    spans = (
        FlatSpan(span_id, tuple(Span(*pair) for pair in fragments), label, MappingProxyType(attributes), score)
        for span_id, fragments, label, attributes, score in record["spans"]
    )
    return Flat(tuple(spans), tuple(Link(*link) for link in record["links"]))


def _sentence_to_record(sentence: str) -> object:
    if not isinstance(sentence, Sentence):
        return sentence
    values = {name: _sentence_to_record(v) if isinstance(v, str) else v for name, v in sentence.values.items()}
    return [sentence.template, values]


def _sentence_from_record(record: Any) -> str:
    if isinstance(record, str):
        return record
    template, told = record
    values = {name: value if isinstance(value, int) else _sentence_from_record(value) for name, value in told.items()}
    return Sentence(template, **values)
