"""The encoder's measures, which training, assembling and the start checkpoint must agree in."""

from __future__ import annotations

from copydesk.prefill.encoder.names import LABELS

WIDTH, ATTENTION_HEADS, LAYERS, INNER = 384, 12, 6, 1536
"""Those of MiniLM-L6 (Wang et al. 2020)."""
LINK = 64
"""Numbers in each of the four link vectors of a token."""
NER_TAGS, QUOTE_TAGS = 1 + 2 * len(LABELS), 7
COLUMNS = {"ner": NER_TAGS, "quo": QUOTE_TAGS, "link": 4 * LINK}
"""Columns of the encoder's output that each head fills."""
