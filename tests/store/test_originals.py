"""The files that articles came from are kept as they were, once each, and `check` notices when one is altered."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

import pytest

from copydesk.core.article import Article
from copydesk.store.project import Original, Project, ProjectUnavailable

PAGE = Original("page.html", "text/html", b"\xef\xbb\xbf<p>One.</p>\r\n<p>Two.</p>" * 50)


def _altered(path: Path, sql: str, *values: object) -> None:
    """The file in somebody's SQL tool, with the guards taken away."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DROP TRIGGER original_keeps_what_it_says")
        connection.execute(sql, values)
    connection.close()


def test_an_original_comes_back_byte_for_byte(project: Project):
    project.add(Article("b", "B", "One."), "in/page.html", PAGE)
    assert project.original("b") == PAGE
    assert project.check() == []


def test_an_article_whose_text_is_the_file_has_none(project: Project):
    assert project.original("a1") is None


def test_an_article_that_is_not_there_has_no_original_to_ask_for(project: Project):
    with pytest.raises(KeyError):
        project.original("nobody")


def test_one_file_with_many_articles_is_kept_once(project: Project):
    for name in "bcd":
        project.add(Article(name, name, f"Text {name}."), "page.html", PAGE)
    rows = project._all("SELECT size, length(packed) FROM original")
    assert len(rows) == 1
    assert rows[0][1] < rows[0][0] == len(PAGE.data)
    assert [project.original(name) for name in "bcd"] == [PAGE] * 3


def test_the_same_text_again_keeps_the_original_that_came_first(project: Project):
    project.add(Article("b", "B", "One."), "page.html", PAGE)
    project.add(Article("c", "C", "One."), "other.html", Original("other.html", "text/html", b"else"))
    assert project.original("b") == PAGE


def test_an_empty_file_can_be_an_original(project: Project):
    project.add(Article("b", "B", "One."), "empty", Original("empty", "application/octet-stream", b""))
    assert project.original("b") == Original("empty", "application/octet-stream", b"")


@pytest.mark.parametrize(
    "packed",
    [b"no zlib at all", zlib.compress(b"other bytes"), zlib.compress(b"x" * 10_000_000), b""],
    ids=["not packed", "other bytes", "far more bytes", "nothing"],
)
def test_an_altered_original_is_noticed_and_not_handed_out(path: Path, packed: bytes):
    with Project.open(path) as project:
        project.add(Article("b", "B", "One."), "page.html", PAGE)
    _altered(path, "UPDATE original SET packed = ?", packed)
    with Project.open(path) as project:
        assert [PAGE.sha256 in problem for problem in project.check()] == [True]
        with pytest.raises(ProjectUnavailable, match="page"):
            project.original("b")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE original SET size = 1",
        "DELETE FROM original",
        "REPLACE INTO original SELECT * FROM original",
        "UPDATE article_original SET name = 'x'",
        "DELETE FROM article_original",
        "REPLACE INTO article_original SELECT * FROM article_original",
    ],
)
def test_what_was_kept_stays_whatever_tool_opens_the_file(project: Project, sql: str):
    project.add(Article("b", "B", "One."), "page.html", PAGE)
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        project._db.conn.execute(sql)
