"""Articles in rows: which column or key holds the text, which the title, and so on. CSV, JSON and Parquet alike.

A person may choose; otherwise the usual names are tried, and what was taken is said in the article's meta.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import cast

from copydesk.core.article import Article
from copydesk.core.text import title_of
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers.whole import dated, made_up_id, one_line, usable

Row = Mapping[str, object]

TEXT = Choice("text", "Column of the text", "", help="A column's name; in JSON a path such as data.body.")
TITLE = Choice("title", "Column of the title", "", help="Left empty, the text's first line is the title.")
ID = Choice("id", "Column of the id", "", help="Left empty, an id is made of the title and the text.")
BYLINE = Choice("byline", "Column of the byline", "")
DATE = Choice("date", "Column of the date", "")
URL = Choice("url", "Column of the web address", "")
COLUMNS = (TEXT, TITLE, ID, BYLINE, DATE, URL)

# How others name them, the surest first. Case, blanks and strokes do not count.
_USUAL = {
    TEXT.name: "text body content article articletext articlebody fulltext bodytext maintext storytext textcontent "
    "story artikel artikeltext volltext inhalt",
    TITLE.name: "title headline hed heading articletitle titel überschrift schlagzeile",
    ID.name: "id articleid docid documentid uid uuid",
    BYLINE.name: "byline author authors by writer reporter autor autoren autorin verfasser",
    DATE.name: "published date pubdate publishedat publisheddate publishdate publicationdate datepublished pubdatetime "
    "datum veröffentlicht",
    URL.name: "url link weburl articleurl sourceurl canonicalurl href",
}
_MOST_LEVELS = 100
TAKEN_FROM = "taken_from"
"""Where an article's meta says which columns its parts were taken from, should they be called otherwise."""
# What our own meta calls what the columns hold.
_META = {BYLINE.name: "byline", DATE.name: "published", URL.name: "url"}
_SURE = {TEXT.name: "text", TITLE.name: "title", ID.name: "id", **_META}


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each part of an article; None where there is none. A dot in a name leads into an object."""

    names: Mapping[str, str | None]

    def taken(self) -> dict[str, str]:
        """The columns that are not called what we call the part; worth saying, as they may have been a guess."""
        return {part: name for part, name in self.names.items() if name and name != _SURE[part]}


def columns_of(names: Collection[str], choices: Choices) -> Columns:
    """The columns that were chosen and, for the parts that were not, those with a usual name.

    Raises CannotRead when no column can be the text, or several can.
    """
    found: dict[str, str | None] = {}
    for choice in COLUMNS:
        wanted = chosen(choices, choice)
        found[choice.name] = wanted or next(_usual(names, choice.name), None)
    if not chosen(choices, TEXT):
        found[TEXT.name] = _text_column(names)
    return Columns(found)


def article_of(row: Row, columns: Columns, source: str, line: int | None, meta: Row) -> Incoming:
    """The article of one row. The text stays exactly as it is: somebody may have counted offsets in it.

    What no part was taken from goes into the meta, and ``meta`` on top. Raises CannotRead when the row is no article.
    """
    text = usable(_text(row, columns))
    title, more = "", {}
    rest = {key: plain(value) for key, value in row.items()}
    for part, name in columns.names.items():
        value = value_at(row, name)
        if part == BYLINE.name and isinstance(value, list):
            value = ", ".join(map(str, cast("list[object]", value)))
        if part == TITLE.name:
            title = one_line(value) if isinstance(value, str) else ""
        elif part in _META and value not in (None, ""):
            more[_META[part]] = plain(value)
        # A title that is no text is none, but may tell somebody something.
        if name and (part != TITLE.name or isinstance(value, str)):
            rest = _without(rest, name)
    if taken := columns.taken():
        more[TAKEN_FROM] = taken
    article_id = _id(value_at(row, columns.names[ID.name]), title, text)
    article = Article(article_id, title or title_of(text), text, dated(text, {**rest, **more, **meta}))
    return Incoming(article, source, line)


def value_at(row: Row, path: str | None) -> object:
    """What stands at a path of keys such as ``data.body``; a key that has the whole path for its name goes before."""
    if path is None:
        return None
    if path in row:
        return row[path]
    value: object = row
    for key in path.split("."):
        if isinstance(value, list) and key.isdecimal() and int(key[:9]) < len(cast("list[object]", value)):
            value = cast("list[object]", value)[int(key)]
        elif isinstance(value, Mapping):
            value = cast("Row", value).get(key)
        else:
            return None
    return value


def plain(value: object, levels: int = _MOST_LEVELS) -> object:
    """A value as JSON has it: dates in ISO 8601, what JSON has no word for as text.

    Raises CannotRead when it is nested more than ``levels`` deep: no program that comes after us would read it.
    """
    if not levels:
        raise CannotRead("It is nested too deeply to be an article; write it as a flat object.")
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if value - value == 0 else str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return {str(key): plain(one, levels - 1) for key, one in cast("Mapping[object, object]", value).items()}
    if isinstance(value, list | tuple):
        return [plain(one, levels - 1) for one in cast("list[object]", value)]
    return str(value)


class Ids:
    """The ids that a file has given so far, so that one id is not two articles."""

    def __init__(self) -> None:
        # By hash, so that the memory stays flat; should two texts ever share one, the project still tells them apart.
        self._seen: dict[str, tuple[int, int]] = {}

    def require_new(self, article: Article, line: int) -> None:
        """Raises CannotRead when another text has had this id; the same text may come again."""
        before, text = self._seen.setdefault(article.id, (line, hash(article.text)))
        if text != hash(article.text):
            raise CannotRead(
                "The id “{id}” is that of line {line} already; give each article its own id.",
                id=article.id,
                line=before,
            )


def _without(row: dict[str, object], path: str) -> dict[str, object]:
    """The row without what stands at the path; an object that is empty then goes too."""
    key, _, deeper = path.partition(".")
    inner = row.get(key)
    if path in row or not isinstance(inner, dict):
        return {name: value for name, value in row.items() if name != path}
    left = _without(cast("dict[str, object]", inner), deeper)
    return {name: left if name == key else value for name, value in row.items() if name != key or left}


def _usual(names: Collection[str], part: str) -> Iterator[str]:
    by_plain_name = {_plain_name(name): name for name in reversed(list(names))}
    return (by_plain_name[usual] for usual in _USUAL[part].split() if usual in by_plain_name)


def _plain_name(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def usual_text_columns(names: Collection[str]) -> list[str]:
    """The columns whose name says that they may hold the text, the surest first."""
    return list(_usual(names, TEXT.name))


def _text_column(names: Collection[str]) -> str:
    likely = usual_text_columns(names)
    if len(likely) == 1 or (likely and _plain_name(likely[0]) == "text"):
        return likely[0]
    shown = ", ".join(f"“{name[:40]}”" for name in list(names)[:20])
    if likely:
        raise CannotRead(
            "Several fields could be the text: {names}; choose one (on the command line with --set text={name}).",
            names=", ".join(f"“{name}”" for name in likely),
            name=likely[0],
        )
    raise CannotRead(
        "No field is called “text” or looks like it; there is {names}. Choose the one with the article's text "
        "(on the command line with --set text=NAME).",
        names=shown or "–",
    )


def _text(row: Row, columns: Columns) -> str:
    name = columns.names[TEXT.name]
    text = value_at(row, name)
    if text is None and name not in row:
        raise CannotRead("It has no field “{name}”; choose the one with the article's text.", name=name)
    if not isinstance(text, str):
        raise CannotRead(
            "The field “{name}” is no text; write the article's text there, in quotation marks.", name=name
        )
    return text


def _id(given: object, title: str, text: str) -> str:
    if given is None:
        return made_up_id(title, text)
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise CannotRead("The id is neither text nor a whole number; change it, or leave it out.")
    if not str(given).strip() or not str(given).isprintable():
        raise CannotRead("The id is empty, or holds line ends or control characters; change it, or leave it out.")
    return str(given)
