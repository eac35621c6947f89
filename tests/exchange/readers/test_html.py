"""Web pages: the article without what stands around it."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

import pytest
import trafilatura
from damage import damaged
from hypothesis import HealthCheck, given, settings

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
        "published": "2023-01-31T16:06:05+09:00",
        "url": "https://example.org/a/1",
        "publication": "The Paper",
        "language": "en",
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
        b"<!-- nothing -->",
        b"<!DOCTYPE html><html><body><svg></svg></body></html>",
    ],
)
def test_a_page_without_an_article_is_refused_with_a_remedy(tmp_path: Path, page: bytes) -> None:
    with pytest.raises(CannotRead, match=r"No article was found in this page.*save it as a \.txt file"):
        read(tmp_path, page)


def test_neither_title_nor_byline_stand_in_the_text_again(tmp_path: Path) -> None:
    story = (
        "US Defence Secretary Lloyd Austin on Tuesday spoke of ties with South Korea, as some raise doubts about it. "
    )
    story += "He left on Wednesday."
    page = (
        "<html><head><title>Ties ironclad</title></head><body><h1>Ties “ironclad”</h1><p>By JANE ROE, Agency</p>"
        f"<p>By his own words.</p><p>{story}</p><p>Ties ironclad</p><p>{story[::-1]}</p></body></html>"
    )
    article = read(tmp_path, page.encode())
    assert (article.title, article.meta["byline"]) == ("Ties “ironclad”", "JANE ROE, Agency")
    assert article.text.split("\n\n") == ["By his own words.", story, "Ties ironclad", story[::-1]]
    told = page.replace("</title>", '</title><meta name="author" content="Jane Roe">').replace(
        "JANE ROE, Agency", "Jane Roe"
    )
    assert "Jane" not in read(tmp_path, told.encode()).text


def test_paragraphs_lists_and_line_breaks_are_kept_apart(tmp_path: Path) -> None:
    more = "<p>He said<br>so.</p><ul><li>one thing</li><li>another thing</li></ul><blockquote><p>“No.”</p></blockquote>"
    article = read(tmp_path, PAGE.replace("{head}", "").replace("</article>", more + "</article>").encode())
    assert article.text.endswith("assets.\n\nHe said\nso.\n\none thing\n\nanother thing\n\n“No.”")


LINKED = """<script type="application/ld+json">{"@graph": [[{"@type": "WebSite", "name": "x"},
{"@type": ["NewsArticle"], "headline": "From  the data", "author": [{"name": "Jane Roe"}, "John Doe", {"name":
"Jane Roe"}, "https://example.org/j", 7], "datePublished": "2023-01-31T07:06Z", "publisher": {"name": "The Paper"},
"inLanguage": "en-GB"}]]}</script>"""


def test_linked_data_says_what_the_page_does_not(tmp_path: Path) -> None:
    page = f"<html><head>{LINKED}</head><body><p>Austin went to Seoul on Monday and left.</p></body></html>"
    article = read(tmp_path, page.encode())
    assert article.title == "From the data"
    assert article.meta == {
        "byline": "Jane Roe, John Doe",
        "published": "2023-01-31T07:06Z",
        "publication": "The Paper",
        "language": "en-GB",
    }


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        f'<script type="application/ld+json">{"[" * 5000}</script>',
        f'<script type="application/ld+json">{"[" * 50}{{"@type": "NewsArticle", "headline": "x"}}{"]" * 50}</script>',
        f'<script type="application/ld+json">{" " * 200_001}</script>',
        "<script>1</script>",
        '<meta name="date" content="01/02/2023"><meta property="og:url" content="javascript:1">',
        '<link rel="canonical" href="/here">',
    ],
)
def test_facts_that_cannot_be_read_are_no_facts(tmp_path: Path, head: str) -> None:
    page = f"<html><head>{head}</head><body><p>Austin went to Seoul on Monday and left.</p></body></html>"
    article = read(tmp_path, page.encode())
    assert (article.title, article.meta) == ("Austin went to Seoul on Monday and left.", {})


def test_the_address_may_stand_in_two_places(tmp_path: Path) -> None:
    head = '<meta property="og:url" content="https://example.org/b">'
    page = f"<html><head>{head}</head><body><p>Austin went to Seoul on Monday and left.</p></body></html>"
    assert read(tmp_path, page.encode()).meta == {"url": "https://example.org/b"}


@pytest.mark.parametrize(
    "piece",
    [
        "<h2>Kurz</h2><p>One.</p><ul><li><a href='/x'>Two words here</a></li></ul><p>Three</p>",
        "<html><body><!--StartFragment--><h1>Kurz</h1><p>One.</p><p>Two words here</p>Three</body></html>",
    ],
)
def test_of_what_was_copied_every_word_is_kept(tmp_path: Path, piece: str) -> None:
    article = read(tmp_path, piece.encode())
    assert (article.title, article.text) == ("Kurz", "One.\n\nTwo words here\n\nThree")


def test_a_line_that_is_the_byline_is_told_by_the_pages_own_word(tmp_path: Path) -> None:
    piece = '<meta name="author" content="Jane Roe"><p>Jane Roe</p><p>One is long enough for this.</p>'
    article = read(tmp_path, piece.encode())
    assert (article.text, article.meta) == ("One is long enough for this.", {"byline": "Jane Roe"})


def test_the_day_may_stand_in_the_address(tmp_path: Path) -> None:
    head = '<link rel="canonical" href="https://example.org/2023/01/31/austin-in-seoul">'
    page = f"<html><head>{head}</head><body><p>Austin went to Seoul on Monday and left.</p></body></html>"
    assert read(tmp_path, page.encode()).meta["published"] == "2023-01-31"


def test_what_was_copied_with_a_form_in_it_is_read_whole_where_no_article_is_found(tmp_path: Path) -> None:
    article = read(tmp_path, b"<form><p>Five words of a question: <button>Send</button></p></form>")
    assert article.text == "Five words of a question:"


@pytest.mark.parametrize(("times", "is_read"), [(1, True), (2, False)])
def test_where_the_facts_cannot_be_found_the_text_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, is_read: bool
) -> None:
    stumbled: list[bool] = []

    def stumble(source: str, **options: object) -> object:
        if len(stumbled) < times:
            stumbled.append(True)
            raise AssertionError
        return extract(source, **options)

    extract = trafilatura.bare_extraction
    monkeypatch.setattr(trafilatura, "bare_extraction", stumble)
    page = PAGE.replace("{head}", "").encode()
    if is_read:
        assert read(tmp_path, page).text.startswith("US Defence")
    else:
        with pytest.raises(CannotRead, match="No article was found"):
            read(tmp_path, page)


def test_a_piece_without_a_heading_on_top_has_its_first_line_as_title(tmp_path: Path) -> None:
    article = read(tmp_path, b"<p>One is long enough.</p><h2>Between</h2><p>Two.</p>")
    assert (article.title, article.text) == ("One is long enough.", "One is long enough.\n\nBetween\n\nTwo.")


def test_a_page_of_nothing_but_elements_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotRead, match="nested too deep"):
        read(tmp_path, b"<html><body>" + b"<div>" * 3000 + b"x")
    monkeypatch.setattr(html, "_MOST_TAGS", 10)
    with pytest.raises(CannotRead, match="far more elements than any article; copy"):
        read(tmp_path, b"<br>" * 20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(page=damaged(PAGE.replace("{head}", LINKED).encode()))
def test_a_damaged_page_is_read_or_refused_but_never_raises(tmp_path: Path, page: bytes) -> None:
    with suppress(CannotRead):
        read(tmp_path, page)


def test_a_page_without_facts_has_no_meta(tmp_path: Path) -> None:
    article = read(tmp_path, b"<html><body><p>Austin went to Seoul on Monday.</p></body></html>")
    assert (article.title, article.meta) == ("Austin went to Seoul on Monday.", {})
