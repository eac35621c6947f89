"""The quotes of a Doc by rules alone: what stands in marks, then what is reported without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from copydesk.core.spans import Span
from copydesk.prefill.findings import RawQuote
from copydesk.prefill.rules.cues import cues
from copydesk.prefill.rules.drafts import Draft
from copydesk.prefill.rules.marked import marked_quotes
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.reported import reported_quotes

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_quotes(doc: Doc, offset: int = 0) -> list[RawQuote]:
    """The quotes of a page that begins at ``offset`` of its article, speakers not yet named.

    Only the tokens and the entities of the Doc are looked at.
    """
    page = Page.of(doc, offset)
    return [_raw(page, draft) for draft in drafts_of(page)]


def drafts_of(page: Page) -> list[Draft]:
    """The quotes of a page in the making: first those that hold quotation marks, then the others."""
    found = {cue.token: cue for cue in cues(page)}
    marked = marked_quotes(page, found)
    return [*marked, *reported_quotes(page, found, marked)]


def _raw(page: Page, draft: Draft) -> RawQuote:
    return RawQuote(
        tuple(Span(span.start + page.offset, span.end + page.offset) for span in draft.content),
        (page.span(*draft.cue),) if draft.cue else (),
        (page.span(*draft.source),) if draft.source else (),
        draft.score,
    )
