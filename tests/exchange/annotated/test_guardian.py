"""The Guardian's schema: written as documented, read by the words."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.guardian_rules import complaints as broken_rules
from hypothesis import given, settings
from round_trip import check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Quote, Role
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.annotated.guardian import FORMAT
from copydesk.exchange.flat import gather
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.losses import Lost
from copydesk.exchange.mapping import proposed
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

TEXT = "Tom Field won.\n😊 He said, “It was\nluck.”\n"
Json = dict[str, Any]


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


QUOTE = Quote("q1", (span("“It was\nluck.”"),), (span("said"),), (span("He"),), "Tom Field")


def record(*entities: Json, **metadata: object) -> Json:
    return {"metadata": metadata, "paragraphs": TEXT.splitlines(keepends=True), "entities": list(entities)}


def entity(words: str, label: str, first: object, start: object, **more: object) -> Json:
    return {"span_text": words, "span_label": label, "paragraph_start": first, "span_start": start, **more}


def written(outgoing: Outgoing) -> tuple[Any, list[Lost]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.json"
        losses = write(FORMAT, [outgoing], path)
        return json.loads(path.read_bytes()), [loss.what for loss in losses if loss.what is not Lost.KIND]


def read(tmp_path: Path, value: object) -> list[Read]:
    path = tmp_path / "articles.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return read_back(FORMAT, path)


def article_in(reads: list[Read]) -> Incoming:
    (found,) = (read for read in reads if isinstance(read, Incoming))
    return found


def spans(incoming: Incoming) -> list[tuple[str, Span]]:
    assert incoming.found
    return [(each.label, each.fragments[0]) for each in incoming.found.spans]


# There and back


@given(outgoings())
@settings(deadline=None)
def test_what_is_not_told_as_lost_comes_back(outgoing: Outgoing) -> None:
    check_round_trip(FORMAT, outgoing)


@given(outgoings())
@settings(deadline=None, max_examples=50)
def test_what_is_written_keeps_to_the_schema_and_its_examples(outgoing: Outgoing) -> None:
    assert broken_rules(written(outgoing)[0]) == []


def test_the_rules_are_rules() -> None:
    (good,), _ = written(Outgoing(Article("a", "t", TEXT), Annotations.of([QUOTE]), "started", "news/1"))
    assert broken_rules(good) == ["S: the file is an array"]

    def spoilt(**more: object) -> Json:
        return {**good, "entities": [{**good["entities"][0], **more}]}

    for bad in (
        {**good, "metadata": {"title": 3}},
        {**good, "metadata": {"topic": "x"}},
        {**good, "paragraphs": [1]},
        {**good, "paragraphs": ["x", "y"], "entities": []},
        spoilt(span_start="3"),
        spoilt(span_coref=3),
        spoilt(index=7),
        spoilt(span_label="Quote"),
        spoilt(span_end=4),
    ):
        assert len(broken_rules([bad])) == 1
    assert broken_rules([{**good, "paragraphs": [TEXT], "entities": [{**good["entities"][0], "paragraph_start": 0}]}])


def test_ends_are_inclusive_and_counted_from_the_first_paragraph() -> None:
    (article,), losses = written(Outgoing(Article("a", "t", TEXT), Annotations.of([QUOTE]), "started", "news/1"))
    assert losses == [Lost.LINK, Lost.SPEAKER]
    found = [
        tuple(
            row[key]
            for key in ("span_label", "span_start", "span_end", "paragraph_start", "paragraph_end", "span_coref")
        )
        for row in article["entities"]
    ]
    assert found == [("Source", 2, 3, 1, 1, "Tom Field"), ("Cue", 5, 8, 1, 1, ""), ("Content", 11, 24, 1, 2, "")]


def test_a_speaker_without_source_is_told_to_be_left_out(tmp_path: Path) -> None:
    outgoing = Outgoing(
        Article("a", "t", TEXT), Annotations.of([Quote("q1", (span("luck"),), speaker="Tom")]), "started", "news/1"
    )
    losses = write(FORMAT, [outgoing], tmp_path / "out.json")
    assert losses[-1].what is Lost.SPEAKER
    assert "only with a source" in losses[-1].done


def test_by_nearness_a_quote_finds_its_source_and_the_speaker_with_it(tmp_path: Path) -> None:
    write(FORMAT, [Outgoing(Article("a", "t", TEXT), Annotations.of([QUOTE]), "started", "n/1")], tmp_path / "out.json")
    found = article_in(read_back(FORMAT, tmp_path / "out.json")).found
    assert found
    mapping = proposed(found.labels, ())
    assert [mapping.of(label) for label in found.labels] == [Role.CONTENT, Role.CUE, Role.SOURCE]
    (quote,) = gather(found, mapping, TEXT, by_nearness=True).items
    assert isinstance(quote, Quote)
    assert (quote.source, quote.cue, quote.speaker) == (QUOTE.source, QUOTE.cue, "Tom Field")


def test_names_and_meta_stand_where_the_schema_has_them() -> None:
    items = [Entity("e2", span("Field"), "LOC"), Entity("e1", span("Tom Field"), "PERSON")]
    meta = {"url": "x", "published": "2021-11-04", "topic": "wrong", "title": "other", "desk": 3, "keywords": ["a"]}
    (article,), losses = written(Outgoing(Article("a", "Luck", TEXT, meta), Annotations.of(items), "started", "n/1"))
    assert losses == [Lost.ENTITY, Lost.ENTITY]
    assert broken_rules([article]) == []
    metadata = article["metadata"]
    assert (metadata["title"], metadata["path"], metadata["publish_date"]) == ("Luck", "x", "2021-11-04")
    assert (metadata["entity_person"], metadata["entity_location"]) == (["Tom Field"], ["Field"])
    assert metadata["copydesk"]["meta"] == {"topic": "wrong", "title": "other"}
    assert (metadata["desk"], metadata["keywords"]) == (3, ["a"])


def test_what_came_goes_out_again(tmp_path: Path) -> None:
    one = entity("He", "Source", 1, 2, paragraph_end=1, span_end=3, checked=True)
    came = {**record(one, title="Luck", path="a/b", topic=["sport"], entity_person=["Tom"]), "version": 2}
    incoming = article_in(read(tmp_path, [came]))
    assert incoming.article.title == "Luck"
    assert incoming.article.meta["topic"] == ["sport"]
    quote = Quote("q1", (span("luck"),), source=(span("He"),))
    write(FORMAT, [Outgoing(incoming.article, Annotations.of([quote]), "started", "n/1")], tmp_path / "out.json")
    (went,) = json.loads((tmp_path / "out.json").read_bytes())
    assert (went["version"], went["entities"][0]["checked"]) == (2, True)
    assert went["metadata"]["entity_person"] == ["Tom"]
    assert article_in(read_back(FORMAT, tmp_path / "out.json")).article == incoming.article


# Their own files


def test_wrong_offsets_do_not_matter_where_the_words_are_right(tmp_path: Path) -> None:
    rows = (
        entity("“It was\nluck.”", "Content", 1, 99, paragraph_end=2, span_end=200),
        entity("He", "Source", "1", "0", span_end="1", span_coref=" the winner "),
        entity("s", "Cue", 1, 17, paragraph_end=2),
        entity("s", "Cue", 1, 9, paragraph_end=2),
    )
    incoming = article_in(read(tmp_path, record(*rows)))
    assert spans(incoming) == [
        ("Content", QUOTE.content[0]),
        ("Source", span("He")),
        ("Cue", Span(TEXT.index("was") + 2, TEXT.index("was") + 3)),
        ("Cue", Span(TEXT.index("said"), TEXT.index("said") + 1)),
    ]
    assert incoming.found
    assert incoming.found.spans[1].attributes == {"speaker": "the winner"}


def test_offsets_in_utf16_are_noticed(tmp_path: Path) -> None:
    rows = (entity("He", "Source", 1, 3, span_end=4), entity("said", "Cue", 1, 6, span_end=9))
    incoming = article_in(read(tmp_path, record(*rows)))
    assert spans(incoming) == [("Source", span("He")), ("Cue", span("said"))]
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16


@pytest.mark.parametrize(
    "row",
    [
        entity("He", "Source", 0, 0),
        entity("He", "Source", 9, 0),
        entity("He", "Source", 2, 0, paragraph_end=1),
        entity("He", "Source", None, None),
        entity("", "Source", 1, 0),
        entity("x" * 100, "Source", 1, 0),
        {"span_text": 3},
    ],
)
def test_words_that_are_not_in_their_paragraphs_are_listed(tmp_path: Path, row: Json) -> None:
    found = read(tmp_path, record(row, entity("said", "Cue", 1, 0)))
    assert spans(article_in(found)) == [("Cue", span("said"))]
    problem = found[1]
    assert isinstance(problem, Problem)
    assert "does not stand in paragraphs" in problem.reason


def test_paragraphs_without_line_ends_get_them(tmp_path: Path) -> None:
    assert article_in(read(tmp_path, {"paragraphs": ["One", "Two"], "entities": []})).article.text == "One\nTwo"


@pytest.mark.parametrize("paragraphs", [[], 3, ["a", 3]])
def test_an_article_without_paragraphs_is_refused(tmp_path: Path, paragraphs: object) -> None:
    (problem,) = read(tmp_path, [{"paragraphs": paragraphs, "entities": []}])
    assert isinstance(problem, Problem)
    assert "no list of paragraphs" in problem.reason


def test_half_a_character_spoils_one_article(tmp_path: Path) -> None:
    problem, found = read(tmp_path, [{"paragraphs": ["\ud83d"]}, record()])
    assert isinstance(problem, Problem)
    assert isinstance(found, Incoming)
    assert gathered(found) == Annotations()


@pytest.mark.parametrize(
    ("value", "is_one"),
    [(record(), True), ([record()], True), ({"paragraphs": []}, False), ({"text": "a", "entities": []}, False)],
)
def test_articles_are_recognised(tmp_path: Path, value: object, is_one: bool) -> None:
    path = tmp_path / "some.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path)) is is_one
