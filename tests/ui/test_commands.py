"""What the keys do to an article, through a session on a real project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.corrections import Remove
from copydesk.core.spans import Span
from copydesk.ui.commands import Commands
from copydesk.ui.session import Session
from copydesk.workflow import Desk

TEXT = "Ada Novak of Poole spoke on Monday. “It rains,” she said, “and it is cold.”"


def _span(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


SUGGESTIONS = (
    Entity("e1", _span("Novak"), "ORG"),
    Entity("e2", _span("Ada Novak of Poole"), "PERSON"),
    Entity("e3", _span("Monday"), "DATE"),
    Quote("q4", (_span("“It rains,”"),), (_span("said"),), (_span("she"),)),
)


class Hand:
    """As much of an article view as commands need: a caret and a selection."""

    def __init__(self) -> None:
        self.place = 0
        self.selected: Span | None = None

    def selected_span(self) -> Span | None:
        return self.selected

    def caret(self) -> int:
        return self.place

    def select(self, span: Span | None) -> None:
        self.selected = span

    def is_hidden(self, annotation_id: str) -> bool:
        return False

    def walk_to(self, offset: int, *, selecting: bool = False) -> None:
        anchor = self.place if self.selected is None else (self.selected.start + self.selected.end - self.place)
        self.place = offset
        self.selected = Span(min(anchor, offset), max(anchor, offset)) if selecting and anchor != offset else None

    def copy(self) -> None:
        """Nothing is copied here."""


class Editor:
    """Somebody at the keyboard."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.hand = Hand()
        self.heard: list[str] = []
        self.asked: list[str] = []
        self.commands = Commands(session, self.hand, lambda quote: self.asked.append(quote.id))
        session.refused.connect(self.heard.append)
        session.said.connect(self.heard.append)
        self._table = self.commands.table()

    def does(self, *names: str) -> None:
        for name in names:
            self._table[name]()

    def entity(self, annotation_id: str) -> Entity:
        assert self.session.article is not None
        return self.session.article.annotations.entities[annotation_id]

    def quote(self, annotation_id: str = "q4") -> Quote:
        assert self.session.article is not None
        return self.session.article.annotations.quotes[annotation_id]

    @property
    def annotations(self) -> Annotations:
        assert self.session.article is not None
        return self.session.article.annotations

    @property
    def current(self) -> str:
        mark = self.session.current
        return "" if mark is None else f"{mark.annotation_id} {mark.role or 'entity'}: {mark.span.of(TEXT)}"


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    desk = Desk.create(tmp_path / "news.copydesk", "News", "Ada", news_scheme())
    (article_id,) = desk.import_files([tmp_path / "1.txt"]).added
    assert desk.receive(article_id, "test 1", SUGGESTIONS).result()
    session = Session(desk)
    session.open_first()
    yield Editor(session)
    session.close()


def test_tab_walks_through_all_annotations_and_back(editor: Editor):
    editor.does("next_mark")
    assert editor.current == "e2 entity: Ada Novak of Poole"
    editor.does("next_mark", "next_mark", "next_mark")
    assert editor.current == "q4 content: “It rains,”"
    editor.does("next_mark")
    assert editor.current == "q4 source: she"
    editor.does("previous_mark")
    assert editor.current == "q4 content: “It rains,”"
    editor.does("next_mark", "next_mark", "next_mark")
    assert editor.heard == ["There is no annotation further that way."]


def test_the_walk_begins_at_the_caret(editor: Editor):
    editor.hand.place = TEXT.index("spoke")
    editor.does("next_mark")
    assert editor.current == "e3 entity: Monday"


def test_accept_and_go_on_passes_over_what_is_confirmed(editor: Editor):
    editor.does("next_mark", "accept_next", "previous_mark")
    assert editor.entity("e2").state is State.KEPT
    assert editor.current == "e2 entity: Ada Novak of Poole"
    editor.does("next_suggestion")
    assert editor.current == "e1 entity: Novak"
    editor.does("previous_suggestion")
    assert editor.current == "e1 entity: Novak"
    assert editor.heard == ["There is no unconfirmed suggestion further that way."]


