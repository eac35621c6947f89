"""The annotations as a list: by state, label, words or how sure the machine is; and what was rejected."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.corrections import Accept, Relabel, Remove
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.annotations.annotation_filter import AnnotationFilter, Order
from copydesk.ui.annotations.entity_model import EntityModel
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.annotations.quote_model import QuoteModel
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak met Bo in Poole. “It rains,” she said. “No,” said Bo, who left for Poole."


def _span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


ADA = Entity("e1", _span("Ada Novak"), "PERSON", State.SUGGESTED, 0.9)
BO = Entity("e2", _span("Bo"), "ORG", State.SUGGESTED, 0.4)
POOLE = Entity("e3", _span("Poole"), "LOC", State.SUGGESTED, 0.7)
RAINS = Quote("q4", (_span("“It rains,”"),), (), (_span("she"),), "Ada Novak", score=0.8)
NO = Quote("q5", (_span("“No,”"),), (_span("said", 1),), (_span("Bo", 1),), "Bo", Kind.MIXED, score=0.5)
POOLE_AGAIN = Entity("e6", _span("Poole", 1), "LOC", State.SUGGESTED, None)
ALL = (ADA, BO, POOLE, RAINS, NO, POOLE_AGAIN)
SCHEME = read_scheme(news_scheme())


@pytest.mark.parametrize(
    ("what", "ids"),
    [
        (AnnotationFilter(), "e1 e2 e3 q4 q5 e6"),
        (AnnotationFilter(state=State.SUGGESTED), "e1 e2 e3 q4 q5 e6"),
        (AnnotationFilter(state=State.ADDED), ""),
        (AnnotationFilter(label="LOC"), "e3 e6"),
        (AnnotationFilter(kind=Kind.MIXED), "q5"),
        (AnnotationFilter(quotes_only=True), "q4 q5"),
        (AnnotationFilter(words="POOLE"), "e3 e6"),
        (AnnotationFilter(words="novak"), "e1 q4"),
        (AnnotationFilter(below=0.7), "e2 q5 e6"),
        (AnnotationFilter(words="bo", below=0.45), "e2"),
        (AnnotationFilter(rejected=True), ""),
    ],
)
def test_a_filter_lists_what_it_says(what: AnnotationFilter, ids: str):
    assert [each.id for each in ALL if what.matches(each, TEXT)] == ids.split()
    assert bool(what) == (what != AnnotationFilter())


def test_what_an_editor_decided_is_not_unsure():
    assert not AnnotationFilter(below=0.95).matches(replace(BO, state=State.KEPT), TEXT)


@pytest.fixture
def panel(qtbot: QtBot) -> Inspector:
    panel = Inspector()
    qtbot.addWidget(panel)
    panel.set_scheme(SCHEME)
    panel.show_article(TEXT, Annotations.of(ALL), Annotations.of(ALL))
    panel.resize(390, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def _choose(panel: Inspector, box: str, data: object) -> None:
    field = getattr(panel.filters, box)
    field.setCurrentIndex(field.findData(data))


def _listed(panel: Inspector) -> list[str]:
    return [mark.annotation_id for mark in panel.listed()]


def test_the_states_are_counted(panel: Inspector):
    changed = Annotations.of([replace(ADA, state=State.KEPT), replace(BO, state=State.CORRECTED), RAINS, NO])
    panel.show_annotations(changed, frozenset({"e1", "e2", "e3", "e6"}))
    assert [panel.filters.state.itemText(place) for place in range(6)] == [
        "All (4)",
        "◐ Suggested (2)",
        "✔\ufe0e Confirmed (1)",
        "✎\ufe0e Corrected (1)",
        "✚\ufe0e Added (0)",
        "✖ Rejected (2)",
    ]


def test_typing_lists_only_what_has_those_words(panel: Inspector, qtbot: QtBot):
    qtbot.keyClicks(panel.filters.words, "poole")
    assert list(panel.quote_model) == []
    assert next(iter(panel.entity_model)) == "Location, 2"
    qtbot.keyClick(panel.filters.words, Qt.Key.Key_Escape)
    assert len(list(panel.quote_model)) == 2


def test_in_another_order_there_are_no_headers_and_each_row_says_its_label(panel: Inspector):
    _choose(panel, "order", Order.CONFIDENCE)
    assert [row.split(",")[0] for row in panel.entity_model] == ["Bo", "Poole", "Ada Novak", "Poole"]
    assert list(panel.quote_model) == ["q5", "q4"]
    mention = panel.entity_model.mention(0)
    assert mention is not None
    assert mention.label == "Organisation"
    assert mention.around is not None
    assert mention.around[0] == "Ada Novak met"
    _choose(panel, "order", Order.READING)
    assert [row.split(",")[0] for row in panel.entity_model] == ["Ada Novak", "Bo", "Poole", "Poole"]
    panel.grab()


def test_a_row_that_was_just_decided_stays_until_the_editor_goes_on(panel: Inspector):
    _choose(panel, "state", State.SUGGESTED)
    _choose(panel, "order", Order.CONFIDENCE)
    panel.set_current(Mark("e2", None, 0, BO.span))
    kept = Annotations.of([replace(BO, state=State.KEPT), ADA, POOLE, RAINS, NO, POOLE_AGAIN])
    panel.show_annotations(kept, frozenset({"e2"}))
    assert panel.entity_model.row_of("e2") == 0
    panel.set_current(Mark("e3", None, 0, POOLE.span))
    assert panel.entity_model.row_of("e2") is None
    assert "e2" not in _listed(panel)


def test_all_is_listed_again_with_one_button(panel: Inspector, qtbot: QtBot):
    _choose(panel, "label", "LOC")
    assert panel.filters.clear.isVisible()
    assert _listed(panel) == ["e3", "e6"]
    qtbot.mouseClick(panel.filters.clear, Qt.MouseButton.LeftButton)
    assert len(_listed(panel)) == 6
    assert not panel.filters.clear.isEnabled()


def test_a_quote_is_chosen_by_its_kind(panel: Inspector):
    _choose(panel, "label", Kind.MIXED)
    assert _listed(panel) == ["q5"]
    _choose(panel, "label", "")
    assert _listed(panel) == ["q4", "q5"]


def test_what_was_rejected_is_in_a_section_of_its_own_seen_only_when_there_is_some(panel: Inspector, qtbot: QtBot):
    assert panel.rejected.isHidden()
    panel.show_annotations(Annotations.of([ADA, POOLE, RAINS, POOLE_AGAIN]), frozenset({"e2", "q5"}))
    assert panel.rejected.title.text() == "Rejected: 2"
    assert panel.rejected.list.isHidden()
    assert panel.rejected.begin()
    row = panel.rejected.model.index(0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Bo, Organisation, rejected"
    assert "bring it back" in row.data(Qt.ItemDataRole.ToolTipRole)
    panel.grab()
    with qtbot.waitSignal(panel.restored) as restored:
        qtbot.keyClick(panel.rejected.list, Qt.Key.Key_Return)
    assert restored.args == [BO]
    _choose(panel, "label", "LOC")
    assert panel.rejected.isHidden()


def test_the_filter_for_rejected_opens_the_section_and_lists_nothing_else(panel: Inspector):
    panel.show_annotations(Annotations.of([ADA, POOLE]), frozenset({"e2", "q4", "q5", "e6"}))
    _choose(panel, "state", "rejected")
    assert _listed(panel) == []
    assert panel.rejected.list.isVisible()
    assert panel.rejected.model.rowCount() == 4


_ENTITIES = st.builds(
    lambda number, place, label, state, score: Entity(f"e{number}", Span(place, place + 2), label, state, score),
    st.integers(1, 6),
    st.integers(0, 30),
    st.sampled_from(["PERSON", "LOC", "ZONE"]),
    st.sampled_from(State),
    st.sampled_from([None, 0.2, 0.55, 0.9]),
)
_FILTERS = st.builds(
    AnnotationFilter,
    state=st.sampled_from([None, *State]),
    label=st.sampled_from([None, "LOC"]),
    below=st.sampled_from([None, 0.6]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.lists(st.lists(_ENTITIES, max_size=6), min_size=2, max_size=5), _FILTERS, st.sampled_from(Order))
def test_rows_changed_one_by_one_are_the_rows_filled_at_once_whatever_is_listed(qapp, pictures, what, order):
    stepwise, quotes = EntityModel(), QuoteModel()
    QAbstractItemModelTester(stepwise, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(quotes, QAbstractItemModelTester.FailureReportingMode.Fatal)
    stepwise.set_scheme(SCHEME)
    before = Annotations()
    stepwise.show_article(TEXT, before)
    stepwise.set_filter(what, order)
    for number, picture in enumerate(pictures):
        now = Annotations.of({each.id: each for each in picture}.values())
        ids = before.entities.keys() | now.entities.keys()
        touched = frozenset(each for each in ids if before.get(each) != now.get(each))
        stepwise.show_annotations(now, touched)
        stepwise.keep(f"e{number}" if number % 2 else None)
        before = now
    stepwise.keep(None)
    at_once = EntityModel()
    at_once.set_scheme(SCHEME)
    at_once.set_filter(what, order)
    at_once.show_article(TEXT, before)
    assert list(stepwise) == list(at_once)


# In the window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt"])
        desk.receive(report.added[0], "test 1", ALL).result()
    themes = Themes(qapp, "light")
    session = Session(Desk.open(path, "Bo"))
    prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: session.desk.article(article_id).text, session)
    ini = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, prefiller, ini, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def _do(window: MainWindow, *names: str) -> None:
    for name in names:
        window.actions_[name].trigger()


def test_a_key_goes_from_one_listed_annotation_to_the_next_in_the_order_of_the_list(window: MainWindow):
    _choose(window.inspector, "order", Order.CONFIDENCE)
    seen = []
    for _ in range(7):
        _do(window, "next_listed")
        assert window.session.current is not None
        seen.append(window.session.current.annotation_id)
    assert seen == ["e2", "q5", "e3", "q4", "e1", "e6", "e6"]
    assert "no annotation further" in window.status.said
    _do(window, "previous_listed")
    assert window.session.current == marks_of(ADA)[0]


def test_the_walk_goes_on_after_the_current_one_left_the_list(window: MainWindow):
    _choose(window.inspector, "state", State.SUGGESTED)
    _do(window, "next_listed", "next_listed", "accept", "next_listed")
    assert window.session.current is not None
    assert window.session.current.annotation_id == "e3"


def test_what_is_decided_on_the_way_is_left_behind_in_the_order_of_scores_too(window: MainWindow):
    _choose(window.inspector, "order", Order.CONFIDENCE)
    _do(window, "next_listed", "accept", "next_listed")
    assert window.session.current is not None
    assert window.session.current.annotation_id == "q5"
    window.session.correct(Relabel("e3", "ORG"))
    window.session.set_current(marks_of(POOLE)[0])
    _do(window, "next_listed")
    assert window.session.current.annotation_id == "q5"


def test_a_rejected_suggestion_is_seen_crossed_out_and_brought_back_with_keys_alone(window: MainWindow, qtbot: QtBot):
    before = window.view.viewport().grab().toImage()
    window.session.correct(Remove(("e2", "q5")))
    assert window.actions_["restore_all"].isEnabled()
    assert not window.actions_["restore"].isEnabled()
    _do(window, "go_rejected")
    assert window.actions_["restore"].isEnabled()
    assert window.view.viewport().grab().toImage() != before
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.session.article is not None
    assert window.session.article.annotations.entities["e2"].state is State.KEPT
    _do(window, "restore_all")
    assert window.session.article.annotations.quotes["q5"].part(Role.CUE) == NO.cue
    assert window.inspector.rejected.isHidden()
    _do(window, "undo", "undo")
    assert "e2" not in window.session.article.annotations


def test_enter_in_the_search_of_the_annotations_accepts_nothing(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(ADA)[0])
    _do(window, "filter_annotations")
    qtbot.keyClicks(QApplication.focusWidget(), "bo 1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.session.article is not None
    assert window.session.article.annotations.entities["e1"] == ADA
    assert window.inspector.filters.words.text() == "bo 1"


def test_down_in_the_search_goes_to_what_it_found(window: MainWindow, qtbot: QtBot):
    _do(window, "filter_annotations")
    qtbot.keyClicks(QApplication.focusWidget(), "poole")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.session.current == marks_of(POOLE)[0]


def test_a_label_corrected_under_a_filter_for_another_moves_on_to_its_place(window: MainWindow):
    _choose(window.inspector, "label", "ORG")
    _do(window, "next_listed")
    window.session.correct(Relabel("e2", "PERSON"))
    assert window.inspector.entity_model.row_of("e2") is not None
    window.session.set_current(None)
    assert window.inspector.entity_model.row_of("e2") is None
    window.session.correct(Accept(("e1",)))
    assert window.inspector.entity_model.count == 0
