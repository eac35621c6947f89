"""ZIP archives: what is in them comes in; what was made to do harm is refused by name."""

from __future__ import annotations

import io
import json
import stat
import tempfile
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange import formats
from copydesk.exchange.format import Format
from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import zipped


def zip_of(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def read(tmp_path: Path, archive: dict[str, bytes] | bytes, **choices: str) -> list[Read]:
    file = tmp_path / "a.zip"
    file.write_bytes(archive if isinstance(archive, bytes) else zip_of(archive))
    return list(read_files([file], choices=choices))


def places(reads: list[Read], tmp_path: Path) -> list[str]:
    return [read.source.removeprefix(str(tmp_path)) for read in reads]


def reasons(reads: list[Read]) -> list[str]:
    return [read.reason for read in reads if isinstance(read, Problem)]


def test_members_of_all_kinds_come_in_sorted_by_name(tmp_path: Path) -> None:
    members = {
        "c.jsonl": b'{"text": "three"}\n7\n{"text": "four"}\n',
        "news/b.csv": b"text,n\ntwo,1\n",
        "a.txt": b"one\r\n",
        "news/": b"",
    }
    reads = read(tmp_path, members)
    assert [read.article.text for read in reads if isinstance(read, Incoming)] == ["one", "three", "four", "two"]
    assert places(reads, tmp_path) == [f"/a.zip/{name}" for name in ("a.txt", *["c.jsonl"] * 3, "news/b.csv")]
    assert [read.line for read in reads] == [None, 1, 2, 3, 2]
    assert isinstance(reads[0], Incoming)
    assert reads[0].article.id.startswith("a-")


def test_choices_reach_the_members(tmp_path: Path) -> None:
    (found,) = read(tmp_path, {"a.csv": b"x;y\n1;2\n", "b.txt": b""}, text="y")[:1]
    assert isinstance(found, Incoming)
    assert found.article.text == "2"


def test_what_belongs_to_a_member_is_read_along_with_it(tmp_path: Path) -> None:
    members = {"news/é 1.txt": b"Ada spoke.", "news/é 1.ann": b"T1\tPERSON 0 3\tAda\n"}
    (found,) = read(tmp_path, members)
    assert isinstance(found, Incoming)
    assert found.source.endswith("a.zip/news/é 1.ann")
    assert found.found is not None
    assert len(found.found.spans) == 1


def test_hidden_files_are_passed_over_and_kinds_that_are_not_read_counted(tmp_path: Path) -> None:
    hidden = ("__MACOSX/._a.txt", ".git/a.txt", "x/.hidden.txt", "~$a.docx")
    reads = read(tmp_path, {"a.txt": b"one", "b.png": b"", "Makefile": b"", **dict.fromkeys(hidden, b"no")})
    assert len(reads) == 2
    assert reasons(reads)[0].startswith("2 files of kinds that Copydesk does not read: .png (1), no suffix (1).")


@pytest.mark.parametrize("members", [{}, {".hidden": b""}])
def test_an_empty_archive_says_so(tmp_path: Path, members: dict[str, bytes]) -> None:
    assert reasons(read(tmp_path, members)) == ["There is nothing in this archive."]


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "x/../../a.txt", "C:\\a.txt", "..\\a.txt", "d:a.txt"])
def test_a_name_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str) -> None:
    before, problem = sorted(
        read(tmp_path, {"a.txt": b"one", name: b"two"}), key=lambda read: isinstance(read, Problem)
    )
    assert isinstance(before, Incoming)
    assert isinstance(problem, Problem)
    assert problem.source == f"{tmp_path}/a.zip/{name}".replace("\\", "/")
    assert "leads out of the archive" in problem.reason


def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, mode in (("link.txt", stat.S_IFLNK), ("pipe.txt", stat.S_IFIFO), ("file.txt", stat.S_IFREG)):
            info = zipfile.ZipInfo(name)
            info.external_attr = (mode | 0o644) << 16
            archive.writestr(info, "/etc/passwd")
    reads = read(tmp_path, out.getvalue())
    assert len(reasons(reads)) == 2
    assert all("a link or a device" in reason for reason in reasons(reads))


def altered(members: dict[str, bytes], place: int, value: bytes) -> bytes:
    """The archive with a field of its last entry in the list of members set to a value."""
    data = bytearray(zip_of(members))
    start = data.rindex(b"PK\x01\x02") + place
    data[start : start + len(value)] = value
    return bytes(data)


