"""Who sees no page and holds no mouse can use it all: everything has a name, a role and a place in the order of Tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.exchange.incoming import Problem
from copydesk.exchange.mapping import LabelMapping
from copydesk.exchange.units import Unit
from copydesk.intake.reading import Examined
from copydesk.intake.values import Plan, Preview, Recognised, Request, TheirLabel, UnitUse
from copydesk.store.spool import Spool
from copydesk.ui.announcing import Announcer, in_a_breath
from copydesk.ui.app import App
from copydesk.ui.dialogs.import_report import ImportReportDialog
from copydesk.ui.dialogs.welcome import Welcome
from copydesk.ui.importing.looking import Looked
from copydesk.ui.importing.preview_dialog import ImportPreview
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import PIPELINE, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.ui.window.panels import PANELS
from copydesk.workflow import Desk, ImportReport

TEXT = "Ada Novak spoke in Poole. “We won the vote,” she said."
_NEED_NAMES = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar, QSlider, QTextEdit,
)  # fmt: skip


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    settings.set(PIPELINE, "no such pipeline")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Desk.create(tmp_path / "a.copydesk", "a", "Ada") as desk:
        (article_id,) = desk.import_files([tmp_path / "a.txt"]).added
        found = (
            Entity("e1", Span(0, 9), "PERSON", score=0.92),
            Quote("q1", (Span(26, 44),), (Span(49, 53),), (Span(45, 48),), "Ada Novak", score=0.8),
        )
        desk.receive(article_id, "test", found).result()
    themes = Themes(qapp, "light")
    app = App(settings, themes)
    app.open(tmp_path / "a.copydesk")
    assert isinstance(app.window, MainWindow)
    for panel in PANELS:
        app.window.docks.show(panel.name)
    qtbot.waitUntil(lambda: not app.window.prefiller.running, timeout=60_000)  # type: ignore[union-attr]
    yield app.window
    app.close()
    themes.deleteLater()


def nameless(top: QWidget) -> set[str]:
    """The widgets that a screen reader could only call by what they are, or not at all."""
    found: set[str] = set()
    for widget in (top, *top.findChildren(QWidget)):
        around = top if isinstance(widget, QAbstractButton) and not widget.text() else widget.parentWidget()
        if widget is not top and not widget.isVisibleTo(around):
            continue  # hidden by itself; it gets its words when it is shown
        if widget.objectName().startswith("qt_") or not (widget is top or isinstance(widget, _NEED_NAMES)):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or isinstance(widget, QHeaderView) or _is_part(widget):
            continue  # a part of another widget, which has the name
        if not interface.text(QAccessible.Text.Name).strip():
            found.add(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} has no name")
        if interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and widget is not top:
            found.add(f"{type(widget).__name__} has no role")
    return found


def _is_part(widget: QWidget) -> bool:
    """True for the field of a box with arrows, the list that drops from a box, and the button that clears a field."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit):
            return True
        above = above.parentWidget()
    return above is not None and type(above).__name__ == "QFrame" and isinstance(above.parentWidget(), QComboBox)


