"""The panel beside the article: every annotation is there, can be picked, and stays put while others change."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme, read_scheme
from copydesk.core.spans import Span
from copydesk.ui.annotations.entity_model import EntityModel
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.annotations.quote_model import QuoteModel
from copydesk.ui.looks.themes import DARK

TEXT = "Ada Novak met Novak in Poole 🏖. “We mean it,” she said in Poole, “and we will.”"


def span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


ADA = Entity("e1", span("Ada Novak"), "PERSON", State.KEPT)
NOVAK = Entity("e2", span("Novak", 1), "PERSON")
POOLE = Entity("e3", span("Poole"), "LOC", score=0.87)
POOLE_AGAIN = Entity("e4", span("Poole", 1), "LOC")
QUOTE = Quote(
    "q5", (span("“We mean it,”"), span("“and we will.”")), (span("said"),), (span("she"),), "Ada Novak", score=0.6
)
ALL = Annotations.of([ADA, NOVAK, POOLE, POOLE_AGAIN, QUOTE])


def news() -> Scheme:
    return read_scheme(files("copydesk.resources").joinpath("schemes/news.toml").read_text(encoding="utf-8"))


def with_(*changed: Entity | Quote, without: str = "") -> Annotations:
    rows = {annotation.id: annotation for annotation in ALL} | {annotation.id: annotation for annotation in changed}
    return Annotations.of(annotation for annotation in rows.values() if annotation.id != without)


@pytest.fixture
def panel(qtbot) -> Inspector:
    panel = Inspector()
    qtbot.addWidget(panel)
    panel.set_scheme(news())
    panel.show_article(TEXT, ALL)
    panel.resize(380, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def picked(panel: Inspector) -> list[Mark]:
    marks: list[Mark] = []
    panel.picked.connect(marks.append)
    return marks


def click(qtbot, panel: Inspector, annotation_id: str, at: QPoint | None = None) -> None:
    view, model = panel.entities, panel.entity_model
    if panel.quote_model.row_of(annotation_id) is not None:
        view, model = panel.quotes, panel.quote_model
    rect = view.visualRect(model.index(model.row_of(annotation_id)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at or rect.center())


def card(panel: Inspector, quote_id: str):
    index = panel.quote_model.index(panel.quote_model.row_of(quote_id))
    return panel.quotes.itemDelegate().card(panel.quotes.visualRect(index), panel.quotes.font(), index)


def test_entities_stand_below_their_label_and_one_wording_together(panel):
    assert list(panel.entity_model) == [
        "Person, 2",
        "Ada Novak, Person, confirmed",
        "Novak, Person, suggested",
        "Location, 2",
        "Poole, Location, suggested. The machine is 87 % sure.",
        "Poole, Location, suggested",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text("abc de—“” 🏖", min_size=1, max_size=400).filter(str.strip))
def test_a_card_is_as_high_as_what_is_on_it(panel, words):
    quote = Quote("q1", (Span(0, len(words)),))
    panel.show_article(words, Annotations.of([quote]))
    index = panel.quote_model.index(0)
    rest = card(panel, "q1").rest
    assert panel.quotes.visualRect(index).height() == rest.bottom() - panel.quotes.visualRect(index).top() + 10


def test_the_first_of_one_wording_counts_and_the_others_show_where_they_are(panel):
    first, again = panel.entity_model.mention(4), panel.entity_model.mention(5)
    assert (first.same, first.around) == (2, None)
    assert again.around[0].endswith("she said in")


def test_a_label_that_the_scheme_does_not_know_comes_last_under_its_own_name(panel):
    panel.show_annotations(with_(replace(ADA, label="ZONE")), frozenset({"e1"}))
    assert list(panel.entity_model)[-2:] == ["ZONE, 1", "Ada Novak, ZONE, confirmed"]
    panel.grab()


def test_a_screen_reader_hears_who_said_what_and_how_sure_we_are(panel):
    assert panel.quote_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Ada Novak: “We mean it,” … “and we will.” direct, suggested. The machine is 60 % sure."
    )


def test_a_click_on_an_entity_picks_its_mark(panel, picked, qtbot):
    click(qtbot, panel, "e4")
    assert picked == [Mark("e4", None, 0, POOLE_AGAIN.span)]


def test_a_click_on_a_card_picks_the_content(panel, picked, qtbot):
    click(qtbot, panel, "q5", card(panel, "q5").content.center())
    assert picked == [Mark("q5", Role.CONTENT, 0, QUOTE.content[0])]


@pytest.mark.parametrize("role", [Role.CUE, Role.SOURCE])
def test_a_click_on_a_part_of_the_card_picks_that_part(panel, picked, qtbot, role):
    piece = next(piece for piece in card(panel, "q5").pieces if piece.role is role)
    click(qtbot, panel, "q5", piece.rect.center())
    assert picked == [Mark("q5", role, 0, QUOTE.part(role)[0])]


def test_a_click_on_the_speaker_asks_who_it_is(panel, qtbot):
    with qtbot.waitSignal(panel.asked) as asked:
        click(qtbot, panel, "q5", card(panel, "q5").speaker.center())
    assert asked.args == ["choose_speaker", Mark("q5", Role.CONTENT, 0, QUOTE.content[0])]


def test_arrows_go_from_entity_to_entity_past_the_headers(panel, picked, qtbot):
    panel.set_current(Mark("e2", None, 0, NOVAK.span))
    qtbot.keyClick(panel.entities, Qt.Key.Key_Down)
    assert picked == [Mark("e3", None, 0, POOLE.span)]


def test_what_the_article_makes_current_is_lit_up_and_picks_nothing(panel, picked):
    panel.set_current(Mark("q5", Role.CUE, 0, QUOTE.cue[0]))
    assert panel.quotes.currentIndex().row() == 0
    panel.set_current(Mark("e3", None, 0, POOLE.span))
    assert panel.entities.currentIndex().row() == panel.entity_model.row_of("e3")
    assert not panel.quotes.currentIndex().isValid()
    assert picked == []


def test_the_foot_tells_the_guideline_of_what_is_current(panel):
    panel.set_current(Mark("q5", Role.CUE, 0, QUOTE.cue[0]))
    assert "phrasal verb" in panel.guideline.rule.text()
    panel.set_current(Mark("e3", None, 0, POOLE.span))
    assert panel.guideline.title.text() == "Location"
    panel.set_current(None)
    assert "Go to an annotation" in panel.guideline.rule.text()


def test_a_new_label_moves_the_row_and_it_stays_current(panel, picked):
    panel.set_current(Mark("e2", None, 0, NOVAK.span))
    panel.show_annotations(with_(replace(NOVAK, label="LOC", state=State.CORRECTED)), frozenset({"e2"}))
    assert panel.entities.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Novak, Location, corrected"
    assert panel.guideline.title.text() == "Location"
    assert picked == []


def test_removing_what_is_current_leaves_nothing_current(panel, picked):
    panel.set_current(Mark("e3", None, 0, POOLE.span))
    panel.show_annotations(with_(without="e3"), frozenset({"e3"}))
    assert panel.current() is None
    assert not panel.entities.selectionModel().hasSelection()
    assert picked == []


def test_the_last_of_a_label_takes_its_header_along(panel):
    panel.show_annotations(
        Annotations.of(entity for entity in ALL if entity.id not in ("e3", "e4")), frozenset({"e3", "e4"})
    )
    assert not any("Location" in row for row in panel.entity_model)


def test_an_edit_far_away_does_not_scroll(panel, qtbot):
    many = [Entity(f"e{n}", span("Novak"), "PERSON") for n in range(10, 400)]
    panel.show_article(TEXT, Annotations.of([*many, POOLE]))
    panel.set_current(Mark("e10", None, 0, span("Novak")))
    panel.grab()
    panel.entities.verticalScrollBar().setValue(2_000)
    panel.show_annotations(Annotations.of([*many, replace(POOLE, state=State.KEPT)]), frozenset({"e3"}))
    assert panel.entities.verticalScrollBar().value() == 2_000


def test_a_change_to_everything_does_not_scroll_either(panel):
    many = [Entity(f"e{n}", span("Novak"), "PERSON") for n in range(10, 400)]
    panel.show_article(TEXT, Annotations.of(many))
    panel.grab()
    panel.entities.verticalScrollBar().setValue(2_000)
    kept = [replace(entity, state=State.KEPT) for entity in many]
    panel.show_annotations(Annotations.of(kept), frozenset(entity.id for entity in many))
    assert panel.entities.verticalScrollBar().value() == 2_000


def test_a_current_row_does_not_tear_the_scroll_bar_from_the_hand(panel):
    many = [Entity(f"e{n}", span("Novak"), "PERSON") for n in range(10, 400)]
    panel.show_article(TEXT, Annotations.of(many))
    panel.grab()
    panel.entities.verticalScrollBar().setSliderDown(True)
    panel.set_current(Mark("e399", None, 0, span("Novak")))
    assert panel.entities.verticalScrollBar().value() == 0
    panel.entities.verticalScrollBar().setSliderDown(False)


def test_a_name_is_shown_as_it_stands_even_when_it_looks_like_markup(qtbot):
    text = "<b>&amp;</b> said so."
    model = EntityModel()
    model.show_article(text, Annotations.of([Entity("e1", Span(0, 12), "ORG")]))
    assert model.index(1).data() == "<b>&amp;</b>"


def test_keys_on_a_row_ask_for_the_action(panel, qtbot):
    mark = Mark("e3", None, 0, POOLE.span)
    panel.set_current(mark)
    for key, name in ((Qt.Key.Key_Return, "accept"), (Qt.Key.Key_Delete, "remove"), (Qt.Key.Key_2, "label_2")):
        with qtbot.waitSignal(panel.asked) as asked:
            qtbot.keyClick(panel.entities, key)
        assert asked.args == [name, mark]


def test_an_entity_has_no_speaker_to_choose(panel, qtbot):
    panel.set_current(Mark("e3", None, 0, POOLE.span))
    with qtbot.assertNotEmitted(panel.asked):
        qtbot.keyClick(panel.entities, Qt.Key.Key_P)


def names_in(menu: QMenu) -> set[str]:
    return {action.objectName() for action in menu.findChildren(QAction) if action.objectName()}


def test_the_menu_of_a_row_offers_what_can_be_asked_of_it(panel):
    entity = panel.menu_for(Mark("e3", None, 0, POOLE.span))
    assert names_in(entity) == {"accept", "choose_label", "note", "remove", *(f"label_{key}" for key in range(1, 10))}
    quote = panel.menu_for(Mark("q5", Role.CUE, 0, QUOTE.cue[0]))
    assert {"choose_speaker", "copy_quote", "kind_indirect", "note", "remove", "remove_whole"} <= names_in(quote)


def test_the_menu_asks_for_the_mark_that_it_was_opened_on(panel, qtbot):
    mark = Mark("q5", Role.CUE, 0, QUOTE.cue[0])
    menu = panel.menu_for(mark)
    with qtbot.waitSignal(panel.asked) as asked:
        menu.findChild(QAction, "remove").trigger()
    assert asked.args == ["remove", mark]


def test_a_popup_finds_the_speaker_on_the_screen(panel):
    anchor = panel.anchor_of("q5")
    assert panel.quotes.viewport().mapFromGlobal(anchor.topLeft()) == card(panel, "q5").speaker.topLeft()
    assert panel.anchor_of("q99").isEmpty()


def test_a_card_grows_with_its_content_to_three_lines_and_cuts_the_fourth(panel):
    text = "“" + "Our commitment remains firm 🏖 and so does the goal. " * 20 + "”"
    short, long = Quote("q1", (Span(0, 20),)), Quote("q2", (Span(0, len(text)),))
    panel.show_article(text, Annotations.of([short, long]))
    assert len(card(panel, "q1").lines) == 1
    assert len(card(panel, "q2").lines) == 3
    assert card(panel, "q2").lines[-1].endswith("…")
    assert "".join(card(panel, "q2").lines[0].split()) == "".join(text[: len(card(panel, "q2").lines[0])].split())


@pytest.mark.parametrize("state", list(State))
def test_a_suggestion_looks_different_without_colour(panel, state):
    panel.show_annotations(with_(replace(QUOTE, state=state)), frozenset({"q5"}))
    panel.set_theme(DARK)
    gray = panel.quotes.grab().toImage().convertToFormat(gray_format())
    panel.show_annotations(with_(QUOTE), frozenset({"q5"}))
    same = gray == panel.quotes.grab().toImage().convertToFormat(gray_format())
    assert same == (state is State.SUGGESTED)


def gray_format():
    from PySide6.QtGui import QImage

    return QImage.Format.Format_Grayscale8


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 12))
entities = st.builds(
    Entity,
    st.integers(0, 6).map("e{}".format),
    spans,
    st.sampled_from(["PERSON", "LOC", "ZONE"]),
    st.sampled_from(list(State)),
)
quotes = st.builds(
    lambda name, content, kind: Quote(name, (content,), kind=kind),
    st.integers(0, 4).map("q{}".format),
    spans,
    st.sampled_from(list(Kind)),
)
pictures = st.lists(
    st.lists(entities | quotes, max_size=9, unique_by=lambda annotation: annotation.id), min_size=2, max_size=5
)


@given(pictures)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_changed_one_by_one_are_the_rows_filled_at_once(qapp, pictures):
    entity_model, quote_model = EntityModel(), QuoteModel()
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (entity_model, quote_model)
    ]
    entity_model.set_scheme(news())
    before = Annotations.of(pictures[0])
    entity_model.show_article(TEXT, before)
    quote_model.show_article(TEXT, before)
    for picture in pictures[1:]:
        after = Annotations.of(picture)
        ids = {annotation.id for annotation in (*before, *after)}
        touched = frozenset(name for name in ids if before.get(name) != after.get(name))
        entity_model.show_annotations(after, touched)
        quote_model.show_annotations(after, touched)
        before = after
    fresh, fresh_quotes = EntityModel(), QuoteModel()
    fresh.set_scheme(news())
    fresh.show_article(TEXT, before)
    fresh_quotes.show_article(TEXT, before)
    assert list(entity_model) == list(fresh)
    assert list(quote_model) == list(fresh_quotes)
    for item in (*testers, entity_model, quote_model, fresh, fresh_quotes):
        item.deleteLater()
