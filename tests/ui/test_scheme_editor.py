"""The editor of the scheme: drafting, using, taking back; what is wrong is said beside its field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Role
from copydesk.core.scheme import Meeting, read_scheme
from copydesk.core.spans import Span
from copydesk.ui.dialogs.scheme_editor import SchemeEditor
from copydesk.ui.dialogs.scheme_editor.migration import MigrationDialog
from copydesk.ui.dialogs.scheme_editor.run_dialog import RunDialog
from copydesk.ui.dialogs.scheme_editor.taking_back import TakingBackDialog
from copydesk.ui.looks.theme_table import DARK, LIGHT
from copydesk.ui.session import Session
from copydesk.workflow import Desk, Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NEWS = read_scheme(news_scheme())


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two articles with a person and a place each; the second is gold."""
    for name in ("Ada of Poole.", "Bob of Lucca."):
        (tmp_path / f"{name[:3]}.txt").write_text(name, encoding="utf-8")
    with Desk.create(tmp_path / "news.copydesk", "News", "Ada") as desk:
        added = desk.import_files(sorted(tmp_path.glob("*.txt"))).added
        for article_id in added:
            found = [Entity("e1", Span(0, 3), "PERSON"), Entity("e2", Span(7, 12), "LOC")]
            desk.receive(article_id, "m", found).result()
        desk.sign_off(desk.open_article(added[1]))
    session = Session(Desk.open(tmp_path / "news.copydesk", "Cy"))
    session.open_first()
    yield session
    session.close()


@pytest.fixture
def editor(qtbot: QtBot, session: Session) -> Iterator[SchemeEditor]:
    window = QWidget()
    qtbot.addWidget(window)
    editor = SchemeEditor(session, LIGHT, window)
    editor.show()
    qtbot.waitExposed(editor)
    yield editor
    editor.deleteLater()


def _type(qtbot: QtBot, line: QWidget, words: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, words)


def _labels(session: Session, place: int = 0) -> list[str]:
    opened = session.desk.open_article(session.desk.ids()[place])
    return [entity.label for entity in opened.annotations.entities.values()]


def _run(qtbot: QtBot, dialog: RunDialog) -> None:
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.told)


def test_it_shows_the_scheme_and_changes_nothing_by_that(editor: SchemeEditor, session: Session):
    assert editor.draft.scheme == NEWS
    assert editor.labels.form.title.text() == "Person"
    assert editor.labels.form.guideline.words() == NEWS.labels[0].guideline
    assert not editor.is_changed
    editor.use()
    assert session.desk.scheme == NEWS
    editor.reject()
    assert not editor.isVisible()


def test_a_new_title_colour_and_key_are_used_at_once(editor: SchemeEditor, session: Session, qtbot: QtBot):
    form = editor.labels.form
    _type(qtbot, form.title, "Human being ")
    _type(qtbot, form.light.line, "#003366")
    form.key.setCurrentIndex(form.key.findData("0"))
    form.key.activated.emit(form.key.currentIndex())
    form.pattern.setCurrentIndex(form.pattern.findData("wave"))
    form.pattern.activated.emit(form.pattern.currentIndex())
    with qtbot.waitSignal(session.scheme_changed):
        editor.use()
    person = session.desk.scheme.labels[0]
    assert (person.title, person.key, person.look.light, person.look.pattern) == ("Human being", "0", "#003366", "wave")
    assert session.desk.scheme.stated == "news/2"
    assert "news/2" in editor.state.text()
    assert not editor.is_changed


def test_a_colour_that_cannot_be_read_is_told_and_mended(editor: SchemeEditor, qtbot: QtBot):
    field = editor.labels.form.light
    assert field.figure.text().startswith("✔")
    _type(qtbot, field.line, "#66aaff")
    assert field.figure.text() == "✘ 1.8:1, less than 4.5:1"
    field.nearest.setFocus()
    qtbot.keyClick(field.nearest, Qt.Key.Key_Space)
    assert field.figure.text().startswith("✔ 4.5")
    assert field.nearest.isHidden()
    assert editor.draft.labels[0].label.look.light == field.colour()


