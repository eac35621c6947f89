"""spaCy's DocBin: what we write is loaded and trained on by spaCy, and comes back; what spaCy writes is read."""

from __future__ import annotations

import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import spacy
import srsly
from exchange.round_trip import LABELS, check_round_trip, expected, gathered, outgoings, read_back, write
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.tokens import Span as Tokens
from spacy.training import Corpus, Example
from spacy.vocab import Vocab

from copydesk.core.annotations import Annotations, Entity, Quote, SignOff
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.annotated.docbin import packed, writing
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.gold import parse_gold_line
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing

SPACY = format_named("spacy")
TEXT = "😊 Ada Novak of Poole said it was “sound.”\n\nShe added: “Quite sound.”"


@pytest.fixture(autouse=True, scope="module")
def one_tokenizer() -> Iterator[None]:
    """Making a language and a config takes half a second, and hypothesis wants a hundred of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "_blank", cache(writing._blank))
        patch.setattr(writing, "_config", cache(writing._config))
        yield


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ITEMS = (
    Entity("e1", span("Ada Novak"), "PERSON"),
    Entity("e2", span("Poole"), "LOC"),
    Entity("e5", span("Ada Novak of Poole"), "MISC"),
    Quote("q3", (span("it was “sound.”"),), (span("said"),), (span("Ada Novak of Poole"),), "Ada Novak"),
    Quote("q4", (span("“Quite sound.”"),), (span("added"),), (span("She"),)),
)
SIGNED = SignOff("Ben", "2026-01-31T16:06:05+00:00")
OUT = Outgoing(Article("a", "Sound", TEXT, {"url": "x"}), Annotations.of(ITEMS, SIGNED), "gold", "news/1", "en_news")


def read(path: Path) -> tuple[list[Incoming], list[Problem]]:
    assert SPACY.read
    reads = list(SPACY.read(path, {}))
    return [each for each in reads if isinstance(each, Incoming)], [each for each in reads if isinstance(each, Problem)]


blank = cache(spacy.blank)


def docs_of(path: Path) -> list[Any]:
    return list(DocBin().from_disk(path).get_docs(Vocab()))


# There and back


@settings(max_examples=40, deadline=None)
@given(outgoings(), st.sampled_from(("expand", "contract", "strict")))
def test_all_comes_back_but_the_edges_that_moved(outgoing: Outgoing, alignment: str) -> None:
    losses = check_round_trip(SPACY, outgoing, {"alignment": alignment})
    assert {loss.what for loss in losses} <= {Lost.EDGES, Lost.QUOTE}


@settings(max_examples=25, deadline=None)
@given(outgoings())
def test_spacy_sees_the_same_spans(outgoing: Outgoing) -> None:
    text = outgoing.article.text
    with tempfile.TemporaryDirectory() as folder:
        losses = write(SPACY, [outgoing], Path(folder))
        (doc,) = docs_of(Path(folder) / "out-00001.spacy")
    assert doc.text == text
    left = expected(outgoing, losses, SPACY.carries)
    entities = [(each.span.start, each.span.end, each.label) for each in left if isinstance(each, Entity)]
    parts = {
        (part.start, part.end, role.value.upper())
        for each in left
        if isinstance(each, Quote)
        for role, _, part in each.spans()
    }
    found = [(each.start_char, each.end_char, each.label_) for each in doc.ents]
    group = [(each.start_char, each.end_char, each.label_) for each in doc.spans["sc"]]
    assert {*entities} | parts == {*found, *group}
    assert {*found} <= {*entities}


def test_entities_that_overlap_and_quotes_are_in_the_span_group(tmp_path: Path) -> None:
    assert write(SPACY, [OUT], tmp_path) == []
    (doc,) = docs_of(tmp_path / "out-00001.spacy")
    assert [(each.text, each.label_) for each in doc.ents] == [("Ada Novak of Poole", "MISC")]
    assert sorted((each.text, each.label_) for each in doc.spans["sc"]) == [
        ("Ada Novak", "PERSON"), ("Ada Novak of Poole", "SOURCE"), ("Poole", "LOC"), ("She", "SOURCE"),
        ("added", "CUE"), ("it was “sound.”", "CONTENT"), ("said", "CUE"), ("“Quite sound.”", "CONTENT"),
    ]  # fmt: skip
    assert parse_gold_line((tmp_path / "out.jsonl").read_text(encoding="utf-8").strip()).annotations == OUT.annotations
    ((incoming,), _) = read(tmp_path / "out-00001.spacy")
    assert gathered(incoming).quotes == OUT.annotations.quotes
    assert incoming.sign_off == SIGNED


@pytest.mark.parametrize(
    ("alignment", "becomes"), [("expand", "Ada Novak of"), ("contract", "Ada Novak"), ("strict", None)]
)
def test_edges_within_a_token_move_by_choice_and_are_named(tmp_path: Path, alignment: str, becomes: str | None) -> None:
    odd = Entity("e1", Span(2, 13), "PERSON")  # “Ada Novak o”
    out = Outgoing(OUT.article, Annotations.of([odd]), "started", "news/1")
    (lost,) = write(SPACY, [out], tmp_path, {"alignment": alignment})
    assert (lost.item_id, lost.what) == ("e1", Lost.EDGES)
    assert [each.of(TEXT) for each in lost.became] == ([becomes] if becomes else [])
    assert ("strict" in lost.done) is (alignment == "strict")
    (doc,) = docs_of(tmp_path / "out-00001.spacy")
    assert [each.text for each in doc.ents] == ([becomes] if becomes else [])


def test_white_space_is_in_no_span(tmp_path: Path) -> None:
    spaces = Span(TEXT.index("\n\n"), TEXT.index("\n\n") + 2)
    blank_alone = Span(TEXT.index(" "), TEXT.index(" ") + 1)
    around = Span(spaces.start - 1, spaces.end)
    items = [Entity("e1", spaces, "ORG"), Entity("e2", around, "ORG"), Entity("e3", blank_alone, "ORG")]
    losses = write(SPACY, [Outgoing(OUT.article, Annotations.of(items), "started", "news/1")], tmp_path)
    assert [(loss.item_id, [each.of(TEXT) for each in loss.became]) for loss in losses] == [
        ("e1", []), ("e2", ["”"]), ("e3", []),
    ]  # fmt: skip


def test_shards_and_nothing_at_all(tmp_path: Path) -> None:
    many = [
        Outgoing(Article(str(number), "T", f"Ada {number}."), Annotations(), "waiting", "x/1") for number in range(5)
    ]
    write(SPACY, many, tmp_path / "many", {"shard": "2"})
    assert [len(docs_of(tmp_path / "many" / f"out-0000{number}.spacy")) for number in (1, 2, 3)] == [2, 2, 1]
    assert sorted(path.name for path in (tmp_path / "many").iterdir()) == [
        "config.cfg", "out-00001.spacy", "out-00002.spacy", "out-00003.spacy", "out.jsonl",
    ]  # fmt: skip
    assert [each.article.id for each in read_back(SPACY, tmp_path / "many") if isinstance(each, Incoming)] == list(
        "01234"
    )
    write(SPACY, many, tmp_path / "one", {"shard": "5"})
    assert len(list((tmp_path / "one").glob("*.spacy"))) == 1
    write(SPACY, [], tmp_path / "none")
    assert docs_of(tmp_path / "none" / "out-00001.spacy") == []


def test_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(SPACY, [OUT], tmp_path / name)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


@pytest.mark.parametrize(
    "choices", [{"shard": "0"}, {"shard": "x"}, {"tokenizer": "../x"}, {"tokenizer": "qq"}, {"alignment": "x"}]
)
def test_a_choice_that_is_none_is_refused(tmp_path: Path, choices: dict[str, str]) -> None:
    with pytest.raises(BadChoice, match="choose"):
        write(SPACY, [OUT], tmp_path / "out", choices)
    assert not (tmp_path / "out").exists()


# spaCy trains on it


def test_spacy_trains_a_step(tmp_path: Path) -> None:
    write(SPACY, [OUT], tmp_path)
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", config={"model": {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner",
        "extra_state_tokens": False, "hidden_width": 8, "maxout_pieces": 2, "use_upper": True,
        "tok2vec": {"@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 8, "depth": 1,
                    "embed_size": 50, "window_size": 1, "maxout_pieces": 2, "subword_features": True}}})  # fmt: skip
    nlp.add_pipe("spancat")
    examples = list(Corpus(tmp_path)(nlp))
    assert len(examples) == 1
    nlp.initialize(lambda: examples)
    assert set(nlp.get_pipe("spancat").labels) >= {"CONTENT", "CUE", "SOURCE"}  # type: ignore[attr-defined]
    lost = nlp.update(examples)
    assert lost["ner"] > 0
    assert lost["spancat"] > 0


def test_the_config_is_whole_and_trains_a_step(tmp_path: Path) -> None:
    from spacy.util import load_config, load_model_from_config

    write(SPACY, [OUT], tmp_path)
    config = load_config(tmp_path / "config.cfg", overrides={"paths.train": str(tmp_path), "paths.dev": str(tmp_path)})
    nlp = load_model_from_config(config, auto_fill=False, validate=True)
    examples: list[Example] = list(Corpus(tmp_path)(nlp))
    nlp.initialize(lambda: examples)
    lost = nlp.update(examples, annotates=["span_finder"])
    assert {"ner", "span_finder", "spancat"} <= set(lost)


# Files of others


def put(folder: Path, doc_bin: DocBin) -> Path:
    path = folder / "b.spacy"
    path.write_bytes(doc_bin.to_bytes())
    return path


def doc_of(text: str = TEXT) -> Any:
    doc = blank("en")(text)
    doc.ents = [Tokens(doc, 1, 3, "PERSON"), Tokens(doc, 4, 5, "LOC"), Tokens(doc, len(doc) - 1, len(doc), "MISC")]
    doc.spans["sc"] = [Tokens(doc, 1, 5, "SOURCE"), Tokens(doc, 1, 3, "PERSON")]
    doc.spans["other"] = [Tokens(doc, 5, 6, "CUE")]
    return doc


def test_what_spacy_writes_is_read(tmp_path: Path) -> None:
    path = put(tmp_path, DocBin(docs=[doc_of(), doc_of("Ben and Cy met Dot in Poole.")], store_user_data=True))
    assert format_of(path) is SPACY
    assert SPACY.apart
    (one, two), problems = read(path)
    assert problems == []
    assert one.article.text == TEXT
    assert one.found
    assert [(each.label, each.fragments[0].of(TEXT)) for each in one.found.spans] == [
        ("PERSON", "Ada Novak"), ("LOC", "Poole"), ("MISC", "”"), ("SOURCE", "Ada Novak of Poole"), ("CUE", "said"),
    ]  # fmt: skip
    assert [one.line, two.line] == [1, 2]
    assert set(LABELS) >= {each.label for each in gathered(one).entities.values()}


def test_attributes_that_were_not_stored_are_not_missed(tmp_path: Path) -> None:
    (incoming,), _ = read(put(tmp_path, DocBin(attrs=["LEMMA"], docs=[blank("en")("Ada came.")])))
    assert (incoming.article.text, incoming.found and incoming.found.spans) == ("Ada came.", ())


def test_unknown_blanks_are_said(tmp_path: Path) -> None:
    from spacy.tokens import Doc

    doc = Doc(blank("en").vocab, words=["Ada", "came", "."])
    (incoming,), (problem,) = read(put(tmp_path, DocBin(docs=[doc])))
    assert incoming.article.text == "Ada came . "
    assert "blanks" in problem.reason


def change(path: Path, how: Callable[[Any], None]) -> None:
    doc_bin = DocBin().from_disk(path)
    docs = list(doc_bin.get_docs(Vocab()))
    for doc in docs:
        how(doc)
    DocBin(docs=docs, store_user_data=True).to_disk(path)


def _drop_entities(doc: Any) -> None:
    doc.ents = []


def _spoil(doc: Any) -> None:
    doc.user_data["copydesk"] = "{}"


def _another_kind(doc: Any) -> None:
    doc.user_data["copydesk"] = 5


@pytest.mark.parametrize(
    ("how", "complaint"), [(_drop_entities, "changed since"), (_spoil, "damaged"), (_another_kind, None)]
)
def test_spans_that_were_changed_in_spacy_are_read_as_they_stand(
    tmp_path: Path, how: Callable[[Any], None], complaint: str | None
) -> None:
    write(SPACY, [OUT], tmp_path)
    path = tmp_path / "out-00001.spacy"
    change(path, how)
    (incoming,), problems = read(path)
    assert incoming.annotations is None
    assert incoming.found
    assert "CONTENT" in incoming.found.labels
    assert [complaint in each.reason for each in problems if complaint] == ([True] if complaint else [])


def test_a_file_beside_one_of_ours_is_read_along(tmp_path: Path) -> None:
    assert SPACY.companions(tmp_path / "x-00001.spacy") == (tmp_path / "x.jsonl", tmp_path / "config.cfg")
    assert SPACY.companions(tmp_path / "train.spacy") == (tmp_path / "config.cfg",)


# Damaged and hostile files


@cache
def one_doc() -> bytes:
    return DocBin(docs=[doc_of()], store_user_data=True).to_bytes()


def message(**changes: object) -> bytes:
    whole = srsly.msgpack_loads(zlib.decompress(one_doc()))
    assert isinstance(whole, dict)
    return zlib.compress(
        srsly.msgpack_dumps({key: value for key, value in {**whole, **changes}.items() if value != "-"})
    )


def group(*rows: object, keys: object = ("sc",), old: bool = False) -> list[bytes]:
    one = srsly.msgpack_dumps({"name": "sc", "attrs": {}, "spans": list(rows)})
    return [srsly.msgpack_dumps([one] if old else {one: list(keys) if isinstance(keys, tuple) else keys})]


def packed_span(first: int, last: int, label: int = 0) -> bytes:
    return struct.pack(">QQQllll", 0, 0, label, first, last, 0, 0)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"words", "cannot be unpacked"),
        (zlib.compress(b"x" * 99)[:-3], "too early"),
        (zlib.compress(b"\xc1"), "damaged"),
        (zlib.compress(srsly.msgpack_dumps([1])), "no DocBin"),
        (zlib.compress(b"\x91" * 100_000), "damaged"),
        (
            zlib.compress(srsly.msgpack_dumps({"attrs": {b"nd": True, b"type": "O", b"shape": 1, b"data": b""}})),
            "amaged",
        ),
        (message(attrs="-"), "no DocBin"),
        (message(attrs=[]), "no DocBin"),
        (message(attrs=["x"]), "no DocBin"),
        (message(attrs=[float("inf")]), "no DocBin"),
        (message(strings=[5]), "no DocBin"),
        (message(strings=None), "no DocBin"),
        (message(tokens=b"123"), "no DocBin"),
        (message(lengths=struct.pack("<i", 99)), "do not agree"),
        (message(lengths=struct.pack("<2i", -1, 20)), "do not agree"),
        (message(spaces=b""), "do not agree"),
        (message(attrs=[1] * 13), "do not agree"),
    ],
)
def test_a_file_that_is_no_docbin_is_refused(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "c.spacy"
    path.write_bytes(content)
    with pytest.raises(CannotRead, match=complaint):
        read(path)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"strings": []}, "not in the file"),
        ({"span_groups": [b"\xc1"]}, "damaged"),
        ({"span_groups": [srsly.msgpack_dumps({5: ["sc"]})]}, "groups are damaged"),
        ({"span_groups": group(b"short")}, "groups are damaged"),
        ({"span_groups": group(packed_span(0, 99))}, "out of the article"),
        ({"span_groups": group(packed_span(-1, 2))}, "out of the article"),
        ({"span_groups": group(packed_span(2, 2))}, "out of the article"),
        ({"span_groups": group(packed_span(0, 1, 77))}, "not in the file"),
        ({"user_data": [b"\xc1"]}, "damaged"),
    ],
)
def test_an_article_that_is_damaged_is_a_problem(tmp_path: Path, changes: dict[str, object], complaint: str) -> None:
    path = tmp_path / "c.spacy"
    path.write_bytes(message(**changes))
    found, (problem,) = read(path)
    assert found == []
    assert complaint in problem.reason


def test_older_and_sparser_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "c.spacy"
    person = blank("en").vocab.strings.add("PERSON")
    for changes in (
        {"span_groups": group(packed_span(0, 1, person), old=True)},
        {"span_groups": group(packed_span(0, 1, person), keys=5), "user_data": [5], "flags": "-"},
        {"span_groups": group(packed_span(0, 1, person)), "user_data": [srsly.msgpack_dumps([1])]},
    ):
        path.write_bytes(message(**changes))
        (incoming,), problems = read(path)
        assert problems == []
        assert incoming.found
        assert ("PERSON", "😊") in [(each.label, each.fragments[0].of(TEXT)) for each in incoming.found.spans]
    for groups in ([b""], [5], "-"):
        path.write_bytes(message(span_groups=groups))
        ((incoming,), _) = read(path)
        assert incoming.found
        assert len(incoming.found.spans) == 3


def test_an_empty_word_is_a_problem(tmp_path: Path) -> None:
    whole = srsly.msgpack_loads(zlib.decompress(message()))
    assert isinstance(whole, dict)
    tokens = bytearray(whole["tokens"])
    tokens[:8] = struct.pack("<Q", 0)
    path = tmp_path / "c.spacy"
    path.write_bytes(message(tokens=bytes(tokens)))
    found, (problem,) = read(path)
    assert found == []
    assert "empty" in problem.reason


def test_what_unpacks_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "_MOST_BYTES", 1024 * 1024)
    path = tmp_path / "c.spacy"
    path.write_bytes(zlib.compress(b"\0" * 5 * 1024 * 1024))
    with pytest.raises(CannotRead, match="larger than 1 MB"):
        read(path)
