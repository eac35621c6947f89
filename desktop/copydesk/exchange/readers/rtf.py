"""Rich text (RTF), as WordPad, TextEdit and old Word write it: struck and hidden words out, footnotes at the end."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from locale import windows_locale
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.readers.rtf_words import (
    CHARACTERS,
    CHARSETS,
    ENCODINGS,
    INFO,
    PARAGRAPH_ENDS,
    STARRED_BUT_READ,
    SYMBOLS,
    UNREAD,
)
from copydesk.exchange.readers.whole import one_article, read_bytes

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<brace>[{}])|[\r\n\x00]+|(?P<text>[^\\{}\r\n\x00]+)|\\",
    re.DOTALL,
)
# Word goes to some dozens; and an article has some thousands of words.
_DEEPEST = 1000
_MOST_TOKENS = 5_000_000


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an .rtf file. Raises CannotRead and OSError."""
    original = read_bytes(path)
    data = original.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data.startswith(b"{\\rtf"):
        if not data.startswith(b"{\\"):
            refuse_binary(data)
        raise CannotRead("It is not rich text, whatever its name says; import it as .txt if it is plain text.")
    document = _Document(data)
    document.parse()
    yield from one_article(path, document.text(), document.told("title"), document.meta(), original=original)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces and is forgotten after the second."""

    # "" for the article itself, a note's number, the name of a fact about the document, or None for what is not read.
    into: str | None = ""
    in_info: bool = False
    in_fonts: bool = False
    encoding: str | None = None  # of the font, where it has one of its own
    skip: int = 1  # characters after \u that repeat it for old programs
    unseen: bool = False  # hidden
    struck: bool = False
    language: int = 0


@dataclass(slots=True)
class _Document:
    data: bytes
    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)
    languages: Counter[int] = field(default_factory=Counter)
    created: dict[str, int] = field(default_factory=dict)
    _group: _Group = _Group()
    _outer: list[_Group] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)
    _skip: int = 0
    _font: int = 0
    _starred: bool = False

    def parse(self) -> None:
        """Read it to its last brace. Raises CannotRead."""
        place = 0
        for _ in range(_MOST_TOKENS):
            token = _TOKEN.match(self.data, place)
            if token is None:
                raise CannotRead("It ends in the middle; open it in the program that made it and save it again.")
            place = token.end()
            kind = token.lastgroup
            if kind == "number" or kind == "word":
                place += self._word(
                    token["word"].decode("ascii"), int(token["number"] or 1), token["number"] is not None
                )
            elif kind == "brace":
                self._flush()
                self._skip, self._starred = 0, False
                if token["brace"] == b"{":
                    self._open()
                elif not self._close():
                    return
            elif kind == "byte":
                self._take(bytes.fromhex(token["byte"].decode("ascii")))
            elif kind == "symbol":
                self._symbol(token["symbol"].decode("latin-1"))
            elif kind == "text":
                self._take(token["text"])
        raise CannotRead("It is far longer than any article; split the document.")

    def text(self) -> str:
        """The article, then its footnotes."""
        parts = ["".join(words) for name, words in self.words.items() if not name or name.startswith("note ")]
        paragraphs = (_mended(one).strip(" \t\n") for one in "\f".join(parts).split("\f"))
        return "\n\n".join(one for one in paragraphs if one)

    def told(self, name: str) -> str:
        """What the document says of itself under this name."""
        return " ".join(_mended("".join(self.words.get(f"info {name}", ()))).split())

    def meta(self) -> dict[str, object]:
        """What the document says of itself; its language is that of most of its letters."""
        made = self.created
        created = ""
        if made.get("yr") and made.get("mo") and made.get("dy"):
            created = f"{made['yr']:04}-{made['mo']:02}-{made['dy']:02}T{made.get('hr', 0):02}:{made.get('min', 0):02}"
        ((language, _),) = self.languages.most_common(1) or [(0, 0)]
        meta = {
            "byline": self.told("author"),
            "created": created,
            "language": windows_locale.get(language, "").replace("_", "-"),
        }
        return {key: value for key, value in meta.items() if value}

    def _open(self) -> None:
        if len(self._outer) >= _DEEPEST:
            raise CannotRead("It is nested deeper than any program writes; save it again in Word or LibreOffice.")
        self._outer.append(self._group)

    def _close(self) -> bool:
        self._group = self._outer.pop()
        return bool(self._outer)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._say("\f")
        elif self._skip:
            self._skip -= 1
        elif symbol in SYMBOLS:
            self._say(SYMBOLS[symbol])

    def _word(self, word: str, number: int, given: bool) -> int:
        """Do what a control word says; the number of bytes after it that are no RTF."""
        starred, self._starred = self._starred, False
        if word == "bin":
            return max(0, number) if given else 0
        if self._skip and word in CHARACTERS:
            self._skip -= 1
        elif word == "u":
            self._say(chr(number % 0x10000))
            self._skip = self._group.skip
        elif word in CHARACTERS:
            self._say(CHARACTERS[word])
        elif word in PARAGRAPH_ENDS:
            self._say("\f")
        elif not self._destination(word, starred):
            self._format(word, number, given)
        return 0

    def _destination(self, word: str, starred: bool) -> bool:
        group = self._group
        if group.into is None:
            return True
        if word == "fonttbl":
            self._change(replace(group, into="fonts", in_fonts=True))
        elif word == "info":
            self._change(replace(group, into="info", in_info=True))
        elif word in ("footnote", "ftnalt"):
            self._change(replace(group, into=f"note {len(self.words)}"))
            self.words[self._group.into or ""] = []
        elif word == "shptxt":
            self._say("\f")
        elif group.in_info and word in INFO:
            self._change(replace(group, into=f"info {INFO[word]}"))
        elif group.in_info and word == "creatim":
            self._change(replace(group, into="created"))
        elif word in UNREAD or (starred and word not in STARRED_BUT_READ):
            self._change(replace(group, into=None))
        else:
            return False
        return True

    def _format(self, word: str, number: int, given: bool) -> None:
        group = self._group
        if word in ("v", "webhidden"):
            self._change(replace(group, unseen=number != 0))
        elif word == "deleted":
            self._change(replace(group, struck=number != 0))
        elif word == "plain":
            self._change(replace(group, unseen=False, struck=False, encoding=None))
        elif word == "uc" and given:
            self._change(replace(group, skip=max(0, min(number, 10))))
        elif word == "lang" and given:
            self._change(replace(group, language=number))
        elif word in ENCODINGS:
            self.encoding = ENCODINGS[word]
        elif word == "ansicpg" and given:
            self.encoding = _codec(f"cp{number}") or self.encoding
        elif group.in_fonts:
            self._describe_font(word, number)
        elif word == "f":
            self._change(replace(group, encoding=self.fonts.get(number)))
        elif group.into == "created" and word in ("yr", "mo", "dy", "hr", "min"):
            self.created[word] = number

    def _describe_font(self, word: str, number: int) -> None:
        if word == "f":
            self._font = number
        elif word == "fcharset" and number in CHARSETS:
            self.fonts[self._font] = CHARSETS[number]
        elif word == "cpg" and (codec := _codec(f"cp{number}")):
            self.fonts[self._font] = codec

    def _change(self, group: _Group) -> None:
        self._flush()
        self._group = group

    def _take(self, raw: bytes) -> None:
        skipped = min(self._skip, len(raw))
        self._skip -= skipped
        if self._group.into is not None:
            # A letter of Japanese may be one byte that is written in hexadecimal and one that is not.
            self._bytes += raw[skipped:]

    def _flush(self) -> None:
        if not self._bytes:
            return
        raw = bytes(self._bytes)
        self._bytes.clear()
        encoding = self._group.encoding or self.encoding
        try:
            self._keep(raw.decode(encoding))
        except UnicodeDecodeError as error:
            raise CannotRead(
                "It has letters that its encoding, {encoding}, does not know; open it in Word and save it as .docx.",
                encoding=encoding,
            ) from error

    def _say(self, words: str) -> None:
        self._flush()
        self._keep(words)

    def _keep(self, words: str) -> None:
        group = self._group
        if group.into is None or group.unseen or group.struck:
            return
        self.words.setdefault(group.into, []).append(words)
        if not group.into:
            self.languages[group.language] += len(words)


def _codec(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _mended(text: str) -> str:
    """What \\u wrote as two halves is one character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
