"""UIMA CAS files, JSON and XMI: the spans and relations of their layers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, cast

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.aside import Aside
from copydesk.exchange.annotated.cas import json_form, xmi_form
from copydesk.exchange.annotated.cas.structures import ARTICLE, DETAIL, DOCUMENT, Cas, Structure
from copydesk.exchange.choices import Choices
from copydesk.exchange.flat import Flat, FlatSpan, Link
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.lines import json_object
from copydesk.exchange.readers.whole import dated, made_up_id, one_line, read_bytes, usable
from copydesk.exchange.units import Claim, Unit, place

_META: Final = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_LABELS: Final = ("label", "value", "Value", "Label", "identifier", "DependencyType", "role")
# What tokenisers and parsers leave in every CAS, and nobody annotated.
_GROUND: Final = (".segmentation.type.", ".lexmorph.type.", ".morph.type.", ".syntax.type.", ".metadata.type.")
_OURS: Final = frozenset((DETAIL, ARTICLE, DOCUMENT, _META))


def recognises(sample: Sample) -> bool:
    """True for a .json file that is a CAS."""
    record = sample.record
    return record is not None and json_form.STRUCTURES in record


def read_json(path: Path, choices: Choices) -> Iterator[Read]:
    """The article of a CAS JSON file. Raises CannotRead and OSError."""
    del choices
    try:
        data = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CannotRead(
            "It is not UTF-8 at byte {place}; save it as UTF-8 and import it then.", place=error.start + 1
        ) from error
    yield from _read(path, json_form.parse(data))


def read_xmi(path: Path, choices: Choices) -> Iterator[Read]:
    """The article of an XMI file; its type system is not needed. Raises CannotRead and OSError."""
    del choices
    yield from _read(path, xmi_form.parse(read_bytes(path)))


def companions(path: Path) -> tuple[Path, ...]:
    """The type system that lies beside an .xmi file."""
    return (path.with_name("TypeSystem.xml"),)


def _read(path: Path, cas: Cas) -> Iterator[Read]:
    text = usable(cas.text)
    ours = cas.first(ARTICLE)
    aside = _aside(ours)
    about = cas.first(_META)
    told = (ours.text("title") if ours else "") or one_line(about.text("documentTitle") if about else "")
    article_id = ours.text("articleId") if ours else ""
    if not article_id.strip() or not article_id.isprintable():
        article_id = made_up_id(path.stem, text)
    rows = [each for each in cas.structures if _is_annotation(each)]
    relations = [each for each in rows if _ends(each)]
    marked = [each for each in rows if not _ends(each)]
    claims = [Claim(each.values.get("begin"), each.values.get("end")) for each in marked]
    stated = Unit.UTF16 if ours and ours.text("offsets") == Unit.UTF16 else None
    placement = place(text, claims, Unit.UTF16, unit=stated)
    details = {each.reference("about"): each for each in cas.structures if each.type == DETAIL}
    spans = [
        _span(each, span, details.get(each.id)) for each, span in zip(marked, placement.spans, strict=True) if span
    ]
    ids = {each.id: _id(each, details.get(each.id)) for each in marked}
    links = [*_relations(relations, ids), *_slots(cas, marked, ids)]
    article = Article(article_id, told or title_of(text), text, dated(text, aside.meta))
    yield Incoming(
        article,
        str(path),
        annotations=aside.remarks(text) or None,
        found=Flat(tuple(spans), tuple(links)),
        sign_off=aside.sign_off,
        measured=placement.measured,
    )
    yield from _problems(path, cas, [each for each, span in zip(marked, placement.spans, strict=True) if span is None])


def _problems(path: Path, cas: Cas, outside: list[Structure]) -> Iterator[Problem]:
    for each in outside:
        yield Problem(
            str(path),
            None,
            Sentence(
                "{type} {id} begins or ends outside the text, or covers nothing; it was left out.",
                type=each.type,
                id=each.id,
            ),
        )
    if cas.others:
        yield Problem(
            str(path),
            None,
            Sentence("Another view of the document was left out, with its structures: {count}.", count=cas.others),
        )


def _is_annotation(each: Structure) -> bool:
    ground = each.type in _OURS or any(part in each.type for part in _GROUND)
    return not ground and "begin" in each.values and "end" in each.values


def _ends(each: Structure) -> tuple[int, int] | None:
    """Where a relation comes from and where it leads to; None for a span."""
    one, other = each.reference("Governor"), each.reference("Dependent")
    return None if one is None or other is None else (one, other)


def _relations(relations: list[Structure], ids: Mapping[int, str]) -> Iterator[Link]:
    for each in relations:
        one, other = _ends(each) or (0, 0)
        yield Link(each.text(*_LABELS) or _short(each.type), ids.get(one, str(one)), ids.get(other, str(other)))


def _slots(cas: Cas, marked: list[Structure], ids: Mapping[int, str]) -> Iterator[Link]:
    """INCEpTION's link features: a span holds structures that each have a role and a target."""
    slots = {
        each.id: each for each in cas.structures if each.reference("target") is not None and "begin" not in each.values
    }
    arrays = {each.id: each.references["elements"] for each in cas.structures if "elements" in each.references}
    for owner in marked:
        for held in owner.references.values():
            for slot_id in (inner for one in held for inner in arrays.get(one, (one,))):
                if slot := slots.get(slot_id):
                    target = slot.reference("target") or 0
                    yield Link(slot.text("role") or _short(slot.type), ids[owner.id], ids.get(target, str(target)))


def _span(each: Structure, span: Span, detail: Structure | None) -> FlatSpan:
    attributes: dict[str, str] = {}
    score: float | None = None
    if detail:
        attributes = {key: value for key in ("kind", "speaker", "origin", "annotator") if (value := detail.text(key))}
        score = _score(detail.values.get("score"))
    return FlatSpan(_id(each, detail), (span,), each.text(*_LABELS) or _short(each.type), attributes, score)


def _id(each: Structure, detail: Structure | None) -> str:
    return (detail.text("itemId") if detail else "") or str(each.id)


def _short(type_name: str) -> str:
    return type_name.rpartition(".")[2]


def _score(value: object) -> float | None:
    try:
        return None if isinstance(value, bool) else float(cast("float", value))
    except (TypeError, ValueError, OverflowError):
        return None


def _aside(ours: Structure | None) -> Aside:
    try:
        return Aside.of(json_object(ours.text("aside")) if ours else {})
    except CannotRead:
        return Aside({})
