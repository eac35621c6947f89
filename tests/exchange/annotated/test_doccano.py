"""doccano: its own import and export between our writer and our reader, and both alone."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated import doccano_rules
from exchange.annotated.formats_shared import shared_file
from hypothesis import given
from hypothesis import strategies as st
from round_trip import check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.flat import Link
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.incoming import Incoming, Problem
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

RELATIONS, LABELS = format_named("doccano"), format_named("doccano-labels")
TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
Row = dict[str, Any]


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


QUOTE = Quote("q2", (span("“ironclad.”"), span("“We mean it,”")), (span("said"),), (span("Austin"),))
ARTICLE = Article("korea-1", "Austin in Seoul", TEXT, {"url": "https://example.org/1"})
OUT = Outgoing(ARTICLE, Annotations.of([Entity("e1", span("Austin"), "PERSON"), QUOTE]), "started", "news/1")

overlaps = st.sampled_from(("all", "quotes", "entities", "longer", "shorter"))
units = st.sampled_from((Unit.CODE_POINT, Unit.GRAPHEME))


def one_read(content: str | Row, choices: Mapping[str, str] | None = None) -> tuple[Incoming, list[str]]:
    """Read one line: the article, and what was left out of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "all.jsonl"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        first, *others = read_back(RELATIONS, path, choices)
    assert isinstance(first, Incoming), first
    return first, [str(each.reason) for each in others if isinstance(each, Problem)]


def written(folder: Path, outgoing: Outgoing = OUT, choices: Mapping[str, str] | None = None) -> list[Row]:
    path = folder / "out.jsonl"
    write(RELATIONS, [outgoing], path, choices)
    return doccano_rules.rows_of(path)


# Round trips


@given(outgoing=outgoings(), kept=overlaps, unit=units)
def test_relations_come_back_but_for_what_the_losses_say(outgoing: Outgoing, kept: str, unit: Unit) -> None:
    check_round_trip(RELATIONS, outgoing, {"overlaps": kept, "unit": unit}, {"offsets": unit})


@given(outgoing=outgoings(), kept=overlaps, unit=units)
def test_labels_come_back_but_for_what_the_losses_say(outgoing: Outgoing, kept: str, unit: Unit) -> None:
    check_round_trip(LABELS, outgoing, {"overlaps": kept, "unit": unit}, {"offsets": unit})


