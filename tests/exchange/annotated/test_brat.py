"""brat's standoff files: events and relations, fragments, what is said of annotations; PolNeAR reads the same way."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from exchange.round_trip import check_round_trip, gathered, outgoings, read_back, texts, write
from hypothesis import given, settings
from hypothesis import strategies as st
from learn.shared import SHARED

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.formats import format_named
from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

BRAT = format_named("brat")
TEXT = "Ada Novak said 😊 it was “sound.”\n“Quite sound,” she added."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


QUOTE = Quote(
    "q2", (span("“sound.”"), span("“Quite sound,”")), (span("added"),), (span("she"),), "Ada Novak", Kind.MIXED,
    State.KEPT, None, "Ben",
)  # fmt: skip
OUT = Outgoing(
    Article("a-1", title_of(TEXT), TEXT),
    Annotations.of([Entity("e1", span("Ada Novak"), "PERSON", score=0.5), QUOTE]),
    "started",
    "news/1",
)


def pair(folder: Path, text: str, ann: str) -> Path:
    (folder / "a.txt").write_bytes(text.encode())
    path = folder / "a.ann"
    path.write_bytes(ann.encode())
    return path


def read(path: Path) -> tuple[Incoming, list[Problem]]:
    assert BRAT.read
    reads = list(BRAT.read(path, {}))
    assert isinstance(reads[0], Incoming)
    return reads[0], [each for each in reads if isinstance(each, Problem)]


# A mark at the beginning of a file may be the text's or the encoding's; only offsets tell.
COUNTED = outgoings(texts().filter(lambda text: text[0] != "\ufeff"))

# There and back


@settings(max_examples=60, deadline=None)
@given(COUNTED)
def test_events_bring_back_all_that_went_out(outgoing: Outgoing) -> None:
    check_round_trip(BRAT, outgoing)


@settings(max_examples=40, deadline=None)
@given(COUNTED)
def test_relations_bring_back_all_that_went_out(outgoing: Outgoing) -> None:
    check_round_trip(BRAT, outgoing, {"quotes": "relations"})


def test_an_article_is_a_text_and_its_lines(tmp_path: Path) -> None:
    losses = write(BRAT, [OUT], tmp_path / "out")
    assert losses == []
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "a-1.ann", "a-1.txt", "annotation.conf", "visual.conf",
    ]  # fmt: skip
    assert (tmp_path / "out" / "a-1.txt").read_bytes() == TEXT.encode()
    assert (tmp_path / "out" / "a-1.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tPERSON 0 9\tAda Novak",
        "#1\tScore T1\t0.5",
        "T3\tContent 24 32;33 47\t“sound.” “Quite sound,”",
        "T4\tCue 52 57\tadded",
        "T5\tSource 48 51\tshe",
        "T6\tAttribution 52 57\tadded",
        "E2\tAttribution:T6 Content:T3 Cue:T4 Source:T5",
        "A1\tQuoteType E2 mixed",
        "A2\tOrigin E2 kept",
        "#2\tSpeaker E2\tAda Novak",
        "#3\tAnnotator E2\tBen",
    ]


def test_a_name_on_two_lines_comes_back_whole(tmp_path: Path) -> None:
    odd = Quote("q1", (span("“sound.”"),), speaker='"Ada"\nNovak ', annotator="\u2028")
    out = Outgoing(OUT.article, Annotations.of([odd]), "started", "news/1")
    assert write(BRAT, [out], tmp_path / "out") == []
    (incoming,) = read_back(BRAT, tmp_path / "out")
    assert isinstance(incoming, Incoming)
    assert gathered(incoming) == out.annotations


def test_ids_of_ours_come_back(tmp_path: Path) -> None:
    write(BRAT, [OUT], tmp_path / "out")
    (incoming,) = read_back(BRAT, tmp_path / "out")
    assert isinstance(incoming, Incoming)
    assert gathered(incoming) == OUT.annotations


def test_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(BRAT, [OUT], tmp_path / name)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


def test_the_configuration_names_every_label(tmp_path: Path) -> None:
    odd = Outgoing(
        Article("b", title_of(TEXT), TEXT),
        Annotations.of([Entity("e1", span("Ada"), "größer als"), Entity("x", span("she"), "PERSON")]),
        "started",
        "news/1",
    )
    assert write(BRAT, [odd], tmp_path / "out") == []
    conf = (tmp_path / "out" / "annotation.conf").read_text(encoding="utf-8")
    assert {"PERSON", "Content", "gr__er_als"} <= set(conf.splitlines())
    assert "Attribution\tContent:Content, Cue?:Cue, Source?:Source" in conf
    assert "PERSON\tbgColor:#" in (tmp_path / "out" / "visual.conf").read_text(encoding="utf-8")
    (incoming,) = read_back(BRAT, tmp_path / "out")
    assert isinstance(incoming, Incoming)
    assert incoming.found
    assert [(each.id, each.label) for each in incoming.found.spans] == [("e1", "größer als"), ("x", "PERSON")]


def test_what_is_nothing_but_line_ends_is_lost_by_name(tmp_path: Path) -> None:
    end = Span(32, 33)
    items = [Entity("e1", end, "ORG"), Quote("q2", (end,)), Quote("q3", (span("“sound.”"),), (end,))]
    odd = Outgoing(Article("b", title_of(TEXT), TEXT), Annotations.of(items), "started", "news/1")
    losses = write(BRAT, [odd], tmp_path / "out")
    assert [(loss.item_id, loss.what) for loss in losses] == [
        ("e1", Lost.ENTITY), ("q3", Lost.EDGES), ("q2", Lost.QUOTE),
    ]  # fmt: skip


# brat's own server reads them


@settings(max_examples=100, deadline=None)
@given(outgoings(texts().map(lambda text: text.replace("\r", " "))), st.sampled_from(("events", "relations")))
def test_the_server_takes_every_line(outgoing: Outgoing, quotes: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(BRAT, [outgoing], Path(folder), {"quotes": quotes})
        (path,) = Path(folder).glob("*.ann")
        lines = path.read_bytes().decode().splitlines()
        server = as_the_server_reads(path)
    assert server.failed_lines == []
    assert [str(each).strip() for each in server] == [line.strip() for line in lines]
    for each in server.get_textbounds():
        # Where only blanks are covered the server takes them from the text itself.
        assert not each.text.strip() or each.text == " ".join(
            outgoing.article.text[start:end] for start, end in each.spans
        )


def test_the_server_ties_an_event_together(tmp_path: Path) -> None:
    write(BRAT, [OUT], tmp_path)
    server = as_the_server_reads(tmp_path / "a-1.ann")
    (event,) = server.get_events()
    words = {role: server.get_ann_by_id(each).text for role, each in event.args}
    assert words == {"Content": "“sound.” “Quite sound,”", "Cue": "added", "Source": "she"}
    assert server.get_ann_by_id(event.trigger).text == "added"
    assert [(each.type, each.target, each.value) for each in server.get_attributes()] == [
        ("QuoteType", "E2", "mixed"), ("Origin", "E2", "kept"),
    ]  # fmt: skip


def as_the_server_reads(path: Path) -> Any:
    """The file in brat's own parser, which bratiaa carries; it raises where triggers and references do not agree."""
    from bratsubset.annotation import TextAnnotations

    return TextAnnotations(str(path.with_suffix("")))


