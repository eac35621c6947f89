"""NITF: the text is the body's content, all else is known about it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import nitf
from copydesk.exchange.readers.nitf import iso_date
from copydesk.exchange.readers.story import Story

STORY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf version="-//IPTC//DTD NITF 3.3//EN"{namespace}>
 <head><title>Head title</title><docdata>
  <doc-id regsrc="example.org" id-string="a/2023/1"/><date.issue norm="20230131T160605+0900"/></docdata></head>
 <body>
  <body.head>
   <hedline><hl1>Ties
     “ironclad”</hl1><hl2>Austin in Seoul</hl2></hedline>
   <byline>By <person>Jane Roe</person>, <byttl>Staff writer</byttl></byline><byline>John Doe</byline>
   <distributor>The Wire</distributor><dateline><location>SEOUL</location>, Jan. 31</dateline>
   <abstract><p>In short.</p></abstract>
  </body.head>
  <body.content>
   <media media-type="image"><media-caption>A picture.</media-caption></media>
   <block><p lede="true">US Defence Secretary <person>Lloyd Austin</person> said ties are
    “ironclad.”</p>
   <hl2>More</hl2><p>“We mean it,” he&nbsp;added.</p></block>
   <table><tr><td>1</td></tr></table>
  </body.content>
  <body.end><tagline>More soon.</tagline></body.end>
 </body>
</nitf>"""


def read(tmp_path: Path, source: str) -> Article:
    (tmp_path / "a.xml").write_text(source, encoding="utf-8")
    (found,) = nitf.read(tmp_path / "a.xml")
    assert isinstance(found, Incoming)
    assert found.original == source.encode()
    assert found.line is None
    return found.article


@pytest.mark.parametrize("namespace", ["", ' xmlns="http://iptc.org/std/NITF/2006-10-18/"'])
def test_the_text_is_the_content_and_the_rest_is_known(tmp_path: Path, namespace: str) -> None:
    article = read(tmp_path, STORY.replace("{namespace}", namespace))
    assert article.title == "Ties “ironclad”"
    assert article.text == (
        "US Defence Secretary Lloyd Austin said ties are “ironclad.”\n\nMore\n\n“We mean it,” he\u00a0added.\n\n1"
    )
    assert article.meta == {
        "byline": "By Jane Roe, Staff writer and John Doe",
        "published": "2023-01-31T16:06:05+09:00",
        "dateline": "SEOUL, Jan. 31",
        "subtitle": "Austin in Seoul",
        "abstract": "In short.",
        "publication": "The Wire",
        "guid": "a/2023/1",
    }


def test_little_is_enough(tmp_path: Path) -> None:
    article = read(
        tmp_path, "<nitf><head><title>T</title></head><body><body.content>Words.</body.content></body></nitf>"
    )
    assert (article.title, article.text, article.meta) == ("T", "Words.", {})


@pytest.mark.parametrize("source", ["<nitf/>", "<nitf><body/></nitf>", "<nitf><body><body.content/></body></nitf>"])
def test_a_story_without_words_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(CannotRead, match="It holds no text"):
        read(tmp_path, source)


def test_a_title_is_not_in_the_text_twice() -> None:
    assert Story("Ties ironclad", ["Ties\nIronclad", "Words."]).text() == "Words."
    assert Story("Ties ironclad", ["Ties ironclad"]).text() == "Ties ironclad"
    assert Story("", []).text() == ""


@pytest.mark.parametrize(
    ("norm", "iso"),
    [
        ("20230131", "2023-01-31"),
        ("20230131T1606", "2023-01-31T16:06:00"),
        ("20230131T160605Z", "2023-01-31T16:06:05Z"),
        ("20230131T160605-0500", "2023-01-31T16:06:05-05:00"),
        ("20230131T160605+09:00", "2023-01-31T16:06:05+09:00"),
        ("20080219+0100", "2008-02-19"),
        (" Tuesday ", "Tuesday"),
    ],
)
def test_dates_are_written_out(norm: str, iso: str) -> None:
    assert iso_date(norm) == iso


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    (tmp_path / "b.xml").write_bytes(data.draw(damaged(STORY.encode())))
    with suppress(CannotRead):
        list(nitf.read(tmp_path / "b.xml"))
