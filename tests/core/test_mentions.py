"""The same name everywhere in an article: which mentions are meant, which could be, and which are not."""

from __future__ import annotations

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Change, Edit, Entity, State
from copydesk.core.corrections import Accept, AddEntity, AddQuote, CannotCorrect, Relabel, Remove
from copydesk.core.mentions import (
    Deed,
    Doubt,
    Mention,
    Wish,
    at_places,
    labelled,
    mentions_of,
    occurrences,
    together,
    wish_of,
)
from copydesk.core.spans import Span


def _others(article: Annotated, change: Change) -> tuple[Wish, tuple[Mention, ...]]:
    wished = wish_of(change, article.text)
    assert wished is not None
    wish, done = wished
    return wish, mentions_of(article.text, article.annotations, wish, done)


def _listed(article: Annotated, mentions: tuple[Mention, ...]) -> list[tuple[str, Doubt | None]]:
    return [(each.span.of(article.text), each.doubt) for each in mentions]


def _where(text: str, name: str) -> list[str]:
    """Each occurrence with the five characters on either side of it."""
    return [text[max(0, span.start - 5) : span.end + 5] for span in occurrences(text, name)]


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Austin met Austin’s aide.", "Austin", 2),
        ("the Austins met Austinian McAustin", "Austin", 0),
        ("Austin-based, pro-Austin", "Austin", 2),
        ("d'Austin", "Austin", 0),
        ("'Austin' and ’Austin", "Austin", 2),
        ("Austin'Neill", "Austin", 0),
        ("O’Neill, O'Neill", "O'Neill", 2),
        ("Lloyd\nAustin, Lloyd  Austin, Lloyd\n\nAustin", "Lloyd Austin", 2),
        ("AUSTIN IN SEOUL: Austin", "Austin", 2),
        ("Austin was in AUSTIN", "AUSTIN", 2),
        ("US troops helped us; Us", "US", 1),
        ("Us weekly asked us", "Us", 1),
        ("Marines like marines", "marines", 2),
        ("Marines like marines", "Marines", 1),
        ("U.S. and U.S.A. and U.S", "U.S.", 1),
        ("東京都 and 東京", "東京", 1),
        ("nothing", "  ", 0),
        ("A (AP) report: (AP)", "(AP)", 2),
    ],
)
def test_a_name_is_found_as_whole_words_in_its_own_case(text: str, name: str, found: int):
    assert len(list(occurrences(text, name))) == found, _where(text, name)


def test_a_possessive_is_no_part_of_the_mention():
    assert [span.of("Austin’s") for span in occurrences("Austin’s", "Austin")] == ["Austin"]


def test_a_label_is_offered_to_every_other_mention():
    article = Annotated("Poole is wet. He left Poole; they like Poole’s rain.")
    wish, others = _others(article, article.correct(AddEntity(article.span_of("Poole"), "LOC")))
    assert wish == Wish(Deed.LABEL, "Poole", "LOC")
    assert _listed(article, others) == [("Poole", None), ("Poole", None)]


def test_what_has_the_label_already_is_not_offered_nor_what_lies_in_it():
    article = Annotated("Novak and [Ada Novak|PERSON] and [Novak|PERSON] and [Novak’s|PERSON].")
    _, others = _others(article, article.correct(AddEntity(article.span_of("Novak"), "PERSON")))
    assert others == ()


def test_another_label_on_a_mention_gives_way_unless_an_editor_chose_it():
    article = Annotated("Poole and [Poole|ORG] or [Poole|ORG].")
    article.correct(Accept(("e1",)))
    wish, others = _others(article, article.correct(AddEntity(article.span_of("Poole"), "LOC")))
    assert _listed(article, others) == [("Poole", Doubt.DECIDED), ("Poole", None)]
    article.correct(together(wish.deed, others))
    assert [entity.label for entity in article.annotations.entities.values()] == ["LOC"] * 3


