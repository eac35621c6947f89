"""Data sets for `datasets`: the real library opens them, both forms come back, and the splits are fair."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.formats_shared import shared_file
from hypothesis import given
from hypothesis import strategies as st
from round_trip import SCHEME, check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.annotated.hugging_face.columns import tag_names
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.format import Format
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.gold import BadGold
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing

TOKENS, SPANS = format_named("hf-tokens"), format_named("hf-spans")
TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
SIGNED = SignOff("Ada Novak", "2026-01-31T16:06:05+00:00")
Row = dict[str, Any]


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


PERSON = Entity("e1", span("Austin"), "PERSON", State.KEPT, annotator="Ada Novak")
QUOTE = Quote(
    "q2", (span("“ironclad.”"), span("“We mean it,”")), (span("said"),), (span("Austin"),), "Lloyd Austin", Kind.MIXED
)
NOTES = (
    Remark("r3", RemarkKind.NOTE, "q2", span("ironclad"), text="His word.", annotator="Ben"),
    Remark("r4", RemarkKind.FLAG),
)
ARTICLE = Article("korea-1", "Austin in Seoul", TEXT, {"url": "https://example.org/1", "tags": ["a"]})
GOLD = Outgoing(ARTICLE, Annotations.of([PERSON, QUOTE, *NOTES], SIGNED), "gold", "news/1", "en_news 1")


def rows(
    kind: Format, outgoing: Outgoing = GOLD, choices: Mapping[str, str] | None = None
) -> tuple[list[Row], list[Loss], list[str]]:
    """The rows of one article's data set, the losses, and the names of the quote tags."""
    with tempfile.TemporaryDirectory() as folder:
        losses = write(kind, [outgoing], Path(folder) / "set", choices)
        made = [json.loads(line) for line in (Path(folder) / "set" / "train.jsonl").read_bytes().splitlines()]
        features = json.loads((Path(folder) / "set" / "features.json").read_bytes())["features"]
    names = features["quote_tags"]["feature"]["names"] if "quote_tags" in features else []
    return made, losses, names


def many(count: int) -> list[Outgoing]:
    """Articles, each third with a quote and each second with an entity."""
    return [
        Outgoing(
            Article(f"a-{number}", f"Article {number}", f"{TEXT} {number}"),
            Annotations.of([*([PERSON] if number % 2 else []), *([] if number % 3 else [QUOTE])]),
            "started",
            "news/1",
        )
        for number in range(count)
    ]


# Round trips


@given(
    outgoing=outgoings(),
    chosen=st.fixed_dictionaries(
        {
            "tokens": st.sampled_from(("whole", "cut")),
            "overlaps": st.sampled_from(("longer", "shorter")),
            "quote_columns": st.sampled_from(("one", "roles")),
        }
    ),
)
def test_tokens_come_back_but_for_what_the_losses_say(outgoing: Outgoing, chosen: dict[str, str]) -> None:
    check_round_trip(TOKENS, outgoing, chosen)


@given(outgoing=outgoings())
def test_spans_come_back_whole(outgoing: Outgoing) -> None:
    assert check_round_trip(SPANS, outgoing) == []


def test_remarks_come_back_with_the_spans(tmp_path: Path) -> None:
    assert write(SPANS, [GOLD], tmp_path / "set") == []
    (found,) = read_back(SPANS, tmp_path / "set")
    assert isinstance(found, Incoming)
    assert found.annotations == NOTES
    assert found.article == ARTICLE
    assert gathered(found).quotes["q2"] == QUOTE


# The library itself


