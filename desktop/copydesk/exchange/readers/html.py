"""Web pages: the main text without menus, teasers and small print. Nothing is ever fetched."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import declared_in, decode
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.page_facts import Facts, facts_of
from copydesk.exchange.readers.prose import heading_of, paragraphs_of, parse_html
from copydesk.exchange.readers.whole import one_article, one_line, read_bytes

_FEWEST_WORDS = 5
_MOST_TAGS = 400_000  # a page of the longest read has some thousands
# How trafilatura writes what it found, and what that is in HTML.
_IN_HTML = {"head": "h2", "quote": "blockquote", "list": "ul", "item": "li", "lb": "br", "row": "tr"}
# What a page has around its article. A piece of a page that was copied has none of it.
_AROUND = ("nav", "aside", "footer", "form", "button", "iframe")
_PAGE = re.compile(r"<(?:body|html)\b", re.IGNORECASE)
_STUMBLES = (AssertionError, ValueError, TypeError, AttributeError, LookupError, RecursionError)
_COPIED = "<!--StartFragment"
_FEW_LETTERS = 120  # in a line above the text that says who wrote it, or when
_LEADING = 6  # paragraphs among which such a line stands
_BYLINE = re.compile(r"(?:by|von|par|por|di|words?:)\s+(?=[^\W\d_])(.{3,90})", re.IGNORECASE)
_NO_NAME = re.compile(r"[.!?:…]\s|[.!?…]$|[“”„«»\"]")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an .html file. Raises CannotRead, also where the page has no main text, and OSError."""
    data = read_bytes(path)
    text, title, meta = article_in(data, declared_in(data))
    yield from one_article(path, text, title, meta, original=data)


def article_in(data: bytes, declared: str | None) -> tuple[str, str, dict[str, object]]:
    """The text, the title and the meta of a page's article. ``declared`` is the encoding that it is said to be in.

    Raises CannotRead where the page has no main text.
    """
    decoded = decode(data, declared)
    if decoded.text.count("<") > _MOST_TAGS:
        raise CannotRead("It has far more elements than any article; copy the article and save it as a .txt file.")
    root = parse_html(decoded.text)
    if root is None:
        raise _no_article()
    facts = facts_of(root)
    # Every word of what somebody marked and copied was meant, unless they marked the whole page.
    copied = _COPIED in decoded.text or not _PAGE.search(decoded.text)
    is_a_piece = copied and next(root.iter(*_AROUND), None) is None
    paragraphs = _whole(root, facts) if is_a_piece else _main_text(decoded.text, facts)
    if copied and _too_few(paragraphs):
        paragraphs = _whole(root, facts)
    paragraphs = _without_what_is_told(paragraphs, facts)
    if _too_few(paragraphs):
        raise _no_article()
    meta = facts.meta()
    if decoded.encoding != "utf-8":
        meta["encoding"] = decoded.encoding
    return "\n\n".join(paragraphs), facts.title, meta


def _no_article() -> CannotRead:
    return CannotRead(
        "No article was found in this page; open it in a browser, copy the article, and save it as a .txt file."
    )


def _too_few(paragraphs: list[str]) -> bool:
    # A page of menus leaves a word or two; the shortest brief is longer.
    return sum(len(words.split()) for words in paragraphs) < _FEWEST_WORDS


def _whole(root: Element, facts: Facts) -> list[str]:
    paragraphs = paragraphs_of(root)
    heading = heading_of(root)
    if paragraphs and _same(paragraphs[0], heading):
        facts.title = facts.title or heading
    return paragraphs


def _main_text(source: str, facts: Facts) -> list[str]:
    import trafilatura
    from trafilatura.settings import Document

    # It says of every page without an article that it discards it; we say so where it is read.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page: object = None
    # What finds the date stumbles over some damaged pages that have their text all the same.
    for with_facts in (True, False):
        try:
            page = trafilatura.bare_extraction(
                source,
                with_metadata=with_facts,
                include_comments=False,
                include_tables=False,
                # A day that merely stands somewhere in the text is not the one on which it was published.
                date_extraction_params={"extensive_search": False, "original_date": True},
            )
            break
        except _STUMBLES:
            continue
    if not isinstance(page, Document) or page.body is None:
        return []
    facts.complete(page.title, page.author, _written(page.date, source), page.url, page.sitename)
    for element in page.body.iter(*_IN_HTML):
        element.tag = _IN_HTML[element.tag]
    return paragraphs_of(page.body)


def _written(day: str | None, source: str) -> str:
    """The day, where the page has it in this order; 01/02/2023 may be in January or in February."""
    return day if day and any(day.replace("-", mark) in source for mark in "-/.") else ""


def _without_what_is_told(paragraphs: list[str], facts: Facts) -> list[str]:
    """The paragraphs without the title and the byline, which the article has already."""
    found: list[str] = []
    above = True  # the text has not begun yet
    for place, words in enumerate(paragraphs):
        above = above and place < _LEADING and (len(words) < _FEW_LETTERS or _same(words, facts.title))
        if above and (_same(words, facts.title) or _is_byline(words, facts)):
            continue
        found.append(words)
    return found


def _same(words: str, title: str) -> bool:
    return bool(title) and _letters(words) == _letters(title)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


def _is_byline(words: str, facts: Facts) -> bool:
    """True for a line that says who wrote it; a page that says so nowhere else has its byline from there."""
    line = one_line(words)
    if facts.byline and _letters(line) in (_letters(facts.byline), _letters(f"by {facts.byline}")):
        return True
    found = _BYLINE.fullmatch(line)
    if not found or _NO_NAME.search(found[1]) or not found[1][:1].isupper():
        return False
    facts.byline = facts.byline or found[1].strip(" |,")
    return True
