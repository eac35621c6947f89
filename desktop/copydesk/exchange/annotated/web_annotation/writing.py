"""Articles as annotations of the W3C's model: one for the text, one for each span, one for each link."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from copydesk.core.spans import Span
from copydesk.exchange.annotated.aside import set_aside
from copydesk.exchange.annotated.kept import OfSpans, as_object
from copydesk.exchange.annotated.web_annotation.words import (
    CONTEXT,
    JSON,
    NAME,
    PLAIN,
    SCORE,
    TEXT_PART,
    article_iri,
    editor_iri,
    part_iri,
)
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.flat import FlatSpan, Link, flatten, role_names
from copydesk.exchange.json_files import JsonArray, json_bytes
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

CONTAINER = Choice(
    "container",
    "Container",
    "array",
    ("array", "collection"),
    "An array of annotations, or one AnnotationCollection with a page in it.",
)
_AROUND = 32  # characters of prefix and suffix: what most readers store


def write(outgoing: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write all annotations into one file. Raises OSError; nothing is lost on the way."""
    roles = role_names(outlook.scheme.label_names)
    in_collection = chosen(outlook.choices, CONTAINER) == "collection"
    with files.open() as file:
        if in_collection:
            file.write(_opening(outlook.stem))
        array = JsonArray(file.write)
        total = 0
        for each in outgoing:
            article = article_iri(each.article.id)
            flat = flatten(each.annotations, fragments=False, names=roles)
            kept = OfSpans(as_object(each.article.meta.get(NAME)).get("annotations"))
            rows = [_text(each, article)]
            rows += [_span(span, each.article.text, article, kept) for span in flat.spans]
            rows += [_link(link, article) for link in flat.links]
            for row in rows:
                array.add(row if in_collection else {"@context": row.pop("@context", CONTEXT), **row})
            total += len(rows)
        array.end()
        if in_collection:
            file.write(b'},"total":%d}\n' % total)
    yield from ()


def _opening(stem: str) -> bytes:
    collection = part_iri("urn:copydesk:export", stem)
    page = {"id": collection + "/1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    head = {"@context": [CONTEXT, SCORE], "id": collection, "type": "AnnotationCollection", "label": stem}
    return json_bytes(head)[:-1] + b',"first":' + json_bytes(page)[:-1] + b',"items":'


def _text(outgoing: Outgoing, iri: str) -> Json:
    """The article itself: an annotation that describes it by its whole text."""
    article = outgoing.article
    left = {key: value for key, value in as_object(article.meta.get(NAME)).items() if key != "annotations"}
    rest = set_aside(outgoing, NAME, left, remarks=True)
    about = json.dumps(rest, ensure_ascii=False, allow_nan=False)
    return {
        "id": iri + TEXT_PART,
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": PLAIN, "value": article.text},
            {"type": "TextualBody", "purpose": "describing", "format": JSON, "value": about},
        ],
        "target": {"id": iri, "type": "Text", "format": PLAIN, "dc:title": article.title},
    }


def _span(span: FlatSpan, text: str, article: str, kept: OfSpans) -> Json:
    (place,) = span.fragments
    bodies = [_body("tagging", span.label)]
    for purpose, key in (("classifying", "kind"), ("identifying", "speaker"), ("assessing", "origin")):
        if value := span.attributes.get(key):
            bodies.append(_body(purpose, value))
    row: Json = {
        **kept.take(place),
        "id": part_iri(article, span.id),
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": {"source": article, "selector": _selectors(place, text)},
    }
    if annotator := span.attributes.get("annotator"):
        theirs = as_object(row.get("creator"))
        if theirs.get("name") != annotator:
            row["creator"] = {"id": editor_iri(annotator), "type": "Person", "name": annotator}
    if span.score is not None:
        row |= {"@context": [CONTEXT, SCORE], "score": span.score}
    return row


def _body(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _selectors(span: Span, text: str) -> list[Json]:
    prefix, suffix = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return [
        {"type": "TextQuoteSelector", "exact": span.of(text), "prefix": prefix, "suffix": suffix},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _link(link: Link, article: str) -> Json:
    head, child = part_iri(article, link.head), part_iri(article, link.child)
    return {
        "id": part_iri(article, f"{link.kind} {link.head} {link.child}"),
        "type": "Annotation",
        "motivation": "linking",
        "body": [_body("tagging", link.kind)],
        "target": [head, child],
    }
