"""The scheme in the window: labels by their titles, and everything follows when the scheme is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity
from copydesk.core.lanes import marks_of
from copydesk.core.scheme import Label, Look, read_scheme
from copydesk.core.scheme_change import scheme_change
from copydesk.core.spans import Span
from copydesk.ui.action_set import ActionSet
from copydesk.ui.dialogs.label_chooser import LabelChooser
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NEWS = read_scheme(news_scheme())
TEXT = "Ada Novak spoke in Poole & Bath.\n\n" + "Words to scroll. " * 900
ANIMAL = Label("ANIMAL", "Fish & fowl", "0", Look("#1c5fb0", "#86b8ff", "wave"), "Beasts.")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada") as desk:
        (added,) = desk.import_files([tmp_path / "1.txt"]).added
        desk.receive(added, "m", [Entity("e1", Span(0, 9), "PERSON"), Entity("e2", Span(19, 24), "LOC")]).result()
    desk = Desk.open(path, "Bo")
    session, themes = Session(desk), Themes(qapp, "light")
    prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: desk.article(article_id).text, session)
    settings = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, prefiller, settings, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def _change(window: MainWindow, *labels: Label, was: dict[str, str] | None = None) -> None:
    desk = window.session.desk
    desk.change_scheme(scheme_change(desk.scheme, replace(desk.scheme, labels=labels), was))
    window.session.scheme_replaced()


def test_actions_of_labels_follow_the_scheme(qtbot: QtBot):
    actions = ActionSet(NEWS)
    assert "label_0" not in actions.names()
    assert "label_0" in actions.names(also_hidden=True)
    actions.set_scheme(replace(NEWS, labels=(ANIMAL,)))
    assert [name for name in actions.names() if name.startswith("label_")] == ["label_0"]
    assert actions["label_0"].text() == "Label Fish && fowl"
    assert "Beasts" in actions["label_0"].toolTip()


def test_a_new_label_works_at_once_and_the_page_stays_where_it_was(window: MainWindow, qtbot: QtBot):
    window.view.verticalScrollBar().setValue(300)
    _change(window, *NEWS.labels, ANIMAL)
    assert window.view.verticalScrollBar().value() == 300
    window.session.set_current(None)
    window.view.select(Span(19, 24))
    qtbot.keyClick(window.view, "0")
    assert [e.label for e in window.session.article.annotations.entities.values() if e.span == Span(19, 24)] == [
        "LOC",
        "ANIMAL",
    ]


def test_a_renamed_label_is_renamed_in_the_open_article_and_its_lists(window: MainWindow):
    opened = window.session.article
    window.session.set_current(marks_of(opened.annotations["e2"])[0])
    labels = [replace(row, name="PLACE", title="Place") if row.name == "LOC" else row for row in NEWS.labels]
    _change(window, *labels, was={row.name: "LOC" if row.name == "PLACE" else row.name for row in labels})
    assert window.session.article.annotations.entities["e2"].label == "PLACE"
    assert window.session.current is not None
    assert window.actions_["label_3"].text() == "Label Place"
    index = window.inspector.entity_model.index(window.inspector.entity_model.row_of("e2"), 0)
    assert "Place" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_changed_scheme_without_an_article_is_no_trouble(window: MainWindow):
    window.session.article = None
    _change(window, *NEWS.labels[:3])
    assert "label_4" not in window.actions_.names()


# Any label by its title


def test_labels_are_found_by_what_is_typed(qtbot: QtBot, window: MainWindow):
    window.session.set_current(marks_of(window.session.article.annotations["e2"])[0])
    window.actions_["choose_label"].trigger()
    chooser = window.findChild(LabelChooser)
    assert chooser.choices.row(chooser.choices.currentIndex().row()).value == "LOC"
    qtbot.keyClicks(chooser.line, "group")
    assert chooser.choices.row(0).value == "NORP"
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert window.session.article.annotations.entities["e2"].label == "NORP"


def test_a_digit_in_the_list_is_the_label_of_that_key(qtbot: QtBot, window: MainWindow):
    window.view.select(Span(10, 15))
    window.actions_["choose_label"].trigger()
    chooser = window.findChild(LabelChooser)
    qtbot.keyClick(chooser.line, "0")
    assert chooser.isVisible()
    qtbot.keyClick(chooser.line, "2")
    assert [e.label for e in window.session.article.annotations.entities.values() if e.span == Span(10, 15)] == ["ORG"]
    window.session.set_current(marks_of(window.session.article.annotations["e2"])[0])
    window.view.select(None)
    window.actions_["repeat"].trigger()
    assert window.session.article.annotations.entities["e2"].label == "ORG"
