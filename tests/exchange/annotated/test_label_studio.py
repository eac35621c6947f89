"""Label Studio: our tasks come back whole, its own are read with their oddities, and its SDK takes what we write."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.formats_shared import shared_file
from hypothesis import given, settings
from hypothesis import strategies as st
from round_trip import SCHEME, check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.label_studio import FORMAT
from copydesk.exchange.flat import Link
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
Task = dict[str, Any]


def region(words: str, label: str, number: int = 0, **more: object) -> Task:
    start = TEXT.index(words)
    value = {"start": start, "end": start + len(words), "text": words, "labels": [label]}
    return {"id": f"r{number}", "from_name": "ner", "to_name": "txt", "type": "labels", "value": value, **more}


def task(*result: Task, **more: object) -> Task:
    return {"id": 7, "data": {"text": TEXT}, "annotations": [{"id": 1, "result": list(result), **more}]}


@pytest.fixture
def reads(tmp_path: Path) -> Callable[..., list[Read]]:
    """What the reader makes of tasks."""

    def read(*tasks: object, **choices: str) -> list[Read]:
        path = tmp_path / "project.json"
        path.write_text(json.dumps(tasks), encoding="utf-8")
        assert FORMAT.read
        return list(FORMAT.read(path, choices))

    return read


def article_in(reads: list[Read]) -> Incoming:
    (found,) = (read for read in reads if isinstance(read, Incoming))
    return found


def complaints(reads: list[Read]) -> list[str]:
    return [read.reason for read in reads if isinstance(read, Problem)]


def words(incoming: Incoming) -> list[str]:
    assert incoming.found
    return [span.fragments[0].of(incoming.article.text) for span in incoming.found.spans]


# There and back


@given(outgoings(), st.sampled_from(("annotations", "predictions")))
@settings(deadline=None)
def test_everything_comes_back(outgoing: Outgoing, how: str) -> None:
    assert check_round_trip(FORMAT, outgoing, {"as": how}) == []


def test_remarks_come_back(tmp_path: Path) -> None:
    remarks = [
        Remark("r2", RemarkKind.NOTE, "e1", text="Sure?", annotator="Ada"),
        Remark("r3", RemarkKind.DISMISSAL, span=Span(0, 1), rule="open-mark"),
    ]
    annotations = Annotations.of([Entity("e1", Span(2, 8), "PERSON"), *remarks])
    write(FORMAT, [Outgoing(Article("a", "t", TEXT), annotations, "started", "news/1")], tmp_path / "out")
    assert article_in(read_back(FORMAT, tmp_path / "out")).annotations == tuple(remarks)


def test_what_is_written_is_the_same_every_time(tmp_path: Path) -> None:
    outgoing = Outgoing(Article("a", "t", TEXT), Annotations.of([Entity("e1", Span(2, 8), "GHOST")]), "started", "x/1")
    for folder in ("one", "two"):
        write(FORMAT, [outgoing, replace(outgoing, article=Article("b", "t", TEXT))], tmp_path / folder)
    for name in ("out.json", "out-config.xml"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert [path.name for path in FORMAT.companions(tmp_path / "one" / "out.json")] == ["out-config.xml"]


def test_what_label_studio_keeps_goes_out_again(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    came = {
        "id": 7,
        "project": 3,
        "data": {"text": TEXT, "title": "Seoul", "desk": "foreign"},
        "annotations": [
            {
                "id": 1,
                "completed_by": 4,
                "lead_time": 2.5,
                "result": [region("Austin", "PERSON", hidden=True, meta={"text": ["sure?"], "origin": "kept"})],
            }
        ],
        "predictions": [{"model_version": "m", "result": []}],
    }
    incoming = article_in(reads(came))
    outgoing = Outgoing(incoming.article, gathered(incoming), "started", "news/1")
    write(FORMAT, [outgoing], tmp_path / "out")
    (went,) = json.loads((tmp_path / "out" / "out.json").read_text(encoding="utf-8"))
    assert (went["id"], went["project"], went["data"]["desk"], went["data"]["title"]) == (7, 3, "foreign", "Seoul")
    assert (went["annotations"][0]["completed_by"], went["annotations"][0]["lead_time"]) == (4, 2.5)
    assert went["annotations"][0]["result"][0]["hidden"] is True
    assert went["annotations"][0]["result"][0]["meta"] == {"text": ["sure?"], "origin": "kept"}
    assert went["predictions"] == [{"model_version": "m", "result": []}]


# Label Studio's own files


def test_code_points_are_what_it_counts_now(reads: Callable[..., list[Read]]) -> None:
    incoming = article_in(reads(task(region("Austin", "PERSON"), region("he", "SOURCE", 1))))
    assert words(incoming) == ["Austin", "he"]
    assert incoming.measured
    assert incoming.measured.unit is Unit.CODE_POINT


def test_utf16_is_what_older_versions_counted(reads: Callable[..., list[Read]]) -> None:
    rows = [region("Austin", "PERSON"), region("added", "CUE", 1)]
    for row in rows:
        row["value"]["start"] += 1
        row["value"]["end"] += 1
    incoming = article_in(reads(task(*rows)))
    assert words(incoming) == ["Austin", "added"]
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16


def test_somebody_may_say_what_is_counted(reads: Callable[..., list[Read]]) -> None:
    assert complaints(reads(task(region("Austin", "PERSON")), offsets="utf16"))
    assert not complaints(reads(task(region("Austin", "PERSON")), offsets="codepoint"))


@given(outgoings())
@settings(deadline=None, max_examples=50)
def test_a_file_in_utf16_means_the_same(outgoing: Outgoing) -> None:
    text = outgoing.article.text

    def shifted(value: Task) -> Task:
        def at(offset: int) -> int:
            return len(text[:offset].encode("utf-16-le")) // 2

        return {**value, "start": at(value["start"]), "end": at(value["end"])}

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        write(FORMAT, [outgoing], path)
        before = article_in(read_back(FORMAT, path))
        (row,) = json.loads((path / "out.json").read_text(encoding="utf-8"))
        result = row["annotations"][0]["result"]
        row["annotations"][0]["result"] = [
            {**each, "value": shifted(each["value"])} if "value" in each else each for each in result
        ]
        (path / "out.json").write_text(json.dumps([row]), encoding="utf-8")
        after = article_in(read_back(FORMAT, path))
    assert before.measured is None or before.measured.refused == 0
    if after.measured and after.measured.unit is Unit.UTF16:
        assert after.found == before.found
    else:
        # Where each span has the same words in both units, nobody can tell them apart.
        assert after.found is not None
        for span in after.found.spans:
            assert span.fragments[0].end <= len(text)


def test_blanks_that_were_collapsed_in_the_words_do_not_matter(reads: Callable[..., list[Read]]) -> None:
    text = "He  said   so."
    row = region("Austin", "CONTENT")
    row["value"] |= {"start": 0, "end": 9, "text": "He said "}
    incoming = article_in(reads({"data": {"text": text}, "annotations": [{"result": [row]}]}))
    assert words(incoming) == ["He  said "]


@pytest.mark.parametrize("number", [2.0, "2"])
def test_offsets_may_be_written_in_other_ways(reads: Callable[..., list[Read]], number: object) -> None:
    row = region("Austin", "PERSON")
    row["value"]["start"] = number
    assert words(article_in(reads(task(row)))) == ["Austin"]


@pytest.mark.parametrize("value", [{"start": 3}, {"start": True}, {"end": 10**30}, {"start": [1]}, {"text": "Austen"}])
def test_a_region_that_cannot_be_confirmed_is_listed(reads: Callable[..., list[Read]], value: Task) -> None:
    row = region("Austin", "PERSON")
    row["value"] |= value
    found = reads(task(row, region("he", "SOURCE", 1)))
    assert words(article_in(found)) == ["he"]
    assert "does not stand at" in complaints(found)[0]


def test_relations_lead_the_way_they_point(reads: Callable[..., list[Read]]) -> None:
    rows = [region("We mean it", "CONTENT", 1), region("added", "CUE", 2)]
    right = {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right", "labels": ["cue"]}
    left = {**right, "from_id": "r2", "to_id": "r1", "direction": "left"}
    for relation, kind in ((right, "cue"), (left, "cue"), ({**right, "direction": "bi", "labels": []}, "relation")):
        incoming = article_in(reads(task(*rows, relation)))
        assert incoming.found
        assert incoming.found.links == (Link(kind, "r1", "r2"),)
    found = reads(task(*rows, {**right, "to_id": "r9"}))
    assert "leads to a region that is not there" in complaints(found)[0]


def test_a_relation_to_a_region_that_was_left_out_says_nothing_twice(reads: Callable[..., list[Read]]) -> None:
    lost = region("added", "CUE", 2)
    lost["value"]["text"] = "subtracted"
    relation = {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right", "labels": ["cue"]}
    assert len(complaints(reads(task(region("We mean it", "CONTENT", 1), lost, relation)))) == 1


def test_a_region_with_two_labels_is_two_spans(reads: Callable[..., list[Read]]) -> None:
    row = region("Austin", "PERSON", 1)
    row["value"]["labels"] = ["PERSON", "SOURCE"]
    relation = {"type": "relation", "from_id": "r0", "to_id": "r1", "direction": "right", "labels": ["source"]}
    incoming = article_in(reads(task(region("We mean it", "CONTENT"), row, relation)))
    assert incoming.found
    assert [(span.id, span.label) for span in incoming.found.spans][1:] == [("r1", "PERSON"), ("r1 2", "SOURCE")]
    assert [link.child for link in incoming.found.links] == ["r1", "r1 2"]


def test_a_region_without_label_is_listed(reads: Callable[..., list[Read]]) -> None:
    row = region("Austin", "PERSON")
    row["value"]["labels"] = []
    del row["id"], row["value"]["text"]
    found = reads(task(row))
    assert "“?” has no label" in complaints(found)[0]


def test_long_words_are_shortened_in_complaints(reads: Callable[..., list[Read]]) -> None:
    row = region("Austin", "PERSON")
    row["value"]["text"] = "x" * 500
    assert "x…”" in complaints(reads(task(row)))[0]


def test_of_several_annotations_the_newest_that_was_not_skipped_is_taken(reads: Callable[..., list[Read]]) -> None:
    old = {"id": 4, "result": [region("Austin", "PERSON")], "updated_at": "2024-01-01T00:00:00Z"}
    new = {"result": [region("he", "SOURCE")], "updated_at": "2025-01-01T00:00:00Z"}
    skipped = {"result": [], "updated_at": "2026-01-01T00:00:00Z", "was_cancelled": True}
    found = reads({"data": {"text": TEXT}, "annotations": [new, skipped, old]})
    assert words(article_in(found)) == ["he"]
    assert "1 annotations or predictions besides the one that was taken; left out: 4." in complaints(found)[0]
    found = reads({"data": {"text": TEXT}, "annotations": [new, {**old, "ground_truth": True}]})
    assert words(article_in(found)) == ["Austin"]


def test_a_skipped_task_is_an_article_that_was_skipped(reads: Callable[..., list[Read]]) -> None:
    incoming = article_in(reads(task(region("Austin", "PERSON"), was_cancelled=True)))
    assert incoming.found is None
    assert incoming.annotations == (Remark("r1", RemarkKind.SKIP),)


def test_predictions_are_taken_where_nobody_has_annotated_or_when_asked_for(reads: Callable[..., list[Read]]) -> None:
    guess = {"model_version": "m", "result": [region("he", "SOURCE", score=0.5)]}
    row = {"data": {"text": TEXT}, "predictions": [guess]}
    incoming = article_in(reads(row))
    assert incoming.found
    assert incoming.found.spans[0].score == 0.5
    assert "predictions" not in incoming.article.meta.get("label-studio", {})
    both = {**row, "completions": [{"result": [region("Austin", "PERSON")]}]}
    assert words(article_in(reads(both))) == ["Austin"]
    assert words(article_in(reads(both, take="predictions"))) == ["he"]
    found = reads(
        {"data": {"text": TEXT}, "predictions": [{"result": []}, {"model_version": "n", "result": []}, guess]}
    )
    assert words(article_in(found)) == ["he"]
    assert "left out: ?, n." in complaints(found)[0]


def test_what_somebody_altered_in_label_studio_since_is_corrected(reads: Callable[..., list[Read]]) -> None:
    kept = region("Austin", "PERSON", origin="prediction", meta={"origin": "kept", "annotator": "Ada"})
    altered = region("he", "SOURCE", 1, origin="prediction-changed", meta={"origin": "kept", "annotator": "Ada"})
    odd = region("added", "CUE", 2, origin="unheard of")
    incoming = article_in(reads(task(kept, altered, odd)))
    assert incoming.found
    told = [dict(span.attributes) for span in incoming.found.spans]
    assert told == [{"origin": "kept", "annotator": "Ada"}, {"origin": "corrected", "annotator": "Ada"}, {}]


def test_who_annotated_in_label_studio_is_known_by_name_alone(reads: Callable[..., list[Read]]) -> None:
    rows = [region("Austin", "PERSON", origin="manual"), region("he", "SOURCE", 1, origin="prediction")]
    for by, told in (
        ({"id": 4, "email": "ada@example.org"}, [{"origin": "added", "annotator": "ada@example.org"}, {}]),
        ({"id": 4, "email": None}, [{}, {}]),
        (4, [{}, {}]),
    ):
        incoming = article_in(reads(task(*rows, completed_by=by)))
        assert incoming.found
        assert [dict(span.attributes) for span in incoming.found.spans] == told


def test_a_sign_off_that_was_taken_back_is_gone(tmp_path: Path) -> None:
    annotations = Annotations.of([Entity("e1", Span(2, 8), "PERSON", State.KEPT, annotator="Ada")], SignOff("Ada", "t"))
    write(FORMAT, [Outgoing(Article("a", "t", TEXT), annotations, "gold", "news/1")], tmp_path)
    path = tmp_path / "out.json"
    (row,) = json.loads(path.read_text(encoding="utf-8"))
    row["annotations"][0]["ground_truth"] = False
    path.write_text(json.dumps([row]), encoding="utf-8")
    assert article_in(read_back(FORMAT, tmp_path)).sign_off is None


def test_results_that_are_no_spans_are_kept_beside_the_article(reads: Callable[..., list[Read]]) -> None:
    tone = {"id": "c", "from_name": "tone", "to_name": "txt", "type": "choices", "value": {"choices": ["angry"]}}
    found = reads(task(region("Austin", "PERSON"), tone))
    assert article_in(found).article.meta["label-studio"]["left"] == [tone]  # type: ignore[index]
    assert "1 results of the task are no spans (choices)" in complaints(found)[0]


def test_several_speakers_of_one_quote_are_one_name(reads: Callable[..., list[Read]]) -> None:
    value: Task = {"text": ["Morecambe", "Wise"]}
    said = {"id": "r0", "from_name": "speaker", "to_name": "text", "type": "textarea", "value": value}
    incoming = article_in(reads(task(region("We mean it", "CONTENT"), said)))
    assert incoming.found
    assert incoming.found.spans[0].attributes["speaker"] == "Morecambe, Wise"
    incoming = article_in(reads(task(region("We mean it", "CONTENT"), {**said, "value": {"text": "Wise"}})))
    assert incoming.found
    assert incoming.found.spans[0].attributes["speaker"] == "Wise"


def test_paragraphs_are_joined_and_offsets_counted_within_them(reads: Callable[..., list[Read]]) -> None:
    paragraphs = [{"author": "Ada", "text": "😊 Yes."}, {"author": "Ben", "text": "😊 Austin said no."}]

    def row(start: object, first: int, end: object, last: int, surface: str) -> Task:
        value = {"start": start, "end": end, "startOffset": first, "endOffset": last, "text": surface}
        labels = {"paragraphlabels": ["PERSON"]}
        return {"id": surface, "type": "paragraphlabels", "value": {**value, **labels}}

    result = [row("1", 3, "1", 9, "Austin"), row("0", 3, "1", 9, "Yes.\n😊 Austin")]
    data = {"dialogue": paragraphs, "id": "dialogue-1"}
    found = reads({"data": data, "annotations": [{"result": [*result, row(9, 0, 9, 1, "x")]}]})
    incoming = article_in(found)
    assert incoming.article.text == "😊 Yes.\n😊 Austin said no."
    assert words(incoming) == ["Austin", "Yes.\n😊 Austin"]
    assert incoming.measured
    assert incoming.measured.unit is Unit.UTF16
    assert len(complaints(found)) == 1
    kept = incoming.article.meta["label-studio"]
    assert kept["paragraphs"] == [{"author": "Ada"}, {"author": "Ben"}]  # type: ignore[index]


def test_json_min_is_read_too(reads: Callable[..., list[Read]], tmp_path: Path) -> None:
    value = {**region("Austin", "PERSON")["value"]}
    row = {
        "id": 5,
        "text": TEXT,
        "desk": "foreign",
        "ner": [value, 3, {}],
        "tone": "angry",
        "annotation_id": 9,
        "lead_time": 1.5,
    }
    incoming = article_in(reads(row | {"annotator": 4}))
    assert words(incoming) == ["Austin"]
    assert incoming.article.meta["label-studio"] == {
        "task": {"id": 5},
        "data": {"desk": "foreign", "tone": "angry"},
        "annotation": {"id": 9, "completed_by": 4, "lead_time": 1.5},
    }
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(tmp_path / "project.json"))
    del row["id"]
    assert "task" not in article_in(reads(row)).article.meta["label-studio"]  # type: ignore[operator]


def test_the_text_may_be_in_another_column(reads: Callable[..., list[Read]]) -> None:
    data = {"url": "x", "body": TEXT, "number": 3}
    row = {"data": data, "annotations": [{"result": [region("Austin", "PERSON")]}]}
    assert words(article_in(reads(row))) == ["Austin"]
    assert article_in(reads(row, column="body")).article.meta["label-studio"]["data"] == {"url": "x", "number": 3}  # type: ignore[index]
    assert "no text in its column “nowhere”" in complaints(reads(row, column="nowhere"))[0]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"id": 1}, "no “data”"),
        ({"data": {}}, "it has none"),
        ({"data": {"one": "a b", "two": "c d"}}, "it has one, two"),
        ({"data": {"text": " "}}, "is empty"),
        ({"data": {"text": "s3://bucket/article.txt"}}, "only has its address, s3://bucket"),
        ({"data": {"text": [{"text": 1}]}}, "no text in its column"),
        ({"data": {"text": TEXT, "deep": json.loads("[" * 150 + "]" * 150)}}, "nested more than"),
        ({"data": {"text": TEXT}, "annotations": [{"result": [{"type": "hypertextlabels"}]}]}, "hypertext task"),
    ],
)
def test_a_task_that_cannot_be_read_is_listed(reads: Callable[..., list[Read]], row: Task, complaint: str) -> None:
    found = reads(row, task(region("Austin", "PERSON")))
    assert words(article_in(found)) == ["Austin"]
    assert complaint in complaints(found)[0]


def test_a_broken_line_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text("{\n" + json.dumps(task()), encoding="utf-8")
    assert FORMAT.read
    problem, found = FORMAT.read(path, {})
    assert isinstance(problem, Problem)
    assert isinstance(found, Incoming)
    assert (problem.line, found.line) == (1, 2)


def test_odd_values_do_no_harm(reads: Callable[..., list[Read]]) -> None:
    ours = {"remarks": [{"id": 3}], "sign_off": {"annotator": 3}, "meta": []}
    rows = [{"type": ["labels"], "id": {}}, {"type": "relation", "from_id": [], "to_id": None}, 3, {"value": 3}]
    row = {
        "id": [],
        "data": {"text": TEXT, "id": True, "title": 3, "copydesk": ours},
        "annotations": [{"result": rows}],
    }
    incoming = article_in(reads(row))
    assert (incoming.annotations, incoming.sign_off) == (None, None)
    assert incoming.article.id.startswith("project-")


@pytest.mark.parametrize(
    ("record", "is_one"),
    [
        ({"data": {"text": "a"}, "annotations": []}, True),
        ({"data": {"text": "a"}, "predictions": []}, True),
        ({"data": {"text": "a"}}, True),
        ({"data": {"body": "a"}}, False),
        ({"data": {"text": "a"}, "text": "b"}, False),
        ({"data": [], "annotations": []}, False),
        ({"text": "a", "annotations": []}, False),
    ],
)
def test_a_file_of_tasks_is_recognised(tmp_path: Path, record: Task, is_one: bool) -> None:
    path = tmp_path / "some.json"
    path.write_text(json.dumps([record]), encoding="utf-8")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path)) is is_one
    path.write_text("", encoding="utf-8")
    assert not FORMAT.recognises(Sample(path))


# What Label Studio says of our files


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Three articles, written."""
    text = TEXT + " <b>&amp;\"'"
    items = [
        Entity("e1", Span(2, 8), "PERSON", State.KEPT, annotator="Ada"),
        Entity("e2", Span(0, 1), 'A "new" <label>\n', score=0.25),
        Quote("q3", (Span(23, 34), Span(35, 48)), (Span(52, 57),), (Span(49, 51),), "Lloyd Austin", Kind.MIXED),
    ]
    gold = Annotations.of([replace(item, score=None) for item in items], SignOff("Ada", "2026-01-31T16:06:05+00:00"))
    articles = [
        Outgoing(Article("one", "Seoul", text, {"url": "x"}), gold, "gold", "news/1"),
        Outgoing(Article("two", "Seoul", text), Annotations.of(items), "started", "news/1", "rules 1"),
        Outgoing(Article("three", "Seoul", text), Annotations(), "waiting", "news/1"),
    ]
    for how in ("annotations", "predictions"):
        write(FORMAT, articles, tmp_path / how, {"as": how})
    return tmp_path


