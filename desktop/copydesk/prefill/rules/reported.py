"""Indirect speech: clauses that a reporting verb governs, and "according to"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from copydesk.core.spans import Span
from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.clauses import clause_of
from copydesk.prefill.rules.cues import Cue
from copydesk.prefill.rules.drafts import Draft, draft_of
from copydesk.prefill.rules.endings import trimmed
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import phrase_starting

_TURN = re.compile(r"^[ \t]*([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}):[ \t]+\S.*$", re.MULTILINE)


def reported_quotes(page: Page, cues: Mapping[int, Cue], taken: list[Draft]) -> list[Draft]:
    """The quotes of a page without quotation marks around them; cues and words of ``taken`` are left alone."""
    busy = {token for draft in taken if draft.cue for token in range(*draft.cue)}
    content = sorted(span for draft in taken for span in draft.content)
    starts = [span.start for span in content]

    def free(first: int, last: int) -> bool:
        at = bisect_right(starts, first) - 1
        return not any(span.start < last and first < span.end for span in content[max(0, at) : at + 2])

    found = list(_turns(page))
    for token, cue in cues.items():
        if token in busy or not free(page.starts[token], page.ends[token]):
            continue
        clause = clause_of(page, cue, cues)
        if clause:
            found.append(draft_of(page, cue, clause))
    for token in range(page.count - 1):
        if page.words[token] == "according" and page.words[token + 1] == "to" and token not in busy:
            draft = _according(page, token)
            if draft:
                found.append(draft)
    return _outermost(page, [draft for draft in found if all(free(each.start, each.end) for each in draft.content)])


def _turns(page: Page) -> Iterator[Draft]:
    """``NOVAK: We won.`` and ``Ada Novak: We won.``, as transcripts and headlines have it."""
    for match in _TURN.finditer(page.text):
        first, colon = page.token_at(match.start(1)), page.token_at(match.end(1))
        named = match[1].isupper() or all(page.names[first:colon])
        if not named or not first < colon < page.count or page.words[colon] != ":":
            continue
        last = page.token_at(match.end() - 1) + 1
        span = trimmed(page, colon + 1, last, 3)
        if span:
            yield Draft([page.local(*span)], (colon, colon + 1), (first, colon), 0.5)


def _outermost(page: Page, found: list[Draft]) -> list[Draft]:
    """Where one quote's words lie in another's, the outer one stays.

    But of "He said it was over, the agency reported" he is the speaker: a whole attribution inside another is kept
    instead of it when the outer one begins with its source.
    """
    begins = {page.starts[draft.source[0]] for draft in found if draft.source and draft.cue and not draft.after}
    kept: list[Draft] = []
    for draft in sorted(found, key=lambda each: (each.content[0].start, -each.content[-1].end)):
        first = draft.content[0].start
        if draft.after and len(draft.content) == 1 and first in begins:
            continue
        if not any(span.overlaps(other) for last in kept[-3:] for other in last.content for span in draft.content):
            kept.append(draft)
    return kept


def _according(page: Page, token: int) -> Draft | None:
    first, last = max(page.sentence_start(token), token - 160), min(page.sentence_end(token), token + 160)
    source = phrase_starting(page, token + 2, last)
    if source is None:
        return None
    if token - first > 2:
        span = trimmed(page, first, token)
    else:
        end = source[1]
        while end < last and page.kinds[end] != w.COMMA:
            end += 1
        span = trimmed(page, end, last)
    if span is None:
        return None
    content: list[Span] = [page.local(*span)]
    return Draft(content, (token, token + 2), source, 0.6, after=token > first + 2)
