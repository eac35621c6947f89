"""A quote in the making, as the finders of marked and of reported speech hand it on."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.core.spans import Span
from copydesk.prefill.rules.clauses import Clause
from copydesk.prefill.rules.cues import Cue
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import Tokens


@dataclass(slots=True)
class Draft:
    """A quote in the making; tokens for what stands beside it, code points of the page for its content."""

    content: list[Span]
    cue: Tokens | None = None
    source: Tokens | None = None
    score: float = 0.5
    after: bool = False  # the cue follows the first fragment

    def end(self, page: Page) -> int:
        """Where the last of its parts ends."""
        ends = [self.content[-1].end]
        ends += [page.ends[part[1] - 1] for part in (self.cue, self.source) if part]
        return max(ends)


def draft_of(page: Page, cue: Cue, clause: Clause) -> Draft:
    """The quote that a cue makes of its clause."""
    content = [page.local(*piece) for piece in clause.pieces]
    return Draft(content, clause.cue, cue.source, clause.score, clause.after)
