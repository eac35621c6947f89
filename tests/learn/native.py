"""Articles with their annotations, written as native gold."""

from __future__ import annotations

from pathlib import Path

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.gold import gold_line, write_gold

TEXT = "“We won,” said Ada Novak of Poole. “Twice,” she added."


def span_of(words: str, text: str = TEXT) -> Span:
    """Where the words stand first."""
    return Span(text.index(words), text.index(words) + len(words))


WON = Quote("q1", (span_of("“We won,”"),), (span_of("said"),), (span_of("Ada Novak"),), "Ada Novak", Kind.DIRECT)
TWICE = Quote("q2", (span_of("“Twice,”"),), (span_of("added"),), (span_of("she"),), "Ada Novak", Kind.DIRECT)
ADA = Entity("e1", span_of("Ada Novak"), "PERSON")
POOLE = Entity("e2", span_of("Poole"), "LOC")


def line(article_id: str, *annotations: Entity | Quote, text: str = TEXT, signed: bool = True) -> str:
    """One article as a line of gold, or of suggestions where nobody has signed it off."""
    sign_off = SignOff("Ada", "2026-11-23T12:00:00+00:00") if signed else None
    article = Article(article_id, "Poole wins", text)
    status = "gold" if signed else "suggested"
    pipeline = None if signed else "made_up 1.0"
    return gold_line(article, Annotations.of(annotations, sign_off), scheme="news", pipeline=pipeline, status=status)


def written(path: Path, *lines: str) -> Path:
    """The lines in a file, and where it is."""
    write_gold(lines, path)
    return path
