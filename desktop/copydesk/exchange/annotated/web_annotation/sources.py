"""Which annotations of a file are about the same article, found out before any is taken; they may be in any order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.exchange.annotated.kept import as_object, as_objects
from copydesk.exchange.annotated.web_annotation.words import LINKING
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.json_files import json_records
from copydesk.exchange.lines import Json

_WITHIN = ("first", "items")


def annotations_of(path: Path) -> Iterator[tuple[int, Json | CannotRead]]:
    """Each annotation of an array, a collection, a page, or JSON lines. Raises CannotRead and OSError."""
    for line, record in json_records(path, _WITHIN):
        pages = [record] if isinstance(record, CannotRead) or "items" not in record else as_objects(record["items"])
        for page in pages:
            yield line, page


class Sources:
    """The source of every annotation of a file, and after which one a source is complete.

    Of our own files only the sources are remembered, of others the annotations that links may lead to as well.
    """

    def __init__(self, path: Path) -> None:
        self._home: dict[str, str] = {}
        self._last: dict[str, int] = {}
        elsewhere: list[tuple[int, Json]] = []
        for number, (_, row) in enumerate(annotations_of(path)):
            if isinstance(row, CannotRead):
                continue
            source = source_of(row) or _described_by(row)
            if source:
                self._last[source] = number
                if isinstance(row_id := row.get("id"), str) and not row_id.startswith(source + "#"):
                    self._home[row_id] = source
            elif home := self._home_of(targets_of(row)):
                self._last[home] = number
            else:
                elsewhere.append((number, {"target": row.get("target"), "motivation": row.get("motivation")}))
        for number, row in elsewhere:
            if home := self.of(row):
                self._last[home] = max(number, self._last.get(home, 0))

    def of(self, row: Json) -> str:
        """The source that an annotation is about, perhaps by way of another annotation; empty when that is none."""
        if source := source_of(row):
            return source
        targets = targets_of(row)
        return self._home_of(targets) or (targets[0] if targets and row.get("motivation") != LINKING else "")

    def _home_of(self, targets: list[str]) -> str:
        for target in targets:
            near = target.partition("#")[0]
            if home := self._home.get(target) or (near if near in self._last else ""):
                return home
        return ""

    def is_last(self, source: str, number: int) -> bool:
        """True when no later annotation is about the source."""
        return self._last.get(source) == number


def _described_by(row: Json) -> str:
    """The article that an annotation of ours is about as a whole: it is named after it."""
    targets, row_id = targets_of(row), row.get("id")
    named = len(targets) == 1 and isinstance(row_id, str) and row_id.startswith(targets[0] + "#")
    return targets[0] if named else ""


def source_of(row: Json) -> str:
    """The source that an annotation's target names; empty for one whose targets are whole things."""
    target = row.get("target")
    for each in [as_object(target)] if isinstance(target, dict) else as_objects(target):
        source = each.get("source")
        named = source if isinstance(source, str) else as_object(source).get("id")
        if isinstance(named, str) and named:
            return named
    return ""


def targets_of(row: Json) -> list[str]:
    """The IRIs that an annotation's target is made of."""
    target = row.get("target")
    given = cast("list[object]", target) if isinstance(target, list) else [target]
    found: list[str] = []
    for each in given:
        iri = each if isinstance(each, str) else as_object(each).get("id")
        if isinstance(iri, str) and iri:
            found.append(iri)
    return found
