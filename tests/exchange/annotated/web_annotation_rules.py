"""The rules of the W3C's Web Annotation Data Model that JSON alone can be held to, written from the Recommendation.

https://www.w3.org/TR/2017/REC-annotation-model-20170223/ – each complaint names the section that it comes from. Knows
nothing of Copydesk. Properties that the model does not have are allowed: "an Annotation MAY have other properties" as
long as its context says what they are (section 3, and JSON-LD's).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
Json = dict[str, Any]

# Section 3.3.5, Motivation and Purpose.
MOTIVATIONS = frozenset(
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
    "questioning replying tagging".split()
)
# The terms of the context document that our files may use without declaring them.
TERMS = frozenset(
    "@context id type motivation body bodyValue target creator created generator generated modified canonical via "
    "rights purpose value format language processingLanguage textDirection source selector state name nickname email "
    "homepage exact prefix suffix start end refinedBy conformsTo label total first last partOf items next prev "
    "startIndex stylesheet audience accessibility".split()
)
PREFIXES = frozenset("oa dc dcterms dctypes foaf rdf rdfs skos xsd iana owl as schema".split())
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_XSD_DATE_TIME = re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def complaints_of_file(value: Any) -> list[str]:
    """Every rule that a file breaks: an array of annotations, a collection or a page."""
    if isinstance(value, list):
        rows = [(f"[{number}]", row) for number, row in enumerate(value)]
        found = [f"{place} {complaint}" for place, row in rows for complaint in of_annotation(row, top=True)]
        return found + list(_ids([row for _, row in rows]))
    return list(of_collection(value))


def of_collection(collection: Json) -> Iterator[str]:
    """Section 5.1: collections; 5.2: pages."""
    declared = frozenset(_declared(collection.get("@context")))
    if CONTEXT not in _contexts(collection):
        yield "5.1 a collection MUST have @context with the anno context"
    yield from _iri(collection.get("id"), "5.1 a collection MUST have exactly 1 IRI as id")
    if "AnnotationCollection" not in _as_list(collection.get("type")):
        yield "5.1 the type of a collection MUST include AnnotationCollection"
    if not isinstance(collection.get("label"), str):
        yield "5.1 a collection SHOULD have a label"
    total, first = collection.get("total"), collection.get("first")
    if type(total) is not int or total < 0:
        yield "5.1 total, where there, MUST be an xsd:nonNegativeInteger"
    if total and not isinstance(first, str | dict):
        yield "5.1 a collection with annotations MUST have exactly 1 first page"
    if not isinstance(first, dict):
        return
    yield from _iri(first.get("id"), "5.2 a page MUST have exactly 1 IRI as id")
    if "AnnotationPage" not in _as_list(first.get("type")):
        yield "5.2 the type of a page MUST include AnnotationPage"
    if first.get("partOf") != collection.get("id"):
        yield "5.2 a page SHOULD be partOf its collection"
    items = first.get("items")
    if not isinstance(items, list):
        yield "5.2 a page MUST have items, an array"
        return
    if "next" not in first and len(items) != total:
        yield "5.1 total MUST be the number of annotations in the collection"
    for number, row in enumerate(items):
        for complaint in of_annotation(row, top=False, declared=declared):
            yield f"[{number}] {complaint}"
    yield from _ids(items)


def of_annotation(row: Any, *, top: bool, declared: frozenset[str] = frozenset()) -> Iterator[str]:
    """Section 3.1: annotations."""
    if not isinstance(row, dict):
        yield "3.1 an annotation is a JSON object"
        return
    if top and CONTEXT not in _contexts(row):
        yield "3.1 the annotation MUST have 1 or more @context values, and the anno context MUST be one of them"
    declared |= frozenset(_declared(row.get("@context")))
    yield from _iri(row.get("id"), "3.1 an annotation MUST have exactly 1 IRI that identifies it")
    if "Annotation" not in _as_list(row.get("type")):
        yield "3.1 the type MUST include Annotation"
    if "target" not in row or row["target"] in ([], None):
        yield "3.1 there MUST be 1 or more target relationships"
    if "body" in row and "bodyValue" in row:
        yield "3.2.5 an annotation with bodyValue MUST NOT have a body"
    motivations = _as_list(row.get("motivation"))
    if not motivations:
        yield "3.3.5 an annotation SHOULD have a motivation"
    yield from (f"3.3.5 {each!r} is no motivation" for each in motivations if each not in MOTIVATIONS)
    for body in _as_list(row.get("body")):
        yield from _body(body)
    for target in _as_list(row.get("target")):
        yield from _target(target)
    for creator in _as_list(row.get("creator")):
        yield from _agent(creator)
    for key in ("created", "generated", "modified"):
        if key in row and not _XSD_DATE_TIME.fullmatch(str(row[key])):
            yield f"3.3.1 {key} MUST be an xsd:dateTime"
    yield from (f"JSON-LD: {key!r} is in no context" for key in _unknown(row, declared))


def _body(body: Any) -> Iterator[str]:
    if isinstance(body, str):
        yield from _iri(body, "3.2.1 a body that is a string is an IRI")
        return
    if body.get("type") != "TextualBody":
        if "id" not in body and "source" not in body:
            yield "3.2.1 an external resource MUST have exactly 1 IRI"
        return
    if not isinstance(body.get("value"), str):
        yield "3.2.4 there MUST be exactly 1 value associated with the textual body"
    if "purpose" in body and body["purpose"] not in MOTIVATIONS:
        yield f"3.3.5 {body['purpose']!r} is no purpose"
    if "format" in body and not re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", body["format"]):
        yield "3.2.2 format SHOULD be a media type"


def _target(target: Any) -> Iterator[str]:
    if isinstance(target, str):
        yield from _iri(target, "3.2.1 a target that is a string is an IRI")
    elif "selector" in target or "source" in target:
        sources = _as_list(target.get("source"))
        if len(sources) != 1:
            yield "4 there MUST be exactly 1 source relationship associated with a specific resource"
        for source in sources:
            yield from _iri(source if isinstance(source, str) else source.get("id"), "4 the source has an IRI")
        for selector in _as_list(target.get("selector")):
            yield from _selector(selector)
        yield from _same_selection(_as_list(target.get("selector")))
    else:
        yield from _iri(target.get("id"), "3.2.1 an external resource MUST have exactly 1 IRI")


def _selector(selector: Json) -> Iterator[str]:
    kind = selector.get("type")
    if kind == "TextQuoteSelector":
        if not isinstance(selector.get("exact"), str) or not selector["exact"]:
            yield "4.2.4 each TextQuoteSelector MUST have exactly 1 exact property"
        for key in ("prefix", "suffix"):
            if not isinstance(selector.get(key), str):
                yield f"4.2.4 each TextQuoteSelector SHOULD have exactly 1 {key}, and MUST NOT have more"
    elif kind == "TextPositionSelector":
        start, end = selector.get("start"), selector.get("end")
        if type(start) is not int or type(end) is not int or start < 0 or end < start:
            yield "4.2.5 start and end MUST be there exactly once, as xsd:nonNegativeInteger"
    else:
        yield f"4.2 {kind!r} is no selector that these files have"


def _same_selection(selectors: list[Json]) -> Iterator[str]:
    """Section 4.2: several selectors SHOULD select the same; 4.2.4: in code points, not in code units."""
    quotes = [each for each in selectors if each.get("type") == "TextQuoteSelector"]
    places = [each for each in selectors if each.get("type") == "TextPositionSelector"]
    for one, other in ((one, other) for one in quotes for other in places):
        if len(one["exact"]) != other["end"] - other["start"]:
            yield "4.2.4 the selection MUST be in terms of Unicode code points"


def _agent(agent: Any) -> Iterator[str]:
    if isinstance(agent, str):
        yield from _iri(agent, "3.3.2 an agent that is a string is an IRI")
        return
    yield from _iri(agent.get("id"), "3.3.2 an agent SHOULD have exactly 1 IRI")
    if not isinstance(agent.get("name"), str):
        yield "3.3.2 an agent SHOULD have exactly 1 name"
    if not set(_as_list(agent.get("type"))) <= {"Person", "Organization", "Software"}:
        yield "3.3.2 the type of an agent SHOULD come from Person, Organization, Software"


def _ids(rows: list[Json]) -> Iterator[str]:
    """Section 3.1: the IRI identifies the annotation, so no two have the same."""
    ids = [row.get("id") for row in rows]
    yield from (f"3.1 two annotations are {each}" for each in set(ids) if ids.count(each) > 1)


def _iri(value: Any, rule: str) -> Iterator[str]:
    if not isinstance(value, str) or not _IRI.fullmatch(value):
        yield f"{rule}: {value!r}"


def _contexts(row: Json) -> list[Any]:
    return _as_list(row.get("@context"))


def _declared(context: Any) -> Iterator[str]:
    for each in _as_list(context):
        if isinstance(each, dict):
            yield from each


def _unknown(value: Any, declared: frozenset[str]) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _unknown(each, declared)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in TERMS and key not in declared and key.partition(":")[0] not in PREFIXES:
                yield key
            if key != "@context":
                yield from _unknown(each, declared)


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
