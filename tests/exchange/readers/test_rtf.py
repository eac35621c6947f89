"""Rich text, as different programs write it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming
from copydesk.exchange.readers import rtf

WORD = rb"""{\rtf1\ansi\ansicpg1252\uc1\deff0\deflang1033
{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fswiss\fcharset204{\*\panose 0204}Arial Cyr;}{\f2\fnil\fcharset128 Mincho;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s1 heading 1;}{\*\cs10 Default;}}
{\*\generator Word}{\info{\title Ties \'93ironclad\'94}{\author Jane Roe}{\operator Sub}
{\creatim\yr2023\mo1\dy31\hr16\min6}{\nofpages2}}
{\header\pard Page head\par}{\footer\pard {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
\pard\plain\s1\b\f0 Austin in Seoul\par
\pard\plain\f0\lang2057 He said \ldblquote no\rdblquote  and {\i left}\'85\line
then {\v hidden }{\deleted struck }\u233\'e9t\'e9.
{\footnote\pard\plain \chftn  Told {\b to} reporters.\par}\par
\trowd\cellx100\pard\intbl one\cell two\cell\row
\pard {\field{\*\fldinst{HYPERLINK "https://x.org"}}{\fldrslt{\ul a link}}} \f1 \'cf\'f0\'e8\'e2\'e5\'f2\f2
 \'83A\'83\'43 \u-10179?\u-8694?
{\pict\wmetafile8 010203}{\listtext 1.\tab}\emdash\~\-\_\{\}\\ \bullet{\*\unknown nothing}\par}
 after the end"""


def write(tmp_path: Path, data: bytes) -> Path:
    (tmp_path / "a.rtf").write_bytes(data)
    return tmp_path / "a.rtf"


def read(file: Path) -> Article:
    (found,) = rtf.read(file)
    assert isinstance(found, Incoming)
    return found.article


def text_of(tmp_path: Path, body: bytes) -> str:
    return read(write(tmp_path, b"{\\rtf1\\ansi " + body + b"}")).text


def test_what_word_writes_is_read_as_an_editor_sees_it(tmp_path: Path) -> None:
    article = read(write(tmp_path, WORD))
    assert article.text.split("\n\n") == [
        "Austin in Seoul",
        "He said “no” and left…\nthen été.",
        "one",
        "two",
        "a link Привет アイ 😊—\u00a0\u00ad\u2011{}\\ •",
        "Told to reporters.",
    ]


def test_title_author_date_and_the_language_of_most_letters_are_kept(tmp_path: Path) -> None:
    article = read(write(tmp_path, WORD))
    assert article.title == "Ties “ironclad”"
    assert article.meta == {"byline": "Jane Roe", "created": "2023-01-31T16:06", "language": "en-GB"}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"a\par\par b", "a\n\nb"),
        (b"a\\\nb", "a\n\nb"),
        (rb"\uc2\u8364 ??x{\uc0\u8364 y}\u8364\'80\'80z\uc1\u8364\emdash w\u8364\~v", "€x€y€z€w€v"),
        (rb"\mac caf\'8e", "café"),
        (rb"\ansicpg9999 caf\'e9", "café"),
        (rb"{\fonttbl{\f3\cpg1251 A;}{\f4\cpg9999 B;}}{\f3 \'cf}{\f4 \'e9}{\f9 x}", "Пéx"),
        (rb"a{\bin3 \par\x}b", "arb"),
        (rb"{\upr{\title x}{\*\ud{\title y}}}a", "xa"),
        (rb"{\*\shpinst{\sp{\sn name}{\sv 1}}{\shptxt boxed\par}}after", "boxed\n\nafter"),
        (rb"{\header{\fonttbl{\f0 x}}}a{\*\shppict{\pict 00}}", "a"),
        (rb"{\v0 seen}{\deleted0  too}\v gone\plain  back", "seen too back"),
        (rb"\u55357?x", "\ufffdx"),
    ],
)
def test_marks_are_read_as_the_standard_has_them(tmp_path: Path, body: bytes, text: str) -> None:
    assert text_of(tmp_path, body) == text


def test_without_facts_there_is_no_meta(tmp_path: Path) -> None:
    article = read(write(tmp_path, rb"{\rtf1{\info{\creatim\yr2023}}Only words.}"))
    assert (article.title, article.meta) == ("Only words.", {})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"just words", "not rich text, whatever its name says"),
        (b"%PDF-1.7", "a PDF, whatever its name says; give it the ending .pdf"),
        (b"{\\html x}", "not rich text"),
        (b"", "not rich text"),
        (b"{\\rtf1 cut {\\b off}", "ends in the middle"),
        (b"{\\rtf1}", "It is empty"),
        (b"{\\rtf1" + b"{" * 2000, "nested deeper"),
        (rb"{\rtf1\ansicpg1252 a\'81b}", "does not know"),
        (rb"{\rtf1{\fonttbl{\f0\fcharset128 M;}}\f0\'83\'ff}", "its encoding, cp932, does not know"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read(write(tmp_path, data))


def test_a_file_of_nothing_but_commands_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtf, "_MOST_TOKENS", 100)
    with pytest.raises(CannotRead, match="far longer than any article"):
        read(write(tmp_path, b"{\\rtf1" + b"\\a" * 100 + b"}"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=damaged(WORD))
def test_damaged_rich_text_is_read_or_refused_but_never_raises(tmp_path: Path, data: bytes) -> None:
    with suppress(CannotRead):
        read(write(tmp_path, data))