def test_a_relabelling_is_offered_with_the_possessives_that_are_there():
    article = Annotated("[Poole|ORG] and [Poole’s|ORG] rain; later Poole.")
    wish, others = _others(article, article.correct(Relabel("e1", "LOC")))
    assert wish == Wish(Deed.RELABEL, "Poole", "LOC")
    assert _listed(article, others) == [("Poole’s", None), ("Poole", None)]


def test_part_of_something_longer_is_listed_with_a_doubt():
    article = Annotated("He saw Austin. Then [Austin City Council|ORG] met Lloyd Austin, and Secretary Austin left.")
    _, others = _others(article, article.correct(AddEntity(article.span_of("Austin"), "LOC")))
    assert _listed(article, others) == [
        ("Austin", Doubt.LONGER_NAME),
        ("Austin", Doubt.LONGER_NAME),
        ("Austin", None),
    ]


def test_a_name_before_another_capital_is_doubted():
    article = Annotated("near Austin. The Austin Chronicle’s and Austin’s Chronicle and Lee’s Austin")
    _, others = _others(article, article.correct(AddEntity(article.span_of("Austin"), "LOC")))
    assert [doubt for _, doubt in _listed(article, others)] == [Doubt.LONGER_NAME, None, None]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("the Supreme Court of Austin", True),
        ("the Bank of the Austin", True),
        ("the President of Austin", False),
        ("the mayor of Austin", False),
        ("beat Austin 2", True),
        ("Austin-Smith", True),
        ("Smith-Austin", True),
        ("Austin/2", True),
        ("2–Austin", True),
        ("Austin-based", False),
        ("pro-Austin", False),
        ("-Austin", False),
        ("but -Austin", False),
        ("Austin-", False),
    ],
)
def test_what_is_joined_to_a_name_is_doubted(text: str, doubted: bool):
    article = Annotated(text)
    (mention,) = mentions_of(article.text, article.annotations, Wish(Deed.LABEL, "Austin", "LOC"))
    assert (mention.doubt is Doubt.LONGER_NAME) is doubted


def test_a_sentence_or_a_title_that_ends_before_a_name_is_no_part_of_it_but_an_initial_is():
    article = Annotated("near Austin. I like Poole. Austin and Gen. Austin and J. Austin and U.S. Austin")
    _, others = _others(article, article.correct(AddEntity(article.span_of("Austin"), "PERSON")))
    assert [doubt for _, doubt in _listed(article, others)] == [None, None, Doubt.LONGER_NAME, Doubt.LONGER_NAME]


def test_the_family_name_alone_is_a_weaker_group_for_people_only():
    marked = "Ada Novak spoke. [Novak|ORG] and Novak, then Ada Novak; Ada [Novak|PERSON]."
    article = Annotated(marked)
    _, others = _others(article, article.correct(AddEntity(article.span_of("Ada Novak"), "PERSON")))
    assert _listed(article, others) == [
        ("Novak", Doubt.FAMILY_NAME),
        ("Novak", Doubt.FAMILY_NAME),
        ("Ada Novak", None),
        ("Ada Novak", Doubt.LONGER_NAME),
    ]
    article = Annotated(marked)
    _, others = _others(article, article.correct(AddEntity(article.span_of("Ada Novak"), "ORG")))
    assert Doubt.FAMILY_NAME not in [doubt for _, doubt in _listed(article, others)]


def test_a_removal_is_offered_for_the_same_name_of_the_same_label():
    article = Annotated("[Poole|ORG] [POOLE|ORG] [Poole’s|ORG] [Poole|LOC] [Poole Rail|ORG] [Poole|ORG]")
    article.correct(Accept(("e6",)))
    wish, others = _others(article, article.correct(Remove(("e1",))))
    assert wish == Wish(Deed.REMOVE, "Poole", "ORG")
    assert _listed(article, others) == [("POOLE", None), ("Poole’s", None), ("Poole", Doubt.DECIDED)]
    change = article.correct(together(wish.deed, others))
    assert change.action == "remove_all"
    assert [entity.id for entity in article.annotations.entities.values()] == ["e4", "e5"]


