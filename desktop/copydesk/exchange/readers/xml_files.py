"""XML from strangers: nothing is fetched, nothing expands, and what is too deep or too large is refused."""

from __future__ import annotations

import html
import html.entities
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.exchange.decoding import declared_in, decode
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.markup import Element, parse_xml
from copydesk.exchange.readers.prose import paragraphs_of, parse_html
from copydesk.exchange.readers.whole import read_bytes

KNOWN_ROOTS = "nitf, newsItem, newsMessage, rss, feed, rdf:RDF"
_NOT_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<![^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_ROOT = re.compile(r"<([^\s<>/!?]+)([^<>]*)")
_DECLARATION = re.compile(r"\A\s*<\?xml\s[^>]*\?>")
_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,40});")
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_ENOUGH = 64 * 1024
_LIKE_HTML = {
    "body.content": "div",
    "block": "div",
    "bq": "blockquote",
    "hl1": "h1",
    "hl2": "h2",
    "fn": "div",
    "media": "object",
    "nitf-table": "div",
    "nitf-table-metadata": "object",
}


def xml_of(data: bytes) -> Element:
    """The root element of a file. Raises CannotRead when it is no XML that can be trusted.

    Character entities that only HTML knows (&nbsp;, &eacute;) are read as what they stand for: wire copy and feeds
    use them without declaring them.
    """
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    text = decode(data, declared_in(data)).text
    # What the file says of its encoding was followed; it is UTF-8 from here on.
    root = parse_xml(_named_characters(_DECLARATION.sub("", text, count=1)).encode("utf-8"))
    unknown = next(root.iter(etree.Entity), None)
    if unknown is not None:
        raise CannotRead(
            "It uses the entity “{name}”, which XML does not know; write the character itself.", name=unknown.text
        )
    return root


def read_xml(path: Path) -> tuple[bytes, Element]:
    """A file's bytes and its root element. Raises CannotRead and OSError."""
    data = read_bytes(path)
    return data, xml_of(data)


def source_of(element: Element) -> bytes:
    """The element as it could stand in a file of its own."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    return cast("bytes", etree.tostring(element, encoding="utf-8", with_tail=False))


def root_of(head: bytes) -> tuple[str, str]:
    """The name of the root element with its prefix, and its attributes as they are written; empty when there is none.

    Only a look at a file's first bytes: it may still turn out to be no XML.
    """
    try:
        text = decode(_whole_characters(head[:_ENOUGH]), declared_in(head)).text
    except CannotRead:
        return "", ""
    place = 0
    while found := _NOT_ROOT.match(text, place):
        place = found.end()
    root = _ROOT.match(text, place)
    return (root.group(1), root.group(2)) if root else ("", "")


def local_name(element: Element) -> str:
    """The element's name without its namespace, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def children(element: Element, *names: str) -> Iterator[Element]:
    """The element's children of these names, in order, whatever their namespaces."""
    return (child for child in element if local_name(child) in names)


def first(element: Element | None, *path: str) -> Element | None:
    """The first descendant along these names, one level each; None when there is none."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def words_of(element: Element | None) -> str:
    """All text within an element on one line, empty for None."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def prose_of_html(html_text: str) -> list[str]:
    """The paragraphs of a page or of a piece of one; broken HTML is read as far as it goes."""
    root = parse_html(html_text)
    return [] if root is None else paragraphs_of(root)


def prose_of_tree(root: Element) -> list[str]:
    """The paragraphs of an element of XHTML or NITF; its names lose their namespaces for good.

    What NITF has of its own is read as its like in HTML: a block as a part of the page, what stands around a picture
    not at all.
    """
    for element in root.iter():
        name = local_name(element)
        element.tag = _LIKE_HTML.get(name, name)
    root.tail = None
    return paragraphs_of(root)


def _named_characters(text: str) -> str:
    """The text with those characters written out that HTML has names for, but in CDATA, where a name is no name."""
    done: list[str] = []
    place = 0
    while (start := text.find("<![CDATA[", place)) >= 0 and (end := text.find("]]>", start)) >= 0:
        done += (_REFERENCE.sub(_character, text[place:start]), text[start:end])
        place = end
    return "".join((*done, _REFERENCE.sub(_character, text[place:])))


def _character(found: re.Match[str]) -> str:
    known = None if found[1] in _XML_ENTITIES else html.entities.html5.get(f"{found[1]};")
    return html.escape(known) if known else found[0]


def _whole_characters(head: bytes) -> bytes:
    """The bytes without a character that was cut off at the end."""
    return head if len(head) < _ENOUGH else head[: head.rfind(b">") + 1]
