"""Many files at once: each is an article or a problem with its remedy, and the rest goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.exchange import formats, importing, incoming
from copydesk.exchange.choices import BadChoice, Choice, Choices
from copydesk.exchange.format import Format
from copydesk.exchange.formats import READABLE, all_suffixes, format_of
from copydesk.exchange.importing import Incoming, Problem, Read, read_files
from copydesk.exchange.readers import plain

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def write(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"The story of {name}.", encoding="utf-8")


def names_of(reads: list[Read]) -> list[str]:
    return [Path(read.source).name for read in reads if isinstance(read, Incoming)]


def reasons_of(reads: list[Read]) -> list[str]:
    return [read.reason for read in reads if isinstance(read, Problem)]


def test_files_come_in_the_order_given_and_folders_sorted(tmp_path: Path) -> None:
    write(tmp_path, "news/b.txt", "news/a/z.md", "news/c.TXT", "first.txt")
    reads = list(read_files([tmp_path / "first.txt", tmp_path / "news"]))
    assert names_of(reads) == ["first.txt", "z.md", "b.txt", "c.TXT"]
    assert reasons_of(reads) == []


def test_a_bad_file_is_a_problem_and_the_rest_comes_in(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.txt").write_bytes(b"")
    reads = list(read_files([tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]))
    assert names_of(reads) == ["a.txt", "c.txt"]
    assert reads[1] == Problem(str(tmp_path / "b.txt"), None, "It is empty.")


def test_of_endless_problems_the_first_are_listed_and_the_rest_counted(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("7\n" * 1005 + '{"text": "one"}\n8\n', encoding="utf-8")
    reads = list(read_files([tmp_path / "a.jsonl"]))
    assert len(reads) == 1002
    assert names_of(reads) == ["a.jsonl"]
    assert reasons_of(reads)[-1] == "Problems in this file that are not listed: 6. Mend the first ones."


def test_kinds_that_are_not_read_are_counted_once_for_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "1.png", "2.PNG", "deep/3.xls", "Makefile")
    reasons = reasons_of(list(read_files([tmp_path])))
    assert len(reasons) == 1
    assert reasons[0].startswith(
        "4 files of kinds that Copydesk does not read: .png (2), .xls (1), no suffix (1). It reads .txt,"
    )


def test_one_file_of_another_kind_is_counted_in_the_singular(tmp_path: Path) -> None:
    write(tmp_path, "1.png")
    assert reasons_of(list(read_files([tmp_path])))[0].startswith(
        "1 file of a kind that Copydesk does not read: .png (1)."
    )


@pytest.mark.parametrize("name", ["a.png", "Makefile"])
def test_a_file_of_another_kind_that_was_asked_for_is_a_problem_of_its_own(tmp_path: Path, name: str) -> None:
    write(tmp_path, name)
    (reason,) = reasons_of(list(read_files([tmp_path / name])))
    assert "does not read it" in reason
    assert ".docx" in reason


def test_hidden_files_and_what_word_leaves_behind_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt", ".git/x.txt", "~$a.docx", "a.txt", "g.manifest.json", "g.losses.jsonl")
    reads = list(read_files([tmp_path]))
    assert (names_of(reads), reasons_of(reads)) == (["a.txt"], [])


def test_an_empty_folder_is_told_what_could_be_in_it(tmp_path: Path) -> None:
    assert "nothing to read in this folder" in reasons_of(list(read_files([tmp_path])))[0]


def test_a_folder_named_like_a_file_is_walked(tmp_path: Path) -> None:
    write(tmp_path, "old.txt/a.txt")
    assert names_of(list(read_files([tmp_path]))) == ["a.txt"]
    assert names_of(list(read_files([tmp_path / "old.txt"]))) == ["a.txt"]


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert reasons_of(list(read_files([tmp_path / "gone.txt"]))) == [
        "The file is not there; it may have been moved or renamed."
    ]


@POSIX_ONLY
def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path, "a/b.txt")
    (tmp_path / "a" / "back").symlink_to(tmp_path)
    (tmp_path / "a" / "self.txt").symlink_to("self.txt")
    reads = list(read_files([tmp_path]))
    assert names_of(reads) == ["b.txt"]
    assert len(reasons_of(reads)) == 1


@POSIX_ONLY
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "a device or a pipe" in reasons_of(list(read_files([tmp_path / "pipe.txt"])))[0]


def test_a_folder_that_may_not_be_opened_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may open everything, so the refusal is made here.
    write(tmp_path, "shut/a.txt", "open.txt")
    scandir = os.scandir

    def refuse(folder: Path) -> object:
        if folder.name == "shut":
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    reads = list(read_files([tmp_path]))
    assert names_of(reads) == ["open.txt"]
    assert reasons_of(reads) == ["You are not allowed to read it; ask its owner, or copy it to a folder of your own."]


def test_what_else_the_system_says_is_passed_on() -> None:
    assert incoming.os_reason(OSError(5, "Input/output error")) == (
        "It cannot be read (Input/output error); copy it to a local disk and try again."
    )


def test_progress_counts_files(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt", "c.png")
    told: list[tuple[int, int]] = []
    list(read_files([tmp_path], lambda done, total: told.append((done, total))))
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("articles", [0, 1, 3])
def test_cancelling_ends_the_reading_between_two_articles(tmp_path: Path, articles: int) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "one"}\n{"text": "two"}\n', encoding="utf-8")
    write(tmp_path, "b.txt", "c.txt")
    seen: list[Read] = []
    for read in read_files([tmp_path], cancelled=lambda: len(seen) >= articles):
        seen.append(read)
    assert len(seen) == articles


def test_cancelling_after_a_file_starts_no_other(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    done: list[int] = []
    reads = list(read_files([tmp_path], lambda so_far, total: done.append(so_far), lambda: bool(done)))
    assert names_of(reads) == ["a.txt"]


def test_five_megabytes_of_text_come_in_whole(tmp_path: Path) -> None:
    text = ("“Größe,” sagte er. 😊 " * 200 + "\n") * 1200
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    assert (tmp_path / "long.txt").stat().st_size > 5_000_000
    (read,) = read_files([tmp_path / "long.txt"])
    assert isinstance(read, Incoming)
    assert read.article.text == text.strip()


def test_a_suffix_that_formats_share_is_told_apart_by_all_but_one() -> None:
    for suffix in all_suffixes():
        assert sum(suffix in kind.suffixes and kind.recognises is None for kind in READABLE) <= 1


@pytest.mark.parametrize("kind", [each for each in READABLE if not each.recognises], ids=lambda kind: kind.name)
def test_every_format_is_found_by_its_suffixes(kind: Format) -> None:
    assert {format_of(Path(f"a{suffix.upper()}")) for suffix in kind.suffixes} == {kind}


def test_formats_that_share_a_suffix_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = Format("odd", (".odd",), "Odd numbers", plain.read, recognises=lambda sample: sample.head[:1] == b"1")
    monkeypatch.setattr(formats, "READABLE", (odd,))
    monkeypatch.setattr(importing, "READABLE", (odd,))
    (tmp_path / "a.odd").write_text("1, 3 and 5")
    (tmp_path / "b.odd").write_text("2, 4 and 6")
    good, bad = read_files([tmp_path])
    assert isinstance(good, Incoming)
    assert isinstance(bad, Problem)
    assert bad.reason == "It is of no kind that Copydesk reads in .odd files; those are: Odd numbers."


def test_files_that_belong_to_another_are_read_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = Format("pair", (".ann",), "Pair", plain.read, companions=lambda path: (path.with_suffix(".txt"),))
    monkeypatch.setattr(importing, "READABLE", (pair, *READABLE))
    for name in ("a.ann", "a.txt", "b.txt"):
        (tmp_path / name).write_text(f"The text of {name}.")
    monkeypatch.setattr(formats, "READABLE", (pair, *READABLE))
    assert {Path(read.source).name for read in read_files([tmp_path])} == {"a.ann", "b.txt"}


def test_the_format_and_its_choices_can_be_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Choices] = []

    def read(path: Path, choices: Choices) -> Iterator[Read]:
        told.append(choices)
        yield from plain.read(path)

    kind = Format("x", (".x",), "X", read, read_choices=(Choice("column", "Column", "text"),))
    monkeypatch.setattr(importing, "READABLE", (kind, *READABLE))
    (tmp_path / "a.txt").write_text("Austin said so.")
    assert len(list(read_files([tmp_path / "a.txt"], kind=kind, choices={"column": "body"}))) == 1
    assert told == [{"column": "body"}]
    assert len(list(read_files([tmp_path / "a.txt"], choices={"column": "body"}))) == 1  # no choice of this one's
    with pytest.raises(BadChoice):
        list(read_files([tmp_path / "a.txt"], choices={"colour": "red"}))


def test_parsers_are_imported_only_when_a_file_needs_them() -> None:
    code = (
        "import sys, copydesk.exchange.importing;"
        "parsers = {'trafilatura', 'mammoth', 'markdown_it', 'charset_normalizer'};"
        "print(sorted(parsers & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
