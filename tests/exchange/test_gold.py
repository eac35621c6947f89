"""Native gold: what is written is read again, what disagrees is refused, and a file is whole or not there."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Entity, Item, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.gold import BadGold, check_gold, gold_line, parse_gold_line, write_gold
from copydesk.exchange.gold_faults import KEYS, REMARKS
from copydesk.exchange.incoming import Problem

SIGNED = SignOff("Ada", "2026-01-31T16:06:05+00:00")
TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


ANNOTATIONS = Annotations.of(
    [
        Entity("e2", span("Austin"), "PERSON", State.KEPT, annotator="Ada"),
        Quote(
            "q1",
            (span("“ironclad.”"), span("“We mean it,”")),
            (span("added"),),
            (Span(49, 51),),
            "Lloyd Austin",
            Kind.MIXED,
            State.CORRECTED,
            annotator="Ada",
        ),
        Entity("e1", span("😊"), "MISC", score=0.25),
    ],
    SIGNED,
)
ARTICLE = Article("korea-1", "Austin in Seoul", TEXT, {"byline": "Jane Roe"})


def line_of(article: Article = ARTICLE, annotations: Annotations = ANNOTATIONS, status: str = "gold") -> str:
    return gold_line(article, annotations, scheme="news/1", pipeline="en_core_web_sm 3.8.0", status=status)


@pytest.fixture
def record() -> dict[str, object]:
    """The line of the article above, to be spoilt by a test."""
    note = Remark("r3", RemarkKind.NOTE, span=span("ironclad"), text="His word.")
    return json.loads(line_of(annotations=Annotations.of([*ANNOTATIONS, note], SIGNED)))


# Writing


def test_a_line_is_what_the_format_says() -> None:
    record = json.loads(line_of())
    assert tuple(record) == KEYS
    assert record["entities"][1] == {
        "id": "e2",
        "start": 2,
        "end": 8,
        "label": "PERSON",
        "text": "Austin",
        "origin": "kept",
        "annotator": "Ada",
    }
    assert record["quotes"] == [
        {
            "id": "q1",
            "kind": "mixed",
            "content": [
                {"start": 23, "end": 34, "text": "“ironclad.”"},
                {"start": 35, "end": 48, "text": "“We mean it,”"},
            ],
            "cue": [{"start": 52, "end": 57, "text": "added"}],
            "source": [{"start": 49, "end": 51, "text": "he"}],
            "speaker": "Lloyd Austin",
            "origin": "corrected",
            "annotator": "Ada",
        }
    ]
    assert [record[key] for key in KEYS[8:]] == [
        "gold",
        "Ada",
        SIGNED.at,
        "news/1",
        "en_core_web_sm 3.8.0",
        {"byline": "Jane Roe"},
    ]


def test_only_the_machines_word_carries_a_score() -> None:
    confirmed = Annotations.of([Entity("e1", Span(0, 1), "MISC", State.KEPT, 0.25, "Ada")], SIGNED)
    assert json.loads(line_of())["entities"][0]["score"] == 0.25
    assert "score" not in json.loads(line_of(annotations=confirmed))["entities"][0]


def test_the_order_of_annotations_never_depends_on_who_came_first() -> None:
    backwards = Annotations.of(reversed(list(ANNOTATIONS)), SIGNED)
    assert line_of(annotations=backwards) == line_of()


def test_of_two_entities_at_one_place_the_longer_comes_first_then_label_and_id() -> None:
    entities = [
        Entity("e4", Span(0, 3), "ORG"),
        Entity("e3", Span(0, 3), "LOC"),
        Entity("e2", Span(0, 3), "LOC"),
        Entity("e1", Span(0, 5), "ORG"),
    ]
    record = json.loads(line_of(annotations=Annotations.of(entities), status="started"))
    assert [row["id"] for row in record["entities"]] == ["e1", "e2", "e3", "e4"]


def test_a_line_has_no_character_that_a_reader_could_take_for_its_end() -> None:
    article = replace(ARTICLE, text="one\u2028two\u2029three\x85four\x0b\x0c\x1c\r\nfive")
    line = line_of(article, Annotations(), "waiting")
    assert len(line.splitlines()) == 1
    assert parse_gold_line(line).article.text == article.text


def test_an_offset_outside_the_text_is_never_written() -> None:
    outside = Span(50, 99)
    for annotation in (Entity("e1", outside, "ORG"), Quote("q1", (Span(0, 1),), cue=(outside,))):
        with pytest.raises(BadGold, match=r"“korea-1”.* goes to 99, but the text ends at"):
            line_of(annotations=Annotations.of([annotation]), status="started")


def test_a_quote_without_content_is_never_written() -> None:
    with pytest.raises(BadGold, match="q1 has no content"):
        line_of(annotations=Annotations.of([Quote("q1", ())]), status="started")


@pytest.mark.parametrize(
    ("article", "complaint"),
    [
        (replace(ARTICLE, text="a\x00"), "NUL"),
        (replace(ARTICLE, text="a\ud83d"), "surrogate"),
        (replace(ARTICLE, title="a\ud83d"), "what JSON cannot"),
        (replace(ARTICLE, meta={"n": float("nan")}), "what JSON cannot"),
        (replace(ARTICLE, meta={"n": object()}), "what JSON cannot"),
    ],
)
def test_what_cannot_be_read_again_is_never_written(article: Article, complaint: str) -> None:
    with pytest.raises(BadGold, match=complaint):
        line_of(article, Annotations(), "waiting")


@pytest.mark.parametrize(
    ("annotations", "status", "complaint"),
    [
        (ANNOTATIONS, "started", "contradicts"),
        (Annotations(), "gold", "contradicts"),
        (Annotations(), "done", "unknown status"),
    ],
)
def test_gold_is_what_somebody_signed(annotations: Annotations, status: str, complaint: str) -> None:
    with pytest.raises(BadGold, match=complaint):
        line_of(annotations=annotations, status=status)


def test_remarks_stand_where_there_are_any() -> None:
    remarks = (
        Remark("r12", RemarkKind.DISMISSAL, "q1", None, "quote-without-speaker", "a spokesperson", "Ada"),
        Remark("r3", RemarkKind.NOTE, span=span("ironclad"), text="His word."),
    )
    annotations = Annotations.of([*ANNOTATIONS, *remarks], SIGNED)
    record = json.loads(line_of(annotations=annotations))
    assert tuple(record) == (*KEYS, REMARKS)
    assert record["remarks"] == [
        {
            "id": "r3",
            "kind": "note",
            "about": None,
            "span": {"start": 24, "end": 32, "text": "ironclad"},
            "rule": None,
            "text": "His word.",
            "annotator": None,
        },
        {
            "id": "r12",
            "kind": "dismissal",
            "about": "q1",
            "span": None,
            "rule": "quote-without-speaker",
            "text": "a spokesperson",
            "annotator": "Ada",
        },
    ]
    assert parse_gold_line(json.dumps(record)).annotations.remarks == annotations.remarks


# There and back

_letters = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
_names = st.text(alphabet=_letters, min_size=1, max_size=8)
_people = st.none() | _names


@st.composite
def gold(draw: st.DrawFn) -> tuple[Article, Annotations, str]:
    """An article of any characters with annotations that nest, overlap, come in fragments, or are absent."""
    text = draw(st.text(alphabet=_letters, min_size=1, max_size=60).filter(lambda text: bool(text.strip())))

    def some_span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    def some_spans(least: int) -> tuple[Span, ...]:
        return tuple(some_span() for _ in range(draw(st.integers(least, 3))))

    found: list[Item] = []
    for number in range(draw(st.integers(0, 2))):
        about, rule, span = draw(_people), draw(_people), some_span() if draw(st.booleans()) else None
        kind, words = draw(st.sampled_from(RemarkKind)), draw(st.text(alphabet=_letters))
        found.append(Remark(f"r{number}", kind, about, span, rule, words, draw(_people)))
    for number in range(draw(st.integers(0, 6))):
        state = draw(st.sampled_from(State))
        score = draw(st.none() | st.floats(0, 1)) if state is State.SUGGESTED else None
        if draw(st.booleans()):
            found.append(Entity(f"e{number}", some_span(), draw(_names), state, score, draw(_people)))
        else:
            kind = draw(st.sampled_from(Kind))
            parts = some_spans(1), some_spans(0), some_spans(0)
            found.append(Quote(f"q{number}", *parts, draw(_people), kind, state, score, draw(_people)))
    meta = draw(st.dictionaries(_names, st.none() | st.booleans() | st.integers() | _names | st.lists(_names)))
    signed = draw(st.none() | st.just(SIGNED))
    article_id = draw(_names.filter(lambda name: bool(name.strip())))
    status = "gold" if signed else draw(st.sampled_from(["waiting", "suggested", "started"]))
    return Article(article_id, draw(st.text(alphabet=_letters)), text, meta), Annotations.of(found, signed), status


@given(gold(), _people)
def test_what_is_written_is_read_again(case: tuple[Article, Annotations, str], pipeline: str | None) -> None:
    article, annotations, status = case
    line = gold_line(article, annotations, scheme="news/1", pipeline=pipeline, status=status)
    read = parse_gold_line(line)
    assert (read.article, read.annotations) == (article, annotations)
    assert (read.status, read.scheme, read.pipeline, read.meta) == (status, "news/1", pipeline, article.meta)
    assert gold_line(read.article, read.annotations, scheme="news/1", pipeline=pipeline, status=status) == line


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft202012Validator:
    """The JSON Schema that we give to others."""
    source = resources.files("copydesk.resources") / "schemas" / "gold-1.schema.json"
    rules = json.loads(source.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    return jsonschema.Draft202012Validator(rules)


@given(case=gold())
def test_what_is_written_fits_the_schema(
    schema: jsonschema.Draft202012Validator, case: tuple[Article, Annotations, str]
) -> None:
    article, annotations, status = case
    schema.validate(json.loads(gold_line(article, annotations, scheme="news/1", pipeline=None, status=status)))


def test_the_schema_describes_every_field_and_requires_each_of_ours(schema: jsonschema.Draft202012Validator) -> None:
    rules = schema.schema
    assert tuple(rules["required"]) == KEYS
    assert (*KEYS, REMARKS) == tuple(rules["properties"])
    for owner in (rules, *(rules["$defs"][name] for name in ("span", "entity", "quote", "remark"))):
        for field in owner["properties"].values():
            named = rules["$defs"][field["$ref"].split("/")[-1]] if "$ref" in field else field
            assert named["description"].endswith(".")


# Reading


def test_keys_that_are_not_ours_are_kept_in_the_meta(record: dict[str, object]) -> None:
    record["genre"] = "news"
    record["entities"][0]["wikidata"] = "Q1"
    read = parse_gold_line(json.dumps(record))
    assert read.meta == {
        "byline": "Jane Roe",
        "extra": {"genre": "news"},
        "extra_of_annotations": {"e1": {"wikidata": "Q1"}},
    }
    assert read.article.meta == read.meta


def test_keys_that_were_kept_before_stay_beside_new_ones(record: dict[str, object]) -> None:
    record |= {"meta": {"extra": {"genre": "news", "desk": "asia"}}, "genre": "opinion"}
    assert parse_gold_line(json.dumps(record)).meta == {"extra": {"genre": "opinion", "desk": "asia"}}
    record["meta"] = {"extra": "a note"}
    assert parse_gold_line(json.dumps(record)).meta["extra"] == {"genre": "opinion"}


def test_a_line_that_is_not_json_is_refused() -> None:
    with pytest.raises(BadGold, match="not JSON"):
        parse_gold_line("{")


def test_a_line_with_several_faults_names_the_first_and_counts_the_others(record: dict[str, object]) -> None:
    record |= {"status": "done", "offsets": "byte"}
    with pytest.raises(BadGold, match=r"offsets are in “byte”.* 2 more faults"):
        parse_gold_line(json.dumps(record))


def test_a_line_of_a_newer_copydesk_is_refused_politely() -> None:
    with pytest.raises(BadGold, match=r"“copydesk/2”.*update Copydesk"):
        parse_gold_line('{"schema": "copydesk/2"}')


# Checking


def spoil(path: str, value: object) -> Callable[[dict[str, object]], None]:
    """Set, or with `...` remove, what stands at a dotted path."""

    def apply(record: dict[str, object]) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place = record
        for step in way:
            place = place[step]
        if value is ...:
            del place[last]
        else:
            place[last] = value

    return apply


SPOILT = [
    ("schema", "prodigy", "no native gold: its schema is 'prodigy'"),
    ("schema", 1, "no native gold: its schema is 1"),
    ("title", ..., "It has no “title”"),
    ("title", 1, "Its “title” is 1, and must be text"),
    ("text", 1, "Its “text” is 1, and must be text"),
    ("text_sha256", 1, "Its “text_sha256” is 1"),
    ("text_sha256", "0" * 64, "Its text was changed after it was written"),
    ("text", "a\x00", "cannot be annotated. It holds a NUL"),
    ("offsets", "utf16", "Its offsets are in “utf16”"),
    ("offsets", None, "Its “offsets” is None"),
    ("id", " ", "Its “id” is empty"),
    ("pipeline", 1, "Its “pipeline” is 1, and must be text or null"),
    ("entities", {}, "Its “entities” must be a list"),
    ("entities", ..., "It has no “entities”"),
    ("meta", [], "Its “meta” must be an object"),
    ("status", "done", "Its status is “done”"),
    ("status", "started", "It was signed off, but its status is not “gold”"),
    ("status", 1, "Its “status” is 1"),
    ("annotator", None, "nobody signed it off"),
    ("signed_off_at", "yesterday", "Its “signed_off_at” is “yesterday”"),
    ("entities.0", 1, "Entity 1 is no object"),
    ("entities.0.id", ..., "Entity 1 has no id"),
    ("entities.1.id", "e1", r"Entity 2 \(e1\) has an id that another"),
    ("quotes.0.id", "e2", r"Quote 1 \(e2\) has an id that another"),
    ("entities.0.label", "", r"Entity 1 \(e1\) has no label"),
    ("entities.0.start", True, "needs “start” and “end” as whole numbers"),
    ("entities.0.end", 1.0, "needs “start” and “end” as whole numbers"),
    ("entities.0.text", ..., "needs “start” and “end” as whole numbers"),
    ("entities.0.start", -1, "covers nothing: it goes from -1 to 1"),
    ("entities.0.end", 0, "covers nothing"),
    ("entities.1.end", 9, r"Entity 2 \(e2\) says that 2–9 is “Austin”, but the text has “Austin ” there"),
    ("entities.1.text", "x" * 70, "says that 2–8 is “x{59}…”, but the text has “Austin” there"),
    ("quotes.0.cue.0", {"start": 52, "end": 99, "text": "added."}, "ends at 99, but the text ends at 58"),
    ("entities.0.origin", "guessed", "has the origin 'guessed'"),
    ("entities.0.annotator", 1, "has the annotator 1"),
    ("entities.0.score", 2, "has the score 2"),
    ("entities.0.score", "high", "has the score 'high'"),
    ("entities.0.score", True, "has the score True"),
    ("quotes.0.kind", "loud", "has the kind 'loud'"),
    ("quotes.0.speaker", 1, "has the speaker 1"),
    ("quotes.0.cue", ..., "has no list “cue”"),
    ("quotes.0.content", [], "has no content"),
    ("quotes.0.content.1", 7, "content 2, is no object"),
    ("remarks", {}, "Its “remarks” must be a list"),
    ("remarks.0", 1, "Remark 1 is no object"),
    ("remarks.0.id", ..., "Remark 1 has no id"),
    ("remarks.0.id", "e1", r"Remark 1 \(e1\) has an id that another"),
    ("remarks.0.kind", "loud", "Remark 1 has the kind 'loud'"),
    ("remarks.0.text", None, "Remark 1 has no “text”"),
    ("remarks.0.rule", 1, "Remark 1 needs “rule” as text or null"),
    ("remarks.0.about", ..., "Remark 1 needs “about” as text or null"),
    ("remarks.0.span", ..., "Remark 1 needs a “span”"),
    ("remarks.0.span.start", 26, "Remark 1 says that 26–32"),
    ("quotes.0.source.0.start", 48, r"Quote 1 \(q1\), source 1, says that 48–51"),
]


@pytest.mark.parametrize(("place", "value", "complaint"), SPOILT, ids=[f"{row[0]}={row[1]!r}" for row in SPOILT])
def test_every_fault_is_named_with_its_line(
    tmp_path: Path, record: dict[str, object], place: str, value: object, complaint: str
) -> None:
    spoil(place, value)(record)
    file = tmp_path / "gold.jsonl"
    file.write_text(f"{line_of(replace(ARTICLE, id='other'))}\n{json.dumps(record)}\n", encoding="utf-8")
    problems = list(check_gold(file))
    assert any(re.search(complaint, problem.reason) for problem in problems), problems
    assert {(problem.source, problem.line) for problem in problems} == {(str(file), 2)}


def test_offsets_that_count_utf16_are_told_so(tmp_path: Path, record: dict[str, object]) -> None:
    record["entities"][1] |= {"start": 3, "end": 9}
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps(record), encoding="utf-8")
    assert [problem.reason for problem in check_gold(file)][-1] == (
        "Entity 2 (e2) counts UTF-16 units; write its offsets in code points."
    )


def test_a_file_without_faults_has_none(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    write_gold([line_of(), line_of(replace(ARTICLE, id="korea-2"))], file)
    assert list(check_gold(file)) == []


def test_an_article_id_that_comes_twice_is_named_with_both_lines(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    write_gold([line_of(), "", line_of()], file)
    assert list(check_gold(file)) == [Problem(str(file), 3, "The article id “korea-1” is that of line 1 already.")]


def test_a_line_that_is_no_json_does_not_hide_the_next(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text("{\n[]\n")
    assert [problem.line for problem in check_gold(file)] == [1, 2]


def test_a_file_that_is_no_jsonl_or_not_there_is_a_problem_too(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_bytes(b"%PDF-1.7")
    assert "It is a PDF" in next(check_gold(file)).reason
    assert next(check_gold(tmp_path / "none.jsonl")).reason.startswith("The file is not there")


# The file


def test_the_number_of_lines_is_told_and_each_ends_with_a_line_feed(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    assert write_gold(["1", "“2”"], file) == 2
    assert file.read_bytes() == "1\n“2”\n".encode()


def test_writing_the_same_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    write_gold([line_of()], one)
    write_gold([line_of()], other)
    assert one.read_bytes() == other.read_bytes()


def broken_lines() -> Iterator[str]:
    yield "1"
    raise BadGold("no further")


def test_when_a_line_fails_the_old_file_stands_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text("old\n")
    with pytest.raises(BadGold):
        write_gold(broken_lines(), file)
    assert file.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_an_error_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_gold(["1"], tmp_path / "none" / "gold.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="not a file that can be replaced"):
        write_gold(["1"], tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither such rights nor, for most people, links")
def test_a_link_stays_a_link_and_the_file_keeps_its_rights(tmp_path: Path) -> None:
    file, link = tmp_path / "gold.jsonl", tmp_path / "latest.jsonl"
    file.write_text("old\n")
    file.chmod(0o640)
    link.symlink_to(file)
    write_gold(["new"], link)
    assert link.is_symlink()
    assert file.read_text() == "new\n"
    assert file.stat().st_mode & 0o777 == 0o640


def test_where_folders_cannot_be_opened_the_file_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    assert write_gold(["1"], tmp_path / "gold.jsonl") == 1
