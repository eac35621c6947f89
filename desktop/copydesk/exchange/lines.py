"""JSON lines, one at a time: memory stays flat however long the file is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead

Json = dict[str, object]
MOST_BYTES = 64 * 1024 * 1024  # in one line
# How half a character can be written, besides whole ones. In bytes, for there it is found five times as quickly.
_HALF = re.compile(rb"\\u")


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number in JSON")


# One for all lines: json.loads would make a new one for each.
_decode = json.JSONDecoder(parse_constant=_no_constant).decode


def json_lines(path: Path) -> Iterator[tuple[int, Json | CannotRead]]:
    """Each line's number, from 1, and its JSON object or why it is none. Blank lines are passed over.

    Only a line feed ends a line: other line separators may stand inside a JSON string. Raises CannotRead when
    the file is no JSONL at all, and OSError.
    """
    with path.open("rb") as file:
        require_utf8_text(file.read(16))
        file.seek(0)
        number = 0
        while line := file.readline(MOST_BYTES + 1):
            number += 1
            if len(line) > MOST_BYTES:
                while line and not line.endswith(b"\n"):
                    line = file.readline(MOST_BYTES)
                yield (
                    number,
                    CannotRead(
                        "The line is longer than {megabytes} MB; split the text.", megabytes=MOST_BYTES // 1024**2
                    ),
                )
                continue
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield number, _object(line)


def json_object(line: str) -> Json:
    """The JSON object of one line, fit to be stored. Raises CannotRead with the reason."""
    record = _parsed(line)
    if "\\u" in line:
        require_whole_characters(record)
    return record


def _parsed(line: str) -> Json:
    try:
        value: object = _decode(line)
    except json.JSONDecodeError as error:
        raise CannotRead(
            "The line is not JSON: {problem} at character {place}; mend or remove it.",
            problem=error.msg,
            place=error.colno,
        ) from error
    except (ValueError, RecursionError) as error:
        raise CannotRead(
            "The line is JSON that no other program would read ({error}); mend or remove it.", error=error
        ) from error
    if not isinstance(value, dict):
        raise CannotRead('The line is JSON, but no object; write each article as {"id": …, "text": …}.')
    return cast("Json", value)


def require_whole_characters(value: object) -> None:
    """Raises CannotRead when a text in the JSON value is half a character, which no file in UTF-8 can hold."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise CannotRead(
            "The line holds half a character (a lone surrogate such as \\ud83d); write the JSON again as UTF-8."
        ) from error
    except RecursionError as error:
        raise CannotRead("It is nested too deeply to be an article; write it as a flat object.") from error


def require_utf8_text(head: bytes) -> None:
    """Raises CannotRead when a file that begins like this is no JSON in UTF-8."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        raise CannotRead("It is UTF-16 or UTF-32, and JSON is UTF-8; save it as UTF-8 and import it then.")
    # A NUL further on spoils one line, not the file.
    refuse_binary(head)


def _object(line: bytes) -> Json | CannotRead:
    try:
        record = _parsed(line.rstrip(b"\r\n").decode("utf-8"))
        if _HALF.search(line):
            require_whole_characters(record)
    except UnicodeDecodeError as error:
        return CannotRead(
            "The line is not UTF-8 at byte {place}; save the file as UTF-8 and import it then.", place=error.start + 1
        )
    except CannotRead as error:
        return error
    return record