# Files of others


def test_the_example_of_the_wire_formats_is_read(tmp_path: Path) -> None:
    if not (SHARED / "data" / "formats" / "brat.ann").is_file():
        pytest.skip(f"no examples in {SHARED / 'data' / 'formats'}")
    for suffix in (".txt", ".ann"):
        (tmp_path / f"a{suffix}").write_bytes((SHARED / "data" / "formats" / f"brat{suffix}").read_bytes())
    incoming, problems = read(tmp_path / "a.ann")
    assert problems == []
    assert incoming.found
    assert incoming.measured
    assert (incoming.measured.unit, incoming.measured.refused) == (Unit.CODE_POINT, 0)
    text = incoming.article.text
    assert [[each.of(text) for each in one.fragments] for one in incoming.found.spans][-1] == [
        "“ironclad.”", "“We mean it,”",
    ]  # fmt: skip
    assert incoming.article.meta["brat"] == {
        "equivalences": [[{"type": "Source", "spans": [[0, 6]]}, {"type": "Source", "spans": [[47, 49]]}]],
        "said": [
            {"line": "#", "name": "AnnotatorNotes", "value": "check punctuation", "type": "Content",
             "spans": [[21, 32]]}
        ],
    }  # fmt: skip
    quotes = [each for each in gathered(incoming).quotes.values() if each.cue]
    assert [(each.kind, each.content[0].of(text), each.cue[0].of(text)) for each in quotes] == [
        (Kind.MIXED, "“ironclad.”", "said")
    ]


