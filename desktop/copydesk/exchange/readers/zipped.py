"""ZIP archives of files of any format that is read. One member at a time is on the disk, none in memory.

What an archive says of itself is not believed further than it must: a name that leads out of the archive, a link, a
password, another archive inside, and what unpacks to far more than it is are refused by name.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import BinaryIO

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Problem, Read

MOST_OF_ONE = 1024**3  # bytes of one member, unpacked
MOST_OF_ALL = 4 * 1024**3  # bytes of all of them
MOST_TIMES = 200  # as large as it was packed; text rarely is twenty times
_HARMLESS = 16 * 1024**2  # bytes that may unpack to any size up to this
_MOST_DIRECTORY = 64 * 1024**2  # bytes of the list of members, which Python holds whole
_PIECE = 1024**2
_UTF8 = 0x800
_LOCKED = 0x1
# Python's bz2 and lzma unpack a whole block at once, however large.
_USUAL = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, struct.error)
_DRIVE = re.compile(r"[A-Za-z]:")
_NOT_IN_NAMES = re.compile(r"[^\w .()+,;=@&-]")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of the files in an archive, sorted by name. Hidden files and what a Mac adds are passed over.

    Raises CannotRead when the archive as a whole is refused, and OSError.
    """
    with path.open("rb") as file:
        _require_bounded_directory(file)
        try:
            archive = zipfile.ZipFile(file)
        except _DAMAGED as error:
            raise CannotRead("The archive is damaged; fetch it again, or unpack it and import the folder.") from error
        with archive:
            yield from _Archive(path, archive, choices).reads()


class _Archive:
    def __init__(self, path: Path, archive: zipfile.ZipFile, choices: Choices) -> None:
        self._path = path
        self._archive = archive
        self._choices = choices
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._twice: list[str] = []
        for info in archive.infolist():
            name = _name_of(info)
            if not name.endswith("/"):
                self._twice += [name] if name in self._members else []
                self._members[name] = info

    def reads(self) -> Iterator[Read]:
        """The articles of all members, and why a member gives none."""
        from copydesk.exchange.formats import may_be_read
        from copydesk.exchange.importing import companions_of, kinds_left_out

        self._require_bounded()
        left_out: Counter[str] = Counter()
        shown = sorted(name for name in self._members if not _is_hidden(name))
        along = {one.as_posix() for name in shown for one in companions_of(Path(name))}
        for name in (name for name in shown if name not in along):
            try:
                _require_harmless(name, self._members[name])
                if may_be_read(Path(name)):
                    yield from self._member(name)
                else:
                    left_out[Path(name).suffix.lower() or "no suffix"] += 1
            except CannotRead as error:
                yield Problem(f"{self._path}/{name}", None, error.reason)
        for name in self._twice:
            reason = Sentence("The archive has several files of this name; only the last one is read. Rename them.")
            yield Problem(f"{self._path}/{name}", None, reason)
        if left_out:
            yield kinds_left_out(str(self._path), left_out)
        elif not shown:
            raise CannotRead("There is nothing in this archive.")

    def _require_bounded(self) -> None:
        """Raises CannotRead when all members together unpack to far more than the archive is, or than a disk has."""
        unpacked = sum(info.file_size for info in self._members.values())
        if unpacked > MOST_OF_ALL:
            raise CannotRead(
                "Unpacked, it is larger than {gigabytes} GB; unpack it and import the folder.",
                gigabytes=MOST_OF_ALL // 1024**3,
            )
        _require_likely_size(unpacked, self._path.stat().st_size)

    def _member(self, name: str) -> Iterator[Read]:
        """The articles of one member, which is unpacked with what belongs to it for as long as it is read."""
        from copydesk.exchange.formats import format_of
        from copydesk.exchange.importing import companions_of, read_one

        with TemporaryDirectory(prefix="copydesk-", ignore_cleanup_errors=True) as folder:
            file = Path(folder) / _file_name(name)
            self._unpack(name, file)
            for member, beside in zip(companions_of(Path(name)), companions_of(file), strict=True):
                if (companion := member.as_posix()) in self._members:
                    _require_harmless(companion, self._members[companion])
                    self._unpack(companion, beside)
            kind = format_of(file)
            if kind is not None and kind.apart:
                raise CannotRead("It must be read in a process of its own; unpack the archive and import the folder.")
            for each in read_one(file, kind, self._choices):
                yield _from_here(each, str(file), f"{self._path}/{name}")

    def _unpack(self, name: str, target: Path) -> None:
        try:
            with self._archive.open(self._members[name]) as packed, target.open("wb") as file:
                while piece := packed.read(_PIECE):
                    file.write(piece)
        except _DAMAGED as error:
            raise CannotRead("It is damaged in the archive; fetch the archive again.") from error


