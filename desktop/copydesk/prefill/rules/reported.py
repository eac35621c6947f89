"""Indirect speech: clauses that hang on a reporting verb, and "according to"."""

from __future__ import annotations

from copydesk.core.spans import Span
from copydesk.prefill.rules.attribution import Cue, Page, noun_phrase, sentence_end, sentence_start
from copydesk.prefill.rules.marked import Draft

_CLAUSE = frozenset({"speech", "clause", "thought"})
_NO_CLAUSE = (["to"], ["of"], ["about"], ["for"], ["on"], ["up"])  # "added to a debate"
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# What a speaker does while speaking; the parser hangs it on what was said.
_MEANWHILE = frozenset({"speaking", "referring", "alluding", "citing", "quoting", "pointing"})
_EDGE = frozenset({",", ";", ":", "—", "–", "-", "--", "“", "”", '"', "."})


def reported_quotes(page: Page, cues: list[Cue], taken: list[Draft]) -> list[Draft]:
    """The quotes of a page without quotation marks around them; cues and words of ``taken`` are left alone."""
    busy = {draft.cue[0] for draft in taken if draft.cue}
    content = sorted(span for draft in taken for span in draft.content)
    found: list[Draft] = []
    by_token = {cue.token for cue in cues}
    for cue in cues:
        if cue.token in busy or _inside(page.starts[cue.token], content):
            continue
        draft = _clause(page, cue, by_token) or _object(page, cue, by_token)
        if draft and not any(each.overlaps(span) for each in draft.content for span in content):
            found.append(draft)
    for token in range(page.count - 1):
        if page.words[token] == "according" and page.words[token + 1] == "to":
            draft = _according(page, token)
            if draft and not any(each.overlaps(span) for each in draft.content for span in content):
                found.append(draft)
    return _outermost(page, found)


def _inside(position: int, spans: list[Span]) -> bool:
    return any(span.start <= position < span.end for span in spans)


def _outermost(page: Page, found: list[Draft]) -> list[Draft]:
    """Where one quote's words lie in another's, the outer one stays.

    But of "He said it was over, the agency reported" he is the speaker: a whole attribution inside another is kept
    instead of it when the outer one begins with its source.
    """
    begins = {page.starts[draft.source[0]] for draft in found if draft.source and draft.cue}
    kept: list[Draft] = []
    for draft in sorted(found, key=lambda each: (each.content[0].start, -each.content[-1].end)):
        first = draft.content[0].start
        if draft.after and len(draft.content) == 1 and first in begins:
            continue
        if not any(span.overlaps(other) for last in kept[-3:] for other in last.content for span in draft.content):
            kept.append(draft)
    return kept


def _clause(page: Page, cue: Cue, cues: set[int]) -> Draft | None:
    verb = cue.token
    if not cue.classes & _CLAUSE:
        return None
    for kid in page.kids[verb]:
        if page.deps[kid] != "ccomp":
            continue
        first, last = page.subtree(kid)
        spans = _around(page, cue, first, last, cues)
        if spans:
            base = 0.6 if "speech" in cue.classes else 0.5
            return Draft(spans, (verb, verb + 1), cue.source, cue.antecedent, base if cue.source else 0.3, kid < verb)
    if "speech" in cue.classes and cue.source and page.tags[verb] in ("VBD", "VBZ", "VBP", "VBN"):
        plain = _plainly(page, cue)
        if plain:
            return plain
    if page.deps[verb] in ("parataxis", "ccomp") and cue.source and page.heads[verb] != verb:
        head = page.heads[verb]
        first, last = page.subtree(head)
        if page.tags[head].startswith("V") and page.deps[verb] == "parataxis":
            spans = _around(page, cue, first, last, cues)
            if spans:
                return Draft(spans, (verb, verb + 1), cue.source, cue.antecedent, 0.5, after=True)
    return None


def _plainly(page: Page, cue: Cue) -> Draft | None:
    """``Lee said … that …`` and ``…, Lee said.`` by the words alone, where the parser lost the clause."""
    verb, source = cue.token, cue.source
    assert source
    first, last = sentence_start(page, verb), sentence_end(page, verb)
    if last - verb <= 3 and source[0] > first and page.words[source[0] - 1] == ",":
        span = _trimmed(page, first, source[0])
    else:
        that = next((token for token in range(verb + 1, min(last, verb + 7)) if page.words[token] == "that"), verb + 1)
        span = _trimmed(page, that, last)
        if source[0] > verb or (that == verb + 1 and page.words[that : that + 1] in _NO_CLAUSE):
            span = None
    if span is None or not any(page.tags[token] in _FINITE for token in range(*span)):
        return None
    return Draft([page_span(page, *span)], (verb, verb + 1), source, cue.antecedent, 0.45, after=span[0] < verb)


def _object(page: Page, cue: Cue, cues: set[int]) -> Draft | None:
    verb = cue.token
    wanted: set[str] = set()
    if cue.classes & {"judge", "clause"}:
        wanted |= {"dobj"}
    if "urge" in cue.classes:
        wanted |= {"xcomp"}
    for kid in page.kids[verb]:
        if kid > verb and page.deps[kid] in wanted and cue.source:
            spans = _around(page, cue, *page.subtree(kid), cues)
            if spans:
                return Draft(spans, (verb, verb + 1), cue.source, cue.antecedent, 0.35)
    return None


def _according(page: Page, token: int) -> Draft | None:
    objects = [kid for kid in page.kids[token + 1] if page.deps[kid] == "pobj"]
    if not objects:
        return None
    source = noun_phrase(page, objects[0])
    first, last = sentence_start(page, token), sentence_end(page, token)
    if token - first > 2:
        span = _trimmed(page, first, token)
    else:
        end = page.subtree(objects[0])[1]
        while end < last and page.words[end] != ",":
            end += 1
        span = _trimmed(page, end, last) if end < last else None
    if span is None:
        return None
    return Draft([page_span(page, *span)], (token, token + 2), source, None, 0.6, after=token > first + 2)


def _around(page: Page, cue: Cue, first: int, last: int, cues: set[int]) -> list[Span]:
    """The tokens from first to last as one or two stretches, without the verb, its subject, and a later "adding"."""
    verb = cue.token
    low = min(verb, cue.source[0] if cue.source and cue.source[0] > verb - 12 and cue.source[1] <= verb else verb)
    high = max(verb + 1, cue.source[1] if cue.source and verb < cue.source[0] < verb + 4 else verb + 1)
    for token in range(max(first, high), last):
        aside = page.words[token] in _MEANWHILE or (token in cues and page.tags[token] == "VBG")
        if aside and page.words[token - 1] == ",":
            last = token - 1
            break
    stop = sentence_end(page, max(first, min(high, last - 1)))
    pieces = [(first, min(last, low)), (max(first, high), min(last, stop))]
    trimmed = [_trimmed(page, *piece) for piece in pieces if piece[0] < piece[1]]
    return [page_span(page, *piece) for piece in trimmed if piece]


def page_span(page: Page, first: int, last: int) -> Span:
    """Code points of the page, not of the article."""
    return Span(page.starts[first], page.ends[last - 1])


def _trimmed(page: Page, first: int, last: int) -> tuple[int, int] | None:
    while first < last and (page.words[first] in _EDGE or page.words[first].isspace()):
        first += 1
    while last > first and (page.words[last - 1] in _EDGE or page.words[last - 1].isspace()):
        last -= 1
    if last - first < 2:
        return None
    return first, last
