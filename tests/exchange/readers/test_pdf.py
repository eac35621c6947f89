"""PDFs: what was printed in lines and columns is read in paragraphs."""

from __future__ import annotations

import io
import socket
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from pdf_files import Printed, column, pdf, stream
from pypdf import PdfReader, PdfWriter

from copydesk.core.article import Article
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import pdf as reader
from copydesk.exchange.readers.pdf.hyphens import Joiner
from copydesk.exchange.readers.pdf.lines import lines_of
from copydesk.exchange.readers.pdf.values import Run

LEFT = [
    "  US Defence Secretary Lloyd Austin on",
    "Tuesday spoke of “ironclad” ties with So-",
    "uth Korea, as some doubt the commit-",
    "ment. He left in the evening.",
    "  “We mean it,” he said in Seoul, “and all",
    "that we have is there for you, from mis-",
]
RIGHT = [
    "siles to planes.” It was his third visit to",
    "the country, and it will not be the last.",
]
TEXT = """US Defence Secretary Lloyd Austin on Tuesday spoke of “ironclad” ties with South Korea, as some doubt the
commitment. He left in the evening.

“We mean it,” he said in Seoul, “and all that we have is there for you, from missiles to planes.” It was his third visit
to the country, and it will not be the last."""
PARAGRAPHS = [paragraph.replace("\n", " ") for paragraph in TEXT.split("\n\n")]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a PDF must never ask another machine for anything."""

    def refuse(*args: object) -> None:
        raise AssertionError("something was about to be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def read_all(tmp_path: Path, data: bytes) -> list[Read]:
    (tmp_path / "a.pdf").write_bytes(data)
    return list(reader.read(tmp_path / "a.pdf"))


def read(tmp_path: Path, data: bytes) -> Article:
    (found,) = read_all(tmp_path, data)
    assert isinstance(found, Incoming)
    assert found.original == data
    return found.article


def paragraphs(tmp_path: Path, *pages: list[Printed]) -> list[str]:
    return read(tmp_path, pdf(*pages)).text.split("\n\n")


def drawn(tmp_path: Path, operators: bytes, resources: str = "", objects: tuple[bytes, ...] = ()) -> str:
    """The text of one page with these commands, and words enough on it."""
    enough = [b"There are words enough on this", b"page, and there are more than", b"that on all others of its kind."]
    lines = b" 0 -12 Td ".join(b"(" + line + b") Tj" for line in enough)
    contents = zlib.compress(b"BT /F1 10 Tf 50 700 Td " + lines + b" ET\n" + operators)
    found = read_all(tmp_path, pdf([], contents=contents, resources=resources, objects=objects))[0]
    assert isinstance(found, Incoming)
    text = found.article.text
    first, _, rest = text.partition("kind.")
    assert first.startswith("There are words")
    return rest.strip()


def test_two_columns_are_read_after_one_another_and_a_paragraph_goes_on_in_the_next(tmp_path: Path) -> None:
    assert paragraphs(tmp_path, column(50, 100, LEFT) + column(320, 100, RIGHT)) == PARAGRAPHS


def test_columns_drawn_line_by_line_are_read_after_one_another_too(tmp_path: Path) -> None:
    rows = sorted(column(50, 100, LEFT) + column(320, 100, RIGHT), key=lambda one: (one.y, one.x))
    assert paragraphs(tmp_path, rows) == PARAGRAPHS


def test_a_paragraph_goes_on_on_the_next_page_past_running_heads(tmp_path: Path) -> None:
    def edge(number: int) -> list[Printed]:
        return [
            Printed(50, 30, "THE EXAMPLE GAZETTE"),
            Printed(500, 30, f"{number} February"),
            Printed(300, 780, str(number)),
        ]

    assert paragraphs(tmp_path, edge(1) + column(50, 100, LEFT), edge(2) + column(50, 100, RIGHT)) == PARAGRAPHS


def test_heads_of_left_and_right_pages_go_and_what_comes_once_stays(tmp_path: Path) -> None:
    pages = [
        [
            Printed(50, 30, "LEFT HEAD" if number % 2 else "RIGHT HEAD"),
            *column(50, 100, [f"Page {word} has its own words."]),
        ]
        for number, word in enumerate(("one", "two", "three", "four"))
    ]
    assert paragraphs(tmp_path, *pages) == [
        f"Page {word} has its own words." for word in ("one", "two", "three", "four")
    ]


@pytest.mark.parametrize("number", ["7", "Page 7", "Seite 7 von 9", "- 7 -", "7/9"])
def test_a_lone_page_number_goes(tmp_path: Path, number: str) -> None:
    assert paragraphs(tmp_path, [*column(50, 100, LEFT + RIGHT), Printed(300, 780, number)]) == PARAGRAPHS


def test_headings_gaps_and_bullets_part_paragraphs(tmp_path: Path) -> None:
    lines = [
        Printed(50, 100, "Austin calls ties ironclad", 20),
        *column(50, 140, ["The secretary spoke of ties that nothing", "can break in Seoul."]),
        Printed(50, 164, "What comes next", bold=True),
        *column(50, 176, ["He will go to Manila from there on Friday", "and meet the president."]),
        *column(50, 210, ["• One thing he", "will not do", "• Another one"]),
    ]
    assert paragraphs(tmp_path, lines) == [
        "Austin calls ties ironclad",
        "The secretary spoke of ties that nothing can break in Seoul.",
        "What comes next",
        "He will go to Manila from there on Friday and meet the president.",
        "• One thing he will not do",
        "• Another one",
    ]


def test_lines_around_a_picture_and_rows_of_a_table(tmp_path: Path) -> None:
    around = [
        "The secretary spoke of",
        "ties with the country, which",
        "goes its own way now and then in the",
        "talks.",
    ]
    rows = ["Year", "Troops", "Planes, and the talks in Seoul and Manila"]
    assert paragraphs(tmp_path, column(50, 100, around) + column(50, 300, rows)) == [
        "The secretary spoke of ties with the country, which goes its own way now and then in the talks.",
        "Year",
        "Troops",
        "Planes, and the talks in Seoul and Manila",
    ]


def test_a_paragraph_does_not_go_on_under_a_heading_an_indent_or_a_full_stop(tmp_path: Path) -> None:
    full = ["The secretary spoke of ties and of what is", "to come, and ended with these very words."]
    assert paragraphs(tmp_path, column(50, 100, full), column(50, 100, ["Another one begins here."])) == [
        " ".join(full), "Another one begins here.",
    ]  # fmt: skip
    open_end = ["The secretary spoke of ties and of what is", "to come and of whatever else there may be"]
    for after in (
        [Printed(50, 100, "larger words", 16)],
        [Printed(50, 100, "bolder words", bold=True)],
        column(50, 100, ["   indented", "and on"]),
    ):
        assert len(paragraphs(tmp_path, column(50, 100, open_end), after)) == 2
    # Far below in the same column.
    assert len(paragraphs(tmp_path, column(50, 100, open_end) + column(50, 400, ["far below it."]))) == 2


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The peninsula is near, so near that the penin-", "sula is seen."], "the peninsula is seen"),
        (["The would-be king is near, so near that the would-", "be king came."], "the would-be king came"),
        (["The minister is known to most to be a well-", "known man."], "a well-known man"),
        (["They speak of missile and of defence and missile-", "defence."], "missile-defence."),
        (["The talks were held by a man named Lee Jong-", "Sup today."], "Lee Jong-Sup today"),
        (["They sent aircraft of the kind that is named F-", "22 there."], "named F-22 there"),
        (["Sie sprach in Berlin mit den vielen Kunden-", "und Lieferanten."], "Kunden- und Lieferanten"),
        (["They said that it was over – and more words –", "and left."], "words – and left"),
        (["It is a soft one that the program has set: com\xad", "mitment is all."], "commitment is all"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_belongs_to_the_word(
    tmp_path: Path, lines: list[str], text: str
) -> None:
    assert text in paragraphs(tmp_path, column(50, 100, lines))[0]


def test_where_a_browser_parted_words_the_common_hyphen_is_the_words_own() -> None:
    lines = ["the com\u2010", "mitment of the fifth-", "generation"]
    assert Joiner(lines).joined(lines) == "the commitment of the fifth-generation"


def test_japanese_is_joined_without_blanks() -> None:
    lines = ["首相は「断る」と", "述べた。"]
    assert Joiner(lines).joined(lines) == "首相は「断る」と述べた。"


def test_a_line_without_end_is_joined_in_a_moment() -> None:
    lines = ["a" * 400_000, "b-", "c"]  # from each letter on, the search for a word's end would take an hour
    assert Joiner(lines).joined(lines) == f"{'a' * 400_000} bc"


def test_a_large_first_letter_is_part_of_its_word(tmp_path: Path) -> None:
    words = ["ustin spoke of ties that nothing can", "break in Seoul. Lloyd Austin left then."]
    more = ["and went on for another line of words"]
    assert paragraphs(tmp_path, [Printed(50, 124, "A", 30), *column(73, 100, words + more)])[0].startswith(
        "Austin spoke"
    )
    words = ["man spoke of ties that nothing can", "break in Seoul. The man left then now."]
    assert paragraphs(tmp_path, [Printed(50, 124, "A", 30), *column(73, 100, words + more)])[0].startswith(
        "A man spoke"
    )
    # What begins no line stays what it is, and so does a figure.
    assert paragraphs(tmp_path, [Printed(50, 600, "A", 30), *column(73, 100, words)])[0] == "A"
    assert "10" in paragraphs(tmp_path, [Printed(50, 124, "10", 30), *column(90, 100, words + more + more)])
    assert (
        paragraphs(tmp_path, [Printed(50, 124, "A", 30), *column(73, 100, ["– 7 – 8 – 9 – 7", "– 7 – 8"])])[0][0] == "A"
    )


def test_ligatures_are_letters_and_words_are_parted_by_gaps(tmp_path: Path) -> None:
    command = rb"BT /F1 10 Tf 50 600 Td [(O\002ce ) (re) 10 (\001nes) -300 (what) -2000 <6e6f74>] TJ ET"
    assert drawn(tmp_path, command) == "Offlce refines what not"


def test_all_commands_that_place_letters_are_carried_out(tmp_path: Path) -> None:
    command = b"""q 1 0 0 1 50 0 cm BT 14 TL /F1 10 Tf 100 Tz 1 Tc 2 Tw 0 500 Td (one) Tj T* (two) Tj
