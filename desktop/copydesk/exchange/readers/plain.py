"""Plain text: the whole file is the article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import decode
from copydesk.exchange.incoming import Read
from copydesk.exchange.readers.whole import one_article, read_bytes


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a .txt file. Raises CannotRead and OSError."""
    data = read_bytes(path)
    decoded = decode(data)
    meta = {"encoding": decoded.encoding} if decoded.encoding != "utf-8" else {}
    yield from one_article(path, decoded.text, meta=meta, original=data)
