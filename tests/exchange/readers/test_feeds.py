"""Feeds: RSS of all ages and Atom, one article an entry."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import feeds

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>The Paper</title><atom:link href="https://example.org/feed" rel="self"/>
<item><itunes:title>No</itunes:title><title>Ties &amp;amp; doubts</title><link> https://example.org/a/1 </link>
 <guid isPermaLink="false">17</guid><dc:creator>Jane Roe</dc:creator><dc:creator>John Doe</dc:creator>
 <pubDate>Tue, 31 Jan 2023 16:06:05 +0900</pubDate><category>World</category><category>World</category>
 <description>A teaser.</description><media:content url="x"><media:title>A picture</media:title></media:content>
 <content:encoded><![CDATA[<p>Ties &amp; doubts</p>
<p>“We mean it,” he&nbsp;added.</p><p>He left.</p>]]></content:encoded>
</item>
<item><title>Brief</title><guid>https://example.org/a/2</guid><author>jane@example.org (Jane)</author>
 <pubDate>31 Jan 2023 16:06 -0000</pubDate><description>One &amp;amp; two.

Three.</description></item>
<item><title>Empty</title><description> </description></item>
<item><description>&lt;p&gt;No title.&lt;/p&gt;</description><pubDate>Tuesday</pubDate></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>
<entry><title type="html">Ties &lt;b&gt;ironclad&lt;/b&gt;</title><id>urn:1</id>
 <link rel="self" href="https://example.org/self"/><link href="https://example.org/a/1"/>
 <author><name>Jane Roe</name></author><published>2023-01-31T16:06:05Z</published><updated>2024</updated>
 <category term="w" label="World"/><category term="x"/><summary>A teaser.</summary>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
<entry><title>a &lt; b</title><id>urn:2</id><content type="text/html">&lt;p&gt;One.&lt;p&gt;Two.</content></entry>
<entry><title>Three</title><id>urn:3</id><summary>a &lt;b&gt; c</summary></entry>
</feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title></channel>
<item><title>Ties</title><link>https://example.org/a/1</link><description>One.</description>
<dc:date>2023-01-31</dc:date></item></rdf:RDF>"""


def read(tmp_path: Path, source: str) -> list[Read]:
    (tmp_path / "a.xml").write_text(source, encoding="utf-8")
    return list(feeds.read(tmp_path / "a.xml"))


def test_the_entries_of_rss(tmp_path: Path) -> None:
    first, second, third, fourth = read(tmp_path, RSS)
    assert isinstance(first, Incoming)
    assert (first.article.title, first.article.text) == (
        "Ties & doubts",
        "“We mean it,” he\u00a0added.\n\nHe left.",
    )
    assert first.article.meta == {
        "byline": "Jane Roe, John Doe",
        "published": "2023-01-31T16:06:05+09:00",
        "url": "https://example.org/a/1",
        "publication": "The Paper",
        "guid": "17",
        "tags": ["World"],
    }
    assert first.original is not None
    assert b"A teaser." in first.original
    assert isinstance(second, Incoming)
    assert second.article.text == "One & two.\n\nThree."
    assert second.article.meta["url"] == "https://example.org/a/2"
    assert second.article.meta["byline"] == "jane@example.org (Jane)"
    assert second.article.meta["published"] == "2023-01-31T16:06:00+00:00"
    assert isinstance(third, Problem)
    assert third.reason == ("Entry “Empty”: It holds no text; save the page that it points to, and import that.")
    assert isinstance(fourth, Incoming)
    assert (fourth.article.title, fourth.article.text) == ("No title.", "No title.")
    assert fourth.article.meta == {"published": "Tuesday", "publication": "The Paper"}


def test_the_entries_of_atom(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, ATOM)
    assert isinstance(first, Incoming)
    assert (first.article.title, first.article.text) == ("Ties ironclad", "One.\n\nTwo.")
    assert first.article.meta == {
        "byline": "Jane Roe",
        "published": "2023-01-31T16:06:05Z",
        "url": "https://example.org/a/1",
        "publication": "The Paper",
        "guid": "urn:1",
        "tags": ["World", "x"],
    }
    assert isinstance(second, Incoming)
    assert (second.article.title, second.article.text) == ("a < b", "One.\n\nTwo.")
    assert isinstance(third, Incoming)
    assert third.article.text == "a <b> c"


def test_the_entries_of_rdf_stand_beside_the_channel(tmp_path: Path) -> None:
    (found,) = read(tmp_path, RDF)
    assert isinstance(found, Incoming)
    assert found.article.text == "One."
    assert found.article.meta["publication"] == "The Paper"
    assert found.article.meta["published"] == "2023-01-31"


@pytest.mark.parametrize("source", ["<rss/>", "<rss><channel/></rss>", '<feed xmlns="http://www.w3.org/2005/Atom"/>'])
def test_a_feed_without_entries_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(CannotRead, match="The feed has no entries"):
        read(tmp_path, source)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data(), st.sampled_from((RSS, ATOM, RDF)))
def test_a_damaged_file_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject, source: str) -> None:
    (tmp_path / "b.xml").write_bytes(data.draw(damaged(source.encode())))
    with suppress(CannotRead):
        list(feeds.read(tmp_path / "b.xml"))
