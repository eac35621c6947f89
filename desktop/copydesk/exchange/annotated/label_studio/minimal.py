"""Label Studio's JSON-MIN: columns and the values of controls side by side in one object, and no relations."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.exchange.annotated.kept import as_objects
from copydesk.exchange.lines import Json

# What an annotation has beside its results; everything else is a column of the task or a control.
_OF_ANNOTATION = {"annotation_id": "id", "annotator": "completed_by"}
_MOMENTS = ("created_at", "updated_at", "lead_time")
_LABELS = ("labels", "paragraphlabels", "hypertextlabels")


def is_minimal(record: Json) -> bool:
    """True for an object that has no task in it, but what Label Studio says of every annotation."""
    return "data" not in record and "annotation_id" in record and "lead_time" in record


def task_of(record: Json) -> Json:
    """The same as a task. JSON-MIN has no ids of regions, so results that belong to a region cannot be told apart."""
    controls = _controls(record)
    annotation: Json = {new: record[old] for old, new in _OF_ANNOTATION.items() if old in record}
    annotation |= {key: record[key] for key in _MOMENTS if key in record}
    annotation["result"] = [row for name in controls for row in _regions(name, as_objects(record[name]))]
    passed = {"id", *_OF_ANNOTATION, *_MOMENTS, *controls}
    data = {key: value for key, value in record.items() if key not in passed}
    return {**({"id": record["id"]} if "id" in record else {}), "data": data, "annotations": [annotation]}


def _controls(record: Json) -> list[str]:
    return [key for key, value in record.items() if any(_kind(row) for row in as_objects(value))]


def _regions(name: str, rows: list[Json]) -> Iterator[Json]:
    for number, row in enumerate(rows, 1):
        if kind := _kind(row):
            yield {"id": f"{name} {number}", "from_name": name, "type": kind, "value": row}


def _kind(row: Json) -> str:
    return next((kind for kind in _LABELS if "start" in row and isinstance(row.get(kind), list)), "")
