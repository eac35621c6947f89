"""The results of one annotation or prediction: regions, what is said of each, and relations between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from copydesk.core.annotations import State
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.kept import OfSpans, as_object, others
from copydesk.exchange.annotated.label_studio.words import KIND, ORIGINS, SPEAKER
from copydesk.exchange.annotated.paragraphs import ParagraphClaim, place_in_paragraphs
from copydesk.exchange.flat.values import Flat, FlatSpan, Link
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.lines import Json
from copydesk.exchange.units import Claim, Measured, Placement, Unit, place

_SPAN_TYPES = {"labels": "labels", "paragraphlabels": "paragraphlabels"}
_OUR_KEYS = ("id", "from_name", "to_name", "type", "value", "origin", "score")
_SHORT = 60


@dataclass(slots=True)
class Results:
    """What the results of one annotation amount to. ``left`` are those that are no spans, as they were."""

    flat: Flat = field(default_factory=Flat)
    measured: Measured | None = None
    kept: OfSpans = field(default_factory=OfSpans)
    left: list[Json] = field(default_factory=list[Json])
    complaints: list[str] = field(default_factory=list[str])


def results_of(rows: list[Json], text: str, starts: list[int] | None, unit: Unit | None, by: str = "") -> Results:
    """Read the results. Raises CannotRead for hypertext.

    ``starts`` are where the paragraphs of a paragraph task begin; ``unit`` is what somebody has settled, ``by``
    who made the annotation.
    """
    found = Results()
    regions = [(row, _id(row, number)) for number, row in enumerate(rows, 1) if _text(row, "type") in _SPAN_TYPES]
    told = _told(rows, {region_id for _, region_id in regions}, found.left)
    placement = _place([row for row, _ in regions], text, starts, unit)
    ids: dict[str, list[str]] = {}
    spans: list[FlatSpan] = []
    for (row, region_id), span in zip(regions, placement.spans, strict=True):
        if span is None:
            found.complaints.append(_not_there(row))
            continue
        made = list(
            _spans(row, region_id, span, {**told[region_id], **_provenance(row, as_object(row.get("meta")), by)})
        )
        if not made:
            found.complaints.append(Sentence("The region “{words}” has no label, and was left out.", words=_words(row)))
        ids[region_id] = [each.id for each in made]
        spans += made
        meta = others(as_object(row.get("meta")), ("origin", "annotator"))
        found.kept.keep(span, {**others(row, (*_OUR_KEYS, "meta")), **({"meta": meta} if meta else {})})
    links = _links(rows, ids, {region_id for _, region_id in regions}, found.complaints)
    found.flat = Flat(tuple(spans), tuple(links))
    found.measured = placement.measured if regions else None
    return found


def _told(rows: Iterable[Json], regions: set[str], left: list[Json]) -> dict[str, dict[str, str]]:
    """What is said of each region beside its label; results that say something else are left."""
    told: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        kind = _text(row, "type")
        if kind == "hypertextlabels":
            raise CannotRead(
                "It is a hypertext task: its offsets count within the elements of a web page. Label the page's plain "
                "text instead, with <Text> and <Labels>."
            )
        if kind in _SPAN_TYPES or kind == "relation":
            continue
        name, region, value = row.get("from_name"), _text(row, "id"), as_object(row.get("value"))
        if name == KIND and region in regions and (words := _texts(value.get("choices"))):
            told[region][KIND] = words[0]
        elif name == SPEAKER and region in regions and (words := _texts(value.get("text"))):
            told[region][SPEAKER] = ", ".join(words)
        else:
            others(row, ())  # it is kept, so it must be fit to be
            left.append(row)
    return told


def _place(rows: list[Json], text: str, starts: list[int] | None, unit: Unit | None) -> Placement:
    """By the words as they stand where possible; older versions collapsed blanks in them (Label Studio issue 3078)."""
    if starts is None:
        claims = [_claim(row) for row in rows]
        exact = place(text, claims, Unit.CODE_POINT, unit=unit)
        if not exact.measured.refused:
            return exact
        unit = exact.unit if exact.measured.confirmed else unit
        return place(text, claims, Unit.CODE_POINT, loosely=True, unit=unit)
    within = [_paragraph_claim(row) for row in rows]
    return place_in_paragraphs(text, starts, within, Unit.CODE_POINT, loosely=True, unit=unit)


def _claim(row: Json) -> Claim:
    value = as_object(row.get("value"))
    return Claim(_whole(value.get("start")), _whole(value.get("end")), _surface(value))


def _paragraph_claim(row: Json) -> ParagraphClaim:
    value = as_object(row.get("value"))
    return ParagraphClaim(
        _whole(value.get("start")),
        _whole(value.get("startOffset")),
        _whole(value.get("end")),
        _whole(value.get("endOffset")),
        _surface(value),
    )


def _surface(value: Json) -> str | None:
    words = value.get("text")
    return words if isinstance(words, str) else None


def _whole(value: object) -> int | None:
    """A whole number, whichever way it is written: 3, 3.0 or "3"."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12:
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if type(value) is int else None


