"""OpenDocument texts (LibreOffice, Google Docs): paragraphs in order, tracked deletions and comments left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.package import Package
from copydesk.exchange.readers.whole import one_article, read_bytes

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{{{_OASIS}text:1.0}}"
_OFFICE = f"{{{_OASIS}office:1.0}}"
_META = f"{{{_OASIS}meta:1.0}}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_PARAGRAPHS = frozenset((_TEXT + "p", _TEXT + "h"))
# What is in the file but is not to be read: struck words, comments, pictures' descriptions, what Ruby spells out.
_UNREAD = frozenset(
    (
        *(
            _TEXT + name
            for name in ("tracked-changes", "note-citation", "ruby-text", "table-of-content", "bibliography")
        ),
        *(_OFFICE + name for name in ("annotation", "annotation-end", "forms", "binary-data", "event-listeners")),
        f"{{{_OASIS}svg-compatible:1.0}}title",
        f"{{{_OASIS}svg-compatible:1.0}}desc",
    )
)
_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an .odt file. Raises CannotRead and OSError."""
    data = read_bytes(path)
    if not data.startswith(b"PK"):
        refuse_binary(data)
        raise CannotRead(
            "It is not an OpenDocument text, whatever its name says; import it as .txt if it is plain text."
        )
    package = Package(data)
    # Parts are encrypted one by one, and this list says so.
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise CannotRead("It is protected with a password; save it without one and import it then.")
    content = package.xml("content.xml")
    body = None if content is None else content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise CannotRead("There is no text document in it; open it in LibreOffice and save it as .odt or .txt.")
    title, meta = _properties(package.xml("meta.xml"))
    yield from one_article(path, _prose(body), title, meta, original=data)


def _properties(root: Element | None) -> tuple[str, dict[str, object]]:
    """The title and the meta that the document says of itself. Its creator is who changed it last."""
    if root is None:
        return "", {}
    said = {element.tag: (element.text or "").strip() for element in root.iterfind(f"{_OFFICE}meta/*")}
    meta: dict[str, object] = {
        "byline": said.get(_META + "initial-creator") or said.get(_DUBLIN_CORE + "creator"),
        "created": said.get(_META + "creation-date"),
        "language": said.get(_DUBLIN_CORE + "language"),
    }
    return said.get(_DUBLIN_CORE + "title", ""), {name: value for name, value in meta.items() if value}


def _prose(body: Element) -> str:
    paragraphs: list[str] = []
    notes: list[str] = []
    _collect(body, paragraphs, notes)
    return "\n\n".join(words for words in (*paragraphs, *notes) if words)


def _collect(element: Element, paragraphs: list[str], notes: list[str]) -> None:
    """Paragraphs in order. A text box follows the paragraph that it hangs on; footnotes come after all."""
    for child in element:
        if child.tag in _PARAGRAPHS:
            line = _Line()
            line.take(child)
            paragraphs.append("".join(line.words).strip(" "))
            for note in line.notes:
                _collect(note, notes, notes)
            for box in line.boxes:
                _collect(box, paragraphs, notes)
        elif child.tag not in _UNREAD:
            _collect(child, paragraphs, notes)


class _Line:
    """The words of one paragraph. Blanks in the XML count once, as the format has it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.notes: list[Element] = []
        self.boxes: list[Element] = []
        self._after_blank = True

    def take(self, element: Element) -> None:
        """Take the words in an element, its own and those of what is in it."""
        self._say(element.text)
        for child in element:
            self._child(child)
            self._say(child.tail)

    def _child(self, child: Element) -> None:
        tag = child.tag
        if tag == _TEXT + "s":
            count = child.get(_TEXT + "c", "1")
            self.words.append(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 5 else 1))
        elif tag == _TEXT + "tab":
            self._mark("\t")
        elif tag == _TEXT + "line-break":
            self._mark("\n")
        elif tag == _TEXT + "note":
            self.notes.append(child)
        elif tag.endswith("}text-box"):
            self.boxes.append(child)
        elif tag not in _UNREAD:
            self.take(child)

    def _mark(self, mark: str) -> None:
        self.words.append(mark)
        self._after_blank = False

    def _say(self, words: str | None) -> None:
        if not words:
            return
        words = _BLANKS.sub(" ", words)
        if self._after_blank:
            words = words.removeprefix(" ")
        if words:
            self.words.append(words)
            self._after_blank = words.endswith(" ")