def test_what_is_wrong_is_said_beside_its_field_and_gone_to(editor: SchemeEditor, session: Session, qtbot: QtBot):
    form = editor.labels.form
    _type(qtbot, form.light.line, "blue")
    assert "blue is not a colour" in form.light.field.error.text()
    assert "blue is not a colour" in form.light.line.accessibleDescription()
    assert editor.state.text() == "1 thing is missing or wrong."
    form.name.selectAll()
    qtbot.keyClick(form.name, Qt.Key.Key_Delete)
    assert editor.state.text() == "2 things are missing or wrong."
    editor.labels.go_to(4)
    editor.tabs.setCurrentWidget(editor.overlap)
    editor.use()
    assert session.desk.scheme == NEWS
    assert (editor.tabs.currentWidget(), editor.labels.place) == (editor.labels, 0)


def test_a_key_that_another_label_has_can_be_taken_from_it(editor: SchemeEditor):
    form = editor.labels.form
    form.key.setCurrentIndex(form.key.findData("2"))
    form.key.activated.emit(form.key.currentIndex())
    assert form.take_key.text() == "Take it from Organisation"
    form.take_key.click()
    assert [row.label.key for row in editor.draft.labels[:2]] == ["2", ""]
    assert form.take_key.isHidden()


def test_labels_are_added_moved_and_removed_by_key(editor: SchemeEditor, qtbot: QtBot):
    page = editor.labels
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (page.place, page.form.title.hasFocus()) == (1, True)
    _type(qtbot, page.form.title, "Animal")
    page.form.guideline.setFocus()
    qtbot.keyClicks(page.form.guideline, "Beasts.")
    page.form.examples.show_words("a [cat]\n\n a [dog] ")
    page.form.examples.edited.emit()
    label = editor.draft.labels[1].label
    assert (label.name, label.title, label.guideline, label.examples) == (
        "NEW", "Animal", "Beasts.", ("a [cat]", "a [dog]"),
    )  # fmt: skip
    qtbot.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.place == 2
    page.move(-1)
    page.move(-1)
    page.move(-1)
    assert [row.label.title for row in editor.draft.labels[:2]] == ["Animal", "Person"]
    qtbot.keyClick(page.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.scheme == NEWS


def test_a_list_says_each_row_in_words(editor: SchemeEditor, qtbot: QtBot):
    def said() -> str:
        return editor.labels.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said() == "Person, PERSON, 1"
    _type(qtbot, editor.labels.form.light.line, "x")
    assert said() == "Person, PERSON, 1, has a fault"


def test_a_scheme_without_labels_is_not_used(editor: SchemeEditor, session: Session):
    for _ in NEWS.labels:
        editor.labels.remove()
    assert not editor.labels.form.isEnabled()
    editor.labels.remove()
    editor.use()
    assert "needs a label" in editor.state.text()
    assert session.desk.scheme == NEWS


# Roles, overlap, convention


def test_roles_are_restyled_and_not_removed(editor: SchemeEditor, session: Session, qtbot: QtBot):
    editor.tabs.setCurrentWidget(editor.roles)
    editor.roles.go_to(1)
    _type(qtbot, editor.roles.form.title, "Verb")
    _type(qtbot, editor.roles.form.dark.line, "#zzzzzz")
    editor.tabs.setCurrentWidget(editor.labels)
    editor.use()
    assert (editor.tabs.currentWidget(), editor.roles.place) == (editor.roles, 1)
    _type(qtbot, editor.roles.form.dark.line, "#ffffff")
    editor.use()
    assert session.desk.scheme.role(Role.CUE).title == "Verb"


def test_what_may_overlap_is_chosen(editor: SchemeEditor, session: Session):
    box = editor.overlap.boxes["quotes"]
    box.setCurrentIndex(box.findData(Meeting.NESTED))
    box.activated.emit(box.currentIndex())
    editor.use()
    assert session.desk.scheme.overlap.quotes is Meeting.NESTED
    assert 'quotes = "nested"' in session.desk.scheme.source


def test_another_convention_is_followed(editor: SchemeEditor, session: Session, qtbot: QtBot):
    page = editor.convention
    page.choice.setCurrentIndex(page.choice.findData("polnear"))
    page.choice.activated.emit(page.choice.currentIndex())
    assert page.points["auxiliary"].currentData() == "in"
    assert editor.is_changed
    with qtbot.waitSignal(session.scheme_changed):
        editor.use()
    assert session.desk.convention.name == "polnear"
    assert session.desk.scheme == NEWS


def test_a_point_that_is_changed_makes_a_copy_of_the_projects_own(editor: SchemeEditor, session: Session):
    page = editor.convention
    before = page.convention

    def choose(choice: str) -> None:
        box = page.points["that"]
        box.setCurrentIndex(box.findData(choice))
        box.activated.emit(box.currentIndex())

    choose("out")
    assert (page.convention.name, page.convention["that"]) == ("copydesk-own", "out")
    assert "stays out" in page.fields["that"].hint.text()
    assert "own" in page.choice.currentText()
    choose("out")
    choose(before["that"])
    assert page.convention.says("that") == before.says("that")
    choose("any")
    editor.use()
    assert session.desk.convention["that"] == "any"


# What becomes of the annotations


def _rename(editor: SchemeEditor, qtbot: QtBot) -> MigrationDialog:
    _type(qtbot, editor.labels.form.name, "HUMAN")
    editor.use()
    return editor.findChild(MigrationDialog)


def test_a_renaming_is_counted_and_asked_for_first(editor: SchemeEditor, session: Session, qtbot: QtBot):
    dialog = _rename(editor, qtbot)
    assert session.desk.scheme == NEWS
    assert [dialog.gold.item(0).text(), dialog.gold.count()] == ["Bob of Lucca. – signed off by Ada (PERSON 1)", 1]
    _run(qtbot, dialog)
    assert [_labels(session, 0), _labels(session, 1)] == [["HUMAN", "LOC"], ["PERSON", "LOC"]]
    assert "Entities with another label: 1, in articles: 1, of which gold: 0." in dialog.told.text()
    assert "backup-labels" in dialog.told.text()
    assert session.article is not None
    assert session.article.annotations.entities["e1"].label == "HUMAN"
    dialog.reject()
    assert not editor.is_changed


def test_gold_that_is_ticked_is_changed_and_stays_gold(editor: SchemeEditor, session: Session, qtbot: QtBot):
    dialog = _rename(editor, qtbot)
    dialog.all_gold.click()
    _run(qtbot, dialog)
    assert _labels(session, 1) == ["HUMAN", "LOC"]
    opened = session.desk.open_article(session.desk.ids()[1])
    assert (opened.status, opened.annotations.sign_off.annotator) == (Status.GOLD, "Ada")
    dialog.reject()


def test_asked_and_left_nothing_is_changed(editor: SchemeEditor, session: Session, qtbot: QtBot):
    page = editor.convention
    page.choice.setCurrentIndex(page.choice.findData("parc"))
    page.choice.activated.emit(page.choice.currentIndex())
    _rename(editor, qtbot).reject()
    assert session.desk.scheme == NEWS
    assert session.desk.convention.name == "copydesk"
    assert editor.is_changed


def test_entities_of_a_removed_label_get_another_or_stay(editor: SchemeEditor, session: Session, qtbot: QtBot):
    editor.labels.go_to(2)
    editor.labels.remove()
    editor.use()
    dialog = editor.findChild(MigrationDialog)
    box = dialog.fates["LOC"]
    assert box.currentText() == "LOC still, which the scheme no longer knows"
    assert dialog.change().labels == {}
    box.setCurrentIndex(box.findData("FAC"))
    _run(qtbot, dialog)
    assert _labels(session) == ["PERSON", "FAC"]
    dialog.reject()


def test_a_change_under_way_can_be_called_off(editor: SchemeEditor, session: Session, qtbot: QtBot, monkeypatch):
    dialog = _rename(editor, qtbot)
    change = session.desk.change_scheme
    monkeypatch.setattr(
        session.desk, "change_scheme", lambda *args, **_: change(args[0], args[1], args[2], lambda: True)
    )
    dialog.bar.setValue(0)
    dialog.go.click()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.told)
    assert "called off" in dialog.told.text()
    assert session.desk.scheme == NEWS
    dialog.reject()


