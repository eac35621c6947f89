"""Quotation marks: which ones belong together, and what that says about a quote.

Marks are paired paragraph by paragraph, in time linear in the text, so that a mark somebody forgot to close can never
swallow the rest of an article. Known are “…”, "…", „…“, «…», »…«, ‹…›, ``…'', ‘…’, '…' and ‚…‘. Apostrophes, leading
elisions (’90s, ’tis), possessives (the players’) and feet and inches (6'2") are no quotation marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.core.annotations import Kind
from copydesk.core.spans import Span

_BREAK = re.compile(r"[\n\r\u2028\u2029]+")
_MARK = re.compile(r"``|''|‘‘|’’|[“”„‟«»\"‘’'‚‹›]")
_WORD = re.compile(r"\w+")
# Words that lose their beginning to an apostrophe; those that are words without it too need a mark that can only close.
_ELISIONS = frozenset("tis twas til till em cause cos n round bout neath twere twill".split())
_ELISIONS_AFTER_OPENER = frozenset("tis twas til em n twere twill".split())
_ELIDED = re.compile(r"(?:\d0s\b|\d\d\b(?![’'\d])|[A-Za-z]+)")
_INCHES = re.compile(r"['’′]\d{1,2}\Z")
_BEFORE_OPENING = frozenset("([{—–-/:“„«‹‘'\"`¿¡")
_AFTER_CLOSING = frozenset(")]}—–-/.,;:!?…”»›’'\"“")
_DOUBLE, _SINGLE = "double", "single"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch of text between quotation marks.

    ``span`` has the marks in it, ``inner`` has not and is None when nothing stands between them. ``level`` is 0 outside
    all other marks. ``open_ended``: the paragraph ends with the marks still open, as newspapers do when the next one
    goes on with the quotation; the span then ends with the paragraph's last word.
    """

    span: Span
    inner: Span | None
    level: int
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    text: str
    opens: bool  # what stands around it allows it to open
    closes: bool


@dataclass(slots=True)
class _Open:
    mark: _Mark
    family: str
    reopened: bool = False  # the same kind of mark opened again while this one was open


def quoted(text: str) -> tuple[Quoted, ...]:
    """Every stretch between quotation marks, by where it begins; an outer one comes before those inside it."""
    return tuple(found for start, end in _paragraphs(text, 0, len(text)) for found in _in_paragraph(text, start, end))


def quoted_at(text: str, offset: int) -> Quoted | None:
    """The innermost stretch between marks that the code point at ``offset`` lies in, marks included."""
    around = [found for found in quoted_near(text, offset, offset + 1) if found.span.start <= offset < found.span.end]
    return max(around, key=lambda found: found.level, default=None)


def quoted_near(text: str, start: int, end: int) -> list[Quoted]:
    """The stretches between marks in the lines that hold ``start`` to ``end``; nothing else of the text is read."""
    lines = _paragraphs(text, *_lines_around(text, start, end))
    return [found for first, last in lines for found in _in_paragraph(text, first, last)]


def propose_kind(text: str, content: tuple[Span, ...]) -> Kind:
    """Direct when every word of the content stands between quotation marks, indirect when none does, else mixed.

    The marks may be part of the content or stand just outside it.
    """
    around = [found.span for span in content for found in quoted_near(text, span.start, span.end) if found.level == 0]
    return _kind(text, content, sorted(set(around)))


def propose_kinds(text: str, contents: Iterable[tuple[Span, ...]]) -> list[Kind]:
    """Like `propose_kind` for many quotes of one article, whose marks are paired only once."""
    outermost = [found.span for found in quoted(text) if found.level == 0]
    return [_kind(text, content, outermost) for content in contents]


