"""An export is held to its manifest: a flipped byte, a file too few or too many, other counts, each named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange.gone_out import ARTICLES, CONVENTIONS, SCHEME
from exchange.test_exporting import WORDS

from copydesk import __version__
from copydesk.exchange.exporting import Order, export
from copydesk.exchange.formats import format_named
from copydesk.exchange.manifest import BadManifest, Counts, clear_away, files_of, read_manifest, written_manifest
from copydesk.exchange.staging import Written
from copydesk.exchange.verifying import verify

NATIVE = format_named("copydesk")


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A native export with losses, for a convention took something; the path of its manifest."""
    order = Order(NATIVE, tmp_path / "gold.jsonl", SCHEME, convention=CONVENTIONS["guardian"])
    return export(ARTICLES, order).manifest_path


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """An export of a folder; the path of its manifest."""
    return export(ARTICLES, Order(WORDS, tmp_path / "out", SCHEME)).manifest_path


def told(path: Path) -> list[str]:
    return [f"{Path(problem.source).name}: {problem.reason}" for problem in verify(path)]


def sealed(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Alter a manifest as somebody would who knows how it is sealed."""
    record = json.loads(path.read_text(encoding="utf-8"))
    change(record)
    counts = Counts()
    about = {key: value for key, value in record.items() if key not in ("sha256", "losses", "schema", "software")}
    bare = json.loads(written_manifest(about, (), counts, {}))
    bare.update(about)
    bare.pop("sha256")
    from copydesk.exchange import manifest

    bare["sha256"] = manifest._seal_of(bare)  # pyright: ignore[reportPrivateUsage]
    path.write_text(json.dumps(bare), encoding="utf-8")


def test_what_is_as_it_was_written_has_no_problem(gold: Path, words: Path) -> None:
    assert told(gold) == []
    assert told(words) == []


def test_a_manifest_says_what_was_written_from_what(gold: Path) -> None:
    manifest = read_manifest(gold)
    assert manifest["software"] == {"name": "Copydesk", "version": __version__}
    assert manifest["format"] == "copydesk"
    assert (manifest["articles"], manifest["statuses"]) == (2, {"gold": 1, "waiting": 1})
    assert (manifest["entities"], manifest["quotes"]) == ({"LOC": 1, "PERSON": 1}, {"direct": 2})
    assert manifest["remarks"] == {"note": 1}
    assert (manifest["schemes"], manifest["pipelines"]) == (["news/1"], ["en_news 1.0"])
    assert manifest["annotators"] == ["Ada", "Ben"]
    assert manifest["losses"] == {"fragments": 1, "quote": 1}
    assert manifest["convention"]["name"] == "guardian"  # type: ignore[index]
    assert [row["name"] for row in manifest["files"]] == ["gold.jsonl", "gold.losses.jsonl"]  # type: ignore[union-attr]
    assert str(gold.parent) not in gold.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["gold.jsonl", "gold.losses.jsonl"])
def test_one_flipped_bit_is_found_in_every_file(gold: Path, name: str) -> None:
    path = gold.with_name(name)
    data = bytearray(path.read_bytes())
    for place in range(0, len(data), 97):
        data[place] ^= 1
        path.write_bytes(data)
        assert any(problem.startswith(f"{name}: It was altered") for problem in told(gold)), place
        data[place] ^= 1
    path.write_bytes(data)
    assert told(gold) == []


def test_a_flipped_bit_of_the_manifest_itself_is_found(gold: Path) -> None:
    data = bytearray(gold.read_bytes())
    for place in range(len(data)):
        data[place] ^= 1
        gold.write_bytes(data)
        assert told(gold) or json.loads(data) == json.loads(bytes(data)), place
        data[place] ^= 1


def test_a_missing_file_a_longer_one_and_an_extra_one_are_named(words: Path) -> None:
    folder = words.parent / "out"
    (folder / "austin.txt").unlink()
    (folder / "b_2.txt").write_bytes(b"Nothing at all.")
    (folder / "c.txt").write_text("more", encoding="utf-8")
    assert told(words) == [
        "austin.txt: It is missing.",
        "b_2.txt: It has 15 bytes, and had 8 when it was written.",
        "c.txt: It is no part of the export; remove it, or export anew.",
    ]


def test_a_folder_in_the_place_of_a_file_is_a_problem(words: Path) -> None:
    path = words.parent / "out" / "b_2.txt"
    path.unlink()
    path.mkdir()
    assert [problem.split(":")[0] for problem in told(words)] == ["b_2.txt"]


def test_a_file_that_cannot_be_read_is_a_problem(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> str:
        raise PermissionError

    monkeypatch.setattr("copydesk.exchange.verifying.sha256_of_file", refused)
    assert "not allowed" in told(words)[0]


def test_losses_that_belong_to_another_export_are_named(gold: Path) -> None:
    losses = gold.with_name("gold.losses.jsonl").read_bytes()
    export(ARTICLES, Order(NATIVE, gold.with_name("gold.jsonl"), SCHEME))
    assert not gold.with_name("gold.losses.jsonl").exists()
    gold.with_name("gold.losses.jsonl").write_bytes(losses)
    assert told(gold) == ["gold.losses.jsonl: It is no part of the export; remove it, or export anew."]


def test_native_gold_is_counted_again(gold: Path) -> None:
    sealed(gold, lambda record: record.update(articles=3, entities={"LOC": 1}, quotes={}))
    assert told(gold) == [
        "gold.manifest.json: It says 3 for articles, and there are 2.",
        "gold.manifest.json: It says LOC 1 for entities, and there are LOC 1, PERSON 1.",
        "gold.manifest.json: It says none for quotes, and there are direct 2.",
    ]


def test_what_is_no_gold_any_more_is_counted_as_far_as_it_goes(gold: Path) -> None:
    target = gold.with_name("gold.jsonl")
    target.write_bytes(b'{"entities": [1], "quotes": 2}\nnothing\n')
    assert told(gold)[1] == "gold.manifest.json: It says 2 for articles, and there are 1."
    target.write_bytes(b"\xff\xfe")
    assert told(gold)[1] == "gold.manifest.json: It says 2 for articles, and there are 0."


def test_what_is_no_manifest_is_refused_by_name(gold: Path, tmp_path: Path) -> None:
    assert "no manifest" in told(gold.with_name("gold.jsonl"))[0]
    assert "not there" in told(tmp_path / "nowhere.manifest.json")[0]
    gold.write_text(json.dumps({"schema": "copydesk-manifest/9"}), encoding="utf-8")
    assert "update Copydesk" in told(gold)[0]
    gold.write_text(json.dumps({"schema": 1}), encoding="utf-8")
    assert "no manifest" in told(gold)[0]
    gold.write_bytes(b"[" * 100_000)
    assert "no manifest" in told(gold)[0]


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../../x", "C:/x", "a\\b", "."])
def test_a_manifest_that_leads_out_of_its_folder_is_not_trusted(gold: Path, name: str) -> None:
    sealed(gold, lambda record: record.update(files=[{"name": name, "bytes": 1, "sha256": ""}]))
    assert "leads out of its folder" in told(gold)[0]
    assert files_of(gold) == ()


def test_a_manifest_under_another_name_still_counts(gold: Path) -> None:
    other = gold.with_name("manifest.txt")
    gold.rename(other)
    assert told(other) == []


def test_only_what_an_export_left_as_it_was_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    clear_away([Written("a", empty, 0), Written("gone", empty, 0)], [], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_manifest_of_unreadable_size_is_none(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.exchange.manifest._MOST_BYTES", 10)
    with pytest.raises(BadManifest):
        read_manifest(gold)
