"""PDFs: paragraphs out of lines, columns after one another, running heads and page numbers left out."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import refuse_binary
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.readers.pdf.drawing import Budget, runs_of
from copydesk.exchange.readers.pdf.lines import lines_of
from copydesk.exchange.readers.pdf.paragraphs import Paragraph, paragraphs_of
from copydesk.exchange.readers.pdf.running import without_running_heads
from copydesk.exchange.readers.pdf.values import UNKNOWN, Line
from copydesk.exchange.readers.whole import one_article, one_line, read_bytes

_MOST_PAGES = 300
_MOST_WORK = 4_000_000  # commands and what they are given, in all pages
# Far above any page of a newspaper, far below what fills a memory.
_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": 24_000_000,
    "lzw_maximum_output_length": 24_000_000,
    "run_length_maximum_output_length": 24_000_000,
    "array_based_stream_maximum_output_length": 24_000_000,
    "zlib_maximum_recovery_input_length": 1_000_000,
    "stream_decoding_work_maximum_length": 100_000_000,
    "stream_parsing_work_maximum_count": 400_000,
    "page_tree_maximum_entries": 10_000,
    "page_tree_maximum_page_entries": 100_000,
    "jbig2dec_binary": None,
    "disable_legacy_handling": True,
}
_FEWEST_WORDS = 5
_MOST_UNKNOWN = 0.02
_MOST_RIGHT_TO_LEFT = 0.2
_A_HEADLINE = 1.25  # how much larger it is than the text
# What programs write into the title when nobody gave one.
_NO_TITLE = re.compile(
    r"(?:microsoft word - )?(?:untitled|unbenannt|ohne titel|document\d*|dokument\d*"
    r"|.*\.(?:docx?|odt|indd|qxd|pages|rtf|html?|tmp|pdf))",
    re.IGNORECASE,
)
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?|(Z))?")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a .pdf file; a problem, too, when some of its letters cannot be told.

    Raises CannotRead, also where there are pictures of words only, and OSError.
    """
    data = read_bytes(path)
    if b"%PDF-" not in data[:1024]:
        refuse_binary(data)
        raise CannotRead("It is not a PDF, whatever its name says; import it as .txt if it is plain text.")
    pages, title, meta = _pages(data)
    paragraphs = paragraphs_of([line for lines in without_running_heads(pages) for line in lines])
    text = "\n\n".join(one.text for one in paragraphs)
    unknown = _require_words(text)
    yield from one_article(path, text, title or _headline(paragraphs), meta, original=data)
    if unknown:
        yield Problem(str(path), None, _unknown(unknown))


def _unknown(count: int) -> Sentence:
    if count == 1:
        return Sentence(
            "1 letter of this PDF cannot be told, for it draws it without saying which it is; it is “{sign}” in the "
            "text. Take the article from another source, if there is one.",
            sign=UNKNOWN,
        )
    return Sentence(
        "{count} letters of this PDF cannot be told, for it draws them without saying which they are; they are "
        "“{sign}” in the text. Take the article from another source, if there is one.",
        count=count,
        sign=UNKNOWN,
    )


def _pages(data: bytes) -> tuple[list[list[Line]], str, dict[str, object]]:
    import pypdf
    from pypdf.errors import DependencyError, PyPdfError

    # It warns of every fault that it mends; what cannot be mended it raises.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with pypdf.apply_configuration(**_LIMITS):
            reader = pypdf.PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                raise CannotRead("It is protected with a password; save it without one and import it then.")
            if len(reader.pages) > _MOST_PAGES:
                raise CannotRead(
                    "It has more than {count} pages; print the pages with the article to a PDF of their own.",
                    count=_MOST_PAGES,
                )
            budget = Budget(_MOST_WORK)
            pages = [lines_of(runs_of(page, budget), number) for number, page in enumerate(reader.pages)]
            return pages, *_facts(reader.metadata or {}, reader.root_object)
    except DependencyError as error:
        raise CannotRead("It is protected with a password; save it without one and import it then.") from error
    # Beside its own errors, a damaged file makes it trip over whatever is not what it should be.
    except (
        PyPdfError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RuntimeError,  # of nesting, and of what it does not do
        AssertionError,
        OSError,
    ) as error:
        raise CannotRead(
            "The PDF is damaged, or larger than any article; open it in a viewer, and print the pages with the article "
            "to a new PDF."
        ) from error


def _facts(info: Mapping[str, object], root: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    """The title and the meta that the document says of itself."""

    def said(rows: Mapping[str, object], name: str) -> str:
        found = rows.get(name)
        return one_line(found) if isinstance(found, str) else ""

    title = said(info, "/Title")
    meta = {
        "byline": said(info, "/Author"),
        "created": _date(said(info, "/CreationDate")),
        "language": said(root, "/Lang"),
    }
    return "" if _NO_TITLE.fullmatch(title) else title, {name: value for name, value in meta.items() if value}


def _date(written: str) -> str:
    found = _DATE.match(written)
    if not found:
        return ""
    year, month, day, hour, minute, second, sign, hours, minutes, zulu = found.groups()
    time = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    zone = "+00:00" if zulu else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    return f"{year}-{month}-{day}{time}{zone if time else ''}"


def _require_words(text: str) -> int:
    """The number of letters that cannot be told. Raises CannotRead when the text cannot be trusted."""
    if len(text.split()) < _FEWEST_WORDS:
        raise CannotRead(
            "There is no text in this PDF, only pictures of pages; let a program for text recognition (OCR) read it, "
            "and import what that writes."
        )
    letters = [one for one in text if not one.isspace()]
    unknown = letters.count(UNKNOWN)
    if unknown > _MOST_UNKNOWN * len(letters):
        raise CannotRead(
            "It draws letters without saying which they are, so its text cannot be told; take the article from another "
            "source, or let a program for text recognition (OCR) read it."
        )
    backwards = sum(unicodedata.bidirectional(one) in ("R", "AL") for one in letters)
    if backwards > _MOST_RIGHT_TO_LEFT * len(letters):
        raise CannotRead(
            "Its words run from right to left, and a PDF does not say in which order they are read; import the article "
            "as .docx or as plain text."
        )
    return unknown


def _headline(paragraphs: Sequence[Paragraph]) -> str:
    """The largest words of the first page, where they are clearly larger than the text."""
    first = [one for one in paragraphs if one.page == paragraphs[0].page]
    largest = max(first, key=lambda one: one.size)
    text = max(paragraphs, key=lambda one: len(one.text))
    return largest.text if largest.size > _A_HEADLINE * text.size and len(largest.text) > 3 else ""
