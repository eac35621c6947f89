"""What spaCy sees of our pipelines: components, spans, files, processes."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.prefill.components.encoder import EncoderComponent, reading
from copydesk.prefill.encoder.network import Network
from copydesk.prefill.encoder.tags import spans
from copydesk.prefill.encoder.tokens import begins_line, blank_english, words_of
from copydesk.prefill.options import Options
from copydesk.prefill.pipeline import load

TEXT = "“We won,” said Ada Novak in Poole on Monday. She said that the cup would stay there."


@pytest.fixture(scope="module")
def folder() -> Path:
    import copydesk.resources

    return Path(copydesk.resources.__path__[0]) / "pipelines" / "en_news"


@pytest.fixture(scope="module")
def nlp(folder):
    return spacy.load(folder)


def test_spacy_loads_the_folder_and_finds_everything_in_a_doc(nlp) -> None:
    doc = nlp(TEXT)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Ada Novak", "PERSON"),
        ("Poole", "LOC"),
        ("Monday", "DATE"),
    ]
    scores = doc.spans["entities"].attrs["scores"]
    assert len(scores) == 3
    assert all(0 < score < 1 for score in scores)
    assert doc.spans["content"][0].text == "“We won,”"
    assert doc.spans["cue"][0].text == "said"
    assert doc.spans["source"][0].text == "Ada Novak"
    assert [quote["speaker"] for quote in doc._.quotes] == ["Ada Novak", "Ada Novak"]
    assert len(list(doc.sents)) == 2


def test_the_entity_scores_are_in_the_suggestions(suggester) -> None:
    found = suggester.suggest(Article("a", "", TEXT))
    assert all(isinstance(each.score, float) and 0 < each.score < 1 for each in found)
    assert sum(isinstance(each, Quote) for each in found) == 2


def test_what_is_written_and_read_again_says_the_same(nlp, tmp_path) -> None:
    nlp.to_disk(tmp_path / "copy")
    again = spacy.load(tmp_path / "copy")(TEXT)
    assert again._.quotes == nlp(TEXT)._.quotes
    assert [ent.label_ for ent in again.ents] == [ent.label_ for ent in nlp(TEXT).ents]


@pytest.mark.parametrize("processes", [1, 2])
def test_batches_and_processes_change_nothing(nlp, processes) -> None:
    texts = [TEXT, "It rained.", TEXT.replace("Poole", "Velden"), ""] * 2
    one_by_one = [(nlp(text)._.quotes, [ent.text for ent in nlp(text).ents]) for text in texts]
    together = nlp.pipe(texts, batch_size=3, n_process=processes)
    assert [(doc._.quotes, [ent.text for ent in doc.ents]) for doc in together] == one_by_one


def test_a_component_says_what_it_lacks(nlp) -> None:
    with pytest.raises(ValueError, match="no weights"):
        EncoderComponent({"ner": 19})(nlp.make_doc(TEXT))
    with pytest.raises(ValueError, match="copydesk_encoder"):
        reading(nlp.make_doc(TEXT))


def test_other_window_edges_lose_and_invent_next_to_nothing(folder, seed) -> None:
    text = "\n\n".join([seed] * 3)
    network = Network(folder / "copydesk_encoder")
    tokens, _ = words_of(blank_english().make_doc(text))

    def found(shift: int) -> set[tuple[int, int, int]]:
        read = network.read(text, tokens, shift=shift)
        return set(spans(read[:, :19], begins_line(text, tokens)))

    first, second = found(0), found(61)
    assert len(first & second) / len(first | second) > 0.95


def test_the_open_pipeline_finds_dates_names_and_quotes_without_learned_quotes() -> None:
    suggester = load(Options("en_news_open"))
    assert "copydesk_quotes" not in suggester.nlp.pipe_names
    found = suggester.suggest(Article("a", "", TEXT))
    names = {(each.span.of(TEXT), each.label) for each in found if isinstance(each, Entity)}
    assert names >= {("Ada Novak", "PERSON"), ("Monday", "DATE")}
    quotes = [each for each in found if isinstance(each, Quote)]
    assert quotes[0].content[0].of(TEXT) == "“We won,”"
    assert quotes[0].speaker == "Ada Novak"


def test_the_bundled_pipelines_hold_no_words_of_their_corpora(folder) -> None:
    blank = blank_english()
    blank.add_pipe("copydesk_sentences")
    known = set(blank.vocab.strings)
    for name in ("en_news", "en_news_open"):
        strings = set(spacy.load(folder.parent / name).vocab.strings)
        beyond = {word for word in strings - known if not word.startswith("copydesk")}
        assert len(beyond) < 40, sorted(beyond)[:60]


def test_both_pipelines_together_are_light(folder) -> None:
    size = sum(path.stat().st_size for path in folder.parent.rglob("*") if path.is_file())
    assert size < 60_000_000
