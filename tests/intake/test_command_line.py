"""`copydesk import`, run as a person would: judged by what it prints and leaves behind."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from intake.test_bringing_in import ADA, NOTE, TEXT, YES, content, native

from copydesk.store.project import Project, Status


def copydesk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "copydesk", "import", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )


def test_gold_comes_in_as_gold_with_a_report(path: Path, tmp_path: Path) -> None:
    gold = native(tmp_path / "gold.jsonl", ADA, YES, NOTE)
    done = copydesk(path, gold, "--as", "gold", "--report", tmp_path / "report.json", "--annotator", "Bo Berg")
    assert (done.returncode, "1 articles came in" in done.stderr) == (0, True)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert (report["gold"], report["as"], report["annotator"]) == (["a"], "gold", "Bo Berg")
    assert report["labels"] == {"PERSON": 1, "content": 1, "cue": 1, "source": 1}
    with Project.open(path) as project:
        assert project.row("a").status is Status.GOLD
        assert project.check() == []


def test_a_dry_run_says_what_would_come_in_and_writes_nothing(
    path: Path, tmp_path: Path, prodigy: Callable[..., Path]
) -> None:
    before = content(path)
    tasks = prodigy("[Ada|PER] spoke of [x|Odd one].", "[Ada|PER] spoke of [x|Odd one].")
    done = copydesk(path, tasks, "--dry-run", "--report", tmp_path / "report.txt")
    assert done.returncode == 1
    assert "1 articles would come in, 0 are here already, 1 come twice." in done.stdout
    assert "--map PER=PERSON  # 2: Ada" in done.stdout
    assert "--map 'Odd one=-'  # 2: x" in done.stdout
    assert (tmp_path / "report.txt").read_text("utf-8") == done.stdout
    assert content(path) == before
    done = copydesk(tmp_path / "new.copydesk", tasks, "--dry-run", "--report", tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["left_out"] == {"Odd one": 2}
    assert not (tmp_path / "new.copydesk").exists()


def test_labels_are_mapped_and_the_table_is_remembered(
    path: Path, tmp_path: Path, prodigy: Callable[..., Path]
) -> None:
    words = ("--map", "Dude=PERSON", "--map", "Opera=+OPERA", "--map", "x=-")
    first = prodigy("[Ada|Dude] saw [Nixon in China|Opera] in [it|x].")
    done = copydesk(path, first, *words)
    assert (done.returncode, done.stdout) == (0, "")
    second = prodigy("[Bo|Dude] saw [Tosca|Opera] in [that|y].", name="second.jsonl")
    done = copydesk(path, second)
    assert done.returncode == 1
    assert "1 annotations labelled “y” were left out" in done.stderr
    with Project.open(path) as project:
        found = {
            each.label
            for article_id in project.ids()
            for each in project.load(article_id).annotations.entities.values()
        }
        assert found == {"PERSON", "OPERA"}


def test_what_does_not_go_is_said_and_leaves_no_half_made_project(tmp_path: Path, prodigy: Callable[..., Path]) -> None:
    project, tasks = tmp_path / "new.copydesk", prodigy("[Ada|PER] spoke.")
    for words, says in (
        (("--map", "PER=HUMAN"), "no such label"),
        (("--map", "PER"), "THEIRS=OURS"),
        (("--from", "telepathy"), "telepathy"),
        (("--set", "telepathy=yes"), "telepathy"),
    ):
        done = copydesk(project, tasks, *words)
        assert (done.returncode, says in done.stderr) == (3, True)
        assert "Traceback" not in done.stderr
        assert not project.exists()
    assert copydesk(project, tasks, "--set", "nothing").returncode == 2


def test_the_unit_of_offsets_can_be_said(path: Path, tmp_path: Path) -> None:
    task = {"text": f"😊 {TEXT}", "spans": [{"start": 3, "end": 12, "label": "PER"}], "answer": "accept"}
    (tmp_path / "t.jsonl").write_text(json.dumps(task), "utf-8")
    done = copydesk(path, tmp_path / "t.jsonl", "--from", "prodigy", "--offsets", "utf16")
    assert done.returncode == 0
    with Project.open(path) as project:
        stored = project.load(project.ids()[0])
        assert [each.span.of(stored.article.text) for each in stored.annotations.entities.values()] == ["Ada Novak"]


def test_articles_of_which_some_have_ids_that_are_taken(path: Path, tmp_path: Path) -> None:
    rows = tmp_path / "r.jsonl"
    rows.write_text('{"id": "a", "text": "One."}\n', "utf-8")
    other = tmp_path / "s.jsonl"
    other.write_text('{"id": "a", "text": "Two."}\n', "utf-8")
    assert copydesk(path, rows, other).returncode == 1
    done = copydesk(path, other, "--new-ids", "--report", tmp_path / "report.txt")
    assert done.returncode == 0
    assert "“a” came in as “a-" in (tmp_path / "report.txt").read_text("utf-8")
