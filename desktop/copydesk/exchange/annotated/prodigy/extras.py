"""What spans and relations have beside what we know: kept by where they stand, given back where they still do.

Patterns, sources, colours: Prodigy and people's own recipes put them there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from copydesk.core.spans import Span
from copydesk.exchange.annotated.rows import as_object
from copydesk.exchange.lines import Json

_Ends = tuple[int, int]
ATTRIBUTES = ("kind", "speaker", "origin", "annotator")
_OF_SPANS = frozenset(
    ("start", "end", "token_start", "token_end", "label", "text", "type", "id", "score", "answer", *ATTRIBUTES)
)
_OF_RELATIONS = frozenset(("head", "child", "head_span", "child_span", "label"))


def kept_of(spans: Iterable[tuple[Json, Span]], relations: Iterable[tuple[Json, Span, Span]]) -> dict[str, object]:
    """What is to be kept of a task's spans and relations, each with where it stands; nothing where there is nothing."""
    kept: dict[str, object] = {}
    beside_spans = [
        {"start": span.start, "end": span.end, **beside}
        for row, span in spans
        if (beside := {key: value for key, value in row.items() if key not in _OF_SPANS})
    ]
    beside_relations = [
        {"head": [head.start, head.end], "child": [child.start, child.end], **beside}
        for row, head, child in relations
        if (beside := {key: value for key, value in row.items() if key not in _OF_RELATIONS})
    ]
    if beside_spans:
        kept["spans"] = beside_spans
    if beside_relations:
        kept["relations"] = beside_relations
    return kept


class Extras:
    """What was kept, looked up by where a span stands; of two in one place, the first's."""

    def __init__(self, kept: Mapping[str, object]) -> None:
        self._spans: dict[_Ends, Json] = {}
        self._relations: dict[tuple[_Ends, _Ends], Json] = {}
        for row in _rows(kept.get("spans")):
            if ends := _ends(row.get("start"), row.get("end")):
                self._spans.setdefault(ends, {key: row[key] for key in row if key not in _OF_SPANS})
        for row in _rows(kept.get("relations")):
            head, child = (_pair(row.get(end)) for end in ("head", "child"))
            if head and child:
                beside = {key: row[key] for key in row if key not in _OF_RELATIONS}
                self._relations.setdefault((head, child), beside)

    def of_span(self, span: Span) -> Json:
        """The keys that came with a span here."""
        return self._spans.get((span.start, span.end), {})

    def of_relation(self, head: Span, child: Span) -> Json:
        """The keys that came with a relation between these two."""
        return self._relations.get(((head.start, head.end), (child.start, child.end)), {})


def _rows(rows: object) -> list[Json]:
    return [as_object(row) for row in rows] if isinstance(rows, list) else []


def _pair(ends: object) -> _Ends | None:
    return _ends(*ends) if isinstance(ends, list) and len(ends) == 2 else None


def _ends(start: object, end: object) -> _Ends | None:
    return (start, end) if type(start) is int and type(end) is int else None