def _from_here(read: Read, file: str, source: str) -> Read:
    """What was read, with the member's place in the archive instead of the file's that is gone in a moment."""
    return replace(read, source=source + read.source.removeprefix(file))


def _require_harmless(name: str, info: zipfile.ZipInfo) -> None:
    """Raises CannotRead for a member that is no plain file of a likely size with a name inside the archive."""
    mode = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        raise CannotRead("Its name leads out of the archive; whoever made that meant harm. Unpack it with care.")
    if mode not in (0, stat.S_IFREG):
        raise CannotRead("It is a link or a device, not a file; put the file itself into the archive.")
    if info.flag_bits & _LOCKED:
        raise CannotRead("It is protected with a password; unpack the archive and import the folder.")
    if name.lower().endswith(".zip"):
        raise CannotRead("It is an archive within an archive; unpack it and import the folder.")
    if info.compress_type not in _USUAL:
        raise CannotRead("It is packed in an unusual way; unpack the archive and import the folder.")
    if info.file_size > MOST_OF_ONE:
        raise CannotRead(
            "Unpacked, it is larger than {gigabytes} GB; unpack it and import the folder.",
            gigabytes=MOST_OF_ONE // 1024**3,
        )
    _require_likely_size(info.file_size, info.compress_size)


def _require_likely_size(unpacked: int, packed: int) -> None:
    if unpacked > _HARMLESS and unpacked > MOST_TIMES * packed:
        raise CannotRead(
            "It unpacks to more than {times} times its size, as no text does; unpack it with care "
            "and import the folder.",
            times=MOST_TIMES,
        )


def _require_bounded_directory(file: BinaryIO) -> None:
    """Raises CannotRead when the list of members is itself too long; the file is at its start again."""
    size = file.seek(0, 2)
    start = max(0, size - 70_000)
    file.seek(start)
    tail = file.read()
    file.seek(0)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) - end < 22:
        return  # not at all an archive, as zipfile will say
    (directory,) = struct.unpack("<L", tail[end + 12 : end + 16])
    large = tail.rfind(b"PK\x06\x06", 0, end)
    if large >= 0 and end - large >= 56:
        (directory,) = struct.unpack("<Q", tail[large + 40 : large + 48])
    if min(directory, size) > _MOST_DIRECTORY:
        raise CannotRead("It has far too many files in it; unpack it and import the folder.")


def _name_of(info: zipfile.ZipInfo) -> str:
    """The member's name. Many programs write UTF-8 and do not say so; the standard has code page 437 then."""
    if info.flag_bits & _UTF8:
        return info.filename.replace("\\", "/")
    raw = info.orig_filename.encode("cp437", "replace").partition(b"\0")[0]
    try:
        name = raw.decode("utf-8")
    except UnicodeDecodeError:
        name = info.filename
    return name.replace("\\", "/")


def _is_hidden(name: str) -> bool:
    """True for hidden files, what a Mac adds to archives, and what Word leaves beside an open document."""
    return any(
        part == "__MACOSX" or part.startswith("~$") or (part.startswith(".") and part.strip("."))
        for part in name.split("/")
    )


def _file_name(name: str) -> str:
    """A name for the unpacked file that every system takes, with the suffixes of the member's."""
    base = PurePosixPath(name).name
    kept = len(".warc.gz" if base.lower().endswith(".warc.gz") else PurePosixPath(base).suffix)
    return f"{_NOT_IN_NAMES.sub('_', base[:-kept])[:100].strip()}{base[-kept:]}"
