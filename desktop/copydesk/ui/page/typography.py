"""How an article is set, as an editor likes to read it: face, measure, leading, spacing. The size is the zoom's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QFont, QFontInfo

from copydesk.ui.looks.fonts import DESK, READING

SERIF, SANS = READING[0], DESK
_LARGER: Final = 1.38  # than the type of menus and buttons


@dataclass(frozen=True, slots=True)
class ReadingType:
    """``measure`` is in characters of a line, at most; ``leading`` in percent of the height of the letters, and lies
    below them; ``letters`` and ``words`` are what is added between them, in percent of the size of the type."""

    family: str = SERIF
    measure: int = 68
    leading: int = 150
    letters: int = 0
    words: int = 0

    def within_limits(self) -> ReadingType:
        """The same, with no value beyond what can be read."""
        return replace(
            self, **{name: min(max(getattr(self, name), span.start), span.stop - 1) for name, span in LIMITS.items()}
        )

    def stepped(self, name: str, steps: int) -> ReadingType:
        """So many steps more of one value, as far as its limits let."""
        span = LIMITS[name]
        return replace(self, **{name: getattr(self, name) + steps * span.step}).within_limits()

    def font(self, interface: QFont, percent: int) -> QFont:
        """The face at a zoom, in proportion to the type that the desktop uses for its own words."""
        font = QFont(interface)
        others = (*READING[1:],) if self.family == SERIF else ()
        font.setFamilies([self.family, *others, *interface.families()])
        font.setStyleHint(QFont.StyleHint.Serif if self.family == SERIF else QFont.StyleHint.SansSerif)
        size = max(6, round(QFontInfo(interface).pixelSize() * _LARGER * percent / 100))
        font.setPixelSize(size)
        if self.letters:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * self.letters / 100)
        font.setWordSpacing(size * self.words / 100)
        return font


# The limits of each value, and by how much a key changes it.
LIMITS: Final[Mapping[str, range]] = {
    "measure": range(40, 111, 4),
    "leading": range(120, 251, 10),
    "letters": range(21),
    "words": range(0, 61, 5),
}
NEWSPAPER: Final = ReadingType()
# After the style guide of the British Dyslexia Association (2023): a plain sans serif, letters about a third of their
# width apart, words 3.5 times as far, half a line and more between lines, lines of 60 to 70 characters.
EASY: Final = ReadingType(SANS, measure=60, leading=180, letters=15, words=30)
PRESETS: Final = {
    "newspaper": (QT_TRANSLATE_NOOP("Type", "As a newspaper"), NEWSPAPER),
    "easy": (QT_TRANSLATE_NOOP("Type", "Wider spacing, easier for dyslexic readers"), EASY),
}


def values_of(reading_type: ReadingType) -> dict[str, str | int]:
    """Its values by their names."""
    return asdict(reading_type)
