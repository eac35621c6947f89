"""Feeds that were saved as files: RSS 0.9 to 2.0 (also as RDF) and Atom, one article an entry. Nothing is fetched."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import UTC
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.story import Story
from copydesk.exchange.readers.whole import one_of_many
from copydesk.exchange.readers.xml_files import (
    children,
    first,
    prose_of_html,
    prose_of_tree,
    read_xml,
    root_of,
    source_of,
    words_of,
)

if TYPE_CHECKING:
    from copydesk.exchange.format import Sample

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


def recognises(sample: Sample) -> bool:
    """True for a file whose root element is that of RSS, Atom, or RDF with a feed in it."""
    name, attributes = root_of(sample.head)
    local = name.rpartition(":")[2]
    return local in ("rss", "feed") or (local == "RDF" and ("purl.org/rss" in attributes or "rdf/simple" in attributes))


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a feed; an entry without words is a Problem. Raises CannotRead and OSError."""
    _, root = read_xml(path)
    channel = first(root, "channel")
    # RSS 1.0 has its entries beside the channel, RSS 2.0 within it; a feed of Atom is its own channel.
    entries = [entry for parent in (root, channel) if parent is not None for entry in children(parent, "entry", "item")]
    if not entries:
        raise CannotRead("The feed has no entries; save it again when it has some.")
    publication = words_of(_first(root if channel is None else channel, "title"))
    for entry in entries:
        title = _title(entry)
        try:
            yield from _article(entry, path, title, publication)
        except CannotRead as error:
            reason = Sentence("Entry “{title}”: {reason}", title=title, reason=error.reason)
            yield Problem(str(path), entry.sourceline, reason)


def _article(entry: Element, path: Path, title: str, publication: str) -> Iterator[Read]:
    paragraphs = next(filter(None, _bodies(entry)), None)
    if not paragraphs:
        raise CannotRead("It holds no text; save the page that it points to, and import that.")
    tags = list(dict.fromkeys(filter(None, map(_tag, _own(entry, "category")))))
    meta = {
        "byline": _author(entry),
        "published": _date(entry),
        "url": _link(entry),
        "publication": publication,
        "guid": words_of(_first(entry, "guid")) or words_of(_first(entry, "id")),
        "tags": tags,
    }
    known = {key: value for key, value in meta.items() if value}
    original = source_of(entry)
    text = Story(title, paragraphs).text()
    yield from one_of_many(path, text, title, known, original=original, line=entry.sourceline)


def _bodies(entry: Element) -> Iterator[list[str]]:
    """What the entry says, from the whole article to the teaser."""
    encoded = entry.find(_CONTENT)
    if encoded is not None:
        yield _prose(encoded)
    for name in ("content", "description", "summary"):
        for body in _own(entry, name):
            yield _prose(body)


def _prose(body: Element) -> list[str]:
    kind = _kind(body)
    if kind == "xhtml":
        return prose_of_tree(body)
    words = "".join(body.itertext()).strip()
    if kind == "html" and "<" in words:
        return prose_of_html(words)
    words = html.unescape(words) if kind == "html" else words
    return [words] if words else []


def _kind(element: Element) -> str:
    """How the words of an element are written: Atom says it, RSS leaves it open and means HTML."""
    is_atom = "atom" in str(element.tag).lower()
    kind = element.get("type", "text" if is_atom else "html").lower()
    return next((known for known in ("xhtml", "html") if known in kind), "text")


def _title(entry: Element) -> str:
    title = _first(entry, "title")
    return "" if title is None else " ".join(" ".join(_prose(title)).split())


def _author(entry: Element) -> str:
    creators = [words_of(one) for one in entry.iterfind(_DUBLIN_CORE + "creator")]
    creators = creators or [words_of(first(one, "name")) or words_of(one) for one in _own(entry, "author")]
    return ", ".join(filter(None, creators))


def _date(entry: Element) -> str:
    names = ("pubdate", "published", "issued", "updated", "modified")
    given = [words_of(entry.find(_DUBLIN_CORE + "date")), *(words_of(_first(entry, name)) for name in names)]
    return _iso(next(filter(None, given), ""))


def _iso(given: str) -> str:
    """A date as e-mail writes it in ISO 8601; another stays as it is."""
    try:
        moment = parsedate_to_datetime(given)
    except (ValueError, TypeError, IndexError, OverflowError):
        return given
    # "-0000" says that the zone is not known; feeds mean Greenwich by it.
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def _link(entry: Element) -> str:
    """The page of the entry: RSS writes the address, Atom an attribute; a guid may be one too."""
    for link in _own(entry, "link"):
        if link.get("rel", "alternate") == "alternate" and (address := link.get("href") or words_of(link)):
            return address.strip()
    guid = words_of(_first(entry, "guid"))
    return guid if guid.startswith(("http://", "https://")) else ""


def _tag(category: Element) -> str:
    return str(category.get("label") or category.get("term") or words_of(category)).strip()


def _own(element: Element, *names: str) -> Iterator[Element]:
    """The children of these names in the element's own namespace: media:content is no content of ours."""
    space = str(element.tag).rpartition("}")[0]
    return (child for child in children(element, *names) if str(child.tag).rpartition("}")[0] == space)


def _first(element: Element, name: str) -> Element | None:
    return next(_own(element, name), None)
