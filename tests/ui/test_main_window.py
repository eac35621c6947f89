"""The window as a whole, on a real project, driven as an editor drives it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dragging import drop
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Kind, Quote, Role, State
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.ui.dialogs.command_palette import CommandPalette
from copydesk.ui.dialogs.import_report import ImportReportDialog
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.exporting.dialog import ExportDialog
from copydesk.ui.importing.preview_dialog import ImportPreview
from copydesk.ui.looks.themes import DARK, LIGHT, Themes
from copydesk.ui.page.typography import EASY, NEWSPAPER, SANS, ReadingType
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import PALETTE, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk, Status

# The offscreen plugin says so of windows and popups; real ones do support it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak spoke in Poole. 🙂\n\n“It rains,” she said, “and it is cold.”\n\n" + "Words to scroll. " * 900
WORKER = """
import json, sys
print(json.dumps({"ready": True, "pipeline": "first words 1"}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    end = len(question["text"].split()[0])
    annotations = [{"id": "e1", "span": [0, end], "label": "PERSON"}]
    print(json.dumps({"id": question["id"], "pipeline": "first words 1", "annotations": annotations}), flush=True)
"""


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


SUGGESTIONS = (
    Entity("e1", _span("Ada Novak"), "ORG"),
    Entity("e2", _span("Poole"), "LOC"),
    Quote("q3", (_span("“It rains,”"),), (_span("said"),), (_span("she"),)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "2.txt").write_text("Bo Berg sat in Lund.", encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt", tmp_path / "2.txt"])
        assert desk.receive(report.added[0], "test 1", SUGGESTIONS).result()
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, path: Path, settings: Settings, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []
    worker = tmp_path / "worker.py"
    worker.write_text(WORKER, encoding="utf-8")
    themes = Themes(qapp, "light")

    def open_window(*, read_only: bool = False) -> MainWindow:
        desk = Desk.open(path, "Bo", read_only=read_only)
        session = Session(desk)
        prefiller = Prefiller([sys.executable, str(worker)], lambda article_id: desk.article(article_id).text, session)
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
    themes.choose("light")
    themes.deleteLater()


@pytest.fixture
def window(opened: Callable[..., MainWindow]) -> MainWindow:
    return opened()


def _entity(window: MainWindow, annotation_id: str) -> Entity:
    assert window.session.article is not None
    return window.session.article.annotations.entities[annotation_id]


def _quote(window: MainWindow, annotation_id: str = "q3") -> Quote:
    assert window.session.article is not None
    return window.session.article.annotations.quotes[annotation_id]


def _page_colour(window: MainWindow) -> str:
    """As it is painted, which is not always as the palette says."""
    return window.view.viewport().grab().toImage().pixelColor(3, 3).name()


def _press(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    """Press keys where the focus is: single characters, or names with modifiers (“Ctrl+Return”)."""
    held = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
    }
    for key in keys:
        *modifiers, name = key.split("+")
        widget = window.focusWidget() or window
        modifier = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            modifier |= held[each]
        qtbot.keyClick(widget, getattr(Qt.Key, f"Key_{name.upper() if len(name) == 1 else name}"), modifier)


def test_the_article_is_there_with_what_was_suggested(window: MainWindow):
    assert "News" in window.windowTitle()
    assert window.view.hasFocus()
    assert len(window.view.rects_of("e1")) == 1
    assert window.inspector.quote_model.rowCount() == 1
    assert window.status.saved == "✓ All changes saved"


def test_a_mark_picked_on_either_side_lights_up_the_other(window: MainWindow, qtbot: QtBot):
    first = window.view.rects_of("e1")[0]
    qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    assert window.inspector.current() == marks_of(SUGGESTIONS[0])[0]
    window.inspector.picked.emit(marks_of(SUGGESTIONS[1])[0])
    assert window.view.current() == marks_of(SUGGESTIONS[1])[0]


def test_everything_is_corrected_with_keys_alone(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "1")
    assert (_entity(window, "e1").label, _entity(window, "e1").state) == ("PERSON", State.CORRECTED)
    _press(qtbot, window, "Tab", "Return")
    assert _entity(window, "e2").state is State.KEPT
    _press(qtbot, window, "Shift+B")
    assert window.status.said == "The edge cannot go further that way."
    _press(qtbot, window, "B")
    assert _entity(window, "e2").span.of(TEXT) == "in Poole"
    _press(qtbot, window, "Alt+Shift+Right", "Alt+Left")
    assert _entity(window, "e2").span.of(TEXT) == "n Pool"
    _press(qtbot, window, "Tab", "M")
    assert _quote(window).kind is Kind.MIXED
    _press(qtbot, window, "Tab", "Delete")
    assert _quote(window).source == ()
    _press(qtbot, window, "Ctrl+Z", "Ctrl+Z")
    assert (_quote(window).source, _quote(window).kind) == ((_span("she"),), Kind.DIRECT)
    _press(qtbot, window, "Ctrl+Shift+Z")
    assert _quote(window).kind is Kind.MIXED


def test_a_digit_on_the_source_of_a_quote_labels_the_name_that_stands_there(window: MainWindow, qtbot: QtBot):
    source = marks_of(SUGGESTIONS[2])[-1]
    assert source.role is Role.SOURCE
    window.session.set_current(source)
    _press(qtbot, window, "1")
    added = window.session.annotation
    assert isinstance(added, Entity), window.status.said
    assert (added.span.of(TEXT), added.label) == ("she", "PERSON")
    window.session.set_current(source)
    _press(qtbot, window, "9")
    assert _entity(window, added.id).label == "MISC"
    assert sum(each.span == source.span for each in window.session.article.annotations.entities.values()) == 1


def test_a_digit_on_a_source_that_says_more_than_a_name_makes_no_name_of_it(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(SUGGESTIONS[2])[-1])
    window.view.select(_span("Ada Novak spoke in Poole"))
    _press(qtbot, window, "S")
    source = window.session.current
    assert source is not None
    assert source.role is Role.SOURCE
    before = window.session.article.annotations
    _press(qtbot, window, "1")
    assert window.session.article.annotations is before
    assert "Select a name" in window.status.said


def test_what_could_not_be_done_is_forgotten_once_something_could(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "D")
    assert window.status.said
    _press(qtbot, window, "Tab", "1")
    assert window.status.said == ""


def test_what_happened_stays_to_be_read_when_suggestions_arrive(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+PageDown")
    window.status.say("3 articles came in.")
    _press(qtbot, window, "Ctrl+R")
    qtbot.waitUntil(lambda: not window.prefiller.running)
    assert _entity(window, "e1").span == Span(0, 2)
    assert window.status.said == "3 articles came in."


def test_an_import_says_how_long_it_will_take(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(f"Report {number}.", encoding="utf-8")
    told: list[str] = []
    window.files.progressed.connect(lambda progress: told.append(window.status.importing.text))
    window.files.bring_in([folder])
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 14)
    assert any("left" in words for words in told)
    qtbot.waitUntil(lambda: not window.prefiller.running)


def test_tab_goes_on_from_where_the_caret_was_moved_to(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "Tab", "Tab")
    assert window.session.current is not None
    assert window.session.current.annotation_id == "q3"
    _press(qtbot, window, "Ctrl+Home", "Tab")
    assert window.session.current.annotation_id == "e1"


def test_tab_goes_on_from_an_annotation_whose_edge_was_moved(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "Shift+B", "Tab")
    assert window.session.current is not None
    assert window.session.current.annotation_id == "e2"


def test_the_zoom_of_the_wheel_is_there_at_the_next_start(opened: Callable[..., MainWindow]):
    window = opened()
    window.view.set_zoom(150)
    window.close()
    assert opened().view.zoom() == 150


def test_words_are_selected_and_made_an_entity_with_keys_alone(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, *["Ctrl+Right"] * 2, *["Ctrl+Shift+Right"] * 2, "9")
    added = window.session.annotation
    assert isinstance(added, Entity)
    assert (added.span.of(TEXT), added.label) == ("spoke in", "MISC")


def test_a_second_fragment_is_added_and_the_speaker_chosen_with_keys_alone(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(SUGGESTIONS[2])[0])
    window.view.select(_span("“and it is cold.”"))
    _press(qtbot, window, "Shift+C")
    assert [span.of(TEXT) for span in _quote(window).content] == ["“It rains,”", "“and it is cold.”"]
    _press(qtbot, window, "P")
    chooser = window.findChild(SpeakerChooser)
    assert chooser is not None
    qtbot.keyClicks(chooser.line, "Ada Novak")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert _quote(window).speaker == "Ada Novak"


def test_selecting_alone_changes_nothing(window: MainWindow, qtbot: QtBot):
    before = window.session.article
    qtbot.waitUntil(lambda: window.session.desk.unsaved == 0)  # which article is open is remembered, too
    _press(qtbot, window, "Ctrl+A", "Shift+Left", "Escape")
    window.view.select(Span(3, 30))
    assert window.session.article is before
    assert window.session.desk.unsaved == 0


def test_no_correction_makes_the_page_jump(window: MainWindow, qtbot: QtBot):
    bar = window.view.verticalScrollBar()
    window.session.set_current(marks_of(SUGGESTIONS[0])[0])
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    _press(qtbot, window, "1", "Return", "E", "Delete")
    assert window.session.article is not None
    assert "e1" not in window.session.article.annotations
    assert bar.value() == place


def test_letters_typed_into_the_search_stay_letters(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(SUGGESTIONS[0])[0])
    _press(qtbot, window, "Ctrl+G")
    qtbot.keyClicks(window.queue.filter_box, "q1 Novak")
    qtbot.keyClick(window.queue.filter_box, Qt.Key.Key_Backspace)
    assert window.queue.filter_box.text() == "q1 Nova"
    assert _entity(window, "e1").label == "ORG"


def test_letters_work_in_the_annotations_too(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(SUGGESTIONS[0])[0])
    window.inspector.setFocus()
    _press(qtbot, window, "1")
    assert _entity(window, "e1").label == "PERSON"


def test_f6_walks_through_the_panels(window: MainWindow, qtbot: QtBot):
    seen = []
    for _ in range(3):
        _press(qtbot, window, "F6")
        focused = QApplication.focusWidget()
        panels = {"queue": window.queue, "view": window.view, "inspector": window.inspector}
        seen.append(next(name for name, panel in panels.items() if panel is focused or panel.isAncestorOf(focused)))
    assert seen == ["inspector", "queue", "view"]


def test_signing_off_opens_the_next_article_and_the_queue_shows_the_gold(window: MainWindow, qtbot: QtBot):
    first = window.session.article
    assert first is not None
    _press(qtbot, window, "Ctrl+Return", "Ctrl+Return")  # most of it was not on the screen
    assert window.session.article is not None
    assert window.session.article.article.text.startswith("Bo Berg")
    qtbot.waitUntil(lambda: window.queue.model.row_at(0).status is Status.GOLD)
    assert "is gold" in window.status.said


def test_saving_is_told_truthfully(window: MainWindow, qtbot: QtBot):
    told: list[tuple[bool, str]] = []
    window.session.saved_changed.connect(lambda unsaved: told.append((unsaved > 0, window.status.saved)))
    _press(qtbot, window, "Tab", "1")
    qtbot.waitUntil(lambda: (False, "✓ All changes saved") in told)
    assert set(told) <= {(True, "Saving…"), (False, "✓ All changes saved")}


def test_the_palette_offers_to_make_a_quote_before_removing_one(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(SUGGESTIONS[2])[0])
    _press(qtbot, window, "Ctrl+K")
    palette = window.findChild(CommandPalette)
    qtbot.keyClicks(palette.line, "quote")
    assert palette.choices.row(0).text == "Make a Quote"
    palette.reject()


def test_undo_names_the_change_in_the_menu(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "1")
    assert window.actions_["undo"].text() == "&Undo Changing the Label"
    _press(qtbot, window, "Ctrl+Z")
    assert window.actions_["redo"].text() == "&Redo Changing the Label"


def test_a_project_that_somebody_else_has_open_can_be_read_but_not_corrected(
    opened: Callable[..., MainWindow], qtbot: QtBot
):
    window = opened(read_only=True)
    assert window.status.saved == "Read-only"
    _press(qtbot, window, "Tab", "1")
    assert _entity(window, "e1").label == "ORG"
    assert window.status.said == "This project is open for reading only."
    assert not window.actions_["sign_off"].isEnabled()


def test_files_that_are_dropped_come_in(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "3.txt").write_text("Cy Cole ran in Rome.", encoding="utf-8")
    drop(window, tmp_path / "3.txt")
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 3)
    qtbot.waitUntil(lambda: not window.prefiller.running)


def test_what_could_not_be_imported_is_reported_and_the_rest_comes_in(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "good.txt").write_text("Cy Cole ran in Rome.", encoding="utf-8")
    (folder / "empty.txt").touch()
    window.files.bring_in([folder])
    qtbot.waitUntil(lambda: window.findChild(ImportPreview) is not None)
    QTest.keyClick(window.findChild(ImportPreview), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ImportReportDialog) is not None)
    assert window.queue.model.rowCount() == 3
    window.findChild(ImportReportDialog).reject()
    qtbot.waitUntil(lambda: not window.prefiller.running)


def test_gold_goes_out(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    _press(qtbot, window, "Ctrl+Return", "Ctrl+Return")
    window.files.choose_export()
    dialog = window.findChild(ExportDialog)
    dialog.asking.format_form.place.setText(str(tmp_path / "gold.jsonl"))
    dialog.export()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.result)
    dialog.accept()
    (line,) = (tmp_path / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["text"] == TEXT.strip()


def test_suggestions_for_the_open_article_appear_without_a_jump(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+PageDown")
    assert window.session.article is not None
    assert len(window.session.article.annotations) == 0
    _press(qtbot, window, "Ctrl+R")
    qtbot.waitUntil(lambda: not window.prefiller.running)
    assert _entity(window, "e1").span == Span(0, 2)
    assert window.view.rects_of("e1")
    assert not window.actions_["suggest_waiting"].isEnabled()


def test_the_zoom_is_there_at_the_next_start(opened: Callable[..., MainWindow], qtbot: QtBot):
    window = opened()
    _press(qtbot, window, "Ctrl+Equal", "Ctrl+Equal")
    window.close()
    assert opened().view.zoom() == 120


def test_a_theme_is_chosen_for_the_whole_window(window: MainWindow):
    window.actions_["theme_dark"].trigger()
    assert window.themes.current == DARK
    assert _page_colour(window) == DARK.page
    window.actions_["theme_light"].trigger()
    assert _page_colour(window) == LIGHT.page


def test_the_type_is_changed_by_key_and_is_there_at_the_next_start(opened: Callable[..., MainWindow], qtbot: QtBot):
    window = opened()
    _press(qtbot, window, "Alt+Minus", "Alt+Minus", "Alt+Plus")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(window.view, key, both)
    window.actions_["type_sans"].trigger()
    assert window.actions_["type_sans"].isChecked()
    assert not window.actions_["type_serif"].isChecked()
    window.close()
    again = opened()
    assert again.view.reading_type() == ReadingType(SANS, NEWSPAPER.measure - 4, NEWSPAPER.leading + 10)
    again.actions_["type_easy"].trigger()
    assert again.view.reading_type() == EASY
    again.actions_["type_easy"].trigger()
    assert again.view.reading_type() == NEWSPAPER
    again.actions_["measure_wider"].trigger()
    again.actions_["reset_type"].trigger()
    assert again.view.reading_type() == NEWSPAPER


def test_a_palette_is_chosen_and_is_there_at_the_next_start(opened: Callable[..., MainWindow], settings: Settings):
    window = opened()
    before = window.view.viewport().grab().toImage()
    window.actions_["palette_mono"].trigger()
    assert window.actions_["palette_mono"].isChecked()
    assert window.view.viewport().grab().toImage() != before
    assert settings.get(PALETTE) == "mono"
    window.actions_["palette_scheme"].trigger()
    assert window.view.viewport().grab().toImage() == before


def test_what_was_done_is_in_the_file_once_the_window_is_closed(
    opened: Callable[..., MainWindow], qtbot: QtBot, path: Path
):
    window = opened()
    _press(qtbot, window, "Tab", "1")
    window.close()
    with Desk.open(path, "Cy") as desk:
        stored = desk.open_article(desk.ids()[0])
        assert stored.annotations.entities["e1"].label == "PERSON"
        assert stored.annotations.entities["e1"].annotator == "Bo"
        assert stored.history.next_undo is not None


def test_the_role_that_is_current_is_explained(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "Tab", "Tab", "Tab")
    assert window.session.current is not None
    assert window.session.current.role is Role.SOURCE


def test_the_window_comes_up_without_spacy(tmp_path: Path):
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from copydesk.ui.app import App, dressed
from copydesk.ui.settings import PALETTE, Settings
from copydesk.ui.looks.themes import Themes
qt = QApplication([])
dressed(qt)
app = App(Settings.of_user(), Themes(qt, "light"), "no such pipeline")
app.open_sample()
QTimer.singleShot(200, qt.quit)
qt.exec()
assert app.window.session.article is not None
heavy = {"spacy", "thinc", "trafilatura", "mammoth"} & set(sys.modules)
app.close()
print(sorted(heavy))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_the_palette_does_what_is_typed_and_no_letter_reaches_the_article(window: MainWindow, qtbot: QtBot):
    before = window.session.article
    _press(qtbot, window, "Ctrl+K")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.line, "sign off")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert before is not None
    assert window.session.desk.open_article(before.article.id).status is Status.GOLD


def test_an_untouched_article_can_be_read_again_and_shows_the_new_suggestions_alone(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "Tab", "Tab")
    _press(qtbot, window, "Ctrl+Shift+R")
    qtbot.waitUntil(lambda: not window.prefiller.running)
    assert window.session.article is not None
    assert list(window.session.article.annotations) == [Entity("e1", Span(0, 3), "PERSON")]
    assert window.session.current is None
    assert window.session.quote is None
    assert list(window.inspector.quote_model) == []
    assert list(window.inspector.entity_model) == ["Person, 1", "Ada, Person, suggested"]
    here = window.view.rects_of("e1")[0].center()
    assert [mark.annotation_id for mark in window.view.marks_at(here)] == ["e1"]
    assert window.session.desk.open_article(window.session.article.article.id).pipeline == "first words 1"
    _press(qtbot, window, "Ctrl+Home", "Tab", "Return", "Ctrl+Z")
    assert not window.actions_["suggest_again"].isEnabled()


def test_a_corrected_article_is_not_read_again(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Tab", "Return")
    assert "corrected already" in window.actions_.reason("suggest_again")
    window.suggesting.suggest_again()
    assert not window.prefiller.running


def test_what_was_corrected_while_it_is_read_again_stays(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+Shift+R", "Tab", "Return")
    qtbot.waitUntil(lambda: not window.prefiller.running)
    assert _entity(window, "e1").label == "ORG"
    assert "e2" in window.session.article.annotations
