"""Exports: what is narrowed, what is lost and told, what is left when one fails, and that a second is the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from exchange.gone_out import ARTICLES, BARE, CONVENTIONS, GOLD, SCHEME
from exchange.round_trip import outgoings
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.annotations import QUOTES, Role
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.exporting import ExportStopped, Order, SomethingLost, export, losses_of, stem_of
from copydesk.exchange.format import Format
from copydesk.exchange.formats import WRITABLE, format_named
from copydesk.exchange.gold import BadGold
from copydesk.exchange.losses import Carries, Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

NATIVE = format_named("copydesk")


def _write_words(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    for each in articles:
        with files.open(f"{each.article.id.replace('/', '_')}.txt") as file:
            file.write(each.article.text.encode("utf-8"))
        for entity in each.annotations.entities.values():
            yield Loss(each.article.id, entity.id, Lost.EDGES, "Widened.", None, (entity.span,))
        for quote in each.annotations.quotes.values():
            yield Loss(each.article.id, quote.id, Lost.EDGES, "Gone.", Role.CUE)


WORDS = Format("words", (".txt",), "Words", write=_write_words, carries=Carries.ENTITIES, folder=True)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_native_gold_loses_nothing_and_has_its_manifest_beside(tmp_path: Path) -> None:
    done = export(ARTICLES, Order(NATIVE, tmp_path / "gold.jsonl", SCHEME))
    assert names(tmp_path) == ["gold.jsonl", "gold.manifest.json"]
    assert (done.articles, dict(done.losses), done.losses_path) == (2, {}, None)
    assert done.manifest_path == tmp_path / "gold.manifest.json"
    assert [row["id"] for row in rows(tmp_path / "gold.jsonl")] == ["austin", "b/2"]


def test_labels_narrow_the_annotations_and_lose_nothing(tmp_path: Path) -> None:
    done = export(ARTICLES, Order(NATIVE, tmp_path / "a.jsonl", SCHEME, labels=frozenset({"LOC"}), strict=True))
    first, second = rows(tmp_path / "a.jsonl")
    assert [row["label"] for row in first["entities"]] == ["LOC"]  # type: ignore[union-attr, index]
    assert (first["quotes"], second["entities"]) == ([], [])
    assert done.articles == 2
    export(ARTICLES, Order(NATIVE, tmp_path / "b.jsonl", SCHEME, labels=frozenset({QUOTES})))
    assert [len(row["quotes"]) for row in rows(tmp_path / "b.jsonl")] == [2, 0]  # type: ignore[arg-type]


def test_what_a_convention_leaves_out_or_alters_is_a_loss(tmp_path: Path) -> None:
    told: list[Loss] = []
    order = Order(NATIVE, tmp_path / "g.jsonl", SCHEME, convention=CONVENTIONS["guardian"])
    done = export(ARTICLES, order, tell=told.append)
    assert dict(done.losses) == {Lost.FRAGMENTS: 1, Lost.QUOTE: 1}
    assert [(loss.item_id, loss.what) for loss in told] == [("q3", Lost.FRAGMENTS), ("q4", Lost.QUOTE)]
    report = rows(tmp_path / "g.losses.jsonl")
    assert report[1] == {"article": "austin", "item": "q4", "lost": "quote", "done": str(told[1].done)}
    assert done.losses_path == tmp_path / "g.losses.jsonl"
    assert [loss.what for loss in losses_of(GOLD, order)] == [Lost.FRAGMENTS, Lost.QUOTE]


def test_every_loss_is_put_down_with_what_became_of_it(tmp_path: Path) -> None:
    done = export(ARTICLES, Order(WORDS, tmp_path / "out", SCHEME))
    assert names(tmp_path) == ["out.losses.jsonl", "out.manifest.json", "out/austin.txt", "out/b_2.txt"]
    report = rows(tmp_path / "out.losses.jsonl")
    assert len(report) == sum(done.losses.values())
    assert {"became": [[17, 29]], "article": "austin", "item": "e1", "lost": "edges", "done": "Widened."} in report
    assert {"role": "cue", "article": "austin", "item": "q4", "lost": "edges", "done": "Gone."} in report
    assert done.losses[Lost.QUOTE] == 2


def test_strict_writes_nothing_when_something_is_lost(tmp_path: Path) -> None:
    with pytest.raises(SomethingLost, match=r"edges \(4\).*quote \(2\)"):
        export(ARTICLES, Order(WORDS, tmp_path / "out", SCHEME, strict=True))
    assert names(tmp_path) == []
    with pytest.raises(SomethingLost) as refused:
        export(ARTICLES, Order(WORDS, tmp_path / "out", SCHEME, strict=True, allowed=frozenset(Lost) - {Lost.META}))
    assert dict(refused.value.losses) == {Lost.META: 1}
    export(ARTICLES, Order(WORDS, tmp_path / "out", SCHEME, strict=True, allowed=frozenset(Lost)))
    assert len(names(tmp_path)) == 4


def test_a_failure_on_the_way_leaves_nothing_new(tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    target.write_text("old\n", encoding="utf-8")

    def going() -> Iterator[Outgoing]:
        yield GOLD
        raise BadGold("The project is damaged.")

    with pytest.raises(BadGold):
        export(going(), Order(NATIVE, target, SCHEME, convention=CONVENTIONS["guardian"]))
    assert names(tmp_path) == ["gold.jsonl"]
    assert target.read_text(encoding="utf-8") == "old\n"


def test_an_export_can_be_stopped_at_any_article_and_at_the_end(tmp_path: Path) -> None:
    order = Order(NATIVE, tmp_path / "gold.jsonl", SCHEME)
    for asked in range(3):
        answers = iter([False] * asked + [True])
        with pytest.raises(ExportStopped):
            export(ARTICLES, order, stopped=lambda answers=answers: next(answers))
        assert names(tmp_path) == []
    done: list[int] = []
    export(ARTICLES, order, done.append, lambda: False)
    assert done == [1, 2]


def test_what_an_earlier_export_left_is_cleared_away(tmp_path: Path) -> None:
    order = Order(WORDS, tmp_path / "out", SCHEME)
    export(ARTICLES, order)
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    export([BARE], order)
    assert names(tmp_path) == ["out.manifest.json", "out/b_2.txt", "out/mine.txt"]
    export(ARTICLES, order)
    (tmp_path / "out" / "austin.txt").write_text("altered", encoding="utf-8")
    export([BARE], order)
    assert "out/austin.txt" in names(tmp_path)


def test_what_cannot_be_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    def never() -> Iterator[Outgoing]:
        raise AssertionError
        yield GOLD

    with pytest.raises(BadChoice, match="colour"):
        export(never(), Order(NATIVE, tmp_path / "a.jsonl", SCHEME, {"colour": "red"}))
    with pytest.raises(FileNotFoundError):
        export(never(), Order(NATIVE, tmp_path / "nowhere" / "a.jsonl", SCHEME))


@pytest.mark.parametrize(
    ("name", "stem"), [("gold.jsonl", "gold"), ("Gold.JSONL", "Gold"), ("gold", "gold"), (".jsonl", ".jsonl")]
)
def test_the_files_beside_are_named_after_the_export(name: str, stem: str) -> None:
    assert stem_of(NATIVE, Path(name)) == stem


def test_a_folder_keeps_its_name_whatever_that_ends_in() -> None:
    assert stem_of(WORDS, Path("out.txt")) == "out.txt"


@pytest.mark.parametrize("kind", WRITABLE, ids=lambda kind: kind.name)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(articles=st.lists(outgoings(), max_size=3, unique_by=lambda each: each.article.id.casefold()))
def test_every_format_is_the_same_byte_for_byte_on_repeat(
    kind: Format, articles: list[Outgoing], tmp_path_factory: pytest.TempPathFactory
) -> None:
    written: list[dict[str, bytes]] = []
    for _ in range(2):
        folder = tmp_path_factory.mktemp("export")
        target = folder / ("out" if kind.folder else "out" + kind.suffixes[0])
        export([GOLD, *articles], Order(kind, target, SCHEME))
        written.append({name: (folder / name).read_bytes() for name in names(folder)})
    assert written[0] == written[1]
    assert "out.manifest.json" in written[0]
