"""Articles written with their annotations inline, so that a test reads like the page an editor sees."""

from __future__ import annotations

import re

from copydesk.core.annotations import Annotations, Change, Entity, Quote
from copydesk.core.corrections import Correction, Rules, plan
from copydesk.core.history import History, Step
from copydesk.core.quotation import propose_kind
from copydesk.core.spans import Span

LABELS = frozenset({"PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "DATE", "MONEY", "MISC"})
_MARK = re.compile(r"\[([^\[\]|]*)\|([A-Z]+)\]")


class Annotated:
    """An article on the desk without a database: correct it, undo, redo, and ask what it looks like."""

    def __init__(self, marked: str) -> None:
        """``[Ada Novak|PERSON]`` becomes entity e1; ``[“Yes,”|QUOTE]`` becomes a quote with that content."""
        self.text = ""
        found: list[Entity | Quote] = []
        last = 0
        for match in _MARK.finditer(marked):
            self.text += marked[last : match.start()]
            span = Span(len(self.text), len(self.text) + len(match[1]))
            self.text += match[1]
            last = match.end()
            if match[2] == "QUOTE":
                found.append(Quote(f"q{len(found) + 1}", (span,), score=0.5))
            else:
                found.append(Entity(f"e{len(found) + 1}", span, match[2], score=0.9))
        self.text += marked[last:]
        whole = [
            Quote(each.id, each.content, kind=propose_kind(self.text, each.content), score=each.score)
            if isinstance(each, Quote)
            else each
            for each in found
        ]
        self.annotations = Annotations.of(whole)
        self.history = History()
        self.rules = Rules(self.text, LABELS, "Ada")

    def span_of(self, words: str) -> Span:
        """Where the words stand first."""
        start = self.text.index(words)
        return Span(start, start + len(words))

    def correct(self, correction: Correction) -> Change:
        """Plan, apply, remember."""
        change = plan(self.annotations, correction, self.rules)
        self.annotations = self.annotations.apply(change)
        self.history = self.history.did(Step(len(self.history.done) + 1, change))
        return change

    def undo(self) -> None:
        """Take the newest change back."""
        step = self.history.next_undo
        assert step
        self.annotations = self.annotations.apply(step.change.inverse())
        self.history = self.history.undid()

    def redo(self) -> None:
        """Make it again."""
        step = self.history.next_redo
        assert step
        self.annotations = self.annotations.apply(step.change)
        self.history = self.history.redid()

    def entity(self, entity_id: str) -> Entity:
        """One entity as it stands."""
        return self.annotations.entities[entity_id]

    def quote(self, quote_id: str) -> Quote:
        """One quote as it stands."""
        return self.annotations.quotes[quote_id]

    def words(self, annotation_id: str) -> str:
        """What an entity covers, or the fragments of a quote's content joined by a bar."""
        annotation = self.annotations[annotation_id]
        if isinstance(annotation, Entity):
            return annotation.span.of(self.text)
        return "|".join(span.of(self.text) for span in annotation.content)
