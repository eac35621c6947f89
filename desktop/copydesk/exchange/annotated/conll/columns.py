"""Lines of columns: articles, sentences, tokens; and which of the columns hold tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from copydesk.exchange.annotated.conll.tags import is_tag, marks_something
from copydesk.exchange.incoming import CannotRead

DOCSTART: Final = "-DOCSTART-"
_BLANKS: Final = re.compile(r"[ \t]+")
_MOST_TOKENS: Final = 1_000_000
# Chunks of CoNLL-2000 and 2003 are tagged like names; nobody who imports names wants them.
_PHRASES: Final = frozenset(("NP", "VP", "PP", "ADVP", "ADJP", "SBAR", "PRT", "CONJP", "INTJ", "LST", "UCP"))


@dataclass(slots=True)
class Document:
    """One article: its sentences, each a list of rows, each the values of its columns; the first is the token."""

    line: int
    sentences: list[list[Sequence[str]]] = field(default_factory=list[list[Sequence[str]]])
    ragged: list[int] = field(default_factory=list[int])
    """Lines whose number of columns is not that of the first."""

    def column(self, number: int) -> list[list[str]]:
        """The values of one column, sentence by sentence."""
        return [[row[number] for row in sentence] for sentence in self.sentences]


def documents(lines: Iterable[str], size: int = 0) -> Iterator[Document]:
    """The articles of a file, cut at ``-DOCSTART-``; without that the whole file is one, or each ``size`` sentences.

    A line with tabs has its columns between tabs, for a token may hold blanks then; else between runs of blanks. Rows
    with another number of columns than the article's first are left out and named. Raises CannotRead when one article
    has far too many tokens.
    """
    return _Cutting(size).documents(lines)


class _Cutting:
    def __init__(self, size: int) -> None:
        self._size = size
        self._document = Document(1)
        self._sentence: list[Sequence[str]] = []
        self._width = 0
        self._tokens = 0
        self._says_where = False

    def documents(self, lines: Iterable[str]) -> Iterator[Document]:
        for number, raw in enumerate(lines, 1):
            line = raw.strip("\r\n")
            if not line.strip(" \t"):
                self._end_sentence()
                if self._size and not self._says_where and len(self._document.sentences) >= self._size:
                    yield from self._end_document(number + 1)
                continue
            values = line.split("\t") if "\t" in line else _BLANKS.split(line.strip(" "))
            if values[0] == DOCSTART:
                self._says_where = True
                yield from self._end_document(number)
                continue
            self._take(number, values)
        yield from self._end_document(0)

    def _take(self, number: int, values: Sequence[str]) -> None:
        self._width = self._width or len(values)
        if len(values) != self._width or not values[0].strip():
            self._document.ragged.append(number)
            return
        self._sentence.append(values)
        self._tokens += 1
        if self._tokens > _MOST_TOKENS:
            raise CannotRead(
                "One article has more than {count} tokens; choose after how many sentences another one begins.",
                count=_MOST_TOKENS,
            )

    def _end_sentence(self) -> None:
        if self._sentence:
            self._document.sentences.append(self._sentence)
            self._sentence = []

    def _end_document(self, next_line: int) -> Iterator[Document]:
        self._end_sentence()
        if self._document.sentences or self._document.ragged:
            yield self._document
        self._document, self._width, self._tokens = Document(next_line), 0, 0


def tag_columns(document: Document) -> list[int]:
    """The columns that hold tags, but for chunks of a parser; the last column where nothing is tagged at all."""
    width = len(document.sentences[0][0]) if document.sentences else 0
    found: list[int] = []
    for number in range(1, width):
        values = {row[number] for sentence in document.sentences for row in sentence}
        if all(map(is_tag, values)) and any(map(marks_something, values)):
            labels = {value[2:] for value in values if marks_something(value)}
            if not labels <= _PHRASES:
                found.append(number)
    if not found and width > 1 and all(is_tag(row[-1]) for sentence in document.sentences for row in sentence):
        return [width - 1]
    return found
