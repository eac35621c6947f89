"""The article on the screen, told by where things are: what is shown, picked, dragged and selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.looks.themes import DARK, LIGHT, Theme, colour_of, contrast
from copydesk.ui.page.article_view import ArticleView

TEXT = "“We mean it,” Ada Novak of Poole Council said.\n\nShe left for Velden on Monday."
NONE: frozenset[str] = frozenset()


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


ADA = Entity("e1", span("Ada Novak"), "PERSON")
POOLE = Entity("e2", span("Poole"), "LOC", State.KEPT)
COUNCIL = Entity("e3", span("Poole Council"), "ORG")
QUOTE = Quote("q4", (span("“We mean it,”"),), (span("said"),), (span("Ada Novak"),), "Ada <b>Novak</b>")
ALL = Annotations.of([ADA, POOLE, COUNCIL, QUOTE])


class Signals:
    """What the view said, in order."""

    def __init__(self, view: ArticleView) -> None:
        self.picked: list[Mark | None] = []
        self.dragged: list[tuple[Mark, Span]] = []
        self.selections = 0
        view.picked.connect(self.picked.append)
        view.edge_dragged.connect(lambda mark, to: self.dragged.append((mark, to)))
        view.selection_changed.connect(self._selected)

    def _selected(self) -> None:
        self.selections += 1


Opened = Callable[..., ArticleView]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """A window with an article open in it."""

    def open_(text: str = TEXT, annotations: Annotations = ALL, width: int = 900, height: int = 600) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_scheme(read_scheme(news_scheme()))
        view.resize(width, height)
        view.show()
        view.show_article(text, annotations)
        return view

    return open_


def mark(annotation: Annotation, role: Role | None = None) -> Mark:
    return next(found for found in marks_of(annotation) if found.role is role)


def middle(view: ArticleView, annotation_id: str) -> QPoint:
    return view.rects_of(annotation_id)[0].center()


def click(view: ArticleView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def move_to(view: ArticleView, point: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """The mouse moves with the left button down; QTest.mouseMove knows no modifiers."""
    place = QPointF(point)
    screen = QPointF(view.viewport().mapToGlobal(point))
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(view.viewport(), QMouseEvent(QEvent.Type.MouseMove, place, screen, left, left, modifier))


def press(view: ArticleView, point: QPoint) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def release(view: ArticleView, point: QPoint) -> None:
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def drag(view: ArticleView, from_: QPoint, to: QPoint) -> None:
    press(view, from_)
    move_to(view, (from_ + to) / 2)
    move_to(view, to)
    release(view, to)


def edge(view: ArticleView, annotation_id: str, *, ends: bool) -> QPoint:
    rect = view.rects_of(annotation_id)[0]
    return QPoint(rect.right() if ends else rect.left(), rect.center().y())


def place_of(view: ArticleView, words: str, *, ends: bool, text: str = TEXT) -> QPoint:
    """Where some words begin or end, in the viewport."""
    view_of_words = view.cursorRect(_cursor_at(view, span(words, text).end if ends else span(words, text).start))
    return view_of_words.center()


def _cursor_at(view: ArticleView, offset: int) -> QTextCursor:
    cursor = view.textCursor()
    cursor.setPosition(offset)
    return cursor


# Showing


def test_a_name_on_one_line_has_one_rectangle_around_its_letters(opened: Opened) -> None:
    (rect,) = opened().rects_of("e1")
    assert 30 < rect.width() < 150
    assert 10 < rect.height() < 40


def test_a_quote_has_a_rectangle_for_every_part_in_reading_order(opened: Opened) -> None:
    content, source, cue = opened().rects_of("q4")
    assert content.right() <= source.left() < source.right() < cue.left()


def test_content_over_several_lines_has_a_rectangle_a_line(opened: Opened) -> None:
    text = "“" + "many words " * 40 + "”"
    view = opened(text, Annotations.of([Quote("q1", (Span(0, len(text)),))]))
    rects = view.rects_of("q1")
    assert len(rects) > 4
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rects))


def test_lines_are_no_longer_than_is_pleasant_to_read(opened: Opened) -> None:
    text = "the river and the bridge over it were closed on Monday " * 30
    view = opened(text, Annotations(), width=1600)
    block = view.document().firstBlock().layout()
    lengths = [block.lineAt(number).textLength() for number in range(block.lineCount() - 1)]
    assert 55 <= max(lengths) <= 72


def test_the_column_stands_in_the_middle_and_follows_the_window(opened: Opened) -> None:
    view = opened(width=1600)
    left = view.rects_of("q4")[0].left()
    view.resize(1000, 600)
    assert left - view.rects_of("q4")[0].left() == pytest.approx(300, abs=2)


def test_hebrew_stands_at_the_right_and_its_name_lies_inside_it(opened: Opened) -> None:
    text = "אמר ראש הממשלה דוד לוי בחיפה"
    view = opened(
        text, Annotations.of([Entity("e1", span("דוד לוי", text), "PERSON"), Entity("e2", Span(0, 3), "ORG")])
    )
    (name,), (first_word,) = view.rects_of("e1"), view.rects_of("e2")
    assert name.right() < first_word.left()
    assert first_word.right() > view.viewport().width() / 2 + 200


def test_a_latin_name_in_hebrew_is_covered_to_its_first_letter(opened: Opened) -> None:
    text = "והוסיף כי Boeing תבנה"
    view = opened(text, Annotations.of([Entity("e1", span("Boeing", text), "ORG"), Entity("e2", Span(10, 11), "ORG")]))
    (name,), (letter,) = view.rects_of("e1"), view.rects_of("e2")
    assert name.left() == letter.left()
    assert letter.width() > 5


def test_a_span_across_directions_has_a_rectangle_for_each_stretch(opened: Opened) -> None:
    text = "the word مرحبا بالعالم stayed"
    view = opened(text, Annotations.of([Entity("e1", span("word مرحبا", text), "MISC")]))
    assert len(view.rects_of("e1")) == 2


def test_a_name_behind_emoji_is_covered_itself(opened: Opened) -> None:
    text = "😀😀😀😀 Ada spoke"
    view = opened(text, Annotations.of([Entity("e1", span("Ada", text), "PERSON")]))
    click(view, middle(view, "e1"))
    click(view, place_of(view, "spoke", ends=False, text="😀😀😀😀😀😀😀😀 Ada spoke") + QPoint(8, 0))
    assert view.marks_at(middle(view, "e1"))
    view.select(span("Ada", text))
    assert view.textCursor().selectedText() == "Ada"


# Colours


def colours(view: ArticleView, rect: QRect) -> set[str]:
    image: QImage = view.viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_only_suggested_has_a_fainter_fill_and_a_thinner_line(opened: Opened, theme: Theme) -> None:
    view = opened()
    view.set_theme(theme)
    inside = QPoint(3, 2)

    def ground() -> QColor:
        place = view.rects_of("e1")[0].topLeft() + inside
        return view.viewport().grab(QRect(place, QSize(1, 1))).toImage().pixelColor(0, 0)

    def stroke() -> int:
        """The pixels in the line's own colour down the middle of the name."""
        rect = view.rects_of("e1")[0]
        image = view.viewport().grab(QRect(rect.center().x(), rect.top(), 1, rect.height() + 12)).toImage()
        line = colour_of(read_scheme(news_scheme()).label("PERSON").look, theme)
        return sum(image.pixelColor(0, y) == line for y in range(image.height()))

    suggested, thin, page = ground(), stroke(), QColor(theme.page)
    kept = Annotations.of([replace(ADA, state=State.KEPT), POOLE, COUNCIL, QUOTE])
    view.show_annotations(kept, frozenset({"e1"}))
    assert 1 < contrast(suggested, page) < contrast(ground(), page)
    assert 0 < thin < stroke()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_selection_shows_through_without_the_focus(opened: Opened, theme: Theme) -> None:
    view = opened()
    view.set_theme(theme)
    view.select(ADA.span)
    assert theme.selection in colours(view, view.rects_of("e1")[0])


