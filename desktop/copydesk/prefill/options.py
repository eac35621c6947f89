"""What a worker is told when it starts, as one value, and as the words of a command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from copydesk.prefill.labels import parse_label_map
from copydesk.prefill.scope import Scope


@dataclass(frozen=True, slots=True)
class Options:
    """How to suggest. ``pipeline`` is a name or a folder, empty for the pipeline that comes with us.

    ``label_map`` stays as it was written ("GPE=LOC, TIME="): what is wrong with it is the worker's to say, so that a
    settings file edited by hand keeps nobody from working.
    """

    pipeline: str = ""
    scope: Scope = Scope.SPEECH
    label_map: str = ""

    def labels(self) -> dict[str, str]:
        """The label map as a table. Raises BadLabelMap."""
        return parse_label_map(self.label_map)

    def arguments(self) -> list[str]:
        """The words that `options_of` makes these options of again; what is at its default is left out."""
        # In one word each: a folder's name may begin with a dash.
        words = [f"--pipeline={self.pipeline}"] if self.pipeline else []
        if self.scope is not Scope.SPEECH:
            words.append(f"--scope={self.scope.value}")
        return [*words, f"--label-map={self.label_map}"] if self.label_map else words


def command(options: Options) -> list[str]:
    """How to start a worker; a frozen build is its own worker, for it has no Python to run a module with."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--prefill-worker", *options.arguments()]
    # -P: a file of that name in the folder that the editor works in must not pass for a module.
    return [sys.executable, "-P", "-m", "copydesk.prefill.worker", *options.arguments()]


def add_options(parser: argparse.ArgumentParser, label_map: Callable[[str], str] = str) -> None:
    """Have a parser know these options. ``label_map`` may refuse, as argparse wants it."""
    parser.add_argument(
        "--pipeline", default="", metavar="P", help="a spaCy pipeline's name or folder (default: the bundled one)"
    )
    parser.add_argument(
        "--scope",
        choices=[scope.value for scope in Scope],
        default=Scope.SPEECH.value,
        help="which quotes: reported speech (the default), or plans, beliefs and loose cues as well",
    )
    parser.add_argument(
        "--label-map",
        type=label_map,
        default="",
        metavar="MAP",
        help="what another pipeline's labels are called here: “GPE=LOC, TIME=”; nothing after “=” leaves one out",
    )


def options_of(arguments: argparse.Namespace) -> Options:
    """The options among what such a parser has read."""
    return Options(
        cast("str", arguments.pipeline), Scope(cast("str", arguments.scope)), cast("str", arguments.label_map)
    )
