"""Lines joined: a hyphen at a line's end goes where it only parted a word, and stays where it belongs to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_HYPHENS = "-\u00ad\u2010\u2011\ufffe"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*[-\u00ad\u2010\u2011\ufffe]$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
# What comes after the hyphen of "Kunden- und Lieferanten" or "pre- and post-war".
_JOINING = frozenset("und oder bzw sowie bis and or to nor".split())
# Parts that are written with a hyphen more often than not, and hardly ever begin another word.
_PREFIXES = frozenset(
    "self well vice half quasi non two three four five six seven eight nine ten first second third fourth fifth".split()
)
_LONGEST = 80  # letters of a word; a line of a hundred thousand would be searched from each of them
_SHORTEST = 4  # "self-ish" and "six-teen" were parted by the printer
_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]")


class Joiner:
    """Joins the lines of one document, and learns from its own words which hyphens belong to them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        cut = False
        # Browsers part words with a hyphen of its own, and what ends in the common one then had it before.
        self._tells_apart = False
        for line in lines:
            words = _WORD.findall(line)
            # A hyphen at a line's end may have left two pieces that are no words.
            begin, cut = int(cut), _last_word(line) is not None
            self._tells_apart |= line.endswith("\u2010")
            self._words.update(word.casefold() for word in words[begin : len(words) - cut])

    def knows(self, word: str) -> bool:
        """True when the document has this word within one of its lines."""
        return bool(self._words[word.casefold()])

    def joined(self, lines: Iterable[str]) -> str:
        """The lines as one paragraph."""
        parts: list[str] = []
        for line in lines:
            if parts:
                keeps_hyphen, joint = self._joint(parts[-1], line)
                parts[-1] = (parts[-1] if keeps_hyphen else parts[-1][:-1]) + joint
            parts.append(line)
        return "".join(parts).replace("\u00ad", "").replace("\ufffe", "-")

    def _joint(self, before: str, line: str) -> tuple[bool, str]:
        """Whether the last character of a line stays, a hyphen as a rule, and what comes between it and the next."""
        last, first = _last_word(before), _FIRST_WORD.match(line)
        if before[-1] in "\u00ad\ufffe" and first:
            return False, ""
        if not last or not first:
            # "F-" and "22" are one word; a dash with a blank before it is none's.
            tight = re.search(r"\w[-\u2010\u2011/]$", before[-2:]) and line[0].isalnum()
            return True, "" if tight or (_CJK.match(before[-1]) and _CJK.match(line[0])) else " "
        if self._tells_apart:
            return before[-1] != "\u2010", ""
        if first.group().casefold() in _JOINING and not self.knows(last.group()[:-1] + first.group()):
            return True, " "
        return self._belongs(last.group()[:-1], first.group()), ""

    def _belongs(self, before: str, after: str) -> bool:
        """True when the word has the hyphen wherever it stands."""
        if after[0].isupper():
            return True
        before, after = before.casefold(), after.casefold()
        with_hyphen = sum(self._words[f"{before}{hyphen}{after}"] for hyphen in _HYPHENS)
        without = self._words[before + after]
        if with_hyphen or without:
            return with_hyphen > without
        if before in _PREFIXES and len(after) >= _SHORTEST and after != "teen":
            return True
        # Both halves are words of this document: "missile" and "defence".
        return bool(self._words[before] and self._words[after] and min(len(before), len(after)) >= _SHORTEST)


def _last_word(text: str) -> re.Match[str] | None:
    """The word at the end with its hyphen; None when there is none."""
    return _LAST_WORD.search(text, max(0, len(text) - _LONGEST)) if text[-1:] and text[-1] in _HYPHENS else None
