"""Parquet tables, and what is said where they cannot be read."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import parquet


def write(file: Path, rows: list[dict[str, object]], **options: object) -> Path:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet as out

    out.write_table(pa.Table.from_pylist(rows), file, **options)
    return file


def reads(file: Path, **choices: str) -> list[Read]:
    return list(read_files([file], choices=choices))


def test_rows_are_articles_and_what_is_odd_in_them_is_kept(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": 1, "body": " one\r\n", "date": date(2023, 1, 31), "author": ["A", "B"], "raw": b"\x01", "n": 1.5},
        {"id": 2, "body": "", "date": None, "author": [], "raw": None, "n": None},
        {"id": 1, "body": "two", "date": None, "author": None, "raw": None, "n": None},
    ]
    first, second, third = reads(write(tmp_path / "a.parquet", rows))
    assert isinstance(first, Incoming)
    assert (first.article.id, first.article.text, first.line, first.original) == ("1", " one\r\n", 1, None)
    assert first.article.meta == {
        "raw": "01",
        "n": 1.5,
        "byline": "A, B",
        "published": "2023-01-31",
        "taken_from": {"text": "body", "byline": "author", "date": "date"},
    }
    assert [second, third] == [
        Problem(str(tmp_path / "a.parquet"), 2, "It is empty."),
        Problem(str(tmp_path / "a.parquet"), 3, "The id “1” is that of line 1 already; give each article its own id."),
    ]


def test_columns_may_be_chosen_also_within_columns(tmp_path: Path) -> None:
    file = write(tmp_path / "a.parquet", [{"data": {"body": "one"}, "n": 1}])
    (found,) = reads(file, text="data.body")
    assert isinstance(found, Incoming)
    assert found.article.text == "one"
    (problem,) = reads(file)
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("No field is called “text” or looks like it; there is “data”, “n”.")


def test_every_group_of_rows_is_read(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [{"text": f"text {number}"} for number in range(300)]
    found = reads(write(tmp_path / "a.parquet", rows, row_group_size=100))
    assert [read.article.text for read in found if isinstance(read, Incoming)] == [row["text"] for row in rows]


def test_where_pyarrow_is_missing_it_is_said_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (problem,) = reads(tmp_path / "a.parquet")
    assert isinstance(problem, Problem)
    assert "pip install copydesk[parquet]" in problem.reason
    assert problem.reason.endswith("or save the table as CSV.")


def test_groups_of_rows_too_large_for_the_memory_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path / "a.parquet", [{"text": "x" * 100}])
    monkeypatch.setattr(parquet, "_MOST_OF_ROWS", 10)
    (problem,) = reads(file)
    assert isinstance(problem, Problem)
    assert "A group of its rows is larger than 0 GB" in problem.reason


@pytest.mark.parametrize("data", [b"", b"PAR1", b"text,n\nx,1\n", b"PAR1" + b"\xff" * 40 + b"PAR1"])
def test_what_is_no_parquet_is_refused(tmp_path: Path, data: bytes) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_bytes(data)
    (problem,) = reads(tmp_path / "a.parquet")
    assert isinstance(problem, Problem)
    assert "The Parquet file is damaged" in problem.reason


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    file = write(tmp_path / "a.parquet", [{"text": "one", "n": 1}, {"text": "two", "n": None}], use_dictionary=False)
    (tmp_path / "b.parquet").write_bytes(data.draw(damaged(file.read_bytes())))
    with suppress(CannotRead):
        list(parquet.read(tmp_path / "b.parquet"))


def test_memory_stays_flat_however_many_rows(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")

    def peak(count: int) -> int:
        rows: list[dict[str, object]] = [
            {"id": number % 10, "text": f"{number % 10} " * 10_000} for number in range(count)
        ]
        file = write(tmp_path / f"{count}.parquet", rows, row_group_size=100, compression="none", use_dictionary=False)
        rows.clear()
        pool = pa.proxy_memory_pool(pa.default_memory_pool())
        before = pa.default_memory_pool()
        pa.set_memory_pool(pool)
        try:
            assert sum(1 for _ in parquet.read(file)) == count
        finally:
            pa.set_memory_pool(before)
        return pool.max_memory() or 0

    assert peak(2000) < 1.5 * peak(200)
