"""What kind of file a name stands for, as the internet calls kinds; each system has another table of them."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

UNKNOWN: Final = "application/octet-stream"

_TYPES: Final = {
    ".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown",
    ".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text", ".rtf": "application/rtf", ".pdf": "application/pdf",
    ".eml": "message/rfc822", ".epub": "application/epub+zip",
    ".xml": "application/xml", ".nitf": "application/nitf+xml", ".newsml": "application/vnd.iptc.g2.newsitem+xml",
    ".rss": "application/rss+xml", ".atom": "application/atom+xml", ".json": "application/json",
    ".jsonl": "application/x-ndjson", ".ndjson": "application/x-ndjson",
    ".csv": "text/csv", ".tsv": "text/tab-separated-values", ".parquet": "application/vnd.apache.parquet",
    ".warc": "application/warc", ".gz": "application/gzip", ".zip": "application/zip",
}  # fmt: skip


def media_type(name: str) -> str:
    """The media type of a file of this name, by its suffix; "application/octet-stream" where nothing is known."""
    return _TYPES.get(PurePath(name).suffix.lower(), UNKNOWN)
