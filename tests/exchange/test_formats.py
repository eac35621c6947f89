"""The table of formats, what may be chosen for one, and how a file is told to be of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.exchange.choices import BadChoice, Choice, chosen, require_offered
from copydesk.exchange.format import Format, Sample
from copydesk.exchange.formats import FORMATS, format_named, may_be_read

TAGS = Choice("tags", "Tag scheme", "iob2", ("iob2", "bilou"))
COLUMN = Choice("text", "Column of the text", "text")


def test_a_choice_is_made_or_left() -> None:
    assert chosen({}, TAGS) == "iob2"
    assert chosen({"tags": "bilou"}, TAGS) == "bilou"
    assert chosen({"text": "anything"}, COLUMN) == "anything"
    with pytest.raises(BadChoice, match="iob2, bilou"):
        chosen({"tags": "x"}, TAGS)


def test_what_is_not_offered_is_refused() -> None:
    require_offered({"tags": "bilou"}, (TAGS, COLUMN))
    with pytest.raises(BadChoice, match="tags, text"):
        require_offered({"colour": "red"}, (TAGS, COLUMN))
    with pytest.raises(BadChoice, match="it has none"):
        require_offered({"colour": "red"}, ())
    with pytest.raises(BadChoice, match="cannot be"):
        require_offered({"tags": "x"}, (TAGS,))


def test_formats_have_names_of_their_own() -> None:
    assert len({each.name for each in FORMATS}) == len(FORMATS)
    assert all(each.read or each.write for each in FORMATS)
    assert all(suffix == suffix.lower() and suffix[0] == "." for each in FORMATS for suffix in each.suffixes)
    assert {format_named(each.name) for each in FORMATS} == set(FORMATS)
    with pytest.raises(BadChoice, match="docx"):
        format_named("word")


def test_a_suffix_alone_tells_what_may_be_read() -> None:
    assert may_be_read(Path("not there.TXT"))
    assert not may_be_read(Path("picture.png"))


def test_a_format_has_no_companions_unless_it_says_so() -> None:
    assert Format("x", (".x",), "X").companions(Path("a.x")) == ()


@pytest.mark.parametrize(
    ("content", "record", "is_array"),
    [
        (b'{"a": 1}\n{"b": 2}', {"a": 1}, False),
        (b'\xef\xbb\xbf  {"a": 1}', {"a": 1}, False),
        (b'[null, {"a": 1}, {"b": 2}', {"a": 1}, True),
        (b"[1, 2]", None, True),
        (b"[" + b"null," * 200 + b'{"a": 1}]', None, True),
        (b"[" * 100_000, None, True),
        (b"words", None, False),
        (b'{"a": ', None, False),
        (b"", None, False),
    ],
)
def test_a_sample_shows_how_a_file_begins(tmp_path: Path, content: bytes, record: object, is_array: bool) -> None:
    path = tmp_path / "a.JSON"
    path.write_bytes(content)
    sample = Sample(path)
    assert sample.suffix == ".json"
    assert sample.record == record
    assert sample.record == record  # looked at once
    assert sample.is_array is is_array


def test_a_file_that_goes_while_it_is_looked_at_has_no_record(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"a": 1}')
    sample = Sample(path)
    assert sample.head
    path.unlink()
    assert sample.record is None


def test_what_cannot_be_opened_begins_with_nothing(tmp_path: Path) -> None:
    assert Sample(tmp_path).head == b""
    assert Sample(tmp_path / "gone").record is None
