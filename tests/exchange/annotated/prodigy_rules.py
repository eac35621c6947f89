"""What Prodigy and the programs that read its files expect of a task, field by field, each with where it is said.

Nothing of the writer is used here. Docs: https://prodi.gy/docs/api-interfaces; readers: explosion/prodigy-hf
(prodigy_hf/ner.py) and explosion/projects (rel_component/scripts/parse_data.py), which Prodigy's makers publish.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

Task = dict[str, Any]
_HASH = range(-(2**31), 2**31)
VIEWS = ("ner_manual", "spans_manual", "relations")


def complaints(task: Task) -> list[str]:
    """Everything in the task that a reader would stumble over."""
    return [*_of_task(task), *_of_tokens(task), *_of_spans(task), *_of_relations(task)]


def _of_task(task: Task) -> Iterator[str]:
    # api-interfaces: "text" is rendered as plain text and required of every text interface.
    if not isinstance(task.get("text"), str) or not task["text"]:
        yield "no text"
    # api-interfaces: "Annotated tasks contain an additional answer key mapping to either accept, reject or ignore."
    if task.get("answer", "accept") not in ("accept", "reject", "ignore"):
        yield f"answer {task['answer']!r}"
    # docs/api-components#hashing: 32-bit integers; a task without them is hashed when it is loaded.
    for key in ("_input_hash", "_task_hash"):
        if key in task and (type(task[key]) is not int or task[key] not in _HASH):
            yield f"{key} {task[key]!r}"
    # api-interfaces: "meta" is an object, shown in the lower corner of the card.
    if not isinstance(task.get("meta", {}), dict):
        yield "meta is no object"
    if task.get("_view_id") not in VIEWS:
        yield f"view {task.get('_view_id')!r}"
    if "_timestamp" in task and type(task["_timestamp"]) is not int:
        yield "the timestamp is no whole number of seconds"


def _of_tokens(task: Task) -> Iterator[str]:
    # named-entity-recognition#highlight-chars: in character mode there are no tokens at all.
    if "tokens" not in task:
        return
    text, tokens = task["text"], task["tokens"]
    # api-interfaces#ner_manual: tokens have text, start, end and id; ids count from 0; "ws": white space follows.
    for number, token in enumerate(tokens):
        if token["id"] != number:
            yield f"token {number} has the id {token['id']}"
        if text[token["start"] : token["end"]] != token["text"] or not token["text"]:
            yield f"token {number} is {token['text']!r}, the text has {text[token['start'] : token['end']]!r}"
        if type(token["ws"]) is not bool:
            yield f"token {number} has no ws"
        # api-interfaces#relations: "disabled" tokens cannot be chosen.
        if task["_view_id"] == "relations" and token.get("disabled") is not False:
            yield f"token {number} is disabled"
    # parse_data.py: Doc(words=[t["text"]…], spaces=[t["ws"]…]), whose offsets must be those of the text.
    if "".join(token["text"] + " " * bool(token["ws"]) for token in tokens) != text:
        yield "the tokens are not the text"


def _of_spans(task: Task) -> Iterator[str]:
    text, spans = task["text"], task["spans"]
    for span in spans:
        if not 0 <= span["start"] < span["end"] <= len(text):
            yield f"{span} is outside the text"
        if not isinstance(span["label"], str) or not span["label"]:
            yield f"{span} has no label"
        yield from _of_place(span, task)
        # As Prodigy itself writes spans of the relations view.
        if task["_view_id"] == "relations" and (
            span.get("type") != "span" or span.get("text") != text[span["start"] : span["end"]]
        ):
            yield f"{span} has no text or type"
    # span-categorization: only spans and spans_manual take overlaps; support thread 3597: nor does the relations view.
    if task["_view_id"] != "spans_manual":
        for one, other in combinations(spans, 2):
            if one["start"] < other["end"] and other["start"] < one["end"]:
                yield f"{one} and {other} overlap"


def _of_place(span: Task, task: Task) -> Iterator[str]:
    if "tokens" not in task:
        if "token_start" in span or "token_end" in span:
            yield f"{span} counts tokens that are not there"
        return
    # ner.py: tags token_start, then range(token_start + 1, token_end + 1): the end is inclusive.
    first, last = task["tokens"][span["token_start"]], task["tokens"][span["token_end"]]
    if first["start"] != span["start"] or last["end"] != span["end"]:
        yield f"{span} does not lie on its tokens"


def _of_relations(task: Task) -> Iterator[str]:
    if task["_view_id"] != "relations":
        if "relations" in task:
            yield "relations in another view"
        return
    places = [{key: span[key] for key in ("start", "end", "label")} for span in task["spans"]]
    for relation in task["relations"]:
        if not isinstance(relation["label"], str) or not relation["label"]:
            yield f"{relation} has no label"
        for end in ("head", "child"):
            span = relation[f"{end}_span"]
            if {key: span[key] for key in ("start", "end", "label")} not in places:
                yield f"{relation} has a {end} that is no span"
            yield from _of_place(span, task)
            # Measured on rel_component/assets/annotations.jsonl: 154 of 154 are the last token.
            if "tokens" in task and relation[end] != span["token_end"]:
                yield f"{relation} has the {end} {relation[end]}, the last token is {span['token_end']}"


def tags(task: Task) -> list[str]:
    """The tags that prodigy_hf/ner.py makes of a task."""
    made = ["O"] * len(task["tokens"])
    for span in task["spans"]:
        made[span["token_start"]] = f"B-{span['label']}"
        for place in range(span["token_start"] + 1, span["token_end"] + 1):
            made[place] = f"I-{span['label']}"
    return made
