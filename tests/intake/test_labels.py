"""The table of labels: what is proposed, remembered, and written on a command line."""

from __future__ import annotations

import pytest
from intake.test_bringing_in import ADA

from copydesk.core.annotations import Role
from copydesk.exchange.mapping import LabelMapping
from copydesk.intake.labels import (
    BadMapping,
    mapping_from_setting,
    mapping_to_setting,
    name_for,
    parse_mapping,
    proposal,
    to_decide,
    with_labels,
)
from copydesk.intake.values import Recognised, TheirLabel
from copydesk.store.project import Project

PER, ODD, SAID = TheirLabel("PER", 3, ("Ada",)), TheirLabel("odd", 1, ("x",)), TheirLabel("Verb", 2)


def test_what_was_chosen_the_last_time_is_proposed_again(project: Project) -> None:
    scheme = project.scheme
    assert proposal((PER, ODD, SAID), scheme, None).ours == {"PER": "PERSON", "odd": None, "Verb": Role.CUE}
    before = mapping_to_setting(LabelMapping({"PER": "ORG", "odd": Role.CONTENT, "Verb": None, "other": "GONE"}))
    again = proposal((PER, ODD, SAID, TheirLabel("other", 1)), scheme, before)
    assert again.ours == {"PER": "ORG", "odd": Role.CONTENT, "Verb": None, "other": None}


def test_a_table_is_remembered_beside_those_of_other_imports() -> None:
    first = mapping_to_setting(LabelMapping({"a": "PERSON", "b": None}))
    both = mapping_from_setting(mapping_to_setting(LabelMapping({"b": Role.CUE, "c": "ORG"}), first))
    assert both == {"a": "PERSON", "b": Role.CUE, "c": "ORG"}


@pytest.mark.parametrize("setting", [None, "no json", "[]", '{"a": 3, "b": "role:shouting"}'])
def test_what_cannot_be_read_is_not_remembered(setting: str | None) -> None:
    assert mapping_from_setting(setting) == {}


def test_labels_of_ours_are_asked_about_where_the_scheme_has_none(project: Project) -> None:
    seen = Recognised(theirs=(PER,), native=(TheirLabel(ADA.label, 5), TheirLabel("PER", 2, ("Bo",)), ODD))
    assert to_decide(seen, project.schemes) == (TheirLabel("PER", 5, ("Ada",)), ODD)


def test_rows_on_the_command_line() -> None:
    chosen, add = parse_mapping(["PER=PERSON", "QUOTE=content", "a=b=-", "Art=+Work of art", "Art 2=+work-of-art"])
    assert chosen == {"PER": "PERSON", "QUOTE": Role.CONTENT, "a=b": None, "Art": "WORK_OF_ART", "Art 2": "WORK_OF_ART"}
    assert add == ("WORK_OF_ART",)


@pytest.mark.parametrize("word", ["PER", "=PERSON", "PER=", ""])
def test_a_row_that_is_none_is_refused(word: str) -> None:
    with pytest.raises(BadMapping, match="THEIRS=OURS"):
        parse_mapping([word])


def test_labels_are_added_once_under_names_that_gold_can_bear(project: Project) -> None:
    scheme = with_labels(project.scheme, ["WORK", "WORK", "PERSON", "ZZ"])
    assert [label.name for label in scheme.labels[-2:]] == ["WORK", "ZZ"]
    assert with_labels(scheme, ["WORK"]) is scheme
    assert name_for("…") == "NEW"
