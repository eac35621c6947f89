"""Native gold as a row of the table: out and in again with nothing lost, and told apart from other JSON lines."""

from __future__ import annotations

from pathlib import Path

from exchange.gone_out import ARTICLES, GOLD
from exchange.round_trip import check_round_trip, outgoings, read_back, write
from hypothesis import given

from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.outgoing import Outgoing

NATIVE = format_named("copydesk")


@given(outgoings())
def test_native_gold_comes_back_as_it_went(outgoing: Outgoing) -> None:
    assert check_round_trip(NATIVE, outgoing) == []


def test_what_is_stated_of_an_article_comes_back(tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    write(NATIVE, ARTICLES, target)
    (first, second) = read_back(NATIVE, target)
    assert first.stated.pipeline == "en_news 1.0"  # type: ignore[union-attr]
    assert second.stated.status == "waiting"  # type: ignore[union-attr]
    assert {item.id for item in first.annotations} == {"e1", "e2", "q3", "q4", "r5"}  # type: ignore[union-attr]
    assert GOLD.annotations.sign_off == first.sign_off  # type: ignore[union-attr]


def test_lines_that_say_they_are_ours_are_ours(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    for content, name in (
        ('{"schema": "copydesk/1"}', "copydesk"),
        ('{"schema": "copydesk/9"}', "copydesk"),
        ('{"schema": "other/1"}', "jsonl"),
        ('{"schema": 1}', "jsonl"),
        ('[{"schema": "copydesk/1"}]', "jsonl"),
        ("", "jsonl"),
    ):
        path.write_text(content, encoding="utf-8")
        kind = format_of(path)
        assert kind
        assert kind.name == name
