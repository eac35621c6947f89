"""Tables as text (CSV, TSV): one article a row. The delimiter is found out, line breaks within quotation marks stay."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from copydesk.exchange.choices import NOTHING_CHOSEN, Choice, Choices, chosen
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers.rows import COLUMNS, TEXT, Columns, Ids, article_of, columns_of
from copydesk.exchange.text_files import encoding_of, open_text

DELIMITER = Choice(
    "delimiter", "What parts the columns", "found", ("found", "comma", "semicolon", "tab", "bar"), help="Usually found."
)
HEADER = Choice(
    "header", "First row", "names", ("names", "values"), help="Without names, columns are called by number: 1, 2, 3."
)
READ_CHOICES = (*COLUMNS, DELIMITER, HEADER)

_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_SAMPLE = 64 * 1024  # characters
_ENOUGH_ROWS = 50
_MOST_COLUMNS = 2000
_MOST = 64 * 1024 * 1024  # characters of one field or line


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a table; a row that is none becomes a Problem. Memory holds one row.

    Raises CannotRead when the file is no table with a column of texts, and OSError.
    """
    encoding = encoding_of(path)
    with open_text(path, encoding) as file:
        dialect = _dialect(file, chosen(choices, DELIMITER))
        rows = _rows(file, dialect)
        number, first = next(rows, (1, []))
        if isinstance(first, CannotRead):
            raise first
        if chosen(choices, HEADER) == "values":
            names = [str(column) for column in range(1, len(first) + 1)]
            rows = itertools.chain([(number, first)], rows)
        else:
            names = _names(first)
        table = _Table(path, names, columns_of(names, choices), encoding)
        table.require_columns()
        for line, row in rows:
            try:
                yield table.article(row, line)
            except CannotRead as error:
                yield Problem(str(path), line, error.reason)


class _Table:
    """What the rows of one file have in common."""

    def __init__(self, path: Path, names: Sequence[str], columns: Columns, encoding: str) -> None:
        self._source = str(path)
        self._names = names
        self._columns = columns
        self._meta: dict[str, object] = {"encoding": encoding} if encoding != "utf-8" else {}
        self._ids = Ids()

    def require_columns(self) -> None:
        """Raises CannotRead when a column that was chosen is not there."""
        for name in filter(None, self._columns.names.values()):
            if name not in self._names:
                shown = ", ".join(f"“{one[:40]}”" for one in self._names[:20])
                raise CannotRead("There is no column “{name}”; there is {names}.", name=name, names=shown)

    def article(self, row: list[str] | CannotRead, line: int) -> Incoming:
        """The article of a row. Raises CannotRead when it is none."""
        if isinstance(row, CannotRead):
            raise row
        if len(row) > len(self._names):
            raise CannotRead(
                "The row has {count} columns, the table {expected}; put the text between quotation marks.",
                count=len(row),
                expected=len(self._names),
            )
        text = self._columns.names[TEXT.name]
        cells = {name: cell for name, cell in zip(self._names, row, strict=False) if cell or name == text}
        incoming = article_of(cells, self._columns, self._source, line, self._meta)
        self._ids.require_new(incoming.article, line)
        return incoming


@dataclass(frozen=True, slots=True)
class _Dialect:
    delimiter: str
    escapes: bool = False

    def reader(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Python's reader of such lines."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            doublequote=not self.escapes,
            escapechar="\\" if self.escapes else None,
            strict=True,
        )


def _rows(file: TextIO, dialect: _Dialect) -> Iterator[tuple[int, list[str] | CannotRead]]:
    """Each row with the line that it begins in; blank ones are passed over, a faulty one comes as CannotRead."""
    # The limit is one for all of Python; a long article is longer than what it is at first.
    csv.field_size_limit(_MOST)
    lines = _Lines(file)
    reader = dialect.reader(lines)
    while True:
        line = lines.taken + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "end of data" in str(error):
                fault = CannotRead("A quotation mark opens here and never closes; close it, or remove it.")
            else:
                fault = CannotRead("The row is no CSV ({problem}); write quotation marks twice.", problem=error)
            yield line, fault
        else:
            if any(row):
                yield line, row


class _Lines:
    """The file's lines, counted. Raises CannotRead for one that would fill the memory."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        while line := self._file.readline(_MOST + 1):
            self.taken += 1
            if len(line) > _MOST:
                raise CannotRead("A line is longer than {megabytes} MB; split the text.", megabytes=_MOST // 1024**2)
            yield line


def _dialect(file: TextIO, wanted: str) -> _Dialect:
    """How the file parts its columns, by its first rows; the file is at its start again."""
    sample = file.read(_SAMPLE)
    is_whole = len(sample) < _SAMPLE
    file.seek(0)
    delimiters = [_DELIMITERS[wanted]] if wanted in _DELIMITERS else list(_DELIMITERS.values())
    dialects = [_Dialect(delimiter, escapes) for escapes in (False, True) for delimiter in delimiters]
    # The first one of the best: a table of one column has none, so any will do.
    return max(dialects, key=lambda dialect: _fitness(dialect, sample, is_whole=is_whole))


def _fitness(dialect: _Dialect, sample: str, *, is_whole: bool) -> tuple[float, int]:
    """How well a dialect explains the sample: the share of its rows that are as wide as the first, and that width."""
    rows: list[list[str]] = []
    faults = 0
    reader = dialect.reader(io.StringIO(sample, newline=""))
    while len(rows) + faults < _ENOUGH_ROWS:
        try:
            rows.append(next(reader))
        except StopIteration:
            break
        except csv.Error:
            faults += 1
    if not is_whole and len(rows) + faults < _ENOUGH_ROWS:
        # The last row was cut off.
        rows, faults = (rows[:-1], faults) if rows else ([], 0)
    rows = [row for row in rows if row]
    if not rows:
        return 0, 0
    width = len(rows[0])
    same = sum(len(row) == width for row in rows)
    return same / (len(rows) + faults) * (1 if width > 1 else 0.5), width


def _names(header: Sequence[str]) -> list[str]:
    """The names of the columns; one without a name is called by its number, and no two are called the same.

    Raises CannotRead when there are more than a table of articles has.
    """
    if len(header) > _MOST_COLUMNS:
        raise CannotRead(
            "It has more than {count} columns; choose what parts them, or export fewer.", count=_MOST_COLUMNS
        )
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split()) or str(number)
        while name in names:
            name = f"{name} ({number})"
        names.append(name)
    return names
