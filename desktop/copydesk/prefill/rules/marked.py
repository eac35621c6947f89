"""Quotes between quotation marks: which are speech, where their cue is, and which belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from copydesk.core.quotation import Quoted, quoted
from copydesk.core.spans import Span
from copydesk.prefill.rules.attribution import Cue, Page, noun_phrase, sentence_end, sentence_start

_WORD = re.compile(r"\w+")
_SPOKEN = frozenset({"speech", "manner", "clause"})
_ANY = frozenset({"speech", "manner", "clause", "judge", "urge", "thought", "name"})
# Between the parts of one quote: "he told reporters in Seoul on Tuesday. “"
_NEAR = 14
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "dobj", "oprd", "prep", "dative", "attr"})
_BREAKS = re.compile(r"[\n\r\u2028\u2029]")


@dataclass(slots=True)
class Draft:
    """A quote in the making; tokens for what stands beside it, code points of the page for its content."""

    content: list[Span]
    cue: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
    antecedent: int | None = None
    score: float = 0.5
    after: bool = False  # the cue follows the first fragment
    regions: list[Span] = field(default_factory=list)  # of the content, those that stand between marks

    def end(self, page: Page) -> int:
        """Where the last of its parts ends."""
        ends = [self.content[-1].end]
        ends += [page.ends[part[1] - 1] for part in (self.cue, self.source) if part]
        return max(ends)


def marked_quotes(page: Page, cues: list[Cue]) -> list[Draft]:
    """The quotes of a page that hold quotation marks, in reading order."""
    regions = _regions(page.text)
    by_token = {cue.token: cue for cue in cues}
    drafts: list[Draft] = []
    used: set[int] = set()
    for place, group in enumerate(regions):
        span = Span(group[0].span.start, group[-1].span.end)
        limit = regions[place + 1][0].span.start if place + 1 < len(regions) else len(page.text)
        previous = regions[place - 1][-1].span.end if place else 0
        last = drafts[-1] if drafts else None
        draft = (
            _introduced(page, by_token, used, group, previous)
            or _followed(page, by_token, group, limit)
            or _continued(page, by_token, group, last)
            or _embedded(page, by_token, used, group, previous, limit)
            or _alone(page, group, last)
        )
        if draft is None:
            continue
        if draft.cue:
            used.add(draft.cue[0])
        if last and draft is not last and draft.cue and draft.cue == last.cue and len(last.content) == 1:
            # Two pairs of marks in one clause: “ironclad” and “unwavering”.
            last.content = [Span(last.content[0].start, max(last.content[0].end, draft.content[0].end))]
        elif draft is not last:
            drafts.append(draft)
        draft.regions.append(span)
    return drafts


def _regions(text: str) -> list[list[Quoted]]:
    """Outermost stretches between marks; those of one quotation that runs over several paragraphs stand together."""
    groups: list[list[Quoted]] = []
    goes_on = False
    for found in quoted(text):
        if found.level or not found.inner:
            continue
        if goes_on and not text[groups[-1][-1].span.end : found.span.start].strip():
            groups[-1].append(found)
        else:
            groups.append([found])
        goes_on = found.open_ended
    return groups


def _spans(group: list[Quoted]) -> list[Span]:
    return [Span(group[0].span.start, group[-1].span.end)]


def _introduced(page: Page, cues: dict[int, Cue], used: set[int], group: list[Quoted], previous: int) -> Draft | None:
    """``Lee said, “…”``, ``Lee told reporters: “…”``, ``Lee: “…”``."""
    start = group[0].span.start
    opening = page.token_at(start)
    first = max(sentence_start(page, opening), page.token_at(previous))
    if first >= opening:
        return None
    ending = page.words[opening - 1]
    for token in range(opening - 1, first - 1, -1):
        cue = cues.get(token)
        if cue is None or not cue.classes & _SPOKEN:
            continue
        tight = opening - token == 1 or ending in (":", ",")
        if token in used or not tight or (ending == "," and opening - token > _NEAR):
            break
        return Draft(_spans(group), (token, token + 1), cue.source, cue.antecedent, 0.9 if cue.source else 0.6)
    if ending == ":" and opening - first > 1:
        source = _named_before(page, first, opening - 1)
        return Draft(_spans(group), (opening - 1, opening), source, None, 0.7)
    return None


def _named_before(page: Page, first: int, last: int) -> tuple[int, int] | None:
    """The subject of the words that lead to a colon; all of them when they hold no verb."""
    for token in range(first, last):
        if page.deps[token] == "nsubj":
            return noun_phrase(page, token)
    if any(page.tags[token].startswith("V") for token in range(first, last)) or last - first > 8:
        return None
    return first, last


def _followed(page: Page, cues: dict[int, Cue], group: list[Quoted], limit: int) -> Draft | None:
    """``“…,” Lee said``, ``“…” said Lee``, ``“…” — Lee``."""
    end = group[-1].span.end
    closing = page.token_at(end)
    inner = group[-1].inner
    final = page.text[inner.end - 1] if inner else ""
    following = page.text[end : end + 40].lstrip(" ")
    if final == "." and not following[:1].islower():
        return None
    last = min(sentence_end(page, closing), page.token_at(limit))
    for token in range(closing, min(last, closing + 30)):
        cue = cues.get(token)
        if cue is None:
            if _predicates(page, token) and (final not in ",?!…—-" or page.deps[token] == "ROOT"):
                return None
            continue
        if not cue.classes & _SPOKEN or page.tags[token] in ("VB",):
            continue
        if final not in ",?!…—–-.’”" and following[:1] not in (",",) and token - closing > 6:
            return None
        source = cue.source
        if source and page.starts[source[0]] < end and page.ends[source[1] - 1] > group[0].span.start:
            source = None  # a parser's slip: nobody inside the quotation says it
        if not page.tagged:
            source = _by_words_alone(page, closing, token, last)
            return Draft(_spans(group), (token, token + 1), source, None, 0.7 if source else 0.5, after=True)
        inverted = all(not page.tags[each].startswith(("N", "PRP")) for each in range(closing, token))
        if inverted and (source is None or source[0] < closing):
            source = _after_verb(page, token, last)
        if source is None and not inverted:
            source = _before_verb(page, closing, token)
        return Draft(_spans(group), (token, token + 1), source, cue.antecedent, 0.95 if source else 0.6, after=True)
    return _signed(page, group, closing, last)


def _predicates(page: Page, token: int) -> bool:
    """True when the token is the finite verb of a clause of its own."""
    return page.tags[token] in ("VBD", "VBZ", "VBP") and page.deps[token] not in ("relcl", "aux", "auxpass")


def _by_words_alone(page: Page, first: int, verb: int, last: int) -> tuple[int, int] | None:
    """The subject where no tagger ran: the words before the verb, else the capitalised words after it."""
    while first < verb and not page.words[first][0].isalnum():
        first += 1
    if 0 < verb - first <= 6 and "," not in page.words[first:verb]:
        return first, verb
    end = verb + 1
    while end < last and page.text[page.starts[end]].isupper():
        end += 1
    return (verb + 1, end) if end > verb + 1 else None


def _signed(page: Page, group: list[Quoted], closing: int, last: int) -> Draft | None:
    """``“…” — Lee``, as letters and reader comments are signed."""
    if not (closing < last and page.words[closing] in ("—", "–", "―", "--", "-") and 0 < last - closing - 1 <= 8):
        return None
    tags = page.tags[closing + 1 : last]
    if not tags[0].startswith("NNP") or any(tag.startswith("V") for tag in tags):
        return None
    return Draft(_spans(group), (closing, closing + 1), (closing + 1, last), None, 0.6, after=True)


def _after_verb(page: Page, verb: int, last: int) -> tuple[int, int] | None:
    """The subject of ``said Lee, the minister``: what follows the verb up to a comma or a preposition."""
    for token in range(verb + 1, min(last, verb + 8)):
        if page.tags[token].startswith(("NN", "PRP")) and page.tags[token] != "PRP$":
            first = verb + 1
            end = token + 1
            while end < last and page.tags[end].startswith(("NN", "POS", "HYPH")):
                end += 1
            return first, end
        if page.words[token] in (",", "that", "to", "in", "on"):
            return None
    return None


def _before_verb(page: Page, first: int, verb: int) -> tuple[int, int] | None:
    """The words between the closing mark and the verb, up to a comma, when a noun is among them."""
    while first < verb and not page.tags[first].startswith(("N", "P", "D", "J")):
        first += 1
    end = first
    while end < verb and page.words[end] != "," and not page.tags[end].startswith(("V", "MD", "RB")):
        end += 1
    if any(page.tags[token].startswith(("N", "PRP")) for token in range(first, end)):
        return first, end
    return None


def _continued(page: Page, cues: dict[int, Cue], group: list[Quoted], last: Draft | None) -> Draft | None:
    """The next part of the quote before: ``“…,” he said, “…”`` and ``“…,” he said. “…”``."""
    if last is None:
        return None
    start = group[0].span.start
    gap_start = last.end(page)
    if gap_start > start or _BREAKS.search(page.text, gap_start, start):
        return None
    gap = range(page.token_at(gap_start), page.token_at(start))
    words = _WORD.findall(page.text, gap_start, start)
    if any(token in cues and cues[token].classes & _SPOKEN for token in gap) or len(words) > _NEAR:
        return None
    if not last.after and words:
        return None
    if sum(page.words[token] in (".", "?", "!") for token in gap) > 1:
        return None
    last.content += _spans(group)
    return last


def _embedded(
    page: Page, cues: dict[int, Cue], used: set[int], group: list[Quoted], previous: int, limit: int
) -> Draft | None:
    """``Lee said the plan was “dead”``: the clause or the object that the marks stand in."""
    start, end = group[0].span.start, group[-1].span.end
    opening, closing = page.token_at(start), page.token_at(end - 1) + 1
    first = sentence_start(page, opening)
    for token in range(opening - 1, first - 1, -1):
        cue = cues.get(token)
        if cue is None or not cue.classes & _ANY:
            continue
        content = clause_after(page, cue, opening, closing)
        if content is None:
            return None
        whole, content = phrasal(page, token, content)
        return Draft([content], whole, cue.source, cue.antecedent, 0.7 if cue.source else 0.45)
    return None


def phrasal(page: Page, verb: int, content: Span) -> tuple[tuple[int, int], Span]:
    """The cue with its particle, "called for", and the content without it."""
    if (
        verb + 2 < page.count
        and page.words[verb + 1] in ("for", "of", "about", "out", "against")
        and content.start == page.starts[verb + 1]
        and content.end > page.starts[verb + 2]
    ):
        return (verb, verb + 2), Span(page.starts[verb + 2], content.end)
    return (verb, verb + 1), content


def clause_after(page: Page, cue: Cue, opening: int, closing: int) -> Span | None:
    """The clause or object of a verb that the marks stand in; None when they stand in neither."""
    verb = cue.token
    first = last = None
    for kid in page.kids[verb]:
        if kid < verb or page.deps[kid] not in _COMPLEMENTS:
            continue
        begins, ends = page.subtree(kid)
        if verb < begins <= opening < ends:
            first, last = begins, ends
            if page.deps[kid] == "ccomp" and "speech" in cue.classes:
                last = sentence_end(page, closing)
            break
    if first is None or "name" in cue.classes:
        if not cue.classes & {"speech", "name"} or opening - verb > 2 * _NEAR:
            return None
        first = verb + 1
    # The marks of the last sentence close behind its full stop: nothing after them belongs to it.
    ended = page.words[max(closing - 2, opening)] in (".", "?", "!") or page.text[page.ends[closing - 1] - 2] in ".?!"
    stop = closing if ended else max(closing, min(sentence_end(page, closing), last or closing))
    while stop > closing and page.words[stop - 1] in (",", ";", ":", "—", "–", "-"):
        stop -= 1
    return Span(page.starts[first], max(page.ends[stop - 1], page.ends[closing - 1]))


def _alone(page: Page, group: list[Quoted], last: Draft | None) -> Draft | None:
    """Whole sentences between marks that nobody is said to speak: the speaker before goes on."""
    inner = group[0].inner
    span = Span(group[0].span.start, group[-1].span.end)
    if inner is None:
        return None
    words = len(_WORD.findall(page.text, inner.start, group[-1].span.end))
    opening = page.token_at(span.start)
    begins_sentence = opening == 0 or sentence_start(page, opening) == opening
    if words < 4 or not begins_sentence or not page.text[inner.start : inner.start + 1].isupper():
        return None
    if last and last.cue:
        between = page.text[last.end(page) : span.start]
        if len(_WORD.findall(between)) <= 2:
            last.content += _spans(group)
            return last
    return Draft(_spans(group), score=0.4)
