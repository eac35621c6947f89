"""Quote conventions: what a newsroom or a corpus counts as content, cue and source, point by point. Read from TOML.

Newsrooms and corpora disagree, and one linter serves them all, so what is right is data and no code.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, cast

from copydesk.core.refusals import Refusal
from copydesk.core.toml import toml_lines

ANY: Final = "any"
"""The choice that every point has: either way is right, and no rule looks at it."""
_EITHER: Final = "Either way is right."


class BadConvention(Refusal):
    """A convention that cannot be used; the reason names the key, what is wrong with it, and the remedy."""


@dataclass(frozen=True, slots=True)
class Point:
    """Something that conventions disagree on. ``choices`` are what it can be, each in a sentence."""

    name: str
    title: str
    choices: Mapping[str, str]

    def sentence(self, choice: str) -> str:
        """A choice in plain words."""
        return self.choices.get(choice, _EITHER)

    @property
    def names(self) -> tuple[str, ...]:
        """What may be chosen."""
        return (*self.choices, ANY)


def _point(name: str, title: str, /, **choices: str) -> Point:
    return Point(name, title, {choice.rstrip("_"): sentence for choice, sentence in choices.items()})


POINTS: Final = (
    _point(
        "marks",
        "Quotation marks",
        in_="The quotation marks belong to the content.",
        out="The content begins and ends inside its quotation marks.",
    ),
    _point(
        "inner_stop",
        "Comma or full stop inside the marks",
        in_="A comma or full stop before the closing mark belongs to the content.",
        out="A comma or full stop before the closing mark stays out of the content.",
    ),
    _point(
        "outer_stop",
        "Comma or full stop behind the content",
        out="A comma or full stop behind the closing mark, or behind indirect speech, stays out of the content.",
        in_="A comma or full stop right behind the content belongs to it.",
    ),
    _point(
        "that",
        "“That” before indirect speech",
        in_="The content of indirect speech begins with “that”.",
        out="“That” stays out of the content.",
    ),
    _point(
        "to",
        "“To” before an infinitive",
        in_="The content of “promised to leave” begins with “to”.",
        out="“To” stays out of the content.",
    ),
    _point(
        "auxiliary",
        "Auxiliaries, negation and adverbs of the cue",
        out="The cue is the bare verb: of “has never denied” it is “denied”.",
        in_="Auxiliaries, negation and adverbs belong to the cue: “has never denied”.",
    ),
    _point(
        "colon",
        "Colon before speech",
        out="A colon before speech is no part of the cue.",
        in_="A colon before speech belongs to the cue.",
    ),
    _point(
        "cue",
        "A cue for each quote",
        needed="Each quote has a cue.",
        free="A quote may stand without a cue.",
    ),
    _point(
        "speaker",
        "The speaker’s name",
        needed="Each quote names who speaks, where the article does.",
        free="Quotes need not name who speaks.",
    ),
    _point(
        "indirect",
        "Indirect speech",
        in_="Indirect speech is a quote too.",
        out="Only words between quotation marks are quotes.",
    ),
    _point(
        "mixed",
        "Sentences of which some words are marked",
        clause="The content is the whole clause that holds the marked words.",
        marked="Only the words between the marks are content.",
    ),
    _point(
        "scare_quotes",
        "Scare quotes and unusual terms",
        out="Words that are marked for being odd, and that nobody is said to speak, are no quote.",
        in_="All words between quotation marks are a quote.",
    ),
    _point(
        "continuation",
        "Speech of several paragraphs",
        fragments="Each paragraph of a quotation that goes on is a further fragment of the same quote.",
        span="One content runs over all paragraphs of a quotation that goes on.",
        apart="Each paragraph is a quote of its own.",
    ),
    _point(
        "interrupted",
        "Speech that its cue interrupts",
        fragments="What stands before and behind the cue are fragments of one quote.",
        apart="What stands before and behind the cue are two quotes.",
    ),
    _point(
        "nested",
        "A quotation inside a quotation",
        outermost="Only the outermost quotation is a quote.",
        each="A quotation inside a quotation is a quote too.",
    ),
    _point(
        "source_modifiers",
        "What the source holds",
        title="The source is the name with title or office, without description or relative clause.",
        clause="The source holds determiners and the clauses that identify who speaks.",
    ),
    _point(
        "pronoun",
        "A pronoun beside the quote",
        as_is="The pronoun beside the quote is the source; who it is, the speaker tells.",
        name="The source is a name, wherever it stands.",
    ),
)
"""Every point, in the order in which editors are asked."""

_BY_NAME: Final = {point.name: point for point in POINTS}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a convention says of one point, and the sentence that explains it."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Convention:
    """A quote convention. ``origin`` tells where it comes from; ``source`` is the TOML that it was read from."""

    name: str
    version: str
    title: str
    origin: str
    choices: Mapping[str, Choice]
    source: str

    def __getitem__(self, point: str) -> str:
        """The choice at a point. Raises KeyError for a point that there is not."""
        return self.choices[point].name

    def says(self, point: str) -> str:
        """The sentence that explains the choice at a point. Raises KeyError for a point that there is not."""
        return self.choices[point].says

    def with_choice(self, point: str, choice: str, says: str | None = None) -> str:
        """The convention with another choice at one point, as TOML; without ``says`` in that choice's own sentence.

        Comments of the old TOML are lost. Raises BadConvention for what cannot be chosen.
        """
        changed = _choice(point, choice, says or _known(point).sentence(choice))
        return _written(self, {**self.choices, point: changed})

    def renamed(self, name: str, title: str) -> str:
        """The same convention under another name, as TOML: for a project's own copy. Comments are lost."""
        renamed = Convention(name, self.version, title, self.origin, self.choices, "")
        return _written(renamed, self.choices)


