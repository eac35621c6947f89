"""What belongs to words that an editor marks as said: their cue, their source, and who speaks, all at once.

For the window: a few milliseconds, by the rules that find quotes. spaCy is never imported, and of a long article only
the paragraphs around are read. All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.conventions import Convention
from copydesk.core.corrections import AddQuote
from copydesk.core.cues import bare_cue
from copydesk.core.quotation import Quoted
from copydesk.core.spans import Span, trim
from copydesk.core.speakers.asking import ask
from copydesk.core.text import paragraph_at
from copydesk.core.tokens import tokens
from copydesk.prefill.rules.beside import attribution_of
from copydesk.prefill.rules.cues import cues
from copydesk.prefill.rules.drafts import Draft
from copydesk.prefill.rules.finding import drafts_of
from copydesk.prefill.rules.page import NAMES, Page
from copydesk.prefill.rules.subjects import Tokens

_REACH = 1_500  # code points that are read on either side
_ATTRIBUTION, _JOINED = 20, 3  # words between two parts of one quotation, with its cue and without
_NEXT = 60  # code points after a caret within which a reported clause may begin: “said |the plan was dead”


def propose(text: str, annotations: Annotations, span: Span, convention: Convention | None = None) -> AddQuote:
    """A quote of the words selected, with the cue, source and speaker that most likely are theirs.

    The speaker is named only where it is clearly one. Without a convention, newsrooms' own counts.
    """
    content = trim(span, text) or span
    page = _page(text, annotations, content)
    return _linked(text, annotations, page, (content,), convention)


def propose_at(
    text: str, annotations: Annotations, offset: int, convention: Convention | None = None
) -> AddQuote | None:
    """The quote that a caret stands in: all that is quoted there, else what is reported there without marks."""
    here = Span(max(0, min(offset, len(text) - 1)), max(1, min(offset + 1, len(text))))
    page = _page(text, annotations, here)
    at = here.start - page.offset
    for group in page.groups:
        if group[0].span.start <= at < group[-1].span.end:
            pieces = [_moved(piece, page.offset) for piece in _quotation(page, group, at, convention)]
            content = tuple(each for each in pieces if each.contains(here) or not _is_taken(each, annotations))
            return _linked(text, annotations, page, content or tuple(pieces), convention)
    draft = _reported(page, at)
    if draft is None:
        return None
    content = tuple(_moved(span, page.offset) for span in draft.content)
    cue = _cue(text, page, draft.cue, convention)
    return _with_speaker(text, annotations, content, cue, _spans(page, draft.source))


def goes_on_with(
    text: str, annotations: Annotations, span: Span, convention: Convention | None = None
) -> tuple[Quote, Span] | None:
    """The quote of which a quotation at a span is a further part, cut off by its attribution, and that part.

    None where nothing goes on, or where each part is a quote of its own by the convention.
    """
    if convention and convention["interrupted"] == "apart":
        return None
    page = _page(text, annotations, span)
    at = span.start - page.offset
    group = next((each for each in page.groups if each[0].span.start <= at < each[-1].span.end), None)
    if group is None:
        return None
    parts = [_moved(piece, page.offset) for piece in _quotation(page, group, at, convention)]
    here = next((part for part in parts if part.overlaps(span)), None)
    if here is None or _is_taken(here, annotations):
        return None
    others = {
        quote.id: quote
        for quote in annotations.quotes.values()
        for part in parts
        if part != here and any(part.overlaps(each) for each in quote.content)
    }
    return (next(iter(others.values())), here) if len(others) == 1 else None


def _is_taken(span: Span, annotations: Annotations) -> bool:
    """True for words that a quote has as its content already."""
    return any(span.overlaps(each) for quote in annotations.quotes.values() for each in quote.content)


def _page(text: str, annotations: Annotations, span: Span) -> Page:
    """The paragraphs around a span, read without a pipeline."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    first, last = paragraph_at(text, start), paragraph_at(text, end)
    start, end = first.start if first else start, last.end if last else end
    around = Span(start, end)
    entities = (each for each in annotations.entities.values() if each.label in NAMES and around.contains(each.span))
    return Page(around.of(text), tokens(around.of(text)), [_moved(each.span, -start) for each in entities], start)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _quotation(page: Page, group: list[Quoted], at: int, convention: Convention | None) -> tuple[Span, ...]:
    """What is quoted at a place, with the parts that its attribution cuts off: “We won,” he said, “and they lost.”"""
    draft = next((each for each in drafts_of(page) if each.cue and _holds(each.content, group)), None)
    if draft is None or draft.cue is None:
        return _pieces(group, at, convention)
    if convention and convention["mixed"] == "clause" and not _is_marked(draft.content, page):
        return tuple(draft.content)
    if convention and convention["interrupted"] == "apart":
        return _pieces(group, at, convention)
    parts = [each for each in page.groups if _holds(draft.content, each)]
    cue, place = page.starts[draft.cue[0]], parts.index(group)
    first, last = place, place + 1
    while first and _go_together(page, parts[first - 1], parts[first], cue):
        first -= 1
    while last < len(parts) and _go_together(page, parts[last - 1], parts[last], cue):
        last += 1
    return tuple(piece for part in parts[first:last] for piece in _pieces(part, at, convention))


