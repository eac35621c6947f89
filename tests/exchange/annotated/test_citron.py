"""Citron: documents that its own reader takes, speakers by way of coreferences, and its other ways of writing."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.citron_rules import complaints as broken_rules
from exchange.annotated.formats_shared import shared_file
from hypothesis import given, settings
from hypothesis import strategies as st
from round_trip import check_round_trip, gathered, outgoings, read_back, texts, write

from copydesk.core.annotations import Annotations, Entity, Quote, SignOff
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.annotated.citron import FORMAT
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
Json = dict[str, Any]
FILES = st.sampled_from(("each", "lines"))


def words(surface: str) -> Json:
    start = TEXT.index(surface)
    return {"start": start, "end": start + len(surface), "text": surface}


def span(surface: str) -> Span:
    return Span(TEXT.index(surface), TEXT.index(surface) + len(surface))


def quote(**more: object) -> Json:
    made = {"cue": words("added"), "sources": [words("he")], "contents": [words("“We mean it,”")], **more}
    return {key: value for key, value in made.items() if value != "absent"}


@pytest.fixture
def reads(tmp_path: Path) -> Callable[..., list[Read]]:
    """What the reader makes of quotes of the text."""

    def read(*quotes: Json, choices: dict[str, str] | None = None, **more: object) -> list[Read]:
        path = tmp_path / "document.json"
        path.write_text(json.dumps({"text": TEXT, "quotes": quotes, **more}), encoding="utf-8")
        assert FORMAT.read
        return list(FORMAT.read(path, choices or {}))

    return read


def article_in(reads: list[Read]) -> Incoming:
    (found,) = (read for read in reads if isinstance(read, Incoming))
    return found


def complaints(reads: list[Read]) -> list[str]:
    return [read.reason for read in reads if isinstance(read, Problem)]


def quotes(incoming: Incoming) -> list[Quote]:
    return list(gathered(incoming).quotes.values())


def written(annotations: Annotations, text: str = TEXT) -> tuple[Json, list[Lost]]:
    with tempfile.TemporaryDirectory() as folder:
        outgoing = Outgoing(Article("korea-1", "t", text), annotations, "started", "news/1")
        losses = write(FORMAT, [outgoing], Path(folder))
        document = json.loads((Path(folder) / "korea-1.json").read_bytes())
    return document, [loss.what for loss in losses if loss.what not in (Lost.KIND, Lost.ORIGIN)]


# There and back


@given(outgoings(st.one_of(texts(), texts().map(lambda text: text + " Lloyd Austin, he O’Neil, “Zé” 😊"))), FILES)
@settings(deadline=None)
def test_what_is_not_told_as_lost_comes_back(outgoing: Outgoing, files: str) -> None:
    check_round_trip(FORMAT, outgoing, {"files": files})


@given(outgoings())
@settings(deadline=None, max_examples=50)
def test_citrons_own_reader_would_take_it(outgoing: Outgoing) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(FORMAT, [outgoing], Path(folder), {"files": "lines"})
        (line,) = (Path(folder) / "out.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    assert broken_rules(json.loads(line)) == []


def test_the_rules_are_rules() -> None:
    good: Json = {"text": TEXT, "quotes": [quote(id="1", coreferences=None)], "coreference_groups": [[words("he")]]}
    assert broken_rules(good) == []
    for spoilt in (
        [],
        {**good, "quotes": {}},
        {**good, "quotes": [quote(cue="absent")]},
        {**good, "quotes": [quote(sources="absent")]},
        {**good, "quotes": [quote(contents=[])]},
        {**good, "quotes": [quote(contents=[{**words("he"), "end": 999}])]},
        {**good, "quotes": [quote(contents=[{**words("he"), "text": "she"}])]},
        {**good, "quotes": [quote(contents=[{"text": "he"}])]},
        {**good, "quotes": [quote(id="1"), quote(id="1")]},
        {**good, "coreference_groups": [[]]},
    ):
        assert len(broken_rules(spoilt)) == 1


def test_the_speaker_is_where_the_text_names_one() -> None:
    austin = Entity("e1", span("Austin"), "PERSON")
    said = Quote("q2", (span("“ironclad.”"),), (span("said"),), (span("Austin"),), "Austin")
    added = Quote("q3", (span("“We mean it,”"),), (span("added"),), (span("he"),), "Austin", score=0.25)
    document, losses = written(Annotations.of([austin, said, added]))
    assert losses == [Lost.ENTITY]
    first, second = document["quotes"]
    assert (first["coreferences"], second["coreferences"]) == ([], [words("Austin")])
    assert document["coreference_groups"] == [[words("Austin"), words("he")]]
    assert second["confidence"] == "0.2500"


def test_a_speaker_whom_the_text_does_not_name_is_told() -> None:
    document, losses = written(Annotations.of([Quote("q1", (span("he"),), (span("added"),), speaker="Lloyd Austin")]))
    assert losses == [Lost.SPEAKER]
    assert document["quotes"][0]["coreferences"] is None


def test_a_quote_without_cue_and_the_rest_of_a_cue_in_pieces_are_told() -> None:
    pieces = Quote("q2", (span("he"),), (span("said"), span("added")))
    document, losses = written(Annotations.of([Quote("q1", (span("he"),)), pieces]))
    assert losses == [Lost.QUOTE, Lost.EDGES]
    assert [row["cue"]["text"] for row in document["quotes"]] == ["said"]


def test_what_is_written_is_the_same_every_time(tmp_path: Path) -> None:
    annotations = Annotations.of([Quote("q1", (span("he"),), (span("added"),))], SignOff("Ada", "now"))
    articles = [Outgoing(Article(name, "t", TEXT, {"a": 1}), annotations, "gold", "n/1") for name in ("A b", "a b")]
    for folder in ("one", "two"):
        write(FORMAT, articles, tmp_path / folder)
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert len(names) == 2
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_keys_of_other_tools_go_out_again(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    incoming = article_in(reads(quote(tense="past", id="q1"), corpus="PARC"))
    write(FORMAT, [Outgoing(incoming.article, gathered(incoming), "started", "n/1")], tmp_path / "out")
    (path,) = (tmp_path / "out").iterdir()
    went = json.loads(path.read_bytes())
    assert (went["corpus"], went["quotes"][0]["tense"]) == ("PARC", "past")
    assert article_in(read_back(FORMAT, tmp_path / "out")).article == incoming.article


# Citron's own files


def test_coreferences_say_who_speaks(reads: Callable[..., list[Read]]) -> None:
    (found,) = quotes(article_in(reads(quote(coreferences=[words("Austin")]))))
    assert (found.content, found.cue, found.source) == ((span("“We mean it,”"),), (span("added"),), (span("he"),))
    assert found.speaker == "Austin"
    (found,) = quotes(article_in(reads(quote(coreferences=[words("Austin"), words("ties")]))))
    assert found.speaker == "Austin and ties"


@pytest.mark.parametrize(
    ("more", "speaker"),
    [
        ({}, None),
        ({"coreferences": None}, None),
        ({"coreferences": []}, None),
        ({"coreferences": [], "sources": [words("Austin")]}, "Austin"),
        ({"coreferences": [], "sources": [words("Austin"), words("he")]}, None),
        ({"coreferences": [], "sources": []}, None),
    ],
)
def test_an_empty_list_means_that_the_source_is_the_name(
    reads: Callable[..., list[Read]], more: Json, speaker: str | None
) -> None:
    (found,) = quotes(article_in(reads(quote(**more))))
    assert found.speaker == speaker


def test_groups_say_who_speaks_where_quotes_do_not(reads: Callable[..., list[Read]]) -> None:
    groups = [[words("ties")], [words("he"), words("Austin")]]
    assert quotes(article_in(reads(quote(), coreference_groups=groups)))[0].speaker == "Austin"
    assert quotes(article_in(reads(quote(coreferences=None), coreference_groups=groups)))[0].speaker is None


def test_what_citron_extracts_has_sources_and_coreferences_swapped(reads: Callable[..., list[Read]]) -> None:
    made = quote(sources=[words("Austin")], coreferences=[words("he")], confidence="0.9512")
    incoming = article_in(reads(made, source={"application": "citron-extractor"}))
    (found,) = quotes(incoming)
    assert (found.source, found.speaker, found.score) == ((span("he"),), "Austin", 0.9512)
    (found,) = quotes(article_in(reads(quote(coreferences=[]), source={"application": "citron-extractor"})))
    assert found.source == (span("he"),)


def test_older_files_have_one_source_and_one_coreference(reads: Callable[..., list[Read]]) -> None:
    old = quote(sources="absent", source=words("he"), coreference=words("Austin"))
    (found,) = quotes(article_in(reads(old)))
    assert (found.source, found.speaker) == ((span("he"),), "Austin")


def test_contents_in_pieces_are_one_quote(reads: Callable[..., list[Read]]) -> None:
    (found,) = quotes(article_in(reads(quote(contents=[words("“ironclad.”"), words("“We mean it,”")]))))
    assert found.content == (span("“ironclad.”"), span("“We mean it,”"))


def test_offsets_in_utf16_are_noticed(reads: Callable[..., list[Read]]) -> None:
    def later(row: Json) -> Json:
        return {**row, "start": row["start"] + 1, "end": row["end"] + 1}

    moved = quote(cue=later(words("added")), sources=[later(words("he"))], contents=[later(words("“We mean it,”"))])
    incoming = article_in(reads(moved))
    assert quotes(incoming)[0].cue == (span("added"),)
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16
    assert len(complaints(reads(moved, choices={"offsets": "codepoint"}))) == 4


def test_what_is_not_there_is_listed(reads: Callable[..., list[Read]]) -> None:
    found = reads(quote(cue={**words("added"), "text": "x" * 100}), quote(contents=[]), quote(contents=[{"start": 1}]))
    assert [one.cue for one in quotes(article_in(found))] == [()]
    told = complaints(found)
    assert "x…” does not stand at" in told[0]
    assert "“” does not stand at 1 to None" in told[1]
    assert "Quote 2 has no content" in told[2]
    assert "Quote 3 has no content" in told[3]


def test_a_file_without_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "extracted.json"
    path.write_text('{"quotes":[]}', encoding="utf-8")
    (problem,) = read_back(FORMAT, path)
    assert isinstance(problem, Problem)
    assert "put the article under “text”" in problem.reason


def test_odd_values_do_no_harm(reads: Callable[..., list[Read]]) -> None:
    odd: Json = {"cue": 3, "sources": {}, "contents": [words("he"), 3], "id": [], "coreferences": 3, "confidence": {}}
    incoming = article_in(reads(odd, {**odd, "id": "q1"}, {**odd, "id": "q1"}, coreference_groups=[3, {}]))
    assert [one.content for one in quotes(incoming)] == [(span("he"),)] * 3
    assert quotes(article_in(reads(coreference_groups=3))) == []


def test_a_broken_line_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text("{\n" + json.dumps({"text": TEXT, "quotes": []}), encoding="utf-8")
    problem, found = read_back(FORMAT, path)
    assert isinstance(problem, Problem)
    assert isinstance(found, Incoming)


@pytest.mark.parametrize(
    ("record", "is_one"),
    [
        ({"text": "a", "quotes": [quote()]}, True),
        ({"text": "a", "quotes": []}, True),
        ({"schema": "copydesk/1", "text": "a", "quotes": []}, False),
        ({"text": "a", "quotes": [{"content": []}]}, False),
        ({"text": "a"}, False),
    ],
)
def test_documents_are_recognised(tmp_path: Path, record: Json, is_one: bool) -> None:
    path = tmp_path / "some.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path)) is is_one


def test_the_example_of_the_format_is_read() -> None:
    path = shared_file("citron.json")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path))
    assert broken_rules(json.loads(path.read_bytes())) == []
    found = quotes(article_in(read_back(FORMAT, path)))
    assert [one.speaker for one in found] == ["Austin", "Austin"]
