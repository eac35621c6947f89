"""The lines of a brat .ann file, as brat's own server reads them (brat.nlplab.org/standoff.html).

Nothing here knows the text; offsets are numbers as the file has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

# brat reads .ann files with a codec that ends lines where str.splitlines does, which is not only at line feeds: none of
# these may stand in a column that we write. Other tools do write them, so only a line feed ends a line that we read.
LINE_ENDS: Final = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_ID: Final = re.compile(r"([A-Za-z]+|#[A-Za-z]*)([0-9]+)(\S*)")
_PLACES: Final = re.compile(r"[0-9]{1,12} [0-9]{1,12}(?:;[0-9]{1,12} [0-9]{1,12})*")
_SUFFIX: Final = re.compile(r"[0-9]+\Z")


@dataclass(frozen=True, slots=True)
class Textbound:
    """T: a type for a stretch of text, in one fragment or several; ``covered`` is None where the line ends early."""

    id: str
    type: str
    places: tuple[tuple[int, int], ...]
    covered: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Linked:
    """E and R: something of a type between others. ``trigger`` is an event's own words; a relation has none.

    ``arguments`` are pairs of role and id; a role that occurs again had a number behind it, which is gone.
    """

    id: str
    type: str
    trigger: str | None
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A, M, N and #: something said about one annotation. A mark that is only there or not has no ``value``."""

    id: str
    name: str
    about: str
    value: str


@dataclass(slots=True)
class Standoff:
    """All that an .ann file says, by kind, in the order of its lines; ``unread`` counts the lines that say nothing."""

    textbounds: dict[str, Textbound] = field(default_factory=dict[str, Textbound])
    events: dict[str, Linked] = field(default_factory=dict[str, Linked])
    relations: list[Linked] = field(default_factory=list[Linked])
    attributes: list[Said] = field(default_factory=list[Said])
    normalisations: list[Said] = field(default_factory=list[Said])
    notes: list[Said] = field(default_factory=list[Said])
    equivalences: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    unread: list[int] = field(default_factory=list[int])


def parse(ann: str) -> Standoff:
    """The annotations of an .ann file. A line that brat itself would not read is passed over, and its number kept."""
    found = Standoff()
    seen: set[str] = set()
    for number, line in enumerate(ann.split("\n"), 1):
        line = line.rstrip("\r")
        if not line.strip():
            continue
        head, _, rest = line.partition("\t")
        body, _, tail = rest.partition("\t")
        if head == "*":
            equal = tuple(body.split()[1:])
            if len(equal) > 1:
                found.equivalences.append(equal)
            else:
                found.unread.append(number)
        elif (
            head in seen
            or not _ID.fullmatch(head)
            or not _one(found, number, head, body, tail if "\t" in rest else None)
        ):
            found.unread.append(number)
        else:
            seen.add(head)
    return found


def _one(found: Standoff, number: int, head: str, body: str, tail: str | None) -> bool:
    """Take one line in; False when it cannot be read."""
    kind = head[0]
    if kind == "T":
        return _textbound(found, number, head, body, tail)
    if kind in "ER":
        return _linked(found, head, body)
    if kind in "AM":
        return _said(found.attributes, head, body.split(" ", 2), tail, needs=2)
    if kind == "N":
        return _said(found.normalisations, head, body.split(" ", 2), tail, needs=3)
    return kind == "#" and _said(found.notes, head, body.split(" ", 2), tail, needs=2)


def _textbound(found: Standoff, number: int, head: str, body: str, tail: str | None) -> bool:
    kind, _, places = body.partition(" ")
    if not kind or not _PLACES.fullmatch(places):
        return False
    pairs = (tuple(map(int, pair.split(" "))) for pair in places.split(";"))
    found.textbounds[head] = Textbound(head, kind, tuple((pair[0], pair[1]) for pair in pairs), tail, number)
    return True


def _linked(found: Standoff, head: str, body: str) -> bool:
    first, *rest = body.split() or [""]
    kind, colon, trigger = first.partition(":")
    arguments = [argument.split(":") for argument in rest]
    is_event = head[0] == "E"
    if any(len(pair) != 2 for pair in arguments) or bool(colon) is not is_event or (not is_event and len(rest) != 2):
        return False
    pairs = tuple((pair[0] if not is_event else _SUFFIX.sub("", pair[0]), pair[1]) for pair in arguments)
    linked = Linked(head, kind, trigger if is_event else None, pairs)
    if is_event:
        found.events[head] = linked
    else:
        found.relations.append(linked)
    return True


def _said(into: list[Said], head: str, values: list[str], tail: str | None, needs: int) -> bool:
    if len(values) < needs:
        return False
    # A note's words stand in the third column, an attribute's value at the second's end, a normalisation's in both.
    value = "\t".join(part for part in (*values[2:], tail) if part)
    into.append(Said(head, values[0], values[1], value))
    return True


def about_of(standoff: Standoff) -> Iterator[tuple[str, Said]]:
    """Whatever is said about an annotation, with the letter of its line: "A", "N" or "#"."""
    for letter, rows in (("A", standoff.attributes), ("N", standoff.normalisations), ("#", standoff.notes)):
        for row in rows:
            yield letter, row
