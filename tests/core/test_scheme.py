"""Label schemes: the one we ship, and what a bad one is told."""

from __future__ import annotations

from importlib import resources

import pytest

from copydesk.core.annotations import Role
from copydesk.core.scheme import BadScheme, Scheme, read_scheme

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
    assert (news.name, news.version) == ("news", "1")


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
        ('name = "ORG"', 'name = "PERSON"', "share the name PERSON"),
        ('key = "2"', 'key = "1"', "share the key 1"),
        ('key = "2"', 'key = "10"', "label ORG: its key must be one of 1 to 9"),
        ('key = "2"', "key = 2", "label ORG: its key must be one of 1 to 9"),
        ('"#1c5fb0"', '"blue"', "label PERSON: 'blue' is not a colour"),
        ('pattern = "solid"', 'pattern = "zigzag"', "'zigzag' is not a pattern"),
        ('name = "cue"', 'name = "verb"', "role verb is unknown"),
        ('name = "cue"', 'name = "content"', "share the name content"),
        ('title = "Person"', "", "label PERSON has no title"),
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
