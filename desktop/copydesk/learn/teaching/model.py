"""The encoder while it learns: MiniLM (Wang et al. 2020) with extra features at its foot and our heads on top.

Weights begin from a BERT-like checkpoint in safetensors form (sentence-transformers' all-MiniLM-L6-v2, Apache 2.0).
`weights_of` hands them to `onnx_graph` under the same names.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as functional
from safetensors.torch import load_file
from torch import Tensor, nn

from copydesk.learn.shape import ATTENTION_HEADS, INNER, LAYERS, LINK, NER_TAGS, QUOTE_TAGS, WIDTH
from copydesk.prefill.encoder.features import SIZES
from copydesk.prefill.encoder.linking import BUCKETS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_EPSILON = 1e-12


class _Dropout:
    """Dropout from a pool of random masks made once: on a CPU drawing fresh numbers costs a tenth of a step."""

    def __init__(self, rate: float, size: int = 1 << 23) -> None:
        self._rate, self._size = rate, size
        self._pool: dict[tuple[torch.dtype, torch.device], Tensor] = {}

    def __call__(self, x: Tensor) -> Tensor:
        if self._rate <= 0:
            return x
        key = (x.dtype, x.device)
        if key not in self._pool:
            # The same masks in every run, so that one which was cut off goes on as if it had not been.
            drawn = torch.rand(self._size, generator=torch.Generator().manual_seed(self._size))
            kept = drawn.to(x.device) >= self._rate
            self._pool[key] = kept.to(x.dtype) / (1 - self._rate)
        first = int(torch.randint(0, self._size - x.numel(), (1,)))
        return x * self._pool[key][first : first + x.numel()].view(x.shape)


class _Layer(nn.Module):
    """One transformer layer, normalised after each half."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, _EPSILON), nn.LayerNorm(WIDTH, _EPSILON)

    def forward(self, x: Tensor, mask: Tensor, dropout: _Dropout) -> Tensor:
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).permute(2, 0, 3, 1, 4)
        # Written out: for short rows on a CPU this is faster than torch's fused attention.
        weights = (q * (ATTENTION_HEADS / WIDTH) ** 0.5) @ k.transpose(-1, -2)
        weights = torch.softmax(weights.masked_fill(~mask[:, None, None, :], -1e4), -1).to(v.dtype)
        attended = self.o((weights @ v).transpose(1, 2).reshape(rows, length, WIDTH))
        x = self.n1(x + dropout(attended))
        return self.n2(x + dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Reads rows of pieces with their features; the heads give logits of entity tags, of quote tags, and link vectors.

    ``open`` is a second head for entities of corpora whose guideline is not ours: they teach the encoder, and their
    labels stay out of the suggestions.
    """

    def __init__(self, dropout: float, vocabulary: int, places: int = 512) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(vocabulary, WIDTH), nn.Embedding(places, WIDTH)
        self.feat = nn.ModuleList(nn.Embedding(size, WIDTH) for size in SIZES)
        for table in self.feat:
            nn.init.normal_(table.weight, std=0.01)  # type: ignore[arg-type]
        self.n = nn.LayerNorm(WIDTH, _EPSILON)
        self.layers = nn.ModuleList(_Layer() for _ in range(LAYERS))
        self.ner, self.open = nn.Linear(WIDTH, NER_TAGS), nn.Linear(WIDTH, NER_TAGS)
        self.quo, self.link = nn.Linear(WIDTH, QUOTE_TAGS), nn.Linear(WIDTH, 4 * LINK)
        self.bias, self.null = nn.Embedding(4 * BUCKETS, 1), nn.Parameter(torch.zeros(2))
        nn.init.zeros_(self.bias.weight)
        self._dropout = _Dropout(dropout)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """The last layer, shape (rows, pieces, 384), for ids (rows, pieces), features (rows, pieces, 5) and mask."""
        dropout = self._dropout if self.training else _Dropout(0)
        x = self.word(ids) + self.pos.weight[: ids.shape[1]]
        for column, table in enumerate(self.feat):
            x = x + table(features[..., column])
        x = dropout(self.n(x))
        for layer in self.layers:
            x = layer(x, mask, dropout)
        return x

    def link_scores(self, vectors: Tensor, parts: Tensor, cues: Tensor, buckets: Tensor, roles: Tensor) -> Tensor:
        """Scores of each part with each cue and, last, with none: shape (parts, cues + 1).

        ``vectors`` are the outputs of the link head for a window's tokens; ``parts`` and ``cues`` have a first and a
        last token each, shape (n, 2); ``buckets`` the row of ``bias`` for each pair; ``roles`` 0 content, 1 source.
        """
        dependant = vectors[parts[:, 0], :LINK] + vectors[parts[:, 1], LINK : 2 * LINK]
        alone = self.null[roles][:, None]
        if not len(cues):
            return alone
        head = vectors[cues[:, 0], 2 * LINK : 3 * LINK] + vectors[cues[:, 1], 3 * LINK :]
        return torch.cat([dependant @ head.T / math.sqrt(LINK) + self.bias(buckets)[..., 0], alone], 1)


def load_start(model: Encoder, checkpoint: Path) -> None:
    """Put the weights of a BERT-like checkpoint into a new model. Raises OSError and KeyError."""
    given = load_file(str(checkpoint))
    ours = model.state_dict()
    ours["word.weight"].copy_(given["embeddings.word_embeddings.weight"])
    # There is one kind of text only, so its embedding goes into the places for good.
    ours["pos.weight"].copy_(
        given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    )
    names = {"n": "embeddings.LayerNorm"}
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        names |= {
            f"layers.{number}.o": f"{layer}.attention.output.dense",
            f"layers.{number}.n1": f"{layer}.attention.output.LayerNorm",
            f"layers.{number}.up": f"{layer}.intermediate.dense",
            f"layers.{number}.down": f"{layer}.output.dense",
            f"layers.{number}.n2": f"{layer}.output.LayerNorm",
        }
        for kind in ("weight", "bias"):
            thirds = [given[f"{layer}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            ours[f"layers.{number}.qkv.{kind}"].copy_(torch.cat(thirds))
    for name, theirs in names.items():
        for kind in ("weight", "bias"):
            ours[f"{name}.{kind}"].copy_(given[f"{theirs}.{kind}"])


def weights_of(model: Encoder) -> Mapping[str, NDArray[np.float32]]:
    """All weights by name, as float32 arrays on the CPU."""
    return {name: value.detach().float().cpu().numpy() for name, value in model.state_dict().items()}
