"""Bytes to text: certain, or refused with a remedy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.decoding import Decoded, declared_in, decode
from copydesk.exchange.incoming import CannotRead

ENGLISH = "“Our commitment remains ironclad,” he said — Washington’s “extended deterrence”.\n"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff")))
def test_utf8_is_read_as_it_is(text: str) -> None:
    # The letter keeps the text from beginning like a PDF.
    assert decode(f"a{text}".encode()) == Decoded(f"a{text}", "utf-8")


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8-sig", ""),
        ("utf-16-le", "\ufeff"),
        ("utf-16-be", "\ufeff"),
        ("utf-32-le", "\ufeff"),
        ("utf-32-be", "\ufeff"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(encoding: str, mark: str) -> None:
    decoded = decode((mark + "Größe 😊").encode(encoding))
    assert decoded.text == "Größe 😊"
    assert decoded.encoding in encoding


def test_a_file_that_breaks_its_own_mark_is_refused_with_the_place() -> None:
    with pytest.raises(CannotRead, match="UTF-16, but is damaged at byte 5"):
        decode(b"\xff\xfea\x00\x00\xd8b\x00")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"{\\rtf1 Hello}", "a rich-text"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"a\x00b\x00", "a binary file, or UTF-16"),
    ],
)
def test_a_binary_file_is_named_and_refused_with_a_remedy(data: bytes, what: str) -> None:
    with pytest.raises(CannotRead, match=f"It is {what}.*;"):
        decode(data)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        ("He left for café life in the city of the prime minister.", "cp1252"),
        (ENGLISH + "Café.", "mac_roman"),
        ("«Мы готовы», — сказал президент России в Москве во вторник.\n", "cp1251"),
        ('"Мы готовы", - сказал президент России в Москве во вторник.\n', "koi8_r"),
        ("«Είμαστε έτοιμοι», δήλωσε ο πρωθυπουργός στην Αθήνα την Τρίτη.\n", "cp1253"),
        ("오스틴 미국 국방장관은 화요일 한국에 대한 안보 공약을 강조했다.\n", "euc-kr"),
        ("オースティン国防長官は火曜日、韓国に対する安全保障上の約束を強調した。\n", "shift_jis"),
        ("奧斯汀週二強調了美國對韓國的安全承諾。\n", "big5"),
    ],
)
def test_an_older_encoding_is_recognised_and_named(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("« Nous sommes prêts », a déclaré le président. Où étiez-vous ?", "cp1252"),
        ("„Musíme jednat,“ řekl ministr obrany ve středu. Příští týden přijede.", "cp1250"),
    ],
)
def test_where_two_readings_are_as_good_the_file_is_refused_with_both(text: str, encoding: str) -> None:
    with pytest.raises(CannotRead, match=r"one word could be “.*cp125.*” \(cp125\d\)\. Save it again as UTF-8"):
        decode(text.encode(encoding))


def test_bytes_that_make_no_text_in_any_encoding_are_refused() -> None:
    with pytest.raises(CannotRead, match="its encoding cannot be told"):
        decode(bytes(range(128, 256)) * 8)


def test_an_encoding_that_the_file_declares_needs_no_guess() -> None:
    text = "« Où étiez-vous ? »"
    assert decode(text.encode("cp1252"), "iso-8859-1") == Decoded(text, "cp1252")
    assert decode(text.encode("iso-8859-15"), "iso-8859-15") == Decoded(text, "iso8859-15")


@pytest.mark.parametrize("declared", ["utf-8", "klingon"])
def test_a_false_declaration_is_not_believed(declared: str) -> None:
    assert decode(ENGLISH.encode("cp1252"), declared).encoding == "cp1252"


@pytest.mark.parametrize(
    ("html", "declared"),
    [
        (b'<html><meta charset="ISO-8859-1">', "iso-8859-1"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"),
        (b'<?xml version="1.0" encoding="euc-kr"?>', "euc-kr"),
        (b"<html><p>charset=x", None),
    ],
)
def test_the_encoding_that_a_page_declares(html: bytes, declared: str | None) -> None:
    assert declared_in(html) == declared
