"""The W3C's Web Annotation: what goes out keeps the model's rules and comes back whole; other files are checked."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.formats_shared import shared_file
from exchange.annotated.web_annotation_rules import CONTEXT, complaints_of_file
from hypothesis import given, settings
from hypothesis import strategies as st
from round_trip import check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.web_annotation import FORMAT
from copydesk.exchange.flat import Link
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
Row = dict[str, Any]
CONTAINERS = st.sampled_from(("array", "collection"))


def row(words: str, body: object, number: int = 0, **more: object) -> Row:
    start = TEXT.index(words)
    quote = {"type": "TextQuoteSelector", "exact": words, "prefix": TEXT[max(0, start - 5) : start]}
    place = {"type": "TextPositionSelector", "start": start, "end": start + len(words)}
    target = {"source": "article.txt", "selector": [quote, place]}
    return {"@context": CONTEXT, "id": f"urn:x:{number}", "type": "Annotation", "body": body, "target": target, **more}


def tag(value: str, purpose: str = "tagging") -> Row:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def link(*ends: str, **more: object) -> Row:
    return {"type": "Annotation", "id": "urn:x:link", "motivation": "linking", "target": list(ends), **more}


@pytest.fixture
def reads(tmp_path: Path) -> Callable[..., list[Read]]:
    """What the reader makes of annotations of the text that lies beside them."""
    (tmp_path / "article.txt").write_bytes(TEXT.encode("utf-8"))

    def read(value: object, **choices: str) -> list[Read]:
        path = tmp_path / "annotations.jsonld"
        path.write_text(json.dumps(value), encoding="utf-8")
        assert FORMAT.read
        return list(FORMAT.read(path, choices))

    return read


def article_in(reads: list[Read]) -> Incoming:
    (found,) = (read for read in reads if isinstance(read, Incoming))
    return found


def complaints(reads: list[Read]) -> list[str]:
    return [read.reason for read in reads if isinstance(read, Problem)]


def spans(incoming: Incoming) -> list[tuple[str, str]]:
    assert incoming.found
    return [(span.label, span.fragments[0].of(incoming.article.text)) for span in incoming.found.spans]


def written(articles: list[Outgoing], container: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonld"
        write(FORMAT, articles, path, {"container": container})
        return json.loads(path.read_bytes())


# There and back


@given(outgoings(), CONTAINERS)
@settings(deadline=None)
def test_everything_comes_back(outgoing: Outgoing, container: str) -> None:
    assert check_round_trip(FORMAT, outgoing, {"container": container}) == []


@given(st.lists(outgoings(), max_size=3, unique_by=lambda outgoing: outgoing.article.id), CONTAINERS)
@settings(deadline=None, max_examples=50)
def test_what_is_written_keeps_the_rules_of_the_model(articles: list[Outgoing], container: str) -> None:
    assert complaints_of_file(written(articles, container)) == []


def test_the_rules_are_rules() -> None:
    article = Outgoing(Article("a", "t", TEXT), Annotations.of([Entity("e1", Span(2, 8), "PERSON")]), "started", "n/1")
    good = written([article], "array")
    assert complaints_of_file(good) == []

    def spoilt(change: Callable[[Row], object]) -> list[str]:
        rows = json.loads(json.dumps(good))
        change(rows[1])
        return complaints_of_file(rows)

    selectors = lambda row: row["target"]["selector"]  # noqa: E731
    assert "3.1 the annotation MUST have 1 or more @context" in spoilt(lambda row: row.pop("@context"))[0]
    assert "3.1 an annotation MUST have exactly 1 IRI" in spoilt(lambda row: row.update(id="no iri"))[0]
    assert "3.1 there MUST be 1 or more target" in spoilt(lambda row: row.pop("target"))[0]
    assert "3.3.5 'marking' is no motivation" in spoilt(lambda row: row.update(motivation="marking"))[0]
    assert "4 there MUST be exactly 1 source" in spoilt(lambda row: row["target"].pop("source"))[0]
    assert "4.2.4 each TextQuoteSelector MUST" in spoilt(lambda row: selectors(row)[0].update(exact=""))[0]
    assert "4.2.5 start and end MUST" in spoilt(lambda row: selectors(row)[1].update(start=-1))[0]
    assert "code points" in spoilt(lambda row: selectors(row)[1].update(end=9))[0]
    assert "'colour' is in no context" in spoilt(lambda row: row.update(colour="red"))[0]
    assert "two annotations are" in spoilt(lambda row: row.update(id=good[0]["id"]))[0]


def test_remarks_and_everything_else_of_an_article_come_back(tmp_path: Path) -> None:
    remarks = (Remark("r2", RemarkKind.NOTE, "e1", text="Sure?", annotator="Ada"), Remark("r3", RemarkKind.FLAG))
    annotations = Annotations.of([Entity("e1", Span(2, 8), "PERSON"), *remarks], SignOff("Ada", "now"))
    outgoing = Outgoing(Article("a/b “c”", "t", TEXT, {"url": "x"}), annotations, "gold", "news/1")
    for name in ("one", "two"):
        write(FORMAT, [outgoing, replace(outgoing, article=Article("b", "t", "x"))], tmp_path / f"{name}.jsonld")
    assert (tmp_path / "one.jsonld").read_bytes() == (tmp_path / "two.jsonld").read_bytes()
    found = [read for read in read_back(FORMAT, tmp_path / "one.jsonld") if isinstance(read, Incoming)]
    assert found[0].annotations == remarks
    assert (found[0].sign_off, found[0].article.id, found[1].article.id) == (annotations.sign_off, "a/b “c”", "b")


def test_articles_may_be_mixed_up_in_a_file(tmp_path: Path) -> None:
    quote = Quote("q1", (Span(0, 1),), (Span(2, 8),))
    articles = [Outgoing(Article(name, "t", TEXT), Annotations.of([quote]), "started", "news/1") for name in "abc"]
    path = tmp_path / "out.jsonld"
    write(FORMAT, articles, path)
    rows = json.loads(path.read_bytes())
    path.write_text(json.dumps(rows[::-1]), encoding="utf-8")
    found = read_back(FORMAT, path)
    assert [gathered(read).quotes["q1"] for read in found if isinstance(read, Incoming)] == [quote] * 3
    assert len(found) == 3


def test_keys_of_other_tools_go_out_again(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    creator = {"id": "urn:x:ada", "type": "Person", "name": "Ada", "email": "mailto:ada@example.org"}
    came = row("Austin", tag("PERSON"), creator=creator, created="2026-01-31T16:06:05Z")
    incoming = article_in(reads([came]))
    assert gathered(incoming).entities["e1"].annotator == "Ada"
    write(FORMAT, [Outgoing(incoming.article, gathered(incoming), "started", "n/1")], tmp_path / "out.jsonld")
    went = json.loads((tmp_path / "out.jsonld").read_bytes())
    assert (went[1]["created"], went[1]["creator"]) == (came["created"], creator)
    assert complaints_of_file([{**each, "@context": CONTEXT} for each in went[:1]]) == []
    again = article_in(read_back(FORMAT, tmp_path / "out.jsonld")).article
    assert again.meta["web-annotation"] == incoming.article.meta["web-annotation"]


# Other tools' files


def test_the_text_is_looked_for_beside_the_file_alone(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    incoming = article_in(reads([row("Austin", tag("PERSON"))]))
    assert (incoming.article.text, incoming.article.id[:8]) == (TEXT, "article-")
    assert FORMAT.companions(tmp_path / "annotations.jsonld") == (tmp_path / "article.txt",)
    for source in (
        "gone.txt",
        "annotations.jsonld",
        "../article.txt",
        "/etc/passwd",
        "https://example.org/a.txt",
        "a\\b",
        "a\x00b",
        "a%00b",
        ".",
        "x" * 5000,
    ):
        one = row("Austin", tag("PERSON"))
        one["target"]["source"] = source
        (complaint,) = complaints(reads([one]))
        assert "is not there; put it into a text file" in complaint
        assert FORMAT.companions(tmp_path / "annotations.jsonld") == ()
    (tmp_path / "annotations.jsonld").write_text("[", encoding="utf-8")
    assert FORMAT.companions(tmp_path / "annotations.jsonld") == ()


def test_a_link_out_of_the_folder_is_not_followed(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory() as elsewhere:
        (Path(elsewhere) / "secret.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "article.txt").unlink()
        (tmp_path / "article.txt").symlink_to(Path(elsewhere) / "secret.txt")
        assert "is not there" in complaints(reads([row("Austin", tag("PERSON"))]))[0]


def test_a_text_that_cannot_be_had_is_told(reads: Callable[..., list[Read]], monkeypatch: pytest.MonkeyPatch) -> None:
    from copydesk.exchange.annotated.web_annotation import reading

    def forbidden(path: Path) -> bytes:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(reading, "read_bytes", forbidden)
    assert "not allowed to read" in complaints(reads([row("Austin", tag("PERSON"))]))[0]


def test_the_address_of_a_web_page_is_its_url(reads: Callable[..., list[Read]]) -> None:
    one = row("Austin", tag("PERSON"))
    one["target"]["source"] = {"id": "https://example.org/news/korea"}
    text = {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": TEXT}
    whole = {"type": "Annotation", "id": "urn:x:9", "body": text, "target": "https://example.org/news/korea"}
    article = article_in(reads([one, whole])).article
    assert article.meta["url"] == "https://example.org/news/korea"
    assert article.id.startswith("korea-")


def test_positions_in_utf16_are_noticed(reads: Callable[..., list[Read]]) -> None:
    rows = [row("Austin", tag("PERSON")), row("added", tag("CUE"), 1)]
    for one in rows:
        one["target"]["selector"][1]["start"] += 1
        one["target"]["selector"][1]["end"] += 1
    incoming = article_in(reads(rows))
    assert spans(incoming) == [("PERSON", "Austin"), ("CUE", "added")]
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16
    assert article_in(reads(rows, offsets="codepoint")).measured.refused == 2  # type: ignore[union-attr]


def test_words_that_stand_in_one_place_need_no_position(reads: Callable[..., list[Read]]) -> None:
    one = row("Austin", tag("PERSON"))
    del one["target"]["selector"][1]
    two = row("added", tag("CUE"), 1)
    two["target"]["selector"][1]["start"] = 3
    incoming = article_in(reads([one, two]))
    assert spans(incoming) == [("PERSON", "Austin"), ("CUE", "added")]


def test_white_space_may_be_another_than_in_the_text(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    text = "He said:\n\n“We  mean it,”\nhe added."
    (tmp_path / "article.txt").write_text(text, encoding="utf-8", newline="")
    start = text.index("“")
    quote = {"type": "TextQuoteSelector", "exact": "“We mean it,”", "prefix": "said: ", "suffix": " he"}
    place = {"type": "TextPositionSelector", "start": start, "end": text.index("”") + 1}
    one = row("Austin", tag("CONTENT"))
    one["target"]["selector"] = [quote, place]
    assert spans(article_in(reads([one]))) == [("CONTENT", "“We  mean it,”")]


@pytest.mark.parametrize(
    "selector",
    [
        [{"type": "TextQuoteSelector", "exact": "e"}],
        [{"type": "TextQuoteSelector", "exact": "Austen"}],
        [{"type": "TextPositionSelector", "start": 2, "end": 999}],
        [{"type": "TextPositionSelector", "start": True, "end": "8"}],
        [
            {"type": "TextQuoteSelector", "exact": "Austin", "prefix": "Lloyd "},
            {"type": "TextPositionSelector", "start": 2, "end": 8},
        ],
        [
            {"type": "TextQuoteSelector", "exact": "Austin", "suffix": " lied"},
            {"type": "TextPositionSelector", "start": 2, "end": 8},
        ],
    ],
)
def test_what_cannot_be_confirmed_is_listed(reads: Callable[..., list[Read]], selector: list[Row]) -> None:
    one = row("Austin", tag("PERSON"))
    one["target"]["selector"] = selector
    found = reads([one, row("added", tag("CUE"), 1)])
    assert spans(article_in(found)) == [("CUE", "added")]
    assert "does not stand at" in complaints(found)[0]


def test_long_words_are_shortened(reads: Callable[..., list[Read]]) -> None:
    one = row("Austin", tag("PERSON"))
    one["target"]["selector"] = {"type": "TextQuoteSelector", "exact": "x" * 100}
    assert "x…”" in complaints(reads([one]))[0]


@pytest.mark.parametrize(
    "selector",
    [
        None,
        {"type": "XPathSelector", "value": "/p[1]"},
        {"type": "TextPositionSelector", "start": 2, "end": 8, "refinedBy": {}},
        {"type": "FragmentSelector", "value": "xywh=1,2,3,4"},
        {"type": "TextQuoteSelector", "exact": 3},
    ],
)
def test_other_selectors_are_named(reads: Callable[..., list[Read]], selector: object) -> None:
    one = row("Austin", tag("PERSON"))
    one["target"]["selector"] = selector
    (complaint,) = complaints(reads([one]))
    assert "has no TextQuoteSelector or TextPositionSelector" in complaint


def test_a_fragment_of_characters_is_a_position(reads: Callable[..., list[Read]]) -> None:
    one = row("Austin", tag("PERSON"))
    one["target"]["selector"] = {"type": "FragmentSelector", "value": "char=2,8"}
    assert spans(article_in(reads([one]))) == [("PERSON", "Austin")]


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ({"body": [tag("sure?", "commenting"), tag("PERSON")]}, "PERSON"),
        ({"body": {"type": "TextualBody", "value": "PERSON"}, "motivation": "tagging"}, "PERSON"),
        ({"body": None, "bodyValue": "PERSON", "motivation": "tagging"}, "PERSON"),
        ({"body": tag("PERSON", "classifying")}, "PERSON"),
        ({"body": None, "motivation": "highlighting"}, "highlighting"),
        ({"body": "https://example.org/Q42", "motivation": "linking"}, "linking"),
        ({"body": {"type": "SpecificResource", "purpose": "tagging", "source": "urn:x:Q5"}}, "urn:x:Q5"),
        ({"body": {"purpose": "tagging", "source": {"id": "urn:x:Q5", "label": "human"}}}, "human"),
        ({"body": {"purpose": "classifying", "id": "urn:x:Q5", "label": "human"}}, "human"),
    ],
)
def test_labels_are_found_wherever_they_may_stand(reads: Callable[..., list[Read]], more: Row, label: str) -> None:
    assert spans(article_in(reads([{**row("Austin", None), **more}]))) == [(label, "Austin")]


def test_a_comment_is_a_note(reads: Callable[..., list[Read]]) -> None:
    found = reads([row("Austin", tag("Really?", "commenting"), motivation="commenting")])
    assert article_in(found).annotations == (Remark("r1", RemarkKind.NOTE, span=Span(2, 8), text="Really?"),)


def test_an_annotation_without_a_tag_is_listed(reads: Callable[..., list[Read]]) -> None:
    assert "has no tag" in complaints(reads([row("Austin", tag("direct", "classifying"))]))[0]
    assert "has no tag" in complaints(reads([row("Austin", None, motivation="commenting")]))[0]


def test_several_targets_are_several_spans(reads: Callable[..., list[Read]]) -> None:
    one, two = row("Austin", tag("PERSON")), row("he", None)
    one["target"] = [one["target"], two["target"], "urn:x:7"]
    assert spans(article_in(reads([one]))) == [("PERSON", "Austin"), ("PERSON", "he")]


def test_links_are_read_whichever_way_they_are_written(reads: Callable[..., list[Read]]) -> None:
    ends = [row("We mean it", tag("CONTENT"), 1), row("added", tag("CUE"), 2)]
    for written_so, kind in (
        (link("urn:x:1", "urn:x:2", body=tag("cue")), "cue"),
        (link("urn:x:1", body="urn:x:2"), "linking"),
        (link(body=[{"id": "urn:x:2"}, tag("cue", "classifying")], target={"id": "urn:x:1"}), "cue"),
    ):
        incoming = article_in(reads([written_so, *ends]))
        assert incoming.found
        assert incoming.found.links == (Link(kind, "urn:x:1", "urn:x:2"),)
    assert "leads to an annotation that is not there" in complaints(reads([*ends, link("urn:x:1", "urn:x:9")]))[0]
    assert "leads to an annotation that is not there" in complaints(reads([*ends, link("urn:x:1")]))[0]
    assert "says neither what text" in complaints(reads([*ends, link("urn:x:8", "urn:x:9")]))[0]


def test_a_reply_belongs_to_what_it_replies_to(reads: Callable[..., list[Read]]) -> None:
    reply = {"type": "Annotation", "id": "urn:x:5", "motivation": "replying", "target": "urn:x:1", "body": tag("No")}
    found = reads([row("Austin", tag("PERSON"), 1), reply])
    assert spans(article_in(found)) == [("PERSON", "Austin")]
    assert len(complaints(found)) == 1


def test_odd_values_do_no_harm(reads: Callable[..., list[Read]]) -> None:
    ours = json.dumps({"remarks": [{"id": 3}], "sign_off": 3, "meta": []})
    text = {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": TEXT}
    for value in (ours, "{", "[]", '{"meta":1e999}'):
        about = {"type": "TextualBody", "format": "application/json", "value": value}
        whole = {"id": [], "body": [text, about, 3, {}], "target": {"id": "urn:x:doc", "dc:title": 3}}
        one = {"id": {}, "target": {"source": "urn:x:doc", "selector": [3]}, "body": {"value": 3}, "motivation": []}
        scored = row("Austin", tag("PERSON"), score=True)
        scored["target"]["source"] = "urn:x:doc"
        incoming = article_in(reads([whole, one, scored]))
        assert (incoming.annotations, incoming.sign_off, incoming.article.id[:4]) == (None, None, "urn-")
    assert "says neither" in complaints(reads([{"target": 3}]))[0]


def test_half_a_character_spoils_one_annotation(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    found = reads([{"body": "\ud83d"}, row("Austin", tag("PERSON")), link("urn:x:0", "urn:x:0")])
    assert FORMAT.companions(tmp_path / "annotations.jsonld") == (tmp_path / "article.txt",)
    assert spans(article_in(found)) == [("PERSON", "Austin")]
    assert "half a character" in complaints(found)[0]


def test_pages_collections_and_lines_are_read(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    one = row("Austin", tag("PERSON"))
    page = {"@context": CONTEXT, "type": "AnnotationPage", "items": [one]}
    for value in (page, {"type": "AnnotationCollection", "first": page}, [page], [one], one):
        assert spans(article_in(reads(value))) == [("PERSON", "Austin")]
    path = tmp_path / "lines.jsonld"
    path.write_text(json.dumps(one) + "\n" + json.dumps(row("he", tag("SOURCE"))), encoding="utf-8")
    assert len(spans(article_in(read_back(FORMAT, path)))) == 2


@pytest.mark.parametrize(
    ("record", "is_one"),
    [
        ({"@context": CONTEXT, "type": "Annotation"}, True),
        ({"@context": [CONTEXT, {}], "type": "AnnotationCollection"}, True),
        ({"@context": CONTEXT, "type": ["Annotation"]}, False),
        ({"@context": "https://schema.org", "type": "Annotation"}, False),
        ({}, False),
    ],
)
def test_annotations_are_recognised(tmp_path: Path, record: Row, is_one: bool) -> None:
    path = tmp_path / "some.json"
    path.write_text(json.dumps([record]), encoding="utf-8")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path)) is is_one


def test_what_was_decided_is_in_the_models_own_words() -> None:
    items = [
        Entity("e1", Span(2, 8), "PERSON", State.KEPT, annotator="Ada Novak"),
        Quote("q2", (Span(23, 34), Span(35, 48)), speaker="Lloyd Austin", kind=Kind.MIXED, score=0.5),
    ]
    outgoing = Outgoing(Article("a", "t", TEXT), Annotations.of(items), "started", "news/1")
    whole, entity, quote, *_ = written([outgoing], "array")
    assert whole["target"]["dc:title"] == "t"
    assert entity["creator"] == {"id": "urn:copydesk:editor:Ada%20Novak", "type": "Person", "name": "Ada Novak"}
    assert [(body["purpose"], body["value"]) for body in entity["body"]] == [
        ("tagging", "PERSON"),
        ("assessing", "kept"),
    ]
    purposes = {body["purpose"]: body["value"] for body in quote["body"]}
    assert purposes == {"tagging": "CONTENT", "classifying": "mixed", "identifying": "Lloyd Austin"}
    assert quote["score"] == 0.5


def test_the_example_of_the_format_is_read(tmp_path: Path) -> None:
    path = tmp_path / "web_annotation.jsonld"
    shutil.copy(shared_file("web_annotation.jsonld"), path)
    (tmp_path / "seed-1.txt").write_text(TEXT[2:], encoding="utf-8")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path))
    incoming = article_in(read_back(FORMAT, path))
    assert spans(incoming)[3:5] == [("CONTENT", "“ironclad.”"), ("CONTENT", "“We mean it,”")]
    assert incoming.found
    assert [link.kind for link in incoming.found.links] == ["cue"]
    # Its sources are file names, which JSON-LD allows and resolves against the file's own address.
    assert {each.split(" ", 1)[1] for each in complaints_of_file(json.loads(path.read_bytes()))} == {
        "4 the source has an IRI: 'seed-1.txt'"
    }
