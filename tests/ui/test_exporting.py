"""The export dialog: what goes out, what that loses, told before; how far it is; what came of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from exchange.gone_out import GOLD, SCHEME
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.article import Article
from copydesk.core.corrections import AddRemark, Rules, SignOffArticle, plan
from copydesk.core.remarks import RemarkKind
from copydesk.exchange.exporting import Order
from copydesk.exchange.formats import WRITABLE, format_named
from copydesk.exchange.losses import Lost
from copydesk.store.project import JournalEntry, Project, ProjectUnavailable, Status
from copydesk.ui.exporting import apart as apart_module
from copydesk.ui.exporting.apart import ApartExport, arguments, command
from copydesk.ui.exporting.dialog import ExportDialog
from copydesk.ui.exporting.format_form import FormatForm
from copydesk.ui.exporting.losses_table import LossesDialog, LossRow
from copydesk.ui.exporting.words import time_left
from copydesk.ui.settings import EXPORT, LAST_FOLDER, Settings
from copydesk.workflow import Day, Desk, Selection

AT = "2026-11-23T12:00:00+00:00"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        project.add(GOLD.article, "austin.txt")
        project.receive("austin", "en_news 1.0", GOLD.annotations)
        _correct(project, "austin", SignOffArticle(AT))
        project.add(Article("b", "Harbour", "The harbour of Poole.", {"tags": ["harbour"]}), "b.txt")
        _correct(project, "b", AddRemark(RemarkKind.FLAG, text="Look."))
    desk = Desk.open(path, "Ada")
    yield desk
    desk.close()


def _correct(project: Project, article_id: str, correction: SignOffArticle | AddRemark) -> None:
    stored = project.load(article_id)
    change = plan(stored.annotations, correction, Rules(stored.article.text, project.scheme.label_names, "Ada"))
    entry = JournalEntry(stored.last_seq + 1, "do", stored.last_seq + 1, change, "Ada", AT)
    project.append(article_id, entry, stored.annotations.apply(change))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    settings.set(LAST_FOLDER, str(tmp_path))
    return settings


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, settings: Settings) -> Iterator[ExportDialog]:
    dialog = ExportDialog(desk, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.asking.amount.text()))
    yield dialog
    dialog.close_jobs()


def pick(box, value: str) -> None:
    """Choose as an editor would: the signal of an editor's choice is sent."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def finished(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.result, timeout=60_000)


def test_gold_in_our_own_format_is_proposed_and_loses_nothing(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.asking.amount.text() == "1 article with 4 annotations"
    assert dialog.asking.foreseen.text() == "The format and the convention carry all of it."
    assert dialog.order.kind.name == "copydesk"
    assert dialog.order.target == tmp_path / "news.jsonl"
    assert dialog.asking.export.isEnabled()


def test_what_is_asked_for_is_counted_at_once(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.asking.selection_form
    pick(form.status, "all")
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "2 articles with 4 annotations")
    pick(form.tag, "flag")
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "1 article with 0 annotations")
    pick(form.tag, "harbour")
    pick(form.annotator, "Ada")
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "0 articles with 0 annotations")
    pick(form.annotator, "")
    pick(form.tag, "")
    form.labels.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "2 articles with 3 annotations")
    QTest.keyClicks(form.query, "harbour")
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "1 article with 0 annotations")