def test_polnear_puts_its_roles_into_events(tmp_path: Path) -> None:
    path = pair(
        tmp_path,
        TEXT,
        "T1\tSource 48 51\tshe\n"
        "T2\tCue 52 57\tadded\n"
        "T3\tContent 24 32;33 47\t“sound.” “Quite sound,”\n"
        "T4\tAttribution 52 57\tadded\n"
        "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
        "T5\tAttribution 10 14\tsaid\n"
        "T6\tContent 17 32\tit was “sound.”\n"
        "T7\tContent 33 47\t“Quite sound,”\n"
        "T8\tSource 0 9\tAda Novak\n"
        "E2\tAttribution:T5 Source:T8 Content:T6 Content2:T7\n",
    )
    incoming, problems = read(path)
    assert problems == []
    one, two = gathered(incoming).quotes.values()
    assert [each.of(TEXT) for each in one.content] == ["“sound.”", "“Quite sound,”"]
    assert [each.of(TEXT) for each in (*one.cue, *one.source)] == ["added", "she"]
    assert [each.of(TEXT) for each in two.content] == ["it was “sound.”", "“Quite sound,”"]
    assert [each.of(TEXT) for each in (*two.cue, *two.source)] == ["said", "Ada Novak"]


def test_polnear_says_in_the_type_what_is_missing(tmp_path: Path) -> None:
    path = pair(
        tmp_path,
        TEXT,
        "T1\tCue 52 57\tadded\nT2\tContent 33 47\t“Quite sound,”\nT3\tAttribution-no-source 52 57\tadded\n"
        "E1\tAttribution-no-source:T3 Content:T2 Cue:T1\n",
    )
    incoming, problems = read(path)
    assert problems == []
    assert incoming.found
    assert incoming.found.labels == ("Content", "Cue")
    (quote,) = gathered(incoming).quotes.values()
    assert (quote.cue[0].of(TEXT), quote.source) == ("added", ())


def test_polnear_keeps_its_texts_in_a_folder_of_their_own(tmp_path: Path) -> None:
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "nyt_2016_a-story.txt").write_bytes(TEXT.encode())
    for annotator in ("4b22", "ef2d"):
        path = tmp_path / "attributions" / f"nyt_2016_a-story_{annotator}.ann"
        path.write_text("T1\tCue 10 14\tsaid\n", encoding="utf-8")
    reads = [each for each in read_files([tmp_path]) if isinstance(each, Incoming)]
    assert [(each.article.text, each.found is not None) for each in reads] == [(TEXT, True)] * 2
    with pytest.raises(CannotRead, match=r"“nyt_2017\.txt”"):
        read(path.rename(path.with_name("nyt_2017.ann")))


def test_an_event_that_quotes_nothing_stays_a_span_with_links(tmp_path: Path) -> None:
    path = pair(
        tmp_path,
        TEXT,
        "T1\tSaying 10 14\tsaid\nT2\tPerson 0 9\tAda Novak\nE1\tSaying:T1 Agent:T2\nE2\tSaying:T1 Of:E1\n"
        "E3\tSaying:T1 Content:E3\n",
    )
    incoming, _ = read(path)
    assert incoming.found
    assert [(each.kind, each.head, each.child) for each in incoming.found.links] == [
        ("agent", "e1", "e2"), ("of", "e1", "e1"),
    ]  # fmt: skip


