"""What a web page says of itself: title, byline, date, address, publication, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from copydesk.exchange.markup import Element
from copydesk.exchange.readers.whole import one_line

_LINKED_DATA = "application/ld+json"
_ARTICLES = re.compile(r"article|posting|report|review", re.IGNORECASE)
_MOST_LETTERS = 200_000  # of linked data
_DEEPEST = 8
_ADDRESS = re.compile(r"https?://\S+")


@dataclass(slots=True)
class Facts:
    """Empty where the page is silent. ``published`` is as exact as the page has it, in ISO 8601."""

    title: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""
    publication: str = ""
    language: str = ""

    def meta(self) -> dict[str, object]:
        """All but the title, for the article's meta."""
        names = ("byline", "published", "url", "publication", "language")
        return {name: value for name in names if (value := getattr(self, name))}

    def complete(
        self, title: str | None, author: str | None, day: str, url: str | None, publication: str | None
    ) -> None:
        """Take what somebody else found out where the page's own word is missing."""
        self.title = self.title or one_line(title or "")
        self.byline = self.byline or ", ".join(one_line(author or "").split("; "))
        self.published = self.published or day
        self.url = self.url or one_line(url or "")
        # Where the page names no publication, it is told to be its host, which the address has already.
        named = one_line(publication or "")
        self.publication = self.publication or ("" if named.lower() in self.url.lower() else named)


def facts_of(root: Element) -> Facts:
    """The facts in the head of the page, and in its linked data."""
    facts = Facts(language=one_line(root.get("lang", "")))
    told = {
        (element.get("property") or element.get("name") or element.get("itemprop") or "").lower(): one_line(
            element.get("content", "")
        )
        for element in root.iter("meta")
    }
    facts.title = told.get("og:title", "")
    facts.publication = told.get("og:site_name", "")
    facts.published = _moment(told.get("article:published_time") or told.get("datepublished") or told.get("date") or "")
    facts.url = next((link.get("href", "") for link in root.iter("link") if link.get("rel") == "canonical"), "")
    facts.url = facts.url if _ADDRESS.fullmatch(facts.url) else _address(told.get("og:url", ""))
    for article in _linked(root):
        facts.byline = facts.byline or ", ".join(dict.fromkeys(_names(article.get("author"))))
        facts.published = facts.published or _moment(_text(article.get("datePublished")))
        facts.title = facts.title or _text(article.get("headline"))
        facts.publication = facts.publication or "".join(_names(article.get("publisher"))[:1])
        facts.language = facts.language or _text(article.get("inLanguage"))
    # Last, for it names one author where there are two.
    facts.byline = facts.byline or ", ".join(_names(told.get("author")))
    return facts


def _address(written: str) -> str:
    return written if _ADDRESS.fullmatch(written) else ""


def _moment(written: str) -> str:
    """The date as it is written, where that is ISO 8601; empty otherwise: 01/02/2023 may be of two months."""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return ""
    return written


def _linked(root: Element) -> Iterator[dict[str, object]]:
    """The articles among a page's linked data."""
    for script in root.iter("script"):
        source = script.text or ""
        if script.get("type", "").strip().lower() != _LINKED_DATA or len(source) > _MOST_LETTERS:
            continue
        try:
            yield from _articles(json.loads(source), 0)
        except (ValueError, RecursionError):
            continue


def _articles(found: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(found, list):
        for one in cast("list[object]", found):
            yield from _articles(one, depth + 1)
    elif isinstance(found, dict):
        row = cast("dict[str, object]", found)
        kinds = row.get("@type")
        if any(_ARTICLES.search(kind) for kind in _texts(kinds)):
            yield row
        yield from _articles(row.get("@graph"), depth + 1)


def _names(found: object) -> list[str]:
    """The names of persons or organisations, each of them a word, an object, or a list of these."""
    rows = cast("list[object]", found) if isinstance(found, list) else [found]
    names = [_text(cast("dict[str, object]", row).get("name")) if isinstance(row, dict) else _text(row) for row in rows]
    return [name for name in names if name and not _ADDRESS.match(name)]


def _texts(found: object) -> list[str]:
    rows = cast("list[object]", found) if isinstance(found, list) else [found]
    return [row for row in rows if isinstance(row, str)]


def _text(found: object) -> str:
    return one_line(found) if isinstance(found, str) else ""
