"""Web pages: the article without what stands around it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import html

PAGE = """<html lang="en"><head><title>Ties ironclad - The Paper</title>{head}
<meta name="author" content="Jane Roe"><meta property="article:published_time" content="2023-01-31T16:06:05+09:00">
<link rel="canonical" href="https://example.org/a/1"><meta property="og:title" content="Ties ironclad">
<meta property="og:site_name" content="The Paper"></head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav>
<article><h1>Ties ironclad</h1><p>US Defence Secretary Lloyd Austin on Tuesday highlighted <b>“ironclad”</b> ties
with <a href="/k">South&nbsp;Korea</a>, as some raise doubts about the commitment.</p>
<p>He said there would be more frequent deployments of such assets.</p></article>
<footer>Copyright 2023 The Paper. All rights reserved.</footer></body></html>"""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a page must never ask another machine for anything."""

    def refuse(*args: object) -> None:
        raise AssertionError("a page was about to be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def read(tmp_path: Path, page: bytes) -> Article:
    file = tmp_path / "page.html"
    file.write_bytes(page)
    (found,) = html.read(file)
    assert isinstance(found, Incoming)
    return found.article


def test_the_article_comes_in_without_menus_and_small_print(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE.replace("{head}", "").encode())
    assert "“ironclad” ties with South" in article.text
    assert article.text.endswith("He said there would be more frequent deployments of such assets.")
    assert "Home" not in article.text
    assert "Copyright" not in article.text


def test_title_byline_date_and_address_are_kept(tmp_path: Path) -> None:
    article = read(tmp_path, PAGE.replace("{head}", "").encode())
    assert article.title == "Ties ironclad"
    assert article.meta == {
        "byline": "Jane Roe",
        "published": "2023-01-31",
        "url": "https://example.org/a/1",
        "publication": "The Paper",
    }


def test_the_encoding_that_the_page_declares_is_used(tmp_path: Path) -> None:
    page = PAGE.replace("{head}", '<meta charset="windows-1252">').encode("cp1252")
    article = read(tmp_path, page)
    assert "“ironclad”" in article.text
    assert article.meta["encoding"] == "cp1252"


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body></body></html>",
        b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
        b"<",
        b"<html><body>" + b"<div>" * 3000 + b"x",
    ],
)
def test_a_page_without_an_article_is_refused_with_a_remedy(tmp_path: Path, page: bytes) -> None:
    with pytest.raises(CannotRead, match=r"No article was found in this page.*save it as a \.txt file"):
        read(tmp_path, page)


def test_a_page_without_facts_has_no_meta(tmp_path: Path) -> None:
    article = read(tmp_path, b"<html><body><p>Austin went to Seoul on Monday.</p></body></html>")
    assert (article.title, article.meta) == ("Austin went to Seoul on Monday.", {})
