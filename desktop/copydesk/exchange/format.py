"""What a format is: a row of the table in `copydesk.exchange.formats`, and how a file is told to be of it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from copydesk.exchange.choices import Choice, Choices
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.json_stream import JsonStream
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Carries, Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

_HEAD_BYTES = 64 * 1024


class Sample:
    """The beginning of a file, looked at to find out what the file is. Reads as little as it can; does not raise."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.suffix = path.suffix.lower()
        self._head: bytes | None = None
        self._record: Json | None = None
        self._looked = False

    @property
    def head(self) -> bytes:
        """The first 64 KiB, without a UTF-8 byte-order mark."""
        if self._head is None:
            try:
                # Opening a pipe or a device would wait for ever.
                if not self.path.is_file():
                    raise FileNotFoundError(self.path)
                with self.path.open("rb") as file:
                    self._head = file.read(_HEAD_BYTES).removeprefix(b"\xef\xbb\xbf")
            except OSError:
                self._head = b""
        return self._head

    @property
    def is_array(self) -> bool:
        """True when the file begins as a JSON array does."""
        return self.head.lstrip()[:1] == b"["

    @property
    def record(self) -> Json | None:
        """The first JSON object: of the first line, of the top-level array, or the only one; None without one."""
        if not self._looked:
            self._looked = True
            self._record = self._first_record()
        return self._record

    def _first_record(self) -> Json | None:
        if self.head.lstrip()[:1] not in (b"{", b"["):
            return None
        try:
            with self.path.open("rb") as file:
                stream = JsonStream(file)
                values = stream.items() if self.is_array else stream.each()
                # An array of a hundred nulls is no file of anybody's.
                found = (value for _, value in itertools.islice(values, 100) if isinstance(value, dict))
                return cast("Json | None", next(found, None))
        except (OSError, CannotRead):
            return None


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that Copydesk reads, writes or both.

    ``suffixes`` are lower case with their dot, and the first is what is written; ``title`` is for dialogs. ``read``
    raises CannotRead when the file as a whole is refused, and OSError when the system refuses it; its parser is
    imported when it is first called. ``write`` yields the losses that it finds while it writes; what the format can
    never carry is told by ``carries``. Where formats share a suffix, ``recognises`` tells them apart; one that has none
    takes the rest.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    read: Callable[[Path, Choices], Iterator[Read]] | None = None
    write: Callable[[Iterable[Outgoing], Staging, Outlook], Iterator[Loss]] | None = None
    recognises: Callable[[Sample], bool] | None = None
    carries: Carries = Carries.NOTHING
    annotated: bool = False
    """Its files may bring annotations along."""
    read_choices: tuple[Choice, ...] = ()
    write_choices: tuple[Choice, ...] = ()
    folder: bool = False
    """It writes a folder of files rather than one."""
    apart: bool = False
    """It needs spaCy: the window has it read and written in a process of its own."""
    companions: Callable[[Path], tuple[Path, ...]] = field(default=lambda path: ())
    """The files beside one of this format that are read along with it, and are no articles of their own; whether they
    are there is not asked."""
    archive: bool = False
    """It holds files of any format, and is told the choices for all of them."""

    def takes(self, path: Path) -> bool:
        """True when the file's name ends in a suffix of this format."""
        return path.name.lower().endswith(self.suffixes)
