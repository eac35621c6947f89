"""JSON of NER Annotator, and spaCy's old training data, which it imitates: each text in a pair with its entities.

The tool counts as browsers do, in UTF-16 units, and writes null for each text that was skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.text import title_of
from copydesk.exchange.annotated.rows import OFFSETS, Told, as_object, placed, rows_of, unit_chosen
from copydesk.exchange.choices import Choices
from copydesk.exchange.flat import Flat
from copydesk.exchange.format import Format, Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_stream import JsonStream
from copydesk.exchange.readers.whole import made_up_id, usable
from copydesk.exchange.units import Claim, Unit

_PAIRS = re.compile(rb'\s*\[\s*\[\s*"')
_KEY = "annotations"


def recognises(sample: Sample) -> bool:
    """True for a list of pairs, under “annotations” or alone."""
    record = sample.record
    if record is None:
        return _PAIRS.match(sample.head) is not None and b'"entities"' in sample.head
    rows = record.get(_KEY)
    if "classes" not in record or not isinstance(rows, list):
        return False
    return all(row is None or isinstance(row, list) for row in cast("list[object]", rows))


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The texts of a file, each an article. Raises CannotRead, BadChoice and OSError."""
    unit = unit_chosen(choices)
    skipped = 0
    with path.open("rb") as file:
        stream = JsonStream(file)
        usual = Unit.CODE_POINT if stream.peek() == "[" else Unit.UTF16
        for line, row in _rows(stream):
            try:
                if isinstance(row, CannotRead):
                    raise row
                if row is None:
                    skipped += 1
                    continue
                yield from _article(row, path, line, usual, unit)
            except CannotRead as error:
                yield Problem(str(path), line, error.reason)
    if skipped:
        reason = Sentence(
            "{count} of its entries are null: texts that were skipped, of which the tool keeps nothing.", count=skipped
        )
        yield Problem(str(path), None, reason)


def _rows(stream: JsonStream) -> Iterator[tuple[int, object]]:
    """The pairs, one at a time, each with its line; CannotRead in the place of one that cannot be kept."""
    if stream.peek() == "[":
        yield from stream.items()
        return
    for key in stream.members():
        if key == _KEY and stream.peek() == "[":
            yield from stream.items()
        else:
            stream.value()


def _article(row: object, path: Path, line: int, usual: Unit, unit: Unit | None) -> Iterator[Read]:
    pair = cast("list[object]", row) if isinstance(row, list) else []
    text = pair[0] if pair else None
    if not isinstance(text, str):
        raise CannotRead("It is no pair of a text and its entities; mend or remove it.")
    article = Article(made_up_id(title_of(text), usable(text)), title_of(text), text)
    rows = rows_of(as_object(pair[1]), "entities") if len(pair) > 1 else []
    found = placed(text, [_told(each) for each in rows], usual, unit)
    flat = Flat(tuple(span for _, span in found.spans))
    yield Incoming(article, str(path), line, found=flat, measured=found.measured)
    for problem in found.problems:
        yield Problem(str(path), line, problem)


def _told(row: object) -> Told:
    start, end, label, *_ = [*cast("list[object]", row), None, None, None] if isinstance(row, list) else [None] * 3
    return Told(Claim(start, end), label)


FORMAT = Format(
    "ner-annotator", (".json",), "NER Annotator", read, recognises=recognises, annotated=True, read_choices=(OFFSETS,)
)
