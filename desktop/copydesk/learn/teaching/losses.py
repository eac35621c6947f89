"""What the encoder is wrong by: cross-entropy of tags, and of the cue that each content and source hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor

from copydesk.learn.batches import Batch, Cutting
from copydesk.learn.examples import HEADS
from copydesk.learn.shape import WIDTH
from copydesk.learn.teaching.model import Encoder
from copydesk.prefill.encoder.linking import BUCKETS, CONTENT, CUE, SOURCE, buckets

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LAYOUT = 3
LINK_WEIGHT = 1.2
"""A link counts more than a tag: there are fewer of them."""


@dataclass(frozen=True, slots=True)
class Loss:
    """``total`` is what to descend; ``parts`` has sum and count of each head's own loss, for the log."""

    total: Tensor
    parts: Mapping[str, tuple[float, int]]


def loss_of(model: Encoder, batch: Batch, device: torch.device, *, on_predicted: bool) -> Loss:
    """The loss of a batch. ``on_predicted``: links are learned on the spans that the model itself marks, too."""
    put = lambda array: torch.from_numpy(array).to(device)  # noqa: E731
    with torch.autocast(device.type, torch.bfloat16):
        flat = model(put(batch.ids), put(batch.features), put(batch.mask)).reshape(-1, WIDTH)
    total = torch.zeros((), device=device)
    parts: dict[str, tuple[float, int]] = {}
    size = batch.ids.size * 0.8  # about as many tokens as pieces with their filling stand for
    for head in HEADS:
        rows = [row for row, window in enumerate(batch.windows) if window.example.head == head]
        if not rows:
            continue
        windows = [batch.windows[row] for row in rows]
        tokens = flat[put(np.concatenate([batch.firsts[row] for row in rows]))]
        tags = np.concatenate([window.example.tags[window.start : window.end] for window in windows])
        with torch.autocast(device.type, torch.bfloat16):
            logits = getattr(model, head)(tokens).float()
        loss = functional.cross_entropy(logits, put(tags), reduction="sum")
        total = total + loss / size
        parts[head] = (float(loss.detach()), len(tags))
        if head == "quo":
            guessed = logits.detach().argmax(1).cpu().numpy() if on_predicted else None
            links, count = _link_loss(model, tokens, windows, guessed, device)
            if count:
                total = total + LINK_WEIGHT * links / size
                parts["link"] = (float(links.detach()), count)
    return Loss(total, parts)


def _link_loss(
    model: Encoder, tokens: Tensor, windows: Sequence[Cutting], guessed: NDArray[np.int64] | None, device: torch.device
) -> tuple[Tensor, int]:
    """Sum of the cross-entropies of all links, and how many there are."""
    with torch.autocast(device.type, torch.bfloat16):
        vectors = model.link(tokens).float()
    total, count, at = torch.zeros((), device=device), 0, 0
    for window in windows:
        after = at + window.end - window.start
        for parts, cues, right in _questions(window, None if guessed is None else guessed[at:after]):
            total = total + _one_window(model, vectors[at:after], window, parts, cues, right)
            count += len(parts)
        at = after
    return total, count


Question = tuple[list[tuple[int, int, int]], list[tuple[int, int]], list[int]]
"""Parts (start, end, role), cues (start, end), and for each part the place of its cue; the number of cues for none."""


def _questions(window: Cutting, guessed: NDArray[np.int64] | None) -> list[Question]:
    """What is asked of one window: the human's parts among all cues, then the model's own parts among its own cues."""
    gold = [
        (part.start - window.start, part.end - window.start, part.role, part.quote)
        for part in window.example.parts
        if part.start >= window.start and part.end <= window.end
    ]
    cue_of = {quote: (start, end) for start, end, role, quote in gold if role == CUE}
    own = [] if guessed is None else runs(guessed, CUE)
    found = [(cue, next((q for q, other in cue_of.items() if _touch(cue, other)), None)) for cue in own]
    cues = [*cue_of.values(), *(cue for cue, quote in found if quote is None)]
    order = {quote: place for place, quote in enumerate(cue_of)}
    human = [(start, end, role) for start, end, role, _ in gold if role != CUE]
    asked: list[Question] = []
    if human:
        asked.append((human, cues, [order.get(quote, len(cues)) for _, _, role, quote in gold if role != CUE]))
    if guessed is None:
        return asked
    parts: list[tuple[int, int, int]] = []
    right: list[int] = []
    quotes = [quote for _, quote in found]
    for role in (CONTENT, SOURCE):
        for start, end in runs(guessed, role):
            shared = [(min(end, b) - max(start, a), q) for a, b, r, q in gold if r == role and a < end and start < b]
            quote = max(shared)[1] if shared else None
            parts.append((start, end, role))
            right.append(quotes.index(quote) if quote is not None and quote in quotes else len(own))
    if parts:
        asked.append((parts, own, right))
    return asked


def _one_window(
    model: Encoder,
    vectors: Tensor,
    window: Cutting,
    parts: Sequence[tuple[int, int, int]],
    cues: Sequence[tuple[int, int]],
    right: Sequence[int],
) -> Tensor:
    lines = np.cumsum(window.example.features[window.start : window.end, _LAYOUT] > 0)
    ends = np.asarray([(start, end - 1) for start, end, _ in parts])
    heads = np.asarray([(start, end - 1) for start, end in cues], np.int64).reshape(-1, 2)
    roles = np.asarray([0 if role == CONTENT else 1 for _, _, role in parts])
    crosses = (lines[ends[:, :1]] != lines[heads[:, 0]][None, :]).astype(np.int64)
    rows = (roles[:, None] * 2 + crosses) * BUCKETS + buckets(heads[:, 0][None, :] - ends[:, :1])
    put = lambda array: torch.from_numpy(array).to(vectors.device)  # noqa: E731
    scores = model.link_scores(vectors, put(ends), put(heads), put(rows), put(roles))
    return functional.cross_entropy(scores, torch.tensor(list(right), device=vectors.device), reduction="sum")


def runs(tags: NDArray[np.int64], role: int) -> list[tuple[int, int]]:
    """The spans of one role in tags as they come, an I that follows nothing of its kind taken for a B."""
    begin, inner = 1 + 2 * role, 2 + 2 * role
    found: list[tuple[int, int]] = []
    before = 0
    for at, tag in enumerate(tags.tolist()):
        if tag == begin or (tag == inner and before not in (begin, inner)):
            found.append((at, at + 1))
        elif tag == inner:
            found[-1] = (found[-1][0], at + 1)
        before = tag
    return found


def _touch(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return first[0] < second[1] and second[0] < first[1]