def test_a_day_is_asked_for_and_one_that_is_none_is_refused(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.asking.selection_form
    QTest.keyClicks(form.since, "2026-11-24")
    qtbot.waitUntil(lambda: dialog.asking.amount.text() == "0 articles with 0 annotations")
    QTest.keyClicks(form.since, "x")
    qtbot.waitUntil(lambda: "is no day" in dialog.asking.problem.text())
    assert not dialog.asking.export.isEnabled()
    form.since.clear()
    pick(form.day, Day.PUBLISHED.value)
    qtbot.waitUntil(lambda: dialog.asking.export.isEnabled())
    assert dialog.asking.problem.isHidden()
    assert dialog.asking.selection.day is Day.PUBLISHED


def test_what_would_be_lost_is_told_before_anything_is_written(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    pick(dialog.asking.format_form.convention, "guardian")
    qtbot.waitUntil(lambda: "Quotes left out: 1" in dialog.asking.foreseen.text())
    assert dialog.asking.foreseen.text().startswith("Would be lost or altered:")
    pick(dialog.asking.format_form.format, "doccano-labels")
    qtbot.waitUntil(lambda: "without their links" in dialog.asking.foreseen.text())
    assert not list(tmp_path.glob("*.jsonl"))


def test_without_labels_or_a_place_nothing_can_be_exported(dialog: ExportDialog, tmp_path: Path) -> None:
    form = dialog.asking.selection_form
    for row in range(form.labels.count()):
        form.labels.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert "at least one label" in dialog.asking.problem.text()
    form.labels.item(0).setCheckState(Qt.CheckState.Checked)
    place = dialog.asking.format_form.place
    for words, reason in (
        (str(tmp_path / "no" / "a.jsonl"), "There is no folder"),
        ("a.jsonl", "Choose where"),
        ("", "Ch"),
    ):
        place.setText(words)
        place.textEdited.emit(words)
        assert reason in dialog.asking.problem.text()
        assert not dialog.asking.export.isEnabled()


def test_an_export_goes_its_way_by_keys_alone(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    pick(dialog.asking.format_form.convention, "guardian")
    qtbot.waitUntil(lambda: "lost" in dialog.asking.foreseen.text())
    dialog.asking.selection_form.query.setFocus()
    QTest.keyClick(dialog.asking.selection_form.query, Qt.Key.Key_Return)
    finished(qtbot, dialog)
    assert dialog.result.headline.text() == f"1 article was written to {tmp_path / 'news.jsonl'}."
    assert "Quotes left out: 1" in dialog.result.lost.text()
    assert "news.manifest.json" in dialog.result.note.text()
    dialog.show_losses()
    table = dialog.findChild(LossesDialog).table
    assert [table.item(1, column).text() for column in range(3)] == ["austin", "q4", "Quotes left out"]
    dialog.findChild(LossesDialog).close()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_what_was_chosen_is_chosen_the_next_time(
    dialog: ExportDialog, qtbot: QtBot, desk: Desk, settings: Settings, tmp_path: Path
) -> None:
    form = dialog.asking.format_form
    pick(form.format, "brat")
    pick(form.choices["quotes"], "relations")
    pick(form.convention, "polnear")
    qtbot.waitUntil(lambda: dialog.asking.export.isEnabled())
    dialog.export()
    finished(qtbot, dialog)
    assert (tmp_path / "news" / "austin.ann").is_file()
    again = ExportDialog(desk, settings)
    qtbot.addWidget(again)
    form = again.asking.format_form
    assert (form.kind.name, form.chosen, form.convention.currentData()) == ("brat", {"quotes": "relations"}, "polnear")
    assert form.target == tmp_path / "news"
    again.close_jobs()


@pytest.mark.parametrize("remembered", ["{", "[]", '{"format": "word", "choices": {"brat": 1}}', '{"choices": 1}'])
def test_what_is_remembered_may_be_anything(remembered: str, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    form = FormatForm(bundled_conventions(), tmp_path, "news", parent)
    form.restore(remembered)
    assert form.kind.name in {kind.name for kind in WRITABLE}


def test_an_own_place_keeps_its_name_and_gets_the_suffix_of_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    form = dialog.asking.format_form
    form.place.setText(str(tmp_path / "mine.v2.jsonl"))
    form.place.textEdited.emit(form.place.text())
    pick(form.format, "brat")
    assert form.target == tmp_path / "mine.v2"
    pick(form.format, "label-studio")
    assert form.target == tmp_path / "mine.v2.json" or form.target.name.startswith("mine")


def test_a_place_can_be_chosen_in_a_dialog(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = dialog.asking.format_form
    chosen = str(tmp_path / "chosen.jsonl")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: (chosen, ""))
    form.choose.click()
    assert form.target == Path(chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: ("", ""))
    form.choose.click()
    assert form.target == Path(chosen)
    pick(form.format, "brat")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    form.choose.click()
    assert form.target == tmp_path / "news"


def test_a_file_that_is_there_is_told_of(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text("old", encoding="utf-8")
    pick(dialog.asking.format_form.convention, "")
    qtbot.waitUntil(lambda: "“news.jsonl” is there already" in dialog.asking.foreseen.text())


def test_a_strict_export_that_would_lose_something_writes_nothing(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    pick(dialog.asking.format_form.convention, "guardian")
    dialog.asking.format_form.strict.setChecked(True)
    dialog.export()
    qtbot.waitUntil(lambda: "Nothing was written" in dialog.asking.problem.text())
    assert "Quotes left out: 1" in dialog.asking.problem.text()
    assert not (tmp_path / "news.jsonl").exists()


def test_an_export_that_cannot_be_written_says_so(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").mkdir()
    dialog.export()
    qtbot.waitUntil(lambda: "could not be written" in dialog.asking.problem.text())
    assert dialog.pages.currentWidget() is dialog.asking


def test_escape_stops_an_export_and_leaves_nothing(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.export_selection

    def slow(selection, order, progress, stopped, tell):  # type: ignore[no-untyped-def]
        progress(1, 2)
        qtbot_free_wait(stopped)
        return real(selection, order, progress, stopped, tell)

    monkeypatch.setattr(desk, "export_selection", slow)
    dialog.export()
    qtbot.waitUntil(lambda: dialog.going.bar.maximum() == 2)
    assert dialog.going.words.text().startswith("Exporting: 1 of 2 articles, ")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.going.words.text() == "Stopping…"
    dialog.going.show_progress(2, 2, None)
    assert dialog.going.words.text() == "Stopping…"
    qtbot.waitUntil(lambda: "stopped" in dialog.asking.problem.text())
    assert not list(tmp_path.glob("news.jsonl*"))
    assert not list(tmp_path.glob(".*.part"))


def qtbot_free_wait(stopped) -> None:  # type: ignore[no-untyped-def]
    """Until somebody says stop: in the thread of the job, which has no event loop."""
    import time

    for _ in range(500):
        if stopped():
            return
        time.sleep(0.01)


def test_a_damaged_project_is_told_of(dialog: ExportDialog, qtbot: QtBot) -> None:
    failed: Future[object] = Future()
    failed.set_exception(ProjectUnavailable("The file is damaged."))
    dialog._offered(failed)  # type: ignore[arg-type]
    assert "The file is damaged." in dialog.asking.problem.text()
    dialog._ended(failed)  # type: ignore[arg-type]
    assert "The file is damaged." in dialog.asking.problem.text()


def test_the_folder_is_shown(dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    dialog.show_folder()
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]


def test_many_losses_are_shown_as_the_first_of_them(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    rows = [LossRow("a", "e1", Lost.EDGES, "Widened.")]
    table = LossesDialog(rows, 5000, tmp_path / "x.losses.jsonl", dialog)
    assert table.table.rowCount() == 1
    dialog.show_losses()  # nothing was exported yet


@pytest.mark.parametrize(("seconds", "words"), [(10, "less than a minute left"), (130, "about 2 min left")])
def test_time_left_is_said_roughly(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


# In a process of its own


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own format as one that needs spaCy."""
    formats = tuple(replace(kind, apart=True) if kind.name == "copydesk" else kind for kind in WRITABLE)
    monkeypatch.setattr("copydesk.ui.exporting.format_form.WRITABLE", formats)


def test_a_format_that_needs_spacy_is_written_in_a_process_of_its_own(
    apart: None, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    pick(dialog.asking.format_form.convention, "guardian")
    dialog.export()
    finished(qtbot, dialog)
    assert "Quotes left out: 1" in dialog.result.lost.text()
    assert json.loads((tmp_path / "news.manifest.json").read_text("utf-8"))["articles"] == 1
    dialog.show_losses()
    assert dialog.findChild(LossesDialog).table.rowCount() == 2
    (tmp_path / "news.losses.jsonl").unlink()
    dialog.show_losses()
    assert "cannot be shown" in dialog.result.note.text()


def test_what_that_process_refuses_is_said(apart: None, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    pick(dialog.asking.format_form.convention, "guardian")
    dialog.asking.format_form.strict.setChecked(True)
    dialog.export()
    qtbot.waitUntil(lambda: "Nothing was written" in dialog.asking.problem.text(), timeout=60_000)
    assert not (tmp_path / "news.jsonl").exists()


def test_that_process_is_stopped_with_the_dialog(apart: None, dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.export()
    dialog.stop()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.going, timeout=60_000)


def test_closing_the_window_ends_that_process(apart: None, dialog: ExportDialog) -> None:
    dialog.export()
    dialog.close_jobs()


def test_a_process_that_cannot_start_says_so(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart_module, "command", lambda: ["/nowhere/python"])
    export = ApartExport([], dialog)
    with qtbot.waitSignal(export.failed):
        export.start()


def test_a_frozen_build_is_its_own_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command() == [sys.executable, "-P", "-m", "copydesk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable]


def test_the_words_for_that_process_mean_the_same(tmp_path: Path) -> None:
    selection = Selection(
        frozenset({Status.GOLD}),
        frozenset({"Ada", "-x"}),
        frozenset({"Ben"}),
        frozenset({"LOC"}),
        frozenset({"flag"}),
        "2026",
        "2027",
        Day.PUBLISHED,
        "--words",
    )
    order = Order(format_named("brat"), tmp_path / "o", SCHEME, {"quotes": "events"}, strict=True)
    words = arguments(tmp_path / "p.copydesk", selection, order)
    import argparse

    from copydesk.dispatch.export_command import _selection, add_export_options

    parser = argparse.ArgumentParser()
    add_export_options(parser)
    parsed = parser.parse_args(words[1:])
    assert _selection(parsed) == selection
    assert (parsed.to, parsed.choices, parsed.strict) == ("brat", [("quotes", "events")], True)
    assert "all" in arguments(tmp_path / "p", replace(selection, statuses=frozenset()), order)


def test_spacy_never_comes_into_the_windows_process() -> None:
    code = (
        "import sys, copydesk.ui.exporting.dialog\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'spacy', 'tqdm', 'trafilatura'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"


def test_what_was_exported_is_remembered_in_words_of_json(
    dialog: ExportDialog, qtbot: QtBot, settings: Settings
) -> None:
    dialog.export()
    finished(qtbot, dialog)
    assert json.loads(settings.get(EXPORT))["format"] == "copydesk"


_WITH_SPACY = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from copydesk.ui.exporting.dialog import ExportDialog
from copydesk.ui.settings import LAST_FOLDER, Settings
from copydesk.workflow import Desk

app, folder = QApplication([]), Path(sys.argv[1])
settings = Settings(QSettings(str(folder / "a.ini"), QSettings.Format.IniFormat))
settings.set(LAST_FOLDER, str(folder))
desk = Desk.open(folder / "news.copydesk", "Ada")
dialog = ExportDialog(desk, settings)
form = dialog.asking.format_form
form.format.setCurrentIndex(form.format.findData("spacy"))
form.format.activated.emit(0)
dialog.export()
loop = QEventLoop()
timer = QTimer(interval=20)
timer.timeout.connect(lambda: dialog.pages.currentWidget() is dialog.going or loop.quit())
timer.start()
loop.exec()
print(dialog.pages.currentWidget() is dialog.result, "spacy" in sys.modules)
dialog.close_jobs()
desk.close()
"""


def test_docbin_is_written_while_the_window_never_meets_spacy(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    done = subprocess.run(
        [sys.executable, "-c", _WITH_SPACY, str(tmp_path)], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.stdout.split() == ["True", "False"], done.stderr
    assert list((tmp_path / "news").glob("*.spacy"))
