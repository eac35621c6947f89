"""All annotations about one article, and what they amount to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.core.annotations import Kind
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.aside import Aside
from copydesk.exchange.annotated.kept import OfSpans, as_object, as_objects, others
from copydesk.exchange.annotated.web_annotation.bodies import Body, bodies_of, value_for
from copydesk.exchange.annotated.web_annotation.selecting import Selection, selection_of, spans_of
from copydesk.exchange.annotated.web_annotation.sources import targets_of
from copydesk.exchange.annotated.web_annotation.words import JSON, LINKING, NAME, PLAIN, article_id, part_id
from copydesk.exchange.flat.values import Flat, FlatSpan, Link
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_files import require_plain
from copydesk.exchange.lines import Json, json_object
from copydesk.exchange.readers.whole import made_up_id, one_line, usable
from copydesk.exchange.units import Measured, Unit

_OUR_KEYS = ("@context", "id", "type", "motivation", "body", "bodyValue", "target", "score")
_SHORT = 60


@dataclass(slots=True)
class About:
    """The annotations about one source, as they come; ``line`` is that of the first, ``unit`` what somebody settled."""

    source: str
    path: Path
    line: int
    unit: Unit | None = None
    rows: list[Json] = field(default_factory=list[Json])
    complaints: list[str] = field(default_factory=list[str])
    notes: list[Remark] = field(default_factory=list[Remark])
    kept: OfSpans = field(default_factory=OfSpans)

    def reads(self, text_beside: Callable[[], str]) -> Iterator[Read]:
        """The article, then a problem for each annotation that was left out. Raises CannotRead."""
        described = next((row for row in self.rows if _whole_text(row) is not None), {})
        told = _whole_text(described)
        text = usable(text_beside() if told is None else told)
        ours = _ours(described)
        self.notes += ours.remarks(text)
        rows = [row for row in self.rows if row is not described]
        spans, measured = self._spans(text, [row for row in rows if not _is_link(row)])
        links = tuple(self._links([row for row in rows if _is_link(row)], {span.id for span in spans}))
        article = self._article(text, described, ours)
        found = Flat(tuple(spans), links)
        notes = tuple(self.notes) or None
        yield Incoming(article, str(self.path), self.line, notes, found, ours.sign_off, measured=measured)
        for complaint in self.complaints:
            yield Problem(str(self.path), self.line, Sentence("{id}: {complaint}", id=article.id, complaint=complaint))

    def _spans(self, text: str, rows: list[Json]) -> tuple[list[FlatSpan], Measured | None]:
        """A span for each target of each annotation."""
        wanted = [(row, number, selection) for row in rows for number, selection in enumerate(_selections(row), 1)]
        places, measured = spans_of(text, [selection for _, _, selection in wanted], self.unit)
        found: list[FlatSpan] = []
        for (row, number, selection), place in zip(wanted, places, strict=True):
            if place is None:
                self._tell_missing(selection)
                continue
            bodies = bodies_of(row)
            label = _label(row, bodies)
            if not label:
                self._note(row, bodies, place)
                continue
            row_id = part_id(_text(row, "id")) or f"annotation {len(found) + 1}"
            span_id = row_id if number == 1 else f"{row_id} {number}"
            creator = as_object(row.get("creator"))
            found.append(FlatSpan(span_id, (place,), label, _attributes(bodies, creator), _score(row)))
            plain = not creator or (bool(creator.get("name")) and creator.keys() <= {"id", "type", "name"})
            self.kept.keep(place, others(row, (*_OUR_KEYS, "creator") if creator and plain else _OUR_KEYS))
        return found, measured

    def _tell_missing(self, selection: Selection) -> None:
        if not selection.says_something:
            self.complaints.append(
                Sentence("An annotation has no TextQuoteSelector or TextPositionSelector, and was left out.")
            )
            return
        words = selection.exact or "…"
        self.complaints.append(
            Sentence(
                "“{words}” does not stand at {start} to {end} in the text, nor in one place only between the words "
                "that are said to be around it; it was left out.",
                words=words if len(words) <= _SHORT else words[: _SHORT - 1] + "…",
                start=str(selection.start)[:_SHORT],
                end=str(selection.end)[:_SHORT],
            )
        )

    def _note(self, row: Json, bodies: list[Body], place: Span) -> None:
        """A comment is a note on the words; anything else that has no label is told."""
        comment = value_for(bodies, "commenting", "describing", "") if row.get("motivation") == "commenting" else ""
        if comment:
            number = 1 + max((int(note.id[1:]) for note in self.notes), default=0)
            self.notes.append(Remark(f"r{number}", RemarkKind.NOTE, span=place, text=comment))
        else:
            self.complaints.append(Sentence("An annotation of the text has no tag, and was left out."))

    def _links(self, rows: list[Json], spans: set[str]) -> Iterator[Link]:
        for row in rows:
            bodies = bodies_of(row)
            ends = [*targets_of(row), *(body.iri for body in bodies if body.iri)]
            kind = value_for(bodies, "tagging", "classifying", "") or LINKING
            ids = [part_id(end) for end in ends]
            if len(ids) < 2 or not spans.issuperset(ids):
                self.complaints.append(
                    Sentence("A link “{kind}” leads to an annotation that is not there; it was left out.", kind=kind)
                )
                continue
            for child in ids[1:]:
                yield Link(kind, ids[0], child)

    def _article(self, text: str, described: Json, ours: Aside) -> Article:
        title = as_object(described.get("target")).get("dc:title")
        own_id = article_id(self.source)
        given = title if isinstance(title, str) else ""
        if not own_id:
            given = one_line(given)
        meta = ours.meta
        before = as_object(meta.pop(NAME, None))
        kept: Json = {**before, **({"annotations": record} if (record := self.kept.record) else {})}
        if not own_id:
            kept["source"] = self.source
            if self.source.startswith(("http://", "https://")):
                meta.setdefault("url", self.source)
        if kept:
            meta[NAME] = kept
        name = PurePosixPath(self.source.rstrip("/")).stem or self.path.stem
        return Article(own_id or made_up_id(name, text), given or title_of(text), text, meta)


def _is_link(row: Json) -> bool:
    return row.get("motivation") == LINKING and not any(each.says_something for each in _selections(row))


def _selections(row: Json) -> list[Selection]:
    target = row.get("target")
    given = [as_object(target)] if not isinstance(target, list) else as_objects(target) or [{}]
    return [selection_of(each) for each in given]


def _whole_text(row: Json) -> str | None:
    """The article's text, where an annotation describes its target by it."""
    if any(each.says_something for each in _selections(row)):
        return None
    return next((each.value for each in bodies_of(row) if (each.purpose, each.format) == ("describing", PLAIN)), None)


