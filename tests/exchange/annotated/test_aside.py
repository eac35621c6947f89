"""What other formats have no place for: set aside, and taken up again as far as it still is ours."""

from __future__ import annotations

import json

import pytest

from copydesk.core.annotations import Annotations, SignOff
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.aside import Aside, set_aside
from copydesk.exchange.outgoing import Outgoing

REMARKS = (
    Remark("r2", RemarkKind.NOTE, "e1", text="Sure?", annotator="Ada"),
    Remark("r3", RemarkKind.DISMISSAL, span=Span(0, 3), rule="open-mark"),
)
OUTGOING = Outgoing(
    Article("a", "t", "Yes.", {"url": "x", "tool": {"kept": 1}}),
    Annotations.of(REMARKS, SignOff("Ada", "now")),
    "gold",
    "n/1",
)


def note(remark_id: object, **more: object) -> dict[str, object]:
    return {"id": remark_id, "remark": "note", "text": "", **more}


def test_what_is_set_aside_comes_back() -> None:
    record = json.loads(json.dumps(set_aside(OUTGOING, "tool", {"more": 2}, remarks=True)))
    found = Aside.of(record)
    assert found.meta == {"url": "x", "tool": {"more": 2}}
    assert found.sign_off == SignOff("Ada", "now")
    assert found.remarks("Yes.") == REMARKS
    assert found.text("status") == "gold"


def test_nothing_is_set_aside_that_is_not_there() -> None:
    bare = Outgoing(Article("a", "t", "Yes."), Annotations(), "waiting", "n/1")
    assert set_aside(bare, "tool", {}, remarks=True) == {"status": "waiting"}
    assert "remarks" not in set_aside(OUTGOING, "tool", {}, remarks=False)


@pytest.mark.parametrize("value", [None, 3, [], {"meta": [], "sign_off": "Ada", "remarks": {}}])
def test_what_is_not_ours_is_nothing(value: object) -> None:
    found = Aside.of(value)
    assert (found.meta, found.sign_off, found.remarks("Yes."), found.text("id")) == ({}, None, (), "")


def test_a_sign_off_needs_a_name_and_a_moment() -> None:
    assert Aside.of({"sign_off": {"annotator": "Ada", "at": 3}}).sign_off is None


def test_remarks_that_cannot_stand_are_left_out_and_ids_are_theirs_alone() -> None:
    rows = [
        note("e1"),
        note("r1"),
        note("r1", text="again"),
        note("r7", span=[0, 99]),
        note(3),
        note("r8", about=3),
        note("r9", span="x"),
        {"id": "q1", "kind": "direct", "content": [[0, 1]]},
        3,
    ]
    found = Aside.of({"remarks": rows}).remarks("Yes.")
    assert [remark.id for remark in found] == ["r1", "r2", "r3"]
