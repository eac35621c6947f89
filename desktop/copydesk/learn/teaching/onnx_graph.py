"""The trained encoder written down as an ONNX graph of 8-bit integers.

The graph is put together node by node rather than traced, so that it holds what we mean and nothing of the framework
that trained it: one stretch of text in, log-probabilities and link vectors of its tokens out. Matrices become signed
8-bit integers with one scale a column, the word table with one scale a row; activations are quantised as they come
(dynamic quantisation; ONNX Runtime's ``DynamicQuantizeMatMul``). Everything else stays in 32-bit floats.

Inputs: ``ids`` (1, pieces), ``features`` (pieces, 5), ``firsts`` (tokens), all int64.
Output: ``tokens`` (tokens, labels + tags + 4 * link), float32: log-probabilities of the entity labels and of the quote
tags, and the four link vectors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

_OPSET, _MICROSOFT = 17, "com.microsoft"
_EPSILON = 1e-12
WEIGHT_LIMIT = 63
"""Largest quantised weight. Processors without VNNI add two products in 16 bits; seven bits never overflow there, so
that suggestions are the same on every machine."""


def write_onnx(weights: Weights, to: Path, *, layers: int, heads: int, outputs: Sequence[str]) -> None:
    """Write the encoder with the heads named in ``outputs``: "ner" and "quo" as log-probabilities, "link" as it is."""
    graph = _Graph(weights, heads)
    x = graph.embeddings()
    for number in range(layers):
        x = graph.layer(x, f"layers.{number}.")
    x = graph.add("Gather", [graph.add("Squeeze", [x, graph.constant("axis0", np.array([0]))]), "firsts"], axis=0)
    parts: list[str] = []
    width = 0
    for name in outputs:
        width += len(weights[f"{name}.bias"])
        part = graph.linear(x, name, exact=True)
        parts.append(part if name == "link" else graph.add("LogSoftmax", [part], axis=-1))
    graph.add("Concat", parts, name="tokens", axis=-1)
    onnx.save(graph.model(width), str(to))


class _Graph:
    def __init__(self, weights: Weights, heads: int) -> None:
        self._weights = weights
        self._heads = heads
        self._nodes: list[onnx.NodeProto] = []
        self._tensors: dict[str, onnx.TensorProto] = {}
        self._count = 0

    def add(self, kind: str, inputs: Sequence[str], *, name: str = "", domain: str = "", **attributes: object) -> str:
        self._count += 1
        name = name or f"t{self._count}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, **attributes))
        return name

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self._tensors.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def linear(self, x: str, name: str, *, exact: bool = False) -> str:
        """``x`` times a matrix plus a bias; in floats when ``exact``, which small heads are."""
        weight, bias = self._weights[f"{name}.weight"].T, self.constant(f"{name}.bias", self._weights[f"{name}.bias"])
        if exact:
            product = self.add("MatMul", [x, self.constant(f"{name}.weight", weight)])
            return self.add("Add", [product, bias])
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / WEIGHT_LIMIT
        inputs = [
            x,
            self.constant(f"{name}.weight", np.round(weight / scale).astype(np.int8)),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            self.constant(f"{name}.zero", np.zeros(scale.shape, np.int8)),
            bias,
        ]
        return self.add("DynamicQuantizeMatMul", inputs, domain=_MICROSOFT)

    def norm(self, x: str, name: str, skip: str | None = None) -> str:
        gamma = self.constant(f"{name}.weight", self._weights[f"{name}.weight"])
        beta = self.constant(f"{name}.bias", self._weights[f"{name}.bias"])
        if skip is None:
            return self.add("LayerNormalization", [x, gamma, beta], axis=-1, epsilon=_EPSILON)
        return self.add("SkipLayerNormalization", [x, skip, gamma, beta], domain=_MICROSOFT, epsilon=_EPSILON)

    def embeddings(self) -> str:
        words = self._weights["word.weight"]
        scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8) / 127
        table = self.constant("word.weight", np.round(words / scale).astype(np.int8))
        rows = self.add("Cast", [self.add("Gather", [table, "ids"], axis=0)], to=TensorProto.FLOAT)
        x = self.add(
            "Mul", [rows, self.add("Gather", [self.constant("word.scale", scale.astype(np.float32)), "ids"], axis=0)]
        )
        # All features share one table, each with rows of its own, and are summed.
        tables = [self._weights[f"feat.{k}.weight"] for k in range(self._features())]
        firsts = np.cumsum([0, *[len(each) for each in tables[:-1]]])
        shifted = self.add("Add", ["features", self.constant("feature.firsts", firsts[None, :].astype(np.int64))])
        rows = self.add("Gather", [self.constant("features.weight", np.concatenate(tables)), shifted], axis=0)
        summed = self.add("ReduceSum", [rows, self.constant("axis1", np.array([1]))], keepdims=0)
        length = self.add("Slice", [self.add("Shape", ["ids"]), *self._bounds()])
        places = self.add(
            "Slice",
            [self.constant("pos.weight", self._weights["pos.weight"]), self.constant("axis0", np.array([0])), length],
        )
        return self.norm(self.add("Add", [x, self.add("Add", [summed, places])]), "n")

    def _features(self) -> int:
        return sum(1 for name in self._weights if name.startswith("feat."))

    def _bounds(self) -> list[str]:
        return [self.constant("one", np.array([1])), self.constant("two", np.array([2]))]

    def layer(self, x: str, at: str) -> str:
        """One transformer layer, normalised after each half (Vaswani et al. 2017)."""
        mixed = self.linear(x, f"{at}qkv")
        thirds = [f"{at}q", f"{at}k", f"{at}v"]
        self._nodes.append(helper.make_node("Split", [mixed], thirds, axis=-1))
        attended = self.add("MultiHeadAttention", thirds, domain=_MICROSOFT, num_heads=self._heads)
        x = self.norm(self.linear(attended, f"{at}o"), f"{at}n1", skip=x)
        raised = self.add("Gelu", [self.linear(x, f"{at}up")], domain=_MICROSOFT)
        return self.norm(self.linear(raised, f"{at}down"), f"{at}n2", skip=x)

    def model(self, width: int) -> onnx.ModelProto:
        inputs = [
            helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "pieces"]),
            helper.make_tensor_value_info("features", TensorProto.INT64, ["pieces", self._features()]),
            helper.make_tensor_value_info("firsts", TensorProto.INT64, ["tokens"]),
        ]
        outputs = [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["tokens", width])]
        graph = helper.make_graph(self._nodes, "copydesk encoder", inputs, outputs, list(self._tensors.values()))
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="copydesk")