def test_the_last_change_is_taken_back(editor: SchemeEditor, session: Session, qtbot: QtBot):
    editor.take_back()
    assert "never changed" in editor.state.text()
    dialog = _rename(editor, qtbot)
    _run(qtbot, dialog)
    dialog.reject()
    editor.take_back()
    back = editor.findChild(TakingBackDialog)
    assert "news/1" in " ".join(label.text() for label in back.plan.findChildren(QWidget) if hasattr(label, "text"))
    back.gold.setChecked(True)
    _run(qtbot, back)
    back.reject()
    assert _labels(session) == ["PERSON", "LOC"]
    assert session.desk.scheme == replace(NEWS, version="3")


# Files


def test_an_earlier_scheme_can_be_gone_on_with(editor: SchemeEditor, session: Session, qtbot: QtBot):
    editor.list_earlier()
    (none,) = editor._earlier.actions()
    assert not none.isEnabled()
    _type(qtbot, editor.labels.form.title, "Human")
    editor.use()
    editor.list_earlier()
    (earlier,) = editor._earlier.actions()
    assert earlier.text().startswith("news/1, until Cy changed it on ")
    earlier.trigger()
    assert editor.labels.form.title.text() == "Person"
    assert editor.is_changed


def test_a_scheme_goes_out_and_comes_in_again(editor: SchemeEditor, session: Session, qtbot: QtBot, tmp_path: Path):
    _type(qtbot, editor.labels.form.title, "Human")
    editor.write_to(tmp_path / "mine.toml")
    assert "was written" in editor.state.text()
    editor.begin_from_news()
    assert editor.draft.scheme == NEWS
    editor.begin_from(tmp_path / "mine.toml")
    assert editor.labels.form.title.text() == "Human"
    assert editor.draft.was == {name: name for name in NEWS.label_names}


