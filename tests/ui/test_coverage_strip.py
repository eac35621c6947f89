"""The strip beside the scroll bar shows the whole article: annotations, what is open, and where the view is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.coverage import Coverage, Paragraphs, quotations_of
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.looks.themes import DARK, LIGHT, colour_of
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.coverage_strip import CoverageStrip
from copydesk.ui.page.text_scale import TextScale

SCHEME = read_scheme(news_scheme())
TEXT = "\n\n".join(
    f"Paragraph {n} of an article with Ada Novak in it." if n != 50 else "“It rains,” she said." for n in range(100)
)
PERSON = Entity("e1", Span(TEXT.index("Ada"), TEXT.index("Ada") + 9), "PERSON")
QUOTE = Quote("q2", (Span(TEXT.index("“"), TEXT.index("”") + 1),))


class Watch(QObject):
    """What the watch of a window says, set by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs = Paragraphs(TEXT)
        self.coverage = Coverage()

    def say(self, annotations: Annotations, seen: range = range(100)) -> None:
        self.coverage = Coverage.of(quotations_of(TEXT), annotations, len(self.paragraphs), seen)
        self.changed.emit()


class Desk:
    """A view and its strip, 600 pixels high."""

    def __init__(self, qtbot: QtBot) -> None:
        self.watch = Watch()
        self.view = ArticleView()
        self.strip = CoverageStrip(self.view, self.watch)  # type: ignore[arg-type]
        for widget in (self.view, self.strip):
            qtbot.addWidget(widget)
            widget.resize(800, 600)
            widget.show()
        self.view.set_scheme(SCHEME)
        self.strip.set_scheme(SCHEME)

    def show(self, *annotations: Entity | Quote, seen: range = range(100)) -> None:
        shown = Annotations.of(annotations)
        self.view.show_article(TEXT, shown)
        self.strip.show_article(TEXT, shown)
        self.watch.say(shown, seen)

    def change(self, *annotations: Entity | Quote, touched: str) -> None:
        shown = Annotations.of(annotations)
        self.watch.say(shown)
        self.strip.show_annotations(shown, frozenset({touched}))

    def picture(self) -> QImage:
        return self.strip.grab().toImage()

    def row_of(self, offset: int) -> int:
        return int(TextScale(self.watch.paragraphs.spans, 68).height_of(offset) * self.strip.height())

    def colours(self, offset: int) -> set[str]:
        """All colours in the rows around an offset's."""
        picture, row = self.picture(), self.row_of(offset)
        return {
            picture.pixelColor(x, y).name()
            for y in range(max(0, row - 2), min(picture.height(), row + 4))
            for x in range(picture.width())
        }


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def colour(name: str) -> str:
    row = SCHEME.label(name) or next(style for style in SCHEME.roles if style.role.value == name)
    return colour_of(row.look, LIGHT).name()


def test_annotations_are_ticks_in_the_colours_of_their_labels(desk: Desk):
    desk.show(PERSON, QUOTE)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum())
    assert colour("PERSON") in desk.colours(PERSON.span.start)
    assert colour("content") in desk.colours(QUOTE.content[0].start)
    assert colour("content") not in desk.colours(PERSON.span.start)


def test_a_quotation_in_no_quote_is_marked_until_it_is_in_one(desk: Desk):
    desk.show(PERSON)
    place = QUOTE.content[0].start
    assert LIGHT.warn in desk.colours(place)
    assert "One quotation is in no quote." in desk.strip.accessibleDescription()
    desk.change(PERSON, QUOTE, touched="q2")
    assert LIGHT.warn not in desk.colours(place)
    assert colour("content") in desk.colours(place)
    assert desk.strip.accessibleDescription().startswith("Every quotation is accounted for")


def test_what_was_not_on_the_screen_is_hatched_until_it_was(desk: Desk):
    desk.show(QUOTE, seen=range(90))
    hatched = desk.picture()
    last = desk.watch.paragraphs.spans[95].start
    assert len(desk.colours(last)) > 2
    desk.watch.say(Annotations.of([QUOTE]))
    assert desk.picture() != hatched
    assert len(desk.colours(last)) == 2  # page and border


