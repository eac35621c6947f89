"""What belongs to words that an editor marks as said: their cue, their source, and who speaks, all at once.

For the window: a few milliseconds, by the rules that find quotes. spaCy is never imported, and of a long article only
the paragraphs around are read. All offsets are code points into the article's text, half-open.
"""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.corrections import AddQuote
from copydesk.core.spans import Span, trim
from copydesk.core.speakers.asking import ask
from copydesk.core.text import paragraph_at
from copydesk.core.tokens import tokens
from copydesk.prefill.findings import bare_cue
from copydesk.prefill.rules.beside import attribution_of
from copydesk.prefill.rules.cues import cues
from copydesk.prefill.rules.drafts import Draft
from copydesk.prefill.rules.finding import drafts_of
from copydesk.prefill.rules.page import NAMES, Page
from copydesk.prefill.rules.subjects import Tokens

_REACH = 1_500  # code points that are read on either side
_ATTRIBUTION, _JOINED = 20, 3  # words between two parts of one quotation, with its cue and without
_NEXT = 60  # code points after a caret within which a reported clause may begin: “said |the plan was dead”


def propose(text: str, annotations: Annotations, span: Span) -> AddQuote:
    """A quote of the words selected, with the cue, source and speaker that most likely are theirs.

    The speaker is named only where it is clearly one.
    """
    content = trim(span, text) or span
    page = _page(text, annotations, content)
    return _linked(text, annotations, page, (content,))


def propose_at(text: str, annotations: Annotations, offset: int) -> AddQuote | None:
    """The quote that a caret stands in: all that is quoted there, else what is reported there without marks."""
    here = Span(max(0, min(offset, len(text) - 1)), max(1, min(offset + 1, len(text))))
    page = _page(text, annotations, here)
    at = here.start - page.offset
    for group in page.groups:
        if group[0].span.start <= at < group[-1].span.end:
            content = _quotation(page, Span(group[0].span.start, group[-1].span.end))
            return _linked(text, annotations, page, tuple(_moved(span, page.offset) for span in content))
    draft = _reported(page, at)
    if draft is None:
        return None
    content = tuple(_moved(span, page.offset) for span in draft.content)
    return _with_speaker(text, annotations, content, _cue(text, page, draft.cue), _spans(page, draft.source))


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


def _quotation(page: Page, group: Span) -> tuple[Span, ...]:
    """What is quoted at a place, with the parts that its attribution cuts off: “We won,” he said, “and they lost.”"""
    groups = [Span(each[0].span.start, each[-1].span.end) for each in page.groups]
    for draft in drafts_of(page):
        parts = [part for part in groups if any(part.overlaps(span) for span in draft.content)]
        if draft.cue is None or group not in parts:
            continue
        cue = page.starts[draft.cue[0]]
        at = parts.index(group)
        first, last = at, at + 1
        while first and _go_together(page, parts[first - 1], parts[first], cue):
            first -= 1
        while last < len(parts) and _go_together(page, parts[last - 1], parts[last], cue):
            last += 1
        return tuple(parts[first:last])
    return (group,)


def _go_together(page: Page, one: Span, other: Span, cue: int) -> bool:
    """True for parts that only the cue keeps apart, or an “and”: “ironclad” and “unwavering”."""
    between = page.token_at(other.start) - page.token_at(one.end)
    return between <= (_ATTRIBUTION if one.end <= cue < other.start else _JOINED)


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


def _linked(text: str, annotations: Annotations, page: Page, content: tuple[Span, ...]) -> AddQuote:
    cue, source = _beside(page, _moved(content[0], -page.offset))
    return _with_speaker(text, annotations, content, _cue(text, page, cue), _spans(page, source))


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


def _cue(text: str, page: Page, cue: Tokens | None) -> tuple[Span, ...]:
    return tuple(bare_cue(text, span) for span in _spans(page, cue))


def _spans(page: Page, part: Tokens | None) -> tuple[Span, ...]:
    return (page.span(*part),) if part else ()


def _with_speaker(
    text: str, annotations: Annotations, content: tuple[Span, ...], cue: tuple[Span, ...], source: tuple[Span, ...]
) -> AddQuote:
    speaker = ask(text, annotations, Quote("", content, cue, source)).clear
    return AddQuote(content, cue, source, speaker)
