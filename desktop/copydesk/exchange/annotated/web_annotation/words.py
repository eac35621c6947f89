"""The words of the W3C's Web Annotation Data Model, and the names that we give to articles and annotations in it."""

from __future__ import annotations

from urllib.parse import quote, unquote

NAME = "web-annotation"
"""The format's name, and where its own keys are kept in an article's meta."""

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# The model has no word for a probability; JSON-LD lets a file bring its own.
SCORE = {"score": {"@id": "urn:copydesk:score", "@type": "http://www.w3.org/2001/XMLSchema#double"}}
PLAIN = "text/plain"
JSON = "application/json"
LINKING = "linking"

_ARTICLE = "urn:copydesk:article:"
_EDITOR = "urn:copydesk:editor:"
TEXT_PART = "#text"


def article_iri(article_id: str) -> str:
    """The IRI of an article."""
    return _ARTICLE + quote(article_id, safe="")


def article_id(iri: str) -> str:
    """The id of the article that we gave this IRI; empty for other IRIs."""
    return unquote(iri.removeprefix(_ARTICLE)) if iri.startswith(_ARTICLE) else ""


def part_iri(article: str, part_id: str) -> str:
    """The IRI of an annotation within an article."""
    return f"{article}#{quote(part_id, safe='')}"


def part_id(iri: str) -> str:
    """The id of the annotation that we gave this IRI; other IRIs are ids as they are."""
    _, mark, part = iri.partition("#")
    return unquote(part) if mark and iri.startswith(_ARTICLE) else iri


def editor_iri(name: str) -> str:
    """The IRI of an editor."""
    return _EDITOR + quote(name, safe="")