def test_all_of_nested_quotes_show_each_with_a_bar_of_its_own(opened: Opened) -> None:
    nested = [Quote(f"q{depth}", (Span(depth, 40 - depth),), state=State.KEPT) for depth in range(1, 5)]
    view = opened(annotations=Annotations.of(nested))
    pieces = view._geometry.pieces_between(0, 60)
    bars = {view._painter.marks.bar_rect(piece).left() for piece in pieces}
    lines = {round(view._painter.marks.lane_y(piece), 2) for piece in pieces}
    assert len(bars) == len(lines) == 4


# Picking


def test_a_click_picks_the_innermost_mark(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    click(view, middle(view, "e2"))
    assert said.picked == [mark(POOLE)]


def test_clicks_on_the_same_place_go_outwards_and_round_again(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    view.picked.connect(lambda found: view.set_current(found))
    point = middle(view, "e2")
    for _ in range(3):
        click(view, point)
    assert said.picked == [mark(POOLE), mark(COUNCIL), mark(POOLE)]


def test_a_click_beside_all_marks_picks_nothing(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    click(view, place_of(view, "left for", ends=True) + QPoint(2, 0))
    assert said.picked == [None]


def test_a_click_on_the_bar_in_the_margin_picks_the_content(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    (piece, *_) = [p for p in view._geometry.pieces_between(0, 60) if p.mark.role is Role.CONTENT]
    click(view, (view._painter.marks.bar_rect(piece).center() - view.scrolled()).toPoint())
    assert said.picked == [mark(QUOTE, Role.CONTENT)]


def test_selecting_with_the_mouse_picks_and_changes_nothing(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    drag(view, middle(view, "e1"), middle(view, "e3"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(view, "e2"))
    assert view.selected_span() is not None
    assert (said.picked, said.dragged) == ([], [])
    assert said.selections > 0


def test_selecting_with_the_keyboard_picks_and_changes_nothing(opened: Opened) -> None:
    view = opened()
    said = Signals(view)
    for _ in range(13):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() == QUOTE.content[0]
    assert (said.picked, said.dragged) == ([], [])


# Dragging an edge


def test_a_dragged_edge_snaps_to_words_and_is_told_once(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    said = Signals(view)
    drag(view, edge(view, "e1", ends=True), place_of(view, "Novak of Poole Coun", ends=True))
    assert said.dragged == [(mark(ADA), span("Ada Novak of Poole Council"))]
    assert said.picked == []
    assert view.selected_span() is None


def test_with_shift_an_edge_goes_by_characters(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    said = Signals(view)
    start, to = edge(view, "e1", ends=False), place_of(view, "Ada No", ends=True)
    press(view, start)
    move_to(view, to, Qt.KeyboardModifier.ShiftModifier)
    release(view, to)
    assert said.dragged == [(mark(ADA), span("vak"))]


def test_escape_lets_go_of_an_edge(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    said = Signals(view)
    to = place_of(view, "Poole Council", ends=True)
    press(view, edge(view, "e1", ends=True))
    move_to(view, to)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    release(view, to)
    assert (said.dragged, said.picked) == ([], [])


def test_an_edge_dragged_past_the_other_leaves_one_character(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    said = Signals(view)
    drag(view, edge(view, "e1", ends=True), place_of(view, "mean", ends=False))
    assert said.dragged == [(mark(ADA), span("A"))]


def test_a_click_on_a_grip_is_a_click(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    said = Signals(view)
    click(view, edge(view, "e1", ends=False) + QPoint(2, 0))
    assert (said.picked, said.dragged) == ([mark(ADA)], [])


def test_what_is_dragged_is_shown_while_it_is_dragged(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    before = view.viewport().grab().toImage()
    press(view, edge(view, "e1", ends=True))
    move_to(view, place_of(view, "Poole Council", ends=True))
    during = view.viewport().grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert during != before
    assert view.viewport().grab().toImage() == before


# Corrections arrive


LONG = "\n\n".join([TEXT] * 60)


def test_nothing_scrolls_when_annotations_change(opened: Opened) -> None:
    view = opened(LONG)
    view.document().size()
    view.verticalScrollBar().setValue(2000)
    view.set_current(mark(ADA), reveal=False)
    view.show_annotations(Annotations.of([POOLE]), frozenset({"e1", "e3", "q4"}))
    assert view.verticalScrollBar().value() == 2000


def test_a_moved_name_is_found_at_its_new_place_only(opened: Opened) -> None:
    view = opened()
    old = middle(view, "e1")
    moved = replace(ADA, span=span("Velden"))
    view.show_annotations(Annotations.of([moved, POOLE, COUNCIL]), frozenset({"e1", "q4"}))
    assert view.marks_at(old) == ()
    assert view.marks_at(middle(view, "e1")) == (mark(moved),)


def test_the_current_mark_follows_its_annotation(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(ADA))
    moved = replace(ADA, span=span("Ada"))
    view.show_annotations(Annotations.of([moved, POOLE, COUNCIL, QUOTE]), frozenset({"e1"}))
    assert view.current() == mark(moved)


def test_a_current_mark_whose_annotation_is_gone_is_current_no_more(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(QUOTE, Role.CUE))
    view.show_annotations(Annotations.of([ADA]), frozenset({"e2", "e3", "q4"}))
    assert view.current() is None


def test_a_current_cue_that_is_taken_away_leaves_its_quote_current(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(QUOTE, Role.CUE))
    without = replace(QUOTE, cue=())
    view.show_annotations(Annotations.of([ADA, POOLE, COUNCIL, without]), frozenset({"q4"}))
    assert view.current() == mark(without, Role.CONTENT)


def test_a_changed_annotation_is_drawn_as_if_the_article_were_opened_anew(opened: Opened) -> None:
    view = opened()
    view.grab()
    changed = Annotations.of(
        [replace(ADA, label="ORG", state=State.CORRECTED), replace(POOLE, span=span("of Poole Council said")), QUOTE]
    )
    view.show_annotations(changed, frozenset({"e1", "e2", "e3"}))
    QApplication.processEvents()
    seen = view.viewport().grab().toImage()
    view.show_article(TEXT, changed)
    assert view.viewport().grab().toImage() == seen


# The current mark


def test_the_caret_walks_and_selects_and_stays_in_view(opened: Opened) -> None:
    text = "🇰🇷 one\n" + "line\n" * 200 + "last"
    view = opened(text, Annotations.of())
    view.walk_to(3)
    view.walk_to(6, selecting=True)
    assert view.selected_span() == Span(3, 6)
    view.walk_to(2, selecting=True)
    assert (view.selected_span(), view.caret()) == (Span(2, 3), 2)
    assert view.scrolled().y() == 0
    view.walk_to(len(text) - 4)
    assert (view.selected_span(), view.caret()) == (None, len(text) - 4)
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_a_far_mark_is_brought_into_view_with_the_caret(opened: Opened) -> None:
    last = Entity("e9", Span(LONG.rindex("Velden"), LONG.rindex("Velden") + 6), "LOC")
    view = opened(LONG, Annotations.of([last]))
    view.set_current(mark(last))
    assert view.viewport().rect().contains(view.rects_of("e9")[0])
    assert view.caret() == last.span.start


def test_a_mark_in_view_does_not_scroll_and_a_selection_stays(opened: Opened) -> None:
    view = opened(LONG)
    view.select(span("mean"))
    view.set_current(mark(ADA))
    assert view.verticalScrollBar().value() == 0
    assert view.selected_span() == span("mean")


def test_a_screen_reader_hears_what_is_current(opened: Opened) -> None:
    view = opened()
    view.set_current(mark(QUOTE, Role.CUE))
    assert view.accessibleDescription() == "said\nCue: suggested, not confirmed yet\nSpeaker: Ada <b>Novak</b>"
    view.set_current(None)
    assert view.accessibleDescription() == "No annotation is current."


def test_a_tool_tip_tells_of_every_mark_there_and_takes_no_markup_from_the_article(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened()
    point = middle(view, "e1")
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: said.append(words))
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    (told,) = said
    assert told.index("Person: suggested") < told.index("Source: suggested")
    assert "Ada &lt;b&gt;Novak&lt;/b&gt;" in told


# Reading


def test_zoom_stays_within_its_bounds_and_keeps_the_line_at_the_top(opened: Opened, qtbot: QtBot) -> None:
    view = opened(LONG)
    view.document().size()
    view.verticalScrollBar().setValue(3000)
    top = view.cursorForPosition(QPoint(450, 1)).position()
    with qtbot.waitSignal(view.zoom_changed):
        view.set_zoom(180)
    after = view.cursorForPosition(QPoint(450, 1)).position()
    assert abs(after - top) < 120
    view.set_zoom(10_000)
    assert view.zoom() == 300
    view.set_zoom(1)
    assert view.zoom() == 60


def test_zooming_makes_the_letters_larger(opened: Opened) -> None:
    view = opened()
    before = view.rects_of("e1")[0].height()
    view.set_zoom(200)
    assert view.rects_of("e1")[0].height() == pytest.approx(2 * before, abs=3)


def test_the_wheel_zooms_with_control_alone(opened: Opened) -> None:
    view = opened()

    def wheel(delta: int, modifier: Qt.KeyboardModifier) -> None:
        place = QPointF(100, 100)
        event = QWheelEvent(
            place,
            QPointF(view.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    wheel(240, Qt.KeyboardModifier.NoModifier)
    assert view.zoom() == 100
    wheel(60, Qt.KeyboardModifier.ControlModifier)
    wheel(60, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 110


def test_copying_gives_the_articles_own_characters(opened: Opened) -> None:
    text = "one\u00a0two\r\nthree 😀"
    view = opened(text, Annotations())
    view.select(Span(0, len(text)))
    copied = view.createMimeDataFromSelection()
    assert copied.text() == text
    assert copied.formats() == ["text/plain"]


def test_markup_in_an_article_is_words(opened: Opened) -> None:
    text = "<b>bold</b> <a href='x'>link</a> &amp; <img src='y'>"
    view = opened(text, Annotations())
    assert view.document().characterCount() == len(text) + 1
    assert view.anchorAt(QPoint(60, 50)) == ""


def test_the_page_cannot_be_typed_on_or_pasted_into(opened: Opened) -> None:
    view = opened()
    QTest.keyClicks(view, "x")
    QApplication.clipboard().setText("pasted")
    view.paste()
    assert view.document().characterCount() == len(TEXT) + 1


def test_another_article_begins_at_its_top_with_nothing_selected_or_current(opened: Opened) -> None:
    view = opened(LONG)
    view.set_current(mark(ADA))
    view.select(span("Ada"))
    view.document().size()
    view.verticalScrollBar().setValue(500)
    view.show_article(TEXT, ALL)
    assert (view.current(), view.selected_span(), view.caret()) == (None, None, 0)
    assert view.verticalScrollBar().value() == 0


characters = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
texts = st.text(characters, min_size=1, max_size=60) | st.text(
    "a \u00a0😀🇰🇷\U000e0041\u0301\u200d\ufeff\r\n\u2028\u2029אبم\u202e\ufffc\ufdd0", min_size=1, max_size=60
)


def test_what_is_selected_is_what_comes_back_on_all_planes(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()

    @settings(deadline=None, max_examples=150)
    @given(texts, st.data())
    @example("\ufeff\u00a0a\r\n😀\r\ne\u0301", None)
    def check(text: str, data: st.DataObject | None) -> None:
        start = data.draw(st.integers(0, len(text) - 1)) if data else 0
        end = data.draw(st.integers(start + 1, len(text))) if data else len(text)
        chosen = Span(start, end)
        view.show_article(
            text, Annotations.of([Entity("e1", chosen, "PERSON"), Quote("q2", (chosen,), kind=Kind.MIXED)])
        )
        view.select(chosen)
        assert view.selected_span() == chosen
        # Qt drops a byte-order mark where it reads text out, not where we put it in.
        assert view.createMimeDataFromSelection().text() == text[start:end].removeprefix("\ufeff")
        view.set_caret(end)
        assert view.caret() == end
        view.set_current(Mark("e1", None, 0, chosen))
        view.grab()  # whatever the text, drawing it raises nothing

    check()
