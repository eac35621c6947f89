"""Quotes between quotation marks: which are speech, where their cue is, and which belong together."""

from __future__ import annotations

import re
from collections.abc import Mapping

from copydesk.core.quotation import Quoted
from copydesk.core.spans import Span
from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.clauses import clause_of
from copydesk.prefill.rules.cues import Cue
from copydesk.prefill.rules.drafts import Draft, draft_of
from copydesk.prefill.rules.endings import content_end
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import Tokens, before, phrase_starting

_WORD = re.compile(r"\w+")
_SPOKEN = frozenset({"speech", "manner", "clause"})
_ANY = frozenset({"speech", "manner", "clause", "judge", "urge", "thought", "name"})
# Between the parts of one quote: "he told reporters in Seoul on Tuesday. “"
_NEAR = 14
_TURN = re.compile(r"\W{1,2}([A-Z][A-Z.’' -]{2,30}):")
_SIGNING = re.compile(r"[^\S\n]*[—–―-]{1,2}[^\S\n]*")
_BREAKS = re.compile(r"[\n\r\u2028\u2029]")


def marked_quotes(page: Page, cues: Mapping[int, Cue]) -> list[Draft]:
    """The quotes of a page that hold quotation marks, in reading order."""
    drafts: list[Draft] = []
    used: set[int] = set()
    for place, group in enumerate(page.groups):
        limit = page.groups[place + 1][0].span.start if place + 1 < len(page.groups) else len(page.text)
        previous = page.groups[place - 1][-1].span.end if place else 0
        last = drafts[-1] if drafts else None
        if last and any(span.start <= group[0].span.start and group[-1].span.end <= span.end for span in last.content):
            continue
        draft = (
            _transcribed(page, group)
            or _introduced(page, cues, used, group, previous)
            or _followed(page, cues, group, previous, limit)
            or _continued(page, cues, group, last)
            or _embedded(page, cues, used, group, limit)
            or _alone(page, group, last)
        )
        if draft is None or draft is last:
            continue
        if draft.cue:
            used.add(draft.cue[1] - 1)
        if last and draft.cue and draft.cue == last.cue and len(last.content) == 1:
            # Two pairs of marks in one clause: “ironclad” and “unwavering”.
            last.content = [Span(last.content[0].start, max(last.content[0].end, draft.content[0].end))]
        else:
            drafts.append(draft)
    return drafts


def _spans(group: list[Quoted]) -> list[Span]:
    return [Span(group[0].span.start, group[-1].span.end)]


def _transcribed(page: Page, group: list[Quoted]) -> Draft | None:
    """``“NOVAK: We won.”``: a transcript between marks, with the name in them."""
    found = _TURN.match(page.text, group[0].span.start, min(group[0].span.end, group[0].span.start + 50))
    if not found or found.end() >= group[-1].span.end:
        return None
    first, colon = page.token_at(found.start(1)), page.token_at(found.end() - 1)
    content = [Span(found.end(), group[-1].span.end)]
    return Draft(content, (colon, colon + 1), (first, colon), 0.7) if first < colon else None


def _introduced(
    page: Page, cues: Mapping[int, Cue], used: set[int], group: list[Quoted], previous: int
) -> Draft | None:
    """``Lee said, “…”``, ``Lee told reporters: “…”``, ``Lee: “…”``."""
    opening = page.token_at(group[0].span.start)
    if opening > 1 and page.kinds[opening - 1] == w.BREAK and page.words[opening - 2] == ":":
        opening -= 1
    first = max(page.sentence_start(opening - 1), page.token_at(previous)) if opening else 0
    if first >= opening:
        return None
    ending = page.kinds[opening - 1]
    for token in range(opening - 1, max(first, opening - 40) - 1, -1):
        cue = cues.get(token)
        if cue is None or not cue.classes & _SPOKEN:
            continue
        tight = opening - token == 1 or ending in (w.COLON, w.COMMA)
        if ending not in (w.COLON, w.COMMA) and _continues(page, group):
            break
        if page.words[token + 1] == "that":
            break
        if token in used or not tight or (ending == w.COMMA and opening - token > _NEAR):
            break
        score = 0.9 if cue.source else 0.6
        return Draft(_spans(group), (cue.first, token + 1), cue.source, score)
    if page.words[opening - 1] == ":" and opening - first > 1:
        source = _named_before(page, first, opening - 1)
        return Draft(_spans(group), (opening - 1, opening), source, 0.7)
    return None


def _continues(page: Page, group: list[Quoted]) -> bool:
    """True when the sentence goes on behind the marks: ``Lee said “no” to it``."""
    closing = page.token_at(group[-1].span.end)
    inner = group[-1].inner
    if closing >= page.count or (inner and page.text[inner.end - 1] in ".?!,"):
        return False
    return page.kinds[closing] not in (w.STOP, w.COMMA, w.BREAK, w.DASH, w.COLON, w.BRACKET, w.JOINING)


