"""The table of quotes: every cell as it stands in the article, safe in a spreadsheet, and what is left out named."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from round_trip import outgoings, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.annotated.quotes_csv import COLUMNS
from copydesk.exchange.formats import format_named
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing

KIND = format_named("quotes-csv")
TEXT = "Austin said ties are “ironclad.” “We mean it,” he added."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


QUOTE = Quote("q1", (span("“ironclad.”"), span("“We mean it,”")), (span("said"),), (span("Austin"),), "Lloyd Austin")
META = {"url": "https://example.org/1", "published": "2026-01-31", "byline": "Jane Roe", "desk": 3}
ARTICLE = Article("korea-1", "Austin in Seoul", TEXT, META)
OUT = Outgoing(ARTICLE, Annotations.of([QUOTE]), "started", "news/1")


def table(outgoing: Outgoing = OUT, choices: Mapping[str, str] | None = None) -> tuple[bytes, list[Loss]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quotes.csv"
        losses = write(KIND, [outgoing], path, choices)
        return path.read_bytes(), losses


def rows_of(data: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_row_says_who_says_what_and_where() -> None:
    data, losses = table()
    assert rows_of(data) == [
        {
            "speaker": "Lloyd Austin",
            "cue": "said",
            "quote": "“ironclad.” […] “We mean it,”",
            "source": "Austin",
            "kind": "direct",
            "article": "korea-1",
            "title": "Austin in Seoul",
            "url": "https://example.org/1",
            "published": "2026-01-31",
            "quote_id": "q1",
            "quote_offsets": "[[21, 32], [33, 46]]",
            "cue_offsets": "[[7, 11]]",
            "source_offsets": "[[0, 6]]",
            "status": "started",
        }
    ]
    assert [(loss.what, str(loss.done)) for loss in losses] == [
        (Lost.TEXT, "The table has quotes alone: the text was left out."),
        (Lost.META, "The table has no room for byline, desk: left out."),
    ]


def test_entities_are_named_as_left_out() -> None:
    outgoing = replace(OUT, annotations=Annotations.of([Entity("e1", span("Austin"), "PERSON")]))
    data, losses = table(outgoing)
    assert rows_of(data) == []
    assert ("e1", Lost.ENTITY) in {(loss.item_id, loss.what) for loss in losses}


@given(outgoing=outgoings())
def test_every_cell_comes_back_and_no_spreadsheet_runs_one(outgoing: Outgoing) -> None:
    data, losses = table(outgoing)
    rows = rows_of(data)
    quotes = sorted(outgoing.annotations.quotes.values(), key=lambda quote: (quote.content, quote.id))
    assert [row["quote_id"] for row in rows] == [quote.id for quote in quotes]
    guarded = 0
    for row, quote in zip(rows, quotes, strict=True):
        for column, role in (("quote", Role.CONTENT), ("cue", Role.CUE), ("source", Role.SOURCE)):
            words = " […] ".join(each.of(outgoing.article.text) for each in quote.part(role))
            assert row[column] in (words, f"'{words}")
        assert row["speaker"] == (quote.speaker or "")
        assert Kind(row["kind"]) is quote.kind
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        guarded += sum(cell.startswith("'") for cell in row.values())
    assert len([loss for loss in losses if "apostrophe" in loss.done]) <= guarded


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])
def test_what_begins_like_a_formula_is_guarded_and_told(words: str) -> None:
    text = f"x{words}"
    quote = Quote("q1", (Span(1, len(text)),))
    outgoing = Outgoing(Article("a", "A", text), Annotations.of([quote]), "started", "news/1")
    data, losses = table(outgoing)
    assert rows_of(data)[0]["quote"] == f"'{words}"
    assert [(loss.item_id, str(loss.done)) for loss in losses if loss.item_id] == [
        ("q1", "“quote” begins like a formula: an apostrophe was put in front of it.")
    ]
    kept, losses = table(outgoing, {"formulas": "keep"})
    assert rows_of(kept)[0]["quote"] == words
    assert not [loss for loss in losses if loss.item_id]


def test_mark_and_separator_are_chosen() -> None:
    assert table()[0].startswith(b'\xef\xbb\xbf"speaker",')
    assert table(choices={"bom": "no"})[0].startswith(b'"speaker",')
    for name, separator in (("semicolon", ";"), ("tab", "\t")):
        data, _ = table(choices={"separator": name})
        assert tuple(rows_of(data, separator)[0]) == COLUMNS
