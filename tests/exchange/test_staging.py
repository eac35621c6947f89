"""Files on their way out: all in place together, or nothing at all."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange import staging
from copydesk.exchange.staging import Staging, Written, require_folder, safe_name, sync_folder

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_file_is_its_target(tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    with Staging(target) as files:
        with files.open() as file:
            file.write(b"one\n")
            file.write(b"two\n")
        assert not target.exists()
        assert files.commit() == (Written("gold.jsonl", hashlib.sha256(b"one\ntwo\n").hexdigest(), 8),)
    assert target.read_bytes() == b"one\ntwo\n"
    assert names(tmp_path) == ["gold.jsonl"]


def test_many_files_go_into_their_folder(tmp_path: Path) -> None:
    with Staging(tmp_path / "out") as files:
        with files.open("a.txt") as one, files.open("parts/b.ann") as other:
            one.write(b"a")
            other.write(b"b")
        assert {each.name for each in files.written} == {"a.txt", "parts/b.ann"}
        files.commit()
    assert (tmp_path / "out" / "parts" / "b.ann").read_bytes() == b"b"


def test_what_is_not_committed_leaves_nothing(tmp_path: Path) -> None:
    with Staging(tmp_path / "new" / "out") as files, files.open("a.txt") as file:
        file.write(b"a")
    assert names(tmp_path) == []


def test_a_folder_into_which_somebody_put_a_file_stays(tmp_path: Path) -> None:
    with Staging(tmp_path / "out") as files:
        with files.open("a.txt") as file:
            file.write(b"a")
        (tmp_path / "out" / "theirs.txt").write_text("mine")
    assert names(tmp_path / "out") == ["theirs.txt"]


def test_a_failure_in_the_middle_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    target.write_text("old")
    with pytest.raises(TypeError), Staging(target) as files, files.open() as file:
        file.write("no bytes")  # type: ignore[arg-type]
    assert names(tmp_path) == ["gold.jsonl"]
    assert target.read_text() == "old"


@POSIX_ONLY
def test_the_rights_of_a_file_that_is_replaced_stay(tmp_path: Path) -> None:
    target = tmp_path / "gold.jsonl"
    target.write_text("old")
    target.chmod(0o640)
    with Staging(target) as files:
        with files.open() as file:
            file.write(b"new")
        files.commit()
    assert target.stat().st_mode & 0o777 == 0o640


@POSIX_ONLY
def test_a_device_is_not_replaced() -> None:
    with pytest.raises(OSError, match="not a file"), Staging(Path(os.devnull)) as files, files.open():
        pass


@pytest.mark.parametrize("name", ["/etc/passwd", "../a", "a/../../b", "a\\b", "./../c"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="leads out"), Staging(tmp_path) as files, files.open(name):
        pass


def test_no_file_is_written_twice(tmp_path: Path) -> None:
    with Staging(tmp_path) as files:
        with files.open("a"):
            pass
        with pytest.raises(ValueError, match="twice"), files.open("a"):
            pass


def test_folders_are_synced_where_they_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync_folder(tmp_path)
    monkeypatch.delattr(staging.os, "O_DIRECTORY", raising=False)
    sync_folder(tmp_path / "not there")  # nothing is opened


@pytest.mark.parametrize("plain", ["korea-austin", "a.b_c-1", "com", "2026"])
def test_plain_ids_stay_as_they_are(plain: str) -> None:
    assert safe_name(plain) == plain


@pytest.mark.parametrize(
    "odd", ["a/b", "..", "A1", "con", "LPT1.x", "com1", "", "é", "x" * 200, ".hidden", "a ", "nul.txt"]
)
def test_odd_ids_become_names_of_their_own(odd: str) -> None:
    name = safe_name(odd)
    assert name != odd
    assert "/" not in name
    assert not name.startswith(".")
    assert len(name) <= 90


@given(st.lists(st.text(), unique=True, min_size=2, max_size=2))
def test_no_two_ids_share_a_name(ids: list[str]) -> None:
    one, other = (safe_name(each).lower() for each in ids)
    assert one != other


def test_files_beside_the_target_come_with_it(tmp_path: Path) -> None:
    with Staging(tmp_path / "out") as files:
        with files.open("a.txt") as file, files.open_beside("out.manifest.json") as beside:
            file.write(b"a")
            beside.write(b"{}")
        files.commit()
    assert names(tmp_path) == ["out", "out.manifest.json"]
    with Staging(tmp_path / "b.txt") as files:
        with files.open() as file, files.open_beside("b.losses") as beside:
            file.write(b"b")
            beside.write(b"c")
        assert [each.name for each in files.written] == ["b.losses", "b.txt"]
    assert names(tmp_path) == ["out", "out.manifest.json"]


def test_a_folder_that_is_misspelt_is_said_and_not_made(tmp_path: Path) -> None:
    require_folder(tmp_path / "out")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        require_folder(tmp_path / "nowhere" / "out")
