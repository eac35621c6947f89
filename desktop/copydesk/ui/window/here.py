"""What is here? A list of all that is annotated at one place, to pick from, and the article's context menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from copydesk.core.lanes import Mark
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.mark_menu import MarkMenu
from copydesk.ui.annotations.signs import sign_of, sureness, word_of
from copydesk.ui.page.annotation_words import title_of_mark
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session

_WORDS = 44  # characters of a mark's text in its row, at most
# What the context menu offers for selected words, beside what it offers for a mark.
_OF_SELECTION = ("make_quote", "copy", "select_words")


class Here(QObject):
    """Menus of the article. ``do`` carries out an action by its name for a Mark, as its key would."""

    def __init__(self, session: Session, view: ArticleView, actions: ActionSet, do: Callable[..., None]) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        self._do = do
        view.menu_wanted.connect(self._show_menu)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"what_is_here": self.ask}

    def ask(self) -> None:
        """List what lies under the pointer when that has taken aim, else what lies at the caret."""
        point = self._view.viewport().mapFromGlobal(QCursor.pos()) if self._view.aimed() is not None else None
        marks = self.marks(point)
        if not marks:
            self._session.said.emit(self.tr("Nothing is annotated here."))
            return
        menu = QMenu(self.tr("What is here"), self._view)
        self._list(menu, marks)
        place = self._view.cursorRect().bottomLeft() if point is None else point
        self._pop_up(menu, self._view.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    def marks(self, point: QPoint | None) -> tuple[Mark, ...]:
        """All marks at a point of the viewport, or without one at the caret; innermost first."""
        if point is not None:
            return self._view.marks_at(point)
        if self._session.article is None:
            return ()
        caret = self._view.caret()
        # A caret behind the last letter of a name is at that name, as a reader sees it.
        marks = self._session.lanes.at(caret) or (self._session.lanes.at(caret - 1) if caret else ())
        return tuple(mark for mark in marks if not self._view.is_hidden(mark.annotation_id))

    def menu_at(self, point: QPoint | None) -> QMenu:
        """What can be done there: with one of the marks, with what is selected; and which marks there are."""
        marks = self.marks(point)
        current = self._session.current
        target = current if current in marks else marks[0] if marks else None
        if target is None:
            menu = QMenu(self._view)
        else:
            menu = MarkMenu(target, self._session.desk.scheme, self._do, self._actions.key, self._view)
            if len(marks) > 1:
                self._list(menu, marks, above=menu.actions()[0])
            menu.addSeparator()
        for name in _OF_SELECTION:
            if self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
        return menu

    def words_of(self, mark: Mark) -> str:
        """A row: what the mark is, its words, its state."""
        assert self._session.article is not None
        text = self._session.article.article.text
        annotation = self._session.article.annotations[mark.annotation_id]
        words = " ".join(mark.span.of(text[: mark.span.start + 4 * _WORDS]).split())
        words = words if len(words) <= _WORDS else words[: _WORDS - 1].rstrip() + "…"
        state = " ".join(
            part for part in (sign_of(annotation.state), word_of(annotation.state), sureness(annotation)) if part
        )
        return self.tr("{label}: {words}\t{state}").format(
            label=title_of_mark(mark, annotation, self._session.desk.scheme), words=words, state=state
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a menu its keys: the article behind it has the focus still, and would take the digits for labels."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _list(self, menu: QMenu, marks: Sequence[Mark], above: QAction | None = None) -> None:
        """One entry a mark; its digit picks it, and the mark is outlined while the entry is lit up."""
        for place, mark in enumerate(marks, start=1):
            # Words of the article are data: their “&” is an ampersand.
            words = self.words_of(mark).replace("&", "&&")
            action = QAction(f"&{place}  {words}" if place <= 9 else words, menu)
            action.setCheckable(True)
            action.setChecked(mark == self._session.current)
            action.triggered.connect(lambda checked=False, mark=mark: self._session.set_current(mark))
            action.hovered.connect(partial(self._view.set_aimed, mark))
            menu.insertAction(above, action) if above is not None else menu.addAction(action)
        if above is not None:
            menu.insertSeparator(above)
        menu.aboutToHide.connect(partial(self._view.set_aimed, None))

    def _show_menu(self, point: QPoint | None, where: QPoint) -> None:
        menu = self.menu_at(point)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            self._pop_up(menu, where)

    def _pop_up(self, menu: QMenu, where: QPoint) -> None:
        menu.installEventFilter(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
