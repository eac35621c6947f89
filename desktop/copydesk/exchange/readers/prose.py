"""HTML as paragraphs, all of it: for mails and chapters of books, where nothing stands around the text."""

from __future__ import annotations

import re
from html.entities import html5

from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.markup import Element, parse_xml, require_few_marks

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot "
    "th thead tr ul".split()
)
_UNREAD = frozenset(
    "head title script style template noscript svg math object iframe audio video select option textarea button "
    "rt rp".split()
)
_HEADINGS = ("h1", "h2", "h3")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND_BREAK = re.compile(r" *\n *")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")
_XMLS_OWN = ("amp", "lt", "gt", "quot", "apos")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")  # names the encoding that it was in
_XHTML = "{http://www.w3.org/1999/xhtml}"
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


def parse_html(source: str) -> Element | None:
    """The root of a page or of a piece of one; None when there is no mark-up and no word in it.

    Raises CannotRead when there is more of it than any article has.
    """
    from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue]

    data = source.encode("utf-8", "replace")
    require_few_marks(data)
    # The text is decoded; what the page says of its encoding would be believed once more.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    # lxml gives None, whatever its types say, for a page of comments.
    root: Element | None = etree.fromstring(data, parser)
    # It mends all that can be mended, but what is nested too deep it leaves out without a word.
    if any(fault.level == etree.ErrorLevels.FATAL for fault in parser.error_log):
        raise CannotRead("It is nested too deep, or has too long a line; save it as plain text and import that.")
    return root


def parse_xhtml(source: str) -> Element | None:
    """The root of a page that should be XML. Read as HTML, ``<script/>`` would begin a script without an end.

    What is no XML after all is read as HTML.
    """
    plain = _NAMED.sub(lambda found: found[0] if found[1] in _XMLS_OWN else html5.get(f"{found[1]};", found[0]), source)
    try:
        root = parse_xml(_DECLARATION.sub("", plain).encode("utf-8", "replace"))
    except CannotRead:
        return parse_html(source)
    for element in root.iter():
        if _is_element(element):
            element.tag = element.tag.removeprefix(_XHTML)
    return root


def paragraphs_of(root: Element) -> list[str]:
    """The paragraphs in order. Marks that point to a footnote go, and so does what a reader would not see."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    prose = _Prose()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        # What stands in the page for an unknown entity is better than nothing.
        if not _is_element(element):
            prose.say(element.text if event == "start" else element.tail)
        elif event == "start":
            if _is_unread(element):
                walk.skip_subtree()
            else:
                prose.begin(element)
        else:
            prose.end(element, read=not _is_unread(element))
    return prose.paragraphs()


def heading_of(root: Element) -> str:
    """The first heading of a page, on one line; empty where there is none."""
    for element in root.iter(*_HEADINGS):
        words = " ".join("".join(element.itertext()).split())
        if words:
            return words
    return ""


def _is_element(element: Element) -> bool:
    # An entity that nobody defined has a function in the place of a name.
    return type(element.tag) is str


def _is_unread(element: Element) -> bool:
    return (
        element.tag in _UNREAD
        or "hidden" in element.attrib
        or bool(_HIDDEN.search(element.get("style", "")))
        or _is_note_mark(element)
    )


def _is_note_mark(element: Element) -> bool:
    if element.tag != "a":
        return False
    kinds = f"{element.get(_EPUB_TYPE, '')} {element.get('epub:type', '')} {element.get('role', '')}"
    return "noteref" in kinds or element.get("href", "").startswith(("#footnote", "#endnote"))


class _Prose:
    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._line: list[str] = []
        self._preformatted = 0

    def begin(self, element: Element) -> None:
        if element.tag in _BLOCKS:
            self._end_paragraph()
        self._preformatted += element.tag == "pre"
        if element.tag == "br":
            self._line.append("\n")
        self.say(element.text)

    def end(self, element: Element, *, read: bool) -> None:
        if element.tag in _BLOCKS:
            self._end_paragraph()
        if read:
            self._preformatted -= element.tag == "pre"
        self.say(element.tail)

    def say(self, words: str | None) -> None:
        if words:
            self._line.append(words if self._preformatted else _BLANKS.sub(" ", words))

    def paragraphs(self) -> list[str]:
        self._end_paragraph()
        return self._paragraphs

    def _end_paragraph(self) -> None:
        words = "".join(self._line)
        self._line.clear()
        if not self._preformatted:
            words = re.sub(" {2,}", " ", _AROUND_BREAK.sub("\n", words))
        if words.strip():
            self._paragraphs.append(words.strip("\n") if self._preformatted else words.strip(" \n"))
