"""Finding words and names in all articles, changing them there, and undoing that in all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.corrections import Accept, CannotCorrect, Relabel
from copydesk.core.mentions import Deed, Doubt, Wish
from copydesk.core.spans import Span
from copydesk.patterns import Pattern, Query
from copydesk.store.project import Project
from copydesk.workflow import ArticleHits, Desk, Search

TEXTS = {
    "a1": "Poole is wet. They say Poole’s rain is best.",
    "a2": "POOLE: nothing of Liverpoole, or of Lloyd\nAustin.",
    "a3": "Near Poole, Lloyd Austin spoke; Austin left. " + ("a" * 60 + "! ") * 900,
    "a4": "Nothing here.",
}
LABEL = Wish(Deed.LABEL, "Poole", "LOC")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        for article_id, text in TEXTS.items():
            project.add(Article(article_id, f"Title of {article_id}", text), "made up")
        project.receive("a1", "test 1", [Entity("e1", Span(0, 5), "ORG")])
    with Desk.open(path, "Ada") as desk:
        yield desk


def _find(desk: Desk, query: Query, stop_after: int = 1000) -> tuple[Search, list[ArticleHits]]:
    found: list[ArticleHits] = []
    asked = iter(range(10_000))
    search = desk.everywhere.find(
        Pattern(query), found.extend, lambda done, total: None, lambda: next(asked) >= stop_after
    )
    return search, found


def _names(desk: Desk, wish: Wish) -> list[ArticleHits]:
    found: list[ArticleHits] = []
    desk.everywhere.find_name(wish, found.extend, lambda done, total: None, lambda: False)
    return found


def _spans(hits: ArticleHits) -> list[Span]:
    return [hit.span for hit in hits.hits]


def _label_everywhere(desk: Desk) -> int:
    sweep = desk.everywhere.begin(LABEL).result()
    for article in _names(desk, LABEL):
        desk.everywhere.correct(sweep, article.article_id, LABEL, _spans(article)).result()
    return sweep


def _labels(desk: Desk, article_id: str) -> list[str]:
    return [each.label for each in desk.open_article(article_id).annotations.entities.values()]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("poole"), {"a1": 2, "a2": 2, "a3": 1}),
        (Query("Poole", match_case=True, whole_words=True), {"a1": 2, "a3": 1}),
        (Query("lloyd austin"), {"a2": 1, "a3": 1}),
        (Query("near poole lloyd"), {}),
        (Query(r"L\w+d\sA", is_regex=True), {"a2": 1, "a3": 1}),
        (Query("Ystad"), {}),
    ],
)
def test_words_and_patterns_are_found_in_all_articles(desk: Desk, query: Query, found: dict[str, int]):
    search, articles = _find(desk, query)
    assert {each.article_id: len(each.hits) for each in articles} == found
    assert (search.articles, search.hits, search.is_complete) == (len(found), sum(found.values()), True)


def test_a_hit_has_the_words_around_it(desk: Desk):
    _, articles = _find(desk, Query("rain"))
    assert str(articles[0].hits[0].shown) == TEXTS["a1"]
    assert (articles[0].title, articles[0].is_gold) == ("Title of a1", False)


def test_a_search_can_be_stopped_and_tells_how_far_it_is(desk: Desk):
    search, articles = _find(desk, Query("poole"), stop_after=1)
    assert (len(articles), search.is_complete) == (1, False)
    told: list[tuple[int, int]] = []
    desk.everywhere.find(Pattern(Query("o")), lambda hits: None, lambda *how: told.append(how), lambda: False)
    assert told == [(0, 4), (4, 4)]


def test_articles_that_a_pattern_takes_too_long_for_are_named(desk: Desk):
    search, articles = _find(desk, Query("rain|(a|aa)+Q|(a|aa)+Z", is_regex=True))
    assert [each.article_id for each in articles] == ["a1"]
    assert search.too_slow == ("Title of a3",)


def test_a_name_is_found_where_it_can_be_labelled_with_its_doubts(desk: Desk):
    assert {each.article_id: len(each.hits) for each in _names(desk, LABEL)} == {"a1": 2, "a2": 1, "a3": 1}
    austin = _names(desk, Wish(Deed.LABEL, "Lloyd Austin", "PERSON"))
    assert [[hit.doubt for hit in each.hits] for each in austin] == [[None], [None, Doubt.FAMILY_NAME]]
    assert [each.article_id for each in _names(desk, Wish(Deed.REMOVE, "Poole", "ORG"))] == ["a1"]


def test_each_article_is_changed_in_its_own_journal_and_all_are_one_sweep(desk: Desk):
    _label_everywhere(desk)
    assert _labels(desk, "a1") == ["LOC", "LOC"]
    assert _labels(desk, "a2") == _labels(desk, "a3") == ["LOC"]
    step = desk.open_article("a1").history.next_undo
    assert step is not None
    assert step.change.action == "label_all"
    sweep = desk.everywhere.newest()
    assert sweep is not None
    assert (sweep.action, sweep.name, sweep.label, sweep.annotator) == ("label_all", "Poole", "LOC", "Ada")
    assert [(each.article_id, each.is_newest) for each in sweep.articles] == [("a1", True), ("a2", True), ("a3", True)]
    with Project.open(desk.path, read_only=True) as project:
        assert project.check() == []


def test_a_sweep_is_undone_where_nothing_was_done_since(desk: Desk):
    _label_everywhere(desk)
    opened = desk.open_article("a3")
    (entity,) = opened.annotations.entities
    desk.correct(opened, Relabel(entity, "FAC"))
    desk.flush()
    sweep = desk.everywhere.newest()
    assert sweep is not None
    assert [each.article_id for each in sweep.articles if not each.is_newest] == ["a3"]
    undone = {each.article_id: desk.everywhere.undo(each.article_id, each.seq).result() for each in sweep.articles}
    assert undone == {"a1": True, "a2": True, "a3": False}
    assert (_labels(desk, "a1"), _labels(desk, "a2"), _labels(desk, "a3")) == (["ORG"], [], ["FAC"])
    left = desk.everywhere.newest()
    assert left is not None
    assert [each.article_id for each in left.articles] == ["a3"]
    assert not desk.everywhere.undo("a1", 1).result()


def test_what_was_undone_and_made_again_can_be_undone_in_all_again(desk: Desk):
    _label_everywhere(desk)
    opened, _ = desk.undo(desk.open_article("a1"))
    desk.redo(opened)
    desk.flush()
    sweep = desk.everywhere.newest()
    assert sweep is not None
    assert all(each.is_newest for each in sweep.articles)


def test_an_article_is_judged_as_it_stands_when_its_turn_comes(desk: Desk):
    sweep = desk.everywhere.begin(LABEL).result()
    opened, _ = desk.correct(desk.open_article("a1"), Relabel("e1", "LOC"))
    assert desk.everywhere.correct(sweep, "a1", LABEL, [Span(0, 5)]).result() == 0
    assert desk.everywhere.correct(sweep, "a1", LABEL, [Span(0, 5), Span(23, 28)]).result() == 1
    assert desk.open_article("a1").last_seq == opened.last_seq + 1


def test_what_a_rule_forbids_is_refused_with_the_reason(desk: Desk):
    unknown = Wish(Deed.LABEL, "Poole", "PLANET")
    sweep = desk.everywhere.begin(unknown).result()
    with pytest.raises(CannotCorrect, match="no label PLANET"):
        desk.everywhere.correct(sweep, "a2", unknown, [Span(0, 5)]).result()
    assert desk.everywhere.newest() is None


def test_a_removal_takes_the_places_that_were_chosen(desk: Desk):
    desk.correct(desk.open_article("a1"), Accept(("e1",)))
    wish = Wish(Deed.REMOVE, "Poole", "ORG")
    sweep = desk.everywhere.begin(wish).result()
    assert desk.everywhere.correct(sweep, "a1", wish, [Span(1, 4)]).result() == 0
    assert desk.everywhere.correct(sweep, "a1", wish, [Span(0, 5)]).result() == 1
    assert _labels(desk, "a1") == []


def test_who_may_only_read_can_find_but_not_change(desk: Desk):
    with Desk.open(desk.path, "Bo", read_only=True) as other:
        assert len(_names(other, LABEL)) == 3
        with pytest.raises(CannotCorrect, match="reading only"):
            other.everywhere.begin(LABEL)
