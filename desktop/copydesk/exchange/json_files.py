"""JSON files that hold many objects, one at a time, in and out: an array, JSON lines, or a single object."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import cast

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.json_stream import JsonStream
from copydesk.exchange.lines import Json, json_lines

_DEEPEST = 100

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
    is no JSON, from the place where it is none; and OSError.
    """
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        yield from json_lines(path)
        return
    with path.open("rb") as file:
        stream = JsonStream(file)
        if not stream.peek():
            raise CannotRead("It is empty.")
        for line, value in _values(stream, within):
            if not isinstance(value, dict | CannotRead):
                raise CannotRead(
                    "At line {line} stands something else than an object; this is no list of articles.", line=line
                )
            yield line, cast("Json | CannotRead", value)
        if stream.peek():
            raise CannotRead("There is more behind its end, at line {line}; mend the file.", line=stream.line)


def _values(stream: JsonStream, within: Collection[str]) -> Iterator[tuple[int, object]]:
    """What the array that begins here holds, or each of the objects that follow one another from here."""
    if stream.peek() == "[":
        yield from stream.items()
        return
    while stream.peek() == "{" and within:
        yield from _behind(stream, within)
    yield from stream.each()


def _behind(stream: JsonStream, within: Collection[str]) -> Iterator[tuple[int, object]]:
    """What stands behind the keys of the object that begins here; the object itself where it has none of them."""
    line, alone = stream.line, True
    passed: Json = {}
    for key in stream.members():
        if key in within and stream.peek() == "[":
            alone = False
            yield from stream.items()
        elif key in within and stream.peek() == "{":
            alone = False
            yield from _behind(stream, [other for other in within if other != key])
        else:
            passed[key] = stream.value()
    if alone:
        yield line, passed


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
