"""What all formats share in which one file is one article: its id, its title, its date, its limits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from copydesk.core.article import Article
from copydesk.core.text import UnusableText, normalise, require_usable, sha256_of, title_of
from copydesk.exchange.incoming import CannotRead, Incoming, Read

MOST_BYTES = 64 * 1024 * 1024  # an article is some kilobytes; more than this is no article and would fill the memory
_STAMP = re.compile(r"(?:^|\n)[ \t]*(\d{8}-\d{6})\s*\Z")
_NOT_SLUG = re.compile(r"[\W_]+")


def read_bytes(path: Path) -> bytes:
    """The file's bytes. Raises CannotRead when there are too many for one article, and OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise CannotRead(
            "It is larger than {megabytes} MB; split it into one file for each article.",
            megabytes=MOST_BYTES // 1024**2,
        )
    return data


def one_article(
    path: Path,
    raw: str,
    title: str = "",
    meta: Mapping[str, object] = MappingProxyType({}),
    *,
    original: bytes | None = None,
) -> Iterator[Read]:
    """The one article of a file, its text normalised. Raises CannotRead when there is nothing to annotate.

    ``original`` is what the text was taken out of, to be kept untouched.
    """
    text = usable(normalise(raw))
    article_id = made_up_id(path.stem, text)
    article = Article(article_id, one_line(title) or title_of(text), text, dated(text, meta))
    yield Incoming(article, str(path), original=original)


def one_of_many(
    path: Path,
    raw: str,
    title: str,
    meta: Mapping[str, object],
    *,
    original: bytes | None = None,
    line: int | None = None,
) -> Iterator[Read]:
    """One article of a file that holds several, its text normalised; its id is made of its own title.

    Raises CannotRead when there is nothing to annotate.
    """
    text = usable(normalise(raw))
    title = one_line(title) or title_of(text)
    article = Article(made_up_id(title, text), title, text, dated(text, meta))
    yield Incoming(article, str(path), line, original=original)


def usable(text: str) -> str:
    """The text itself. Raises CannotRead with a sentence when it cannot be annotated."""
    try:
        return require_usable(text)
    except UnusableText as error:
        raise CannotRead(error.reason) from error


def made_up_id(name: str, text: str) -> str:
    """An id for an article that has none: a readable name and eight digits of the text's hash, the same every time."""
    # A Mac decomposes the letters of file names; the same file must have the same id elsewhere.
    composed = unicodedata.normalize("NFC", name).casefold()
    slug = _NOT_SLUG.sub("-", composed)[:40].strip("-")
    return f"{slug or 'article'}-{sha256_of(text)[:8]}"


def one_line(title: str) -> str:
    """A title without line ends and runs of blanks."""
    return " ".join(title.split())


def dated(text: str, meta: Mapping[str, object]) -> dict[str, object]:
    """The meta with ``published`` (ISO 8601), where the text ends with a stamp like 20230131-160605.

    What ``meta`` says already stands; the stamp stays in the text.
    """
    found = _STAMP.search(text, max(0, len(text) - 200))
    try:
        published = datetime.strptime(found.group(1), "%Y%m%d-%H%M%S") if found else None  # noqa: DTZ007 - no zone is given
    except ValueError:
        published = None
    return {"published": published.isoformat(), **meta} if published else dict(meta)
