"""Web pages: the main text without menus, teasers and small print. Nothing is ever fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import declared_in, decode
from copydesk.exchange.incoming import CannotRead, Read
from copydesk.exchange.readers.whole import one_article, read_bytes

# What trafilatura calls a fact about the page, and what it is called in an article's meta.
_META = (("author", "byline"), ("date", "published"), ("url", "url"), ("sitename", "publication"))
_FEWEST_WORDS = 5


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an .html file. Raises CannotRead, also where the page has no main text, and OSError."""
    data = read_bytes(path)
    text, title, meta = article_in(data, declared_in(data))
    yield from one_article(path, text, title, meta, original=data)


def article_in(data: bytes, declared: str | None) -> tuple[str, str, dict[str, object]]:
    """The text, the title and the meta of a page's article. ``declared`` is the encoding that it is said to be in.

    Raises CannotRead where the page has no main text.
    """
    import trafilatura
    from trafilatura.settings import Document

    decoded = decode(data, declared)
    page = trafilatura.bare_extraction(decoded.text, with_metadata=True, include_comments=False, include_tables=False)
    # A page of menus leaves a word or two; the shortest brief is longer.
    if not isinstance(page, Document) or len((text := page.text or "").split()) < _FEWEST_WORDS:
        raise CannotRead(
            "No article was found in this page; open it in a browser, copy the article, and save it as a .txt file."
        )
    meta: dict[str, object] = {}
    for theirs, ours in _META:
        value = getattr(page, theirs)
        if isinstance(value, str) and value.strip():
            meta[ours] = value.strip()
    if decoded.encoding != "utf-8":
        meta["encoding"] = decoded.encoding
    return text, page.title or "", meta