0 -12 TD (three) Tj T* (four) Tj (five) ' 3 1 (six) " 2 Ts (raised) Tj 1 0 0 1 0 300 Tm (moved) Tj ET Q Q
1 0 0 cm 1 0 0 1 /x 0 cm BT /F9 10 Tf 50 200 Td (no such font) Tj /F1 0 Tf (too small) Tj Tf Tj TJ
3 Tj /F1 10 Tf 1 0 0 Tm 50 150 Td (last) Tj ET 1 2 3 unknown EMC"""
    assert drawn(tmp_path, command).split() == "one two three four five sixraised moved last".split()


def test_forms_are_drawn_where_they_are_put(tmp_path: Path) -> None:
    inner = stream(b"BT /F1 10 Tf 0 0 Td (formed) Tj ET", "/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 50 0]")
    outer = stream(b"q /A Do", "/Subtype/Form/BBox[0 0 9 9]/Resources 8 0 R")
    command = b"/A Do 1 0 0 1 0 300 cm /B Do /B Do /None Do /I Do Do BT 50 0 Td /F1 10 Tf (after) Tj ET"
    found = drawn(
        tmp_path, command, "/XObject<</A 5 0 R/B 6 0 R/I 7 0 R>>", (inner, outer, stream(b"", "/Subtype/Image"))
    )
    assert sorted(found.split()) == ["after", "formed", "formed"]  # what is drawn twice in one place is meant bold


def test_a_form_that_draws_itself_ends(tmp_path: Path) -> None:
    form = stream(b"/A Do", "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>")
    assert drawn(tmp_path, b"/A Do", "/XObject<</A 5 0 R>>", (form,)) == ""


def test_forms_that_draw_each_other_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_WORK", 5000)
    forms = tuple(
        stream(b"/A Do " * 10, f"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A {number + 1} 0 R>>>>")
        for number in range(5, 12)
    )
    with pytest.raises(CannotRead, match="draws far more than any article"):
        drawn(tmp_path, b"/A Do", "/XObject<</A 5 0 R>>", forms)


def test_states_kept_without_end_are_no_harm(tmp_path: Path) -> None:
    assert drawn(tmp_path, b"q " * 2000 + b"BT /F1 10 Tf 50 600 Td (after) Tj ET") == "after"


def test_marks_say_what_is_running_and_what_letters_stand_for(tmp_path: Path) -> None:
    command = b"""/Artifact <</Type/Pagination>> BDC BT /F1 10 Tf 50 780 Td (head) Tj ET EMC
