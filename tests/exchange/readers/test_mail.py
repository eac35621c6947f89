"""Mails: what was written, without what is attached."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import mail

WORDS = "“We mean it,” Austin said – in Seoul."


def message(text: str | None = WORDS, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Ties “ironclad”, says Austin"
    made["From"] = '"Müller, Anna" <anna@example.org>'
    made["Date"] = "Tue, 31 Jan 2023 16:06:05 +0900"
    if text is not None:
        made.set_content(text)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def read_all(tmp_path: Path, data: bytes | EmailMessage) -> list[Read]:
    file = tmp_path / "a.eml"
    file.write_bytes(bytes(data))
    return list(mail.read(file))


def read(tmp_path: Path, data: bytes | EmailMessage) -> Article:
    (found,) = read_all(tmp_path, data)
    assert isinstance(found, Incoming)
    return found.article


def test_subject_sender_and_date_are_title_byline_and_publication(tmp_path: Path) -> None:
    article = read(tmp_path, message())
    assert (article.title, article.text) == ("Ties “ironclad”, says Austin", WORDS)
    assert article.meta == {"byline": "Müller, Anna", "published": "2023-01-31T16:06:05+09:00"}


def test_of_text_and_html_the_html_is_read_for_there_nobody_cut_the_lines(tmp_path: Path) -> None:
    html = "<html><head><title>no</title></head><body><p>One &amp;\n only.<br>Two</p><div>Three</div></body></html>"
    assert read(tmp_path, message("plain", html)).text == "One & only.\nTwo\n\nThree"


def test_html_without_words_gives_way_to_the_text(tmp_path: Path) -> None:
    assert read(tmp_path, message("plain words", "<img src='x'>")).text == "plain words"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_whatever_the_mail_went_through_the_words_are_the_same(tmp_path: Path, encoding: str, charset: str) -> None:
    made = message(None)
    made.set_content(WORDS, charset=charset, cte=encoding)
    assert read(tmp_path, made).text == WORDS


def test_japanese_in_seven_bits_is_no_ascii(tmp_path: Path) -> None:
    body = "首相は「断る」と述べた。".encode("iso-2022-jp")
    article = read(tmp_path, b"Subject: x\nContent-Type: text/plain; charset=ISO-2022-JP\n\n" + body)
    assert article.text == "首相は「断る」と述べた。"


def test_headers_in_plain_bytes_or_a_broken_encoding_are_still_read(tmp_path: Path) -> None:
    data = "From: Jürgen <j@example.org>\nSubject: =?utf-8?q?Caf=E9?= =?x-none?q?_two?=\nDate: soon\n\nText".encode()
    article = read(tmp_path, data)
    assert (article.title, article.meta) == ("Caf\ufffd two", {"byline": "Jürgen"})


def test_a_sender_without_a_name_is_an_address_and_a_language_is_kept(tmp_path: Path) -> None:
    article = read(tmp_path, b"From: desk@example.org\nContent-Language: en-GB\n\nText here")
    assert article.meta == {"byline": "desk@example.org", "language": "en-GB"}
    assert article.title == "Text here"


def test_attachments_are_left_out_by_name(tmp_path: Path) -> None:
    made = message(html="<p>Words.</p>")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Übersicht.pdf")
    made.add_attachment("notes", filename="notes.txt")
    made.add_attachment(message())
    made.add_attachment(b"x", maintype="image", subtype="png", disposition="inline")
    made.add_attachment(b"x", maintype="application", subtype="pgp-signature")
    found, problem = read_all(tmp_path, made)
    assert isinstance(found, Incoming)
    assert found.article.text == "Words."
    assert isinstance(problem, Problem)
    assert "attached to it: Übersicht.pdf, notes.txt, Ties “ironclad”, says Austin." in problem.reason


def test_an_attachment_without_a_name_is_named_by_its_kind(tmp_path: Path) -> None:
    made = message()
    made.add_attachment(b"x", maintype="application", subtype="zip")
    _, problem = read_all(tmp_path, made)
    assert isinstance(problem, Problem)
    assert "application/zip" in problem.reason


def test_parts_in_a_row_are_all_read(tmp_path: Path) -> None:
    made = message("One.")
    made.make_mixed()
    made.attach(message("Two."))
    assert read(tmp_path, made).text == "One.\n\nTwo."


def test_of_a_choice_without_html_the_text_is_taken_and_without_both_nothing(tmp_path: Path) -> None:
    head = b"Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n"
    calendar = b"--b\nContent-Type: text/calendar\n\nBEGIN\n"
    assert read(tmp_path, head + calendar + b"--b\nContent-Type: text/plain\n\nwords\n--b--").text == "words"
    with pytest.raises(CannotRead, match="It is empty"):
        read(tmp_path, head + calendar + b"--b--")
    with pytest.raises(CannotRead, match="It is empty"):
        read(tmp_path, head + b"--b--")


def test_html_alone_in_the_encoding_that_it_names_itself(tmp_path: Path) -> None:
    body = '<meta charset="koi8-r"><p>Привет, мир</p>'.encode("koi8-r")
    assert read(tmp_path, b"Subject: x\nContent-Type: text/html\n\n" + body).text == "Привет, мир"


def test_html_of_comments_only_is_empty(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="It is empty"):
        read(tmp_path, b"Subject: x\nContent-Type: text/html\n\n<!-- -->")


def test_what_a_reader_would_not_see_is_not_read(tmp_path: Path) -> None:
    html = (
        '<div style="display:none">preview</div><style>p{}</style><p hidden>no</p><pre>a  b\n c</pre>'
        "<p>Words <span style='mso-hide:all'>x</span>here.</p><script>1</script>"
    )
    assert read(tmp_path, message("x", html)).text == "a  b\n c\n\nWords here."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"just words", "not a mail, whatever its name says"),
        (b"Chapter: one\n\nIt was late.", "not a mail"),
        (b"\x00\x01", "a binary file"),
        (b"Subject: x\nContent-Type: multipart/encrypted\n\nx", "The mail is encrypted"),
        (b"Subject: x\n\n", "It is empty"),
        (b"Subject: x\nContent-Type: text/html\n\n" + b"<p>a<div>" * 300, "nested too deep"),
        (b"Subject: x\n" + b"boundary\n" * 200, "too many lines or parts"),
        (b"Subject: x\nContent-Type: text/plain; charset=cp1252\n\na\x00b", "a binary file"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read(tmp_path, data)


def test_what_the_parser_trips_over_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(data: bytes) -> None:
        raise RecursionError

    monkeypatch.setattr(mail, "message_from_bytes", trip)
    with pytest.raises(CannotRead, match="The mail is damaged"):
        read(tmp_path, message())


def _many_sided() -> bytes:
    made = message(html="<p>Words.</p>")
    made.add_attachment(message())
    made.add_attachment(b"x", maintype="image", subtype="png", filename="ü.png")
    return bytes(made)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=damaged(_many_sided()))
def test_a_damaged_mail_is_read_or_refused_but_never_raises(tmp_path: Path, data: bytes) -> None:
    with suppress(CannotRead):
        read_all(tmp_path, data)
