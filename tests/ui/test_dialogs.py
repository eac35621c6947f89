"""What opens beside the window: each says what it must, and everything in it can be done by key."""

from __future__ import annotations

from importlib.resources import files

import pytest
from dragging import drop
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from copydesk.core.scheme import read_scheme
from copydesk.exchange.incoming import Problem
from copydesk.ui.action_set import ActionSet
from copydesk.ui.dialogs import welcome
from copydesk.ui.dialogs.about import About, versions
from copydesk.ui.dialogs.cheat_sheet import CheatSheet, groups_of
from copydesk.ui.dialogs.choice_list import Row
from copydesk.ui.dialogs.command_palette import CommandPalette, menu_path, rank
from copydesk.ui.dialogs.import_report import ImportReportDialog, as_text, summary, worth_showing
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.dialogs.welcome import Choice, Welcome, Wish
from copydesk.workflow import ImportReport


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window) -> list[QAction]:
    """An app in small: two menus, one within the other, and one action that cannot be done."""
    file = window.menuBar().addMenu("&File")
    export = file.addMenu("&Send && Share").addAction("&Export Gold…")
    export.setShortcuts([QKeySequence("Ctrl+E"), QKeySequence("Ctrl+Shift+E")])
    undo = window.menuBar().addMenu("&Edit").addAction("&Undo")
    undo.setShortcut("Ctrl+Z")
    undo.setEnabled(False)
    undo.setStatusTip("There is nothing left to undo in this article.")
    about = window.menuBar().addMenu("&Help").addAction("&About")
    return [export, undo, about]


# Welcome


@pytest.fixture
def page(qtbot, tmp_path) -> Welcome:
    (tmp_path / "News & Views.copydesk").touch()
    page = Welcome("Ada Novak", [tmp_path / "News & Views.copydesk", tmp_path / "gone.copydesk"])
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("wish", [Wish.NEW, Wish.OPEN, Wish.SAMPLE])
def test_a_choice_carries_the_name(page, qtbot, wish):
    page.name.setText("  Ben   Adler ")
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.buttons[wish], Qt.Key.Key_Return)
    assert chosen.args == [Choice(wish, "Ben Adler")]


def test_a_recent_project_is_one_press_away(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.recent_buttons[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [Choice(Wish.RECENT, "Ada Novak", tmp_path / "News & Views.copydesk")]
    assert page.recent_buttons[0].accessibleName() == "News & Views"


def test_a_recent_project_that_is_gone_is_marked_and_cannot_be_chosen(page):
    gone = page.recent_buttons[1]
    assert gone.accessibleName() == "gone"
    assert gone.accessibleDescription().startswith("Not found in")
    assert not gone.isEnabled()


def test_files_dropped_on_the_page_open_a_project_or_begin_one(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.chosen) as chosen:
        drop(page, tmp_path / "News & Views.copydesk")
    assert chosen.args == [Choice(Wish.RECENT, "Ada Novak", tmp_path / "News & Views.copydesk")]
    with qtbot.waitSignal(page.chosen) as chosen:
        drop(page, tmp_path / "a.txt", tmp_path / "b.txt")
    assert chosen.args == [Choice(Wish.NEW, "Ada Novak", articles=(tmp_path / "a.txt", tmp_path / "b.txt"))]


def test_nobody_corrects_without_a_name(page):
    page.name.setText("  ")
    assert not any(button.isEnabled() for button in (*page.buttons.values(), *page.recent_buttons))
    page.name.setText("A")
    assert all(button.isEnabled() for button in page.buttons.values())


def test_the_full_name_is_proposed_where_the_system_knows_it(monkeypatch):
    monkeypatch.setattr(welcome, "login_name", lambda: "ada")
    monkeypatch.setattr(welcome, "full_name", lambda: "Ada Novak")
    assert welcome.proposed_name("ada") == "Ada Novak"
    assert welcome.proposed_name("Ada N.") == "Ada N."
    monkeypatch.setattr(welcome, "full_name", lambda: None)
    assert welcome.proposed_name("ada") == "ada"


def test_the_reason_for_being_here_again_is_shown_as_it_stands(qtbot):
    page = Welcome("Ada", (), "The project <b>.copydesk is no longer there.")
    qtbot.addWidget(page)
    assert page.notice.textFormat() is Qt.TextFormat.PlainText
    assert page.notice.isVisibleTo(page)


# Command palette


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("so", "Sign Off and Open Next", "Remove This Person"),
        ("exp", "Export Gold…", "Next Paragraph"),
        ("undo", "Undo", "Bundle the Downloads"),
        ("ac", "Accept", "Take Back"),
        ("nexan", "Next Annotation", "Open Next Manuscript"),
    ],
)
def test_beginnings_of_words_fit_better(query, better, worse):
    assert rank(query, worse) is None or rank(query, better) < rank(query, worse)


