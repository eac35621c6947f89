"""Short articles that never happened, with the annotations that a careful editor leaves under a given convention.

Seeded: the same article every time.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role, State
from copydesk.core.conventions import Convention
from copydesk.core.quotation import propose_kind
from copydesk.core.spans import Span

_PEOPLE = ("Ada Novak", "Ben Okoro", "Mira Castellanos", "Jun Ishida", "Lena Falk", "Ilse Brandt")
_SHE = frozenset({"Ada Novak", "Mira Castellanos", "Lena Falk", "Ilse Brandt"})
_BODIES = ("Poole Council", "Velden Rail", "Northmere United")
_PLACES = ("Poole", "Velden", "Northmere")
_CLAUSES = (
    "the old bridge cannot carry another winter", "nobody asked the ferrymen", "we counted every boat twice",
    "the harbour belongs to all of us", "this plan leaves half the town behind", "the money is there already",
    "the gates were never closed", "a second pump would have saved the barn",
)  # fmt: skip
_TERMS = ("smart", "golden mile", "ghost", "green wave")


class Page:
    """An article in the making: its text so far, and what is marked in it."""

    def __init__(self, convention: Convention, seed: int) -> None:
        self.convention = convention
        self.rng = Random(seed)
        self.text = ""
        self._entities: list[Entity] = []
        self._quotes: list[tuple[dict[Role, list[Span]], str | None]] = []

    def write(self, words: str) -> Span:
        """Words that are no annotation, or where they now stand."""
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def name(self, words: str, label: str = "PERSON") -> Span:
        """An entity."""
        span = self.write(words)
        self._entities.append(Entity(f"e{len(self._entities) + 1}", span, label, State.KEPT))
        return span

    def begin(self, speaker: str | None) -> None:
        """The parts that follow are those of another quote."""
        self._quotes.append(({role: [] for role in Role}, speaker))

    def part(self, role: Role, span: Span) -> None:
        """Give words a role in the quote begun last."""
        self._quotes[-1][0][role].append(span)

    def said(self, words: str, mark: str = "“”", *, closed: bool = True) -> None:
        """Words between marks, as content of the quote begun last."""
        whole = self.write(mark[0] + words + (mark[1] if closed else ""))
        if self.convention["marks"] == "out":
            whole = Span(whole.start + 1, whole.end - closed)
        self.part(Role.CONTENT, whole)

    def run_on(self, start: int) -> None:
        """One content from a place to here, instead of what the quote begun last has."""
        self._quotes[-1][0][Role.CONTENT] = [Span(start, len(self.text))]

    def led(self, lead: str, words: str) -> None:
        """“That” or “to” and what follows, as content as far as the convention has it so."""
        before = self.write(lead + " ")
        span = self.write(words)
        self.part(Role.CONTENT, Span(before.start, span.end) if self.convention[lead] == "in" else span)

    def cue(self, words: str, auxiliary: str = "") -> None:
        """The cue, with its auxiliary as far as the convention has it so."""
        before = self.write(auxiliary + " ") if auxiliary else None
        span = self.write(words)
        whole = before is not None and self.convention["auxiliary"] == "in"
        self.part(Role.CUE, Span(before.start, span.end) if before and whole else span)

    def annotations(self) -> Annotations:
        """All that was marked. What has no content under the convention is no quote."""
        made: list[Annotation] = list(self._entities)
        for parts, speaker in self._quotes:
            content, cue, source = (tuple(parts[role]) for role in Role)
            if not content:
                continue
            speaker = speaker if self.convention["speaker"] != "free" else None
            quote = Quote(f"q{len(made) + 1}", content, cue, source, speaker, state=State.KEPT)
            made.append(replace(quote, kind=propose_kind(self.text, content)))
        return Annotations.of(made)


def article(convention: Convention, seed: int) -> tuple[str, Annotations]:
    """An article of some twenty paragraphs with its annotations."""
    page = Page(convention, seed)
    people = page.rng.sample(_PEOPLE, 3)
    for person in people:
        _introduced(page, person)
        for paragraph in page.rng.sample((_direct, _interrupted, _that, _promised, _goes_on, _called, _term), 7):
            page.write("\n\n")
            paragraph(page, person)
        page.write("\n\n")
    _council(page)
    return page.text, page.annotations()


def _introduced(page: Page, person: str) -> None:
    page.write(f"{page.rng.choice(('Yesterday', 'This week'))} ")
    page.name(person)
    page.write(" walked through ")
    page.name(page.rng.choice(_PLACES), "LOC")
    page.write(" – twice, with ")
    page.name(page.rng.choice(_BODIES), "ORG")
    page.write("’s drawings in hand.")


def _clause(page: Page) -> str:
    return page.rng.choice(_CLAUSES)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _direct(page: Page, person: str) -> None:
    page.begin(person)
    page.said(_capital(_clause(page)) + ",")
    page.write(" ")
    page.part(Role.SOURCE, page.name(person.split()[1]))
    page.write(" ")
    page.cue("said")
    page.write(".")


def _interrupted(page: Page, person: str) -> None:
    page.begin(person)
    page.said(_capital(_clause(page)) + ",")
    page.write(" ")
    page.part(Role.SOURCE, page.write("she" if person in _SHE else "he"))
    page.write(" ")
    page.cue("said")
    page.write(", ")
    if page.convention["interrupted"] == "apart":
        page.begin(person)
    page.said("and " + _clause(page) + ".")


def _that(page: Page, person: str) -> None:
    indirect = page.convention["indirect"] == "in"
    page.begin(person)
    source = page.name(person)
    page.write(" ")
    if not indirect:
        page.write(f"had warned and said that {_clause(page)}.")
        return
    page.part(Role.SOURCE, source)
    page.cue("warned", page.rng.choice(("has", "had")))
    page.write(" ")
    page.led("that", _clause(page))
    page.write(".")


def _promised(page: Page, person: str) -> None:
    source = page.name(person.split()[1])
    if page.convention["indirect"] != "in":
        page.write(" promised to rebuild the quay by autumn.")
        return
    page.begin(person)
    page.part(Role.SOURCE, source)
    page.write(" ")
    page.cue("promised")
    page.write(" ")
    page.led("to", "rebuild the quay by autumn")
    page.write(".")


def _goes_on(page: Page, person: str) -> None:
    page.begin(person)
    page.part(Role.SOURCE, page.name(person.split()[1]))
    page.write(" ")
    page.cue("added")
    page.write(": ")
    start = len(page.text)
    page.said(_capital(_clause(page)) + ".", closed=False)
    page.write("\n\n")
    page.said(_capital(_clause(page)) + ".")
    if page.convention["continuation"] == "span":
        page.run_on(start)


def _called(page: Page, person: str) -> None:
    page.begin(person)
    page.part(Role.SOURCE, page.name(person))
    page.write(" ")
    page.cue("called", page.rng.choice(("has", "had")))
    page.write(" ")
    if page.convention["mixed"] == "marked":
        page.write("the whole plan that ")
        page.said("nobody wants")
    else:
        before = page.write("the plan ")
        inner = page.write("“" + page.rng.choice(("an insult", "a poor joke on us all")) + "”")
        page.part(Role.CONTENT, Span(before.start, inner.end))
    page.write(" at the meeting.")


def _term(page: Page, person: str) -> None:
    page.write(f"The “{page.rng.choice(_TERMS)}” bins at the quay were full – full to the brim, as ")
    page.name(person)
    page.write(" saw.")


def _council(page: Page) -> None:
    body = page.rng.choice(_BODIES)
    page.begin(body)
    page.part(Role.SOURCE, page.name(body, "ORG"))
    page.write(" ")
    page.cue("said", "had")
    page.write(" ")
    if page.convention["mixed"] == "marked":
        page.write("that ")
        page.said("all is well")
    else:
        page.led("that", "all is well")
    page.write(".")
    for place in (_PLACES[0],) * 3:
        page.write(" Boats left ")
        page.name(place, "LOC")
        page.write(" at dawn.")
    page.write("\n\nThe report calls it a great success – and leaves it at that.")
