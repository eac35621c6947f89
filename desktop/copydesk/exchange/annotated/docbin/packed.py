"""What is in a .spacy file, taken out without building spaCy's objects.

A DocBin is msgpack in zlib: arrays of numbers that spaCy trusts. A damaged or hostile file would have it read memory
that is not its own, so the numbers are looked at here first, and nothing else is made of them than words and spans.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final, cast

from copydesk.core.spans import Span
from copydesk.exchange.incoming import CannotRead

_MOST_BYTES: Final = 512 * 1024 * 1024
_GROUP_SPAN: Final = struct.Struct(">QQQllll")  # id, knowledge base, label, tokens, characters
_BEGINS, _INSIDE = 3, 1  # spaCy's numbers for B and I; 2 is O, and 0 is nobody knows


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span of the text under a label; ``group`` is None for an entity, else the name of its span group."""

    span: Span
    label: str
    group: str | None


@dataclass(frozen=True, slots=True)
class Packed:
    """One article of a DocBin. ``ours`` is what we put into its user data, where there is anything."""

    text: str
    spans: tuple[Labelled, ...]
    ours: str | None
    knows_blanks: bool


def unpack(data: bytes) -> Iterator[Packed | CannotRead]:
    """The articles, one after the other; CannotRead in the place of one that is damaged. Raises CannotRead."""
    whole = _loads(_inflated(data))
    if not isinstance(whole, dict):
        raise CannotRead("It is no DocBin, as spaCy writes them; write it again with spaCy 3.")
    yield from _Box(cast("Mapping[str, object]", whole)).articles()


