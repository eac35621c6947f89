"""The command line, run as a person would: in a process of its own, judged by what it prints and leaves behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

AUSTIN = "Ministers met. “Our commitment remains ironclad,” Lloyd Austin said in Seoul on Tuesday."
NOVAK = "Ada Novak arrived in London. “We will win,” she said."


def copydesk(*words: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "copydesk", *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )


def lines_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def two_articles(tmp_path: Path) -> Path:
    path = tmp_path / "two.jsonl"
    rows = [{"id": "austin", "text": AUSTIN}, {"id": "novak", "text": NOVAK}]
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_the_version_is_told() -> None:
    assert copydesk("--version").stdout.startswith("copydesk ")


def test_every_command_explains_itself() -> None:
    help_text = copydesk("--help").stdout
    for command in ("import", "prefill", "suggest", "export", "check", "demo", "libraries", "open"):
        assert command in help_text
        assert copydesk(command, "--help").returncode == 0


def test_wrong_words_are_refused_with_the_usage() -> None:
    done = copydesk("export", "no-such.copydesk")
    assert (done.returncode, "-o" in done.stderr) == (2, True)


def test_a_misspelt_command_is_no_project_to_open() -> None:
    done = copydesk("formtas")
    assert done.returncode == 2
    assert "There is no command “formtas”" in done.stderr
    assert "“copydesk formats”" in done.stderr
    assert "See copydesk --help." in copydesk("xyzzy").stderr


def test_a_project_that_is_not_there_is_named_without_a_traceback(tmp_path: Path) -> None:
    done = copydesk("export", tmp_path / "gone.copydesk", "-o", tmp_path / "out.jsonl")
    assert done.returncode == 3
    assert "gone.copydesk" in done.stderr
    assert "Traceback" not in done.stderr


def test_suggest_keeps_ids_and_order_whatever_the_number_of_processes(two_articles: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.jsonl", tmp_path / "two-jobs.jsonl"
    assert copydesk("suggest", two_articles, "-o", one).returncode == 0
    assert copydesk("suggest", two_articles, "-o", two, "--jobs", "2").returncode == 0
    assert one.read_bytes() == two.read_bytes()
    rows = lines_of(one)
    assert [row["id"] for row in rows] == ["austin", "novak"]
    assert [row["text"] for row in rows] == [AUSTIN, NOVAK]
    assert "Lloyd Austin" in {entity["text"] for entity in rows[0]["entities"]}  # type: ignore[index,attr-defined]
    assert rows[0]["quotes"]


def test_what_lies_in_the_folder_is_never_run(
    two_articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "re.py").write_text("raise SystemExit('a file of the editor was run')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "copydesk", "suggest", two_articles, "-o", tmp_path / "out.jsonl"],
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_suggest_reports_a_bad_line_and_does_the_others(two_articles: Path, tmp_path: Path) -> None:
    with two_articles.open("a", encoding="utf-8") as file:
        file.write('\n{"id": "broken"\n{"id": "last", "text": "Ben Okoro left Paris."}\n')
    out = tmp_path / "out.jsonl"
    done = copydesk("suggest", two_articles, "-o", out)
    assert done.returncode == 1
    assert "two.jsonl:3:" in done.stderr
    assert [row["id"] for row in lines_of(out)] == ["austin", "novak", "last"]


def test_a_pipeline_that_is_not_installed_is_named_with_the_remedy(two_articles: Path, tmp_path: Path) -> None:
    done = copydesk("suggest", two_articles, "-o", tmp_path / "out.jsonl", "--pipeline", "no_such_pipeline")
    assert done.returncode == 3
    assert "no_such_pipeline" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_a_label_map_that_makes_no_sense_is_refused_with_the_labels_there_are(tmp_path: Path) -> None:
    done = copydesk("prefill", tmp_path / "some.copydesk", "--label-map", "GPE=PLACE")
    assert done.returncode == 2
    assert "“PLACE” is no label of ours; there are DATE" in done.stderr


def test_articles_go_in_get_suggestions_and_come_out_sound(two_articles: Path, tmp_path: Path) -> None:
    project, out, again = tmp_path / "desk.copydesk", tmp_path / "all.jsonl", tmp_path / "again.jsonl"
    assert copydesk("import", project, two_articles).returncode == 0
    assert "2 were here already" in copydesk("import", project, two_articles).stderr
    assert copydesk("prefill", project).returncode == 0
    assert copydesk("export", project, "-o", out, "--status", "all").returncode == 0
    assert copydesk("export", project, "-o", again, "--status", "all").returncode == 0
    assert out.read_bytes() == again.read_bytes()
    assert [row["status"] for row in lines_of(out)] == ["suggested", "suggested"]
    assert copydesk("check", out).returncode == 0
    assert copydesk("check", project).returncode == 0


def test_nothing_is_gold_until_somebody_signed(two_articles: Path, tmp_path: Path) -> None:
    project, out = tmp_path / "desk.copydesk", tmp_path / "gold.jsonl"
    copydesk("import", project, two_articles)
    assert copydesk("export", project, "-o", out).returncode == 0
    assert out.read_text(encoding="utf-8") == ""


def test_check_names_a_shifted_span_with_its_line(two_articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    copydesk("suggest", two_articles, "-o", out)
    rows = lines_of(out)
    rows[1]["entities"][0]["start"] += 1  # type: ignore[index]
    out.write_text("\n".join(json.dumps(row) for row in rows) + "\n", encoding="utf-8")
    done = copydesk("check", out)
    assert done.returncode == 1
    assert "out.jsonl:2:" in done.stderr


def test_without_a_display_the_app_says_what_can_be_done(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    done = copydesk("some.copydesk")
    assert done.returncode == 3
    assert "no display" in done.stderr
