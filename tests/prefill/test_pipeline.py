"""Loading a pipeline, and suggesting for texts of every kind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.core.text import UnusableText
from copydesk.prefill.options import Options
from copydesk.prefill.pipeline import WINDOW, MissingPipeline, load, windows


def test_a_pipeline_is_named_with_its_version(suggester) -> None:
    assert suggester.name == f"en_news {suggester.nlp.meta['version']}"


def test_a_missing_pipeline_says_what_to_install() -> None:
    with pytest.raises(MissingPipeline, match=r"pip install no-such-pipeline"):
        load(Options("no_such_pipeline"))


def test_a_folder_that_is_no_pipeline_is_refused(tmp_path) -> None:
    with pytest.raises(MissingPipeline, match="cannot be loaded"):
        load(Options(str(tmp_path)))


@pytest.fixture
def own_folder(tmp_path: Path) -> str:
    blank = spacy.blank("en")
    blank.add_pipe("entity_ruler").add_patterns(
        [{"label": "GPE", "pattern": "Poole"}, {"label": "BOAT", "pattern": "Gull"}]
    )
    blank.to_disk(tmp_path / "own")
    return str(tmp_path / "own")


OWN = "“We won in Poole with the Gull,” said Ada Novak, who owns it."


def test_another_pipeline_supplies_the_entities_and_ours_the_quotes(own_folder) -> None:
    suggester = load(Options(own_folder))
    assert suggester.name == f"en_pipeline 0.0.0 + quotes of en_news {suggester.nlp.meta['version']}"
    entity, quote = suggester.suggest(Article("a", "", OWN))
    assert isinstance(entity, Entity)
    assert (entity.span.of(OWN), entity.label, entity.score) == ("Poole", "LOC", None)
    assert isinstance(quote, Quote)
    assert quote.content[0].of(OWN) == "“We won in Poole with the Gull,”"
    assert quote.source[0].of(OWN) == "Ada Novak"


def test_a_label_map_says_what_another_pipelines_labels_are_called_here(own_folder) -> None:
    found = load(Options(own_folder, label_map="BOAT=PRODUCT, GPE=")).suggest(Article("a", "", OWN))
    names = [(each.span.of(OWN), each.label) for each in found if isinstance(each, Entity)]
    assert names == [("Gull", "PRODUCT")]


def test_suggestions_are_the_same_on_repeat(suggester, seed) -> None:
    first = suggester.suggest(Article("a", "", seed))
    suggester.suggest(Article("b", "", "“Something else,” said Ada Novak."))
    assert suggester.suggest(Article("a", "", seed)) == first


@pytest.mark.parametrize("text", ["", "  \n ", "a\x00b", "half \ud83d"])
def test_a_text_that_cannot_be_kept_is_refused_by_name(suggester, text) -> None:
    with pytest.raises(UnusableText):
        suggester.suggest(Article("a", "", text))


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
def test_odd_texts_are_read_without_complaint(suggester, text) -> None:
    for each in suggester.suggest(Article("a", "", text)):
        spans = [each.span] if isinstance(each, Entity) else [span for _, _, span in each.spans()]
        assert all(span.fits(text) for span in spans)


def test_offsets_count_code_points_after_emoji(suggester) -> None:
    text = "😀👩‍👩‍👧 “We 😀 won,” said Ada Novak."
    entity, quote = suggester.suggest(Article("a", "", text))
    assert isinstance(entity, Entity)
    assert not isinstance(quote, Entity)
    assert entity.span.of(text) == "Ada Novak"
    assert quote.content[0].of(text) == "“We 😀 won,”"


def test_a_long_article_is_read_in_windows_with_the_offsets_of_the_whole(suggester, seed) -> None:
    paragraph = "It rained all day and nobody went out to see the river.\n\n"
    text = paragraph * (WINDOW // len(paragraph)) + seed
    shift = len(text) - len(seed)
    found = suggester.suggest(Article("a", "", text))
    contents = {quote.content[0].of(text) for quote in found if not isinstance(quote, Entity)}
    assert any(words.startswith("“We want to make sure") for words in contents)
    assert {each.span.start - shift for each in found if isinstance(each, Entity) and each.label == "PERSON"} == {
        each.span.start
        for each in suggester.suggest(Article("b", "", seed))
        if isinstance(each, Entity) and each.label == "PERSON"
    }


@given(st.text(alphabet="ab \n\u00a0", max_size=200), st.integers(1, 50))
def test_windows_cover_the_text_and_are_no_longer_than_asked(text, limit) -> None:
    cut = list(windows(text, limit))
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= limit for start, end in cut)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="“”‘’'\".,:—\n saidhe Novak$19MayKorea", min_size=1, max_size=120))
def test_every_span_of_a_suggestion_fits_and_ids_are_unique(suggester, text) -> None:
    if not text.strip():
        return
    found = suggester.suggest(Article("a", "", text))
    assert len({each.id for each in found}) == len(found)
    for each in found:
        spans = [each.span] if isinstance(each, Entity) else [span for _, _, span in each.spans()]
        assert spans
        assert all(span.fits(text) for span in spans)


def test_asking_for_the_pool_does_not_import_spacy() -> None:
    code = "import sys, copydesk.prefill.pool, copydesk.prefill.worker; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