def test_a_trigger_of_its_own_stays_a_span(tmp_path: Path) -> None:
    path = pair(
        tmp_path,
        TEXT,
        "T1\tAttribution 10 14\tsaid\nT2\tContent 24 32\t“sound.”\nT3\tCue 52 57\tadded\nT4\tQuoting 0 3\tAda\n"
        "E1\tAttribution:T1 Content:T2 Cue:T3\nE2\tQuoting:T4 Content:T2\n",
    )
    incoming, _ = read(path)
    assert incoming.found
    assert incoming.found.labels == ("Attribution", "Content", "Cue", "Quoting")


@pytest.mark.parametrize(
    ("ann", "unit"),
    [
        ("T1\tCue 10 14\tsaid\nT2\tCue 53 58\tadded\n", Unit.UTF16),
        ("T1\tContent 25 33;34 48\t“sound.” “Quite sound,”\n", Unit.UTF16),
        ("T1\tContent 24 32;33 47\t“sound.”“Quite sound,”\n", Unit.CODE_POINT),
        ("T1\tContent 27 39;40 58\t“sound.” “Quite sound,”\n", Unit.UTF8),
        ("T1\tContent 24 47\t“sound.” “Quite sound,”\n", Unit.CODE_POINT),
    ],
)
def test_the_unit_is_found_by_the_words(tmp_path: Path, ann: str, unit: Unit) -> None:
    incoming, problems = read(pair(tmp_path, TEXT, ann))
    assert problems == []
    assert incoming.measured
    assert incoming.measured.unit == unit
    assert incoming.found
    assert all(each.fragments[0].of(TEXT) in ("said", "added", "“sound.”", "“sound.”\n“Quite sound,”")
               for each in incoming.found.spans)  # fmt: skip


def test_a_byte_order_mark_counts_where_it_was_counted(tmp_path: Path) -> None:
    plain, _ = read(pair(tmp_path, "\ufeff" + TEXT, "T1\tCue 10 14\tsaid\n"))
    assert plain.article.text == TEXT
    counted, problems = read(pair(tmp_path, "\ufeff" + TEXT, "T1\tCue 11 15\tsaid\n"))
    assert problems == []
    assert counted.article.text == "\ufeff" + TEXT


def test_a_mark_that_nothing_speaks_for_is_lost_by_name(tmp_path: Path) -> None:
    article = Article("b", title_of("\ufeff" + TEXT), "\ufeff" + TEXT)
    marked = Annotations.of([Entity("e1", Span(1, 4), "PERSON")])
    assert write(BRAT, [Outgoing(article, marked, "started", "news/1")], tmp_path / "one") == []
    (lost,) = write(BRAT, [Outgoing(article, Annotations(), "waiting", "news/1")], tmp_path / "two")
    assert lost.what is Lost.TEXT
    (one,), (two,) = read_back(BRAT, tmp_path / "one"), read_back(BRAT, tmp_path / "two")
    assert isinstance(one, Incoming)
    assert isinstance(two, Incoming)
    assert (one.article.text, two.article.text) == ("\ufeff" + TEXT, TEXT)


def test_words_may_be_left_out_or_be_followed_by_others(tmp_path: Path) -> None:
    incoming, problems = read(pair(tmp_path, TEXT, "T1\tCue 10 14\nT2\tCue 10 14\tsaid (unsure)\n"))
    assert problems == []
    assert incoming.found
    assert [each.fragments for each in incoming.found.spans] == [(Span(10, 14),)] * 2


