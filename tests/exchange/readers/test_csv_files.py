"""Tables as text: delimiters, quotation marks, encodings, columns."""

from __future__ import annotations

import csv
import io
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange import text_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import csv_files
from copydesk.exchange.text_files import encoding_of, open_text


def read(tmp_path: Path, content: str | bytes, **choices: str) -> list[Read]:
    file = tmp_path / "a.csv"
    file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return list(csv_files.read(file, choices))


def texts(reads: list[Read]) -> list[str]:
    return [read.article.text if isinstance(read, Incoming) else read.reason for read in reads]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    rows = [["id", "text", "by"], ["1", "“No,” he said; then\tleft | now.", "A, B"], ["2", "two", "C"]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    first, second = read(tmp_path, out.getvalue())
    assert isinstance(first, Incoming)
    assert (first.article.id, first.article.text, first.line) == ("1", rows[1][1], 2)
    assert first.article.meta == {"byline": "A, B", "taken_from": {"byline": "by"}}
    assert (texts([second]), second.line, first.original) == (["two"], 3, None)


def test_line_breaks_and_doubled_marks_within_quotation_marks_stay(tmp_path: Path) -> None:
    first, second = read(tmp_path, 'text,n\r\n" ""No"",\r\nhe said.\n\n",1\r\ntwo,2\r\n')
    assert texts([first]) == [' "No",\r\nhe said.\n\n']
    assert (first.line, second.line) == (2, 6)


def test_marks_may_be_written_with_a_backslash(tmp_path: Path) -> None:
    assert texts(read(tmp_path, 'id,text\n1,"\\"No\\", he said."\n2,"two, three"\n')) == [
        '"No", he said.',
        "two, three",
    ]


def test_a_table_of_one_column_is_a_table_too(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "text\nOne, two, three.\n\nFour; five, six.\n")) == [
        "One, two, three.",
        "Four; five, six.",
    ]


def test_columns_and_delimiter_may_be_chosen(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a;b,c;d\n1;2,x;3\n", text="b,c", delimiter="semicolon")
    assert isinstance(found, Incoming)
    assert found.article.text == "2,x"
    assert found.article.meta == {"a": "1", "d": "3", "taken_from": {"text": "b,c"}}
    (found,) = read(tmp_path, "a;b,c;d\n1;2,x;3\n", text="c;d", delimiter="comma")
    assert texts([found]) == ["x;3"]


def test_without_a_row_of_names_columns_have_numbers(tmp_path: Path) -> None:
    found = read(tmp_path, "7,one\n8,two\n", header="values", text="2", id="1")
    assert texts(found) == ["one", "two"]
    assert [read.article.id for read in found if isinstance(read, Incoming)] == ["7", "8"]


def test_columns_without_a_name_or_with_one_twice_are_told_apart(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "text,,n,n,n\nx,a,b,c,d\n")
    assert isinstance(found, Incoming)
    assert found.article.meta == {"2": "a", "n": "b", "n (4)": "c", "n (5)": "d"}


def test_a_column_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="There is no column “body”; there is “id”, “text”"):
        read(tmp_path, "id,text\n1,x\n", text="body")
    with pytest.raises(CannotRead, match="No field is called “text” or looks like it; there is “a”, “b”"):
        read(tmp_path, "a,b\n1,x\n")
    with pytest.raises(CannotRead, match=r"Several fields could be the text: “body”, “story”; .*--set text=body"):
        read(tmp_path, "body,story\n1,x\n")


def test_a_table_with_more_columns_than_any_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="more than 2000 columns"):
        read(tmp_path, "text" + "," * 2000 + "\nx\n")


def test_only_line_ends_end_a_row(tmp_path: Path) -> None:
    rows = "".join(f"“{number},”;a\u2028b\x0bc;1\n" for number in range(3))
    assert texts(read(tmp_path, "by;text;n\n" + rows)) == ["a\u2028b\x0bc"] * 3


def test_an_empty_table_has_no_columns(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="there is –"):
        read(tmp_path, "")
    assert read(tmp_path, "id,text\n\n") == []


def test_a_short_row_lacks_what_it_lacks_and_a_wide_one_is_refused(tmp_path: Path) -> None:
    short, wide, after, empty = read(tmp_path, 'text,by,n\none\ntwo,A,1,2\nthree,B,3\n"",C,4\n')
    assert isinstance(short, Incoming)
    assert dict(short.article.meta) == {"taken_from": {"byline": "by"}}
    assert wide == Problem(
        str(tmp_path / "a.csv"), 3, "The row has 4 columns, the table 3; put the text between quotation marks."
    )
    assert texts([after, empty]) == ["three", "It is empty."]