@pytest.mark.parametrize("kind", [TOKENS, SPANS], ids=["tokens", "spans"])
def test_datasets_opens_the_folder_as_it_is(kind: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    import datasets

    datasets.disable_progress_bars()
    weird = Entity("e1", Span(0, 1), "ODD 😊 “label”")
    articles = [*many(30), replace(GOLD, article=replace(ARTICLE, id="x"), annotations=Annotations.of([weird]))]
    write(kind, articles, tmp_path / "set")
    data = datasets.load_dataset(str(tmp_path / "set"), cache_dir=str(tmp_path / "cache"))
    assert {name: part.num_rows for name, part in data.items()} == {"train": 25, "validation": 3, "test": 3}
    told = json.loads((tmp_path / "set" / "features.json").read_bytes())["features"]
    assert data["train"].features == datasets.Features.from_dict(told)
    found = {row["id"]: row for part in data.values() for row in part}
    assert set(found) == {each.article.id for each in articles}
    row = found["a-3"]
    assert row["text"] == f"{TEXT} 3"
    if kind is SPANS:
        assert row["quotes"][0]["content"][1] == {"start": 35, "end": 48, "text": "“We mean it,”"}
        assert row["spans"][0]["label"] == "PERSON"
    else:
        names = data["train"].features["ner_tags"].feature
        assert [names.int2str(tag) for tag in row["ner_tags"]][:3] == ["O", "B-PERSON", "O"]
        assert "B-ODD 😊 “label”" in names.names


# Writing


def test_words_are_tagged_in_a_column_for_entities_and_one_for_quotes() -> None:
    (row,), losses, names = rows(TOKENS)
    assert row["tokens"][:5] == ["😊", "Austin", "said", "ties", "are"]
    assert row["starts"][:3] == [0, 2, 9]
    assert [names[tag] for tag in row["quote_tags"]][:10] == [
        "O", "B-SOURCE", "B-CUE", "O", "O", "B-CONTENT", "I-CONTENT", "I-CONTENT", "I-CONTENT", "B-CONTENT",
    ]  # fmt: skip
    assert {loss.what for loss in losses} == {
        Lost.LINK, Lost.FRAGMENTS, Lost.SPEAKER, Lost.KIND, Lost.ORIGIN, Lost.REMARK,
    }  # fmt: skip
    assert (row["annotator"], row["status"]) == ("Ada Novak", "gold")
    assert json.loads(row["meta"]) == dict(ARTICLE.meta)


def test_a_quote_in_a_quote_needs_columns_for_the_parts() -> None:
    inner = Quote("q5", (span("ties are “ironclad.”"),), (span("“We"),), ())
    outgoing = replace(GOLD, annotations=Annotations.of([QUOTE, inner]), status="started")
    _, losses, _ = rows(TOKENS, outgoing)
    assert {(loss.item_id, loss.what) for loss in losses} >= {("q2", Lost.NESTING), ("q5", Lost.NESTING)}
    (row,), losses, _ = rows(TOKENS, outgoing, {"quote_columns": "roles"})
    assert {"content_tags", "cue_tags", "source_tags"} <= set(row)
    assert {(loss.item_id, loss.what) for loss in losses if loss.role} == {("q2", Lost.NESTING)}


def test_edges_within_words_are_fitted_or_the_words_cut() -> None:
    annotations = Annotations.of([Entity("e1", Span(0, 4), "LOC"), Entity("e2", Span(8, 9), "ORG")])
    outgoing = Outgoing(Article("a", "Eurozone", "Eurozone banks"), annotations, "started", "news/1")
    (row,), losses, _ = rows(TOKENS, outgoing)
    assert row["tokens"] == ["Eurozone", "banks"]
    assert [(loss.item_id, loss.what, loss.became) for loss in losses] == [
        ("e1", Lost.EDGES, (Span(0, 8),)),
        ("e2", Lost.EDGES, ()),
    ]
    (row,), losses, _ = rows(TOKENS, outgoing, {"tokens": "cut"})
    assert row["tokens"] == ["Euro", "zone", "banks"]
    assert [loss.item_id for loss in losses] == ["e2"]


def test_the_card_says_what_is_in_the_folder(tmp_path: Path) -> None:
    write(SPANS, many(30), tmp_path / "set", {"splits": "8/1/1", "seed": "7"})
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert card.startswith('---\npretty_name: "out"\n')
    assert "shared out 8/1/1 by their texts (seed 7)" in card
    assert SCHEME.stated in card
    assert "| train | train.jsonl | 24 | " in card
    assert "- `quotes`\n" in card


def test_the_same_again_is_the_same_bytes_and_the_order_does_not_matter_to_the_splits(tmp_path: Path) -> None:
    write(SPANS, many(40), tmp_path / "one")
    write(SPANS, many(40), tmp_path / "same")
    write(SPANS, many(40)[::-1], tmp_path / "other")
    for name in ("train.jsonl", "dev.jsonl", "test.jsonl", "features.json", "README.md"):
        one, same, other = ((tmp_path / folder / name).read_bytes() for folder in ("one", "same", "other"))
        assert one == same
        assert sorted(one.splitlines()) == sorted(other.splitlines())
    write(SPANS, many(40), tmp_path / "seeded", {"seed": "1"})
    assert (tmp_path / "seeded" / "test.jsonl").read_bytes() != (tmp_path / "one" / "test.jsonl").read_bytes()


def test_a_split_with_no_article_has_no_file(tmp_path: Path) -> None:
    write(TOKENS, many(5), tmp_path / "set", {"splits": "1/0/0"})
    assert sorted(path.name for path in (tmp_path / "set").iterdir()) == ["README.md", "features.json", "train.jsonl"]
    write(TOKENS, [], tmp_path / "none")
    assert sorted(path.name for path in (tmp_path / "none").iterdir()) == ["README.md", "features.json"]


@pytest.mark.parametrize("shares", ["80/20", "80/10/10/0", "a/b/c", "0/0/0", "-1/1/1", "80/10/", "9999999999/1/1"])
def test_shares_that_are_none_are_refused(tmp_path: Path, shares: str) -> None:
    with pytest.raises(BadChoice, match="three whole numbers"):
        write(SPANS, [GOLD], tmp_path / "set", {"splits": shares})


def test_a_meta_that_no_json_can_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadGold, match="“'korea-1'” holds what JSON cannot"):
        write(SPANS, [replace(GOLD, article=replace(ARTICLE, meta={"x": float("inf")}))], tmp_path / "set")


