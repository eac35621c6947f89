"""JSON lines: texts stay exactly as they are, and a bad line does not hide the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Entity, SignOff, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange import lines
from copydesk.exchange.gold import gold_line
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import jsonl


def read(tmp_path: Path, *rows: object) -> list[Read]:
    """Rows are written as JSON; bytes are written as they are."""
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows))
    return list(jsonl.read(file))


def article(tmp_path: Path, row: object) -> Article:
    (found,) = read(tmp_path, row)
    assert isinstance(found, Incoming), found
    return found.article


def reason(tmp_path: Path, row: object) -> str:
    (found,) = read(tmp_path, row)
    assert isinstance(found, Problem), found
    return found.reason


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00")).filter(
        lambda text: text.strip()
    ),
    st.booleans(),
)
def test_a_text_is_kept_exactly(tmp_path: Path, text: str, ascii_only: bool) -> None:
    row = json.dumps({"text": text}, ensure_ascii=ascii_only).encode()
    assert article(tmp_path, row).text == text


def test_blanks_line_ends_and_marks_around_a_text_are_kept(tmp_path: Path) -> None:
    assert article(tmp_path, {"text": "\ufeff a\r\nb \n"}).text == "\ufeff a\r\nb \n"


@pytest.mark.parametrize(("given_id", "article_id"), [("a/1", "a/1"), (7, "7"), (0, "0")])
def test_the_id_is_the_one_given(tmp_path: Path, given_id: object, article_id: str) -> None:
    assert article(tmp_path, {"id": given_id, "text": "x"}).id == article_id


def test_without_an_id_one_is_made_of_the_title_and_the_text(tmp_path: Path) -> None:
    titled = article(tmp_path, {"title": "Austin in Seoul", "text": "x"})
    assert titled.id == f"austin-in-seoul-{titled.text_sha256[:8]}"
    assert article(tmp_path, {"id": None, "text": "x"}).id == f"article-{titled.text_sha256[:8]}"


@pytest.mark.parametrize("bad", [True, 1.5, ["a"], "", " ", "a\nb"])
def test_an_id_that_cannot_be_one_is_refused(tmp_path: Path, bad: object) -> None:
    assert reason(tmp_path, {"id": bad, "text": "x"}).startswith("The id is")


def test_the_title_is_given_or_the_first_line(tmp_path: Path) -> None:
    assert article(tmp_path, {"title": " Ties\nironclad", "text": "x"}).title == "Ties ironclad"
    assert article(tmp_path, {"title": " ", "text": "One.\nTwo."}).title == "One."


def test_other_keys_go_into_the_meta(tmp_path: Path) -> None:
    found = article(tmp_path, {"id": 1, "text": "x", "title": "T", "url": "http://x.org", "meta": {"a": [1]}})
    assert found.meta == {"url": "http://x.org", "meta": {"a": [1]}}


def test_a_title_that_is_no_text_is_kept_in_the_meta(tmp_path: Path) -> None:
    found = article(tmp_path, {"text": "x", "title": 7})
    assert (found.title, found.meta) == ("x", {"title": 7})


def test_a_stamp_on_the_last_line_is_the_publication_time_unless_one_is_given(tmp_path: Path) -> None:
    text = "x\n20230131-160605"
    assert article(tmp_path, {"text": text}).meta == {"published": "2023-01-31T16:06:05"}
    assert article(tmp_path, {"text": text, "published": "2022"}).meta == {"published": "2022"}


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (b"nope", "The line is not JSON: Expecting value at character 1"),
        (b'{"text": "a', "not JSON"),
        (b'{"text": "a\x00"}', "not JSON"),
        (b"[1]", "no object"),
        (b'"text"', "no object"),
        (b'{"text": "a", "n": NaN}', "NaN is no number in JSON"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "no other program would read"),
        (b'{"text": ' + b"[" * 100_000, "no other program would read"),
        (b'{"text": "caf\xe9"}', "not UTF-8 at byte 14"),
        ({"id": 1}, "No field is called “text” or looks like it; there is “id”. Choose"),
        ({}, "there is –"),
        ({"body": "x", "Content": "y"}, "Several fields could be the text: “body”, “Content”; choose one"),
        ({"text": None}, "“text” is no text"),
        ({"text": ""}, "It is empty"),
        ({"text": "a\x00"}, "NUL character"),
        (b'{"text": "a\\ud83d b"}', "lone surrogate"),
        (b'{"text": "a", "by": "\\udc00"}', "lone surrogate"),
        (b'{"text": "a\\u00e9", "n": ' + b"[" * 900 + b"]" * 900 + b"}", "nested too deeply"),
        ({"schema": "copydesk/9", "text": "x"}, "update Copydesk"),
        ({"schema": "copydesk/1", "text": "x"}, "It has no “id”"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_comes_in(tmp_path: Path, row: object, complaint: str) -> None:
    before, problem, after = read(tmp_path, {"text": "one"}, row, {"text": "two"})
    assert isinstance(before, Incoming)
    assert isinstance(after, Incoming)
    assert isinstance(problem, Problem)
    assert (problem.source, problem.line) == (before.source, 2)
    assert complaint in problem.reason


def test_pairs_of_surrogates_are_one_character(tmp_path: Path) -> None:
    assert article(tmp_path, b'{"text": "\\ud83d\\ude0a"}').text == "😊"


def test_a_schema_of_somebody_elses_is_no_concern_of_ours(tmp_path: Path) -> None:
    assert article(tmp_path, {"schema": "prodigy/1", "text": "x"}).meta == {"schema": "prodigy/1"}


def test_an_id_that_comes_twice_with_other_words_is_refused_with_both_lines(tmp_path: Path) -> None:
    _, problem = read(tmp_path, {"id": 1, "text": "one"}, {"id": "1", "text": "two"})
    assert problem == Problem(
        str(tmp_path / "a.jsonl"), 2, "The id “1” is that of line 1 already; give each article its own id."
    )


def test_the_same_article_twice_comes_in_twice_for_the_project_to_recognise(tmp_path: Path) -> None:
    assert all(isinstance(found, Incoming) for found in read(tmp_path, {"text": "one"}, {"text": "one"}))


def test_blank_lines_count_but_are_no_articles_and_crlf_is_a_line_end(tmp_path: Path) -> None:
    (found,) = read(tmp_path, b"\xef\xbb\xbf\r", b' {"text": "a\xe2\x80\xa8b"}\r', b"")
    assert isinstance(found, Incoming)
    assert (found.line, found.article.text) == (2, "a\u2028b")


def test_what_is_nested_without_end_cannot_be_looked_through() -> None:
    nested: object = "x"
    for _ in range(5000):
        nested = [nested]
    with pytest.raises(CannotRead, match="nested too deeply"):
        lines.require_whole_characters(nested)


def test_a_byte_order_mark_before_the_first_object_is_passed_over(tmp_path: Path) -> None:
    assert article(tmp_path, b'\xef\xbb\xbf{"text": "a"}').text == "a"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [("{}".encode("utf-16"), "UTF-16 or UTF-32"), (b"\x1f\x8b\x08", "gzip"), ("{}".encode("utf-16-le"), "binary")],
)
def test_a_file_that_is_no_jsonl_at_all_is_refused_once(tmp_path: Path, data: bytes, complaint: str) -> None:
    with pytest.raises(CannotRead, match=complaint):
        read(tmp_path, data)


def test_a_line_too_long_for_the_memory_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_BYTES", 1024**2)
    problem, after = read(tmp_path, {"text": "x" * 3 * 1024**2}, {"text": "two"})
    assert isinstance(problem, Problem)
    assert (problem.line, problem.reason) == (1, "The line is longer than 1 MB; split the text.")
    assert isinstance(after, Incoming)
    assert after.line == 2


def test_native_gold_comes_with_its_annotations(tmp_path: Path) -> None:
    gold = Article("a", "T", "😊 Ada spoke\n20230131-160605", {"byline": "Jane"})
    annotations = Annotations.of(
        [Entity("e1", Span(2, 5), "PERSON", State.KEPT, annotator="Ada")], SignOff("Ada", "2026-11-23T12:00:00+00:00")
    )
    line = gold_line(gold, annotations, scheme="news/1", pipeline=None, status="gold")
    (found,) = read(tmp_path, line.encode())
    assert isinstance(found, Incoming)
    assert found.article == gold
    assert found.annotations == tuple(annotations)
