"""Which quotes are reported speech: something said or written, rather than thought, planned or felt."""

from __future__ import annotations

import re

from copydesk.core.annotations import Kind, Quote
from copydesk.core.verbs import forms_of

_WORD = re.compile(r"\w+")
_VERBS = """
accuse acknowledge add admit allege announce answer argue ask assert call caution cite claim comment complain concede
conclude confirm contend continue counter declare deny describe disclose email emphasise emphasize explain insist joke
lament maintain mention note observe pledge point post predict promise quip quote read recall recount reiterate remark
remind repeat reply report respond retort reveal say speak state stress suggest swear tell testify tweet urge vow warn
wonder write
"""
# "according to", "in a statement"; of these only the forms that speak of words.
_OTHERS = frozenset({"according", "blast", "blasted", "statement", "statements"})
_FORMS = _OTHERS.union(*map(forms_of, _VERBS.split()))


def is_reported_speech(kind: Kind, cue_words: str) -> bool:
    """True for a quote that holds marked words, or whose cue speaks of saying or writing: "told", "said in a letter".

    A cue of mere punctuation counts too, as in a transcript. A plan, a belief or a feeling ("hopes to", "fears",
    "supports") is no speech, nor is an indirect quote without any cue.
    """
    if kind is not Kind.INDIRECT:
        return True
    words = _WORD.findall(cue_words.lower())
    return any(word in _FORMS for word in words) if words else bool(cue_words.strip())


def reports_speech(text: str, quote: Quote) -> bool:
    """The same of a quote in its article's text."""
    return is_reported_speech(quote.kind, " ".join(span.of(text) for span in quote.cue))
