"""JSON files that hold many objects, one at a time, in and out: an array, JSON lines, or a single object.

Not with a streaming parser: those we know replace half a character silently and take memory with the square of the
nesting. Python's own parser refuses both, and is quicker.
"""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, cast

from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.lines import Json, json_lines

MOST_BYTES = 64 * 1024 * 1024  # in one object
_CHUNK = 256 * 1024
_BLANK = " \t\r\n"
_DEEPEST = 100


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number in JSON")


_decoder = json.JSONDecoder(parse_constant=_no_constant)


_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), allow_nan=False).encode


def json_bytes(record: Mapping[str, object]) -> bytes:
    """An object as one line of UTF-8 without its end, the same every time."""
    return _encode(record).encode("utf-8")


class JsonArray:
    """An array written object by object, each on a line of its own."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._before = b"["

    def add(self, record: Mapping[str, object]) -> None:
        """Write one object. Raises OSError."""
        self._write(self._before + b"\n" + json_bytes(record))
        self._before = b","

    def end(self) -> None:
        """Close the array. Raises OSError."""
        self._write(b"[]\n" if self._before == b"[" else b"\n]\n")


def json_records(path: Path, within: Collection[str] = ()) -> Iterator[tuple[int, Json | CannotRead]]:
    """Each object of a file with the line that it begins in, from 1, or why it cannot be taken.

    ``within`` are keys of a single object behind which the list is to be looked for. Raises CannotRead where the file
    is no JSON, and where it stops being JSON half-way; and OSError.
    """
    if path.suffix.lower() in (".jsonl", ".ndjson") or _has_lines(path):
        yield from json_lines(path)
        return
    with path.open("rb") as file:
        values = _Values(file)
        yield from _records(values, within)
        if values.peek():
            raise CannotRead("There is more behind its end, at line {line}; mend the file.", line=values.line)


def require_plain(value: object) -> None:
    """Raises CannotRead for what cannot be kept beside an article: too deeply nested, or no number in JSON."""
    level = [value]
    for _ in range(_DEEPEST):
        if any(isinstance(each, float) and not math.isfinite(each) for each in level):
            raise CannotRead("It holds a number that is too large; mend the file.")
        within = [list(_within(each)) for each in level]
        level = [one for each in within for one in each]
        if not level:
            return
    raise CannotRead("It is nested more than {deepest} deep; mend the file.", deepest=_DEEPEST)


def _within(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from cast("Json", value).values()
    elif isinstance(value, list):
        yield from cast("list[object]", value)


def _has_lines(path: Path) -> bool:
    """True when the first line is an object by itself, and more follows: JSON lines under another name."""
    with path.open("rb") as file:
        line = file.readline(MOST_BYTES).removeprefix(b"\xef\xbb\xbf")
        if not line.startswith(b"{") or not file.read(1):
            return False
    try:
        _decoder.decode(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return False
    return True


def _records(values: _Values, within: Collection[str]) -> Iterator[tuple[int, Json | CannotRead]]:
    """The objects of the array that begins here, of one behind a key of the object that does, or that object."""
    first = values.peek()
    if first == "[":
        values.place += 1
        yield from _items(values)
    elif first != "{" or not within:
        yield values.line, values.object()
    else:
        values.place += 1
        yield from _members(values, within)


def _members(values: _Values, within: Collection[str]) -> Iterator[tuple[int, Json | CannotRead]]:
    """The objects behind some keys of an object whose brace is open; what else is in it is passed over."""
    mark = values.peek()
    while mark != "}":
        key = values.value()
        values.peek()
        values.expect(":")
        if key in within and values.peek() in ("[", "{"):
            yield from _records(values, [other for other in within if other != key])
        else:
            values.peek()
            values.value()
        mark = values.peek()
        if mark != "}":
            values.expect(",")
            values.peek()
    values.place += 1


def _items(values: _Values) -> Iterator[tuple[int, Json | CannotRead]]:
    """The objects of an array whose bracket is open; what is between them is passed over."""
    if values.peek() == "]":
        values.place += 1
        return
    while True:
        values.peek()
        line = values.line
        yield line, values.object()
        if values.peek() == "]":
            values.place += 1
            return
        values.expect(",")


class _Values:
    """JSON values one after another; only as much of the file is in memory as the longest needs."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8")()
        self._text = ""
        self._ended = False
        self.place = 0
        self._began = 0
        self._line = 1
        self._counted = 0
        head = file.read(16)
        if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
            raise CannotRead("It is UTF-16 or UTF-32, and JSON is UTF-8; save it as UTF-8 and import it then.")
        refuse_binary(head)
        file.seek(0)
        self._fill()
        self._text = self._text.removeprefix("\ufeff")

    @property
    def line(self) -> int:
        """The line of the file that `place` is in."""
        self._line += self._text.count("\n", self._counted, self.place)
        self._counted = self.place
        return self._line

    def peek(self) -> str:
        """The next character that is not white space, and go there; "" at the end of the file."""
        while True:
            while self.place < len(self._text) and self._text[self.place] in _BLANK:
                self.place += 1
            if self.place < len(self._text):
                return self._text[self.place]
            if self._ended:
                return ""
            self._fill()

    def expect(self, mark: str) -> None:
        """Go behind a mark. Raises CannotRead where it is missing."""
        if self.peek() != mark:
            raise CannotRead(
                "It stops being JSON at line {line}: “{mark}” is missing; mend the file.", line=self.line, mark=mark
            )
        self.place += 1

    def object(self) -> Json | CannotRead:
        """The object that begins here, and go behind it. Raises CannotRead where something else stands here."""
        line = self.line
        value = self.value()
        if not isinstance(value, dict):
            raise CannotRead(
                "At line {line} stands something else than an object; this is no list of articles.", line=line
            )
        record = cast("Json", value)
        return record if self._text.find("\\u", self._began, self.place) < 0 else _whole(record)

    def value(self) -> object:
        """The value that begins here, and go behind it. Raises CannotRead where none can be read."""
        while True:
            try:
                value, end = cast("tuple[object, int]", _decoder.raw_decode(self._text, self.place))
                self._began, self.place = self.place, end
                return value
            except json.JSONDecodeError as error:
                if not self._ended and len(self._text) - self.place <= MOST_BYTES:
                    self._fill()
                    continue
                if not self._ended:
                    raise CannotRead(
                        "One entry, at line {line}, is longer than {megabytes} MB, or not JSON; split or mend it.",
                        line=self.line,
                        megabytes=MOST_BYTES // 1024**2,
                    ) from error
                raise CannotRead(
                    "It stops being JSON at line {line}: {problem}; mend the file.",
                    line=self.line + self._text.count("\n", self.place, error.pos),
                    problem=error.msg,
                ) from error
            except (ValueError, RecursionError) as error:
                raise CannotRead(
                    "It holds JSON that no other program would read, at line {line} ({error}); mend the file.",
                    line=self.line,
                    error=error,
                ) from error

    def _fill(self) -> None:
        """Read on: at least as much again as waits, so that a long value is not begun too often."""
        _ = self.line
        self._text = self._text[self.place :]
        self.place = self._counted = 0
        data = self._file.read(max(_CHUNK, len(self._text)))
        self._ended = not data
        try:
            self._text += self._decode.decode(data, final=self._ended)
        except UnicodeDecodeError as error:
            raise CannotRead(
                "It is not UTF-8 around line {line}; save the file as UTF-8 and import it then.",
                line=self._line + self._text.count("\n") + data.count(b"\n", 0, error.start),
            ) from error


def _whole(record: Json) -> Json | CannotRead:
    try:
        json.dumps(record, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return CannotRead(
            "It holds half a character (a lone surrogate such as \\ud83d); write the JSON again as UTF-8."
        )
    return record
