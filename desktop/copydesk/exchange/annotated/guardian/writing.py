"""Articles in the Guardian's schema. Cues and sources stand beside contents, and nothing says which belong together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from copydesk.core.annotations import Quote, Role
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.aside import set_aside
from copydesk.exchange.annotated.guardian.words import LABELS, NAME, OURS
from copydesk.exchange.annotated.kept import OfSpans, as_object
from copydesk.exchange.json_files import JsonArray
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

_LISTS = ("topic", "entity_person", "entity_location", "keywords")
_TEXTS = ("path", "publisher", "publish_date")
_NAMES = {"entity_person": ("PERSON",), "entity_location": ("LOC", "GPE", "FAC")}


def write(outgoing: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write an array of articles. Raises OSError. Names are listed in the metadata, without their places."""
    with files.open() as file:
        array = JsonArray(file.write)
        for each in outgoing:
            array.add(_record(each))
            for quote in each.annotations.quotes.values():
                if quote.speaker is not None:
                    yield Loss(each.article.id, quote.id, Lost.SPEAKER, _told(quote, quote.speaker))
        array.end()


def _told(quote: Quote, speaker: str) -> str:
    if quote.source and speaker:
        return Sentence("“{speaker}” was written with the source, and without a link to the content.", speaker=speaker)
    return Sentence("The format has a speaker only with a source: “{speaker}” was left out.", speaker=speaker)


def _record(outgoing: Outgoing) -> Json:
    article = outgoing.article
    kept = as_object(article.meta.get(NAME))
    of_spans = OfSpans(kept.get("entities"))
    paragraphs = article.text.split("\n")
    paragraphs = [paragraph + "\n" for paragraph in paragraphs[:-1]] + ([paragraphs[-1]] if paragraphs[-1] else [])
    starts = [0]
    for paragraph in paragraphs[:-1]:
        starts.append(starts[-1] + len(paragraph))
    parts = sorted(
        (
            (span, role, quote.speaker or "" if role is Role.SOURCE else "")
            for quote in outgoing.annotations.quotes.values()
            for role, _, span in quote.spans()
        ),
        key=lambda part: (part[0].start, -part[0].end, part[1], part[2]),
    )
    return {
        **as_object(kept.get("document")),
        "metadata": _metadata(outgoing),
        "paragraphs": paragraphs,
        "entities": [
            {**of_spans.take(span), **_entity(number, span, role, speaker, article.text, starts)}
            for number, (span, role, speaker) in enumerate(parts)
        ],
    }


def _entity(number: int, span: Span, role: Role, speaker: str, text: str, starts: list[int]) -> Json:
    first = bisect_right(starts, span.start) - 1
    return {
        "index": number,
        "span_text": span.of(text),
        "span_coref": speaker,
        "span_label": LABELS[role],
        "span_start": span.start - starts[first],
        "span_end": span.end - starts[first] - 1,  # inclusive
        "paragraph_start": first,
        "paragraph_end": bisect_right(starts, span.end - 1) - 1,
    }


def _metadata(outgoing: Outgoing) -> Json:
    """Meta, but for what would contradict the schema; that stands under a key of ours."""
    article, annotations = outgoing.article, outgoing.annotations
    given = {key: value for key, value in article.meta.items() if key != NAME}
    fitting = {key: value for key, value in given.items() if _fits(key, value)}
    made: Json = {}
    for key, labels in _NAMES.items():
        spans = (entity.span for entity in annotations.entities.values() if entity.label in labels)
        names = list(dict.fromkeys(span.of(article.text) for span in sorted(spans)))
        if names and key not in given:
            made[key] = names
    for key, ours in (("path", "url"), ("publisher", "publication"), ("publish_date", "published")):
        if key not in given and isinstance(value := given.get(ours), str):
            made[key] = value
    rest = {key: value for key, value in given.items() if key not in fitting}
    aside = set_aside(replace(outgoing, article=replace(article, meta=rest)), NAME, {}, remarks=False)
    if made:
        aside["made"] = sorted(made)
    ours = {"id": article.id, "title": article.title, **aside}
    return {**fitting, **made, "title": article.title, OURS: ours}


def _fits(key: str, value: object) -> bool:
    if key in _TEXTS:
        return isinstance(value, str)
    if key in _LISTS:
        return isinstance(value, list) and all(isinstance(row, str) for row in cast("list[object]", value))
    return key not in ("title", OURS)
