"""The Guardian's articles: the words of each span are found in its paragraphs, for its offsets cannot be relied upon.

Their ends are inclusive in some of the published examples, and fit nothing in others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.aside import Aside
from copydesk.exchange.annotated.guardian.words import ENTITY_KEYS, NAME, OURS
from copydesk.exchange.annotated.kept import OfSpans, as_object, as_objects, others
from copydesk.exchange.annotated.paragraphs import ParagraphClaim, place_in_paragraphs
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.flat.values import Flat, FlatSpan
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_files import json_records
from copydesk.exchange.lines import Json
from copydesk.exchange.readers.whole import made_up_id, one_line, usable
from copydesk.exchange.units import Measured, Unit

_SHORT = 60


def recognises(sample: Sample) -> bool:
    """True for an object with a list of paragraphs and one of entities."""
    record = sample.record or {}
    return isinstance(record.get("paragraphs"), list) and isinstance(record.get("entities"), list)


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of an array, or the only one of a file. Raises CannotRead and OSError."""
    for line, record in json_records(path):
        try:
            if isinstance(record, CannotRead):
                raise record
            yield from _reads(record, path, line)
        except CannotRead as error:
            yield Problem(str(path), line, error.reason)


def _reads(record: Json, path: Path, line: int) -> Iterator[Read]:
    text, starts = _joined(record.get("paragraphs"))
    rows = [_row(row) for row in as_objects(record.get("entities"))]
    places, measured = _places(text, starts, rows)
    kept = OfSpans()
    spans: list[FlatSpan] = []
    complaints: list[str] = []
    for number, (row, span) in enumerate(zip(rows, places, strict=True), 1):
        if span is None:
            complaints.append(_not_there(row))
            continue
        kept.keep(span, others(row.record, ENTITY_KEYS))
        about = {"speaker": row.coreference} if row.coreference else {}
        spans.append(FlatSpan(f"entity {number}", (span,), row.label, about))
    article = _article(record, text, path, kept)
    ours = Aside.of(as_object(record.get("metadata")).get(OURS))
    flat = Flat(tuple(spans))
    yield Incoming(article, str(path), line, None, flat, ours.sign_off, measured=measured)
    for complaint in complaints:
        yield Problem(str(path), line, Sentence("{id}: {complaint}", id=article.id, complaint=complaint))


def _joined(paragraphs: object) -> tuple[str, list[int]]:
    """The text, and where each paragraph begins. A paragraph has its line end in it, as they write it, or gets one."""
    rows = cast("list[object]", paragraphs) if isinstance(paragraphs, list) else []
    texts = [row for row in rows if isinstance(row, str)]
    if not texts or len(texts) < len(rows):
        raise CannotRead("It has no list of paragraphs under “paragraphs”, or one with something else in it than text.")
    starts: list[int] = []
    at = 0
    pieces: list[str] = []
    for number, text in enumerate(texts, 1):
        piece = text if text.endswith("\n") or number == len(texts) else text + "\n"
        starts.append(at)
        pieces.append(piece)
        at += len(piece)
    return usable("".join(pieces)), starts


@dataclass(frozen=True, slots=True)
class _Row:
    record: Json
    words: str
    label: str
    coreference: str
    first: int | None
    last: int | None
    start: int | None
    end: int | None


def _row(record: Json) -> _Row:
    first = _whole(record.get("paragraph_start"))
    last = _whole(record.get("paragraph_end"))
    return _Row(
        record,
        _text(record, "span_text"),
        _text(record, "span_label") or "?",
        _text(record, "span_coref").strip(),
        first,
        first if last is None else last,
        _whole(record.get("span_start")),
        _whole(record.get("span_end")),
    )


def _places(text: str, starts: list[int], rows: list[_Row]) -> tuple[list[Span | None], Measured | None]:
    """Where the words stand: as documented (from the first paragraph on, the end inclusive), else nearest to that."""
    claims = [
        ParagraphClaim(row.first, row.start, row.first, None if row.end is None else row.end + 1, row.words)
        for row in rows
    ]
    placement = place_in_paragraphs(text, starts, claims, Unit.CODE_POINT)
    found = [span or _nearest(text, starts, row) for span, row in zip(placement.spans, rows, strict=True)]
    return found, placement.measured if rows else None


def _nearest(text: str, starts: list[int], row: _Row) -> Span | None:
    """The words within their paragraphs, nearest to where they are said to begin."""
    first, last = row.first, row.last
    if not row.words or first is None or last is None or not 0 <= first <= last < len(starts):
        return None
    begin, end = starts[first], starts[last + 1] if last + 1 < len(starts) else len(text)
    wanted = min(begin + (row.start or 0), end)
    around = text.rfind(row.words, begin, wanted + len(row.words) - 1), text.find(row.words, wanted, end)
    at = min((at for at in around if at >= 0), key=lambda at: abs(at - wanted), default=None)
    return None if at is None else Span(at, at + len(row.words))


def _article(record: Json, text: str, path: Path, kept: OfSpans) -> Article:
    metadata = as_object(record.get("metadata"))
    ours = Aside.of(metadata.get(OURS))
    own_title = ours.text("title")
    title = own_title or one_line(_text(metadata, "title"))
    meta = {**others(metadata, ("title", OURS)), **ours.meta}
    for key in cast("list[object]", made) if isinstance(made := ours.record.get("made"), list) else []:
        meta.pop(str(key), None)
    rest = {
        "document": others(record, ("metadata", "paragraphs", "entities")),
        "entities": kept.record,
    }
    if left := {key: value for key, value in rest.items() if value}:
        meta[NAME] = left
    article_id = ours.text("id") or made_up_id(title or path.stem, text)
    return Article(article_id, title or title_of(text), text, meta)


def _not_there(row: _Row) -> str:
    return Sentence(
        "“{words}” ({label}) does not stand in paragraphs {first} to {last}; it was left out.",
        words=row.words if len(row.words) <= _SHORT else row.words[: _SHORT - 1] + "…",
        label=row.label[:_SHORT],
        first="?" if row.first is None else row.first,
        last="?" if row.last is None else row.last,
    )


def _whole(value: object) -> int | None:
    """A whole number; their schema has some of them as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12:
        return int(value)
    return value if type(value) is int else None


def _text(record: Json, key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""
