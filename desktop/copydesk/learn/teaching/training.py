"""The training itself: from a recipe, a start checkpoint and corpora to weights; seeded, resumable, on CPU or GPU."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, cast

import torch

from copydesk.core.refusals import Refusal
from copydesk.learn.batches import Cutting, batched, collate, cuttings
from copydesk.learn.examples import Example
from copydesk.learn.recipe import Recipe
from copydesk.learn.teaching.losses import loss_of
from copydesk.learn.teaching.model import Encoder, load_start, weights_of
from copydesk.prefill.encoder.wordpieces import WordPieces

if TYPE_CHECKING:
    from copydesk.learn.teaching.onnx_graph import Weights

_SAVE_EVERY = 200  # steps
_ON_PREDICTED_FROM = 0.4  # epochs: before that the model's own spans are noise
_LEAST_RATE = 0.02  # of the highest, at the end


class CannotResume(Refusal):
    """A checkpoint that is not of this run."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the training is: ``losses`` are running means of each head's loss for one token."""

    step: int
    steps: int
    losses: Mapping[str, float]


def teach(
    start: Path,
    vocabulary: Sequence[str],
    examples: Sequence[Example],
    recipe: Recipe,
    checkpoint: Path,
    told: Callable[[Progress], None],
    device: str | None = None,
) -> Weights:
    """Train an encoder from the weights in the file ``start``; its own weights by name. See `train`."""
    torch.manual_seed(recipe.seed)
    model = Encoder(recipe.dropout, len(vocabulary))
    load_start(model, start)
    pieces = WordPieces(vocabulary)
    train(model, examples, pieces, recipe, checkpoint, told, torch.device(device) if device else None)
    return weights_of(model)


def train(
    model: Encoder,
    examples: Sequence[Example],
    pieces: WordPieces,
    recipe: Recipe,
    checkpoint: Path,
    told: Callable[[Progress], None],
    device: torch.device | None = None,
) -> None:
    """Teach the model. A run that was cut off goes on where ``checkpoint`` was last written.

    The same recipe, corpora and machine give the same weights. Raises CannotResume for another run's checkpoint.
    """
    device = device or torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(recipe.seed)
    model.to(device).train()
    optimizer = torch.optim.AdamW(_groups(model, recipe), betas=(0.9, 0.98), eps=1e-6, fused=True)
    steps = _steps(examples, recipe)
    an_epoch = max(1, round(steps / recipe.epochs))
    done = _resume(model, optimizer, checkpoint, recipe, steps)
    running: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for step, windows in _batches(examples, recipe, done + 1, steps):
        torch.manual_seed(recipe.seed * 1_000_003 + step)
        random = Random(recipe.seed * 1_000_003 + step)  # noqa: S311 - nothing is kept secret by it
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * _rate(step / steps, recipe.warm_up)
        batch = collate(windows, pieces, recipe.masked, random)
        loss = loss_of(model, batch, device, on_predicted=step > an_epoch * _ON_PREDICTED_FROM)
        loss.total.backward()  # pyright: ignore[reportUnknownMemberType]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        for head, (total, count) in loss.parts.items():
            running[head] = [running[head][0] * 0.99 + total, running[head][1] * 0.99 + count]
        told(Progress(step, steps, {head: total / count for head, (total, count) in running.items()}))
        if step % _SAVE_EVERY == 0 or step == steps:
            _save(model, optimizer, checkpoint, recipe, step, steps)
    model.eval()


def _steps(examples: Sequence[Example], recipe: Recipe) -> int:
    pieces = sum(len(each) for example in examples for each in example.pieces)
    return max(1, int(pieces / (recipe.pieces * 0.93) * recipe.epochs))


def _rate(share: float, warm_up: float) -> float:
    """The learning rate's factor: up in a line, down in half a cosine wave (Loshchilov & Hutter 2017)."""
    return min(1.0, share / warm_up) * (_LEAST_RATE + (1 - _LEAST_RATE) * 0.5 * (1 + math.cos(math.pi * share)))


def _groups(model: Encoder, recipe: Recipe) -> list[dict[str, object]]:
    def rate(name: str) -> float:
        if name.startswith("layers."):
            return recipe.rate * recipe.layer_decay ** (len(model.layers) - 1 - int(name.split(".")[1]))
        if name.startswith(("word.", "pos.", "n.")):
            return recipe.rate * recipe.layer_decay ** len(model.layers)
        return recipe.head_rate

    return [
        {
            "params": [value],
            "rate": rate(name),
            "lr": rate(name),
            "weight_decay": recipe.weight_decay if value.dim() > 1 and not name.startswith("feat.") else 0.0,
        }
        for name, value in model.named_parameters()
    ]


def _batches(
    examples: Sequence[Example], recipe: Recipe, first: int, last: int
) -> Iterator[tuple[int, tuple[Cutting, ...]]]:
    """The batches of steps ``first`` to ``last``; which ones they are follows from the seed alone."""
    random = Random(recipe.seed)  # noqa: S311
    step = 0
    while step < last:
        for batch in batched(cuttings(examples, random), recipe.pieces, random):
            step += 1
            if step > last:
                return
            if step >= first:
                yield step, batch


def _resume(model: Encoder, optimizer: torch.optim.Optimizer, checkpoint: Path, recipe: Recipe, steps: int) -> int:
    if not checkpoint.exists():
        return 0
    kept = cast("dict[str, object]", torch.load(checkpoint, map_location="cpu", weights_only=True))
    if kept["run"] != _run(recipe, steps):
        raise CannotResume(
            f"{checkpoint} is of another recipe or other corpora; delete it to begin anew, or name another folder."
        )
    model.load_state_dict(cast("dict[str, torch.Tensor]", kept["model"]))
    optimizer.load_state_dict(cast("dict[str, object]", kept["optimizer"]))
    return cast("int", kept["step"])


def _save(
    model: Encoder, optimizer: torch.optim.Optimizer, checkpoint: Path, recipe: Recipe, step: int, steps: int
) -> None:
    beside = checkpoint.with_suffix(".part")
    kept = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "run": _run(recipe, steps)}
    torch.save(kept, beside)
    beside.replace(checkpoint)


def _run(recipe: Recipe, steps: int) -> str:
    """What a checkpoint must agree in: the recipe without its paths, and how long it is."""
    numbers = (recipe.rate, recipe.head_rate, recipe.layer_decay, recipe.dropout, recipe.masked, recipe.pieces)
    return f"{recipe.name} {recipe.version} seed {recipe.seed}, {steps} steps, {numbers}"
