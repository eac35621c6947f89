"""Books (EPUB): each chapter is an article, in the order of reading; the book is its publication."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import declared_in, decode, refuse_binary
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.package import Package
from copydesk.exchange.readers.prose import heading_of, paragraphs_of, parse_xhtml
from copydesk.exchange.readers.whole import one_article, read_bytes

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")


@dataclass(frozen=True, slots=True)
class _Chapter:
    name: str  # in the ZIP
    linear: bool


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of an .epub file; a chapter that cannot be read is a Problem, the others come in.

    Raises CannotRead when the book as a whole cannot be read, and OSError.
    """
    data = read_bytes(path)
    if not data.startswith(b"PK"):
        refuse_binary(data)
        raise CannotRead("It is not an EPUB, whatever its name says; import it as .txt if it is plain text.")
    package = Package(data)
    opf = _opf_name(package)
    root = package.xml(opf)
    if root is None:
        raise CannotRead("The book has no list of its chapters; open it in Calibre and save it again.")
    chapters = _chapters(root, posixpath.dirname(opf))
    locked = _locked(package)
    if any(chapter.name in locked for chapter in chapters):
        raise CannotRead("The book is protected against copying; ask its publisher for one without protection.")
    meta = _meta(root)
    found = 0
    for chapter in chapters:
        for one in _chapter(package, chapter.name, path, meta):
            found += 1
            yield one
    if not found:
        raise CannotRead("The book has no chapter with text in it; its pages may be pictures.")


def _opf_name(package: Package) -> str:
    container = package.xml(_CONTAINER)
    row = None if container is None else container.find(".//{*}rootfile")
    name = "" if row is None else row.get("full-path", "")
    if not name:
        raise CannotRead("It is not an EPUB, whatever its name says; nothing in it says where the book begins.")
    return name


def _chapters(root: Element, folder: str) -> list[_Chapter]:
    """The documents in the order of reading, each once; lists of contents are none."""
    items = {item.get("id"): item for item in root.iterfind("{*}manifest/{*}item")}
    contents = {_place(row, folder) for row in root.iterfind("{*}guide/{*}reference") if row.get("type") == "toc"}
    found: dict[str, _Chapter] = {}
    for row in root.iterfind("{*}spine/{*}itemref"):
        item = items.get(row.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in item.get("properties", "").split():
            continue
        name = _place(item, folder)
        if name not in contents:
            found.setdefault(name, _Chapter(name, row.get("linear") != "no"))
    return sorted(found.values(), key=lambda chapter: not chapter.linear)


def _place(row: Element, folder: str) -> str:
    # A name that leads out of the book is simply none of its parts; nothing is ever unpacked to a disk.
    return posixpath.normpath(posixpath.join(folder, unquote(row.get("href", "").partition("#")[0])))


def _locked(package: Package) -> set[str]:
    """The parts that are encrypted. Fonts often are, and need not be read."""
    root = package.xml(_LOCKS)
    return set() if root is None else {unquote(row.get("URI", "")) for row in root.iter("{*}CipherReference")}


def _meta(root: Element) -> dict[str, object]:
    def said(name: str) -> list[str]:
        rows = root.iterfind(f"{{*}}metadata/{_DUBLIN_CORE}{name}")
        return [words for row in rows if (words := " ".join("".join(row.itertext()).split()))]

    published = said("date")
    meta: dict[str, object] = {
        "byline": ", ".join(said("creator")),
        "publication": "".join(said("title")[:1]),
        "published": published[0] if published else "",
        "language": "".join(said("language")[:1]),
        "url": next(
            (one for one in said("source") + said("identifier") if one.startswith(("http://", "https://"))), ""
        ),
    }
    return {key: value for key, value in meta.items() if value}


def _chapter(package: Package, name: str, path: Path, meta: dict[str, object]) -> Iterator[Read]:
    where = path / name
    if name not in package:
        yield Problem(str(where), None, Sentence("The book names this chapter but does not hold it."))
        return
    try:
        data = package.part(name)
        root = parse_xhtml(decode(data, declared_in(data)).text) if data.strip() else None
        paragraphs = [] if root is None else paragraphs_of(root)
        # A page with a picture on it, a cover, has nothing to annotate.
        if root is not None and paragraphs:
            yield from one_article(
                where, "\n\n".join(paragraphs), heading_of(root) or _title_of(root), meta, original=data
            )
    except CannotRead as error:
        yield Problem(str(where), None, error.reason)


def _title_of(root: Element) -> str:
    return " ".join((root.findtext(".//title") or "").split())
