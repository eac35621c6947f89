"""Mails as programs save them (.eml): the subject is the title, the sender the byline; attachments are named only."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path
from typing import cast

from copydesk.core.refusals import Sentence
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices
from copydesk.exchange.decoding import declared_in, decode, refuse_binary
from copydesk.exchange.incoming import CannotRead, Problem, Read
from copydesk.exchange.readers.prose import paragraphs_of, parse_html
from copydesk.exchange.readers.whole import one_article, one_line, read_bytes
from copydesk.exchange.readers.wrapped import unwrap

_DAMAGED = (MessageError, binascii.Error, LookupError, ValueError, TypeError, AttributeError, RecursionError)
_FIRST_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]*[ \t]*:)")
_KNOWN_HEADERS = ("from", "subject", "date", "to", "received", "message-id", "mime-version", "content-type")
# No article has more; every line is held against every boundary around it.
_MOST_LINES = 1_000_000
_MOST_BOUNDARIES = 100
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The article of an .eml file, and a problem that names its attachments. Raises CannotRead and OSError."""
    original = read_bytes(path)
    data = original.lstrip(b"\xef\xbb\xbf\r\n")
    if not _FIRST_HEADER.match(data):
        refuse_binary(data)
        raise _no_mail()
    if data.count(b"\n") > _MOST_LINES or data.lower().count(b"boundary") > _MOST_BOUNDARIES:
        raise CannotRead("It has too many lines or parts for an article; save the mails one by one.")
    try:
        message = message_from_bytes(data)
        if not any(name in message for name in _KNOWN_HEADERS):
            raise _no_mail()
        parts = list(message.walk())
        if any(part.get_content_type() in _ENCRYPTED for part in parts):
            raise CannotRead("The mail is encrypted; open it in your mail program and copy its text.")
        text = _body(message, rich=True) or _body(message, rich=False)
        title, meta, left_out = _header(message, "Subject"), _meta(message), _attachments(message)
    # The parser has no error of its own for what headers and encodings can hold.
    except _DAMAGED as error:
        raise CannotRead(
            "The mail is damaged; open it in your mail program and save it again, or copy its text into a .txt file."
        ) from error
    yield from one_article(path, text, title, meta, original=original)
    if left_out:
        reason = Sentence(
            "The mail came in without what is attached to it: {names}. Save that as files and import them, too.",
            names=", ".join(left_out),
        )
        yield Problem(str(path), None, reason)


def _no_mail() -> CannotRead:
    return CannotRead("It is not a mail, whatever its name says; import it as .txt if it is plain text.")


def _body(message: Message, *, rich: bool) -> str:
    """The words of the mail; where it says the same in two ways, of the HTML if ``rich``: there no line was cut."""
    texts = [
        _html(part) if part.get_content_type() == "text/html" else _plain(part)
        for part in _leaves(message, rich=rich)
        if _is_body(part)
    ]
    return "\n\n".join(words for words in texts if words)


def _attachments(message: Message) -> list[str]:
    """The names of what is no body. A picture within the text is no loss, nor is a signature."""
    return [
        _name_of(part) or part.get_content_type()
        for part in _leaves(message, rich=True)
        if not _is_body(part)
        and part.get_content_type() not in _SIGNATURES
        and not (
            part.get_content_maintype() == "image"
            and ("Content-ID" in part or part.get_content_disposition() == "inline")
        )
    ]


def _is_body(part: Message) -> bool:
    return (
        part.get_content_type() in ("text/plain", "text/html")
        and part.get_content_disposition() != "attachment"
        and not part.get_filename()
    )


def _leaves(message: Message, *, rich: bool) -> Iterator[Message]:
    """What a mail is made of, in order. A mail inside a mail counts as one: it is another article."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        below = part.get_payload()
        if part.get_content_maintype() != "multipart" or not isinstance(below, list):
            yield part
            continue
        children = cast("list[Message]", below)
        if part.get_content_type() == "multipart/alternative" and children:
            waiting.append(_chosen(children, rich=rich))
        else:
            waiting += reversed(children)


def _chosen(alternatives: list[Message], *, rich: bool) -> Message:
    """The last alternative is the best, by the standard; but a calendar entry is none for us."""
    htmls = [one for one in alternatives if any(part.get_content_type() == "text/html" for part in one.walk())]
    plains = [one for one in alternatives if one.get_content_type() == "text/plain"]
    return (htmls or plains or alternatives)[-1] if rich else (plains or alternatives)[0]


def _name_of(part: Message) -> str:
    name = part.get_filename() or ""
    if not name and part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        return _header(cast("Message", inner[0]), "Subject") if isinstance(inner, list) and inner else ""
    return one_line(_decoded(name))


def _plain(part: Message) -> str:
    flowed = str(part.get_param("format")).lower() == "flowed"
    return unwrap(_text(part, None), flowed=flowed, delsp=str(part.get_param("delsp")).lower() == "yes").strip()


def _html(part: Message) -> str:
    data = part.get_payload(decode=True)
    root = parse_html(_text(part, declared_in(cast("bytes", data))))
    return "" if root is None else "\n\n".join(paragraphs_of(root))


def _text(part: Message, declared: str | None) -> str:
    data = cast("bytes", part.get_payload(decode=True))
    return decode(data, part.get_content_charset() or declared).text


def _header(message: Message, name: str) -> str:
    return one_line(_decoded(_raw(message, name)))


def _raw(message: Message, name: str) -> str:
    # Asked for in the usual way, bytes that are no ASCII would come as signs of replacement.
    value = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return value if value.isascii() else _told(value.encode("utf-8", "surrogateescape"), None)


def _decoded(value: str) -> str:
    """The words of a header, with what the standard encodes decoded."""
    return "".join(one if isinstance(one, str) else _told(one, charset) for one, charset in decode_header(value))


def _told(raw: bytes, charset: str | None) -> str:
    try:
        return decode(raw, charset).text
    except CannotRead:
        # A few letters are too few to tell an encoding by, and a title is no text to be annotated.
        return raw.decode("utf-8", "replace")


def _meta(message: Message) -> dict[str, object]:
    name, address = parseaddr(_raw(message, "From"))
    try:
        published = parsedate_to_datetime(_header(message, "Date")).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        published = ""
    meta = {
        "byline": one_line(_decoded(name)) or address,
        "published": published,
        "language": _header(message, "Content-Language"),
    }
    return {key: value for key, value in meta.items() if value}
