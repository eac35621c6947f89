"""The project's scheme in the window: labels by their titles, and all that follows when the scheme is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QSize

from copydesk.core.annotations import Entity
from copydesk.core.spans import Span
from copydesk.ui.dialogs.label_chooser import LabelChooser
from copydesk.ui.looks.theme_table import Theme
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session


class Scheming(QObject):
    """Asks for labels, and opens the editor of the scheme. ``give`` labels what is selected or current."""

    def __init__(
        self, session: Session, view: ArticleView, give: Callable[[str], object], theme: Callable[[], Theme]
    ) -> None:
        super().__init__(session)
        self._theme = theme
        self._session = session
        self._view = view
        self._give = give

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"choose_label": self.choose_label, "edit_scheme": self.edit}

    def edit(self) -> None:
        """Open the editor of the scheme."""
        # Imported when asked for: most days nobody does.
        from copydesk.ui.dialogs.scheme_editor import SchemeEditor

        editor = SchemeEditor(self._session, self._theme(), self._view.window())
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def choose_label(self) -> None:
        """Ask which label the selection or the current entity gets."""
        annotation, selected = self._session.annotation, self._view.selected_span()
        mark = self._session.current
        current = annotation.label if isinstance(annotation, Entity) else None
        span = selected or (mark.span if mark is not None else Span(self._view.caret(), self._view.caret() + 1))
        chooser = LabelChooser(self.tr("Which label?"), self._session.desk.scheme, current, self._view.window())
        chooser.chosen.connect(self._give)
        chooser.show_near(self._place_of(span))

    def _place_of(self, span: Span) -> QRect:
        row, viewport = self._view.row_at(span.start), self._view.viewport()
        point = QPoint(round(row.left), round(row.top - self._view.scrolled().y()))
        return QRect(viewport.mapToGlobal(point), QSize(1, round(row.floor - row.top)))
