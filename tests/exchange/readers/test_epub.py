"""Books, made here part by part."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import epub

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OPS/book.opf"/></rootfiles></container>"""
OPF = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>A Year of News</dc:title><dc:creator>Jane Roe</dc:creator><dc:creator>A. N. Other</dc:creator>
<dc:date>2023-01-31</dc:date><dc:language>en</dc:language><dc:identifier>https://example.org/b</dc:identifier></metadata>
<manifest>{items}</manifest><spine>{spine}</spine><guide><reference type="toc" href="toc.xhtml"/></guide></package>"""
XHTML = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>{title}</title>
<script src="x"/></head><body>{body}</body></html>"""
ONE = XHTML.format(
    title="1", body="<h1>Chapter<br/> One</h1><p>He&nbsp;said <a epub:type='noteref' href='#n'>1</a>so.</p>"
)
TWO = "<html><title>Two</title><body><h1> </h1><p>Second &copy; <a href='x'>chapter</a></p></body></html>"


def write(file: Path, pages: dict[str, str | bytes], more: dict[str, str] | None = None, spine: str = "") -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("META-INF/container.xml", CONTAINER)
        items = "".join(
            f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>'
            for number, name in enumerate(pages)
        )
        spine = spine or "".join(f'<itemref idref="i{number}"/>' for number in range(len(pages)))
        parts.writestr("OPS/book.opf", OPF.format(items=items, spine=spine))
        for name, page in pages.items():
            if page:
                parts.writestr(f"OPS/{name}".replace("%20", " "), page)
        for name, page in (more or {}).items():
            parts.writestr(name, page)
    return file


def read(file: Path) -> list[Read]:
    return list(epub.read(file))


def texts(file: Path) -> list[str]:
    return [one.article.text for one in read(file) if isinstance(one, Incoming)]


def test_each_chapter_is_an_article_of_the_book(tmp_path: Path) -> None:
    file = write(tmp_path / "b.epub", {"one.xhtml": ONE, "the%20two.html": TWO})
    one, two = read(file)
    assert isinstance(one, Incoming)
    assert isinstance(two, Incoming)
    assert (one.article.title, one.article.text) == ("Chapter One", "Chapter\nOne\n\nHe\u00a0said so.")
    assert (two.article.title, two.article.text) == ("Two", "Second © chapter")
    assert one.source == str(file / "OPS/one.xhtml")
    assert one.article.meta == {
        "byline": "Jane Roe, A. N. Other",
        "publication": "A Year of News",
        "published": "2023-01-31",
        "language": "en",
        "url": "https://example.org/b",
    }


def test_covers_and_contents_are_no_articles_and_asides_come_last(tmp_path: Path) -> None:
    cover = XHTML.format(title="Cover", body="<img src='x'/>")
    pages: dict[str, str | bytes] = {"cover.xhtml": cover, "toc.xhtml": ONE, "one.xhtml": ONE, "two.xhtml": TWO}
    spine = '<itemref idref="i0"/><itemref idref="i1"/><itemref idref="i2" linear="no"/><itemref idref="i3"/>'
    spine += '<itemref idref="i3"/><itemref idref="none"/>'
    found = texts(write(tmp_path / "b.epub", pages, spine=spine))
    assert [text.split()[0] for text in found] == ["Second", "Chapter"]


def test_a_chapter_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    pages: dict[str, str | bytes] = {
        "a.xhtml": b"\x89PNG\r\n\x1a\n",
        "b.xhtml": "",
        "../../c.xhtml": "",
        "two.xhtml": TWO,
    }
    picture, gone, outside, two = read(write(tmp_path / "b.epub", pages))
    assert isinstance(picture, Problem)
    assert "a PNG picture" in picture.reason
    assert isinstance(gone, Problem)
    assert gone.reason == "The book names this chapter but does not hold it."
    assert isinstance(outside, Problem)
    assert isinstance(two, Incoming)


def test_entities_of_a_chapters_own_do_not_grow(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>Words &b; here</p></body></html>'
    assert "hahaha" not in texts(write(tmp_path / "b.epub", {"one.xhtml": bomb}))[0]


def test_an_entity_that_nobody_defined_stays_as_it_is_written(tmp_path: Path) -> None:
    page = XHTML.format(title="", body="<p>Salt &pepper; here</p>")
    assert texts(write(tmp_path / "b.epub", {"one.xhtml": page})) == ["Salt &pepper; here"]


def test_a_protected_book_is_refused_but_not_for_its_fonts(tmp_path: Path) -> None:
    lock = '<encryption xmlns="x"><CipherReference URI="{}"/></encryption>'
    file = tmp_path / "b.epub"
    assert texts(write(file, {"one.xhtml": ONE}, {"META-INF/encryption.xml": lock.format("OPS/font.ttf")}))
    with pytest.raises(CannotRead, match="protected against copying"):
        read(write(file, {"one.xhtml": ONE}, {"META-INF/encryption.xml": lock.format("OPS/one.xhtml")}))


def test_what_is_no_book_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "b.epub"
    for data, reason in ((b"words", "not an EPUB, whatever"), (b"PK\x03\x04", "It is damaged")):
        file.write_bytes(data)
        with pytest.raises(CannotRead, match=reason):
            read(file)
    with pytest.raises(CannotRead, match="pages may be pictures"):
        read(write(file, {"one.xhtml": XHTML.format(title="", body="<img/>"), "two.xhtml": " "}))
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("x", "x")
    with pytest.raises(CannotRead, match="nothing in it says where the book begins"):
        read(file)
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("META-INF/container.xml", CONTAINER)
    with pytest.raises(CannotRead, match="no list of its chapters"):
        read(file)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_damaged_book_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    whole = write(tmp_path / "a.epub", {"one.xhtml": ONE, "two.html": TWO}).read_bytes()
    (tmp_path / "b.epub").write_bytes(data.draw(damaged(whole)))
    with suppress(CannotRead):
        read(tmp_path / "b.epub")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(page=damaged(ONE.encode()))
def test_a_book_with_a_damaged_page_is_read_or_refused_but_never_raises(tmp_path: Path, page: bytes) -> None:
    with suppress(CannotRead):
        read(write(tmp_path / "b.epub", {"one.xhtml": page}))
