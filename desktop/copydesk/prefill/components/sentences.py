"""The spaCy component that tells sentences by their marks and lines: ``nlp.add_pipe("copydesk_sentences")``.

spaCy's own rule, and no sentence runs over the end of a line: headlines and datelines have no full stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.pipeline import Sentencizer

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAME = "copydesk_sentences"


@Language.factory(NAME, assigns=["token.is_sent_start", "doc.sents"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_sentences(nlp: Language, name: str) -> SentenceComponent:
    """What spaCy calls for ``nlp.add_pipe("copydesk_sentences")``."""
    return SentenceComponent()


class SentenceComponent:
    """Sets where sentences begin."""

    def __init__(self) -> None:
        self._rule = Sentencizer()

    def __call__(self, doc: Doc) -> Doc:
        doc = self._rule(doc)
        for token in doc[:-1]:
            if token.is_space and "\n" in token.text:
                doc[token.i + 1].is_sent_start = True
        return doc
