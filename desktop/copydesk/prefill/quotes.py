"""The spaCy component that finds quotes: ``nlp.add_pipe("copydesk_quotes")``.

It sets ``doc._.quotes`` (a list of JSON objects as in core.records, speakers resolved, so that a Doc can be stored and
sent between processes) and the span groups "content", "cue" and "source" of ``doc.spans``. It needs a parser for
indirect speech; without one it works by the marks alone.
"""

from __future__ import annotations

from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from copydesk.core.records import annotation_to_record
from copydesk.core.spans import Span as TextSpan
from copydesk.prefill.entities import tidy
from copydesk.prefill.findings import RawQuote, Reading, as_quotes
from copydesk.prefill.rules.attribution import Page, cues
from copydesk.prefill.rules.marked import Draft, marked_quotes
from copydesk.prefill.rules.reported import reported_quotes
from copydesk.prefill.speakers import resolve

VERSION = "1"
PARAGRAPHS = "copydesk_paragraphs"

if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", default=None)


# spaCy types the decorator only in part.
@Language.factory("copydesk_quotes", assigns=["doc._.quotes", "doc.spans"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_quotes(nlp: Language, name: str) -> QuoteFinder:
    """What spaCy calls for ``nlp.add_pipe("copydesk_quotes")``."""
    return QuoteFinder()


class QuoteFinder:
    """Finds the quotes of a Doc and names their speakers."""

    def __call__(self, doc: Doc) -> Doc:
        found = tidy(doc.text, [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents])
        quotes = resolve(doc.text, found, [read(doc)])
        doc._.quotes = [annotation_to_record(quote) for quote in as_quotes(doc.text, quotes)]
        for role in ("content", "cue", "source"):
            spans = [_tokens(doc, span, role) for quote in quotes for span in getattr(quote, role)]
            doc.spans[role] = SpanGroup(doc, name=role, spans=spans)
        return doc


def _tokens(doc: Doc, span: TextSpan, role: str) -> Span:
    found = doc.char_span(span.start, span.end, label=role, alignment_mode="expand")
    assert found is not None, "a quote lies outside its text"
    return found


@Language.component(PARAGRAPHS)
def begin_sentences_at_paragraphs(doc: Doc) -> Doc:
    """No sentence runs over the end of a line: headlines and datelines have no full stop."""
    for token in doc[:-1]:
        if "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
    return doc


def prepare(nlp: Language) -> Language:
    """The pipeline with what our rules need put in."""
    if "parser" in nlp.pipe_names and PARAGRAPHS not in nlp.pipe_names:
        nlp.add_pipe(PARAGRAPHS, before="parser")
    elif not any(name in nlp.pipe_names for name in ("parser", "senter", "sentencizer")):
        nlp.add_pipe("sentencizer")
    return nlp


def read(doc: Doc, offset: int = 0) -> Reading:
    """The quotes of a page that begins at ``offset`` of its article, speakers not yet named."""
    page = Page(doc, offset)
    reporting = list(cues(page))
    marked = marked_quotes(page, reporting)
    reported = reported_quotes(page, reporting, marked) if doc.has_annotation("DEP") else []
    quotes = tuple(_raw(page, draft) for draft in chain(marked, reported))
    subjects = tuple(page.span(t, t + 1) for t in range(page.count) if page.deps[t] in ("nsubj", "nsubjpass"))
    return Reading(quotes, subjects)


def _raw(page: Page, draft: Draft) -> RawQuote:
    return RawQuote(
        tuple(TextSpan(span.start + page.offset, span.end + page.offset) for span in draft.content),
        (page.span(*draft.cue),) if draft.cue else (),
        (page.span(*draft.source),) if draft.source else (),
        draft.score,
        page.span(draft.antecedent, draft.antecedent + 1) if draft.antecedent is not None else None,
    )
