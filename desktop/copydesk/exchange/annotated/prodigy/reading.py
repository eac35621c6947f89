"""Prodigy's tasks as articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from copydesk.core.annotations import SignOff
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.exchange.annotated.prodigy.tokens import Tokens
from copydesk.exchange.annotated.rows import (
    OFFSETS,
    Placed,
    Told,
    article_of,
    as_object,
    each_line,
    placed,
    rows_of,
    text_of,
    unit_chosen,
)
from copydesk.exchange.choices import Choices
from copydesk.exchange.flat import Flat, FlatSpan, Link
from copydesk.exchange.format import Sample
from copydesk.exchange.gold_faults import STATUSES
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.lines import Json
from copydesk.exchange.units import Claim, Unit

READ_CHOICES = (OFFSETS,)
NAME = "prodigy"
ATTRIBUTES = ("kind", "speaker", "origin", "annotator")
SPAN_KEYS = frozenset(
    ("start", "end", "token_start", "token_end", "label", "text", "type", "id", "score", "answer", *ATTRIBUTES)
)
KEYS = ("text", "tokens", "spans", "relations")
_ANSWERS = ("accept", "reject", "ignore")


def recognises(sample: Sample) -> bool:
    """True for a task as Prodigy writes it, or as somebody writes it for Prodigy."""
    record = sample.record or {}
    if not isinstance(record.get("text"), str) or "schema" in record:
        return False
    if record.get("answer") in _ANSWERS or {"_input_hash", "_task_hash", "_view_id"} & set(record):
        return True
    spans = record.get("spans")
    return "quotes" not in record and isinstance(spans, list) and all({"label"} <= set(as_object(row)) for row in spans)


def recognises_relations(sample: Sample) -> bool:
    """True for a task of the relations view."""
    return recognises(sample) and isinstance((sample.record or {}).get("relations"), list)


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a file of tasks. Raises CannotRead, BadChoice and OSError."""
    unit = unit_chosen(choices)
    return each_line(path, lambda record, number: _task(record, path, number, unit))


def _task(record: Json, path: Path, number: int, unit: Unit | None) -> Iterator[Read]:
    text = text_of(record)
    tokens = Tokens([as_object(row) for row in rows_of(record, "tokens")])
    rows = [as_object(row) for row in rows_of(record, "spans")]
    found = placed(text, [_told(row, tokens) for row in rows], Unit.CODE_POINT, unit, tokens.claims())
    kept, refused = _not_refused(found, rows)
    links = _Links(kept, rows)
    made = tuple(links.of(as_object(row), place) for place, row in enumerate(rows_of(record, "relations"), 1))
    article, sign_off = _signed(record, article_of(record, text, KEYS, NAME))
    article = _with_extras(article, found, rows)
    flat = Flat(tuple(span for _, span in kept), tuple(link for link in made if link))
    yield Incoming(article, str(path), number, found=flat, sign_off=sign_off, measured=found.measured)
    for problem in (*found.problems, *refused, *links.problems):
        yield Problem(str(path), number, problem)


def _told(row: Json, tokens: Tokens) -> Told:
    start, end, words = row.get("start"), row.get("end"), row.get("text")
    if "start" not in row and "end" not in row:
        # Spans may be told in tokens alone.
        start, end = tokens.offset(row.get("token_start"), "start"), tokens.offset(row.get("token_end"), "end")
    attributes = {key: value for key in ATTRIBUTES if isinstance(value := row.get(key), str)}
    claim = Claim(start, end, words if isinstance(words, str) else tokens.words(start, end))
    return Told(claim, row.get("label"), row.get("id"), attributes, row.get("score"))


def _not_refused(found: Placed, rows: Sequence[Json]) -> tuple[list[tuple[int, FlatSpan]], list[str]]:
    """Spans without those that somebody rejected one by one, as the binary recipes have it."""
    kept: list[tuple[int, FlatSpan]] = []
    refused: list[str] = []
    for number, span in found.spans:
        if rows[number].get("answer", "accept") == "accept":
            kept.append((number, span))
        else:
            refused.append(
                Sentence(
                    "Span {number} ({label}) was rejected or ignored in Prodigy; it was left out.",
                    number=number + 1,
                    label=span.label,
                )
            )
    return kept, refused


