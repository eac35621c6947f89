"""JSON files: an array, one object, an object around an array; read value by value."""

from __future__ import annotations

import io
import json
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Entity, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange import json_stream
from copydesk.exchange.gold import gold_line
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_stream import JsonStream
from copydesk.exchange.readers import json_articles


def read(tmp_path: Path, content: object, **choices: str) -> list[Read]:
    file = tmp_path / "a.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content, indent=1).encode())
    return list(json_articles.read(file, choices))


def texts(reads: list[Read]) -> list[str]:
    return [read.article.text if isinstance(read, Incoming) else read.reason for read in reads]


ONE, TWO = {"id": 1, "text": "one"}, {"id": 2, "text": "two"}


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ([ONE, TWO], [2, 6]),
        ({"total": [1, {"text": "x"}], "articles": [ONE, TWO]}, [9, 13]),
        ({"Items": [ONE, TWO], "total": 2}, [3, 7]),
        (b'{"text": "one"}{"text": "two"}', [1, 1]),
        (b'\xef\xbb\xbf {"text": "one"}\n\n{"text": "two"}\n', [1, 3]),
    ],
)
def test_articles_come_from_arrays_wherever_they_stand_and_from_one_object_after_the_other(
    tmp_path: Path, content: object, lines: list[int]
) -> None:
    reads = read(tmp_path, content)
    assert texts(reads) == ["one", "two"]
    assert [read.line for read in reads] == lines


def test_one_object_with_a_text_is_one_article_even_with_a_list_in_it(tmp_path: Path) -> None:
    (found,) = read(tmp_path, {"text": "one", "documents": [{"text": "no"}], "by": "J"})
    assert isinstance(found, Incoming)
    assert found.article.text == "one"
    assert found.original is None


def test_the_array_may_be_chosen_at_the_end_of_a_path(tmp_path: Path) -> None:
    content = {"status": "ok", "response": {"n": 2, "docs": [ONE, TWO]}}
    assert texts(read(tmp_path, content, articles="response.docs")) == ["one", "two"]
    for nowhere in ("response.n", "response.gone", "status.x", "response"):
        with pytest.raises(CannotRead, match=f"no array of articles at “{nowhere}”; choose another"):
            read(tmp_path, content, articles=nowhere)


def test_what_is_no_object_after_an_object_is_named(tmp_path: Path) -> None:
    assert texts(read(tmp_path, b'{"text": "one"} 7'))[1].startswith("Article 2 of the file: It is JSON, but no object")


def test_fields_may_be_chosen(tmp_path: Path) -> None:
    assert texts(read(tmp_path, [{"data": {"body": "one"}}], text="data.body")) == ["one"]


def test_records_of_json_lines_come_in_the_same_way(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"a": 1}\n[]\n')
    (first, second) = json_articles.json_records(tmp_path / "a.jsonl")
    assert first == (1, {"a": 1})
    assert isinstance(second[1], CannotRead)


def test_an_empty_array_has_nothing_in_it(tmp_path: Path) -> None:
    assert read(tmp_path, []) == []
    (reason,) = texts(read(tmp_path, {"articles": []}))
    assert reason.startswith("Article 1 of the file: No field is called “text” or looks like it; there is “articles”.")
    assert texts(read(tmp_path, {}))[0].startswith("Article 1 of the file: No field")


def test_a_text_stays_exactly_as_it_is(tmp_path: Path) -> None:
    assert texts(read(tmp_path, [{"text": " \ufeffa\r\nb\u2028😊 "}])) == [" \ufeffa\r\nb\u2028😊 "]


