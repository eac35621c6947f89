"""A scheme while it is edited."""

from __future__ import annotations

from dataclasses import replace

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Role
from copydesk.core.contrast import READABLE, contrast
from copydesk.core.scheme import Scheme, SchemeDraft, read_scheme

NEWS = read_scheme(news_scheme())
DRAFT = SchemeDraft.of(NEWS)


def names(draft: SchemeDraft) -> list[str]:
    return [row.label.name for row in draft.labels]


def test_a_draft_that_nobody_touched_is_the_scheme():
    assert DRAFT.scheme == NEWS
    assert DRAFT.was == {name: name for name in NEWS.label_names}
    assert list(DRAFT.faults()) == []


def test_a_renamed_label_knows_what_it_was_wherever_it_is_moved():
    draft = DRAFT.with_label(1, replace(NEWS.labels[1], name="COMPANY")).moved(1, 0)
    assert names(draft)[:2] == ["COMPANY", "PERSON"]
    assert draft.was["COMPANY"] == "ORG"


def test_a_new_label_has_a_free_name_a_free_key_and_a_look_of_its_own():
    draft = DRAFT.with_new(1).with_new(1)
    assert names(draft)[1:3] == ["NEW_2", "NEW"]
    assert [row.label.key for row in draft.labels[1:3]] == ["", "0"]
    looks = [row.label.look for row in draft.labels]
    assert len(set(looks)) == len(looks)
    assert "NEW" not in draft.was
    assert {(fault.of, fault.field) for fault in draft.faults()} == {
        (1, "title"), (1, "guideline"), (2, "title"), (2, "guideline"),
    }  # fmt: skip


def test_looks_run_out_late_and_can_all_be_read():
    draft = SchemeDraft.of(Scheme("x", "1", (), NEWS.roles))
    for _ in range(60):
        draft = draft.with_new(0)
    looks = [row.label.look for row in draft.labels]
    assert len(set(looks)) == 54
    assert all(contrast(look.light, "#fdfaf4") >= READABLE <= contrast(look.dark, "#1d1c1a") for look in looks)


def test_a_label_can_be_taken_out():
    assert names(DRAFT.without(0))[0] == "ORG"


def test_a_key_is_taken_from_the_label_that_had_it():
    draft = DRAFT.with_key(0, "2")
    assert [row.label.key for row in draft.labels[:3]] == ["2", "", "3"]
    assert DRAFT.with_key(0, "").labels[0].label.key == ""
    holder = DRAFT.holder("2", 0)
    assert holder is not None
    assert holder.name == "ORG"
    assert DRAFT.holder("2", 1) is None
    assert DRAFT.holder("", 1) is None


def test_a_role_can_be_restyled():
    cue = replace(NEWS.role(Role.CUE), title="Verb")
    assert DRAFT.with_role(cue).scheme.role(Role.CUE) == cue


def test_a_scheme_from_elsewhere_has_the_labels_of_the_same_name():
    other = replace(NEWS, labels=(replace(NEWS.labels[0], name="CLUB"), NEWS.labels[1]))
    assert SchemeDraft.of(other, NEWS).was == {"ORG": "ORG"}