# Reading


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data.jsonl"


def put(path: Path, row: Row, features: object = None) -> None:
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    if features is not None:
        path.with_name("features.json").write_text(json.dumps(features), encoding="utf-8")


def spans_of(path: Path, choices: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    (found,) = read_back(TOKENS, path, choices)
    assert isinstance(found, Incoming), found
    assert found.found
    return [(each.label, each.fragments[0].of(found.article.text)) for each in found.found.spans]


NAMES = ["O", "B-PER", "I-PER"]
ROW: Row = {"tokens": ["Ada", "Novak", "spoke", "."], "ner_tags": [1, 2, 0, 0]}


@pytest.mark.parametrize(
    "features",
    [
        {"features": {"ner_tags": {"feature": {"names": NAMES, "_type": "ClassLabel"}, "_type": "Sequence"}}},
        {"features": {"ner_tags": [{"names": NAMES, "_type": "ClassLabel"}]}},
        {"ner_tags": {"feature": {"names": {"0": "O", "1": "B-PER", "2": "I-PER"}}}},
    ],
)
def test_numbers_are_named_by_the_features_file_however_it_is_written(data: Path, features: object) -> None:
    put(data, ROW, features)
    assert spans_of(data) == [("PER", "Ada Novak")]


def test_numbers_may_be_named_by_hand_and_tags_may_be_words(data: Path) -> None:
    put(data, ROW)
    with pytest.raises(AssertionError, match=r"put features\.json beside it"):
        spans_of(data)
    assert spans_of(data, {"names": "O, B-PER,I-PER"}) == [("PER", "Ada Novak")]
    put(data, {**ROW, "ner_tags": ["B-PER", "I-PER", "O", "O"]})
    assert spans_of(data) == [("PER", "Ada Novak")]


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("I-A I-A O O", ["A:ab"]),
        ("I-A B-A O I-B", ["A:a", "A:b", "B:d"]),
        ("B-A I-B I-B O", ["A:a", "B:bc"]),
        ("U-A B-A L-A O", ["A:a", "A:bc"]),
        ("S-A B-A E-A S-B", ["A:a", "A:bc", "B:d"]),
        ("B-A M-A E-A W-B", ["A:abc", "B:d"]),
        ("B-A B-A I-A I-A", ["A:a", "A:bcd"]),
        ("O O O B-A", ["A:d"]),
    ],
)
def test_spans_are_found_whatever_the_scheme_of_the_tags(data: Path, tags: str, found: list[str]) -> None:
    put(data, {"tokens": list("abcd"), "x_tags": tags.split()})
    assert [f"{label}:{words.replace(' ', '')}" for label, words in spans_of(data)] == found