@pytest.mark.parametrize(
    ("bad", "complaint"),
    [
        ("7", "no object"),
        ('{"text": "x", "n": NaN}', "It holds NaN, which is no number in JSON"),
        ('{"text": "x\\ud83d"}', "lone surrogate"),
        ('{"text": "x\xe9"}', "It is not UTF-8"),
        ('{"text": ""}', "It is empty"),
        ('{"text": 7}', "“text” is no text"),
        ('{"id": 1, "text": "other"}', "The id “1” is that of line 1 already"),
    ],
)
def test_an_article_that_is_none_is_named_and_the_rest_comes_in(tmp_path: Path, bad: str, complaint: str) -> None:
    before, problem, after = read(
        tmp_path, f'[{{"id": 1, "text": "one"}},\n{bad},\n{{"text": "two"}}]'.encode("latin-1")
    )
    assert isinstance(before, Incoming)
    assert isinstance(problem, Problem)
    assert isinstance(after, Incoming)
    assert problem.line == 2
    assert problem.reason.startswith("Article 2 of the file: ")
    assert complaint in problem.reason


@pytest.mark.parametrize(
    ("rest", "complaint"),
    [
        ('{"text": "tw', "Unterminated string"),
        ('{"text" "two"}]', "Expecting ':' delimiter in line 2"),
        ('{"text": "two"} {', "Expecting ',' in line 2"),
        ('{"text": "two"}] 7', "something follows the array in line 2"),
        ("[" * 100_000, "no other program would read"),
        ("9" * 5000 + "]", "no other program would read"),
        ('{"text": "caf', "Unterminated string"),
        ("nope]", "Expecting value"),
        ("", "Expecting value"),
    ],
)
def test_where_a_file_is_no_json_any_more_what_came_before_is_kept(tmp_path: Path, rest: str, complaint: str) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b'[{"text": "' + b"o" * 300_000 + b'"},\n' + rest.encode("latin-1"))
    reads = json_articles.read(file)
    assert isinstance(next(reads), Incoming)
    with pytest.raises(CannotRead, match=complaint):
        list(reads)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b'{"articles" [', "Expecting ':'"),
        (b"{articles: []}", "Expecting a key in quotation marks"),
        (b'{"n": 1 "m"}', "Expecting ','"),
        ('{"text": "x"}'.encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04", "ZIP"),
    ],
)
def test_what_is_no_json_at_all_is_refused(tmp_path: Path, content: bytes, complaint: str) -> None:
    with pytest.raises(CannotRead, match=complaint):
        read(tmp_path, content)


def test_native_gold_in_a_json_file_comes_with_its_annotations(tmp_path: Path) -> None:
    gold = Article("a", "T", "Ada spoke")
    annotations = Annotations.of([Entity("e1", Span(0, 3), "PERSON", State.SUGGESTED)])
    line = gold_line(gold, annotations, scheme="news/1", pipeline=None, status="waiting")
    (found,) = read(tmp_path, f"[{line}]".encode())
    assert isinstance(found, Incoming)
    assert found.annotations == tuple(annotations)


def test_a_value_too_long_for_the_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "_MOST", 1024**2)
    with pytest.raises(CannotRead, match="line 2 is longer than 1 MB; split"):
        read(tmp_path, [{"text": "x" * 3 * 1024**2}])


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ),
    st.integers(1, 20),
)
def test_read_in_pieces_a_value_is_what_json_says(value: object, piece: int) -> None:
    class Dribble(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(piece, size or piece))

    data = json.dumps([value, value], indent=1, ensure_ascii=False).encode("utf-8", "surrogatepass")
    with suppress(CannotRead):
        stream = JsonStream(Dribble(data))
        assert [found for _, found in stream.items()] == [value, value]
        assert stream.peek() == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_file_with_one_wrong_byte_is_read_or_refused_but_never_raises(
    tmp_path: Path, place: float, byte: int
) -> None:
    data = bytearray(json.dumps({"articles": [ONE, {"title": "é", "text": "😊 \\u00e9", "n": [1.5, None]}]}).encode())
    data[int(place * len(data))] = byte
    with suppress(CannotRead):
        read(tmp_path, bytes(data))


def test_memory_stays_flat_however_long_the_array(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        file = tmp_path / f"{count}.json"
        with file.open("w", encoding="utf-8") as out:
            out.write('{"articles": [')
            for number in range(count):
                out.write(("," if number else "") + json.dumps({"id": f"a{number % 10}", "text": "word " * 2000}))
            out.write("]}")
        tracemalloc.start()
        assert sum(1 for _ in json_articles.read(file)) == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(2000) < 1.3 * peak(200)
