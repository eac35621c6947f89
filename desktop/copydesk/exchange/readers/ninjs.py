"""ninjs of the IPTC, news in JSON, versions 1 to 3: one item in a file, an array of them, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.text import title_of
from copydesk.exchange.choices import NOTHING_CHOSEN, Choice, Choices, chosen
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.lines import Json
from copydesk.exchange.readers.json_articles import ARTICLES, json_records
from copydesk.exchange.readers.nitf import story_of
from copydesk.exchange.readers.rows import plain
from copydesk.exchange.readers.story import Story
from copydesk.exchange.readers.whole import dated, made_up_id, one_line, one_of_many, usable
from copydesk.exchange.readers.xml_files import prose_of_html, xml_of

if TYPE_CHECKING:
    from copydesk.exchange.format import Sample

BODY = Choice(
    "body",
    "Where an item has several bodies",
    "markup",
    ("markup", "text"),
    help="Mark-up keeps the paragraphs; plain text is taken as it stands.",
)
READ_CHOICES = (BODY, ARTICLES)
_PLAIN = "text"
_MARKUP = ("xhtml", "html", "nitf")


def recognises(sample: Sample) -> bool:
    """True when the first object says that it is ninjs, or has the bodies of ninjs."""
    record = sample.record
    if record is None:
        return False
    standard = record.get("standard")
    if isinstance(standard, dict) and cast("Json", standard).get("name") == "ninjs":
        return True
    named = isinstance(record.get("uri", record.get("guid")), str)
    return named and (isinstance(record.get("bodies"), list) or any(key.startswith("body_") for key in record))


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a ninjs file; an item without a body is a Problem. Raises CannotRead and OSError."""
    wanted = chosen(choices, BODY)
    for line, item in json_records(path, chosen(choices, ARTICLES)):
        try:
            if isinstance(item, CannotRead):
                raise item
            yield from _article(item, path, line, wanted)
        except CannotRead as error:
            name = _first(item, "uri", "guid") if isinstance(item, dict) else ""
            yield Problem(str(path), line, Sentence("Item “{name}”: {reason}", name=name, reason=error.reason))


def _article(item: Json, path: Path, line: int, wanted: str) -> Iterator[Read]:
    title = _headline(item)
    bodies = dict(_bodies(item))
    kind = _PLAIN if wanted == _PLAIN and _PLAIN in bodies else next((one for one in _MARKUP if one in bodies), _PLAIN)
    if kind not in bodies:
        raise CannotRead("It holds no body with text in it; import the file that it points to.")
    body, meta = bodies[kind], _meta(item)
    if kind == _PLAIN:
        # It is in the file as it is, so nothing is changed in it: somebody may have counted offsets.
        text = usable(body)
        title = title or title_of(text)
        yield Incoming(Article(made_up_id(title, text), title, text, dated(text, meta)), str(path), line)
        return
    story = story_of(xml_of(body.encode("utf-8"))) if kind == "nitf" else Story("", prose_of_html(body))
    story = Story(title or story.title, story.paragraphs, {**story.meta, **meta})
    yield from one_of_many(path, story.text(), story.title, story.meta, original=body.encode("utf-8"), line=line)


def _bodies(item: Json) -> Iterator[tuple[str, str]]:
    """Each body by its kind: text, xhtml, html or nitf. The first of a kind comes last, so that it stands in a dict."""
    found: list[tuple[str, str]] = []
    for body in _objects(item.get("bodies")):
        said = f"{body.get('contenttype', body.get('contentType', ''))} {body.get('role', '')}".lower()
        value = str(body.get("value") or "")
        found.append((_kind(said) or ("html" if "<p" in value else _PLAIN), value))
    for key, value in item.items():
        if key.startswith("body_") and isinstance(value, str):
            found.append((_kind(key) or _PLAIN, value))
    return ((kind, body) for kind, body in reversed(found) if body.strip())


def _kind(said: str) -> str:
    return next((kind for kind in (*_MARKUP, _PLAIN) if kind in said), "")


def _headline(item: Json) -> str:
    headlines = _objects(item.get("headlines"))
    main = [one for one in headlines if one.get("role") in ("main", None, "")] or headlines
    named = (item.get(key) for key in ("headline", "headline_main", "headline_text", "title", "name"))
    values = (*(one.get("value") for one in main), *named)
    return next((one_line(value) for value in values if isinstance(value, str) and value.strip()), "")


def _meta(item: Json) -> dict[str, object]:
    uri = item.get("uri")
    meta = {
        "byline": _byline(item),
        "published": _first(item, "versioncreated", "versionCreated", "contentcreated", "firstcreated", "firstCreated"),
        "url": uri if isinstance(uri, str) and uri.startswith(("http://", "https://")) else "",
        "guid": _first(item, "uri", "guid"),
        "located": _first(item, "located"),
        "language": _first(item, "language"),
        "publication": _first(item, "copyrightholder", "copyrightHolder"),
    }
    rest = {key: plain(value) for key, value in item.items() if not key.startswith(("body_", "bodies"))}
    return {**{key: value for key, value in meta.items() if value}, "ninjs": rest}


def _byline(item: Json) -> str:
    if given := _first(item, "byline", "by"):
        return given
    names = (one.get("byline", one.get("name")) for one in _objects(item.get("bylines", item.get("authors"))))
    return ", ".join(one_line(name) for name in names if isinstance(name, str))


def _first(item: Json, *keys: str) -> str:
    return next((one_line(value) for key in keys if isinstance(value := item.get(key), str) and value.strip()), "")


def _objects(value: object) -> list[Json]:
    if not isinstance(value, list):
        return []
    return [cast("Json", one) for one in cast("list[object]", value) if isinstance(one, dict)]
