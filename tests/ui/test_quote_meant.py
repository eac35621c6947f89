"""Which quote gets the words that are selected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.test_commands import Hand

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Quote
from copydesk.core.article import Article
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.store.project import Project
from copydesk.ui.commands import Commands
from copydesk.ui.session import Session
from copydesk.workflow import Desk

TEXT = "“It rains,” Ada Novak told us.\n\n“It pours,” Bo Berg added.\n\n“It stops,” he hoped."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


SUGGESTIONS = [
    Quote(f"q{n}", (span(words),)) for n, words in enumerate(("“It rains,”", "“It pours,”", "“It stops,”"), 1)
]


class Editor:
    def __init__(self, session: Session) -> None:
        self.session = session
        self.hand = Hand()
        self._table = Commands(session, self.hand, lambda quote: None).table()

    def sets(self, role: str, words: str) -> None:
        self.hand.selected = span(words)
        self._table[f"set_{role}"]()

    def goes_to(self, quote_id: str) -> None:
        self.session.set_current(marks_of(self.quote(quote_id))[0])

    def quote(self, quote_id: str) -> Quote:
        assert self.session.article is not None
        return self.session.article.annotations.quotes[quote_id]


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    path = tmp_path / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        project.add(Article("a1", "Rain", TEXT), "1.txt")
        project.receive("a1", "test 1", SUGGESTIONS)
    session = Session(Desk.open(path, "Ada"))
    session.open_first()
    yield Editor(session)
    session.close()


def test_words_are_for_the_nearest_quote_when_none_was_gone_to(editor: Editor) -> None:
    editor.sets("cue", "added")
    assert editor.quote("q2").cue == (span("added"),)


def test_they_are_for_the_quote_at_work_in_its_paragraph(editor: Editor) -> None:
    editor.sets("cue", "added")
    editor.sets("source", "Bo Berg")
    assert editor.quote("q2").source == (span("Bo Berg"),)


def test_a_paragraph_further_on_they_are_for_the_nearest_again(editor: Editor) -> None:
    editor.sets("cue", "told")
    editor.sets("cue", "hoped")
    assert editor.quote("q1").cue == (span("told"),)
    assert editor.quote("q3").cue == (span("hoped"),)


def test_a_quote_that_was_gone_to_gets_them_wherever_they_are(editor: Editor) -> None:
    editor.goes_to("q3")
    editor.sets("source", "Bo Berg")
    assert editor.quote("q3").source == (span("Bo Berg"),)


def test_going_to_what_is_current_already_counts_too(editor: Editor) -> None:
    editor.goes_to("q1")
    editor.sets("cue", "told")
    current = editor.session.current
    assert current is not None
    editor.session.set_current(current)
    editor.sets("source", "he")
    assert editor.quote("q1").source == (span("he"),)