/Artifact BMC /P BMC BT 50 770 Td (head) Tj ET EMC EMC BMC EMC
/Span <</ActualText (whole)>> BDC BT 50 600 Td (wh) Tj (ole) Tj ET EMC /Span /M BDC BT 50 580 Td (x) Tj ET EMC"""
    assert drawn(tmp_path, command, "/Properties<</M<</ActualText(named)>>>>") == "whole named"


def test_what_is_turned_or_stamped_across_is_left_out_and_a_turned_page_is_not(tmp_path: Path) -> None:
    lines = column(50, 100, LEFT + RIGHT)
    photographer = Printed(580, 400, "Photo by somebody", 6, turn="0 1 -1 0")
    stamp = Printed(100, 700, "DRAFT", 80, turn="0.7 0.7 -0.7 0.7")
    assert paragraphs(tmp_path, [*lines, photographer, stamp]) == PARAGRAPHS
    for turn, place in (
        ("0 1 -1 0", lambda x, y: (y, 800 - x)),
        ("-1 0 0 -1", lambda x, y: (600 - x, 800 - y)),
        ("0 -1 1 0", lambda x, y: (600 - y, x)),
    ):
        turned = [Printed(*place(line.x, line.y), line.words, line.size, turn=turn) for line in lines]
        assert paragraphs(tmp_path, turned) == PARAGRAPHS


def test_words_far_apart_in_a_narrow_column_are_one_line(tmp_path: Path) -> None:
    tight = column(50, 100, ["The secretary spoke of all the", "and of ironclad ties in Seoul."])
    wide = [Printed(50, 112, "ties"), Printed(100, 112, "and"), Printed(150, 112, "talks")]
    assert paragraphs(tmp_path, [tight[0], *wide, Printed(50, 124, tight[1].words)]) == [
        "The secretary spoke of all the ties and talks and of ironclad ties in Seoul."
    ]


def test_raised_figures_small_capitals_and_letters_drawn_twice_are_part_of_their_line(tmp_path: Path) -> None:
    lines = [
        Printed(50, 100, "He spoke of ties"), Printed(50.3, 100, "He spoke of ties"),
        Printed(122.3, 97, "2", 6),
        Printed(131, 100, "and of"), Printed(160, 100, " "), Printed(163, 100, "N", 8),
        Printed(169, 100, "ATO today."),
        Printed(400, 100, " "),
    ]  # fmt: skip
    assert paragraphs(tmp_path, lines) == ["He spoke of ties2 and of NATO today."]


COMPOSITE = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]{}>>"
TO_UNICODE = b"""begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
4 beginbfchar <0001> <0041> <0002> <F0B7> <0003> <FB03> <0004> <0009> endbfchar endcmap"""


def test_letters_of_fonts_with_numbers_are_told_by_their_table(tmp_path: Path) -> None:
    font, table = COMPOSITE.format("/ToUnicode 6 0 R").encode(), stream(TO_UNICODE)
    command = b"BT /F3 10 Tf 50 600 Td <0002000400010003> Tj <0009> Tj ET"
    resources = "/Font<</F1 3 0 R/F3 5 0 R>>"
    assert drawn(tmp_path, command, resources, (font, table)) == "• Affi\ufffd"
    # Without a table there is nothing that says which letters they are.
    assert (
        drawn(tmp_path, b"BT /F3 10 Tf 50 600 Td <0041> Tj ET", resources, (COMPOSITE.format("").encode(),)) == "\ufffd"
    )


@pytest.mark.parametrize(
    "font",
    [
        "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[65/g23]>>>>",
        "<</Type/Font/Subtype/Type3/Encoding<</Differences[65/odd]>>/CharProcs<</odd 5 0 R>>>>",
    ],
)
def test_glyphs_without_a_letters_name_are_unknown_and_reported(tmp_path: Path, font: str) -> None:
    body = b"".join(line.operators() for line in column(50, 100, LEFT + RIGHT)) + b"BT /F3 10 Tf 50 20 Td (A) Tj ET"
    data = pdf([], contents=zlib.compress(body), resources="/Font<</F1 3 0 R/F3 5 0 R>>", objects=(font.encode(),))
    found, problem = read_all(tmp_path, data)
    assert isinstance(found, Incoming)
    assert found.article.text.endswith("\ufffd")
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("1 letter of this PDF cannot be told")
    _, problem = read_all(
        tmp_path,
        pdf(
            [],
            contents=zlib.compress(body.replace(b"(A)", b"(AA)")),
            resources="/Font<</F1 3 0 R/F3 5 0 R>>",
            objects=(font.encode(),),
        ),
    )
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("2 letters of this PDF cannot be told")


def test_title_author_date_and_language_are_kept(tmp_path: Path) -> None:
    info = "/Title(Ties\nironclad)/Author(Jane Roe)/CreationDate(D:20230131160605+09'00')"
    article = read(tmp_path, pdf(column(50, 100, LEFT), info=info, catalog="/Lang(en-GB)"))
    assert article.title == "Ties ironclad"
    assert article.meta == {"byline": "Jane Roe", "created": "2023-01-31T16:06:05+09:00", "language": "en-GB"}


@pytest.mark.parametrize(
    ("written", "created"),
    [
        ("D:20230131", "2023-01-31"),
        ("D:202301311606Z", "2023-01-31T16:06:00+00:00"),
        ("D:20230131160605-08", "2023-01-31T16:06:05-08:00"),
        ("yesterday", None),
    ],
)
def test_dates_are_read_as_far_as_they_go(tmp_path: Path, written: str, created: str | None) -> None:
    article = read(tmp_path, pdf(column(50, 100, LEFT), info=f"/CreationDate({written})"))
    assert article.meta.get("created") == created


@pytest.mark.parametrize("title", ["Microsoft Word - ties.docx", "untitled", "page01.indd", ""])
def test_a_title_that_nobody_gave_gives_way_to_the_headline(tmp_path: Path, title: str) -> None:
    page = [Printed(50, 60, "Ties ironclad", 24), *column(50, 100, LEFT)]
    assert read(tmp_path, pdf(page, info=f"/Title({title})")).title == "Ties ironclad"
    assert read(tmp_path, pdf(column(50, 100, LEFT), info=f"/Title({title})")).title.startswith("US Defence")


def _locked(password: str) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(column(50, 100, LEFT)))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_is_needed_or_not(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="protected with a password"):
        read(tmp_path, _locked("secret"))
    # Protected against changes only, which nobody makes here.
    assert read(tmp_path, _locked("")).text.startswith("US Defence")


def test_a_lock_of_a_kind_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    key = "A" * 96
    lock = f"<</Filter/Standard/V 5/R 6/Length 256/P -4/O<{key}>/U<{key}>"
    lock += f"/OE<{key[:64]}>/UE<{key[:64]}>/Perms<{key[:32]}>>>"
    data = pdf(column(50, 100, LEFT)).replace(b"/Root", f"/Encrypt {lock}/ID[<00><00>]/Root".encode())
    with pytest.raises(CannotRead, match="protected with a password"):
        read(tmp_path, data)


def test_many_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_PAGES", 1)
    with pytest.raises(CannotRead, match="more than 1 pages"):
        read(tmp_path, pdf(column(50, 100, LEFT), column(50, 100, LEFT)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"just words", "not a PDF, whatever its name says"),
        (b"{\\rtf1 x}", "rich-text"),
        (b"%PDF-1.7\nnothing", "The PDF is damaged"),
        (pdf([]), "no text in this PDF"),
        (pdf([]).replace(b"/Contents", b"/Contempt"), "no text in this PDF"),
        (pdf([], contents=b"not packed"), "no text in this PDF|The PDF is damaged"),
        (pdf([], contents=zlib.compress(b" " * 30_000_000)), "The PDF is damaged, or larger"),
        (pdf([], contents=zlib.compress(b"1 " * 20_000)), "The PDF is damaged, or larger"),
        (pdf(column(50, 100, ["\x03" * 20] * 5)), "draws letters without saying which they are"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, reason: str
) -> None:
    monkeypatch.setitem(reader._LIMITS, "stream_parsing_work_maximum_count", 10_000)
    with pytest.raises(CannotRead, match=reason):
        read(tmp_path, data)


def test_words_from_right_to_left_are_refused(tmp_path: Path) -> None:
    table = TO_UNICODE.replace(b"<0041>", b"<05D0>")
    font = COMPOSITE.format("/ToUnicode 6 0 R").encode()
    command = b"BT /F3 10 Tf 50 600 Td " + b"<000100010001> Tj " * 20 + b"ET"
    with pytest.raises(CannotRead, match="from right to left"):
        drawn(tmp_path, command, "/Font<</F1 3 0 R/F3 5 0 R>>", (font, stream(table)))


SMALL = pdf(column(50, 100, LEFT), info="/Title(x)").replace(b"/Filter/FlateDecode", b"")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=damaged(SMALL))
def test_a_damaged_pdf_is_read_or_refused_but_never_raises(tmp_path: Path, data: bytes) -> None:
    with suppress(CannotRead):
        read_all(tmp_path, data)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    body=damaged(
        b"".join(line.operators() for line in column(50, 100, LEFT[:2])) + b"/A Do /S /M BDC EMC q Q 1 0 0 1 0 0 cm"
    )
)
def test_damaged_commands_are_carried_out_as_far_as_they_go(tmp_path: Path, body: bytes) -> None:
    with suppress(CannotRead):
        read_all(tmp_path, pdf([], contents=zlib.compress(body)))


def test_a_line_is_as_large_as_its_largest_words_and_stands_where_they_stand() -> None:
    small, large = Run("In ", 10, 22, 100, 8), Run("Velden", 22, 60, 101, 12)
    (line,) = lines_of([small, large], 1)
    assert (line.text, line.size, line.y) == ("In Velden", 12, 101)
    raised = Run("2", 60, 64, 98, 13)  # a figure alone makes no other line of it
    (line,) = lines_of([small, large, raised], 1)
    assert (line.text, line.size, line.y) == ("In Velden2", 12, 101)
