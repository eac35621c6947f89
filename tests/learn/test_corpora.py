"""Annotated articles of every format that we learn from and measure by."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.gold import gold_line
from copydesk.learn.corpora import BadCorpus, GoldSpeaker, Sample, read_corpus, read_speakers, with_speakers

TEXT = "“We won,” said Ada Novak of Poole."
QUOTE = {"id": "q1", "content": [[0, 9]], "cue": [[10, 14]], "source": [[15, 24]], "kind": "direct"}

Write = Callable[..., Path]


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes rows (or raw lines) as JSON lines and says where."""

    def write(*rows: object) -> Path:
        path = tmp_path / "corpus.jsonl"
        lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return path

    return write


def native(*annotations: Entity | Quote, signed: bool = True, article_id: str = "a") -> str:
    sign_off = SignOff("Ada", "2026-11-23T12:00:00+00:00") if signed else None
    article = Article(article_id, "Poole", TEXT)
    status = "gold" if signed else "started"
    return gold_line(article, Annotations.of(annotations, sign_off), scheme="news", pipeline=None, status=status)


def test_entities_get_the_labels_of_our_scheme(written: Write) -> None:
    path = written({"id": "a", "region": "Europe", "text": TEXT, "entities": [[15, 24, "Person"], [28, 33, "GPE"]]})
    (sample,) = read_corpus(path)
    assert sample == Sample("a", TEXT, ((15, 24, "PERSON"), (28, 33, "LOC")), None, "Europe")


def test_labels_that_no_human_marked_are_known_as_missing(written: Write) -> None:
    (sample,) = read_corpus(written({"id": "a", "text": TEXT, "entities": [], "missing": ["Date", "NORP"]}))
    assert sample.missing == {"DATE", "NORP"}


def test_a_label_that_is_left_out_on_purpose_is_left_out_here_too(written: Write) -> None:
    (sample,) = read_corpus(written({"id": "a", "text": TEXT, "entities": [[0, 3, "CARDINAL"]]}))
    assert sample.entities == ()


def test_quotes_come_with_their_publisher(written: Write) -> None:
    (sample,) = read_corpus(written({"id": "a", "publisher": "Echo", "text": TEXT, "quotes": [QUOTE]}))
    assert sample.entities is None
    assert sample.group == "Echo"
    assert sample.quotes is not None
    (quote,) = sample.quotes
    assert (quote.content, quote.cue, quote.source) == (((0, 9),), ((10, 14),), ((15, 24),))
    assert quote.kind is Kind.DIRECT


def test_a_quote_that_does_not_tell_its_kind_is_told_from_its_marks(written: Write) -> None:
    (sample,) = read_corpus(written({"id": "a", "text": TEXT, "quotes": [{"content": [[10, 24]]}]}))
    assert sample.quotes is not None
    assert (sample.quotes[0].id, sample.quotes[0].kind) == ("q1", Kind.INDIRECT)


def test_what_is_zipped_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "corpus.txt"
    path.write_bytes(gzip.compress(json.dumps({"id": "a", "text": TEXT, "entities": []}).encode()))
    assert [sample.id for sample in read_corpus(path)] == ["a"]


def test_half_a_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "corpus.gz"
    path.write_bytes(gzip.compress(json.dumps({"id": "a", "text": TEXT, "entities": []}).encode())[:-12])
    with pytest.raises(BadCorpus, match="copy it anew"):
        list(read_corpus(path))


def test_of_native_gold_only_what_is_signed_off_counts(written: Write) -> None:
    entity = Entity("e1", Span(15, 24), "PERSON")
    path = written(native(entity), native(entity, signed=False, article_id="b"))
    (sample,) = read_corpus(path)
    assert (sample.id, sample.entities, sample.quotes) == ("a", ((15, 24, "PERSON"),), ())


