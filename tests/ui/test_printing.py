"""The article on paper: every line once, marks legible without colour, names in the margin, a PDF that is whole."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Quote, Role, State
from copydesk.core.lanes import marks_of
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.actions.situation import Situation, has_quote
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.printing.article_print import ArticlePrint, Sheet
from copydesk.ui.printing.printing import _file_name
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCHEME = read_scheme(news_scheme())
A4 = QSizeF(670, 1010)
TEXT = "Ada Novak spoke in Poole 🏖 <b>twice</b>.\n\n“It rains,” she said, “and it pours.”\n\n" + "Words follow. " * 700


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


ADA = Entity("e1", _span("Ada Novak"), "PERSON", State.KEPT)
POOLE = Entity("e2", _span("Poole"), "LOC")
ZONE = Entity("e3", _span("twice"), "ZONE")
QUOTE = Quote("q4", (_span("“It rains,”"), _span("“and it pours.”")), (_span("said"),), (_span("she"),), "Ada Novak")
MARKUP = Quote("q5", (_span("<b>twice</b>"),), speaker="Ada & Bo")
ALL = Annotations.of([ADA, POOLE, ZONE, QUOTE])


def _picture(printed: ArticlePrint, number: int = 0) -> QImage:
    image = QImage(A4.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    printed.paint(painter, number)
    painter.end()
    return image


def _ink(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """How many pixels of a rectangle are not white."""
    white = QColor("white").rgb()
    return sum(image.pixel(x, y) != white for x in range(left, right, 2) for y in range(top, bottom, 2))


def _grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def test_every_line_is_on_one_page_and_no_page_overflows(qapp):
    printed = ArticlePrint(Sheet("Title", TEXT, ALL, SCHEME), A4)
    pages = printed._pages
    assert printed.count > 2
    assert all(above.bottom == below.top for above, below in pairwise(pages))
    assert all(page.bottom - page.top + page.offset <= printed._body.height() for page in pages)
    assert pages[-1].bottom == pytest.approx(printed._edit.document().size().height(), abs=1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.text("ab “”\n🏖א\u2029", max_size=1200), st.integers(150, 500))
def test_any_article_has_pages_that_follow_each_other(qapp, text, height):
    printed = ArticlePrint(Sheet("Title", text, Annotations(), None), QSizeF(420, height))
    pages = printed._pages
    assert pages[0].top == 0
    assert all(above.bottom == below.top for above, below in pairwise(pages))
    for number in range(printed.count):
        _picture(printed, number)


def test_a_title_that_the_text_begins_with_is_not_printed_twice(qapp):
    other = ArticlePrint(Sheet("A title of its own", TEXT, ALL, SCHEME), A4)
    same = ArticlePrint(Sheet("Ada Novak spoke in Poole…", TEXT, ALL, SCHEME), A4)
    assert other._pages[0].offset > same._pages[0].offset == 0


def test_the_speaker_stands_in_the_margin_once(qapp):
    with_quote, without = (
        _picture(ArticlePrint(Sheet("Title", TEXT, annotations, SCHEME), A4))
        for annotations in (ALL, Annotations.of([ADA, POOLE, ZONE]))
    )
    margin = (548, 60, 670, 900)
    assert _ink(without, *margin) == 0
    assert _ink(with_quote, *margin) > 0
    assert _ink(with_quote, margin[0], 200, margin[2], 900) == 0


@pytest.mark.parametrize(("one", "other"), [("PERSON", "LOC"), ("ORG", "DATE"), ("PERSON", "ZONE")])
def test_labels_can_be_told_apart_without_colour(qapp, one: str, other: str):
    pictures = [
        _grey(_picture(ArticlePrint(Sheet("Title", TEXT, Annotations.of([Entity("e1", ADA.span, label)]), SCHEME), A4)))
        for label in (one, other)
    ]
    above = [picture.copy(0, 60, 540, 60) for picture in pictures]
    assert above[0] != above[1]


def test_what_is_confirmed_looks_different_without_colour(qapp):
    pictures = [
        _grey(
            _picture(ArticlePrint(Sheet("T", TEXT, Annotations.of([Entity("e1", ADA.span, "LOC", state)]), None), A4))
        )
        for state in (State.SUGGESTED, State.KEPT)
    ]
    assert pictures[0] != pictures[1]


def test_the_legend_names_the_labels_and_roles_that_occur_with_their_numbers(qapp):
    legend = ArticlePrint(Sheet("Title", TEXT, ALL, SCHEME), A4).legend
    assert [(entry.title, entry.count) for entry in legend.entries] == [
        ("Person (PERSON)", 1),
        ("Location (LOC)", 1),
        ("ZONE", 1),
        (SCHEME.role(Role.CONTENT).title, 2),
        (SCHEME.role(Role.CUE).title, 1),
        (SCHEME.role(Role.SOURCE).title, 1),
    ]
    assert ArticlePrint(Sheet("Title", TEXT, Annotations(), SCHEME), A4).legend.height == 0


def test_a_legend_that_does_not_fit_has_a_page_of_its_own(qapp):
    one = Annotations.of([Entity("e1", Span(0, 3), "PERSON")])
    for words in range(1, 400):  # until an article just fills its page
        printed = ArticlePrint(Sheet("Title", "Ada ran. " * words, one, SCHEME), QSizeF(420, 300))
        last = printed._pages[-1]
        if last.top == last.bottom:
            break
    assert last.top == last.bottom
    assert _ink(_picture(printed, printed.count - 1), 40, 30, 400, 200) > 0


# In the window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt"])
        desk.receive(report.added[0], "test 1", (ADA, POOLE, QUOTE, MARKUP)).result()
    themes = Themes(qapp, "dark")
    session = Session(Desk.open(path, "Bo", read_only=True))
    prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: session.desk.article(article_id).text, session)
    ini = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, prefiller, ini, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    QApplication.clipboard().clear()  # Qt without a screen crashes at its end over what Python has put there
    window.close()
    window.deleteLater()
    themes.choose("light")
    themes.deleteLater()


def test_an_article_is_written_to_a_pdf_also_from_a_project_that_is_read_only(window: MainWindow, tmp_path: Path):
    window.printing.write_pdf(tmp_path / "a.pdf")
    assert window.status.said == f"The article was written to {tmp_path / 'a.pdf'}."
    written = (tmp_path / "a.pdf").read_bytes()
    assert written.startswith(b"%PDF-")
    opened = window.session.article
    assert opened is not None
    pages = len(re.findall(rb"/Type /Page\b", written))
    assert pages >= 3
    assert sorted(path.name for path in tmp_path.glob("*.pdf*")) == ["a.pdf"]


def test_a_pdf_that_cannot_be_written_says_so(window: MainWindow, tmp_path: Path):
    window.printing.write_pdf(tmp_path / "no such folder" / "a.pdf")
    assert "could not be written" in window.status.said


def test_an_article_is_written_to_a_page_for_the_browser(window: MainWindow, tmp_path: Path):
    window.printing.write_page(tmp_path / "a.html")
    assert window.status.said == f"The article was written to {tmp_path / 'a.html'}."
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in page
    assert "PERSON" in page
    assert "“It rains,” … “and it pours.”" in page


def test_the_sheet_says_what_and_when_and_by_whom(window: MainWindow):
    opened = window.session.article
    assert opened is not None
    sheet = window.printing.sheet(opened)
    assert sheet.foot == "News  ·  Bo"
    assert "suggested" in sheet.about
    assert sheet.date


@pytest.mark.parametrize(
    ("title", "name"), [("A “B”: c/d\\e?", "A B c d e"), ("…", "article"), ("ünï 1", "ünï 1"), ("x" * 99, "x" * 60)]
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str):
    assert _file_name(title) == name


def test_a_quote_is_copied_with_who_said_it_as_text_and_as_rich_text(window: MainWindow):
    assert "Go to a quote first" in has_quote(Situation(has_article=True))
    window.session.set_current(marks_of(QUOTE)[0])
    window.actions_["copy_quote"].trigger()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "“It rains,” … “and it pours,” said Ada Novak."
    assert copied.html().count("said Ada Novak") == 1
    assert window.status.said.startswith("Copied: “It rains,”")


def test_rich_text_is_escaped(window: MainWindow):
    window.session.set_current(marks_of(MARKUP)[0])
    window.actions_["copy_quote"].trigger()
    assert "&lt;b&gt;twice&lt;/b&gt;" in QApplication.clipboard().mimeData().html()


def test_an_article_without_a_link_is_told_by_its_id(window: MainWindow):
    window.actions_["copy_link"].trigger()
    opened = window.session.article
    assert opened is not None
    assert QApplication.clipboard().text() == opened.article.id


def test_the_pages_are_previewed(window: MainWindow, qtbot: QtBot):
    window.actions_["print_preview"].trigger()
    preview = window.findChild(QPrintPreviewDialog)
    pages = preview.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: pages.pageCount() >= 3)
    preview.reject()


def test_a_printer_is_asked_for(window: MainWindow):
    window.actions_["print"].trigger()
    dialog = window.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
