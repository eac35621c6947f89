"""What is pointed at in the article without being annotated: finds and findings, told by where they are seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotations
from copydesk.core.spans import Span
from copydesk.ui.looks.themes import DARK, LIGHT, Theme
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.passages import Passages

TEXT = "“We mean it, Ada Novak of Poole Council said.\n\nShe left for Velden on Monday."
LONG = "\n\n".join([TEXT] * 60)
MARK, ADA = Span(0, 1), Span(TEXT.index("Ada"), TEXT.index("Ada") + 9)

Opened = Callable[..., ArticleView]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """A window with an article open in it, without annotations."""

    def open_(text: str = TEXT, theme: Theme = LIGHT) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_theme(theme)
        view.resize(900, 600)
        view.show()
        view.show_article(text, Annotations())
        return view

    return open_


def differing(before: QImage, after: QImage) -> QRect:
    """The smallest rectangle around all pixels that differ."""
    where = [
        QRect(x, y, 1, 1)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    united = QRect()
    for each in where:
        united = united.united(each)
    return united


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_find_lies_under_its_words_and_goes_again(opened: Opened, theme: Theme) -> None:
    view = opened(theme=theme)
    before = view.viewport().grab().toImage()
    view.show_hits([ADA])
    changed = differing(before, view.viewport().grab().toImage())
    (words,) = view.rects_of_span(ADA)
    assert words.adjusted(-4, -4, 4, 4).contains(changed)
    assert changed.width() >= words.width()
    view.show_hits([])
    assert view.viewport().grab().toImage() == before


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_finding_is_a_wave_below_the_letters_even_of_a_single_mark(opened: Opened, theme: Theme) -> None:
    view = opened(theme=theme)
    before = view.viewport().grab().toImage()
    view.show_findings([(MARK, "This quotation mark is never closed.")])
    changed = differing(before, view.viewport().grab().toImage())
    (letter,) = view.rects_of_span(MARK)
    assert changed.top() >= letter.bottom()
    assert changed.bottom() < view.rects_of_span(Span(0, len(TEXT)))[1].top()
    assert changed.width() >= 8


def test_the_tool_tip_tells_findings_first_and_takes_no_markup(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    view = opened()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: said.append(words))
    view.show_findings([(ADA, "“Ada <b>Novak</b>” is labelled two ways."), (MARK, "Open.")])

    def hover(point: QPoint) -> str:
        there = view.viewport().mapToGlobal(point)
        QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, there))
        return said.pop()

    assert "“Ada &lt;b&gt;Novak&lt;/b&gt;” is labelled two ways." in hover(view.rects_of_span(ADA)[0].center())
    assert view.findings_at(view.rects_of_span(MARK)[0].center()) == ["Open."]
    assert hover(view.rects_of_span(Span(TEXT.index("Velden"), len(TEXT)))[0].center()) == ""


def test_pointing_out_what_is_far_away_does_not_scroll(opened: Opened) -> None:
    view = opened(LONG)
    view.document().size()
    view.verticalScrollBar().setValue(1500)
    view.show_hits([ADA, Span(len(LONG) - 9, len(LONG))])
    view.show_findings([(MARK, "Open.")])
    assert view.verticalScrollBar().value() == 1500


def test_another_article_has_none_of_it(opened: Opened) -> None:
    view = opened()
    plain = view.viewport().grab().toImage()
    view.show_hits([ADA])
    view.show_findings([(MARK, "Open.")])
    view.show_article(TEXT, Annotations())
    assert view.viewport().grab().toImage() == plain


spans = st.tuples(st.integers(0, 60), st.integers(1, 40)).map(lambda place: Span(place[0], place[0] + place[1]))


@given(st.lists(spans, max_size=12), st.integers(0, 80), st.integers(1, 40))
def test_what_is_between_two_places_is_all_that_touches_them(made: list[Span], start: int, length: int) -> None:
    passages = Passages((span, "") for span in made)
    here = Span(start, start + length)
    assert [span for span, _ in passages.between(here.start, here.end)] == sorted(
        span for span in made if span.overlaps(here)
    )
