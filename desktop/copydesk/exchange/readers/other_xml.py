"""XML that is none of the kinds that have a reader: refused by the name of its root element."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.readers import html
from copydesk.exchange.readers.xml_files import read_xml


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a web page with the ending .xml. Raises CannotRead for all other XML, and OSError."""
    _, root = read_xml(path)
    name = root.tag.rpartition("}")[2]
    if name.lower() == "html":
        yield from html.read(path, choices)
        return
    raise CannotRead(
        "It is XML whose root element is “{root}”; Copydesk reads “nitf” (NITF), “newsItem” and “newsMessage” "
        "(NewsML-G2), “rss” and “RDF” (RSS), “feed” (Atom) and “html”. Convert it into one of these.",
        root=name,
    )
