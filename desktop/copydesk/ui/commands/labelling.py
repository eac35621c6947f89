"""Giving entities their labels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from copydesk.core.annotations import Entity, Role
from copydesk.core.corrections import AddEntity, Correction, Relabel
from copydesk.core.proper_names import name_at
from copydesk.core.scheme import KEYS
from copydesk.ui.commands.going import Going
from copydesk.ui.commands.selecting import use_selection
from copydesk.ui.commands.text_view import TextView
from copydesk.ui.session import Session


class Labelling(QObject):
    """Labels on their digits."""

    def __init__(self, session: Session, view: TextView, going: Going) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._going = going

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {f"label_{key}": partial(self.label, key) for key in KEYS}

    def label(self, key: str) -> None:
        """Give the label that has this key."""
        label = self._session.desk.scheme.label_for_key(key)
        if label is not None:
            self.give(label.name)

    def give(self, label: str) -> None:
        """Make an entity of the selection, relabel the current one, or label the name that the caret was moved to.

        A selection wins, for it is the last thing the editor did; one that is the current entity's own is no new one.
        Whoever is on the source of a quote means the name that it is, be it an entity already or not; but not where
        the source says more than a name: “US Defence Secretary Lloyd Austin” holds two.
        """
        annotation, selected = self._session.annotation, self._view.selected_span()
        is_current = isinstance(annotation, Entity) and selected in (None, annotation.span)
        if is_current and (selected is not None or self._going.is_at_current):
            assert annotation is not None
            self._session.correct(Relabel(annotation.id, label))
        elif selected is not None:
            use_selection(self._session, self._view, AddEntity(selected, label))
        elif (correction := self._label_here(label)) is not None:
            self._session.correct(correction)
        else:
            self._session.refused.emit(self.tr("Select a name, or go to an entity, to give it a label."))

    def _label_here(self, label: str) -> Correction | None:
        """What a label does where nothing is selected and no entity is current."""
        if self._session.article is None:
            return None
        if self._going.is_at_current:
            return self._label_of_source(label)
        caret = self._view.caret()
        at = [mark for mark in self._session.lanes.at(caret) if mark.role is None]
        if at:
            current = self._session.current
            return Relabel((current if current in at else at[0]).annotation_id, label)
        name = name_at(self._session.article.article.text, caret)
        return AddEntity(name, label) if name else None

    def _label_of_source(self, label: str) -> Correction | None:
        """What a label does to the source of a quote when that is current; None when it is no bare name."""
        mark = self._session.current
        if self._session.article is None or mark is None or mark.role is not Role.SOURCE:
            return None
        entities = self._session.article.annotations.entities.values()
        within = [entity for entity in entities if entity.span.overlaps(mark.span)]
        same = [entity for entity in within if entity.span == mark.span]
        if same:
            return Relabel(same[0].id, label)
        return None if within else AddEntity(mark.span, label)
