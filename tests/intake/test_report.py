"""The report says all of it, as text and as JSON."""

from __future__ import annotations

import json

from copydesk.core.annotations import Role
from copydesk.core.refusals import Sentence
from copydesk.exchange.incoming import Problem
from copydesk.exchange.mapping import LabelMapping
from copydesk.exchange.units import Unit
from copydesk.intake.report import (
    labels_as_text,
    preview_as_json,
    preview_as_text,
    report_as_json,
    report_as_text,
)
from copydesk.intake.values import ImportReport, Preview, Recognised, TakenFrom, TheirLabel, UnitUse

UNIT = UnitUse(Unit.UTF16, 3, 20, 4, 2, 1)
PROBLEM = Problem("a.jsonl", 7, Sentence("It is {what}.", what="odd"))
REPORT = ImportReport(
    ("a", "b"),
    ("c",),
    (PROBLEM, Problem("b.txt", None, "It is empty.")),
    1,
    gold=("a",),
    changed=("c",),
    renamed=(("1", "1-x"),),
    labels={"PERSON": 3, "cue": 1},
    left_out={"odd": 2},
    by_nearness=1,
    added_labels=("WORK",),
    formats={"prodigy": 3, "": 1},
    units=(UNIT,),
    as_gold=True,
    annotator="Bo",
    at="2026-11-24T12:00:00+00:00",
    taken=(TakenFrom("text", "body", 4),),
)


def test_the_report_as_text() -> None:
    offsets = (
        "Offsets count utf16 in 3 articles: the words of 20 spans are there, 4 repeat none, and 2 have other words "
        "there and were left out."
    )
    assert report_as_text(REPORT).splitlines() == [
        "Read as: prodigy (3), unknown (1).",
        "In 4 articles, the text is what stands under “body”; --set text=NAME says else.",
        "2 articles came in, 1 were here already.",
        "1 are gold.",
        "1 have annotations that wait as suggestions.",
        "1 of those that were here already got annotations.",
        "Annotations: PERSON (3), cue (1).",
        "Left out, as the table of labels says: odd (2).",
        "1 cues and sources went to the nearest quote, for nothing ties them to one.",
        "The label WORK was added to the scheme.",
        "“1” came in as “1-x”: its id belongs to another text.",
        offsets,
        "In 1 articles nothing tells whether their offsets count utf16; --offsets says what.",
        "a.jsonl:7: It is odd.",
        "b.txt: It is empty.",
    ]
    assert report_as_text(ImportReport()) == "0 articles came in, 0 were here already.\n"
    assert "stopped" in report_as_text(ImportReport(cancelled=True))


def test_the_report_as_json_says_the_same() -> None:
    record = json.loads(report_as_json(REPORT))
    assert record["renamed"] == [{"from": "1", "to": "1-x"}]
    assert record["offsets"][0]["unit"] == "utf16"
    assert record["taken_from"] == [{"part": "text", "column": "body", "articles": 4}]
    assert record["problems"][0] == {"source": "a.jsonl", "line": 7, "reason": "It is odd."}
    assert json.loads(report_as_json(ImportReport()))["as"] == "suggestions"


def test_the_preview_as_text_and_json() -> None:
    seen = Recognised({"prodigy": 4}, 4, 3, 1, units=(UNIT,))
    found = Preview(seen, 2, 1, 1, 1, 2, 1, {"PERSON": 3}, {"odd": 2}, 0, (PROBLEM,))
    text = preview_as_text(found)
    assert "2 articles would come in, 1 are here already, 1 come twice.\n1 bear the id" in text
    assert "2 would be gold, and the annotations of 1 would be suggestions." in text
    assert text.endswith("a.jsonl:7: It is odd.\n")
    assert "bring annotations" not in preview_as_text(Preview(Recognised()))
    assert json.loads(preview_as_json(found))["clashing"] == 1
    guessed = Preview(Recognised({"csv": 1}, 1, taken=(TakenFrom("text", "body", 1),)), 1)
    assert "the text is what stands under “body”" in preview_as_text(guessed)
    assert json.loads(preview_as_json(guessed))["taken_from"][0]["column"] == "body"
    assert not guessed.is_plain
    assert Preview(Recognised({"csv": 1}, 1), 1).is_plain


def test_the_table_of_labels_can_be_pasted_back() -> None:
    rows = (TheirLabel("a b", 2, ("x", "y")), TheirLabel("Q", 1), TheirLabel("z", 1))
    mapping = LabelMapping({"a b": "PERSON", "Q": Role.CONTENT})
    assert labels_as_text(rows, mapping) == "--map 'a b=PERSON'  # 2: x; y\n--map Q=content  # 1: \n--map z=-  # 1: \n"
