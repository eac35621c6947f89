"""What somebody copied elsewhere, made a file that can be imported."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.readers.prose import paragraphs_of, parse_html

_NAME = "clipboard"
# Fewer are read as they are: a name needs no markup.
_FEWEST_WORDS = 5


class ClipboardFiles:
    """Files of what was on the clipboard. They are there until this is closed, for imports take their time."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._count = 0

    def written(self, mime: QMimeData) -> Path | None:
        """A file of the words, rich if they came from a page or a document; None when there are none.

        Raises OSError when there is no room for it.
        """
        html = mime.html() if mime.hasHtml() else ""
        if html and _has_words(html):
            return self._write(".html", html)
        return self._write(".txt", mime.text()) if mime.hasText() and mime.text().strip() else None

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _write(self, suffix: str, words: str) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="copydesk-", ignore_cleanup_errors=True)
        self._count += 1
        # One that is still being read must not change under the reader.
        file = Path(self._folder.name) / str(self._count) / f"{_NAME}{suffix}"
        file.parent.mkdir()
        file.write_bytes(words.encode("utf-8", "replace"))
        return file


def _has_words(html: str) -> bool:
    try:
        root = parse_html(html)
    except CannotRead:
        return False  # the plain text beside it will do
    return root is not None and sum(len(words.split()) for words in paragraphs_of(root)) >= _FEWEST_WORDS
