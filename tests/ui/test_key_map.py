"""Keys that an editor changes: what wins, what is refused, what is remembered, and the page where it is done."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, State
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.ui.actions import ACTIONS
from copydesk.ui.dialogs.cheat_sheet import groups_of
from copydesk.ui.dialogs.shortcut_editor import NAME_ROLE, ShortcutEditor
from copydesk.ui.key_map import BadKeyMap, KeyMap, normal
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import KEYS, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ADA = Entity("e1", Span(0, 9), "PERSON")
NAMES = [row.name for row in ACTIONS]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


def test_at_first_every_key_is_the_tables(settings: Settings):
    keys = KeyMap(settings)
    assert all(keys.keys(row.name) == tuple(map(normal, row.keys)) for row in ACTIONS)
    assert keys.changes == 0


def test_a_key_that_is_given_is_taken_from_where_it_was_and_only_that_is_remembered(settings: Settings):
    keys = KeyMap(settings)
    keys.give("accept", ("Q",))
    assert keys.owner("Q") == "accept"
    assert keys.keys("make_quote") == ()
    assert sorted(settings.get(KEYS)) == ["accept=Q", "make_quote="]
    again = KeyMap(settings)
    assert (again.keys("accept"), again.keys("make_quote")) == (("Q",), ())
    assert again.is_changed("make_quote")


def test_an_action_as_it_came_takes_its_key_back(settings: Settings):
    keys = KeyMap(settings)
    keys.give("accept", ("Q",))
    keys.reset("make_quote")
    assert (keys.keys("make_quote"), keys.keys("accept")) == (("Q",), ())
    keys.reset_all()
    assert keys.changes == 0
    assert settings.get(KEYS) == []


def test_a_key_given_as_it_came_is_no_change(settings: Settings):
    keys = KeyMap(settings)
    keys.give("accept", ("Enter",))
    keys.give("accept", ("Return", "Enter"))
    assert settings.get(KEYS) == []


def test_letters_are_refused_where_one_types_and_allowed_in_the_article(settings: Settings):
    keys = KeyMap(settings)
    assert "Hold Ctrl or Alt" in keys.why_not("export_gold", "X")
    assert "Hold Ctrl or Alt" in keys.why_not("export_gold", "Shift+Return")
    assert keys.why_not("export_gold", "Ctrl+X") == ""
    assert keys.why_not("export_gold", "F12") == ""
    assert keys.why_not("accept", "X") == ""


def test_settings_edited_by_hand_keep_nothing_shut(settings: Settings):
    settings.set(KEYS, ["accept=Q", "remove=Q", "nonsense=X", "accept_next=Ctrl+Bogus", "no equals sign", "undo"])
    keys = KeyMap(settings)
    assert keys.keys("accept") == ("Q",)
    assert keys.keys("remove") == ()
    assert keys.keys("make_quote") == ()
    assert keys.keys("accept_next") == ()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["give", "reset"]),
            st.sampled_from(NAMES),
            st.lists(st.sampled_from(["Q", "X", "Return", "Ctrl+Z", "F12", "Ctrl+Shift+P"]), max_size=3),
        ),
        max_size=8,
    )
)
def test_whatever_is_changed_a_key_does_one_thing_and_all_is_there_at_the_next_start(tmp_path_factory, deeds):
    ini = tmp_path_factory.mktemp("keys") / "copydesk.ini"
    settings = Settings(QSettings(str(ini), QSettings.Format.IniFormat))
    keys = KeyMap(settings)
    for deed, name, wanted in deeds:
        keys.give(name, [key for key in wanted if not keys.why_not(name, key)]) if deed == "give" else keys.reset(name)
        given = [key for each in NAMES for key in keys.keys(each)]
        assert len(given) == len(set(given))
    again = KeyMap(settings)
    assert {name: again.keys(name) for name in NAMES} == {name: keys.keys(name) for name in NAMES}
    other = KeyMap(Settings(QSettings(str(ini.with_name("other.ini")), QSettings.Format.IniFormat)))
    other.take_toml(keys.to_toml())
    assert {name: other.keys(name) for name in NAMES} == {name: keys.keys(name) for name in NAMES}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("accept", "That is no map of keys"),
        ("accept = 3", "“accept” has no list of keys there."),
        ('accept = ["Ctrl+No such key"]', "“accept” has no list of keys there."),
        ('quit = ["Q"]', "“quit” cannot have its keys."),
    ],
)
def test_a_file_that_is_no_map_of_keys_changes_nothing(settings: Settings, text: str, reason: str):
    keys = KeyMap(settings)
    keys.give("accept", ("X",))
    with pytest.raises(BadKeyMap) as refused:
        keys.take_toml(text)
    assert refused.value.reason.startswith(reason)
    assert keys.keys("accept") == ("X",)


def test_a_file_of_another_version_is_taken_as_far_as_it_goes(settings: Settings):
    keys = KeyMap(settings)
    assert keys.take_toml('accept = ["X"]\nfly_to_the_moon = ["Y"]\n') == 1
    assert keys.keys("accept") == ("X",)


# In the window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "1.txt").write_text("Ada Novak spoke in Poole.", encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt"])
        desk.receive(report.added[0], "test 1", (ADA,)).result()
    themes = Themes(qapp, "light")
    session = Session(Desk.open(path, "Bo"))
    prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: session.desk.article(article_id).text, session)
    window = MainWindow(session, prefiller, settings, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ShortcutEditor:
    window.actions_["edit_keys"].trigger()
    page = window.findChild(ShortcutEditor)
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _go_to(page: ShortcutEditor, name: str) -> None:
    rows = page.table.model()
    place = next(row for row in range(rows.rowCount()) if rows.index(row, 0).data(NAME_ROLE) == name)
    page.table.setCurrentIndex(rows.index(place, 1))
    page.table.setFocus()


def _press(qtbot: QtBot, page: ShortcutEditor, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key, held)


def test_a_new_key_is_in_force_at_once_everywhere(window: MainWindow, page: ShortcutEditor, qtbot: QtBot):
    _go_to(page, "accept")
    _press(qtbot, page, Qt.Key.Key_Return)
    _press(qtbot, page, Qt.Key.Key_F12)
    assert page.says.text() == "“Accept” is on F12 now."
    assert page.table.hasFocus()
    window.session.set_current(marks_of(ADA)[0])
    assert "(F12)" in window.actions_["accept"].toolTip()
    assert ("F12", "Accept") in [row for _, rows in groups_of(window.actions_) for row in rows]
    menu = window.inspector.menu_for(marks_of(ADA)[0])
    assert menu.actions()[0].text() == "Accept\tF12"
    page.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert window.session.article.annotations.entities["e1"].state is State.SUGGESTED
    qtbot.keyClick(window.view, Qt.Key.Key_F12)
    assert window.session.article.annotations.entities["e1"].state is State.KEPT


def test_a_key_that_is_taken_says_where_and_return_takes_it(window: MainWindow, page: ShortcutEditor, qtbot: QtBot):
    _go_to(page, "accept")
    _press(qtbot, page, Qt.Key.Key_Return)
    _press(qtbot, page, Qt.Key.Key_Q)
    assert "Q is the key of “Make a Quote”" in page.says.text()
    assert window.keys.keys("accept") == ("Return", "Enter")
    _press(qtbot, page, Qt.Key.Key_Return)
    assert window.keys.keys("accept") == ("Q",)
    assert window.keys.keys("make_quote") == ()
    assert window.actions_["make_quote"].shortcuts() == []


def test_escape_leaves_all_as_it_is_and_then_closes_the_page(window: MainWindow, page: ShortcutEditor, qtbot: QtBot):
    _go_to(page, "accept")
    _press(qtbot, page, Qt.Key.Key_Return)
    _press(qtbot, page, Qt.Key.Key_Q)
    _press(qtbot, page, Qt.Key.Key_Escape)
    assert window.keys.changes == 0
    assert page.isVisible()
    _press(qtbot, page, Qt.Key.Key_Escape)
    assert not page.isVisible()


@pytest.mark.parametrize(
    ("key", "held", "written"),
    [
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "Shift+Tab"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier, "Ctrl+Tab"),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "F12"),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "Ctrl+Shift+P"),
    ],
)
def test_keys_are_heard_as_they_are_pressed(page: ShortcutEditor, qtbot: QtBot, key, held, written):
    _go_to(page, "accept")
    page.ask()
    heard: list[str] = []
    page.field.pressed.connect(heard.append)
    _press(qtbot, page, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    _press(qtbot, page, key, held)
    assert heard == [written]
    assert QKeySequence(written).count() == 1


def test_a_second_key_is_added_keys_are_taken_away_and_come_back(
    window: MainWindow, page: ShortcutEditor, qtbot: QtBot
):
    _go_to(page, "accept_next")
    page.ask(adds=True)
    _press(qtbot, page, Qt.Key.Key_F12)
    assert window.keys.keys("accept_next") == ("A", "F12")
    assert page.table.currentIndex().siblingAtColumn(2).data() == "A   F12  •"
    _press(qtbot, page, Qt.Key.Key_Delete)
    assert window.keys.keys("accept_next") == ()
    page.reset()
    assert window.keys.keys("accept_next") == ("A",)
    page.clear()
    page.reset_all()
    assert window.keys.changes == 0
    page.grab()


def test_actions_are_found_by_name_menu_or_key(page: ShortcutEditor, qtbot: QtBot):
    qtbot.keyClicks(page.search, "Ctrl+Shift+Return")
    assert page.table.model().rowCount() == 1
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.current() == "reopen"
    page.search.setText("edges")
    assert page.table.model().rowCount() > 7


def test_keys_go_to_a_file_and_come_back(window: MainWindow, page: ShortcutEditor, tmp_path: Path):
    window.keys.give("accept", ("X",))
    page.write(tmp_path / "keys.toml")
    assert "were written" in page.says.text()
    window.keys.reset_all()
    page.read(tmp_path / "keys.toml")
    assert window.keys.keys("accept") == ("X",)
    page.read(tmp_path / "none.toml")
    assert "could not be read" in page.says.text()
    page.write(tmp_path / "no folder" / "keys.toml")
    assert "could not be written" in page.says.text()
    (tmp_path / "bad.toml").write_text("[", encoding="utf-8")
    page.read(tmp_path / "bad.toml")
    assert "no map of keys" in page.says.text()
    assert window.keys.keys("accept") == ("X",)
