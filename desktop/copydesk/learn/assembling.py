"""A trained encoder made into a spaCy pipeline: a folder that ``spacy.load`` reads where Copydesk is installed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from copydesk import __version__
from copydesk.learn.recipe import Recipe
from copydesk.learn.shape import ATTENTION_HEADS, COLUMNS, LAYERS
from copydesk.prefill.components.encoder import NAME as ENCODER
from copydesk.prefill.components.encoder import EncoderComponent
from copydesk.prefill.components.entities import NAME as ENTITIES
from copydesk.prefill.components.entities import EntityComponent
from copydesk.prefill.components.quotes import NAME as QUOTES
from copydesk.prefill.components.quotes import QuoteComponent, QuoteRules
from copydesk.prefill.components.rule_quotes import NAME as RULE_QUOTES
from copydesk.prefill.components.sentences import NAME as SENTENCES
from copydesk.prefill.components.speakers import NAME as SPEAKERS
from copydesk.prefill.components.tidying import NAME as TIDYING
from copydesk.prefill.encoder.linking import LinkRules
from copydesk.prefill.encoder.network import MODEL, VOCABULARY
from copydesk.prefill.encoder.tokens import blank_english

if TYPE_CHECKING:
    from spacy.language import Language

    from copydesk.learn.teaching.onnx_graph import Weights


def assemble(weights: Weights, vocabulary: Sequence[str], recipe: Recipe, folder: Path) -> Language:
    """The pipeline with the encoder's files written into ``folder``; probabilities are not calibrated yet."""
    # Where nobody trains, onnx is not installed.
    from copydesk.learn.teaching.onnx_graph import write_onnx

    heads = [head for taught in recipe.heads() for head in (("quo", "link") if taught == "quo" else (taught,))]
    folder.mkdir(parents=True, exist_ok=True)
    write_onnx(weights, folder / MODEL, layers=LAYERS, heads=ATTENTION_HEADS, outputs=heads)
    (folder / VOCABULARY).write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    nlp = blank_english()
    nlp.meta.update(
        name=recipe.name.removeprefix("en_"),
        version=recipe.version,
        description=recipe.description,
        license="see README.md",
        author="Copydesk",
    )
    nlp.meta["copydesk"] = __version__
    nlp.add_pipe(SENTENCES)
    encoder = nlp.add_pipe(ENCODER, config={"columns": {head: COLUMNS[head] for head in heads}})
    assert isinstance(encoder, EncoderComponent)
    encoder.from_disk(folder)
    if "ner" in heads:
        nlp.add_pipe(ENTITIES)
    if recipe.tidy:
        nlp.add_pipe(TIDYING)
    if "quo" in heads:
        quotes = nlp.add_pipe(QUOTES)
        assert isinstance(quotes, QuoteComponent)
        distance = np.asarray(weights["bias.weight"])[:, 0].tolist()
        alone = np.asarray(weights["null"]).tolist()
        links = LinkRules(tuple(round(each, 5) for each in distance), (round(alone[0], 5), round(alone[1], 5)))
        quotes.rules = replace(QuoteRules(), links=links)
    else:
        nlp.add_pipe(RULE_QUOTES)
    nlp.add_pipe(SPEAKERS)
    return nlp


def write_pipeline(nlp: Language, to: Path) -> None:
    """Write the pipeline beside ``to`` and move it into place; a folder that is there goes only when this is whole.

    What is written is a copy that has read nothing: a vocabulary keeps every word that its pipeline ever met, and the
    articles that it was calibrated on are not ours to hand out.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=f".{to.name}-") as beside:
        made = Path(beside) / "made"
        _copy(nlp).to_disk(made)
        card = to / "README.md"
        if card.is_file():
            shutil.copyfile(card, made / card.name)
        if to.exists():
            to.replace(Path(beside) / "old")
        made.replace(to)


def _copy(nlp: Language) -> Language:
    """The same pipeline with a new vocabulary."""
    copy = blank_english()
    copy.meta.update(nlp.meta)
    for name, part in nlp.pipeline:
        config = {key: value for key, value in nlp.get_pipe_config(name).items() if key != "factory"}
        twin = copy.add_pipe(nlp.get_pipe_meta(name).factory, name, config=config)
        if isinstance(part, EncoderComponent):
            assert isinstance(twin, EncoderComponent)
            assert part.folder, "the encoder was never loaded"
            twin.from_disk(part.folder)
        elif isinstance(part, EntityComponent):
            assert isinstance(twin, EntityComponent)
            twin.rules = part.rules
        elif isinstance(part, QuoteComponent):
            assert isinstance(twin, QuoteComponent)
            twin.rules = part.rules
    return copy
