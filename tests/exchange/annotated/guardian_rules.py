"""What the Guardian's schema asks of a list of articles, key by key, and how its examples count.

https://github.com/JournalismAI-2021-Quotes/quote-extraction: schema/example_schema.json ("S"; that of a single article
contradicts both its example and this one, with numbers as text) and schema/stub_data/example.json ("E": "He" is 0 to 1,
"said" 3 to 6). Knows nothing of Copydesk.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
_NUMBERS = ("span_start", "span_end", "paragraph_start", "paragraph_end", "index")


def complaints(articles: Any) -> list[str]:
    """Every rule that a file breaks."""
    if not isinstance(articles, list):
        return ["S: the file is an array"]
    return [complaint for article in articles for complaint in _article(article)]


def _article(article: Json) -> Iterator[str]:
    metadata = article.get("metadata", {})
    for key in ("path", "publisher", "publish_date", "title"):
        if not isinstance(metadata.get(key, ""), str):
            yield f"S: metadata.{key} is a string"
    for key in ("topic", "entity_person", "entity_location", "keywords"):
        value = metadata.get(key, [])
        if not isinstance(value, list) or not all(isinstance(row, str) for row in value):
            yield f"S: metadata.{key} is an array of strings"
    paragraphs = article.get("paragraphs")
    if not isinstance(paragraphs, list) or not all(isinstance(row, str) for row in paragraphs):
        yield "S: paragraphs is an array of strings"
        return
    if not all(row.endswith("\n") for row in paragraphs[:-1]):
        yield "E: a paragraph ends with its line end"
    for number, entity in enumerate(article.get("entities", [])):
        yield from _entity(entity, number, paragraphs)


def _entity(entity: Json, number: int, paragraphs: list[str]) -> Iterator[str]:
    for key in _NUMBERS:
        if type(entity.get(key)) is not int:
            yield f"S: {key} is a number"
            return
    if not isinstance(entity.get("span_coref"), str | None):
        yield "S: span_coref is a string or null"
    if entity["index"] != number:
        yield "E: index counts the entities from 0"
    if entity.get("span_label") not in ("Content", "Cue", "Source"):
        yield "E: span_label is Content, Cue or Source"
    within = "".join(paragraphs[entity["paragraph_start"] : entity["paragraph_end"] + 1])
    if within[entity["span_start"] : entity["span_end"] + 1] != entity.get("span_text"):
        yield "E: from the beginning of the first paragraph, the end inclusive, stands span_text"
    if entity["span_start"] >= len(paragraphs[entity["paragraph_start"]]):
        yield "E: a span begins in its first paragraph"
