"""Rows: which column is the text, which the title, and what becomes of the others."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.readers.rows import Ids, article_of, columns_of, plain, usual_text_columns, value_at


def article(row: dict[str, object], **choices: str) -> Article:
    return article_of(row, columns_of(list(row), choices), "a.csv", 2, {}).article


def test_usual_names_are_found_whatever_their_case_and_strokes() -> None:
    found = article(
        {
            "Article ID": "7",
            "Head-Line": " Ties\nironclad ",
            "BODY_TEXT": " x ",
            "Author": "Jane Roe",
            "pub_date": "2023-01-31",
            "Web URL": "https://example.org/a",
            "section": "World",
        }
    )
    assert (found.id, found.title, found.text) == ("7", "Ties ironclad", " x ")
    assert found.meta == {
        "section": "World",
        "byline": "Jane Roe",
        "published": "2023-01-31",
        "url": "https://example.org/a",
        "taken_from": {
            "text": "BODY_TEXT",
            "title": "Head-Line",
            "id": "Article ID",
            "byline": "Author",
            "date": "pub_date",
            "url": "Web URL",
        },
    }


def test_what_is_called_as_we_call_it_needs_no_mention() -> None:
    found = article({"id": "1", "title": "T", "text": "x", "byline": "J", "published": "2023", "url": "u"})
    assert (found.id, found.title, found.text) == ("1", "T", "x")
    assert found.meta == {"byline": "J", "published": "2023", "url": "u"}


def test_a_choice_goes_before_a_guess() -> None:
    found = article({"text": "short", "full": "the whole", "title": "T"}, text="full", title="text")
    assert (found.title, found.text) == ("short", "the whole")
    assert found.meta == {"title": "T", "taken_from": {"text": "full", "title": "text"}}


def test_the_column_called_text_is_the_text_even_beside_others() -> None:
    assert article({"content": "y", "text": "x"}).text == "x"
    assert usual_text_columns(["content", "Text", "by"]) == ["Text", "content"]


def test_of_two_columns_with_one_plain_name_the_first_is_taken() -> None:
    assert article({"text": "x", "TEXT": "y"}).text == "x"


def test_a_path_leads_into_objects_and_lists() -> None:
    row: dict[str, object] = {"data": {"parts": [{"body": "x"}], "n": 1}, "a.b": "c", "meta": {"title": "T"}}
    found = article(row, text="data.parts.0.body", title="meta.title")
    assert (found.title, found.text) == ("T", "x")
    assert found.meta["data"] == {"parts": [{"body": "x"}], "n": 1}
    assert "meta" not in found.meta
    assert value_at(row, "a.b") == "c"
    for nowhere in ("data.parts.1.body", "data.parts.x", "data.n.x", "gone", None):
        assert value_at(row, nowhere) is None


def test_a_chosen_text_is_not_kept_twice() -> None:
    found = article({"data": {"body": "x", "lang": "en"}}, text="data.body")
    assert found.meta == {"data": {"lang": "en"}, "taken_from": {"text": "data.body"}}


def test_several_authors_are_one_byline() -> None:
    assert article({"text": "x", "authors": ["A", "B"]}).meta["byline"] == "A, B"


def test_what_is_empty_says_nothing() -> None:
    found = article({"text": "x", "author": "", "date": None})
    assert found.meta == {"taken_from": {"byline": "author", "date": "date"}}


def test_a_row_without_its_text_is_refused() -> None:
    columns = columns_of(["body"], {})
    with pytest.raises(CannotRead, match="It has no field “body”; choose"):
        article_of({"x": 1}, columns, "", 1, {})
    with pytest.raises(CannotRead, match="“body” is no text"):
        article_of({"body": None}, columns, "", 1, {})


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1.5, 1.5),
        (float("inf"), "inf"),
        (date(2023, 1, 31), "2023-01-31"),
        (datetime(2023, 1, 31, tzinfo=UTC), "2023-01-31T00:00:00+00:00"),
        (Decimal("1.10"), "1.10"),
        (b"\x01", "01"),
        ({1: (True, None)}, {"1": [True, None]}),
        ({"a"}, "{'a'}"),
    ],
)
def test_values_become_what_json_can_hold(value: object, shown: object) -> None:
    assert plain(value) == shown


def test_what_is_nested_without_end_is_refused() -> None:
    nested: object = "x"
    for _ in range(500):
        nested = {"a": [nested]}
    with pytest.raises(CannotRead, match="nested too deeply"):
        article({"text": "x", "more": nested})


def test_an_id_is_one_article_in_a_file() -> None:
    ids = Ids()
    ids.require_new(Article("a", "", "x"), 1)
    ids.require_new(Article("a", "", "x"), 2)
    with pytest.raises(CannotRead, match="that of line 1 already"):
        ids.require_new(Article("a", "", "y"), 3)
