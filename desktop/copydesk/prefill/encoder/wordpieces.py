"""Words cut into the pieces that the encoder's vocabulary knows (WordPiece, lower-cased, accents taken off).

The method is that of BERT's uncased models (Devlin et al. 2019; Wu et al. 2016): split at punctuation, then always the
longest piece of the vocabulary that fits. We cut spaCy's tokens one by one, so that pieces and tokens never need
aligning, and remember each, for a newspaper repeats itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

PAD, UNKNOWN, FIRST, LAST, HIDDEN = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"
_LONGEST_WORD = 100  # code points; what is longer is no word
_MOST_PIECES = 24  # of one token: an address or a hash says no more after that
_REMEMBERED = 50_000
_APART = re.compile(r"\w+|[^\w\s]|_")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]")


class WordPieces:
    """Cuts tokens into pieces. ``vocabulary`` lists the pieces in the order of their numbers."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.first, self.last, self.pad = self._ids[FIRST], self._ids[LAST], self._ids[PAD]
        self.hidden = self._ids[HIDDEN]
        self._unknown = self._ids[UNKNOWN]
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def read(cls, path: Path) -> WordPieces:
        """The vocabulary in a file, one piece a line. Raises OSError, and KeyError where BERT's own marks lack."""
        return cls(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def of(self, token: str) -> tuple[int, ...]:
        """The numbers of a token's pieces, one at least."""
        found = self._known.get(token)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[token] = self._cut(token)
        return found

    def _cut(self, token: str) -> tuple[int, ...]:
        pieces = [piece for word in _APART.findall(_plain(token)) for piece in self._cut_word(word)]
        return tuple(pieces[:_MOST_PIECES]) or (self._unknown,)

    def _cut_word(self, word: str) -> list[int]:
        if len(word) > _LONGEST_WORD:
            return [self._unknown]
        pieces: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self._ids.get(word[start:end] if start == 0 else "##" + word[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [self._unknown]
        return pieces


def _plain(token: str) -> str:
    """Lower case without accents, ideographs set apart."""
    lower = unicodedata.normalize("NFD", token.lower())
    bare = "".join(letter for letter in lower if unicodedata.category(letter) != "Mn")
    return _IDEOGRAPH.sub(lambda letter: f" {letter[0]} ", bare)
