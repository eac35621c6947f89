"""NewsML-G2: one item or a message of several, with NITF, XHTML or plain text inside."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import newsml

NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.head><hedline><hl1>Within</hl1></hedline><byline>By Jane Roe</byline><dateline>SEOUL</dateline></body.head>
<body.content><p>Ties are “ironclad,” Austin said.</p><p>He left.</p></body.content></body></nitf></inlineXML>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>No</title></head><body><h1>Ties ironclad</h1><p>Austin said<br/>so.</p></body></html></inlineXML>"""
ABOUT = """<itemMeta><itemClass qcode="ninat:text"/><provider><name>The Wire</name></provider>
<versionCreated>2023-01-31T16:06:05+09:00</versionCreated></itemMeta>
<contentMeta><located><name>Seoul</name></located><creator><name>J. Roe</name></creator><creator><name>J. Doe</name>
</creator><headline>Ties ironclad</headline><headline role="x:subtitle">More</headline></contentMeta>"""


def item(content: str, about: str = ABOUT, guid: str = "urn:1") -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="3" xml:lang="en">
{about}<contentSet>{content}</contentSet></newsItem>"""


def message(*items: str) -> str:
    return f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/>
<itemSet>{"".join(items)}</itemSet></newsMessage>"""


def read(tmp_path: Path, source: str) -> list[Read]:
    (tmp_path / "a.xml").write_text(source, encoding="utf-8")
    return list(newsml.read(tmp_path / "a.xml"))


def test_an_item_with_nitf_in_it(tmp_path: Path) -> None:
    (found,) = read(tmp_path, item(NITF))
    assert isinstance(found, Incoming)
    article = found.article
    assert (article.title, article.text) == ("Ties ironclad", "Ties are “ironclad,” Austin said.\n\nHe left.")
    assert article.id == f"ties-ironclad-{article.text_sha256[:8]}"
    assert article.meta == {
        "byline": "By Jane Roe",
        "dateline": "SEOUL",
        "located": "Seoul",
        "published": "2023-01-31T16:06:05+09:00",
        "publication": "The Wire",
        "guid": "urn:1",
        "version": "3",
        "language": "en",
    }
    assert found.original is not None
    assert found.original.startswith(b'<newsItem xmlns="http://iptc.org')


def test_an_item_with_a_page_in_it_says_its_headline_once(tmp_path: Path) -> None:
    (found,) = read(tmp_path, item(XHTML))
    assert isinstance(found, Incoming)
    assert (found.article.title, found.article.text) == ("Ties ironclad", "Austin said\nso.")
    assert found.article.meta["byline"] == "J. Roe, J. Doe"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<inlineData>One.\n\nTwo.</inlineData>", "One.\n\nTwo."),
        ('<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.</inlineData>', "One.\n\nTwo."),
        ('<inlineData encoding="base64">QUJD</inlineData><inlineData>Two.</inlineData>', "Two."),
        (f"<inlineXML><nitf><body/></nitf></inlineXML>{XHTML.replace('Ties ironclad', 'H')}", "H\n\nAustin said\nso."),
    ],
)
def test_the_first_content_with_words_is_the_text(tmp_path: Path, content: str, text: str) -> None:
    (found,) = read(tmp_path, item(content, about=""))
    assert isinstance(found, Incoming)
    assert found.article.text == text


def test_a_message_gives_each_of_its_items_and_names_those_without_text(tmp_path: Path) -> None:
    picture = item('<remoteContent href="https://example.org/a.jpg" contenttype="image/jpeg"/>', guid="urn:2")
    package = '<packageItem guid="urn:3"/>'
    bare = '<newsItem guid="urn:4"/>'
    first, second, third, fourth, fifth = read(tmp_path, message(item(NITF), picture, package, bare, item(XHTML)))
    assert isinstance(first, Incoming)
    assert isinstance(fifth, Incoming)
    assert isinstance(second, Problem)
    assert second.reason == (
        "Item “urn:2”: It holds no text, only what is known about it; import the file that it points to."
    )
    assert second.line is not None
    assert first.line is not None
    assert first.line < second.line
    assert isinstance(third, Problem)
    assert third.reason == "Item “urn:3”: It is a packageItem, which has no text of its own; import the news items."
    assert isinstance(fourth, Problem)


def test_a_message_without_items_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="holds no items"):
        read(tmp_path, message())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    (tmp_path / "b.xml").write_bytes(data.draw(damaged(message(item(NITF), item(XHTML)).encode())))
    with suppress(CannotRead):
        list(newsml.read(tmp_path / "b.xml"))
