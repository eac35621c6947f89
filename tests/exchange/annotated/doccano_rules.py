"""What doccano makes of a line on import, and what it writes on export, told from its source.

Nothing of our writer or reader is used here. Paths are below backend/ in doccano/doccano.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Row = dict[str, Any]


@dataclass
class Stored:
    """One example in doccano's database, with the ids that the database gives."""

    text: str
    meta: Row
    spans: list[Row] = field(default_factory=list)
    relations: list[Row] = field(default_factory=list)


class Refused(Exception):
    """doccano reports the line as invalid, or fails."""


def rows_of(path: Path) -> list[Row]:
    """data_import/pipeline/parsers.py, LineReader and JSONLParser: text lines, stripped at the right, each JSON."""
    # detect_encoding guesses from the bytes; only pure ASCII cannot be guessed wrongly.
    raw = path.read_bytes().decode("ascii")
    return [json.loads(line.rstrip()) for line in raw.splitlines() if line.strip()]


def import_sequences(rows: list[Row], column: str = "label", *, overlapping: bool = True) -> list[Stored]:
    """data_import/datasets.py, SequenceLabelingDataset: the text, one column of labels, the rest is meta."""
    made: list[Stored] = []
    for row in rows:
        example = _example(row, {column})
        example.spans = _clean([_span(label) for label in row[column]], overlapping)
        made.append(example)
    return made


def import_relations(rows: list[Row], *, overlapping: bool = True) -> list[Stored]:
    """data_import/datasets.py, RelationExtractionDataset: entities and relations, the rest is meta."""
    made: list[Stored] = []
    for row in rows:
        example = _example(row, {"entities", "relations"})
        example.spans = _clean([_span(entity) for entity in row["entities"]], overlapping)
        by_id = {span["id"]: span for span in example.spans}
        for relation in row["relations"]:
            # pipeline/label.py, RelationLabel: from_id and to_id are integers, the type is not empty.
            if not isinstance(relation["type"], str) or not relation["type"]:
                raise Refused("a relation without a type")
            for key in ("from_id", "to_id"):
                if type(relation[key]) is not int:
                    raise Refused(f"{key} is no integer")
                # RelationLabel.create: a KeyError for an entity that is not there ends the whole import.
                if relation[key] not in by_id:
                    raise Refused(f"{key} is no entity of the line")
            example.relations.append(dict(relation))
        made.append(example)
    return made


def export(stored: list[Stored], *, relations: bool) -> str:
    """data_export/models.py, to_dict and to_tuple; pipeline/formatters.py; DataFrame.to_json(lines=True)."""
    lines: list[str] = []
    number = 100
    for index, example in enumerate(stored, 7):
        # ExportedExample.to_dict: {"id": …, "data": …, **self.meta}, so that an id in the meta wins.
        row: Row = {"id": index, "text": example.text, **example.meta}
        if relations:
            numbers: dict[int, int] = {}
            row["entities"] = []
            for span in example.spans:
                number += 1
                numbers[span["id"]] = number
                row["entities"].append(
                    {key: span[key] for key in ("label", "start_offset", "end_offset")} | {"id": number}
                )
            row["relations"] = [
                {
                    "id": place,
                    "from_id": numbers[relation["from_id"]],
                    "to_id": numbers[relation["to_id"]],
                    "type": relation["type"],
                }
                for place, relation in enumerate(example.relations)
            ]
        else:
            row["label"] = sorted((span["start_offset"], span["end_offset"], span["label"]) for span in example.spans)
        row["Comments"] = []
        # pandas writes every slash with a backslash before it.
        lines.append(json.dumps(row, ensure_ascii=False).replace("/", "\\/"))
    return "".join(f"{line}\n" for line in lines)


def _example(row: Row, labels: set[str]) -> Stored:
    # pipeline/readers.py adds these columns; pipeline/makers.py takes the text column; the others go into the meta.
    if {"example_uuid", "filename", "upload_name", "#line_number"} & set(row):
        raise Refused("a column that doccano needs for itself")
    # pipeline/data.py, TextData: "The empty text is not allowed."
    if not isinstance(row.get("text"), str) or not row["text"]:
        raise Refused("no text")
    return Stored(row["text"], {key: value for key, value in row.items() if key != "text" and key not in labels})


def _span(label: Any) -> Row:
    # pipeline/label.py, SpanLabel.parse: a list of three, or an object; other keys of an object are passed over.
    row = dict(zip(("start_offset", "end_offset", "label"), label, strict=False)) if isinstance(label, list) else label
    start, end = row["start_offset"], row["end_offset"]
    if type(start) is not int or type(end) is not int or start < 0:
        raise Refused("offsets are whole numbers from 0")
    if start >= end:
        raise Refused("start_offset must be less than end_offset.")
    if not isinstance(row["label"], str) or not row["label"]:
        raise Refused("a label is not empty")
    if type(row.get("id", -1)) is not int:
        raise Refused("an id is an integer")
    return {"id": row.get("id", -1), "start_offset": start, "end_offset": end, "label": row["label"]}


def _clean(spans: list[Row], overlapping: bool) -> list[Row]:
    # pipeline/labels.py, Spans.clean: where the project allows no overlap, the first stays and nobody is told.
    if overlapping:
        return spans
    stay: list[Row] = []
    last = -1
    for span in sorted(spans, key=lambda row: row["start_offset"]):
        if span["start_offset"] >= last:
            last = span["end_offset"]
            stay.append(span)
    return stay
