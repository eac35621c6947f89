"""JSON lines, one article each; native gold lines come with their annotations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copydesk.core.article import Article
from copydesk.core.text import title_of
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.gold import BadGold, parts_of_gold
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.lines import Json, json_lines
from copydesk.exchange.readers.whole import dated, made_up_id, one_line, usable

# Where other tools keep the text; named in a refusal, never taken silently.
_OTHER_TEXTS = ("body", "content", "article", "fulltext", "sentence")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a .jsonl file. Each text stays exactly as it is: somebody has counted offsets in it.

    A line that is no article becomes a Problem, the rest goes on. Raises CannotRead when the whole file is no JSONL,
    and OSError.
    """
    # By hash, so that the memory stays flat; should two texts ever share one, the project still tells them apart.
    first_lines: dict[str, tuple[int, int]] = {}
    for number, found in json_lines(path):
        try:
            if isinstance(found, CannotRead):
                raise found
            incoming = _incoming(found, path, number)
            article = incoming.article
            line, text = first_lines.setdefault(article.id, (number, hash(article.text)))
            if text != hash(article.text):
                raise CannotRead(
                    "The id “{id}” is that of line {line} already; give each article its own id.",
                    id=article.id,
                    line=line,
                )
        except CannotRead as error:
            yield Problem(str(path), number, error.reason)
        else:
            yield incoming


def _incoming(record: Json, path: Path, number: int) -> Incoming:
    schema = record.get("schema")
    if isinstance(schema, str) and schema.startswith("copydesk/"):
        try:
            article, items, sign_off = parts_of_gold(record)
        except BadGold as error:
            raise CannotRead(error.reason) from error
        return Incoming(article, str(path), number, tuple(items), sign_off=sign_off)
    text = usable(_text(record))
    given_title = record.get("title")
    title = one_line(given_title) if isinstance(given_title, str) else ""
    meta = {key: value for key, value in record.items() if key not in ("id", "text")}
    if isinstance(given_title, str):
        del meta["title"]
    article = Article(_id(record, title, text), title or title_of(text), text, dated(text, meta))
    return Incoming(article, str(path), number)


def _text(record: Json) -> str:
    if "text" not in record:
        other = next((key for key in _OTHER_TEXTS if isinstance(record.get(key), str)), None)
        if other:
            raise CannotRead(
                "The line has no field “text”, but one named “{other}”; rename that to “text”.", other=other
            )
        raise CannotRead("The line has no field “text”; add one with the article's text.")
    text = record["text"]
    if not isinstance(text, str):
        raise CannotRead("The line's field “text” is no text; write the article's text there, in quotation marks.")
    return text


def _id(record: Json, title: str, text: str) -> str:
    given = record.get("id")
    if given is None:
        return made_up_id(title, text)
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise CannotRead("The line's id is neither text nor a whole number; change it, or leave it out.")
    if not str(given).strip() or not str(given).isprintable():
        raise CannotRead(
            "The line's id is empty, or holds line ends or control characters; change it, or leave it out."
        )
    return str(given)
