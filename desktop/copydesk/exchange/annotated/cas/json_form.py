"""UIMA CAS JSON 0.4, as dkpro-cassis and INCEpTION write it (apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final, cast

from copydesk.exchange.annotated.cas.structures import ANNOTATION, TYPES, VIEW, Cas, Structure
from copydesk.exchange.lines import Json, json_object

STRUCTURES: Final = "%FEATURE_STRUCTURES"
_SOFA: Final = "uima.cas.Sofa"
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False).encode


def parse(data: str) -> Cas:
    """The document of a CAS JSON file. Raises CannotRead."""
    return Cas.of(list(_rows(json_object(data).get(STRUCTURES))), {_SOFA}, {_SOFA})


def _rows(found: object) -> Iterator[Structure]:
    """The structures; a list with ids in it or, from other versions, an object with ids as keys."""
    if isinstance(found, dict):
        pairs = [(_whole(key), row) for key, row in cast("Json", found).items()]
    else:
        rows = cast("list[object]", found) if isinstance(found, list) else []
        pairs = [(cast("Json", row).get("%ID"), row) for row in rows if isinstance(row, dict)]
    for row_id, row in pairs:
        kind = cast("Json", row).get("%TYPE") if isinstance(row, dict) else None
        if type(row_id) is int and isinstance(kind, str):
            yield _structure(row_id, kind, cast("Json", row))


def _whole(key: str) -> int | None:
    return int(key) if key.isascii() and key.isdecimal() and len(key) < 12 else None


def _structure(row_id: int, kind: str, row: Json) -> Structure:
    values: dict[str, object] = {}
    references: dict[str, tuple[int, ...]] = {}
    for key, value in row.items():
        if key.startswith("@") and type(value) is int:
            references[key[1:]] = (value,)
        elif key == "%ELEMENTS" and isinstance(value, list):
            references["elements"] = tuple(each for each in cast("list[object]", value) if type(each) is int)
        elif key[:1] not in ("%", "@"):
            # A caret marks an offset, and a hash a number that JSON has no word for.
            values[key.lstrip("^#")] = value
    return Structure(row_id, kind, values, references)


def render(text: str, structures: Sequence[Structure]) -> bytes:
    """The CAS JSON of a document, in UTF-8. The ids of the structures must not be 1, which is the text's own."""
    types = {
        name: {
            "%NAME": name,
            "%SUPER_TYPE": ANNOTATION,
            **{feature: {"%NAME": feature, "%RANGE": ranged} for feature, ranged in features.items()},
        }
        for name, features in TYPES.items()
    }
    sofa = {"%ID": 1, "%TYPE": _SOFA, "sofaNum": 1, "sofaID": VIEW, "mimeType": "text/plain", "sofaString": text}
    rows = ",\n".join(map(_encode, (sofa, *map(_row, structures))))
    view = {VIEW: {"%SOFA": 1, "%MEMBERS": [each.id for each in structures]}}
    # One structure a line: what changed between two exports is seen by comparing them.
    return f'{{"%TYPES": {_encode(types)},\n"{STRUCTURES}": [\n{rows}\n],\n"%VIEWS": {_encode(view)}}}\n'.encode()


def _row(each: Structure) -> dict[str, object]:
    references = {f"@{name}": ids[0] for name, ids in each.references.items()}
    return {"%ID": each.id, "%TYPE": each.type, "@sofa": 1, **each.values, **references}
