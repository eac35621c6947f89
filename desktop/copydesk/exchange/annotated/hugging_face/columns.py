"""The columns of a data set, as `datasets` wants to be told of them: in a features file, and in the card's head."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copydesk.exchange.lines import Json

_PAIR = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``dtype`` is that of its values; with ``many`` each is a list of them, with ``parts`` of objects.

    ``names`` are what the numbers of a column of tags stand for.
    """

    name: str
    dtype: str = "string"
    many: bool = False
    names: tuple[str, ...] = ()
    parts: tuple[Column, ...] = ()

    @property
    def feature(self) -> object:
        """As in a features file."""
        if self.parts:
            return [{part.name: part.feature for part in self.parts}]
        one: Json = {"dtype": self.dtype, "_type": "Value"}
        if self.names:
            one = {"names": list(self.names), "_type": "ClassLabel"}
        return {"feature": one, "_type": "Sequence"} if self.many else one

    @property
    def head(self) -> Json:
        """As in the head of a card."""
        if self.parts:
            return {"name": self.name, "list": [part.head for part in self.parts]}
        if self.names:
            numbered = {str(number): name for number, name in enumerate(self.names)}
            return {"name": self.name, "sequence": {"class_label": {"names": numbered}}}
        return {"name": self.name, "sequence" if self.many else "dtype": self.dtype}


def features_file(columns: Iterable[Column]) -> bytes:
    """The file that `Features.from_dict` reads, under “features”."""
    record = {"features": {column.name: column.feature for column in columns}}
    return json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def yaml(value: object) -> str:
    """A value in YAML, on one line: as JSON, with whole characters where JSON writes them in halves."""
    text = json.dumps(value, ensure_ascii=True)
    return _PAIR.sub(lambda pair: f"\\U{_whole(pair[1], pair[2]):08x}", text)


def _whole(high: str, low: str) -> int:
    return 0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00


def tag_names(features: Mapping[str, object], column: str) -> Sequence[str] | None:
    """What the numbers of a column stand for, by a features file; None where it does not say so."""
    found = features.get(column)
    if isinstance(found, dict) and "feature" in found:
        found = found["feature"]
    elif isinstance(found, list) and found:
        found = found[0]
    names = found.get("names") if isinstance(found, dict) else None
    if isinstance(names, dict):
        names = [names.get(str(number)) for number in range(len(names))]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [str(name) for name in names]
