"""UIMA CAS as JSON and as XMI: there and back, in dkpro-cassis, and as INCEpTION and DKPro write it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cassis
import pytest
from exchange.round_trip import check_round_trip, gathered, outgoings, read_back, texts, write
from hypothesis import given, settings
from hypothesis import strategies as st
from learn.shared import SHARED

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.cas.xmi_form import writable
from copydesk.exchange.format import Format
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

JSON, XMI = format_named("uima-json"), format_named("uima-xmi")
TEXT = "😊 Ada Novak said “it was sound.”\n“Quite sound,” she added."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


QUOTE = Quote(
    "q2", (span("“it was sound.”"), span("“Quite sound,”")), (span("added"),), (span("she"),), "Ada Novak", Kind.MIXED,
    State.KEPT, None, "Ben",
)  # fmt: skip
OUT = Outgoing(
    Article("a/1", "Nóvak: “sound”", TEXT, {"url": "https://example.org"}),
    Annotations.of([Entity("e1", span("Ada Novak"), "PERSON", score=0.5), QUOTE]),
    "started",
    "news/1",
)
XML_TEXTS = texts().filter(lambda text: not writable(text)[1])


def read(kind: Format, path: Path) -> tuple[Incoming, list[Problem]]:
    assert kind.read
    reads = list(kind.read(path, {}))
    assert isinstance(reads[0], Incoming)
    return reads[0], [each for each in reads if isinstance(each, Problem)]


def in_cassis(kind: Format, folder: Path) -> Any:
    (path,) = (each for each in folder.iterdir() if each.suffix == kind.suffixes[0])
    if kind is JSON:
        with path.open("rb") as file:
            return cassis.load_cas_from_json(file)
    with (folder / "TypeSystem.xml").open("rb") as file:
        types = cassis.load_typesystem(file)
    with path.open("rb") as file:
        return cassis.load_cas_from_xmi(file, typesystem=types)


# There and back


@settings(max_examples=60, deadline=None)
@given(outgoings())
def test_json_brings_back_all_that_went_out(outgoing: Outgoing) -> None:
    assert check_round_trip(JSON, outgoing) == []


@settings(max_examples=60, deadline=None)
@given(outgoings(XML_TEXTS))
def test_xmi_brings_back_all_that_went_out(outgoing: Outgoing) -> None:
    assert check_round_trip(XMI, outgoing) == []


@pytest.mark.parametrize("kind", [JSON, XMI], ids=["json", "xmi"])
def test_ids_of_ours_come_back(kind: Format, tmp_path: Path) -> None:
    assert write(kind, [OUT], tmp_path) == []
    (incoming,) = read_back(kind, tmp_path)
    assert isinstance(incoming, Incoming)
    assert gathered(incoming) == OUT.annotations
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16
    assert not incoming.measured.ambiguous


@pytest.mark.parametrize("kind", [JSON, XMI], ids=["json", "xmi"])
def test_remarks_and_the_sign_off_come_back(kind: Format, tmp_path: Path) -> None:
    note = Remark("r5", RemarkKind.NOTE, "q2", text="Who\x0b?", annotator="Ben")
    signed = SignOff("Ben", "2026-01-31T16:06:05+00:00")
    out = Outgoing(OUT.article, Annotations.of([*OUT.annotations, note], signed), "gold", "news/1")
    assert write(kind, [out], tmp_path) == []
    (incoming,) = read_back(kind, tmp_path)
    assert isinstance(incoming, Incoming)
    assert (incoming.annotations, incoming.sign_off) == ((note,), signed)


@pytest.mark.parametrize("kind", [JSON, XMI], ids=["json", "xmi"])
def test_twice_is_the_same_to_the_byte(kind: Format, tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(kind, [OUT, Outgoing(Article("b", "B", "B."), Annotations(), "waiting", "news/1")], tmp_path / name)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two
    assert len(one) == (3 if kind is XMI else 2)


def test_what_xml_cannot_hold_is_replaced_and_said(tmp_path: Path) -> None:
    odd = Outgoing(
        Article("a", "T\x0b", "a\x0bb\ufffe Ada\t\r\n c", {}),
        Annotations.of([Entity("e1", Span(5, 8), "PERSON\x01")]),
        "started",
        "news/1",
    )
    lost, title, label = write(XMI, [odd], tmp_path)
    assert (title.what, label.what) == (Lost.TITLE, Lost.LABEL)
    assert lost.what is Lost.TEXT
    assert "in 2 places" in lost.done
    (incoming,) = read_back(XMI, tmp_path)
    assert isinstance(incoming, Incoming)
    assert incoming.article.text == "a\ufffdb\ufffd Ada\t\r\n c"
    assert incoming.found
    assert [(each.label, each.fragments[0].of(incoming.article.text)) for each in incoming.found.spans] == [
        ("PERSON\ufffd", "Ada")
    ]


# dkpro-cassis reads it


@settings(max_examples=40, deadline=None)
@given(outgoings(XML_TEXTS), st.sampled_from((JSON, XMI)))
def test_cassis_finds_the_same_words(outgoing: Outgoing, kind: Format) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(kind, [outgoing], Path(folder))
        cas = in_cassis(kind, Path(folder))
    text, annotations = outgoing.article.text, outgoing.annotations
    assert cas.sofa_string == text
    parts = [part for quote in annotations.quotes.values() for _, _, part in quote.spans()]
    spans = [*(each.span for each in annotations.entities.values()), *parts]
    found = cas.select("custom.Span")
    assert sorted(each.get_covered_text() for each in found) == sorted(each.of(text) for each in spans)
    assert sorted((each.begin, each.end) for each in found) == sorted((each.start, each.end) for each in spans)
    for each in cas.select("copydesk.Detail"):
        assert each.about.get_covered_text() == annotations_words(annotations, each.itemId, text)


def annotations_words(annotations: Annotations, item_id: str, text: str) -> str:
    item = annotations[item_id]
    return (item.span if isinstance(item, Entity) else item.content[0]).of(text)


@pytest.mark.parametrize("kind", [JSON, XMI], ids=["json", "xmi"])
def test_cassis_follows_the_relations(kind: Format, tmp_path: Path) -> None:
    write(kind, [OUT], tmp_path)
    cas = in_cassis(kind, tmp_path)
    relations = [
        (each.label, each.Governor.get_covered_text(), each.Dependent.get_covered_text())
        for each in cas.select("custom.Relation")
    ]
    assert sorted(relations) == [
        ("cue", "“it was sound.”", "added"),
        ("fragment", "“it was sound.”", "“Quite sound,”"),
        ("source", "“it was sound.”", "she"),
    ]
    assert next((each.label, each.get_covered_text()) for each in cas.select("custom.Span")) == ("PERSON", "Ada Novak")


# Files of others


def cas_of_others() -> Any:
    """A CAS as DKPro components and INCEpTION leave it: tokens, named entities, a slot feature, a second view."""
    types = cassis.TypeSystem()
    token = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    meta = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
    types.create_feature(meta, "documentTitle", "uima.cas.String")
    name = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    types.create_feature(name, "value", "uima.cas.String")
    slot = types.create_type("custom.QuoteSourceLink", supertypeName="uima.cas.TOP")
    types.create_feature(slot, "role", "uima.cas.String")
    types.create_feature(slot, "target", name)
    content = types.create_type("custom.Content")
    types.create_feature(content, "source", "uima.cas.FSArray", elementType=slot)
    cas = cassis.Cas(types)
    cas.sofa_string = TEXT
    cas.sofa_mime = "text/plain"
    cas.add(meta(begin=0, end=len(TEXT), documentTitle="Sound"))
    cas.add(token(begin=2, end=5))
    who = name(begin=2, end=11, value="PER")
    cas.add(who)
    held = slot(role="Source", target=who)
    array = types.get_type("uima.cas.FSArray")
    cas.add(content(begin=17, end=32, source=array(elements=[held])))
    other = cas.create_view("other")
    other.sofa_string = "Something else."
    other.add(name(begin=0, end=9, value="MISC"))
    return cas


def write_json(cas: Any, folder: Path) -> Path:
    cas.to_json(folder / "b.json")
    return folder / "b.json"


def write_xmi(cas: Any, folder: Path) -> Path:
    cas.to_xmi(folder / "b.xmi")
    return folder / "b.xmi"


@pytest.mark.parametrize(("kind", "put"), [(JSON, write_json), (XMI, write_xmi)], ids=["json", "xmi"])
def test_what_dkpro_and_inception_write_is_read(kind: Format, put: Callable[..., Path], tmp_path: Path) -> None:
    path = put(cas_of_others(), tmp_path)
    assert format_of(path) is kind
    incoming, problems = read(kind, path)
    assert incoming.article.title == "Sound"
    assert incoming.found
    assert {(each.label, each.fragments[0].of(TEXT)) for each in incoming.found.spans} == {
        ("PER", "Ada Novak"), ("Content", "“it was sound.”"),
    }  # fmt: skip
    (link,) = incoming.found.links
    ids = {each.id: each.label for each in incoming.found.spans}
    assert (link.kind, ids[link.head], ids[link.child]) == ("Source", "Content", "PER")
    assert incoming.measured
    assert (incoming.measured.unit, incoming.measured.ambiguous) == (Unit.UTF16, True)
    assert [each.reason[-2:] for each in problems] == ["1."]


def test_the_example_of_the_wire_formats_is_read() -> None:
    path = SHARED / "data" / "formats" / "uima_cas.json"
    if not path.is_file():
        pytest.skip(f"no examples in {path.parent}")
    incoming, problems = read(JSON, path)
    assert problems == []
    text = incoming.article.text
    quotes = list(gathered(incoming).quotes.values())
    assert [[each.of(text) for each in quote.content] for quote in quotes] == [["“ironclad.”"], ["“We mean it,”"]]
    assert quotes[0].cue[0].of(text) == "said"


def document(*rows: object, **sofa: object) -> dict[str, object]:
    text = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "Ada said so.", **sofa}
    return {"%TYPES": {}, "%FEATURE_STRUCTURES": [text, *rows], "%VIEWS": {}}


def put(folder: Path, content: object) -> Path:
    path = folder / "c.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_spans_outside_the_text_are_named(tmp_path: Path) -> None:
    rows = [
        {"%ID": number, "%TYPE": "custom.Span", "@sofa": 1, "begin": begin, "end": end, "label": "ORG"}
        for number, (begin, end) in enumerate([(0, 3), (3, 3), (0, 99), (-1, 2), ("0", 3), (True, 2)], 2)
    ]
    incoming, problems = read(JSON, put(tmp_path, document(*rows)))
    assert incoming.found
    assert [each.fragments for each in incoming.found.spans] == [(Span(0, 3),)]
    assert len(problems) == 5


def test_ids_may_be_keys(tmp_path: Path) -> None:
    record = document({"%ID": 7, "%TYPE": "Name", "@sofa": 1, "^begin": 0, "^end": 3})
    rows = record["%FEATURE_STRUCTURES"]
    assert isinstance(rows, list)
    keyed = {str(row.pop("%ID")): row for row in rows}
    record["%FEATURE_STRUCTURES"] = {**keyed, "x": {"%TYPE": "Name"}, "9" * 40: {"%TYPE": "Name"}, "8": 1}
    incoming, _ = read(JSON, put(tmp_path, record))
    assert incoming.found
    assert [(each.id, each.label) for each in incoming.found.spans] == [("7", "Name")]


def test_what_no_cas_would_hold_is_passed_over(tmp_path: Path) -> None:
    rows = [
        1, {"%ID": "x", "%TYPE": "Name"}, {"%ID": 3}, {"%ID": 4, "%TYPE": "Name", "%ELEMENTS": [1, "x"], "@a": "x"},
        {"%ID": 5, "%TYPE": "copydesk.Detail", "@about": 6, "score": "x", "kind": 5, "begin": 0, "end": 1},
        {"%ID": 6, "%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 3, "@holds": 4},
        {"%ID": 7, "%TYPE": "copydesk.Detail", "@about": 8, "score": True},
        {"%ID": 8, "%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 3},
        {"%ID": 9, "%TYPE": "copydesk.Article", "articleId": "\n", "aside": "[", "begin": 0, "end": 1},
        {"%ID": 10, "%TYPE": "custom.Relation", "begin": 0, "end": 1, "@Governor": 6, "@Dependent": 77},
    ]  # fmt: skip
    incoming, problems = read(JSON, put(tmp_path, document(*rows)))
    assert problems == []
    assert incoming.found
    assert [(each.id, each.label, each.score, each.attributes) for each in incoming.found.spans] == [
        ("6", "Span", None, {}), ("8", "Span", None, {}),
    ]  # fmt: skip
    assert [(each.kind, each.head, each.child) for each in incoming.found.links] == [("Relation", "6", "77")]
    assert incoming.article.id.startswith("c-")
    assert incoming.article.meta == {}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[", "no object|not JSON"),
        ({"%FEATURE_STRUCTURES": 5}, "without a text"),
        (document(sofaString=""), "without a text"),
        (document(sofaString=" "), "empty"),
        (document(sofaString="a\ud800"), "surrogate"),
    ],
)
def test_a_json_that_is_none_is_refused(tmp_path: Path, content: object, complaint: str) -> None:
    with pytest.raises(CannotRead, match=complaint):
        read(JSON, put(tmp_path, content))


def test_a_json_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_bytes(b'{"%FEATURE_STRUCTURES": "\xff"}')
    with pytest.raises(CannotRead, match="byte 26"):
        read(JSON, path)


_HEAD = '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0">'


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("<a/>", "no UIMA CAS"),
        ("<a", "damaged"),
        ("", "damaged"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
        (_HEAD + "</xmi:XMI>", "without a text"),
        (_HEAD + '<cas:Sofa xmi:id="x" sofaString="Ada"/></xmi:XMI>', "without a text"),
    ],
)
def test_an_xmi_that_is_none_is_refused(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "c.xmi"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CannotRead, match=complaint):
        read(XMI, path)


def test_types_without_a_package_and_other_names_of_views_are_read(tmp_path: Path) -> None:
    path = tmp_path / "c.xmi"
    path.write_text(
        _HEAD + '<Name xmi:id="3" sofa="2" begin="0" end="3"/><cas:Sofa xmi:id="2" sofaID="v" sofaString="Ada."/>'
        "</xmi:XMI>",
        encoding="utf-8",
    )
    incoming, _ = read(XMI, path)
    assert incoming.found
    assert [(each.label, each.fragments) for each in incoming.found.spans] == [("Name", (Span(0, 3),))]
