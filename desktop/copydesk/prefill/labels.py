"""The table that maps a pipeline's labels to our scheme, and other small tables read from resources."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import cast

from copydesk.core.refusals import Refusal

# The labels of resources/schemes/news.toml that the bundled suggestions can give.
OURS = frozenset({"PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "DATE", "MONEY", "MISC"})


@cache
def label_map() -> dict[str, str]:
    """A pipeline's label -> ours; "" for those left out on purpose. Ours map to themselves."""
    table = tomllib.loads(_resource("pipelines/labels.toml"))
    return {label: label for label in OURS} | cast("dict[str, str]", table["labels"])


class BadLabelMap(Refusal):
    """What was written is no label map; ``reason`` says how to write it."""


def parse_label_map(text: str) -> dict[str, str]:
    """A label map as somebody writes it: "GPE=LOC, FOO=MISC, TIME="; nothing after "=" leaves a label out.

    Raises BadLabelMap for labels that are not ours and for what cannot be read.
    """
    table: dict[str, str] = {}
    for pair in filter(None, (piece.strip() for piece in text.split(","))):
        theirs, equals, ours = (word.strip() for word in pair.partition("="))
        if not (theirs and equals):
            raise BadLabelMap("“{pair}” should read THEIRS=OURS, as in “GPE=LOC, FOO=MISC, TIME=”.", pair=pair)
        if ours and ours not in OURS:
            raise BadLabelMap(
                "“{ours}” is no label of ours; there are {choices}, or nothing at all.",
                ours=ours,
                choices=", ".join(sorted(OURS)),
            )
        if table.setdefault(theirs, ours) != ours:
            raise BadLabelMap("“{theirs}” stands there twice; keep one of the two.", theirs=theirs)
    return table


@cache
def place_names() -> dict[str, str]:
    """Names of countries and of their people -> LOC or NORP."""
    names: dict[str, str] = {}
    for line in _lines("lexicons/countries.tsv"):
        columns = [*line.split("\t"), ""]
        names |= {name: "LOC" for name in columns[0].split(",") if name}
        names |= {name: "NORP" for name in columns[1].split(",") if name}
    return names


@cache
def verb_lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The classes of reporting verbs and their lemmas; resources/lexicons/reporting-verbs.tsv explains the classes."""
    rows = (line.partition("\t") for line in _lines("lexicons/reporting-verbs.tsv"))
    return tuple((name, tuple(verbs.split())) for name, _, verbs in rows)


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The lines of one word list in resources/lexicons, comments left out."""
    return tuple(line.strip() for line in _lines(f"lexicons/{name}.txt"))


def _lines(path: str) -> list[str]:
    return [line for line in _resource(path).splitlines() if line.strip() and not line.startswith("#")]


def _resource(path: str) -> str:
    return files("copydesk.resources").joinpath(path).read_text(encoding="utf-8")
