"""No edit moves the page: every correction, its undo and its redo, wherever in the view it is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from desk_window import desk_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotation, Entity, Kind, Quote, Role
from copydesk.core.article import Article
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddFragment,
    AddQuote,
    AddRemark,
    Correction,
    EditRemark,
    GiveRole,
    Merge,
    MoveEntity,
    MovePart,
    Relabel,
    Remove,
    RemovePart,
    RemoveRemark,
    Reopen,
    Restore,
    SetKind,
    SetPart,
    SetSpeaker,
    SignOffArticle,
    Split,
    Swap,
    Together,
)
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PARAGRAPH = "“We mean it,” Ada Novak of Poole Council said on Monday, “and soon.” She went on to Velden.\n\n"
COUNT, HERE = 80, 40
TEXT = PARAGRAPH * COUNT
START = HERE * len(PARAGRAPH)


def at(words: str) -> Span:
    """Where words are in the paragraph that is looked at."""
    start = START + PARAGRAPH.index(words)
    return Span(start, start + len(words))


ADA = Entity("e1", at("Ada Novak"), "PERSON", score=0.9)
POOLE = Entity("e2", at("Poole"), "ORG", score=0.4)
COUNCIL = Entity("e3", at("Council"), "ORG", score=0.5)
QUOTE = Quote("q4", (at("“We mean it,”"),), (at("said"),), (at("Ada Novak"),), "Ada Novak", score=0.8)
GONE = Entity("e5", at("We mean"), "MISC", score=0.7)
SUGGESTED: tuple[Annotation, ...] = (ADA, POOLE, COUNCIL, QUOTE, GONE)

# Each with what must be done before it.
CORRECTIONS: tuple[tuple[Correction, ...], ...] = (
    (Accept(("e1", "q4")),),
    (Remove(("e1",)),),
    (Remove(("q4",)),),
    (Relabel("e2", "LOC"),),
    (MoveEntity("e1", at("Ada")),),
    (AddEntity(at("Monday"), "DATE"),),
    (AddQuote((at("“and soon.”"),)),),
    (SetPart("q4", Role.CUE, (at("went on"),)),),
    (AddFragment("q4", Role.CONTENT, at("“and soon.”")),),
    (MovePart("q4", Role.SOURCE, 0, at("Ada Novak of Poole Council")),),
    (RemovePart("q4", Role.CUE, 0),),
    (SetSpeaker("q4", "Mira"),),
    (SetKind("q4", Kind.INDIRECT),),
    (GiveRole("q4", Role.CUE, 0, Role.SOURCE),),
    (Swap("q4"),),
    (Split("e1", at("Novak").start),),
    (Merge("e2", "e3"),),
    (SignOffArticle("2026-11-24T12:00:00+00:00"),),
    (SignOffArticle("2026-11-24T12:00:00+00:00"), Reopen()),
    (Remove(("e5",)), Restore((GONE,))),
    (AddRemark(RemarkKind.NOTE, about="e1", text="A note"),),
    (AddRemark(RemarkKind.NOTE, about="e1", text="A note"), EditRemark("r6", "Another")),
    (AddRemark(RemarkKind.NOTE, about="e1", text="A note"), RemoveRemark("r6")),
    (Together((Relabel("e2", "LOC"), Relabel("e3", "LOC"))),),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "Long", TEXT), SUGGESTED)]) as window:
        window.view.document().size()
        yield window


def scroll(window: MainWindow, share: float) -> int:
    """Put the paragraph at a share of the view's height; 0 is its top, and 1 shows its first line only."""
    view = window.view
    line = view.row_at(START)
    down = share * (view.viewport().height() - (line.foot - line.top) - 6)
    view.verticalScrollBar().setValue(round(line.top - 3 - down))
    QApplication.processEvents()
    return view.verticalScrollBar().value()


def name(correction: Correction) -> str:
    return correction.action if isinstance(correction, Together) else type(correction).__name__


def test_every_correction_is_among_them() -> None:
    tried = {type(correction) for corrections in CORRECTIONS for correction in corrections}
    assert tried == set(get_args(Correction))


@pytest.mark.parametrize("share", [0.0, 1.0])
@pytest.mark.parametrize("corrections", CORRECTIONS, ids=lambda corrections: name(corrections[-1]))
def test_neither_a_correction_nor_its_undo_and_redo_move_the_page(
    window: MainWindow, corrections: tuple[Correction, ...], share: float
) -> None:
    bar, session = window.view.verticalScrollBar(), window.session
    session.set_current(next(mark for mark in session.lanes.marks if mark.annotation_id == "e1"))
    place = scroll(window, share)
    for correction in corrections:
        assert session.correct(correction), window.status.said
        assert bar.value() == place
    for step in (session.undo, session.redo, session.undo):
        assert step()
        QApplication.processEvents()
        assert bar.value() == place


def test_undo_of_what_cannot_be_seen_shows_it(window: MainWindow) -> None:
    window.session.correct(Relabel("e2", "LOC"))
    window.view.verticalScrollBar().setValue(0)
    window.session.undo()
    assert window.view.is_seen(POOLE.span)


def test_a_name_selected_on_the_last_line_and_labelled_does_not_move_the_page(window: MainWindow) -> None:
    place = scroll(window, 1.0)
    window.view.select(replace(ADA, span=at("“We")).span)
    QTest.keyClicks(window.view, "1")
    assert window.view.verticalScrollBar().value() == place
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.view.verticalScrollBar().value() == place