def _holds(content: list[Span], group: list[Quoted]) -> bool:
    return any(span.overlaps(each.span) for span in content for each in group)


def _is_marked(content: list[Span], page: Page) -> bool:
    """True when all of the content stands between quotation marks."""
    wholes = [Span(group[0].span.start, group[-1].span.end) for group in page.groups]
    return all(any(whole.contains(span) for whole in wholes) for span in content)


def _pieces(group: list[Quoted], at: int, convention: Convention | None) -> tuple[Span, ...]:
    """The fragments of one quotation, which may run over several paragraphs."""
    spans = [each.span for each in group]
    if convention and convention["marks"] == "out":
        spans = [each.inner or each.span for each in group]
    how = convention["continuation"] if convention else "span"
    if how == "fragments":
        return tuple(spans)
    here = [span for each, span in zip(group, spans, strict=True) if each.span.start <= at < each.span.end]
    return tuple(here) if how == "apart" and here else (Span(spans[0].start, spans[-1].end),)


def _go_together(page: Page, one: list[Quoted], other: list[Quoted], cue: int) -> bool:
    """True for parts that only the cue keeps apart, or an “and”: “ironclad” and “unwavering”."""
    end, start = one[-1].span.end, other[0].span.start
    between = page.token_at(start) - page.token_at(end)
    return between <= (_ATTRIBUTION if end <= cue < start else _JOINED)


def _reported(page: Page, at: int) -> Draft | None:
    """The innermost clause that is reported at a position, or that begins behind it in its sentence."""
    token = page.token_at(at)
    ends = page.ends[page.sentence_end(token) - 1] if token < page.count else at
    drafts = [draft for draft in drafts_of(page) if draft.cue]
    around = [draft for draft in drafts if any(span.start <= at < span.end for span in draft.content)]
    if around:
        return min(around, key=lambda draft: sum(map(len, draft.content)))
    behind = [draft for draft in drafts if at <= draft.content[0].start < min(ends, at + _NEXT)]
    return min(behind, key=lambda draft: draft.content[0].start, default=None)


def _linked(
    text: str, annotations: Annotations, page: Page, content: tuple[Span, ...], convention: Convention | None
) -> AddQuote:
    cue, source = _beside(page, _moved(content[0], -page.offset))
    return _with_speaker(text, annotations, content, _cue(text, page, cue, convention), _spans(page, source))


def _beside(page: Page, content: Span) -> tuple[Tokens | None, Tokens | None]:
    """Cue and source of content; where none stand beside it, those of the quotation that it goes on with."""
    first, last = page.token_at(content.start), page.token_at(content.end - 1) + 1
    if first >= page.count:
        return None, None
    found = attribution_of(page, {cue.token: cue for cue in cues(page)}, first, last)
    if found:
        return found.cue, found.source
    for draft in drafts_of(page):
        if draft.cue and not first <= draft.cue[0] < last and any(content.overlaps(span) for span in draft.content):
            return draft.cue, draft.source
    return None, None


def _cue(text: str, page: Page, cue: Tokens | None, convention: Convention | None) -> tuple[Span, ...]:
    if convention and convention["auxiliary"] == "in":
        return _spans(page, cue)
    return tuple(bare_cue(text, span) for span in _spans(page, cue))


def _spans(page: Page, part: Tokens | None) -> tuple[Span, ...]:
    return (page.span(*part),) if part else ()


def _with_speaker(
    text: str, annotations: Annotations, content: tuple[Span, ...], cue: tuple[Span, ...], source: tuple[Span, ...]
) -> AddQuote:
    speaker = ask(text, annotations, Quote("", content, cue, source)).clear
    return AddQuote(content, cue, source, speaker)
