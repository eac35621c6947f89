"""The seed article from nothing to gold, with keys alone: no mouse, no suggestions, no words typed but a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press, type_words
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotations, Quote, Role
from copydesk.core.article import Article
from copydesk.core.proper_names import name_at
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Keyboard:
    """Somebody without a mouse; counts what they press."""

    def __init__(self, window: MainWindow, text: str) -> None:
        self.window = window
        self.text = text
        self.pressed = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            press(key)
            self.pressed += 1

    @property
    def now(self) -> Annotations:
        assert self.window.session.article is not None
        return self.window.session.article.annotations

    @property
    def at_the_caret(self) -> str:
        name = name_at(self.text, self.window.view.caret())
        return name.of(self.text) if name else ""

    def entities(self) -> set[tuple[str, str]]:
        return {(each.span.of(self.text), each.label) for each in self.now.entities.values()}

    def quotes(self) -> list[Quote]:
        return sorted(self.now.quotes.values(), key=lambda quote: quote.content)

    def words(self, quote: Quote, role: Role) -> str:
        return " … ".join(span.of(self.text) for span in quote.part(role))


@pytest.fixture
def keyboard(qtbot: QtBot, qapp: QApplication, tmp_path: Path, seed: str) -> Iterator[Keyboard]:
    text = seed.strip()
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "Korea", text), ())]) as window:
        yield Keyboard(window, text)


LABELS = {
    "US": "2", "Lloyd Austin": "1", "Tuesday": "7", "America": "3", "South Korea": "3", "Washington": "3",
    "North Korean": "5", "South Korean": "5", "Lee Jong-sup": "1", "Seoul": "3", "Yonhap News Agency": "2", "ROK": "3",
    "Kim Jong-un": "1", "December": "7", "Kim": "1", "South": "3", "Korean Peninsula": "3", "Koreas": "3",
    "Austin": "1", "Pentagon": "2", "F-22": "6", "F-35": "6", "Lee": "1", "Security Consultative Meeting": "9",
    "November": "7", "Monday": "7", "Philippines": "3", "Korea": "3", "Republic of Korea": "3",
}  # fmt: skip


def test_the_seed_article_from_nothing_with_keys_alone(keyboard: Keyboard) -> None:
    # Names: T walks to the next, a digit labels it, Shift+A all others like it.
    wanted = 0
    while True:
        before = keyboard.window.view.caret()
        keyboard.press("T")
        if keyboard.window.view.caret() == before:
            break
        label = LABELS.get(keyboard.at_the_caret)
        if label:
            keyboard.press(label)
            wanted += 1
    assert {
        ("Lloyd Austin", "PERSON"),
        ("Lee Jong-sup", "PERSON"),
        ("Kim Jong-un", "PERSON"),
        ("Yonhap News Agency", "ORG"),
        ("Security Consultative Meeting", "MISC"),
        ("Republic of Korea", "LOC"),
        ("South Korea", "LOC"),
        ("F-35", "PRODUCT"),
        ("November", "DATE"),
    } <= keyboard.entities()
    assert len(keyboard.now.entities) == wanted > 30
    assert keyboard.pressed < 3 * wanted

    # Quotes: K walks to the next mark, Q makes a quote with cue, source and speaker.
    keyboard.press("Ctrl+Home")
    pressed = keyboard.pressed
    while True:
        before = keyboard.window.view.caret()
        keyboard.press("K")
        at = keyboard.window.view.caret()
        if at == before:
            break
        if not any(mark.role is Role.CONTENT for mark in keyboard.window.session.lanes.at(at)):
            keyboard.press("Q")
    quotes = keyboard.quotes()
    said = {keyboard.words(quote, Role.CONTENT)[:16]: quote for quote in quotes}
    assert {"“Our commitment ", "“That includes t", "“The US and the ", "“We want to make"} <= set(said)
    for beginning in ("“Our commitment ", "“The US and the ", "“We want to make"):
        quote = said[beginning]
        assert (keyboard.words(quote, Role.CUE), keyboard.words(quote, Role.SOURCE)) == ("said", "he")
        assert quote.speaker == "Lloyd Austin"
    assert keyboard.words(said["“That includes t"], Role.CUE) == "added"
    assert keyboard.pressed - pressed < 4 * len(quotes)

    # The first time of asking tells which quotations are in no quote; they stay so.
    keyboard.press("Ctrl+Return", "Ctrl+Return")
    assert keyboard.window.session.article is not None
    assert keyboard.window.session.article.status is Status.GOLD


def test_a_proposal_is_put_right_part_by_part(keyboard: Keyboard) -> None:
    keyboard.press("T", "1")
    assert keyboard.entities() == {("Lloyd Austin", "PERSON")}
    while "Our commitment" not in keyboard.text[keyboard.window.view.caret() :][:20]:
        keyboard.press("K")
    keyboard.press("Q")
    (made,) = keyboard.quotes()
    assert (made.speaker, keyboard.words(made, Role.CUE)) == ("Lloyd Austin", "said")

    # The speaker: two keys from the list, or one; a name that is not in it is typed.
    keyboard.press("P", "0")
    assert keyboard.quotes()[0].speaker is None
    keyboard.press("Alt+1")
    assert keyboard.quotes()[0].speaker == "Lloyd Austin"
    keyboard.press("P")
    type_words("Ada Novak")
    keyboard.press("Return")
    assert keyboard.quotes()[0].speaker == "Ada Novak"
    keyboard.press("Ctrl+Z")

    # The cue and the source: the caret on other words, and one key.
    keyboard.press("Ctrl+Right", "U")
    assert keyboard.words(keyboard.quotes()[0], Role.CUE) == "Our"
    keyboard.press("Ctrl+Z", "V")
    assert keyboard.words(keyboard.quotes()[0], Role.SOURCE) == "said"
    keyboard.press("V", "Tab", "Tab", "S")
    assert keyboard.words(keyboard.quotes()[0], Role.SOURCE) == "said"
    keyboard.press("Ctrl+Z")

    # The edges, and a quote that is two.
    keyboard.press("Alt+Up", "Alt+Up")
    assert not keyboard.words(keyboard.quotes()[0], Role.CONTENT).endswith("”")
    keyboard.press("G")
    assert keyboard.words(keyboard.quotes()[0], Role.CONTENT).endswith("commitment,”")
    keyboard.press("Ctrl+Right", "Ctrl+Right", "Ctrl+Right", "X")
    assert len(keyboard.quotes()[0].content) == 2
