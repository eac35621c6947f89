"""What formats of JSON lines have in common: articles with spans, whose other keys are kept and given back."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import cast

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.flat import FlatSpan
from copydesk.exchange.gold import BadGold
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.json_files import require_plain
from copydesk.exchange.lines import Json, json_lines
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.readers.whole import made_up_id, usable
from copydesk.exchange.units import Claim, Measured, Unit, place

OFFSETS = Choice(
    "offsets",
    "Offsets count",
    "auto",
    ("auto", *Unit),
    "What the file's offsets count. “auto” finds out from the words that the file repeats, where it does.",
)
_LINE_ENDS = (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("\x85", "\\u0085"))


def unit_chosen(choices: Choices) -> Unit | None:
    """The unit that somebody settled, or None where it is to be found out. Raises BadChoice."""
    told = chosen(choices, OFFSETS)
    return None if told == "auto" else Unit(told)


# In


def each_line(path: Path, read: Callable[[Json, int], Iterator[Read]]) -> Iterator[Read]:
    """What ``read`` makes of each line; a line that it refuses is a Problem. Raises CannotRead and OSError."""
    for number, found in json_lines(path):
        try:
            if isinstance(found, CannotRead):
                raise found
            yield from read(found, number)
        except CannotRead as error:
            yield Problem(str(path), number, error.reason)


def text_of(record: Json, key: str = "text") -> str:
    """The article's text. Raises CannotRead where there is none that can be annotated."""
    text = record.get(key)
    if not isinstance(text, str):
        raise CannotRead("The line has no text under “{key}”; choose the column that the text stands in.", key=key)
    return usable(text)


def article_of(record: Json, text: str, ours: Collection[str], kept_under: str) -> Article:
    """The article of a line: ``id``, ``title`` and ``meta`` are taken where they are what we write.

    Keys that are not among ``ours`` are kept in the meta, under the format's name, for `with_what_came`.
    """
    taken: set[str] = {*ours}
    title = record.get("title")
    if isinstance(title, str) and title.strip():
        taken.add("title")
    else:
        title = title_of(text)
    meta: dict[str, object] = {}
    if isinstance(record.get("meta"), dict):
        taken.add("meta")
        meta.update(cast("Json", record["meta"]))
    given = record.get("id")
    if isinstance(given, str):
        taken.add("id")
        article_id = _usable_id(given)
    elif isinstance(named := meta.get("id"), str):
        article_id = _usable_id(named)
    else:
        # A number counts the rows of one database, and every other file has the same ones.
        article_id = made_up_id(title, text)
    kept = {key: value for key, value in record.items() if key not in taken}
    if kept:
        meta[kept_under] = kept
    require_plain(meta)
    return Article(article_id, title, text, meta)


def _usable_id(given: str) -> str:
    if not given.strip() or not given.isprintable():
        raise CannotRead(
            "The line's id is empty, or holds line ends or control characters; change it, or leave it out."
        )
    return given


@dataclass(frozen=True, slots=True)
class Told:
    """A span as a file tells it, before anybody knows what its offsets count."""

    claim: Claim
    label: object
    id: object = None
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    score: object = None


@dataclass(frozen=True, slots=True)
class Placed:
    """The spans that are where the file says, each with its place in the file's list; the others as sentences."""

    spans: tuple[tuple[int, FlatSpan], ...]
    problems: tuple[str, ...]
    measured: Measured


def placed(text: str, told: Sequence[Told], usual: Unit, unit: Unit | None, witnesses: Sequence[Claim] = ()) -> Placed:
    """The spans in code points. ``witnesses`` are other claims about the same text, tokens for instance.

    They help to find the unit, and are not counted among the spans.
    """
    found = place(text, [*(each.claim for each in told), *witnesses], usual, unit=unit)
    spans: list[tuple[int, FlatSpan]] = []
    problems: list[str] = []
    ids: set[str] = set()
    for number, (each, span) in enumerate(zip(told, found.spans, strict=False)):
        if not isinstance(each.label, str) or not each.label.strip():
            problems.append(Sentence("Span {number} has no label; it was left out.", number=number + 1))
        elif span is None:
            problems.append(_unconfirmed(each, number))
        else:
            span_id = each.id if isinstance(each.id, str) and each.id and each.id not in ids else f"s{number + 1}"
            ids.add(span_id)
            spans.append((number, FlatSpan(span_id, (span,), each.label, each.attributes, _score(each.score))))
    return Placed(tuple(spans), tuple(problems), _without(found.measured, told, found.spans))


