"""Where the words that somebody is said to have said come to an end before their sentence does."""

from __future__ import annotations

from collections.abc import Mapping

from copydesk.prefill.rules import words as w
from copydesk.prefill.rules.cues import Cue, Form
from copydesk.prefill.rules.page import Page
from copydesk.prefill.rules.subjects import Tokens

_MEANWHILE = frozenset({"speaking", "referring", "alluding", "citing", "quoting", "pointing"})
# What ends an object and an infinitive, but no clause.
_AFTERWARDS = frozenset("after when while before as although though because since despite during amid".split())
_FINITE = (Form.PAST, Form.THIRD)
_EDGE = frozenset({w.COMMA, w.COLON, w.DASH, w.QUOTE, w.STOP, w.BREAK})


def content_end(page: Page, first: int, end: int, cue: Cue, cues: Mapping[int, Cue]) -> int:
    """One past the last token of the content that begins at ``first``: before a later cue of the same speaker."""
    opened = _opened(page, cue)
    for at in range(first + 1, end - 1):
        kind = page.kinds[at]
        if opened and kind == w.COMMA and page.has_verb(at + 1, min(end, at + 12)):
            return at
        if kind not in (w.COMMA, w.DASH, w.JOINING, w.COLON):
            continue
        after = at + 1
        if kind != w.JOINING and page.kinds[after] == w.JOINING and after + 1 < end:
            after += 1
        if kind != w.JOINING and page.words[after] == "according":
            return at
        if page.words[after] in _MEANWHILE and kind != w.JOINING:
            return at
        if _begins_cue(page, after, end, cue, cues, kind):
            return at
    return end


def _opened(page: Page, cue: Cue) -> bool:
    """True for a cue in a clause that leads to the main one: "While Novak said …, Miller left"."""
    first = cue.source[0] if cue.source and cue.source[0] < cue.first else cue.first
    start = page.sentence_start(first)
    if cue.form is Form.GERUND and first <= start + 1:
        return True
    return start <= first - 1 <= start + 1 and page.kinds[first - 1] == w.CLAUSE_OPENER


def _begins_cue(page: Page, at: int, end: int, cue: Cue, cues: Mapping[int, Cue], kind: str) -> bool:
    """True when another attribution goes on from ``at``: "…, adding", "… and urged", "…, but she declined"."""
    token = at
    while token < end and token < at + 4 and page.kinds[token] in (w.AUXILIARY, w.ADVERB):
        token += 1
    other = cues.get(token)
    if other and other.form in _FINITE and (cue.form in _FINITE or cue.first < cue.token) and token == at:
        return True
    if other and other.form is Form.GERUND and token == at and kind != w.JOINING:
        return True
    if kind == w.JOINING:
        return False
    for token in range(at, min(end, at + 8)):
        other = cues.get(token)
        if other and other.source and at <= other.source[0] <= at + 1 and other.classes & {"speech", "clause"}:
            return other.form in (Form.PAST, Form.THIRD) and cue.form in (Form.PAST, Form.THIRD)
    return False


def trimmed(page: Page, first: int, last: int, least: int = 2) -> Tokens | None:
    """The tokens without marks and commas at their edges; None when too few are left."""
    while first < last and page.kinds[first] in _EDGE and not page.words[first].isalnum():
        if page.kinds[first] == w.QUOTE and page.opens(first):
            break
        first += 1
    while last > first and page.kinds[last - 1] in _EDGE:
        if page.kinds[last - 1] == w.QUOTE and not page.opens(last - 1):
            break
        last -= 1
    return (first, last) if last - first >= least else None


def thing_end(page: Page, first: int, end: int) -> int:
    """Where an object or an infinitive ends at the latest: before what is told of it by the way."""
    for at in range(first + 1, end):
        if page.words[at] in _AFTERWARDS and page.kinds[at - 1] != w.COMMA:
            return at
        if page.kinds[at] in (w.COMMA, w.DASH) and at + 1 < end:
            following = page.kinds[at + 1]
            if following in (w.CLAUSE_OPENER, w.WHO, w.GERUND, w.ADVERB) or page.words[at + 1] in _AFTERWARDS:
                return at
            if page.kinds[at] == w.DASH or page.words[at + 1] == "but":
                return at
    return end