def test_of_nested_annotations_each_can_be_reached(editor: Editor):
    editor.hand.place = TEXT.index("Novak")
    editor.does("outer_mark")
    assert editor.current == "e1 entity: Novak"
    editor.does("outer_mark")
    assert editor.current == "e2 entity: Ada Novak of Poole"
    editor.does("inner_mark")
    assert editor.current == "e1 entity: Novak"
    editor.does("inner_mark")
    assert editor.heard == ["No annotation lies further that way."]


def test_a_digit_relabels_the_current_entity(editor: Editor):
    editor.does("next_mark", "next_mark", "label_1")
    assert (editor.entity("e1").label, editor.entity("e1").state) == ("PERSON", State.CORRECTED)


def test_a_digit_makes_an_entity_of_the_selection_even_while_another_is_current(editor: Editor):
    editor.does("next_mark")
    editor.hand.selected = _span("Poole")
    editor.does("label_3")
    assert editor.current == "e5 entity: Poole"
    assert editor.entity("e2").state is State.SUGGESTED


def test_a_digit_relabels_when_the_selection_is_the_current_entitys_own(editor: Editor):
    editor.does("next_mark", "select_words", "label_2")
    assert editor.entity("e2").label == "ORG"


def test_a_digit_labels_the_name_that_the_caret_was_moved_to(editor: Editor):
    editor.does("next_mark")
    editor.hand.place = TEXT.index("oole")
    editor.does("label_3")
    assert editor.entity("e2").label == "LOC"
    editor.hand.place = TEXT.index("rains")
    editor.does("label_9")
    assert editor.current == "e5 entity: rains"


def test_a_digit_without_anything_to_label_says_so(editor: Editor):
    editor.hand.place = TEXT.index(" “It")
    editor.does("label_1")
    editor.does("next_mark")
    assert editor.current == "q4 content: “It rains,”"
    editor.does("label_1")
    assert set(editor.heard) == {"Select a name, or go to an entity, to give it a label."}


def test_delete_takes_away_an_entity(editor: Editor):
    editor.does("next_mark", "remove")
    assert editor.session.article is not None
    assert "e2" not in editor.session.article.annotations


def test_delete_takes_away_one_part_of_a_quote_and_shift_delete_all_of_it(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "next_mark", "remove")
    assert editor.quote().source == ()
    editor.does("next_mark", "remove_whole")
    assert editor.session.article is not None
    assert not editor.session.article.annotations.quotes


def test_delete_on_the_only_content_takes_the_quote_away(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "remove")
    assert editor.session.article is not None
    assert not editor.session.article.annotations.quotes