def _ours(described: Json) -> Aside:
    """What we have written beside the text."""
    told = next((each.value for each in bodies_of(described) if each.format == JSON), "{}")
    try:
        found = json_object(told)
        require_plain(found)
    except CannotRead:
        return Aside({})
    return Aside(found)


def _label(row: Json, bodies: list[Body]) -> str:
    """The tag; else the class, where that is no kind of ours; else what was done to the words."""
    named = value_for(bodies, "tagging") or (value_for(bodies, "") if row.get("motivation") == "tagging" else "")
    if named:
        return named
    of_class = value_for(bodies, "classifying")
    if of_class and of_class not in tuple(Kind):
        return of_class
    return _text(row, "motivation") if row.get("motivation") in ("highlighting", LINKING, "identifying") else ""


def _attributes(bodies: list[Body], creator: Json) -> Mapping[str, str]:
    found = {
        "kind": value_for(bodies, "classifying"),
        "speaker": value_for(bodies, "identifying"),
        "origin": value_for(bodies, "assessing"),
        "annotator": _text(creator, "name"),
    }
    return {key: value for key, value in found.items() if value}


def _score(row: Json) -> float | None:
    score = row.get("score")
    return float(score) if isinstance(score, int | float) and not isinstance(score, bool) else None


def _text(record: Json, key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""
