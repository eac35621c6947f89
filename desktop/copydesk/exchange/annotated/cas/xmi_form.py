"""UIMA CAS XMI in XML 1.0, and the type system beside it, as INCEpTION and dkpro-cassis read and write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import quoteattr

from copydesk.exchange.annotated.cas.structures import ANNOTATION, DOCUMENT, TYPES, VIEW, Cas, Structure
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.markup import Element, parse_xml

_XMI: Final = "http://www.omg.org/XMI"
_ID: Final = f"{{{_XMI}}}id"
_IDS: Final = re.compile(r"[0-9]{1,12}(?: [0-9]{1,12})*")
_NUMBER: Final = re.compile(r"[0-9]{1,12}")
_OFFSETS: Final = frozenset(("begin", "end"))
_NO_ANNOTATIONS: Final = frozenset(("uima.cas.NULL", "uima.cas.View", "uima.cas.Sofa"))
# What XML 1.0 has no way to write. All of them are one UTF-16 unit long, and so is what stands for them.
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def parse(data: bytes) -> Cas:
    """The document of an XMI file. Raises CannotRead."""
    root = parse_xml(data)
    if root.tag != f"{{{_XMI}}}XMI":
        raise CannotRead("It is XML, but no UIMA CAS: an XMI file begins with xmi:XMI.")
    rows = [_structure(element) for element in root if _NUMBER.fullmatch(element.get(_ID, ""))]
    return Cas.of(rows, {"uima.cas.Sofa"}, _NO_ANNOTATIONS)


def _type_of(tag: str) -> str:
    """{http:///de/example/type.ecore}Name is de.example.type.Name; without a namespace it is the name alone."""
    space, _, name = tag.rpartition("}")
    package = space.removeprefix("{http:///").removesuffix(".ecore").replace("/", ".")
    return name if package in ("", "uima.noNamespace") else f"{package}.{name}"


def _structure(element: Element) -> Structure:
    """Without the type system a number cannot be told from a reference: it is kept as both."""
    values: dict[str, object] = {}
    references: dict[str, tuple[int, ...]] = {}
    for name, value in element.attrib.items():
        if _IDS.fullmatch(value):
            references[name] = tuple(map(int, value.split(" ")))
        values[name] = int(value) if name in _OFFSETS and _NUMBER.fullmatch(value) else value
    return Structure(int(element.get(_ID, "")), _type_of(element.tag), values, references)


def writable(text: str) -> tuple[str, int]:
    """The text as XML can hold it, and how many characters were replaced: by U+FFFD, so that all offsets stay."""
    return _UNWRITABLE.subn("\ufffd", text)


def render(text: str, structures: Sequence[Structure]) -> bytes:
    """The XMI of a document, in UTF-8. The ids of the structures must not be 1, which is the text's own."""
    return "\n".join(_lines(text, structures)).encode("utf-8")


def _lines(text: str, structures: Sequence[Structure]) -> Iterator[str]:
    packages = sorted({name.rpartition(".")[0] for name in (*TYPES, DOCUMENT, "uima.cas.NULL")})
    spaces = " ".join(f'xmlns:{_prefix(each)}="http:///{each.replace(".", "/")}.ecore"' for each in packages)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<xmi:XMI xmlns:xmi="{_XMI}" {spaces} xmi:version="2.0">'
    yield '<cas:NULL xmi:id="0"/>'
    for each in structures:
        package, _, name = each.type.rpartition(".")
        values = {"xmi:id": each.id, "sofa": 1, **each.values, **{key: ids[0] for key, ids in each.references.items()}}
        yield f"<{_prefix(package)}:{name} {_attributes(values)}/>"
    sofa = {"xmi:id": 1, "sofaNum": 1, "sofaID": VIEW, "mimeType": "text/plain", "sofaString": text}
    yield f"<cas:Sofa {_attributes(sofa)}/>"
    yield f"<cas:View {_attributes({'sofa': 1, 'members': ' '.join(str(each.id) for each in structures)})}/>"
    yield "</xmi:XMI>"
    yield ""


def _prefix(package: str) -> str:
    return package.rpartition(".")[2]


def _attributes(values: Mapping[str, object]) -> str:
    # quoteattr writes line ends and tabs as references; a parser would make blanks of them.
    return " ".join(f"{name}={quoteattr(writable(str(value))[0])}" for name, value in values.items())


def type_system() -> bytes:
    """The TypeSystem.xml that belongs to what we write."""
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>',
            *(line for name in TYPES for line in _type_lines(name)),
            "</types></typeSystemDescription>",
            "",
        )
    ).encode("utf-8")


def _type_lines(name: str) -> Iterator[str]:
    yield f"<typeDescription><name>{name}</name><description/><supertypeName>{ANNOTATION}</supertypeName><features>"
    for feature, ranged in TYPES[name].items():
        names = f"<name>{feature}</name><description/><rangeTypeName>{ranged}</rangeTypeName>"
        yield f"<featureDescription>{names}</featureDescription>"
    yield "</features></typeDescription>"
