"""Annotated articles to learn from and to measure by: native gold, and plain JSONL of entities or of quotes.

A line is told by what it holds, a file by its first bytes, so endings do not matter and gzip is read too:

    {"schema": "copydesk/1", …}                                    native gold; only what is signed off counts
    {"id", "text", "entities": [[start, end, label], …]}           with "region" and "missing" where known
    {"id", "text", "quotes": [{"id", "content", "cue", "source", "kind"}, …]}   with "publisher" where known
    {"id", "speakers": {quote id: {"name", "how"}}}                a file of its own, see `read_speakers`

All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from copydesk.core.annotations import Kind, Quote, Role
from copydesk.core.quotation import propose_kind
from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span
from copydesk.exchange.gold import BadGold, article_of_gold
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.lines import Json, json_object
from copydesk.prefill.labels import OURS, label_map

Mark = tuple[int, int, str]
"""An entity: start, end, label."""
Spans = tuple[tuple[int, int], ...]
"""Start and end of each fragment, as the corpus has them."""

HOWS = ("name", "pronoun", "description", "implicit", "none")
"""What stands beside a quote: a name, a pronoun, a description, nothing though the context tells, nobody nameable."""

_GZIP = b"\x1f\x8b"
_PRONOUNS = frozenset("i we you he she it they who that which one this these those".split())


class BadCorpus(Refusal):
    """A corpus that cannot be used. ``reason`` begins with the file and line and ends with the remedy."""


@dataclass(frozen=True, slots=True)
class GoldSpeaker:
    """Who really speaks: the fullest names in the article, several where they speak together, none where nobody
    nameable does. ``how`` is one of `HOWS`."""

    names: tuple[str, ...]
    how: str


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A quote as a human marked it. ``speaker`` is None where nobody has said who speaks."""

    id: str
    content: Spans
    cue: Spans
    source: Spans
    kind: Kind
    speaker: GoldSpeaker | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """An article with what humans marked in it. ``entities`` or ``quotes`` is None where nobody has marked them.

    ``group`` is the region, publisher or source that it comes from. Labels in ``missing`` were not marked by humans;
    where ``entities`` has some, a machine filled them in.
    """

    id: str
    text: str
    entities: tuple[Mark, ...] | None = None
    quotes: tuple[GoldQuote, ...] | None = None
    group: str | None = None
    missing: frozenset[str] = frozenset()


def read_corpus(path: Path) -> Iterator[Sample]:
    """The articles of one file, in order, with labels of our scheme. Raises BadCorpus, and OSError.

    Of native gold, articles that nobody has signed off are passed over.
    """
    first_lines: dict[str, int] = {}
    for number, record in json_records(path):
        where = f"{path}:{number}"
        sample = _native(record, where) if "schema" in record else _plain(record, where)
        if sample is None:
            continue
        if first_lines.setdefault(sample.id, number) != number:
            raise BadCorpus(
                f"{where}: The article id “{sample.id}” is that of line {first_lines[sample.id]} already; "
                "give each article its own."
            )
        yield sample
    if not first_lines:
        raise BadCorpus(f"{path}: There is no annotated article in it; sign articles off and export them as gold.")


def read_speakers(path: Path) -> dict[str, dict[str, GoldSpeaker]]:
    """Who speaks, by article id and quote id. Raises BadCorpus, and OSError."""
    found: dict[str, dict[str, GoldSpeaker]] = {}
    for number, record in json_records(path):
        where = f"{path}:{number}"
        article_id, rows = record.get("id"), record.get("speakers")
        if not isinstance(article_id, str) or not isinstance(rows, dict):
            raise BadCorpus(f'{where}: It names no speakers; write {{"id": …, "speakers": {{quote id: …}}}}.')
        found[article_id] = {quote_id: _speaker(row, where) for quote_id, row in cast("Json", rows).items()}
    return found


def with_speakers(samples: Iterable[Sample], speakers: Mapping[str, Mapping[str, GoldSpeaker]]) -> Iterator[Sample]:
    """The samples, their quotes told who speaks where ``speakers`` knows."""
    for sample in samples:
        known = speakers.get(sample.id)
        if known and sample.quotes:
            told = tuple(replace(quote, speaker=known.get(quote.id, quote.speaker)) for quote in sample.quotes)
            yield replace(sample, quotes=told)
        else:
            yield sample


def json_records(path: Path) -> Iterator[tuple[int, Json]]:
    """Each line's number, from 1, and its JSON object; gzip is read too. Raises BadCorpus, and OSError."""
    with path.open("rb") as file:
        zipped = file.read(2) == _GZIP
    number = 0
    try:
        with gzip.open(path) if zipped else path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield number, json_object(line.decode("utf-8-sig").rstrip("\r\n"))
    except CannotRead as error:
        raise BadCorpus(f"{path}:{number}: {error.reason}") from error
    except UnicodeDecodeError as error:
        raise BadCorpus(f"{path}:{number}: The line is not UTF-8; save the file as UTF-8 JSON lines.") from error
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise BadCorpus(f"{path}: The gzip file is damaged after line {number}; copy it anew.") from error


