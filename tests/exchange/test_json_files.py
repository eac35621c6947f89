"""JSON files of many objects: arrays, lines and single objects are read one by one, and refused by name when broken."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange import json_stream
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.json_files import JsonArray, json_bytes, json_records, require_plain


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
    file.write_bytes(b'{"items":{}}')
    assert records(file, "items") == [(1, {})]
    file.write_bytes(b'{"a":1}\n{"items":[{"b":2}]}\n{"c":"items"}')
    assert records(file, "items") == [(1, {"a": 1}), (2, {"b": 2}), (3, {"c": "items"})]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "It is empty"),
        (b'[{"a":1},\n{"a":', "in line 2"),
        (b'[{"a":1} {"b":2}]', "Expecting ','"),
        (b'[{"a":1}] x', "more behind its end"),
        (b'[{"a":1}', "Expecting ','"),
        (b'{"a" 1}', "in line 1"),
        (b"[1,2]", "something else than an object"),
        (b"3", "something else than an object"),
        (b"[" * 200_000, "no other program would read"),
        (b'[{"a":' + b"9" * 10_000 + b"}]", "no other program would read"),
        ("[]".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04", "ZIP archive"),
    ],
)
def test_what_is_no_json_is_refused_by_name(file: Path, data: bytes, complaint: str) -> None:
    file.write_bytes(data)
    with pytest.raises(CannotRead, match=complaint):
        records(file)


def test_a_broken_object_is_refused_while_its_list_is_looked_for(file: Path) -> None:
    for broken in (b'{"a" 1}', b'{"items":[{]}', b'{"items":[]'):
        file.write_bytes(broken)
        with pytest.raises(CannotRead, match="not JSON"):
            records(file, "items")


def test_half_a_character_spoils_one_object(file: Path) -> None:
    file.write_bytes(b'[{"a":"\\ud83d"},{"a":NaN},{"a":"\\ud83d\\ude0a"}]')
    (_, refused), (_, no_number), (_, taken) = records(file)
    assert "half a character" in str(refused)
    assert "NaN" in str(no_number)
    assert taken == {"a": "😊"}


@given(st.lists(st.dictionaries(st.text(max_size=3), st.text()), max_size=8), st.integers(1, 40))
def test_what_is_written_is_read_whatever_the_pieces(records_out: list[dict[str, str]], chunk: int) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        path = Path(folder) / "written.json"
        with path.open("wb") as file:
            array = JsonArray(file.write)
            for record in records_out:
                array.add(record)
            array.end()
        patch.setattr(json_stream, "_CHUNK", chunk)
        assert [record for _, record in records(path)] == records_out
    assert json.loads(json_bytes({"a": records_out}))["a"] == records_out


@pytest.mark.parametrize("value", [1e999, {"a": [float("-inf")]}, json.loads("[" * 200 + "]" * 200)])
def test_what_cannot_be_kept_is_refused(value: object) -> None:
    with pytest.raises(CannotRead):
        require_plain(value)


def test_plain_values_may_be_kept() -> None:
    require_plain({"a": [1, "two", None, 0.5, {"b": []}]})
