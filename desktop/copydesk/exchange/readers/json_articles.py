"""JSON files: one article, an array of articles, or an object around such an array. Native gold is known by its schema.

Memory stays flat however long the array is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choice, Choices, chosen
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.json_stream import JsonStream
from copydesk.exchange.lines import Json, json_lines
from copydesk.exchange.readers.jsonl import JsonRows
from copydesk.exchange.readers.rows import COLUMNS, usual_text_columns

ARTICLES = Choice("articles", "Where the articles are", "", help="The key of the array of articles, such as data.docs.")
READ_CHOICES = (*COLUMNS, ARTICLES)
# How others name the array of articles, where the file is an object around it.
_USUAL = frozenset("articles items documents docs data entries results stories news records value rows".split())


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a .json file; one that is none becomes a Problem. Raises CannotRead and OSError."""
    rows = JsonRows(path, choices)
    for number, (line, found) in enumerate(json_records(path, chosen(choices, ARTICLES)), 1):
        try:
            if isinstance(found, CannotRead):
                raise found
            incoming = rows.incoming(found, line)
        except CannotRead as error:
            reason = Sentence("Article {number} of the file: {reason}", number=number, reason=error.reason)
            yield Problem(str(path), line, reason)
        else:
            yield incoming


def json_records(path: Path, articles: str = "") -> Iterator[tuple[int, Json | CannotRead]]:
    """Each article's line and its object, of JSONL as of JSON; what is no object comes as CannotRead.

    ``articles`` is the path of keys to the array; left empty, it is looked for. Raises CannotRead when the file is no
    JSON, from the place where it is none, and OSError.
    """
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        yield from json_lines(path)
        return
    articles = articles or _array_in(path)
    with path.open("rb") as file:
        stream = JsonStream(file)
        for line, value in _values(stream, articles):
            if isinstance(value, dict | CannotRead):
                yield line, cast("Json | CannotRead", value)
            else:
                yield line, CannotRead('It is JSON, but no object; write each article as {"id": …, "text": …}.')


def _values(stream: JsonStream, articles: str) -> Iterator[tuple[int, object]]:
    if not articles:
        is_array = stream.peek() == "["
        yield from stream.items() if is_array else stream.each()
        if stream.peek():
            raise CannotRead("It is not JSON: something follows the array in line {line}; remove it.", line=stream.line)
        return
    for key in articles.split("."):
        if stream.peek() != "{" or not _go_to(stream, key):
            raise CannotRead("There is no array of articles at “{path}”; choose another place.", path=articles)
    if stream.peek() != "[":
        raise CannotRead("There is no array of articles at “{path}”; choose another place.", path=articles)
    yield from stream.items()


def _go_to(stream: JsonStream, wanted: str) -> bool:
    """Pass over the object's values up to that of the wanted key; False when it is not there."""
    for key in stream.members():
        if key == wanted:
            return True
        stream.value()
    return False


def _array_in(path: Path) -> str:
    """The key of the array of articles in an object around it; empty when the file is no such object."""
    with path.open("rb") as file:
        stream = JsonStream(file)
        if stream.peek() != "{":
            return ""
        seen: list[str] = []
        for key in stream.members():
            seen.append(key)
            if stream.peek() == "[" and key.casefold() in _USUAL and not usual_text_columns(seen):
                stream.take("[")
                return key if stream.peek() == "{" else ""
            stream.value()
    return ""
