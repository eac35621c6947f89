"""The spaCy component that names the speakers of quotes: ``nlp.add_pipe("copydesk_speakers")``.

It adds "speaker" to the quotes in ``doc._.quotes`` that a component before it has found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from copydesk.prefill.components.recording import record_quotes, recorded_quotes
from copydesk.prefill.findings import Found
from copydesk.prefill.speakers import resolve

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAME = "copydesk_speakers"


@Language.factory(NAME, requires=["doc.ents", "doc._.quotes"], assigns=["doc._.quotes"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_speakers(nlp: Language, name: str) -> SpeakerComponent:
    """What spaCy calls for ``nlp.add_pipe("copydesk_speakers")``."""
    return SpeakerComponent()


class SpeakerComponent:
    """Names who speaks, from the names in the Doc."""

    def __call__(self, doc: Doc) -> Doc:
        found = [Found(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
        record_quotes(doc, resolve(doc.text, found, recorded_quotes(doc)))
        return doc