class _Links:
    """Relations as links between spans, told by the span at either end or, without it, by its last token."""

    def __init__(self, spans: Sequence[tuple[int, FlatSpan]], rows: Sequence[Json]) -> None:
        self._rows = [(rows[number], span.id) for number, span in spans]
        self.problems: list[str] = []

    def of(self, relation: Json, number: int) -> Link | None:
        head, child = (self._end(relation, end) for end in ("head", "child"))
        kind = relation.get("label")
        if len(head) == 1 and len(child) == 1:
            return Link(kind if isinstance(kind, str) else "", head[0], child[0])
        self.problems.append(
            Sentence(
                "Relation {number} ({label}) leads to a place where {count} spans are; it was left out.",
                number=number,
                label=kind,
                count=next(len(ids) for ids in (head, child) if len(ids) != 1),
            )
        )
        return None

    def _end(self, relation: Json, end: str) -> list[str]:
        told = relation.get(f"{end}_span")
        if isinstance(told, dict):
            wanted = as_object(told)
            return self._where(wanted, ("start", "end", "label")) or self._where(wanted, ("start", "end"))
        token = relation.get(end)
        last = [span_id for row, span_id in self._rows if type(token) is int and row.get("token_end") == token]
        return last or [span_id for row, span_id in self._rows if _holds(row, token)]

    def _where(self, wanted: Json, keys: Sequence[str]) -> list[str]:
        return [span_id for row, span_id in self._rows if all(row.get(key) == wanted.get(key) for key in keys)]


def _holds(row: Json, token: object) -> bool:
    first, last = row.get("token_start"), row.get("token_end")
    return type(token) is int and type(first) is int and type(last) is int and first <= token <= last


def _with_extras(article: Article, found: Placed, rows: Sequence[Json]) -> Article:
    """The article with what its spans have beside what we know, to be given back where they still stand."""
    extras = [
        {"start": span.fragments[0].start, "end": span.fragments[0].end, **beside}
        for number, span in found.spans
        if (beside := {key: value for key, value in rows[number].items() if key not in SPAN_KEYS})
    ]
    if not extras:
        return article
    kept = {**as_object(article.meta.get(NAME)), "spans": extras}
    return Article(article.id, article.title, article.text, {**article.meta, NAME: kept})


def _signed(record: Json, article: Article) -> tuple[Article, SignOff | None]:
    """Who accepted the task and when, where it says so; the meta keeps every other answer, and what is not ours."""
    kept = dict(as_object(article.meta.get(NAME)))
    status = kept.get("status")
    ours = status in STATUSES
    if ours:
        for key in ("status", "_view_id"):
            kept.pop(key, None)
        if status != "gold" and kept.get("answer") == "ignore":
            del kept["answer"]
    sign_off = _sign_off(record)
    at = kept.get("signed_off_at")
    if sign_off:
        for key in ("answer", "_annotator_id", "_timestamp"):
            kept.pop(key, None)
        if isinstance(at, str) and unix_seconds(at) == record.get("_timestamp"):
            sign_off = SignOff(sign_off.annotator, at)
    if ours:
        kept.pop("signed_off_at", None)
    meta = {key: value for key, value in article.meta.items() if key != NAME}
    if kept:
        meta[NAME] = kept
    return Article(article.id, article.title, article.text, meta), sign_off


def _sign_off(record: Json) -> SignOff | None:
    who = record.get("_annotator_id") or record.get("_session_id")
    at = record.get("_timestamp")
    if record.get("answer") != "accept" or not isinstance(who, str) or not isinstance(at, int | float):
        return None
    try:
        moment = datetime.fromtimestamp(at, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return SignOff(who, moment.isoformat(timespec="seconds"))


def unix_seconds(at: str) -> int | None:
    """An ISO 8601 time in seconds since 1970, as Prodigy counts; None for something else."""
    try:
        return int(datetime.fromisoformat(at).timestamp())
    except (ValueError, OverflowError, OSError):
        return None
