"""Text files too large to be held: their encoding is settled first, then they are read bit by bit."""

from __future__ import annotations

import codecs
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from copydesk.exchange.decoding import MARKS, codec_of, decode, refuse_binary
from copydesk.exchange.incoming import CannotRead

_CHUNK = 1024 * 1024


def encoding_of(path: Path) -> str:
    """The encoding of a text file, as ``decode`` would find it, with no more of it in memory than a megabyte.

    Raises CannotRead for binary files and doubtful encodings, and OSError.
    """
    utf8 = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        for mark, encoding in MARKS:
            if chunk.startswith(mark):
                return encoding
        refuse_binary(chunk)
        while True:
            try:
                utf8.decode(chunk, not chunk)
            except UnicodeDecodeError:
                # The lines around the first bytes that are not UTF-8 tell most about what they are instead.
                start = chunk.find(b"\n") + 1 if file.tell() > _CHUNK else 0
                return decode(chunk[start : chunk.rfind(b"\n") + 1] or chunk).encoding
            if not chunk:
                return "utf-8"
            chunk = file.read(_CHUNK)


@contextmanager
def open_text(path: Path, encoding: str) -> Generator[TextIO]:
    """The file as text, line ends as they are, without a byte-order mark. Raises CannotRead where it is damaged."""
    name = codec_of(encoding)
    with path.open(encoding="utf-8-sig" if name == "utf-8" else name, newline="") as file:
        try:
            yield file
        except UnicodeDecodeError as error:
            raise CannotRead(
                "Part of it is not {encoding}; save it again as UTF-8 and import it then.", encoding=encoding.upper()
            ) from error
