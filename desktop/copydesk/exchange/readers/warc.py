"""Web archives (WARC, also compressed): the articles of the pages in them. Nothing is ever fetched.

Headers, pages and what a page unpacks to have an end: an archive of a crawl holds whatever strangers put on the web.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import declared_in
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import html
from copydesk.exchange.readers.whole import MOST_BYTES, one_of_many

_MOST_HEADER = 64 * 1024
_PIECE = 1024 * 1024
_PAGES = ("text/html", "application/xhtml+xml")
_GZIP = b"\x1f\x8b"
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
Headers = dict[str, str]


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of the pages in a web archive, with the address of each; a page without an article is a Problem.

    Only answers that brought a page count: pictures, redirects and errors are passed over. Raises CannotRead, also from
    the place on where the archive is damaged, and OSError.
    """
    pages = 0
    with path.open("rb") as packed:
        is_packed = packed.read(2) == _GZIP
        packed.seek(0)
        # Whether each record was packed by itself or all of them together makes no difference to gzip.
        file = cast("BinaryIO", gzip.GzipFile(fileobj=packed)) if is_packed else packed
        try:
            for address, answer in _answers(file):
                try:
                    if page := _page(answer):
                        pages += 1
                        yield _article(path, address, *page)
                except CannotRead as error:
                    yield Problem(f"{path}/{address}", None, error.reason)
        # Not an OSError like others: the disk is well, what is on it is not.
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            raise CannotRead("The archive is damaged from here on; fetch it again.") from error
    if not pages:
        raise CannotRead("There is no web page in this archive.")


def _article(path: Path, address: str, page: bytes, charset: str | None) -> Incoming:
    text, title, meta = html.article_in(page, charset or declared_in(page))
    (found,) = one_of_many(path, text, title, {**meta, "url": address}, original=page)
    return replace(cast("Incoming", found), source=f"{path}/{address}")


def _answers(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """The address and the whole answer of each record that holds one from the web."""
    while True:
        line = file.readline(_MOST_HEADER)
        if not line:
            return
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            raise CannotRead("It is not a web archive from here on; fetch it again.")
        headers = _headers(file)
        length = headers.get("content-length", "")
        if not length.isdecimal() or len(length) > 15:
            raise CannotRead("It is not a web archive from here on; fetch it again.")
        left = int(length)
        address = headers.get("warc-target-uri", "").strip("<>")
        if headers.get("warc-type") == "response" and address.startswith(("http://", "https://")):
            answer = _exactly(file, min(left, _MOST_HEADER))
            left -= len(answer)
            # A film is not read just to be passed over.
            if b"html" in answer.partition(b"\r\n\r\n")[0].lower():
                more = _exactly(file, min(left, MOST_BYTES))
                left -= len(more)
                yield address, answer + more
        while left:
            left -= len(_exactly(file, min(left, _PIECE)))


def _page(answer: bytes) -> tuple[bytes, str | None] | None:
    """The page that an answer brought, and the encoding that the answer names; None when it brought no page."""
    head, _, body = answer.partition(b"\r\n\r\n")
    status, _, lines = head[:_MOST_HEADER].decode("latin-1").partition("\r\n")
    headers = _headers_of(lines.split("\r\n"))
    kind = headers.get("content-type", "").lower()
    if status.split()[1:2] != ["200"] or not kind.startswith(_PAGES):
        return None
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _whole(body)
    packing = headers.get("content-encoding", "").lower().strip()
    if packing in ("gzip", "x-gzip", "deflate"):
        body = _unpacked(body)
    elif packing not in ("", "identity"):
        raise CannotRead("The page is packed as {packing}, which is not read; save the page itself.", packing=packing)
    if len(body) > MOST_BYTES:
        raise CannotRead("The page is larger than {megabytes} MB and no article.", megabytes=MOST_BYTES // 1024**2)
    charset = _CHARSET.search(kind)
    return body, charset.group(1) if charset else None


def _whole(body: bytes) -> bytes:
    """The chunks put together. Many crawlers did so already and left the header as it was."""
    pieces: list[bytes] = []
    place = 0
    while (end := body.find(b"\r\n", place, place + 100)) >= 0:
        size = body[place:end].partition(b";")[0].strip()
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size):
            break
        length = int(size, 16)
        pieces.append(body[end + 2 : end + 2 + length])
        place = end + 2 + length + 2
        if not length:
            return b"".join(pieces)
    return b"".join(pieces) or body


def _unpacked(body: bytes) -> bytes:
    """The page unpacked, a byte more than the most at the utmost; many crawlers unpacked it already."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # gzip or zlib, and what some servers call deflate
        try:
            return zlib.decompressobj(window).decompress(body, MOST_BYTES + 1)
        except zlib.error:
            continue
    return body


def _headers(file: BinaryIO) -> Headers:
    lines: list[str] = []
    left = _MOST_HEADER
    while (line := file.readline(left + 1)).strip():
        left -= len(line)
        if left < 0:
            raise CannotRead("It is not a web archive from here on; fetch it again.")
        lines.append(line.decode("utf-8", "replace"))
    return _headers_of(lines)


def _headers_of(lines: list[str]) -> Headers:
    fields = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in fields}


def _exactly(file: BinaryIO, length: int) -> bytes:
    data = file.read(length)
    if len(data) < length:
        raise EOFError
    return data
