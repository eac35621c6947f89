"""The encoder itself: a small transformer in 8-bit integers, run by ONNX Runtime on one thread.

What it is and how it was trained: copydesk.learn and the README.md in the pipeline's folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from copydesk.prefill.encoder.features import SIZES, Tokens, features
from copydesk.prefill.encoder.windows import LENGTH, windows
from copydesk.prefill.encoder.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL, VOCABULARY = "encoder.onnx", "vocabulary.txt"
_LAYOUT = 3  # the column of `features` that tells where a line begins


class Network:
    """Reads the tokens of an article. The same tokens give the same numbers, whatever was read before."""

    def __init__(self, folder: Path) -> None:
        """Load the two files of a folder. Raises OSError and ONNX Runtime's errors when they are not sound."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # The desk runs one worker a core; threads of our own would only quarrel with the window for them.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Windows differ in length, so an arena would keep the most that any of them took, several times over.
        options.enable_cpu_mem_arena = False
        self._pieces = WordPieces.read(folder / VOCABULARY)
        self._session = onnxruntime.InferenceSession(
            (folder / MODEL).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self.width: int = self._session.get_outputs()[0].shape[1]

    def read(self, text: str, tokens: Tokens, length: int = LENGTH, shift: int = 0) -> NDArray[np.float32]:
        """What the encoder says of each token: shape (tokens, width)."""
        count = len(tokens.texts)
        if not count:
            return np.zeros((0, self.width), np.float32)
        table = features(text, tokens)
        pieces = [self._pieces.of(token) for token in tokens.texts]
        sizes = [len(each) for each in pieces]
        found: list[NDArray[np.float32]] = []
        for window in windows(sizes, (table[:, _LAYOUT] > 0).tolist(), length, shift):
            inside = slice(window.start, window.end)
            row = [self._pieces.first, *(piece for each in pieces[inside] for piece in each), self._pieces.last]
            counts = np.asarray(sizes[inside])
            seen = np.zeros((len(row), len(SIZES)), np.int64)
            seen[1:-1] = np.repeat(table[inside], counts, axis=0)
            firsts = 1 + np.cumsum(counts) - counts
            feed = {
                "ids": np.asarray([row], np.int64),
                "features": seen,
                "firsts": firsts[window.first - window.start : window.last - window.start],
            }
            found.append(np.asarray(self._session.run(["tokens"], feed)[0]))
        return np.concatenate(found)
