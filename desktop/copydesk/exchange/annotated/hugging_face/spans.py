"""The form with offsets: entities as spans, quotes as records of their parts, nothing left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from copydesk.core.annotations import Annotation, Entity, Quote, Role, State
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.hugging_face.columns import Column
from copydesk.exchange.annotated.hugging_face.common import BEFORE, BEHIND, article_and_sign_off, before, behind
from copydesk.exchange.annotated.rows import (
    OFFSETS,
    Told,
    as_object,
    each_line,
    placed,
    rows_of,
    text_of,
    unit_chosen,
)
from copydesk.exchange.choices import Choices
from copydesk.exchange.flat import Flat, FlatSpan, Link, role_names
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.units import Claim, Unit

READ_CHOICES = (OFFSETS,)
_ENDS = (Column("start", "int64"), Column("end", "int64"))
_DECIDED = (Column("origin"), Column("annotator"), Column("score", "float64"))
_PART = (*_ENDS, Column("text"))
_SPANS = Column("spans", parts=(Column("id"), *_ENDS, Column("label"), Column("text"), *_DECIDED))
_QUOTES = Column(
    "quotes",
    parts=(
        Column("id"),
        Column("kind"),
        Column("speaker"),
        *(Column(role.value, parts=_PART) for role in Role),
        *_DECIDED,
    ),
)
_REMARK = ("id", "kind", "about", "rule", "text", "annotator")
_REMARKS = Column("remarks", parts=(*(Column(name) for name in _REMARK), *_ENDS))


class Spans:
    """Articles as rows of spans and quotes."""

    title = "A row has an article's text, its entities as `spans`, and its `quotes` with content, cue and source."

    def __init__(self, outlook: Outlook) -> None:
        del outlook  # these rows are the same whatever is chosen

    def row(self, outgoing: Outgoing) -> tuple[dict[str, object], list[Loss]]:
        """One article; nothing is lost."""
        text, annotations = outgoing.article.text, outgoing.annotations
        entities = sorted(annotations.entities.values(), key=lambda entity: (entity.span, entity.label, entity.id))
        quotes = sorted(annotations.quotes.values(), key=lambda quote: (quote.content, quote.id))
        row = {
            **before(outgoing.article),
            "spans": [_entity(entity, text) for entity in entities],
            "quotes": [_quote(quote, text) for quote in quotes],
            "remarks": [_remark(remark) for remark in annotations.remarks.values()],
            **behind(outgoing),
        }
        return row, []

    def columns(self) -> tuple[Column, ...]:
        """The columns; none depends on the articles."""
        return (*BEFORE, _SPANS, _QUOTES, _REMARKS, *BEHIND)


def _entity(entity: Entity, text: str) -> Json:
    return {"id": entity.id, **_part(entity.span, text), "label": entity.label, **_decided(entity)}


def _quote(quote: Quote, text: str) -> Json:
    parts = {role.value: [_part(span, text) for span in quote.part(role)] for role in Role}
    return {"id": quote.id, "kind": quote.kind.value, "speaker": quote.speaker, **parts, **_decided(quote)}


def _part(span: Span, text: str) -> Json:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _decided(annotation: Annotation) -> Json:
    score = annotation.score if annotation.state is State.SUGGESTED else None
    return {"origin": annotation.state.value, "annotator": annotation.annotator, "score": score}


def _remark(remark: Remark) -> Json:
    row: Json = {name: getattr(remark, name) for name in _REMARK}
    span = remark.span
    return {**row, "kind": remark.kind.value, "start": span.start if span else None, "end": span.end if span else None}


# In


def recognises(sample: Sample) -> bool:
    """True for a row of spans and quotes."""
    record = sample.record or {}
    lists = all(isinstance(record.get(key), list) for key in ("spans", "quotes"))
    return lists and isinstance(record.get("text"), str) and "schema" not in record


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a file of rows. Raises CannotRead, BadChoice and OSError."""
    unit = unit_chosen(choices)
    return each_line(path, lambda record, number: _row(record, path, number, unit))


