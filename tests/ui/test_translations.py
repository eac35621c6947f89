"""No sentence is missing: whatever the window says is in the translators' tables, translated, and in the .qm."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import mnemonics
import pytest
import translations
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from translations import LANGUAGES, PACKAGE, Message, messages, table_of, translated

from copydesk.ui.actions import ACTIONS, HISTORY_TEXTS
from copydesk.ui.actions.menu_titles import MENU_TITLES
from copydesk.ui.app import App
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import PIPELINE, SETTINGS, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.ui.window.panels import PANELS
from copydesk.workflow import Desk

UI = PACKAGE / "ui"
_PLACE = re.compile(r"\{[a-z_]+(?:![rs])?\}")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_the_table_has_every_message_and_no_other(language: str) -> None:
    now, there = set(messages()), set(translated(language))
    assert not now - there, "run: make translations"
    assert not there - now, "run: make translations"


def test_every_message_is_translated(language: str) -> None:
    assert not [message for message, text in translated(language).items() if not text.strip()]


def test_a_translation_has_the_same_places_for_values(language: str) -> None:
    wrong = {
        message.source: text
        for message, text in translated(language).items()
        if sorted(_PLACE.findall(message.source)) != sorted(_PLACE.findall(text))
    }
    assert not wrong


def test_a_translation_ends_as_its_source_does(language: str) -> None:
    for message, text in translated(language).items():
        assert message.source.endswith("…") == text.endswith("…"), message
        assert message.source.endswith((".", ".”")) == text.endswith((".", ".“")), message
        assert message.source.endswith("?") == text.endswith("?"), message


def test_what_is_compiled_is_what_the_table_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(table_of(language).with_suffix(".qm")))
    for message, text in translated(language).items():
        assert translator.translate(message.context, message.source, message.comment) == text, "run: make translations"


def test_no_two_entries_of_a_menu_mark_the_same_letter(language: str) -> None:
    texts = {message.source: text for message, text in translated(language).items() if message.context == "Actions"}
    for menu, entries in mnemonics.menus().items():
        assert not mnemonics.clashes(entries), menu
        assert not mnemonics.clashes(tuple(texts[each] for each in entry) for entry in entries), menu


def test_tables_of_the_window_are_in_the_translators_table() -> None:
    known = set(messages())
    own = [text for action in ACTIONS for text in (action.text, action.tip)]
    own += [text for pair in HISTORY_TEXTS.values() for text in pair]
    own += [*MENU_TITLES.values(), *(panel.title for panel in PANELS)]
    assert [text for text in own if text and Message("Actions", text) not in known] == []
    assert [each.title for each in SETTINGS if Message("Settings", each.title) not in known] == []


# What goes past the translators

_SHOWS = frozenset(
    "setText setToolTip setWindowTitle setAccessibleName setAccessibleDescription setPlaceholderText setStatusTip "
    "setWhatsThis setTitle setPlainText setHtml addAction addMenu addItem addRow addTab addButton showMessage say "
    "QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu plain_label plain_tip".split()
)
_NAMES = {"Copydesk"}


def test_no_literal_of_the_window_bypasses_translation() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {words}"
        for path in UI.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and translations.called(call) in _SHOWS
        for argument in call.args
        for words in _literals(argument)
        if re.search(r"[a-z]{2}", words) and words not in _NAMES and not words.startswith(("<", "&#"))
    ]
    assert not found, "these go past tr: " + "; ".join(found)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield " ".join(each.value for each in node.values if isinstance(each, ast.Constant))
    elif isinstance(node, ast.IfExp | ast.BinOp):
        for child in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node.left, node.right):
            yield from _literals(child)


def test_tr_is_given_the_sentence_itself() -> None:
    """What is put together first, or kept in a variable, no translator would ever see."""
    for path in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and translations.called(call) == "tr":
                assert list(translations.texts(call.args[0])), f"{path.name}:{call.lineno}: {ast.unparse(call)}"


def test_no_refusal_is_put_together_before_it_is_raised() -> None:
    names = translations.refusal_names()
    found = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for room in translations.BELOW
        for path in (*PACKAGE.glob(f"{room}.py"), *(PACKAGE / room).rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and translations.called(call) in names and call.args
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert not found, f"give Refusals a template and its values: {found}"


# A language that shows what is not translated


class Bracketed(QTranslator):
    """Puts every translated text into ⟦brackets⟧."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    translator = Bracketed()
    QCoreApplication.installTranslator(translator)
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    settings.set(PIPELINE, "no such pipeline")
    (tmp_path / "α.txt").write_text("Η Άντα Νόβακ είπε: «Ναι».", encoding="utf-8")
    with Desk.create(tmp_path / "β.copydesk", "β", "Άντα") as desk:
        desk.import_files([tmp_path / "α.txt"])
    themes = Themes(qapp, "light")
    app = App(settings, themes)
    app.open(tmp_path / "β.copydesk")
    assert isinstance(app.window, MainWindow)
    for panel in PANELS:
        app.window.docks.show(panel.name)
    qtbot.waitUntil(lambda: not app.window.prefiller.running, timeout=60_000)  # type: ignore[union-attr]
    yield app.window
    app.close()
    themes.deleteLater()
    QCoreApplication.removeTranslator(translator)


def test_every_word_of_the_window_is_translated(window: MainWindow) -> None:
    scheme = window.session.desk.scheme
    data = {each for label in scheme.labels for each in (label.title, label.name, label.guideline, label.example)}
    data |= {each for role in scheme.roles for each in (role.title, role.guideline, role.example)}
    shown = [(words, widget) for widget in window.findChildren(QWidget) for words in _words_of(widget)]
    shown += [(action.text(), action) for menu in window.findChildren(QMenu) for action in menu.actions()]
    shown += [(action.toolTip(), action) for action in window.findChildren(QAction) if action.text()]
    bare = {
        f"{type(owner).__name__}: {words}"
        for words, owner in shown
        if re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>|&\w+;", "", words)) and "⟦" not in words
        if not any(words in (each, f"<p>{each}</p>") for each in data)
    }
    assert not bare


def _words_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QDockWidget):
        yield widget.windowTitle()
    yield from (widget.accessibleName(), widget.toolTip())
