"""Word documents: their paragraphs in order, tracked changes accepted, comments left out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers.expat import ExpatError

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.markup import require_few_marks
from copydesk.exchange.readers.package import Package
from copydesk.exchange.readers.prose import paragraphs_of, parse_html
from copydesk.exchange.readers.whole import one_article, one_line, read_bytes

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    ET.ParseError,
    EOFError,
    OSError,
    RuntimeError,  # also what is nested too deep
    LookupError,
    ValueError,
    AttributeError,
    TypeError,
)
_CORE = "docProps/core.xml"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
# How Word wraps up what it has encrypted.
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a .docx file. Raises CannotRead and OSError."""
    import mammoth

    data = read_bytes(path)
    if not data.startswith(b"PK"):
        if _LOCKED in data:
            raise CannotRead("It is protected with a password; save it without one and import it then.")
        refuse_binary(data)
        raise CannotRead("It is not a Word document, whatever its name says; import it as .txt if it is plain text.")
    title, meta = _properties(_bounded(data))
    try:
        without_pictures = mammoth.images.img_element(_nothing)
        html: str = mammoth.convert_to_html(io.BytesIO(data), convert_image=without_pictures).value
    # Mammoth has no error of its own; a damaged part is whatever the ZIP, the XML or mammoth itself trips over.
    except _DAMAGED as error:
        raise CannotRead("The Word document is damaged; open it in Word, save it again, and import that.") from error
    root = parse_html(html)
    yield from one_article(path, "" if root is None else "\n\n".join(paragraphs_of(root)), title, meta, original=data)


def _nothing(picture: object) -> dict[str, str]:
    return {}


def _bounded(data: bytes) -> Package:
    """The parts, after looking at each that mammoth will unpack for itself."""
    package = Package(data)
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            require_few_marks(package.part(name))
    return Package(data)


def _properties(package: Package) -> tuple[str, dict[str, object]]:
    """The title and the meta that the document says of itself."""
    core = package.xml(_CORE)
    if core is None:
        return "", {}
    said = {element.tag: one_line(element.text or "") for element in core}
    meta: dict[str, object] = {
        "byline": said.get(_DUBLIN_CORE + "creator"),
        "created": said.get(_TERMS + "created"),
        "language": said.get(_DUBLIN_CORE + "language"),
    }
    return said.get(_DUBLIN_CORE + "title", ""), {name: value for name, value in meta.items() if value}
