"""NER Annotator's JSON: UTF-16, null for what was skipped, and the same pairs as spaCy's old training data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from exchange.annotated.formats_shared import shared_file
from round_trip import read_back

from copydesk.core.spans import Span
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.units import Unit

KIND = format_named("ner-annotator")
TEXT = "😊 Austin said so."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "annotations.json"


def test_offsets_are_utf16_as_browsers_count(file: Path) -> None:
    file.write_text(json.dumps({"classes": ["PERSON"], "annotations": [[TEXT, {"entities": [[3, 9, "PERSON"]]}]]}))
    assert format_of(file) is KIND
    (found,) = read_back(KIND, file)
    assert isinstance(found, Incoming)
    assert found.found
    assert found.found.spans[0].fragments == (Span(2, 8),)
    assert found.measured
    assert (found.measured.unit, found.measured.ambiguous) == (Unit.UTF16, True)


def test_pairs_alone_are_spacys_and_count_code_points(file: Path) -> None:
    file.write_text(json.dumps([[TEXT, {"entities": [[2, 8, "PERSON"]]}], ["No names."], ["None.", {}]]))
    assert format_of(file) is KIND
    first, second, third = read_back(KIND, file)
    assert isinstance(first, Incoming)
    assert first.found
    assert first.found.spans[0].fragments == (Span(2, 8),)
    for bare in (second, third):
        assert isinstance(bare, Incoming)
        assert bare.found
        assert bare.found.spans == ()


def test_what_was_skipped_is_counted_and_what_is_damaged_named(file: Path) -> None:
    file.write_text(
        '{"annotations": [null, null,\n["Austin.", {"entities": [[0, 99, "X"], 7, [0, 6]]}],\n["\\ud83d", {}],\n'
        '3, [4],\n["", {}], ["Ada", {"entities": 1}]], "classes": [], "more": {}}'
    )
    first, *problems = read_back(KIND, file)
    assert isinstance(first, Incoming)
    assert all(isinstance(each, Problem) for each in problems)
    assert [(each.line, str(each.reason)[:40]) for each in problems if isinstance(each, Problem)] == [
        (2, "Span 1 (X) goes from 0 to 99, and the te"),
        (2, "Span 2 has no label; it was left out."),
        (2, "Span 3 has no label; it was left out."),
        (3, "The line holds half a character (a lone "),
        (4, "It is no pair of a text and its entities"),
        (4, "It is no pair of a text and its entities"),
        (5, "It is empty."),
        (5, "The line's “entities” is no list; mend o"),
        (None, "2 of its entries are null: texts that we"),
    ]


def test_a_file_that_stops_half_way_is_refused(file: Path) -> None:
    file.write_text('{"classes": [], "annotations": [["Austin.", {}], ')
    with pytest.raises(CannotRead):
        read_back(KIND, file)


@pytest.mark.parametrize(
    ("content", "known"),
    [
        ('{"classes": [], "annotations": [null]}', True),
        ('{"classes": [], "annotations": {}}', False),
        ('{"classes": [], "annotations": [{}]}', False),
        ('{"annotations": [null]}', False),
        ('[["a", {"entities": []}]]', True),
        ('[["a", "b"]]', False),
        ('[{"entities": []}]', False),
    ],
)
def test_files_are_recognised(file: Path, content: str, known: bool) -> None:
    file.write_text(content)
    assert (format_of(file) is KIND) is known


def test_the_shared_file_is_read() -> None:
    path = shared_file("ner_annotator.json")
    assert format_of(path) is KIND
    found, skipped = read_back(KIND, path)
    assert isinstance(found, Incoming)
    assert found.found
    assert found.found.labels == ("PERSON",)
    assert isinstance(skipped, Problem)
