"""Names as they are compared: what stays of “the Pentagon’s” when only the name counts."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"(?:['’][sS]|(?<=[sS])['’])\Z")
_LEADING = frozenset({"the", "a", "an"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def without_possessive(words: str) -> str:
    """The words without the possessive at their end: “Austin’s” is Austin."""
    return _POSSESSIVE.sub("", words)


def fold(words: str) -> str:
    """A name for comparing: one line, no case, no possessive, no leading article, no full stops.

    Never empty unless nothing but white space was given.
    """
    plain = unicodedata.normalize("NFC", without_possessive(" ".join(words.split()))).casefold()
    parts = [part.replace(".", "") or part for part in plain.split()]
    while len(parts) > 1 and parts[0] in _LEADING:
        del parts[0]
    return " ".join(parts)


def tail(folded: str) -> str:
    """The last word of a folded name, which a family shares: “lloyd austin iii” is one of the “austin”."""
    parts = folded.split(" ")
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        del parts[-1]
    return parts[-1]


def family_name(name: str) -> str | None:
    """The family name of somebody with more names than that, as it is written; None where there is none to tell."""
    parts = without_possessive(name).split()
    while len(parts) > 1 and parts[-1].strip(".,").casefold() in _SUFFIXES:
        del parts[-1]
    last = parts[-1].strip(".,") if len(parts) > 1 else ""
    return last if len(last) > 1 and last[0].isupper() else None