def _named_before(page: Page, first: int, last: int) -> Tokens | None:
    """Who is named by the words that lead to a colon: their first phrase, or all of them when they hold no verb."""
    if not page.has_verb(first, last):
        return (first, last) if last - first <= 8 else None
    for token in range(first + 1, min(last, first + 40)):
        if page.kinds[token] in (w.VERB, w.AUXILIARY):
            found = before(page, token, first).tokens
            if found and page.kinds[found[0]] != w.WHO:
                return found
    return None


def _followed(page: Page, cues: Mapping[int, Cue], group: list[Quoted], previous: int, limit: int) -> Draft | None:
    """``“…,” Lee said``, ``“…” said Lee``, ``“…” — Lee``."""
    end = group[-1].span.end
    closing = page.token_at(end)
    inner = group[-1].inner
    final = page.text[inner.end - 1] if inner else ""
    following = page.text[end : end + 40].lstrip(" ")
    if closing >= page.count:
        return None
    last = min(page.sentence_end(closing), page.token_at(limit))
    opening = page.token_at(group[0].span.start)
    leads = page.kinds[opening - 1] if opening > page.sentence_start(opening) else w.STOP
    if leads in (w.PREPOSITION, w.DETERMINER) and inner and page.text[inner.start].isupper():
        return None  # a title: "on “Face the Nation,” Lee said"
    if page.words[closing : closing + 2] == ["according", "to"]:
        if leads != w.STOP and page.token_at(end) - opening < 5:
            return None
        source = phrase_starting(page, closing + 2, last)
        return Draft(_spans(group), (closing, closing + 2), source, 0.9, after=True)
    signed = _signed(page, group, closing, last)
    if signed:
        return signed
    if final == "." and not following[:1].islower() and not _said_shortly(page, cues, closing, last):
        return None
    aside = False
    for token in range(closing, min(last, closing + 30)):
        cue = cues.get(token)
        kind = page.kinds[token]
        if cue is None or not cue.classes & _SPOKEN:
            aside = aside or (kind == w.COMMA and token > closing)
            if kind in (w.VERB, w.AUXILIARY) and not aside and not _in_chain(cues, token, last):
                return None
            continue
        loose = final not in ",?!…—–-.’”" and following[:1] != ","
        if loose and not _may_follow(page, closing, cue, page.token_at(end)):
            return None
        source = _beside(page, cue, closing, last)
        content = _with_words_before(page, cues, group, previous)
        return Draft(content, (cue.first, token + 1), source, 0.95 if source else 0.6, after=True)
    return None


def _beside(page: Page, cue: Cue, closing: int, last: int) -> Tokens | None:
    """Who speaks between the closing mark and the sentence's end: nobody inside the quotation does."""
    if cue.source and cue.source[0] >= closing:
        return cue.source
    return phrase_starting(page, closing, cue.token) or phrase_starting(page, cue.token + 1, last)


def _said_shortly(page: Page, cues: Mapping[int, Cue], closing: int, last: int) -> bool:
    """True for ``“We won.” Lee said.``: a sentence of its own that says nothing more."""
    return 1 < last - closing <= 6 and last - 1 in cues and bool(cues[last - 1].classes & _SPOKEN)


def _may_follow(page: Page, closing: int, cue: Cue, begin: int) -> bool:
    """True when words marked without a comma may be what the next verb says: "“Yes” Lee said"."""
    if cue.token - closing > 6 or cue.first != cue.token or cue.source is None or cue.source[0] < begin:
        return False
    return all(page.kinds[at] in (w.NOUN, w.PRONOUN, w.DETERMINER, w.NUMBER) for at in range(closing, cue.token))


def _in_chain(cues: Mapping[int, Cue], token: int, last: int) -> bool:
    """True for the auxiliaries of a reporting verb."""
    return any(
        at in cues and cues[at].first <= token and cues[at].classes & _SPOKEN
        for at in range(token + 1, min(last, token + 6))
    )


def _with_words_before(page: Page, cues: Mapping[int, Cue], group: list[Quoted], previous: int) -> list[Span]:
    """The marked words, and those that lead to them in their sentence: ``He is “a good man,” Lee said.``"""
    opening = page.token_at(group[0].span.start)
    first = max(page.sentence_start(opening), page.token_at(previous))
    inner = group[0].inner
    if not 0 < opening - first <= 60 or inner is None or not page.text[inner.start].islower():
        return _spans(group)
    if any(token in cues and cues[token].classes & _SPOKEN for token in range(first, opening)):
        return _spans(group)
    while first < opening and page.kinds[first] in (w.COMMA, w.DASH, w.QUOTE, w.STOP, w.COLON, w.BREAK):
        first += 1
    return [Span(page.starts[first], group[-1].span.end)]


