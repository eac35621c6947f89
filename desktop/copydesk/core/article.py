"""An article as it came in: a value that never changes once it is in a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from copydesk.core.text import sha256_of


@dataclass(frozen=True, slots=True)
class Article:
    """One article. ``text`` is fixed for ever: every annotation counts code points into it.

    ``meta`` holds what else came with it (byline, URL, publication time), as JSON values.
    """

    id: str
    title: str
    text: str
    meta: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal; the same text twice has the same."""
        return sha256_of(self.text)