@pytest.mark.parametrize(
    ("source", "speaker", "expected"),
    [
        ((Span(15, 24),), "Ada Novak", GoldSpeaker(("Ada Novak",), "name")),
        ((Span(1, 3),), "Ada Novak", GoldSpeaker(("Ada Novak",), "pronoun")),
        ((Span(28, 33),), "Ada Novak", GoldSpeaker(("Ada Novak",), "description")),
        ((), "Ada Novak", GoldSpeaker(("Ada Novak",), "implicit")),
        ((Span(28, 33),), None, GoldSpeaker((), "none")),
    ],
)
def test_native_gold_tells_by_its_words_how_the_speaker_is_named(
    written: Write, source: tuple[Span, ...], speaker: str | None, expected: GoldSpeaker
) -> None:
    (sample,) = read_corpus(written(native(Quote("q1", (Span(0, 9),), (Span(10, 14),), source, speaker))))
    assert sample.quotes is not None
    assert sample.quotes[0].speaker == expected


def test_speakers_come_from_a_file_of_their_own(written: Write, tmp_path: Path) -> None:
    path = tmp_path / "speakers.jsonl"
    rows = {"q1": {"name": ["Ada Novak", "Bo Li"], "how": "name"}, "q2": {"name": None, "how": "none"}}
    path.write_text(json.dumps({"id": "a", "speakers": rows}), encoding="utf-8")
    corpus = written({"id": "a", "text": TEXT, "quotes": [QUOTE]}, {"id": "b", "text": TEXT, "quotes": [QUOTE]})
    told, untold = with_speakers(read_corpus(corpus), read_speakers(path))
    assert told.quotes is not None
    assert told.quotes[0].speaker == GoldSpeaker(("Ada Novak", "Bo Li"), "name")
    assert untold.quotes is not None
    assert untold.quotes[0].speaker is None


@pytest.mark.parametrize(
    ("row", "remedy"),
    [
        ("{", "mend or remove it"),
        ("[]", "write each article as"),
        ({"id": "a", "text": TEXT}, "add what was marked"),
        ({"text": TEXT, "entities": []}, "write each article as"),
        ({"id": "a", "text": TEXT, "entities": [[0, 3]]}, r"write \[start, end, label\]"),
        ({"id": "a", "text": TEXT, "entities": [[0, 99, "Person"]]}, "count in code points"),
        ({"id": "a", "text": TEXT, "entities": [[True, 3, "Person"]]}, "count in code points"),
        ({"id": "a", "text": TEXT, "entities": [[0, 3, "Animal"]]}, "use one of DATE, FAC"),
        ({"id": "a", "text": TEXT, "quotes": [3]}, "is no object"),
        ({"id": "a", "text": TEXT, "quotes": [{"content": []}]}, "mark it or remove the quote"),
        ({"id": "a", "text": TEXT, "quotes": [{"content": 3}]}, "write .*start, end"),
        ({"id": "a", "text": TEXT, "quotes": [{"content": [[9, 9]]}]}, "count in code points"),
        ({"schema": "copydesk/2"}, "update Copydesk"),
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_a_remedy(written: Write, row: object, remedy: str) -> None:
    path = written({"id": "first", "text": TEXT, "entities": []}, "", row)
    with pytest.raises(BadCorpus, match=rf"corpus.jsonl:3: .*{remedy}"):
        list(read_corpus(path))


def test_two_articles_of_one_id_are_refused(written: Write) -> None:
    row = {"id": "a", "text": TEXT, "entities": []}
    with pytest.raises(BadCorpus, match=r":2: The article id “a” is that of line 1 already"):
        list(read_corpus(written(row, row)))


def test_a_file_without_gold_is_refused(written: Write) -> None:
    with pytest.raises(BadCorpus, match="sign articles off"):
        list(read_corpus(written(native(signed=False))))


def test_what_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes('{"id": "é"}'.encode("latin-1"))
    with pytest.raises(BadCorpus, match=":1: The line is not UTF-8; save the file"):
        list(read_corpus(path))


@pytest.mark.parametrize(
    "row",
    [{"id": "a"}, {"id": "a", "speakers": {"q1": 3}}, {"id": "a", "speakers": {"q1": {"name": "Ada", "how": "guess"}}}],
)
def test_bad_speakers_are_refused(written: Write, row: object) -> None:
    with pytest.raises(BadCorpus, match=r":1: .*; write"):
        read_speakers(written(row))
