"""XML from strangers: what its root is called, and what it may not do."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from copydesk.exchange.formats import format_of
from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.readers.xml_files import prose_of_html, prose_of_tree, root_of, source_of, words_of, xml_of

BOMB = """<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><nitf>&b;</nitf>"""
FILE = """<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>"""


@pytest.mark.parametrize(
    ("head", "root"),
    [
        (b"<nitf>", ("nitf", "")),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <rss> --><n:newsItem xmlns:n="x">', ("n:newsItem", ' xmlns:n="x"')),
        (
            b'<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd" [ <!ELEMENT a (b)> ]>\n<nitf a="1"\n b="2">',
            ("nitf", ' a="1"\n b="2"'),
        ),
        ('<?xml version="1.0" encoding="UTF-16"?><feed>'.encode("utf-16"), ("feed", "")),
        ('<?xml version="1.0" encoding="iso-8859-1"?><!-- é --><feed>'.encode("latin-1"), ("feed", "")),
        (b"<rss>" + b"<a/>" * 20_000, ("rss", "")),
        (b"just words", ("", "")),
        (b"<!-- never ends", ("", "")),
        (b"", ("", "")),
        (b"\x00", ("", "")),
    ],
)
def test_the_root_is_seen_from_the_first_bytes(head: bytes, root: tuple[str, str]) -> None:
    assert root_of(head) == root


def test_characters_that_html_has_names_for_are_read(tmp_path: Path) -> None:
    source = "<p>caf&eacute;&nbsp;&amp;&LT;<![CDATA[&eacute;]]>&#233;</p>"
    assert words_of(xml_of(source.encode())) == "café &<&eacute;é"
    assert words_of(xml_of(f'<!DOCTYPE p SYSTEM "x.dtd">{source}'.encode())).startswith("café")


@pytest.mark.timeout(20)
def test_endless_beginnings_are_no_trap() -> None:
    for source in ("<![CDATA[" * 100_000, "&a" * 200_000, "<!--" * 100_000, "<?" * 100_000, "<![" + "] " * 200_000):
        root_of(source.encode())
        with pytest.raises(CannotRead):
            xml_of(f"<a>{source}".encode())


def test_the_encoding_that_it_names_is_used() -> None:
    assert words_of(xml_of('<?xml version="1.1" encoding="windows-1252"?><p>“Größe”</p>'.encode("cp1252"))) == "“Größe”"
    assert words_of(xml_of('<?xml version="1.0" encoding="UTF-16"?><p>“Größe”</p>'.encode("utf-16"))) == "“Größe”"


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        (BOMB, "defines entities"),
        (FILE, "defines entities"),
        ("<a>" * 300 + "</a>" * 300, "damaged"),
        ("<a>&unheard;</a>", "damaged"),
        ('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a>&unheard;</a>', "uses the entity “&unheard;”"),
        ("<a>", "damaged"),
        ("words", "damaged"),
        ("", "damaged"),
        ("<a>\x01</a>", "damaged"),
        ("<a/>" * 1_000_001, "far more elements"),
    ],
)
def test_what_cannot_be_trusted_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(CannotRead, match=complaint):
        xml_of(source.encode())


def test_an_element_can_stand_alone() -> None:
    root = xml_of("<a xmlns='x'>\n<b>é</b>tail</a>".encode())
    assert source_of(next(iter(root))).decode() == '<b xmlns="x">é</b>'


def test_nitf_and_xhtml_become_paragraphs() -> None:
    source = """<body.content xmlns="x"><block><p>One <person>Ada</person>,
      two.</p><hl2>Between</hl2><media><media-caption>No</media-caption></media>
      <bq><block><p>Three<br/>four</p></block></bq></block></body.content>"""
    assert prose_of_tree(xml_of(source.encode())) == ["One Ada, two.", "Between", "Three\nfour"]
    assert prose_of_html("") == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("<nitf/>", "nitf"),
        ('<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"/>', "newsml"),
        ("<newsMessage/>", "newsml"),
        ('<rss version="2.0"/>', "feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"/>', "feed"),
        ('<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="x"/>', "feed"),
        ('<rdf:RDF xmlns:rdf="x"/>', "xml"),
        ("<NewsML/>", "xml"),
    ],
)
def test_kinds_of_xml_are_told_apart_by_their_roots(tmp_path: Path, source: str, name: str) -> None:
    (tmp_path / "a.xml").write_text(source)
    found = format_of(tmp_path / "a.xml")
    assert found is not None
    assert found.name == name


def test_xml_of_no_known_kind_is_refused_by_the_name_of_its_root(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text('<c:catalog xmlns:c="x"/>')
    (found,) = read_files([tmp_path])
    assert isinstance(found, Problem)
    assert "root element is “catalog”; Copydesk reads “nitf” (NITF), “newsItem”" in found.reason


def test_a_page_with_the_ending_of_xml_is_a_page(tmp_path: Path) -> None:
    page = "<p>Austin went to Seoul on Monday.</p>"
    (tmp_path / "a.xml").write_text(f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{page}</body></html>')
    (found,) = read_files([tmp_path])
    assert isinstance(found, Incoming)
    assert found.article.text == "Austin went to Seoul on Monday."


def test_half_a_character_at_the_end_of_the_first_bytes_does_no_harm() -> None:
    with suppress(CannotRead):
        assert root_of(b"<nitf>" + "é".encode() * 40_000)[0] == "nitf"
