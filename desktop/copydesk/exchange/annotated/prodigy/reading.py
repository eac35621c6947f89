"""Prodigy's tasks as articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from copydesk.core.annotations import SignOff
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.prodigy.extras import ATTRIBUTES, kept_of
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
    relations = _Relations(kept, rows)
    for place, row in enumerate(rows_of(record, "relations"), 1):
        relations.tell(as_object(row), place)
    article, sign_off = _signed(record, article_of(record, text, KEYS, NAME))
    article = _with(article, kept_of(((rows[place], span.fragments[0]) for place, span in kept), relations.placed))
    flat = Flat(tuple(span for _, span in kept), tuple(relations.links))
    # Where we wrote “ignore” for what nobody had signed, that is not kept.
    declined = as_object(article.meta.get(NAME)).get("answer") in ("reject", "ignore")
    yield Incoming(
        article, str(path), number, found=flat, sign_off=sign_off, measured=found.measured, declined=declined
    )
    for problem in (*found.problems, *refused, *relations.problems):
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


class _Relations:
    """Relations as links between spans, told by the span at either end or, without it, by its last token."""

    def __init__(self, spans: Sequence[tuple[int, FlatSpan]], rows: Sequence[Json]) -> None:
        self._by_ends: dict[tuple[int, int], list[tuple[object, FlatSpan]]] = {}
        self._by_last: dict[int, list[FlatSpan]] = {}
        for number, span in spans:
            row = rows[number]
            start, end, last = (row.get(key) for key in ("start", "end", "token_end"))
            if type(start) is int and type(end) is int:
                self._by_ends.setdefault((start, end), []).append((row.get("label"), span))
            if type(last) is int:
                self._by_last.setdefault(last, []).append(span)
        self.links: list[Link] = []
        self.placed: list[tuple[Json, Span, Span]] = []
        self.problems: list[str] = []

    def tell(self, relation: Json, number: int) -> None:
        """Make a link of a relation, or a problem."""
        heads, children = (self._ends(relation, end) for end in ("head", "child"))
        kind = relation.get("label")
        if len(heads) == len(children) == 1:
            (head,), (child,) = heads, children
            self.links.append(Link(kind if isinstance(kind, str) else "", head.id, child.id))
            self.placed.append((relation, head.fragments[0], child.fragments[0]))
            return
        self.problems.append(
            Sentence(
                "Relation {number} ({label}) leads to a place where {count} spans are; it was left out.",
                number=number,
                label=kind,
                count=next(len(spans) for spans in (heads, children) if len(spans) != 1),
            )
        )

    def _ends(self, relation: Json, end: str) -> list[FlatSpan]:
        told = relation.get(f"{end}_span")
        if not isinstance(told, dict):
            token = relation.get(end)
            return self._by_last.get(token, []) if type(token) is int else []
        wanted = as_object(told)
        start, stop = wanted.get("start"), wanted.get("end")
        here = self._by_ends.get((start, stop), []) if type(start) is int and type(stop) is int else []
        return [span for label, span in here if label == wanted.get("label")] or [span for _, span in here]


def _with(article: Article, kept: Json) -> Article:
    """The article with more that is kept for Prodigy."""
    if not kept:
        return article
    meta = {**article.meta, NAME: {**as_object(article.meta.get(NAME)), **kept}}
    return Article(article.id, article.title, article.text, meta)


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