def test_removing_a_person_lists_the_family_name():
    article = Annotated("[Ada Novak|PERSON] [Novak|PERSON] [Ada|PERSON]")
    _, others = _others(article, article.correct(Remove(("e1",))))
    assert _listed(article, others) == [("Novak", Doubt.FAMILY_NAME)]


def test_other_changes_say_nothing_of_other_mentions():
    article = Annotated("[Poole|LOC] is [wet|MISC]. [“Yes,”|QUOTE]")
    assert wish_of(article.correct(Accept(("e1",))), article.text) is None
    assert wish_of(article.correct(Relabel("e2", "MISC")), article.text) is None
    assert wish_of(article.correct(AddQuote((article.span_of("is"),))), article.text) is None
    assert wish_of(article.correct(Remove(("e1", "e2"))), article.text) is None
    assert wish_of(article.correct(Remove(("q3",))), article.text) is None


def test_a_mention_of_nothing_but_a_possessive_is_no_name():
    edit = Edit(None, Entity("e1", Span(0, 2), "LOC", State.ADDED))
    assert wish_of(Change("add_entity", (edit,)), "’s") is None


def test_hits_are_labelled_once_each_and_tidied():
    article = Annotated("[Poole|LOC], [Lund|ORG] and Ystad , Ystad")
    spans = [Span(0, 6), article.span_of("Lund"), article.span_of("Ystad "), article.span_of("Ystad"), Span(5, 6)]
    found = labelled(article.text, article.annotations, spans, "LOC")
    assert _listed(article, found) == [("Lund", None), ("Ystad", None)]
    article.correct(together(Deed.LABEL, found))
    assert [entity.label for entity in article.annotations.entities.values()] == ["LOC"] * 3


@given(
    marked=st.lists(
        st.sampled_from(
            ["[Poole|LOC]", "[Poole|ORG]", "Poole", "Poole’s", "POOLE", "[Poole Rail|ORG]", "Ada Poole", "the", ".\n"]
        ),
        max_size=12,
    ),
    which=st.integers(0, 20),
)
def test_whatever_is_offered_can_be_done_undone_and_is_offered_no_more(marked: list[str], which: int):
    article = Annotated("Poole " + " ".join(marked))
    try:
        change = article.correct(AddEntity(Span(0, 5), "LOC"))
    except CannotCorrect:
        return
    wish, others = _others(article, change)
    before = article.annotations
    if not others:
        return
    article.correct(together(wish.deed, others))
    assert mentions_of(article.text, article.annotations, wish) == ()
    article.undo()
    assert article.annotations == before


def test_what_lies_before_a_mention_within_something_longer_is_no_part_of_it():
    article = Annotated("Poole. big Ada of Poole")
    for words in ("big Ada of Poole", "Ada"):
        article.correct(AddEntity(article.span_of(words), "MISC"))
    mentions = mentions_of(article.text, article.annotations, Wish(Deed.LABEL, "Poole", "LOC"))
    assert _listed(article, mentions) == [("Poole", None), ("Poole", Doubt.LONGER_NAME)]


def test_a_name_in_lower_case_is_the_same_at_the_beginning_of_a_sentence():
    article = Annotated("[marines|NORP] land. [Marines|NORP] leave. [MARINES|NORP] [Royal Marines|NORP]")
    _, others = _others(article, article.correct(Remove(("e1",))))
    assert _listed(article, others) == [("Marines", None)]


def test_at_chosen_places_only_what_is_left_to_do_is_done():
    article = Annotated("[Poole|LOC] [Poole|ORG] Poole [Poole|ORG]")
    spans = [Span(0, 5), Span(6, 11), Span(12, 17)]
    found = at_places(article.text, article.annotations, Wish(Deed.LABEL, "Poole", "LOC"), spans)
    assert [each.span for each in found] == spans[1:]
    found = at_places(article.text, article.annotations, Wish(Deed.REMOVE, "Poole", "ORG"), spans)
    assert [each.correction for each in found] == [Remove(("e2",))]
