"""`copydesk convert`: from any format to any other without a project, in little memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from exchange.gone_out import ARTICLES, GOLD, SCHEME, TEXT

from copydesk.cli import DONE, IMPOSSIBLE, REPORTED, main
from copydesk.exchange.exporting import Order, export
from copydesk.exchange.formats import format_named


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A native export of a gold article and a bare one."""
    path = tmp_path / "gold.jsonl"
    export(ARTICLES, Order(format_named("copydesk"), path, SCHEME))
    return path


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_native_gold_is_the_same_when_it_is_converted_into_itself(gold: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.jsonl"
    assert main(["convert", str(gold), "-o", str(again), "--from", "copydesk", "--to", "copydesk", "--strict"]) == DONE
    assert again.read_bytes() == gold.read_bytes()


def test_there_and_back_keeps_every_annotation(gold: Path, tmp_path: Path) -> None:
    there, back = tmp_path / "brat", tmp_path / "back.jsonl"
    assert main(["convert", str(gold), "-o", str(there), "--to", "brat"]) == DONE
    assert main(["convert", str(there), "-o", str(back), "--from", "brat", "--to", "copydesk"]) == DONE
    first = next(row for row in rows(back) if row["text"] == TEXT)
    before = rows(gold)[0]
    for key in ("entities", "quotes"):
        assert [{**each, "id": ""} for each in first[key]] == [  # type: ignore[union-attr, dict-item]
            {**each, "id": ""}
            for each in before[key]  # type: ignore[union-attr, dict-item]
        ]


def test_articles_alone_become_lines_that_wait(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ada Novak spoke.", encoding="utf-8")
    assert main(["convert", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.jsonl")]) == DONE
    assert rows(tmp_path / "out.jsonl")[0]["status"] == "waiting"


def test_labels_stay_unless_a_table_says_otherwise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tasks = tmp_path / "tasks.jsonl"
    spans = [(0, 4, "WHO"), (5, 7, "verb"), (8, 12, "QUOTE"), (0, 7, "X")]
    task = {
        "text": "Ada: no “no”",
        "spans": [{"start": start, "end": end, "label": label} for start, end, label in spans],
        "answer": "accept",
        "_view_id": "spans_manual",
    }
    tasks.write_text(json.dumps(task), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    words = ["convert", str(tasks), "-o", str(out), "--from", "prodigy"]
    assert main([*words, "--map", "WHO=PERSON", "--map", "X=-", "--nearest"]) == REPORTED
    (row,) = rows(out)
    assert [each["label"] for each in row["entities"]] == ["PERSON"]  # type: ignore[union-attr]
    assert row["quotes"][0]["cue"][0]["text"] == "no"  # type: ignore[index]
    assert "labelled “X” were left out" in capsys.readouterr().err
    assert main(words) == REPORTED
    assert {each["label"] for each in rows(out)[0]["entities"]} == {"WHO", "X"}  # type: ignore[union-attr]
    said = capsys.readouterr().err
    assert "belongs to no content" in said
    assert "Offsets of 1 articles count in codepoint." in said
    assert rows(out)[0]["scheme"] == "converted/1"
    out.unlink()
    assert main([*words, "--strict"]) == IMPOSSIBLE
    assert "Nothing was written, for there were 1 problems." in capsys.readouterr().err
    assert not out.exists()


def test_native_labels_can_be_renamed_and_left_out(gold: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    words = ["convert", str(gold), "-o", str(out), "--map", "PERSON=WHO", "--map", "LOC=-", "--map", "ORG=cue"]
    assert main(words) == REPORTED
    assert [each["label"] for each in rows(out)[0]["entities"]] == ["WHO"]  # type: ignore[union-attr]
    assert len(rows(out)[0]["quotes"]) == 2  # type: ignore[arg-type]


def test_an_id_that_comes_twice_is_told(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    twin = tmp_path / "twin.jsonl"
    twin.write_bytes(gold.read_bytes())
    assert main(["convert", str(gold), str(twin), "-o", str(tmp_path / "out.jsonl")]) == REPORTED
    said = capsys.readouterr().err
    assert f"{twin}:1: Another article has the id “austin”" in said
    assert len(rows(tmp_path / "out.jsonl")) == 2


def test_a_bad_line_is_told_and_the_others_come(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with gold.open("a", encoding="utf-8") as file:
        file.write("{\n")
    assert main(["convert", str(gold), "-o", str(tmp_path / "out.jsonl")]) == REPORTED
    assert "gold.jsonl:3: The line is not JSON" in capsys.readouterr().err


def test_a_convention_serves_files_too(gold: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["convert", str(gold), "-o", str(out), "--convention", "guardian"]) == DONE
    assert len(rows(out)[0]["quotes"]) == 2  # type: ignore[arg-type]
    assert len(rows(tmp_path / "out.losses.jsonl")) == 2


def test_what_is_set_goes_where_it_is_offered(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows_path = tmp_path / "rows.csv"
    rows_path.write_text("body,name\nAda spoke.,One\n", encoding="utf-8")
    out = tmp_path / "brat"
    words = ["convert", str(rows_path), "-o", str(out), "--from", "csv", "--to", "brat"]
    assert main([*words, "--set", "text=body", "--set", "quotes=relations"]) == DONE
    assert main([*words, "--set", "text=body", "--set", "colour=red"]) == IMPOSSIBLE
    assert "has no choice “colour”" in capsys.readouterr().err
    assert main(["convert", str(rows_path), "-o", str(out), "--to", "brat", "--set", "text=body"]) == DONE


@pytest.mark.parametrize("word", ["PER", "=PERSON", "PER="])
def test_a_table_of_labels_is_written_as_pairs(gold: Path, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(gold), "-o", "out.jsonl", "--map", word]) == IMPOSSIBLE
    assert f"“{word}” maps no label" in capsys.readouterr().err


def _peak(source: Path, out: Path) -> int:
    """Kilobytes that a conversion needs at most, as the system counts them."""
    code = (
        "import resource, sys\nfrom copydesk.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    words = ["convert", str(source), "-o", str(out), "--from", "copydesk", "--to", "copydesk"]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=240, check=True)
    code_of, peak = map(int, done.stdout.split())
    assert code_of == DONE, done.stderr
    return peak


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is counted otherwise elsewhere")
def test_a_file_ten_times_as_large_needs_no_more_memory(tmp_path: Path) -> None:
    peaks: list[int] = []
    sizes: list[int] = []
    for count in (300, 3000):
        path = tmp_path / f"{count}.jsonl"
        row = json.loads(_line())
        with path.open("w", encoding="utf-8") as file:
            for number in range(count):
                file.write(json.dumps({**row, "id": f"a{number}"}, ensure_ascii=False) + "\n")
        sizes.append(path.stat().st_size // 1024)
        peaks.append(_peak(path, tmp_path / f"{count}-out.jsonl"))
    # Read into memory, the larger one would need some 45 MB more, and several times that as Python's objects.
    assert sizes[1] - sizes[0] > 40_000
    assert peaks[1] - peaks[0] < 8_000


def _line() -> str:
    from dataclasses import replace

    from copydesk.core.article import Article
    from copydesk.exchange.gold import gold_line

    long = replace(GOLD, article=Article("a", "Long", TEXT + "\nAnd so on and so forth." * 600))
    return gold_line(long.article, long.annotations, scheme=long.scheme, pipeline=long.pipeline, status=long.status)
