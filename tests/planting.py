"""An article that is right, an error planted into it, and what the linter makes of that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role
from copydesk.core.conventions import Convention
from copydesk.core.corrections import CannotCorrect, Rules, plan
from copydesk.core.lint import Finding, Linted, findings, lint
from copydesk.core.quotation import propose_kind
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span

WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Clean:
    """An article as it should be, and the convention that it follows."""

    text: str
    annotations: Annotations
    convention: Convention
    scheme: Scheme

    @cached_property
    def linted(self) -> Linted:
        """What the linter says of it."""
        return lint(self.text, self.annotations, self.convention, self.scheme)

    def with_one(self, changed: Annotation) -> Annotations:
        """The annotations with one in the place of the one that has its id, or added."""
        rest = {each.id: each for each in self.annotations}
        return Annotations.of((rest | {changed.id: changed}).values())


@dataclass(frozen=True)
class Plant:
    """One error. ``about`` is the annotation that it was planted in, None where it is in the text; ``near`` a place.

    ``right`` is what a fix is to bring back.
    """

    rules: tuple[str, ...]
    text: str
    annotations: Annotations
    right: Annotations
    about: str | None
    near: Span


@dataclass(frozen=True)
class Outcome:
    """What became of one plant: ``restored`` is None where no fix is offered."""

    found: bool
    restored: bool | None = None


def judge(plant: Plant, clean: Clean) -> Outcome:
    """Lint the article with the error in it, and carry out the fix that is offered."""
    if plant.text == clean.text:
        listed = clean.linted.after(plant.annotations).findings
    else:
        listed = findings(plant.text, plant.annotations, clean.convention, clean.scheme)
    found = next((each for each in listed if _is_it(each, plant)), None)
    if found is None:
        return Outcome(False)
    if found.fix is None:
        return Outcome(True)
    rules = Rules(plant.text, clean.scheme.label_names, "Ada")
    try:
        after = plant.annotations.apply(plan(plant.annotations, found.fix, rules))
    except CannotCorrect:
        return Outcome(True, False)
    named = clean.convention["speaker"] != "free"
    return Outcome(True, _said(after, named=named) == _said(plant.right, named=named))


def _is_it(finding: Finding, plant: Plant) -> bool:
    if finding.rule not in plant.rules:
        return False
    if plant.about is not None:
        return finding.about == plant.about
    return plant.near.start <= finding.span.start < plant.near.end


def _said(annotations: Annotations, *, named: bool) -> set[tuple[object, ...]]:
    """What the annotations say, whoever said it and however sure.

    Speakers count where the convention asks for them. Elsewhere nobody has named any, and a correction of the source
    may: the speaker follows it.
    """
    return {
        (each.id, each.span, each.label)
        if isinstance(each, Entity)
        else (each.id, each.content, each.cue, each.source, each.speaker if named else None, each.kind)
        for each in annotations
    }


def in_quote(clean: Clean, rule: str, before: Quote, after: Quote, near: Span | None = None) -> Plant:
    """One part of a quote, put otherwise."""
    if after.content != before.content and before.kind is propose_kind(clean.text, before.content):
        after = replace(after, kind=propose_kind(clean.text, after.content))
    return Plant((rule,), clean.text, clean.with_one(after), clean.annotations, before.id, near or before.content[0])


def moved(quote: Quote, role: Role, old: Span, new: Span) -> Quote:
    """The quote with one span of a role in another place."""
    return quote.with_part(role, tuple(new if span == old else span for span in quote.part(role)))


def in_entity(clean: Clean, rule: str, before: Entity, span: Span) -> Plant:
    """An entity on other words."""
    return Plant(
        (rule,), clean.text, clean.with_one(replace(before, span=span)), clean.annotations, before.id, before.span
    )


def quotes(clean: Clean) -> Iterator[Quote]:
    """All quotes."""
    yield from clean.annotations.quotes.values()


def entities(clean: Clean) -> Iterator[Entity]:
    """All entities."""
    yield from clean.annotations.entities.values()
