"""spaCy's DocBin (.spacy), both ways. spaCy is imported where it is needed, never with this module."""

from copydesk.exchange.annotated.docbin.reading import companions, read
from copydesk.exchange.annotated.docbin.writing import ALIGNMENT, SHARD, TOKENIZER, write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMATS: tuple[Format, ...] = (
    Format(
        "spacy",
        (".spacy",),
        "spaCy DocBin",
        read,
        write,
        carries=~Carries.ANY_EDGES,
        annotated=True,
        write_choices=(ALIGNMENT, TOKENIZER, SHARD),
        folder=True,
        apart=True,
        companions=companions,
    ),
)
