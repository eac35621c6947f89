"""Native gold: one JSON object a line, one article each, schema ``copydesk/1``.

What is written is the same byte for byte as long as the annotations are the same, and repeats the words that each
span covers, so that a reader in any language can check that it counts as we do: code points, half-open.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from copydesk.core.annotations import Annotation, Annotations, Entity, Item, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.refusals import Refusal, Sentence
from copydesk.core.remarks import Remark
from copydesk.core.spans import Span
from copydesk.core.text import UnusableText, require_usable
from copydesk.exchange.gold_faults import KEYS, OFFSETS, REMARKS, SCHEMA, STATUSES, faults
from copydesk.exchange.gold_rows import items_at_sight
from copydesk.exchange.incoming import CannotRead, Problem, os_reason
from copydesk.exchange.lines import Json, json_lines, json_object
from copydesk.exchange.staging import Staging, require_folder

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), allow_nan=False).encode
# Python's splitlines and some editors end a line at these, which JSON allows in a string as they are.
_LINE_ENDS = (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("\x85", "\\u0085"))
_KEYS = frozenset((*KEYS, REMARKS))
_ENTITY_KEYS = frozenset(("id", "start", "end", "label", "text", "origin", "annotator", "score"))
_QUOTE_KEYS = frozenset(("id", "kind", "content", "cue", "source", "speaker", "origin", "annotator", "score"))
_REMARK_KEYS = frozenset(("id", "kind", "about", "span", "rule", "text", "annotator"))


class BadGold(Refusal):
    """Gold that cannot be trusted, so it is neither written nor read. ``reason`` is a sentence."""


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One line of native gold. ``meta`` is the article's, with keys that are not ours under ``extra``."""

    article: Article
    annotations: Annotations
    status: str
    scheme: str
    pipeline: str | None
    meta: Mapping[str, object]


def gold_line(article: Article, annotations: Annotations, *, scheme: str, pipeline: str | None, status: str) -> str:
    """The article as one line of JSON, without a line end.

    Raises BadGold when an offset lies outside the text, when text or meta cannot be written as UTF-8 JSON, and when
    status and sign-off disagree.
    """
    signed = annotations.sign_off
    if status not in STATUSES:
        raise BadGold("Article “{id}” has the unknown status “{status}”.", id=article.id, status=status)
    if (status == "gold") != (signed is not None):
        raise BadGold("Article “{id}” is “{status}”, which its sign-off contradicts.", id=article.id, status=status)
    text = article.text
    try:
        require_usable(text)
        entities = sorted(annotations.entities.values(), key=_entity_order)
        quotes = sorted(annotations.quotes.values(), key=_quote_order)
        remarks = sorted(annotations.remarks.values(), key=lambda remark: (len(remark.id), remark.id))
        line = _encode(
            {
                "schema": SCHEMA,
                "id": article.id,
                "title": article.title,
                "text": text,
                "text_sha256": article.text_sha256,
                "offsets": OFFSETS,
                "entities": [_entity_record(entity, text) for entity in entities],
                "quotes": [_quote_record(quote, text) for quote in quotes],
                "status": status,
                "annotator": signed.annotator if signed else None,
                "signed_off_at": signed.at if signed else None,
                "scheme": scheme,
                "pipeline": pipeline,
                "meta": dict(article.meta),
                **({"remarks": [_remark_record(remark, text) for remark in remarks]} if remarks else {}),
            }
        )
        line.encode("utf-8")
    except UnusableText as error:
        raise BadGold("Article “{id}” cannot be exported. {reason}", id=article.id, reason=error.reason) from error
    except (TypeError, ValueError, RecursionError) as error:
        raise BadGold("Article “{id!r}” holds what JSON cannot: {error}.", id=article.id, error=error) from error
    except BadGold as error:
        raise BadGold("Article “{id}”: {reason}", id=article.id, reason=error.reason) from error
    for character, escape in _LINE_ENDS:
        if character in line:
            line = line.replace(character, escape)
    return line


def parse_gold_line(line: str) -> GoldArticle:
    """The article of one line. Raises BadGold with the first fault and the number of the others."""
    try:
        return article_of_gold(json_object(line))
    except CannotRead as error:
        raise BadGold(error.reason) from error


def article_of_gold(record: Json) -> GoldArticle:
    """The article of a line that is JSON already. Raises BadGold with the first fault and the number of the others.

    Keys that are not ours are kept in the meta: ``extra``, and ``extra_of_annotations`` by the annotation's id.
    """
    article, items, sign_off = parts_of_gold(record)
    return GoldArticle(
        article,
        Annotations.of(items, sign_off),
        cast("str", record["status"]),
        cast("str", record["scheme"]),
        cast("str | None", record["pipeline"]),
        article.meta,
    )


