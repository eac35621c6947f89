"""ninjs: bodies of all versions, one item or many."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.formats import format_of
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import ninjs

NITF = """<?xml version="1.0" encoding="UTF-8"?><nitf><body><body.head><hedline><hl1>Within</hl1></hedline>
<byline>By Jane Roe</byline><abstract>Short.</abstract></body.head>
<body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"""
FIRST = {
    "uri": "https://example.org/a/1",
    "type": "text",
    "versioncreated": "2023-01-31T16:06:05Z",
    "byline": "Jane Roe",
    "headline": "Ties \n ironclad",
    "located": "Seoul",
    "language": "en",
    "copyrightholder": "The Wire",
    "place": [{"name": "Seoul"}],
    "body_text": " One. Two.\r\n",
    "body_xhtml": "<p>Ties ironclad</p><p>One.</p><p>Two.</p>",
}
THIRD = {
    "uri": "urn:3",
    "standard": {"name": "ninjs", "version": "3.0"},
    "versionCreated": "2023-01-31",
    "headlines": [{"role": "short", "value": "Ties"}, {"role": "main", "value": "Ties ironclad"}],
    "by": "Von Jane Roe",
    "bodies": [
        {"role": "text", "contentType": "text/plain", "value": "Plain."},
        {"role": "main", "contentType": "text/vnd.IPTC.NITF", "value": NITF},
        {"role": "other", "contentType": "text/vnd.IPTC.NITF", "value": "<nitf/>"},
    ],
}


def read(tmp_path: Path, content: object, name: str = "a.json", **choices: str) -> list[Read]:
    file = tmp_path / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    kind = format_of(file)
    assert kind is not None
    assert kind.name == "ninjs"
    return list(ninjs.read(file, choices))


def texts(reads: list[Read]) -> list[str]:
    return [read.article.text if isinstance(read, Incoming) else read.reason for read in reads]


def test_an_item_of_the_first_version(tmp_path: Path) -> None:
    (found,) = read(tmp_path, FIRST)
    assert isinstance(found, Incoming)
    assert (found.article.title, found.article.text) == ("Ties ironclad", "One.\n\nTwo.")
    assert found.original == FIRST["body_xhtml"].encode()
    rest = {key: value for key, value in FIRST.items() if not key.startswith("body_")}
    assert found.article.meta == {
        "byline": "Jane Roe",
        "published": "2023-01-31T16:06:05Z",
        "url": "https://example.org/a/1",
        "guid": "https://example.org/a/1",
        "located": "Seoul",
        "language": "en",
        "publication": "The Wire",
        "ninjs": rest,
    }


def test_plain_text_may_be_chosen_and_stays_as_it_is(tmp_path: Path) -> None:
    (found,) = read(tmp_path, FIRST, body="text")
    assert isinstance(found, Incoming)
    assert (found.article.text, found.original) == (" One. Two.\r\n", None)
    assert texts(read(tmp_path, {**FIRST, "body_text": ""}, body="text")) == ["One.\n\nTwo."]


def test_an_item_of_the_third_version_with_nitf_in_it(tmp_path: Path) -> None:
    (found,) = read(tmp_path, THIRD)
    assert isinstance(found, Incoming)
    assert (found.article.title, found.article.text) == ("Ties ironclad", "One.\n\nTwo.")
    assert found.article.meta["byline"] == "Von Jane Roe"
    assert found.article.meta["abstract"] == "Short."
    assert found.article.meta["published"] == "2023-01-31"
    assert "url" not in found.article.meta


@pytest.mark.parametrize(
    ("more", "title", "byline"),
    [
        ({"bylines": [{"byline": "A"}, {"name": "B"}, {"name": 7}]}, "One.", "A, B"),
        ({"headlines": [{"role": "short", "value": "S"}], "authors": [{"name": "A"}]}, "S", "A"),
        ({"headlines": "no list", "title": "T"}, "T", None),
    ],
)
def test_other_names_for_headline_and_byline(
    tmp_path: Path, more: dict[str, object], title: str, byline: object
) -> None:
    (found,) = read(tmp_path, {"uri": "u", "bodies": [{"value": "One."}], **more})
    assert isinstance(found, Incoming)
    assert (found.article.title, found.article.meta.get("byline")) == (title, byline)


def test_a_body_that_does_not_say_what_it_is_is_looked_at(tmp_path: Path) -> None:
    assert texts(read(tmp_path, {"guid": "u", "bodies": [7, {"role": "main", "value": "<p>A<p>B"}]})) == ["A\n\nB"]
    assert texts(read(tmp_path, {"guid": "u", "body_x": "A"})) == ["A"]


@pytest.mark.parametrize(("name", "join"), [("a.json", "[%s]"), ("a.json", "%s"), ("a.jsonl", "%s")])
def test_many_items_come_one_by_one_and_one_without_a_body_is_named(tmp_path: Path, name: str, join: str) -> None:
    picture = {"uri": "urn:p", "type": "picture", "bodies": []}
    between = ",\n" if "[" in join else "\n"
    content = join % between.join(json.dumps(one) for one in (FIRST, picture, 7, THIRD))
    reads = read(tmp_path, content, name)
    assert texts(reads)[::3] == ["One.\n\nTwo.", "One.\n\nTwo."]
    assert [read.line for read in reads] == [1, 2, 3, 4]
    assert isinstance(reads[1], Problem)
    assert reads[1].reason == "Item “urn:p”: It holds no body with text in it; import the file that it points to."
    assert texts(reads)[2].startswith("Item “”: ")


def test_other_json_is_not_taken_for_it(tmp_path: Path) -> None:
    for number, row in enumerate(([], {"uri": "u", "text": "x"}, {"bodies": []}, {"uri": 7, "body_text": "x"})):
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(row))
        found = format_of(file)
        assert found is not None
        assert found.name != "ninjs"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    (tmp_path / "b.json").write_bytes(data.draw(damaged(json.dumps([FIRST, THIRD]).encode())))
    with suppress(CannotRead):
        list(ninjs.read(tmp_path / "b.json"))
