"""How did I decide the last time? For the words in hand, earlier decisions of the project's editors."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from copydesk.core.annotations import Annotation, Kind
from copydesk.core.decisions import Decided, Facet, Fact, Precedent, Precedents
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.core.surfaces import fold
from copydesk.ui.annotations.signs import number, word_of
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.plain_text import plain_label
from copydesk.ui.search.going_to import go_to
from copydesk.ui.search.hit_list import HitList
from copydesk.ui.search.hit_model import HitGroup, HitModel, HitRow
from copydesk.ui.session import Session

# Long enough that walking through annotations asks nothing of the project until the editor stops.
_PAUSE_MS: Final = 120
_LONGEST: Final = 200  # code points of a selection that can be a name
_SHOWN: Final = 40


class PrecedentsPanel(QWidget):
    """Follows what is current, while it can be seen. A row opens the article at its place."""

    def __init__(self, session: Session, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._asked: tuple[object, ...] | None = None
        self.model = HitModel(self, can_tick=False)
        self.list = HitList(self.model, self)
        self.list.setAccessibleName(self.tr("Earlier decisions"))
        self._nothing = plain_label(self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing.setMargin(16)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        session.current_changed.connect(lambda mark: self._pause.start())
        session.article_opened.connect(lambda opened: self._pause.start())
        session.annotations_changed.connect(self._changed)
        view.selection_changed.connect(self._pause.start)
        self.list.chosen.connect(self._go)
        self.list.accepted.connect(self._go_to_current)
        self.list.left.connect(view.setFocus)
        self._say(())

    @property
    def said(self) -> str:
        """Why there is no list; empty when there is one."""
        return self._nothing.text() if self._stack.currentWidget() is self._nothing else ""

    def set_scheme(self, scheme: Scheme) -> None:
        """Name labels as this scheme does."""
        self._changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def _changed(self) -> None:
        self._asked = None  # what was decided now is a precedent for the next one
        self._pause.start()

    def _in_hand(self) -> Annotation | Span | None:
        """The words that are selected, else the annotation that is current."""
        annotation, selected = self._session.annotation, self._view.selected_span()
        if selected is None or len(selected) > _LONGEST:
            return annotation
        current = self._session.current
        return annotation if current is not None and current.span == selected else selected

    def _follow(self) -> None:
        opened, about = self._session.article, self._in_hand()
        if not self.isVisible():
            return
        if opened is None or about is None:
            self._asked = None
            self._say(())
            return
        precedents = self._session.desk.precedents(opened, about)
        asked = tuple((each.fact.facet, fold(each.fact.words), each.fact.label) for each in precedents)
        if asked != self._asked:  # whoever goes from one precedent to the next finds the same list
            self._asked = asked
            self._say(precedents)

    def _say(self, precedents: tuple[Precedents, ...]) -> None:
        groups = [group for each in precedents for group in self._groups(each)]
        self.model.set_groups(groups)
        self.list.expandAll()
        self._stack.setCurrentWidget(self.list if groups else self._nothing)
        if precedents:
            words = self.tr("Nothing was decided about “{words}” before.")
            self._nothing.setText(words.format(words=_short(precedents[0].fact.words)))
        else:
            self._nothing.setText(self.tr("Go to an annotation, or select a name, to see how it was decided before."))

    def _groups(self, precedents: Precedents) -> list[HitGroup]:
        fact = precedents.fact
        titles = {
            Facet.NAME: self.tr("“{words}”: {verdicts}"),
            Facet.CUE: self.tr("Cue “{words}”: {verdicts}"),
            Facet.SOURCE: self.tr("Source “{words}”: {verdicts}"),
            Facet.SPEAKER: self.tr("Speaker {words}, quoted as: {verdicts}"),
        }
        similar = self.tr("Similar to “{words}”: {verdicts}")
        both = ((precedents.same, titles[fact.facet]), (precedents.similar, similar))
        return [self._group(fact, decided, title) for decided, title in both if decided]

    def _group(self, fact: Fact, decided: Decided, title: str) -> HitGroup:
        verdicts = ", ".join(
            self.tr("{label} {count}×").format(label=self._name(fact.facet, each.label), count=number(each.count))
            for each in decided.verdicts
        )
        note = self.tr("the newest only") if decided.is_capped else ""
        rows = [HitRow(each.shown, each, self._note(fact, each)) for each in decided.newest]
        return HitGroup(title.format(words=_short(fact.words), verdicts=verdicts), None, rows, note)

    def _note(self, fact: Fact, precedent: Precedent) -> str:
        sign = "✗" if precedent.label is None else "✓" if precedent.label == fact.label else "≠"
        sign = "" if not fact.label and fact.facet is Facet.NAME else f"{sign} "  # bare words agree with nothing
        at = QDateTime.fromString(precedent.at, Qt.DateFormat.ISODate).toLocalTime().date()
        parts = [
            self._name(fact.facet, precedent.label),
            precedent.annotator or "",
            QLocale().toString(at, QLocale.FormatType.ShortFormat),
        ]
        return sign + ", ".join(part for part in parts if part)

    def _name(self, facet: Facet, label: str | None) -> str:
        if label is None:
            return self.tr("taken away")
        if facet is Facet.NAME:
            found = self._session.desk.scheme.label(label)
            return found.title if found else label
        if facet is Facet.CUE:
            return word_of(Kind(label))
        if facet is Facet.SOURCE:
            return label or self.tr("nobody named")
        return f"“{_short(label)}”" if label else self.tr("no source")

    def _go(self, row: HitRow) -> None:
        if isinstance(row.value, Precedent):
            go_to(self._session, self._view, row.value.article_id, row.value.span)

    def _go_to_current(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self._go(row)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
