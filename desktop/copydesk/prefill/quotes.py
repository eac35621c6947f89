"""The spaCy component that finds quotes: ``nlp.add_pipe("copydesk_rule_quotes")``.

It sets ``doc._.quotes`` (a list of JSON objects as in core.records, speakers resolved, so that a Doc can be stored and
sent between processes) and the span groups "content", "cue" and "source" of ``doc.spans``. It looks at tokens and
entities only: no tagger and no parser is needed.
"""

from __future__ import annotations

from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from copydesk.core.records import annotation_to_record
from copydesk.core.spans import Span as TextSpan
from copydesk.prefill.entities import tidy
from copydesk.prefill.findings import RawQuote, Reading, as_quotes
from copydesk.prefill.rules.cues import cues
from copydesk.prefill.rules.drafts import Draft
from copydesk.prefill.rules.marked import marked_quotes
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.reported import reported_quotes
from copydesk.prefill.speakers import resolve

VERSION = "2"

if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", default=None)


# spaCy types the decorator only in part.
@Language.factory("copydesk_rule_quotes", assigns=["doc._.quotes", "doc.spans"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_quotes(nlp: Language, name: str) -> QuoteFinder:
    """What spaCy calls for ``nlp.add_pipe("copydesk_rule_quotes")``."""
    return QuoteFinder()


class QuoteFinder:
    """Finds the quotes of a Doc and names their speakers."""

    def __call__(self, doc: Doc) -> Doc:
        found = tidy(doc.text, [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents])
        quotes = resolve(doc.text, found, read(doc).quotes)
        doc._.quotes = [annotation_to_record(quote) for quote in as_quotes(doc.text, quotes)]
        for role in ("content", "cue", "source"):
            spans = [_tokens(doc, span, role) for quote in quotes for span in getattr(quote, role)]
            doc.spans[role] = SpanGroup(doc, name=role, spans=spans)
        return doc


def _tokens(doc: Doc, span: TextSpan, role: str) -> Span:
    found = doc.char_span(span.start, span.end, label=role, alignment_mode="expand")
    assert found is not None, "a quote lies outside its text"
    return found


def read(doc: Doc, offset: int = 0) -> Reading:
    """The quotes of a page that begins at ``offset`` of its article, speakers not yet named.

    Only the tokens and the entities of the Doc are looked at.
    """
    page = Page(doc, offset)
    found = {cue.token: cue for cue in cues(page)}
    marked = marked_quotes(page, found)
    return Reading(tuple(_raw(page, draft) for draft in chain(marked, reported_quotes(page, found, marked))))


def _raw(page: Page, draft: Draft) -> RawQuote:
    return RawQuote(
        tuple(TextSpan(span.start + page.offset, span.end + page.offset) for span in draft.content),
        (page.span(*draft.cue),) if draft.cue else (),
        (page.span(*draft.source),) if draft.source else (),
        draft.score,
        page.span(draft.antecedent, draft.antecedent + 1) if draft.antecedent is not None else None,
    )
