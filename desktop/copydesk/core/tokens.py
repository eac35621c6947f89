"""A text cut into words and marks, for rules that ask about neighbours: no pipeline is needed for that.

Cut as English tokenizers cut: “don’t” is “do” and “n’t”, “Novak’s” is “Novak” and “’s”, “$40” is “$” and “40”, hyphens
stand alone, “U.S.” and “Mr.” keep their stops. Offsets are code points.
"""

from __future__ import annotations

import re

from copydesk.core.spans import Span

_ABBREVIATED = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|Col|Capt|Cmdr|Lt|Sgt|Rev|Hon|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|Bros|Messrs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?!\w)"
)
_TOKEN = re.compile(
    rf"(?P<blank>\s+)|{_ABBREVIATED}"
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s[A-Z])"  # U.S., a.m., J. K.
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|[^\W_]+?(?=[Nn][’'][Tt]\b)|[Nn][’'][Tt]\b|[’'](?:[sdm]|ll|ve|re|S|D|M|LL|VE|RE)\b"
    r"|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*|``|''|-{2,}|\.{2,}|_+|.",
    re.DOTALL,
)


def tokens(text: str, span: Span | None = None) -> list[Span]:
    """The words and marks of a text, or of a stretch of it, in order.

    Blanks belong to none; but line ends are a token of their own, for sentences stop there.
    """
    start, end = (span.start, span.end) if span else (0, len(text))
    return [
        Span(*match.span())
        for match in _TOKEN.finditer(text, start, end)
        if match["blank"] is None or any(mark in match[0] for mark in "\n\r\u2028\u2029")
    ]
