"""The fonts of a PDF: which letters a string of bytes draws, and how far it goes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from copydesk.exchange.readers.pdf.values import UNKNOWN

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

# Ligatures that have a code point of their own are written as the letters that they are.
_LIGATURES = {
    chr(0xFB00 + number): letters for number, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))
}
# Dingbats that stand in the private area of Symbol and Wingdings, and are bullets.
_BULLETS = frozenset("\uf0b7\uf0a7\uf0d8\uf06e\uf076\uf0fc\uf02d")
_BOLD_FLAG = 1 << 18
_USUAL_SPACE = 0.25


class Font:
    """A font of one page's resources."""

    def __init__(self, resource: DictionaryObject) -> None:
        from pypdf.generic._font import Font as Described

        self._font = Described.from_font_resource(resource)
        encoding = resource.get("/Encoding")
        # Numbers of glyphs; without a table that says their letters, they say nothing.
        self._numbered = isinstance(self._font.encoding, str) and str(encoding).startswith("/Identity")
        descriptor = self._font.font_descriptor
        name = f"{self._font.name} {descriptor.name}".lower()
        # What a damaged file says of a font may be of any kind.
        flags = descriptor.flags if _is_number(descriptor.flags) else 0
        self.bold = bool(int(flags) & _BOLD_FLAG) or any(
            word in name for word in ("bold", "black", "heavy", "semibold")
        )
        space = self._font.space_width
        self.space = min(0.5, max(0.15, space / 1000)) if _is_number(space) else _USUAL_SPACE
        self._known: dict[object, tuple[str, float]] = {}

    def letters(self, raw: bytes) -> list[tuple[str, float, bool]]:
        """Of each letter what it is, its width in parts of the size, and whether word spacing widens it."""
        encoding = self._font.encoding
        if isinstance(encoding, str):
            return [(*self._glyph(code, code), False) for code in raw.decode(encoding, "replace")]
        return [(*self._glyph(chr(byte), encoding.get(byte)), byte == 32) for byte in raw]

    def _glyph(self, code: str, named: str | None) -> tuple[str, float]:
        known = self._known.get(code)
        if known is None:
            width = self._font.space_width if code == self._font.space_char else self._font.get_text_width(code)
            parts = width / 1000 if _is_number(width) else 0.5
            known = self._known[code] = (self._meaning(code, named), parts)
        return known

    def _meaning(self, code: str, named: str | None) -> str:
        told = self._font.character_map.get(named if named is not None else code)
        if not isinstance(told, str):
            told = named if named is not None and not self._numbered and self._font.interpretable else UNKNOWN
        if told.startswith("/") and len(told) > 1:
            return UNKNOWN  # the name of a glyph, such as "/g23", that no list of letters has
        return "".join(_letter(one) for one in told)


def _is_number(found: object) -> bool:
    return isinstance(found, int | float)


def _letter(character: str) -> str:
    if character in _BULLETS:
        return "•"
    if character in "\t\n\r\f":
        return " "
    if unicodedata.category(character) in ("Cc", "Co", "Cs", "Cn"):
        return UNKNOWN
    return _LIGATURES.get(character, character)