def _without(measured: Measured, told: Sequence[Told], spans: Sequence[Span | None]) -> Measured:
    """What was measured, counted for the spans alone."""
    there = [each.claim.surface for each, span in zip(told, spans, strict=False) if span is not None]
    unconfirmed = there.count(None)
    return replace(
        measured,
        confirmed=len(there) - unconfirmed,
        unconfirmed=unconfirmed,
        refused=len(told) - len(there),
    )


def _unconfirmed(told: Told, number: int) -> str:
    claim = told.claim
    if claim.surface is None:
        return Sentence(
            "Span {number} ({label}) goes from {start} to {end}, and the text has no such place; it was left out.",
            number=number + 1,
            label=told.label,
            start=claim.start,
            end=claim.end,
        )
    return Sentence(
        "Span {number} ({label}) is said to be “{words}” at {start} to {end}, and the text has other words there; "
        "it was left out.",
        number=number + 1,
        label=told.label,
        words=claim.surface[:60],
        start=claim.start,
        end=claim.end,
    )


def _score(given: object) -> float | None:
    if isinstance(given, bool) or not isinstance(given, int | float):
        return None
    # A whole number may be too long for any float; what is no probability says nothing here.
    return float(given) if 0 <= given <= 1 else None


def rows_of(record: Json, key: str) -> list[object]:
    """The list under a key; an empty one where there is none. Raises CannotRead where something else is."""
    rows = record.get(key)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise CannotRead("The line's “{key}” is no list; mend or remove it.", key=key)
    return cast("list[object]", rows)


def as_object(row: object) -> Json:
    """The row where it is an object, else an empty one: what it lacks is told by whoever looks for it."""
    return cast("Json", row) if isinstance(row, dict) else {}


# Out


def line_of(article: Article, record: Mapping[str, object], *, ascii_only: bool = False) -> bytes:
    """One line of JSON with its line end. Raises BadGold when the article's meta holds what JSON cannot."""
    try:
        line = json.dumps(record, ensure_ascii=ascii_only, allow_nan=False, separators=(",", ":"))
        for character, escape in () if ascii_only else _LINE_ENDS:
            if character in line:
                line = line.replace(character, escape)
        return line.encode("utf-8") + b"\n"
    except (TypeError, ValueError, RecursionError) as error:
        raise BadGold("Article “{id!r}” holds what JSON cannot: {error}.", id=article.id, error=error) from error


def id_of(article: Article, kept: Json) -> object:
    """The article's id or, where we made that up for a number that came with it, the number: the same is made again."""
    given = kept.get("id")
    if type(given) is int and article.id == made_up_id(article.title, article.text):
        return given
    return article.id


def meta_apart(article: Article, kept_under: str) -> tuple[dict[str, object], Json]:
    """The article's own meta, and what was kept for a format when the article came from it."""
    meta = dict(article.meta)
    kept = meta.get(kept_under)
    if not isinstance(kept, dict):
        return meta, {}
    del meta[kept_under]
    return meta, cast("Json", kept)


def with_what_came(
    article: Article, record: dict[str, object], kept: Json, passed_over: Collection[str] = ()
) -> Iterator[Loss]:
    """Put back the keys that came with the article, behind ours; one that we need ourselves is a loss."""
    for key, value in kept.items():
        if record.setdefault(key, value) == value:
            continue
        if key not in passed_over:
            yield Loss(
                article.id,
                None,
                Lost.META,
                Sentence("The file's own “{key}” was left out: Copydesk writes another there.", key=key),
            )