def test_delete_on_one_of_two_fragments_leaves_the_other(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    editor.hand.selected = _span("“and it is cold.”")
    editor.does("add_content")
    assert len(editor.quote().content) == 2
    editor.does("remove")
    assert editor.quote().content == (_span("“It rains,”"),)


def test_q_makes_a_quote_of_the_selection(editor: Editor):
    editor.hand.selected = _span("“and it is cold.”")
    editor.does("make_quote")
    assert editor.quote("q5").content == (_span("“and it is cold.”"),)


def test_q_makes_a_quote_of_the_marks_around_the_caret(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "remove_whole")
    editor.hand.place = TEXT.index("cold")
    editor.does("make_quote")
    (quote,) = editor.annotations.quotes.values()
    assert quote.content == (_span("“It rains,”"), _span("“and it is cold.”"))


def test_q_adds_what_a_cue_cut_off_to_the_quote_before(editor: Editor):
    editor.hand.place = TEXT.index("cold")
    editor.does("make_quote")
    assert editor.quote().content == (_span("“It rains,”"), _span("“and it is cold.”"))
    assert editor.current == "q4 content: “and it is cold.”"
    assert editor.heard[-1] == "That goes on with the quote before."


def test_q_goes_to_the_quote_that_is_there_already(editor: Editor):
    editor.hand.place = TEXT.index("rains")
    editor.does("make_quote")
    assert editor.current == "q4 content: “It rains,”"
    assert editor.heard == ["Those words are a quote already: this one."]


def test_q_proposes_cue_source_and_speaker_and_says_so(editor: Editor):
    editor.hand.selected = _span("“and it is cold.”")
    editor.does("make_quote")
    quote = editor.quote("q5")
    assert (quote.cue, quote.source, quote.speaker) == ((_span("said"),), (_span("she"),), "Ada Novak of Poole")
    assert editor.heard == ["Cue: “said”. Source: “she”. Speaker: Ada Novak of Poole."]
    editor.does("undo")
    assert len(editor.annotations) == len(SUGGESTIONS)


def test_q_says_when_it_finds_no_parts(editor: Editor):
    editor.hand.selected = _span("Monday")
    editor.does("make_quote")
    assert "press U" in editor.heard[-1] or "Cue" in editor.heard[-1]


def test_a_part_that_is_current_gets_another_role(editor: Editor):
    editor.hand.place = TEXT.index("said")
    editor.does("next_mark", "set_source")
    assert editor.current == "q4 source: said"
    assert editor.quote().cue == ()
    editor.does("add_content")
    assert editor.quote().content == (_span("“It rains,”"), _span("said"))


def test_cue_and_source_swap_with_one_key(editor: Editor):
    editor.hand.place = TEXT.index("said")
    editor.does("next_mark", "swap")
    assert (editor.quote().cue, editor.quote().source) == ((_span("she"),), (_span("said"),))


def test_the_likeliest_speakers_are_named_without_a_list(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "speaker_1")
    assert editor.quote().speaker == "Ada Novak of Poole"
    editor.does("speaker_0")
    assert editor.quote().speaker is None
    editor.does("speaker_9")
    assert editor.heard[-1] == "Fewer people and bodies than that could speak."


def test_an_entity_is_split_at_the_caret_and_merged_again(editor: Editor):
    editor.does("next_mark")
    editor.hand.place = TEXT.index(" of Poole")
    editor.does("split")
    assert editor.entity("e2").span == _span("Ada Novak")
    assert editor.entity("e5").span == _span("of Poole")
    editor.does("merge")
    assert editor.entity("e2").span == _span("Ada Novak of Poole")
    editor.does("merge")
    assert editor.heard[-1] == "No entity with the same label stands in this paragraph."


def test_a_quote_is_split_between_its_parts_and_merged_again(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    editor.hand.selected = _span("“and it is cold.”")
    editor.does("add_content")
    editor.hand.place = TEXT.index("“and")
    editor.does("split")
    assert editor.quote().content == (_span("“It rains,”"),)
    assert editor.quote("q5").content == (_span("“and it is cold.”"),)
    editor.does("merge", "merge")
    assert editor.quote().content == (_span("“It rains,”"), _span("“and it is cold.”"))
    assert editor.heard[-1] == "There is no other quote in this article."


def test_a_caret_in_nothing_splits_nothing(editor: Editor):
    editor.hand.place = TEXT.index("poke")
    editor.does("split")
    assert editor.heard == ["Put the caret between the words of an annotation to split it there."]


def test_g_selects_what_the_marks_around_the_caret_hold(editor: Editor):
    editor.hand.place = TEXT.index("cold")
    editor.does("grow_to_marks")
    assert editor.hand.selected == _span("“and it is cold.”")
    editor.does("grow_to_marks")
    assert editor.heard == ["No quotation marks stand around that."]


def test_g_moves_what_is_current_to_the_marks(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "end_character_back", "end_character_back", "grow_to_marks")
    assert editor.quote().content == (_span("“It rains,”"),)


def test_an_edge_moves_by_a_clause(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "end_clause_back", "end_clause_back")
    assert editor.current == "q4 content: “It rains"
    editor.does("end_clause_on")
    assert editor.current == "q4 content: “It rains,"


def test_a_label_is_given_again(editor: Editor):
    editor.does("repeat")
    assert editor.heard == ["Nothing was corrected yet that could be done again."]
    editor.does("next_mark", "label_9", "next_mark", "next_mark", "repeat")
    assert (editor.entity("e2").label, editor.entity("e3").label) == ("MISC", "MISC")


def test_moves_of_an_edge_are_repeated_together(editor: Editor):
    editor.hand.selected = _span("spoke on Monday")
    editor.does("label_9")
    editor.hand.selected = _span("Poole spoke on")
    editor.does("label_9", "end_word_back", "end_word_back")
    assert editor.current == "e6 entity: Poole"
    editor.hand.place = TEXT.index("spoke")
    editor.does("next_mark", "repeat")
    assert editor.current == "e5 entity: spoke"


def test_what_was_removed_last_is_a_deed_too(editor: Editor):
    editor.does("next_mark", "next_mark", "remove", "next_mark", "repeat")
    assert [each.id for each in editor.annotations] == ["e3", "q4"]


def test_a_speaker_is_named_again_by_name(editor: Editor):
    editor.hand.selected = _span("“and it is cold.”")
    editor.does("make_quote", "speaker_0", "speaker_1")
    editor.hand.place = TEXT.index("“It")
    editor.does("previous_mark", "next_mark")
    assert editor.current.startswith("q4 content")
    editor.does("repeat")
    assert editor.quote().speaker == "Ada Novak of Poole"


def test_the_caret_walks_and_selects(editor: Editor):
    editor.does("caret_quotation_on")
    assert editor.hand.place == TEXT.index("“It")
    editor.does("select_quotation_on")
    assert editor.hand.selected == _span("“It rains,”")
    editor.does("caret_sentence_back", "caret_annotation_on", "select_annotation_on")
    assert editor.hand.selected == _span("she")
    editor.does("caret_annotation_back", "caret_paragraph_back", "caret_word_on", "select_word_on")
    assert editor.hand.selected == _span("Novak")
    editor.does("caret_paragraph_back", "caret_paragraph_back", "caret_annotation_back")
    assert editor.heard[-1] == "There is nothing further that way."


def test_the_caret_walks_to_names_that_nobody_has_labelled(editor: Editor):
    editor.hand.place = TEXT.index("spoke")
    editor.does("caret_name_back")
    assert editor.heard == ["No name without a label is further that way."]
    editor.does("next_mark", "remove", "caret_name_on")
    assert editor.hand.place == TEXT.index("Monday")


def test_suggestions_come_by_doubt_on_demand(editor: Editor):
    editor.does("doubtful_first", "next_suggestion")
    assert editor.current == "e2 entity: Ada Novak of Poole"
    editor.does("accept_next", "accept_next", "accept_next", "accept_next")
    assert {each.state for each in editor.annotations} == {State.KEPT}
    assert editor.heard[-1] == "There is no unconfirmed suggestion further that way."
    editor.session.desk.flush()
    assert Commands(editor.session, editor.hand, lambda quote: None).doubtful_first
    editor.does("doubtful_first")
    assert editor.heard[-1] == "Suggestions come in reading order again."
    editor.session.desk.flush()
    assert not Commands(editor.session, editor.hand, lambda quote: None).doubtful_first


def test_q_outside_of_quotation_marks_says_what_to_do(editor: Editor):
    editor.does("make_quote")
    assert editor.heard == ["Select the words that were said, or put the caret where somebody says something."]


def test_the_parts_of_a_quote_are_set_from_the_selection(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    for words, name in (("spoke", "set_cue"), ("Ada", "set_source"), ("on Monday", "add_source")):
        editor.hand.selected = _span(words)
        editor.does(name)
    assert editor.quote().cue == (_span("spoke"),)
    assert editor.quote().source == (_span("Ada"), _span("on Monday"))


def test_the_source_may_be_an_entity_that_the_editor_went_to(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "previous_mark", "previous_mark", "previous_mark", "set_source")
    assert editor.quote().source == (_span("Ada Novak of Poole"),)


def test_a_part_without_words_or_without_a_quote_is_refused(editor: Editor):
    editor.does("set_cue")
    editor.session.correct(Remove(("q4",)))
    editor.hand.selected = _span("said")
    editor.does("set_cue")
    assert editor.heard[-1] == "There is no quote yet. Select the words that were said and press Q."
    editor.session.undo()
    editor.hand.selected = None
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    editor.hand.place = len(TEXT)
    editor.does("set_cue")
    assert editor.heard[-1] == "Select the words first, or go to an entity that covers them."


def test_the_caret_means_a_word_for_a_cue_a_name_for_a_source_and_a_quotation_for_content(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    for words, name in (("poke", "set_cue"), ("Novak", "set_source"), ("cold", "set_content")):
        editor.hand.place = TEXT.index(words)
        editor.does(name)
    assert editor.quote().cue == (_span("spoke"),)
    assert editor.quote().source == (_span("Novak"),)
    assert editor.quote().content == (_span("“and it is cold.”"),)


def test_kind_and_speaker_are_those_of_the_current_quote_only(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "previous_mark", "kind_mixed", "choose_speaker")
    assert editor.current == "e3 entity: Monday"
    assert editor.quote().kind is Kind.DIRECT
    assert editor.asked == []


def test_the_part_that_was_set_is_current_and_nothing_is_selected(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark")
    editor.hand.selected = _span("spoke ")
    editor.does("set_cue")
    assert editor.current == "q4 cue: spoke"
    assert editor.hand.selected is None


def test_a_second_digit_relabels_what_the_first_one_made(editor: Editor):
    editor.hand.selected = _span("Poole ")
    editor.does("label_3", "label_4")
    assert editor.entity("e5").label == "FAC"
    assert editor.session.article is not None
    assert len(editor.session.article.annotations.entities) == 4


def test_the_kind_and_the_speaker_of_the_quote_are_set(editor: Editor):
    editor.hand.place = TEXT.index("“It")
    editor.does("next_mark", "kind_mixed", "choose_speaker")
    assert editor.quote().kind is Kind.MIXED
    assert editor.asked == ["q4"]
    editor.commands.set_speaker("q4", "Ada Novak")
    assert editor.quote().speaker == "Ada Novak"


def test_both_edges_move_by_word_and_by_character(editor: Editor):
    editor.does("next_mark", "next_mark", "start_word_back")
    assert editor.current == "e1 entity: Ada Novak"
    editor.does("end_word_on", "end_character_back", "start_character_on")
    assert editor.current == "e1 entity: da Novak o"
    editor.does("start_word_on", "end_word_back", "end_character_on", "start_character_back")
    assert editor.current == "e1 entity: a Novak o"


def test_an_edge_of_a_quotes_part_moves_too(editor: Editor):
    editor.hand.place = TEXT.index("she")
    editor.does("next_mark", "end_word_on")
    assert editor.current == "q4 source: she said"
    assert editor.quote().part(Role.SOURCE) == (_span("she said"),)


def test_an_edge_that_cannot_move_says_so(editor: Editor):
    editor.does("next_mark", "start_word_back")
    assert editor.heard == ["The edge cannot go further that way."]


def test_with_nothing_current_nothing_happens(editor: Editor):
    before = editor.session.article
    editor.does("accept", "remove", "remove_whole", "select_words", "end_word_on", "choose_speaker")
    assert editor.session.article is before
    assert editor.asked == []
