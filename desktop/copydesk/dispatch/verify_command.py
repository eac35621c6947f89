"""The words of ``copydesk verify`` and ``copydesk formats``. Nothing heavy is imported before a command runs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.dispatch.words import say

if TYPE_CHECKING:
    from copydesk.exchange.format import Format


def add_verify_options(parser: argparse.ArgumentParser) -> None:
    """What `verify` understands."""
    parser.add_argument("manifest", type=Path, metavar="MANIFEST", help="the .manifest.json beside an export")


def run_verify(arguments: argparse.Namespace) -> int:
    """Hold an export to its manifest and print what is otherwise; the number of differences."""
    from copydesk.exchange.verifying import verify

    path = cast("Path", arguments.manifest)
    problems = 0
    for problem in verify(path):
        problems += 1
        say(f"{problem.source}: {problem.reason}")
    say(f"{path}: {'as it was written' if not problems else f'{problems} problems'}.")
    return problems


def add_formats_options(parser: argparse.ArgumentParser) -> None:
    """What `formats` understands."""
    parser.add_argument("--choices", action="store_true", help="list what each format lets one choose, too")


def run_formats(arguments: argparse.Namespace) -> int:
    """Print the table of formats; no problem is told of."""
    from copydesk.exchange.formats import FORMATS

    rows = [("format", "suffixes", "", "carries"), *(_row(each) for each in FORMATS)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row, kind in zip(rows, (None, *FORMATS), strict=True):
        print("  ".join(word.ljust(width) for word, width in zip(row, (*widths, 0), strict=True)).rstrip())
        for line in _choices(kind) if kind and cast("bool", arguments.choices) else ():
            print(f"    {line}")
    return 0


def _row(kind: Format) -> tuple[str, str, str, str]:
    ways = ", ".join(way for way, can in (("read", kind.read), ("write", kind.write)) if can)
    return kind.name, " ".join(kind.suffixes), ways, _carried(kind)


def _carried(kind: Format) -> str:
    """What it holds of an article, in words; nothing where it only comes in."""
    from copydesk.exchange.losses import Carries

    if kind.write is None:
        return "annotations" if kind.annotated else ""
    missing = [flag for flag in Carries if flag not in kind.carries]
    if not missing:
        return "everything"
    if len(missing) <= len(Carries) // 2:
        return "all but " + ", ".join(_word(flag.name) for flag in missing)
    return ", ".join(_word(flag.name) for flag in Carries if flag in kind.carries) or "texts"


def _word(name: str | None) -> str:
    return (name or "").lower().replace("_", " ")


def _choices(kind: Format) -> Iterator[str]:
    for way, choices in (("reading", kind.read_choices), ("writing", kind.write_choices)):
        for each in choices:
            values = "|".join(each.values) or "…"
            yield f"{way}: --set {each.name}={values} (default: {each.default or 'none'})  {each.help or each.title}"
