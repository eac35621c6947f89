"""What a projection did to a quote, and the list that it is written on. All offsets are code points, half-open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from copydesk.core.annotations import Quote, Role
from copydesk.core.lint.ground import Ground
from copydesk.core.quotation import propose_kind
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class Altered:
    """One quote that a projection left out or changed. ``point`` names the point of the convention that asked for it;
    ``done`` says what was done, in a sentence."""

    quote_id: str
    point: str
    done: Sentence
    is_gone: bool = False


Tell = Callable[[Altered], None]
_SAID: Final[dict[Role, Callable[[str], Sentence]]] = {
    Role.CONTENT: lambda words: Sentence("The content became “{words}”.", words=words),
    Role.CUE: lambda words: Sentence("The cue became “{words}”.", words=words),
    Role.SOURCE: lambda words: Sentence("The source became “{words}”.", words=words),
}


def with_spans(ground: Ground, quote: Quote, role: Role, spans: tuple[Span, ...]) -> Quote:
    """The quote with other spans in one role; a kind that followed the marks goes on following them."""
    changed = quote.with_part(role, spans)
    if role is not Role.CONTENT or quote.kind is not propose_kind(ground.text, quote.content):
        return changed
    return replace(changed, kind=propose_kind(ground.text, spans))


def changed(ground: Ground, quote: Quote, role: Role, point: str) -> Altered:
    """What is told of a quote whose part in one role is another now."""
    words = " … ".join(ground.words(span) for span in quote.part(role))
    return Altered(quote.id, point, _SAID[role](words))
