"""Articles as Label Studio's tasks, with the labelling config that fits them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from copydesk.core.annotations import State
from copydesk.core.spans import Span
from copydesk.exchange.annotated.aside import set_aside
from copydesk.exchange.annotated.kept import OfSpans, as_object
from copydesk.exchange.annotated.label_studio.config import config_of
from copydesk.exchange.annotated.label_studio.words import KIND, LABEL, NAME, ORIGINS, OURS, SPEAKER, TEXT
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.flat import Flat, FlatSpan, Link, flatten, role_names
from copydesk.exchange.json_files import JsonArray
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

AS = Choice(
    "as",
    "Write as",
    "annotations",
    ("annotations", "predictions"),
    "“predictions” are what Label Studio shows an annotator as a beginning.",
)
CONFIG_SUFFIX = "-config.xml"


def write(outgoing: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write a file of tasks and one with the labelling config. Raises OSError; nothing is lost on the way."""
    as_predictions = chosen(outlook.choices, AS) == "predictions"
    roles = role_names(outlook.scheme.label_names)
    known = {*outlook.scheme.label_names, *roles.values()}
    others: set[str] = set()
    with files.open(f"{outlook.stem}.json") as tasks:
        array = JsonArray(tasks.write)
        for each in outgoing:
            flat = flatten(each.annotations, fragments=False, names=roles)
            others |= {span.label for span in flat.spans} - known
            array.add(_task(each, flat, as_predictions))
        array.end()
    with files.open(outlook.stem + CONFIG_SUFFIX) as config:
        config.write(config_of(outlook.scheme, roles, sorted(others)).encode("utf-8"))
    yield from ()


def _task(outgoing: Outgoing, flat: Flat, as_predictions: bool) -> Json:
    article = outgoing.article
    kept = as_object(article.meta.get(NAME))
    result = list(_result(flat, article.text, OfSpans(kept.get("regions"))))
    left = {key: kept[key] for key in ("paragraphs", "left") if key in kept}
    task: Json = {
        **as_object(kept.get("task")),
        "data": {
            **as_object(kept.get("data")),
            TEXT: article.text,
            "id": article.id,
            "title": article.title,
            OURS: set_aside(outgoing, NAME, left, remarks=True),
        },
    }
    if as_predictions:
        prediction = {"model_version": outgoing.pipeline or "copydesk", "result": result}
        return {**task, "annotations": [], "predictions": [prediction]}
    gold = outgoing.annotations.sign_off is not None
    annotation = {
        **as_object(kept.get("annotation")),
        "was_cancelled": False,
        "ground_truth": gold,
        "result": result,
    }
    return {**task, "annotations": [annotation], "predictions": task.get("predictions", [])}


def _result(flat: Flat, text: str, kept: OfSpans) -> Iterator[Json]:
    for span in flat.spans:
        yield from _region(span, text, kept)
    for link in flat.links:
        yield _relation(link)


def _region(span: FlatSpan, text: str, kept: OfSpans) -> Iterator[Json]:
    (place,) = span.fragments
    theirs = kept.take(place)
    meta = {**as_object(theirs.get("meta")), **_provenance(span.attributes)}
    region: Json = {
        **theirs,
        **_about(span, "labels", LABEL),
        "value": {**_place(place), "text": place.of(text), "labels": [span.label]},
    }
    if meta:
        region["meta"] = meta
    if span.score is not None:
        region["score"] = span.score
    yield region
    if kind := span.attributes.get("kind"):
        yield {**_about(span, "choices", KIND), "value": {**_place(place), "choices": [kind]}}
    if speaker := span.attributes.get("speaker"):
        yield {**_about(span, "textarea", SPEAKER), "value": {**_place(place), "text": [speaker]}}


def _about(span: FlatSpan, kind: str, control: str) -> Json:
    origin = ORIGINS[State(span.attributes.get("origin", State.SUGGESTED))]
    return {"id": span.id, "from_name": control, "to_name": TEXT, "type": kind, "origin": origin}


def _provenance(attributes: Mapping[str, str]) -> Json:
    return {key: attributes[key] for key in ("origin", "annotator") if key in attributes}


def _place(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _relation(link: Link) -> Json:
    return {
        "from_id": link.head,
        "to_id": link.child,
        "type": "relation",
        "direction": "right",
        "labels": [link.kind],
    }
