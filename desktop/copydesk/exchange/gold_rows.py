"""The annotations of a line of native gold that is in order.

Nearly every line is in order, and to find out what exactly is wrong with one takes longer than to read three; that is
left to `gold_faults`. Here rows are looked at column by column, in the same step in which annotations are made of
them: whatever has a fault there is no annotation here, and the other way round.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from operator import itemgetter
from typing import Any, cast

from copydesk.core.annotations import Entity, Item, Kind, Quote, Role, State
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.gold_faults import REMARKS, faults_of_head, faults_of_remarks
from copydesk.exchange.lines import Json

_Rows = list[dict[str, Any]]  # as they come out of JSON: no subclasses of int or str among the values
_STATES = {state.value: state for state in State}
_KINDS = {kind.value: kind for kind in Kind}
_ROLES = tuple(role.value for role in Role)
_LIST, _TEXT, _TEXT_OR_NULL = {list}, {str}, {str, type(None)}
_SPAN_OF = itemgetter("start", "end", "text")
_ENTITY_OF = itemgetter("id", "label", "origin")
_WHOLE, _NUMBER_OR_NULL = {int}, {int, float, type(None)}


class _NotInOrderError(ValueError):
    """Something is wrong with a row; what it is, nobody has asked yet."""


def items_at_sight(record: Json) -> list[Item] | None:
    """The entities, quotes and remarks of a line that has no fault; None where it has one."""
    if any(True for _ in faults_of_head(record)):
        return None
    text = cast("str", record["text"])
    try:
        entities, quotes = cast("_Rows", record["entities"]), cast("_Rows", record["quotes"])
        lists = [row[role] for row in quotes for role in _ROLES]
        if not _LIST.issuperset(map(type, lists)):
            return None
        spans = iter(_spans([*entities, *chain.from_iterable(lists)], text))
        items: list[Item] = [*_entities(entities, spans), *_quotes(quotes, spans)]
    except (KeyError, TypeError, ValueError):
        return None
    ids = {item.id for item in items}
    if len(ids) < len(items):
        return None
    if REMARKS in record:
        if any(True for _ in faults_of_remarks(record, text, ids)):
            return None
        items += map(_remark, cast("_Rows", record[REMARKS]))
    return items


def _spans(rows: _Rows, text: str) -> list[Span]:
    if not rows:
        return []
    starts, ends, words = zip(*map(_SPAN_OF, rows), strict=True)
    # By type, and not isinstance: True would pass for 1. Span refuses what begins before the text or covers nothing.
    if not _WHOLE.issuperset(map(type, starts)) or not _WHOLE.issuperset(map(type, ends)):
        raise _NotInOrderError
    if tuple(map(text.__getitem__, map(slice, starts, ends))) != words or max(ends) > len(text):
        raise _NotInOrderError
    return list(map(Span, starts, ends))


def _entities(rows: _Rows, spans: Iterable[Span]) -> Iterable[Entity]:
    """Entities of the rows, on the first of the spans."""
    if not rows:
        return ()
    ids, labels, origins = zip(*map(_ENTITY_OF, rows), strict=True)
    if not _TEXT.issuperset(map(type, chain(ids, labels))) or not all(ids) or not all(labels):
        raise _NotInOrderError
    states = map(_STATES.__getitem__, origins)
    return map(Entity, ids, islice(spans, len(rows)), labels, states, _scores(rows), _names(rows, "annotator"))


def _quotes(rows: _Rows, spans: Iterable[Span]) -> Iterable[Quote]:
    """Quotes of the rows, on the spans in their order."""
    contents, cues, sources = [], [], []
    for row in rows:
        contents.append(tuple(islice(spans, len(row["content"]))))
        cues.append(tuple(islice(spans, len(row["cue"]))))
        sources.append(tuple(islice(spans, len(row["source"]))))
    if not all(contents):
        raise _NotInOrderError
    kinds, states = [_KINDS[row["kind"]] for row in rows], [_STATES[row["origin"]] for row in rows]
    speakers, annotators = _names(rows, "speaker"), _names(rows, "annotator")
    return map(Quote, _ids(rows), contents, cues, sources, speakers, kinds, states, _scores(rows), annotators)


def _ids(rows: _Rows) -> list[str]:
    ids = [row["id"] for row in rows]
    if not _TEXT.issuperset(map(type, ids)) or not all(ids):
        raise _NotInOrderError
    return ids


def _names(rows: _Rows, key: str) -> list[str | None]:
    names = [row.get(key) for row in rows]
    if not _TEXT_OR_NULL.issuperset(map(type, names)):
        raise _NotInOrderError
    return names


def _scores(rows: _Rows) -> list[float | None]:
    scores = [row.get("score") for row in rows]
    if not _NUMBER_OR_NULL.issuperset(map(type, scores)):
        raise _NotInOrderError
    if any(scores) and not all(0 <= score <= 1 for score in scores if score is not None):
        raise _NotInOrderError
    return scores


def _remark(row: dict[str, Any]) -> Remark:
    """A remark that was found to have no fault."""
    span = row["span"]
    return Remark(
        row["id"],
        RemarkKind(row["kind"]),
        row["about"],
        None if span is None else Span(span["start"], span["end"]),
        row["rule"],
        row["text"],
        row["annotator"],
    )
