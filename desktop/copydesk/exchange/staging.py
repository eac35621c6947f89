"""Files on their way out: written beside where they belong, hashed, and moved into place together, or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, Self

from copydesk.core.text import sha256_of

# What a name may have in it on every system that a folder of files may be copied to.
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its name from the export's folder on, its SHA-256, its size in bytes."""

    name: str
    sha256: str
    bytes: int


class Output:
    """A file being written. ``sha256`` and ``bytes`` are those of what was written so far."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.bytes = 0

    def write(self, data: bytes) -> None:
        """Add bytes. Raises OSError."""
        self._file.write(data)
        self._hash.update(data)
        self.bytes += len(data)

    @property
    def sha256(self) -> str:
        """Of all that was written, hexadecimal."""
        return self._hash.hexdigest()


class Staging:
    """The files of one export. ``target`` is the one file or, for a format of many, their folder.

    Nothing is seen under the files' names before `commit`. Leaving the ``with`` block without it leaves nothing behind.
    """

    def __init__(self, target: Path) -> None:
        self.target = target.resolve()
        self._waiting: list[tuple[Path, Path, Written]] = []
        self._made: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.abandon()

    @contextmanager
    def open(self, name: str = "") -> Generator[Output]:
        """A file to write: ``name`` is relative to the target's folder, "/" between parts; "" is the target itself.

        Raises ValueError for a name that leads elsewhere or was opened before, and OSError.
        """
        with self._open(self._place(name), name or self.target.name) as output:
            yield output

    @contextmanager
    def open_beside(self, name: str) -> Generator[Output]:
        """A file to write beside the target, under a name without folders. Raises like `open`."""
        with self._open(self.target.with_name(name), name) as output:
            yield output

    @contextmanager
    def _open(self, place: Path, name: str) -> Generator[Output]:
        if any(place == taken for _, taken, _ in self._waiting):
            raise ValueError(f"{place} is written twice")
        mode = _mode_of(place)
        self._make(place.parent)
        beside = place.with_name(f".{place.name[:_LONGEST_NAME]}.{secrets.token_hex(4)}.part")
        try:
            with beside.open("xb") as file:
                output = Output(file)
                yield output
                file.flush()
                os.fsync(file.fileno())
            if mode is not None:
                beside.chmod(mode)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        self._waiting.append((beside, place, Written(name, output.sha256, output.bytes)))

    @property
    def written(self) -> tuple[Written, ...]:
        """The files that are finished, in the order in which they were."""
        return tuple(written for _, _, written in self._waiting)

    @property
    def listed(self) -> tuple[Written, ...]:
        """The same with their names from the folder on in which the target is, by their names."""
        found = (
            Written(place.relative_to(self.target.parent).as_posix(), written.sha256, written.bytes)
            for _, place, written in self._waiting
        )
        return tuple(sorted(found, key=lambda each: each.name))

    def commit(self) -> tuple[Written, ...]:
        """Move all files into place, in the order in which they were finished. Raises OSError."""
        written = self.written
        folders: set[Path] = set()
        while self._waiting:
            beside, place, _ = self._waiting[0]
            beside.replace(place)
            self._waiting.pop(0)
            folders.add(place.parent)
        self._made.clear()
        for folder in sorted(folders):
            sync_folder(folder)
        return written

    def abandon(self) -> None:
        """Remove what was not moved into place, and the folders that were made for it."""
        for beside, _, _ in self._waiting:
            beside.unlink(missing_ok=True)
        self._waiting.clear()
        for folder in reversed(self._made):
            try:
                folder.rmdir()
            except OSError:
                continue  # somebody has put something there meanwhile
        self._made.clear()

    def _place(self, name: str) -> Path:
        if not name:
            return self.target
        parts = PurePosixPath(name).parts
        if name.startswith("/") or "\\" in name or any(part in ("..", ".") for part in parts):
            raise ValueError(f"{name!r} leads out of the folder")
        return self.target.joinpath(*parts)

    def _make(self, folder: Path) -> None:
        missing: list[Path] = []
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            each.mkdir()
            self._made.append(each)


def require_folder(target: Path) -> None:
    """Raises FileNotFoundError when the folder that a file or folder is to go into is not there: it may be misspelt."""
    folder = target.resolve().parent
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))


def safe_name(article_id: str) -> str:
    """A file name, without a suffix, that every system takes and no other id has: letters, digits, "-", "_", "."."""
    kept = "".join(character if character in _SAFE else "_" for character in article_id).strip(".")
    # Systems that do not tell capitals from small letters would lay "A1" over "a1".
    if kept == article_id and kept == kept.lower() and 0 < len(kept) <= _LONGEST_NAME and not _is_reserved(kept):
        return kept
    return f"{kept[: _LONGEST_NAME - 9]}-{sha256_of(article_id)[:8]}"


def _is_reserved(name: str) -> bool:
    """True for what Windows takes for a device."""
    stem = name.split(".")[0].lower()
    return stem in ("con", "prn", "aux", "nul") or (stem[:3] in ("com", "lpt") and stem[3:].isdigit())


def sync_folder(folder: Path) -> None:
    """Make new names durable too, where the system can open folders; Windows cannot and need not."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mode_of(target: Path) -> int | None:
    """The rights of the file that will be replaced. Raises OSError when it is no file: a device is not replaced."""
    try:
        mode = target.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "not a file that can be replaced", str(target))
    return stat.S_IMODE(mode)
