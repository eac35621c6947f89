"""Which points of a quote convention concern a part of a quote: what is shown beside the guideline for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from copydesk.core.annotations import Role

POINTS_OF: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.CONTENT: (
        "marks",
        "inner_stop",
        "outer_stop",
        "that",
        "to",
        "indirect",
        "mixed",
        "scare_quotes",
        "continuation",
        "interrupted",
        "nested",
    ),
    Role.CUE: ("auxiliary", "colon", "cue"),
    Role.SOURCE: ("source_modifiers", "pronoun", "speaker"),
}
"""The points of core.conventions, by the role that they tell the extent of."""
