"""NewsML-G2 of the IPTC: news items, alone or several in one message, with their text inside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.markup import Element
from copydesk.exchange.readers.nitf import story_of
from copydesk.exchange.readers.story import Story
from copydesk.exchange.readers.whole import one_of_many
from copydesk.exchange.readers.xml_files import (
    children,
    first,
    local_name,
    prose_of_html,
    prose_of_tree,
    read_xml,
    root_of,
    source_of,
    words_of,
)

if TYPE_CHECKING:
    from copydesk.exchange.format import Sample

_ITEMS = ("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem")
_READ = ("text/plain", "text/html", "application/xhtml+xml")


def recognises(sample: Sample) -> bool:
    """True for a file whose root element is ``newsItem``, ``newsMessage`` or another item of NewsML-G2."""
    return root_of(sample.head)[0].rpartition(":")[2].lower() in (*_ITEMS, "newsmessage")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of a NewsML-G2 file; each item without text in it is a Problem. Raises CannotRead and OSError."""
    _, root = read_xml(path)
    items = [root] if local_name(root) != "newsmessage" else list(_items(root))
    if not items:
        raise CannotRead("The message holds no items; have it sent again.")
    for item in items:
        try:
            yield from _article(item, path)
        except CannotRead as error:
            reason = Sentence("Item “{guid}”: {reason}", guid=item.get("guid", ""), reason=error.reason)
            yield Problem(str(path), item.sourceline, reason)


def _items(message: Element) -> Iterator[Element]:
    for group in children(message, "itemset"):
        yield from children(group, *_ITEMS)


def _article(item: Element, path: Path) -> Iterator[Read]:
    if local_name(item) != "newsitem":
        raise CannotRead(
            "It is a {kind}, which has no text of its own; import the news items.", kind=item.tag.rpartition("}")[2]
        )
    story = _story(item)
    if not story.paragraphs:
        raise CannotRead("It holds no text, only what is known about it; import the file that it points to.")
    original = source_of(item)
    yield from one_of_many(path, story.text(), story.title, story.meta, original=original, line=item.sourceline)


def _story(item: Element) -> Story:
    about, content = first(item, "contentmeta"), first(item, "contentset")
    story = _content(content) if content is not None else Story()
    title = _headline(about) or story.title
    meta = {
        "byline": words_of(first(about, "by")) or story.meta.get("byline") or _creators(about),
        "published": words_of(first(item, "itemmeta", "versioncreated")) or words_of(first(about, "contentcreated")),
        "dateline": words_of(first(about, "dateline")) or story.meta.get("dateline"),
        "located": words_of(first(about, "located", "name")),
        "publication": words_of(first(item, "itemmeta", "provider", "name")) or story.meta.get("publication"),
        "guid": item.get("guid", ""),
        "version": item.get("version", ""),
        "language": item.get("{http://www.w3.org/XML/1998/namespace}lang", ""),
    }
    return Story(title, story.paragraphs, {**story.meta, **{key: value for key, value in meta.items() if value}})


def _content(content: Element) -> Story:
    """The first content that has text: NITF and XHTML keep paragraphs, so they go before plain text."""
    for inline in children(content, "inlinexml"):
        for marked_up in inline:
            story = story_of(marked_up) if local_name(marked_up) == "nitf" else Story("", prose_of_tree(marked_up))
            if story.paragraphs:
                return story
    for inline in children(content, "inlinedata"):
        words = "".join(inline.itertext())
        kind = inline.get("contenttype", "text/plain").partition(";")[0].strip().lower()
        if kind in _READ and not inline.get("encoding"):
            return Story("", [words.strip()] if kind == "text/plain" else prose_of_html(words))
    return Story()


def _headline(about: Element | None) -> str:
    """The headline that is no other's subtitle: the first one, as the guideline has it."""
    return words_of(first(about, "headline"))


def _creators(about: Element | None) -> str:
    if about is None:
        return ""
    return ", ".join(filter(None, (words_of(first(creator, "name")) for creator in children(about, "creator"))))
