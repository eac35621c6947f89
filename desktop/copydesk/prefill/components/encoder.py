"""The spaCy component that reads a Doc with the encoder: ``nlp.add_pipe("copydesk_encoder")``.

It puts into ``doc.tensor`` one row a token: log-probabilities of the entity tags, of the quote tags, and link vectors,
as far as the encoder has these heads. The other components of ours read their columns from there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.language import Language

from copydesk.prefill.encoder.features import Tokens
from copydesk.prefill.encoder.network import MODEL, VOCABULARY, Network
from copydesk.prefill.encoder.tokens import begins_line, words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

NAME = "copydesk_encoder"
COLUMNS = "copydesk_columns"
"""Where ``doc.user_data`` keeps which columns are whose."""


# spaCy types the decorator only in part.
@Language.factory(NAME, assigns=["doc.tensor"], default_config={"columns": {}})  # pyright: ignore[reportUntypedFunctionDecorator]
def make_encoder(nlp: Language, name: str, columns: Mapping[str, int]) -> EncoderComponent:
    """``columns``: how many columns each head has, in order, such as ner 19, quo 7, link 256."""
    return EncoderComponent(dict(columns))


class EncoderComponent:
    """Reads Docs. Its network comes from a folder: `from_disk`."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        edges = np.cumsum([0, *columns.values()]).tolist()
        self.columns = {head: (edges[at], edges[at + 1]) for at, head in enumerate(columns)}
        self.network: Network | None = None
        self.folder: Path | None = None

    def __call__(self, doc: Doc) -> Doc:
        if self.network is None:
            raise ValueError("the encoder has no weights; load the pipeline from its folder")
        tokens, places = words_of(doc)
        read = self.network.read(doc.text, tokens)
        # Half precision is plenty for what comes out, and a book of tokens weighs half as much.
        tensor = np.zeros((len(doc), read.shape[1]), np.float16)
        tensor[places] = read
        doc.tensor = tensor  # pyright: ignore[reportAttributeAccessIssue] - its stub knows one kind of array
        doc.user_data[COLUMNS] = self.columns
        return doc

    def __getstate__(self) -> dict[str, object]:
        """For other processes: where the network lies, not the network."""
        return {"columns": self.columns, "folder": self.folder}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        self.columns = cast("dict[str, tuple[int, int]]", state["columns"])
        self.folder = cast("Path | None", state["folder"])
        self.network = Network(self.folder) if self.folder else None

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the two files of the network into the folder ``path``."""
        if self.folder is None:
            raise ValueError("the encoder has no weights to write")
        Path(path).mkdir(parents=True, exist_ok=True)
        for name in (MODEL, VOCABULARY):
            shutil.copyfile(self.folder / name, Path(path) / name)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> EncoderComponent:
        """Load the network in the folder ``path``. Raises OSError."""
        self.folder = Path(path)
        self.network = Network(self.folder)
        return self


@dataclass(frozen=True, slots=True)
class Reading:
    """A Doc as the encoder read it: its words, their places among the tokens, and where lines begin."""

    tokens: Tokens
    places: NDArray[np.int64]
    begins: NDArray[np.bool_]
    doc: Doc

    def of(self, head: str) -> NDArray[np.float32]:
        """A head's numbers for each word, shape (words, columns of the head)."""
        first, last = cast("Mapping[str, tuple[int, int]]", self.doc.user_data[COLUMNS])[head]
        return self.doc.tensor[self.places, first:last].astype(np.float32)


def reading(doc: Doc) -> Reading:
    """The Doc as `EncoderComponent` left it. Raises ValueError when it has not been there."""
    if COLUMNS not in doc.user_data:
        raise ValueError(f"add the component “{NAME}” before the ones that read from it")
    tokens, places = words_of(doc)
    return Reading(tokens, places, begins_line(doc.text, tokens), doc)
