"""Bytes to text: certain, or not at all. A wrongly guessed encoding would stand in the gold for years."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from copydesk.exchange.incoming import CannotRead

# UTF-32 before UTF-16: its little-endian mark begins with the other's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# How files begin that are often renamed or dragged in by mistake, what they are, and what to do about it.
_REFUSALS: Final = {
    b"%PDF-": "It is a PDF, whatever its name says; give it the ending .pdf and import it again.",
    b"PK\x03\x04": "It is a ZIP archive or an office document, whatever its name says; "
    "give it the ending that it had, such as .docx, .odt or .epub, or unpack it.",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "It is an old Microsoft Office file, not a text file; "
    "open it in Word and save it as .docx.",
    b"{\\rtf": "It is a rich-text (RTF) file, whatever its name says; give it the ending .rtf and import it again.",
    b"\x89PNG\r\n\x1a\n": "It is a PNG picture, not a text file; import the article's text instead.",
    b"\xff\xd8\xff": "It is a JPEG picture, not a text file; import the article's text instead.",
    b"GIF8": "It is a GIF picture, not a text file; import the article's text instead.",
    b"\x1f\x8b": "It is a gzip archive, not a text file; unpack it and import what is in it.",
    b"7z\xbc\xaf\x27\x1c": "It is a 7z archive, not a text file; unpack it and import what is in it.",
    b"SQLite format 3\x00": "It is a database, not a text file; open a Copydesk project with File > Open instead.",
}

# Encodings that newspapers' older systems wrote. The order settles names where two read a text alike.
_LEGACY = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256",
    "cp932", "euc_jp", "gb18030", "big5", "cp949", "mac_roman",
)  # fmt: skip
_SHOWN_NAMES = {"cp932": "shift_jis", "cp949": "euc-kr"}
_IN_ASCII = ("iso-2022-", "hz", "utf-7")  # what they write would pass for UTF-8
_MOST_MESS = 0.15  # charset-normalizer's measure of implausible characters, 0 to 1
_MARGIN = 0.03

# A symbol in the middle of a word is how text looks that was read in the wrong encoding: "dzia³aæ", "s¹d".
_BROKEN = re.compile(r"[^\W\d_][¡-©«-´¶-¹»-¿÷×][^\W\d_]")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, without its byte-order mark, and the encoding it was in."""

    text: str
    encoding: str


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of a file.

    A byte-order mark decides; else UTF-8 if the bytes are valid; else ``declared``, what the file says of itself;
    else a guess, where only one reading is plausible. Raises CannotRead for binary files and doubtful encodings.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, encoding), encoding)
    refuse_binary(data)
    if declared and declared.lower().startswith(_IN_ASCII) and (told := _as_declared(data, declared)):
        return told
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if declared and (told := _as_declared(data, declared)):
        return told
    return _guess(data)


def codec_of(encoding: str) -> str:
    """Python's name for an encoding that ``decode`` has named."""
    return next((name for name, shown in _SHOWN_NAMES.items() if shown == encoding), encoding)


def declared_in(html: bytes) -> str | None:
    """The encoding that an HTML file names in its first kilobytes, or None."""
    found = _DECLARED.search(html, 0, 4096)
    return found.group(1).decode("ascii").lower() if found else None


def refuse_binary(data: bytes) -> None:
    """Raises CannotRead when the bytes, or a file's first bytes, are no text; the reason names what they are."""
    for magic, refusal in _REFUSALS.items():
        if data.startswith(magic):
            raise CannotRead(refusal)
    if b"\x00" in data:
        raise CannotRead(
            "It is a binary file, or UTF-16 without a byte-order mark; open it in the program that made it and "
            "save it as plain text in UTF-8."
        )


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise CannotRead(
            "It says that it is {encoding}, but is damaged at byte {place}; save it again as UTF-8 and import it then.",
            encoding=encoding.upper(),
            place=error.start + 1,
        ) from error


def _as_declared(data: bytes, declared: str) -> Decoded | None:
    # Browsers read both as windows-1252, and so does everybody who writes them.
    name = "cp1252" if declared.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else declared
    try:
        codec = codecs.lookup(name)
        text = data.decode(codec.name)
    except (LookupError, ValueError):
        return None
    return Decoded(text, _SHOWN_NAMES.get(codec.name, codec.name))


def _guess(data: bytes) -> Decoded:
    import charset_normalizer

    matches = charset_normalizer.from_bytes(data, cp_isolation=list(_LEGACY), threshold=_MOST_MESS)
    readings = sorted(
        (
            (
                match.coherence - match.chaos,
                Decoded(str(match), _name_of([match.encoding, *match.could_be_from_charset])),
            )
            for match in matches
            if not _BROKEN.search(str(match))
        ),
        key=lambda reading: -reading[0],
    )
    if not readings:
        raise CannotRead("It is not UTF-8, and its encoding cannot be told; save it again as UTF-8 and import it then.")
    plausible, best = readings[0]
    for rival_plausible, rival in readings[1:]:
        if plausible - rival_plausible < _MARGIN and rival.text != best.text:
            one, other = _first_difference(best.text, rival.text)
            raise CannotRead(
                "It is not UTF-8, and its encoding is in doubt: one word could be “{one}” ({encoding}) or "
                "“{other}” ({other_encoding}). Save it again as UTF-8 and import it then.",
                one=one,
                encoding=best.encoding,
                other=other,
                other_encoding=rival.encoding,
            )
    return best


def _name_of(encodings: Sequence[str]) -> str:
    known = [name for name in _LEGACY if name in encodings]
    name = known[0] if known else encodings[0]
    return _SHOWN_NAMES.get(name, name)


def _first_difference(one: str, other: str) -> tuple[str, str]:
    words = zip(one.split(), other.split(), strict=False)
    return next(((a[:40], b[:40]) for a, b in words if a != b), (one[:40], other[:40]))
