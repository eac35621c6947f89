"""Quotes to the eye: the speaker's name in the margin, and links that never cross a word."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Kind, Quote, Role
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.quote_links import pairs_of
from copydesk.ui.page.reading_type import row_of

TEXT = (
    "The plan was shown on Monday.\n\n"
    "“We mean it, and we will go on meaning it for as long as the river runs under the bridge,” said Ada Novak of "
    "Poole Council, who had come to the library with a model of it, “and for longer.”\n\n"
    "“It has been longer than anybody thought.”\n\n"
    "“Never,” Ben Okoro said, and “not for ‘money’ either,” he added."
)
Opened = Callable[..., ArticleView]


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


FIRST = Span(TEXT.index("“We"), TEXT.index(" said Ada"))
LONGER, ANYBODY = span("“and for longer.”"), span("“It has been longer than anybody thought.”")
ADA = Quote("q1", (FIRST, LONGER, ANYBODY), (span("said"),), (span("Ada Novak of Poole Council"),), "Ada Novak")
BEN = Quote("q2", (span("“Never,”"),), (span("said, and"),), (span("Ben Okoro"),), "Ben Okoro")
HE = Quote("q3", (span("“not for ‘money’ either,”"),), (span("added"),), (), "Ben Okoro")
MONEY = Quote("q4", (span("‘money’"),), speaker="Mira Castellanos of the Harbour Trust", kind=Kind.MIXED)
ALL = Annotations.of([ADA, BEN, HE, MONEY])


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """A window with an article open in it."""

    def open_(text: str = TEXT, annotations: Annotations = ALL, width: int = 900, zoom: int = 100) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_scheme(read_scheme(news_scheme()))
        view.resize(width, 700)
        view.show()
        view.set_zoom(zoom)
        view.show_article(text, annotations)
        return view

    return open_


def letters(view: ArticleView) -> list[QRectF]:
    """Around the words of every line, in pixels of the document."""
    found = []
    block = view.document().begin()
    while block.isValid():
        view.document().documentLayout().blockBoundingRect(block)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            row = row_of(block, line)
            words = line.naturalTextRect()
            if words.width() > 0:
                left = block.layout().position().x() + words.left()
                found.append(QRectF(left, row.top, words.width(), row.foot - row.top))
        block = block.next()
    return found


def links(view: ArticleView, quote: Quote) -> list[list[QPointF]]:
    routes = view._painter.links.routes(quote, view._geometry, view._seen(), (0.0, 5000.0))
    return [corners for corners, _ in routes]


def crosses(one: QPointF, other: QPointF, words: QRectF) -> bool:
    """True when the level or upright way between two places goes through some words, and not just along their edge."""
    way = QRectF(one, other).normalized()
    inside = words.adjusted(0.01, 0.01, -0.01, -0.01)
    return (
        way.left() < inside.right()
        and way.right() > inside.left()
        and way.top() < inside.bottom()
        and way.bottom() > inside.top()
    )


# Names in the margin


def test_the_speaker_stands_beside_the_first_line_of_a_quote_and_only_there(opened: Opened) -> None:
    view = opened()
    beside = [(words, rect) for words, rect in view.names() if words == "Ada Novak"]
    ((_, rect),) = beside
    first = view.rects_of("q1")[0]
    assert first.top() <= rect.center().y() <= first.bottom()
    assert rect.right() < first.left() - 7


def test_a_name_that_is_too_long_for_its_margin_takes_two_lines(opened: Opened) -> None:
    wide = [words for words, _ in opened(width=1000).names()]
    assert "Ada Novak" in wide
    narrow = opened(width=760)
    beside = [(words, rect) for words, rect in narrow.names() if words in ("Ada", "Novak")]
    assert [words for words, _ in beside] == ["Ada", "Novak"]
    assert beside[0][1].bottom() <= beside[1][1].top() + 1
    picked: list[Mark | None] = []
    narrow.picked.connect(picked.append)
    QTest.mouseClick(narrow.viewport(), Qt.MouseButton.LeftButton, pos=beside[1][1].center())
    assert picked == [Mark("q1", Role.CONTENT, 0, FIRST)]


def test_one_speaker_of_two_quotes_on_a_line_is_named_once_and_a_long_name_is_cut_short(opened: Opened) -> None:
    view = opened()
    names = [words for words, _ in view.names()]
    assert names.count("Ben Okoro") == 1
    assert any(words.startswith("Mira") and words.endswith("…") for words in names)


def test_no_names_stand_where_the_margin_is_narrow(opened: Opened) -> None:
    assert opened(width=560).names() == []
    assert opened(zoom=300).names() == []


def test_a_click_on_a_name_picks_its_quote(opened: Opened) -> None:
    view = opened()
    picked: list[Mark | None] = []
    view.picked.connect(picked.append)
    rect = next(rect for words, rect in view.names() if words == "Ada Novak")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert picked == [Mark("q1", Role.CONTENT, 0, FIRST)]


def test_beside_hebrew_the_name_stands_at_the_right(opened: Opened) -> None:
    text = "אמר ראש הממשלה דוד לוי: „הגשר ייבנה בחיפה”"
    view = opened(text, Annotations.of([Quote("q1", (span("„הגשר ייבנה בחיפה”", text),), speaker="דוד לוי")]))
    ((words, rect),) = view.names()
    assert words == "דוד לוי"
    assert rect.left() > max(box.right() for box in view.rects_of("q1"))


# Links


def test_links_join_source_to_cue_cue_to_content_and_fragments_to_each_other() -> None:
    content = [Mark("q1", Role.CONTENT, index, each) for index, each in enumerate(ADA.content)]
    cue, source = Mark("q1", Role.CUE, 0, ADA.cue[0]), Mark("q1", Role.SOURCE, 0, ADA.source[0])
    assert pairs_of(ADA) == [(source, cue), (cue, content[0]), (cue, content[1]), (cue, content[2])]
    alone = Quote("q1", ADA.content)
    assert pairs_of(alone) == list(pairwise(content))
    without_cue = Quote("q1", ADA.content[:1], (), ADA.source)
    assert pairs_of(without_cue) == [(source, content[0])]
    two_cues = Quote("q1", ADA.content[:1], (ADA.cue[0], span("come to")), ())
    assert len(pairs_of(two_cues)) == 2
    far = Quote("q1", (FIRST, ANYBODY), (ADA.cue[0], span("Never")), ())
    assert (content[0].span, ANYBODY) in [(one.span, other.span) for one, other in pairs_of(far)]


@pytest.mark.parametrize("width", [480, 700, 900, 1400])
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_no_link_crosses_a_word(opened: Opened, width: int, zoom: int) -> None:
    view = opened(width=width, zoom=zoom)
    words = letters(view)
    for quote in (ADA, BEN, HE):
        routes = links(view, quote)
        assert len(routes) == len(pairs_of(quote))
        for corners in routes:
            assert all(one.x() == other.x() or one.y() == other.y() for one, other in pairwise(corners))
            assert not any(crosses(one, other, line) for one, other in pairwise(corners) for line in words)
            assert all(0 < place.x() < view.viewport().width() for place in corners)


def test_no_link_crosses_a_word_of_hebrew(opened: Opened) -> None:
    text = "„הגשר ייבנה בחיפה, וייבנה במהירות רבה מאוד לפני החורף הקרוב”, " * 4 + "אמר דוד לוי"
    quote = Quote("q1", (Span(0, 62),), (span("אמר", text),), (span("דוד לוי", text),))
    view = opened(text, Annotations.of([quote]), width=520)
    words = letters(view)
    for corners in links(view, quote):
        assert not any(crosses(one, other, line) for one, other in pairwise(corners) for line in words)


def test_only_the_current_quote_shows_links_and_all_is_gone_again_with_it(opened: Opened) -> None:
    view = opened()
    plain = view.viewport().grab().toImage()
    view.set_current(marks_of(ADA)[0])
    middles = [((corners[1] + corners[2]) / 2 - view.scrolled()).toPoint() for corners in links(view, ADA)]
    shown = view.viewport().grab().toImage()
    assert all(shown.pixel(place) != plain.pixel(place) for place in middles)
    view.set_current(marks_of(BEN)[0])
    view.set_current(None)
    view.set_caret(0)
    assert view.viewport().grab().toImage() == plain


def test_a_link_to_what_is_far_away_runs_off_beside_the_column_and_lays_nothing_out(opened: Opened) -> None:
    text = TEXT + "\n\n" + "The river ran on under the bridge.\n\n" * 1000
    far = Span(len(text) - 20, len(text) - 5)
    quote = Quote("q1", (FIRST, far), ADA.cue, ADA.source)
    view = opened(text, Annotations.of([quote]))
    (*_, away) = links(view, quote)
    assert away[-1].y() == 5000.0
    assert away[-1].x() > view.row_at(0).right
    assert view.viewport().rect().contains(QPoint(int(away[-1].x()), 10))
