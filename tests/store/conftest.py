"""A project with one article in it, and what a machine says of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation, Entity, Kind, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.store.project import Project

TEXT = (
    "“Wé must 🇬🇧 go,” Ada Novak of the Pentagon said. “And,” she added, “soon.” 👩\u200d👧 "
    "E\u0301mile of 東京 agreed that “the harbour” stays."
)


def span_of(words: str) -> Span:
    """Where the words stand first in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def article() -> Article:
    return Article("a1", "Novak: must go", TEXT, {"byline": "Émile", "tags": ["harbour", 1]})


@pytest.fixture
def suggestions() -> tuple[Annotation, ...]:
    """Entities, one of them within a quote, and quotes with fragments."""
    return (
        Entity("e1", span_of("Ada Novak"), "PERSON", score=0.9),
        Entity("e2", span_of("Pentagon"), "ORG", score=0.25),
        Entity("e3", span_of("🇬🇧"), "LOC"),
        Quote("q4", (span_of("“Wé must 🇬🇧 go,”"),), (span_of("said"),), (span_of("Ada Novak"),), "Ada Novak"),
        Quote(
            "q5",
            (span_of("“And,”"), span_of("“soon.”")),
            (span_of("added"),),
            (span_of("she"),),
            "Ada Novak",
            Kind.DIRECT,
            score=0.5,
        ),
    )


@pytest.fixture
def path(tmp_path: Path, article: Article, suggestions: tuple[Annotation, ...]) -> Path:
    """A project file with the article and its suggestions, closed."""
    path = tmp_path / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        project.add(article, "a1.txt")
        project.receive("a1", "machine 1", suggestions)
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """The project, open for writing."""
    with Project.open(path) as project:
        yield project