def parts_of_gold(record: Json) -> tuple[Article, list[Item], SignOff | None]:
    """What `article_of_gold` is made of, for whoever has no need of all of it: this is twice as quick."""
    items = items_at_sight(record)
    if items is None:
        raise _distrusted(record)
    meta = dict(cast("Json", record["meta"]))
    if not _KEYS.issuperset(record):
        before = meta.get("extra")
        extra = {key: value for key, value in record.items() if key not in _KEYS}
        meta["extra"] = {**(cast("Json", before) if isinstance(before, dict) else {}), **extra}
    extras = {
        cast("str", row["id"]): {key: value for key, value in row.items() if key not in ours}
        for rows, ours in (("entities", _ENTITY_KEYS), ("quotes", _QUOTE_KEYS), (REMARKS, _REMARK_KEYS))
        # All keys of all rows at once first: there is hardly ever one that is not ours.
        if not ours.issuperset(set[str]().union(*(found := cast("list[Json]", record.get(rows, ())))))
        for row in found
        if not ours.issuperset(row)
    }
    if extras:
        meta["extra_of_annotations"] = extras
    by, at = cast("str | None", record["annotator"]), cast("str | None", record["signed_off_at"])
    article = Article(cast("str", record["id"]), cast("str", record["title"]), cast("str", record["text"]), meta)
    return article, items, SignOff(by, at) if by and at else None


def _distrusted(record: Json) -> BadGold:
    found = list(faults(record))
    if len(found) == 1:
        return BadGold(found[0])
    return BadGold(
        "{fault} There are {count} more faults; “copydesk check” lists them.", fault=found[0], count=len(found) - 1
    )


def write_gold(lines: Iterable[str], path: Path) -> int:
    """Write the lines and return their number. Either the whole file is new and on the disk, or the old one stands.

    Raises OSError, and whatever ``lines`` raises; nothing is left behind then.
    """
    count = 0
    require_folder(path)
    with Staging(path) as files:
        with files.open() as file:
            for line in lines:
                file.write(line.encode("utf-8") + b"\n")
                count += 1
        files.commit()
    return count


def check_gold(path: Path) -> Iterator[Problem]:
    """Every fault of a gold file with its line; nothing when the file can be trusted. Does not raise."""
    first_lines: dict[str, int] = {}
    source = str(path)
    try:
        for number, record in json_lines(path):
            if isinstance(record, CannotRead):
                yield Problem(source, number, record.reason)
                continue
            for fault in faults(record) if items_at_sight(record) is None else ():
                yield Problem(source, number, fault)
            article_id = record.get("id")
            if isinstance(article_id, str) and first_lines.setdefault(article_id, number) != number:
                yield Problem(
                    source,
                    number,
                    Sentence(
                        "The article id “{article_id}” is that of line {line} already.",
                        article_id=article_id,
                        line=first_lines[article_id],
                    ),
                )
    except CannotRead as error:
        yield Problem(source, None, error.reason)
    except OSError as error:
        yield Problem(source, None, os_reason(error))


def _entity_order(entity: Entity) -> tuple[int, int, str, str]:
    return entity.span.start, -entity.span.end, entity.label, entity.id


def _quote_order(quote: Quote) -> tuple[list[tuple[int, int]], str]:
    return [(span.start, span.end) for span in quote.content], quote.id


def _entity_record(entity: Entity, text: str) -> dict[str, object]:
    start, end = entity.span.start, entity.span.end
    record: dict[str, object] = {
        "id": entity.id,
        "start": start,
        "end": end,
        "label": entity.label,
        "text": _covered(start, end, text, entity),
        "origin": entity.state,
        "annotator": entity.annotator,
    }
    return _with_score(record, entity)


def _quote_record(quote: Quote, text: str) -> dict[str, object]:
    if not quote.content:
        raise BadGold("{id} has no content.", id=quote.id)
    record: dict[str, object] = {
        "id": quote.id,
        "kind": quote.kind,
        "content": _parts(quote.content, text, quote),
        "cue": _parts(quote.cue, text, quote),
        "source": _parts(quote.source, text, quote),
        "speaker": quote.speaker,
        "origin": quote.state,
        "annotator": quote.annotator,
    }
    return _with_score(record, quote)


def _remark_record(remark: Remark, text: str) -> dict[str, object]:
    return {
        "id": remark.id,
        "kind": remark.kind,
        "about": remark.about,
        "span": None if remark.span is None else _parts((remark.span,), text, remark)[0],
        "rule": remark.rule,
        "text": remark.text,
        "annotator": remark.annotator,
    }


def _parts(spans: tuple[Span, ...], text: str, owner: Item) -> list[dict[str, object]]:
    return [
        {"start": span.start, "end": span.end, "text": _covered(span.start, span.end, text, owner)} for span in spans
    ]


def _covered(start: int, end: int, text: str, owner: Item) -> str:
    if end > len(text):
        raise BadGold("{id} goes to {end}, but the text ends at {length}.", id=owner.id, end=end, length=len(text))
    return text[start:end]


def _with_score(record: dict[str, object], annotation: Annotation) -> dict[str, object]:
    # A probability says something about the machine's word; once a human has decided it would only mislead.
    if annotation.score is not None and annotation.state is State.SUGGESTED:
        record["score"] = annotation.score
    return record
