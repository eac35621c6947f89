"""Articles shared out between training, development and test, the same way every time."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence

SPLITS = ("train", "dev", "test")


class Shares:
    """Articles as they come, to be shared out when all are known.

    Which split an article falls in depends on the seed, the articles' texts and what they hold, not on their order.
    The same text twice is in one split, or a model would be tested on what it was taught.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._layers = array("B")
        self._ranks = array("Q")

    def add(self, text_sha256: str, layer: int) -> None:
        """One more article. ``layer`` is a small number: articles of each are shared out in the same proportion."""
        self._layers.append(layer)
        digest = hashlib.sha256(f"{self._seed}\n{text_sha256}".encode()).digest()
        self._ranks.append(int.from_bytes(digest[:8], "big"))

    def out(self, shares: Sequence[int]) -> list[int]:
        """The place of each article's split in ``shares``, in the order in which the articles came.

        Every split, and every layer in it, is as near to its share as whole articles allow.
        """
        total = sum(shares)
        given = [0] * len(shares)
        split_of = [0] * len(self._ranks)
        before: tuple[int, int] | None = None
        order = sorted(range(len(split_of)), key=lambda place: (self._layers[place], self._ranks[place]))
        for count, place in enumerate(order, 1):
            key = self._layers[place], self._ranks[place]
            if key == before:
                split = split_of[order[count - 2]]
            else:
                # The one that lacks most of what it should have by now; the first of equals, so that it is training.
                split = max(range(len(shares)), key=lambda one: shares[one] * count - given[one] * total)
            split_of[place] = split
            given[split] += 1
            before = key
        return split_of