def test_a_faulty_row_is_named_and_the_rest_comes_in(tmp_path: Path) -> None:
    table = "text,n\n" + "x,1\n" * 60 + '"a"b,2\ntwo,2\n"never,3\nclosed,4\n'
    reads = read(tmp_path, table)
    assert texts(reads)[-3:] == [
        "The row is no CSV (',' expected after '\"'); write quotation marks twice.",
        "two",
        "A quotation mark opens here and never closes; close it, or remove it.",
    ]
    assert [read.line for read in reads[-3:]] == [62, 63, 64]


def test_a_first_row_that_is_no_csv_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="opens here and never closes"):
        read(tmp_path, '"text')


def test_one_id_is_one_article(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "id,text\n1,one\n1,two\n1,one\n")) == [
        "one",
        "The id “1” is that of line 2 already; give each article its own id.",
        "one",
    ]


def test_a_long_text_fits_and_one_longer_than_the_memory_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(texts(read(tmp_path, f"text,n\n{'x' * 300_000},1\n"))[0]) == 300_000
    monkeypatch.setattr(csv_files, "_MOST", 1024**2)
    with pytest.raises(CannotRead, match="A line is longer than 1 MB; split the text"):
        read(tmp_path, f"text,n\n{'x' * 1024**2},1\n")
    marked = 'text,n\n"' + ("x" * 1000 + "\n") * 1100 + '",1\ntwo,2\n'
    assert texts(read(tmp_path, marked))[0].startswith("The row is no CSV (field larger than field limit")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1251", "cp932"])
def test_the_encoding_is_found_as_for_any_text(tmp_path: Path, encoding: str) -> None:
    words = {
        "cp1252": "Der Ministerpräsident erklärte in München, die Größe der Märkte sei schön und für alle möglich.",
        "cp1251": "Министр обороны заявил журналистам, что встреча прошла успешно и стороны договорились.",
        "cp932": "オースティン国防長官は火曜日、韓国に対する安全保障上の約束を強調した。",
    }.get(encoding, "“Größe,” sagte er. 😊")
    (found,) = read(tmp_path, f"text;n\n{words};1\n".encode(encoding))
    assert isinstance(found, Incoming)
    assert found.article.text == words
    said = {"utf-8-sig": "utf-8", "cp932": "shift_jis"}.get(encoding, encoding)
    assert found.article.meta.get("encoding", "utf-8") == said


def test_a_large_file_is_looked_at_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "_CHUNK", 1000)
    file = tmp_path / "a.csv"
    german = "Der Ministerpräsident erklärte in München, die Größe der Märkte sei schön.\n"
    file.write_bytes(b"plain words, nothing else\n" * 100 + german.encode("cp1252") * 20)
    assert encoding_of(file) == "cp1252"
    file.write_bytes(german.encode("utf-8") * 100)
    assert encoding_of(file) == "utf-8"
    file.write_bytes(b"\xff" * 5000)
    with suppress(CannotRead):
        encoding_of(file)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="binary"):
        read(tmp_path, b"text\nx\x00y\n")


def test_where_the_encoding_breaks_the_reading_ends(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes("text\nx\n".encode("utf-16") + b"\x00\xd8")
    with open_text(file, "utf-16") as lines, pytest.raises(UnicodeDecodeError):
        lines.read()
    with pytest.raises(CannotRead, match="Part of it is not UTF-16; save"):
        list(csv_files.read(file))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00")).filter(str.strip),
        min_size=1,
        max_size=5,
    )
)
def test_every_text_comes_back_as_it_was_written(tmp_path: Path, words: list[str]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["n", "text"])
    writer.writerows(enumerate(words))
    assert texts(read(tmp_path, out.getvalue(), delimiter="comma")) == words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_file_with_one_wrong_byte_is_read_or_refused_but_never_raises(
    tmp_path: Path, place: float, byte: int
) -> None:
    data = bytearray('id;text\n1;"“No,” he\r\nsaid"\n2;Größe\n'.encode())
    data[int(place * len(data))] = byte
    with suppress(CannotRead):
        read(tmp_path, bytes(data))


def test_memory_stays_flat_however_long_the_table(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        file = tmp_path / f"{count}.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["id", "text"])
            writer.writerows([f"a{number % 10}", "word, " * 2000] for number in range(count))
        tracemalloc.start()
        assert sum(1 for _ in csv_files.read(file)) == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(2000) < 1.3 * peak(200)