def test_letters_in_another_order_do_not_fit():
    assert rank("og", "Go") is None
    assert rank("zz", "Zoom") is None


def test_a_dead_end_at_the_first_word_does_not_hide_a_title():
    assert rank("aone", "A Lone One") is not None


def rows_of(palette: CommandPalette) -> list[Row]:
    return [palette.choices.row(number) for number in range(palette.choices.rows.rowCount())]


@pytest.fixture
def palette(qtbot, window, actions) -> CommandPalette:
    palette = CommandPalette(actions, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    return palette


def test_the_palette_shows_menu_and_key(palette):
    row = rows_of(palette)[0]
    assert (row.text, row.detail, row.right) == ("Export Gold…", "File › Send & Share", "Ctrl+E")


def test_what_cannot_be_done_is_there_with_its_reason(palette, qtbot):
    qtbot.keyClicks(palette.line, "undo")
    row = rows_of(palette)[0]
    assert not row.enabled
    assert row.detail == "There is nothing left to undo in this article."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_letters_and_enter_do_the_action_after_the_palette_is_gone(palette, actions, qtbot):
    was_gone: list[bool] = []
    actions[0].triggered.connect(lambda: was_gone.append(not palette.isVisible()))
    qtbot.keyClicks(palette.line, "exgo")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert was_gone == [True]


def test_a_menu_name_finds_its_actions(palette, qtbot):
    qtbot.keyClicks(palette.line, "share")
    assert [row.text for row in rows_of(palette)] == ["Export Gold…"]


def test_arrows_walk_the_list_and_come_round(palette, qtbot):
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.choices.currentIndex().row() == 2
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.choices.currentIndex().row() == 0


def test_escape_leaves_everything_as_it_was(palette, actions, qtbot):
    with qtbot.assertNotEmitted(actions[0].triggered):
        qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


# Cheat sheet


def test_keys_are_listed_by_menu_and_actions_without_keys_are_not(actions):
    assert menu_path(actions[0]) == ("File", "Send & Share")
    assert groups_of(actions) == (
        ("File › Send & Share", (("Ctrl+E  Ctrl+Shift+E", "Export Gold"),)),
        ("Edit", (("Ctrl+Z", "Undo"),)),
    )


def test_the_sheet_of_the_whole_app_names_every_key(qtbot, window):
    scheme = read_scheme(files("copydesk.resources").joinpath("schemes/news.toml").read_text(encoding="utf-8"))
    table = ActionSet(scheme, window)
    table.install(window, window.menuBar(), [QWidget(window)])
    every = [table[name] for name in table.names()]
    sheet = CheatSheet(every, window)
    qtbot.addWidget(sheet)
    words = sheet.page.toPlainText().replace("\u200b", "")
    listed = [key.toString(QKeySequence.SequenceFormat.NativeText) for action in every for key in action.shortcuts()]
    assert [key for key in listed if key not in words] == []
    assert "Label Organisation" in words


# Import report

MIXED = ImportReport(
    added=("a1", "a2"),
    known=("a3",),
    problems=(Problem("/wire/a & <b>.jsonl", 17, "This line is not JSON."), Problem("/wire/x.jpg", None, "No text.")),
)


def test_only_what_has_something_to_say_is_shown():
    assert worth_showing(MIXED)
    assert worth_showing(ImportReport(known=("a1",)))
    assert not worth_showing(ImportReport(added=("a1",), known=("a2",)))


def test_the_summary_counts_in_sentences():
    assert summary(MIXED) == ("2 articles came in. 1 was in the project already. 2 problems are listed below.")
    assert summary(ImportReport(added=("a1",))) == "1 article came in."


def test_the_table_names_file_line_and_reason(qtbot):
    dialog = ImportReportDialog(MIXED)
    qtbot.addWidget(dialog)
    assert [dialog.table.item(0, place).text() for place in range(3)] == [
        "a & <b>.jsonl",
        "17",
        "This line is not JSON.",
    ]
    assert "&lt;b&gt;" in dialog.table.item(0, 0).toolTip()


def test_the_report_can_be_copied(qtbot):
    dialog = ImportReportDialog(MIXED)
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == as_text(MIXED)
    assert "/wire/a & <b>.jsonl\t17\tThis line is not JSON.\n" in as_text(MIXED)


def test_the_report_can_be_saved_and_says_where_or_why_not(qtbot, tmp_path):
    dialog = ImportReportDialog(MIXED)
    qtbot.addWidget(dialog)
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == as_text(MIXED)
    dialog.save(tmp_path / "missing" / "report.txt")
    assert "Choose another place." in dialog._said.text()


# Speaker

CANDIDATES = [("Lloyd Austin", "Secretary Lloyd Austin on Tuesday"), ("Lee Jong-sup", "his counterpart, Lee Jong-sup")]


@pytest.fixture
def chooser(qtbot, window) -> SpeakerChooser:
    window.setCentralWidget(QLineEdit(window))
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.centralWidget().setFocus()
    chooser = SpeakerChooser(CANDIDATES, "Lee Jong-sup", window.centralWidget())
    chooser.show_near(QRect(window.mapToGlobal(QPoint(200, 200)), QSize(80, 20)))
    return chooser


@pytest.mark.parametrize(
    ("key", "speaker"),
    [(Qt.Key.Key_1, "Lloyd Austin"), (Qt.Key.Key_2, "Lee Jong-sup"), (Qt.Key.Key_0, None)],
)
def test_one_digit_chooses_the_speaker(chooser, qtbot, key, speaker):
    with qtbot.waitSignal(chooser.chosen) as chosen, qtbot.assertNotEmitted(chooser.dismissed):
        qtbot.keyClick(chooser.line, key)
    assert chosen.args == [speaker]
    assert not chooser.isVisible()


def test_a_digit_without_a_candidate_does_nothing(chooser, qtbot):
    with qtbot.assertNotEmitted(chooser.chosen):
        qtbot.keyClick(chooser.line, Qt.Key.Key_7)
    assert chooser.isVisible()


def test_a_click_chooses_too(chooser, qtbot):
    there = chooser.choices.visualRect(chooser.choices.rows.index(0)).center()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.mouseClick(chooser.choices.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert chosen.args == ["Lloyd Austin"]


def test_whoever_speaks_now_is_lit_up_so_that_enter_changes_nothing(chooser, qtbot):
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chosen.args == ["Lee Jong-sup"]


def test_a_few_letters_find_a_candidate(chooser, qtbot):
    qtbot.keyClicks(chooser.line, "aust")
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chosen.args == ["Lloyd Austin"]


def test_a_name_that_nobody_proposed_can_be_typed(chooser, qtbot):
    qtbot.keyClicks(chooser.line, "Pope John 23")
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chosen.args == ["Pope John 23"]


def test_escape_leaves_the_speaker_alone(chooser, qtbot):
    with qtbot.waitSignal(chooser.dismissed), qtbot.assertNotEmitted(chooser.chosen):
        qtbot.keyClick(chooser.line, Qt.Key.Key_Escape)


def test_a_click_elsewhere_leaves_the_speaker_alone(chooser, window, qtbot):
    with qtbot.waitSignal(chooser.dismissed), qtbot.assertNotEmitted(chooser.chosen):
        window.centralWidget().setFocus(Qt.FocusReason.MouseFocusReason)


def test_the_focus_goes_back_to_where_it_was(chooser, window, qtbot):
    qtbot.keyClick(chooser.line, Qt.Key.Key_1)
    assert window.centralWidget().hasFocus()


@pytest.mark.parametrize("corner", [QPoint(0, 0), QPoint(890, 690), QPoint(0, 690)])
def test_the_popup_stays_in_the_window(chooser, window, corner):
    chooser.show_near(QRect(window.mapToGlobal(corner), QSize(4, 4)))
    assert window.rect().contains(chooser.geometry())


# About


def test_about_tells_the_versions_that_a_report_needs(qtbot):
    dialog = About()
    qtbot.addWidget(dialog)
    assert "PySide6" in versions()
    assert "Copydesk" in versions()
