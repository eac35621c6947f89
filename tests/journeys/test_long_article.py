"""A hundred thousand characters with 2,300 overlapping annotations: scroll, hover, correct, undo."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press
from mouse import Mouse
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotations, Entity
from copydesk.core.article import Article
from copydesk.ui.window.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from made_up import annotations_of, text_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = text_of(100_000)
SUGGESTED = annotations_of(TEXT, 2_300)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "Long", TEXT), tuple(SUGGESTED))]) as window:
        window.resize(1280, 860)
        yield window


def now(window: MainWindow) -> Annotations:
    assert window.session.article is not None
    return window.session.article.annotations


def visible_entity(window: MainWindow) -> Entity:
    """An entity in the middle of what is on the screen, and the innermost where it begins."""
    seen, view = window.view.viewport().rect().adjusted(0, 150, 0, -150), window.view
    first, last = view.seen_span() or (0, 0)
    for entity in sorted(now(window).entities.values(), key=lambda each: each.span):
        if first <= entity.span.start < last and (rects := view.rects_of(entity.id)) and seen.contains(rects[0]):
            marks = view.marks_at(rects[0].center())
            if marks and marks[0].annotation_id == entity.id:
                return entity
    raise AssertionError("no entity on the screen")


def test_scroll_hover_correct_undo(window: MainWindow, qtbot: QtBot) -> None:
    mouse, bar = Mouse(window, qtbot), window.view.verticalScrollBar()
    assert len(now(window)) == 2_300
    before = now(window)
    for part in (2, 5, 9):
        bar.setValue(bar.maximum() * part // 10)
        QApplication.processEvents()
        entity = visible_entity(window)
        place = bar.value()

        def is_aimed_at(entity: Entity = entity) -> bool:
            # Whatever still settles after the scrolling takes the aim away; a hand that moves takes it again.
            mouse.hover(entity)
            aimed = window.view.aimed() or window.session.current
            return aimed is not None and aimed.annotation_id == entity.id

        qtbot.waitUntil(is_aimed_at)
        other = "3" if entity.label != "LOC" else "2"
        press(other)
        assert now(window).entities[entity.id].label == ("LOC" if other == "3" else "ORG")
        qtbot.waitUntil(is_aimed_at)
        press("Delete")
        assert entity.id not in now(window)
        assert bar.value() == place, "an edit moved the page"

    for _ in range(6):
        press("Ctrl+Z")
    assert now(window) == before
    for _ in range(6):
        press("Ctrl+Shift+Z")
    assert len(now(window)) == 2_297


def test_keys_reach_every_corner(window: MainWindow) -> None:
    press("Ctrl+End")
    press("Shift+Tab")
    last = window.session.current
    assert last is not None
    press("Ctrl+Home")
    press("Tab")
    first = window.session.current
    assert first is not None
    assert first.span.start < 1_000 < 99_000 < last.span.end
    assert (window.view.seen_span() or (1, 1))[0] <= first.span.start
