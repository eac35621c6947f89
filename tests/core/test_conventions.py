"""Quote conventions: those we ship, what a bad one is told, and how one is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.bundled import CONVENTIONS, bundled_conventions
from copydesk.core.conventions import ANY, POINTS, BadConvention, Convention, read_convention

OURS, GUARDIAN, POLNEAR, PARC = bundled_conventions()
HEAD = 'name = "ours"\nversion = "1"\ntitle = "Ours"\norigin = "made up"\n'
POINT = '[[point]]\nname = "that"\nchoice = "out"\nsays = "No."\n'


@pytest.mark.parametrize("convention", bundled_conventions(), ids=CONVENTIONS)
def test_a_bundled_convention_decides_every_point_in_a_sentence(convention: Convention) -> None:
    assert convention.name in CONVENTIONS
    assert convention.title
    assert convention.origin
    for point in POINTS:
        assert convention[point.name] in point.names
        assert convention.says(point.name).endswith(".")
        assert f'name = "{point.name}"' in convention.source


def test_the_conventions_differ_where_their_guides_do() -> None:
    assert [each["that"] for each in (OURS, GUARDIAN, POLNEAR, PARC)] == ["in", "out", "in", ANY]
    assert [each["auxiliary"] for each in (OURS, GUARDIAN, POLNEAR, PARC)] == ["out", "out", "in", ANY]
    assert [each["indirect"] for each in (OURS, GUARDIAN, POLNEAR, PARC)] == ["in", "out", "in", "in"]
    assert {each["marks"] for each in (OURS, GUARDIAN, POLNEAR, PARC)} == {"in"}
    assert (GUARDIAN["continuation"], POLNEAR["continuation"]) == ("span", "fragments")


def test_every_choice_has_a_sentence() -> None:
    for point in POINTS:
        assert ANY not in point.choices
        for choice in point.names:
            assert point.sentence(choice).endswith(".")


def test_where_a_convention_is_silent_either_way_is_right() -> None:
    convention = read_convention(HEAD + POINT)
    assert convention["that"] == "out"
    assert convention.says("that") == "No."
    assert convention["marks"] == ANY
    assert convention.says("marks") == "Either way is right."


def test_another_choice_makes_another_convention_and_leaves_the_rest() -> None:
    changed = read_convention(OURS.with_choice("that", "out"))
    assert changed["that"] == "out"
    assert changed.says("that") == "“That” stays out of the content."
    assert {point.name for point in POINTS if changed.choices[point.name] != OURS.choices[point.name]} == {"that"}
    assert (changed.name, changed.title, changed.origin) == (OURS.name, OURS.title, OURS.origin)


def test_a_choice_can_come_with_its_own_reason() -> None:
    assert read_convention(OURS.with_choice("to", ANY, "We never agreed.")).says("to") == "We never agreed."


def test_a_project_can_call_its_copy_something_else() -> None:
    renamed = read_convention(GUARDIAN.renamed("ours", "As we do it"))
    assert (renamed.name, renamed.title) == ("ours", "As we do it")
    assert renamed.choices == GUARDIAN.choices


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_sentence_comes_back_as_it_was_written(says: str) -> None:
    assert read_convention(PARC.with_choice("colon", "out", says)).says("colon") == says


def test_what_cannot_be_chosen_is_refused_with_what_can() -> None:
    with pytest.raises(BadConvention, match="Point that cannot be 'perhaps'; choose one of in, out, any"):
        OURS.with_choice("that", "perhaps")
    with pytest.raises(BadConvention, match="Point title is unknown; the points are marks, inner_stop"):
        OURS.with_choice("title", "in")


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ("name = ", "The convention is not valid TOML"),
        (POINT, 'The convention has no name; add name = "…"'),
        (HEAD.replace('"1"', "1") + POINT, "The convention has no version"),
        (HEAD.replace("title", "titel") + POINT, "The convention has no title"),
        (HEAD.replace('"made up"', '" "') + POINT, "The convention has no origin"),
        (HEAD, r"no \[\[point\]\]; add one"),
        (HEAD + "point = [1]", r"no \[\[point\]\]; add one"),
        (HEAD + "[[point]]\nchoice = 'in'", "A point has no name"),
        (HEAD + POINT.replace('"out"', "1"), "Point that has no choice"),
        (HEAD + POINT.replace("says", "say"), "Point that has no says"),
        (HEAD + POINT.replace('"that"', '"which"'), "Point which is unknown"),
        (HEAD + POINT.replace('"out"', '"off"'), "Point that cannot be 'off'"),
        (HEAD + POINT + POINT, "Point that is there twice; keep one of them"),
    ],
)
def test_a_bad_convention_is_told_what_is_wrong_and_what_to_do(toml: str, complaint: str) -> None:
    with pytest.raises(BadConvention, match=complaint):
        read_convention(toml)
