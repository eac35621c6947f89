"""Rules that look at the quotation marks of the text itself. What they find is the reporter's, so nothing fixes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.spans import Span

# Single marks are apostrophes too often to be missed by their partner.
_DOUBLE: Final = re.compile(r"[“”„‟«»\"]|``")
_MEASURED: Final = re.compile(r"[\d½¼¾]\Z")  # 6'2", a 12" pizza


def unmatched_mark(ground: Ground) -> Iterator[Finding]:
    """A double mark that no other in its paragraph belongs to, and that no next paragraph takes up."""
    paired = {mark for region in ground.quoted for mark in (region.span.start, region.span.end - 1)}
    text = ground.text
    for match in _DOUBLE.finditer(text):
        if match.start() in paired or match.end() - 1 in paired:
            continue
        if match[0] == '"' and _MEASURED.search(text, max(0, match.start() - 1), match.start()):
            continue
        yield Finding("unmatched_mark", Span(*match.span()), params={"mark": match[0]})


def open_mark(ground: Ground) -> Iterator[Finding]:
    """A quotation that its paragraph leaves open though the next one does not go on with it."""
    for region in ground.regions:
        if not region.open_ended:
            continue
        following = ground.region_after(region)
        if following is None or ground.text[region.span.end : following.span.start].strip():
            start = region.span.start
            mark = Span(start, region.inner.start if region.inner else start + 1)
            yield Finding("open_mark", mark, params={"mark": mark.of(ground.text)})
