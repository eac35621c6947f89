"""From the encoder's numbers to spans: the best sequence of tags in which every span is whole.

Tags are O, then B and I for each kind in turn (Ramshaw & Marcus 1995, IOB2): tag 0, 1 + 2k, 2 + 2k. An I follows only
a B or an I of its kind, and no span runs over the end of a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NEVER = -1e9


def spans(scores: NDArray[np.float32], begins: NDArray[np.bool_]) -> list[tuple[int, int, int]]:
    """The spans as (first token, one past the last, kind), in order.

    ``scores`` has the log-probability of each tag, shape (tokens, 1 + 2 kinds); ``begins`` says where a line begins.
    """
    tags = best_tags(scores, begins).tolist()
    found: list[tuple[int, int, int]] = []
    at, count = 0, len(tags)
    while at < count:
        tag = tags[at]
        if not tag:
            at += 1
            continue
        start = at
        at += 1
        while at < count and tags[at] == tag + 1:
            at += 1
        found.append((start, at, (tag - 1) // 2))
    return found


def best_tags(scores: NDArray[np.float32], begins: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The likeliest sequence of tags that is allowed (Viterbi 1967), shape (tokens,).

    Nothing but the rule ties neighbours together, so where each token's own best tag is allowed, those are the answer;
    only lines where it is not are searched.
    """
    tags = scores.argmax(axis=1)
    before = np.concatenate([[0], tags[:-1]])
    before[begins] = 0
    inner = (tags > 0) & (tags % 2 == 0)
    broken = inner & (before != tags) & (before != tags - 1)
    if not broken.any():
        return tags
    edges = np.flatnonzero(begins)
    for line in np.unique(np.searchsorted(edges, np.flatnonzero(broken), side="right")).tolist():
        first = int(edges[line - 1]) if line else 0
        last = int(edges[line]) if line < len(edges) else len(tags)
        tags[first:last] = _search(scores[first:last])
    return tags


def _search(scores: NDArray[np.float32]) -> NDArray[np.int64]:
    """Viterbi over one line. An I may follow two tags only, so a step looks at two, not at all."""
    count, width = scores.shape
    inner = np.arange(2, width, 2)
    total = scores[0].astype(np.float64)
    total[inner] = _NEVER
    back = np.zeros((count, width), np.int64)
    for at in range(1, count):
        best = int(total.argmax())
        back[at] = best
        from_begin = total[inner - 1] >= total[inner]
        back[at, inner] = np.where(from_begin, inner - 1, inner)
        reached = np.full(width, total[best])
        reached[inner] = np.maximum(total[inner - 1], total[inner])
        total = reached + scores[at]
    tags = np.zeros(count, np.int64)
    tags[-1] = int(total.argmax())
    for at in range(count - 1, 0, -1):
        tags[at - 1] = back[at, tags[at]]
    return tags
