"""Small sound files of every format that is read: what the mutations begin with."""

from __future__ import annotations

import gzip
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from round_trip import write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.formats import READABLE
from copydesk.exchange.outgoing import Outgoing

TEXT = (
    "😊 Austin said ties are “ironclad.” “We mean it,” he added.\n\nOthers in Poole were not so sure, said Ada Novak."
)
_SENTENCES = (
    "Austin said ties are “ironclad.”",
    "“We mean it,” he added on Monday in Poole.",
    "Others were not so sure.",
)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


@dataclass(frozen=True)
class Seed:
    """A sound file: its name, its bytes, and the files that must lie beside it, by their names."""

    name: str
    data: bytes
    beside: dict[str, bytes] = field(default_factory=dict)

    def put_into(self, folder: Path, data: bytes) -> Path:
        """Write it with other bytes, and those beside it as they are."""
        for name, content in self.beside.items():
            (folder / name).write_bytes(content)
        (folder / self.name).write_bytes(data)
        return folder / self.name


def seeds() -> dict[str, Seed]:
    """A file for each format that is read, by the format's name.

    Raises KeyError for a format that has neither a builder here nor a writer.
    """
    found: dict[str, Seed] = {}
    for kind in READABLE:
        if kind.name in _BUILDERS:
            suffix, build = _BUILDERS[kind.name]
            found[kind.name] = Seed(f"a{suffix}", build())
        elif kind.write:
            with tempfile.TemporaryDirectory() as folder:
                target = Path(folder) / ("out" if kind.folder else f"out{kind.suffixes[0]}")
                write(kind, [_outgoing()], target)
                files = {path.name: path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}
                name = next(name for name in files if Path(name).suffix in kind.suffixes)
                found[kind.name] = Seed(name, files.pop(name), files)
        else:
            raise KeyError(kind.name)
    return found


def _outgoing() -> Outgoing:
    items = (
        Entity("e1", Span(2, 8), "PERSON", State.KEPT, annotator="Ada"),
        Quote("q2", (Span(23, 34), Span(35, 48)), (Span(9, 13),), (Span(2, 8),), "Lloyd Austin", Kind.MIXED, score=0.5),
        Entity("e3", Span(70, 75), "LOC"),
    )
    signed = SignOff("Ada", "2026-01-31T16:06:05+00:00")
    return Outgoing(
        Article("a1", "Ties", TEXT, {"url": "https://example.org"}), Annotations.of(items, signed), "gold", "news/1"
    )


def zipped(members: dict[str, bytes | str]) -> bytes:
    """A ZIP archive of these members."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name.partition("\0")[0]), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def _html() -> bytes:
    paragraphs = "".join(f"<p>{sentence} " * 3 + "</p>" for sentence in _SENTENCES)
    return f"<html><head><title>Ties</title></head><body><article>{paragraphs}</article></body></html>".encode()


def _docx() -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{sentence}</w:t></w:r></w:p>" for sentence in _SENTENCES)
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_LINKS}">'
            f'<Relationship Id="r1" Type="{link}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        }
    )


def _odt() -> bytes:
    body = "".join(f"<text:p>{sentence}</text:p>" for sentence in _SENTENCES)
    spaces = f'xmlns:office="{_OFFICE}office:1.0" xmlns:text="{_OFFICE}text:1.0"'
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {spaces}>{content}</office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def _epub() -> bytes:
    page = (
        "<html xmlns='http://www.w3.org/1999/xhtml'><body>"
        + "".join(f"<p>{s}</p>" for s in _SENTENCES)
        + "</body></html>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
        '<item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="p"/></spine></package>'
    )
    return zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "c.opf": package, "p.xhtml": page}
    )


def _pdf() -> bytes:
    lines = "".join(f"({sentence.encode('ascii', 'ignore').decode()}) Tj 0 -14 Td " for sentence in _SENTENCES)
    stream = f"BT /F1 12 Tf 72 700 Td {lines} ET".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = b"%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        data + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))
    )


def _mail() -> bytes:
    return (
        "From: Ada Novak <ada@example.org>\r\nSubject: Ties\r\nDate: Mon, 02 Feb 2026 10:00:00 +0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + "\r\n".join(_SENTENCES)
        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + _html().decode()
        + "\r\n--b--\r\n"
    ).encode()


def _nitf() -> bytes:
    body = "".join(f"<p>{sentence}</p>" for sentence in _SENTENCES)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>Ties</title></head><body><body.head><hedline>'
        f"<hl1>Ties</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>"
    ).encode()


def _newsml() -> bytes:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1">'
        "<contentMeta><headline>Ties</headline></contentMeta>"
        '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        + "".join(f"<p>{sentence}</p>" for sentence in _SENTENCES)
        + "</body></html></inlineXML></contentSet></newsItem>"
    ).encode()


def _feed() -> bytes:
    words = " ".join(_SENTENCES)
    return (
        '<rss version="2.0"><channel><title>News</title><item><title>Ties</title><link>https://example.org</link>'
        f"<description>&lt;p&gt;{words}&lt;/p&gt;</description></item></channel></rss>"
    ).encode()


def _parquet() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    data = io.BytesIO()
    pq.write_table(pa.table({"id": ["a1"], "text": [TEXT]}), data)
    return data.getvalue()


def _warc() -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + _html()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
        "WARC-Date: 2026-02-02T10:00:00Z\r\nWARC-Target-URI: https://example.org/a\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n", mtime=0)


def _rows(**more: object) -> list[dict[str, object]]:
    return [{"id": "a1", "title": "Ties", "text": TEXT, **more}, {"id": "a2", "text": "“No,” said Ada.", **more}]


_PAIRS = {"classes": ["PERSON"], "annotations": [[TEXT, {"entities": [[3, 9, "PERSON"]]}], None]}
_NINJS = {
    "uri": "urn:1",
    "type": "text",
    "headline": "Ties",
    "body_text": TEXT,
    "versioncreated": "2026-02-02T10:00:00Z",
}
_XML = b"<?xml version='1.0'?><recipe><step>Stir.</step></recipe>"
_BUILDERS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "text": (".txt", TEXT.encode),
    "markdown": (".md", lambda: ("---\ntitle: Ties\n---\n# Ties\n\n" + "\n\n".join(_SENTENCES)).encode()),
    "html": (".html", _html),
    "docx": (".docx", _docx),
    "odt": (".odt", _odt),
    "rtf": (
        ".rtf",
        lambda: rb"{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 Austin said \u8220?ironclad.\u8221?\par {\b We} mean it.\par}",
    ),
    "pdf": (".pdf", _pdf),
    "mail": (".eml", _mail),
    "epub": (".epub", _epub),
    "nitf": (".xml", _nitf),
    "newsml": (".xml", _newsml),
    "feed": (".rss", _feed),
    "xml": (".xml", lambda: _XML),
    "ninjs": (".json", lambda: json.dumps(_NINJS).encode()),
    "jsonl": (".jsonl", lambda: "\n".join(map(json.dumps, _rows())).encode()),
    "json": (".json", lambda: json.dumps({"articles": _rows()}).encode()),
    "csv": (".csv", lambda: f'id,title,text\na1,Ties,"{TEXT}"\na2,No,"“No,” said Ada."\n'.encode()),
    "parquet": (".parquet", _parquet),
    "warc": (".warc.gz", _warc),
    "zip": (
        ".zip",
        lambda: zipped({"a.txt": TEXT, "b/c.md": "# Ties\n\nAustin said so.", "d.json": json.dumps(_rows())}),
    ),
    "ner-annotator": (".json", lambda: json.dumps(_PAIRS).encode()),
}