def test_words_are_looked_for_in_the_text_where_there_is_one(data: Path) -> None:
    put(data, {"text": "Ada  Novak\nspoke.", "tokens": ["Ada", "", "Novak"], "ner_tags": ["B-PER", "I-PER", "I-PER"]})
    assert spans_of(data) == [("PER", "Ada  Novak")]
    put(data, {"text": "", "tokens": ["Ada", ""], "ner_tags": ["O", "B-PER"]})
    with pytest.raises(AssertionError, match="not where it should be"):
        spans_of(data)
    put(data, {"tokens": ["", "Ada"], "ner_tags": ["B-PER", "O"]})
    assert spans_of(data) == []


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"ner_tags": [1]}, "“ner_tags” has 1 tags for 4 words"),
        ({"ner_tags": [1, 2, 0, 9]}, "“ner_tags” holds 9, which stands for no tag"),
        ({"ner_tags": [1, 2, 0, None]}, "“ner_tags” holds None"),
        ({"text": "Ada spoke."}, "The word “Novak” is not where it should be"),
        ({"text": "Ada Novak spoke.", "starts": [0, 4, 10, "x"]}, "The word “.” is not where it should be"),
        ({"tokens": [], "ner_tags": []}, "It is empty"),
    ],
)
def test_a_row_that_does_not_fit_together_is_a_problem(data: Path, row: Row, complaint: str) -> None:
    put(data, {**ROW, **row}, {"ner_tags": {"feature": {"names": NAMES}}})
    (problem,) = read_back(TOKENS, data)
    assert isinstance(problem, Problem)
    assert complaint in problem.reason


def test_tags_that_are_no_spans_are_kept_beside_the_article(data: Path) -> None:
    put(data, {**ROW, "ner_tags": ["O"] * 4, "pos_tags": ["NNP", "NNP", "VBD", "."], "source": "wire"})
    found, problem = read_back(TOKENS, data)
    assert isinstance(found, Incoming)
    assert found.article.meta["hugging-face"] == {"pos_tags": ["NNP", "NNP", "VBD", "."], "source": "wire"}
    assert isinstance(problem, Problem)
    assert "“pos_tags” holds no tags of spans" in problem.reason


@pytest.mark.parametrize("content", ["{", "[" * 100_000, " " * (4 * 1024 * 1024 + 1)])
def test_a_features_file_that_is_damaged_is_refused(data: Path, content: str) -> None:
    put(data, ROW)
    data.with_name("features.json").write_text(content)
    with pytest.raises(CannotRead, match=r"features\.json beside it cannot be read"):
        read_back(TOKENS, data)


@pytest.mark.parametrize("features", [[], 3, {"features": []}, {}])
def test_a_features_file_that_says_nothing_is_passed_over(data: Path, features: object) -> None:
    put(data, {**ROW, "ner_tags": ["O"] * 4}, features)
    assert spans_of(data) == []


def test_names_of_tags_are_texts_or_not_there() -> None:
    assert tag_names({"x": {"names": ["O"]}}, "x") == ["O"]
    for odd in (None, [], {"names": {"1": "O"}}, {"names": "O"}, {"names": [1]}, {"feature": 3}):
        assert tag_names({"x": odd}, "x") is None