def _kind(text: str, content: tuple[Span, ...], regions: list[Span]) -> Kind:
    inside = outside = 0
    for span in content:
        place = max(0, bisect_left(regions, span) - 1)
        # What has no word ("?!") is judged whole.
        pieces = [match.span() for match in _WORD.finditer(text, span.start, span.end)] or [(span.start, span.end)]
        for start, end in pieces:
            while place < len(regions) and regions[place].end <= start:
                place += 1
            if place < len(regions) and regions[place].start <= start and end <= regions[place].end:
                inside += 1
            else:
                outside += 1
    if not inside:
        return Kind.INDIRECT
    return Kind.MIXED if outside else Kind.DIRECT


def _lines_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the lines that hold ``start`` to ``end``."""
    first = max((text.rfind(line_end, 0, start) for line_end in "\n\r\u2028\u2029"), default=-1) + 1
    last = min((at for line_end in "\n\r\u2028\u2029" if (at := text.find(line_end, end)) >= 0), default=len(text))
    return first, last


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _BREAK.finditer(text, start, end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < end:
        yield start, end


def _in_paragraph(text: str, start: int, end: int) -> list[Quoted]:
    pairs, left_open = _pair(_marks(text, start, end), text, start)
    found: list[tuple[int, int, int, int, bool]] = [(a.start, b.end, a.end, b.start, False) for a, b in pairs]
    last = len(text[start:end].rstrip()) + start
    for left in left_open:
        if _goes_on(text, left, start, end):
            found.append((left.mark.start, last, left.mark.end, last, True))
            break
    found.sort(key=lambda each: (each[0], -each[1]))
    levels: list[int] = []  # where the stretches end that are around the one looked at
    regions: list[Quoted] = []
    for outer_start, outer_end, inner_start, inner_end, open_ended in found:
        while levels and levels[-1] <= outer_start:
            levels.pop()
        inner = Span(inner_start, inner_end) if inner_start < inner_end else None
        regions.append(Quoted(Span(outer_start, outer_end), inner, len(levels), open_ended))
        levels.append(outer_end)
    return regions


def _goes_on(text: str, left: _Open, start: int, end: int) -> bool:
    """True when a mark that its paragraph leaves open is meant so: the next paragraph opens with it again, or the
    whole paragraph stands in it (the last of a quotation whose end was forgotten). Any other is a slip."""
    if left.reopened:
        return False
    gap = _BREAK.match(text, end)
    following = gap.end() if gap else end
    while following < len(text) and text[following].isspace():
        following += 1
    if text.startswith(left.mark.text, following):
        return following > end
    return left.family == _DOUBLE and not text[start : left.mark.start].strip()


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    marks: list[_Mark] = []
    for match in _MARK.finditer(text, start, end):
        at, after = match.span()
        before = text[at - 1] if at > start else " "
        following = text[after] if after < end else " "
        can_open = (before.isspace() or before in _BEFORE_OPENING) and not following.isspace()
        can_close = following.isspace() or following in _AFTER_CLOSING
        marks.append(_Mark(at, after, match[0], can_open, can_close))
    return marks


def _pair(marks: list[_Mark], text: str, start: int) -> tuple[list[tuple[_Mark, _Mark]], list[_Open]]:
    """The marks that belong together, and those left open, outermost first."""
    stack: list[_Open] = []
    doubles = 0  # open double marks in the stack, so that a stray closing mark costs nothing
    pairs: list[tuple[_Mark, _Mark]] = []
    another_close = _closes_again(marks, text, start)
    for place, mark in enumerate(marks):
        top = stack[-1] if stack else None
        if mark.text in "‘’'‚‹›" or (mark.text in ("''", "’’") and not doubles and not _opens_double(mark, 0)):
            if top and top.family == _SINGLE and _closes_single(mark, top, text, start, another_close[place]):
                pairs.append((stack.pop().mark, mark))
            elif _opens_single(mark, text):
                stack.append(_Open(mark, _SINGLE))
            continue
        if doubles and _closes_double(marks, place, stack, text, start):
            while stack[-1].family != _DOUBLE:
                stack.pop()
            pairs.append((stack.pop().mark, mark))
            doubles -= 1
        elif _opens_double(mark, doubles):
            if doubles:
                next(opened for opened in reversed(stack) if opened.family == _DOUBLE).reopened = True
            stack.append(_Open(mark, _DOUBLE))
            doubles += 1
    return pairs, stack


def _opens_double(mark: _Mark, doubles: int) -> bool:
    if mark.text in ("“", "„", "‟", "«", "``", "‘‘"):
        return True
    if mark.text == '"':
        return mark.opens or (not mark.closes and not doubles)
    if mark.text == "''":
        return mark.opens and not mark.closes
    return mark.text == "»" and mark.opens and not mark.closes


def _closes_double(marks: list[_Mark], place: int, stack: list[_Open], text: str, start: int) -> bool:
    mark = marks[place]
    opener = next(opened.mark.text for opened in reversed(stack) if opened.family == _DOUBLE)
    if mark.text == "”":
        return opener in '“„‟"”'
    if mark.text == "“":
        return opener == "„" and not mark.opens
    if mark.text in ("''", "’’"):
        return opener in ("``", "‘‘", '"') or (opener == mark.text and not (mark.opens and not mark.closes))
    if mark.text == "»":
        return opener == "«" or (opener == "»" and not mark.opens)
    if mark.text == "«":
        return opener == "»" and not mark.opens
    if mark.text != '"' or opener not in '"“' or (mark.opens and not mark.closes):
        return False
    return not _is_inches(marks, place, text, start)


def _is_inches(marks: list[_Mark], place: int, text: str, start: int) -> bool:
    mark = marks[place]
    if mark.start == start or not text[mark.start - 1].isdigit():
        return False
    if _INCHES.search(text, max(start, mark.start - 3), mark.start):
        return True
    # "A 12" pizza will do," she said: the next mark can only close, so this one did not.
    following = next((other for other in marks[place + 1 : place + 8] if other.text == '"'), None)
    return text[mark.end : mark.end + 2].strip().islower() and following is not None and not following.opens


def _opens_single(mark: _Mark, text: str) -> bool:
    if mark.text in "‚‹":
        return mark.opens
    following = text[mark.end : mark.end + 1]
    if mark.text not in "‘'" or not mark.opens or not following or following.isspace():
        return False
    elided = _ELIDED.match(text, mark.end, mark.end + 12)
    if elided is None:
        return True
    known = _ELISIONS_AFTER_OPENER if mark.text == "‘" else _ELISIONS
    return not elided[0][0].isdigit() and elided[0].lower() not in known


def _closes_single(mark: _Mark, top: _Open, text: str, start: int, another: bool) -> bool:
    opener = top.mark.text
    if mark.text == "›":
        return opener == "‹"
    if mark.text not in (("’", "'", "‘") if opener == "‚" else ("’", "'", "’’", "''")) or opener == "‹":
        return False
    before, following = text[mark.start - 1], text[mark.end : mark.end + 1]
    if mark.start == top.mark.end or before.isspace() or following.isalnum():
        return False
    # The players’, talkin’, 6': when a better place to close follows, this one is an apostrophe.
    return not (another and _may_be_apostrophe(mark, text, start))


def _may_be_apostrophe(mark: _Mark, text: str, start: int) -> bool:
    before = text[max(start, mark.start - 2) : mark.start].lower()
    return before.endswith("s") or before == "in" or before[-1:].isdigit()


def _closes_again(marks: list[_Mark], text: str, start: int) -> list[bool]:
    """For each mark, whether a single mark that could close follows before one that opens, at the same depth."""
    answer = [False] * len(marks)
    outer: list[bool] = []
    seen = False
    for place in range(len(marks) - 1, -1, -1):
        mark = marks[place]
        answer[place] = seen
        if mark.text in "’'":
            before = text[mark.start - 1] if mark.start > start else " "
            if mark.closes and not before.isspace():
                seen = True
            elif mark.opens and mark.text == "'":
                seen = False
        elif mark.text == "‘":
            seen = False
        elif mark.text in "”»" or (mark.text == '"' and mark.closes and not mark.opens):
            outer.append(seen)
            seen = False
        elif outer:
            seen = outer.pop()
    return answer
