"""What annotations are drawn with: the colours and pattern of each label and role in one theme, and the state's share.

A suggestion is drawn lightly: a breath of colour, a thin line, a hollow bar. What an editor has confirmed is solid: a
tint, a heavy line, a full bar. Which label it is shows in the pattern of the line as well as in its colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from copydesk.core.annotations import Annotation, Entity, Quote, Role, State
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Look, Scheme
from copydesk.ui.looks.themes import Theme, colour_of, dimmed, faded, mixed, tint_of
from copydesk.ui.page.annotation_words import is_loose, is_weak

_BREATH: Final = 0.45  # of the tint, under what is only suggested


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours and pattern of one label or role in one theme, and the word on its tag."""

    colour: QColor
    dimmed: QColor  # of what matters less
    tint: QColor
    breath: QColor  # under what is only suggested
    faint: QColor  # under content, row by row
    faintest: QColor  # under content that matters less
    pattern: str
    title: str


@dataclass(frozen=True, slots=True)
class Worn:
    """How one annotation as it stands is drawn. ``is_broken`` is the suggestion of a quote that reports no speech."""

    annotation: Annotation
    is_solid: bool
    is_broken: bool
    is_faint: bool
    ink: Ink | None  # of an entity; a quote has one for each role


class Inks:
    """The inks of one scheme in one theme. ``threshold`` is the probability below which suggestions are faint."""

    def __init__(self, scheme: Scheme | None, theme: Theme, threshold: float = 0.0) -> None:
        self._theme = theme
        self._page = QColor(theme.page)
        self._threshold = threshold
        labels = scheme.labels if scheme else ()
        roles = scheme.roles if scheme else ()
        self._labels = {label.name: self._ink(label.look, label.title) for label in labels}
        plain = self._ink(Look(theme.dim, theme.dim, "solid"), "")
        self._roles: dict[Role | None, Ink] = dict.fromkeys(Role, plain)
        self._roles.update({style.role: self._ink(style.look, style.title) for style in roles})
        self._worn: dict[str, Worn] = {}

    def worn(self, annotation: Annotation, text: str) -> Worn:
        """How an annotation is drawn; worked out once for as long as it stands as it does."""
        worn = self._worn.get(annotation.id)
        if worn is None or worn.annotation is not annotation:
            worn = self._worn[annotation.id] = self._dress(annotation, text)
        return worn

    def of(self, mark: Mark, annotation: Annotation) -> Ink:
        """The ink of a mark; a label or role that the scheme does not know is drawn in grey."""
        if isinstance(annotation, Quote):
            return self._roles[mark.role]
        known = self._labels.get(annotation.label)
        if known is None:
            known = self._labels[annotation.label] = self._ink(
                Look(self._theme.dim, self._theme.dim, "solid"), annotation.label
            )
        return known

    def _dress(self, annotation: Annotation, text: str) -> Worn:
        loose = is_loose(text, annotation)
        return Worn(
            annotation,
            annotation.state is not State.SUGGESTED,
            loose,
            loose or is_weak(annotation, self._threshold),
            self.of(Mark(annotation.id, None, 0, annotation.span), annotation)
            if isinstance(annotation, Entity)
            else None,
        )

    def _ink(self, look: Look, title: str) -> Ink:
        colour, tint = colour_of(look, self._theme), tint_of(look, self._theme)
        return Ink(
            colour,
            dimmed(colour, self._theme),
            tint,
            mixed(tint, self._page, _BREATH),
            faded(colour, self._theme, 0.5),
            faded(colour, self._theme, 0.3),
            look.pattern,
            title,
        )
