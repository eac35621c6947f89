"""Word documents: their paragraphs in order, tracked changes accepted, comments left out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers.expat import ExpatError

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.readers.whole import MOST_BYTES, one_article, read_bytes

_BLOCKS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "ol", "ul", "table"))
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    ET.ParseError,
    EOFError,
    OSError,
    RuntimeError,  # a ZIP with a password or of an unknown compression
    LookupError,
    ValueError,
    AttributeError,
    TypeError,
)
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a .docx file. Raises CannotRead and OSError."""
    import mammoth

    data = read_bytes(path)
    if not data.startswith(b"PK"):
        refuse_binary(data)
        raise CannotRead("It is not a Word document, whatever its name says; import it as .txt if it is plain text.")
    try:
        title, author = _core_properties(data)
        without_pictures = mammoth.images.img_element(_nothing)
        html: str = mammoth.convert_to_html(io.BytesIO(data), convert_image=without_pictures).value
    # Mammoth has no error of its own; a damaged part is whatever the ZIP, the XML or mammoth itself trips over.
    except _DAMAGED as error:
        raise CannotRead("The Word document is damaged; open it in Word, save it again, and import that.") from error
    prose = _Prose()
    prose.feed(html)
    prose.close()
    yield from one_article(path, prose.text(), title, {"author": author} if author else {}, original=data)


def _nothing(picture: object) -> dict[str, str]:
    return {}


def _core_properties(data: bytes) -> tuple[str, str]:
    """The document's own title and author, empty where it has none."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist() if part.filename.endswith(".xml")) > MOST_BYTES:
            raise CannotRead(
                "Unpacked, its text is larger than {megabytes} MB; split the document.", megabytes=MOST_BYTES // 1024**2
            )
        if "docProps/core.xml" not in parts.namelist():
            return "", ""
        # The expat that Python brings refuses entities that grow without bound.
        core = ET.fromstring(parts.read("docProps/core.xml"))  # noqa: S314
    title, author = (core.findtext(_DUBLIN_CORE + name) or "" for name in ("title", "creator"))
    return title.strip(), author.strip()


class _Prose(HTMLParser):
    """Mammoth's HTML as paragraphs. Marks that point to a footnote go; the note itself stays, at the end."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[str] = []
        self._line: list[str] = []
        self._in_note_mark = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._end_paragraph()
        elif tag == "br":
            self._line.append("\n")
        elif tag == "a":
            target = dict(attrs).get("href") or ""
            self._in_note_mark = target.startswith(("#footnote", "#endnote"))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_paragraph()
        elif tag == "a":
            self._in_note_mark = False

    def handle_data(self, data: str) -> None:
        if not self._in_note_mark:
            self._line.append(data)

    def text(self) -> str:
        """The paragraphs, with a blank line between."""
        self._end_paragraph()
        return "\n\n".join(self._paragraphs)

    def _end_paragraph(self) -> None:
        words = "".join(self._line).strip()
        self._line.clear()
        if words:
            self._paragraphs.append(words)
