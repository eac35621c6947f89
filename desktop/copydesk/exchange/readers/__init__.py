"""The formats that articles can come in. To add one: write its module, add its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from copydesk.exchange.incoming import Read
from copydesk.exchange.readers import docx, html, jsonl, markdown, plain


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that Copydesk reads. ``suffixes`` are lower case with their dot; ``title`` is for dialogs.

    ``read`` raises CannotRead when the file as a whole is refused, and OSError when the system refuses it. Its parser
    is imported when it is first called.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    read: Callable[[Path], Iterator[Read]]


READERS = (
    Format("text", (".txt", ".text"), "Plain text", plain.read),
    Format("markdown", (".md", ".markdown"), "Markdown", markdown.read),
    Format("html", (".html", ".htm", ".xhtml"), "Web page", html.read),
    Format("docx", (".docx",), "Word document", docx.read),
    Format("jsonl", (".jsonl", ".ndjson"), "JSON lines", jsonl.read),
)


def format_of(path: Path) -> Format | None:
    """The format that the file's suffix stands for, or None when Copydesk does not read such files."""
    suffix = path.suffix.lower()
    return next((kind for kind in READERS if suffix in kind.suffixes), None)


def all_suffixes() -> tuple[str, ...]:
    """Every suffix that is read, in the order of the table."""
    return tuple(suffix for kind in READERS for suffix in kind.suffixes)
