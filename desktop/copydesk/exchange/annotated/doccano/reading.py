"""doccano's lines as articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from copydesk.core.refusals import Sentence
from copydesk.exchange.annotated.rows import (
    OFFSETS,
    Told,
    article_of,
    as_object,
    each_line,
    placed,
    rows_of,
    text_of,
    unit_chosen,
)
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.flat import Flat, Link
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.lines import Json
from copydesk.exchange.units import Claim, Unit

NAME = "doccano"
_TEXT = Choice("text", "Column of the text", "text")
_LABELS = Choice("labels", "Column of the labels", "label")
READ_CHOICES = (_TEXT, _LABELS, OFFSETS)

# Where older versions write the labels.
_OTHER_LABELS = ("labels", "annotations")
_SPAN = ("start_offset", "end_offset", "label")


@dataclass(frozen=True, slots=True)
class _Columns:
    text: str
    labels: str


def recognises(sample: Sample) -> bool:
    """True for a line of a project with relations."""
    record = sample.record or {}
    entities = record.get("entities")
    if not isinstance(entities, list) or "schema" in record:
        return False
    return _are_spans(entities) and ("relations" in record or "Comments" in record or bool(entities))


def recognises_labels(sample: Sample) -> bool:
    """True for a line with a list of labels, each a place and a name."""
    record = sample.record or {}
    if not isinstance(record.get("text"), str) or "schema" in record:
        return False
    labels = next((record[key] for key in (_LABELS.default, *_OTHER_LABELS) if key in record), None)
    return isinstance(labels, list) and _are_spans(labels)


def _are_spans(rows: list[object]) -> bool:
    return all({"start_offset", "end_offset"} <= set(_row(each)) for each in rows)


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a file, whichever columns were chosen. Raises CannotRead, BadChoice and OSError."""
    unit = unit_chosen(choices)
    columns = _Columns(chosen(choices, _TEXT), chosen(choices, _LABELS))
    return each_line(path, lambda record, number: _line(record, path, number, columns, unit))


def _line(record: Json, path: Path, number: int, columns: _Columns, unit: Unit | None) -> Iterator[Read]:
    text = text_of(record, columns.text)
    key = next((each for each in ("entities", columns.labels, *_OTHER_LABELS) if each in record), columns.labels)
    rows = [_row(each) for each in rows_of(record, key)]
    found = placed(text, [_told(row) for row in rows], Unit.CODE_POINT, unit)
    by_id: dict[int, str] = {}
    for place, span in found.spans:
        if type(number_of := rows[place].get("id")) is int:
            by_id.setdefault(number_of, span.id)
    links: list[Link] = []
    problems = [*found.problems]
    for place, row in enumerate(rows_of(record, "relations"), 1):
        made = _link(as_object(row), place, by_id)
        if isinstance(made, Link):
            links.append(made)
        else:
            problems.append(made)
    article = article_of(record, text, (columns.text, key, "relations"), NAME)
    flat = Flat(tuple(span for _, span in found.spans), tuple(links))
    yield Incoming(article, str(path), number, found=flat, measured=found.measured)
    for problem in problems:
        yield Problem(str(path), number, problem)


def _row(label: object) -> Json:
    """A label as an object; in lists it is the start, the end and the name."""
    return dict(zip(_SPAN, label, strict=False)) if isinstance(label, list) else as_object(label)


def _told(row: Json) -> Told:
    name = row.get("label")
    # An old export writes the number of the label in place of its name.
    label = str(name) if type(name) is int else name
    return Told(Claim(row.get("start_offset"), row.get("end_offset")), label)


def _link(relation: Json, number: int, by_id: Mapping[int, str]) -> Link | str:
    kind = relation.get("type")
    ends = [by_id.get(end) for key in ("from_id", "to_id") if type(end := relation.get(key)) is int]
    head, child = ends if len(ends) == 2 else (None, None)
    if head is None or child is None:
        return Sentence(
            "Relation {number} ({label}) leads to an entity that is not in its line; it was left out.",
            number=number,
            label=kind,
        )
    return Link(kind if isinstance(kind, str) else "", head, child)