def test_a_change_draws_what_drawing_all_anew_would(desk: Desk):
    desk.show(PERSON, QUOTE)
    moved = Entity("e1", Span(TEXT.rindex("Ada"), TEXT.rindex("Ada") + 9), "ORG")
    desk.picture()
    desk.change(moved, QUOTE, touched="e1")
    in_part = desk.picture()
    desk.strip.set_theme(LIGHT)
    assert desk.picture() == in_part
    desk.change(QUOTE, touched="e1")
    in_part = desk.picture()
    desk.strip.set_theme(LIGHT)
    assert desk.picture() == in_part


def test_only_the_rows_that_changed_are_drawn(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    desk.show(PERSON, QUOTE)
    desk.picture()
    drawn: list[int] = []
    draw: Callable[..., None] = desk.strip._draw
    monkeypatch.setattr(
        desk.strip, "_draw", lambda painter, top, foot: (drawn.append(foot - top), draw(painter, top, foot))
    )
    desk.picture()
    desk.change(Entity("e1", PERSON.span, "ORG"), QUOTE, touched="e1")
    desk.picture()
    assert len(drawn) == 1
    assert drawn[0] < 20


def test_the_part_in_view_is_framed_and_moves_with_the_scroll_bar(desk: Desk):
    desk.show(PERSON)
    before = desk.picture()
    desk.view.verticalScrollBar().setValue(900)
    assert desk.picture() != before


def test_a_click_brings_that_place_into_the_middle_and_a_drag_goes_on(desk: Desk, qtbot: QtBot):
    desk.show(QUOTE)
    offset = QUOTE.content[0].start
    qtbot.mousePress(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, desk.row_of(offset) + 1))
    seen = desk.view.seen_span()
    assert seen is not None
    assert seen[0] < offset < seen[1]
    qtbot.mouseMove(desk.strip, QPoint(5, 599))
    qtbot.mouseRelease(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 599))


def test_the_wheel_scrolls_the_article(desk: Desk):
    desk.show(QUOTE)
    place = QPointF(5, 100)
    down = QWheelEvent(
        place,
        QPointF(desk.strip.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.strip, down)
    assert desk.view.verticalScrollBar().value() > 0


def test_dragging_to_either_end_shows_that_end(desk: Desk, qtbot: QtBot):
    desk.show(QUOTE)
    qtbot.mousePress(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 599))
    assert desk.view.verticalScrollBar().value() == desk.view.verticalScrollBar().maximum() or (
        desk.view.seen_span() or (0, 0)
    )[1] == len(TEXT)
    qtbot.mousePress(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 0))
    assert desk.view.verticalScrollBar().value() == 0


def test_the_tool_tip_says_what_lies_there(desk: Desk):
    desk.show(PERSON, seen=range(60))
    assert "Ada Novak" in desk.strip.tip_at(desk.row_of(PERSON.span.start))
    assert "In no quote: “It rains,”" in desk.strip.tip_at(desk.row_of(QUOTE.content[0].start))
    assert "Not on the screen yet." in desk.strip.tip_at(590)
    assert desk.strip.tip_at(desk.row_of(desk.watch.paragraphs.spans[30].start)) == ""


def test_a_long_quotation_is_cut_in_the_tool_tip_and_markup_is_shown_as_it_stands(desk: Desk):
    long = Quote("q2", (Span(0, len(TEXT)),))
    desk.show(long)
    assert "…" in desk.strip.tip_at(100)


def test_it_is_dark_in_the_dark(desk: Desk):
    desk.show(PERSON)
    desk.strip.set_theme(DARK)
    assert desk.picture().pixelColor(12, desk.row_of(desk.watch.paragraphs.spans[70].start)) == QColor(DARK.page)


def test_without_an_article_there_is_nothing_to_point_at(desk: Desk, qtbot: QtBot):
    qtbot.mousePress(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))
    assert desk.strip.tip_at(100) == ""


def test_a_scale_goes_there_and_back():
    spans = Paragraphs(TEXT).spans
    scale = TextScale(spans, 20)
    for span in spans:
        assert scale.offset_at(scale.height_of(span.start) + 1e-6) == span.start
    assert scale.height_of(0) == 0
    assert scale.height_of(len(TEXT) + 5) == 1
    assert scale.offset_at(2) == len(TEXT) - 1
    assert scale.offset_at(-1) == 0


def test_a_scale_of_no_text_is_of_no_height():
    scale = TextScale((), 20)
    assert (scale.height_of(3), scale.offset_at(0.5)) == (0, 0)
