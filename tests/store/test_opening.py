"""Which files are opened, which are refused and how, and who may write."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from copydesk.bundled import news_scheme
from copydesk.core.scheme import BadScheme
from copydesk.store import opening
from copydesk.store.project import Project, ProjectInUse, ProjectUnavailable, Status

_AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
not_as_root = pytest.mark.skipif(_AS_ROOT, reason="nothing is read-only for root")


@contextmanager
def _another_window(path: Path) -> Iterator[subprocess.Popen[str]]:
    script = Path(__file__).with_name("another_window.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin
    assert process.stdout
    with process:
        assert process.stdout.readline() == "open\n"
        yield process


def _foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE setting (key, value)")
    connection.commit()
    connection.close()


# A file that is no project


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "content", [b"", b"x", os.urandom(5000), b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\x01" * 5000]
)
def test_a_file_that_is_no_project_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes, read_only: bool):
    path = tmp_path / "news.copydesk"
    path.write_bytes(content)
    with pytest.raises(ProjectUnavailable, match=r"not a Copydesk project|damaged"):
        Project.open(path, read_only=read_only)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("read_only", [False, True])
def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path, read_only: bool):
    path = tmp_path / "places.sqlite"
    _foreign_database(path)
    before = path.read_bytes()
    with pytest.raises(ProjectUnavailable, match="not a Copydesk project"):
        Project.open(path, read_only=read_only)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_refused(tmp_path: Path):
    with pytest.raises(ProjectUnavailable, match="is a folder"):
        Project.open(tmp_path)


def test_a_file_that_is_gone_is_refused_and_not_made(tmp_path: Path):
    with pytest.raises(ProjectUnavailable, match="does not exist"):
        Project.open(tmp_path / "gone.copydesk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["n" * 300, "nul\x00"])
def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path, name: str):
    with pytest.raises(ProjectUnavailable):
        Project.open(tmp_path / name)


def test_a_project_whose_tables_are_gone_is_refused_in_words(path: Path):
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE setting")
    connection.close()
    with pytest.raises(ProjectUnavailable, match="altered by another program"):
        Project.open(path)
    with pytest.raises(ProjectUnavailable, match="altered by another program"):  # not: in use
        Project.open(path)


# Making one


def test_a_new_project_has_its_name_and_its_own_scheme(tmp_path: Path):
    with Project.create(tmp_path / "deep" / "er" / "news.copydesk", "Newsroom", news_scheme()) as project:
        assert project.name == "Newsroom"
        assert project.scheme.source == news_scheme()
        assert not project.read_only
        assert project.check() == []


def test_a_new_project_never_takes_the_place_of_a_file(path: Path):
    before = path.read_bytes()
    with pytest.raises(ProjectUnavailable, match="exists already"):
        Project.create(path, "News", news_scheme())
    assert path.read_bytes() == before


def test_a_new_project_does_not_swallow_the_log_of_one_that_was_deleted(tmp_path: Path):
    log = tmp_path / "news.copydesk-wal"
    log.write_bytes(b"somebody's last changes")
    with pytest.raises(ProjectUnavailable, match="left over"):
        Project.create(tmp_path / "news.copydesk", "News", news_scheme())
    assert list(tmp_path.iterdir()) == [log]


def test_a_bad_scheme_makes_no_file(tmp_path: Path):
    with pytest.raises(BadScheme):
        Project.create(tmp_path / "news.copydesk", "News", "not a scheme")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["n" * 300, "file/news.copydesk"])
def test_a_place_where_no_file_can_be_made_is_refused(tmp_path: Path, name: str):
    (tmp_path / "file").touch()
    with pytest.raises(ProjectUnavailable, match="choose another"):
        Project.create(tmp_path / name, "News", news_scheme())


def test_a_closed_project_is_one_file_and_an_unlocked_lock(path: Path):
    assert sorted(each.name for each in path.parent.iterdir() if each.suffix != ".lock") == ["news.copydesk"]


@pytest.mark.parametrize("name", ["100 % sûr?.copydesk", "#1.copydesk", "东京 & co.copydesk", "a'b;c.copydesk"])
def test_any_name_will_do(tmp_path: Path, name: str):
    Project.create(tmp_path / name, "News", news_scheme()).close()
    with Project.open(tmp_path / name, read_only=True) as project:
        assert project.path.name == name


@pytest.mark.parametrize(
    ("posix", "address"),
    [
        ("/home/ada/a b.copydesk", "file:///home/ada/a%20b.copydesk"),
        ("C:/Users/Ada/50%.copydesk", "file:///C:/Users/Ada/50%25.copydesk"),
        ("//server/share/news.copydesk", "file:////server/share/news.copydesk"),
    ],
)
def test_every_systems_paths_become_addresses_that_sqlite_knows(posix: str, address: str):
    assert opening._address(posix) == address


# Who writes


def test_a_second_window_is_told_who_writes(path: Path):
    with _another_window(path) as process:
        with pytest.raises(ProjectInUse) as refusal:
            Project.open(path)
        assert f"process {process.pid}" in refusal.value.reason
        process.communicate("end\n")


def test_the_same_process_is_a_second_window_too(project: Project, path: Path):
    with pytest.raises(ProjectInUse):
        Project.open(path)
    assert project.check() == []


@pytest.mark.skipif(os.name == "nt", reason="making links takes rights there")
def test_a_link_to_a_project_has_the_same_lock(project: Project, path: Path, tmp_path: Path):
    link = tmp_path / "link.copydesk"
    link.symlink_to(path)
    with pytest.raises(ProjectInUse):
        Project.open(link)


def test_a_second_window_reads_what_the_first_commits(path: Path):
    with _another_window(path) as process:
        assert process.stdin
        assert process.stdout
        with Project.open(path, read_only=True) as project:
            assert project.read_only
            assert project.row("a1").status is Status.SUGGESTED
            process.stdin.write("sign\n")
            process.stdin.flush()
            assert process.stdout.readline() == "signed\n"
            assert project.row("a1").status is Status.GOLD
            assert project.load("a1").annotations.sign_off is not None
        process.communicate("end\n")


def test_reading_changes_nothing(path: Path):
    with Project.open(path, read_only=True) as project, pytest.raises(ProjectUnavailable, match="cannot be written"):
        project.set_setting("name", "Other")


def test_a_window_that_was_killed_holds_nothing(path: Path):
    with _another_window(path) as process:
        process.kill()
    with Project.open(path) as project:
        assert project.check() == []


def test_the_lock_is_free_after_closing(path: Path):
    for _ in range(3):
        Project.open(path).close()


# Where nothing may be written


@not_as_root
def test_a_read_only_file_can_be_read_and_says_so_when_it_should_be_written(path: Path):
    path.chmod(0o444)
    with pytest.raises(ProjectUnavailable, match="read-only"):
        Project.open(path)
    with Project.open(path, read_only=True) as project:
        assert project.check() == []


@not_as_root
def test_a_project_in_a_read_only_folder_can_be_read(path: Path):
    path.with_name("news.copydesk.lock").unlink(missing_ok=True)
    path.parent.chmod(0o555)
    try:
        with Project.open(path, read_only=True) as project:
            assert project.check() == []
        with pytest.raises(ProjectUnavailable):
            Project.open(path)
    finally:
        path.parent.chmod(0o755)


def test_a_project_on_a_disk_that_cannot_be_written_to_is_read_as_it_lies(path: Path, monkeypatch: pytest.MonkeyPatch):
    # What a read-only disk does, for those to whom no permission means anything: no right to write, and no place for
    # the shared memory that reading takes.
    monkeypatch.setattr(opening.os, "access", lambda place, mode: mode == os.R_OK)
    (path.parent / f"{path.name}-shm").mkdir()
    with Project.open(path, read_only=True) as project:
        assert project.check() == []
    with pytest.raises(ProjectUnavailable, match="cannot be written to"):
        Project.open(path)


# A new file


def test_a_file_that_somebody_made_meanwhile_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "news.copydesk"
    look = Path.exists

    def not_yet(self: Path) -> bool:
        found = look(self)
        if self == path:
            path.write_text("somebody's work", encoding="utf-8")  # right after we have looked
        return found

    monkeypatch.setattr(Path, "exists", not_yet)
    with pytest.raises(ProjectUnavailable, match="exists already"):
        Project.create(path, "News", news_scheme())
    assert path.read_text(encoding="utf-8") == "somebody's work"
    assert [left.name for left in tmp_path.iterdir()] == ["news.copydesk"]


def test_a_disk_that_knows_no_links_gets_its_project_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def no_links(*names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    Project.create(tmp_path / "news.copydesk", "News", news_scheme()).close()
    with Project.open(tmp_path / "news.copydesk") as project:
        assert project.check() == []
