"""Articles are set as the editor likes to read them, and the line being read stays where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotations, Entity
from copydesk.core.spans import Span
from copydesk.ui.looks.fonts import bring_fonts
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.typography import EASY, LIMITS, NEWSPAPER, PRESETS, SANS, ReadingType
from copydesk.ui.settings import FAMILY, LEADING, LETTERS, MEASURE, WORDS, Settings

TEXT = "\n\n".join(f"Paragraph {n}: " + "it rains and rains in Poole, she said. " * 6 for n in range(60)) + " 🙂"
MARK = Entity("e1", Span(TEXT.index("Poole"), TEXT.index("Poole") + 5), "LOC")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ArticleView:
    bring_fonts()
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.show_article(TEXT, Annotations.of([MARK]))
    return view


def changes() -> list[Callable[[ArticleView], None]]:
    """Everything that sets the page anew."""

    def typed(reading_type: ReadingType) -> Callable[[ArticleView], None]:
        return lambda view: view.set_type(reading_type)

    return [
        typed(EASY),
        typed(replace(NEWSPAPER, family=SANS)),
        typed(replace(NEWSPAPER, measure=44)),
        typed(replace(NEWSPAPER, leading=240)),
        typed(replace(NEWSPAPER, leading=120)),
        lambda view: view.set_zoom(200),
        lambda view: view.set_zoom(60),
    ]


@pytest.mark.parametrize("change", changes())
def test_the_line_with_the_caret_stays_where_it_is(view: ArticleView, change: Callable[[ArticleView], None]):
    view.set_caret(TEXT.index("Paragraph 30"))
    view.verticalScrollBar().setValue(round(view.row_at(view.caret()).top) - 300)
    change(view)
    assert view.row_at(view.caret()).top - view.scrolled().y() == pytest.approx(300, abs=1)


@pytest.mark.parametrize("change", changes())
def test_with_the_caret_out_of_view_the_line_at_the_top_stays(view: ArticleView, change: Callable[[ArticleView], None]):
    view.verticalScrollBar().setValue(4000)
    before = view.anchor()
    assert before is not None
    change(view)
    row = view.row_at(before[0])
    assert row.top - view.scrolled().y() == pytest.approx(before[1], abs=1)


def test_lines_are_as_long_as_the_measure_says(view: ArticleView):
    widths = {}
    for measure in (44, 60, 68):
        view.set_type(replace(NEWSPAPER, measure=measure))
        row = view.row_at(TEXT.index("Paragraph 3") + 20)
        widths[measure] = row.right - row.left
    assert widths[60] / widths[44] == pytest.approx(60 / 44, rel=0.01)
    assert widths[68] / widths[44] == pytest.approx(68 / 44, rel=0.01)
    fox = QFontMetricsF(view.font()).horizontalAdvance("the quick brown fox, said Ms Quill, jumps ove")
    assert fox / 45 * 44 == pytest.approx(widths[44], rel=0.05)


def test_lines_are_as_far_apart_as_the_leading_says(view: ArticleView):
    for leading in (120, 150, 240):
        view.set_type(replace(NEWSPAPER, leading=leading))
        row = view.row_at(0)
        assert (row.floor - row.top) / (row.foot - row.top) == pytest.approx(leading / 100)
        below = view.row_at(TEXT.index("\n") - 3)
        assert (below.top - row.top) % (row.floor - row.top) == pytest.approx(0, abs=1.5) or below.top > row.top


def test_an_article_opened_later_is_set_alike(view: ArticleView):
    view.set_type(EASY)
    before = view.row_at(400)
    view.show_article(TEXT, Annotations())
    assert view.row_at(400) == before


def test_marks_follow_the_type(view: ArticleView):
    before = view.rects_of("e1")
    view.set_type(EASY)
    (rect,) = view.rects_of("e1")
    assert rect != before[0]
    assert "e1" in {mark.annotation_id for mark in view.marks_at(rect.center())}


def test_what_was_selected_stays_selected(view: ArticleView):
    view.select(Span(10, 30))
    view.set_type(EASY)
    assert view.selected_span() == Span(10, 30)


def test_spacing_follows_the_size(qapp: QApplication):
    small, large = (EASY.font(QFont(), percent) for percent in (100, 200))
    assert large.letterSpacing() == pytest.approx(2 * small.letterSpacing(), rel=0.05)
    assert large.wordSpacing() == pytest.approx(2 * small.wordSpacing(), rel=0.05)
    assert small.letterSpacing() > 0


def test_the_spacing_for_dyslexic_readers_is_what_their_association_asks_for(qapp: QApplication):
    bring_fonts()
    plain, easy = replace(EASY, letters=0, words=0).font(QFont(), 100), EASY.font(QFont(), 100)
    letters = "the quick brown fox jumps over lazy dogs".replace(" ", "")
    width = QFontMetricsF(plain).horizontalAdvance(letters) / len(letters)
    between_letters = easy.letterSpacing()
    between_words = QFontMetricsF(plain).horizontalAdvance(" ") + easy.wordSpacing() + between_letters
    assert 0.25 <= between_letters / width <= 0.4
    assert between_words >= 3.5 * between_letters
    assert EASY.leading >= 150
    assert 60 <= EASY.measure <= 70


def test_the_bundled_faces_are_there(qapp: QApplication):
    bring_fonts()
    assert [QFontInfo(each.font(QFont(), 100)).family() for each in (NEWSPAPER, EASY)] == ["Literata", "Inter"]


def test_a_face_that_is_not_installed_gives_way_to_one_that_is(qapp: QApplication):
    assert QFontInfo(ReadingType("No Such Face").font(QFont(), 100)).family() != "No Such Face"


@pytest.mark.parametrize("name", LIMITS)
def test_a_step_leads_to_the_limit_and_not_beyond(name: str):
    least, most = (NEWSPAPER.stepped(name, steps) for steps in (-99, 99))
    assert getattr(least, name) == LIMITS[name].start
    assert getattr(most, name) == LIMITS[name].stop - 1
    assert getattr(NEWSPAPER.stepped(name, 1), name) > getattr(NEWSPAPER, name)


def test_every_preset_is_within_the_limits():
    for _, preset in PRESETS.values():
        assert preset.within_limits() == preset


def test_the_type_is_remembered_and_nonsense_is_brought_within_the_limits(tmp_path: Path):
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    assert settings.reading_type() == NEWSPAPER
    settings.set_reading_type(EASY)
    settings.save()
    again = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    assert again.reading_type() == EASY
    for setting, value in ((MEASURE, 9), (LEADING, 9000), (LETTERS, -3), (WORDS, 999)):
        again.set(setting, value)
    again.set(FAMILY, "No Such Face")
    assert again.reading_type() == ReadingType("No Such Face", 40, 250, 0, 60)
