"""Parquet tables: one article a row, some rows at a time. Needs pyarrow, which is large, so it is an extra."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.readers.rows import COLUMNS, Columns, Ids, Row, article_of, columns_of

READ_CHOICES = COLUMNS
_ROWS_AT_A_TIME = 64
_MOST_OF_ROWS = 1024**3  # bytes of one group of rows, unpacked, as the file says
_MOST_NAMES = 16 * 1024**2  # bytes of all that the file says of itself
_MOST_PARTS = 1_000_000


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a .parquet file; a row that is none becomes a Problem. Memory holds some rows at a time.

    Raises CannotRead, also where pyarrow is not installed, and OSError.
    """
    columns: Columns | None = None
    ids = Ids()
    for number, row in enumerate(_rows(path), 1):
        columns = columns or columns_of(list(row), choices)
        try:
            incoming = article_of(row, columns, str(path), number, {})
            ids.require_new(incoming.article, number)
        except CannotRead as error:
            yield Problem(str(path), number, error.reason)
        else:
            yield incoming


def _rows(path: Path) -> Iterator[Row]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise CannotRead(
            "Reading Parquet needs pyarrow, which is not installed; install it with “pip install copydesk[parquet]”, "
            "or save the table as CSV."
        ) from error
    with path.open("rb") as file:
        try:
            table = parquet.ParquetFile(
                file,
                pre_buffer=False,
                buffer_size=1024**2,
                thrift_string_size_limit=_MOST_NAMES,
                thrift_container_size_limit=_MOST_PARTS,
            )
            groups = range(table.metadata.num_row_groups)
            if any(table.metadata.row_group(group).total_byte_size > _MOST_OF_ROWS for group in groups):
                raise CannotRead(
                    "A group of its rows is larger than {gigabytes} GB; write the table with smaller groups of rows.",
                    gigabytes=_MOST_OF_ROWS // 1024**3,
                )
            for batch in table.iter_batches(batch_size=_ROWS_AT_A_TIME, use_threads=False):
                yield from cast("list[Row]", batch.to_pylist())
        # Arrow's own errors are those of Python besides; the disk's come as OSError too, and damage as often as not.
        except (pa.ArrowException, OSError, ValueError, OverflowError, KeyError, MemoryError) as error:
            raise CannotRead("The Parquet file is damaged; write it again, or save the table as CSV.") from error
