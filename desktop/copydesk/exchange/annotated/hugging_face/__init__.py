"""Data sets for Hugging Face's `datasets`: JSON lines by split, a features file and a card, in two forms."""

from copydesk.exchange.annotated.hugging_face import spans, tokens
from copydesk.exchange.annotated.hugging_face.common import companions
from copydesk.exchange.annotated.hugging_face.data_set import SEED, SHARES, writer
from copydesk.exchange.format import Format
from copydesk.exchange.losses import EVERYTHING, Carries

FORMATS = (
    Format(
        "hf-tokens",
        (".jsonl", ".ndjson"),
        "Hugging Face, tokens and tags",
        tokens.read,
        writer(tokens.Tokens),
        tokens.recognises,
        Carries.ENTITIES | Carries.QUOTES | Carries.TITLE | Carries.META | Carries.SIGN_OFF | Carries.IDS,
        annotated=True,
        read_choices=tokens.READ_CHOICES,
        write_choices=(SHARES, SEED, *tokens.WRITE_CHOICES),
        folder=True,
        companions=companions,
    ),
    Format(
        "hf-spans",
        (".jsonl", ".ndjson"),
        "Hugging Face, spans and quotes",
        spans.read,
        writer(spans.Spans),
        spans.recognises,
        EVERYTHING,
        annotated=True,
        read_choices=spans.READ_CHOICES,
        write_choices=(SHARES, SEED),
        folder=True,
        companions=companions,
    ),
)
"""The rows of the table."""
