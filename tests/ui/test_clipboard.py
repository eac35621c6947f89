"""An article from the clipboard: copied words become a file that is imported like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.ui.clipboard import ClipboardFiles
from copydesk.ui.files import Files
from copydesk.ui.session import Session
from copydesk.ui.settings import LAST_FOLDER, Settings
from copydesk.workflow import Desk, ImportReport

RICH = "<meta charset='utf-8'><h1>Ties ironclad</h1><p>“We mean it,” <b>Austin</b> said in Seoul.</p><p>Short.</p>"


def mime(*, html: str = "", text: str = "", files: tuple[Path, ...] = ()) -> QMimeData:
    made = QMimeData()
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    if files:
        made.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return made


@pytest.fixture
def clipboard() -> Iterator[ClipboardFiles]:
    made = ClipboardFiles()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("copied", "suffix"),
    [
        (mime(html=RICH, text="Ties ironclad"), ".html"),
        (mime(text="Plain words 😊"), ".txt"),
        (mime(html="<img src='x'>", text="Plain words"), ".txt"),
        (mime(html="<!-- -->", text="Plain words"), ".txt"),
        (mime(html="<p>Two words</p>", text="Two words"), ".txt"),
        (mime(html="<div>" * 3000 + "many words that are nested too deep", text="Plain words"), ".txt"),
    ],
)
def test_words_are_rich_where_that_helps_and_plain_otherwise(
    clipboard: ClipboardFiles, copied: QMimeData, suffix: str
) -> None:
    file = clipboard.written(copied)
    assert file is not None
    assert file.name == f"clipboard{suffix}"


@pytest.mark.parametrize("copied", [mime(), mime(text=" \n"), mime(html="<img src='x'>")])
def test_without_words_there_is_no_file(clipboard: ClipboardFiles, copied: QMimeData) -> None:
    assert clipboard.written(copied) is None


def test_each_time_has_a_file_of_its_own_and_all_go_in_the_end(clipboard: ClipboardFiles) -> None:
    one, two = clipboard.written(mime(text="one")), clipboard.written(mime(text="two"))
    assert one is not None
    assert two is not None
    assert (one.read_text(encoding="utf-8"), two.read_text(encoding="utf-8")) == ("one", "two")
    clipboard.close()
    assert not one.exists()
    assert clipboard.written(mime(text="three")) is not None  # a new folder


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Files]]:
    made: list[tuple[Files, Session, QWidget]] = []
    path = tmp_path / "news.copydesk"
    Desk.create(path, "News", "Ada", news_scheme()).close()

    def files(*, read_only: bool = False) -> Files:
        session, window = Session(Desk.open(path, "Bo", read_only=read_only)), QWidget()
        settings = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
        settings.set(LAST_FOLDER, str(tmp_path))
        qtbot.addWidget(window)
        made.append((Files(session, settings, window), session, window))
        return made[-1][0]

    yield files
    QGuiApplication.clipboard().clear()
    for one, session, _ in made:
        one.close()
        session.close()


def paste(files: Files, copied: QMimeData, qtbot: QtBot) -> ImportReport:
    QGuiApplication.clipboard().setMimeData(copied)
    with qtbot.waitSignal(files.imported) as came:
        files.paste()
    return came.args[0]


def test_what_was_copied_in_a_browser_comes_in(opened: Callable[..., Files], qtbot: QtBot, tmp_path: Path) -> None:
    files = opened()
    (article_id,) = paste(files, mime(html=RICH, text="Ties ironclad"), qtbot).added
    article = files._session.desk.article(article_id)
    assert (article.title, article.text) == ("Ties ironclad", "“We mean it,” Austin said in Seoul.\n\nShort.")
    assert article_id.startswith("clipboard-")
    original = files._session.desk.original(article_id)
    assert original is not None
    assert original.name == "clipboard.html"
    # The next dialog opens where it did before.
    assert files._folder() == str(tmp_path)


def test_plain_words_and_copied_files_come_in(opened: Callable[..., Files], qtbot: QtBot, tmp_path: Path) -> None:
    files = opened()
    (article_id,) = paste(files, mime(text="Plain words 😊"), qtbot).added
    assert files._session.desk.article(article_id).text == "Plain words 😊"
    (tmp_path / "a.txt").write_text("From a file.", encoding="utf-8")
    (article_id,) = paste(files, mime(files=(tmp_path / "a.txt",)), qtbot).added
    assert article_id.startswith("a-")


def test_an_empty_clipboard_is_refused_and_so_is_a_project_for_reading_only(
    opened: Callable[..., Files], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setMimeData(mime(html="<img src='x'>"))
    files = opened()
    with qtbot.waitSignal(files._session.refused) as refused:
        files.paste()
    assert "no words on the clipboard" in refused.args[0]
    QGuiApplication.clipboard().setMimeData(mime(text="words"))
    files = opened(read_only=True)
    with qtbot.waitSignal(files.failed):
        files.paste()


def test_a_full_disk_is_said(opened: Callable[..., Files], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(copied: QMimeData) -> None:
        raise OSError(28, "No space left on device")

    files = opened()
    monkeypatch.setattr(files._clipboard, "written", full)
    QGuiApplication.clipboard().setMimeData(mime(text="words"))
    with qtbot.waitSignal(files.failed) as failed:
        files.paste()
    assert "No space left on device" in failed.args[0]
