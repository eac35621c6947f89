"""The words of the Guardian's schema."""

from __future__ import annotations

from copydesk.core.annotations import Role

NAME = "guardian"
"""The format's name, and where its own keys are kept in an article's meta."""

OURS = "copydesk"  # what the schema has no place for; it allows other keys
LABELS = {Role.CONTENT: "Content", Role.CUE: "Cue", Role.SOURCE: "Source"}
ENTITY_KEYS = (
    "index", "span_text", "span_coref", "span_label", "span_start", "span_end", "paragraph_start", "paragraph_end",
)  # fmt: skip
