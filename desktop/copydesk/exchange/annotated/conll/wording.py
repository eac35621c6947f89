"""A text made of tokens again. CoNLL files have none, and do not say where blanks stood: this is the rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copydesk.core.spans import Span

# What clings to the word before it and to the word after it, as newspapers set it.
_NO_BLANK_BEFORE = frozenset(".,;:!?%)]}”’»…、。，！？：；」』")
_NO_BLANK_AFTER = frozenset("([{“‘«¿¡$£€「『#@")
_CLITICS = frozenset(
    ("'s", "’s", "'S", "’S", "n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m")
)
_STRAIGHT = '"'


def text_of(sentences: Iterable[Sequence[str]]) -> tuple[str, list[list[Span]]]:
    """The text, and where in it each token of each sentence stands.

    Tokens get one blank between them; none before a closing mark or a clitic, none after an opening mark or a sign of
    money; straight quotation marks open and close in turn within a sentence. Each sentence is a line of its own.
    """
    parts: list[str] = []
    places: list[list[Span]] = []
    at = 0
    for sentence in sentences:
        spans: list[Span] = []
        before, within = "", False
        if places:
            parts.append("\n")
            at += 1
        for token in sentence:
            closes = token == _STRAIGHT and within
            if spans and not _clings(before, token, closes=closes):
                parts.append(" ")
                at += 1
            parts.append(token)
            spans.append(Span(at, at + len(token)))
            at += len(token)
            if token == _STRAIGHT:
                within = not within
                before = "“" if within else "”"
            else:
                before = token
        places.append(spans)
    return "".join(parts), places


def _clings(before: str, token: str, *, closes: bool) -> bool:
    return closes or before in _NO_BLANK_AFTER or token in _CLITICS or token[0] in _NO_BLANK_BEFORE
