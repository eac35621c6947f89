"""``copydesk evaluate`` as a person would run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from learn.native import ADA, POOLE, TEXT, TWICE, WON, line, written

from copydesk.cli import IMPOSSIBLE, REPORTED, main


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return written(tmp_path / "gold.jsonl", line("a", ADA, POOLE, WON, TWICE))


@pytest.fixture
def predictions(tmp_path: Path) -> Path:
    return written(tmp_path / "out.jsonl", line("a", ADA, WON, signed=False))


def test_a_pipeline_is_measured_by_gold(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(gold), "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert "gold.jsonl: 1 articles, 10 words" in out
    for heading in ("Entities", "Quotes", "Speakers"):
        assert f"\n{heading}  " in out


def test_the_figures_are_written_for_other_programs(gold: Path, predictions: Path, tmp_path: Path) -> None:
    to = tmp_path / "figures.json"
    assert main(["evaluate", str(gold), "--predictions", str(predictions), "--json", str(to)]) == 0
    record = json.loads(to.read_text(encoding="utf-8"))
    assert record["pipeline"] == "made_up 1.0"
    assert record["gold"][0]["entities"]["strict"]["f1"] == pytest.approx(2 / 3, abs=1e-6)


def test_the_figures_are_drawn(gold: Path, predictions: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    to = tmp_path / "figures.png"
    assert main(["evaluate", str(gold), "--predictions", str(predictions), "--plot", str(to)]) == 0
    assert to.read_bytes().startswith(b"\x89PNG")


def test_without_draws_there_are_no_intervals(
    gold: Path, predictions: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate", str(gold), "--predictions", str(predictions), "--bootstrap"]
    assert main([*words, "0"]) == 0
    assert "100.0–100.0" not in capsys.readouterr().out
    assert main([*words, "10", "--seed", "3"]) == 0
    assert "100.0–100.0" in capsys.readouterr().out


def test_two_files_of_one_name_are_told_apart_by_their_folders(
    predictions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("entities", "quotes"):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder / "dev.jsonl", line("a", ADA))
    paths = [str(tmp_path / folder / "dev.jsonl") for folder in ("entities", "quotes")]
    assert main(["evaluate", *paths, "--predictions", str(predictions)]) == 0
    out = capsys.readouterr().out
    assert "entities/dev.jsonl: 1 articles" in out
    assert "quotes/dev.jsonl: 1 articles" in out


def test_speakers_are_named_by_another_file(
    predictions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quotes = tmp_path / "quotes.jsonl"
    quote = {"id": "q1", "content": [[0, 9]], "source": [[15, 24]]}
    quotes.write_text(json.dumps({"id": "a", "text": TEXT, "quotes": [quote]}), encoding="utf-8")
    speakers = tmp_path / "speakers.jsonl"
    row = {"q1": {"name": "Eva Novak", "how": "name"}}
    speakers.write_text(json.dumps({"id": "a", "speakers": row}), encoding="utf-8")
    words = ["evaluate", str(quotes), "--predictions", str(predictions), "--speakers", str(speakers)]
    assert main(words) == 0
    assert ["name", "1", "0", "0.0", "0.0–0.0"] in [line.split() for line in capsys.readouterr().out.splitlines()]

    speakers.write_text(json.dumps({"id": "z", "speakers": row}), encoding="utf-8")
    assert main(words) == IMPOSSIBLE
    assert "It names speakers of no article with quotes" in capsys.readouterr().err


def test_an_article_that_cannot_be_read_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "empty", "text": "", "entities": []}), encoding="utf-8")
    assert main(["evaluate", str(path)]) == REPORTED
    assert "empty: The article cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--pipeline", "some_pipeline"], "leave one of them out"),
        (["--json", "no/such/folder/figures.json"], "make it first"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_measured(
    gold: Path, predictions: Path, capsys: pytest.CaptureFixture[str], words: list[str], reason: str
) -> None:
    assert main(["evaluate", str(gold), "--predictions", str(predictions), *words]) == IMPOSSIBLE
    heard = capsys.readouterr()
    assert reason in heard.err
    assert heard.out == ""


def test_a_picture_that_cannot_be_drawn_is_refused_before_anything_is_measured(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    assert main(["evaluate", str(gold), "--plot", "figures.png"]) == IMPOSSIBLE
    assert "copydesk[train]" in capsys.readouterr().err


def test_a_negative_number_of_draws_is_no_number(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", str(gold), "--bootstrap", "-1"])
    assert "it must be at least 0" in capsys.readouterr().err


def test_the_help_of_all_commands_imports_nothing_that_counts_or_draws() -> None:
    code = (
        "import sys, contextlib, io\n"
        "from copydesk.cli import main\n"
        "quiet = contextlib.redirect_stdout(io.StringIO())\n"
        "with quiet, contextlib.suppress(SystemExit): main(['evaluate', '--help'])\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'numpy', 'matplotlib', 'spacy', 'tqdm'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"
