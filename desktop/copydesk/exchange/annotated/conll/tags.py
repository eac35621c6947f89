"""Tags of one column: which scheme they follow, which stretches of tokens they mean, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

_TAG: Final = re.compile(r"(?P<mark>[BIELSUMW])-(?P<label>.+)|O")
_NOTHING: Final = frozenset(("O", "_", "-", "*"))


class TagScheme(StrEnum):
    """How a stretch of tokens is marked. IOB1 marks a beginning only where two of one label meet."""

    IOB1 = "IOB1"
    IOB2 = "IOB2"
    BIOES = "BIOES"
    BILOU = "BILOU"
    BMEWO = "BMEWO"


@dataclass(frozen=True, slots=True)
class _Marks:
    first: str
    inside: str
    last: str
    single: str


_MARKS: Final = {
    TagScheme.IOB1: _Marks("I", "I", "I", "I"),
    TagScheme.IOB2: _Marks("B", "I", "I", "B"),
    TagScheme.BIOES: _Marks("B", "I", "E", "S"),
    TagScheme.BILOU: _Marks("B", "I", "L", "U"),
    TagScheme.BMEWO: _Marks("B", "M", "E", "W"),
}
_BEGINS: Final = frozenset("BSUW")
_ENDS: Final = frozenset("ELSUW")


class Stretch(NamedTuple):
    """Tokens ``first`` to ``last``, the last not among them, under one label."""

    first: int
    last: int
    label: str


def is_tag(value: str) -> bool:
    """True when a column's value is a tag, or says that there is none."""
    return value in _NOTHING or bool(_parts(value)[0])


def marks_something(value: str) -> bool:
    """True for a tag that says more than that there is none."""
    return bool(_parts(value)[0])


class SchemeEvidence:
    """What the tags of one column, seen so far, say about their scheme."""

    def __init__(self) -> None:
        self._marks: set[str] = set()
        self._inside_opens = False  # an I where nothing of its label was open
        self._b_after_other = False  # a B that only IOB2 would write

    def see(self, tags: Sequence[str]) -> None:
        """The tags of one sentence."""
        open_label: str | None = None
        for tag in tags:
            mark, label = _parts(tag)
            if not mark:
                open_label = None
                continue
            self._marks.add(mark)
            if mark == "I" and label != open_label:
                self._inside_opens = True
            if mark == "B" and label != open_label:
                self._b_after_other = True
            open_label = None if mark in _ENDS else label

    @property
    def scheme(self) -> TagScheme:
        """The scheme that the marks belong to; the plainest that explains all of them."""
        marks = self._marks
        if marks & {"M", "W"}:
            return TagScheme.BMEWO
        if marks & {"U", "L"}:
            return TagScheme.BILOU
        if marks & {"E", "S"}:
            return TagScheme.BIOES
        return TagScheme.IOB1 if self._inside_opens and not self._b_after_other else TagScheme.IOB2


def stretches(tags: Sequence[str]) -> Iterator[Stretch]:
    """The stretches that the tags of one sentence mean, whatever the scheme.

    Read leniently, as all readers do: a tag that continues nothing begins something.
    """
    first, open_label = 0, ""
    for number, tag in enumerate(tags):
        mark, label = _parts(tag)
        if open_label and (not mark or label != open_label or mark in _BEGINS):
            yield Stretch(first, number, open_label)
            open_label = ""
        if mark and not open_label:
            first, open_label = number, label
        if mark in _ENDS:
            yield Stretch(first, number + 1, open_label)
            open_label = ""
    if open_label:
        yield Stretch(first, len(tags), open_label)


def tags_of(found: Iterable[Stretch], length: int, scheme: TagScheme) -> list[str]:
    """The tags of ``length`` tokens. The stretches must not overlap."""
    tags = ["O"] * length
    marks = _MARKS[scheme]
    before = Stretch(0, 0, "")
    for stretch in sorted(found):
        first, last, label = stretch
        for number in range(first, last):
            tags[number] = f"{marks.inside}-{label}"
        tags[last - 1] = f"{marks.last}-{label}"
        tags[first] = f"{marks.single if last - first == 1 else marks.first}-{label}"
        if scheme is TagScheme.IOB1 and before.last == first and before.label == label:
            tags[first] = f"B-{label}"
        before = stretch
    return tags


@lru_cache(maxsize=4096)  # a file has some dozens of tags, a million times
def _parts(tag: str) -> tuple[str, str]:
    found = _TAG.fullmatch(tag)
    return (found["mark"] or "", found["label"] or "") if found else ("", "")
