"""Coming back: to the article, the line, the caret and the mark where one stopped; to projects; to a window."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dragging import drop
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Quote, Role
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import GEOMETRY, PLACES, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.ui.window.places import Places
from copydesk.ui.window.recent_menu import RecentMenu
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak spoke in Poole.\n\n“It rains,” she said.\n\n" + "Words to scroll past, line after line. 🙂\n\n" * 400
QUOTE = Quote(
    "q3", (Span(TEXT.index("“"), TEXT.index("”") + 1),), (), (Span(TEXT.index("she"), TEXT.index("she") + 3),)
)
SUGGESTIONS = (Entity("e1", Span(0, 9), "PERSON"), QUOTE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "2.txt").write_text("Bo Berg sat in Lund. " * 900, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt", tmp_path / "2.txt"])
        desk.receive(report.added[0], "test 1", SUGGESTIONS).result()
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, path: Path, settings: Settings) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []
    themes = Themes(qapp, "light")

    def open_window() -> MainWindow:
        desk = Desk.open(path, "Bo")
        session = Session(desk)
        prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: desk.article(article_id).text, session)
        window = MainWindow(session, prefiller, settings, themes)
        session.setParent(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
        window.start()
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    themes.deleteLater()


def _where(window: MainWindow) -> tuple[object, ...]:
    article = window.session.article
    assert article is not None
    return (
        article.article.id,
        window.view.verticalScrollBar().value(),
        window.view.caret(),
        window.session.current,
        window.view.current(),
        window.inspector.current(),
    )


def _go_far(window: MainWindow) -> None:
    window.session.set_current(marks_of(QUOTE)[1])
    window.view.set_caret(4000)
    window.view.verticalScrollBar().setValue(3333)


def test_one_comes_back_to_exactly_where_one_stopped(opened: Callable[[], MainWindow]):
    window = opened()
    _go_far(window)
    before = _where(window)
    assert before[1] == 3333
    window.close()
    again = opened()
    assert _where(again) == before
    assert again.session.current is not None
    assert again.session.current.role is Role.SOURCE
    assert again.session.quote is not None


def test_one_comes_back_to_ones_own_article_though_a_colleague_was_in_another(
    opened: Callable[[], MainWindow], path: Path
):
    window = opened()
    window.session.step(1)
    mine = window.session.article
    window.close()
    with Desk.open(path, "Ada") as desk:
        desk.remember("open_article", desk.ids()[0])
    again = opened()
    assert mine is not None
    assert again.session.article is not None
    assert again.session.article.article.id == mine.article.id


def test_each_article_keeps_its_own_place(opened: Callable[[], MainWindow]):
    window = opened()
    _go_far(window)
    before = _where(window)
    window.session.step(1)
    assert window.session.current is None
    assert window.view.verticalScrollBar().value() == 0
    window.session.step(-1)
    assert _where(window) == before


def test_a_place_is_written_down_soon_after_the_editor_got_there(
    opened: Callable[[], MainWindow], settings: Settings, qtbot: QtBot
):
    window = opened()
    places = window.findChild(Places)
    assert places is not None
    window.view.set_caret(77)
    qtbot.waitUntil(lambda: any(json.loads(line)["caret"] == 77 for line in settings.get(PLACES)))


def test_the_line_at_the_top_stays_there_in_a_window_of_another_width(opened: Callable[[], MainWindow]):
    window = opened()
    _go_far(window)
    top = window.view.anchor()
    window.close()
    window = opened()
    window.resize(900, 600)
    assert top is not None
    assert window.view.anchor() is not None
    assert abs(window.view.anchor()[0] - top[0]) < 120


@pytest.mark.parametrize(
    "line", ["", "no JSON", "[]", "3", '{"project": "p"}', '{"project": 1, "article": 2, "top": "x"}']
)
def test_a_place_that_was_edited_by_hand_keeps_nothing_shut(
    opened: Callable[[], MainWindow], settings: Settings, line: str
):
    settings.set(PLACES, [line])
    assert opened().view.caret() == 0


def test_a_place_beyond_the_text_is_the_nearest_there_is(
    opened: Callable[[], MainWindow], settings: Settings, path: Path
):
    with Desk.open(path, "Bo", read_only=True) as desk:
        first = desk.ids()[0]
    place = {"project": str(path), "article": first, "top": 9**9, "shift": 0, "caret": 9**9, "mark": ["e9", "", 4]}
    settings.set(PLACES, [json.dumps(place)])
    assert opened().view.caret() == len(TEXT.rstrip())


def test_a_window_from_a_screen_that_is_gone_comes_up_on_one_that_is_there(
    opened: Callable[[], MainWindow], settings: Settings
):
    window = opened()
    window.setGeometry(QRect(9000, 7000, 800, 600))
    window.close()
    assert not settings.get(GEOMETRY).isEmpty()
    again = opened()
    seen = again.frameGeometry().intersected(QGuiApplication.primaryScreen().availableGeometry())
    assert seen.width() > 300
    assert seen.height() > 200


def test_recent_projects_that_are_gone_are_marked_and_can_be_forgotten(
    settings: Settings, tmp_path: Path, qtbot: QtBot
):
    (tmp_path / "a & b.copydesk").touch()
    for name in ("gone.copydesk", "a & b.copydesk"):
        settings.project_opened(tmp_path / name)
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    menu.fill()
    here, gone, _, forget = menu.actions()
    assert here.isEnabled()
    assert "a && b.copydesk" in here.text()
    assert not gone.isEnabled()
    assert gone.text().endswith("gone.copydesk – not found")
    with qtbot.waitSignal(menu.chosen) as chosen:
        here.trigger()
    assert chosen.args == [tmp_path / "a & b.copydesk"]
    forget.trigger()
    assert settings.recent_projects() == [tmp_path / "a & b.copydesk"]


def test_a_project_dropped_on_the_window_is_opened(opened: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path):
    window = opened()
    with qtbot.waitSignal(window.wanted) as wanted:
        assert drop(window, tmp_path / "other.copydesk")
    assert wanted.args == ["open_recent", tmp_path / "other.copydesk"]


def test_what_is_no_file_is_not_taken(opened: Callable[[], MainWindow]):
    assert not drop(opened())
