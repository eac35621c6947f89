"""OpenDocument texts, made here part by part."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import odt, package

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
    for name, place in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("meta", "meta"),
        ("svg", "svg-compatible"),
    )
)
META = f"""<office:document-meta {NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
<dc:title> Ties
 ironclad</dc:title><meta:initial-creator>Jane Roe</meta:initial-creator><dc:creator>A Sub</dc:creator>
<meta:creation-date>2023-01-31T16:06:05</meta:creation-date><dc:language>en-GB</dc:language></office:meta>
</office:document-meta>"""


def write(file: Path, body: str, meta: str = "", manifest: str = "", head: str = "") -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        content = f"<office:body><office:text>{body}</office:text></office:body>"
        parts.writestr(
            "content.xml", f"{head}<office:document-content {NAMESPACES}>{content}</office:document-content>"
        )
        if meta:
            parts.writestr("meta.xml", meta)
        if manifest:
            parts.writestr("META-INF/manifest.xml", manifest)
    return file


def read(file: Path) -> Article:
    (found,) = odt.read(file)
    assert isinstance(found, Incoming)
    return found.article


def text_of(tmp_path: Path, body: str) -> str:
    return read(write(tmp_path / "a.odt", body)).text


def paragraph(words: str) -> str:
    return f"<text:p>{words}</text:p>"


BODY = "<text:h>Austin in Seoul</text:h><text:p>He said <text:span>“no” &amp;</text:span> left.</text:p>"


def test_headings_and_paragraphs_come_in_order(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.odt", BODY))
    assert article.text == "Austin in Seoul\n\nHe said “no” & left."
    assert (article.title, article.meta) == ("Austin in Seoul", {})


def test_title_author_date_and_language_are_kept(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.odt", BODY, META))
    assert article.title == "Ties ironclad"
    assert article.meta == {"byline": "Jane Roe", "created": "2023-01-31T16:06:05", "language": "en-GB"}


def test_without_an_author_the_byline_is_who_changed_it_last(tmp_path: Path) -> None:
    meta = META.replace("<meta:initial-creator>Jane Roe</meta:initial-creator>", "")
    assert read(write(tmp_path / "a.odt", BODY, meta)).meta["byline"] == "A Sub"


def test_blanks_count_once_unless_they_are_written_out(tmp_path: Path) -> None:
    words = '\n  One \n <text:span> two</text:span><text:s/><text:s text:c="2"/>three<text:tab/>\tfour'
    words += "<text:line-break/>five "
    assert text_of(tmp_path, paragraph(words)) == "One two   three\t four\nfive"
    assert text_of(tmp_path, paragraph("a <text:span> </text:span>b")) == "a b"


def test_absurd_numbers_of_blanks_are_one(tmp_path: Path) -> None:
    assert text_of(tmp_path, paragraph('a<text:s text:c="99999999999"/>b<text:s text:c="x"/>c')) == "a b c"


def test_lists_sections_tables_and_text_boxes_are_read_in_their_places(tmp_path: Path) -> None:
    body = (
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>two</text:p></table:table-cell></table:table-row>"
        "</table:table>"
        "<text:section><text:p>three <draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>"
        "goes on</text:p></text:section><text:p/>"
    )
    assert text_of(tmp_path, body) == "one\n\ntwo\n\nthree goes on\n\nboxed"


def test_a_footnote_stays_at_the_end_and_its_mark_goes(tmp_path: Path) -> None:
    body = "<text:note-body><text:p>Told us.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    assert text_of(tmp_path, paragraph(f"He said so{note}.") + paragraph("End.")) == "He said so.\n\nEnd.\n\nTold us."


def test_what_was_struck_comments_and_descriptions_are_not_read(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>We said.<office:annotation><text:p>Check!</text:p></office:annotation>"
        "<draw:frame><svg:title>a picture</svg:title><svg:desc>of it</svg:desc></draw:frame></text:p>"
        "<text:table-of-content><text:p>Contents</text:p></text:table-of-content>"
    )
    assert text_of(tmp_path, body) == "We said."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{\\rtf1 x}", "rich-text"),
        (b"just words", "not an OpenDocument text, whatever its name says"),
        (b"", "not an OpenDocument text"),
        (b"PK\x03\x04 and then nothing", "It is damaged; open it in the program that made it"),
    ],
)
def test_what_is_no_opendocument_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.odt").write_bytes(data)
    with pytest.raises(CannotRead, match=reason):
        read(tmp_path / "a.odt")


def test_a_package_without_a_text_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.odt", "w") as parts:
        parts.writestr("x", "x")
    with pytest.raises(CannotRead, match="no text document in it"):
        read(tmp_path / "a.odt")


def test_a_document_with_a_password_is_refused(tmp_path: Path) -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(CannotRead, match="protected with a password"):
        read(write(tmp_path / "a.odt", BODY, manifest=manifest))


def test_entities_are_refused_before_they_can_grow(tmp_path: Path) -> None:
    head = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(CannotRead, match="defines entities"):
        read(write(tmp_path / "a.odt", paragraph("&b;"), head=head))


def test_what_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="Its XML is damaged"):
        read(write(tmp_path / "a.odt", "<text:section>" * 5000))


def test_what_unpacks_to_far_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 1024**2)
    with pytest.raises(CannotRead, match="larger than 1 MB; split the document"):
        read(write(tmp_path / "a.odt", paragraph("x" * 1024**2)))


def test_a_zip_of_too_many_parts_or_packed_unusually_or_with_a_password_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.odt"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as parts:
        parts.writestr("content.xml", "x" * 100)
    with pytest.raises(CannotRead, match=r"“content\.xml” is packed in an unusual way"):
        read(file)
    data = write(file, BODY).read_bytes()
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for place in [i for i in range(len(data)) if data.startswith(signature, i)]:
            data = data[: place + flags] + bytes([data[place + flags] | 1]) + data[place + flags + 1 :]
    file.write_bytes(data)
    with pytest.raises(CannotRead, match="protected with a password"):
        read(file)
    monkeypatch.setattr(package, "_MOST_PARTS", 1)
    with pytest.raises(CannotRead, match="more than 1 parts"):
        read(write(file, BODY))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_damaged_document_is_read_or_refused_but_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    whole = write(tmp_path / "a.odt", BODY, META).read_bytes()
    (tmp_path / "b.odt").write_bytes(data.draw(damaged(whole)))
    with suppress(CannotRead):
        read(tmp_path / "b.odt")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=damaged(BODY.encode()))
def test_a_document_of_damaged_xml_is_read_or_refused_but_never_raises(tmp_path: Path, body: bytes) -> None:
    with suppress(CannotRead):
        read(write(tmp_path / "b.odt", body.decode("latin-1")))