def _native(record: Json, where: str) -> Sample | None:
    try:
        gold = article_of_gold(record)
    except BadGold as error:
        raise BadCorpus(f"{where}: {error.reason}") from error
    if gold.annotations.sign_off is None:
        return None
    article, annotations = gold.article, gold.annotations
    entities = sorted((each.span.start, each.span.end, each.label) for each in annotations.entities.values())
    quotes = tuple(_native_quote(quote, article.text) for quote in annotations.quotes.values())
    return Sample(article.id, article.text, tuple(entities), quotes)


def _native_quote(quote: Quote, text: str) -> GoldQuote:
    content, cue, source = (tuple((span.start, span.end) for span in quote.part(role)) for role in Role)
    names = () if quote.speaker is None else (quote.speaker,)
    beside = " ".join(span.of(text) for span in quote.source)
    return GoldQuote(quote.id, content, cue, source, quote.kind, GoldSpeaker(names, _how(beside, quote.speaker)))


def _how(beside: str, name: str | None) -> str:
    """What stands beside a quote, told from its words: native gold does not say so itself."""
    if name is None:
        return "none"
    words = beside.casefold().split()
    if not words:
        return "implicit"
    if len(words) == 1 and words[0] in _PRONOUNS:
        return "pronoun"
    return "name" if set(words) & set(name.casefold().split()) else "description"


def _plain(record: Json, where: str) -> Sample:
    article_id, text = record.get("id"), record.get("text")
    if not isinstance(article_id, str) or not isinstance(text, str):
        raise BadCorpus(f'{where}: It has no text “id” or no “text”; write each article as {{"id": …, "text": …}}.')
    entities, quotes = record.get("entities"), record.get("quotes")
    if not isinstance(entities, list) and not isinstance(quotes, list):
        raise BadCorpus(f"{where}: It has neither a list “entities” nor a list “quotes”; add what was marked.")
    group = record.get("region", record.get("publisher"))
    missing = record.get("missing")
    return Sample(
        article_id,
        text,
        _marks(cast("list[object]", entities), text, where) if isinstance(entities, list) else None,
        _quotes(cast("list[object]", quotes), text, where) if isinstance(quotes, list) else None,
        group if isinstance(group, str) else None,
        frozenset(_ours(each, where) for each in cast("list[object]", missing)) if isinstance(missing, list) else _NONE,
    )


_NONE: frozenset[str] = frozenset()


def _marks(rows: list[object], text: str, where: str) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for row in rows:
        if not isinstance(row, list) or len(triple := cast("list[object]", row)) != 3:
            raise BadCorpus(f"{where}: {row!r} is no entity; write [start, end, label].")
        if label := _ours(triple[2], where):
            found.append((*_span(triple[:2], text, where), label))
    return tuple(found)


def _ours(label: object, where: str) -> str:
    """A label of our scheme; "" for one that is left out on purpose."""
    ours = label_map().get(label) if isinstance(label, str) else None
    if ours is None:
        raise BadCorpus(f"{where}: The label {label!r} means nothing here; use one of {', '.join(sorted(OURS))}.")
    return ours


def _quotes(rows: list[object], text: str, where: str) -> tuple[GoldQuote, ...]:
    found: list[GoldQuote] = []
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise BadCorpus(f'{where}: Quote {number} is no object; write {{"content": [[start, end]], …}}.')
        record = cast("Json", row)
        content, cue, source = (_spans(record.get(role.value) or [], text, where) for role in Role)
        if not content:
            raise BadCorpus(f"{where}: Quote {number} has no content; mark it or remove the quote.")
        told = record.get("kind")
        kind = Kind(told) if told in tuple(Kind) else propose_kind(text, tuple(Span(*span) for span in content))
        quote_id = record.get("id")
        found.append(GoldQuote(quote_id if isinstance(quote_id, str) else f"q{number}", content, cue, source, kind))
    return tuple(found)


def _spans(rows: object, text: str, where: str) -> Spans:
    if not isinstance(rows, list):
        raise BadCorpus(f"{where}: {rows!r} is no list of spans; write [[start, end], …].")
    return tuple(_span(row, text, where) for row in cast("list[object]", rows))


def _span(row: object, text: str, where: str) -> tuple[int, int]:
    pair = cast("list[object]", row) if isinstance(row, list) else []
    if len(pair) == 2:
        start, end = pair
        # Not isinstance: True would pass for 1.
        if type(start) is int and type(end) is int and 0 <= start < end <= len(text):
            return start, end
    raise BadCorpus(
        f"{where}: The span {row!r} does not fit a text of {len(text)} characters; count in code points, end exclusive."
    )


def _speaker(row: object, where: str) -> GoldSpeaker:
    record = cast("Json", row) if isinstance(row, dict) else {}
    name, how = record.get("name"), record.get("how")
    names = cast("list[object]", name) if isinstance(name, list) else [] if name is None else [name]
    if how not in HOWS or not all(isinstance(each, str) for each in names):
        raise BadCorpus(f"{where}: {row!r} names no speaker; write a name or null, and “how” as {', '.join(HOWS)}.")
    return GoldSpeaker(tuple(cast("list[str]", names)), cast("str", how))