def test_label_studios_sdk_takes_the_config_and_every_result(export: Path) -> None:
    from label_studio_sdk.label_interface import LabelInterface
    from label_studio_sdk.label_interface.objects import PredictionValue

    for how in ("annotations", "predictions"):
        tasks = json.loads((export / how / "out.json").read_text(encoding="utf-8"))
        interface = LabelInterface((export / how / "out-config.xml").read_text(encoding="utf-8"))
        interface.validate()
        assert len(tasks) == 3
        for each in tasks:
            assert interface.validate_task({"data": each["data"]})
            (found,) = each[how]
            for number, row in enumerate(found["result"]):
                context = {"result": found["result"], "region": row}
                if row["type"] != "relation":
                    assert (
                        interface.validate_region(row, return_errors=True, region_index=number, context=context) == []
                    )
            regions = [row for row in found["result"] if row["type"] != "relation"]
            for row in found["result"]:
                if row["type"] == "relation":
                    assert interface._validate_relation_logic(row, regions) == (True, [])
            assert interface.validate_prediction(found, return_errors=True) == []
            PredictionValue(**{"model_version": None, "score": None, **found})
    labels = interface.get_control("label").labels
    assert {"PERSON", "CONTENT", "CUE", "SOURCE", 'A "new" <label>\n'} <= set(labels)
    assert {label.name for label in SCHEME.labels} <= set(labels)
    colours = interface.get_control("label").labels_attrs
    assert colours["PERSON"].attr["background"] == SCHEME.labels[0].look.light


