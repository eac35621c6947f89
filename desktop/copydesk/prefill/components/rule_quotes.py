"""The spaCy component that finds quotes by rules: ``nlp.add_pipe("copydesk_rule_quotes")``.

Nothing in it was trained. It looks at tokens and, where there are any, at entities; what it sets is what
"copydesk_quotes" sets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from copydesk.prefill.components.recording import record_quotes
from copydesk.prefill.rules.finding import find_quotes

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAME = "copydesk_rule_quotes"


@Language.factory(NAME, assigns=["doc._.quotes", "doc.spans"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_rule_quotes(nlp: Language, name: str) -> RuleQuoteComponent:
    """What spaCy calls for ``nlp.add_pipe("copydesk_rule_quotes")``."""
    return RuleQuoteComponent()


class RuleQuoteComponent:
    """Finds the quotes of a Doc."""

    def __call__(self, doc: Doc) -> Doc:
        record_quotes(doc, find_quotes(doc))
        return doc