def _inflated(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(data, _MOST_BYTES)
    except zlib.error as error:
        raise CannotRead("It is no DocBin, or damaged: it cannot be unpacked.") from error
    if unpacking.unconsumed_tail or not unpacking.eof:
        if len(found) >= _MOST_BYTES:
            raise CannotRead(
                "Unpacked it is larger than {megabytes} MB; write it in several files.",
                megabytes=_MOST_BYTES // 1024**2,
            )
        raise CannotRead("It is no DocBin, or damaged: it ends too early.")
    return found


def _loads(data: bytes) -> object:
    from srsly import msgpack

    try:
        return cast("object", msgpack.loads(data, raw=False, use_list=True, strict_map_key=False))
    except Exception as error:  # whatever there is: msgpack and the numpy hook on it promise nothing
        raise CannotRead(
            "It is a damaged DocBin ({error}); write it again with spaCy.", error=type(error).__name__
        ) from error


class _Box:
    """The arrays of a DocBin, found to be of one length."""

    def __init__(self, whole: Mapping[str, object]) -> None:
        import numpy as np
        from spacy.attrs import IDS
        from spacy.strings import StringStore

        attributes = whole.get("attrs")
        names = whole.get("strings")
        try:
            columns = [int(each) for each in cast("list[Any]", attributes)]
            self._orth, iob, kind = (
                columns.index(IDS[name]) if IDS[name] in columns else None for name in ("ORTH", "ENT_IOB", "ENT_TYPE")
            )
            tokens = np.frombuffer(cast("bytes", whole["tokens"]), "uint64").reshape(-1, len(columns))
            self._spaces = np.frombuffer(cast("bytes", whole["spaces"]), "uint8")
            lengths = np.frombuffer(cast("bytes", whole["lengths"]), "int32").tolist()
            store = StringStore()
            # Not the hash: spaCy numbers the words that it knows itself, such as PERSON.
            self._names = {store.add(name): name for name in cast("list[str]", names)}
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise CannotRead("It is no DocBin, as spaCy writes them; write it again with spaCy 3.") from error
        right = all(length >= 0 for length in lengths) and sum(lengths) == len(tokens) == len(self._spaces)
        if not right or self._orth is None:
            raise CannotRead("It is a damaged DocBin: its words and their numbers do not agree.")
        self._words: list[int] = tokens[:, self._orth].tolist()
        tagged = iob is not None and kind is not None
        self._iob: list[int] = tokens[:, iob].tolist() if tagged else [0] * len(self._words)
        self._kinds: list[int] = tokens[:, kind].tolist() if tagged else self._iob
        self._bounds = list(zip([0, *accumulate(lengths)], accumulate(lengths), strict=False))
        self._groups, self._user, self._flags = (_list(whole.get(key)) for key in ("span_groups", "user_data", "flags"))

    def articles(self) -> Iterator[Packed | CannotRead]:
        """The articles, in their order."""
        for number, bounds in enumerate(self._bounds):
            try:
                yield self._article(number, *bounds)
            except CannotRead as error:
                yield error

    def _article(self, number: int, first: int, last: int) -> Packed:
        flags = _at(self._flags, number)
        blind = isinstance(flags, dict) and bool(cast("dict[object, object]", flags).get("has_unknown_spaces"))
        parts: list[str] = []
        places: list[Span] = []
        at = 0
        for index in range(first, last):
            word = self._name(self._words[index])
            blank = " " if blind or self._spaces[index] else ""
            if word:
                places.append(Span(at, at + len(word)))
            parts += (word, blank)
            at += len(word) + len(blank)
        if len(places) != last - first:
            raise CannotRead("A word of the article is empty; write the file again with spaCy.")
        spans = (*self._entities(first, last, places), *self._of_groups(_at(self._groups, number), places))
        return Packed("".join(parts), spans, _ours(_at(self._user, number)), not blind)

    def _name(self, number: int) -> str:
        found = self._names.get(number)
        if found is None:
            raise CannotRead("A word or label of the article is not in the file; write it again with spaCy.")
        return found

    def _entities(self, first: int, last: int, places: Sequence[Span]) -> Iterator[Labelled]:
        begun: tuple[int, str] | None = None
        for index in range(first, last + 1):
            mark = self._iob[index] if index < last else 0
            if begun and mark != _INSIDE:
                yield Labelled(Span(places[begun[0]].start, places[index - first - 1].end), begun[1], None)
                begun = None
            if mark == _BEGINS and (label := self._name(self._kinds[index])):
                begun = (index - first, label)

    def _of_groups(self, packed: object, places: Sequence[Span]) -> Iterator[Labelled]:
        if not isinstance(packed, bytes) or not packed:
            return
        groups = _loads(packed)
        # Older versions write a list of groups, younger ones the groups with the names that each has.
        rows = (
            cast("dict[object, object]", groups).items()
            if isinstance(groups, dict)
            else ((e, None) for e in _list(groups))
        )
        for group, keys in rows:
            yield from self._of_group(group, keys, places)

    def _of_group(self, group: object, keys: object, places: Sequence[Span]) -> Iterator[Labelled]:
        record = _loads(group) if isinstance(group, bytes) else None
        if not isinstance(record, dict):
            raise CannotRead("Its span groups are damaged; write the file again with spaCy.")
        names = _list(keys) or [cast("dict[str, object]", record).get("name")]
        for row in _list(cast("dict[str, object]", record).get("spans")):
            if not isinstance(row, bytes) or len(row) != _GROUP_SPAN.size:
                raise CannotRead("Its span groups are damaged; write the file again with spaCy.")
            _, _, label, first, last, _, _ = _GROUP_SPAN.unpack(row)
            if not 0 <= first < last <= len(places):
                raise CannotRead("A span leads out of the article; write the file again with spaCy.")
            yield Labelled(Span(places[first].start, places[last - 1].end), self._name(label), str(names[0]))


def _ours(packed: object) -> str | None:
    if not isinstance(packed, bytes):
        return None
    found = _loads(packed)
    ours = cast("dict[object, object]", found).get("copydesk") if isinstance(found, dict) else None
    return ours if isinstance(ours, str) else None


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _at(values: Sequence[object], number: int) -> object:
    return values[number] if number < len(values) else None
