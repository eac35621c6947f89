"""Two annotations of one, one of two, and words that change their role."""

from __future__ import annotations

import pytest
from annotated import Annotated
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core import corrections as c
from copydesk.core.annotations import Kind, Role, State
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span


def refused(article: Annotated, correction: c.Correction) -> str:
    before = article.annotations
    with pytest.raises(c.CannotCorrect) as refusal:
        article.correct(correction)
    assert article.annotations is before
    return refusal.value.reason


@pytest.fixture
def news() -> Annotated:
    article = Annotated(
        "[Ada Novak, Bea Miller|PERSON] said [“we must,” they said, “and we will”|QUOTE] in [Poole|LOC]."
    )
    article.correct(c.SetPart("q2", Role.CUE, (article.span_of("said"),)))
    return article


def parts(article: Annotated, quote_id: str) -> str:
    quote = article.quote(quote_id)
    return " / ".join("|".join(span.of(article.text) for span in quote.part(role)) for role in Role)


def test_an_entity_splits_at_the_caret_into_two_of_its_label(news: Annotated) -> None:
    news.correct(c.Split("e1", news.text.index(" Bea")))
    assert (news.words("e1"), news.words("e4")) == ("Ada Novak", "Bea Miller")
    assert (news.entity("e1").state, news.entity("e4").state) == (State.CORRECTED, State.ADDED)
    assert news.entity("e4").label == "PERSON"
    news.undo()
    assert news.words("e1") == "Ada Novak, Bea Miller"
    assert "e4" not in news.annotations


@pytest.mark.parametrize("words", ["Ada", "said", "da Novak"])
def test_an_entity_splits_only_between_its_words(news: Annotated, words: str) -> None:
    assert "between two words" in refused(news, c.Split("e1", news.text.index(words)))


def test_a_split_makes_no_entity_that_is_there_already(news: Annotated) -> None:
    news.correct(c.AddEntity(news.span_of("Bea Miller"), "PERSON"))
    assert "marked as PERSON already" in refused(news, c.Split("e1", news.text.index(" Bea")))


def test_content_splits_into_fragments_and_then_into_quotes(news: Annotated) -> None:
    news.correct(c.SetSpeaker("q2", "Ada Novak"))
    caret = news.text.index("“and")
    news.correct(c.Split("q2", caret))
    assert news.words("q2") == "“we must,” they said,|“and we will”"
    news.correct(c.Split("q2", caret))
    assert (news.words("q2"), news.words("q4")) == ("“we must,” they said,", "“and we will”")
    assert (news.quote("q2").state, news.quote("q4").state) == (State.CORRECTED, State.ADDED)
    assert (news.quote("q4").speaker, news.quote("q4").cue) == ("Ada Novak", news.quote("q2").cue)
    assert (news.quote("q2").kind, news.quote("q4").kind) == (Kind.MIXED, Kind.DIRECT)
    assert "two parts of a quote" in refused(news, c.Split("q4", caret))


def test_a_kind_set_by_hand_goes_with_both_halves(news: Annotated) -> None:
    news.correct(c.Split("q2", news.text.index("“and")))
    news.correct(c.SetKind("q2", Kind.INDIRECT))
    news.correct(c.Split("q2", news.text.index("“and")))
    assert (news.quote("q2").kind, news.quote("q4").kind) == (Kind.INDIRECT, Kind.INDIRECT)


def test_a_cue_splits_too_and_sheds_its_comma() -> None:
    article = Annotated("They said, and wrote, [“no”|QUOTE].")
    article.correct(c.SetPart("q1", Role.CUE, (article.span_of("said, and wrote"),)))
    article.correct(c.Split("q1", article.text.index(" and wrote"), Role.CUE))
    assert parts(article, "q1") == "“no” / said|and wrote / "


def test_neighbours_of_one_label_become_one() -> None:
    article = Annotated("[Yonhap|ORG] [News|ORG] of [Poole|LOC]\n[Agency|ORG]")
    article.correct(c.Merge("e2", "e1"))
    assert (article.words("e1"), article.entity("e1").state) == ("Yonhap News", State.CORRECTED)
    assert "e2" not in article.annotations
    assert "two labels" in refused(article, c.Merge("e1", "e3"))
    assert "paragraph" in refused(article, c.Merge("e1", "e4"))
    assert "takes two" in refused(article, c.Merge("e1", "e1"))
    article.undo()
    assert article.words("e2") == "News"


def test_a_note_on_the_one_that_goes_stays_with_the_other() -> None:
    article = Annotated("[Yonhap|ORG] [News|ORG]")
    article.correct(c.AddRemark(RemarkKind.NOTE, "e2", text="one name?"))
    article.correct(c.Merge("e1", "e2"))
    assert [each.about for each in article.annotations.remarks.values()] == ["e1"]
    article.undo()
    assert [each.about for each in article.annotations.remarks.values()] == ["e2"]


def test_what_the_machine_suggested_goes_on_rather_than_what_an_editor_added() -> None:
    article = Annotated("Yonhap [News|ORG]")
    article.correct(c.AddEntity(article.span_of("Yonhap"), "ORG"))
    article.correct(c.Merge("e2", "e1"))
    assert article.words("e1") == "Yonhap News"


def test_of_one_within_the_other_the_outer_stays() -> None:
    article = Annotated("[Yonhap News|ORG]")
    article.correct(c.AddEntity(article.span_of("News"), "ORG"))
    article.correct(c.Merge("e1", "e2"))
    assert [each.id for each in article.annotations] == ["e1"]
    assert article.entity("e1").state is State.SUGGESTED


