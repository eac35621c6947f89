"""JSON lines, one article each; native gold lines come with their annotations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.gold import BadGold, parts_of_gold
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read, Stated
from copydesk.exchange.lines import Json, json_lines
from copydesk.exchange.readers.rows import COLUMNS, Columns, Ids, article_of, columns_of

READ_CHOICES = COLUMNS


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a .jsonl file. Each text stays exactly as it is: somebody has counted offsets in it.

    A line that is no article becomes a Problem, the rest goes on. Raises CannotRead when the whole file is no JSONL,
    and OSError.
    """
    rows = JsonRows(path, choices)
    for number, found in json_lines(path):
        try:
            if isinstance(found, CannotRead):
                raise found
            incoming = rows.incoming(found, number)
        except CannotRead as error:
            yield Problem(str(path), number, error.reason)
        else:
            yield incoming


class JsonRows:
    """The articles of one file's JSON objects. The columns are settled anew when the keys are others."""

    def __init__(self, path: Path, choices: Choices) -> None:
        self._source = str(path)
        self._choices = choices
        self._ids = Ids()
        self._keys: frozenset[str] = frozenset()
        self._columns: Columns | None = None

    def incoming(self, record: Json, line: int) -> Incoming:
        """The article of an object. Raises CannotRead when it is none, or its id was another article's."""
        schema = record.get("schema")
        if isinstance(schema, str) and schema.startswith("copydesk/"):
            incoming = self._gold(record, line)
        else:
            incoming = article_of(record, self._settled(record), self._source, line, {})
        self._ids.require_new(incoming.article, line)
        return incoming

    def _settled(self, record: Json) -> Columns:
        if self._columns is None or self._keys != record.keys():
            self._columns = columns_of(list(record), self._choices)
            self._keys = frozenset(record)
        return self._columns

    def _gold(self, record: Json, line: int) -> Incoming:
        try:
            article, items, sign_off = parts_of_gold(record)
        except BadGold as error:
            raise CannotRead(error.reason) from error
        stated = Stated(*(cast("Any", record[key]) for key in ("status", "scheme", "pipeline")))
        return Incoming(article, self._source, line, tuple(items), sign_off=sign_off, stated=stated)