def test_label_studios_converter_reads_the_tasks(export: Path, tmp_path: Path) -> None:
    from label_studio_sdk.converter import Converter

    folder = export / "annotations"
    tasks = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    for number, each in enumerate(tasks, 1):
        # Label Studio gives each task and annotation a number and an annotator on import.
        each["id"] = number
        each["annotations"][0] |= {"id": number, "completed_by": 1, "lead_time": 1}
    (folder / "out.json").write_text(json.dumps(tasks), encoding="utf-8")
    converter = Converter((folder / "out-config.xml").read_text(encoding="utf-8"), str(tmp_path))
    converter.convert(str(folder / "out.json"), str(tmp_path / "conll"), "CONLL2003", is_dir=False)
    written = (tmp_path / "conll" / "result.conll").read_text(encoding="utf-8")
    assert "Austin -X- _ B-PERSON" in written
    converter.convert(str(folder / "out.json"), str(tmp_path / "min"), "JSON_MIN", is_dir=False)
    rows = json.loads((tmp_path / "min" / "result.json").read_text(encoding="utf-8"))
    assert len(rows) == 3
    read = [each for each in read_back(FORMAT, tmp_path / "min" / "result.json") if isinstance(each, Incoming)]
    first, second, third = (words(each) for each in read)
    assert first == second == ["😊", "Austin", "“ironclad.”", "“We mean it,”", "he", "added"]
    assert third == []


def test_the_example_of_the_format_is_read() -> None:
    path = shared_file("label_studio.json")
    assert FORMAT.recognises
    assert FORMAT.recognises(Sample(path))
    assert FORMAT.read
    incoming = article_in(list(FORMAT.read(path, {})))
    assert words(incoming) == ["Austin", "Austin", "said", "“ironclad.”", "“We mean it,”", "he", "added"]
    assert incoming.found
    assert incoming.found.links == (Link("cue", "r3", "r2"),)
    predicted = article_in(list(FORMAT.read(path, {"take": "predictions"})))
    assert predicted.found
    assert predicted.found.spans[0].score == 0.91
