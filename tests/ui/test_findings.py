"""Findings of the linter in the window: underlined, listed, gone to, put right by one key, dismissed with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotation, Entity, Quote, Role
from copydesk.core.article import Article
from copydesk.core.lint import RULES, Finding
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.dialogs.reason_chooser import ReasonChooser
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.findings.finding_count import FindingCount
from copydesk.ui.findings.finding_words import REASONS, WORDS, by_convention, what_fix_does, what_is_wrong
from copydesk.ui.findings.findings_list import FindingsPanel
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = (
    "Ada Novak came to Poole, then left.\n\n“It rains,” she has said. The “smart” bins stink.\n\nShe said “no and left."
)


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


ANNOTATED: tuple[Annotation, ...] = (
    Entity("e1", _span("Ada Novak"), "PERSON"),
    Entity("e2", _span("Poole,"), "LOC"),
    Quote("q3", (_span("It rains,"),), (_span("has said"),), (_span("she"),)),
    Quote("q4", (_span("“smart”"),)),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    articles = [(Article("a1", "One", TEXT), ANNOTATED), (Article("a2", "Two", "Bo Berg sat in Lund."), ())]
    with desk_window(qtbot, qapp, tmp_path, articles) as window:
        window.findings.look()
        yield window


@pytest.fixture
def panel(window: MainWindow) -> FindingsPanel:
    window.docks.table()["toggle_findings"]()
    widget = window.docks.widget("findings")
    assert isinstance(widget, FindingsPanel)
    return widget


def _rules(window: MainWindow) -> list[str]:
    return [each.rule for each in window.findings.findings]


def _annotation(window: MainWindow, annotation_id: str) -> Annotation | None:
    assert window.session.article is not None
    return window.session.article.annotations.get(annotation_id)


ALL = ["edge_untidy", "marks_left_out", "pronoun_unresolved", "auxiliary_taken_in", "scare_quotes", "unmatched_mark"]


def test_what_the_rules_find_is_there_a_moment_after_an_article_was_opened(qtbot: QtBot, window: MainWindow) -> None:
    assert _rules(window) == ALL
    window.session.open("a2")
    assert _rules(window) == []
    window.session.open("a1")
    qtbot.waitUntil(lambda: _rules(window) == ALL)
    assert window.view.findings_at(window.view.rects_of_span(_span(", then"))[0].topLeft()) == [
        "The entity has a blank or punctuation at its edge; “Poole” has not."
    ]


def test_f_goes_from_finding_to_finding_and_round(window: MainWindow) -> None:
    seen: list[str] = []
    for _ in ALL:
        press("f")
        assert window.findings.current is not None
        seen.append(window.findings.current.rule)
    assert seen == ALL
    press("f")
    assert window.findings.current is not None
    assert window.findings.current.rule == "edge_untidy"
    press("Shift+f")
    assert window.findings.current.rule == "unmatched_mark"
    assert window.view.selected_span() == Span(TEXT.index("“no"), TEXT.index("“no") + 1)


def test_going_to_a_finding_makes_its_annotation_current_and_says_what_is_wrong(window: MainWindow) -> None:
    press("f", "f", "f", "f")
    assert window.session.current is not None
    assert (window.session.current.annotation_id, window.session.current.role) == ("q3", Role.CUE)
    assert "auxiliary" in window.status.said


def test_shift_r_puts_it_right_and_undo_brings_it_back(window: MainWindow) -> None:
    press("f", "Shift+r")
    entity = _annotation(window, "e2")
    assert isinstance(entity, Entity)
    assert entity.span.of(TEXT) == "Poole"
    assert _rules(window) == ALL[1:]
    press("Ctrl+z")
    window.findings.look()
    assert _rules(window) == ALL


def test_shift_r_works_on_the_annotation_that_is_current_without_going_to_its_finding(window: MainWindow) -> None:
    press("Tab", "Tab")
    press("Shift+r")
    entity = _annotation(window, "e2")
    assert isinstance(entity, Entity)
    assert entity.span.of(TEXT) == "Poole"


def test_keys_are_about_where_the_editor_is_now_not_about_the_finding_gone_to_before(window: MainWindow) -> None:
    press("f", "f", "f", "f")
    press("Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert window.session.current is not None
    assert window.session.current.annotation_id == "e2"
    press("Shift+r")
    entity = _annotation(window, "e2")
    assert isinstance(entity, Entity)
    assert entity.span.of(TEXT) == "Poole"
    press("Shift+f", "Shift+f")
    assert window.findings.current is not None
    window.view.set_caret(0)
    window.session.set_current(None)
    press("f")
    assert window.findings.current.rule == "marks_left_out"


def test_shift_r_asks_who_speaks_where_that_is_open(window: MainWindow) -> None:
    press("f", "f", "f", "Shift+r")
    chooser = window.findChild(SpeakerChooser)
    assert chooser is not None
    press("1")
    quote = _annotation(window, "q3")
    assert isinstance(quote, Quote)
    assert quote.speaker == "Ada Novak"


def test_where_only_the_editor_can_know_the_key_says_so(window: MainWindow) -> None:
    press("Shift+f", "Shift+r")
    assert window.findings.current is not None
    assert window.findings.current.rule == "unmatched_mark"
    assert "Only you can know" in window.status.said


def test_a_finding_is_dismissed_with_a_reason_and_brought_back(window: MainWindow, panel: FindingsPanel) -> None:
    window.view.setFocus()
    press("f", "Shift+d")
    assert window.findChild(ReasonChooser) is not None
    press("2")
    assert window.session.article is not None
    (remark,) = window.session.article.annotations.remarks.values()
    assert (remark.kind, remark.rule, remark.about, remark.text) == (
        RemarkKind.DISMISSAL,
        "edge_untidy",
        "e2",
        REASONS[1],
    )
    assert _rules(window) == ALL[1:]
    assert panel.show_dismissed.text() == "Dismissed: 1"
    panel.show_dismissed.click()
    last = panel.list.rows.index(panel.list.rows.rowCount() - 1)
    assert "Dismissed by Bo: the name is written so." in last.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.list.setFocus()
    panel.list.setCurrentIndex(last)
    assert panel.rule.text() == "Press Return to bring it back."
    press("Return")
    assert _rules(window) == ALL
    assert panel.show_dismissed.isHidden()


def test_a_reason_in_words_of_ones_own(window: MainWindow) -> None:
    press("f", "Shift+d")
    type_words("I know better")
    press("Return")
    assert window.session.article is not None
    (remark,) = window.session.article.annotations.remarks.values()
    assert remark.text == "I know better"


def test_keys_without_a_finding_in_hand_say_what_to_do(window: MainWindow) -> None:
    window.view.set_caret(TEXT.index("came"))
    press("Shift+r")
    assert window.status.said == "Go to a finding first, with F."
    press("Shift+d")
    assert window.findChild(ReasonChooser) is None
    window.session.open("a2")
    window.findings.look()
    press("f")
    assert window.status.said == "No rule finds anything in this article."
    press("Shift+r")
    assert window.status.said == "No rule finds anything in this article."


def test_the_panel_lists_them_and_says_what_the_convention_says(window: MainWindow, panel: FindingsPanel) -> None:
    assert panel.title.text() == "Findings: 6"
    rows = [panel.list.rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(6)]
    assert rows[0] == "Poole, The entity has a blank or punctuation at its edge; “Poole” has not."
    panel.list.setFocus()
    press("Home", "Down")
    assert window.findings.current is not None
    assert window.findings.current.rule == "marks_left_out"
    assert panel.rule.text().splitlines() == [
        "Copydesk news: Quotation marks belong to the content, and so does the punctuation inside them.",
        "Put right: Take in both quotation marks.",
    ]
    press("Return")
    quote = _annotation(window, "q3")
    assert isinstance(quote, Quote)
    assert quote.content[0].of(TEXT) == "“It rains,”"
    assert panel.title.text() == "Findings: 5"


def test_delete_in_the_panel_dismisses_and_removes_no_annotation(window: MainWindow, panel: FindingsPanel) -> None:
    panel.list.setFocus()
    press("Home", "Delete")
    assert window.findChild(ReasonChooser) is not None
    press("Escape")
    assert _annotation(window, "e2") is not None
    assert _rules(window) == ALL


def test_a_click_goes_there_and_a_second_one_puts_right(window: MainWindow, panel: FindingsPanel) -> None:
    place = panel.list.visualRect(panel.list.rows.index(0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.session.current is not None
    assert window.session.current.annotation_id == "e2"
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert "edge_untidy" not in _rules(window)


def test_an_article_without_findings_says_so(window: MainWindow, panel: FindingsPanel) -> None:
    window.session.open("a2")
    window.findings.look()
    assert not panel.empty.isHidden()
    assert panel.empty.text() == "Nothing found. The article is as “Copydesk news” wants it."


def test_the_status_bar_counts_them_and_shows_the_panel(window: MainWindow) -> None:
    count = window.status.findChild(FindingCount)
    assert count is not None
    assert (count.text(), count.isVisible()) == ("Findings: 6", True)
    assert count.toolTip() == "What the linter finds in this article. F5 lists it."
    count.click()
    panel = window.docks.widget("findings")
    assert isinstance(panel, FindingsPanel)
    assert panel.isVisible()
    assert panel.title.text() == "Findings: 6"
    window.session.open("a2")
    window.findings.look()
    assert not count.isVisible()


def test_of_very_many_those_around_the_one_at_hand_are_listed(
    window: MainWindow, panel: FindingsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.ui.findings.findings_list._MOST", 3)
    window.findings.look_again()
    assert panel.title.text() == "Findings: 6, of which 3 are listed"
    window.view.setFocus()
    press("f", "f", "f", "f", "f")
    assert window.findings.current == panel.list.current()
    assert panel.list.rows.rowCount() == 3


def test_another_convention_finds_other_things(window: MainWindow) -> None:
    guardian = bundled_conventions()[1]
    window.session.desk.use_convention(guardian.source)
    window.findings.look()
    assert "pronoun_unresolved" not in _rules(window)
    window.findings.look_again()
    assert "auxiliary_taken_in" in _rules(window)


def test_no_fix_moves_the_page(window: MainWindow) -> None:
    window.resize(900, 260)
    press("f")
    bar = window.view.verticalScrollBar()
    before = bar.value()
    press("Shift+r")
    assert bar.value() == before


def test_every_rule_has_words_that_its_findings_fill() -> None:
    params = dict.fromkeys(("words", "mark", "label", "usual", "name"), "x") | {"count": "2"}
    assert set(WORDS) == {rule.name for rule in RULES}
    for rule in RULES:
        finding = Finding(rule.name, Span(0, 1), params=params)
        assert what_is_wrong(finding, None).endswith(".")
        assert not what_fix_does(finding, None).endswith(".")
        assert by_convention(finding, bundled_conventions()[0]).startswith("Copydesk news: ") or rule.point in (
            None,
            "colon",
        )
