"""`copydesk export`: what of a project goes out, in which format, and what is said of it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange.gone_out import SCHEME

from copydesk.cli import DONE, IMPOSSIBLE, main
from copydesk.dispatch.going_out import export_selection, options_of, outgoings
from copydesk.exchange.exporting import Order
from copydesk.exchange.formats import format_named
from copydesk.store.project import Project, Status
from copydesk.store.selection import EVERYTHING, BadSelection, Selection


def ids(path: Path) -> str:
    return " ".join(json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines())


def test_a_project_gives_its_articles_as_they_stand(desk: Path) -> None:
    with Project.open(desk, read_only=True) as project:
        (gold,) = outgoings(project)
        assert (gold.article.id, gold.status, gold.scheme, gold.pipeline) == ("austin", "gold", "news/1", "en_news 1.0")
        assert [each.article.id for each in outgoings(project, EVERYTHING)] == ["austin", "b", "c"]


def test_progress_is_told_with_the_total_and_the_manifest_says_what_was_asked(desk: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    order = Order(format_named("copydesk"), tmp_path / "all.jsonl", SCHEME)
    selection = Selection(frozenset(), labels=frozenset({"LOC"}), query="o")
    with Project.open(desk, read_only=True) as project:
        done = export_selection(project, selection, order, lambda *each: told.append(each))
        export_selection(project, Selection(), order)
        with pytest.raises(BadSelection):
            export_selection(project, Selection(labels=frozenset({"X"})), order)
    assert told == [(1, 1)]
    assert done.articles == 1


def test_options_say_nothing_of_what_narrows_nothing() -> None:
    assert options_of(EVERYTHING) == {}
    asked = Selection(frozenset({Status.GOLD}), signed_off_by=frozenset({"Ben", "Ada"}), since="2026", query="x")
    assert options_of(asked) == {
        "status": ["gold"],
        "signed_off_by": ["Ada", "Ben"],
        "since": "2026",
        "day": "signed-off",
        "query": "x",
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], "austin"),
        (["--status", "all"], "austin b c"),
        (["--status", "waiting", "--status", "gold"], "austin b c"),
        (["--annotator", "Ada"], "austin"),
        (["--annotator", "Ben"], ""),
        (["--status", "all", "--decided-by", "Ben"], "austin"),
        (["--status", "all", "--tag", "flag"], "b"),
        (["--status", "all", "--tag", "harbour", "--tag", "nothing"], "b"),
        (["--since", "2026-11-23", "--until", "2026-11-23"], "austin"),
        (["--until", "2026-11-22"], ""),
        (["--status", "all", "--since", "2026", "--day", "published"], ""),
        (["--status", "all", "--query", "harbour poo"], "b"),
        (["--label", "LOC"], "austin"),
    ],
)
def test_an_export_is_narrowed_by_words(desk: Path, tmp_path: Path, words: list[str], found: str) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["export", str(desk), "-o", str(out), *words]) == DONE
    assert ids(out) == found
    assert (tmp_path / "out.manifest.json").is_file()


def test_losses_are_told_and_put_down(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    words = ["export", str(desk), "-o", str(out), "--to", "copydesk", "--convention", "guardian"]
    assert main(words) == DONE
    said = capsys.readouterr().err
    assert "austin: q4: quote: It was left out: Guardian and AFP has no indirect speech." in said
    assert f"Lost or altered: fragments 1, quote 1; all of it is in {tmp_path / 'out.losses.jsonl'}." in said
    assert "1 articles written, with out.manifest.json beside." in said
    assert len((tmp_path / "out.losses.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_many_losses_are_not_all_told(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.dispatch.words._SHOWN", 1)
    main(["export", str(desk), "-o", str(tmp_path / "out.jsonl"), "--convention", "guardian"])
    said = capsys.readouterr().err
    assert "… and 1 more." in said
    assert "austin: q4" not in said


def test_strict_writes_nothing_unless_it_is_allowed(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["export", str(desk), "-o", str(tmp_path / "out.jsonl"), "--convention", "guardian", "--strict"]
    assert main(words) == IMPOSSIBLE
    assert "Nothing was written: fragments (1), quote (1) would be lost." in capsys.readouterr().err
    assert main([*words, "--allow", "quote"]) == IMPOSSIBLE
    assert {path.name.split(".")[0] for path in tmp_path.iterdir()} == {"news"}
    assert main([*words, "--allow", "quote", "--allow", "fragments"]) == DONE
    assert main([*words, "--allow", "all"]) == DONE


def test_a_folder_of_files_is_written_where_the_format_is_one(desk: Path, tmp_path: Path) -> None:
    assert main(["export", str(desk), "-o", str(tmp_path / "brat"), "--to", "brat", "--status", "all"]) == DONE
    assert len(list((tmp_path / "brat").glob("*.ann"))) == 3
    assert (tmp_path / "brat.manifest.json").is_file()
    assert main(["verify", str(tmp_path / "brat.manifest.json")]) == DONE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "word"], "There is no format “word”"),
        (["--to", "docx"], "Copydesk reads docx and does not write it"),
        (["-o", "out.xyz"], "“out.xyz” does not tell its format"),
        (["--set", "colour=red"], "has no choice “colour”"),
        (["--convention", "times"], "There is no convention “times”; there are copydesk, guardian"),
        (["--convention", "nowhere.toml"], "No such file"),
        (["--allow", "everything"], "There is no loss “everything”"),
        (["--label", "PERSONS"], "There is no label “PERSONS”"),
        (["--since", "today"], "“today” is no day"),
        (["-o", "nowhere/out.jsonl"], "No such file or directory"),
    ],
)
def test_words_that_make_no_sense_are_refused_by_name(
    desk: Path,
    tmp_path: Path,
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(desk), "-o", "out.jsonl", *words]) == IMPOSSIBLE
    assert said in capsys.readouterr().err
    assert {path.name.split(".")[0] for path in tmp_path.iterdir()} == {"news"}


def test_a_convention_can_be_a_file_of_ones_own(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from exchange.gone_out import CONVENTIONS

    own = tmp_path / "own.toml"
    own.write_text(CONVENTIONS["guardian"].renamed("own", "Our own"), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    assert main(["export", str(desk), "-o", str(out), "--convention", str(own)]) == DONE
    assert "Our own has no indirect speech" in capsys.readouterr().err
    own.write_bytes(b"\xff")
    assert main(["export", str(desk), "-o", str(out), "--convention", str(own)]) == IMPOSSIBLE
    assert "not UTF-8" in capsys.readouterr().err


def test_a_choice_is_written_as_a_pair(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(desk), "-o", "x.jsonl", "--set", "colour"])
    assert "NAME=VALUE" in capsys.readouterr().err


def test_the_window_is_told_line_by_line(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("go on\n"))
    main(["export", str(desk), "-o", str(tmp_path / "o.jsonl"), "--tell-as-json", "--convention", "guardian"])
    told = capsys.readouterr()
    progress, done = map(json.loads, told.out.splitlines())
    assert progress == {"done": 1, "total": 1}
    assert done["articles"] == 1
    assert done["losses"] == {"fragments": 1, "quote": 1}
    assert done["files"] == ["o.jsonl", "o.losses.jsonl", "o.manifest.json"]
    assert told.err == ""


def test_the_window_can_call_it_off(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class AtOnce:
        def __init__(self, target: Callable[[], None], name: str, daemon: bool) -> None:
            self.start = target

    monkeypatch.setattr("sys.stdin", io.StringIO("stop\n"))
    monkeypatch.setattr("copydesk.dispatch.words.threading.Thread", AtOnce)
    assert main(["export", str(desk), "-o", str(tmp_path / "o.jsonl"), "--tell-as-json"]) == IMPOSSIBLE
    assert "It was stopped, and nothing was written." in capsys.readouterr().err
    assert {path.name.split(".")[0] for path in tmp_path.iterdir()} == {"news"}


def test_formats_are_listed_with_what_they_carry(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert next(line for line in lines if line.startswith("copydesk ")).split() == [
        "copydesk", ".jsonl", "read,", "write", "everything",
    ]  # fmt: skip
    assert any(line.startswith("docx ") and line.endswith("read") for line in lines)
    assert any(line.startswith("brat ") and "all but" in line for line in lines)
    main(["formats", "--choices"])
    assert "    writing: --set quotes=events|relations (default: events)" in capsys.readouterr().out


def test_verify_names_what_is_otherwise(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    main(["export", str(desk), "-o", str(out)])
    out.write_bytes(out.read_bytes().replace(b"Austin", b"Bustin"))
    assert main(["verify", str(tmp_path / "out.manifest.json")]) == 1
    said = capsys.readouterr().err
    assert f"{out}: It was altered" in said
    assert "1 problems." in said
