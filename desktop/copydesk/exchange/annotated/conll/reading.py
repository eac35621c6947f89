"""Files of one token a line: each article's text made again, the tags as spans."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, TextIO

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.conll.columns import Document, documents, tag_columns
from copydesk.exchange.annotated.conll.tags import SchemeEvidence, is_tag, marks_something, stretches
from copydesk.exchange.annotated.conll.wording import text_of
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.flat import Flat, FlatSpan
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers.whole import made_up_id, usable
from copydesk.exchange.text_files import encoding_of, open_text

COLUMNS: Final = Choice(
    "columns",
    "Columns of the tags",
    "auto",
    help="“auto” takes every column of tags but those of chunks; “last”, or numbers from 1, such as 4 or 2,5.",
)
SENTENCES: Final = Choice(
    "sentences",
    "Sentences in an article",
    "0",
    help="For files without -DOCSTART-: after how many sentences another article begins; 0 for one article a file.",
)
_LONGEST_LINE: Final = 1_000_000
_FEWEST_ROWS: Final = 4
_PLAIN: Final = (".txt", ".tsv")


def recognises(sample: Sample) -> bool:
    """True for a file of columns; a .txt or .tsv has to look like one, down to its tags."""
    if sample.suffix not in _PLAIN:
        return True
    # The last line may be cut off in the middle.
    lines = sample.head.decode("utf-8", "replace").splitlines()[:200][:-1]
    rows = [row for document in documents(lines) for sentence in document.sentences for row in sentence]
    if len(rows) < _FEWEST_ROWS or any(document.ragged for document in documents(lines)):
        return False
    tags = [row[-1] for row in rows]
    return len(rows[0]) > 1 and all(map(is_tag, tags)) and any(map(marks_something, tags))


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a file, cut at ``-DOCSTART-``. Raises CannotRead, BadChoice and OSError.

    Such files hold no text, only tokens: it is made again by the rule of `wording.text_of`, so it is not the text that
    was annotated. The tag scheme is found out, and stands in the meta.
    """
    size = chosen(choices, SENTENCES)
    if not size.isascii() or not size.isdecimal() or len(size) > 9:
        raise CannotRead("“{size}” is no number of sentences; choose one such as 10, or 0.", size=size)
    with open_text(path, encoding_of(path)) as file:
        for number, document in enumerate(documents(_lines(file), int(size)), 1):
            if document.sentences:
                yield _incoming(path, document, number, chosen(choices, COLUMNS))
            for line in document.ragged:
                yield Problem(
                    str(path),
                    line,
                    Sentence("The line has another number of columns than the first of its article; it was left out."),
                )


def _lines(file: TextIO) -> Iterator[str]:
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise CannotRead("It has a line far too long for a token and its tags; it is no file of columns.")
        yield line


def _incoming(path: Path, document: Document, number: int, columns: str) -> Read:
    numbers = _columns(document, columns)
    if not numbers:
        return Problem(
            str(path),
            document.line,
            Sentence("No column has tags such as B-PERSON; the last is to have them, or be named as a choice."),
        )
    text, places = text_of(document.column(0))
    found: list[FlatSpan] = []
    schemes: list[str] = []
    for column in numbers:
        evidence = SchemeEvidence()
        for tags, tokens in zip(document.column(column), places, strict=True):
            evidence.see(tags)
            found += [
                FlatSpan(f"s{len(found) + more}", (Span(tokens[first].start, tokens[last - 1].end),), label)
                for more, (first, last, label) in enumerate(stretches(tags), 1)
            ]
        schemes.append(evidence.scheme.value)
    meta = {"conll": {"tags": sorted(set(schemes)), "columns": [column + 1 for column in numbers]}}
    text = usable(text)
    name = path.stem if number == 1 else f"{path.stem}-{number}"
    article = Article(made_up_id(name, text), title_of(text), text, meta)
    return Incoming(article, str(path), document.line, found=Flat(tuple(found)))


def _columns(document: Document, columns: str) -> list[int]:
    if columns == "auto":
        return tag_columns(document)
    width = len(document.sentences[0][0])
    if columns == "last":
        return [width - 1] if width > 1 else []
    numbers = [int(each) - 1 for each in columns.split(",") if each.strip().isdecimal() and len(each) < 6]
    if not numbers or len(numbers) != len(columns.split(",")) or not all(0 < number < width for number in numbers):
        raise CannotRead(
            "“{columns}” names no columns of this file, which has {width}; the first holds the tokens.",
            columns=columns,
            width=width,
        )
    return numbers