def test_a_file_that_is_no_scheme_is_refused_with_the_reason(editor: SchemeEditor, tmp_path: Path):
    (tmp_path / "bad.toml").write_text("x = 1", encoding="utf-8")
    editor.begin_from(tmp_path / "bad.toml")
    assert "bad.toml cannot be used" in editor.state.text()
    editor.begin_from(tmp_path / "none.toml")
    assert "none.toml cannot be read" in editor.state.text()
    editor.write_to(tmp_path)
    assert "cannot be written" in editor.state.text()
    assert editor.draft.scheme == NEWS


def test_a_draft_with_faults_is_not_written(editor: SchemeEditor, qtbot: QtBot, tmp_path: Path):
    editor.name.selectAll()
    qtbot.keyClick(editor.name, Qt.Key.Key_Delete)
    editor.write_to(tmp_path / "mine.toml")
    assert not (tmp_path / "mine.toml").exists()
    assert "must not be empty" in editor.name_field.error.text()


def test_what_was_not_used_is_asked_about_before_it_is_lost(editor: SchemeEditor, qtbot: QtBot):
    _type(qtbot, editor.labels.form.title, "Human")
    editor.reject()
    question = editor.findChild(QMessageBox)
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert editor.isVisible()
    editor.reject()
    editor.findChildren(QMessageBox)[-1].button(QMessageBox.StandardButton.Discard).click()
    assert not editor.isVisible()


def test_every_field_has_a_name_for_those_who_hear_it(editor: SchemeEditor):
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QListView, QAbstractButton):
        for widget in editor.findChildren(kind):
            # The list that drops down from a box is a window of its own.
            if widget.window() is not editor or widget.isHidden() or not widget.focusPolicy():
                continue
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name or widget.objectName().startswith("qt_"), widget


def test_the_sample_is_drawn_in_light_and_dark(editor: SchemeEditor, qtbot: QtBot):
    sample = editor.labels.form.sample
    image = sample.grab().toImage()
    assert image.pixelColor(2, 2).name() == LIGHT.page
    assert image.pixelColor(QPoint(2, image.height() - 3)).name() == DARK.page
    assert "Lloyd Austin" in sample.accessibleDescription()
    menus = [action.text() for action in editor.more.menu().actions()]
    assert isinstance(editor.more.menu(), QMenu)
    assert "&Start from the News Scheme" in menus
