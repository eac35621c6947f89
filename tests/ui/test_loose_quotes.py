"""Suggestions of quotes that report no speech: fainter and broken, and said in words, until an editor confirms them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.lanes import Mark
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.looks.themes import DARK, LIGHT, Theme
from copydesk.ui.page.annotation_words import in_words, is_loose
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.plain_text import plain_tip

TEXT = "The council hopes to pay by spring."
HOPES = Quote("q1", (Span(18, 34),), (Span(12, 17),), (Span(0, 11),), "Poole Council", Kind.INDIRECT, score=0.44)
SAYS = replace(HOPES, kind=Kind.DIRECT)
NOBODY = "No speech: a plan, a belief or a loose cue."

Shown = Callable[[Quote, Theme], ArticleView]
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.fixture
def article(qtbot: QtBot) -> Shown:
    kept: list[ArticleView] = []

    def show(quote: Quote, theme: Theme = LIGHT) -> ArticleView:
        view = ArticleView()
        kept.append(view)
        qtbot.addWidget(view)
        view.set_scheme(read_scheme(news_scheme()))
        view.set_theme(theme)
        view.resize(700, 300)
        view.show()
        view.show_article(TEXT, Annotations.of([quote]))
        return view

    return show


@pytest.fixture
def panel(qtbot: QtBot) -> Callable[[Quote | Entity], Inspector]:
    kept: list[Inspector] = []

    def show(annotation: Quote | Entity) -> Inspector:
        panel = Inspector()
        kept.append(panel)
        qtbot.addWidget(panel)
        panel.set_scheme(read_scheme(news_scheme()))
        panel.resize(380, 700)
        panel.show()
        panel.show_article(TEXT, Annotations.of([annotation]))
        return panel

    return show


def runs(widget: QWidget, rect: QRect) -> int:
    """How many strokes there are down the middle of a rectangle, on what is left of it."""
    image = widget.grab().toImage()
    ground = image.pixelColor(rect.left() - 4, rect.center().y())
    on = [image.pixelColor(rect.center().x(), y) != ground for y in range(rect.top() + 1, rect.bottom())]
    return sum(now and not before for before, now in zip([False, *on], on, strict=False))


def bar(view: ArticleView) -> QRect:
    (piece, *_) = view._geometry.pieces_of(Mark("q1", Role.CONTENT, 0, HOPES.content[0]))
    return view._painter.marks.bar_rect(piece).translated(-view.scrolled()).toAlignedRect()


@THEMES
def test_its_bar_is_broken_in_the_article(article: Shown, theme: Theme):
    view = article(HOPES, theme)
    assert runs(view.viewport(), bar(view)) > 1


@THEMES
@pytest.mark.parametrize("state", [State.KEPT, State.CORRECTED, State.ADDED])
def test_what_an_editor_decided_looks_like_any_other_quote(article: Shown, theme: Theme, state: State):
    decided = article(replace(HOPES, state=state), theme).viewport().grab().toImage()
    assert decided == article(replace(SAYS, state=state), theme).viewport().grab().toImage()


def test_speech_looks_as_it_did(article: Shown):
    view = article(SAYS)
    assert runs(view.viewport(), bar(view)) <= 1


def test_only_suggestions_of_quotes_are_loose():
    assert is_loose(TEXT, HOPES)
    assert not is_loose(TEXT, SAYS)
    assert not is_loose(TEXT, replace(HOPES, state=State.KEPT))
    assert not is_loose(TEXT, Entity("e1", Span(0, 11), "ORG"))


def test_the_article_says_so_in_words(article: Shown):
    view = article(HOPES)
    cue = Mark("q1", Role.CUE, 0, HOPES.cue[0])
    assert in_words(cue, HOPES, None, TEXT)[-1] == NOBODY
    view.set_current(cue)
    assert view.accessibleDescription().endswith(NOBODY)
    view.show_annotations(Annotations.of([replace(HOPES, state=State.KEPT)]), frozenset({"q1"}))
    assert NOBODY not in view.accessibleDescription()


def test_its_card_says_so_in_words_and_how_sure_the_machine_is(panel):
    index = panel(HOPES).quote_model.index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == plain_tip(f"Suggested. {NOBODY} The machine is 44 % sure.")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        f"Poole Council: to pay by spring indirect, suggested. {NOBODY} The machine is 44 % sure."
    )


def test_the_bar_of_its_card_is_broken_until_it_is_confirmed(panel):
    def strokes(quote: Quote) -> int:
        cards = panel(quote).quotes
        card = cards.visualRect(cards.model().index(0, 0)).adjusted(12, 9, 0, -10)
        return runs(cards.viewport(), QRect(card.topLeft(), QSize(3, card.height())))

    assert strokes(HOPES) > 1
    assert strokes(replace(HOPES, state=State.KEPT)) == 1


@pytest.mark.parametrize("state", [State.KEPT, State.CORRECTED, State.ADDED])
def test_nothing_is_said_of_the_machine_where_a_human_decided(panel, state: State):
    quote = panel(replace(HOPES, state=state)).quote_model.index(0)
    entity = panel(Entity("e1", Span(0, 11), "ORG", state, 0.9)).entity_model.index(1)
    for index in (quote, entity):
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert "%" not in index.data(role)
            assert "speech" not in index.data(role)


def test_a_row_tells_how_sure_the_machine_is_of_an_entity(panel):
    index = panel(Entity("e1", Span(0, 11), "ORG", score=0.9996)).entity_model.index(1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == plain_tip("Suggested. The machine is 99 % sure.")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "The council, Organisation, suggested. The machine is 99 % sure."
    )
