"""Keys of other tools that mean nothing here: kept beside the article, and put back where the words go out again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from copydesk.core.spans import Span
from copydesk.exchange.json_files import require_plain
from copydesk.exchange.lines import Json


def others(record: Mapping[str, object], ours: Iterable[str]) -> Json:
    """What a record has beside the keys that are understood. Raises CannotRead for what cannot be kept."""
    known = frozenset(ours)
    found = {key: value for key, value in record.items() if key not in known}
    require_plain(found)
    return found


def as_object(value: object) -> Json:
    """The value when it is a JSON object; else an empty one."""
    return cast("Json", value) if isinstance(value, dict) else {}


def as_objects(value: object) -> list[Json]:
    """The JSON objects of a list; what else is in it, or is no list, is passed over."""
    rows = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Json", row) for row in rows if isinstance(row, dict)]


class OfSpans:
    """Keys of spans, found again by where the span stands: the ids of other tools do not outlive an import."""

    def __init__(self, kept: object = None) -> None:
        self._rows = {place: as_objects(rows) for place, rows in as_object(kept).items()}

    def keep(self, span: Span, keys: Json) -> None:
        """Remember the keys of a span; nothing where there are none."""
        if keys:
            self._rows.setdefault(_place(span), []).append(keys)

    def take(self, span: Span) -> Json:
        """The keys of a span here, each only once."""
        rows = self._rows.get(_place(span))
        return rows.pop(0) if rows else {}

    @property
    def record(self) -> dict[str, object]:
        """All of it, to be kept in an article's meta."""
        return {place: list(rows) for place, rows in self._rows.items()}


def _place(span: Span) -> str:
    return f"{span.start}-{span.end}"
