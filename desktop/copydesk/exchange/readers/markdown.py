"""Markdown as the prose that a reader sees: no marks of emphasis, no addresses of links; code stays as it is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import decode
from copydesk.exchange.incoming import Read
from copydesk.exchange.readers.whole import one_article, read_bytes

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[/!?a-z][^>]*>", re.DOTALL | re.IGNORECASE)


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of a .md file; front matter goes into the meta. Raises CannotRead and OSError."""
    from markdown_it import MarkdownIt

    data = read_bytes(path)
    decoded = decode(data)
    meta, body = front_matter(decoded.text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff"))
    title = meta.pop("title", "")
    tokens = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"]).parse(body)
    paragraphs = list(_paragraphs(tokens))
    if not title and tokens and tokens[0].type == "heading_open" and paragraphs:
        title = paragraphs[0]
    if decoded.encoding != "utf-8":
        meta["encoding"] = decoded.encoding
    yield from one_article(path, "\n\n".join(paragraphs), str(title), meta, original=data)


def front_matter(text: str) -> tuple[dict[str, object], str]:
    """What stands between ``---`` (YAML) or ``+++`` (TOML) at the top, and the text after it.

    Of YAML only what front matter commonly holds is read: a value after each key, or a list below it. What is not
    understood stays in the text, where the editor sees it.
    """
    mark = text[:4].rstrip("\n")
    if mark not in ("---", "+++") or "\n" not in text:
        return {}, text
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == mark), None)
    if end is None:
        return {}, text
    meta = _toml("\n".join(lines[1:end])) if mark == "+++" else _yaml(lines[1:end])
    return ({}, text) if meta is None else (meta, "\n".join(lines[end + 1 :]))


def _toml(source: str) -> dict[str, object] | None:
    try:
        return cast("dict[str, object]", _json_value(tomllib.loads(source)))
    except tomllib.TOMLDecodeError:
        return None


def _json_value(value: object) -> object:
    if isinstance(value, dict):
        return {key: _json_value(one) for key, one in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_json_value(one) for one in cast("list[object]", value)]
    return value.isoformat() if isinstance(value, datetime | date | time) else value


def _yaml(lines: Sequence[str]) -> dict[str, object] | None:
    meta: dict[str, object] = {}
    key = ""
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if line.lstrip().startswith("- ") and isinstance(rows := meta.get(key), list):
            cast("list[object]", rows).append(_unquoted(line.lstrip()[2:]))
            continue
        key, colon, value = line.partition(":")
        if not colon or key != key.strip() or (value and not value[0].isspace()):
            return None
        meta[key] = _unquoted(value) if value.strip() else []
    return {key: value for key, value in meta.items() if value != []}


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            words = "".join(_words(token.children or [])).strip()
            if words:
                yield words
        elif token.type in ("fence", "code_block"):
            yield token.content.rstrip("\n")
        elif token.type == "html_block" and (words := _TAG.sub("", token.content).strip()):
            yield words


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            yield token.content
        elif token.type == "softbreak":
            yield " "
        elif token.type == "hardbreak" or token.content.lower().startswith("<br"):
            yield "\n"
