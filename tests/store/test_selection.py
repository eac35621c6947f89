"""Which articles of a project go out, and how many that are."""

from __future__ import annotations

import pytest
from store.editing import correct

from copydesk.core.annotations import QUOTES, Entity
from copydesk.core.article import Article
from copydesk.core.corrections import Accept, AddRemark, Reopen, SignOffArticle
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.store.project import Project, Status
from copydesk.store.selection import (
    EVERYTHING,
    GOLD,
    BadSelection,
    Day,
    Selection,
    require_sound,
)

ARTICLES = (
    Article("b", "Harbour", "Ada Novak spoke in Poole.", {"published": "2026-11-02T08:00:00", "tags": ["harbour"]}),
    Article("c", "Budget", "Ben Okoro spoke.", {"date": "2026-10-31", "keywords": "money", "section": 7}),
    Article("d", "Old", "Nobody said a word.", {"published": "Mon, 2 Nov 2026", "tags": None}),
)


@pytest.fixture
def desk(project: Project) -> Project:
    """a1 is gold, b was begun and bears a flag, c and d wait."""
    project.add_many((article, f"{article.id}.txt") for article in ARTICLES)
    correct(project, "a1", SignOffArticle("2026-11-23T12:00:00+00:00"))
    correct(project, "b", AddRemark(RemarkKind.FLAG, text="Look at this."))
    return project


def found(project: Project, selection: Selection) -> str:
    return " ".join(each.article.id for each in project.standing(selection))


def test_gold_goes_out_unless_told_otherwise(desk: Project) -> None:
    assert found(desk, GOLD) == "a1"
    assert found(desk, EVERYTHING) == "a1 b c d"
    assert found(desk, Selection(frozenset({Status.WAITING, Status.GOLD}))) == "a1 b c d"
    assert found(desk, Selection(frozenset({Status.STARTED}))) == ""


def test_who_signed_and_who_decided_can_be_asked(desk: Project) -> None:
    assert found(desk, Selection(signed_off_by=frozenset({"Ada"}))) == "a1"
    assert found(desk, Selection(signed_off_by=frozenset({"Ben"}))) == ""
    assert found(desk, Selection(frozenset(), decided_by=frozenset({"Ada", "Ben"}))) == "a1"
    assert desk.selecting.annotators() == ["Ada"]
    desk.receive("b", "machine", (Entity("e1", Span(0, 9), "PERSON"),))
    assert found(desk, Selection(frozenset(), decided_by=frozenset({"Ben"}))) == ""


def test_a_tag_is_a_remark_or_a_word_of_the_meta(desk: Project) -> None:
    everything = frozenset[Status]()
    assert found(desk, Selection(everything, tags=frozenset({"flag"}))) == "b"
    assert found(desk, Selection(everything, tags=frozenset({"harbour"}))) == "a1 b"
    assert found(desk, Selection(everything, tags=frozenset({"money", "flag"}))) == "b c"
    assert found(desk, Selection(everything, tags=frozenset({"nothing"}))) == ""
    assert desk.selecting.tags() == {"harbour": 2, "1": 1, "7": 1, "money": 1}


@pytest.mark.parametrize(
    ("since", "until", "ids"),
    [
        ("2026-11", "", "b"),
        ("", "2026-10", "c"),
        ("2026-10-31", "2026-11-02", "b c"),
        ("2026-11-03", "", ""),
        ("", "2025", ""),
    ],
)
def test_days_are_inclusive_and_what_has_none_is_left_out(desk: Project, since: str, until: str, ids: str) -> None:
    selection = Selection(frozenset(), since=since, until=until, day=Day.PUBLISHED)
    assert found(desk, selection) == ids


def test_the_day_of_the_sign_off_is_asked_first(desk: Project) -> None:
    assert found(desk, Selection(frozenset(), since="2026-11-23")) == "a1"
    assert found(desk, Selection(frozenset(), until="2026-11-22")) == ""


def test_words_are_looked_for_as_in_the_queue(desk: Project) -> None:
    assert found(desk, Selection(frozenset(), query="spoke poo")) == "b"
    assert found(desk, Selection(frozenset(), query="…")) == "a1 b c d"


def test_all_that_is_given_must_hold(desk: Project) -> None:
    both = Selection(frozenset(), tags=frozenset({"harbour"}), query="Poole", since="2026-11", day=Day.PUBLISHED)
    assert found(desk, both) == "b"
    assert found(desk, Selection(GOLD.statuses, tags=frozenset({"flag"}))) == ""


def test_a_selection_is_counted_without_reading_the_articles(desk: Project) -> None:
    counted = desk.selecting.count(EVERYTHING)
    assert (counted.articles, dict(counted.entities), counted.quotes) == (4, {"LOC": 1, "ORG": 1, "PERSON": 1}, 2)
    assert counted.annotations == 5
    assert counted.statuses == {Status.GOLD: 1, Status.WAITING: 3}
    people = desk.selecting.count(Selection(frozenset(), labels=frozenset({"PERSON"})))
    assert (people.articles, dict(people.entities), people.quotes) == (4, {"PERSON": 1}, 0)
    quotes = desk.selecting.count(Selection(labels=frozenset({QUOTES})))
    assert (quotes.articles, dict(quotes.entities), quotes.quotes) == (1, {}, 2)


def test_what_is_reopened_meanwhile_is_left_out(desk: Project) -> None:
    correct(desk, "b", SignOffArticle("2026-11-24T12:00:00+00:00"))
    going = desk.standing()
    assert next(going).article.id == "a1"
    correct(desk, "b", Reopen())
    assert list(going) == []


def test_labels_and_days_that_there_are_not_are_refused_by_name(desk: Project) -> None:
    names = desk.scheme.label_names
    require_sound(Selection(labels=frozenset({"PERSON", QUOTES}), since="2026", until="2026-11-30"), names)
    with pytest.raises(BadSelection, match=r"“PERSONS”; .*MONEY.*quotes"):
        require_sound(Selection(labels=frozenset({"PERSONS"})), names)
    with pytest.raises(BadSelection, match="yesterday"):
        require_sound(Selection(since="yesterday"), names)


def test_a_correction_counts_as_a_decision(desk: Project) -> None:
    desk.receive("c", "machine", (Entity("e1", Span(0, 9), "PERSON"),))
    correct(desk, "c", Accept(("e1",)))
    assert found(desk, Selection(frozenset(), decided_by=frozenset({"Ada"}))) == "a1 c"
