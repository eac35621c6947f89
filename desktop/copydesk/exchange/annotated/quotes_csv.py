"""A table of quotes for a spreadsheet: who says what, by which verb, and where."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from copydesk.core.annotations import Quote, Role
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries, Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

COLUMNS = (
    "speaker", "cue", "quote", "source", "kind", "article", "title", "url", "published",
    "quote_id", "quote_offsets", "cue_offsets", "source_offsets", "status",
)  # fmt: skip
_MARK = Choice(
    "bom",
    "Byte-order mark",
    "yes",
    ("yes", "no"),
    "Excel takes a file for UTF-8 by it alone; other programs may take it for a part of the first heading.",
)
_SEPARATOR = Choice(
    "separator",
    "Between columns",
    "comma",
    ("comma", "semicolon", "tab"),
    "Excel expects semicolons where the decimal sign is a comma.",
)
_FORMULAS = Choice(
    "formulas",
    "What begins like a formula",
    "guard",
    ("guard", "keep"),
    "“guard” puts an apostrophe in front, so that no spreadsheet runs it.",
)
_SEPARATORS: Final = {"comma": ",", "semicolon": ";", "tab": "\t"}
# Spreadsheets run what begins so, and some pass over the white space or take the wide forms for the narrow ones.
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BETWEEN_FRAGMENTS = " […] "


def write(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One row for each quote, in the order of the text. Raises BadChoice and OSError."""
    guard = chosen(outlook.choices, _FORMULAS) == "guard"
    separator = _SEPARATORS[chosen(outlook.choices, _SEPARATOR)]
    mark = chosen(outlook.choices, _MARK) == "yes"
    with files.open() as file:
        file.write(_row(COLUMNS, separator).encode("utf-8-sig" if mark else "utf-8"))
        for outgoing in articles:
            article = outgoing.article
            done = Sentence("The table has quotes alone: the text was left out.")
            yield Loss(article.id, None, Lost.TEXT, done)
            yield from _left_out(article)
            for quote in sorted(outgoing.annotations.quotes.values(), key=lambda quote: (quote.content, quote.id)):
                cells = _cells(quote, outgoing)
                if guard:
                    yield from _guarded(cells, article, quote)
                file.write(_row(cells, separator).encode("utf-8"))


def _cells(quote: Quote, outgoing: Outgoing) -> list[str]:
    article = outgoing.article

    def words(role: Role) -> str:
        return _BETWEEN_FRAGMENTS.join(span.of(article.text) for span in quote.part(role))

    def offsets(role: Role) -> str:
        # As JSON: a spreadsheet would take 12-30 for a day in December.
        return str([[span.start, span.end] for span in quote.part(role)])

    return [
        quote.speaker or "",
        words(Role.CUE),
        words(Role.CONTENT),
        words(Role.SOURCE),
        quote.kind.value,
        article.id,
        article.title,
        _told(article, "url"),
        _told(article, "published"),
        quote.id,
        offsets(Role.CONTENT),
        offsets(Role.CUE),
        offsets(Role.SOURCE),
        outgoing.status,
    ]


def _told(article: Article, key: str) -> str:
    value = article.meta.get(key)
    return value if isinstance(value, str) else ""


def _left_out(article: Article) -> Iterator[Loss]:
    names = sorted(key for key in article.meta if not (key in ("url", "published") and _told(article, key)))
    if names:
        done = Sentence("The table has no room for {names}: left out.", names=", ".join(names))
        yield Loss(article.id, None, Lost.META, done)


def _guarded(cells: list[str], article: Article, quote: Quote) -> Iterator[Loss]:
    for place, cell in enumerate(cells):
        if cell.startswith(_RUN):
            cells[place] = f"'{cell}"
            done = Sentence(
                "“{column}” begins like a formula: an apostrophe was put in front of it.", column=COLUMNS[place]
            )
            yield Loss(article.id, quote.id, Lost.TEXT, done)


def _row(cells: Sequence[str], separator: str) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


FORMAT = Format(
    "quotes-csv",
    (".csv",),
    "Table of quotes (CSV)",
    write=write,
    carries=Carries.QUOTES
    | Carries.LINKS
    | Carries.FRAGMENTS
    | Carries.NESTING
    | Carries.SPEAKERS
    | Carries.KINDS
    | Carries.TITLE
    | Carries.META
    | Carries.IDS
    | Carries.ANY_EDGES,
    write_choices=(_MARK, _SEPARATOR, _FORMULAS),
)
