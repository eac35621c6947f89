"""The themes, as a table: every colour but those of labels comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from copydesk.core.scheme import Look

STRONG: Final = 7.0
"""The contrast of text, from 1 to 21, that high contrast is called for."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, each as "#rrggbb".

    ``tint`` is the share of a label's colour in the fill under the text: enough to see, too little to read worse. Dark
    pages need more, for the eye tells dark colours apart less well. ``dimmed`` is what stays of a colour that is
    dimmed. ``looks`` are those that a palette puts in the place of the scheme's.
    """

    name: str
    is_dark: bool
    contrast: float  # that text has at least, from 1 to 21 as WCAG counts
    tint: float
    dimmed: float
    page: str  # what an article is read on, and lists
    ink: str  # text on the page
    dim: str  # text of second rank, on page and panel
    panel: str  # what stands around the page: side panels, bars, dialogs
    panel_ink: str
    line: str  # rules and borders
    accent: str  # the current thing, focus, links; as text and as a border
    selection: str  # under selected words and rows; ink stays readable on it
    warn: str  # text that tells of trouble
    looks: tuple[tuple[Look, Look], ...] = ()


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    contrast=4.5,
    tint=0.15,
    dimmed=0.7,
    page="#fdfaf4",
    ink="#23201b",
    dim="#655f54",
    panel="#f3eee4",
    panel_ink="#2b2822",
    line="#d8d0c1",
    accent="#1d5a85",
    selection="#d3e3ef",
    warn="#a13308",
)
DARK: Final = Theme(
    name="dark",
    is_dark=True,
    contrast=4.5,
    tint=0.24,
    dimmed=0.5,
    page="#1d1c1a",
    ink="#e9e4da",
    dim="#b4ada1",
    panel="#262422",
    panel_ink="#e2ddd3",
    line="#43403b",
    accent="#8dbce6",
    selection="#294056",
    warn="#ffb183",
)
CONTRAST_LIGHT: Final = Theme(
    name="contrast_light",
    is_dark=False,
    contrast=STRONG,
    tint=0.18,
    dimmed=0.72,
    page="#ffffff",
    ink="#000000",
    dim="#3b3b3b",
    panel="#ffffff",
    panel_ink="#000000",
    line="#4a4a4a",
    accent="#00389c",
    selection="#d9ebff",
    warn="#8a1c00",
)
CONTRAST_DARK: Final = Theme(
    name="contrast_dark",
    is_dark=True,
    contrast=STRONG,
    tint=0.3,
    dimmed=0.6,
    page="#000000",
    ink="#ffffff",
    dim="#d6d6d6",
    panel="#000000",
    panel_ink="#ffffff",
    line="#a8a8a8",
    accent="#6fd3ff",
    selection="#14395a",
    warn="#ffb48a",
)
THEMES: Final = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