def test_spans_and_quotes_that_cannot_be_confirmed_are_told(data: Path) -> None:
    quotes: list[Any] = [
        {
            "content": [{"start": 23, "end": 34, "text": "“ironclad.”"}],
            "cue": [{"start": 9, "end": 13, "text": "told"}],
        },
        {"id": "q7", "content": [], "cue": []},
        3,
    ]
    remarks = [{"id": "r1", "kind": "note", "start": 0, "end": 99}, {"id": "r2", "kind": "loud"}, {"kind": "note"}]
    put(data, {"text": TEXT, "spans": [{"start": 0, "end": 1}], "quotes": quotes, "remarks": remarks})
    found, *problems = read_back(SPANS, data)
    assert isinstance(found, Incoming)
    assert found.found
    assert [(each.id, each.label) for each in found.found.spans] == [("quote-1", "CONTENT")]
    assert found.annotations == (Remark("r1", RemarkKind.NOTE),)
    assert [each.reason for each in problems if isinstance(each, Problem)] == [
        "Span 1 has no label; it was left out.",
        "Span 3 (CUE) is said to be “told” at 9 to 13, and the text has other words there; it was left out.",
        "The quote “q7” has no content; it was left out.",
        "The quote “quote-3” has no content; it was left out.",
    ]


def test_a_label_that_is_called_like_a_part_of_a_quote_stays_an_entity(data: Path) -> None:
    quotes = [{"id": "q1", "content": [{"start": 23, "end": 34}], "source": [{"start": 2, "end": 8}]}]
    put(data, {"text": TEXT, "spans": [{"id": "e1", "start": 2, "end": 8, "label": "SOURCE"}], "quotes": quotes})
    (found,) = read_back(SPANS, data)
    assert isinstance(found, Incoming)
    assert found.found
    assert found.found.labels == ("QUOTE-CONTENT", "QUOTE-SOURCE", "SOURCE")


def test_a_meta_that_is_no_object_is_kept_as_it_is(data: Path) -> None:
    put(data, {"text": TEXT, "spans": [], "quotes": [], "meta": "wire"})
    (found,) = read_back(SPANS, data)
    assert isinstance(found, Incoming)
    assert found.article.meta == {"hugging-face": {"meta": "wire"}}


def test_the_number_of_a_row_is_no_id(data: Path) -> None:
    ids: list[str] = []
    for words in ("Ada spoke.", "Ben spoke."):
        put(data, {"id": "0", "tokens": words.split(), "ner_tags": ["O", "O"]})
        (found,) = read_back(TOKENS, data)
        assert isinstance(found, Incoming)
        assert found.article.meta == {"hugging-face": {"id": 0}}
        ids.append(found.article.id)
    assert ids[0].startswith("ada-spoke-")
    assert ids[1].startswith("ben-spoke-")


def test_features_and_card_are_read_along_and_are_no_articles(tmp_path: Path) -> None:
    write(SPANS, many(5), tmp_path)
    assert SPANS.companions(tmp_path / "train.jsonl") == (tmp_path / "features.json", tmp_path / "README.md")
    (tmp_path / "README.md").write_text("# My notes\n")
    assert SPANS.companions(tmp_path / "train.jsonl") == (tmp_path / "features.json",)
    (tmp_path / "README.md").unlink()
    assert SPANS.companions(tmp_path / "train.jsonl") == (tmp_path / "features.json",)
    (tmp_path / "features.json").unlink()
    assert SPANS.companions(tmp_path / "train.jsonl") == ()


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ({"tokens": ["a"], "ner_tags": [0]}, "hf-tokens"),
        ({"text": "a", "spans": [], "quotes": []}, "hf-spans"),
        ({"tokens": ["a"]}, "jsonl"),
        ({"tokens": [{"text": "a"}], "ner_tags": [0]}, "jsonl"),
        ({"tokens": "a", "ner_tags": [0]}, "jsonl"),
        ({"schema": "copydesk/1", "text": "a", "spans": [], "quotes": []}, "copydesk"),
    ],
)
def test_rows_are_recognised(data: Path, record: Row, name: str) -> None:
    put(data, record)
    found = format_of(data)
    assert found
    assert found.name == name


def test_the_shared_file_is_read() -> None:
    path = shared_file("hf_tokens.jsonl")
    assert format_of(path) is TOKENS
    assert spans_of(path) == [
        ("SOURCE", "Austin"),
        ("CUE", "said"),
        ("CONTENT", "“ ironclad . ”"),
        ("CONTENT", "“ We mean it , ”"),
        ("SOURCE", "he"),
        ("CUE", "added"),
    ]
