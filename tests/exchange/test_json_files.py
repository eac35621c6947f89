"""JSON files of many objects: arrays, lines and single objects are read one by one, and refused by name when broken."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange import json_files
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.json_files import JsonArray, json_records, require_plain


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.json"


def records(path: Path, *within: str) -> list[tuple[int, object]]:
    return [
        (line, found.reason if isinstance(found, CannotRead) else found) for line, found in json_records(path, within)
    ]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"[]", []),
        (b" [ ] \n", []),
        (b'\xef\xbb\xbf[{"a":1},\n {"b":"\xc3\xa9"}\n]', [(1, {"a": 1}), (2, {"b": "é"})]),
        (b'{"a":1}', [(1, {"a": 1})]),
        (b'{"a":1}\n', [(1, {"a": 1})]),
        (b'\n{\n"a":1}\n', [(2, {"a": 1})]),
        (b'{"a":1}\n\n{"b":2}\n', [(1, {"a": 1}), (3, {"b": 2})]),
    ],
)
def test_arrays_lines_and_single_objects_are_read(file: Path, data: bytes, found: list[object]) -> None:
    file.write_bytes(data)
    assert records(file) == found


def test_a_list_is_found_behind_the_keys_that_it_may_be_behind(file: Path) -> None:
    file.write_bytes(b'{"a":[{"x":0}],"first":\n{"items":[{"x":1},\n{"x":2}],"b":[]} , "total":2}')
    assert records(file, "first", "items") == [(2, {"x": 1}), (3, {"x": 2})]
    file.write_bytes(b'{"first":"elsewhere","items":[{"items":[]}]}')
    assert records(file, "first", "items") == [(1, {"items": []})]
    file.write_bytes(b"{}")
    assert records(file, "items") == []


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "stops being JSON at line 1"),
        (b'[{"a":1},\n{"a":', "stops being JSON at line 2"),
        (b'[{"a":1} {"b":2}]', "“,” is missing"),
        (b'[{"a":1}] x', "more behind its end"),
        (b'[{"a":1}', "“,” is missing"),
        (b'{"a" 1}', "stops being JSON"),
        (b"[1,2]", "something else than an object"),
        (b"[" * 200_000, "no other program would read"),
        (b'[{"a":' + b"9" * 10_000 + b"}]", "no other program would read"),
        (b'[{"a":NaN}]', "NaN is no number"),
        (b'[\n{"a":"\xff"}]', "not UTF-8 around line 2"),
        ("[]".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04", "ZIP archive"),
    ],
)
def test_what_is_no_json_is_refused_by_name(file: Path, data: bytes, complaint: str) -> None:
    file.write_bytes(data)
    with pytest.raises(CannotRead, match=complaint):
        records(file)


def test_a_broken_object_is_refused_while_its_list_is_looked_for(file: Path) -> None:
    file.write_bytes(b'{"a" 1}')
    with pytest.raises(CannotRead, match="“:” is missing"):
        records(file, "items")


def test_half_a_character_spoils_one_object(file: Path) -> None:
    file.write_bytes(b'[{"a":"\\ud83d"},{"a":"\\ud83d\\ude0a"}]')
    (_, refused), (_, taken) = records(file)
    assert "half a character" in str(refused)
    assert taken == {"a": "😊"}


def test_what_is_larger_than_the_limit_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_files, "MOST_BYTES", 100)
    monkeypatch.setattr(json_files, "_CHUNK", 16)
    file.write_bytes(b'[{"a":"' + b"x" * 4000 + b'"}]')
    with pytest.raises(CannotRead, match="longer than 0 MB"):
        records(file)


@given(st.lists(st.dictionaries(st.text(max_size=3), st.text()), max_size=8), st.integers(1, 40))
def test_what_is_written_is_read_whatever_the_pieces(records_out: list[dict[str, str]], chunk: int) -> None:
    written = BytesIO()
    array = JsonArray(written.write)
    for record in records_out:
        array.add(record)
    array.end()
    assert json.loads(written.getvalue()) == records_out
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_files, "_CHUNK", chunk)
        values = json_files._Values(BytesIO(written.getvalue()))
        found = [record for _, record in json_files._records(values, ())]
    assert found == records_out


@pytest.mark.parametrize("value", [1e999, {"a": [float("-inf")]}, json.loads("[" * 200 + "]" * 200)])
def test_what_cannot_be_kept_is_refused(value: object) -> None:
    with pytest.raises(CannotRead):
        require_plain(value)


def test_plain_values_may_be_kept() -> None:
    require_plain({"a": [1, "two", None, 0.5, {"b": []}]})
