"""What marked-up news holds before it is an article: a title, paragraphs, and what is known about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Story:
    """One story. ``meta`` holds no title; that is empty where the story has none."""

    title: str = ""
    paragraphs: Sequence[str] = ()
    meta: Mapping[str, object] = field(default_factory=dict[str, object])

    def text(self) -> str:
        """The paragraphs with a blank line between. A first one that only repeats the title is left out."""
        rest = self.paragraphs
        if len(rest) > 1 and " ".join(rest[0].split()).casefold() == self.title.casefold():
            rest = rest[1:]
        return "\n\n".join(rest)