def out_of_reach(top: QWidget) -> set[str]:
    """The widgets that take the focus by Tab and are not in the chain from the first one."""
    chain: set[QWidget] = set()
    here = top.nextInFocusChain()
    while here not in chain:
        chain.add(here)
        here = here.nextInFocusChain()
    takes_it = [each for each in top.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return {type(each).__name__ for each in takes_it if each.window() is top and each not in chain}


def test_everything_in_the_window_has_a_name_and_a_role(window: MainWindow) -> None:
    assert not nameless(window)


def test_tab_reaches_whatever_takes_the_focus(window: MainWindow) -> None:
    assert not out_of_reach(window)


_BY_ACTION = ("settings", "edit_scheme", "edit_keys", "palette", "cheat_sheet", "about", "about_suggestions", "help")


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen plugin, of popups
@pytest.mark.parametrize("name", _BY_ACTION)
def test_everything_in_a_dialog_has_a_name_and_tab_reaches_it(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    window.actions_[name].trigger()
    dialogs = [each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()]
    assert dialogs, f"{name} opened nothing"
    for dialog in dialogs:
        assert not nameless(dialog)
        assert not out_of_reach(dialog)
        dialog.close()


def _looked() -> Looked:
    """What a look at a file has found that has something of everything."""
    mapping = LabelMapping({"PER": "PERSON", "odd": None})
    problem = Problem("b.txt", None, "It is empty.")
    seen = Recognised(
        {"prodigy": 2, "csv": 1},
        3,
        2,
        theirs=(TheirLabel("PER", 3, ("Ada Novak",)), TheirLabel("odd", 1, ("x",))),
        units=(UnitUse(Unit.UTF16, 2, 1, 3, 0, 2),),
        problems=(problem,),
    )
    preview = Preview(seen, 2, 1, 0, 1, suggested=2, labels={"PERSON": 3}, left_out={"odd": 1}, problems=(problem,))
    examined = Examined(Request((Path("a.jsonl"), Path("b.csv"))), Spool(), seen)
    examined.close()
    return Looked(examined, seen.theirs, Plan(mapping=mapping), preview)


_MADE: dict[str, Callable[[MainWindow], QWidget]] = {
    "import_preview": lambda window: ImportPreview(window.session.desk.scheme, _looked(), window),
    "import_report": lambda window: ImportReportDialog(ImportReport(("a",), (), (), 0, False), window),
    "welcome": lambda window: Welcome("Ada"),
}


@pytest.mark.parametrize("name", _MADE)
def test_what_opens_by_itself_has_names_too(window: MainWindow, name: str) -> None:
    dialog = _MADE[name](window)
    dialog.show()
    assert not nameless(dialog)
    assert not out_of_reach(dialog)
    dialog.deleteLater()


@pytest.mark.parametrize(("mark", "action"), [("q1", "choose_speaker"), ("e1", "choose_label"), ("e1", "note")])
def test_choosers_have_names_too(window: MainWindow, mark: str, action: str) -> None:
    window.session.set_current(marks_of(window.session.article.annotations[mark])[0])  # type: ignore[union-attr]
    window.actions_[action].trigger()
    shown = [each for each in window.findChildren(QWidget) if each.isWindow() and each.isVisible()]
    for chooser in shown:
        assert not nameless(chooser)
        chooser.close()
    assert not nameless(window)


# What is read out


def test_going_to_an_annotation_reads_it_out_and_so_does_what_becomes_of_it(window: MainWindow) -> None:
    heard: list[str] = []
    announcer = Announcer(window.session, window.view, lambda widget, sentence: heard.append(sentence))
    window.view.setFocus()
    window.actions_["next_mark"].trigger()
    assert heard == ["Person Ada Novak, suggested, 92 %"]
    window.actions_["accept"].trigger()
    assert heard[1:] == ["Person Ada Novak, confirmed"]
    window.actions_["undo"].trigger()
    assert heard[2:] == ["Person Ada Novak, suggested, 92 %"]
    announcer.deleteLater()


def test_a_quote_says_who_speaks(window: MainWindow) -> None:
    opened = window.session.article
    assert opened is not None
    quote = opened.annotations.quotes["q1"]
    content = next(mark for mark in marks_of(quote) if mark.span == quote.content[0])
    words = in_a_breath(content, quote, window.session.desk.scheme, TEXT)
    assert words == "Content “We won the vote,”, suggested, 80 %, Ada Novak"


def test_the_list_is_the_twin_of_the_page(window: MainWindow) -> None:
    """Every annotation is in the list; going there by either of them goes there in both."""
    inspector = window.inspector
    opened = window.session.article
    assert opened is not None
    assert inspector.entity_model.count + inspector.quote_model.rowCount() == len(opened.annotations)
    window.actions_["next_mark"].trigger()
    assert inspector.entities.mark_of(inspector.entities.currentIndex()) == window.view.current()
    quote = marks_of(opened.annotations.quotes["q1"])[0]
    inspector.picked.emit(quote)
    assert window.view.current() == quote
