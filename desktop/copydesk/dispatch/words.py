"""The words that `export` and `convert` share: choices, convention, what may be lost; and how losses are told."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from copydesk.core.refusals import Refusal

if TYPE_CHECKING:
    from copydesk.core.conventions import Convention
    from copydesk.exchange.exporting import Exported
    from copydesk.exchange.format import Format
    from copydesk.exchange.losses import Loss, Lost

_SHOWN: Final = 20  # losses told one by one; the file has them all
ALL: Final = "all"
STOP: Final = "stop"
"""What the window writes to an export that runs in a process of its own, to call it off."""


class BadWords(Refusal):
    """The command's words do not go together; the reason says what to change."""


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Where it goes and what may happen to it on the way."""
    parser.add_argument(
        "--set",
        dest="choices",
        action="append",
        default=[],
        type=choice,
        metavar="NAME=VALUE",
        help="what the format lets one choose; “copydesk formats” lists it",
    )
    parser.add_argument(
        "--convention",
        metavar="NAME",
        help="bring quotes under another convention: guardian, polnear, parc, copydesk, or a TOML file",
    )
    parser.add_argument("--strict", action="store_true", help="write nothing when something would be lost")
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        metavar="KIND",
        help="with --strict: what may be lost all the same, such as origin or meta; “all” for all kinds",
    )
    # For the window, which runs this command in a process of its own.
    parser.add_argument("--tell-as-json", action="store_true", help=argparse.SUPPRESS)


def choice(word: str) -> tuple[str, str]:
    """NAME=VALUE as a pair."""
    name, equals, value = word.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError("write it as NAME=VALUE")
    return name, value


def choices_of(arguments: argparse.Namespace) -> dict[str, str]:
    """What was set."""
    return dict(cast("list[tuple[str, str]]", arguments.choices))


def writable(name: str | None, target: Path) -> Format:
    """The format to write: the one named, else the one that the target's suffix tells. Raises BadWords, BadChoice."""
    from copydesk.exchange.formats import WRITABLE, format_named

    if name is not None:
        kind = format_named(name)
        if kind.write is None:
            names = ", ".join(each.name for each in WRITABLE)
            raise BadWords("Copydesk reads {name} and does not write it; it writes {names}.", name=name, names=names)
        return kind
    suffix = target.suffix.lower()
    # The first row of a suffix is the one that carries everything.
    found = next((each for each in WRITABLE if suffix in each.suffixes and not each.folder), None)
    if found is None:
        raise BadWords("“{target}” does not tell its format; say it with --to, such as --to brat.", target=target.name)
    return found


def convention_of(arguments: argparse.Namespace) -> Convention | None:
    """The convention that was asked for: a bundled one by name, or a file. Raises BadWords, BadConvention, OSError."""
    from copydesk.bundled import bundled_conventions
    from copydesk.core.conventions import read_convention

    name = cast("str | None", arguments.convention)
    if name is None:
        return None
    bundled = {each.name: each for each in bundled_conventions()}
    if name in bundled:
        return bundled[name]
    if not name.endswith(".toml"):
        raise BadWords("There is no convention “{name}”; there are {names}.", name=name, names=", ".join(bundled))
    try:
        return read_convention(Path(name).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise BadWords("“{name}” is not UTF-8; save it as UTF-8.", name=name) from error


def allowed_of(arguments: argparse.Namespace) -> frozenset[Lost]:
    """What may be lost. Raises BadWords for a kind that there is not."""
    from copydesk.exchange.losses import Lost

    kinds = cast("list[str]", arguments.allow)
    if ALL in kinds:
        return frozenset(Lost)
    for kind in kinds:
        if kind not in tuple(Lost):
            raise BadWords("There is no loss “{kind}”; there are {kinds}.", kind=kind, kinds=", ".join((*Lost, ALL)))
    return frozenset(Lost(kind) for kind in kinds)


def say(message: str) -> None:
    """To whoever looks on; what a command makes goes elsewhere."""
    print(message, file=sys.stderr)


class Teller:
    """What is said while an export runs and when it is done: to a person, or line by line to the window."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._as_json = cast("bool", arguments.tell_as_json)
        self._told = 0

    def listen(self) -> Callable[[], bool] | None:
        """Whether the window has said “stop”; None where no window runs this."""
        if not self._as_json:
            return None
        stop = threading.Event()

        def wait() -> None:
            for line in sys.stdin:
                if line.strip() == STOP:
                    stop.set()

        # A daemon: nobody says stop to an export that is over.
        threading.Thread(target=wait, name="copydesk-stop", daemon=True).start()
        return stop.is_set

    def loss(self, loss: Loss) -> None:
        """The first few losses, one by one."""
        self._told += 1
        if not self._as_json and self._told <= _SHOWN:
            about = f"{loss.article_id}: {loss.item_id}" if loss.item_id else loss.article_id
            say(f"{about}: {loss.what}: {loss.done}")

    @contextmanager
    def progress(self) -> Generator[Callable[[int, int | None], None]]:
        """A bar with the time left on a terminal; the total is None where nobody knows it."""
        from tqdm import tqdm

        # A bar is drawn by hand on a terminal alone, and never between the lines that the window reads.
        with tqdm(unit="article", file=sys.stderr, disable=True if self._as_json else None, dynamic_ncols=True) as bar:

            def tell(done: int, total: int | None) -> None:
                if self._as_json:
                    self._line({"done": done, "total": total})
                    return
                bar.total = total
                bar.update(done - bar.n)

            yield tell

    def done(self, exported: Exported) -> None:
        """How it ended."""
        if self._as_json:
            self._line(
                {
                    "articles": exported.articles,
                    "files": [each.name for each in exported.files],
                    "losses": dict(exported.losses),
                    "losses_path": exported.losses_path and str(exported.losses_path),
                    "manifest": str(exported.manifest_path),
                }
            )
            return
        if self._told > _SHOWN:
            say(f"… and {self._told - _SHOWN} more.")
        if exported.losses_path:
            say(f"Lost or altered: {_summary(exported.losses)}; all of it is in {exported.losses_path}.")
        say(f"{exported.articles} articles written, with {exported.manifest_path.name} beside.")

    def _line(self, record: Mapping[str, object]) -> None:
        sys.stdout.write(json.dumps(record) + "\n")
        sys.stdout.flush()


def _summary(losses: Mapping[Lost, int]) -> str:
    return ", ".join(f"{what} {count}" for what, count in losses.items())
