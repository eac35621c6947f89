"""NITF, the News Industry Text Format of the IPTC: one article in a file, or inside NewsML-G2 and ninjs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.story import Story
from copydesk.exchange.readers.whole import one_article
from copydesk.exchange.readers.xml_files import children, first, prose_of_tree, read_xml, root_of, words_of

if TYPE_CHECKING:
    from copydesk.exchange.format import Sample

_NORM = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?")


def recognises(sample: Sample) -> bool:
    """True for a file whose root element is ``nitf``."""
    return root_of(sample.head)[0].rpartition(":")[2] == "nitf"


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an NITF file. Raises CannotRead and OSError."""
    data, root = read_xml(path)
    story = story_of(root)
    if not story.paragraphs:
        raise CannotRead("It holds no text: there is nothing in its body.content; import the article's own file.")
    yield from one_article(path, story.text(), story.title, story.meta, original=data)


def story_of(nitf: Element) -> Story:
    """The article within a ``nitf`` element.

    The text is what stands in body.content; what stands around it in print (dateline, abstract) is kept in the meta.
    """
    head, body = first(nitf, "head"), first(nitf, "body")
    body_head = first(body, "body.head")
    headline = first(body_head, "hedline")
    meta = {
        "byline": " and ".join(filter(None, map(words_of, _all(body_head, "byline")))),
        "published": _first_date(head),
        "dateline": words_of(first(body_head, "dateline")),
        "subtitle": words_of(first(headline, "hl2")),
        "abstract": words_of(first(body_head, "abstract")),
        "publication": words_of(first(body_head, "distributor")),
        "guid": _attribute(first(head, "docdata", "doc-id"), "id-string"),
    }
    return Story(
        words_of(first(headline, "hl1")) or words_of(first(head, "title")),
        [paragraph for content in _all(body, "body.content") for paragraph in prose_of_tree(content)],
        {key: value for key, value in meta.items() if value},
    )


def iso_date(norm: str) -> str:
    """NITF's basic date and time as ISO 8601 writes it for people; what is no such date stays as it is."""
    found = _NORM.fullmatch(norm.strip())
    if not found:
        return norm.strip()
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    zone = f"{zone[:3]}:{zone[-2:]}" if zone and zone != "Z" else zone or ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}"


def _all(element: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if element is None else children(element, name)


def _first_date(head: Element | None) -> str:
    data = first(head, "docdata")
    found = (_attribute(first(data, name), "norm") for name in ("date.issue", "date.release"))
    published = _attribute(first(head, "pubdata"), "date.publication")
    return iso_date(next(filter(None, found), published))


def _attribute(element: Element | None, name: str) -> str:
    return "" if element is None else str(element.get(name, "")).strip()
