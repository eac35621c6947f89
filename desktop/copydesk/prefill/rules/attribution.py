"""A parsed page, its reporting verbs, and who is the subject of each.

Everything here counts tokens of one page; `Page.span` turns tokens into code points of the whole article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.core.spans import Span
from copydesk.prefill.rules.verbs import reporting_forms

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PRUNED = frozenset({"relcl", "appos", "acl", "advcl", "parataxis", "punct"})
_BORROWS = frozenset({"conj", "advcl", "xcomp", "dep", "ccomp", "pcomp", "prep"})
_STOPS = frozenset(".?!")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb: its token, its classes, and the tokens of its subject, first and one past the last."""

    token: int
    classes: frozenset[str]
    source: tuple[int, int] | None = None
    antecedent: int | None = None


class Page:
    """A parsed Doc as plain lists, with the edges of every subtree; ``offset`` is where it begins in the article."""

    def __init__(self, doc: Doc, offset: int = 0) -> None:
        self.text = doc.text
        self.offset = offset
        self.count = len(doc)
        self.starts = [token.idx for token in doc]
        self.ends = [token.idx + len(token) for token in doc]
        self.words = [token.text.lower() for token in doc]
        self.tags = [token.tag_ for token in doc]
        self.deps = [token.dep_ for token in doc]
        self.heads = [token.head.i for token in doc]
        self.kids: list[list[int]] = [[] for _ in range(self.count)]
        for token, head in enumerate(self.heads):
            if head != token:
                self.kids[head].append(token)
        self.tagged = any(self.tags)

    def span(self, first: int, last: int) -> Span:
        """Code points of the article from the token ``first`` to before the token ``last``."""
        return Span(self.offset + self.starts[first], self.offset + self.ends[last - 1])

    def token_at(self, position: int) -> int:
        """The first token that ends after a position in the page; the number of tokens when none does."""
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= position:
                low = middle + 1
            else:
                high = middle
        return low

    def subtree(self, token: int, skip: frozenset[str] = frozenset()) -> tuple[int, int]:
        """First token, and one past the last, of all that hangs on a token, but for branches that ``skip`` names."""
        first = last = token
        todo = [token]
        while todo:
            for kid in self.kids[todo.pop()]:
                if self.deps[kid] not in skip:
                    first, last = min(first, kid), max(last, kid)
                    todo.append(kid)
        return first, last + 1

    def verb_like(self, token: int) -> bool:
        """True when the token may be a verb here."""
        tag = self.tags[token]
        return tag.startswith("V") if tag else True


def cues(page: Page) -> Iterator[Cue]:
    """Every reporting verb of the page that is used as a verb, with its subject."""
    forms = reporting_forms()
    for token, word in enumerate(page.words):
        if word in forms and page.verb_like(token):
            source, antecedent = subject_of(page, token)
            yield Cue(token, forms[word], source, antecedent)


def subject_of(page: Page, verb: int) -> tuple[tuple[int, int] | None, int | None]:
    """The tokens of the verb's subject, and the token that a relative pronoun stands for."""
    at = verb
    for _ in range(4):
        passive = any(page.deps[kid] == "auxpass" for kid in page.kids[at])
        for kid in page.kids[at]:
            if page.deps[kid] == "agent" and passive:
                objects = [grandkid for grandkid in page.kids[kid] if page.deps[grandkid] == "pobj"]
                if objects:
                    return noun_phrase(page, objects[0]), None
            if page.deps[kid] == "nsubj":
                relative = page.words[kid] in ("who", "which", "that") and page.deps[at] == "relcl"
                return noun_phrase(page, kid), (page.heads[at] if relative else None)
        if passive or page.deps[at] not in _BORROWS or page.heads[at] == at:
            break
        at = page.heads[at]
    if page.deps[at] == "acl" and page.tags[at] == "VBG":
        return noun_phrase(page, page.heads[at]), None
    return None, None


def noun_phrase(page: Page, noun: int) -> tuple[int, int]:
    """A name with its title and its "of …", without clauses, appositions and what follows a comma."""
    first, last = page.subtree(noun, _PRUNED)
    for token in range(noun + 1, last):
        if page.words[token] in (",", ";", ":", "—", "–", "(", "“", "”") or "\n" in page.words[token]:
            last = token
            break
    for token in range(noun - 1, first - 1, -1):
        if page.words[token] in (",", ";", ":", "—", "–", ")", "“", "”") or "\n" in page.words[token]:
            first = token + 1
            break
    return first, max(last, noun + 1)


def sentence_start(page: Page, token: int) -> int:
    """The first token of the stretch before ``token`` that neither a full stop nor a line end interrupts."""
    at = token
    while at > 0 and not (page.words[at - 1] in _STOPS or "\n" in page.words[at - 1]):
        at -= 1
    return at


def sentence_end(page: Page, token: int) -> int:
    """One past the last token before a full stop or a line end, from ``token`` on."""
    at = token
    while at < page.count and not (page.words[at] in _STOPS or "\n" in page.words[at]):
        at += 1
    return at
