"""The guidelines pane shows the rule for the words in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.annotations import Entity, Quote, Role
from copydesk.core.lanes import marks_of
from copydesk.core.scheme import read_scheme
from copydesk.core.scheme_change import scheme_change
from copydesk.core.spans import Span
from copydesk.ui.annotations.guidelines import GuidelineFoot, GuidelinesPanel
from copydesk.ui.looks.themes import DARK
from copydesk.ui.session import Session
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NEWS = read_scheme(news_scheme())


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "1.txt").write_text("Ada told Bo: “It rains.”", encoding="utf-8")
    with Desk.create(tmp_path / "news.copydesk", "News", "Ada") as desk:
        (added,) = desk.import_files([tmp_path / "1.txt"]).added
        quote = Quote("q3", (Span(13, 24),), (Span(4, 8),), (Span(0, 3),))
        found = [Entity("e1", Span(0, 3), "PERSON"), Entity("e2", Span(9, 11), "BEAST"), quote]
        desk.receive(added, "m", found).result()
    session = Session(Desk.open(tmp_path / "news.copydesk", "Cy"))
    session.open_first()
    yield session
    session.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> GuidelinesPanel:
    panel = GuidelinesPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def _go(panel: GuidelinesPanel, annotation_id: str, role: Role | None = None) -> str:
    session = panel._session
    assert session.article is not None
    marks = marks_of(session.article.annotations[annotation_id])
    session.set_current(next(mark for mark in marks if mark.role is role))
    panel.follow()
    return panel.toPlainText()


def test_with_nothing_in_hand_all_labels_and_parts_are_there(panel: GuidelinesPanel):
    words = panel.toPlainText()
    assert words.startswith("Go to an annotation")
    assert all(row.title in words and row.guideline in words for row in (*NEWS.labels, *NEWS.roles))


def test_the_label_in_hand_is_explained_with_its_examples_and_what_it_is_not_for(panel: GuidelinesPanel):
    desk = panel._session.desk
    person = replace(NEWS.labels[0], examples=("[Ada] spoke", "by [Bo]"), counter_examples=("the <b>Browns</b>",))
    desk.change_scheme(scheme_change(NEWS, replace(NEWS, labels=(person, *NEWS.labels[1:]))))
    panel._session.scheme_replaced()
    words = _go(panel, "e1")
    assert words.splitlines() == [
        "Person  PERSON  1", person.guideline, "Examples", "✔ Ada spoke", "✔ by Bo", "Not", "✘ the <b>Browns</b>",
    ]  # fmt: skip


def test_a_part_in_hand_is_explained_with_the_points_that_apply_to_it(panel: GuidelinesPanel):
    guardian = bundled_conventions()[1]
    panel._session.use_convention(guardian.source)
    cue = _go(panel, "q3", Role.CUE)
    assert "Convention: Guardian and AFP" in cue
    assert guardian.says("auxiliary") in cue
    assert guardian.says("marks") not in cue
    content = _go(panel, "q3", Role.CONTENT)
    assert guardian.says("marks") in content
    assert guardian.says("pronoun") in _go(panel, "q3", Role.SOURCE)


def test_a_label_that_the_scheme_does_not_know_has_no_guideline(panel: GuidelinesPanel):
    assert _go(panel, "e2").startswith("Go to an annotation")


def test_it_follows_by_itself_and_writes_only_what_is_new(panel: GuidelinesPanel, qtbot: QtBot):
    _go(panel, "e1")
    panel.selectAll()
    panel.follow()
    assert panel.textCursor().hasSelection()
    panel._session.set_current(None)
    qtbot.waitUntil(lambda: panel.toPlainText().startswith("Go to"))
    panel.set_theme(DARK)
    qtbot.waitUntil(lambda: not panel.textCursor().hasSelection())


def test_hidden_it_waits(panel: GuidelinesPanel):
    panel.hide()
    assert _go(panel, "e1").startswith("Go to")
    panel.show()
    assert panel.toPlainText().startswith("Person")


def test_the_foot_shows_no_example_where_there_is_none(qtbot: QtBot):
    foot = GuidelineFoot()
    qtbot.addWidget(foot)
    foot.show_for(replace(NEWS.labels[0], examples=()))
    assert foot.example.isHidden()
    foot.show_for(NEWS.labels[0])
    assert foot.example.text() == "Example: Defence Secretary [Lloyd Austin]"
