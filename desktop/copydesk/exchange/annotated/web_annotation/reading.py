"""The W3C's annotations as articles with spans and links. The text is in the file, or in a file beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import cast
from urllib.parse import unquote

from copydesk.core.refusals import Sentence
from copydesk.exchange.annotated.rows import unit_chosen
from copydesk.exchange.annotated.web_annotation.about import About
from copydesk.exchange.annotated.web_annotation.sources import Sources, annotations_of, source_of
from copydesk.exchange.annotated.web_annotation.words import CONTEXT
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import decode
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Problem, Read, os_reason
from copydesk.exchange.readers.whole import read_bytes

_TYPES = ("Annotation", "AnnotationCollection", "AnnotationPage")


def recognises(sample: Sample) -> bool:
    """True for JSON-LD in the context of the Web Annotation Data Model."""
    record = sample.record or {}
    context = record.get("@context")
    known = CONTEXT in cast("list[object]", context) if isinstance(context, list) else context == CONTEXT
    return known and record.get("type") in _TYPES


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles that a file of annotations is about. Raises CannotRead and OSError.

    The file is gone through twice, so that memory stays flat where the annotations of an article stand together.
    """
    unit = unit_chosen(choices)
    sources = Sources(path)
    waiting: dict[str, About] = {}
    for number, (line, row) in enumerate(annotations_of(path)):
        if isinstance(row, CannotRead):
            yield Problem(str(path), line, row.reason)
            continue
        source = sources.of(row)
        if not source:
            yield Problem(
                str(path), line, Sentence("An annotation says neither what text it is about nor which others it links.")
            )
            continue
        about = waiting.setdefault(source, About(source, path, line, unit))
        about.rows.append(row)
        if sources.is_last(source, number):
            del waiting[source]
            try:
                yield from about.reads(partial(_text_beside, path, source))
            except CannotRead as error:
                yield Problem(str(path), about.line, error.reason)


def companions(path: Path) -> tuple[Path, ...]:
    """The text files beside a file of annotations that it names as its sources."""
    try:
        found = {beside(path, source) for source in _named_sources(path)}
    except (CannotRead, OSError):
        return ()
    return tuple(sorted(each for each in found if each is not None))


def beside(path: Path, source: str) -> Path | None:
    """The file that a source names within the folder of the annotations; None for any other address, or without one."""
    name = unquote(source)
    parts = PurePosixPath(name).parts
    if not parts or ":" in name or "\\" in name or name.startswith("/") or ".." in parts:
        return None
    place = path.parent.joinpath(*parts)
    try:
        is_there = place.is_file() and place != path and place.resolve().is_relative_to(path.parent.resolve())
    except (OSError, ValueError):
        return None  # no system has files of such a name
    return place if is_there else None


def _text_beside(path: Path, source: str) -> str:
    place = beside(path, source)
    if place is None:
        raise CannotRead(
            "The text that the annotations are about, “{source}”, is not there; put it into a text file of that "
            "name beside this file.",
            source=source[:200],
        )
    try:
        # Not normalised: somebody has counted offsets in it.
        return decode(read_bytes(place)).text
    except OSError as error:
        raise CannotRead(os_reason(error)) from error


def _named_sources(path: Path) -> Iterator[str]:
    for _, row in annotations_of(path):
        if not isinstance(row, CannotRead) and (source := source_of(row)):
            yield source
