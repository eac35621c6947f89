"""The bodies of an annotation: texts with a purpose, or things with an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from copydesk.exchange.annotated.kept import as_object
from copydesk.exchange.lines import Json


@dataclass(frozen=True, slots=True)
class Body:
    """One body. ``purpose`` is empty where none is given; ``iri`` is the thing that it is, where it is no text."""

    value: str
    purpose: str = ""
    format: str = ""
    iri: str = ""


def bodies_of(row: Json) -> list[Body]:
    """All bodies, in whichever way they are written."""
    body = row.get("body")
    given = cast("list[object]", body) if isinstance(body, list) else [body]
    found = [Body("", iri=each) if isinstance(each, str) else _body(as_object(each)) for each in given]
    value = row.get("bodyValue")
    return [*found, Body(value)] if isinstance(value, str) else found


def value_for(bodies: list[Body], *purposes: str) -> str:
    """The text of the first body that has one of the purposes, the purposes in their order; empty without one."""
    for purpose in purposes:
        for body in bodies:
            if body.purpose == purpose and body.value:
                return body.value
    return ""


def _body(record: Json) -> Body:
    def told(key: str, of: Json = record) -> str:
        value = of.get(key)
        return value if isinstance(value, str) else ""

    if told("value") or told("type") == "TextualBody":
        return Body(told("value"), told("purpose"), told("format"))
    source = as_object(record.get("source"))
    iri = told("source") or told("id", source) or told("id")
    # A tag may be a concept of a vocabulary, with a name or with its address alone.
    name = told("label") or told("label", source) or iri
    return Body(name if told("purpose") else "", told("purpose"), iri=iri)