def read_convention(toml: str) -> Convention:
    """The convention that a TOML text describes. Raises BadConvention.

    A point that it leaves out is one where either way is right: copies that projects keep may be older than the point.
    """
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise BadConvention("The convention is not valid TOML: {error}", error=error) from error
    name, version, title, origin = (
        _text(table, key, "The convention") for key in ("name", "version", "title", "origin")
    )
    rows = table.get("point")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in cast("list[object]", rows)):
        raise BadConvention("The convention has no [[point]]; add one for each point that it decides.")
    choices = {point.name: Choice(ANY, point.sentence(ANY)) for point in POINTS}
    seen: set[str] = set()
    for row in cast("list[dict[str, object]]", rows):
        point = _text(row, "name", "A point")
        choice = _choice(point, _text(row, "choice", f"Point {point}"), _text(row, "says", f"Point {point}"))
        if point in seen:
            raise BadConvention("Point {point} is there twice; keep one of them.", point=point)
        seen.add(point)
        choices[point] = choice
    return Convention(name, version, title, origin, choices, toml)


def _known(point: str) -> Point:
    if point not in _BY_NAME:
        raise BadConvention(
            "Point {point} is unknown; the points are {choices}.", point=point, choices=", ".join(_BY_NAME)
        )
    return _BY_NAME[point]


def _choice(point: str, choice: str, says: str) -> Choice:
    if choice not in (names := _known(point).names):
        raise BadConvention(
            "Point {point} cannot be {choice!r}; choose one of {choices}.",
            point=point,
            choice=choice,
            choices=", ".join(names),
        )
    return Choice(choice, says)


def _text(row: Mapping[str, object], key: str, owner: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadConvention('{owner} has no {key}; add {key} = "…".', owner=owner, key=key)
    return value


def _written(convention: Convention, choices: Mapping[str, Choice]) -> str:
    head = {
        "name": convention.name,
        "version": convention.version,
        "title": convention.title,
        "origin": convention.origin,
    }
    parts = [toml_lines(head)]
    for point in POINTS:
        chosen = choices[point.name]
        parts.append("[[point]]\n" + toml_lines({"name": point.name, "choice": chosen.name, "says": chosen.says}))
    return "\n".join(parts)
