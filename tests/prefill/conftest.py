"""One loaded pipeline for all tests of this room: loading it takes a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.prefill import pipeline

if TYPE_CHECKING:
    from copydesk.prefill.pipeline import Suggester


@pytest.fixture(scope="session")
def suggester() -> Suggester:
    """The bundled pipeline with our quotes on top."""
    return pipeline.load()


class Suggested:
    """What was suggested for one text, in words."""

    def __init__(self, suggester: Suggester, text: str) -> None:
        self.text = text
        found = suggester.suggest(Article("a", "", text))
        self.entities = [each for each in found if isinstance(each, Entity)]
        self.quotes = [each for each in found if isinstance(each, Quote)]

    def names(self) -> list[tuple[str, str]]:
        """Each entity with its label, in reading order."""
        return [(each.span.of(self.text), each.label) for each in self.entities]

    def said(self) -> list[tuple[str, str, str, str | None]]:
        """Each quote as content (fragments joined by a bar), cue, source and speaker."""
        return [
            (
                " | ".join(span.of(self.text) for span in quote.content),
                " ".join(span.of(self.text) for span in quote.cue),
                " ".join(span.of(self.text) for span in quote.source),
                quote.speaker,
            )
            for quote in self.quotes
        ]


@pytest.fixture
def suggested(suggester: Suggester) -> Callable[[str], Suggested]:
    """Suggest for a text."""
    return lambda text: Suggested(suggester, text)