def test_lines_that_say_nothing_are_named(tmp_path: Path) -> None:
    lines = (
        "T1\tCue 10 14\tsaid", "", "T1\tCue 10 14\tsaid", "T2\tCue 14 10\tsaid", "T3\tCue 10 99999\tsaid",
        "T4 Cue 10 14 said", "T5\tCue ten 14\tsaid", "X1\tsomething", "R1\tcue Arg1:T1", "R2\tcue:T1 Arg1:T1 Arg2:T1",
        "E1\tSaying Agent:T1", "E2\tSaying:T1 Agent", "A1\tKind", "N1\tReference T1", "#1\tNote", "*\tEquiv T1",
        "T6\tCue 10 14;24 32\tsomething else", "hello", "E9\t", "T7\tCue 10 14\t" + "long " * 30, "9\tx",
    )  # fmt: skip
    incoming, problems = read(pair(tmp_path, TEXT, "\r\n".join(lines)))
    assert incoming.found
    assert [each.id for each in incoming.found.spans] == ["e1"]
    assert sorted(each.line or 0 for each in problems) == [3, 4, 5, *range(6, 22)]
    assert "…” (" not in str(problems)
    assert any("is said to cover “something else”" in each.reason for each in problems)


def test_what_has_no_counterpart_is_kept_and_put_back(tmp_path: Path) -> None:
    ann = (
        "T1\tPerson 0 9\tAda Novak\nT2\tSource 48 51\tshe\nT3\tContent 24 32\t“sound.”\nR1\tsource Arg1:T3 Arg2:T2\n"
        "*\tEquiv T1 T2\nA1\tNegation T1\nA2\tQuoteType T3 unusual\nM1\tSpeculation T2\n"
        "N1\tReference T1 Wikidata:Q1\tAda Novak\n#1\tAnnotatorNotes T2\twho?\n#2\tAnnotatorNotes T9\tgone\n"
    )
    incoming, _ = read(pair(tmp_path, TEXT, ann))
    assert incoming.found
    out = Outgoing(incoming.article, gathered(incoming), "started", "news/1")
    write(BRAT, [out], tmp_path / "out", {"quotes": "relations"})
    (path,) = (tmp_path / "out").glob("*.ann")
    lines = set(path.read_text(encoding="utf-8").splitlines())
    assert {
        "*\tEquiv T1 T2", "A2\tNegation T1", "A3\tQuoteType T4 unusual", "N1\tReference T1 Wikidata:Q1\tAda Novak",
        "#2\tAnnotatorNotes T2\twho?",
    } <= {line.replace("T5", "T2") for line in lines} | lines, lines  # fmt: skip


@pytest.mark.parametrize(
    "kept",
    [None, "x", {"said": "x", "equivalences": 1}, {"said": ["x", {"line": "X"}]}, {"equivalences": [[], ["x"], "x"]}],
)
def test_a_meta_of_another_shape_writes_nothing(tmp_path: Path, kept: object) -> None:
    out = Outgoing(Article("b", title_of(TEXT), TEXT, {"brat": kept}), Annotations(), "waiting", "news/1")
    write(BRAT, [out], tmp_path / "out")
    assert (tmp_path / "out" / "b.ann").read_bytes() == b""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Spans", "0-99"), ("Spans", "9-3"), ("Spans", "x"), ("Spans", "11-14"), ("Score", "nan"), ("Score", "x"),
        ("Speaker", '"half'), ("Speaker", "[" * 50), ("Speaker", '"' + "[" * 99999), ("Origin", "x"),
    ],
)  # fmt: skip
def test_notes_that_were_tampered_with_shift_nothing(tmp_path: Path, name: str, words: str) -> None:
    incoming, _ = read(pair(tmp_path, TEXT, f"T1\tContent 10 14\tsaid\n#1\t{name} T1\t{words}\n"))
    assert incoming.found
    (one,) = incoming.found.spans
    assert one.fragments == (Span(10, 14),)
    assert one.score is None


def test_a_missing_text_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.ann"
    path.write_text("T1\tCue 10 14\tsaid\n", encoding="utf-8")
    with pytest.raises(CannotRead, match=r"“a\.txt”"):
        read(path)
    (tmp_path / "a.txt").write_bytes(b"caf\xe9 said")
    with pytest.raises(CannotRead, match=r"“a\.txt” is not UTF-8 at byte 4"):
        read(path)
    (tmp_path / "a.txt").write_bytes(b" ")
    with pytest.raises(CannotRead, match="empty"):
        read(path)
