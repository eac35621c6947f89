"""Label schemes: the one we ship, and what a bad one is told."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Role
from copydesk.core.scheme import (
    KEYS,
    PATTERNS,
    BadScheme,
    Label,
    Look,
    Meeting,
    Overlap,
    RoleStyle,
    Scheme,
    faults,
    next_version,
    read_scheme,
    write_scheme,
)

NEWS = (resources.files("copydesk.resources") / "schemes" / "news.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def news() -> Scheme:
    return read_scheme(NEWS)


def test_the_news_scheme_has_nine_labels_on_the_keys_one_to_nine(news: Scheme) -> None:
    assert [label.key for label in news.labels] == list("123456789")
    assert news.label_names == {"PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "DATE", "MONEY", "MISC"}


def test_labels_are_found_by_name_and_by_key(news: Scheme) -> None:
    person = news.label("PERSON")
    assert person is not None
    assert news.label_for_key("1") is person
    assert news.label("ANIMAL") is None
    assert news.label_for_key("0") is None


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_style(news: Scheme, role: Role) -> None:
    assert news.role(role).guideline


def test_a_scheme_keeps_its_source(news: Scheme) -> None:
    assert news.source == NEWS
    assert (news.name, news.version, news.stated) == ("news", "1", "news/1")


def test_a_label_needs_no_key() -> None:
    assert read_scheme(NEWS.replace('key = "1"\n', "")).labels[0].key == ""


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('name = "news"', "name = ", "not valid TOML"),
        ('name = "news"', 'name = " "', "the scheme has no name"),
        ('version = "1"', "version = 1", "the scheme has no version"),
        ("[[label]]", "[[lable]]", r"no \[\[label\]\]"),
        ("[[role]]", "[[rule]]", r"no \[\[role\]\]"),
        ('name = "ORG"', 'name = "PERSON"', "label PERSON: Another label has the name PERSON"),
        ('key = "2"', 'key = "1"', "label PERSON: Another label has the key 1"),
        ('key = "2"', 'key = "10"', "label ORG: 10 is not a key for labels; choose one of 1, 2"),
        ('key = "2"', "key = 2", "label ORG: its key must be a text"),
        ('"#1c5fb0"', '"blue"', "label PERSON: blue is not a colour"),
        ('pattern = "solid"', 'pattern = "zigzag"', "zigzag is not a pattern"),
        ('name = "cue"', 'name = "verb"', "role verb is unknown"),
        ('name = "cue"', 'name = "content"', "role content: The role content is there twice"),
        ('title = "Person"', "", "label PERSON has no title"),
        ('not = "North Korea, which is a location"', "not = 3", "label NORP: not must be a text"),
        ('version = "1"', 'version = "1"\noverlap = true', r"overlap must be a table"),
        ('version = "1"', 'version = "1"\n[overlap]\nverbs = "free"', r"\[overlap\] knows no verbs"),
        ('version = "1"', 'version = "1"\n[overlap]\nquotes = "often"', "quotes cannot be 'often'"),
    ],
)
def test_a_bad_scheme_is_told_what_is_wrong_and_where(old: str, new: str, complaint: str) -> None:
    with pytest.raises(BadScheme, match=complaint):
        read_scheme(NEWS.replace(old, new))


def test_a_scheme_without_a_role_is_told_which() -> None:
    without_cue = NEWS[: NEWS.index('[[role]]\nname = "cue"')] + NEWS[NEWS.index('[[role]]\nname = "source"') :]
    with pytest.raises(BadScheme, match="no role cue"):
        read_scheme(without_cue)


def test_a_label_that_is_no_table_is_no_label() -> None:
    with pytest.raises(BadScheme, match=r"no \[\[label\]\]"):
        read_scheme('name = "x"\nversion = "1"\nlabel = [1]\n')


# Writing

_texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(str.strip)
_looks = st.builds(
    Look,
    st.from_regex(r"#[0-9a-f]{6}", fullmatch=True),
    st.from_regex(r"#[0-9A-F]{6}", fullmatch=True),
    st.sampled_from(PATTERNS),
)
_several = st.lists(_texts, max_size=3).map(tuple)
_labels = st.builds(Label, _texts, _texts, st.sampled_from(("", *KEYS)), _looks, _texts, _several, _several)
_overlaps = st.builds(Overlap, *[st.sampled_from(Meeting)] * 4)


@st.composite
def _schemes(draw: st.DrawFn) -> Scheme:
    labels = draw(
        st.lists(_labels, min_size=1, max_size=4, unique_by=(lambda row: row.name, lambda row: row.key or row.name))
    )
    roles = tuple(RoleStyle(role, draw(_texts), draw(_looks), draw(_texts), draw(_several)) for role in Role)
    return Scheme(draw(_texts), draw(_texts), tuple(labels), roles, overlap=draw(_overlaps))


@given(_schemes())
def test_a_scheme_that_is_written_reads_the_same(scheme: Scheme) -> None:
    assert read_scheme(write_scheme(scheme)) == scheme


def test_the_news_scheme_written_is_the_news_scheme(news: Scheme) -> None:
    assert read_scheme(write_scheme(news)) == news


def test_a_label_can_have_several_examples_and_counter_examples(news: Scheme) -> None:
    person, norp = news.labels[0], news.label("NORP")
    assert (len(person.examples), person.example) == (2, "Defence Secretary [Lloyd Austin]")
    assert norp is not None
    assert norp.counter_examples == ("North Korea, which is a location",)


def test_what_an_older_scheme_leaves_out_is_allowed(news: Scheme) -> None:
    assert news.overlap == Overlap(Meeting.FREE, Meeting.FREE, Meeting.FREE, Meeting.FREE)
    without = re.sub(r"(?m)^not = .*$", "", NEWS)
    assert read_scheme(without).labels[0].counter_examples == ()
    assert replace(news.labels[0], examples=()).example == ""
    assert replace(news.roles[0], examples=()).example == ""
    assert news.roles[0].example.startswith("[“We")


@pytest.mark.parametrize(
    ("version", "following"), [("1", "2"), ("1.9", "1.10"), ("2024-a", "2024-a.2"), ("v9", "v10"), ("7\n1", "7\n2")]
)
def test_a_changed_scheme_gets_the_next_version(version: str, following: str) -> None:
    assert next_version(version) == following


def test_every_fault_is_told_with_its_field(news: Scheme) -> None:
    person, org, *others = news.labels
    cue = replace(news.role(Role.CUE), title=" ")
    bad = replace(
        news,
        name="",
        labels=(replace(person, key="2", look=replace(person.look, dark="red")), org, replace(others[0], name="ORG")),
        roles=(news.role(Role.CONTENT), cue, news.role(Role.SOURCE)),
    )
    assert {(fault.of, fault.field, fault.kind) for fault in faults(bad)} == {
        (None, "name", "missing"),
        (0, "key", "key_taken"),
        (0, "dark", "colour"),
        (1, "key", "key_taken"),
        (1, "name", "name_taken"),
        (2, "name", "name_taken"),
        (Role.CUE, "title", "missing"),
    }


def test_a_scheme_without_labels_has_a_fault(news: Scheme) -> None:
    assert [fault.kind for fault in faults(replace(news, labels=()))] == ["no_labels"]