def _row(record: Json, path: Path, number: int, unit: Unit | None) -> Iterator[Read]:
    text = text_of(record)
    found = _Found(record)
    laid = placed(text, found.told, Unit.CODE_POINT, unit)
    article, sign_off = article_and_sign_off(record, text, ("text", "spans", "quotes", "remarks"))
    remarks = tuple(_remarks(record, len(text)))
    flat = found.flat(laid.spans)
    yield Incoming(article, str(path), number, remarks or None, flat, sign_off, measured=laid.measured)
    for problem in (*laid.problems, *found.problems):
        yield Problem(str(path), number, problem)


class _Found:
    """The spans of a row in one list, and which of them are parts of a quote."""

    def __init__(self, record: Json) -> None:
        self.told: list[Told] = []
        self.problems: list[str] = []
        self._quotes: list[tuple[str, dict[Role, list[int]]]] = []
        self._attributes: list[Mapping[str, str]] = []
        spans = [as_object(row) for row in rows_of(record, "spans")]
        names = role_names([label for row in spans if isinstance(label := row.get("label"), str)])
        for row in spans:
            self._tell(row, row.get("label"), row)
        for place, row in enumerate(rows_of(record, "quotes"), 1):
            self._quote(as_object(row), place, names)

    def _quote(self, row: Json, place: int, names: Mapping[Role, str]) -> None:
        told = row.get("id")
        quote_id = told if isinstance(told, str) and told else f"quote-{place}"
        parts = {
            role: [self._tell(as_object(part), names[role], row) for part in rows_of(row, role.value)] for role in Role
        }
        self._quotes.append((quote_id, parts))

    def _tell(self, row: Json, label: object, decided: Json) -> int:
        words = row.get("text")
        keys = ("kind", "speaker", "origin", "annotator")
        attributes = {key: value for key in keys if isinstance(value := decided.get(key), str)}
        claim = Claim(row.get("start"), row.get("end"), words if isinstance(words, str) else None)
        self.told.append(Told(claim, label, row.get("id"), attributes, decided.get("score")))
        return len(self.told) - 1

    def flat(self, laid: tuple[tuple[int, FlatSpan], ...]) -> Flat:
        """The spans that are where the row says, those of a part of a quote in one, and the links of each quote."""
        there = dict(laid)
        parts = {number for _, roles in self._quotes for numbers in roles.values() for number in numbers}
        spans = [span for number, span in laid if number not in parts]
        links: list[Link] = []
        for quote_id, roles in self._quotes:
            for role, numbers in roles.items():
                pieces = [there[number] for number in numbers if number in there]
                if not pieces:
                    if role is Role.CONTENT:
                        self.problems.append(Sentence("The quote “{id}” has no content; it was left out.", id=quote_id))
                        break
                    continue
                part_id = quote_id if role is Role.CONTENT else f"{quote_id}.{role.value}"
                fragments = tuple(sorted(piece.fragments[0] for piece in pieces))
                whole = pieces[0]
                spans.append(FlatSpan(part_id, fragments, whole.label, whole.attributes, whole.score))
                if role is not Role.CONTENT:
                    links.append(Link(role.value, quote_id, part_id))
        return Flat(tuple(spans), tuple(links))


def _remarks(record: Json, length: int) -> Iterator[Remark]:
    for row in map(as_object, rows_of(record, "remarks")):
        start, end = row.get("start"), row.get("end")
        span = None
        if type(start) is int and type(end) is int and 0 <= start < end <= length:
            span = Span(start, end)
        remark_id, kind = row.get("id"), row.get("kind")
        if isinstance(remark_id, str) and kind in tuple(RemarkKind):
            about, rule, text, annotator = (
                value if isinstance(value := row.get(key), str) else None
                for key in ("about", "rule", "text", "annotator")
            )
            yield Remark(remark_id, RemarkKind(str(kind)), about, span, rule, text or "", annotator)
