"""Documents that are a ZIP of parts: what comes out of it is bounded, and no entity is ever followed."""

from __future__ import annotations

import io
import zipfile
import zlib

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.markup import Element, parse_xml
from copydesk.exchange.readers.whole import MOST_BYTES

# Python's bz2 and lzma unpack a whole block at once, however large; no office program writes them.
_USUAL = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
# A document with more parts than this was made to keep a reader busy.
_MOST_PARTS = 20_000


class Package:
    """The parts of a document, by name. Raises CannotRead, when it is made and when it is read."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise CannotRead("It is damaged; open it in the program that made it and save it again.") from error
        if len(self._zip.infolist()) > _MOST_PARTS:
            raise CannotRead("It has more than {count} parts and is no article.", count=_MOST_PARTS)
        self._left = MOST_BYTES

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return self._zip.namelist()

    def part(self, name: str) -> bytes:
        """The bytes of one part, empty when there is none of that name."""
        info = self._zip.NameToInfo.get(name)
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise CannotRead("It is protected with a password; save it without one and import it then.")
        if info.compress_type not in _USUAL:
            raise CannotRead("Its part “{name}” is packed in an unusual way; save the document again.", name=name)
        try:
            with self._zip.open(info) as file:
                data = file.read(self._left + 1)
        except _DAMAGED as error:
            raise CannotRead(
                "Its part “{name}” is damaged; open it in the program that made it and save it again.", name=name
            ) from error
        # All parts together, so that many small bombs are no better than a large one.
        self._left -= len(data)
        if self._left < 0:
            raise CannotRead(
                "Unpacked, its text is larger than {megabytes} MB; split the document.", megabytes=MOST_BYTES // 1024**2
            )
        return data

    def xml(self, name: str) -> Element | None:
        """The root of an XML part, or None when there is no such part."""
        data = self.part(name)
        return parse_xml(data) if data else None
