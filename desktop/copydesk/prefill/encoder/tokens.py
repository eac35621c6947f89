"""spaCy's tokenizer as the encoder wants it, and its tokens without the blank ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from copydesk.prefill.encoder.features import Tokens

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

# Of "1990s" only the year is a date, so the s is a token of its own.
_DECADE = r"(?<=\d{3}0)s"


def blank_english() -> Language:
    """spaCy's English without any component, decades cut in two."""
    import spacy
    from spacy.util import compile_suffix_regex

    nlp = spacy.blank("en")
    search = compile_suffix_regex([*(nlp.Defaults.suffixes or ()), _DECADE]).search
    nlp.tokenizer.suffix_search = search  # pyright: ignore[reportFunctionMemberAccess] - typed as any callable
    return nlp


def words_of(doc: Doc) -> tuple[Tokens, NDArray[np.int64]]:
    """The tokens that are not blank, and the place of each among all tokens, shape (words,)."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    places: list[int] = []
    for token in doc:
        text = token.text
        if text.isspace():
            continue
        start = token.idx
        texts.append(text)
        starts.append(start)
        ends.append(start + len(text))
        places.append(token.i)
    return Tokens(texts, starts, ends), np.asarray(places, np.int64)


def begins_line(text: str, tokens: Tokens) -> NDArray[np.bool_]:
    """Whether each token is the first of its line, shape (tokens,)."""
    begins = np.zeros(len(tokens.texts), np.bool_)
    begins[:1] = True
    for place in range(1, len(begins)):
        gap = tokens.ends[place - 1], tokens.starts[place]
        begins[place] = gap[0] < gap[1] and "\n" in text[gap[0] : gap[1]]
    return begins