def _signed(page: Page, group: list[Quoted], closing: int, last: int) -> Draft | None:
    """``“…” — Lee``, as letters and reader comments are signed."""
    dash = _SIGNING.match(page.text, group[-1].span.end)
    first = page.token_at(dash.end()) if dash else last
    if dash is None or not 0 < last - first <= 8 or not page.is_name(first) or page.has_verb(first, last):
        return None
    # A tokenizer may leave the dash to the mark before it; then it is no cue.
    cue = (closing, first) if page.starts[closing] >= group[-1].span.end else None
    return Draft(_spans(group), cue, (first, last), 0.6, after=True)


def _continued(page: Page, cues: Mapping[int, Cue], group: list[Quoted], last: Draft | None) -> Draft | None:
    """The next part of the quote before: ``“…,” he said, “…”`` and ``“…,” he said. “…”``."""
    if last is None:
        return None
    start = group[0].span.start
    gap_start = last.end(page)
    if gap_start > start or start - gap_start > 400 or _BREAKS.search(page.text, gap_start, start):
        return None
    gap = range(page.token_at(gap_start), page.token_at(start))
    words = _WORD.findall(page.text, gap_start, start)
    stops = [token for token in gap if page.kinds[token] == w.STOP]
    if not last.cue or not (len(stops) == 1 and stops[0] == gap[-1] and last.after):
        if any(token in cues and cues[token].classes & _SPOKEN for token in gap) or len(words) > _NEAR:
            return None
        if (not last.after and words) or len(stops) > 1:
            return None
    last.content += _spans(group)
    return last


def _embedded(page: Page, cues: Mapping[int, Cue], used: set[int], group: list[Quoted], limit: int) -> Draft | None:
    """``Lee said the plan was “dead”``: the clause or the object that the marks stand in."""
    start, end = group[0].span.start, group[-1].span.end
    opening, closing = page.token_at(start), page.token_at(end - 1) + 1
    first = max(page.sentence_start(opening), opening - 60)
    before = [token for token in range(first, opening) if token in cues and cues[token].classes & _ANY]
    for token in before:
        cue = cues[token]
        clause = clause_of(page, cue, cues)
        if clause is None:
            continue
        pieces = [page.local(*piece) for piece in clause.pieces]
        if any(piece.start <= start < piece.end for piece in pieces):
            draft = draft_of(page, cue, clause)
            draft.content = [Span(p.start, max(p.end, end)) if p.start <= start < p.end else p for p in pieces]
            draft.score = 0.7 if cue.source else 0.45
            return draft
    for token in before[-1:]:
        cue = cues[token]
        if cue.classes & {"speech", "name"} and opening - token <= _NEAR and token not in used:
            score = 0.6 if cue.source else 0.4
            stop = content_end(page, closing - 1, min(page.sentence_end(closing - 1), closing + 60), cue, cues)
            content = [Span(page.starts[token + 1], max(end, page.ends[stop - 1]))]
            return Draft(content, (cue.first, token + 1), cue.source, score)
    return _led_to(page, cues, start, closing, min(limit, len(page.text)))


def _led_to(page: Page, cues: Mapping[int, Cue], start: int, closing: int, limit: int) -> Draft | None:
    """``The “dead” plan would fail, Lee said.``"""
    if closing >= page.count:
        return None
    for token in range(closing, min(page.sentence_end(closing), page.token_at(limit), closing + 40)):
        cue = cues.get(token)
        clause = clause_of(page, cue, cues) if cue else None
        if cue and clause and clause.after and page.starts[clause.pieces[0][0]] <= start:
            return draft_of(page, cue, clause)
    return None


def _alone(page: Page, group: list[Quoted], last: Draft | None) -> Draft | None:
    """Whole sentences between marks that nobody is said to speak: the speaker before goes on."""
    inner = group[0].inner
    span = Span(group[0].span.start, group[-1].span.end)
    if inner is None:
        return None
    words = len(_WORD.findall(page.text, inner.start, group[-1].span.end))
    opening = page.token_at(span.start)
    begins_sentence = page.sentence_start(opening) == opening
    if words < 4 or not begins_sentence or not page.text[inner.start : inner.start + 1].isupper():
        return None
    if last and last.cue and 0 <= span.start - last.end(page) < 200:
        between = range(page.token_at(last.end(page)), opening)
        if sum(page.kinds[token] == w.STOP for token in between) <= 1:
            last.content += _spans(group)
            return last
    return Draft(_spans(group), score=0.2)
