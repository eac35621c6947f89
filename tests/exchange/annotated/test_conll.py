"""One token a line: tag schemes, columns, texts made again, and spaCy's own converter."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from exchange.round_trip import LABELS, expected, gathered, outgoings, read_back, write
from hypothesis import given, settings
from hypothesis import strategies as st
from learn.shared import SHARED

from copydesk.core.annotations import Annotations, Entity, Quote, Role
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.conll import columns as columns_module
from copydesk.exchange.annotated.conll.columns import documents, tag_columns
from copydesk.exchange.annotated.conll.tags import SchemeEvidence, Stretch, TagScheme, stretches, tags_of
from copydesk.exchange.annotated.conll.wording import text_of
from copydesk.exchange.annotated.tiles import Line, words
from copydesk.exchange.choices import Choices
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.incoming import CannotRead, Incoming, Problem
from copydesk.exchange.losses import Lost
from copydesk.exchange.outgoing import Outgoing

CONLL = format_named("conll")
TEXT = "Ada Novak of Poole said it was “sound.” She added: “Quite sound.”"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


QUOTES = (
    Quote("q3", (span("it was “sound.”"),), (span("said"),), (span("Ada Novak of Poole"),)),
    Quote("q4", (span("“Quite sound.”"),), (span("added"),), (span("She"),)),
)
ENTITIES = (Entity("e1", span("Ada Novak"), "PERSON"), Entity("e2", span("Poole"), "LOC"))
OUT = Outgoing(Article("a", title_of(TEXT), TEXT), Annotations.of([*ENTITIES, *QUOTES]), "started", "news/1")


def lines_of(tmp_path: Path, choices: Choices, out: Outgoing = OUT) -> list[str]:
    write(CONLL, [out], tmp_path / "a.conll", choices)
    return (tmp_path / "a.conll").read_text(encoding="utf-8").split("\n")


def read(path: Path, choices: Choices | None = None) -> tuple[list[Incoming], list[Problem]]:
    assert CONLL.read
    reads = list(CONLL.read(path, choices or {}))
    return [each for each in reads if isinstance(each, Incoming)], [each for each in reads if isinstance(each, Problem)]


def put(folder: Path, content: str, name: str = "a.conll") -> Path:
    path = folder / name
    path.write_bytes(content.encode())
    return path


# Tags


@st.composite
def tagged(draw: st.DrawFn) -> tuple[list[Stretch], int]:
    found: list[Stretch] = []
    at = 0
    for gap, length, label in draw(
        st.lists(st.tuples(st.integers(0, 2), st.integers(1, 4), st.sampled_from(("A", "B-C"))), max_size=6)
    ):
        found.append(Stretch(at + gap, at + gap + length, label))
        at += gap + length
    return found, at + draw(st.integers(0, 2))


@given(tagged(), st.sampled_from(TagScheme))
def test_every_scheme_says_the_same(drawn: tuple[list[Stretch], int], scheme: TagScheme) -> None:
    found, length = drawn
    tags = tags_of(found, length, scheme)
    assert list(stretches(tags)) == found


@pytest.mark.parametrize(
    ("scheme", "tags"),
    [
        (TagScheme.IOB1, "I-A I-A B-A O I-B"),
        (TagScheme.IOB2, "B-A I-A B-A O B-B"),
        (TagScheme.BIOES, "B-A E-A S-A O S-B"),
        (TagScheme.BILOU, "B-A L-A U-A O U-B"),
        (TagScheme.BMEWO, "B-A E-A W-A O W-B"),
    ],
)
def test_the_scheme_is_found_out(scheme: TagScheme, tags: str) -> None:
    evidence = SchemeEvidence()
    evidence.see(tags.split())
    assert evidence.scheme is scheme
    found = [Stretch(0, 2, "A"), Stretch(2, 3, "A"), Stretch(4, 5, "B")]
    assert list(stretches(tags.split())) == found
    assert tags_of(found, 5, scheme) == tags.split()


@pytest.mark.parametrize("tags", ["O I-A B-B", "O _ -", "", "I-A O B-A"])
def test_iob2_is_what_explains_a_column_that_says_little(tags: str) -> None:
    evidence = SchemeEvidence()
    evidence.see(tags.split())
    assert evidence.scheme is TagScheme.IOB2


# Texts


def test_a_text_is_made_again_as_newspapers_set_it() -> None:
    tokens = [
        'He said : " It is n’t $ 40 . " “ Yes , ” ( Ada ’s ) .'.split(),
        ["Poole", "."],
    ]
    text, places = text_of(tokens)
    assert text == 'He said: "It isn’t $40." “Yes,” (Ada’s).\nPoole.'
    assert [[span.of(text) for span in row] for row in places] == tokens


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs", "Z", "Cc"]), min_size=1), min_size=1)))
def test_every_token_stands_where_it_is_said_to(sentences: list[list[str]]) -> None:
    text, places = text_of(sentences)
    assert [[span.of(text) for span in row] for row in places] == sentences


# Out


def test_each_layer_has_a_column(tmp_path: Path) -> None:
    assert lines_of(tmp_path, {})[:12] == [
        "-DOCSTART- -X- O O", "",
        "Ada -X- O O B-SOURCE B-PERSON",
        "Novak -X- O O I-SOURCE I-PERSON",
        "of -X- O O I-SOURCE O",
        "Poole -X- O O I-SOURCE B-LOC",
        "said -X- O B-CUE O O",
        "it -X- B-CONTENT O O O",
        "was -X- I-CONTENT O O O",
        "“ -X- I-CONTENT O O O",
        "sound -X- I-CONTENT O O O",
        ". -X- I-CONTENT O O O",
    ]  # fmt: skip


def test_one_layer_is_written_as_label_studio_does(tmp_path: Path) -> None:
    losses = write(CONLL, [OUT], tmp_path / "a.conll", {"layers": "entities", "tags": "BILOU", "separator": "tab"})
    assert (tmp_path / "a.conll").read_text(encoding="utf-8").split("\n")[2:7] == [
        "Ada\t-X-\t_\tB-PERSON", "Novak\t-X-\t_\tL-PERSON", "of\t-X-\t_\tO", "Poole\t-X-\t_\tU-LOC", "said\t-X-\t_\tO",
    ]  # fmt: skip
    assert {(loss.item_id, loss.what) for loss in losses} >= {("q3", Lost.QUOTE), ("q4", Lost.QUOTE)}
    losses = write(CONLL, [OUT], tmp_path / "a.conll", {"layers": "quotes"})
    assert "Ada -X- _ B-SOURCE" in (tmp_path / "a.conll").read_text(encoding="utf-8").split("\n")
    assert {(loss.item_id, loss.what) for loss in losses} >= {("e1", Lost.ENTITY), ("e2", Lost.ENTITY)}


def test_no_sentence_ends_within_a_span(tmp_path: Path) -> None:
    assert lines_of(tmp_path, {}).count("") == 4
    whole = Quote("q5", (Span(TEXT.index("it was"), len(TEXT)),))
    out = Outgoing(OUT.article, Annotations.of([whole]), "started", "news/1")
    assert lines_of(tmp_path, {}, out).count("") == 3


def test_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    assert lines_of(tmp_path, {}) == lines_of(tmp_path, {})


def test_what_overlaps_in_a_column_is_left_out_by_name(tmp_path: Path) -> None:
    inner = Entity("e5", span("Novak"), "ORG")
    out = Outgoing(OUT.article, Annotations.of([*ENTITIES, inner]), "started", "news/1")
    losses = write(CONLL, [out], tmp_path / "a.conll")
    assert [(loss.item_id, loss.what) for loss in losses if loss.item_id] == [("e5", Lost.NESTING)]


def test_words_are_cut_or_spans_are_fitted(tmp_path: Path) -> None:
    part = Entity("e1", Span(0, 2), "PERSON")
    out = Outgoing(OUT.article, Annotations.of([part]), "started", "news/1")
    assert lines_of(tmp_path, {"layers": "entities"}, out)[2:4] == ["Ad -X- _ B-PERSON", "a -X- _ O"]
    losses = write(CONLL, [out], tmp_path / "a.conll", {"tokens": "whole"})
    (moved,) = (loss for loss in losses if loss.item_id)
    assert (moved.what, moved.became) == (Lost.EDGES, (Span(0, 3),))


def test_a_label_with_a_blank_is_joined_and_said(tmp_path: Path) -> None:
    out = Outgoing(OUT.article, Annotations.of([Entity("e1", span("Poole"), "a town")]), "started", "news/1")
    losses = write(CONLL, [out], tmp_path / "a.conll")
    assert ("e1", Lost.LABEL) in [(loss.item_id, loss.what) for loss in losses]
    assert "Poole -X- O O O B-a_town" in (tmp_path / "a.conll").read_text(encoding="utf-8").split("\n")


# There and back, as far as tokens go


@settings(max_examples=80, deadline=None)
@given(
    outgoings(),
    st.fixed_dictionaries(
        {
            "tags": st.sampled_from(TagScheme),
            "tokens": st.sampled_from(("cut", "whole")),
            "separator": st.sampled_from(("space", "tab")),
            "layers": st.sampled_from(("all", "entities", "quotes")),
        }
    ),
)
def test_every_span_comes_back_on_its_tokens(outgoing: Outgoing, choices: dict[str, str]) -> None:
    text = outgoing.article.text
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.conll"
        losses = write(CONLL, [outgoing], path, choices)
        lines = path.read_bytes().decode().split("\n")
        written = [row for one in documents(lines) for row in one.sentences]
        (incoming,), problems = read(path)
    assert problems == []
    tokens = [row[0] for sentence in written for row in sentence]
    wanted = expected(outgoing, losses, CONLL.carries)
    cuts = [place for each in outgoing.annotations for place in _spans(each)] if choices["tokens"] == "cut" else []
    if choices["layers"] != "all":
        kind = Entity if choices["layers"] == "entities" else Quote
        cuts = [place for each in outgoing.annotations if isinstance(each, kind) for place in _spans(each)]
        cuts = cuts if choices["tokens"] == "cut" else []
    own = words(text, cuts)
    assert tokens == [each.of(text) for each in own]
    again = Line([each for row in text_of([[row[0] for row in one] for one in written])[1] for each in row])
    line = Line(own)
    assert incoming.found
    found = sorted((again.covered(each.fragments[0]), each.label) for each in incoming.found.spans)
    # Parts of quotes stay even where the file no longer says whose they are.
    parts = [(role, each) for quote in _quotes(outgoing, losses) for role, _, each in quote.spans()]
    assert found == sorted(
        [(line.covered(each.span), each.label) for each in wanted if isinstance(each, Entity)]
        + [(line.covered(each), role.value.upper()) for role, each in parts]
    )
    lost = any(loss.what is Lost.TEXT for loss in losses)
    assert (incoming.article.text == text) is not lost


def _spans(annotation: Entity | Quote) -> list[Span]:
    return [annotation.span] if isinstance(annotation, Entity) else [each for _, _, each in annotation.spans()]


def _quotes(outgoing: Outgoing, losses: Sequence[object]) -> list[Quote]:
    """What is left of each quote, as if the format tied its parts together."""
    kept = [loss for loss in losses if getattr(loss, "what", None) not in (Lost.LINK, Lost.FRAGMENTS)]
    return [each for each in expected(outgoing, kept, CONLL.carries) if isinstance(each, Quote)]  # type: ignore[arg-type]


# Files of others


def test_the_example_of_the_wire_formats_is_read() -> None:
    path = SHARED / "data" / "formats" / "conll2003.conll"
    if not path.is_file():
        pytest.skip(f"no examples in {path.parent}")
    (incoming,), problems = read(path)
    assert problems == []
    text = incoming.article.text
    assert text == (path.parent / "brat.txt").read_text(encoding="utf-8").strip()
    assert incoming.article.meta == {"conll": {"tags": ["IOB2"], "columns": [4]}}
    assert incoming.found
    assert [(each.label, each.fragments[0].of(text)) for each in incoming.found.spans] == [
        ("SOURCE", "Austin"), ("CUE", "said"), ("CONTENT", "“ironclad.”"), ("CONTENT", "“We mean it,”"),
        ("SOURCE", "he"), ("CUE", "added"),
    ]  # fmt: skip


CONLL_2003 = (
    "-DOCSTART- -X- -X- O\n\nEU NNP I-NP I-ORG\nrejects VBZ I-VP O\nGerman JJ I-NP I-MISC\ncall NN I-NP O\n. . O O\n\n"
    "Peter NNP I-NP I-PER\nBlackburn NNP I-NP I-PER\n\n-DOCSTART- -X- O O\n\nBRUSSELS NNP I-NP I-LOC\n"
)


def test_conll_2003_is_read_without_its_chunks(tmp_path: Path) -> None:
    one, two = read(put(tmp_path, CONLL_2003.replace("\n", "\r\n")))[0]
    assert one.article.text == "EU rejects German call.\nPeter Blackburn"
    assert one.found
    assert [(each.label, each.fragments[0].of(one.article.text)) for each in one.found.spans] == [
        ("ORG", "EU"), ("MISC", "German"), ("PER", "Peter Blackburn"),
    ]  # fmt: skip
    assert one.article.meta["conll"] == {"tags": ["IOB1"], "columns": [4]}
    assert (one.line, two.line, two.article.text) == (1, 12, "BRUSSELS")
    assert len(gathered(one).entities) == 3
    assert set(LABELS) >= {each.label for each in gathered(one).entities.values()}


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    path = put(tmp_path, CONLL_2003)
    one = read(path, {"columns": "3,4"})[0][0]
    assert one.found
    assert {"NP", "ORG"} <= set(one.found.labels)
    assert read(path, {"columns": "last"})[0][0].found == read(path)[0][0].found
    for columns in ("1", "9", "x", "2,x", "99999999"):
        with pytest.raises(CannotRead, match="which has 4"):
            read(path, {"columns": columns})
    assert [each.line for each in read(put(tmp_path, "a\nb\n"), {"columns": "last"})[1]] == [1]


def test_a_file_without_docstart_can_be_cut(tmp_path: Path) -> None:
    path = put(tmp_path, "Ada B-PER\n\nBen B-PER\n\n\nCy B-PER\n")
    assert [each.article.text for each in read(path)[0]] == ["Ada\nBen\nCy"]
    assert [(each.line, each.article.text) for each in read(path, {"sentences": "2"})[0]] == [
        (1, "Ada\nBen"),
        (5, "Cy"),
    ]
    assert [each.article.text for each in read(put(tmp_path, CONLL_2003), {"sentences": "1"})[0]] == [
        "EU rejects German call.\nPeter Blackburn", "BRUSSELS",
    ]  # fmt: skip
    with pytest.raises(CannotRead, match="no number of sentences"):
        read(path, {"sentences": "-1"})


def test_rows_that_are_askew_are_named(tmp_path: Path) -> None:
    (incoming,), problems = read(
        put(tmp_path, "Ada x B-PER\nBen B-PER\n\t\tO\nCy x O\n\n-DOCSTART-\nx y\n-DOCSTART-\n")
    )
    assert incoming.article.text == "Ada Cy"
    assert [each.line for each in problems] == [2, 3, 6]
    assert "B-PERSON" in problems[-1].reason
    found, problems = read(put(tmp_path, "-DOCSTART-\n\ta\n"))
    assert (found, [each.line for each in problems]) == ([], [2])


def test_nothing_tagged_is_no_fault(tmp_path: Path) -> None:
    (incoming,), problems = read(put(tmp_path, "Ada\tthe one\tO\nsaid\tx\tO\n"))
    assert problems == []
    assert incoming.found
    assert incoming.found.spans == ()


def test_what_would_fill_the_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotRead, match="far too long"):
        read(put(tmp_path, "x" * 1_000_001))
    monkeypatch.setattr(columns_module, "_MOST_TOKENS", 3)
    with pytest.raises(CannotRead, match="more than 3 tokens"):
        read(put(tmp_path, "a O\n" * 4))


@pytest.mark.parametrize(
    ("name", "content", "recognised"),
    [
        ("a.conll", "whatever", True),
        ("a.txt", CONLL_2003, True),
        ("a.tsv", CONLL_2003.replace(" ", "\t"), True),
        ("a.txt", "Ada Novak said it was sound.\nShe added: quite.\n" * 9, False),
        ("a.tsv", "name\ttag\nAda\tO\nBen\tO\nCy\tO\nDot\tO\n", False),
        ("a.tsv", "Ada\tO\nBen\tO\nCy\tO\nDot\tO\nEd\tO\n", False),
        ("a.txt", "Ada B-PER\n", False),
        ("a.txt", "O\n" * 20, False),
    ],
)
def test_only_what_has_tags_is_taken_for_one(tmp_path: Path, name: str, content: str, recognised: bool) -> None:
    found = format_of(put(tmp_path, content, name))
    assert (found is CONLL) is recognised


def test_tags_are_found_by_what_they_say() -> None:
    (document,) = documents(["a X- B-NP O B-PER", "b -X- I-NP O I-PER"])
    assert tag_columns(document) == [4]


# spaCy's converter


@pytest.mark.parametrize("tags", [TagScheme.IOB1, TagScheme.IOB2, TagScheme.BILOU])
def test_spacys_converter_reads_it(tmp_path: Path, tags: TagScheme) -> None:
    from spacy.training.converters import conll_ner_to_docs

    other = Outgoing(Article("b", "B", "Ben came."), Annotations(), "waiting", "news/1")
    for layers in ("all", "entities"):
        write(CONLL, [OUT, other], tmp_path / "a.conll", {"tags": tags, "layers": layers})
        content = (tmp_path / "a.conll").read_text(encoding="utf-8")
        one, two = conll_ner_to_docs(content, n_sents=0, no_print=True)
        assert [(each.text, each.label_) for each in one.ents] == [("Ada Novak", "PERSON"), ("Poole", "LOC")]
        assert [each.text for each in one] == [each.of(TEXT) for each in words(TEXT)]
        assert len(list(one.sents)) == 2
        assert two.ents == ()
    assert isinstance(read_back(CONLL, tmp_path / "a.conll")[0], Incoming)
    assert Role.CONTENT.value.upper() == "CONTENT"
