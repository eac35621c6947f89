"""Training itself. It needs torch, which `make test` does not install: run it where copydesk[train] is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from copydesk.core.annotations import Kind
from copydesk.learn.corpora import GoldQuote, Sample
from copydesk.learn.examples import Example, example
from copydesk.learn.recipe import Course, Recipe
from copydesk.prefill.encoder.tokens import blank_english
from copydesk.prefill.encoder.wordpieces import WordPieces

torch = pytest.importorskip("torch", reason="torch is not installed; pip install 'copydesk[train]'")
onnxruntime = pytest.importorskip("onnxruntime")
pytest.importorskip("onnx", reason="onnx is not installed; pip install 'copydesk[train]'")
safetensors = pytest.importorskip("safetensors.torch", reason="safetensors is not installed")

from copydesk.learn.making import HISTORY, make_pipeline  # noqa: E402
from copydesk.learn.shape import ATTENTION_HEADS, LAYERS, WIDTH  # noqa: E402
from copydesk.learn.teaching.model import Encoder, load_start, weights_of  # noqa: E402
from copydesk.learn.teaching.onnx_graph import write_onnx  # noqa: E402
from copydesk.learn.teaching.training import CannotResume, train  # noqa: E402
from copydesk.prefill.options import Options  # noqa: E402
from copydesk.prefill.pipeline import load  # noqa: E402

VOCABULARY = "[PAD] [UNK] [CLS] [SEP] [MASK] we won said ada novak in poole it rained , . “ ”".split()
TEXT = "“We won,” said Ada Novak in Poole. It rained."
QUOTE = GoldQuote("q", ((0, 9),), ((10, 14),), ((15, 24),), Kind.DIRECT)
RECIPE = Recipe("en_tiny", "0", (), epochs=40.0, pieces=60, masked=0.0, held_back=0.5, head_rate=1e-2)


@pytest.fixture
def examples() -> list[Example]:
    nlp, pieces = blank_english(), WordPieces(VOCABULARY)
    sample = Sample("a", TEXT, ((15, 24, "PERSON"), (28, 33, "LOC")), (QUOTE,))
    return [example(nlp, pieces, sample, head) for head in ("ner", "open", "quo")]


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """A checkpoint in BERT's naming, its numbers drawn at random."""
    torch.manual_seed(1)
    part = {"attention.output.dense": WIDTH, "attention.output.LayerNorm": 0, "output.LayerNorm": 0}
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(VOCABULARY), WIDTH),
        "embeddings.position_embeddings.weight": (512, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for n in range(LAYERS):
        at = f"encoder.layer.{n}"
        for name, width in part.items():
            shapes[f"{at}.{name}.weight"] = (WIDTH, width) if width else (WIDTH,)
            shapes[f"{at}.{name}.bias"] = (WIDTH,)
        for name in ("query", "key", "value"):
            shapes[f"{at}.attention.self.{name}.weight"] = (WIDTH, WIDTH)
            shapes[f"{at}.attention.self.{name}.bias"] = (WIDTH,)
        shapes |= {f"{at}.intermediate.dense.weight": (4 * WIDTH, WIDTH), f"{at}.intermediate.dense.bias": (4 * WIDTH,)}
        shapes |= {f"{at}.output.dense.weight": (WIDTH, 4 * WIDTH), f"{at}.output.dense.bias": (WIDTH,)}
    weights = {
        name: torch.ones(shape) if name.endswith("LayerNorm.weight") else torch.randn(shape) * 0.05
        for name, shape in shapes.items()
    }
    folder = tmp_path / "start"
    folder.mkdir()
    safetensors.save_file(weights, str(folder / "model.safetensors"))
    vocabulary = {piece: number for number, piece in enumerate(VOCABULARY)}
    (folder / "tokenizer.json").write_text(json.dumps({"model": {"vocab": vocabulary}}), encoding="utf-8")
    return folder


def model(start: Path) -> Encoder:
    torch.manual_seed(5)
    made = Encoder(0.1, len(VOCABULARY))
    load_start(made, start / "model.safetensors")
    return made


def test_a_training_that_was_cut_off_ends_with_the_same_weights(examples, start, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("copydesk.learn.teaching.training._SAVE_EVERY", 3)
    recipe, pieces = replace(RECIPE, epochs=10.0), WordPieces(VOCABULARY)
    whole = model(start)
    train(whole, examples, pieces, recipe, tmp_path / "whole.pt", lambda _: None)

    class Cut(Exception):
        pass

    def cut(progress) -> None:
        if progress.step == 5:
            raise Cut

    with pytest.raises(Cut):
        train(model(start), examples, pieces, recipe, tmp_path / "cut.pt", cut)
    resumed = model(start)
    steps: list[int] = []
    train(resumed, examples, pieces, recipe, tmp_path / "cut.pt", lambda progress: steps.append(progress.step))
    assert steps[0] == 4
    for name, value in weights_of(whole).items():
        assert np.allclose(weights_of(resumed)[name], value, atol=1e-5), name
    with pytest.raises(CannotResume):
        train(model(start), examples, pieces, replace(recipe, seed=8), tmp_path / "cut.pt", lambda _: None)


def test_the_graph_of_integers_says_what_the_trained_network_says(start, tmp_path) -> None:
    trained = model(start).eval()
    write_onnx(
        weights_of(trained), tmp_path / "m.onnx", layers=LAYERS, heads=ATTENTION_HEADS, outputs=("ner", "quo", "link")
    )
    session = onnxruntime.InferenceSession(str(tmp_path / "m.onnx"))
    ids = np.asarray([[2, 16, 5, 6, 14, 17, 7, 8, 9, 15, 3]])
    features = np.zeros((ids.shape[1], 5), np.int64)
    features[2] = [2, 1, 3, 0, 0]
    firsts = np.arange(1, 10)
    feed = {"ids": ids, "features": features, "firsts": firsts}
    ours = session.run(None, feed)[0]
    with torch.no_grad():
        mask = torch.ones(ids.shape, dtype=torch.bool)
        hidden = trained(torch.from_numpy(ids), torch.from_numpy(features)[None], mask)[0][torch.from_numpy(firsts)]
        parts = [trained.ner(hidden).log_softmax(-1), trained.quo(hidden).log_softmax(-1), trained.link(hidden)]
        theirs = torch.cat(parts, 1).numpy()
    assert ours.shape == theirs.shape
    assert np.allclose(np.exp(ours[:, :19]).sum(1), 1, atol=1e-4)
    assert np.abs(ours - theirs).mean() < 0.08 * np.abs(theirs).mean()


def test_from_gold_to_a_pipeline_that_suggests(start, tmp_path) -> None:
    row = {
        "id": "{n}",
        "text": TEXT,
        "entities": [[15, 24, "PERSON"], [28, 33, "LOC"]],
        "quotes": [{"id": "q", "content": [[0, 9]], "cue": [[10, 14]], "source": [[15, 24]], "kind": "direct"}],
    }
    names, quotes = tmp_path / "names.jsonl", tmp_path / "quotes.jsonl"
    for path, left_out in ((names, "quotes"), (quotes, "entities")):
        rows = [{**{k: v for k, v in row.items() if k != left_out}, "id": f"a{n}"} for n in range(4)]
        path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
    recipe = replace(
        RECIPE,
        rate=5e-4,
        head_rate=2e-3,
        epochs=120.0,
        pieces=120,
        dropout=0.0,
        courses=(Course("ner", names), Course("quo", quotes)),
    )
    out = tmp_path / "en_tiny"
    history = make_pipeline(recipe, start, out, lambda _: None)
    assert json.loads((out / HISTORY).read_text(encoding="utf-8")) == json.loads(json.dumps(history))
    assert "Novak" not in (out / "vocab" / "strings.json").read_text(encoding="utf-8")
    suggester = load(Options(str(out)))
    assert suggester.name == "en_tiny 0"
    from copydesk.core.annotations import Entity, Quote
    from copydesk.core.article import Article

    found = suggester.suggest(Article("a", "", TEXT))
    assert [(each.span.of(TEXT), each.label) for each in found if isinstance(each, Entity)] == [
        ("Ada Novak", "PERSON"),
        ("Poole", "LOC"),
    ]
    (quote,) = [each for each in found if isinstance(each, Quote)]
    assert (quote.content[0].of(TEXT), quote.source[0].of(TEXT), quote.speaker) == (
        "“We won,”",
        "Ada Novak",
        "Ada Novak",
    )