@given(outgoing=outgoings(), kept=st.sampled_from(("quotes", "longer")))
def test_what_doccano_exports_of_our_file_is_what_went_in(outgoing: Outgoing, kept: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        # With no overlap left, a project that allows none drops nothing in silence.
        write(RELATIONS, [outgoing], path, {"overlaps": kept})
        (ours,) = read_back(RELATIONS, path)
        rows = doccano_rules.rows_of(path)
    stored = doccano_rules.import_relations(rows, overlapping=False)
    assert len(stored[0].spans) == len(rows[0]["entities"])
    back, problems = one_read(doccano_rules.export(stored, relations=True))
    assert isinstance(ours, Incoming)
    assert back.article.id == outgoing.article.id
    assert back.article.title == outgoing.article.title
    assert {**back.article.meta} == {**outgoing.article.meta, "doccano": {"Comments": []}}
    assert sorted(map(repr, gathered(back))) == sorted(map(repr, gathered(ours)))
    assert not problems


@given(outgoing=outgoings())
def test_what_doccano_exports_of_our_labels_is_what_went_in(outgoing: Outgoing) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        write(LABELS, [outgoing], path)
        rows = doccano_rules.rows_of(path)
    exported = json.loads(doccano_rules.export(doccano_rules.import_sequences(rows), relations=False))
    assert exported["label"] == rows[0]["label"]
    assert exported["id"] == outgoing.article.id


# Writing


def test_a_line_is_what_doccano_itself_writes(tmp_path: Path) -> None:
    (row,) = written(tmp_path)
    assert list(row) == ["id", "text", "entities", "relations", "title", "meta"]
    assert row["entities"][0] == {"id": 0, "label": "PERSON", "start_offset": 2, "end_offset": 8}
    assert row["relations"][0] == {"id": 0, "from_id": 3, "to_id": 2, "type": "cue"}


def test_a_project_without_overlap_would_drop_what_all_keeps(tmp_path: Path) -> None:
    rows = written(tmp_path)
    with pytest.raises(doccano_rules.Refused, match="no entity of the line"):
        doccano_rules.import_relations(rows, overlapping=False)


def test_graphemes_are_counted_where_the_project_counts_them(tmp_path: Path) -> None:
    text = "e\u0301\r\nAustin"
    items = [Entity("e1", Span(4, 10), "PERSON"), Entity("e2", Span(1, 3), "ORG")]
    outgoing = Outgoing(Article("a", "A", text), Annotations.of(items), "started", "news/1")
    path = tmp_path / "out.jsonl"
    losses = write(LABELS, [outgoing], path, {"unit": "grapheme"})
    assert doccano_rules.rows_of(path)[0]["label"] == [[0, 2, "ORG"], [2, 8, "PERSON"]]
    assert [(loss.item_id, loss.what, loss.became) for loss in losses] == [("e2", Lost.EDGES, (Span(0, 4),))]


def test_what_doccano_has_no_place_for_is_told(tmp_path: Path) -> None:
    quote = replace(QUOTE, speaker="Lloyd Austin", kind=Kind.INDIRECT)
    signed = Annotations.of([quote], SignOff("Ada", "2026-01-31T16:06:05+00:00"))
    losses = write(RELATIONS, [replace(OUT, annotations=signed, status="gold")], tmp_path / "out.jsonl")
    assert {loss.what for loss in losses} == {Lost.SIGN_OFF, Lost.SPEAKER, Lost.KIND}


def test_columns_that_doccano_makes_itself_stay_out(tmp_path: Path) -> None:
    article = replace(ARTICLE, meta={"doccano": {"filename": "a.txt", "desk": "asia"}})
    path = tmp_path / "out.jsonl"
    losses = write(RELATIONS, [replace(OUT, article=article)], path)
    (row,) = doccano_rules.rows_of(path)
    assert doccano_rules.import_relations([row])[0].meta["desk"] == "asia"
    assert [str(loss.done) for loss in losses if loss.what is Lost.META] == [
        "The file's own “filename” was left out: doccano has a column of that name."
    ]


def test_the_same_again_is_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write(RELATIONS, [OUT], tmp_path / f"{name}.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "other.jsonl").read_bytes()


# Reading


def test_labels_may_stand_in_any_column_and_any_shape() -> None:
    for row in (
        {"text": TEXT, "label": [[2, 8, "PERSON"]]},
        {"text": TEXT, "labels": [[2, 8, "PERSON"]]},
        {"text": TEXT, "label": [{"start_offset": 2, "end_offset": 8, "label": "PERSON"}]},
        {"text": TEXT, "entities": [{"start_offset": 2, "end_offset": 8, "label": "PERSON"}]},
    ):
        found, problems = one_read(row)
        assert found.found
        assert [(each.fragments, each.label) for each in found.found.spans] == [((Span(2, 8),), "PERSON")]
        assert "doccano" not in found.article.meta
        assert not problems
    found, _ = one_read({"body": TEXT, "marks": [[2, 8, "ORG"]]}, {"text": "body", "labels": "marks"})
    assert found.found
    assert found.found.labels == ("ORG",)
    found, _ = one_read({"text": TEXT, "annotations": [{"label": 7, "start_offset": 2, "end_offset": 8, "user": 1}]})
    assert found.found
    assert found.found.labels == ("7",)
    found, _ = one_read({"text": TEXT})
    assert found.found
    assert found.found.spans == ()


def test_without_words_the_unit_is_in_doubt_or_chosen() -> None:
    row = {"text": TEXT, "label": [[3, 9, "PERSON"]]}
    doubtful, _ = one_read(row)
    assert doubtful.measured
    assert doubtful.measured.ambiguous
    settled, _ = one_read(row, {"offsets": "utf16"})
    assert settled.found
    assert settled.found.spans[0].fragments == (Span(2, 8),)
    plain, _ = one_read({"text": "Austin", "label": [[0, 6, "PERSON"]]})
    assert plain.measured
    assert not plain.measured.ambiguous


def test_relations_lead_to_the_entities_of_their_line() -> None:
    entities = [
        {"id": 41, "start_offset": 23, "end_offset": 34, "label": "CONTENT"},
        {"id": 40, "start_offset": 9, "end_offset": 13, "label": "CUE"},
        {"id": 40, "start_offset": 2, "end_offset": 8, "label": "SOURCE"},
        {"id": [40], "start_offset": 0, "end_offset": 1, "label": "SOURCE"},
    ]
    relations = [
        {"from_id": 41, "to_id": 40, "type": "cue"},
        {"id": 1, "from_id": 41, "to_id": 1, "type": "source"},
        {"id": 2, "from_id": "41", "to_id": 40, "type": "source"},
        {"id": 3, "from_id": 41, "to_id": 40},
    ]
    found, problems = one_read({"text": TEXT, "entities": entities, "relations": relations})
    assert found.found
    assert found.found.links == (Link("cue", "s1", "s2"), Link("", "s1", "s2"))
    assert problems == [
        f"Relation {number} (source) leads to an entity that is not in its line; it was left out." for number in (2, 3)
    ]


def test_the_number_and_the_comments_of_a_line_come_back(tmp_path: Path) -> None:
    row = {"id": 17, "text": TEXT, "desk": "asia", "entities": [], "relations": [], "Comments": [{"text": "?"}]}
    found, _ = one_read(row)
    assert found.article.meta == {"doccano": {"id": 17, "desk": "asia", "Comments": [{"text": "?"}]}}
    path = tmp_path / "out.jsonl"
    assert write(RELATIONS, [Outgoing(found.article, Annotations(), "started", "news/1")], path) == []
    (out,) = doccano_rules.rows_of(path)
    assert {key: out[key] for key in row} == row
    assert one_read(out)[0].article.id == found.article.id


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ({"text": "a", "entities": [{"start_offset": 0, "end_offset": 1, "label": "X"}]}, "doccano"),
        ({"text": "a", "entities": [], "relations": []}, "doccano"),
        ({"text": "a", "entities": [], "Comments": []}, "doccano"),
        ({"text": "a", "label": [[0, 1, "X"]]}, "doccano-labels"),
        ({"text": "a", "label": []}, "doccano-labels"),
        ({"text": "a", "labels": [[0, 1, "X"]]}, "doccano-labels"),
        ({"text": "a", "label": ["sport"]}, "jsonl"),
        ({"text": "a", "entities": []}, "jsonl"),
        ({"text": "a", "entities": [{"start": 0}]}, "jsonl"),
        ({"schema": "copydesk/1", "text": "a", "label": []}, "copydesk"),
        ({"schema": "copydesk/1", "text": "a", "entities": [], "relations": []}, "copydesk"),
        ({"label": []}, "jsonl"),
    ],
)
def test_lines_are_recognised(tmp_path: Path, record: Row, name: str) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    found = format_of(path)
    assert found
    assert found.name == name


# Files of others


def test_the_shared_file_with_relations_is_read() -> None:
    path = shared_file("doccano_relation.jsonl")
    assert format_of(path) is RELATIONS
    (found,) = read_back(RELATIONS, path)
    assert isinstance(found, Incoming)
    text = found.article.text
    assert [
        [" ".join(each.of(text) for each in part) for part in (quote.content, quote.cue, quote.source)]
        for quote in gathered(found).quotes.values()
    ] == [["“ironclad.”", "said", "Austin"], ["“We mean it,”", "added", "he"]]


def test_the_shared_file_of_labels_is_read() -> None:
    path = shared_file("doccano_seq.jsonl")
    assert format_of(path) is LABELS
    (found,) = read_back(LABELS, path)
    assert isinstance(found, Incoming)
    assert found.found
    assert found.found.labels == ("CONTENT", "CUE", "PERSON", "SOURCE")
