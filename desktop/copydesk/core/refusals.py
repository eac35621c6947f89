"""What all errors have in common that are nobody's bug: a sentence for the person in front of the screen."""

from __future__ import annotations


class Refusal(Exception):
    """The world failed, or a rule of the trade forbids it. ``reason`` is a sentence that says what to do.

    Whatever is not a Refusal or an OSError is a bug of ours, and is let through to crash loudly.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
