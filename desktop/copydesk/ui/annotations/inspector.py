"""The right panel: the article's quotes as cards, its entities by label, what was rejected, and the guideline of what
is current; with a filter that says which of them are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from copydesk.core.annotations import Annotation, Annotations, State
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.rejected import rejected
from copydesk.core.scheme import Label, RoleStyle, Scheme
from copydesk.ui.actions import first_key
from copydesk.ui.annotations.annotation_filter import AnnotationFilter, Order, first_span, order_of
from copydesk.ui.annotations.entity_list import EntityDelegate
from copydesk.ui.annotations.entity_model import EntityModel
from copydesk.ui.annotations.filter_row import FilterRow
from copydesk.ui.annotations.guidelines import GuidelineFoot
from copydesk.ui.annotations.mark_list import MarkList, MarkTable
from copydesk.ui.annotations.mark_menu import MarkMenu
from copydesk.ui.annotations.quote_cards import QuoteDelegate
from copydesk.ui.annotations.quote_model import QuoteModel
from copydesk.ui.annotations.rejected_section import RejectedSection
from copydesk.ui.annotations.signs import number
from copydesk.ui.looks.themes import LIGHT, Theme
from copydesk.ui.remarks.notes import abouts

if TYPE_CHECKING:
    from copydesk.ui.action_set import ActionSet


class Inspector(QWidget):
    """``picked`` carries the Mark that the editor went to, ``asked`` an action's name and the Mark it is for.

    ``restored`` carries a rejected suggestion that is to be brought back, ``looked_at`` one that the editor is at, or
    None. The article's keys work in ``key_place``, not where one types.
    """

    picked = Signal(object)
    asked = Signal(str, object)
    restored = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._annotations = Annotations()
        self._base = Annotations()
        self._text = ""
        self._states: Counter[State] = Counter()
        self.has_rejected = False
        self._key_of: Callable[[str], str] = first_key
        self._current: Mark | None = None
        self.filters = FilterRow(self)
        self.rejected = RejectedSection(self)
        self.key_place = QSplitter(Qt.Orientation.Vertical, self)
        self.quotes = MarkList(self)
        self.entities = MarkTable(self)
        self.quote_model = QuoteModel(self)
        self.entity_model = EntityModel(self)
        self._quote_delegate = QuoteDelegate(self.quotes)
        self._entity_delegate = EntityDelegate(self.entities)
        self._quotes_title = QLabel(self)
        self._entities_title = QLabel(self)
        for words in (self._quotes_title, self._entities_title):
            words.setWordWrap(True)  # what says how to begin is long, and must not make the panel wide
        self.guideline = GuidelineFoot(self)
        self._build()
        self.set_theme(LIGHT)
        self._count()

    def use_actions(self, actions: ActionSet) -> None:
        """Leave keys to these actions, and tell theirs."""
        self._key_of = actions.key
        for view in (self.quotes, self.entities):
            view.answers_keys = False

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Name, order and colour labels as this scheme does."""
        self._scheme = scheme
        self.filters.set_scheme(scheme)
        self.rejected.model.scheme = scheme
        self._quote_delegate.scheme = scheme
        with self._rows_change():
            self.entity_model.set_scheme(scheme)
        self.set_current(self._current)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._quote_delegate.theme = theme
        self._entity_delegate.theme = theme
        self.quotes.viewport().update()
        self.entities.viewport().update()

    def show_article(self, text: str, annotations: Annotations, base: Annotations | None = None) -> None:
        """Show another article, from the top, with nothing current; ``base`` is what was suggested for it."""
        self._annotations, self._text = annotations, text
        self._states = Counter(each.state for each in annotations)
        self._base = Annotations() if base is None else base
        self._quote_delegate.forget_heights()
        with self._rows_change():
            self.quote_model.show_article(text, annotations)
            self.entity_model.show_article(text, annotations)
        self.quotes.scrollToTop()
        self.entities.scrollToTop()
        self.set_current(None)

    def show_annotations(
        self, annotations: Annotations, touched: frozenset[str], base: Annotations | None = None
    ) -> None:
        """Show the same article after a change to the touched annotations; scroll and selection stay.

        ``base`` is what was suggested for it, where that has changed.
        """
        for each in touched:
            self._states.subtract(_state(self._annotations, each))
            self._states.update(_state(annotations, each))
        touched = abouts(self._annotations, annotations, touched)
        self._annotations = annotations
        self._base = self._base if base is None else base
        with self._rows_change():
            self.quote_model.show_annotations(annotations, touched)
            self.entity_model.show_annotations(annotations, touched)
        here = self._current
        # A row that has not changed is not brought back into view: the editor may have scrolled on.
        reveal = here is not None and here.annotation_id in touched
        self._light_up(here if here and here.annotation_id in annotations else None, reveal=reveal)

    def set_current(self, mark: Mark | None) -> None:
        """Light up the row of a mark, bring it into view and show its guideline."""
        self._light_up(mark, reveal=True)

    def _light_up(self, mark: Mark | None, *, reveal: bool) -> None:
        before, self._current = self._current, mark
        self._quote_delegate.current = mark
        self._keep(mark)
        quote = self.quote_model.row_of(mark.annotation_id) if mark else None
        entity = self.entity_model.row_of(mark.annotation_id) if mark else None
        self.quotes.show_current(quote, reveal=reveal)
        self.entities.show_current(entity, reveal=reveal)
        # A part of a card stands out while it is current, and drawing cards takes time: only those of before and now.
        for row in {quote, self.quote_model.row_of(before.annotation_id) if before else None} - {None}:
            self.quotes.update(self.quote_model.index(row))
        if mark:
            self.setFocusProxy(self.entities if mark.role is None else self.quotes)
        self.guideline.show_for(self._explained(mark))

    def _keep(self, mark: Mark | None) -> None:
        """What is current stays listed, though it may match the filter no longer; what was so before, no longer."""
        if self.filters.filter or self.filters.chosen_order is not Order.LABEL:
            with self._rows_change():
                self.quote_model.keep(mark.annotation_id if mark else None)
                self.entity_model.keep(mark.annotation_id if mark else None)

    def listed(self) -> list[Mark]:
        """A mark for each annotation that the filter lists, in the order chosen; by label means as they are read."""
        what, order = self.filters.filter, self.filters.chosen_order
        found = [each for each in self._annotations if what.matches(each, self._text)]
        found.sort(key=lambda each: (order_of(each, order), first_span(each).start, -first_span(each).end, each.id))
        return [marks_of(each)[0] for each in found]

    def place_of(self, annotation: Annotation) -> tuple[int, int, int, str]:
        """Where an annotation stands, or stood, in the order of `listed`."""
        span = first_span(annotation)
        return order_of(annotation, self.filters.chosen_order), span.start, -span.end, annotation.id

    def _filter(self, what: AnnotationFilter, order: Order) -> None:
        with self._rows_change():
            self.quote_model.set_filter(what, order)
            self.entity_model.set_filter(what, order)
        if what.rejected:
            self.rejected.open()
        self._light_up(self._current, reveal=True)

    def current(self) -> Mark | None:
        """The mark that is lit up."""
        return self._current

    def anchor_of(self, annotation_id: str) -> QRect:
        """Where a quote's speaker or an entity's row is on the screen, for what pops up beside it.

        Empty when the annotation is not here or is scrolled out of sight.
        """
        row = self.quote_model.row_of(annotation_id)
        if row is None:
            row, view = self.entity_model.row_of(annotation_id), self.entities
            rect = view.visualRect(view.model().index(row, 0)) if row is not None else QRect()
        else:
            view, index = self.quotes, self.quote_model.index(row)
            rect = self._quote_delegate.card(view.visualRect(index), view.font(), index).speaker
        rect = rect.intersected(view.viewport().rect())
        return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size()) if not rect.isEmpty() else QRect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Annotations"))
        self.setFocusProxy(self.quotes)
        splitter = self.key_place
        self.filters.changed.connect(self._filter)
        self.rejected.list.restored.connect(self.restored)
        self.rejected.list.looked_at.connect(self.looked_at)
        splitter.setChildrenCollapsible(False)
        rows = (
            (self._quotes_title, self.quotes, self.quote_model, self._quote_delegate, self.tr("Quotes")),
            (self._entities_title, self.entities, self.entity_model, self._entity_delegate, self.tr("Entities")),
        )
        for title, view, model, delegate, name in rows:
            view.setModel(model)
            view.setItemDelegate(delegate)
            view.setAccessibleName(name)
            view.picked.connect(self._pick)
            view.asked.connect(self.asked)
            view.menu_wanted.connect(self._show_menu)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setContentsMargins(12, 8, 12, 7)
            title.setBuddy(view)
            part = QWidget(splitter)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(title)
            column.addWidget(view, 1)
            splitter.addWidget(part)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filters)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.rejected)
        whole.addWidget(self.guideline)
        QWidget.setTabOrder(self.quotes, self.entities)

    @contextmanager
    def _rows_change(self) -> Iterator[None]:
        """Rows come and go without the lists taking that for the editor's choice, and without scrolling."""
        views = (self.quotes, self.entities)
        scrolled = [view.verticalScrollBar().value() for view in views]
        for view in views:
            view.be_quiet(True)
        yield
        for view, value in zip(views, scrolled, strict=True):
            view.be_quiet(False)
            view.scroll_back(value)
        self._count()

    def _pick(self, mark: Mark) -> None:
        self.set_current(mark)
        self.picked.emit(mark)

    def _count(self) -> None:
        what = self.filters.filter
        self.filters.show_counts(self._states, self._show_rejected(what))
        if what:
            self._count_listed()
            return
        quotes, entities = self.quote_model.rowCount(), self.entity_model.count
        some = self.tr("Quotes: {n}").format(n=number(quotes))
        none = self.tr("No quotes yet. Select the words and press {key}.").format(key=self._key_of("make_quote"))
        self._quotes_title.setText(some if quotes else none)
        some = self.tr("Entities: {n}").format(n=number(entities))
        self._entities_title.setText(
            some if entities else self.tr("No entities yet. Select a name and press the digit of a label.")
        )

    def _count_listed(self) -> None:
        words = self.tr("Quotes: {n} of {all}")
        all_quotes, all_entities = len(self._annotations.quotes), len(self._annotations.entities)
        self._quotes_title.setText(words.format(n=number(self.quote_model.rowCount()), all=number(all_quotes)))
        words = self.tr("Entities: {n} of {all}")
        self._entities_title.setText(words.format(n=number(self.entity_model.count), all=number(all_entities)))

    def _show_rejected(self, what: AnnotationFilter) -> int:
        """Show the rejected suggestions that match the filter; how many there are in all."""
        gone = rejected(self._base, self._annotations)
        self.has_rejected = bool(gone)
        shown = [each for each in gone if what.state is None and what.matches_but_for_state(each, self._text)]
        self.rejected.show_rows(self._text, shown)
        return len(gone)

    def _explained(self, mark: Mark | None) -> Label | RoleStyle | None:
        if mark is None or self._scheme is None:
            return None
        if mark.role is not None:
            return self._scheme.role(mark.role)
        entity = self._annotations.entities.get(mark.annotation_id)
        return self._scheme.label(entity.label) if entity else None

    def _show_menu(self, mark: Mark, where: QPoint) -> None:
        menu = self.menu_for(mark)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu_for(self, mark: Mark) -> QMenu:
        """What can be asked of a mark, each with the key that asks for it too."""
        return MarkMenu(mark, self._scheme, self.asked.emit, self._key_of, self)


def _state(annotations: Annotations, annotation_id: str) -> tuple[State, ...]:
    found = annotations.get(annotation_id)
    return () if found is None else (found.state,)