def test_two_quotes_become_one_with_the_parts_of_both() -> None:
    article = Annotated("[“We won,”|QUOTE] Ada said. [“They lost.”|QUOTE] [Poole|LOC]")
    article.correct(c.SetPart("q1", Role.CUE, (article.span_of("said"),)))
    article.correct(c.SetPart("q2", Role.CUE, (article.span_of("said"),)))
    article.correct(c.SetSpeaker("q2", "Ada Novak"))
    article.correct(c.Merge("q1", "q2"))
    assert parts(article, "q1") == "“We won,”|“They lost.” / said / "
    assert (article.quote("q1").speaker, article.quote("q1").kind) == ("Ada Novak", Kind.DIRECT)
    assert "cannot become one" in refused(article, c.Merge("q1", "e3"))


def test_cue_and_source_swap(news: Annotated) -> None:
    news.correct(c.Swap("q2"))
    assert (news.quote("q2").cue, news.quote("q2").source) == ((), (news.span_of("said"),))
    news.correct(c.Remove(("q2",)))
    news.correct(c.AddQuote((news.span_of("in"),)))
    assert "already" in refused(news, c.Swap("q4"))


def test_a_part_is_given_another_role_in_place_of_what_was_there_or_beside_it(news: Annotated) -> None:
    news.correct(c.SetPart("q2", Role.SOURCE, (news.span_of("in"),)))
    news.correct(c.GiveRole("q2", Role.CUE, 0, Role.SOURCE))
    assert parts(news, "q2") == "“we must,” they said, “and we will” /  / said"
    news.correct(c.AddFragment("q2", Role.CUE, news.span_of("in")))
    news.correct(c.GiveRole("q2", Role.SOURCE, 0, Role.CUE, beside=True))
    assert parts(news, "q2") == "“we must,” they said, “and we will” / said|in / "
    news.correct(c.GiveRole("q2", Role.CUE, 1, Role.CONTENT))
    assert parts(news, "q2") == "“we must,” they said, “and we will”|in / said / "
    news.correct(c.GiveRole("q2", Role.CONTENT, 1, Role.CUE))
    assert parts(news, "q2") == "“we must,” they said, “and we will” / in / "
    assert "already" in refused(news, c.GiveRole("q2", Role.CUE, 0, Role.CUE))
    assert "needs content" in refused(news, c.GiveRole("q2", Role.CONTENT, 0, Role.CUE))


@given(st.integers(0, 40), st.integers(0, 2), st.booleans())
def test_a_split_and_its_inverse_leave_nothing_behind(at: int, which: int, is_entity: bool) -> None:
    article = Annotated("[Ada Bea Cal|PERSON] said [“no, “not” now”|QUOTE] and no")
    article.correct(c.AddFragment("q2", Role.CONTENT, article.span_of("and no")))
    before = article.annotations
    try:
        article.correct(c.Split("e1" if is_entity else "q2", at, tuple(Role)[which]))
    except c.CannotCorrect:
        return
    assert article.annotations != before
    article.undo()
    assert article.annotations == before


@given(st.integers(1, 10))
def test_what_was_split_merges_into_what_it_was(at: int) -> None:
    article = Annotated("[Ada Bea Cal|PERSON]")
    try:
        article.correct(c.Split("e1", at))
    except c.CannotCorrect:
        return
    article.correct(c.Merge("e1", "e2"))
    assert (article.words("e1"), len(article.annotations)) == ("Ada Bea Cal", 1)


# A speaker follows its source


@pytest.fixture
def meeting() -> Annotated:
    return Annotated("[Ada Novak|PERSON] met [Bea Miller|PERSON]. [“We won,”|QUOTE] Novak said. He agreed.")


def _beside(article: Annotated) -> Span:
    at = article.text.rindex("Novak")
    return Span(at, at + 5)


def test_who_sets_a_name_as_source_names_the_speaker_in_one_step(meeting: Annotated) -> None:
    meeting.correct(c.SetPart("q3", Role.SOURCE, (_beside(meeting),)))
    assert parts(meeting, "q3").endswith("Novak")
    assert meeting.quote("q3").speaker == "Ada Novak"
    meeting.correct(c.SetPart("q3", Role.SOURCE, (meeting.span_of("Bea Miller"),)))
    assert meeting.quote("q3").speaker == "Bea Miller"
    meeting.undo()
    assert meeting.quote("q3").speaker == "Ada Novak"


def test_a_speaker_chosen_against_the_source_stays(meeting: Annotated) -> None:
    meeting.correct(c.SetPart("q3", Role.SOURCE, (_beside(meeting),)))
    meeting.correct(c.SetSpeaker("q3", "Bea Miller"))
    meeting.correct(c.SetPart("q3", Role.SOURCE, (meeting.span_of("Ada Novak"),)))
    assert meeting.quote("q3").speaker == "Bea Miller"


def test_a_pronoun_and_no_source_name_nobody(meeting: Annotated) -> None:
    meeting.correct(c.SetPart("q3", Role.SOURCE, (meeting.span_of("He"),)))
    assert meeting.quote("q3").speaker is None
    meeting.correct(c.SetPart("q3", Role.SOURCE, (meeting.span_of("Ada Novak"),)))
    meeting.correct(c.RemovePart("q3", Role.SOURCE, 0))
    assert meeting.quote("q3").speaker == "Ada Novak"


def test_a_cue_that_becomes_the_source_names_the_speaker_too(meeting: Annotated) -> None:
    meeting.correct(c.SetPart("q3", Role.CUE, (meeting.span_of("Ada Novak"),)))
    meeting.correct(c.Swap("q3"))
    assert meeting.quote("q3").speaker == "Ada Novak"
