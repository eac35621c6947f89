"""A page as plain lists: its words, what kind each may be, where sentences end and marks stand.

Everything here counts tokens of one page; `Page.span` turns tokens into code points of the whole article. Only where
the tokens and the names stand is looked at: a pipeline needs no tagger and no parser, and `core.tokens` will do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from copydesk.core.quotation import Quoted, quoted
from copydesk.core.spans import Span
from copydesk.prefill.rules import words as w

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAMES = frozenset({"PERSON", "ORG", "LOC", "GPE", "NORP", "FAC", "PER"})
_OWN = frozenset("a an the no his her their its my our your 's ’s".split())
_ENDS_ANYWAY = frozenset("the he she it in but and they we this that i there his her as on at if when a an".split())


class Page:
    """A text with its ``tokens`` and the ``names`` in it, both in code points of the page; ``offset`` is where the page
    begins in the article. ``names`` are people, places and bodies.
    """

    def __init__(self, text: str, tokens: Sequence[Span], names: Iterable[Span], offset: int = 0) -> None:
        self.text = text
        self.offset = offset
        self.count = len(tokens)
        self.starts = [token.start for token in tokens]
        self.ends = [token.end for token in tokens]
        shapes = [token.of(text) for token in tokens]
        self.words = [shape.lower() for shape in shapes]
        self.capital = [shape[:1].isupper() for shape in shapes]
        self.kinds = [w.kind_of(word) for word in self.words]
        self.names = [False] * self.count
        for name in names:
            first, last = self.token_at(name.start), bisect_left(self.starts, name.end)
            self.names[first:last] = [True] * (last - first)
        self.groups = _groups(self.text)
        self._openings = {group[0].span.start for group in self.groups}
        self._closings = {group[-1].span.end for group in self.groups}
        self._settle()
        self._mark_stops()

    @classmethod
    def of(cls, doc: Doc, offset: int = 0) -> Page:
        """The tokens and the entities of a Doc."""
        tokens = [Span(token.idx, token.idx + len(token.text)) for token in doc]
        names = [Span(ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ in NAMES]
        return cls(doc.text, tokens, names, offset)

    def span(self, first: int, last: int) -> Span:
        """Code points of the article from the token ``first`` to before the token ``last``."""
        return Span(self.offset + self.starts[first], self.offset + self.ends[last - 1])

    def local(self, first: int, last: int) -> Span:
        """Code points of the page, not of the article."""
        return Span(self.starts[first], self.ends[last - 1])

    def token_at(self, position: int) -> int:
        """The first token that ends after a position in the page; the number of tokens when none does."""
        return bisect_right(self.ends, position)

    def is_name(self, token: int) -> bool:
        """True for a word of an entity, and for a capitalised word that no list knows."""
        return self.names[token] or (self.capital[token] and self.kinds[token] == w.NOUN)

    def opens(self, token: int) -> bool:
        """True for a mark that opens a stretch outside all other marks."""
        return self.starts[token] in self._openings

    def sentence_start(self, token: int) -> int:
        """The first token of the sentence that ``token`` stands in."""
        return self._begins[token] if token < self.count else self._begins[-1] if self.count else 0

    def sentence_end(self, token: int) -> int:
        """One past the last word of the sentence that ``token`` stands in: its full stop is left out."""
        return self._finishes[token] if token < self.count else self.count

    def has_verb(self, first: int, last: int) -> bool:
        """True when a verb that is bound to a subject may stand from ``first`` to before ``last``."""
        return any(kind in (w.AUXILIARY, w.VERB) for kind in self.kinds[first:last])

    def _settle(self) -> None:
        """Mend what the lists cannot know of words that mean several things."""
        kinds, words = self.kinds, self.words
        for token, word in enumerate(words):
            kind = kinds[token]
            before = kinds[token - 1] if token else w.STOP
            if self.names[token] and kind in (w.VERB, w.GERUND, w.ADVERB, w.PREPOSITION, w.DETERMINER, w.CLAUSE_OPENER):
                if self.capital[token] or kind in (w.VERB, w.GERUND):
                    kinds[token] = w.NOUN if kind != w.DETERMINER else kind
            elif word in ("'s", "’s") and (before in (w.PRONOUN, w.WHO, w.THAT) or words[token - 1] in ("here", "let")):
                kinds[token] = w.AUXILIARY
            elif word == "her":
                following = kinds[token + 1] if token + 1 < self.count else w.STOP
                kinds[token] = w.DETERMINER if following in (w.NOUN, w.NUMBER, w.VERB) else w.OBJECT
            elif kind == w.VERB and before == w.DETERMINER and (word.endswith("ed") or words[token - 1] in _OWN):
                kinds[token] = w.NOUN
            elif word in ("'", "’") and token and words[token - 1].endswith("s") and not self._bounds(token):
                kinds[token] = w.DETERMINER
            elif word == "-" and token and self.starts[token] == self.ends[token - 1]:
                kinds[token] = w.NOUN
                if token + 1 < self.count and kinds[token + 1] in (w.VERB, w.GERUND):
                    kinds[token + 1] = w.NOUN
            elif word in ("may", "march", "will") and self.capital[token] and before not in (w.STOP, w.BREAK):
                kinds[token] = w.TIME if word != "will" else w.NOUN

    def _bounds(self, token: int) -> bool:
        return self.starts[token] in self._openings or self.ends[token] in self._closings

    def _mark_stops(self) -> None:
        """Where each token's sentence begins and ends; one that stands between marks ends only with the paragraph's or
        a full stop outside them."""
        self._begins = [0] * self.count
        self._finishes = [self.count] * self.count
        begin = 0
        for token in range(self.count):
            self._begins[token] = begin
            kind = self.kinds[token]
            if kind not in (w.STOP, w.BREAK) and not self.words[token].endswith("."):
                continue
            if kind == w.BREAK or self._stops(token):
                last = token if kind in (w.STOP, w.BREAK) else token + 1
                self._finishes[begin : token + 1] = [last] * (token + 1 - begin)
                begin = token + 1

    def _stops(self, token: int) -> bool:
        following = token + 1
        while following < self.count and self.kinds[following] in (w.QUOTE, w.BRACKET) and following < token + 4:
            following += 1
        if following >= self.count or self.kinds[following] == w.BREAK:
            return True
        if self.kinds[token] == w.STOP:
            return not (self.text[self.starts[following]].islower() or self.kinds[following] in (w.COMMA, w.STOP))
        return self.capital[following] and self.words[following] in _ENDS_ANYWAY and not self.names[following]


def _groups(text: str) -> list[list[Quoted]]:
    """Outermost stretches between marks; those of one quotation that runs over several paragraphs stand together."""
    groups: list[list[Quoted]] = []
    goes_on = False
    for found in quoted(text):
        if found.level or not found.inner:
            continue
        if goes_on and not text[groups[-1][-1].span.end : found.span.start].strip():
            groups[-1].append(found)
        else:
            groups.append([found])
        goes_on = found.open_ended
    return groups
