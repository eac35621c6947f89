"""JSON of any length, one value at a time: memory holds the value at hand and no more.

Python's own decoder reads each value, so that a number, a surrogate or a nesting means here what it means in a line of
JSONL.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.lines import require_utf8_text, require_whole_characters

_CHUNK = 256 * 1024
_MOST = 64 * 1024 * 1024  # characters of one value
_BLANKS = re.compile(r"[ \t\n\r]+")
_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # what Python makes of bytes that are no characters
_CLOSE = 4096  # how near to the end of what was read a fault may be mended by reading on


class Unfit(CannotRead):
    """A value that was read to its end, but cannot be kept; what follows it can be read."""


class JsonStream:
    """A JSON file, read from the front. Values are taken in order; ``line`` is that of the next one."""

    def __init__(self, file: BinaryIO) -> None:
        require_utf8_text(file.read(16))
        file.seek(0)
        self._file = file
        self._characters = codecs.getincrementaldecoder("utf-8-sig")(errors="surrogateescape")
        self._damaged = False
        self._decode = json.JSONDecoder(parse_constant=self._no_constant).raw_decode
        self._constant = ""
        self._text = ""
        self._place = 0
        self._ended = False
        self.line = 1

    def peek(self) -> str:
        """The next character that is not blank, left where it is; empty at the end of the file."""
        while True:
            if blanks := _BLANKS.match(self._text, self._place):
                self._advance(blanks.end() - self._place)
            if self._place < len(self._text) or not self._read_on():
                return self._text[self._place : self._place + 1]

    def take(self, expected: str) -> None:
        """Pass over one character. Raises CannotRead when another one stands there."""
        if self.peek() != expected:
            raise self._fault(f"Expecting '{expected}'")
        self._advance(1)

    def value(self) -> object:
        """The next value, whole. Raises CannotRead when it is none or too long, and Unfit when reading can go on."""
        self.peek()
        self._constant = ""
        while True:
            try:
                value, end = self._decode(self._text, self._place)
            except json.JSONDecodeError as error:
                # What was cut off in its middle is mended by reading on; a fault further back is one for good.
                cut_off = error.msg.startswith("Unterminated string") or error.pos > len(self._text) - _CLOSE
                if not (cut_off and self._read_on()):
                    raise self._fault(error.msg) from error
            except (ValueError, RecursionError) as error:
                raise CannotRead(
                    "Line {line} is JSON that no other program would read ({error}); mend or remove it.",
                    line=self.line,
                    error=error,
                ) from error
            else:
                # A number may go on in what was not read yet.
                if end < len(self._text) or not self._read_on():
                    start = self._place
                    self._advance(end - start)
                    self._require_fit(value, start, end)
                    return value

    def each(self) -> Iterator[tuple[int, object]]:
        """The values that follow one another to the end of the file, as in JSONL, each with its line."""
        while self.peek():
            line = self.line
            yield line, self._value_or_fault()

    def items(self) -> Iterator[tuple[int, object]]:
        """The values of the array that is next, each with its line. One that is unfit comes as its CannotRead."""
        self.take("[")
        if self.peek() == "]":
            self.take("]")
            return
        while True:
            self.peek()
            line = self.line
            yield line, self._value_or_fault()
            if self.peek() == "]":
                self.take("]")
                return
            self.take(",")

    def members(self) -> Iterator[str]:
        """The keys of the object that is next; whoever asks takes each one's value before the next key."""
        self.take("{")
        if self.peek() == "}":
            self.take("}")
            return
        while True:
            if self.peek() != '"':
                raise self._fault("Expecting a key in quotation marks")
            key = str(self.value())
            self.take(":")
            yield key
            if self.peek() == "}":
                self.take("}")
                return
            self.take(",")

    def _value_or_fault(self) -> object:
        try:
            return self.value()
        except Unfit as error:
            return error

    def _no_constant(self, name: str) -> None:
        self._constant = name

    def _require_fit(self, value: object, start: int, end: int) -> None:
        if self._constant:
            raise Unfit("It holds {name}, which is no number in JSON; mend or remove it.", name=self._constant)
        if self._damaged and _NOT_UTF8.search(self._text, start, end):
            raise Unfit("It is not UTF-8; save the file as UTF-8 and import it then.")
        if self._text.find("\\u", start, end) >= 0:
            try:
                require_whole_characters(value)
            except CannotRead as error:
                raise Unfit(error.reason) from error

    def _advance(self, count: int) -> None:
        end = self._place + count
        self.line += self._text.count("\n", self._place, end)
        self._place = end

    def _read_on(self) -> bool:
        """Read as much again as is waiting, so that a long value is not tried from its start too often."""
        if self._ended:
            return False
        waiting = len(self._text) - self._place
        if waiting > _MOST:
            raise CannotRead(
                "The value in line {line} is longer than {megabytes} MB; split the text.",
                line=self.line,
                megabytes=_MOST // 1024**2,
            )
        data = self._file.read(max(_CHUNK, waiting))
        self._ended = not data
        more = self._characters.decode(data, self._ended)
        self._damaged = self._damaged or _NOT_UTF8.search(more) is not None
        self._text = self._text[self._place :] + more
        self._place = 0
        return True

    def _fault(self, problem: str) -> CannotRead:
        return CannotRead(
            "It is not JSON: {problem} in line {line}; mend or remove it.", problem=problem, line=self.line
        )
