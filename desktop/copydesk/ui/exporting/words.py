"""What exports are about, in the user's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from copydesk.exchange.losses import Lost
from copydesk.ui.annotations.signs import number
from copydesk.workflow import Status

translate = QCoreApplication.translate
_N = QT_TRANSLATE_NOOP

_LOST: Final = {
    Lost.ENTITY: _N("Losses", "Entities left out"),
    Lost.QUOTE: _N("Losses", "Quotes left out"),
    Lost.LINK: _N("Losses", "Quotes without their links to cue and source"),
    Lost.FRAGMENTS: _N("Losses", "Quotes whose fragments part"),
    Lost.NESTING: _N("Losses", "Nested annotations"),
    Lost.OVERLAP: _N("Losses", "Overlapping annotations"),
    Lost.EDGES: _N("Losses", "Annotations with other edges"),
    Lost.SPEAKER: _N("Losses", "Quotes without their speaker"),
    Lost.KIND: _N("Losses", "Quotes without their kind"),
    Lost.LABEL: _N("Losses", "Annotations under another label"),
    Lost.ORIGIN: _N("Losses", "Articles without who decided"),
    Lost.REMARK: _N("Losses", "Notes and flags"),
    Lost.TITLE: _N("Losses", "Articles without their title"),
    Lost.META: _N("Losses", "Articles without their metadata"),
    Lost.SIGN_OFF: _N("Losses", "Articles without who signed off"),
    Lost.TEXT: _N("Losses", "Texts altered"),
}
STATUSES: Final[Mapping[str, tuple[str, frozenset[Status]]]] = {
    "gold": (_N("Exporting", "Signed off"), frozenset({Status.GOLD})),
    "begun": (_N("Exporting", "Begun or signed off"), frozenset({Status.GOLD, Status.STARTED})),
    "started": (_N("Exporting", "Begun, not signed off"), frozenset({Status.STARTED})),
    "suggested": (_N("Exporting", "Suggested, nothing corrected"), frozenset({Status.SUGGESTED})),
    "all": (_N("Exporting", "All articles"), frozenset()),
}
"""What can be chosen of the articles' status: its words, and the statuses that it stands for."""


def kinds_of_loss(losses: Mapping[Lost, int]) -> list[str]:
    """“Quotes without their speaker: 12”, one line for each kind."""
    line = translate("Losses", "{what}: {n}")
    return [line.format(n=number(count), what=translate("Losses", _LOST[what])) for what, count in losses.items()]


def kind_of_loss(what: Lost) -> str:
    """What was lost, as a heading."""
    return translate("Losses", _LOST[what])


def time_left(seconds: float) -> str:
    """How long it will still take, roughly."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return translate("Exporting", "less than a minute left")
    return translate("Exporting", "about {n} min left").format(n=number(minutes))
