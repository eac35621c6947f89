"""XML and the like from strangers: nothing is fetched, no entity grows, and depth and size have an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, cast, overload

from copydesk.exchange.incoming import CannotRead

_ENTITIES = tuple("<!ENTITY".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
# An element takes a hundred times the memory that it takes in the file. A long article has some ten thousand.
_MOST_MARKS = 1_000_000


class Element(Protocol):
    """What is used of lxml's elements, which come without types."""

    tag: str
    text: str | None
    tail: str | None
    sourceline: int

    @property
    def attrib(self) -> Mapping[str, str]: ...
    def __iter__(self) -> Iterator[Element]: ...
    @overload
    def get(self, key: str) -> str | None: ...
    @overload
    def get(self, key: str, default: str) -> str: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def find(self, path: str) -> Element | None: ...
    def iterfind(self, path: str) -> Iterator[Element]: ...
    def findtext(self, path: str) -> str | None: ...
    def itertext(self) -> Iterator[str]: ...


def require_few_marks(data: bytes) -> None:
    """Raises CannotRead when mark-up has more elements and attributes than any article."""
    if data.count(b"<") + data.count(b"=") > _MOST_MARKS:
        raise CannotRead("It has far more elements than any article; split it, or save it as plain text.")


def parse_xml(data: bytes) -> Element:
    """The root element. Raises CannotRead when it is no XML, nested too deep, or defines entities."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    if any(mark in data for mark in _ENTITIES):
        raise CannotRead(
            "Its XML defines entities, which can grow without bound; save the document again without them."
        )
    require_few_marks(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return cast("Element", etree.fromstring(data, parser))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CannotRead(
            "Its XML is damaged ({problem}); open it in the program that made it and save it again.",
            problem=str(error).split("\n")[0][:120],
        ) from error
