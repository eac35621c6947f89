"""Citron's documents as articles with quotes. A speaker is what the source's coreferences, or their group, say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.aside import Aside
from copydesk.exchange.annotated.citron.words import NAME, OURS, QUOTE_KEYS, names_itself
from copydesk.exchange.annotated.kept import OfSpans, as_object, as_objects, others
from copydesk.exchange.annotated.rows import unit_chosen
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.flat.values import FRAGMENT, Flat, FlatSpan, Link
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_files import json_records
from copydesk.exchange.lines import Json
from copydesk.exchange.readers.whole import made_up_id, usable
from copydesk.exchange.units import Claim, Measured, Unit, place

_SHORT = 60
_PARTS = ("contents", "cue", "sources", "coreferences")
_LABELS = {"contents": "CONTENT", "cue": "CUE", "sources": "SOURCE"}


def recognises(sample: Sample) -> bool:
    """True for an object with a list of quotes that is not ours: a quote has contents or a cue."""
    record = sample.record or {}
    if not isinstance(record.get("quotes"), list) or "schema" in record:
        return False
    quotes = as_objects(record["quotes"])
    return all("contents" in quote or "cue" in quote for quote in quotes[:3]) and "paragraphs" not in record


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a file, or of each line or entry of one. Raises CannotRead, BadChoice and OSError."""
    unit = unit_chosen(choices)
    for line, record in json_records(path):
        try:
            if isinstance(record, CannotRead):
                raise record
            yield from _reads(record, path, line, unit)
        except CannotRead as error:
            yield Problem(str(path), line, error.reason)


def _reads(record: Json, path: Path, line: int, unit: Unit | None) -> Iterator[Read]:
    text = record.get("text")
    if not isinstance(text, str):
        raise CannotRead(
            "It has quotes, but no text, as Citron writes what it extracts; put the article under “text” into the file."
        )
    document = _Document(usable(text), record, unit)
    flat = document.flat()
    ours = Aside.of(record.get(OURS))
    kept = {
        "document": others(record, ("text", "quotes", "coreference_groups", OURS)),
        "quotes": document.kept.record,
    }
    kept = {key: value for key, value in kept.items() if value}
    meta = {**ours.meta, **({NAME: kept} if kept else {})}
    title, own_id = ours.text("title"), ours.text("id")
    article = Article(own_id or made_up_id(path.stem, text), title or title_of(text), text, meta)
    yield Incoming(article, str(path), line, None, flat, ours.sign_off, measured=document.measured)
    for complaint in document.complaints:
        yield Problem(str(path), line, Sentence("{id}: {complaint}", id=article.id, complaint=complaint))


@dataclass(slots=True)
class _Quote:
    """A quote as it is told; None for a span whose words do not stand there."""

    row: Json
    told: dict[str, list[Json]]
    found: dict[str, list[Span]] = field(default_factory=dict[str, list[Span]])


class _Document:
    def __init__(self, text: str, record: Json, unit: Unit | None) -> None:
        self._text = text
        self.kept = OfSpans()
        self.complaints: list[str] = []
        # What Citron extracts has the resolved speakers under "sources", and what stands beside the quote under
        # "coreferences": the other way round than what it is trained on.
        extracted = _text(as_object(record.get("source")), "application").startswith("citron")
        self._quotes = [_Quote(row, _told(row, extracted)) for row in as_objects(record.get("quotes"))]
        groups = record.get("coreference_groups")
        given = [as_objects(group) for group in groups] if isinstance(groups, list) else []
        self._groups: list[list[Span]] = []
        self.measured: Measured | None = None
        self._place(given, unit)

    def flat(self) -> Flat:
        """The quotes as spans and links."""
        spans: list[FlatSpan] = []
        links: list[Link] = []
        taken: set[str] = set()
        for number, quote in enumerate(self._quotes, 1):
            contents = quote.found["contents"]
            if not contents:
                self.complaints.append(Sentence("Quote {number} has no content, and was left out.", number=number))
                continue
            quote_id = _text(quote.row, "id")
            if not quote_id or quote_id in taken:
                quote_id = f"quote {number}"
            taken.add(quote_id)
            self.kept.keep(contents[0], others(quote.row, QUOTE_KEYS))
            for part, label in _LABELS.items():
                for count, span in enumerate(quote.found[part], 1):
                    first = part == "contents" and count == 1
                    span_id = quote_id if first else f"{quote_id}.{part}.{count}"
                    about = {"speaker": speaker} if first and (speaker := self._speaker(quote)) else {}
                    spans.append(FlatSpan(span_id, (span,), label, about, _score(quote.row) if first else None))
                    if not first:
                        links.append(Link(FRAGMENT if part == "contents" else label.lower(), quote_id, span_id))
        return Flat(tuple(spans), tuple(links))

    def _place(self, groups: list[list[Json]], unit: Unit | None) -> None:
        rows = [row for quote in self._quotes for part in _PARTS for row in quote.told[part]]
        rows += [row for group in groups for row in group]
        placement = place(self._text, [_claim(row) for row in rows], Unit.CODE_POINT, unit=unit)
        self.measured = placement.measured if rows else None
        at = iter(placement.spans)
        for quote in self._quotes:
            for part in _PARTS:
                quote.found[part] = list(self._taken(quote.told[part], at))
        self._groups = [list(self._taken(group, at)) for group in groups]

    def _taken(self, rows: Iterable[Json], at: Iterator[Span | None]) -> Iterator[Span]:
        for row in rows:
            span = next(at)
            if span is not None:
                yield span
                continue
            words = _text(row, "text")
            self.complaints.append(
                Sentence(
                    "“{words}” does not stand at {start} to {end} in the text, in whatever unit one counts; "
                    "it was left out.",
                    words=words if len(words) <= _SHORT else words[: _SHORT - 1] + "…",
                    start=str(row.get("start"))[:_SHORT],
                    end=str(row.get("end"))[:_SHORT],
                )
            )

    def _speaker(self, quote: _Quote) -> str:
        """Who the source leads back to; the source itself where it leads back to nothing and is no pronoun."""
        found, sources = quote.found["coreferences"], quote.found["sources"]
        if found:
            return " and ".join(span.of(self._text) for span in found)
        told = quote.row.get("coreferences", quote.row.get("coreference", ""))
        if told is None:
            return ""
        group = [span for group in self._groups if any(source in group for source in sources) for span in group]
        if group:
            return max((span.of(self._text) for span in group), key=len)
        alone = sources[0].of(self._text) if len(sources) == 1 else ""
        return alone if told == [] and names_itself(alone) else ""


def _told(row: Json, extracted: bool) -> dict[str, list[Json]]:
    sources = as_objects(row.get("sources")) or _one(row.get("source"))
    coreferences = as_objects(row.get("coreferences")) or _one(row.get("coreference"))
    if extracted and coreferences:
        sources, coreferences = coreferences, sources
    return {
        "contents": as_objects(row.get("contents")),
        "cue": _one(row.get("cue")),
        "sources": sources,
        "coreferences": coreferences,
    }


def _one(value: object) -> list[Json]:
    return [as_object(value)] if isinstance(value, dict) else []


def _claim(row: Json) -> Claim:
    words = row.get("text")
    return Claim(row.get("start"), row.get("end"), words if isinstance(words, str) else None)


def _score(row: Json) -> float | None:
    """Citron writes its confidence as text."""
    try:
        return float(str(row.get("confidence")))
    except ValueError:
        return None


def _text(record: Json, key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""