@pytest.mark.parametrize(
    ("place", "value", "complaint"),
    [
        (8, b"\x01\x00", "protected with a password"),
        (10, b"\x0c\x00", "packed in an unusual way"),
        (24, b"\xff\xff\xff\x7f", "larger than 1 GB"),
        (24, b"\xff\xff\xff\x01", "more than 200 times its size"),
        (16, b"\x00\x00\x00\x00", "It is damaged in the archive"),
    ],
)
def test_what_cannot_or_should_not_be_unpacked_is_refused(
    tmp_path: Path, place: int, value: bytes, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not as a whole: only this member.
    monkeypatch.setattr(zipped._Archive, "_require_bounded", lambda self: None)
    first, second = read(tmp_path, altered({"a.txt": b"one", "b.txt": b"two " * 9}, place, value))
    assert isinstance(first, Incoming)
    assert isinstance(second, Problem)
    assert second.source.endswith("a.zip/b.txt")
    assert complaint in second.reason


def test_archives_within_archives_are_refused(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, {"b.ZIP": zip_of({"a.txt": b"x"})})
    assert isinstance(problem, Problem)
    assert "an archive within an archive" in problem.reason


def test_what_must_be_read_in_another_process_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apart = Format("apart", (".apart",), "Apart", lambda path, choices: iter(()), apart=True)
    monkeypatch.setattr(formats, "READABLE", (*formats.READABLE, apart))
    reads = read(tmp_path, {"a.apart": b"x", "b.txt": b"one"})
    assert reasons(reads) == [
        "It must be read in a process of its own; unpack the archive and import the folder.",
    ]
    assert len(reads) == 2


def test_a_bomb_is_refused_before_anything_is_unpacked(tmp_path: Path) -> None:
    (reason,) = reasons(read(tmp_path, {f"{number}.txt": b" " * 1024**2 for number in range(20)}))
    assert reason.startswith("It unpacks to more than 200 times its size")


def test_an_archive_too_large_for_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "MOST_OF_ALL", 5)
    assert "larger than 0 GB" in reasons(read(tmp_path, {"a.txt": b"one", "b.txt": b"two"}))[0]


def test_a_list_of_members_too_long_for_the_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "_MOST_DIRECTORY", 60)
    small, large = {"a.txt": b"one"}, {"a.txt": b"one", "b.txt": b"two"}
    assert reasons(read(tmp_path, small)) == []
    assert "far too many files" in reasons(read(tmp_path, large))[0]
    # The end of a large archive has the length of the list in a field of its own.
    data = zip_of(small)
    end = data.rindex(b"PK\x05\x06")
    large_end = b"PK\x06\x06" + b"\0" * 36 + (1000).to_bytes(8, "little") + b"\0" * 8
    assert "far too many files" in reasons(read(tmp_path, data[:end] + large_end + data[end:]))[0]


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "two")
    first, second = read(tmp_path, out.getvalue())
    assert isinstance(first, Incoming)
    assert first.article.text == "two"
    assert reasons([second]) == ["The archive has several files of this name; only the last one is read. Rename them."]


def test_names_without_their_encoding_are_utf8_or_what_the_standard_has(tmp_path: Path) -> None:
    names = {b"Gr\xc3\xb6\xc3\x9fe.txt": "Größe.txt", b"\x81.txt": "ü.txt"}
    # Python would mark such names as UTF-8, so they are put into the finished archive.
    parts = io.BytesIO()
    with zipfile.ZipFile(parts, "w") as archive:
        for raw in names:
            archive.writestr("x" * len(raw), "content")
    data = parts.getvalue()
    for raw in names:
        data = data.replace(b"x" * len(raw), raw)
    reads = read(tmp_path, data)
    assert sorted(Path(read.source).name for read in reads) == sorted(names.values())


def test_what_says_nothing_of_its_members_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"PK\x05\x06", b"PK\x03\x04 and then nothing", zip_of({"a.txt": b"x"})[:-5]):
        assert "The archive is damaged" in reasons(read(tmp_path, data))[0]


def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    file = tmp_path / "b.zip"
    file.write_bytes(zip_of({"a.jsonl": b'{"text": "one"}\n{"text": "two"}\n', "b.txt": b"x"}))
    reads = zipped.read(file)
    next(reads)
    assert len(list(scratch.iterdir())) == 1
    reads.close()  # type: ignore[attr-defined]
    assert list(scratch.iterdir()) == []
    assert len(list(zipped.read(file))) == 3
    assert list(scratch.iterdir()) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_archive_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    archive = zip_of({"a.txt": b"one", "b.json": json.dumps([{"text": "two"}]).encode(), "é.xml": b"<rss/>"})
    (tmp_path / "b.zip").write_bytes(data.draw(damaged(archive)))
    with suppress(CannotRead, OSError):
        list(zipped.read(tmp_path / "b.zip"))


def test_memory_stays_flat_however_many_members(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        file = tmp_path / f"{count}.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(count):
                archive.writestr(f"{number}.txt", f"{number} " * 20_000)
        tracemalloc.start()
        assert sum(1 for _ in zipped.read(file)) == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(200) < 1.5 * peak(20)
