"""Which quotes are suggested: what somebody said, or also what somebody plans, believes or is said to think."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """How much counts as a quote."""

    SPEECH = "speech"  # direct, mixed, and indirect after a word of speaking
    ALL = "all"  # plans, beliefs and loose cues too