def _spans(row: Json, region_id: str, span: Span, told: dict[str, str]) -> Iterator[FlatSpan]:
    """A span for each label of the region; the first has the region's id."""
    value = as_object(row.get("value"))
    score = row.get("score", value.get("score"))
    probability = float(score) if isinstance(score, int | float) and not isinstance(score, bool) else None
    for number, label in enumerate(_texts(value.get(_SPAN_TYPES[_text(row, "type")])), 1):
        span_id = region_id if number == 1 else f"{region_id} {number}"
        yield FlatSpan(span_id, (span,), label, told, probability)


def _provenance(row: Json, meta: Json, by: str) -> dict[str, str]:
    """Who decided: as we wrote it ourselves, unless Label Studio says that somebody has altered the region since.

    Where we have written nothing, its word is taken when it also says who that was.
    """
    ours, theirs = _text(meta, "origin"), _text(row, "origin")
    annotator = _text(meta, "annotator") or by
    known = State(ours) if ours in tuple(State) else State.SUGGESTED
    if theirs and ORIGINS[known] != theirs and (annotator or ours):
        known = next((state for state, origin in ORIGINS.items() if origin == theirs), known)
    if known is State.SUGGESTED:
        return {"annotator": annotator} if _text(meta, "annotator") else {}
    return {"origin": known.value, **({"annotator": annotator} if annotator else {})}


def _links(rows: Iterable[Json], ids: dict[str, list[str]], regions: set[str], complaints: list[str]) -> Iterator[Link]:
    for row in rows:
        if _text(row, "type") != "relation":
            continue
        head, child = _text(row, "from_id"), _text(row, "to_id")
        if row.get("direction") == "left":
            head, child = child, head
        kind = next(iter(_texts(row.get("labels"))), "relation")
        if head not in regions or child not in regions:
            complaints.append(
                Sentence("A relation “{kind}” leads to a region that is not there; it was left out.", kind=kind)
            )
            continue
        for one in ids.get(head, ()):
            for other in ids.get(child, ()):
                yield Link(kind, one, other)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if value else []
    rows = cast("list[object]", value) if isinstance(value, list) else []
    return [row for row in rows if isinstance(row, str) and row]


def _id(row: Json, number: int) -> str:
    return _text(row, "id") or f"region {number}"


def _text(row: Json, key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def _not_there(row: Json) -> str:
    value = as_object(row.get("value"))
    return Sentence(
        "The region “{words}” does not stand at {start} to {end} in the text, in whatever unit one counts; "
        "it was left out.",
        words=_words(row),
        start=str(value.get("start"))[:_SHORT],
        end=str(value.get("end"))[:_SHORT],
    )


def _words(row: Json) -> str:
    value = as_object(row.get("value"))
    words = _surface(value) or ", ".join(_texts(value.get(_SPAN_TYPES[_text(row, "type")]))) or "?"
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
