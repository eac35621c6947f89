"""Word documents, made here part by part."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.article import Article
from copydesk.exchange import markup
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import docx, package

TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""
DOCUMENT_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
Target="footnotes.xml"/>
<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
Target="https://example.org/picture.png" TargetMode="External"/></Relationships>"""
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NOTES = f"""<w:footnotes {WORD}><w:footnote w:id="1"><w:p><w:r><w:t>Told to reporters.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>"""


def words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inside: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"


def write(file: Path, body: str, core: str | None = None) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", TYPES)
        parts.writestr("_rels/.rels", RELATIONS)
        parts.writestr("word/_rels/document.xml.rels", DOCUMENT_RELATIONS)
        parts.writestr("word/footnotes.xml", NOTES)
        parts.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        if core is not None:
            parts.writestr("docProps/core.xml", core)
    return file


def read(file: Path) -> Article:
    (found,) = docx.read(file)
    assert isinstance(found, Incoming)
    return found.article


BODY = paragraph(words("Austin in Seoul"), "Heading1") + paragraph(words("He said ") + words("“no” &amp; left."))


def test_headings_and_paragraphs_come_in_order(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.docx", BODY))
    assert article.text == "Austin in Seoul\n\nHe said “no” & left."
    assert (article.title, article.meta) == ("Austin in Seoul", {})


def test_the_documents_own_title_and_author_are_kept(tmp_path: Path) -> None:
    core = CORE.format(
        "<dc:title>Ties\n ironclad</dc:title><dc:creator>Jane Roe</dc:creator><dc:language>en-GB</dc:language>"
        "<dcterms:created>2023-01-31T16:06:05Z</dcterms:created>"
    )
    article = read(write(tmp_path / "a.docx", BODY, core))
    assert (article.title, article.meta) == (
        "Ties ironclad",
        {"byline": "Jane Roe", "created": "2023-01-31T16:06:05Z", "language": "en-GB"},
    )


def test_empty_properties_are_as_none(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.docx", BODY, CORE.format("<dc:title/>")))
    assert (article.title, article.meta) == ("Austin in Seoul", {})


def test_a_line_break_parts_words_and_a_table_its_cells(tmp_path: Path) -> None:
    table = "".join(f"<w:tc>{paragraph(words(cell))}</w:tc>" for cell in ("one", "two"))
    body = (
        paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>") + f"<w:tbl><w:tr>{table}</w:tr></w:tbl>" + paragraph("")
    )
    assert read(write(tmp_path / "a.docx", body)).text == "a\nb\n\none\n\ntwo"


def test_what_was_struck_by_tracked_changes_is_gone_and_what_was_added_is_there(tmp_path: Path) -> None:
    struck = "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
    added = f"<w:ins>{words('always ')}</w:ins>"
    assert (
        read(write(tmp_path / "a.docx", paragraph(words("We ") + struck + added + words("said.")))).text
        == "We always said."
    )


def test_a_footnote_stays_at_the_end_and_its_mark_goes(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    link = f'<w:hyperlink w:anchor="top">{words("linked")}</w:hyperlink>'
    article = read(
        write(tmp_path / "a.docx", paragraph(words("He said so") + mark + words(". A ") + link + words(" word.")))
    )
    assert article.text == "He said so. A linked word.\n\nTold to reporters."


def test_a_picture_leaves_nothing_behind(tmp_path: Path) -> None:
    blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="r3"/>'
    picture = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>'
        f"{blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    ).replace("r:link", 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link')
    assert read(write(tmp_path / "a.docx", paragraph(words("Before") + picture + words(" and after.")))).text == (
        "Before and after."
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file; open|an old Microsoft Office file, not"),
        (b"just words", "not a Word document, whatever its name says"),
        (b"", "not a Word document"),
        (b"PK\x03\x04 and then nothing", "damaged; open it in the program that made it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    ],
)
def test_what_is_no_word_document_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    with pytest.raises(CannotRead, match=reason):
        read(tmp_path / "a.docx")


def test_a_zip_without_a_document_in_it_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as parts:
        parts.writestr("x.txt", "x")
    with pytest.raises(CannotRead, match="damaged"):
        read(tmp_path / "a.docx")


def test_a_document_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="It is empty"):
        read(write(tmp_path / "a.docx", paragraph("")))


def test_a_document_that_unpacks_to_far_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 1024**2)
    with pytest.raises(CannotRead, match="larger than 1 MB; split the document"):
        read(write(tmp_path / "a.docx", paragraph(words("x" * 1024**2))))


def test_a_document_of_nothing_but_elements_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "_MOST_MARKS", 1000)
    with pytest.raises(CannotRead, match="far more elements than any article"):
        read(write(tmp_path / "a.docx", paragraph("<w:r/>" * 1000)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_document_with_one_wrong_byte_is_read_or_refused_but_never_raises(
    tmp_path: Path, place: float, byte: int
) -> None:
    data = bytearray(write(tmp_path / "a.docx", BODY, CORE.format("<dc:title>x</dc:title>")).read_bytes())
    data[int(place * len(data))] = byte
    (tmp_path / "b.docx").write_bytes(data)
    with suppress(CannotRead):
        read(tmp_path / "b.docx")
